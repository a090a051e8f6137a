# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of IP Addresses."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

CloudflareSyncStatus: TypeAlias = Literal["pending", "added"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class AccessIPAddress(Model):
    """AccessIPAddressResponseSchema in Telnyx's document.

    Attributes:
        created_at: When it was created.
        id: Identifier of the resource.
        status: One of pending, added.
        updated_at: When it last changed.
        user_id: The Telnyx user concerned.
    """

    id: str
    ip_address: str
    source: str
    status: CloudflareSyncStatus | str
    user_id: str
    created_at: datetime = UNSET
    updated_at: datetime = UNSET
    description: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AccessIPAddressPOST(Model):
    """AccessIPAddressPOST in Telnyx's document."""

    ip_address: str
    description: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AccessIPError(Model):
    """cloudflare-ip-list-sync_Error in Telnyx's document."""

    code: str
    title: str
    detail: str | None = None
    meta: dict[str, Any] | None = None
    source: AccessIPErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AccessIPErrorSource(Model):
    """cloudflare-ip-list-sync_Error.source in Telnyx's document."""

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AccessIPErrors(Model):
    """cloudflare-ip-list-sync_Errors in Telnyx's document."""

    errors: list[AccessIPError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AccessIPPaginationMeta(Model):
    """cloudflare-ip-list-sync_PaginationMeta in Telnyx's document.

    Attributes:
        page_number: Number of this page.
        page_size: How many items a page holds.
        total_pages: How many pages there are.
        total_results: How many items there are on all pages together.
    """

    page_number: int
    page_size: int
    total_pages: int
    total_results: int


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListAccessIPAddressesResponse(ListResponse["AccessIPAddress"]):
    """AccessIPAddressListResponseSchema in Telnyx's document."""

    data: list[AccessIPAddress]
    meta: AccessIPPaginationMeta
