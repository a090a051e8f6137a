"""The account's resources: what was created can be listed, fetched, changed and deleted, and then is gone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from attrs import define, field

from telnyx_async.simulator.clock import Clock
from telnyx_async.simulator.schema.document import Document, Endpoint, Json, Schema
from telnyx_async.simulator.schema.errors import refuse
from telnyx_async.simulator.schema.paging import Page, page
from telnyx_async.simulator.schema.requests import Request, Upload
from telnyx_async.simulator.schema.roles import Shape, Shapes
from telnyx_async.simulator.schema.samples import Sampler
from telnyx_async.simulator.world.calls.call import timestamp

Resource = dict[str, Any]
_SEEDED = 3  # resources that are there from the start, where no operation makes them
_COMPARISONS: Mapping[str, Callable[[str, str], bool]] = {
    "eq": lambda one, other: one.lower() == other.lower(),
    "contains": lambda one, other: other.lower() in one.lower(),
    "starts_with": lambda one, other: one.lower().startswith(other.lower()),
    "ends_with": lambda one, other: one.lower().endswith(other.lower()),
    "gt": lambda one, other: one > other,
    "gte": lambda one, other: one >= other,
    "lt": lambda one, other: one < other,
    "lte": lambda one, other: one <= other,
}


@define
class _Collection:
    resources: dict[str, Resource] = field(factory=dict)
    deleted: set[str] = field(factory=set)
    made: int = 0


@define
class Resources:
    """Keeps state by the shape of paths.

    Args:
        document: what resources look like.
        sampler: fills in what was not given.
        clock: tells when something was created.
        invent: whether a resource that nobody created is answered as if somebody had.
    """

    document: Document
    sampler: Sampler
    clock: Clock
    invent: bool = False
    shapes: Shapes = field(init=False)
    _collections: dict[str, _Collection] = field(factory=dict, init=False)
    _settings: dict[str, Resource] = field(factory=dict, init=False)

    @shapes.default
    def _read_shapes(self) -> Shapes:
        return Shapes(self.document)

    def all(self, collection: str) -> Iterator[Resource]:
        """The resources of a collection, such as `/phone_numbers`."""
        found = self._collections.get(collection)
        yield from found.resources.values() if found else ()

    def begin_empty(self, collection: str) -> None:
        """Have nothing in a collection from the start; what belongs there comes about otherwise."""
        self._collections[collection] = _Collection()

    def put(self, collection: str, identifier: str, resource: Resource) -> None:
        """Put a resource into a collection, or replace it there."""
        self._collections.setdefault(collection, _Collection()).resources[identifier] = resource

    # --- what an operation does

    def create(self, endpoint: Endpoint, request: Request) -> Resource:
        """Make a resource out of the body of a request."""
        shape = self.shapes[endpoint.id]
        path = _concrete(shape.collection, request)
        self._check_parents(endpoint, request)
        collection = self._collections.setdefault(path, _Collection())
        collection.made += 1
        fields = {key: value for key, value in request.fields.items() if not isinstance(value, Upload)}
        made = self._sample(shape.schema, f"{path}#{collection.made}")
        resource = {**made, **fields}
        identifier = str(resource.setdefault(shape.identifier, self.sampler.uuid(f"{path}#{collection.made}")))
        self._stamp(resource, shape.schema, "created_at", "createdAt", "updated_at", "updatedAt")
        resource["_key"] = f"{path}#{collection.made}"
        for value in request.fields.values():
            if isinstance(value, Upload):
                resource["_content"] = value
        collection.resources[identifier] = resource
        collection.deleted.discard(identifier)
        return resource

    def get(self, endpoint: Endpoint, request: Request) -> Resource:
        """Find the resource that a path leads to.

        Raises:
            Refusal: there is none.
        """
        shape = self.shapes[endpoint.id]
        identifier = self._identifier(endpoint, request)
        path = _concrete(shape.collection, request)
        collection = self._collection(path, shape)
        resource = collection.resources.get(identifier)
        if resource is None:
            if not self.invent and (shape.addressable or identifier in collection.deleted):
                raise refuse("10005", f"there is no {identifier} at {path}", parameter=endpoint.names[-1])
            resource = self._sample(shape.schema, f"{path}#{identifier}")
            resource |= {shape.identifier: identifier, "_key": f"{path}#{identifier}"}
            collection.resources[identifier] = resource
        return resource

    def update(self, endpoint: Endpoint, request: Request) -> Resource:
        """Change a resource: what was given replaces what was there; an object is merged into an object."""
        resource = self.get(endpoint, request)
        _merge(resource, {k: v for k, v in request.fields.items() if not isinstance(v, Upload)})
        self._stamp(resource, self.shapes[endpoint.id].schema, "updated_at", "updatedAt")
        return resource

    def delete(self, endpoint: Endpoint, request: Request) -> Resource:
        """Delete a resource; it is then gone for good."""
        resource = self.get(endpoint, request)
        collection = self._collections[_concrete(self.shapes[endpoint.id].collection, request)]
        identifier = self._identifier(endpoint, request)
        del collection.resources[identifier]
        collection.deleted.add(identifier)
        return resource

    def list(self, endpoint: Endpoint, request: Request) -> Page:
        """The page of a collection that was asked for, filtered and sorted."""
        shape = self.shapes[endpoint.id]
        self._check_parents(endpoint, request)
        collection = self._collection(_concrete(shape.collection, request), shape)
        resources = list(collection.resources.values())
        if shape.addressable:
            resources = [one for one in resources if _passes(one, request.query)]
        return page(endpoint, request.query, _sorted(resources, request.query))

    def settings(self, endpoint: Endpoint, request: Request) -> Resource:
        """What belongs to a path that is no collection: there from the start, and changed by PATCH, PUT or POST."""
        self._check_parents(endpoint, request)
        shape = self.shapes[endpoint.id]
        path = _concrete(shape.collection, request)
        if path not in self._settings:
            self._settings[path] = {**self._sample(shape.schema, path), "_key": path}
        if endpoint.method in ("PATCH", "PUT", "POST"):
            _merge(self._settings[path], {k: v for k, v in request.fields.items() if not isinstance(v, Upload)})
        return self._settings[path] if endpoint.method != "DELETE" else self._settings.pop(path)

    def act(self, endpoint: Endpoint, request: Request) -> Resource | None:
        """The resource that an action is for, where the answer is about it.

        Raises:
            Refusal: it is gone.
        """
        self._check_parents(endpoint, request)
        owner = next(self._parents(endpoint, request), None)
        answered = self.document.properties(self.shapes[endpoint.id].schema)
        alike = owner is not None and answered.keys() == self.document.properties(owner[0].schema).keys()
        return self.owner(endpoint, request) if alike else None

    def owner(self, endpoint: Endpoint, request: Request) -> Resource | None:
        """The resource that a path goes through last, if it does."""
        for shape, path, identifier in self._parents(endpoint, request):
            return self._collection(path, shape).resources.get(identifier)
        return None

    # --- inside

    def _check_parents(self, endpoint: Endpoint, request: Request) -> None:
        for shape, path, identifier in self._parents(endpoint, request):
            collection = self._collection(path, shape)
            if identifier not in collection.resources and not self.invent:
                raise refuse("10005", f"there is no {identifier} at {path}")

    def _parents(self, endpoint: Endpoint, request: Request) -> Iterator[tuple[Shape, str, str]]:
        """The resources that a path goes through, the last one first: shape, path of the collection, identifier."""
        segments = endpoint.path.split("/")
        names = iter(reversed(endpoint.names))
        on_item = self.shapes[endpoint.id].role in ("get", "update", "replace", "delete")
        for index in range(len(segments) - 1, 0, -1):
            if "{" not in segments[index]:
                continue
            name = next(names)
            shape = self.shapes.of_resource("/".join(segments[: index + 1]))
            if shape is not None and not (on_item and index == len(segments) - 1):
                yield shape, _concrete("/".join(segments[:index]), request), request.path[name]

    def _collection(self, path: str, shape: Shape) -> _Collection:
        if path not in self._collections:
            collection = self._collections[path] = _Collection()
            for number in range(0 if shape.creatable else _SEEDED):
                key = f"{path}#{number}"
                resource = {**self._sample(shape.schema, key), "_key": key}
                identifier = str(resource.setdefault(shape.identifier, self.sampler.uuid(key)))
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
                resource[name] = timestamp(self.clock.now())


def _concrete(template: str, request: Request) -> str:
    """Fill the parameters of a path in, in their order."""
    values = iter(request.path.values())
    return re.sub(r"{[^}]*}", lambda _: next(values, ""), template)


def _merge(resource: Resource, changes: Mapping[str, Any]) -> None:
    for key, value in changes.items():
        if isinstance(value, dict) and isinstance(resource.get(key), dict):
            _merge(resource[key], value)
        else:
            resource[key] = value


def _passes(resource: Resource, query: Mapping[str, Json]) -> bool:
    return all(_passes_one(resource, path, wanted) for path, wanted in _filters(query))


def _filters(query: Mapping[str, Json]) -> Iterator[tuple[list[str], Json]]:
    for name, value in query.items():
        if name == "filter" and isinstance(value, Mapping):
            yield from _deep(value, [])
        elif name.startswith("filter["):
            yield re.findall(r"\[([^\]]+)\]", name), value


def _deep(value: Json, path: list[str]) -> Iterator[tuple[list[str], Json]]:
    if isinstance(value, Mapping):
        for key, part in value.items():
            yield from _deep(part, [*path, key])
    else:
        yield path, value


def _passes_one(resource: Resource, path: list[str], wanted: Json) -> bool:
    """A filter that the resource has no field for lets everything pass."""
    compare = _COMPARISONS["eq"]
    if path and path[-1] in _COMPARISONS:
        path, compare = path[:-1], _COMPARISONS[path[-1]]
    value: Any = resource
    for key in path:
        if not isinstance(value, Mapping) or key not in value:
            return True
        value = value[key]
    values = value if isinstance(value, list) else [value]
    wishes = wanted if isinstance(wanted, list) else [wanted]
    return any(compare(_text(one), _text(wish)) for one in values for wish in wishes)


def _text(value: Json) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _sorted(resources: list[Resource], query: Mapping[str, Json]) -> list[Resource]:
    order = query.get("sort") or query.get("sort[]") or []
    for key in reversed(order if isinstance(order, list) else [order]):
        name = str(key).lstrip("-")
        resources = sorted(resources, key=lambda one: str(one.get(name, "")), reverse=str(key).startswith("-"))
    return resources
