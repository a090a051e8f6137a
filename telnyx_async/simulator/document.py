"""The OpenAPI document as the simulator needs it: endpoints to route to, schemas to check against, event types to send.

Only the document is read, never the generated package: a mistake of the generator must not be repeated here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, cached_property
from pathlib import Path
from typing import Any, Literal, TypeAlias
from urllib.parse import quote

import orjson
from attrs import field, frozen
from jsonschema_rs import Draft202012Validator, Registry, ValidationError

Json: TypeAlias = Any
Schema: TypeAlias = Mapping[str, Any]
Direction: TypeAlias = Literal["request", "response"]
Reading: TypeAlias = Literal["request", "response", "letter"]  # what a sound mind reads there, or what is written

METHODS = ("get", "put", "post", "delete", "patch", "head", "options")
_PACKAGED = Path(__file__).with_name("telnyx.json")
_DEEPEST = 8  # references that are followed one after the other
_CHECKOUT = Path(__file__).parents[2] / "openapi" / "telnyx.json"


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
    pattern: re.Pattern[str] = field(eq=False)
    storage: bool = False

    @cached_property
    def success(self) -> str:
        """The status of the first declared success; "200" where only a default is declared."""
        return next((status for status in self.responses if status.startswith("2")), "200")

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The names of the path's parameters, in order."""
        return tuple(re.findall(r"{([^}]+)}", self.path))


