# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Programmable Fax Applications."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import define

from telnyx_async.model import ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.shared import AnchorsiteOverride, PaginationMeta

FaxEmailRecipient: TypeAlias = "str | None"
WebhookEventFailoverUrl: TypeAlias = "str | None"
WebhookTimeoutSecs: TypeAlias = "int | None"


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateFaxApplicationRequest(Model):
    """CreateFaxApplicationRequest in Telnyx's document.

    Attributes:
        active: Whether it is active. Telnyx's default: True.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA, Sydney, Australia, Amsterdam, Netherlands, London,
            UK, Toronto, Canada, Vancouver, Canada, Frankfurt, Germany. Telnyx's default: Latency.
        application_name: Example: call-router
        tags: Labels of your own, to sort and find things by.
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included. URL. Example:
            https://failover.example.com
        webhook_event_url: URL that the webhooks are sent to, scheme included. URL. Example: https://example.com
        webhook_timeout_secs: Seconds to wait for an answer to a webhook. 0 to 30. Example: 25
    """

    application_name: str
    webhook_event_url: str
    active: bool | None = None
    anchorsite_override: AnchorsiteOverride | None = None
    inbound: CreateFaxApplicationRequestInbound | None = None
    outbound: CreateFaxApplicationRequestOutbound | None = None
    tags: list[str] | None = None
    webhook_event_failover_url: str | Null | None = None
    webhook_timeout_secs: int | Null | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateFaxApplicationRequestInbound(Model):
    """CreateFaxApplicationRequestInbound in Telnyx's document.

    Attributes:
        channel_limit: How many calls may run at the same time. Example: 10
        sip_subdomain: Subdomain at which a SIP endpoint can call the connection as if dialling a number. Example:
            example
        sip_subdomain_receive_settings: One of only_my_connections, from_anyone. Telnyx's default: from_anyone.
    """

    channel_limit: int | None = None
    sip_subdomain: str | None = None
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateFaxApplicationRequestOutbound(Model):
    """CreateFaxApplicationRequestOutbound in Telnyx's document.

    Attributes:
        channel_limit: How many calls may run at the same time. Example: 10
        outbound_voice_profile_id: Outbound voice profile that applies. Example: 1293384261075731499
    """

    channel_limit: int | None = None
    outbound_voice_profile_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateFaxApplicationResponse(Model):
    """CreateFaxApplicationResponse in Telnyx's document."""

    data: FaxApplication | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeleteFaxApplicationResponse(Model):
    """DeleteFaxApplicationResponse in Telnyx's document."""

    data: FaxApplication | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class FaxApplication(Model):
    """FaxApplication in Telnyx's document.

    Attributes:
        active: Whether it is active. Telnyx's default: True.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA, Sydney, Australia, Amsterdam, Netherlands, London,
            UK, Toronto, Canada, Vancouver, Canada, Frankfurt, Germany. Telnyx's default: Latency.
        application_name: Example: call-router
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier of the resource. Example: 1293384261075731499
        record_type: Which kind of record this is. Example: fax_application
        tags: Labels of your own, to sort and find things by.
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included. URL. Example:
            https://failover.example.com
        webhook_event_url: URL that the webhooks are sent to, scheme included. URL. Example: https://example.com
        webhook_timeout_secs: Seconds to wait for an answer to a webhook. 0 to 30. Example: 25
    """

    active: bool | None = None
    anchorsite_override: AnchorsiteOverride | str | None = None
    application_name: str | None = None
    created_at: str | None = None
    id: str | None = None
    inbound: FaxApplicationInbound | None = None
    outbound: FaxApplicationOutbound | None = None
    record_type: str | None = None
    tags: list[str] | None = None
    updated_at: str | None = None
    webhook_event_failover_url: str | None = None
    webhook_event_url: str | None = None
    webhook_timeout_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class FaxApplicationInbound(Model):
    """FaxApplicationInbound in Telnyx's document.

    Attributes:
        channel_limit: How many calls may run at the same time. Example: 10
        sip_subdomain: Subdomain at which a SIP endpoint can call the connection as if dialling a number. Example:
            example
        sip_subdomain_receive_settings: One of only_my_connections, from_anyone. Telnyx's default: from_anyone.
    """

    channel_limit: int | None = None
    sip_subdomain: str | None = None
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class FaxApplicationOutbound(Model):
    """FaxApplicationOutbound in Telnyx's document.

    Attributes:
        channel_limit: How many calls may run at the same time. Example: 10
        outbound_voice_profile_id: Outbound voice profile that applies. Example: 1293384261075731499
    """

    channel_limit: int | None = None
    outbound_voice_profile_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetFaxApplicationResponse(Model):
    """GetFaxApplicationResponse in Telnyx's document."""

    data: FaxApplication | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListFaxApplicationsResponse(ListResponse["FaxApplication"]):
    """ListFaxApplicationsResponse in Telnyx's document."""

    data: list[FaxApplication] | None = None
    meta: PaginationMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateFaxApplicationRequest(Model):
    """UpdateFaxApplicationRequest in Telnyx's document.

    Attributes:
        active: Whether it is active. Telnyx's default: True.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA, Sydney, Australia, Amsterdam, Netherlands, London,
            UK, Toronto, Canada, Vancouver, Canada, Frankfurt, Germany. Telnyx's default: Latency.
        application_name: Example: call-router
        fax_email_recipient: E-mail address. Example: user@example.com
        tags: Labels of your own, to sort and find things by.
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included. URL. Example:
            https://failover.example.com
        webhook_event_url: URL that the webhooks are sent to, scheme included. URL. Example: https://example.com
        webhook_timeout_secs: Seconds to wait for an answer to a webhook. 0 to 30. Example: 25
    """

    application_name: str
    webhook_event_url: str
    active: bool | None = None
    anchorsite_override: AnchorsiteOverride | None = None
    fax_email_recipient: str | Null | None = None
    inbound: UpdateFaxApplicationRequestInbound | None = None
    outbound: UpdateFaxApplicationRequestOutbound | None = None
    tags: list[str] | None = None
    webhook_event_failover_url: str | Null | None = None
    webhook_timeout_secs: int | Null | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateFaxApplicationRequestInbound(Model):
    """UpdateFaxApplicationRequestInbound in Telnyx's document.

    Attributes:
        channel_limit: How many calls may run at the same time. Example: 10
        sip_subdomain: Subdomain at which a SIP endpoint can call the connection as if dialling a number. Example:
            example
        sip_subdomain_receive_settings: One of only_my_connections, from_anyone. Telnyx's default: from_anyone.
    """

    channel_limit: int | None = None
    sip_subdomain: str | None = None
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateFaxApplicationRequestOutbound(Model):
    """UpdateFaxApplicationRequestOutbound in Telnyx's document.

    Attributes:
        channel_limit: How many calls may run at the same time. Example: 10
        outbound_voice_profile_id: Outbound voice profile that applies. Example: 1293384261075731499
    """

    channel_limit: int | None = None
    outbound_voice_profile_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateFaxApplicationResponse(Model):
    """UpdateFaxApplicationResponse in Telnyx's document."""

    data: FaxApplication | None = None
