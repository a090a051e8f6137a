"""The parameters of an operation: each once, and those of Swagger 2 that are fields of the body there."""

from __future__ import annotations

from typing import Any

from codegen.document import Json, Place, followed
from codegen.vendor.repairs import Repairs
from codegen.vendor.structure import IN_BODY


def settle(document: Json, nodes: dict[Place, tuple[str, Any]], repairs: Repairs) -> None:
    """Put right the parameters of all path items and operations. References have been followed before."""
    for place, (kind, node) in nodes.items():
        if kind in ("path item", "operation") and "parameters" in node:
            _once(document, place, node, repairs)
    for place, (kind, operation) in nodes.items():
        if kind == "operation":
            _, item = nodes[place[:-1]]
            found = [followed(document, p) for p in [*item.get("parameters", ()), *operation.get("parameters", ())]]
            if fields := {p["name"]: p for p in found if p.get("in") in IN_BODY}:
                _to_body(place, operation, fields, repairs)


def is_sent(document: Json, parameter: Json) -> bool:
    """Whether a parameter, or what it refers to, is one that has a name and is not a field of the body."""
    found = followed(document, parameter)
    return "name" in found and found["in"] not in IN_BODY


def _once(document: Json, place: Place, node: Json, repairs: Repairs) -> None:
    """Of two with one name and location the first counts; of two objects in the query, the fields of both."""
    listed: list[Json] = node["parameters"]
    first: dict[tuple[str, str], int] = {}
    for i, parameter in enumerate(listed):
        found = followed(document, parameter)
        if not found or (before := first.setdefault((found["in"], found["name"]), i)) == i:
            continue
        listed[i] = {}
        one = followed(document, listed[before])
        schemas = [followed(document, p.get("schema")) for p in (one, found)]
        if both := found["in"] == "query" and all("properties" in schema for schema in schemas):
            properties = {wire: sub for schema in reversed(schemas) for wire, sub in schema["properties"].items()}
            listed[before] = one | {"schema": schemas[0] | {"properties": properties}}
        counts = "the fields of both count" if both else "the first one counts"
        repairs.add((*place, "parameters", str(i)), f"{found['name']!r} is declared twice; {counts}")


def _to_body(place: Place, operation: Json, fields: Json, repairs: Repairs) -> None:
    if operation.get("requestBody"):
        repairs.add((*place, "requestBody"), f"a body, and parameters in it: {', '.join(fields)}; the body counts")
        return
    schemas = {name: parameter.get("schema", {}) for name, parameter in fields.items()}
    required = [name for name, parameter in fields.items() if parameter.get("required")]
    schema: Json = {"type": "object", "properties": schemas} | ({"required": required} if required else {})
    (only, *others) = schemas.values()
    if not others and isinstance(only, dict) and only.keys() & {"$ref", "properties", "allOf"}:
        schema = only  # Swagger 2: the one parameter is the whole body
    media_type = IN_BODY[next(iter(fields.values()))["in"]]
    operation["requestBody"] = {"content": {media_type: {"schema": schema}}, "required": bool(required)}
