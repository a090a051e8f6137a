"""The document as requests or responses are validated by it: without the rules that no value could follow.

Telnyx's document has three kinds of such rules:

- A property that is `readOnly` is required, also of requests (and `writeOnly` of responses).
- A schema requires a property that it declares nowhere, mostly because the name is misspelt.
- `oneOf` stands for alternatives that only a neighbouring field tells apart, so that a value fits several of them.
"""

from __future__ import annotations

from collections.abc import Mapping

from telnyx_async.simulator.schema.references import at
from telnyx_async.simulator.schema.types import Direction, Json

HIDDEN: Mapping[Direction, str] = {"request": "readOnly", "response": "writeOnly"}
_MOST_REFERENCES = 8  # that are followed one after the other; schemas may be recursive


def lenient(root: Json, direction: Direction) -> Json:
    """Copy a document for one direction: see the module.

    Args:
        root: the OpenAPI document.
        direction: of the values that are validated.
    """
    return _copy(root, HIDDEN[direction], root)


def _copy(node: Json, hidden: str, root: Json, declared: Mapping[str, Json] | None = None) -> Json:
    if isinstance(node, list):
        return [_copy(item, hidden, root) for item in node]
    if not isinstance(node, dict):
        return node
    if isinstance(node.get("required"), list) and (isinstance(node.get("properties"), dict) or "allOf" in node):
        declared = {**(declared or {}), **_declared(root, node)}
    copy = {key: _copy(value, hidden, root) for key, value in node.items() if key != "allOf"}
    if isinstance(node.get("allOf"), list):
        together = {**(declared or {}), **_declared(root, node)}
        copy["allOf"] = [_copy(part, hidden, root, together) for part in node["allOf"]]
    if isinstance(copy.get("oneOf"), list) and "anyOf" not in copy:
        copy["anyOf"] = copy.pop("oneOf")
    if isinstance(copy.get("required"), list) and declared is not None:
        copy["required"] = [
            name for name in copy["required"] if name in declared and declared[name].get(hidden) is not True
        ]
    return copy


def _declared(root: Json, node: Json, depth: int = 0) -> dict[str, Json]:
    """The properties that a schema and the parts it is composed of declare."""
    found: dict[str, Json] = {}
    if not isinstance(node, dict) or depth > _MOST_REFERENCES:
        return found
    if "$ref" in node:
        return _declared(root, at(root, node["$ref"]), depth + 1)
    for keyword in ("allOf", "anyOf", "oneOf"):
        for part in node.get(keyword, ()):
            found |= _declared(root, part, depth + 1)
    return found | {name: sub for name, sub in node.get("properties", {}).items() if isinstance(sub, dict)}
