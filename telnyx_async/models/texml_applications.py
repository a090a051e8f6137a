# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of TeXML Applications."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import AnchorsiteOverride, DtmfType, PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateTexmlApplicationInbound(Model):
    """CreateTexmlApplicationRequest.inbound in Telnyx's document.

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
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateTexmlApplicationOutbound(Model):
    """CreateTexmlApplicationRequest.outbound in Telnyx's document.

    Attributes:
        channel_limit: How many calls may run at the same time. Example: 10
        outbound_voice_profile_id: Outbound voice profile that applies. Example: 1293384261075731499
    """

    channel_limit: int | None = None
    outbound_voice_profile_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateTexmlApplicationRequest(Model):
    """CreateTexmlApplicationRequest in Telnyx's document.

    Attributes:
        active: Whether it is active. Telnyx's default: True.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA, Sydney, Australia, Amsterdam, Netherlands, London,
            UK, Toronto, Canada, Vancouver, Canada, Frankfurt, Germany. Telnyx's default: Latency.
        dtmf_type: How Telnyx sends key tones to the connection; it accepts any form itself. One of RFC 2833,
            Inband, SIP INFO. Telnyx's default: RFC 2833.
        first_command_timeout: Telnyx's default: False.
        first_command_timeout_secs: Telnyx's default: 30. Example: 10
        friendly_name: Example: call-router
        status_callback: URL. Example: https://example.com
        status_callback_method: One of get, post. Telnyx's default: post.
        tags: Labels of your own, to sort and find things by.
        voice_fallback_url: URL. Example: https://fallback.example.com
        voice_method: One of get, post. Telnyx's default: post.
        voice_url: URL. Example: https://example.com
    """

    friendly_name: str
    voice_url: str
    active: bool | None = None
    anchorsite_override: AnchorsiteOverride | None = None
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateTexmlApplicationResponse(Model):
    """POST /texml_applications response in Telnyx's document."""

    data: TexmlApplication = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeleteTexmlApplicationResponse(Model):
    """DELETE /texml_applications/{id} response in Telnyx's document."""

    data: TexmlApplication = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetTexmlApplicationResponse(Model):
    """GET /texml_applications/{id} response in Telnyx's document."""

    data: TexmlApplication = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListTexmlApplicationsResponse(ListResponse["TexmlApplication"]):
    """GET /texml_applications response in Telnyx's document."""

    data: list[TexmlApplication] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TexmlApplication(Model):
    """TexmlApplication in Telnyx's document.

    Attributes:
        active: Whether it is active. Telnyx's default: True.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA, Sydney, Australia, Amsterdam, Netherlands, London,
            UK, Toronto, Canada, Vancouver, Canada, Frankfurt, Germany. Telnyx's default: Latency.
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        dtmf_type: How Telnyx sends key tones to the connection; it accepts any form itself. One of RFC 2833,
            Inband, SIP INFO. Telnyx's default: RFC 2833.
        first_command_timeout: Telnyx's default: False.
        first_command_timeout_secs: Telnyx's default: 30. Example: 10
        friendly_name: Example: call-router
        id: Identifier of the resource. Example: 1293384261075731499
        record_type: Which kind of record this is. Example: texml_application
        status_callback: URL. Example: https://example.com
        status_callback_method: One of get, post. Telnyx's default: post.
        tags: Labels of your own, to sort and find things by.
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        voice_fallback_url: URL. Example: https://fallback.example.com
        voice_method: One of get, post. Telnyx's default: post.
        voice_url: URL. Example: https://example.com
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    active: bool | None = None
    anchorsite_override: AnchorsiteOverride | str | None = None
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TexmlApplicationInbound(Model):
    """TexmlApplication.inbound in Telnyx's document.

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
class TexmlApplicationOutbound(Model):
    """TexmlApplication.outbound in Telnyx's document.

    Attributes:
        channel_limit: How many calls may run at the same time. Example: 10
        outbound_voice_profile_id: Outbound voice profile that applies. Example: 1293384261075731499
    """

    channel_limit: int | None = None
    outbound_voice_profile_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateTexmlApplicationInbound(Model):
    """UpdateTexmlApplicationRequest.inbound in Telnyx's document.

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
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateTexmlApplicationOutbound(Model):
    """UpdateTexmlApplicationRequest.outbound in Telnyx's document.

    Attributes:
        channel_limit: How many calls may run at the same time. Example: 10
        outbound_voice_profile_id: Outbound voice profile that applies. Example: 1293384261075731499
    """

    channel_limit: int | None = None
    outbound_voice_profile_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateTexmlApplicationRequest(Model):
    """UpdateTexmlApplicationRequest in Telnyx's document.

    Attributes:
        active: Whether it is active. Telnyx's default: True.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA, Sydney, Australia, Amsterdam, Netherlands, London,
            UK, Toronto, Canada, Vancouver, Canada, Frankfurt, Germany. Telnyx's default: Latency.
        dtmf_type: How Telnyx sends key tones to the connection; it accepts any form itself. One of RFC 2833,
            Inband, SIP INFO. Telnyx's default: RFC 2833.
        first_command_timeout: Telnyx's default: False.
        first_command_timeout_secs: Telnyx's default: 30. Example: 10
        friendly_name: Example: call-router
        status_callback: URL. Example: https://example.com
        status_callback_method: One of get, post. Telnyx's default: post.
        tags: Labels of your own, to sort and find things by.
        voice_fallback_url: URL. Example: https://fallback.example.com
        voice_method: One of get, post. Telnyx's default: post.
        voice_url: URL. Example: https://example.com
    """

    friendly_name: str
    voice_url: str
    active: bool | None = None
    anchorsite_override: AnchorsiteOverride | None = None
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateTexmlApplicationResponse(Model):
    """PATCH /texml_applications/{id} response in Telnyx's document."""

    data: TexmlApplication = UNSET
