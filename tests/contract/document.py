"""Telnyx's document, with the overlay's repairs, read without the generator and without the simulator."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Literal, TypeAlias

from attrs import frozen

from codegen.overlay import Overlay

Json: TypeAlias = Any
Hidden: TypeAlias = Literal["readOnly", "writeOnly"]  # what requests do not carry, what responses do not

OPENAPI = Path(__file__).parents[2] / "openapi"
OVERLAY = Overlay.read(OPENAPI / "overlay")
DOCUMENT: dict[str, Any] = OVERLAY.repaired(json.loads((OPENAPI / "telnyx.json").read_text()))
SCHEMAS: dict[str, Any] = DOCUMENT["components"]["schemas"]
# Telnyx speaks JSON, or a form where JSON is no choice.
FORM = "application/x-www-form-urlencoded"
PREFERRED = ("application/json", FORM, "multipart/form-data")


def resolved(node: Json) -> Json:
    """A node, or what its `$ref` leads to in the end."""
    while isinstance(node, dict) and "$ref" in node:
        target: Json = DOCUMENT
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target[step.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


def joined(one: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    """Two schemas that a value has to fit both, as one."""
    together = {**one, **other}
    if "required" in one and "required" in other:
        together["required"] = [*one["required"], *other["required"]]
    if "enum" in one and "enum" in other:
        together["enum"] = [value for value in one["enum"] if value in other["enum"]]
    for name, part in one.get("properties", {}).items():
        both = {"allOf": [part, other["properties"][name]]} if name in other.get("properties", {}) else part
        together["properties"] = {**together["properties"], name: both}
    return together


def composed(schema: Json) -> dict[str, Any]:
    """A schema with its own references followed, and what stands in its allOf beside its own keywords."""
    if "$ref" in schema:
        return joined(composed(resolved(schema)), {key: value for key, value in schema.items() if key != "$ref"})
    whole = {key: value for key, value in schema.items() if key != "allOf"}
    for part in schema.get("allOf", ()):
        whole = joined(composed(part), whole)
    return whole


def kinds_of(schema: Mapping[str, Any]) -> list[str]:
    """The JSON types that a schema names; none where it allows any."""
    kind = schema.get("type", "object" if "properties" in schema else "array" if "items" in schema else [])
    return [kind] if isinstance(kind, str) else list(kind)


@frozen
class Declared:
    """An operation as the document declares it, with every reference above the schemas followed."""

    id: str
    method: str
    path: str
    node: Mapping[str, Any]
    parameters: tuple[Mapping[str, Any], ...]
    bodies: Mapping[str, Mapping[str, Any]]
    responses: Mapping[str, Mapping[str, Any]]

    @property
    def success(self) -> str:
        """The first declared success."""
        return next(status for status in self.responses if status.startswith("2") or status == "default")

    @property
    def elsewhere(self) -> bool:
        """Whether another server answers it, under another signature (see tests/storage)."""
        return {"storageSignature": []} in self.node.get("security", ())

    @property
    def server(self) -> str:
        """The URL of the server that answers it."""
        item = DOCUMENT["paths"][self.path]
        found: str = (self.node.get("servers") or item.get("servers") or DOCUMENT["servers"])[0]["url"]
        return found

    @property
    def here(self) -> bool:
        """Whether the API's own server answers it."""
        return self.server == DOCUMENT["servers"][0]["url"]

    @property
    def query(self) -> dict[str, tuple[Json, bool]]:
        """The names in the query, each with its schema and whether it is required: of an object, those of its fields."""
        parameters = [p for p in self.parameters if p["in"] == "query"]
        found = [one for p in parameters for one in _spread(p["name"], schema_of(p), p.get("required", False))]
        return {name: (schema, required) for name, schema, required in found}

    def body(self) -> tuple[str, Mapping[str, Any]] | None:
        """The media type that a client prefers, and its schema."""
        media_type = next((m for m in (*PREFERRED, *self.bodies) if m in self.bodies), None)
        return (media_type, self.bodies[media_type].get("schema", {})) if media_type else None

    def answer(self) -> tuple[str, Mapping[str, Any]]:
        """The media type and the schema of the first success; empty where it has no body."""
        contents = self.responses[self.success].get("content", {})
        return next(((media_type, content.get("schema", {})) for media_type, content in contents.items()), ("", {}))


def _spread(name: str, schema: Json, required: bool) -> Iterator[tuple[str, Json, bool]]:
    whole = composed(schema)
    variants = [composed(part) for part in (*whole.get("oneOf", ()), *whole.get("anyOf", ()))]
    objects = [part for part in variants if part.get("properties")]
    if "[" in name and len(variants) > len(objects) > 0:
        yield name, {"anyOf": [part for part in variants if part not in objects]}, False
        yield from (found for part in objects for found in _spread(name, part, False))
        return
    if not whole.get("properties") or variants:
        yield name, schema, required
        return
    for key, part in whole["properties"].items():
        yield from _spread(f"{name}[{key}]", part, required and key in whole.get("required", ()))


def _declared() -> Iterator[Declared]:
    for path, item in DOCUMENT["paths"].items():
        for method, node in item.items():
            if isinstance(node, dict) and "operationId" in node and "101" not in node["responses"]:
                parameters = [resolved(p) for p in (*item.get("parameters", ()), *node.get("parameters", ()))]
                yield Declared(
                    id=node["operationId"],
                    method=method.upper(),
                    path=path,
                    node=node,
                    parameters=tuple({(p["in"], p["name"]): p for p in parameters}.values()),
                    bodies=resolved(node.get("requestBody", {})).get("content", {}),
                    responses={status: resolved(response) for status, response in node["responses"].items()},
                )


OPERATIONS: dict[str, Declared] = {operation.id: operation for operation in _declared()}


def schema_of(parameter: Mapping[str, Any]) -> Mapping[str, Any]:
    """The schema of a parameter, wherever it stands."""
    schema: Mapping[str, Any] = parameter.get("schema") or next(iter(parameter["content"].values()))["schema"]
    return schema