class Document:
    """An OpenAPI 3.1 document.

    Args:
        source: path of the document, the document itself, or None for the one that this version of the package
            was generated from.

    Raises:
        FileNotFoundError: there is no document at the path.
    """

    def __init__(self, source: str | Path | Mapping[str, Any] | None = None) -> None:
        if source is None:
            source = _PACKAGED if _PACKAGED.exists() else _CHECKOUT
        self.root: dict[str, Any] = (
            dict(source) if isinstance(source, Mapping) else orjson.loads(Path(source).read_bytes())
        )
        self._registry = Registry(
            [
                ("urn:request", {**_judged(self.root, "readOnly", self.root), "$id": "urn:request"}),
                ("urn:response", {**_judged(self.root, "writeOnly", self.root), "$id": "urn:response"}),
                ("urn:letter", {**self.root, "$id": "urn:letter"}),
            ]
        )
        self._validators: dict[tuple[str, Reading], Draft202012Validator] = {}
        self.endpoints: dict[str, Endpoint] = {e.id: e for e in self._read_endpoints()}
        self._routes: dict[tuple[int, str], list[Endpoint]] = {}
        for endpoint in sorted(self.endpoints.values(), key=lambda e: _specificity(e.path)):
            segments = endpoint.path.split("/")
            self._routes.setdefault((len(segments), "" if "{" in segments[1] else segments[1]), []).append(endpoint)

    def endpoint(self, method: str, path: str) -> tuple[Endpoint, dict[str, str]] | None:
        """Find what a request is for.

        Args:
            method: GET, POST and so on.
            path: below the base URL, still percent-encoded.

        Returns:
            The endpoint and its path parameters, still percent-encoded; None where the document has no such operation.
            Of two operations whose paths differ only in the names of their parameters it is always the first.
        """
        for endpoint in self._candidates(path):
            if endpoint.method == method and (found := endpoint.pattern.fullmatch(path)):
                return endpoint, dict(zip(endpoint.names, found.groups(), strict=True))
        return None

    def methods(self, path: str) -> list[str]:
        """The methods that the document knows for a path."""
        return sorted({e.method for e in self._candidates(path) if e.pattern.fullmatch(path) and not e.storage})

    def _candidates(self, path: str) -> Iterator[Endpoint]:
        segments = path.split("/")
        yield from self._routes.get((len(segments), segments[1]), ())
        if segments[1]:
            yield from self._routes.get((len(segments), ""), ())
        if len(segments) > 3:  # an object of the storage may have slashes in its name
            yield from (e for e in self._routes.get((3, ""), ()) if e.storage)

    @cached_property
    def events(self) -> dict[str, tuple[Schema, str]]:
        """Every event type that the document describes: event_type -> (schema of the webhook's `data`, its pointer)."""
        found: dict[str, tuple[Schema, str]] = {}
        for name, schema in self.root.get("components", {}).get("schemas", {}).items():
            properties = self.properties(schema)
            event_type, payload = properties.get("event_type"), properties.get("payload")
            if event_type is None or payload is None:
                continue
            event_type = self.resolve(event_type)
            for one in event_type.get("enum", [event_type["const"]] if "const" in event_type else []):
                found.setdefault(one, (schema, f"#/components/schemas/{escape(name)}"))
        return found

    # --- schemas

    def resolve(self, node: Json) -> Json:
        """Follow `$ref`s until something else is found."""
        while isinstance(node, Mapping) and "$ref" in node:
            node = self.at(node["$ref"])
        return node

    def at(self, pointer: str) -> Json:
        """What a JSON pointer (`#/components/...`) leads to."""
        return _at(self.root, pointer)

    def parts(self, schema: Schema) -> list[Schema]:
        """A schema and those that it is made of by `allOf`, each once and the innermost first."""
        found: list[Schema] = []
        waiting = [self.resolve(schema)]
        while waiting:
            part = waiting.pop()
            if isinstance(part, Mapping) and not any(part is one for one in found):
                found.insert(0, part)
                waiting += map(self.resolve, part.get("allOf", ()))
        return found

    def properties(self, schema: Schema) -> dict[str, Schema]:
        """The properties of an object's schema, those of `allOf` included."""
        return {name: sub for part in self.parts(schema) for name, sub in part.get("properties", {}).items()}

    def required(self, schema: Schema) -> set[str]:
        """The names that an object's schema requires, those of `allOf` included; some have no property."""
        return {name for part in self.parts(schema) for name in part.get("required", ())}

    def flaws(self, pointer: str, value: Json, reading: Reading) -> list[ValidationError]:
        """What is wrong with a value, by the schema at a pointer."""
        return list(self._validator(pointer, reading).iter_errors(value))

    def valid(self, pointer: str, value: Json, direction: Direction = "response") -> bool:
        """Whether a value fits the schema at a pointer."""
        return self._validator(pointer, direction).is_valid(value)

    def misspelt(self, pointer: str, value: Json) -> list[tuple[list[str | int], str]]:
        """What the letter of the document demands of a value, although it declares no such property anywhere.

        Returns:
            The path of each object that lacks something, and the name of what it lacks.
        """
        found = []
        for error in self.flaws(pointer, value, "letter"):
            if error.kind.name == "required":
                owner: Json = self.root
                for step in error.schema_path[:-1]:
                    owner = owner[step]
                name = str(getattr(error.kind, "property", ""))
                if name not in self.properties(owner):
                    found.append((list(error.instance_path), name))
        return found

    def _validator(self, pointer: str, reading: Reading) -> Draft202012Validator:
        key = (pointer, reading)
        if key not in self._validators:
            reference = {"$ref": f"urn:{reading}{quote(pointer, safe='#/~')}"}
            self._validators[key] = Draft202012Validator(reference, registry=self._registry, validate_formats=True)
        return self._validators[key]

    # --- reading

    def _read_endpoints(self) -> Iterator[Endpoint]:
        for path, item in self.root["paths"].items():
            for method in METHODS:
                if method in item:
                    yield self._read_endpoint(path, method, item)

    def _read_endpoint(self, path: str, method: str, item: Mapping[str, Any]) -> Endpoint:
        operation = item[method]
        here = f"#/paths/{escape(path)}"
        parameters: dict[tuple[str, str], Parameter] = {}
        for owner, place in ((item, here), (operation, f"{here}/{method}")):
            for index, raw in enumerate(owner.get("parameters", ())):
                parameter = self._read_parameter(raw, f"{place}/parameters/{index}")
                parameters[parameter.location, parameter.name] = parameter
        body, body_at = self._deref(operation.get("requestBody", {}), f"{here}/{method}/requestBody")
        responses = {}
        for status, raw in operation["responses"].items():
            response, response_at = self._deref(raw, f"{here}/{method}/responses/{status}")
            responses[str(status)] = _contents(response, response_at)
        storage = path.startswith("/{") or path == "/"
        return Endpoint(
            id=operation["operationId"],
            method=method.upper(),
            path=path,
            summary=operation.get("summary", ""),
            parameters=tuple(parameters.values()),
            body=_contents(body, body_at),
            body_required=bool(body.get("required", False)),
            responses=responses,
            events=tuple(sorted(self._read_events(operation.get("callbacks", {})))),
            authenticated=bool(operation.get("security", self.root.get("security", [{}]))),
            pattern=_pattern(path, greedy=storage),
            storage=storage,
        )

    def _read_parameter(self, raw: Mapping[str, Any], pointer: str) -> Parameter:
        node, pointer = self._deref(raw, pointer)
        if "schema" in node:
            pointer, schema = f"{pointer}/schema", node["schema"]
        else:
            media_type, content = next(iter(node["content"].items()))
            pointer, schema = f"{pointer}/content/{escape(media_type)}/schema", content["schema"]
        default = "form" if node["in"] == "query" else "simple"
        kind = self.resolve(schema).get("type")
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

    def _read_events(self, callbacks: Mapping[str, Any]) -> Iterator[str]:
        for callback in callbacks.values():
            for item in self.resolve(callback).values():
                for content in item.get("post", {}).get("requestBody", {}).get("content", {}).values():
                    schema = content.get("schema", {})
                    data = self.properties(schema).get("data", schema)
                    event_type = self.properties(data).get("event_type", {})
                    yield from (one for one in self.resolve(event_type).get("enum", ()) if isinstance(one, str))

    def _deref(self, node: Mapping[str, Any], pointer: str) -> tuple[Mapping[str, Any], str]:
        while "$ref" in node:
            pointer = node["$ref"]
            node = self.at(pointer)
        return node, pointer


