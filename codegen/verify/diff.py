"""The changes between two documents, from the point of view of API users. Breaking changes come first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import frozen

from codegen.document import Json, followed, operations
from codegen.verify import census


@frozen
class Change:
    """One change: where (an operation or a schema), what, and whether it may break working code."""

    where: str
    what: str
    breaking: bool

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"


def compare(old: Json, new: Json) -> list[Change]:
    """Compare two canonical documents."""
    changes = [*_compare_operations(old, new), *_compare_events(old, new), *_compare_schemas(old, new)]
    return sorted(changes, key=lambda c: (not c.breaking, c.where, c.what))


def _compare_operations(old: Json, new: Json) -> Iterator[Change]:
    before, after = ({(m.upper(), p): o for p, m, o in operations(d)} for d in (old, new))
    for key in sorted(before.keys() - after.keys()):
        yield Change(_name(key, before[key]), "operation removed", True)
    for key in sorted(after.keys() - before.keys()):
        yield Change(_name(key, after[key]), "operation added", False)
    for key in sorted(before.keys() & after.keys()):
        one, other = before[key], after[key]
        where = _name(key, other)
        if one["operationId"] != other["operationId"]:
            yield Change(where, f"renamed from {one['operationId']}", True)
        if other.get("deprecated") and not one.get("deprecated"):
            yield Change(where, "operation deprecated", False)
        if one.get("tags") != other.get("tags"):
            yield Change(where, f"moved from tag {one.get('tags')} to {other.get('tags')}", True)
        yield from _compare_parameters(where, _parameters(old, key, one), _parameters(new, key, other))
        yield from _compare_bodies(where, _body(old, one), _body(new, other), old, new)
        yield from _compare_responses(where, one.get("responses", {}), other.get("responses", {}), old, new)


def _name(key: tuple[str, str], operation: Json) -> str:
    return f"{operation['operationId']} ({key[0]} {key[1]})"


def _parameters(document: Json, key: tuple[str, str], operation: Json) -> dict[str, Json]:
    shared = document["paths"][key[1]].get("parameters", [])
    resolved = [followed(document, p) for p in [*shared, *operation.get("parameters", [])]]
    return {f"{p['in']} parameter {p['name']}": p for p in resolved if "name" in p and "in" in p}


def _compare_parameters(where: str, one: dict[str, Json], other: dict[str, Json]) -> Iterator[Change]:
    for name in sorted(one.keys() - other.keys()):
        yield Change(where, f"{name} removed", True)
    for name in sorted(other.keys() - one.keys()):
        required = other[name].get("required") is True
        yield Change(where, f"{'required ' if required else ''}{name} added", required)
    for name in sorted(one.keys() & other.keys()):
        if other[name].get("required") and not one[name].get("required"):
            yield Change(where, f"{name} made required", True)
        yield from _compare_schema(where, name, one[name].get("schema", {}), other[name].get("schema", {}), sent=True)


def _body(document: Json, operation: Json) -> Json:
    return followed(document, operation.get("requestBody"))


def _compare_bodies(where: str, one: Json, other: Json, old: Json, new: Json) -> Iterator[Change]:
    if other.get("required") and not one.get("required"):
        yield Change(where, "body made required", True)
    if one and not other:
        yield Change(where, "body removed", True)
    yield from _compare_content(where, "body", one.get("content", {}), other.get("content", {}), old, new, sent=True)


def _compare_responses(where: str, one: Json, other: Json, old: Json, new: Json) -> Iterator[Change]:
    for status in sorted(one.keys() - other.keys()):
        yield Change(where, f"response {status} removed", status.startswith("2"))
    for status in sorted(other.keys() - one.keys()):
        yield Change(where, f"response {status} added", False)
    for status in sorted(one.keys() & other.keys()):
        before, after = followed(old, one[status]), followed(new, other[status])
        yield from _compare_content(
            where, f"response {status}", before.get("content", {}), after.get("content", {}), old, new, sent=False
        )


def _compare_content(
    where: str, what: str, one: Json, other: Json, old: Json, new: Json, *, sent: bool
) -> Iterator[Change]:
    for media in sorted(one.keys() ^ other.keys()):
        yield Change(where, f"{what} as {media} {'removed' if media in one else 'added'}", media in one)
    for media in sorted(one.keys() & other.keys()):
        before, after = one[media].get("schema", {}), other[media].get("schema", {})
        if _ref(before) != _ref(after):
            yield Change(where, f"{what} retyped from {_type(before)} to {_type(after)}", True)
        elif "$ref" not in before:
            yield from _compare_schema(where, what, before, after, sent=sent)


def _compare_events(old: Json, new: Json) -> Iterator[Change]:
    before, after = (census.of_document(d).events for d in (old, new))
    for kind in sorted(before ^ after):
        yield Change(f"event {kind}", "removed" if kind in before else "added", kind in before)


def _compare_schemas(old: Json, new: Json) -> Iterator[Change]:
    before, after = ((d.get("components") or {}).get("schemas", {}) for d in (old, new))
    for key in sorted(before.keys() - after.keys()):
        yield Change(f"schema {key}", "removed", True)
    for key in sorted(after.keys() - before.keys()):
        yield Change(f"schema {key}", "added", False)
    for key in sorted(before.keys() & after.keys()):
        yield from _compare_schema(f"schema {key}", "", before[key], after[key], sent=True)


def _compare_schema(where: str, what: str, one: Json, other: Json, *, sent: bool) -> Iterator[Change]:
    """`what` is the place in the schema. `sent`: requests may contain the value, so a new requirement is breaking."""
    if one == other:
        return
    prefix = f"{what} " if what else ""
    if _type(one) != _type(other):
        yield Change(where, f"{prefix}retyped from {_type(one)} to {_type(other)}", True)
        return
    yield from _compare_values(where, prefix, one.get("enum"), other.get("enum"), sent=sent)
    if bool(one.get("readOnly")) != bool(other.get("readOnly")):
        read_only = bool(other.get("readOnly"))
        yield Change(where, f"{prefix}{'made read-only' if read_only else 'no longer read-only'}", read_only and sent)
    yield from _compare_properties(where, what, one, other, sent=sent)
    for keyword in ("items", "additionalProperties"):
        before, after = one.get(keyword), other.get(keyword)
        if isinstance(before, dict) and isinstance(after, dict):
            yield from _compare_schema(where, f"{what}[]" if what else "items", before, after, sent=sent)
    for keyword in (
        "minimum",
        "maximum",
        "minLength",
        "maxLength",
        "pattern",
        "minItems",
        "maxItems",
        "const",
        "default",
        "format",
    ):
        if one.get(keyword) != other.get(keyword):
            yield Change(where, f"{prefix}{keyword} changed from {one.get(keyword)} to {other.get(keyword)}", False)
    for keyword in ("allOf", "anyOf", "oneOf"):
        pairs = list(zip(one.get(keyword, ()), other.get(keyword, ()), strict=False))
        if len(one.get(keyword, ())) != len(other.get(keyword, ())):
            yield Change(where, f"{prefix}alternatives changed", True)
        for before, after in pairs:
            yield from _compare_schema(where, what, before, after, sent=sent)


def _compare_values(
    where: str, prefix: str, one: list[Any] | None, other: list[Any] | None, *, sent: bool
) -> Iterator[Change]:
    if one is None or other is None:
        if other is not None:
            yield Change(where, f"{prefix}values now listed: {', '.join(map(str, other))}", sent)
        elif one is not None:
            yield Change(where, f"{prefix}values no longer listed", False)
        return
    if removed := [v for v in one if v not in other]:
        yield Change(where, f"{prefix}value removed: {', '.join(map(str, removed))}", True)
    if added := [v for v in other if v not in one]:
        yield Change(where, f"{prefix}value added: {', '.join(map(str, added))}", False)


def _compare_properties(where: str, what: str, one: Json, other: Json, *, sent: bool) -> Iterator[Change]:
    before, after = one.get("properties", {}), other.get("properties", {})
    required, required_before = set(other.get("required", ())), set(one.get("required", ()))
    dot = f"{what}." if what else ""
    for wire in sorted(before.keys() - after.keys()):
        yield Change(where, f"field {dot}{wire} removed", True)
    for wire in sorted(after.keys() - before.keys()):
        yield Change(
            where, f"{'required ' if wire in required else ''}field {dot}{wire} added", wire in required and sent
        )
    for wire in sorted(before.keys() & after.keys()):
        if wire in required - required_before:
            yield Change(where, f"field {dot}{wire} made required", sent)
        if wire in required_before - required:
            yield Change(where, f"field {dot}{wire} made optional", False)
        yield from _compare_schema(
            where, f"field {dot}{wire}" if not what else f"{dot}{wire}", before[wire], after[wire], sent=sent
        )


def _ref(schema: Json) -> str | None:
    ref: str | None = schema.get("$ref")
    return ref


def _type(schema: Json) -> str:
    if "$ref" in schema:
        return str(schema["$ref"]).rsplit("/", 1)[-1]
    kind = schema.get("type")
    if kind is None:
        return next(
            (k for k in ("oneOf", "anyOf", "allOf") if k in schema), "object" if "properties" in schema else "any"
        )
    return " or ".join(kind) if isinstance(kind, list) else str(kind)
