"""The OpenAPI document as the simulator needs it: endpoints to route to, schemas to validate by, event types to send.

Only the document is read, never the generated package: a mistake of the generator must not be repeated here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, cached_property
from pathlib import Path
from typing import Any, Literal, TypeAlias
from urllib.parse import quote

import orjson
from attrs import evolve
from jsonschema_rs import Draft202012Validator, Registry, ValidationError

from telnyx_async.simulator.schema import references
from telnyx_async.simulator.schema.endpoints import Endpoint, read_endpoints
from telnyx_async.simulator.schema.later import with_later
from telnyx_async.simulator.schema.lenient import lenient
from telnyx_async.simulator.schema.references import escape
from telnyx_async.simulator.schema.types import Direction, Json, Schema

_PACKAGED = Path(__file__).parents[1] / "openapi"
_CHECKOUT = Path(__file__).parents[3] / "openapi"
_Rules: TypeAlias = Literal["request", "response", "strict"]  # lenient for a direction, or the document as written


class Document:
    """An OpenAPI 3.1 document.

    Args:
        source: path of the document, or the document itself.

    Attributes:
        root: the document.
        endpoints: its operations, by operationId.

    Raises:
        FileNotFoundError: there is no document at the path.
        ValueError: it is no OpenAPI document.
    """

    def __init__(self, source: str | Path | Mapping[str, Any]) -> None:
        self.root: dict[str, Any] = (
            dict(source) if isinstance(source, Mapping) else orjson.loads(Path(source).read_bytes())
        )
        if "paths" not in self.root:
            raise ValueError("this is no OpenAPI document: it has no paths")
        self._validators: dict[tuple[str, _Rules], Draft202012Validator] = {}
        self.endpoints: dict[str, Endpoint] = {}
        for one in read_endpoints(self.root):
            twice = one.id in self.endpoints
            self.endpoints[f"{one.method} {one.path}" if twice else one.id] = (
                evolve(one, id=f"{one.method} {one.path}") if twice else one
            )
        self._routes: dict[tuple[int, str], list[Endpoint]] = {}
        for endpoint in sorted(self.endpoints.values(), key=lambda e: _specificity(e.path)):
            segments = endpoint.path.split("/")
            self._routes.setdefault((len(segments), "" if "{" in segments[1] else segments[1]), []).append(endpoint)

    # --- routing

    def endpoint(self, method: str, path: str) -> tuple[Endpoint, dict[str, str]] | None:
        """Find the operation that a request is for.

        Args:
            method: GET, POST and so on.
            path: below the base URL, still percent-encoded.

        Returns:
            The endpoint and its path parameters, still percent-encoded; None where the document has no such operation.
        """
        for endpoint in self._candidates(path):
            if endpoint.method == method and (found := endpoint.pattern.fullmatch(path)):
                return endpoint, dict(zip(endpoint.names, found.groups(), strict=True))
        return None

    def methods(self, path: str) -> list[str]:
        """The methods that the document has for a path."""
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
        for name in self.root.get("components", {}).get("schemas", {}):
            schema, pointer = self._inside_envelope(f"#/components/schemas/{escape(name)}")
            properties = self.properties(schema)
            event_type, payload = properties.get("event_type"), properties.get("payload")
            if event_type is None or payload is None:
                continue
            event_type = self.resolve(event_type)
            named = event_type.get("enum") or [event_type.get("const"), *event_type.get("examples", ())]
            found |= {one: (schema, pointer) for one in named if one is not None and one not in found}
        return found

    def _inside_envelope(self, pointer: str) -> tuple[Schema, str]:
        """The schema of a webhook's `data`, where a schema describes the whole webhook; else the schema itself."""
        schema = references.at(self.root, pointer)
        data = self.properties(schema).get("data")
        if data is None or "event_type" in self.properties(schema):
            return schema, pointer
        return references.dereference(self.root, data, f"{pointer}/properties/data")

    # --- schemas

    def resolve(self, node: Json) -> Json:
        """Follow `$ref` until the node is no reference."""
        return references.resolve(self.root, node)

    def properties(self, schema: Schema) -> dict[str, Schema]:
        """The properties of an object schema, those of `allOf` included."""
        return references.properties(self.root, schema)

    def required(self, schema: Schema) -> set[str]:
        """The names that an object schema requires, those of `allOf` included. Some of them have no property."""
        return references.required(self.root, schema)

    # --- validation

    def errors(self, pointer: str, value: Json, direction: Direction) -> list[ValidationError]:
        """Validate a value by the schema at a pointer, as `lenient` has it.

        Args:
            pointer: `#/components/...` or `#/paths/...`.
            value: JSON.
            direction: whether the value is sent in a request or in a response.
        """
        return list(self._validator(pointer, direction).iter_errors(value))

    def valid(self, pointer: str, value: Json, direction: Direction = "response") -> bool:
        """Whether a value fits the schema at a pointer."""
        return self._validator(pointer, direction).is_valid(value)

    def undeclared(self, pointer: str, value: Json) -> list[tuple[list[str | int], str]]:
        """The names that a value lacks which the document requires, but declares nowhere.

        Returns:
            The path of each object that lacks a name, and the name.
        """
        found = []
        for error in self._validator(pointer, "strict").iter_errors(value):
            if error.kind.name == "required":
                owner: Json = self.root
                for step in error.schema_path[:-1]:
                    owner = owner[step]
                name = str(getattr(error.kind, "property", ""))
                if name not in self.properties(owner):
                    found.append((list(error.instance_path), name))
        return found

    @cached_property
    def _registry(self) -> Registry:
        return Registry([("urn:strict", {**self.root, "$id": "urn:strict"})])

    def _validator(self, pointer: str, rules: _Rules) -> Draft202012Validator:
        key = (pointer, rules)
        if key not in self._validators:
            if rules == "strict":
                reference = {"$ref": f"urn:strict{quote(pointer, safe='#/~')}"}
                made = Draft202012Validator(reference, registry=self._registry, validate_formats=True)
            else:
                made = Draft202012Validator(lenient(self.root, pointer, rules), validate_formats=True)
            self._validators[key] = made
        return self._validators[key]


@cache
def default_document() -> Document:
    """The document that this version of the package was generated from, with the operations that it does not have yet."""
    folder = _PACKAGED if _PACKAGED.exists() else _CHECKOUT
    document, later = (orjson.loads((folder / name).read_bytes()) for name in ("telnyx.json", "overlay/later.json"))
    return Document(with_later(document, later))


def _specificity(path: str) -> list[int]:
    return [0 if "{" not in segment else 1 if not segment.endswith("}") else 2 for segment in path.split("/")]
