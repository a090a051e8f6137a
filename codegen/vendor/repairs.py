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

TEXTS = ("format", "pattern", "contentEncoding", "contentMediaType")
FLAGS = ("readOnly", "writeOnly", "deprecated", "uniqueItems")
OBJECTS = ("discriminator", "xml", "dependentRequired")
NUMBERS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
SIZES = (
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
    "minContains",
    "maxContains",
)
TYPES = ("string", "integer", "number", "boolean", "array", "object", "null")
XML: dict[str, type] = {"name": str, "namespace": str, "prefix": str, "attribute": bool, "wrapped": bool}
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
    for keywords, kind in ((TEXTS, str), (FLAGS, bool), (OBJECTS, dict)):
        for keyword in keywords:
            if not isinstance(schema.get(keyword, kind()), kind):
                _drop(schema, keyword, repairs)
    _mend_type(schema, repairs)
    _mend_bounds(schema, repairs)
    _mend_required(schema)
    _mend_enum(schema, repairs)
    if "pattern" in schema and not _is_pattern(schema["pattern"]):
        _drop(schema, "pattern", repairs)
    if "discriminator" in schema:
        _mend_discriminator(schema, repairs)
    if "xml" in schema:
        schema["xml"] = {k: v for k, v in schema["xml"].items() if XML.get(k, object) is type(v)}
    if "dependentRequired" in schema:
        schema["dependentRequired"] = {k: v for k, v in schema["dependentRequired"].items() if _is_texts(v)}


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
    for edge, bound in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if schema.get(edge) is True and bound in schema:
            schema[edge] = schema.pop(bound)
        elif isinstance(schema.get(edge), bool):
            del schema[edge]
    for keyword in (*NUMBERS, *SIZES):
        value = schema.get(keyword, 1)
        if isinstance(value, str) and re.fullmatch(r"-?[0-9]{1,18}", value):
            schema[keyword] = value = int(value)
        fits = isinstance(value, int if keyword in SIZES else int | float) and not isinstance(value, bool)
        if not fits or (value < 0 and keyword in SIZES) or (value <= 0 and keyword == "multipleOf"):
            _drop(schema, keyword, repairs)


def _mend_discriminator(schema: Json, repairs: Counter[str]) -> None:
    told_by = pick(schema["discriminator"], ("propertyName", "mapping"))
    mapping = told_by.get("mapping", {})
    if "mapping" in told_by:
        told_by["mapping"] = (
            {k: v for k, v in mapping.items() if isinstance(v, str)} if isinstance(mapping, dict) else {}
        )
    schema["discriminator"] = told_by
    if not isinstance(told_by.get("propertyName"), str):
        _drop(schema, "discriminator", repairs)


def _mend_required(schema: Json) -> None:
    names = schema.pop("required", None)
    if isinstance(names, list) and (found := sorted({n for n in names if isinstance(n, str)})):
        schema["required"] = found


def _mend_enum(schema: Json, repairs: Counter[str]) -> None:
    if "enum" not in schema:
        return
    values = schema.pop("enum")
    values = values if isinstance(values, list) else [values]
    if len(values) == 1 and isinstance(values[0], str) and "," in values[0]:
        repairs["enum of one value that is a list of several"] += 1  # any part of the list is taken, in any order
        return
    if all(isinstance(v, str) and re.fullmatch('"[^"]+"', v) for v in values):
        repairs["enum with quotes around its values"] += 1
        values = [v.strip('"') for v in values]
        if isinstance(default := schema.get("default"), str):
            schema["default"] = default.strip('"')
    if unique := list({json.dumps(v): v for v in values}.values()):
        schema["enum"] = unique
    if len(unique) != len(values):
        repairs["enum with one value twice"] += 1


def _is_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(v, str) for v in value)


def _is_pattern(value: Any) -> bool:
    try:
        re.compile(value)
    except (re.error, OverflowError, RecursionError):
        return False
    return True


def _drop(schema: Json, keyword: str, repairs: Counter[str]) -> None:
    repairs[f"unreadable {keyword}"] += 1
    del schema[keyword]


def pick(node: Json, keys: Iterable[str]) -> Json:
    """The parts of a node with these keys, in this order."""
    return {key: node[key] for key in keys if key in node}
