"""The document as requests or responses are validated by it: without the rules that no value could follow.

Telnyx's document has four kinds of such rules:

- A property that is `readOnly` is required, also of requests (and `writeOnly` of responses).
- A schema requires a property that it declares nowhere, mostly because the name is misspelt.
- `oneOf` stands for alternatives that only another field distinguishes, so that a value fits several of them.
- The links to other pages have to be absolute, but Telnyx sends paths.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from telnyx_async.simulator.schema.references import at
from telnyx_async.simulator.schema.types import Direction, Json

HIDDEN: Mapping[Direction, str] = {"request": "readOnly", "response": "writeOnly"}
_MOST_REFERENCES = 8  # that are followed one after the other; schemas may be recursive


def lenient(root: Json, pointer: str, direction: Direction) -> Json:
    """A copy of a schema for one direction (see the module), with the components that it refers to.

    Args:
        root: the OpenAPI document.
        pointer: to the schema.
        direction: of the values that are validated.
    """
    copy = _copy(at(root, pointer), HIDDEN[direction], root)
    whole: dict[str, Json] = {"components": {}}
    waiting = list(_references(copy))
    while waiting:
        _, _, section, name = (waiting.pop() + "///").split("/")[:4]
        components = whole["components"].setdefault(section, {})
        key = name.replace("~1", "/").replace("~0", "~")
        if key not in components:
            components[key] = _copy(at(root, f"#/components/{section}/{name}"), HIDDEN[direction], root)
            waiting += _references(components[key])
    return {**copy, **whole}


def _references(node: Json) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        for part in node.values():
            yield from _references(part)
    elif isinstance(node, list):
        for part in node:
            yield from _references(part)


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
    if copy.get("format") == "uri" and hidden == HIDDEN["response"]:
        copy["format"] = "uri-reference"
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
