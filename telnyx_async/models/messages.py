# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Messages."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Discriminator, Model

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.events_messages import InboundMessagePayload, OutboundMessagePayload
    from telnyx_async.models.events_shared import MessagingError

Message: TypeAlias = "Annotated[OutboundMessagePayload | InboundMessagePayload, Discriminator('direction', {'inbound': 'InboundMessagePayload', 'outbound': 'OutboundMessagePayload'})]"


@define(eq=False, repr=False, kw_only=True, slots=False)
class CancelledOutboundMessage(Model):
    """A scheduled message that messages.cancel_scheduled has called off.

    Attributes:
        cc: Who receives a copy, seen by all.
        completed_at: When the message was done with.
        cost: What Telnyx charges for it.
        cost_breakdown: What the cost is made up of.
        direction: Whether it comes in to you or goes out from you. One of outbound.
        encoding: How the text is encoded; of messages gsm7 or ucs2, with auto the shorter one.
        errors: What went wrong with the delivery, one entry for each problem.
        from_: The sender and its carrier.
        id: Identifier of the message. UUID.
        media: The pictures or other files of it.
        messaging_profile_id: Messaging profile that applies.
        num_chars: How many characters the text has.
        organization_id: The organization it belongs to. UUID.
        parts: How many parts the message takes; each is billed. 1 to 10.
        received_at: When Telnyx took the request.
        record_type: Which kind of record this is. One of message.
        sent_at: When it was sent.
        smart_encoding_applied: Whether characters were replaced so that the text takes fewer parts.
        subject: Heading of the mail or MMS.
        tags: Labels of your own, to sort and find things by.
        tcr_campaign_billable: Whether the 10DLC campaign is billed.
        tcr_campaign_id: 10DLC campaign of the message, by The Campaign Registry's id.
        tcr_campaign_registered: How far the registration of the 10DLC campaign has come. Example: REGISTERED
        text: What the message says.
        to: The recipients, and how delivery to each has come on.
        type_: Whether it is an SMS or an MMS. One of SMS, MMS.
        valid_until: When the message is thrown away (sending_failed) if it still waits; null once it is on its way.
        webhook_failover_url: URL to try when the main webhook URL fails. URL.
        webhook_url: URL that the webhooks are sent to. URL.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from", "type_": "type"}

    id: str = UNSET
    record_type: Literal["message"] | str = UNSET
    cc: list[CancelledOutboundMessageCc] | None = None
    completed_at: datetime | None = None
    cost: CancelledOutboundMessageCost | None = None
    cost_breakdown: CancelledOutboundMessageCostBreakdown | None = None
    direction: Literal["outbound"] | str | None = None
    encoding: str | None = None
    errors: list[MessagingError] | None = None
    from_: CancelledOutboundMessageSender | None = None
    media: list[CancelledOutboundMessageMedia] | None = None
    messaging_profile_id: str | None = None
    num_chars: int | None = None
    organization_id: str | None = None
    parts: int | None = None
    received_at: datetime | None = None
    sent_at: datetime | None = None
    smart_encoding_applied: bool | None = None
    subject: str | None = None
    tags: list[str] | None = None
    tcr_campaign_billable: bool | None = None
    tcr_campaign_id: str | None = None
    tcr_campaign_registered: str | None = None
    text: str | None = None
    to: list[CancelledOutboundMessageRecipient] | None = None
    type_: Literal["SMS", "MMS"] | str | None = None
    valid_until: datetime | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CancelledOutboundMessageCarrierFee(Model):
    """What the carrier charges on top.

    Attributes:
        amount: What the carrier charges on top.
        currency: Three-letter currency code (ISO 4217).
    """

    amount: str | None = None
    currency: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CancelledOutboundMessageCc(Model):
    """Somebody who was to receive a copy.

    Attributes:
        carrier: Telephone company that serves the number.
        line_type: What the number is connected to: Wireline, Wireless, VoIP and the like. One of Wireline,
            Wireless, VoWiFi, VoIP, Pre-Paid Wireless, .
        phone_number: The recipient, in +E.164 or as a short code.
        status: How far delivery to this number has come. One of scheduled, queued, sending, sent, cancelled,
            expired, sending_failed, delivery_unconfirmed, delivered, delivery_failed.
    """

    phone_number: str = UNSET
    carrier: str | None = None
    line_type: Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | str | None = None
    status: (
        Literal[
            "scheduled",
            "queued",
            "sending",
            "sent",
            "cancelled",
            "expired",
            "sending_failed",
            "delivery_unconfirmed",
            "delivered",
            "delivery_failed",
        ]
        | str
        | None
    ) = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CancelledOutboundMessageCost(Model):
    """What the message cost.

    Attributes:
        amount: What was taken from the account.
        currency: Three-letter currency code (ISO 4217).
    """

    amount: str | None = None
    currency: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CancelledOutboundMessageCostBreakdown(Model):
    """What the cost of the message is made up of.

    Attributes:
        carrier_fee: What the carrier charges on top for the message.
        rate: The price without the carrier's fee.
    """

    carrier_fee: CancelledOutboundMessageCarrierFee | None = None
    rate: CancelledOutboundMessageRate | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CancelledOutboundMessageMedia(Model):
    """One media file of the message.

    Attributes:
        content_type: MIME type of the content, such as application/pdf.
        sha256: SHA-256 hash of the file.
        size: Size in bytes.
        url: URL that was given for the media. URL.
    """

    content_type: str | None = None
    sha256: str | None = None
    size: int | None = None
    url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CancelledOutboundMessageRate(Model):
    """The price of the message without the carrier's fee.

    Attributes:
        amount: The price without the carrier's fee.
        currency: Three-letter currency code (ISO 4217).
    """

    amount: str | None = None
    currency: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CancelledOutboundMessageRecipient(Model):
    """One recipient, and how far delivery has come.

    Attributes:
        carrier: Telephone company that serves the number.
        line_type: What the number is connected to: Wireline, Wireless, VoIP and the like. One of Wireline,
            Wireless, VoWiFi, VoIP, Pre-Paid Wireless, .
        phone_number: The recipient, in +E.164 or as a short code.
        status: How far delivery to this number has come. One of scheduled, queued, sending, sent, cancelled,
            expired, sending_failed, delivery_unconfirmed, delivered, delivery_failed.
    """

    phone_number: str = UNSET
    carrier: str | None = None
    line_type: Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | str | None = None
    status: (
        Literal[
            "scheduled",
            "queued",
            "sending",
            "sent",
            "cancelled",
            "expired",
            "sending_failed",
            "delivery_unconfirmed",
            "delivered",
            "delivery_failed",
        ]
        | str
        | None
    ) = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CancelledOutboundMessageSender(Model):
    """The sender and its carrier.

    Attributes:
        carrier: Telephone company that serves the number.
        line_type: What the number is connected to: Wireline, Wireless, VoIP and the like. One of Wireline,
            Wireless, VoWiFi, VoIP, Pre-Paid Wireless, .
        phone_number: The sender: a number in +E.164, a short code or an alphanumeric id.
    """

    phone_number: str = UNSET
    carrier: str | None = None
    line_type: Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateGroupMMSMessageRequest(Model):
    """What messages.send_group_mms sends.

    Attributes:
        from_: Sender: a number in +E.164.
        media_urls: URLs of the pictures or other media, less than 1 MB together.
        subject: Heading of the mail or MMS.
        text: What the message says.
        to: Recipients, 8 at most.
        use_profile_webhooks: Whether the messaging profile's webhook URLs count too, after those given with the
            message. Telnyx's default: True.
        webhook_failover_url: URL to try when webhook_url fails. URL.
        webhook_url: Where webhooks about this message go. URL.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    from_: str
    to: list[str]
    media_urls: list[str] | None = None
    subject: str | None = None
    text: str | None = None
    use_profile_webhooks: bool | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateLongCodeMessageRequest(Model):
    """What messages.send_from_long_code sends.

    Attributes:
        auto_detect: Whether to notice an SMS so long that it takes more parts than advised. Telnyx's default:
            False.
        encoding: How the text is encoded: auto takes the shorter; gsm7 fails (400) for letters it lacks, ucs2
            always works. One of auto, gsm7, ucs2. Telnyx's default: auto.
        from_: Sender: a number in +E.164.
        media_urls: URLs of media to attach, less than 1 MB together; an MMS needs them.
        subject: Heading of the mail or MMS.
        text: What the message says; an SMS needs it.
        to: Recipient: a number in +E.164 or a short code. Example: +E.164
        type_: Whether it goes out as SMS or as MMS. One of SMS, MMS.
        use_profile_webhooks: Whether the messaging profile's webhook URLs count too, after those given with the
            message. Telnyx's default: True.
        webhook_failover_url: URL to try when webhook_url fails. URL.
        webhook_url: Where webhooks about this message go. URL.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from", "type_": "type"}

    from_: str
    to: str
    auto_detect: bool | None = None
    encoding: Literal["auto", "gsm7", "ucs2"] | None = None
    media_urls: list[str] | None = None
    subject: str | None = None
    text: str | None = None
    type_: Literal["SMS", "MMS"] | None = None
    use_profile_webhooks: bool | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateMessageRequest(Model):
    """A message to send: to whom, from whom, text or media.

    Attributes:
        auto_detect: Whether to notice an SMS so long that it takes more parts than advised. Telnyx's default:
            False.
        encoding: gsm7 fails (400) where a character has no place in it, ucs2 takes any; goes before the profile's
            smart_encoding. One of auto, gsm7, ucs2. Telnyx's default: auto.
        from_: Sender: a number in +E.164, a short code or an alphanumeric id; not needed with a number pool.
        media_urls: URLs of media to attach, less than 1 MB together; an MMS needs them.
        messaging_profile_id: Messaging profile to send under; needed for a number pool or an alphanumeric sender.
        send_at: When to send it, to the minute.
        subject: Subject line of an MMS.
        text: What the message says; an SMS needs it.
        to: Recipient: a number in +E.164 or a short code. Example: +E.164
        type_: Whether it goes out as SMS or as MMS. One of SMS, MMS.
        use_profile_webhooks: Whether the messaging profile's webhook URLs count too, after those given with the
            message. Telnyx's default: True.
        webhook_failover_url: URL to try when the main webhook URL fails. URL.
        webhook_url: Where webhooks about this message go. URL.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from", "type_": "type"}

    to: str
    auto_detect: bool | None = None
    encoding: Literal["auto", "gsm7", "ucs2"] | None = None
    from_: str | None = None
    media_urls: list[str] | None = None
    messaging_profile_id: str | None = None
    send_at: datetime | Null | None = None
    subject: str | None = None
    text: str | None = None
    type_: Literal["SMS", "MMS"] | None = None
    use_profile_webhooks: bool | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateNumberPoolMessageRequest(Model):
    """A message to send from a number of a profile's number pool.

    Attributes:
        auto_detect: Whether to notice an SMS so long that it takes more parts than advised. Telnyx's default:
            False.
        encoding: gsm7 fails (400) where a character has no place in it, ucs2 takes any; goes before the profile's
            smart_encoding. One of auto, gsm7, ucs2. Telnyx's default: auto.
        media_urls: URLs of media to attach, less than 1 MB together; an MMS needs them.
        messaging_profile_id: Messaging profile whose number pool sends it.
        subject: Subject line of an MMS.
        text: What the message says; an SMS needs it.
        to: Recipient: a number in +E.164 or a short code. Example: +E.164
        type_: Whether it goes out as SMS or as MMS. One of SMS, MMS.
        use_profile_webhooks: Whether the messaging profile's webhook URLs count too, after those given with the
            message. Telnyx's default: True.
        webhook_failover_url: URL to try when the main webhook URL fails. URL.
        webhook_url: Where webhooks about this message go. URL.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    messaging_profile_id: str
    to: str
    auto_detect: bool | None = None
    encoding: Literal["auto", "gsm7", "ucs2"] | None = None
    media_urls: list[str] | None = None
    subject: str | None = None
    text: str | None = None
    type_: Literal["SMS", "MMS"] | None = None
    use_profile_webhooks: bool | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateScheduledMessageRequest(Model):
    """A message to send at a later time.

    Attributes:
        auto_detect: Whether to notice an SMS so long that it takes more parts than advised. Telnyx's default:
            False.
        from_: Sender: a number in +E.164, a short code or an alphanumeric id; not needed with a number pool.
        media_urls: URLs of media to attach, less than 1 MB together; an MMS needs them.
        messaging_profile_id: Messaging profile to send under; needed for a number pool or an alphanumeric sender.
        send_at: When to send it, to the minute.
        subject: Subject line of an MMS.
        text: What the message says; an SMS needs it.
        to: Recipient: a number in +E.164 or a short code. Example: +E.164
        type_: Whether it goes out as SMS or as MMS. One of SMS, MMS.
        use_profile_webhooks: Whether the messaging profile's webhook URLs count too, after those given with the
            message. Telnyx's default: True.
        webhook_failover_url: URL to try when the main webhook URL fails. URL.
        webhook_url: Where webhooks about this message go. URL.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from", "type_": "type"}

    to: str
    auto_detect: bool | None = None
    from_: str | None = None
    media_urls: list[str] | None = None
    messaging_profile_id: str | None = None
    send_at: datetime | None = None
    subject: str | None = None
    text: str | None = None
    type_: Literal["SMS", "MMS"] | None = None
    use_profile_webhooks: bool | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateShortCodeMessageRequest(Model):
    """A message to send from a short code.

    Attributes:
        auto_detect: Whether to notice an SMS so long that it takes more parts than advised. Telnyx's default:
            False.
        encoding: gsm7 fails (400) where a character has no place in it, ucs2 takes any; goes before the profile's
            smart_encoding. One of auto, gsm7, ucs2. Telnyx's default: auto.
        from_: Sender: a short code or number.
        media_urls: URLs of media to attach, less than 1 MB together; an MMS needs them.
        subject: Subject line of an MMS.
        text: What the message says; an SMS needs it.
        to: Recipient: a number in +E.164 or a short code. Example: +E.164
        type_: Whether it goes out as SMS or as MMS. One of SMS, MMS.
        use_profile_webhooks: Whether the messaging profile's webhook URLs count too, after those given with the
            message. Telnyx's default: True.
        webhook_failover_url: URL to try when the main webhook URL fails. URL.
        webhook_url: Where webhooks about this message go. URL.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from", "type_": "type"}

    from_: str
    to: str
    auto_detect: bool | None = None
    encoding: Literal["auto", "gsm7", "ucs2"] | None = None
    media_urls: list[str] | None = None
    subject: str | None = None
    text: str | None = None
    type_: Literal["SMS", "MMS"] | None = None
    use_profile_webhooks: bool | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetMessageResponse(Model):
    """The message that was asked for, one sent or one received.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Message = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListGroupMMSMessagesResponse(Model):
    """The single messages that a group MMS became.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[OutboundMessagePayload] = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class OutboundMessage(Model):
    """Attribute `OutboundMessageEvent.data`.

    Attributes:
        event_type: Name of the event, such as call.answered. One of message.sent, message.finalized.
        id: Identifier of the event; the same again when it is delivered twice. UUID.
        occurred_at: When the event happened.
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["message.sent", "message.finalized"] | str | None = None
    id: str | None = None
    occurred_at: datetime | None = None
    payload: OutboundMessagePayload | None = None
    record_type: Literal["event"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class OutboundMessageResponse(Model):
    """The outgoing message that was asked for.

    Attributes:
        data: The message with its id; delivery goes on in the background.
    """

    data: OutboundMessagePayload = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ScheduleMessageResponse(Model):
    """The message as it waits for its time.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: OutboundMessagePayload = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class SendGroupMMSResponse(Model):
    """The group MMS as Telnyx took it; message.sent and message.finalized follow.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: OutboundMessagePayload = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class SendMessageFromLongCodeResponse(Model):
    """The message as Telnyx took it; message.sent and message.finalized follow.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: OutboundMessagePayload = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class SendMessageFromNumberPoolResponse(Model):
    """The message as Telnyx took it; message.sent and message.finalized follow.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: OutboundMessagePayload = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class SendMessageFromShortCodeResponse(Model):
    """The message as Telnyx took it; message.sent and message.finalized follow.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: OutboundMessagePayload = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class SendMessageResponse(Model):
    """The message as Telnyx took it; message.sent and message.finalized follow.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: OutboundMessagePayload = UNSET
