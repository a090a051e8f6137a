"""Filtering and sorting of lists, by the `filter` and `sort` parameters."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from telnyx_async.simulator.schema.types import Json

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


def wanted(query: Mapping[str, Json]) -> dict[str, Json]:
    """The filters of a query that are not inside another, by name."""
    return {path[0]: value for path, value in _filters(query) if len(path) == 1}


def select(resources: list[dict[str, Any]], query: Mapping[str, Json]) -> list[dict[str, Any]]:
    """The resources that pass all filters of a query. A filter without a field of its name passes all."""
    return [one for one in resources if all(passes(one, path, wanted) for path, wanted in _filters(query))]


def sort(resources: list[dict[str, Any]], query: Mapping[str, Json]) -> list[dict[str, Any]]:
    """The resources in the order that a query asks for."""
    order = query.get("sort") or query.get("sort[]") or []
    for key in reversed(order if isinstance(order, list) else [order]):
        name = str(key).lstrip("-")
        resources = sorted(resources, key=lambda one: str(one.get(name, "")), reverse=str(key).startswith("-"))
    return resources


def _filters(query: Mapping[str, Json]) -> Iterator[tuple[list[str], Json]]:
    for name, value in query.items():
        if name == "filter" and isinstance(value, Mapping):
            yield from _nested(value, [])
        elif name.startswith("filter["):
            yield re.findall(r"\[([^\]]+)\]", name), value


def _nested(value: Json, path: list[str]) -> Iterator[tuple[list[str], Json]]:
    if isinstance(value, Mapping):
        for key, part in value.items():
            yield from _nested(part, [*path, key])
    else:
        yield path, value


def passes(resource: Mapping[str, Any], path: list[str], wanted: Json) -> bool:
    """Whether the value at a path of a resource is the one that is wanted, or one of those."""
    compare = _COMPARISONS["eq"]
    if path and path[-1] in _COMPARISONS:
        path, compare = path[:-1], _COMPARISONS[path[-1]]
    value: Any = resource
    for key in path:
        if not isinstance(value, Mapping) or not {key, f"{key}s"} & value.keys():
            return True
        value = value[key] if key in value else value[f"{key}s"]  # filter[tag] looks among the tags
    values = value if isinstance(value, list) else [value]
    accepted = wanted if isinstance(wanted, list) else [wanted]
    return any(compare(_text(one), _text(other)) for one in values for other in accepted)


def _text(value: Json) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
