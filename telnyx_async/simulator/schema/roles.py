"""What an operation does to resources, by the conventions of REST: read from its path and from its response schema."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property
from typing import Literal, TypeAlias

from attrs import frozen

from telnyx_async.simulator.schema.document import Document
from telnyx_async.simulator.schema.endpoints import Endpoint
from telnyx_async.simulator.schema.types import Schema

RoleKind: TypeAlias = Literal["list", "create", "get", "update", "replace", "delete", "settings", "action", "other"]
_ON_ITEM: Mapping[str, RoleKind] = {"GET": "get", "PATCH": "update", "PUT": "replace", "DELETE": "delete"}
_DATA_KEYS = ("data", "records", "log_messages")


@frozen
class Role:
    """The role of an operation for the resources of a collection.

    Attributes:
        kind: what it does. "settings" reads or changes the one resource of a path; "action" and "other" do something
            that REST has no word for, "action" to one resource.
        collection: path template of the collection.
        data_key: key of the resource, or of the list of them, in the response; "" where the response itself is it.
        schema: of one resource, as this response shows it.
        identifier: property of the resource that stands in its path.
        admitted: pointers to the schemas of the path parameter that it stands in.
        creatable: whether an operation creates resources of the collection; others are there from the start.
        addressable: whether one resource of the collection has a path of its own.
    """

    kind: RoleKind
    collection: str
    data_key: str
    schema: Schema
    identifier: str
    admitted: tuple[str, ...] = ()
    creatable: bool = False
    addressable: bool = False


@frozen
class Roles:
    """The roles of all operations of a document, by operationId."""

    document: Document

    @cached_property
    def _paths(self) -> dict[str, dict[str, Endpoint]]:
        paths: dict[str, dict[str, Endpoint]] = {}
        for endpoint in self.document.endpoints.values():
            paths.setdefault(_template(endpoint.path), {})[endpoint.method] = endpoint
        return paths

    @cached_property
    def _by_id(self) -> dict[str, Role]:
        return {endpoint.id: self._read(endpoint, self._paths) for endpoint in self.document.endpoints.values()}

    def of_resource(self, path: str) -> Role | None:
        """The role of the operation that reads the one resource of a path template; None if there is no such operation."""
        getter = self._paths.get(_template(path), {}).get("GET")
        role = self[getter.id] if getter and not getter.storage else None
        return role if role and role.kind == "get" else None

    def writable(self, path: str) -> bool:
        """Whether an operation changes what a GET of the same path template reads."""
        return bool(self._paths.get(_template(path), {}).keys() & {"PATCH", "PUT", "POST"})

    def __getitem__(self, operation: str) -> Role:
        return self._by_id[operation]

    def _read(self, endpoint: Endpoint, paths: Mapping[str, Mapping[str, Endpoint]]) -> Role:
        template = _template(endpoint.path)
        data_key, schema, many = self._response(endpoint)
        head, _, last = template.rpartition("/")
        is_item = last.startswith("{")
        collection = head if is_item else template
        creator = paths.get(collection, {}).get("POST")
        creatable = creator is not None
        addressable = bool(paths.get(f"{collection}/{{}}"))
        parameter = _last_parameter(endpoint.path) if is_item else self._item_parameter(collection, paths)
        family = self._family(collection, paths)
        return Role(
            kind=self._kind(endpoint, is_item, many, addressable, paths.get(template, {})),
            collection=collection,
            data_key=data_key,
            schema=schema,
            identifier=_identifier(parameter, family or [self._names(schema)]),
            admitted=tuple(
                parameter.pointer
                for item in paths.get(f"{collection}/{{}}", {}).values()
                for parameter in item.parameters
                if parameter.location == "path" and parameter.name == item.names[-1]
            ),
            creatable=creatable,
            addressable=addressable,
        )

    def _kind(
        self, endpoint: Endpoint, is_item: bool, many: bool, addressable: bool, here: Mapping[str, Endpoint]
    ) -> RoleKind:
        if "/actions/" in endpoint.path:
            return "action"
        if is_item:
            if endpoint.method == "GET" and many and not endpoint.path.endswith("{id}"):
                return "list"
            return _ON_ITEM.get(endpoint.method, "update" if "GET" in here else "action")
        listed = "GET" in here and self._response(here["GET"])[2]
        if endpoint.method == "GET":
            return "list" if many else "settings"
        if endpoint.method == "POST" and (addressable or listed):
            return "create"
        other: RoleKind = "action" if "{" in endpoint.path else "other"
        return "settings" if "GET" in here and not listed else other

    def _response(self, endpoint: Endpoint) -> tuple[str, Schema, bool]:
        """The key of the resource in the response, its schema, and whether there are many."""
        content = endpoint.json_content
        if content is None:
            return "", {}, False
        top = self.document.resolve(content.schema)
        if top.get("type") == "array":
            return "", top.get("items", {}), True
        properties = self.document.properties(top)
        arrays = {
            key: part
            for key, part in properties.items()
            if self.document.resolve(part).get("type") in ("array", ["array", "null"])
        }
        for key in (*_DATA_KEYS, _last_segment(endpoint.path)):
            if key in arrays:
                return key, self.document.resolve(properties[key]).get("items", {}), True
            if key in properties and key == "data":
                return key, properties[key], False
        return "", top, False

    def _family(self, collection: str, paths: Mapping[str, Mapping[str, Endpoint]]) -> list[list[str]]:
        """The names that a resource has where it is read, created and listed, so that each finds it by the same one."""
        item, many = paths.get(f"{collection}/{{}}", {}), paths.get(collection, {})
        endpoints = (item.get("GET"), many.get("POST"), many.get("GET"))
        return [self._names(self._response(one)[1]) for one in endpoints if one is not None and not one.storage]

    def _names(self, schema: Schema) -> list[str]:
        """The properties of a schema, and those of its alternatives."""
        schema = self.document.resolve(schema)
        parts = [schema, *schema.get("oneOf", ()), *schema.get("anyOf", ())]
        return list(dict.fromkeys(name for part in parts for name in self.document.properties(part)))

    def _item_parameter(self, collection: str, paths: Mapping[str, Mapping[str, Endpoint]]) -> str:
        for endpoint in paths.get(f"{collection}/{{}}", {}).values():
            return _last_parameter(endpoint.path)
        return "id"


def _template(path: str) -> str:
    return re.sub(r"{[^}]+}", "{}", path).removesuffix(".json")


def _last_parameter(path: str) -> str:
    return str(re.findall(r"{([^}]+)}", path)[-1])


def _last_segment(path: str) -> str:
    return path.rstrip("/").rpartition("/")[2].removesuffix(".json").lower()


def _identifier(parameter: str, family: list[list[str]]) -> str:
    """The property that stands in the path: the likeliest name that one of the family's responses has."""
    snake = re.sub(r"(?<=[a-z])([A-Z])", r"_\1", parameter).lower()
    tail = snake.rpartition("_")[2]
    for name in (parameter, snake, "id", tail):
        if any(name in names for names in family):
            return name
    everything = [name for names in family for name in names if name not in ("user_id", "account_sid")]
    for ending in (snake, parameter, "_id", "Id", "sid"):
        for name in everything:
            if name.endswith(ending):
                return name
    return "id"
