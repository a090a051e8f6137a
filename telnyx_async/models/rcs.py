# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of RCS."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.shared import MessagingPaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class BulkCheckRCSCapabilitiesRequest(Model):
    """Body of `rcs.bulk_check_capabilities`.

    Attributes:
        agent_id: Identifier of the agent (RCS, or of a mission). Example: TestAgent
        phone_numbers: The phone numbers concerned, normally in +E.164.
    """

    agent_id: str
    phone_numbers: list[str]


@define(eq=False, repr=False, kw_only=True, slots=False)
class BulkCheckRCSCapabilitiesResponse(Model):
    """Response of `rcs.bulk_check_capabilities`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[RCSCapabilities] = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CheckRCSCapabilitiesResponse(Model):
    """Response of `rcs.check_capabilities`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: RCSCapabilities = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class MMSFallback(Model):
    """Argument `mms_fallback` of `rcs.send_message`.

    Attributes:
        from_: The calling or sending side: number, SIP URI, sender id or e-mail address; in a change record, the
            old value. Example: +13125551234
        media_urls: URLs of the pictures or other media, less than 1 MB together.
        subject: Heading of the mail or MMS.
        text: What is said or written.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    from_: str | None = None
    media_urls: list[str] | None = None
    subject: str | None = None
    text: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSAction(Model):
    """Attribute `RCSSuggestion.action`.

    Attributes:
        fallback_url: URL.
        text: What is said or written.
    """

    create_calendar_event_action: RCSCreateCalendarEventAction | None = None
    dial_action: RCSDialAction | None = None
    fallback_url: str | None = None
    open_url_action: RCSOpenUrlAction | None = None
    postback_data: str | None = None
    share_location_action: dict[str, Any] | None = None
    text: str | None = None
    view_location_action: RCSViewLocationAction | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSAgent(Model):
    """Attribute `RCSAgentResponse.data`, `RCSAgentsResponse.data`.

    Attributes:
        agent_id: Identifier of the agent (RCS, or of a mission). Example: TestAgent
        created_at: When it was created. Example: 2024-01-01T12:00:00.000Z
        enabled: Whether it is switched on.
        profile_id: Profile concerned, of the kind that this product has. UUID. Example:
            4001932a-b8a3-42fc-9389-021be6388909
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSAgentMessage(Model):
    """Argument `agent_message` of `rcs.send_message`.

    Attributes:
        expire_time: Example: 2024-10-02T15:01:23Z
        ttl: How long it is valid. Example: 10.5s
    """

    content_message: RCSContentMessage | None = None
    event: RCSEvent | None = None
    expire_time: datetime | None = None
    ttl: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSAgentResponse(Model):
    """Response of `rcs.get_agent`, `rcs.update_agent`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: RCSAgent = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSAgentUpdate(Model):
    """Body of `rcs.update_agent`.

    Attributes:
        profile_id: Profile concerned, of the kind that this product has. UUID. Example:
            4001932a-b8a3-42fc-9389-021be6388909
        webhook_failover_url: URL to try when the main webhook URL fails. URL. Example: http://example.com
        webhook_url: URL that the webhooks are sent to. URL. Example: http://example.com
    """

    profile_id: str | Null | None = None
    webhook_failover_url: str | Null | None = None
    webhook_url: str | Null | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSAgentsResponse(ListResponse["RCSAgent"]):
    """Response of `rcs.list_agents`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[RCSAgent] = UNSET
    meta: MessagingPaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSCapabilities(Model):
    """Attribute `BulkCheckRCSCapabilitiesResponse.data`, `CheckRCSCapabilitiesResponse.data`.

    Attributes:
        agent_id: Identifier of the agent (RCS, or of a mission). Example: TestAgent
        features: What the number can do or should be able to do, such as sms or voice.
        phone_number: The phone number, normally in +E.164. Example: +13125551234
        record_type: Which kind of record this is. One of rcs.capabilities.
    """

    record_type: Literal["rcs.capabilities"] | str = UNSET
    agent_id: str | None = None
    agent_name: str | None = None
    features: list[str] | None = None
    phone_number: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSCardContent(Model):
    """Attribute `RCSCarouselCard.card_contents`, `RCSStandaloneCard.card_content`.

    Attributes:
        description: What it is or is for, in words.
        media: The pictures or other files of it.
        title: A heading; in errors, the kind of error in a few words. Example: Elephant
    """

    description: str | None = None
    media: RCSMedia | None = None
    suggestions: list[RCSSuggestion] | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSCarouselCard(Model):
    """Attribute `RCSRichCard.carousel_card`.

    Attributes:
        card_width: One of CARD_WIDTH_UNSPECIFIED, SMALL, MEDIUM.
    """

    card_contents: list[RCSCardContent]
    card_width: Literal["CARD_WIDTH_UNSPECIFIED", "SMALL", "MEDIUM"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSContentInfo(Model):
    """Attribute `RCSContentMessage.content_info`, `RCSMedia.content_info`.

    Attributes:
        file_url: URL of the file, open to everybody. URL. Example: https://example.com/elephant.jpg
        thumbnail_url: URL.
    """

    file_url: str
    force_refresh: bool | None = None
    thumbnail_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSContentMessage(Model):
    """Attribute `RCSAgentMessage.content_message`.

    Attributes:
        text: What is said or written.
    """

    content_info: RCSContentInfo | None = None
    rich_card: RCSRichCard | None = None
    suggestions: list[RCSSuggestion] | None = None
    text: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSCreateCalendarEventAction(Model):
    """Attribute `RCSAction.create_calendar_event_action`.

    Attributes:
        description: What it is or is for, in words.
        end_time: When it ends or ended. Example: 2024-10-02T15:02:31Z
        start_time: When it starts or started. Example: 2024-10-02T15:01:23Z
        title: A heading; in errors, the kind of error in a few words.
    """

    description: str | None = None
    end_time: datetime | None = None
    start_time: datetime | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSDeeplink(Model):
    """Attribute `RCSDeeplinkResponse.data`.

    Attributes:
        url: Web address that goes with it.
    """

    url: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSDeeplinkResponse(Model):
    """Response of `rcs.generate_deeplink`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: RCSDeeplink


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSDialAction(Model):
    """Attribute `RCSAction.dial_action`.

    Attributes:
        phone_number: The phone number, normally in +E.164. Example: +13125551234
    """

    phone_number: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSEvent(Model):
    """Attribute `RCSAgentMessage.event`.

    Attributes:
        event_type: Name of the event, such as call.answered. One of TYPE_UNSPECIFIED, IS_TYPING, READ.
    """

    event_type: Literal["TYPE_UNSPECIFIED", "IS_TYPING", "READ"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSFrom(Model):
    """Attribute `SentRCSMessage.from_`.

    Attributes:
        agent_id: Identifier of the agent (RCS, or of a mission). Example: Agent007
        carrier: Telephone company that serves the number. Example: Telnyx
    """

    agent_id: str | None = None
    agent_name: str | None = None
    carrier: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSLatLng(Model):
    """Attribute `RCSViewLocationAction.lat_long`.

    Attributes:
        latitude: Example: 41.8
        longitude: Example: -87.6
    """

    latitude: float
    longitude: float


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSMedia(Model):
    """Attribute `RCSCardContent.media`.

    Attributes:
        height: One of HEIGHT_UNSPECIFIED, SHORT, MEDIUM, TALL.
    """

    content_info: RCSContentInfo | None = None
    height: Literal["HEIGHT_UNSPECIFIED", "SHORT", "MEDIUM", "TALL"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSMessage(Model):
    """Body of `rcs.send_message`.

    Attributes:
        agent_id: Identifier of the agent (RCS, or of a mission). Example: Agent007
        agent_message: The RCS message or event, and how long it may take to arrive.
        messaging_profile_id: Messaging profile that applies.
        mms_fallback: MMS to send where RCS does not arrive.
        sms_fallback: SMS to send where RCS does not arrive.
        to: The called or receiving side: number, SIP URI or e-mail address; in a change record, the new value.
            Example: +13125551234
        type_: Which kind it is. One of RCS.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSOpenUrlAction(Model):
    """Attribute `RCSAction.open_url_action`.

    Attributes:
        application: One of OPEN_URL_APPLICATION_UNSPECIFIED, BROWSER, WEBVIEW.
        description: What it is or is for, in words.
        url: Web address that goes with it. URL. Example: http://example.com
        webview_view_mode: One of WEBVIEW_VIEW_MODE_UNSPECIFIED, FULL, HALF, TALL.
    """

    application: Literal["OPEN_URL_APPLICATION_UNSPECIFIED", "BROWSER", "WEBVIEW"] | str
    url: str
    webview_view_mode: Literal["WEBVIEW_VIEW_MODE_UNSPECIFIED", "FULL", "HALF", "TALL"] | str
    description: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSReply(Model):
    """Attribute `RCSSuggestion.reply`.

    Attributes:
        text: What is said or written.
    """

    postback_data: str | None = None
    text: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSResponse(Model):
    """Response of `rcs.send_message`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SentRCSMessage = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSRichCard(Model):
    """Attribute `RCSContentMessage.rich_card`."""

    carousel_card: RCSCarouselCard | None = None
    standalone_card: RCSStandaloneCard | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSStandaloneCard(Model):
    """Attribute `RCSRichCard.standalone_card`.

    Attributes:
        card_orientation: One of CARD_ORIENTATION_UNSPECIFIED, HORIZONTAL, VERTICAL.
        thumbnail_image_alignment: One of THUMBNAIL_IMAGE_ALIGNMENT_UNSPECIFIED, LEFT, RIGHT.
    """

    card_content: RCSCardContent
    card_orientation: Literal["CARD_ORIENTATION_UNSPECIFIED", "HORIZONTAL", "VERTICAL"] | str
    thumbnail_image_alignment: Literal["THUMBNAIL_IMAGE_ALIGNMENT_UNSPECIFIED", "LEFT", "RIGHT"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSSuggestion(Model):
    """Attribute `RCSCardContent.suggestions`, `RCSContentMessage.suggestions`.

    Attributes:
        action: What is done or to be done.
    """

    action: RCSAction | None = None
    reply: RCSReply | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSTestNumberInvite(Model):
    """Attribute `RCSTestNumberInviteResponse.data`.

    Attributes:
        agent_id: Identifier of the agent (RCS, or of a mission). Example: TestAgent
        phone_number: The phone number, normally in +E.164. Example: +13125551234
        record_type: Which kind of record this is. One of rcs.test_number_invite.
        status: How far it has come, or whether it is in use. Example: PENDING
    """

    record_type: Literal["rcs.test_number_invite"] | str = UNSET
    status: str = UNSET
    agent_id: str | None = None
    phone_number: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSTestNumberInviteResponse(Model):
    """Response of `rcs.invite_test_number`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: RCSTestNumberInvite


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSToItem(Model):
    """Attribute `SentRCSMessage.to`, `SentWhatsappMessage.to`.

    Attributes:
        carrier: Telephone company that serves the number.
        line_type: What the number is connected to: Wireline, Wireless, VoIP and the like. Example: Wireless
        phone_number: The phone number, normally in +E.164. Example: +13125551234
        status: How far it has come, or whether it is in use. Example: queued
    """

    carrier: str | None = None
    line_type: str | None = None
    phone_number: str | None = None
    status: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSViewLocationAction(Model):
    """Attribute `RCSAction.view_location_action`.

    Attributes:
        label: Short name for people to recognize it by.
        query: What is looked for.
    """

    label: str | None = None
    lat_long: RCSLatLng | None = None
    query: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SMSFallback(Model):
    """Argument `sms_fallback` of `rcs.send_message`.

    Attributes:
        from_: The calling or sending side: number, SIP URI, sender id or e-mail address; in a change record, the
            old value. Example: +13125551234
        text: What is said or written.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    from_: str | None = None
    text: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SentRCSMessage(Model):
    """Attribute `RCSResponse.data`.

    Attributes:
        body: The words of it: a comment, a message, what a SIP INFO carries.
        direction: Whether it comes in to you or goes out from you. Example: outbound
        encoding: How the text is encoded; of messages gsm7 or ucs2, with auto the shorter one. Example: utf-8
        from_: The calling or sending side: number, SIP URI, sender id or e-mail address; in a change record, the
            old value.
        id: Identifier that Telnyx gave it. Example: 4031938e-60e4-4235-a8dd-0b1c55a23e7a
        messaging_profile_id: Messaging profile that applies. Example: 4001781e-626f-4a41-a914-b1b682150f94
        organization_id: The organization it belongs to. Example: 9f61d8e1-7687-4d6d-9cae-9ff682985983
        received_at: When it arrived.
        record_type: Which kind of record this is. Example: message
        to: The called or receiving side: number, SIP URI or e-mail address; in a change record, the new value.
        type_: Which kind it is. Example: RCS
        wait_seconds: Seconds to wait first; of a message, the time in the queue because of rate limits. Example:
            0.5
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
    wait_seconds: float | None = None
