"""What had to be changed in a document so that it can be read: each place, and what was wrong there."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import define, field, frozen

from codegen.document import DocumentError, Place, pointer


@frozen
class Repair:
    """One fault: a JSON pointer to its place in the document, and what was wrong and was done."""

    place: str
    problem: str

    def __str__(self) -> str:
        return f"{self.place}: {self.problem}"


@define
class Repairs:
    """The repairs of one document, in the order in which they were made.

    Args:
        strict: refuse a document that needs one.
    """

    strict: bool = False
    _made: dict[Repair, None] = field(factory=dict, init=False)

    def add(self, place: Place, problem: str) -> None:
        """Put a repair on record.

        Raises:
            DocumentError: this document is to be taken as it is, or not at all.
        """
        if self.strict:
            raise DocumentError(pointer(*place), problem)
        self._made[Repair(pointer(*place), problem)] = None

    def __iter__(self) -> Iterator[Repair]:
        return iter(self._made)

    def __len__(self) -> int:
        return len(self._made)
