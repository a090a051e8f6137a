"""The resources of the account: created, listed, fetched, changed and deleted."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import define, field

from telnyx_async.simulator.clock import Clock
from telnyx_async.simulator.schema.document import Document
from telnyx_async.simulator.schema.endpoints import Endpoint
from telnyx_async.simulator.schema.errors import api_error
from telnyx_async.simulator.schema.paging import Page, page
from telnyx_async.simulator.schema.requests import Request, Upload
from telnyx_async.simulator.schema.roles import Role, Roles
from telnyx_async.simulator.schema.samples import Sampler
from telnyx_async.simulator.schema.types import Json, Schema
from telnyx_async.simulator.world.filters import select, sort

Resource = dict[str, Any]
_SEEDED = 3  # resources of a collection that no operation creates


@define
class _Collection:
    resources: dict[str, Resource] = field(factory=dict)
    deleted: set[str] = field(factory=set)
    made: int = 0


@define
class Resources:
    """Keeps the resources of the account, by the role of each operation.

    Args:
        document: describes them.
        sampler: makes a value for each field that is not given.
        roles: of the operations.
        clock: for the times of creation and change.
        invent: whether a resource that was never created is made on request.
    """

    document: Document
    sampler: Sampler
    roles: Roles
    clock: Clock
    invent: bool = False
    _collections: dict[str, _Collection] = field(factory=dict, init=False)
    _settings: dict[str, Resource] = field(factory=dict, init=False)

    def all(self, collection: str) -> Iterator[Resource]:
        """The resources of a collection, such as `/phone_numbers`."""
        found = self._collections.get(collection)
        yield from found.resources.values() if found else ()

    def begin_empty(self, collection: str) -> None:
        """Have no resources in a collection from the start."""
        self._collections[collection] = _Collection()

    def put(self, collection: str, identifier: str, resource: Resource) -> None:
        """Put a resource into a collection, or replace it there."""
        self._collections.setdefault(collection, _Collection()).resources[identifier] = resource

    # --- operations

    def create(self, endpoint: Endpoint, request: Request) -> Resource:
        """Create a resource from the body of a request."""
        role = self.roles[endpoint.id]
        path = _concrete(role.collection, request)
        self._check_parents(endpoint, request)
        collection = self._collections.setdefault(path, _Collection())
        collection.made += 1
        fields = {key: value for key, value in request.fields.items() if not isinstance(value, Upload)}
        made = self._sample(role.schema, f"{path}#{collection.made}")
        resource = {**made, **fields}
        identifier = str(resource.setdefault(role.identifier, self.sampler.uuid(f"{path}#{collection.made}")))
        self._stamp(resource, role.schema, "created_at", "createdAt", "updated_at", "updatedAt")
        resource["_key"] = f"{path}#{collection.made}"
        for value in request.fields.values():
            if isinstance(value, Upload):
                resource["_content"] = value
        collection.resources[identifier] = resource
        collection.deleted.discard(identifier)
        return resource

    def get(self, endpoint: Endpoint, request: Request) -> Resource:
        """Find the resource of a path.

        Raises:
            ApiError: there is none.
        """
        role = self.roles[endpoint.id]
        identifier = self._identifier(endpoint, request)
        path = _concrete(role.collection, request)
        collection = self._collection(path, role)
        resource = collection.resources.get(identifier)
        if resource is None:
            if not self.invent and (role.addressable or identifier in collection.deleted):
                raise api_error("10005", f"there is no {identifier} at {path}", parameter=endpoint.names[-1])
            resource = self._sample(role.schema, f"{path}#{identifier}")
            resource |= {role.identifier: identifier, "_key": f"{path}#{identifier}"}
            collection.resources[identifier] = resource
        return resource

    def update(self, endpoint: Endpoint, request: Request) -> Resource:
        """Change a resource: what was given replaces what was there; an object is merged into an object."""
        resource = self.get(endpoint, request)
        _merge(resource, {k: v for k, v in request.fields.items() if not isinstance(v, Upload)})
        self._stamp(resource, self.roles[endpoint.id].schema, "updated_at", "updatedAt")
        return resource

    def delete(self, endpoint: Endpoint, request: Request) -> Resource:
        """Delete a resource. It cannot be read any more."""
        resource = self.get(endpoint, request)
        collection = self._collections[_concrete(self.roles[endpoint.id].collection, request)]
        identifier = self._identifier(endpoint, request)
        del collection.resources[identifier]
        collection.deleted.add(identifier)
        return resource

    def list(self, endpoint: Endpoint, request: Request) -> Page:
        """A page of a collection, filtered and sorted."""
        role = self.roles[endpoint.id]
        self._check_parents(endpoint, request)
        collection = self._collection(_concrete(role.collection, request), role)
        resources = list(collection.resources.values())
        if role.addressable:
            resources = select(resources, request.query)
        return page(endpoint, request.query, sort(resources, request.query))

    def settings(self, endpoint: Endpoint, request: Request) -> Resource:
        """The one resource of a path that is no collection: there from the start, and changed by PATCH, PUT or POST."""
        self._check_parents(endpoint, request)
        role = self.roles[endpoint.id]
        path = _concrete(role.collection, request)
        if path not in self._settings:
            self._settings[path] = {**self._sample(role.schema, path), "_key": path}
        if endpoint.method in ("PATCH", "PUT", "POST"):
            _merge(self._settings[path], {k: v for k, v in request.fields.items() if not isinstance(v, Upload)})
        return self._settings[path] if endpoint.method != "DELETE" else self._settings.pop(path)

    def act(self, endpoint: Endpoint, request: Request) -> Resource | None:
        """The resource of an action, where the response shows it.

        Raises:
            ApiError: it does not exist.
        """
        self._check_parents(endpoint, request)
        owner = next(self._parents(endpoint, request), None)
        shown = self.document.properties(self.roles[endpoint.id].schema)
        alike = owner is not None and shown.keys() == self.document.properties(owner[0].schema).keys()
        return self.owner(endpoint, request) if alike else None

    def owner(self, endpoint: Endpoint, request: Request) -> Resource | None:
        """The last resource on a path, if there is one."""
        for role, path, identifier in self._parents(endpoint, request):
            return self._collection(path, role).resources.get(identifier)
        return None

    # --- inside

    def _check_parents(self, endpoint: Endpoint, request: Request) -> None:
        for role, path, identifier in self._parents(endpoint, request):
            collection = self._collection(path, role)
            if identifier not in collection.resources and not self.invent:
                raise api_error("10005", f"there is no {identifier} at {path}")

    def _parents(self, endpoint: Endpoint, request: Request) -> Iterator[tuple[Role, str, str]]:
        """The resources on a path, the last one first: role, path of the collection, identifier."""
        segments = endpoint.path.split("/")
        names = iter(reversed(endpoint.names))
        on_item = self.roles[endpoint.id].kind in ("get", "update", "replace", "delete")
        for index in range(len(segments) - 1, 0, -1):
            if "{" not in segments[index]:
                continue
            name = next(names)
            role = self.roles.of_resource("/".join(segments[: index + 1]))
            if role is not None and not (on_item and index == len(segments) - 1):
                yield role, _concrete("/".join(segments[:index]), request), request.path[name]

    def _collection(self, path: str, role: Role) -> _Collection:
        if path not in self._collections:
            collection = self._collections[path] = _Collection()
            for number in range(0 if role.creatable else _SEEDED):
                key = f"{path}#{number}"
                resource = {**self._sample(role.schema, key), "_key": key}
                identifier = str(resource.setdefault(role.identifier, self.sampler.uuid(key)))
                collection.resources[identifier] = resource
        return self._collections[path]

    def _identifier(self, endpoint: Endpoint, request: Request) -> str:
        return request.path[endpoint.names[-1]]

    def _sample(self, schema: Schema, key: str) -> Resource:
        made: Json = self.sampler.sample(schema, key)
        return made if isinstance(made, dict) else {}

    def _stamp(self, resource: Resource, schema: Schema, *names: str) -> None:
        properties = self.document.properties(schema)
        for name in names:
            if self.document.resolve(properties.get(name, {})).get("format") in ("date-time", "datetime"):
                resource[name] = self.clock.timestamp()


def _concrete(template: str, request: Request) -> str:
    """Fill in the parameters of a path, in their order."""
    values = iter(request.path.values())
    return re.sub(r"{[^}]*}", lambda _: next(values, ""), template)


def _merge(resource: Resource, changes: Mapping[str, Any]) -> None:
    for key, value in changes.items():
        if isinstance(value, dict) and isinstance(resource.get(key), dict):
            _merge(resource[key], value)
        else:
            resource[key] = value
