"""Finds the paging style of a list operation by its parameters and the shape of its response."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from codegen import ir
from codegen.document import Json

# The parameters for the page number and the page size.
BY_NUMBER = (
    ("page[number]", "page[size]"),
    ("page_number", "page_size"),
    ("page", "recordsPerPage"),
    ("page", "page_size"),
    ("page", "per_page"),
)
# The parameters for the cursor and the size, then the paths in the response to the next cursor and to "has more".
BY_CURSOR = (
    ("page[after]", "page[limit]", "meta.cursors.after", "meta.next"),
    ("page[after]", "page[size]", "meta.page_cursor", ""),
    ("page_cursor", "page_size", "meta.page_cursor", ""),
    ("cursor", "limit", "meta.cursor", "meta.has_more"),
    ("cursor", "limit", "meta.next_cursor", "meta.has_more"),
    ("continuation-token", "max-keys", "NextContinuationToken", "IsTruncated"),
)
ITEMS = ("data", "records", "Contents")  # the keys of lists, where a response has several


def paging(arguments: Sequence[ir.Argument], response: Json | None, components: Mapping[str, Json]) -> ir.Paging | None:
    """The paging of an operation, from its arguments and the schema of its response; None if it is not a list."""
    shape = _object(response, components)
    items = _items(response, shape, components)
    if items is None:
        return None
    given = {a.field.wire_name: a.field for a in arguments if a.location == "query"}
    names = {wire: field.name for wire, field in given.items()}
    meta = next((key for key in ("meta", "pagination") if key in shape), "")
    if "next_page_uri" in shape:
        page = names.get("Page")
        size = names.get("PageSize") or names.get("page[size]")
        return ir.Paging("next_uri", items, page, size, first=0, meta="")
    by_cursor = [
        ir.Paging(
            "cursor",
            items,
            names[page],
            names.get(size) or names.get("page[size]"),
            meta=meta,
            cursor=to,
            more=more if _leads(more, shape, components) else "",
        )
        for page, size, to, more in BY_CURSOR
        if page in names
    ]
    if by_cursor and "cursors" in _object(shape.get(meta), components):
        return by_cursor[0]
    for page, size in BY_NUMBER:
        if page in names and size in names:
            default = given[page].facts.get("default")
            first = default if isinstance(default, int) else 1
            return ir.Paging("number", items, names[page], names[size], first=first, meta=meta)
    if by_cursor:
        return next((style for style in by_cursor if _leads(style.cursor, shape, components)), by_cursor[0])
    if "limit" in names:
        return ir.Paging("limit", items, size=names["limit"], meta=meta)
    return ir.Paging("single", items, meta=meta) if meta and items in (*ITEMS, "") else None


def _leads(path: str, shape: Json, components: Mapping[str, Json]) -> bool:
    """Whether there is a property at a dotted path in a response."""
    *outer, last = path.split(".")
    for key in outer:
        shape = _object(shape.get(key), components)
    return last in shape


def _object(schema: Json | None, components: Mapping[str, Json]) -> Json:
    """The properties of a response, of a union those that all its variants have; empty if it is not an object."""
    schema = _followed(schema or {}, components)
    variants = [_object(v, components) for v in schema.get("anyOf", ()) if v != {"type": "null"}]
    properties: Json = schema.get("properties") or (variants[0] if variants else {})
    return {key: sub for key, sub in properties.items() if all(key in variant for variant in variants)}


def _items(schema: Json | None, shape: Json, components: Mapping[str, Json]) -> str | None:
    """The key of the list in a response; "" when the response itself is the list."""
    if schema and _followed(schema, components).get("type") == "array":
        return ""
    lists = [key for key, sub in shape.items() if _is_list(sub, components)]
    if len(lists) > 1:
        lists = [key for key in lists if key in ITEMS] or lists
    return lists[0] if lists else None


def _is_list(schema: Json, components: Mapping[str, Json]) -> bool:
    schema = _followed(schema, components)
    return schema.get("type") == "array" or any(_is_list(v, components) for v in schema.get("anyOf", ()))


def _followed(schema: Json, components: Mapping[str, Json]) -> Json:
    while "$ref" in schema:
        schema = components[schema["$ref"]]
    return schema
