# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Mobile Voice Connections."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateMobileVoiceConnectionInbound(Model):
    """Argument `inbound` of `mobile_voice_connections.create`.

    Attributes:
        channel_limit: How many calls may run at the same time.
    """

    channel_limit: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateMobileVoiceConnectionOutbound(Model):
    """Argument `outbound` of `mobile_voice_connections.create`.

    Attributes:
        channel_limit: How many calls may run at the same time.
        outbound_voice_profile_id: Outbound voice profile that applies.
    """

    channel_limit: int | None = None
    outbound_voice_profile_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateMobileVoiceConnectionRequest(Model):
    """Body of `mobile_voice_connections.create`.

    Attributes:
        active: Whether it can be used. Telnyx's default: True.
        connection_name: Name you gave the connection. Telnyx's default: Telnyx Mobile Voice IMS.
        inbound: What holds for calls that come in.
        outbound: What holds for calls that go out.
        tags: Labels of your own, to sort and find things by.
        webhook_api_version: Format of the webhooks: 1 or 2 for that version of the API, in places texml or
            2010-04-01. One of 1, 2. Telnyx's default: 2.
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included.
        webhook_event_url: URL that the webhooks are sent to, scheme included.
        webhook_timeout_secs: Seconds to wait for an answer to a webhook.
    """

    active: bool | None = None
    connection_name: str | None = None
    inbound: CreateMobileVoiceConnectionInbound | None = None
    outbound: CreateMobileVoiceConnectionOutbound | None = None
    tags: list[str] | None = None
    webhook_api_version: Literal["1", "2"] | None = None
    webhook_event_failover_url: str | Null | None = None
    webhook_event_url: str | Null | None = None
    webhook_timeout_secs: int | Null | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateMobileVoiceConnectionResponse(Model):
    """Response of `mobile_voice_connections.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MobileVoiceConnection = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteMobileVoiceConnectionResponse(Model):
    """Response of `mobile_voice_connections.delete`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MobileVoiceConnection = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetMobileVoiceConnectionResponse(Model):
    """Response of `mobile_voice_connections.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MobileVoiceConnection = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListMobileVoiceConnectionsResponse(ListResponse["MobileVoiceConnection"]):
    """Response of `mobile_voice_connections.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[MobileVoiceConnection] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class MobileVoiceConnection(Model):
    """Attribute `CreateMobileVoiceConnectionResponse.data`, `DeleteMobileVoiceConnectionResponse.data`,
    `GetMobileVoiceConnectionResponse.data` and 2 more.

    Attributes:
        active: Whether it can be used.
        connection_name: Name you gave the connection.
        created_at: When it was created.
        id: Identifier that Telnyx gave it.
        inbound: What holds for calls that come in.
        outbound: What holds for calls that go out.
        record_type: Which kind of record this is. One of mobile_voice_connection.
        tags: Labels of your own, to sort and find things by.
        updated_at: When it last changed.
        webhook_api_version: Format of the webhooks: 1 or 2 for that version of the API, in places texml or
            2010-04-01. One of 1, 2.
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included.
        webhook_event_url: URL that the webhooks are sent to, scheme included.
        webhook_timeout_secs: Seconds to wait for an answer to a webhook.
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: Literal["mobile_voice_connection"] | str = UNSET
    updated_at: datetime = UNSET
    active: bool | None = None
    connection_name: str | None = None
    inbound: MobileVoiceConnectionInbound | None = None
    outbound: MobileVoiceConnectionOutbound | None = None
    tags: list[str] | None = None
    webhook_api_version: Literal["1", "2"] | str | None = None
    webhook_event_failover_url: str | None = None
    webhook_event_url: str | None = None
    webhook_timeout_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MobileVoiceConnectionInbound(Model):
    """Attribute `MobileVoiceConnection.inbound`.

    Attributes:
        channel_limit: How many calls may run at the same time.
    """

    channel_limit: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MobileVoiceConnectionOutbound(Model):
    """Attribute `MobileVoiceConnection.outbound`.

    Attributes:
        channel_limit: How many calls may run at the same time.
        outbound_voice_profile_id: Outbound voice profile that applies.
    """

    channel_limit: int | None = None
    outbound_voice_profile_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateMobileVoiceConnectionInbound(Model):
    """Argument `inbound` of `mobile_voice_connections.update`.

    Attributes:
        channel_limit: How many calls may run at the same time.
    """

    channel_limit: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateMobileVoiceConnectionOutbound(Model):
    """Argument `outbound` of `mobile_voice_connections.update`.

    Attributes:
        channel_limit: How many calls may run at the same time.
        outbound_voice_profile_id: Outbound voice profile that applies.
    """

    channel_limit: int | None = None
    outbound_voice_profile_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateMobileVoiceConnectionRequest(Model):
    """Body of `mobile_voice_connections.update`.

    Attributes:
        active: Whether it can be used.
        connection_name: Name you gave the connection.
        inbound: What holds for calls that come in.
        outbound: What holds for calls that go out.
        tags: Labels of your own, to sort and find things by.
        webhook_api_version: Format of the webhooks: 1 or 2 for that version of the API, in places texml or
            2010-04-01. One of 1, 2.
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included.
        webhook_event_url: URL that the webhooks are sent to, scheme included.
        webhook_timeout_secs: Seconds to wait for an answer to a webhook.
    """

    active: bool | None = None
    connection_name: str | None = None
    inbound: UpdateMobileVoiceConnectionInbound | None = None
    outbound: UpdateMobileVoiceConnectionOutbound | None = None
    tags: list[str] | None = None
    webhook_api_version: Literal["1", "2"] | None = None
    webhook_event_failover_url: str | Null | None = None
    webhook_event_url: str | Null | None = None
    webhook_timeout_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateMobileVoiceConnectionResponse(Model):
    """Response of `mobile_voice_connections.update`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MobileVoiceConnection = UNSET
