# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 7dfb3dce01417d2cf4f4e3885aa5cb488764bd5ba773c299e5618eee54ede153
# overlay sha256 14f777c1e856e87fde8dc2675b1f7736edf99a47757f05a8b8935f03746672bd
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of IP Ranges."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from attrs import define

from telnyx_async.model import Model

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
    created_at: datetime | None = None
    description: str | None = None
    updated_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AccessIPRangePOST(Model):
    """AccessIPRangePOST in Telnyx's document."""

    cidr_block: str
    description: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListAccessIPRangesResponse(Model):
    """AccessIPRangeListResponseSchema in Telnyx's document."""

    data: list[AccessIPRange]
    meta: PaginationMeta
