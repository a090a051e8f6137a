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
    from telnyx_async.models.shared import Error

Message: TypeAlias = "Annotated[OutboundMessagePayload | InboundMessagePayload, Discriminator('direction', {'inbound': 'InboundMessagePayload', 'outbound': 'OutboundMessagePayload'})]"


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateGroupMMSMessageRequest(Model):
    """CreateGroupMMSMessageRequest in Telnyx's document.

    Attributes:
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
        media_urls: URLs of the pictures or other media, less than 1 MB together.
        subject: Subject line.
        to: The called or receiving side: number or SIP URI; in a change record, the new value.
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
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
        media_urls: URLs of the pictures or other media, less than 1 MB together.
        subject: Subject line.
        to: The called or receiving side: number or SIP URI; in a change record, the new value. Example: +E.164
        type_: One of SMS, MMS.
        use_profile_webhooks: Whether the messaging profile's webhook URLs count too, after those given with the
            message. Telnyx's default: True.
        webhook_failover_url: URL to try when the main webhook URL fails. URL.
        webhook_url: URL that the webhooks are sent to. URL.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from", "type_": "type"}

    from_: str
    to: str
    auto_detect: bool | None = None
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
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
        media_urls: URLs of the pictures or other media, less than 1 MB together.
        messaging_profile_id: Messaging profile that applies.
        subject: Subject line.
        to: The called or receiving side: number or SIP URI; in a change record, the new value. Example: +E.164
        type_: One of SMS, MMS.
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
        media_urls: URLs of the pictures or other media, less than 1 MB together.
        messaging_profile_id: Messaging profile that applies.
        subject: Subject line.
        to: The called or receiving side: number or SIP URI; in a change record, the new value. Example: +E.164
        type_: One of SMS, MMS.
        use_profile_webhooks: Whether the messaging profile's webhook URLs count too, after those given with the
            message. Telnyx's default: True.
        webhook_failover_url: URL to try when the main webhook URL fails. URL.
        webhook_url: URL that the webhooks are sent to. URL.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    messaging_profile_id: str
    to: str
    auto_detect: bool | None = None
    media_urls: list[str] | None = None
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
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
        media_urls: URLs of the pictures or other media, less than 1 MB together.
        subject: Subject line.
        to: The called or receiving side: number or SIP URI; in a change record, the new value. Example: +E.164
        type_: One of SMS, MMS.
        use_profile_webhooks: Whether the messaging profile's webhook URLs count too, after those given with the
            message. Telnyx's default: True.
        webhook_failover_url: URL to try when the main webhook URL fails. URL.
        webhook_url: URL that the webhooks are sent to. URL.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from", "type_": "type"}

    from_: str
    to: str
    auto_detect: bool | None = None
    media_urls: list[str] | None = None
    subject: str | None = None
    text: str | None = None
    type_: Literal["SMS", "MMS"] | None = None
    use_profile_webhooks: bool | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetMessageResponse(Model):
    """GET /messages/{id} response in Telnyx's document."""

    data: Message = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class InboundMessageCarrierFee(Model):
    """InboundMessagePayload.cost_breakdown.carrier_fee in Telnyx's document.

    Attributes:
        currency: Three-letter currency code (ISO 4217).
    """

    amount: str | None = None
    currency: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class InboundMessageCc(Model):
    """InboundMessagePayload.cc[] in Telnyx's document.

    Attributes:
        line_type: One of Wireline, Wireless, VoWiFi, VoIP, Pre-Paid Wireless, .
        phone_number: The phone number, normally in +E.164.
        status: One of queued, sending, sent, delivered, sending_failed, delivery_failed, delivery_unconfirmed.
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
        currency: Three-letter currency code (ISO 4217).
    """

    amount: str | None = None
    currency: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class InboundMessageCostBreakdown(Model):
    """InboundMessagePayload.cost_breakdown in Telnyx's document."""

    carrier_fee: InboundMessageCarrierFee | None = None
    rate: InboundMessageRate | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class InboundMessageMedia(Model):
    """InboundMessagePayload.media[] in Telnyx's document.

    Attributes:
        hash_sha256: 32 to 32 characters.
        url: URL.
    """

    content_type: str | None = None
    hash_sha256: str | None = None
    size: int | None = None
    url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class InboundMessagePayload(Model):
    """InboundMessagePayload in Telnyx's document.

    Attributes:
        direction: One of inbound.
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
        id: Identifier of the resource. UUID.
        messaging_profile_id: Messaging profile that applies.
        parts: 1 to 10.
        record_type: Which kind of record this is. One of message.
        tags: Labels of your own, to sort and find things by.
        tcr_campaign_registered: Example: REGISTERED
        to: The called or receiving side: number or SIP URI; in a change record, the new value.
        type_: One of SMS, MMS.
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
    errors: list[Error] | None = None
    media: list[InboundMessageMedia] | None = None
    parts: int | None = None
    received_at: datetime | None = None
    sent_at: datetime | None = None
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
        currency: Three-letter currency code (ISO 4217).
    """

    amount: str | None = None
    currency: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class InboundMessageRecipient(Model):
    """InboundMessagePayload.to[] in Telnyx's document.

    Attributes:
        line_type: One of Wireline, Wireless, VoWiFi, VoIP, Pre-Paid Wireless, .
        phone_number: The phone number, normally in +E.164.
        status: One of queued, sending, sent, delivered, sending_failed, delivery_failed, delivery_unconfirmed,
            webhook_delivered.
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
        line_type: One of Wireline, Wireless, VoWiFi, VoIP, Pre-Paid Wireless, .
        phone_number: The phone number, normally in +E.164.
        status: One of received, delivered.
    """

    phone_number: str = UNSET
    carrier: str | None = None
    line_type: Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | str | None = None
    status: Literal["received", "delivered"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class OutboundMessage(Event):
    """OutboundMessage in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of message.sent, message.finalized.
        id: Identifier of the resource. UUID.
        occurred_at: When the event happened.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["message.sent", "message.finalized"] | str
    id: str
    payload: OutboundMessagePayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class OutboundMessageCarrierFee(Model):
    """OutboundMessagePayload.cost_breakdown.carrier_fee in Telnyx's document.

    Attributes:
        currency: Three-letter currency code (ISO 4217).
    """

    amount: str | None = None
    currency: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class OutboundMessageCost(Model):
    """OutboundMessagePayload.cost in Telnyx's document.

    Attributes:
        currency: Three-letter currency code (ISO 4217).
    """

    amount: str | None = None
    currency: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class OutboundMessageCostBreakdown(Model):
    """OutboundMessagePayload.cost_breakdown in Telnyx's document."""

    carrier_fee: OutboundMessageCarrierFee | None = None
    rate: OutboundMessageRate | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class OutboundMessageMedia(Model):
    """OutboundMessagePayload.media[] in Telnyx's document.

    Attributes:
        url: URL.
    """

    content_type: str | None = None
    sha256: str | None = None
    size: int | None = None
    url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class OutboundMessagePayload(Model):
    """OutboundMessagePayload in Telnyx's document.

    Attributes:
        direction: One of outbound.
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
        id: Identifier of the resource. UUID.
        messaging_profile_id: Messaging profile that applies.
        organization_id: The organization it belongs to. UUID.
        parts: 1 to 10.
        record_type: Which kind of record this is. One of message.
        subject: Subject line.
        tags: Labels of your own, to sort and find things by.
        tcr_campaign_registered: Example: REGISTERED
        to: The called or receiving side: number or SIP URI; in a change record, the new value.
        type_: One of SMS, MMS.
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
    completed_at: datetime | None = None
    cost: OutboundMessageCost | None = None
    cost_breakdown: OutboundMessageCostBreakdown | None = None
    encoding: str | None = None
    errors: list[Error] | None = None
    media: list[OutboundMessageMedia] | None = None
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
class OutboundMessageRate(Model):
    """OutboundMessagePayload.cost_breakdown.rate in Telnyx's document.

    Attributes:
        currency: Three-letter currency code (ISO 4217).
    """

    amount: str | None = None
    currency: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class OutboundMessageRecipient(Model):
    """OutboundMessagePayload.to[] in Telnyx's document.

    Attributes:
        line_type: One of Wireline, Wireless, VoWiFi, VoIP, Pre-Paid Wireless, .
        phone_number: The phone number, normally in +E.164.
        status: One of queued, sending, sent, expired, sending_failed, delivery_unconfirmed, delivered,
            delivery_failed.
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
class OutboundMessageSender(Model):
    """OutboundMessagePayload.from in Telnyx's document.

    Attributes:
        line_type: One of Wireline, Wireless, VoWiFi, VoIP, Pre-Paid Wireless, .
        phone_number: The phone number, normally in +E.164.
    """

    phone_number: str = UNSET
    carrier: str | None = None
    line_type: Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SendGroupMMSResponse(Model):
    """POST /messages/group_mms response in Telnyx's document."""

    data: OutboundMessagePayload = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SendMessageFromLongCodeResponse(Model):
    """POST /messages/long_code response in Telnyx's document."""

    data: OutboundMessagePayload = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SendMessageFromNumberPoolResponse(Model):
    """POST /messages/number_pool response in Telnyx's document."""

    data: OutboundMessagePayload = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SendMessageFromShortCodeResponse(Model):
    """POST /messages/short_code response in Telnyx's document."""

    data: OutboundMessagePayload = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SendMessageResponse(Model):
    """POST /messages response in Telnyx's document."""

    data: OutboundMessagePayload = UNSET
