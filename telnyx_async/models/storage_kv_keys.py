# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of kv keys."""

from __future__ import annotations

from datetime import datetime

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class KvKey(Model):
    """Attribute `ListKvKeysResponse.data`.

    Attributes:
        key: Name that the value is kept under, up to 256 characters. Example: user/123
        size_bytes: Example: 21
        updated_at: When it last changed. Example: 2026-06-18T14:48:17Z
    """

    updated_at: datetime = UNSET
    key: str | None = None
    size_bytes: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class KvListMeta(Model):
    """Attribute `ListKvKeysResponse.meta`.

    Attributes:
        cursor: Mark from the answer before, to fetch the page that follows.
        has_more: Whether another page follows.
    """

    cursor: str | None = None
    has_more: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListKvKeysResponse(ListResponse["KvKey"]):
    """Response of `storage_kv_keys.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
        record_type: Which kind of record this is. Example: storage_kv_key
    """

    data: list[KvKey] = UNSET
    meta: KvListMeta = UNSET
    record_type: str | None = None
