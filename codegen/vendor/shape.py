"""What stands where in an OpenAPI document, as a table."""

from __future__ import annotations

from typing import Any

from codegen.document import METHODS, Json

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
# What still means something when nothing is said of it: it is kept, empty. All else is left out where it is none.
MAY_BE_EMPTY = frozenset({"path item", "operation", "responses", "response", "media type", "schema", "components"})
# kind -> key -> the type of its value, where the value counts.
FACTS: dict[str, dict[str, type]] = {
    "parameter": {
        "style": str,
        "required": bool,
        "deprecated": bool,
        "explode": bool,
        "allowReserved": bool,
        "allowEmptyValue": bool,
    },
    "header": {"required": bool, "deprecated": bool},
    "request body": {"required": bool},
    "operation": {"operationId": str, "summary": str, "description": str, "deprecated": bool, "tags": list},
}
LOCATIONS = ("path", "query", "header", "cookie")
MOST_LEVELS = 100
# What tells a schema from what only holds one.
SCHEMA_KEYS = frozenset(f"type properties items enum {SCHEMAS_IN_ORDER}".split())


def kind_below(kind: str, key: str) -> str:
    """The entry of the table for a key of a node; "" where nothing of a kind stands."""
    if said := KINDS[kind].get(key):
        return said
    return "" if key.startswith("x-") or (key == "$ref" and kind in REFERABLE) else KINDS[kind].get("*", "")


def schema_in(node: Json) -> tuple[str, ...] | None:
    """The keys that lead from a response, a request body, a parameter ... to its schema."""
    if "schema" in node:
        return ("schema",)
    content = node.get("content")
    if isinstance(content, dict) and content:
        media_type = "application/json" if "application/json" in content else next(iter(content))
        if isinstance(content[media_type], dict) and "schema" in content[media_type]:
            return ("content", media_type, "schema")
    return None


def named(value: Any) -> str:
    """What JSON calls the kind of a value."""
    names = {dict: "an object", list: "a list", str: "a text", bool: "a boolean", int: "a number", float: "a number"}
    return (
        "null" if value is None else next((n for t, n in names.items() if isinstance(value, t)), type(value).__name__)
    )
