"""What consists of itself, which Python has no type for: lists, maps and unions."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.document import Json

HELD = ("items", "additionalProperties")


def cut(components: dict[str, Json]) -> list[str]:
    """Cut what leads from a list or map back to itself, through lists, maps and unions, but not through objects: what is
    held there may be anything. A union of itself is one of the rest.

    Args:
        components: in normal form; repaired in place.

    Returns:
        The names of those that were cut.
    """
    found = []
    for name in sorted(components):
        made = _without(name, components[name], components)
        if "anyOf" in made:
            made = _opened(name, made, components)
        if made != components[name]:
            components[name] = made
            found.append(name)
    return found


def _without(name: str, schema: Json, components: dict[str, Json]) -> Json:
    """The schema with what it holds replaced by anything, where that leads to the component `name`."""
    if "properties" in schema:
        return schema
    made = dict(schema)
    for key in HELD:
        if key in schema:
            made[key] = {} if name in _reached(schema[key], components) else _without(name, schema[key], components)
    if "anyOf" in schema:
        made["anyOf"] = [_without(name, variant, components) for variant in schema["anyOf"]]
    return made


def _opened(name: str, union: Json, components: dict[str, Json]) -> Json:
    """A union with the unions that lead back to it replaced by their variants."""
    variants: list[Json] = []
    waiting, seen = list(union["anyOf"]), {name}
    while waiting:
        variant = waiting.pop(0)
        target = components.get(variant.get("$ref", ""), {})
        if "anyOf" in target and name in _unions_reached(variant, components):
            waiting = [*(target["anyOf"] if variant["$ref"] not in seen else ()), *waiting]
            seen.add(variant["$ref"])
        elif variant not in variants:
            variants.append(variant)
    return union | {"anyOf": variants} if variants else {}


def _unions_reached(schema: Json, components: dict[str, Json]) -> set[str]:
    found: set[str] = set()
    waiting = [schema]
    while waiting:
        part = waiting.pop()
        if (name := part.get("$ref", "")) and name not in found:
            found.add(name)
            waiting += components[name].get("anyOf", ())
    return found


def _reached(schema: Json, components: dict[str, Json]) -> set[str]:
    """The components that a schema leads to without an object between."""
    found: set[str] = set()
    waiting = [schema]
    while waiting:
        for name in _references(waiting.pop()):
            if name not in found:
                found.add(name)
                waiting.append(components[name])
    return found


def _references(schema: Json) -> Iterator[str]:
    if "$ref" in schema:
        yield schema["$ref"]
    for part in (*(schema[key] for key in HELD if key in schema), *schema.get("anyOf", ())):
        if "properties" not in schema:
            yield from _references(part)
