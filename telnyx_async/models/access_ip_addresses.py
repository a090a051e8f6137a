# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of IP Addresses."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta

CloudflareSyncStatus: TypeAlias = Literal["pending", "added"]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AccessIPAddressPOST(Model):
    """AccessIPAddressPOST in Telnyx's document."""

    ip_address: str
    description: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListAccessIPAddressesResponse(ListResponse["AccessIPAddress"]):
    """AccessIPAddressListResponseSchema in Telnyx's document."""

    data: list[AccessIPAddress]
    meta: PaginationMeta
