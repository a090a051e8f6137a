"""What an operation does to resources, by the conventions of REST: read from its path and from its response schema."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property

from attrs import frozen

from telnyx_async.simulator.schema.document import Document
from telnyx_async.simulator.schema.endpoints import Endpoint, template_of
from telnyx_async.simulator.schema.families import with_families
from telnyx_async.simulator.schema.role import Role, RoleKind
from telnyx_async.simulator.schema.types import Schema

_ON_ITEM: Mapping[str, RoleKind] = {"GET": "get", "PATCH": "update", "PUT": "replace", "DELETE": "delete"}
_DATA_KEYS = ("data", "records", "log_messages")


@frozen
class Roles:
    """The roles of all operations of a document, by operationId."""

    document: Document

    @cached_property
    def _paths(self) -> dict[str, dict[str, Endpoint]]:
        paths: dict[str, dict[str, Endpoint]] = {}
        for endpoint in self.document.endpoints.values():
            paths.setdefault(endpoint.template, {})[endpoint.method] = endpoint
        return paths

    @cached_property
    def _by_id(self) -> dict[str, Role]:
        roles = {endpoint.id: self._read(endpoint, self._paths) for endpoint in self.document.endpoints.values()}
        getters = {
            template: roles[here["GET"].id]
            for template, here in self._paths.items()
            if "GET" in here and not here["GET"].storage and roles[here["GET"].id].kind == "get"
        }
        return with_families(self.document, roles, getters)

    def of_resource(self, path: str) -> Role | None:
        """The role of the operation that reads the one resource of a path template; None if there is no such operation."""
        getter = self._paths.get(template_of(path), {}).get("GET")
        role = self[getter.id] if getter and not getter.storage else None
        return role if role and role.kind == "get" else None

    def writable(self, path: str) -> bool:
        """Whether an operation changes what a GET of the same path template reads."""
        return bool(self._paths.get(template_of(path), {}).keys() & {"PATCH", "PUT", "POST"})

    def __getitem__(self, operation: str) -> Role:
        return self._by_id[operation]

    def _read(self, endpoint: Endpoint, paths: Mapping[str, Mapping[str, Endpoint]]) -> Role:
        template = endpoint.template
        data_key, schema, many = self._response(endpoint)
        head, _, last = template.rpartition("/")
        is_item = last.startswith("{")
        collection = head if is_item else template
        item = paths.get(f"{collection}/{{}}", {})
        creatable = "POST" in paths.get(collection, {}) or ("POST" in item and bool(item.keys() & {"PUT", "PATCH"}))
        addressable = bool(item)
        parameter = _last_parameter(endpoint.path) if is_item else self._item_parameter(collection, paths)
        family = self._family(collection, paths)
        return Role(
            kind=self._kind(endpoint, is_item, many, addressable, paths.get(template, {})),
            collection=collection,
            data_key=data_key,
            schema=schema,
            identifier=_identifier(parameter, family or [self._names(schema)]),
            many=many,
            admitted=tuple(
                parameter.pointer
                for one in item.values()
                for parameter in one.parameters
                if parameter.location == "path" and parameter.name == one.names[-1]
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
            if endpoint.method == "POST" and here.keys() & {"PUT", "PATCH"}:
                return "create"
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
