"""What an operation does to resources, told from the shape of its path and of its answer."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property
from typing import Literal, TypeAlias

from attrs import frozen

from telnyx_async.simulator.schema.document import Content, Document, Endpoint, Schema

Role: TypeAlias = Literal["list", "create", "get", "update", "replace", "delete", "settings", "action", "other"]
_ON_ITEM: Mapping[str, Role] = {"GET": "get", "PATCH": "update", "PUT": "replace", "DELETE": "delete"}
_ITEMS = ("data", "records", "log_messages")


@frozen
class Shape:
    """The place of an operation among resources.

    Attributes:
        role: what it does.
        collection: path template of the collection it is about.
        place: key of the resource (or of the list of them) in the answer; "" where the answer is it.
        schema: of one resource, as this answer shows it.
        identifier: property of the resource that its path names it by.
        creatable: whether resources of the collection come from a create operation; others are simply there.
        addressable: whether one resource of the collection has a path of its own.
    """

    role: Role
    collection: str
    place: str
    schema: Schema
    identifier: str
    creatable: bool = False
    addressable: bool = False


@frozen
class Shapes:
    """The shapes of all operations of a document."""

    document: Document

    @cached_property
    def _paths(self) -> dict[str, dict[str, Endpoint]]:
        paths: dict[str, dict[str, Endpoint]] = {}
        for endpoint in self.document.endpoints.values():
            paths.setdefault(_template(endpoint.path), {})[endpoint.method] = endpoint
        return paths

    @cached_property
    def _by_id(self) -> dict[str, Shape]:
        return {endpoint.id: self._read(endpoint, self._paths) for endpoint in self.document.endpoints.values()}

    def of_resource(self, path: str) -> Shape | None:
        """The shape of reading the one resource that a path template leads to, where the document has that."""
        getter = self._paths.get(_template(path), {}).get("GET")
        shape = self[getter.id] if getter and not getter.storage else None
        return shape if shape and shape.role == "get" else None

    def __getitem__(self, operation: str) -> Shape:
        return self._by_id[operation]

    def _read(self, endpoint: Endpoint, paths: Mapping[str, Mapping[str, Endpoint]]) -> Shape:
        template = _template(endpoint.path)
        place, schema, many = self._answer(endpoint)
        head, _, last = template.rpartition("/")
        is_item = last.startswith("{")
        collection = head if is_item else template
        creator = paths.get(collection, {}).get("POST")
        creatable = creator is not None
        addressable = bool(paths.get(f"{collection}/{{}}"))
        parameter = _last_parameter(endpoint.path) if is_item else self._item_parameter(collection, paths)
        return Shape(
            role=self._role(endpoint, is_item, many, addressable, paths.get(template, {})),
            collection=collection,
            place=place,
            schema=schema,
            identifier=_identifier(parameter, self.document.properties(schema)),
            creatable=creatable,
            addressable=addressable,
        )

    def _role(
        self, endpoint: Endpoint, is_item: bool, many: bool, addressable: bool, here: Mapping[str, Endpoint]
    ) -> Role:
        if "/actions/" in endpoint.path:
            return "action"
        if is_item:
            if endpoint.method == "GET" and many and not endpoint.path.endswith("{id}"):
                return "list"
            return _ON_ITEM.get(endpoint.method, "update" if "GET" in here else "action")
        listed = "GET" in here and self._answer(here["GET"])[2]
        if endpoint.method == "GET":
            return "list" if many else "settings"
        if endpoint.method == "POST" and (addressable or listed):
            return "create"
        other: Role = "action" if "{" in endpoint.path else "other"
        return "settings" if "GET" in here and not listed else other

    def _answer(self, endpoint: Endpoint) -> tuple[str, Schema, bool]:
        """Where the resource is in an answer, its schema, and whether there are many."""
        content = json_content(endpoint)
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
        for key in (*_ITEMS, *(_plural(endpoint.path) & arrays.keys())):
            if key in arrays:
                return key, self.document.resolve(properties[key]).get("items", {}), True
            if key in properties and key == "data":
                return key, properties[key], False
        return "", top, False

    def _item_parameter(self, collection: str, paths: Mapping[str, Mapping[str, Endpoint]]) -> str:
        for endpoint in paths.get(f"{collection}/{{}}", {}).values():
            return _last_parameter(endpoint.path)
        return "id"


def json_content(endpoint: Endpoint) -> Content | None:
    """The JSON that an operation answers with, where it does."""
    contents = endpoint.responses.get(endpoint.success, ())
    return next((one for one in contents if "json" in one.media_type and one.pointer is not None), None)


def _template(path: str) -> str:
    return re.sub(r"{[^}]+}", "{}", path).removesuffix(".json")


def _last_parameter(path: str) -> str:
    return str(re.findall(r"{([^}]+)}", path)[-1])


def _plural(path: str) -> set[str]:
    last = path.rstrip("/").rpartition("/")[2].removesuffix(".json").lower()
    return {last}


def _identifier(parameter: str, properties: Mapping[str, Schema]) -> str:
    snake = re.sub(r"(?<=[a-z])([A-Z])", r"_\1", parameter).lower()
    tail = snake.rpartition("_")[2]
    for name in (parameter, snake, "id", tail):
        if name in properties:
            return name
    ending = ("_id", "Id", "sid")
    return next((name for name in properties if name.endswith(ending) and name not in ("user_id", "account_sid")), "id")
