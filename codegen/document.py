"""Reading an OpenAPI document, and telling in one line what is wrong with it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeAlias
from urllib.request import Request, urlopen

import yaml

Json: TypeAlias = dict[str, Any]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


class DocumentError(Exception):
    """Why a document can't be used: a JSON pointer to the place, and what is wrong there."""

    def __init__(self, pointer: str, problem: str) -> None:
        super().__init__(f"{pointer}: {problem}")


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


def pointer(*parts: str) -> str:
    """The JSON pointer of a place, as a URI fragment: `#/paths/~1calls/post`."""
    return "#" + "".join("/" + p.replace("~", "~0").replace("/", "~1") for p in parts)


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
    except OSError as error:
        raise DocumentError(source, f"cannot be read: {error}") from error


def parse(content: bytes) -> Json:
    """Read JSON or YAML into an OpenAPI document, and check that it is one. Raises DocumentError."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DocumentError("#", f"not UTF-8: byte {error.start}") from error
    document = _parse_json(text) if text.lstrip().startswith(("{", "[")) else _parse_yaml(text)
    return _checked(document)


def _parse_json(text: str) -> Any:
    try:
        return json.loads(text, object_pairs_hook=_Object.of_pairs)
    except json.JSONDecodeError as error:
        raise DocumentError("#", f"no JSON: {error.msg} at line {error.lineno}, column {error.colno}") from error


def _parse_yaml(text: str) -> Any:
    try:
        return yaml.load(text, Loader=_Yaml12Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = f" at line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        raise DocumentError("#", f"no YAML: {error.problem or error.context}{where}") from error
    except yaml.YAMLError as error:
        raise DocumentError("#", f"no YAML: {' '.join(str(error).split())}") from error


def _checked(document: Any) -> Json:
    if not isinstance(document, dict):
        raise DocumentError("#", f"no OpenAPI document: expected an object, found {type(document).__name__}")
    if "swagger" in document:
        raise DocumentError("#/swagger", "Swagger 2 is not read; expected OpenAPI 3.0.x or 3.1.x")
    version = document.get("openapi")
    if not isinstance(version, str) or not re.match(r"3\.[01]\.\d", version):
        raise DocumentError("#/openapi", f"expected 3.0.x or 3.1.x, found {version!r}")
    paths = document.get("paths", {} if "webhooks" in document else None)
    if not isinstance(paths, dict):
        raise DocumentError("#/paths", "expected an object with the paths")
    _check_each_operation_stands_once(paths)
    for place, ref in references(document):
        if not isinstance(ref, str) or not ref.startswith("#/") or resolve(document, ref) is None:
            raise DocumentError(place, f"$ref leads nowhere: {ref!r}")
    return document


def _check_each_operation_stands_once(paths: Json) -> None:
    for path in getattr(paths, "twice", ()):
        raise DocumentError(pointer("paths", path), "the path stands twice")
    seen: dict[tuple[str, str], str] = {}
    for path, item in paths.items():
        if not isinstance(item, dict):
            raise DocumentError(pointer("paths", path), f"expected an object, found {type(item).__name__}")
        for method in getattr(item, "twice", ()):
            raise DocumentError(pointer("paths", path, method), "two operations on one method and path")
        for method in METHODS:
            if method not in item:
                continue
            if not isinstance(item[method], dict):
                raise DocumentError(pointer("paths", path, method), "expected an object with an operation")
            route = (method, re.sub(r"\{[^{}]*\}", "{}", path))
            if route in seen:
                raise DocumentError(
                    pointer("paths", path, method), f"two operations on one method and path: see {seen[route]}"
                )
            seen[route] = pointer("paths", path, method)


def references(node: Any, *place: str) -> Iterator[tuple[str, Any]]:
    """Every `$ref` below a node, with its place. Examples are data and are passed over."""
    if isinstance(node, dict):
        if "$ref" in node and not (place and place[-1] == "properties"):
            yield pointer(*place, "$ref"), node["$ref"]
        for key, value in node.items():
            in_properties = place and place[-1] == "properties"
            if in_properties or key not in ("example", "examples", "default", "enum", "const"):
                yield from references(value, *place, key)
    elif isinstance(node, list):
        for i, value in enumerate(node):
            yield from references(value, *place, str(i))


def resolve(document: Json, ref: str) -> Any:
    """What a local `$ref` leads to; None when it leads nowhere."""
    node: Any = document
    for part in ref[2:].split("/"):
        key = part.replace("~1", "/").replace("~0", "~").replace("%7B", "{").replace("%7D", "}")
        if isinstance(node, dict) and key in node:
            node = node[key]
        elif isinstance(node, list) and key.isdigit() and int(key) < len(node):
            node = node[int(key)]
        else:
            return None
    return node


def operations(document: Json) -> Iterator[tuple[str, str, Json]]:
    """Every operation of a document as (path, method, operation), in its order."""
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]
