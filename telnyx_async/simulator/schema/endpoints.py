"""The operations of an OpenAPI document, read into what routing and validation need."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

from attrs import frozen

from telnyx_async.simulator.schema.references import dereference, escape, properties, resolve
from telnyx_async.simulator.schema.types import Json, Schema

_METHODS = ("get", "put", "post", "delete", "patch", "head", "options")
_ANY = {"*": "*/*"}
_ANY_SUCCESS = {"2XX": "200"}


@frozen
class Parameter:
    """A path, query or header parameter. `pointer` leads to its schema."""

    name: str
    location: str
    required: bool
    style: str
    explode: bool
    pointer: str
    schema: Schema


@frozen
class Content:
    """A body of one media type. `pointer` leads to its schema; None where the document gives none."""

    media_type: str
    pointer: str | None
    schema: Schema


@frozen
class Endpoint:
    """An operation of the document, with every `$ref` above the schemas resolved."""

    id: str
    method: str
    path: str
    summary: str
    parameters: tuple[Parameter, ...]
    body: tuple[Content, ...]
    body_required: bool
    responses: Mapping[str, tuple[Content, ...]]
    events: tuple[str, ...]
    authenticated: bool
    storage: bool = False

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Matches the paths that are the operation's, with its parameters as groups."""
        return _pattern(self.path, greedy=self.storage)

    @cached_property
    def template(self) -> str:
        """The path without the names of its parameters."""
        return template_of(self.path)

    @cached_property
    def success(self) -> str:
        """The status of the first declared success; "200" where only a default is declared."""
        return next((status for status in self.responses if status.startswith("2")), "200")

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The names of the path's parameters, in order."""
        return tuple(re.findall(r"{([^}]+)}", self.path))

    @property
    def contents(self) -> tuple[Content, ...]:
        """The bodies of the success response; those of the default where only a default is declared."""
        return self.responses.get(self.success, self.responses.get("default", ()))

    @cached_property
    def json_content(self) -> Content | None:
        """The JSON body of the success response, if there is one."""
        return next((one for one in self.contents if "json" in one.media_type and one.pointer is not None), None)


def template_of(path: str) -> str:
    """A path without the names of its parameters, and without the `.json` that some of a family end in."""
    return re.sub(r"{[^}]+}", "{}", path).removesuffix(".json")


def read_endpoints(root: Json) -> Iterator[Endpoint]:
    """Read all operations of a document."""
    for path, item in root["paths"].items():
        for method in _METHODS:
            if method in item:
                yield _endpoint(root, path, method, item)


def _endpoint(root: Json, path: str, method: str, item: Mapping[str, Any]) -> Endpoint:
    operation = item[method]
    here = f"#/paths/{escape(path)}"
    parameters: dict[tuple[str, str], Parameter] = {}
    for owner, place in ((item, here), (operation, f"{here}/{method}")):
        for index, raw in enumerate(owner.get("parameters", ())):
            parameter = _parameter(root, raw, f"{place}/parameters/{index}")
            parameters[parameter.location, parameter.name] = parameter
    body, body_at = dereference(root, operation.get("requestBody", {}), f"{here}/{method}/requestBody")
    responses = {}
    for status, raw in operation["responses"].items():
        response, response_at = dereference(root, raw, f"{here}/{method}/responses/{status}")
        responses[_ANY_SUCCESS.get(str(status), str(status))] = _contents(response, response_at)
    storage = path.startswith("/{") or path == "/"
    return Endpoint(
        id=operation.get("operationId") or f"{method.upper()} {path}",
        method=method.upper(),
        path=path,
        summary=operation.get("summary", ""),
        parameters=tuple(parameters.values()),
        body=_contents(body, body_at),
        body_required=bool(body.get("required", False)),
        responses=responses,
        events=tuple(sorted(_events(root, operation.get("callbacks", {})))),
        authenticated=bool(operation.get("security", root.get("security", [{}]))),
        storage=storage,
    )


def _parameter(root: Json, raw: Mapping[str, Any], pointer: str) -> Parameter:
    node, pointer = dereference(root, raw, pointer)
    if "schema" in node:
        pointer, schema = f"{pointer}/schema", node["schema"]
    else:
        media_type, content = next(iter(node["content"].items()))
        pointer, schema = f"{pointer}/content/{escape(media_type)}/schema", content["schema"]
    default = "form" if node["in"] == "query" else "simple"
    kind = resolve(root, schema).get("type")
    is_object = kind == "object" or (isinstance(kind, list) and "object" in kind)
    if node["in"] == "query" and is_object:
        default = "deepObject"
    style = node.get("style", default)
    return Parameter(
        name=node["name"],
        location=node["in"],
        required=bool(node.get("required", False)),
        style=style,
        explode=bool(node.get("explode", style in ("form", "deepObject"))),
        pointer=pointer,
        schema=schema,
    )


def _events(root: Json, callbacks: Mapping[str, Any]) -> Iterator[str]:
    for callback in callbacks.values():
        for item in resolve(root, callback).values():
            for content in item.get("post", {}).get("requestBody", {}).get("content", {}).values():
                schema = content.get("schema", {})
                data = properties(root, schema).get("data", schema)
                event_type = properties(root, data).get("event_type", {})
                yield from (name for name in resolve(root, event_type).get("enum", ()) if isinstance(name, str))


def _contents(node: Mapping[str, Any], pointer: str) -> tuple[Content, ...]:
    return tuple(
        Content(
            media_type=_ANY.get(media_type, media_type.partition(";")[0].strip()),
            pointer=f"{pointer}/content/{escape(media_type)}/schema" if "schema" in content else None,
            schema=content.get("schema", {}),
        )
        for media_type, content in node.get("content", {}).items()
    )


def _pattern(path: str, *, greedy: bool) -> re.Pattern[str]:
    pieces = re.split(r"({[^}]+})", path)
    written = [("([^/]+)" if piece.startswith("{") else re.escape(piece)) for piece in pieces]
    if greedy and pieces[-2:-1] and path.count("{") == 2:  # /{bucket}/{object}
        written[-2] = "(.+)"
    return re.compile("".join(written))
