"""The resources of the account: created, listed, fetched, changed and deleted."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from attrs import define, field

from telnyx_async.simulator.clock import Clock
from telnyx_async.simulator.schema.document import Document
from telnyx_async.simulator.schema.endpoints import Endpoint
from telnyx_async.simulator.schema.errors import api_error
from telnyx_async.simulator.schema.paging import Page, page
from telnyx_async.simulator.schema.requests import Request, Upload
from telnyx_async.simulator.schema.role import Role
from telnyx_async.simulator.schema.roles import Roles
from telnyx_async.simulator.schema.samples import Sampler
from telnyx_async.simulator.schema.types import Json, Schema
from telnyx_async.simulator.schema.values import admits
from telnyx_async.simulator.world.filters import select, sort

Resource = dict[str, Any]
_AFTER: Mapping[str, str] = {"resume": "running", "retry": "pending"}  # the status after actions of another name
_TIME = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:")  # of a sample, where no format is declared
_SEEDED = 3  # resources of a collection that no operation creates


@define
class _Collection:
    resources: dict[str, Resource] = field(factory=dict)
    deleted: set[str] = field(factory=set)
    made: int = 0

    def keep(self, identifier: str, resource: Resource) -> None:
        self.resources[identifier] = resource
        self.deleted.discard(identifier)


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
    _filled: dict[str, Callable[[], Resource]] = field(factory=dict, init=False)
    _settings: dict[str, Resource] = field(factory=dict, init=False)

    def all(self, collection: str) -> Iterator[Resource]:
        """The resources of a collection, such as `/phone_numbers`."""
        found = self._collections.get(collection)
        yield from found.resources.values() if found else ()

    def find(self, collection: str, identifier: str) -> Resource | None:
        """The resource of a collection that a part of the world fills.

        Returns:
            None where there is none, and it is to be invented.

        Raises:
            ApiError: there is none.
        """
        found = self._collections.get(collection, _Collection()).resources.get(identifier)
        if found is None and not self.invent:
            raise api_error("10005", f"there is no {identifier} at {collection}")
        return found

    def remove(self, collection: str, identifier: str) -> None:
        """Delete a resource."""
        kept = self._collections[collection]
        if kept.resources.pop(identifier, None) is not None:
            kept.deleted.add(identifier)

    def touch(self, resource: Resource, **facts: Json) -> None:
        """Change a resource, now."""
        resource.update(facts, updated_at=self.clock.timestamp())

    def begin_empty(self, collection: str, invented: Callable[[], Resource] = dict) -> None:
        """Have no resources in a collection from the start.

        Args:
            collection: such as `/verifications`.
            invented: makes the fields that one has, besides its samples, where it is invented.
        """
        self._collections[collection] = _Collection()
        self._filled[collection] = invented

    def begins_empty(self, collection: str) -> bool:
        """Whether a part of the world fills a collection."""
        return collection in self._filled

    def put(self, collection: str, identifier: str, resource: Resource) -> None:
        """Put a resource into a collection, or replace it there."""
        self._collections.setdefault(collection, _Collection()).resources[identifier] = resource

    # --- operations

    def create(self, endpoint: Endpoint, request: Request) -> Resource:
        """Create a resource from the body of a request."""
        role = self.roles[endpoint.id]
        path = _concrete(role.collection, request)
        self._check_parents(endpoint, request)
        key = self._new_key(path)
        sample, original = self._sample(role.schema, key), self._original(endpoint, request)
        copied = {name: value for name, value in original.items() if name != role.identifier}
        resource = {**sample, **self._unset(endpoint, role.schema), **copied, **_given(request), "_key": key}
        if endpoint.path.endswith("}"):
            resource[role.identifier] = self._identifier(endpoint, request)
        for value in request.fields.values():
            if isinstance(value, Upload):
                resource["_content"] = value
        return self._add(path, resource, role, key)

    def begin(self, endpoint: Endpoint, request: Request, collection: str = "", **facts: Json) -> Resource:
        """Create a resource of which a part of the world knows all: it has no samples.

        Args:
            endpoint: the operation that creates it.
            request: its body is part of the resource.
            collection: to put it into, where that is another one than the path says.
            facts: further fields of the resource.
        """
        role = self.roles[endpoint.id]
        self._check_parents(endpoint, request)
        path = collection or _concrete(role.collection, request)
        defaults = self.defaults(endpoint.id)
        return self._add(path, {**defaults, **_given(request), **facts}, role, self._new_key(path))

    def defaults(self, operation: str) -> Resource:
        """The resource that an operation shows, with nothing but what the document says of each one."""
        schema = self.roles[operation].schema
        record_type = self._sample(schema, operation).get("record_type")
        return _defaults(self.document, schema) | ({"record_type": record_type} if record_type else {})

    def _new_key(self, path: str) -> str:
        collection = self._collections.setdefault(path, _Collection())
        collection.made += 1
        return f"{path}#{collection.made}"

    def _add(self, path: str, resource: Resource, role: Role, key: str) -> Resource:
        identifier = self._identify(resource, role, key)
        self._stamp(resource, role.schema, "created_at", "createdAt", "updated_at", "updatedAt")
        self._collections[path].keep(identifier, resource)
        if role.home is not None:
            home = self._collections.setdefault(role.home.collection, _Collection())
            home.keep(str(resource[role.home.identifier]), resource)
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
            resource |= self._filled.get(path, dict)()
            collection.resources[identifier] = resource
        return resource

    def update(self, endpoint: Endpoint, request: Request) -> Resource:
        """Change a resource: what was given replaces what was there; an object is merged into an object."""
        resource, role = self.get(endpoint, request), self.roles[endpoint.id]
        identifier = resource[role.identifier]
        merge(resource, _given(request))
        resource[role.identifier] = identifier  # a body cannot change what the path names
        self._stamp(resource, role.schema, "updated_at", "updatedAt")
        return resource

    def delete(self, endpoint: Endpoint, request: Request) -> Resource:
        """Delete a resource. It cannot be read any more."""
        resource = self.get(endpoint, request)
        collection = self._collections[_concrete(self.roles[endpoint.id].collection, request)]
        identifier = self._identifier(endpoint, request)
        collection.deleted.add(identifier)
        for one in self._collections.values():  # it may be listed at another path too
            one.resources = {key: kept for key, kept in one.resources.items() if kept is not resource}
        return resource

    def list(self, endpoint: Endpoint, request: Request) -> Page:
        """A page of a collection, filtered and sorted."""
        role = self.roles[endpoint.id]
        self._check_parents(endpoint, request)
        collection = self._collection(_concrete(role.collection, request), role)
        resources = list(collection.resources.values())
        if role.addressable:
            resources = select(resources, request.query)
        return page(endpoint, request, sort(resources, request.query))

    def settings(self, endpoint: Endpoint, request: Request) -> Resource:
        """The one resource of a path that is no collection: there from the start, and changed by PATCH, PUT or POST."""
        self._check_parents(endpoint, request)
        role = self.roles[endpoint.id]
        path = _concrete(role.collection, request)
        if path not in self._settings:
            self._settings[path] = {**self._sample(role.schema, path), "_key": path}
        if endpoint.method in ("PATCH", "PUT", "POST"):
            merge(self._settings[path], _given(request))
        return self._settings[path] if endpoint.method != "DELETE" else self._settings.pop(path)

    def act(self, endpoint: Endpoint, request: Request) -> Resource | None:
        """The resource of an action, changed by it, where the response shows it.

        Raises:
            ApiError: it does not exist.
        """
        self._check_parents(endpoint, request)
        role = self.roles[endpoint.id]
        resource = self.owner(endpoint, request) if role.owner else None
        if resource is not None:
            merge(resource, _given(request))
            for name in ("status", "state"):
                allowed = self.document.resolve(self.document.properties(role.schema).get(name, {})).get("enum") or ()
                if after := [one for one in allowed if _follows(one, endpoint)]:
                    resource[name] = after[0]
            self._stamp(resource, role.schema, "updated_at", "updatedAt")
        return resource

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
        on_item = self.roles[endpoint.id].kind in ("get", "update", "replace", "delete", "create")
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
                identifier = self._identify(resource, role, key)
                collection.resources[identifier] = resource
        return self._collections[path]

    def _identify(self, resource: Resource, role: Role, key: str) -> str:
        """The identifier of a new resource: one that its path admits."""
        identifier = resource.get(role.identifier)
        fits = identifier is not None and all(self.document.valid(one, identifier, "request") for one in role.admitted)
        if not fits:
            resource[role.identifier] = identifier = self.sampler.uuid(key)
        return str(identifier)

    def _identifier(self, endpoint: Endpoint, request: Request) -> str:
        return request.path[endpoint.names[-1]]

    def _sample(self, schema: Schema, key: str) -> Resource:
        made: Json = self.sampler.sample(schema, key)
        return made if isinstance(made, dict) else {}

    def _original(self, endpoint: Endpoint, request: Request) -> Resource:
        """What a clone is made of; empty where it is none."""
        original = self.owner(endpoint, request) if endpoint.path.endswith("/clone") else None
        return copy.deepcopy(original or {})

    def _unset(self, endpoint: Endpoint, schema: Schema) -> Resource:
        """The settings of a new resource that are nothing where the request does not give them: null, or no URL."""
        shown, unset = self.document.properties(schema), Resource()
        for name in self.document.properties(endpoint.body[0].schema) if endpoint.body else ():
            part = self.document.resolve(shown.get(name, {}))
            if "default" in part:
                continue
            if admits(self.document, part, "null"):
                unset[name] = None
            elif name.endswith("url") and admits(self.document, part, "string"):
                unset[name] = ""
        return unset

    def _stamp(self, resource: Resource, schema: Schema, *names: str) -> None:
        properties = self.document.properties(schema)
        for name in names:
            part = self.document.resolve(properties.get(name, {}))
            if part.get("format") in ("date-time", "datetime") or _TIME.match(str(resource.get(name))):
                resource[name] = self.clock.timestamp()


def _follows(status: Json, endpoint: Endpoint) -> bool:
    """Whether a status is the one that an action leads to: `/cancel` to cancelled, `/pause` to paused."""
    verb, value = endpoint.path.rpartition("/")[2], str(status).lower()
    if endpoint.method != "POST":
        return False
    return value == _AFTER.get(verb) or (value.endswith("ed") and value.startswith(verb[:5]))


def _concrete(template: str, request: Request) -> str:
    """Fill in the parameters of a path, in their order."""
    values = iter(request.path.values())
    return re.sub(r"{[^}]*}", lambda _: next(values, ""), template)


def _defaults(document: Document, schema: Schema) -> Resource:
    found = {}
    for name, part in document.properties(schema).items():
        one = document.resolve(part)
        value = copy.deepcopy(one.get("default"))
        value = value if value is not None else _defaults(document, one) or None
        if value is not None:
            found[name] = value
    return found


def _given(request: Request) -> Resource:
    return {name: value for name, value in request.fields.items() if not isinstance(value, Upload)}


def merge(resource: Resource, changes: Mapping[str, Any]) -> None:
    """Change a resource: what was given replaces what was there; an object is merged into an object."""
    for key, value in changes.items():
        if isinstance(value, dict) and isinstance(resource.get(key), dict):
            merge(resource[key], value)
        else:
            resource[key] = value
