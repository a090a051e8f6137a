# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of TeXML Applications."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import AnchorsiteOverride, DtmfType, PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateTexmlApplicationInbound(Model):
    """Argument `inbound` of `texml_applications.create`.

    Attributes:
        channel_limit: How many calls may run at the same time. Example: 10
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
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateTexmlApplicationOutbound(Model):
    """Argument `outbound` of `texml_applications.create`.

    Attributes:
        channel_limit: How many calls may run at the same time. Example: 10
        outbound_voice_profile_id: Outbound voice profile that applies. Example: 1293384261075731499
    """

    channel_limit: int | None = None
    outbound_voice_profile_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateTexmlApplicationRequest(Model):
    """Body of `texml_applications.create`.

    Attributes:
        active: Whether it can be used. Telnyx's default: True.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA, Sydney, Australia, Amsterdam, Netherlands, London,
            UK, Toronto, Canada, Vancouver, Canada, Frankfurt, Germany. Telnyx's default: Latency.
        call_cost_in_webhooks: Whether a call.cost webhook reports what each call cost; off by default. Telnyx's
            default: False.
        dtmf_type: How Telnyx sends key tones to the connection; it accepts any form itself. One of RFC 2833,
            Inband, SIP INFO. Telnyx's default: RFC 2833.
        first_command_timeout: Whether a call is hung up that gets no command within first_command_timeout_secs.
            Telnyx's default: False.
        first_command_timeout_secs: Seconds that a call waits for its first command, 30 by default; counts with
            first_command_timeout. Example: 10
        friendly_name: Name of your own for it. Example: call-router
        inbound: What holds for calls that come in.
        outbound: What holds for calls that go out.
        status_callback: URL that is told about the progress of calls. URL. Example: https://example.com
        status_callback_method: HTTP method of the requests to status_callback; post by default. One of get, post.
        tags: Labels of your own, to sort and find things by.
        voice_fallback_url: URL to ask for TeXML when voice_url gives an error. URL. Example:
            https://fallback.example.com
        voice_method: HTTP method of the requests to voice_url; post by default. One of get, post.
        voice_url: URL that TeXML instructions for a call are asked from. URL. Example: https://example.com
    """

    friendly_name: str
    voice_url: str
    active: bool | None = None
    anchorsite_override: AnchorsiteOverride | None = None
    call_cost_in_webhooks: bool | None = None
    dtmf_type: DtmfType | None = None
    first_command_timeout: bool | None = None
    first_command_timeout_secs: int | None = None
    inbound: CreateTexmlApplicationInbound | None = None
    outbound: CreateTexmlApplicationOutbound | None = None
    status_callback: str | None = None
    status_callback_method: Literal["get", "post"] | None = None
    tags: list[str] | None = None
    voice_fallback_url: str | None = None
    voice_method: Literal["get", "post"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateTexmlApplicationResponse(Model):
    """Response of `texml_applications.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: TexmlApplication = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteTexmlApplicationResponse(Model):
    """Response of `texml_applications.delete`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: TexmlApplication = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetTexmlApplicationResponse(Model):
    """Response of `texml_applications.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: TexmlApplication = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListTexmlApplicationsResponse(ListResponse["TexmlApplication"]):
    """Response of `texml_applications.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[TexmlApplication] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class TexmlApplication(Model):
    """Attribute `CreateTexmlApplicationResponse.data`, `DeleteTexmlApplicationResponse.data`,
    `GetTexmlApplicationResponse.data` and 2 more.

    Attributes:
        active: Whether it can be used. Telnyx's default: True.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA, Sydney, Australia, Amsterdam, Netherlands, London,
            UK, Toronto, Canada, Vancouver, Canada, Frankfurt, Germany. Telnyx's default: Latency.
        call_cost_in_webhooks: Whether a call.cost webhook reports what each call cost; off by default. Telnyx's
            default: False.
        created_at: When it was created. Example: 2020-02-02T22:25:27.521Z
        dtmf_type: How Telnyx sends key tones to the connection; it accepts any form itself. One of RFC 2833,
            Inband, SIP INFO. Telnyx's default: RFC 2833.
        first_command_timeout: Whether a call is hung up that gets no command within first_command_timeout_secs.
            Telnyx's default: False.
        first_command_timeout_secs: Seconds that a call waits for its first command, 30 by default; counts with
            first_command_timeout. Example: 10
        friendly_name: Name of your own for it. Example: call-router
        id: Identifier that Telnyx gave it. Example: 1293384261075731499
        inbound: What holds for calls that come in.
        outbound: What holds for calls that go out.
        record_type: Which kind of record this is. Example: texml_application
        status_callback: URL that is told about the progress of calls. URL. Example: https://example.com
        status_callback_method: HTTP method of the requests to status_callback; post by default. One of get, post.
        tags: Labels of your own, to sort and find things by.
        updated_at: When it last changed. Example: 2020-02-03T22:25:27.521Z
        voice_fallback_url: URL to ask for TeXML when voice_url gives an error. URL. Example:
            https://fallback.example.com
        voice_method: HTTP method of the requests to voice_url; post by default. One of get, post.
        voice_url: URL that TeXML instructions for a call are asked from. URL. Example: https://example.com
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    active: bool | None = None
    anchorsite_override: AnchorsiteOverride | str | None = None
    call_cost_in_webhooks: bool | None = None
    dtmf_type: DtmfType | str | None = None
    first_command_timeout: bool | None = None
    first_command_timeout_secs: int | None = None
    friendly_name: str | None = None
    inbound: TexmlApplicationInbound | None = None
    outbound: TexmlApplicationOutbound | None = None
    status_callback: str | None = None
    status_callback_method: Literal["get", "post"] | str | None = None
    tags: list[str] | None = None
    voice_fallback_url: str | None = None
    voice_method: Literal["get", "post"] | str | None = None
    voice_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TexmlApplicationInbound(Model):
    """Attribute `TexmlApplication.inbound`.

    Attributes:
        channel_limit: How many calls may run at the same time. Example: 10
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
class TexmlApplicationOutbound(Model):
    """Attribute `TexmlApplication.outbound`.

    Attributes:
        channel_limit: How many calls may run at the same time. Example: 10
        outbound_voice_profile_id: Outbound voice profile that applies. Example: 1293384261075731499
    """

    channel_limit: int | None = None
    outbound_voice_profile_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateTexmlApplicationInbound(Model):
    """Argument `inbound` of `texml_applications.update`.

    Attributes:
        channel_limit: How many calls may run at the same time. Example: 10
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
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateTexmlApplicationOutbound(Model):
    """Argument `outbound` of `texml_applications.update`.

    Attributes:
        channel_limit: How many calls may run at the same time. Example: 10
        outbound_voice_profile_id: Outbound voice profile that applies. Example: 1293384261075731499
    """

    channel_limit: int | None = None
    outbound_voice_profile_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateTexmlApplicationRequest(Model):
    """Body of `texml_applications.update`.

    Attributes:
        active: Whether it can be used. Telnyx's default: True.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA, Sydney, Australia, Amsterdam, Netherlands, London,
            UK, Toronto, Canada, Vancouver, Canada, Frankfurt, Germany. Telnyx's default: Latency.
        call_cost_in_webhooks: Whether a call.cost webhook reports what each call cost; off by default. Telnyx's
            default: False.
        dtmf_type: How Telnyx sends key tones to the connection; it accepts any form itself. One of RFC 2833,
            Inband, SIP INFO. Telnyx's default: RFC 2833.
        first_command_timeout: Whether a call is hung up that gets no command within first_command_timeout_secs.
            Telnyx's default: False.
        first_command_timeout_secs: Seconds that a call waits for its first command, 30 by default; counts with
            first_command_timeout. Example: 10
        friendly_name: Name of your own for it. Example: call-router
        inbound: What holds for calls that come in.
        outbound: What holds for calls that go out.
        status_callback: URL that is told about the progress of calls. URL. Example: https://example.com
        status_callback_method: HTTP method of the requests to status_callback; post by default. One of get, post.
        tags: Labels of your own, to sort and find things by.
        voice_fallback_url: URL to ask for TeXML when voice_url gives an error. URL. Example:
            https://fallback.example.com
        voice_method: HTTP method of the requests to voice_url; post by default. One of get, post.
        voice_url: URL that TeXML instructions for a call are asked from. URL. Example: https://example.com
    """

    friendly_name: str
    voice_url: str
    active: bool | None = None
    anchorsite_override: AnchorsiteOverride | None = None
    call_cost_in_webhooks: bool | None = None
    dtmf_type: DtmfType | None = None
    first_command_timeout: bool | None = None
    first_command_timeout_secs: int | None = None
    inbound: UpdateTexmlApplicationInbound | None = None
    outbound: UpdateTexmlApplicationOutbound | None = None
    status_callback: str | None = None
    status_callback_method: Literal["get", "post"] | None = None
    tags: list[str] | None = None
    voice_fallback_url: str | None = None
    voice_method: Literal["get", "post"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateTexmlApplicationResponse(Model):
    """Response of `texml_applications.update`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: TexmlApplication = UNSET
