# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Call Control Applications."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallControlApplication(Model):
    """CallControlApplication in Telnyx's document.

    Attributes:
        active: Whether it is active. Telnyx's default: True.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA. Telnyx's default: Latency.
        application_name: Example: call-router
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        dtmf_type: How Telnyx sends key tones to the connection; it accepts any form itself. One of RFC 2833,
            Inband, SIP INFO. Telnyx's default: RFC 2833.
        first_command_timeout: Telnyx's default: False.
        first_command_timeout_secs: Telnyx's default: 30. Example: 10
        id: Identifier of the resource. Example: 1293384261075731499
        record_type: Which kind of record this is. One of call_control_application. Telnyx's default:
            call_control_application.
        redact_dtmf_debug_logging: Telnyx's default: False.
        tags: Labels of your own, to sort and find things by.
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        webhook_api_version: Format the webhooks have. One of 1, 2. Telnyx's default: 1.
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included. URL. Example:
            https://failover.example.com
        webhook_event_url: URL that the webhooks are sent to, scheme included. URL. Example: https://example.com
        webhook_timeout_secs: Seconds to wait for an answer to a webhook. 0 to 30. Example: 25
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: Literal["call_control_application"] | str = UNSET
    updated_at: datetime = UNSET
    active: bool | None = None
    anchorsite_override: Literal["Latency", "Chicago, IL", "Ashburn, VA", "San Jose, CA"] | str | None = None
    application_name: str | None = None
    dtmf_type: Literal["RFC 2833", "Inband", "SIP INFO"] | str | None = None
    first_command_timeout: bool | None = None
    first_command_timeout_secs: int | None = None
    inbound: CallControlApplicationInbound | None = None
    outbound: CallControlApplicationOutbound | None = None
    redact_dtmf_debug_logging: bool | None = None
    tags: list[str] | None = None
    webhook_api_version: Literal["1", "2"] | str | None = None
    webhook_event_failover_url: str | None = None
    webhook_event_url: str | None = None
    webhook_timeout_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallControlApplicationInbound(Model):
    """CallControlApplicationInbound in Telnyx's document.

    Attributes:
        channel_limit: How many calls may run at the same time. Example: 10
        shaken_stir_enabled: Telnyx's default: False.
        sip_subdomain: Subdomain at which a SIP endpoint can call the connection as if dialling a number. Example:
            example
        sip_subdomain_receive_settings: One of only_my_connections, from_anyone. Telnyx's default: from_anyone.
    """

    channel_limit: int | None = None
    shaken_stir_enabled: bool | None = None
    sip_subdomain: str | None = None
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallControlApplicationOutbound(Model):
    """CallControlApplicationOutbound in Telnyx's document.

    Attributes:
        channel_limit: How many calls may run at the same time. Example: 10
        outbound_voice_profile_id: Outbound voice profile that applies. Example: 1293384261075731499
    """

    channel_limit: int | None = None
    outbound_voice_profile_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateCallControlApplicationRequest(Model):
    """CreateCallControlApplicationRequest in Telnyx's document.

    Attributes:
        active: Whether it is active. Telnyx's default: True.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA. Telnyx's default: Latency.
        application_name: Example: call-router
        dtmf_type: How Telnyx sends key tones to the connection; it accepts any form itself. One of RFC 2833,
            Inband, SIP INFO. Telnyx's default: RFC 2833.
        first_command_timeout: Telnyx's default: False.
        first_command_timeout_secs: Telnyx's default: 30. Example: 10
        redact_dtmf_debug_logging: Telnyx's default: False.
        webhook_api_version: Format the webhooks have. One of 1, 2. Telnyx's default: 1.
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included. URL. Example:
            https://failover.example.com
        webhook_event_url: URL that the webhooks are sent to, scheme included. URL. Example: https://example.com
        webhook_timeout_secs: Seconds to wait for an answer to a webhook. 0 to 30. Example: 25
    """

    application_name: str
    webhook_event_url: str
    active: bool | None = None
    anchorsite_override: Literal["Latency", "Chicago, IL", "Ashburn, VA", "San Jose, CA"] | None = None
    dtmf_type: Literal["RFC 2833", "Inband", "SIP INFO"] | None = None
    first_command_timeout: bool | None = None
    first_command_timeout_secs: int | None = None
    inbound: CallControlApplicationInbound | None = None
    outbound: CallControlApplicationOutbound | None = None
    redact_dtmf_debug_logging: bool | None = None
    webhook_api_version: Literal["1", "2"] | None = None
    webhook_event_failover_url: str | Null | None = None
    webhook_timeout_secs: int | Null | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateCallControlApplicationResponse(Model):
    """POST /call_control_applications response in Telnyx's document."""

    data: CallControlApplication = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeleteCallControlApplicationResponse(Model):
    """DELETE /call_control_applications/{id} response in Telnyx's document."""

    data: CallControlApplication = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetCallControlApplicationResponse(Model):
    """GET /call_control_applications/{id} response in Telnyx's document."""

    data: CallControlApplication = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListCallControlApplicationsResponse(ListResponse["CallControlApplication"]):
    """GET /call_control_applications response in Telnyx's document."""

    data: list[CallControlApplication] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateCallControlApplicationRequest(Model):
    """UpdateCallControlApplicationRequest in Telnyx's document.

    Attributes:
        active: Whether it is active. Telnyx's default: True.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA. Telnyx's default: Latency.
        application_name: Example: call-router
        dtmf_type: How Telnyx sends key tones to the connection; it accepts any form itself. One of RFC 2833,
            Inband, SIP INFO. Telnyx's default: RFC 2833.
        first_command_timeout: Telnyx's default: False.
        first_command_timeout_secs: Telnyx's default: 30. Example: 10
        redact_dtmf_debug_logging: Telnyx's default: False.
        tags: Labels of your own, to sort and find things by.
        webhook_api_version: Format the webhooks have. One of 1, 2. Telnyx's default: 1.
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included. URL. Example:
            https://failover.example.com
        webhook_event_url: URL that the webhooks are sent to, scheme included. URL. Example: https://example.com
        webhook_timeout_secs: Seconds to wait for an answer to a webhook. 0 to 30. Example: 25
    """

    application_name: str
    webhook_event_url: str
    active: bool | None = None
    anchorsite_override: Literal["Latency", "Chicago, IL", "Ashburn, VA", "San Jose, CA"] | None = None
    dtmf_type: Literal["RFC 2833", "Inband", "SIP INFO"] | None = None
    first_command_timeout: bool | None = None
    first_command_timeout_secs: int | None = None
    inbound: CallControlApplicationInbound | None = None
    outbound: CallControlApplicationOutbound | None = None
    redact_dtmf_debug_logging: bool | None = None
    tags: list[str] | None = None
    webhook_api_version: Literal["1", "2"] | None = None
    webhook_event_failover_url: str | Null | None = None
    webhook_timeout_secs: int | Null | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateCallControlApplicationResponse(Model):
    """PATCH /call_control_applications/{id} response in Telnyx's document."""

    data: CallControlApplication = UNSET
