"""Pages of a list, in the paging style of the operation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote, urlencode

from attrs import frozen

from telnyx_async.simulator.schema.endpoints import Endpoint
from telnyx_async.simulator.schema.requests import Request
from telnyx_async.simulator.schema.types import Json

_NUMBER = ("page[number]", "page_number", "page")
_SIZE = ("page[size]", "page[limit]", "page_size", "per_page", "recordsPerPage", "PageSize", "limit")
_DEFAULT_SIZE = 20
_LARGEST = 250


@frozen
class Page:
    """One page: its items, and the fields that describe it in all paging styles."""

    items: Sequence[Json]
    facts: Mapping[str, Json]


def page(endpoint: Endpoint, request: Request, items: Sequence[Json]) -> Page:
    """Select the page that a request asks for.

    Args:
        endpoint: its parameters decide the paging style.
        request: its query says which page.
        items: all items, filtered and sorted.
    """
    parameters = dict(request.query)
    nested = parameters.get("page")
    for key, value in nested.items() if isinstance(nested, Mapping) else ():
        parameters[f"page[{key}]"] = value
    known = {parameter.name for parameter in endpoint.parameters}
    size = _first(parameters, _SIZE, _DEFAULT_SIZE) if known & {*_SIZE, "page", "Page"} else max(1, len(items))
    size = min(max(1, size), max(_LARGEST, len(items)))
    zero_based = "Page" in known
    if parameters.get("page[after]"):
        start = _index(parameters["page[after]"])
    elif parameters.get("page[before]"):
        start = max(0, _index(parameters["page[before]"]) - size)
    elif zero_based:
        start = max(0, _first(parameters, ("Page",), 0)) * size
    else:
        start = (max(1, _first(parameters, _NUMBER, 1)) - 1) * size
    end = min(start + size, len(items))
    number = start // size + 1
    pages = -(-len(items) // size)
    before, after = start > 0, end < len(items)
    facts: dict[str, Json] = {
        "page_number": number,
        "page_size": size,
        "total_pages": pages,
        "total_results": len(items),
        "total_items": len(items),
        "total_records": len(items),
        "totalRecords": len(items),
        "page": number - 1 if zero_based else number,
        "cursors": {"after": str(end), "before": str(start)},
        "next": f"?{urlencode({'page[after]': end})}" if after else None,
        "previous": f"?{urlencode({'page[before]': start})}" if before else None,
        "start": start,
        "end": max(start, end - 1),
        "has_more": after,
    }
    if zero_based:
        facts |= {
            "first_page_uri": _uri(endpoint, request, 0, size),
            "uri": _uri(endpoint, request, number - 1, size),
            "next_page_uri": _uri(endpoint, request, number, size) if after else None,
            "previous_page_uri": _uri(endpoint, request, number - 2, size) if before else None,
        }
    return Page(items[start:end], facts)


def _uri(endpoint: Endpoint, request: Request, number: int, size: int) -> str:
    size_name = "PageSize" if any(p.name == "PageSize" for p in endpoint.parameters) else "page[size]"
    path = endpoint.path
    for name, value in request.path.items():
        path = path.replace(f"{{{name}}}", quote(value, safe=""))
    return f"/v2{path}?{urlencode({'Page': number, size_name: size})}"


def _first(parameters: Mapping[str, Any], names: Sequence[str], default: int) -> int:
    for name in names:
        value = parameters.get(name)
        if isinstance(value, str) and value.isdecimal():
            value = int(value)
        if isinstance(value, int) and not isinstance(value, bool):
            return value
    return default


def _index(cursor: Json) -> int:
    return int(cursor) if str(cursor).isdecimal() else 0
