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


def parts(root: Json, schema: Schema) -> list[Schema]:
    """A schema and those that it is made of by `allOf`, each once, the innermost first."""
    found: list[Schema] = []
    waiting = [resolve(root, schema)]
    while waiting:
        part = waiting.pop()
        if isinstance(part, Mapping) and not any(part is one for one in found):
            found.insert(0, part)
            waiting += [resolve(root, inner) for inner in part.get("allOf", ())]
    return found


def properties(root: Json, schema: Schema) -> dict[str, Schema]:
    """The properties of an object schema, those of `allOf` included."""
    return {name: sub for part in parts(root, schema) for name, sub in part.get("properties", {}).items()}


def required(root: Json, schema: Schema) -> set[str]:
    """The names that an object schema requires, those of `allOf` included. Some of them have no property."""
    return {name for part in parts(root, schema) for name in part.get("required", ())}
