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
    ("page_cursor", "page_size", "meta.page_cursor", ""),
    ("cursor", "limit", "meta.cursor", "meta.has_more"),
    ("continuation-token", "max-keys", "NextContinuationToken", "IsTruncated"),
)


def paging(arguments: Sequence[ir.Argument], response: Json | None, components: Mapping[str, Json]) -> ir.Paging | None:
    """The paging of an operation, from its arguments and the schema of its response; None if it is not a list."""
    shape = _object(response, components)
    items = _items(response, shape, components)
    if items is None:
        return None
    names = {a.field.wire_name: a.field.name for a in arguments if a.location == "query"}
    meta = next((key for key in ("meta", "pagination") if key in shape), "")
    if "next_page_uri" in shape:
        page = names.get("Page")
        size = names.get("PageSize") or names.get("page[size]")
        return ir.Paging("next_uri", items, page, size, first=0, meta="")
    for page, size in BY_NUMBER:
        if page in names and size in names:
            return ir.Paging("number", items, names[page], names[size], meta=meta)
    for page, size, cursor, more in BY_CURSOR:
        if page in names:
            return ir.Paging("cursor", items, names[page], names.get(size), meta=meta, cursor=cursor, more=more)
    if "limit" in names:
        return ir.Paging("limit", items, size=names["limit"], meta=meta)
    return ir.Paging("single", items, meta=meta) if meta else None


def _object(schema: Json | None, components: Mapping[str, Json]) -> Json:
    """The properties of a response; empty if it is not an object."""
    while schema and "$ref" in schema:
        schema = components[schema["$ref"]]
    properties: Json = (schema or {}).get("properties", {})
    return properties


def _items(schema: Json | None, shape: Json, components: Mapping[str, Json]) -> str | None:
    """The key of the list in a response; "" when the response itself is the list."""
    if schema and schema.get("type") == "array":
        return ""
    lists = [key for key, sub in shape.items() if _is_list(sub, components)]
    if len(lists) > 1:
        lists = [key for key in lists if key in ("data", "records", "Contents")] or lists
    return lists[0] if lists else None


def _is_list(schema: Json, components: Mapping[str, Json]) -> bool:
    while "$ref" in schema:
        schema = components[schema["$ref"]]
    return schema.get("type") == "array" or any(_is_list(v, components) for v in schema.get("anyOf", ()))
