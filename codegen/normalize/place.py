"""Where a schema stands in the document. A place is the identity of what has no key of its own; names come from it."""

from __future__ import annotations

from attrs import evolve, frozen


@frozen
class Place:
    """What a schema belongs to, and the way from there to the schema.

    The owner is the key of a component, an operation (`GET /phone_numbers`), the name of a webhook, or the identity of an object that
    stands inline. The steps are `.property`, `[]` for what a list holds, `{}` for what a map holds, `|word` for one of
    several alternatives, and after an operation ` response`, ` response 202`, ` error`, ` body`, ` query NAME`, and after a webhook ` webhook`.
    """

    owner: str
    way: tuple[str, ...] = ()

    def then(self, *steps: str) -> Place:
        """The place some steps further on."""
        return evolve(self, way=(*self.way, *steps))

    def __str__(self) -> str:
        return self.owner + "".join(self.way)
