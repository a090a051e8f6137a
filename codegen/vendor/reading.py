"""Reading an OpenAPI document from a file or a URL, and telling in one line what is wrong with it."""

from __future__ import annotations

import json
import math
import re
from http.client import HTTPException
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

import yaml

from codegen.document import METHODS, DocumentError, Json, pointer
from codegen.vendor import shape


class _Object(dict[str, Any]):
    """A JSON object that remembers the keys it was given twice."""

    twice: tuple[str, ...] = ()

    @classmethod
    def of_pairs(cls, pairs: list[tuple[str, Any]]) -> _Object:
        made = cls(pairs)
        if len(made) != len(pairs):
            keys = [k for k, _ in pairs]
            made.twice = tuple(k for i, k in enumerate(keys) if k in keys[:i])
        return made


class _Yaml12Loader(yaml.CSafeLoader):
    """YAML with the scalars of version 1.2: `no` is a country, `on` is a word, a date is text."""

    yaml_implicit_resolvers = {  # noqa: RUF012
        first: [(tag, rx) for tag, rx in resolvers if tag.rsplit(":", 1)[1] in ("null", "float")]
        for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
    }


def _yaml_mapping(loader: _Yaml12Loader, node: yaml.MappingNode) -> _Object:
    loader.flatten_mapping(node)
    pairs = [(str(loader.construct_object(k)), loader.construct_object(v, deep=True)) for k, v in node.value]
    return _Object.of_pairs(pairs)


_Yaml12Loader.add_constructor("tag:yaml.org,2002:map", _yaml_mapping)
_Yaml12Loader.add_implicit_resolver(
    "tag:yaml.org,2002:bool", re.compile("^(?:true|True|TRUE|false|False|FALSE)$"), list("tTfF")
)
_Yaml12Loader.add_implicit_resolver(
    "tag:yaml.org,2002:int", re.compile(r"^[-+]?(?:0|[1-9][0-9]*)$"), list("-+0123456789")
)


def fetch(source: str) -> bytes:
    """Read a file or a URL. Raises DocumentError."""
    try:
        if source.startswith(("http://", "https://")):
            with urlopen(
                Request(source, headers={"Accept": "application/json, application/yaml"}), timeout=60
            ) as answer:
                content: bytes = answer.read()
                return content
        return Path(source).read_bytes()
    except (OSError, ValueError, HTTPException) as error:
        raise DocumentError(source, f"cannot be read: {error}") from error


def parse(content: bytes) -> Json:
    """Read JSON or YAML into an OpenAPI document, and check that it is one. Raises DocumentError."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DocumentError("#", f"not UTF-8: byte {error.start}") from error
    try:
        document = _parse_json(text) if text.lstrip().startswith(("{", "[")) else _parse_yaml(text)
    except RecursionError:
        raise DocumentError("#", "nested too deeply") from None
    document = _checked(document)
    _check_values(document)
    _check_each_operation_stands_once(document["paths"])
    shape.check(document)
    return document


def _parse_json(text: str) -> Any:
    try:
        return json.loads(text, object_pairs_hook=_Object.of_pairs)
    except json.JSONDecodeError as error:
        raise DocumentError("#", f"no JSON: {error.msg} at line {error.lineno}, column {error.colno}") from error
    except ValueError as error:  # a number of thousands of digits
        raise DocumentError("#", f"no JSON: {error}") from error


def _parse_yaml(text: str) -> Any:
    try:
        return yaml.load(text, Loader=_Yaml12Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = f" at line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        raise DocumentError("#", f"no YAML: {error.problem or error.context}{where}") from error
    except (yaml.YAMLError, ValueError) as error:
        raise DocumentError("#", f"no YAML: {error}") from error


def _checked(document: Any) -> Json:
    if not isinstance(document, dict):
        raise DocumentError("#", f"no OpenAPI document: expected an object, found {shape.named(document)}")
    if "swagger" in document:
        raise DocumentError("#/swagger", "Swagger 2 is not read; expected OpenAPI 3.0.x or 3.1.x")
    version = document.get("openapi")
    if not isinstance(version, str) or not re.match(r"3\.[01]\.\d", version):
        raise DocumentError("#/openapi", f"expected 3.0.x or 3.1.x, found {version!r}")
    paths = document.setdefault("paths", {} if "webhooks" in document else None)
    if not isinstance(paths, dict):
        raise DocumentError("#/paths", f"expected an object with the paths, found {shape.named(paths)}")
    return document


def _check_values(document: Json) -> None:
    """JSON has no NaN, no infinity, no half of a surrogate pair, and none of YAML's own types."""
    waiting: list[tuple[tuple[str, ...], Any]] = [((), document)]
    while waiting:
        place, node = waiting.pop()
        for key, value in node.items() if isinstance(node, dict) else enumerate(node):
            if isinstance(value, dict | list):
                waiting.append(((*place, str(key)), value))
            elif isinstance(value, float) and not math.isfinite(value):
                raise DocumentError(pointer(*place, str(key)), "a number that JSON can't hold")
            elif not isinstance(value, str | int | float | None):
                raise DocumentError(pointer(*place, str(key)), f"a value that JSON can't hold: {shape.named(value)}")
            if any(isinstance(text, str) and not _is_unicode(text) for text in (key, value)):
                raise DocumentError(pointer(*place), "text that is no Unicode: half of a surrogate pair")


def _is_unicode(text: str) -> bool:
    return text.isascii() or not any("\ud800" <= c <= "\udfff" for c in text)


def _check_each_operation_stands_once(paths: Json) -> None:
    for path in getattr(paths, "twice", ()):
        raise DocumentError(pointer("paths", path), "the path stands twice")
    seen: dict[tuple[str, str], str] = {}
    for path, item in paths.items():
        if not path.startswith(("/", "x-")):
            raise DocumentError(pointer("paths", path), "a path begins with a slash")
        for method in getattr(item, "twice", ()):
            raise DocumentError(pointer("paths", path, method), "two operations on one method and path")
        for method in METHODS:
            if isinstance(item, dict) and method in item:
                route = (method, re.sub(r"\{[^{}]*\}", "{}", path))
                place = pointer("paths", path, method)
                if (other := seen.setdefault(route, place)) != place:
                    raise DocumentError(place, f"two operations on one method and path: see {other}")
