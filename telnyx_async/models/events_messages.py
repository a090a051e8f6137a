# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Events, and what they hold, of Messages."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Event, Model

if TYPE_CHECKING:
    from telnyx_async.models.events_shared import MessagingError


@define(eq=False, repr=False, kw_only=True, slots=False)
class InboundMessageCarrierFee(Model):
    """What the carrier charges for the incoming message.

    Attributes:
        amount: What the carrier charges on top.
        currency: Three-letter currency code (ISO 4217).
    """

    amount: str | None = None
    currency: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class InboundMessageCc(Model):
    """One further recipient of a group message that came in.

    Attributes:
        carrier: Telephone company that serves the number.
        line_type: What this number is connected to: Wireline, Wireless, VoIP and the like. One of Wireline,
            Wireless, VoWiFi, VoIP, Pre-Paid Wireless, .
        phone_number: Number in +E.164, or short code.
        status: How far it has come, or whether it is in use. One of queued, sending, sent, delivered,
            sending_failed, delivery_failed, delivery_unconfirmed.
    """

    phone_number: str = UNSET
    carrier: str | None = None
    line_type: Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | str | None = None
    status: (
        Literal["queued", "sending", "sent", "delivered", "sending_failed", "delivery_failed", "delivery_unconfirmed"]
        | str
        | None
    ) = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class InboundMessageCost(Model):
    """What the incoming message cost you.

    Attributes:
        amount: What the message took off your balance.
        currency: Three-letter currency code (ISO 4217).
    """

    amount: str | None = None
    currency: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class InboundMessageCostBreakdown(Model):
    """The message's cost in its parts: Telnyx's price and the carrier's fee.

    Attributes:
        carrier_fee: What the carrier charges on top for the message.
        rate: What Telnyx itself charges, without the carrier's fee.
    """

    carrier_fee: InboundMessageCarrierFee | None = None
    rate: InboundMessageRate | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class InboundMessageMedia(Model):
    """One picture or other file of an incoming MMS.

    Attributes:
        content_type: MIME type of the file, such as image/jpeg.
        hash_sha256: SHA-256 hash of the file. 32 to 32 characters.
        size: Size of the file in bytes.
        url: Where the picture or file can be fetched. URL.
    """

    content_type: str | None = None
    hash_sha256: str | None = None
    size: int | None = None
    url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class InboundMessagePayload(Model):
    """A message that came in.

    Attributes:
        cc: Further recipients of a group message.
        completed_at: Not used for messages that come in.
        cost: What Telnyx charges for it.
        cost_breakdown: The cost in its parts: Telnyx's price and the carrier's fee.
        direction: Always inbound: the message came in to you. One of inbound.
        encoding: How the text is encoded; of messages gsm7 or ucs2, with auto the shorter one.
        errors: What went wrong, one entry for each problem.
        from_: Who sent it, with carrier and line type.
        id: Identifier of the message. UUID.
        media: Files of an MMS, each with its URL.
        messaging_profile_id: Messaging profile of the number that it came in on.
        num_chars: How many characters the text has.
        organization_id: The organization it belongs to.
        parts: How many parts the message takes; each is billed. 1 to 10.
        received_at: When Telnyx took it in.
        record_type: Which kind of record this is. One of message.
        sent_at: Not used for messages that come in.
        subject: Subject line of an MMS.
        tags: Labels of your own, to sort and find things by.
        tcr_campaign_billable: Whether the 10DLC campaign is billed.
        tcr_campaign_id: 10DLC campaign of the message, as The Campaign Registry names it.
        tcr_campaign_registered: Whether that campaign is registered, such as REGISTERED. Example: REGISTERED
        text: What the message says.
        to: Who it was sent to.
        type_: Whether it is an SMS or an MMS. One of SMS, MMS.
        valid_until: Not used for messages that come in.
        webhook_failover_url: URL to try when the main webhook URL fails. URL.
        webhook_url: URL that the webhooks are sent to. URL.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from", "type_": "type"}

    direction: Literal["inbound"] | str = UNSET
    from_: InboundMessageSender = UNSET
    id: str = UNSET
    messaging_profile_id: str = UNSET
    record_type: Literal["message"] | str = UNSET
    to: list[InboundMessageRecipient] = UNSET
    cc: list[InboundMessageCc] | None = None
    completed_at: datetime | None = None
    cost: InboundMessageCost | None = None
    cost_breakdown: InboundMessageCostBreakdown | None = None
    encoding: str | None = None
    errors: list[MessagingError] | None = None
    media: list[InboundMessageMedia] | None = None
    num_chars: int | None = None
    organization_id: str | None = None
    parts: int | None = None
    received_at: datetime | None = None
    sent_at: datetime | None = None
    subject: str | None = None
    tags: list[str] | None = None
    tcr_campaign_billable: bool | None = None
    tcr_campaign_id: str | None = None
    tcr_campaign_registered: str | None = None
    text: str | None = None
    type_: Literal["SMS", "MMS"] | str | None = None
    valid_until: datetime | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class InboundMessageRate(Model):
    """What Telnyx itself charges for the incoming message.

    Attributes:
        amount: Telnyx's own price.
        currency: Three-letter currency code (ISO 4217).
    """

    amount: str | None = None
    currency: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class InboundMessageRecipient(Model):
    """One number that the incoming message was sent to.

    Attributes:
        carrier: Telephone company that serves the number.
        line_type: What the number is connected to: Wireline, Wireless, VoIP and the like. One of Wireline,
            Wireless, VoWiFi, VoIP, Pre-Paid Wireless, .
        phone_number: Number in +E.164, or short code.
        status: How far delivery to this number has come. One of queued, sending, sent, delivered, sending_failed,
            delivery_failed, delivery_unconfirmed, webhook_delivered.
    """

    phone_number: str = UNSET
    carrier: str | None = None
    line_type: Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | str | None = None
    status: (
        Literal[
            "queued",
            "sending",
            "sent",
            "delivered",
            "sending_failed",
            "delivery_failed",
            "delivery_unconfirmed",
            "webhook_delivered",
        ]
        | str
        | None
    ) = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class InboundMessageSender(Model):
    """Who sent the incoming message.

    Attributes:
        carrier: Telephone company that serves the number.
        line_type: What the number is connected to: Wireline, Wireless, VoIP and the like. One of Wireline,
            Wireless, VoWiFi, VoIP, Pre-Paid Wireless, .
        phone_number: Number in +E.164, short code or alphanumeric sender.
        status: Whether the message was received or delivered. One of received, delivered.
    """

    phone_number: str = UNSET
    carrier: str | None = None
    line_type: Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | str | None = None
    status: Literal["received", "delivered"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MessageFinalized(Event):
    """Event message.finalized: the message has its last status, such as delivered or delivery_failed, in to.

    Attributes:
        event_type: Name of the event, such as call.answered. One of message.sent, message.finalized.
        id: Identifier of the event; the same again when it is delivered twice. The message's own is in payload.
            UUID.
        occurred_at: When the event happened.
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["message.sent", "message.finalized"] | str
    id: str
    payload: OutboundMessagePayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class MessageSent(Event):
    """Event message.sent: the message went out to the carrier; message.finalized brings the outcome.

    Attributes:
        event_type: Name of the event, such as call.answered. One of message.sent, message.finalized.
        id: Identifier of the event; the same again when it is delivered twice. The message's own is in payload.
            UUID.
        occurred_at: When the event happened.
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["message.sent", "message.finalized"] | str
    id: str
    payload: OutboundMessagePayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class OutboundMessageCarrierFee(Model):
    """What the carrier charges for the outgoing message.

    Attributes:
        amount: What the carrier charges on top.
        currency: Three-letter currency code (ISO 4217).
    """

    amount: str | None = None
    currency: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class OutboundMessageCc(Model):
    """One further recipient of a group MMS.

    Attributes:
        carrier: Telephone company that serves the number.
        line_type: What the number is connected to: Wireline, Wireless, VoIP and the like. One of Wireline,
            Wireless, VoWiFi, VoIP, Pre-Paid Wireless, .
        phone_number: Number in +E.164, or short code.
        status: How far delivery to this number is. One of queued, sending, sent, delivered, sending_failed,
            delivery_failed, delivery_unconfirmed.
    """

    phone_number: str = UNSET
    carrier: str | None = None
    line_type: Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | str | None = None
    status: (
        Literal["queued", "sending", "sent", "delivered", "sending_failed", "delivery_failed", "delivery_unconfirmed"]
        | str
        | None
    ) = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class OutboundMessageCost(Model):
    """What the outgoing message costs you.

    Attributes:
        amount: What the message took off your balance.
        currency: Three-letter currency code (ISO 4217).
    """

    amount: str | None = None
    currency: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class OutboundMessageCostBreakdown(Model):
    """The message's cost in its parts: Telnyx's price and the carrier's fee.

    Attributes:
        carrier_fee: What the carrier charges on top for the message.
        rate: What Telnyx itself charges, without the carrier's fee.
    """

    carrier_fee: OutboundMessageCarrierFee | None = None
    rate: OutboundMessageRate | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class OutboundMessageMedia(Model):
    """One picture or other file of an outgoing MMS.

    Attributes:
        content_type: MIME type of the file, such as image/jpeg.
        sha256: SHA-256 hash of the file.
        size: Size of the file in bytes.
        url: Where the picture or file can be fetched. URL.
    """

    content_type: str | None = None
    sha256: str | None = None
    size: int | None = None
    url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class OutboundMessagePayload(Model):
    """A message that goes out; to holds the status for each recipient.

    Attributes:
        cc: Further recipients of a group MMS.
        completed_at: When the message got its final status.
        cost: What Telnyx charges for it.
        cost_breakdown: The cost in its parts: Telnyx's price and the carrier's fee.
        direction: Always outbound: the message goes out from you. One of outbound.
        encoding: How the text is encoded; of messages gsm7 or ucs2, with auto the shorter one.
        errors: Why delivery failed or could not be confirmed; may name recipients.
        from_: Who sends it.
        id: Identifier of the message; webhooks about it carry it. UUID.
        media: Files of an MMS.
        messaging_profile_id: Messaging profile that it was sent under.
        num_chars: How many characters the text has.
        organization_id: The organization it belongs to. UUID.
        parts: How many parts the text takes, 1 to 10; each is billed.
        received_at: When Telnyx took your request.
        record_type: Which kind of record this is. One of message.
        sent_at: When it was handed to the carrier.
        smart_encoding_applied: Whether characters were replaced so that it takes fewer parts; text stays as you
            wrote it.
        subject: Subject line of an MMS.
        tags: Labels of your own, to sort and find things by.
        tcr_campaign_billable: Whether the 10DLC campaign is billed.
        tcr_campaign_id: 10DLC campaign of the message, as The Campaign Registry names it.
        tcr_campaign_registered: Whether that campaign is registered, such as REGISTERED. Example: REGISTERED
        text: What the message says.
        to: Who it is sent to, each with a delivery status.
        type_: Whether it is an SMS or an MMS. One of SMS, MMS.
        valid_until: Still queued at this time, it is dropped with sending_failed; null once it left the queue.
        wait_seconds: Seconds in the queue because of rate limits; 0 for none. Example: 0.5
        webhook_failover_url: URL to try when the main webhook URL fails. URL.
        webhook_url: URL that webhooks about this message go to. URL.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from", "type_": "type"}

    direction: Literal["outbound"] | str = UNSET
    from_: OutboundMessageSender = UNSET
    id: str = UNSET
    messaging_profile_id: str = UNSET
    record_type: Literal["message"] | str = UNSET
    to: list[OutboundMessageRecipient] = UNSET
    cc: list[OutboundMessageCc] | None = None
    completed_at: datetime | None = None
    cost: OutboundMessageCost | None = None
    cost_breakdown: OutboundMessageCostBreakdown | None = None
    encoding: str | None = None
    errors: list[MessagingError] | None = None
    media: list[OutboundMessageMedia] | None = None
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
    type_: Literal["SMS", "MMS"] | str | None = None
    valid_until: datetime | None = None
    wait_seconds: float | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class OutboundMessageRate(Model):
    """What Telnyx itself charges for the outgoing message.

    Attributes:
        amount: Telnyx's own price.
        currency: Three-letter currency code (ISO 4217).
    """

    amount: str | None = None
    currency: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class OutboundMessageRecipient(Model):
    """One recipient of the message, with its delivery status.

    Attributes:
        carrier: Telephone company that serves the number.
        line_type: What the number is connected to: Wireline, Wireless, VoIP and the like. One of Wireline,
            Wireless, VoWiFi, VoIP, Pre-Paid Wireless, .
        phone_number: Number in +E.164, or short code.
        status: How far delivery to this number has come; delivery_unconfirmed when the carrier does not tell. One
            of queued, sending, sent, expired, sending_failed, delivery_unconfirmed, delivered, delivery_failed.
    """

    phone_number: str = UNSET
    carrier: str | None = None
    line_type: Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | str | None = None
    status: (
        Literal[
            "queued",
            "sending",
            "sent",
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
class OutboundMessageSender(Model):
    """Who sends the message: number, short code or alphanumeric sender.

    Attributes:
        carrier: Telephone company that serves the number.
        line_type: What the number is connected to: Wireline, Wireless, VoIP and the like. One of Wireline,
            Wireless, VoWiFi, VoIP, Pre-Paid Wireless, .
        phone_number: Number in +E.164, short code or alphanumeric sender.
    """

    phone_number: str = UNSET
    carrier: str | None = None
    line_type: Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | str | None = None
