# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Mobile Phone Numbers."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetMobilePhoneNumberResponse(Model):
    """GET /mobile_phone_numbers/{id} response in Telnyx's document."""

    data: MobilePhoneNumber = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListMobilePhoneNumbersResponse(ListResponse["MobilePhoneNumber"]):
    """GET /mobile_phone_numbers response in Telnyx's document."""

    data: list[MobilePhoneNumber] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class MobilePhoneNumber(Model):
    """MobilePhoneNumber in Telnyx's document.

    Attributes:
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
        connection_name: Name you gave the connection.
        created_at: When it was created.
        customer_reference: A reference of your own choosing, to find it again by.
        id: Identifier of the resource.
        inbound_call_screening: One of disabled, reject_calls, flag_calls.
        noise_suppression: One of inbound, outbound, both, disabled.
        phone_number: The phone number, normally in +E.164.
        record_type: Which kind of record this is. Example: mobile_phone_number
        sim_card_id: Identifier of the SIM card. UUID.
        tags: Labels of your own, to sort and find things by.
        updated_at: When it last changed.
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: str = UNSET
    updated_at: datetime = UNSET
    call_forwarding: MobilePhoneNumberCallForwarding | None = None
    call_recording: MobilePhoneNumberCallRecording | None = None
    caller_id_name_enabled: bool | None = None
    cnam_listing: MobilePhoneNumberCnamListing | None = None
    connection_id: str | None = None
    connection_name: str | None = None
    connection_type: str | None = None
    country_iso_alpha2: str | None = None
    customer_reference: str | None = None
    inbound: MobilePhoneNumberInbound | None = None
    inbound_call_screening: Literal["disabled", "reject_calls", "flag_calls"] | str | None = None
    mobile_voice_enabled: bool | None = None
    noise_suppression: Literal["inbound", "outbound", "both", "disabled"] | str | None = None
    outbound: MobilePhoneNumberOutbound | None = None
    phone_number: str | None = None
    sim_card_id: str | None = None
    tags: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MobilePhoneNumberCallForwarding(Model):
    """MobilePhoneNumber.call_forwarding in Telnyx's document.

    Attributes:
        forwarding_type: One of always, on-failure.
    """

    call_forwarding_enabled: bool | None = None
    forwarding_type: Literal["always", "on-failure"] | str | None = None
    forwards_to: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MobilePhoneNumberCallRecording(Model):
    """MobilePhoneNumber.call_recording in Telnyx's document.

    Attributes:
        inbound_call_recording_channels: One of single, dual.
        inbound_call_recording_format: One of wav, mp3.
    """

    inbound_call_recording_channels: Literal["single", "dual"] | str | None = None
    inbound_call_recording_enabled: bool | None = None
    inbound_call_recording_format: Literal["wav", "mp3"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MobilePhoneNumberCnamListing(Model):
    """MobilePhoneNumber.cnam_listing in Telnyx's document."""

    cnam_listing_details: str | None = None
    cnam_listing_enabled: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MobilePhoneNumberInbound(Model):
    """MobilePhoneNumber.inbound in Telnyx's document."""

    interception_app_id: str | None = None
    interception_app_name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MobilePhoneNumberOutbound(Model):
    """MobilePhoneNumber.outbound in Telnyx's document."""

    interception_app_id: str | None = None
    interception_app_name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateMobilePhoneNumberCallForwarding(Model):
    """MobilePhoneNumberUpdate.call_forwarding in Telnyx's document.

    Attributes:
        forwarding_type: One of always, on-failure.
    """

    call_forwarding_enabled: bool | None = None
    forwarding_type: Literal["always", "on-failure"] | Null | None = None
    forwards_to: str | Null | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateMobilePhoneNumberCallRecording(Model):
    """MobilePhoneNumberUpdate.call_recording in Telnyx's document.

    Attributes:
        inbound_call_recording_channels: One of single, dual.
        inbound_call_recording_format: One of wav, mp3.
    """

    inbound_call_recording_channels: Literal["single", "dual"] | None = None
    inbound_call_recording_enabled: bool | None = None
    inbound_call_recording_format: Literal["wav", "mp3"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateMobilePhoneNumberCnamListing(Model):
    """MobilePhoneNumberUpdate.cnam_listing in Telnyx's document."""

    cnam_listing_details: str | Null | None = None
    cnam_listing_enabled: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateMobilePhoneNumberInbound(Model):
    """MobilePhoneNumberUpdate.inbound in Telnyx's document."""

    interception_app_id: str | Null | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateMobilePhoneNumberOutbound(Model):
    """MobilePhoneNumberUpdate.outbound in Telnyx's document."""

    interception_app_id: str | Null | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateMobilePhoneNumberRequest(Model):
    """MobilePhoneNumberUpdate in Telnyx's document.

    Attributes:
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
        customer_reference: A reference of your own choosing, to find it again by.
        inbound_call_screening: One of disabled, reject_calls, flag_calls.
        tags: Labels of your own, to sort and find things by.
    """

    call_forwarding: UpdateMobilePhoneNumberCallForwarding | None = None
    call_recording: UpdateMobilePhoneNumberCallRecording | None = None
    caller_id_name_enabled: bool | None = None
    cnam_listing: UpdateMobilePhoneNumberCnamListing | None = None
    connection_id: str | Null | None = None
    customer_reference: str | Null | None = None
    inbound: UpdateMobilePhoneNumberInbound | None = None
    inbound_call_screening: Literal["disabled", "reject_calls", "flag_calls"] | None = None
    noise_suppression: bool | None = None
    outbound: UpdateMobilePhoneNumberOutbound | None = None
    tags: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateMobilePhoneNumberResponse(Model):
    """PATCH /mobile_phone_numbers/{id} response in Telnyx's document."""

    data: MobilePhoneNumber = UNSET
