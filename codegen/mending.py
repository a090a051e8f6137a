"""Keywords that no validator could read: put right where the meaning is plain, else left out, and counted.

Telnyx has published many editions, and the older ones have faults that a validator refuses: a type called `datetime`, a
length given as text, an enum that lists a value twice.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable
from typing import Any

from codegen.document import Json

NUMBERS = (
    "minimum",
    "maximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
)
TYPES = ("string", "integer", "number", "boolean", "array", "object", "null")
MISNAMED_TYPES: dict[str, Json] = {
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "double": {"type": "number"},
    "bool": {"type": "boolean"},
    "text": {"type": "string"},
    "date": {"type": "string", "format": "date"},
    "datetime": {"type": "string", "format": "date-time"},
    "date-time": {"type": "string", "format": "date-time"},
    "uuid": {"type": "string", "format": "uuid"},
    "file": {"type": "string", "format": "binary"},
    "binary": {"type": "string", "format": "binary"},
}


def mend(schema: Json, repairs: Counter[str]) -> None:
    """Mend the keywords of one schema in place."""
    _mend_type(schema, repairs)
    _mend_bounds(schema, repairs)
    _mend_required(schema)
    _mend_enum(schema, repairs)
    if "pattern" in schema and not _is_pattern(schema["pattern"]):
        _drop(schema, "pattern", repairs)
    told_by = schema.get("discriminator")
    if isinstance(told_by, dict) and isinstance(told_by.get("propertyName"), str):
        schema["discriminator"] = pick(told_by, ("propertyName", "mapping"))
    elif told_by is not None:
        _drop(schema, "discriminator", repairs)


def _mend_type(schema: Json, repairs: Counter[str]) -> None:
    kinds = schema.get("type")
    if kinds is None or (isinstance(kinds, str) and kinds in TYPES):
        return
    if isinstance(kinds, list):
        known = [kind for kind in TYPES if kind in kinds]
        schema["type"] = known[0] if len(known) == 1 else known
        if known:
            return
    word = kinds.lower() if isinstance(kinds, str) else ""
    del schema["type"]
    schema |= {"type": word} if word in TYPES else MISNAMED_TYPES.get(word, {})
    repairs["type that is none"] += 1


def _mend_bounds(schema: Json, repairs: Counter[str]) -> None:
    for keyword in NUMBERS:
        value = schema.get(keyword, 0)
        if isinstance(value, str) and re.fullmatch(r"-?\d+", value):
            schema[keyword] = int(value)
        elif isinstance(value, bool) or not isinstance(value, int | float):
            _drop(schema, keyword, repairs)
    for edge, bound in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if schema.get(edge) is True and bound in schema:
            schema[edge] = schema.pop(bound)
        elif isinstance(schema.get(edge), bool):
            del schema[edge]


def _mend_required(schema: Json) -> None:
    names = schema.pop("required", None)
    if isinstance(names, list) and (found := sorted({n for n in names if isinstance(n, str)})):
        schema["required"] = found


def _mend_enum(schema: Json, repairs: Counter[str]) -> None:
    if "enum" not in schema:
        return
    values = schema.pop("enum")
    values = values if isinstance(values, list) else [values]
    if unique := list({json.dumps(v): v for v in values}.values()):
        schema["enum"] = unique
    if len(unique) != len(values):
        repairs["enum with one value twice"] += 1


def _is_pattern(value: Any) -> bool:
    try:
        re.compile(value)
    except (re.error, TypeError):
        return False
    return True


def _drop(schema: Json, keyword: str, repairs: Counter[str]) -> None:
    repairs[f"unreadable {keyword}"] += 1
    del schema[keyword]


def pick(node: Json, keys: Iterable[str]) -> Json:
    """The parts of a node with these keys, in this order."""
    return {key: node[key] for key in keys if key in node}
