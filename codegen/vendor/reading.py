"""Reading an OpenAPI document from a file or a URL, and telling in one line what is wrong with it."""

from __future__ import annotations

import json
import re
from http.client import HTTPException
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

import yaml

from codegen.document import DocumentError, Json
from codegen.vendor import shape


class _Object(dict[str, Any]):
    """A JSON object that remembers what its keys stood for before, where one stands twice."""

    twice: tuple[tuple[str, Any], ...] = ()

    @classmethod
    def of_pairs(cls, pairs: list[tuple[str, Any]]) -> _Object:
        made = cls(pairs)
        if len(made) != len(pairs):
            last = {key: i for i, (key, _) in enumerate(pairs)}
            made.twice = tuple(pair for i, pair in enumerate(pairs) if last[pair[0]] != i)
        return made


class _Yaml12Loader(yaml.CSafeLoader):
    """YAML with the scalars of version 1.2: `no` is a country, `on` is a word, a date is text."""

    yaml_implicit_resolvers = {  # noqa: RUF012
        first: [(tag, rx) for tag, rx in resolvers if tag.rsplit(":", 1)[1] in ("null", "merge")]
        for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
    }


def _yaml_mapping(loader: _Yaml12Loader, node: yaml.MappingNode) -> _Object:
    own = sum(key.tag != "tag:yaml.org,2002:merge" for key, _ in node.value)
    loader.flatten_mapping(node)
    pairs = [(_yaml_key(loader, k), loader.construct_object(v, deep=True)) for k, v in node.value]
    made = _Object.of_pairs(pairs[len(pairs) - own :])
    for key, value in reversed(pairs[: len(pairs) - own]):
        made.setdefault(key, value)
    return made


def _yaml_key(loader: _Yaml12Loader, node: yaml.Node) -> str:
    return str(node.value if isinstance(node, yaml.ScalarNode) else loader.construct_object(node, deep=True))


def _yaml_unknown(loader: _Yaml12Loader, _suffix: str, node: yaml.Node) -> Any:
    """A value with an application's own tag: read as if it had none."""
    if isinstance(node, yaml.MappingNode):
        return _yaml_mapping(loader, node)
    if isinstance(node, yaml.SequenceNode):
        return loader.construct_sequence(node, deep=True)
    return node.value


_FLOAT = r"^[-+]?(?:(?:\.[0-9]+|[0-9]+\.[0-9]*)(?:[eE][-+]?[0-9]+)?|[0-9]+[eE][-+]?[0-9]+|\.(?:inf|Inf|INF))$|^\.(?:nan|NaN|NAN)$"
_Yaml12Loader.add_constructor("tag:yaml.org,2002:map", _yaml_mapping)
_Yaml12Loader.add_multi_constructor("", _yaml_unknown)
for _kind, _form, _first in (
    ("bool", "^(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("int", "^[-+]?(?:0|[1-9][0-9]*)$", "-+0123456789"),
    ("float", _FLOAT, "-+.0123456789"),
):
    _Yaml12Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_kind}", re.compile(_form), list(_first))


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
    """Read JSON or YAML, and check that it is an OpenAPI document. Raises DocumentError."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DocumentError("#", f"not UTF-8: byte {error.start}") from error
    try:
        return _checked(_parse_json(text) if text.lstrip().startswith(("{", "[")) else _parse_yaml(text))
    except RecursionError:
        raise DocumentError("#", "nested too deeply") from None


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
        raise DocumentError("#/swagger", "Swagger 2 is not read; expected OpenAPI 3.x")
    version = document.get("openapi")
    if not re.match(r"3\.\d", str(version)):
        raise DocumentError("#/openapi", f"expected 3.x, found {version!r}")
    document["openapi"] = str(version)
    paths = document.setdefault("paths", {} if "webhooks" in document else None)
    if not isinstance(paths, dict):
        raise DocumentError("#/paths", f"expected an object with the paths, found {shape.named(paths)}")
    return document
