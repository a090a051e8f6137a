# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Connections."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import AnchorsiteOverride, PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class Connection(Model):
    """Connection in Telnyx's document.

    Attributes:
        active: Whether it is active.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA, Sydney, Australia, Amsterdam, Netherlands, London,
            UK, Toronto, Canada, Vancouver, Canada, Frankfurt, Germany. Telnyx's default: Latency.
        connection_name: Name you gave the connection. Example: string
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier of the resource. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        outbound_voice_profile_id: Outbound voice profile that applies. Example: 1293384261075731499
        record_type: Which kind of record this is. Example: ip_connection
        tags: Labels of your own, to sort and find things by.
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        webhook_api_version: Format the webhooks have. One of 1, 2. Telnyx's default: 1.
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included. URL. Example:
            https://failover.example.com
        webhook_event_url: URL that the webhooks are sent to, scheme included. URL. Example: https://example.com
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    active: bool | None = None
    anchorsite_override: AnchorsiteOverride | str | None = None
    connection_name: str | None = None
    outbound_voice_profile_id: str | None = None
    tags: list[str] | None = None
    webhook_api_version: Literal["1", "2"] | str | None = None
    webhook_event_failover_url: str | None = None
    webhook_event_url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetConnectionResponse(Model):
    """GET /connections/{id} response in Telnyx's document."""

    data: Connection = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListConnectionsResponse(ListResponse["Connection"]):
    """GET /connections response in Telnyx's document."""

    data: list[Connection] = UNSET
    meta: PaginationMeta = UNSET
