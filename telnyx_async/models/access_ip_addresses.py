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
    """Response of `access_ip_addresses.create`, `access_ip_addresses.delete`, `access_ip_addresses.get`.

    Attributes:
        created_at: When it was created.
        description: What it is or is for, in words.
        id: Identifier that Telnyx gave it.
        ip_address: The IP address, such as 192.0.2.1.
        source: Where it comes from; of an error, the part of the request at fault.
        status: How far it has come, or whether it is in use. One of pending, added.
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
    """Body of `access_ip_addresses.create`.

    Attributes:
        description: What it is or is for, in words.
        ip_address: The IP address, such as 192.0.2.1.
    """

    ip_address: str
    description: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AccessIPError(Model):
    """Attribute `AccessIPErrors.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        meta: Facts about the answer, not part of it, such as which page of how many.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str
    title: str
    detail: str | None = None
    meta: dict[str, Any] | None = None
    source: AccessIPErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AccessIPErrorSource(Model):
    """Attribute `AccessIPError.source`.

    Attributes:
        parameter: Query parameter that is at fault.
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901).
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AccessIPErrors(Model):
    """Error of `access_ip_addresses.create`, `access_ip_addresses.delete`, `access_ip_addresses.get` and 4 more.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[AccessIPError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AccessIPPaginationMeta(Model):
    """Attribute `ListAccessIPAddressesResponse.meta`, `ListAccessIPRangesResponse.meta`.

    Attributes:
        page_number: Which page, counted from 1.
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
    """Response of `access_ip_addresses.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[AccessIPAddress]
    meta: AccessIPPaginationMeta
