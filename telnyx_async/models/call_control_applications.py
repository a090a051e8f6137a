# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Call Control Applications."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallControlApplication(Model):
    """A Call Control application: where webhooks of its calls go, and what its calls may do.

    Attributes:
        active: Whether it can be used. Telnyx's default: True.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA, London, UK, Chennai, IN, Amsterdam, Netherlands,
            Toronto, Canada, Sydney, Australia. Telnyx's default: Latency.
        application_name: Name you gave the application. Example: call-router
        call_cost_in_webhooks: Whether a call.cost webhook reports what each call cost; off by default. Telnyx's
            default: False.
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        dtmf_type: How Telnyx sends key tones to the connection; it accepts any form itself. One of RFC 2833,
            Inband, SIP INFO. Telnyx's default: RFC 2833.
        first_command_timeout: Whether a call is hung up that gets no command within first_command_timeout_secs.
            Telnyx's default: False.
        first_command_timeout_secs: Seconds that a call waits for its first command, 30 by default; counts with
            first_command_timeout. Example: 10
        id: Identifier of the application; it is the connection_id of its calls. Example: 1293384261075731499
        inbound: What holds for calls that come in.
        outbound: What holds for calls that go out.
        record_type: Which kind of record this is. One of call_control_application. Telnyx's default:
            call_control_application.
        redact_dtmf_debug_logging: Whether pressed keys are left out of debug logs; not by default. Telnyx's
            default: False.
        tags: Labels of your own, to sort and find things by.
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        webhook_api_version: Format of the webhooks: that of API version 1 or 2; this library reads 2. One of 1, 2.
            Telnyx's default: 1.
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
    anchorsite_override: (
        Literal[
            "Latency",
            "Chicago, IL",
            "Ashburn, VA",
            "San Jose, CA",
            "London, UK",
            "Chennai, IN",
            "Amsterdam, Netherlands",
            "Toronto, Canada",
            "Sydney, Australia",
        ]
        | str
        | None
    ) = None
    application_name: str | None = None
    call_cost_in_webhooks: bool | None = None
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallControlApplicationInbound(Model):
    """What holds for calls that come in to an application.

    Attributes:
        channel_limit: How many incoming calls may run at once; no limit while null. Example: 10
        shaken_stir_enabled: Whether calls that come in tell how the caller's number was attested (SHAKEN/STIR); off
            by default. Telnyx's default: False.
        sip_subdomain: Subdomain at which a SIP endpoint can call the connection as if dialling a number. Example:
            example
        sip_subdomain_receive_settings: Who may call the SIP subdomain: any SIP endpoint, or only connections of
            your own. One of only_my_connections, from_anyone. Telnyx's default: from_anyone.
    """

    channel_limit: int | None = None
    shaken_stir_enabled: bool | None = None
    sip_subdomain: str | None = None
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallControlApplicationOutbound(Model):
    """What holds for calls that go out from an application.

    Attributes:
        channel_limit: How many outgoing calls may run at once; no limit while null. Example: 10
        outbound_voice_profile_id: Outbound voice profile that applies. Example: 1293384261075731499
    """

    channel_limit: int | None = None
    outbound_voice_profile_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateCallControlApplicationRequest(Model):
    """What call_control_applications.create sends.

    Attributes:
        active: Whether it can be used. Telnyx's default: True.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA, London, UK, Chennai, IN, Amsterdam, Netherlands,
            Toronto, Canada, Sydney, Australia. Telnyx's default: Latency.
        application_name: Name you gave the application. Example: call-router
        call_cost_in_webhooks: Whether a call.cost webhook reports what each call cost; off by default. Telnyx's
            default: False.
        dtmf_type: How Telnyx sends key tones to the connection; it accepts any form itself. One of RFC 2833,
            Inband, SIP INFO. Telnyx's default: RFC 2833.
        first_command_timeout: Whether a call is hung up that gets no command within first_command_timeout_secs.
            Telnyx's default: False.
        first_command_timeout_secs: Seconds that a call waits for its first command, 30 by default; counts with
            first_command_timeout. Example: 10
        inbound: What holds for calls that come in.
        outbound: What holds for calls that go out.
        redact_dtmf_debug_logging: Whether pressed keys are left out of debug logs; not by default. Telnyx's
            default: False.
        webhook_api_version: Format of the webhooks: that of API version 1 or 2; this library reads 2. One of 1, 2.
            Telnyx's default: 1.
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included. URL. Example:
            https://failover.example.com
        webhook_event_url: URL that the webhooks are sent to, scheme included. URL. Example: https://example.com
        webhook_timeout_secs: Seconds to wait for your answer to a webhook, 0 to 30. Example: 25
    """

    application_name: str
    webhook_event_url: str
    active: bool | None = None
    anchorsite_override: (
        Literal[
            "Latency",
            "Chicago, IL",
            "Ashburn, VA",
            "San Jose, CA",
            "London, UK",
            "Chennai, IN",
            "Amsterdam, Netherlands",
            "Toronto, Canada",
            "Sydney, Australia",
        ]
        | None
    ) = None
    call_cost_in_webhooks: bool | None = None
    dtmf_type: Literal["RFC 2833", "Inband", "SIP INFO"] | None = None
    first_command_timeout: bool | None = None
    first_command_timeout_secs: int | None = None
    inbound: CallControlApplicationInbound | None = None
    outbound: CallControlApplicationOutbound | None = None
    redact_dtmf_debug_logging: bool | None = None
    webhook_api_version: Literal["1", "2"] | None = None
    webhook_event_failover_url: str | Null | None = None
    webhook_timeout_secs: int | Null | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateCallControlApplicationResponse(Model):
    """What call_control_applications.create returns.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlApplication = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteCallControlApplicationResponse(Model):
    """The Call Control application that was deleted.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlApplication = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetCallControlApplicationResponse(Model):
    """The Call Control application that was asked for.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlApplication = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListCallControlApplicationsResponse(ListResponse["CallControlApplication"]):
    """A page of the Call Control applications.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[CallControlApplication] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateCallControlApplicationRequest(Model):
    """What changes in a Call Control application.

    Attributes:
        active: Whether the application can be used, as by default. Telnyx's default: True.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA, London, UK, Chennai, IN, Amsterdam, Netherlands,
            Toronto, Canada, Sydney, Australia. Telnyx's default: Latency.
        application_name: Name you gave the application. Example: call-router
        call_cost_in_webhooks: Whether a call.cost webhook reports what each call cost; off by default. Telnyx's
            default: False.
        dtmf_type: How Telnyx sends key tones to the connection; it accepts any form itself. One of RFC 2833,
            Inband, SIP INFO. Telnyx's default: RFC 2833.
        first_command_timeout: Whether a call is hung up that gets no command within first_command_timeout_secs.
            Telnyx's default: False.
        first_command_timeout_secs: Seconds that a call waits for its first command, 30 by default; counts with
            first_command_timeout. Example: 10
        inbound: What holds for calls that come in.
        outbound: What holds for calls that go out.
        redact_dtmf_debug_logging: Whether pressed keys are left out of debug logs; not by default. Telnyx's
            default: False.
        tags: Labels of your own, to sort and find things by.
        webhook_api_version: Format of the webhooks: API version 1 or 2. One of 1, 2. Telnyx's default: 1.
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included. URL. Example:
            https://failover.example.com
        webhook_event_url: Where webhooks about the application's calls go, scheme included. URL. Example:
            https://example.com
        webhook_timeout_secs: Seconds to wait for an answer to a webhook, 0 to 30. Example: 25
    """

    application_name: str
    webhook_event_url: str
    active: bool | None = None
    anchorsite_override: (
        Literal[
            "Latency",
            "Chicago, IL",
            "Ashburn, VA",
            "San Jose, CA",
            "London, UK",
            "Chennai, IN",
            "Amsterdam, Netherlands",
            "Toronto, Canada",
            "Sydney, Australia",
        ]
        | None
    ) = None
    call_cost_in_webhooks: bool | None = None
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateCallControlApplicationResponse(Model):
    """The Call Control application after the change.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallControlApplication = UNSET
