# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of RCS messaging."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MMSFallback(Model):
    """MMSFallback in Telnyx's document.

    Attributes:
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
            Example: +13125551234
        media_urls: URLs of the pictures or other media, less than 1 MB together.
        subject: Subject line.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    from_: str | None = None
    media_urls: list[str] | None = None
    subject: str | None = None
    text: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RCSAction(Model):
    """RCSAction in Telnyx's document.

    Attributes:
        fallback_url: URL.
    """

    create_calendar_event_action: RCSCreateCalendarEventAction | None = None
    dial_action: RCSDialAction | None = None
    fallback_url: str | None = None
    open_url_action: RCSOpenUrlAction | None = None
    postback_data: str | None = None
    share_location_action: dict[str, Any] | None = None
    text: str | None = None
    view_location_action: RCSViewLocationAction | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RCSAgent(Model):
    """RCSAgent in Telnyx's document.

    Attributes:
        agent_id: Example: TestAgent
        created_at: When it was created. Example: 2024-01-01T12:00:00.000Z
        profile_id: UUID. Example: 4001932a-b8a3-42fc-9389-021be6388909
        updated_at: When it last changed. Example: 2024-01-01T12:00:00.000Z
        user_id: The Telnyx user concerned. Example: 2ecf295b-36c6-4d43-ad05-71eb1e560518
        webhook_failover_url: URL to try when the main webhook URL fails. URL. Example: http://example.com
        webhook_url: URL that the webhooks are sent to. URL. Example: http://example.com
    """

    created_at: datetime = UNSET
    updated_at: datetime = UNSET
    agent_id: str | None = None
    agent_name: str | None = None
    enabled: bool | None = None
    profile_id: str | None = None
    user_id: str | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RCSAgentMessage(Model):
    """RCSAgentMessage in Telnyx's document.

    Attributes:
        expire_time: Example: 2024-10-02T15:01:23Z
        ttl: Example: 10.5s
    """

    content_message: RCSContentMessage | None = None
    event: RCSEvent | None = None
    expire_time: datetime | None = None
    ttl: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RCSAgentResponse(Model):
    """RCSAgentResponse in Telnyx's document."""

    data: RCSAgent = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RCSAgentUpdate(Model):
    """RCSAgentUpdate in Telnyx's document.

    Attributes:
        profile_id: UUID. Example: 4001932a-b8a3-42fc-9389-021be6388909
        webhook_failover_url: URL to try when the main webhook URL fails. URL. Example: http://example.com
        webhook_url: URL that the webhooks are sent to. URL. Example: http://example.com
    """

    agent_name: str | None = None
    profile_id: str | Null | None = None
    webhook_failover_url: str | Null | None = None
    webhook_url: str | Null | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RCSAgentsResponse(ListResponse["RCSAgent"]):
    """RCSAgentsResponse in Telnyx's document."""

    data: list[RCSAgent] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RCSCardContent(Model):
    """RCSCardContent in Telnyx's document.

    Attributes:
        title: Example: Elephant
    """

    description: str | None = None
    media: RCSMedia | None = None
    suggestions: list[RCSSuggestion] | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RCSCarouselCard(Model):
    """RCSCarouselCard in Telnyx's document.

    Attributes:
        card_width: One of CARD_WIDTH_UNSPECIFIED, SMALL, MEDIUM.
    """

    card_contents: list[RCSCardContent]
    card_width: Literal["CARD_WIDTH_UNSPECIFIED", "SMALL", "MEDIUM"] | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RCSContentInfo(Model):
    """RCSContentInfo in Telnyx's document.

    Attributes:
        file_url: URL. Example: https://example.com/elephant.jpg
        thumbnail_url: URL.
    """

    file_url: str
    force_refresh: bool | None = None
    thumbnail_url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RCSContentMessage(Model):
    """RCSContentMessage in Telnyx's document."""

    content_info: RCSContentInfo | None = None
    rich_card: RCSRichCard | None = None
    suggestions: list[RCSSuggestion] | None = None
    text: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RCSCreateCalendarEventAction(Model):
    """RCSCreateCalendarEventAction in Telnyx's document.

    Attributes:
        end_time: When it ends or ended. Example: 2024-10-02T15:02:31Z
        start_time: When it starts or started. Example: 2024-10-02T15:01:23Z
    """

    description: str | None = None
    end_time: datetime | None = None
    start_time: datetime | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RCSDialAction(Model):
    """RCSDialAction in Telnyx's document.

    Attributes:
        phone_number: The phone number, normally in +E.164. Example: +13125551234
    """

    phone_number: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RCSEvent(Model):
    """RCSEvent in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of TYPE_UNSPECIFIED, IS_TYPING, READ.
    """

    event_type: Literal["TYPE_UNSPECIFIED", "IS_TYPING", "READ"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RCSFrom(Model):
    """RCSFrom in Telnyx's document.

    Attributes:
        agent_id: Example: Agent007
        carrier: Example: Telnyx
    """

    agent_id: str | None = None
    agent_name: str | None = None
    carrier: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RCSLatLng(Model):
    """RCSLatLng in Telnyx's document.

    Attributes:
        latitude: Example: 41.8
        longitude: Example: -87.6
    """

    latitude: float
    longitude: float


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RCSMedia(Model):
    """RCSMedia in Telnyx's document.

    Attributes:
        height: One of HEIGHT_UNSPECIFIED, SHORT, MEDIUM, TALL.
    """

    content_info: RCSContentInfo | None = None
    height: Literal["HEIGHT_UNSPECIFIED", "SHORT", "MEDIUM", "TALL"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RCSMessage(Model):
    """RCSMessage in Telnyx's document.

    Attributes:
        agent_id: Example: Agent007
        messaging_profile_id: Messaging profile that applies.
        to: The called or receiving side: number or SIP URI; in a change record, the new value. Example:
            +13125551234
        type_: One of RCS.
        webhook_url: URL that the webhooks are sent to. URL.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    agent_id: str
    agent_message: RCSAgentMessage
    messaging_profile_id: str
    to: str
    mms_fallback: MMSFallback | None = None
    sms_fallback: SMSFallback | None = None
    type_: Literal["RCS"] | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RCSOpenUrlAction(Model):
    """RCSOpenUrlAction in Telnyx's document.

    Attributes:
        application: One of OPEN_URL_APPLICATION_UNSPECIFIED, BROWSER, WEBVIEW.
        url: URL. Example: http://example.com
        webview_view_mode: One of WEBVIEW_VIEW_MODE_UNSPECIFIED, FULL, HALF, TALL.
    """

    application: Literal["OPEN_URL_APPLICATION_UNSPECIFIED", "BROWSER", "WEBVIEW"] | str
    url: str
    webview_view_mode: Literal["WEBVIEW_VIEW_MODE_UNSPECIFIED", "FULL", "HALF", "TALL"] | str
    description: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RCSReply(Model):
    """RCSReply in Telnyx's document."""

    postback_data: str | None = None
    text: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RCSResponse(Model):
    """RCSResponse in Telnyx's document."""

    data: SentRCSMessage = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RCSRichCard(Model):
    """RCSRichCard in Telnyx's document."""

    carousel_card: RCSCarouselCard | None = None
    standalone_card: RCSStandaloneCard | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RCSStandaloneCard(Model):
    """RCSStandaloneCard in Telnyx's document.

    Attributes:
        card_orientation: One of CARD_ORIENTATION_UNSPECIFIED, HORIZONTAL, VERTICAL.
        thumbnail_image_alignment: One of THUMBNAIL_IMAGE_ALIGNMENT_UNSPECIFIED, LEFT, RIGHT.
    """

    card_content: RCSCardContent
    card_orientation: Literal["CARD_ORIENTATION_UNSPECIFIED", "HORIZONTAL", "VERTICAL"] | str
    thumbnail_image_alignment: Literal["THUMBNAIL_IMAGE_ALIGNMENT_UNSPECIFIED", "LEFT", "RIGHT"] | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RCSSuggestion(Model):
    """RCSSuggestion in Telnyx's document."""

    action: RCSAction | None = None
    reply: RCSReply | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RCSToItem(Model):
    """RCSToItem in Telnyx's document.

    Attributes:
        line_type: Example: Wireless
        phone_number: The phone number, normally in +E.164. Example: +13125551234
        status: Example: queued
    """

    carrier: str | None = None
    line_type: str | None = None
    phone_number: str | None = None
    status: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RCSViewLocationAction(Model):
    """RCSViewLocationAction in Telnyx's document."""

    label: str | None = None
    lat_long: RCSLatLng | None = None
    query: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SMSFallback(Model):
    """SMSFallback in Telnyx's document.

    Attributes:
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
            Example: +13125551234
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    from_: str | None = None
    text: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SentRCSMessage(Model):
    """RCSResponse.data in Telnyx's document.

    Attributes:
        direction: Example: outbound
        encoding: Example: utf-8
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
        id: Identifier of the resource. Example: 4031938e-60e4-4235-a8dd-0b1c55a23e7a
        messaging_profile_id: Messaging profile that applies. Example: 4001781e-626f-4a41-a914-b1b682150f94
        organization_id: The organization it belongs to. Example: 9f61d8e1-7687-4d6d-9cae-9ff682985983
        record_type: Which kind of record this is. Example: message
        to: The called or receiving side: number or SIP URI; in a change record, the new value.
        type_: Example: RCS
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from", "type_": "type"}

    id: str = UNSET
    record_type: str = UNSET
    body: RCSAgentMessage | None = None
    direction: str | None = None
    encoding: str | None = None
    from_: RCSFrom | None = None
    messaging_profile_id: str | None = None
    organization_id: str | None = None
    received_at: datetime | None = None
    to: list[RCSToItem] | None = None
    type_: str | None = None
