"""Following references in an OpenAPI document, and reading an object schema with all parts of its `allOf`."""

from __future__ import annotations

from collections.abc import Mapping

from telnyx_async.simulator.schema.types import Json, Schema


def escape(key: str) -> str:
    """Write a key as one step of a JSON pointer."""
    return key.replace("~", "~0").replace("/", "~1")


def at(root: Json, pointer: str) -> Json:
    """The node that a JSON pointer (`#/components/...`) leads to."""
    node = root
    for part in pointer.removeprefix("#/").split("/"):
        key = part.replace("~1", "/").replace("~0", "~")
        node = node[int(key)] if isinstance(node, list) else node[key]
    return node


def resolve(root: Json, node: Json) -> Json:
    """Follow `$ref` until the node is no reference."""
    while isinstance(node, Mapping) and "$ref" in node:
        node = at(root, node["$ref"])
    return node


def dereference(root: Json, node: Json, pointer: str) -> tuple[Json, str]:
    """Like `resolve`, and also the pointer of the node that was found."""
    while "$ref" in node:
        pointer = node["$ref"]
        node = at(root, pointer)
    return node, pointer


def properties(root: Json, schema: Schema) -> dict[str, Schema]:
    """The properties of an object schema, those of `allOf` included."""
    schema = resolve(root, schema)
    found: dict[str, Schema] = {}
    if isinstance(schema, Mapping):
        for part in schema.get("allOf", ()):
            found.update(properties(root, part))
        found.update(schema.get("properties", {}))
    return found


def required(root: Json, schema: Schema) -> set[str]:
    """The names that an object schema requires, those of `allOf` included. Some of them have no property."""
    schema = resolve(root, schema)
    found = set(schema.get("required", ()))
    for part in schema.get("allOf", ()):
        found |= required(root, part)
    return found
