"""Keywords of schemas that no validator could read: put right where the meaning is plain, else left out.

Telnyx has published many editions, and the older ones have faults that a validator refuses: a type called `datetime`, a
length given as text, an enum that lists a value twice.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from typing import Any, TypeAlias

from codegen.document import Json

Record: TypeAlias = Callable[[str, str], None]  # keyword, problem

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


def repair_keywords(schema: Json, record: Record) -> None:
    """Put the keywords of one schema right in place, and record each that was wrong."""
    for keywords, kind in ((TEXTS, str), (FLAGS, bool), (OBJECTS, dict)):
        for keyword in keywords:
            if not isinstance(schema.get(keyword, kind()), kind):
                _drop(schema, keyword, record)
    _repair_type(schema, record)
    _repair_format(schema, record)
    _repair_bounds(schema, record)
    _repair_required(schema)
    _repair_enum(schema, record)
    if "pattern" in schema and not _is_pattern(schema["pattern"]):
        _drop(schema, "pattern", record)
    if "discriminator" in schema:
        _repair_discriminator(schema, record)
    if "xml" in schema:
        schema["xml"] = {k: v for k, v in schema["xml"].items() if XML.get(k, object) is type(v)}
    if "dependentRequired" in schema:
        schema["dependentRequired"] = {k: v for k, v in schema["dependentRequired"].items() if _is_texts(v)}


def _repair_type(schema: Json, record: Record) -> None:
    kinds = schema.get("type")
    if isinstance(kinds, list):
        known = [kind for kind in TYPES if kind in kinds]
        schema["type"] = known[0] if len(known) == 1 else known
    elif kinds is not None and not (isinstance(kinds, str) and kinds in TYPES):
        word = kinds.lower() if isinstance(kinds, str) else ""
        schema |= {"type": word} if word in TYPES else MISNAMED_TYPES.get(word, {"type": None})
    if not schema.get("type", "none said"):
        del schema["type"]
    if kinds is not None and (not isinstance(kinds, list) or "type" not in schema) and schema.get("type") != kinds:
        record("type", f"{kinds!r} is no type; read as {schema.get('type', 'any')}")
    _repair_object(schema, record)


def _repair_object(schema: Json, record: Record) -> None:
    """What has properties is an object, whatever its type says."""
    kinds = [schema["type"]] if isinstance(schema.get("type"), str) else schema.get("type", ())
    if kinds and "object" not in kinds and isinstance(schema.get("properties"), dict) and schema["properties"]:
        schema["type"] = ["object", "null"] if "null" in kinds else "object"
        record("type", f"{kinds[0]!r}, and it has properties; read as object")


def _repair_format(schema: Json, record: Record) -> None:
    said = schema.get("format", "")
    if said != "date-time" and re.sub("[-_ ]", "", said).lower() == "datetime":
        schema["format"] = "date-time"
        record("format", f"{said!r} is read as date-time")


def _repair_bounds(schema: Json, record: Record) -> None:
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
            _drop(schema, keyword, record)


def _repair_discriminator(schema: Json, record: Record) -> None:
    told_by = pick(schema["discriminator"], ("propertyName", "mapping"))
    mapping = told_by.get("mapping", {})
    if "mapping" in told_by:
        told_by["mapping"] = (
            {k: v for k, v in mapping.items() if isinstance(v, str)} if isinstance(mapping, dict) else {}
        )
    schema["discriminator"] = told_by
    if not isinstance(told_by.get("propertyName"), str):
        _drop(schema, "discriminator", record)


def _repair_required(schema: Json) -> None:
    names = schema.pop("required", None)
    if isinstance(names, list) and (found := sorted({n for n in names if isinstance(n, str)})):
        schema["required"] = found


def _repair_enum(schema: Json, record: Record) -> None:
    if "enum" not in schema:
        return
    values = schema.pop("enum")
    if not isinstance(values, list):
        record("enum", f"expected a list, found {values!r}; read as a list of one")
        values = [values]
    if len(values) == 1 and isinstance(values[0], str) and "," in values[0]:
        record("enum", f"one value that lists several, {values[0]!r}; any text, since any part of it may be sent")
        return
    if values and all(isinstance(v, str) and re.fullmatch('"[^"]+"', v) for v in values):
        record("enum", "quotes around its values; without them")
        values = [v.strip('"') for v in values]
        if isinstance(default := schema.get("default"), str):
            schema["default"] = default.strip('"')
    if unique := list({json.dumps(v): v for v in values}.values()):
        schema["enum"] = unique
    if len(unique) != len(values):
        record("enum", "a value stands twice; once counts")


def _is_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(v, str) for v in value)


def _is_pattern(value: Any) -> bool:
    try:
        re.compile(value)
    except (re.error, OverflowError, RecursionError):
        return False
    return True


def _drop(schema: Json, keyword: str, record: Record) -> None:
    record(keyword, f"can't be read: {schema.pop(keyword)!r}; left out")


def pick(node: Json, keys: Iterable[str]) -> Json:
    """The parts of a node with these keys, in this order."""
    return {key: node[key] for key in keys if key in node}
