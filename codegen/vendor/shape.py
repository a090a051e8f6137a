"""What stands where in an OpenAPI document, and whether it does.

What is no schema where a schema should be is mended later, as far as it goes; all else that is out of place is refused
here, with its place: to pass over it would lose a part of the API.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from codegen.document import METHODS, DocumentError, Json, lead, operations, pointer, resolve

Place: TypeAlias = tuple[str, ...]

SUBSCHEMA = "items additionalProperties not contains propertyNames if then else unevaluatedItems unevaluatedProperties"
SCHEMAS_BY_NAME = "properties patternProperties dependentSchemas $defs definitions"
SCHEMAS_IN_ORDER = "allOf anyOf oneOf prefixItems"
# kind -> key -> the kind of what stands there: {x} is an object of x, [x] a list of x. "*" is any other key.
KINDS: dict[str, dict[str, str]] = {
    "document": {
        "info": "object",
        "servers": "[server]",
        "paths": "paths",
        "webhooks": "{path item}",
        "components": "components",
    },
    "components": {
        "schemas": "{schema}",
        "parameters": "{parameter}",
        "headers": "{header}",
        "requestBodies": "{request body}",
        "responses": "{response}",
        "callbacks": "{callback}",
        "pathItems": "{path item}",
        "securitySchemes": "{security scheme}",
    },
    "paths": {"*": "path item"},
    "path item": {"servers": "[server]", "parameters": "[parameter]"} | dict.fromkeys(METHODS, "operation"),
    "operation": {
        "servers": "[server]",
        "parameters": "[parameter]",
        "requestBody": "request body",
        "responses": "responses",
        "callbacks": "{callback}",
    },
    "callback": {"*": "path item"},
    "responses": {"*": "response"},
    "parameter": {"schema": "schema", "content": "{media type}"},
    "header": {"schema": "schema", "content": "{media type}"},
    "request body": {"content": "{media type}"},
    "response": {"headers": "{header}", "content": "{media type}"},
    "media type": {"schema": "schema", "encoding": "{encoding}"},
    "schema": dict.fromkeys(SUBSCHEMA.split(), "schema")
    | dict.fromkeys(SCHEMAS_BY_NAME.split(), "{schema}")
    | dict.fromkeys(SCHEMAS_IN_ORDER.split(), "[schema]"),
    "encoding": {},
    "security scheme": {},
    "server": {},
    "object": {},
}
REFERABLE = frozenset(KINDS) - {"document", "components", "paths", "operation", "responses", "server", "object"}
TEXTS = {"parameter": ("name", "in"), "server": ("url",)}
LOCATIONS = ("path", "query", "header", "cookie")
MOST_LEVELS = 100


def check(document: Json) -> None:
    """Check that everything stands in its place, and that every `$ref` leads to what is expected of it.

    Raises:
        DocumentError: for the first that does not.
    """
    nodes: dict[Place, tuple[str, Json]] = {}
    waiting: list[tuple[Place, str, Any]] = [((), "document", document)]
    while waiting:
        nodes |= (found := dict(_walk(waiting)))
        for place, (kind, node) in found.items():
            if "$ref" in node and kind in REFERABLE:
                target, there = _led(document, place, kind, node["$ref"], nodes)
                if target not in nodes:
                    waiting.append((target, kind, there))
    for place, (kind, node) in nodes.items():
        if "$ref" in node and kind in REFERABLE and kind != "schema":
            _check_it_ends(document, place, node)


def check_ids(document: Json) -> None:
    """Check that each operation has an operationId of its own, as in a vendored document. Raises DocumentError."""
    seen: dict[str, str] = {}
    for path, method, operation in operations(document):
        place, id = pointer("paths", path, method), operation.get("operationId")
        if not isinstance(id, str) or not id:
            raise DocumentError(place, "an operation without operationId")
        if seen.setdefault(id, place) != place:
            raise DocumentError(place, f"the operationId {id!r} stands twice: see {seen[id]}")


def _walk(waiting: list[tuple[Place, str, Any]]) -> Iterator[tuple[Place, tuple[str, Json]]]:
    """Empty the list of what is waiting, and all below it, as (place, (kind, node))."""
    while waiting:
        place, kind, node = waiting.pop()
        if len(place) > MOST_LEVELS:
            raise DocumentError(pointer(*place), f"nested deeper than {MOST_LEVELS} levels")
        if isinstance(node, dict):
            _check_texts(place, kind, node)
            yield place, (kind, node)
            waiting += reversed([((*place, *keys), inner, value) for keys, inner, value in _below(place, kind, node)])
        elif kind != "schema" and not (node is None and kind in ("response", "media type", "path item")):
            raise DocumentError(pointer(*place), f"expected an object ({kind}), found {named(node)}")


def _below(place: Place, kind: str, node: Json) -> Iterator[tuple[Place, str, Any]]:
    """What stands below a node and has a kind, as (keys, kind, value)."""
    for key, value in node.items():
        is_part = not key.startswith("x-") and not (key == "$ref" and kind in REFERABLE)
        said = KINDS[kind].get(key) or (KINDS[kind].get("*", "") if is_part else "")
        inner = said.strip("{}[]")
        if said == "operation" or (said and value is not None):
            if said.startswith("{") and isinstance(value, dict):
                yield from (((key, name), inner, part) for name, part in value.items())
            elif isinstance(value, list) and (said.startswith("[") or inner == "schema"):
                yield from (((key, str(i)), inner, part) for i, part in enumerate(value))
            elif said == inner or (inner == "schema" and isinstance(value, dict)):
                yield (key,), inner, value
            elif inner != "schema":
                form = "an object" if said.startswith("{") else "a list"
                raise DocumentError(pointer(*place, key), f"expected {form}, found {named(value)}")


def _check_texts(place: Place, kind: str, node: Json) -> None:
    for key in TEXTS.get(kind, ()) if "$ref" not in node else ():
        if not isinstance(node.get(key), str):
            raise DocumentError(pointer(*place), f"a {kind} without {key!r}")
    if kind == "parameter" and node.get("in") not in (*LOCATIONS, None):
        raise DocumentError(pointer(*place, "in"), f"expected one of {', '.join(LOCATIONS)}, found {node['in']!r}")


def _led(document: Json, place: Place, kind: str, ref: Any, nodes: dict[Place, tuple[str, Json]]) -> tuple[Place, Any]:
    """The place that a `$ref` leads to, and what stands there."""
    found = lead(document, ref) if isinstance(ref, str) and ref.startswith("#/") else None
    if found is None:
        raise DocumentError(pointer(*place, "$ref"), f"$ref leads nowhere: {ref!r}")
    there = nodes[found[0]][0] if found[0] in nodes else kind
    if there != kind:
        raise DocumentError(pointer(*place, "$ref"), f"expected a {kind}, $ref leads to a {there}: {ref!r}")
    return found


def _check_it_ends(document: Json, place: Place, node: Any) -> None:
    seen: list[str] = []
    while isinstance(node, dict) and "$ref" in node:
        if node["$ref"] in seen:
            raise DocumentError(pointer(*place, "$ref"), f"$ref leads back to itself: {node['$ref']!r}")
        seen.append(node["$ref"])
        node = resolve(document, node["$ref"])


def named(value: Any) -> str:
    """What JSON calls the kind of a value."""
    names = {dict: "an object", list: "a list", str: "a text", bool: "a boolean", int: "a number", float: "a number"}
    return (
        "null" if value is None else next((n for t, n in names.items() if isinstance(value, t)), type(value).__name__)
    )