def _at(root: Json, pointer: str) -> Json:
    node = root
    for part in pointer.removeprefix("#/").split("/"):
        key = part.replace("~1", "/").replace("~0", "~")
        node = node[int(key)] if isinstance(node, list) else node[key]
    return node


@cache
def default_document() -> Document:
    """The document that this version of the package was generated from. It is read once."""
    return Document()


def escape(part: str) -> str:
    """Write a key as one step of a JSON pointer."""
    return part.replace("~", "~0").replace("/", "~1")


def _contents(node: Mapping[str, Any], pointer: str) -> tuple[Content, ...]:
    return tuple(
        Content(
            media_type=media_type.partition(";")[0].strip(),
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


def _specificity(path: str) -> list[int]:
    return [0 if "{" not in segment else 1 if not segment.endswith("}") else 2 for segment in path.split("/")]


def _judged(node: Json, hidden: str, root: Json, declared: Mapping[str, Json] | None = None) -> Json:
    """Copy a document as one direction is judged by it.

    A property that only the other direction carries is not demanded, nor one that is declared nowhere: some schemas
    misspell what they require. `oneOf` is read as `anyOf`: Telnyx uses it for alternatives that only a neighbouring
    field tells apart, so that no value would fit exactly one.
    """
    if isinstance(node, list):
        return [_judged(item, hidden, root) for item in node]
    if not isinstance(node, dict):
        return node
    if isinstance(node.get("required"), list) and (isinstance(node.get("properties"), dict) or "allOf" in node):
        declared = {**(declared or {}), **_declared(root, node)}
    copy = {key: _judged(value, hidden, root) for key, value in node.items() if key != "allOf"}
    if isinstance(node.get("allOf"), list):
        together = {**(declared or {}), **_declared(root, node)}
        copy["allOf"] = [_judged(part, hidden, root, together) for part in node["allOf"]]
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
    if not isinstance(node, dict) or depth > _DEEPEST:
        return found
    if "$ref" in node:
        return _declared(root, _at(root, node["$ref"]), depth + 1)
    for keyword in ("allOf", "anyOf", "oneOf"):
        for part in node.get(keyword, ()):
            found |= _declared(root, part, depth + 1)
    return found | {name: sub for name, sub in node.get("properties", {}).items() if isinstance(sub, dict)}
