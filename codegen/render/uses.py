"""Where a class is used: the docstring of a class that `words.toml` does not describe."""

from __future__ import annotations

from collections.abc import Iterator

from codegen import ir

MOST = 3
KINDS = ("Response of", "Argument", "Body of", "Attribute", "One of the kinds of", "Error of")


def uses(package: ir.Package) -> dict[str, str]:
    """Class -> a sentence about where a user meets it: of `KINDS`, the first one that is true of it."""
    found: dict[str, dict[str, list[str]]] = {}
    for name, kind, place in _places(package):
        places = found.setdefault(name, {}).setdefault(kind, [])
        if place not in places:
            places.append(place)
    return {name: _sentence(kinds) for name, kinds in found.items()}


def _sentence(kinds: dict[str, list[str]]) -> str:
    kind = next(kind for kind in KINDS if kind in kinds)
    places = kinds[kind]
    more = len(places) - MOST
    shown = ", ".join(places[:MOST])
    return f"{kind} {shown} and {more} more." if more > 0 else f"{kind} {shown}."


def _places(package: ir.Package) -> Iterator[tuple[str, str, str]]:
    for operation in sorted(package.operations, key=lambda o: (o.module, o.function)):
        function = f"`{operation.module}.{operation.function}`"
        for response in operation.responses:
            kind = "Response of" if response in operation.successes else "Error of"
            yield from ((name, kind, function) for name in _names(response.type))
        for argument in operation.arguments:
            for name in _names(argument.field.type):
                yield name, "Argument", f"`{argument.field.name}` of {function}"
        yield from ((name, "Body of", function) for name in operation.spread)
    for cls in sorted(package.classes.values(), key=lambda c: c.name):
        for field in cls.fields:
            yield from (
                (name, "Attribute", f"`{cls.name}.{field.name}`") for name in _names(field.type) if name != cls.name
            )

    for alias in sorted(package.aliases.values(), key=lambda a: a.name):
        yield from ((name, "One of the kinds of", f"`{alias.name}`") for name in _names(alias.type))


def _names(type: ir.Type | None) -> list[str]:
    return sorted(ir.names_in(type)) if type else []
