# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Connections."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model, UniqueFields

if TYPE_CHECKING:
    from telnyx_async.models.shared import AnchorsiteOverride, PaginationMeta

ConnectionLimits: TypeAlias = "Annotated[GlobalConnectionLimits | StandardConnectionLimits, UniqueFields({'global_limit': 'GlobalConnectionLimits', 'standard_limit': 'StandardConnectionLimits', 'texml_limit': 'StandardConnectionLimits', 'uac_limit': 'StandardConnectionLimits'})]"


@define(eq=False, repr=False, kw_only=True, slots=False)
class Connection(Model):
    """Attribute `GetConnectionResponse.data`, `ListConnectionsResponse.data`.

    Attributes:
        active: Whether it can be used.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA, Sydney, Australia, Amsterdam, Netherlands, London,
            UK, Toronto, Canada, Vancouver, Canada, Frankfurt, Germany. Telnyx's default: Latency.
        connection_name: Name you gave the connection. Example: string
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        outbound_voice_profile_id: Outbound voice profile that applies. Example: 1293384261075731499
        record_type: Which kind of record this is. Example: ip_connection
        tags: Labels of your own, to sort and find things by.
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        webhook_api_version: Format of the webhooks: 1 or 2 for that version of the API, in places texml or
            2010-04-01. One of 1, 2. Telnyx's default: 1.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConnectionCounts(Model):
    """Attribute `ConnectionCountsAndLimits.counts`."""

    call_control_applications: int
    credential_connections: int
    external_connections: int
    fax_connections: int
    fqdn_connections: int
    ip_connections: int
    microsoft_teams_sbc_connections: int
    mobile_voice_connections: int
    operator_connect_connections: int
    texml_applications: int
    third_party_provider_connections: int
    uac_connections: int
    zoom_sbc_connections: int


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConnectionCountsAndLimits(Model):
    """Attribute `CountConnectionsResponse.data`.

    Attributes:
        record_type: Which kind of record this is.
    """

    counts: ConnectionCounts
    limits: ConnectionLimits
    record_type: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class CountConnectionsResponse(Model):
    """Response of `connections.count`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ConnectionCountsAndLimits


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetConnectionResponse(Model):
    """Response of `connections.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Connection = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GlobalConnectionLimits(Model):
    """Attribute `ConnectionCountsAndLimits.limits`."""

    global_limit: int


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListConnectionsResponse(ListResponse["Connection"]):
    """Response of `connections.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[Connection] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StandardConnectionLimits(Model):
    """Attribute `ConnectionCountsAndLimits.limits`."""

    standard_limit: int
    texml_limit: int
    uac_limit: int
