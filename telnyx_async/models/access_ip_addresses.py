# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 3fd6ff87867fb36c414c8fffa8ca8d1faa09292e0e114f04d8cece069c0b6d10
# overlay sha256 c5a081ca2c3f10740fde94727b303d909e73a8013c442b6960bda60d79ee728a
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of IP Addresses."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import define

from telnyx_async.model import Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta

CloudflareSyncStatus: TypeAlias = Literal["pending", "added"]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AccessIPAddressListResponseSchema(Model):
    """AccessIPAddressListResponseSchema in Telnyx's document."""

    data: list[AccessIPAddressResponseSchema]
    meta: PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AccessIPAddressPOST(Model):
    """AccessIPAddressPOST in Telnyx's document."""

    ip_address: str
    description: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AccessIPAddressResponseSchema(Model):
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
    created_at: datetime | None = None
    description: str | None = None
    updated_at: datetime | None = None
