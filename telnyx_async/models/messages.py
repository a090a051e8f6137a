# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Messages."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal, TypeAlias

from attrs import define

from telnyx_async.model import Discriminator, Event, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import Error

GetMessageResponseData: TypeAlias = "Annotated[OutboundMessagePayload | InboundMessagePayload, Discriminator('direction', {'inbound': 'InboundMessagePayload', 'outbound': 'OutboundMessagePayload'})]"


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
class CreateGroupMmsMessageResponse(Model):
    """CreateGroupMmsMessageResponse in Telnyx's document."""

    data: OutboundMessagePayload | None = None


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
class CreateLongCodeMessageResponse(Model):
    """CreateLongCodeMessageResponse in Telnyx's document."""

    data: OutboundMessagePayload | None = None


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
class CreateNumberPoolMessageResponse(Model):
    """CreateNumberPoolMessageResponse in Telnyx's document."""

    data: OutboundMessagePayload | None = None


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
class CreateShortCodeMessageResponse(Model):
    """CreateShortCodeMessageResponse in Telnyx's document."""

    data: OutboundMessagePayload | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetMessageResponse(Model):
    """GetMessageResponse in Telnyx's document."""

    data: GetMessageResponseData | None = None


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

    cc: list[InboundMessagePayloadCcItem] | None = None
    completed_at: datetime | None = None
    cost: InboundMessagePayloadCost | None = None
    cost_breakdown: InboundMessagePayloadCostBreakdown | None = None
    direction: Literal["inbound"] | str | None = None
    encoding: str | None = None
    errors: list[Error] | None = None
    from_: InboundMessagePayloadFrom | None = None
    id: str | None = None
    media: list[InboundMessagePayloadMediaItem] | None = None
    messaging_profile_id: str | None = None
    parts: int | None = None
    received_at: datetime | None = None
    record_type: Literal["message"] | str | None = None
    sent_at: datetime | None = None
    tags: list[str] | None = None
    tcr_campaign_billable: bool | None = None
    tcr_campaign_id: str | None = None
    tcr_campaign_registered: str | None = None
    text: str | None = None
    to: list[InboundMessagePayloadToItem] | None = None
    type_: Literal["SMS", "MMS"] | str | None = None
    valid_until: datetime | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class InboundMessagePayloadCcItem(Model):
    """InboundMessagePayloadCcItem in Telnyx's document.

    Attributes:
        line_type: One of Wireline, Wireless, VoWiFi, VoIP, Pre-Paid Wireless, .
        phone_number: The phone number, normally in +E.164.
        status: One of queued, sending, sent, delivered, sending_failed, delivery_failed, delivery_unconfirmed.
    """

    carrier: str | None = None
    line_type: Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | str | None = None
    phone_number: str | None = None
    status: (
        Literal["queued", "sending", "sent", "delivered", "sending_failed", "delivery_failed", "delivery_unconfirmed"]
        | str
        | None
    ) = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class InboundMessagePayloadCost(Model):
    """InboundMessagePayloadCost in Telnyx's document.

    Attributes:
        currency: Three-letter currency code (ISO 4217).
    """

    amount: str | None = None
    currency: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class InboundMessagePayloadCostBreakdown(Model):
    """InboundMessagePayloadCostBreakdown in Telnyx's document."""

    carrier_fee: InboundMessagePayloadCostBreakdownCarrierFee | None = None
    rate: InboundMessagePayloadCostBreakdownRate | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class InboundMessagePayloadCostBreakdownCarrierFee(Model):
    """InboundMessagePayloadCostBreakdownCarrierFee in Telnyx's document.

    Attributes:
        currency: Three-letter currency code (ISO 4217).
    """

    amount: str | None = None
    currency: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class InboundMessagePayloadCostBreakdownRate(Model):
    """InboundMessagePayloadCostBreakdownRate in Telnyx's document.

    Attributes:
        currency: Three-letter currency code (ISO 4217).
    """

    amount: str | None = None
    currency: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class InboundMessagePayloadFrom(Model):
    """InboundMessagePayloadFrom in Telnyx's document.

    Attributes:
        line_type: One of Wireline, Wireless, VoWiFi, VoIP, Pre-Paid Wireless, .
        phone_number: The phone number, normally in +E.164.
        status: One of received, delivered.
    """

    carrier: str | None = None
    line_type: Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | str | None = None
    phone_number: str | None = None
    status: Literal["received", "delivered"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class InboundMessagePayloadMediaItem(Model):
    """InboundMessagePayloadMediaItem in Telnyx's document.

    Attributes:
        hash_sha256: 32 to 32 characters.
        url: URL.
    """

    content_type: str | None = None
    hash_sha256: str | None = None
    size: int | None = None
    url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class InboundMessagePayloadToItem(Model):
    """InboundMessagePayloadToItem in Telnyx's document.

    Attributes:
        line_type: One of Wireline, Wireless, VoWiFi, VoIP, Pre-Paid Wireless, .
        phone_number: The phone number, normally in +E.164.
        status: One of queued, sending, sent, delivered, sending_failed, delivery_failed, delivery_unconfirmed,
            webhook_delivered.
    """

    carrier: str | None = None
    line_type: Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | str | None = None
    phone_number: str | None = None
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
    occurred_at: datetime | None = None
    record_type: Literal["event"] | str | None = None


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

    completed_at: datetime | None = None
    cost: OutboundMessagePayloadCost | None = None
    cost_breakdown: OutboundMessagePayloadCostBreakdown | None = None
    direction: Literal["outbound"] | str | None = None
    encoding: str | None = None
    errors: list[Error] | None = None
    from_: OutboundMessagePayloadFrom | None = None
    id: str | None = None
    media: list[OutboundMessagePayloadMediaItem] | None = None
    messaging_profile_id: str | None = None
    organization_id: str | None = None
    parts: int | None = None
    received_at: datetime | None = None
    record_type: Literal["message"] | str | None = None
    sent_at: datetime | None = None
    subject: str | None = None
    tags: list[str] | None = None
    tcr_campaign_billable: bool | None = None
    tcr_campaign_id: str | None = None
    tcr_campaign_registered: str | None = None
    text: str | None = None
    to: list[OutboundMessagePayloadToItem] | None = None
    type_: Literal["SMS", "MMS"] | str | None = None
    valid_until: datetime | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class OutboundMessagePayloadCost(Model):
    """OutboundMessagePayloadCost in Telnyx's document.

    Attributes:
        currency: Three-letter currency code (ISO 4217).
    """

    amount: str | None = None
    currency: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class OutboundMessagePayloadCostBreakdown(Model):
    """OutboundMessagePayloadCostBreakdown in Telnyx's document."""

    carrier_fee: OutboundMessagePayloadCostBreakdownCarrierFee | None = None
    rate: OutboundMessagePayloadCostBreakdownRate | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class OutboundMessagePayloadCostBreakdownCarrierFee(Model):
    """OutboundMessagePayloadCostBreakdownCarrierFee in Telnyx's document.

    Attributes:
        currency: Three-letter currency code (ISO 4217).
    """

    amount: str | None = None
    currency: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class OutboundMessagePayloadCostBreakdownRate(Model):
    """OutboundMessagePayloadCostBreakdownRate in Telnyx's document.

    Attributes:
        currency: Three-letter currency code (ISO 4217).
    """

    amount: str | None = None
    currency: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class OutboundMessagePayloadFrom(Model):
    """OutboundMessagePayloadFrom in Telnyx's document.

    Attributes:
        line_type: One of Wireline, Wireless, VoWiFi, VoIP, Pre-Paid Wireless, .
        phone_number: The phone number, normally in +E.164.
    """

    carrier: str | None = None
    line_type: Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | str | None = None
    phone_number: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class OutboundMessagePayloadMediaItem(Model):
    """OutboundMessagePayloadMediaItem in Telnyx's document.

    Attributes:
        url: URL.
    """

    content_type: str | None = None
    sha256: str | None = None
    size: int | None = None
    url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class OutboundMessagePayloadToItem(Model):
    """OutboundMessagePayloadToItem in Telnyx's document.

    Attributes:
        line_type: One of Wireline, Wireless, VoWiFi, VoIP, Pre-Paid Wireless, .
        phone_number: The phone number, normally in +E.164.
        status: One of queued, sending, sent, expired, sending_failed, delivery_unconfirmed, delivered,
            delivery_failed.
    """

    carrier: str | None = None
    line_type: Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | str | None = None
    phone_number: str | None = None
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
class SendMessageResponse(Model):
    """SendMessageResponse in Telnyx's document."""

    data: OutboundMessagePayload | None = None
