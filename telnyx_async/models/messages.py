# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Messages."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal, TypeAlias

from attrs import define

from telnyx_async.model import UNSET, Discriminator, Event, Model

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.shared import MessagingError

Message: TypeAlias = "Annotated[OutboundMessagePayload | InboundMessagePayload, Discriminator('direction', {'inbound': 'InboundMessagePayload', 'outbound': 'OutboundMessagePayload'})]"


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CancelledOutboundMessage(Model):
    """OutboundMessagePayloadCancelled in Telnyx's document.

    Attributes:
        cc: Who receives a copy, seen by all.
        completed_at: When it was finished.
        cost: What Telnyx charges for it.
        direction: Whether it comes in to you or goes out from you. One of outbound.
        encoding: How the text is encoded; of messages gsm7 or ucs2, with auto the shorter one.
        errors: What went wrong, one entry for each problem.
        from_: The calling or sending side: number, SIP URI, sender id or e-mail address; in a change record, the
            old value.
        id: Identifier that Telnyx gave it; in paths, which one is meant. UUID.
        media: The pictures or other files of it.
        messaging_profile_id: Messaging profile that applies.
        organization_id: The organization it belongs to. UUID.
        parts: How many parts the message takes; each is billed. 1 to 10.
        received_at: When it arrived.
        record_type: Which kind of record this is. One of message.
        sent_at: When it was sent.
        subject: Heading of the mail or MMS.
        tags: Labels of your own, to sort and find things by.
        tcr_campaign_registered: Example: REGISTERED
        text: What is said or written.
        to: The called or receiving side: number, SIP URI or e-mail address; in a change record, the new value.
        type_: Which kind it is. One of SMS, MMS.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CancelledOutboundMessageCarrierFee(Model):
    """OutboundMessagePayloadCancelled.cost_breakdown.carrier_fee in Telnyx's document.

    Attributes:
        amount: How much; the unit or the currency stands beside it.
        currency: Three-letter currency code (ISO 4217).
    """

    amount: str | None = None
    currency: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CancelledOutboundMessageCc(Model):
    """OutboundMessagePayloadCancelled.cc[] in Telnyx's document.

    Attributes:
        carrier: Telephone company that serves the number.
        line_type: What the number is connected to: Wireline, Wireless, VoIP and the like. One of Wireline,
            Wireless, VoWiFi, VoIP, Pre-Paid Wireless, .
        phone_number: The phone number, normally in +E.164.
        status: How far it has come, or whether it is in use. One of scheduled, queued, sending, sent, cancelled,
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CancelledOutboundMessageCost(Model):
    """OutboundMessagePayloadCancelled.cost in Telnyx's document.

    Attributes:
        amount: How much; the unit or the currency stands beside it.
        currency: Three-letter currency code (ISO 4217).
    """

    amount: str | None = None
    currency: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CancelledOutboundMessageCostBreakdown(Model):
    """OutboundMessagePayloadCancelled.cost_breakdown in Telnyx's document.

    Attributes:
        carrier_fee: What the carrier charges on top for the message.
        rate: Price of one billing unit.
    """

    carrier_fee: CancelledOutboundMessageCarrierFee | None = None
    rate: CancelledOutboundMessageRate | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CancelledOutboundMessageMedia(Model):
    """OutboundMessagePayloadCancelled.media[] in Telnyx's document.

    Attributes:
        content_type: MIME type of the content, such as application/pdf.
        sha256: SHA-256 hash of the file.
        size: How large it is.
        url: Web address that goes with it. URL.
    """

    content_type: str | None = None
    sha256: str | None = None
    size: int | None = None
    url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CancelledOutboundMessageRate(Model):
    """OutboundMessagePayloadCancelled.cost_breakdown.rate in Telnyx's document.

    Attributes:
        amount: How much; the unit or the currency stands beside it.
        currency: Three-letter currency code (ISO 4217).
    """

    amount: str | None = None
    currency: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CancelledOutboundMessageRecipient(Model):
    """OutboundMessagePayloadCancelled.to[] in Telnyx's document.

    Attributes:
        carrier: Telephone company that serves the number.
        line_type: What the number is connected to: Wireline, Wireless, VoIP and the like. One of Wireline,
            Wireless, VoWiFi, VoIP, Pre-Paid Wireless, .
        phone_number: The phone number, normally in +E.164.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CancelledOutboundMessageSender(Model):
    """OutboundMessagePayloadCancelled.from in Telnyx's document.

    Attributes:
        carrier: Telephone company that serves the number.
        line_type: What the number is connected to: Wireline, Wireless, VoIP and the like. One of Wireline,
            Wireless, VoWiFi, VoIP, Pre-Paid Wireless, .
        phone_number: The phone number, normally in +E.164.
    """

    phone_number: str = UNSET
    carrier: str | None = None
    line_type: Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateGroupMMSMessageRequest(Model):
    """CreateGroupMMSMessageRequest in Telnyx's document.

    Attributes:
        from_: The calling or sending side: number, SIP URI, sender id or e-mail address; in a change record, the
            old value.
        media_urls: URLs of the pictures or other media, less than 1 MB together.
        subject: Heading of the mail or MMS.
        text: What is said or written.
        to: The called or receiving side: number, SIP URI or e-mail address; in a change record, the new value.
        use_profile_webhooks: Whether the messaging profile's webhook URLs count too, after those given with the
            message. Telnyx's default: True.
        webhook_failover_url: URL to try when the main webhook URL fails. URL.
        webhook_url: URL that the webhooks are sent to. URL.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateLongCodeMessageRequest(Model):
    """CreateLongCodeMessageRequest in Telnyx's document.

    Attributes:
        auto_detect: Whether to notice an SMS so long that it takes more parts than advised. Telnyx's default:
            False.
        encoding: How the text is encoded; of messages gsm7 or ucs2, with auto the shorter one. One of auto, gsm7,
            ucs2. Telnyx's default: auto.
        from_: The calling or sending side: number, SIP URI, sender id or e-mail address; in a change record, the
            old value.
        media_urls: URLs of the pictures or other media, less than 1 MB together.
        subject: Heading of the mail or MMS.
        text: What is said or written.
        to: The called or receiving side: number, SIP URI or e-mail address; in a change record, the new value.
            Example: +E.164
        type_: Which kind it is. One of SMS, MMS.
        use_profile_webhooks: Whether the messaging profile's webhook URLs count too, after those given with the
            message. Telnyx's default: True.
        webhook_failover_url: URL to try when the main webhook URL fails. URL.
        webhook_url: URL that the webhooks are sent to. URL.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateMessageRequest(Model):
    """CreateMessageRequest in Telnyx's document.

    Attributes:
        auto_detect: Whether to notice an SMS so long that it takes more parts than advised. Telnyx's default:
            False.
        encoding: How the text is encoded; of messages gsm7 or ucs2, with auto the shorter one. One of auto, gsm7,
            ucs2. Telnyx's default: auto.
        from_: The calling or sending side: number, SIP URI, sender id or e-mail address; in a change record, the
            old value.
        media_urls: URLs of the pictures or other media, less than 1 MB together.
        messaging_profile_id: Messaging profile that applies.
        send_at: When to send it, an ISO 8601 time to come.
        subject: Heading of the mail or MMS.
        text: What is said or written.
        to: The called or receiving side: number, SIP URI or e-mail address; in a change record, the new value.
            Example: +E.164
        type_: Which kind it is. One of SMS, MMS.
        use_profile_webhooks: Whether the messaging profile's webhook URLs count too, after those given with the
            message. Telnyx's default: True.
        webhook_failover_url: URL to try when the main webhook URL fails. URL.
        webhook_url: URL that the webhooks are sent to. URL.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateNumberPoolMessageRequest(Model):
    """CreateNumberPoolMessageRequest in Telnyx's document.

    Attributes:
        auto_detect: Whether to notice an SMS so long that it takes more parts than advised. Telnyx's default:
            False.
        encoding: How the text is encoded; of messages gsm7 or ucs2, with auto the shorter one. One of auto, gsm7,
            ucs2. Telnyx's default: auto.
        media_urls: URLs of the pictures or other media, less than 1 MB together.
        messaging_profile_id: Messaging profile that applies.
        subject: Heading of the mail or MMS.
        text: What is said or written.
        to: The called or receiving side: number, SIP URI or e-mail address; in a change record, the new value.
            Example: +E.164
        type_: Which kind it is. One of SMS, MMS.
        use_profile_webhooks: Whether the messaging profile's webhook URLs count too, after those given with the
            message. Telnyx's default: True.
        webhook_failover_url: URL to try when the main webhook URL fails. URL.
        webhook_url: URL that the webhooks are sent to. URL.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateScheduledMessageRequest(Model):
    """CreateScheduledMessageRequest in Telnyx's document.

    Attributes:
        auto_detect: Whether to notice an SMS so long that it takes more parts than advised. Telnyx's default:
            False.
        from_: The calling or sending side: number, SIP URI, sender id or e-mail address; in a change record, the
            old value.
        media_urls: URLs of the pictures or other media, less than 1 MB together.
        messaging_profile_id: Messaging profile that applies.
        send_at: When to send it, an ISO 8601 time to come.
        subject: Heading of the mail or MMS.
        text: What is said or written.
        to: The called or receiving side: number, SIP URI or e-mail address; in a change record, the new value.
            Example: +E.164
        type_: Which kind it is. One of SMS, MMS.
        use_profile_webhooks: Whether the messaging profile's webhook URLs count too, after those given with the
            message. Telnyx's default: True.
        webhook_failover_url: URL to try when the main webhook URL fails. URL.
        webhook_url: URL that the webhooks are sent to. URL.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateShortCodeMessageRequest(Model):
    """CreateShortCodeMessageRequest in Telnyx's document.

    Attributes:
        auto_detect: Whether to notice an SMS so long that it takes more parts than advised. Telnyx's default:
            False.
        encoding: How the text is encoded; of messages gsm7 or ucs2, with auto the shorter one. One of auto, gsm7,
            ucs2. Telnyx's default: auto.
        from_: The calling or sending side: number, SIP URI, sender id or e-mail address; in a change record, the
            old value.
        media_urls: URLs of the pictures or other media, less than 1 MB together.
        subject: Heading of the mail or MMS.
        text: What is said or written.
        to: The called or receiving side: number, SIP URI or e-mail address; in a change record, the new value.
            Example: +E.164
        type_: Which kind it is. One of SMS, MMS.
        use_profile_webhooks: Whether the messaging profile's webhook URLs count too, after those given with the
            message. Telnyx's default: True.
        webhook_failover_url: URL to try when the main webhook URL fails. URL.
        webhook_url: URL that the webhooks are sent to. URL.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetMessageResponse(Model):
    """GET /messages/{id} response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Message = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class InboundMessageCarrierFee(Model):
    """InboundMessagePayload.cost_breakdown.carrier_fee in Telnyx's document.

    Attributes:
        amount: How much; the unit or the currency stands beside it.
        currency: Three-letter currency code (ISO 4217).
    """

    amount: str | None = None
    currency: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class InboundMessageCc(Model):
    """InboundMessagePayload.cc[] in Telnyx's document.

    Attributes:
        carrier: Telephone company that serves the number.
        line_type: What this number is connected to: Wireline, Wireless, VoIP and the like. One of Wireline,
            Wireless, VoWiFi, VoIP, Pre-Paid Wireless, .
        phone_number: The phone number, normally in +E.164.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class InboundMessageCost(Model):
    """InboundMessagePayload.cost in Telnyx's document.

    Attributes:
        amount: What the message took off your balance.
        currency: Three-letter currency code (ISO 4217).
    """

    amount: str | None = None
    currency: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class InboundMessageCostBreakdown(Model):
    """InboundMessagePayload.cost_breakdown in Telnyx's document.

    Attributes:
        carrier_fee: What the carrier charges on top for the message.
        rate: Price of one billing unit.
    """

    carrier_fee: InboundMessageCarrierFee | None = None
    rate: InboundMessageRate | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class InboundMessageMedia(Model):
    """InboundMessagePayload.media[] in Telnyx's document.

    Attributes:
        content_type: MIME type of the content, such as application/pdf.
        hash_sha256: 32 to 32 characters.
        size: Size of the file in bytes.
        url: Where the picture or file can be fetched. URL.
    """

    content_type: str | None = None
    hash_sha256: str | None = None
    size: int | None = None
    url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class InboundMessagePayload(Model):
    """InboundMessagePayload in Telnyx's document.

    Attributes:
        cc: Who receives a copy, seen by all.
        completed_at: Not used for messages that come in.
        cost: What Telnyx charges for it.
        direction: Always inbound: the message came in to you. One of inbound.
        encoding: How the text is encoded; of messages gsm7 or ucs2, with auto the shorter one.
        errors: What went wrong, one entry for each problem.
        from_: The calling or sending side: number, SIP URI, sender id or e-mail address; in a change record, the
            old value.
        id: Identifier that Telnyx gave it; in paths, which one is meant. UUID.
        media: The pictures or other files of it.
        messaging_profile_id: Messaging profile that applies.
        organization_id: The organization it belongs to.
        parts: How many parts the message takes; each is billed. 1 to 10.
        received_at: When it arrived.
        record_type: Which kind of record this is. One of message.
        sent_at: Not used for messages that come in.
        subject: Heading of the mail or MMS.
        tags: Labels of your own, to sort and find things by.
        tcr_campaign_registered: Example: REGISTERED
        text: What is said or written.
        to: The called or receiving side: number, SIP URI or e-mail address; in a change record, the new value.
        type_: Whether it is an SMS or an MMS. One of SMS, MMS.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class InboundMessageRate(Model):
    """InboundMessagePayload.cost_breakdown.rate in Telnyx's document.

    Attributes:
        amount: Telnyx's own price.
        currency: Three-letter currency code (ISO 4217).
    """

    amount: str | None = None
    currency: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class InboundMessageRecipient(Model):
    """InboundMessagePayload.to[] in Telnyx's document.

    Attributes:
        carrier: Telephone company that serves the number.
        line_type: What the number is connected to: Wireline, Wireless, VoIP and the like. One of Wireline,
            Wireless, VoWiFi, VoIP, Pre-Paid Wireless, .
        phone_number: The phone number, normally in +E.164.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class InboundMessageSender(Model):
    """InboundMessagePayload.from in Telnyx's document.

    Attributes:
        carrier: Telephone company that serves the number.
        line_type: What the number is connected to: Wireline, Wireless, VoIP and the like. One of Wireline,
            Wireless, VoWiFi, VoIP, Pre-Paid Wireless, .
        phone_number: The phone number, normally in +E.164.
        status: How far it has come, or whether it is in use. One of received, delivered.
    """

    phone_number: str = UNSET
    carrier: str | None = None
    line_type: Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | str | None = None
    status: Literal["received", "delivered"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListGroupMMSMessagesResponse(Model):
    """GET /messages/group/{message_id} response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[OutboundMessagePayload] = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MessageFinalized(Event):
    """event message.finalized in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of message.sent, message.finalized.
        id: Identifier that Telnyx gave it; in paths, which one is meant. UUID.
        occurred_at: When the event happened.
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["message.sent", "message.finalized"] | str
    id: str
    payload: OutboundMessagePayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MessageSent(Event):
    """event message.sent in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of message.sent, message.finalized.
        id: Identifier that Telnyx gave it; in paths, which one is meant. UUID.
        occurred_at: When the event happened.
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["message.sent", "message.finalized"] | str
    id: str
    payload: OutboundMessagePayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class OutboundMessage(Model):
    """OutboundMessage in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of message.sent, message.finalized.
        id: Identifier that Telnyx gave it; in paths, which one is meant. UUID.
        occurred_at: When the event happened.
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["message.sent", "message.finalized"] | str | None = None
    id: str | None = None
    occurred_at: datetime | None = None
    payload: OutboundMessagePayload | None = None
    record_type: Literal["event"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class OutboundMessageCarrierFee(Model):
    """OutboundMessagePayload.cost_breakdown.carrier_fee in Telnyx's document.

    Attributes:
        amount: What the carrier charges on top.
        currency: Three-letter currency code (ISO 4217).
    """

    amount: str | None = None
    currency: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class OutboundMessageCc(Model):
    """OutboundMessagePayload.cc[] in Telnyx's document.

    Attributes:
        carrier: Telephone company that serves the number.
        line_type: What the number is connected to: Wireline, Wireless, VoIP and the like. One of Wireline,
            Wireless, VoWiFi, VoIP, Pre-Paid Wireless, .
        phone_number: The phone number, normally in +E.164.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class OutboundMessageCost(Model):
    """OutboundMessagePayload.cost in Telnyx's document.

    Attributes:
        amount: What the message took off your balance.
        currency: Three-letter currency code (ISO 4217).
    """

    amount: str | None = None
    currency: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class OutboundMessageCostBreakdown(Model):
    """OutboundMessagePayload.cost_breakdown in Telnyx's document.

    Attributes:
        carrier_fee: What the carrier charges on top for the message.
        rate: Price of one billing unit.
    """

    carrier_fee: OutboundMessageCarrierFee | None = None
    rate: OutboundMessageRate | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class OutboundMessageMedia(Model):
    """OutboundMessagePayload.media[] in Telnyx's document.

    Attributes:
        content_type: MIME type of the content, such as application/pdf.
        sha256: SHA-256 hash of the file.
        size: Size of the file in bytes.
        url: Where the picture or file can be fetched. URL.
    """

    content_type: str | None = None
    sha256: str | None = None
    size: int | None = None
    url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class OutboundMessagePayload(Model):
    """OutboundMessagePayload in Telnyx's document.

    Attributes:
        cc: Who receives a copy, seen by all.
        completed_at: When the message got its final status.
        cost: What Telnyx charges for it.
        direction: Always outbound: the message goes out from you. One of outbound.
        encoding: How the text is encoded; of messages gsm7 or ucs2, with auto the shorter one.
        errors: Why delivery failed or could not be confirmed; may name recipients.
        from_: The calling or sending side: number, SIP URI, sender id or e-mail address; in a change record, the
            old value.
        id: Identifier that Telnyx gave it; in paths, which one is meant. UUID.
        media: The pictures or other files of it.
        messaging_profile_id: Messaging profile that applies.
        organization_id: The organization it belongs to. UUID.
        parts: How many parts the message takes; each is billed. 1 to 10.
        received_at: When it arrived.
        record_type: Which kind of record this is. One of message.
        sent_at: When it was sent.
        subject: Heading of the mail or MMS.
        tags: Labels of your own, to sort and find things by.
        tcr_campaign_registered: Example: REGISTERED
        text: What is said or written.
        to: The called or receiving side: number, SIP URI or e-mail address; in a change record, the new value.
        type_: Whether it is an SMS or an MMS. One of SMS, MMS.
        wait_seconds: Seconds to wait first; of a message, the time in the queue because of rate limits. Example:
            0.5
        webhook_failover_url: URL to try when the main webhook URL fails. URL.
        webhook_url: URL that the webhooks are sent to. URL.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class OutboundMessageRate(Model):
    """OutboundMessagePayload.cost_breakdown.rate in Telnyx's document.

    Attributes:
        amount: Telnyx's own price.
        currency: Three-letter currency code (ISO 4217).
    """

    amount: str | None = None
    currency: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class OutboundMessageRecipient(Model):
    """OutboundMessagePayload.to[] in Telnyx's document.

    Attributes:
        carrier: Telephone company that serves the number.
        line_type: What the number is connected to: Wireline, Wireless, VoIP and the like. One of Wireline,
            Wireless, VoWiFi, VoIP, Pre-Paid Wireless, .
        phone_number: The phone number, normally in +E.164.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class OutboundMessageResponse(Model):
    """OutboundMessageResponse in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: OutboundMessagePayload = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class OutboundMessageSender(Model):
    """OutboundMessagePayload.from in Telnyx's document.

    Attributes:
        carrier: Telephone company that serves the number.
        line_type: What the number is connected to: Wireline, Wireless, VoIP and the like. One of Wireline,
            Wireless, VoWiFi, VoIP, Pre-Paid Wireless, .
        phone_number: The phone number, normally in +E.164.
    """

    phone_number: str = UNSET
    carrier: str | None = None
    line_type: Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ScheduleMessageResponse(Model):
    """POST /messages/schedule response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: OutboundMessagePayload = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SendGroupMMSResponse(Model):
    """POST /messages/group_mms response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: OutboundMessagePayload = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SendMessageFromLongCodeResponse(Model):
    """POST /messages/long_code response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: OutboundMessagePayload = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SendMessageFromNumberPoolResponse(Model):
    """POST /messages/number_pool response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: OutboundMessagePayload = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SendMessageFromShortCodeResponse(Model):
    """POST /messages/short_code response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: OutboundMessagePayload = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SendMessageResponse(Model):
    """POST /messages response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: OutboundMessagePayload = UNSET
