"""Reads from one page of a list how to request the next one, for every paging style. No I/O.

All names are wire names. A `meta` that the document does not declare is read too, since some lists have one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeAlias
from urllib.parse import parse_qs, urlsplit

from attrs import evolve, field, frozen

from telnyx_async.model import Model, fields_of, unknown_fields
from telnyx_async.operation import Operation, Paging, Parameter

# Identifies a page: its number, its cursor, or the query of its URI. None: the first page.
Place: TypeAlias = int | str | None

_NUMBER: Final = ("page_number", "page")
_SIZE: Final = ("page_size",)
_PAGES: Final = ("total_pages",)
_LONGEST_NUMBER: Final = 20
_TOTAL: Final = ("total_results", "total_records", "totalRecords", "total_items")


@frozen(kw_only=True)
class Reading:
    """The items of a page, with its number, its size and the totals; None for what the response does not say.

    Attributes:
        listed: whether the response holds a list of items.
        cursor: the cursor or URI of the next page.
        more: the server's value for whether there is a next page; None without one.
    """

    items: Sequence[Any] = field(repr=False)
    listed: bool
    meta: Any = field(repr=False)
    number: int | None
    size: int | None
    pages: int | None
    total: int | None
    cursor: str | None
    more: Any


def read(paging: Paging, response: Any) -> Reading:
    """Read a page.

    Args:
        paging: of the operation.
        response: the model of the response, or a list.
    """
    items = value_at(response, paging.items) if paging.items and not isinstance(response, list) else response
    meta = value_at(response, paging.meta) if paging.meta else value_at(response, "meta")
    counts = response if meta is None else meta
    cursor = value_at(response, "next_page_uri" if paging.style == "next_uri" else paging.cursor)
    return Reading(
        items=items if isinstance(items, list) else [],
        listed=isinstance(items, list),
        meta=meta,
        number=_number(counts, _NUMBER),
        size=_number(counts, _SIZE),
        pages=_number(counts, _PAGES),
        total=_number(counts, _TOTAL),
        cursor=str(cursor) if cursor and isinstance(cursor, str | int) and cursor is not True else None,
        more=value_at(response, paging.more) if paging.more else None,
    )


def following(paging: Paging, place: Place, page: Reading, seen: int) -> Place:
    """Find the next page.

    Args:
        paging: of the operation.
        place: of this page.
        page: this page as it was read.
        seen: number of items up to the end of this page.

    Returns:
        The place of the next page; None after the last page.
    """
    if not page.items and page.more is not True:
        return None
    if paging.style == "number":
        number = _as_number(paging, place)
        if page.pages:
            return number + 1 if number - paging.first + 1 < page.pages else None
        return None if page.total is not None and seen >= page.total else number + 1
    if paging.style == "next_uri":
        return urlsplit(page.cursor).query or None if page.cursor else None
    if paging.style != "cursor" or (page.total is not None and seen >= page.total):
        return None
    # When a total is given but not reached, continue, even if the server says that there is no next page.
    return page.cursor if page.more or page.total is not None or not paging.more else None


def last_number(paging: Paging, page: Reading, size: int | None) -> int | None:
    """Compute the number of the last page; None when it cannot be known, or when pages have no numbers.

    Args:
        paging: of the operation.
        page: any page of the list.
        size: the requested page size; None without one.
    """
    pages = page.pages
    size = page.size or size
    if not pages and page.total is not None and size:
        pages = -(-page.total // size)
    return paging.first + pages - 1 if pages and paging.style == "number" else None


def counted(page: Reading, previous: Reading | None) -> Reading:
    """The page with the counts of the page before, if it has none of its own."""
    if previous is None or page.pages is not None or page.total is not None:
        return page
    return evolve(page, pages=previous.pages, total=previous.total, size=page.size or previous.size)


def contradiction(
    paging: Paging, place: Place, page: Reading, previous: Reading | None, before: int, size: int | None
) -> str | None:
    """Find what a page says against itself or against the pages before it; see `Paginator` for the rule.

    Args:
        paging: of the operation.
        place: of the page.
        page: as it was read.
        previous: the page before, with its counts (`counted`).
        before: number of items on earlier pages.
        size: the requested page size; None without one.

    Returns:
        What is wrong with the page, or None.
    """
    known = counted(page, previous)
    expected = _expected(paging, place, known, before, size)
    if not page.listed and expected is not False and page.more is None:
        return f"has no list of items ({paging.items or 'the response'})"
    more = known.total is not None and before + len(page.items) < known.total
    if paging.style == "cursor" and page.cursor is None and (page.more or (place is None and page.items and more)):
        return _NO_CURSOR
    if paging.style not in ("number", "cursor") or not expected:
        return None
    if previous is not None and repeats(page, previous):
        return "is the page before it again, although the list says that it has more items"
    if paging.style == "number":
        return None if page.items else _EMPTY
    # A list with cursors may change while it is read: what it counts now need not come after the cursor.
    if page.total is None and page.more is None and page.cursor is None and more:
        return _NO_CURSOR if page.items else _EMPTY
    return None


_NO_CURSOR: Final = "has no cursor of a next page, although the list says that it has more items"
_EMPTY: Final = "is empty, although the list says that it has more items"


def _expected(paging: Paging, place: Place, page: Reading, before: int, size: int | None) -> bool | None:
    """Whether there are items on a page by the counts of its list; None without counts."""
    last = last_number(paging, page, size)
    if last is not None:
        return _as_number(paging, place) <= last
    if page.pages == 0 or page.total == 0:
        return False
    return None if page.total is None else before < page.total


def repeats(page: Reading, previous: Reading) -> bool:
    """Whether the server returned the previous page again."""
    return bool(page.items) and page.number == previous.number and page.items == previous.items


def asking_for(operation: Operation, place: Place, arguments: Mapping[str, Any]) -> tuple[Operation, dict[str, Any]]:
    """Make the call that fetches a page.

    Args:
        operation: a list operation.
        place: of the page.
        arguments: of the list.

    Returns:
        The operation and its arguments. With the style `next_uri`, the query of the URI replaces the query parameters.
    """
    paging = operation.paging
    if place is None or paging is None:
        return operation, dict(arguments)
    if paging.style != "next_uri":
        return operation, {**arguments, str(paging.page): place}
    query = parse_qs(str(place), keep_blank_values=True)
    kept = tuple(p for p in operation.parameters if p.location != "query")
    names = {p.name for p in kept}
    added = tuple(Parameter(f"?{wire}", wire, "query") for wire in query)
    return evolve(operation, parameters=kept + added), {
        **{name: value for name, value in arguments.items() if name in names},
        **{f"?{wire}": values for wire, values in query.items()},
    }


def _as_number(paging: Paging, place: Place) -> int:
    return place if isinstance(place, int) else paging.first


def value_at(response: Any, path: str) -> Any:
    """The value at a path of wire names such as "meta.cursors.after"; None when there is none."""
    for key in path.split("."):
        if isinstance(response, Model):
            names = [f.name for f in fields_of(type(response)) if f.wire_name == key]
            response = getattr(response, names[0], None) if names else unknown_fields(response).get(key)
        else:
            response = response.get(key) if isinstance(response, Mapping) else None
    return response


def _number(counts: Any, names: Sequence[str]) -> int | None:
    for name in names:
        value = value_at(counts, name)
        if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < _LONGEST_NUMBER:
            value = int(value)
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
            return value
    return None
