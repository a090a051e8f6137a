"""Text of a path, a query, a header or a form, read as the JSON value that its schema describes."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import orjson

from telnyx_async.simulator.schema.document import Document
from telnyx_async.simulator.schema.endpoints import Parameter
from telnyx_async.simulator.schema.types import Json, Schema


def kinds(document: Document, schema: Schema) -> set[str]:
    """The JSON types that a schema admits; empty where it admits any."""
    schema = document.resolve(schema)
    kind = schema.get("type")
    found = {kind} if isinstance(kind, str) else set(kind or ())
    for keyword in ("oneOf", "anyOf", "allOf"):
        for part in schema.get(keyword, ()):
            found |= kinds(document, part)
    return found


def admits(document: Document, schema: Schema, kind: str) -> bool:
    """Whether a schema names a JSON type."""
    return kind in kinds(document, schema)


def only_array(document: Document, schema: Schema) -> bool:
    """Whether a schema admits arrays and nothing else."""
    return kinds(document, schema) - {"null"} == {"array"}


def read_text(document: Document, schema: Schema, text: Json) -> Json:
    """Read a text as the first JSON type of its schema that fits; where none fits, it stays text."""
    found = kinds(document, schema)
    if not isinstance(text, str) or "string" in found:
        return text
    for kind, pattern, read in _READERS:
        if kind in found and pattern.fullmatch(text):
            try:
                return read(text)
            except orjson.JSONDecodeError:
                return text
    return text


_READERS: tuple[tuple[str, re.Pattern[str], Callable[[str], Json]], ...] = (
    ("integer", re.compile(r"-?\d{1,18}"), int),
    ("number", re.compile(r"-?\d+(\.\d+)?([eE][+-]?\d+)?"), float),
    ("boolean", re.compile("true|false"), lambda text: text == "true"),
    ("object", re.compile(r"\{.*", re.DOTALL), orjson.loads),
    ("array", re.compile(r"\[.*", re.DOTALL), orjson.loads),
)


def read_deep_object(
    document: Document, parameter: Parameter, pairs: list[tuple[str, str]], commas: bool
) -> dict[str, Any]:
    """Read `name[a][b]=v` into {"a": {"b": v}}; a name that comes twice, or ends in [], is an array.

    Args:
        document: of the schemas.
        parameter: that is read.
        pairs: of the query.
        commas: whether they part the items of an array too, as the official SDKs write it.
    """
    root: dict[str, Any] = {}
    for key, text in pairs:
        steps = re.findall(r"\[([^\]]*)\]", key[len(parameter.name) :])
        listed = bool(steps) and steps[-1] == ""
        steps = [step for step in steps if step]
        node, schema = root, parameter.schema
        for step in steps[:-1]:
            schema = document.properties(schema).get(step, {})
            node = node.setdefault(step, {})
            if not isinstance(node, dict):
                break
        if not steps or not isinstance(node, dict):
            continue
        last = document.resolve(document.properties(schema).get(steps[-1], {}))
        array = listed or only_array(document, last)
        texts = text.split(",") if array and commas and not listed else [text]
        values = [read_text(document, last.get("items", {}) if array else last, one) for one in texts]
        if steps[-1] in node:
            before = node[steps[-1]]
            node[steps[-1]] = [*(before if isinstance(before, list) else [before]), *values]
        else:
            node[steps[-1]] = values if array else values[0]
    return root
