# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of IP Ranges."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.access_ip_addresses import AccessIPPaginationMeta, CloudflareSyncStatus


@define(eq=False, repr=False, kw_only=True, slots=False)
class AccessIPRange(Model):
    """Response of `access_ip_ranges.create`, `access_ip_ranges.delete`.

    Attributes:
        cidr_block: Range of IP addresses in CIDR notation.
        created_at: When it was created.
        description: What it is or is for, in words.
        id: Identifier that Telnyx gave it.
        status: How far it has come, or whether it is in use. One of pending, added.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class AccessIPRangePOST(Model):
    """Body of `access_ip_ranges.create`.

    Attributes:
        cidr_block: Range of IP addresses in CIDR notation.
        description: What it is or is for, in words.
    """

    cidr_block: str
    description: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListAccessIPRangesResponse(ListResponse["AccessIPRange"]):
    """Response of `access_ip_ranges.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[AccessIPRange]
    meta: AccessIPPaginationMeta
