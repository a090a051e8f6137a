# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of IP Ranges."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.access_ip_addresses import CloudflareSyncStatus
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AccessIPRange(Model):
    """AccessIPRangeResponseSchema in Telnyx's document.

    Attributes:
        created_at: When it was created.
        id: Identifier of the resource.
        status: One of pending, added.
        updated_at: When it last changed.
        user_id: The Telnyx user concerned.
    """

    cidr_block: str
    id: str
    status: CloudflareSyncStatus | str
    user_id: str
    created_at: datetime = UNSET
    updated_at: datetime = UNSET
    description: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AccessIPRangePOST(Model):
    """AccessIPRangePOST in Telnyx's document."""

    cidr_block: str
    description: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListAccessIPRangesResponse(ListResponse["AccessIPRange"]):
    """AccessIPRangeListResponseSchema in Telnyx's document."""

    data: list[AccessIPRange]
    meta: PaginationMeta
