# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models that several parts of the API use."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from attrs import define

from telnyx_async.model import UNSET, Event, Model

if TYPE_CHECKING:
    from telnyx_async.models.messages import OutboundMessage
    from telnyx_async.models.messaging_profiles import MessageReceived

AnchorsiteOverride: TypeAlias = Literal[
    "Latency",
    "Chicago, IL",
    "Ashburn, VA",
    "San Jose, CA",
    "Sydney, Australia",
    "Amsterdam, Netherlands",
    "London, UK",
    "Toronto, Canada",
    "Vancouver, Canada",
    "Frankfurt, Germany",
]
DtmfType: TypeAlias = Literal["RFC 2833", "Inband", "SIP INFO"]
InterfaceStatus: TypeAlias = Literal["created", "provisioning", "provisioned", "deleting"]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AssistantChatReq(Model):
    """AssistantChatReq in Telnyx's document.

    Attributes:
        conversation_id: Identifier of the AI conversation.
    """

    content: str
    conversation_id: str
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AssistantChatResponse(Model):
    """AssistantChatResponse in Telnyx's document."""

    content: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class BookAppointmentTool(Model):
    """BookAppointmentTool in Telnyx's document.

    Attributes:
        type_: One of book_appointment.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    book_appointment: BookAppointmentToolParams
    type_: Literal["book_appointment"] | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class BookAppointmentToolParams(Model):
    """BookAppointmentToolParams in Telnyx's document.

    Attributes:
        api_key_ref: Example: my_calcom_api_key
    """

    api_key_ref: str
    event_type_id: int
    attendee_name: str | None = None
    attendee_timezone: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallCost(Event):
    """CallCost in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.cost.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        record_type: Which kind of record this is. One of event.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"meta_": "meta"}

    event_type: Literal["call.cost"] | str
    id: str
    payload: CallCostPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET
    meta_: CallCostMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallCostDeliveryMeta(Model):
    """CallCost.meta.meta in Telnyx's document.

    Attributes:
        attempt: At least 1. Example: 1
        delivered_to: Example: https://example.com
    """

    attempt: int | None = None
    delivered_to: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallCostMeta(Model):
    """CallCost.meta in Telnyx's document."""

    meta: CallCostDeliveryMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallCostPart(Model):
    """CallCost.payload.cost_parts[] in Telnyx's document.

    Attributes:
        billed_duration_secs: At least 0. Example: 0
        call_part: Example: call-control
        cost: At least 0.0. Example: 0.0
        currency: Three-letter currency code (ISO 4217). Example: USD
        rate: At least 0.0. Example: 0.001
    """

    billed_duration_secs: int | None = None
    call_part: str | None = None
    cost: float | None = None
    currency: str | None = None
    rate: float | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallCostPayload(Model):
    """CallCost.payload in Telnyx's document.

    Attributes:
        billed_duration_secs: At least 0. Example: 0
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        status: One of valid, invalid, call_hangup, cancelled, cancelled_amd.
        total_cost: At least 0.0. Example: 0.0
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    status: Literal["valid", "invalid", "call_hangup", "cancelled", "cancelled_amd"] | str = UNSET
    billed_duration_secs: int | None = None
    client_state: str | None = None
    cost_parts: list[CallCostPart] | None = None
    total_cost: float | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CheckAvailabilityTool(Model):
    """CheckAvailabilityTool in Telnyx's document.

    Attributes:
        type_: One of check_availability.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    check_availability: CheckAvailabilityToolParams
    type_: Literal["check_availability"] | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CheckAvailabilityToolParams(Model):
    """CheckAvailabilityToolParams in Telnyx's document.

    Attributes:
        api_key_ref: Example: my_calcom_api_key
    """

    api_key_ref: str
    event_type_id: int


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DocServiceRecord(Model):
    """DocServiceRecord in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: sample_record_type
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
    """

    created_at: str | None = None
    id: str | None = None
    record_type: str | None = None
    updated_at: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class Error(Model):
    """Error in Telnyx's document."""

    code: int
    title: str
    detail: str | None = None
    meta: dict[str, Any] | None = None
    source: ErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ErrorMeta(Model):
    """ErrorResponse.errors[].meta in Telnyx's document.

    Attributes:
        url: URL.
    """

    url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ErrorRecord(Model):
    """ErrorRecord in Telnyx's document.

    Attributes:
        code: Example: 10003
    """

    code: str | None = None
    detail: str | None = None
    meta: MetaResponse | None = None
    source: SourceResponse | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ErrorResponse(Model):
    """ErrorResponse in Telnyx's document."""

    errors: list[ErrorResponseItem] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ErrorResponseItem(Model):
    """ErrorResponse.errors[] in Telnyx's document."""

    code: str | None = None
    detail: str | None = None
    meta: ErrorMeta | None = None
    source: ErrorResponseItemSource | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ErrorResponseItemSource(Model):
    """ErrorResponse.errors[].source in Telnyx's document."""

    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ErrorSource(Model):
    """Error.source in Telnyx's document."""

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class Errors(Model):
    """Errors in Telnyx's document."""

    errors: list[Error] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class FailClusteringProcessRequest(Model):
    """FailClusteringProcessRequest in Telnyx's document."""

    error: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GcbPhoneNumber(Model):
    """GcbPhoneNumber in Telnyx's document.

    Attributes:
        channel_zone_id: Example: 1653e6a1-4bfd-4857-97c6-6a51e1c34477
        created_at: When it was created. Example: 2019-01-23T18:10:02.574Z
        id: Identifier of the resource. Example: 3da3c749-bb7d-4ad6-acae-ca0d415ae08b
        phone_number: The phone number, normally in +E.164. Example: +15554441234
        record_type: Which kind of record this is. One of channel_zone_phone_number.
    """

    channel_zone_id: str
    phone_number: str
    record_type: Literal["channel_zone_phone_number"] | str
    created_at: str | None = None
    id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GenericError(Model):
    """GenericError in Telnyx's document."""

    code: str | None = None
    detail: str | None = None
    meta: dict[str, Any] | None = None
    source: GenericErrorSource | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GenericErrorSource(Model):
    """GenericError.source in Telnyx's document."""

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class HTTPValidationError(Model):
    """HTTPValidationError in Telnyx's document."""

    detail: list[ValidationError] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class Interface(Model):
    """Interface in Telnyx's document.

    Attributes:
        network_id: Identifier of the network. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        status: One of created, provisioning, provisioned, deleting.
    """

    name: str | None = None
    network_id: str | None = None
    status: InterfaceStatus | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MessageReceivedEvent(Model):
    """InboundMessageEvent in Telnyx's document."""

    data: MessageReceived | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MetaResponse(Model):
    """MetaResponse in Telnyx's document."""

    url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class Metadata(Model):
    """Metadata in Telnyx's document.

    Attributes:
        page_number: Number of this page. Example: 1
        page_size: How many items a page holds. Example: 25
        total_pages: How many pages there are. Example: 10
        total_results: How many items there are on all pages together. Example: 250
    """

    page_number: int
    page_size: int
    total_pages: int
    total_results: int


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class OutboundMessageEvent(Model):
    """OutboundMessageEvent in Telnyx's document."""

    data: OutboundMessage | None = None
    meta: OutboundMessageEventMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class OutboundMessageEventMeta(Model):
    """OutboundMessageEvent.meta in Telnyx's document.

    Attributes:
        attempt: Example: 1
        delivered_to: URL. Example: https://www.example.com/hooks
    """

    attempt: int | None = None
    delivered_to: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PageMeta(Model):
    """Meta in Telnyx's document.

    Attributes:
        page_number: Number of this page.
        page_size: How many items a page holds.
        total_pages: How many pages there are.
        total_results: How many items there are on all pages together.
    """

    page_number: int
    page_size: int
    total_pages: int
    total_results: int


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PaginationMeta(Model):
    """PaginationMeta in Telnyx's document.

    Attributes:
        page_number: Number of this page. Example: 2
        page_size: How many items a page holds. Example: 25
        total_pages: How many pages there are. Example: 3
        total_results: How many items there are on all pages together. Example: 55
    """

    page_number: int | None = None
    page_size: int | None = None
    total_pages: int | None = None
    total_results: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PublicInternetGateway(Model):
    """PublicInternetGateway in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: public_internet_gateway
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        network_id: Identifier of the network. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        status: One of created, provisioning, provisioned, deleting.
        public_ip: Example: 127.0.0.1
    """

    created_at: str | None = None
    id: str | None = None
    record_type: str | None = None
    updated_at: str | None = None
    name: str | None = None
    network_id: str | None = None
    status: InterfaceStatus | str | None = None
    public_ip: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RCSComposeRecordingMessage(Model):
    """RCSComposeRecordingMessage in Telnyx's document.

    Attributes:
        phone_number: The phone number, normally in +E.164. Example: +13125551234
        type_: One of COMPOSE_RECORDING_ACTION_TYPE_UNSPECIFIED, ACTION_TYPE_AUDIO, ACTION_TYPE_VIDEO.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    phone_number: str
    type_: Literal["COMPOSE_RECORDING_ACTION_TYPE_UNSPECIFIED", "ACTION_TYPE_AUDIO", "ACTION_TYPE_VIDEO"] | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RCSComposeTextMessage(Model):
    """RCSComposeTextMessage in Telnyx's document.

    Attributes:
        phone_number: The phone number, normally in +E.164. Example: +13125551234
    """

    phone_number: str
    text: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class Record(Model):
    """Record in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: sample_record_type
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
    """

    created_at: str | None = None
    id: str | None = None
    record_type: str | None = None
    updated_at: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RegionIn(Model):
    """RegionIn in Telnyx's document.

    Attributes:
        region_code: Example: ashburn-va
    """

    region_code: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RegionOut(Model):
    """RegionOut in Telnyx's document.

    Attributes:
        region_code: Example: ashburn-va
    """

    region: RegionOutRegion | None = None
    region_code: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RegionOutRegion(Model):
    """RegionOut.region in Telnyx's document.

    Attributes:
        code: Example: ashburn-va
        name: Example: Ashburn
        record_type: Which kind of record this is. Example: region
    """

    code: str | None = None
    name: str | None = None
    record_type: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SourceResponse(Model):
    """SourceResponse in Telnyx's document.

    Attributes:
        parameter: Example: metrics
        pointer: Example: /title
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UserBundleCreateRequest(Model):
    """UserBundleCreateRequest in Telnyx's document.

    Attributes:
        billing_bundle_id: UUID.
    """

    billing_bundle_id: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ValidationError(Model):
    """ValidationError in Telnyx's document."""

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    loc: list[str | int]
    msg: str
    type_: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VirtualCrossConnect(Model):
    """VirtualCrossConnect in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: virtual_cross_connect
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        network_id: Identifier of the network. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        status: One of created, provisioning, provisioned, deleting.
        bandwidth_mbps: Example: 50
        bgp_asn: Example: 1234
        cloud_provider: One of aws, azure, gce.
        cloud_provider_region: Example: us-east-1
        primary_bgp_key: Example: yFV4wEPtPVPfDUGLWiyQzwga
        primary_cloud_account_id: Example: 123456789012
        primary_cloud_ip: Example: 169.254.0.2
        primary_telnyx_ip: Example: 169.254.0.1
        secondary_bgp_key: Example: ge1lONeK9RcA83uuWaw9DvZy
        secondary_cloud_ip: Example: 169.254.0.4
        secondary_telnyx_ip: Example: 169.254.0.3
    """

    created_at: str | None = None
    id: str | None = None
    record_type: str | None = None
    updated_at: str | None = None
    name: str | None = None
    network_id: str | None = None
    status: InterfaceStatus | str | None = None
    bandwidth_mbps: float | None = None
    bgp_asn: float | None = None
    cloud_provider: Literal["aws", "azure", "gce"] | str | None = None
    cloud_provider_region: str | None = None
    primary_bgp_key: str | None = None
    primary_cloud_account_id: str | None = None
    primary_cloud_ip: str | None = None
    primary_enabled: bool | None = None
    primary_telnyx_ip: str | None = None
    secondary_bgp_key: str | None = None
    secondary_cloud_account_id: str | None = None
    secondary_cloud_ip: str | None = None
    secondary_enabled: bool | None = None
    secondary_telnyx_ip: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class WebhookMeta(Model):
    """CallbackWebhookMeta in Telnyx's document.

    Attributes:
        attempt: Example: 1
        delivered_to: Example: https://example.com/webhook
    """

    attempt: int | None = None
    delivered_to: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class WireguardInterface(Model):
    """WireguardInterface in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: wireguard_interface
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        network_id: Identifier of the network. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        status: One of created, provisioning, provisioned, deleting.
        endpoint: Example: 203.0.113.0:51871
    """

    created_at: str | None = None
    id: str | None = None
    record_type: str | None = None
    updated_at: str | None = None
    name: str | None = None
    network_id: str | None = None
    status: InterfaceStatus | str | None = None
    enable_sip_trunking: bool | None = None
    endpoint: str | None = None
    public_key: str | None = None
