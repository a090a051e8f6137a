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
    """Response of `mobile_phone_numbers.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MobilePhoneNumber = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListMobilePhoneNumbersResponse(ListResponse["MobilePhoneNumber"]):
    """Response of `mobile_phone_numbers.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[MobilePhoneNumber] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class MobilePhoneNumber(Model):
    """Attribute `GetMobilePhoneNumberResponse.data`, `ListMobilePhoneNumbersResponse.data`,
    `UpdateMobilePhoneNumberResponse.data`.

    Attributes:
        call_forwarding: Where calls are forwarded to, and when.
        call_recording: Which calls are recorded by themselves, and how.
        caller_id_name_enabled: Whether the caller's name is looked up and shown (CNAM).
        cnam_listing: Name that called people see (CNAM), and whether it is listed.
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
        connection_name: Name you gave the connection.
        country_iso_alpha2: Country of the number as its two-letter code.
        created_at: When it was created.
        customer_reference: A reference of your own choosing, to find it again by.
        id: Identifier that Telnyx gave it.
        inbound: What holds for calls that come in.
        inbound_call_screening: What happens to suspicious calls: disabled lets them pass, reject_calls refuses,
            flag_calls marks them. One of disabled, reject_calls, flag_calls.
        noise_suppression: Which direction of the audio, if any, is cleared of noise. One of inbound, outbound,
            both, disabled.
        outbound: What holds for calls that go out.
        phone_number: The phone number, normally in +E.164.
        record_type: Which kind of record this is. Example: mobile_phone_number
        sim_card_id: Identifier of the SIM card. UUID.
        status: How far it has come, or whether it is in use.
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
    """Attribute `MobilePhoneNumber.call_forwarding`.

    Attributes:
        call_forwarding_enabled: Whether calls are forwarded; forwards_to and forwarding_type must be set too.
        forwarding_type: Whether calls are forwarded always, or only on-failure. One of always, on-failure.
        forwards_to: Number that calls are forwarded to, in +E.164; none while blank.
    """

    call_forwarding_enabled: bool | None = None
    forwarding_type: Literal["always", "on-failure"] | str | None = None
    forwards_to: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MobilePhoneNumberCallRecording(Model):
    """Attribute `MobilePhoneNumber.call_recording`.

    Attributes:
        inbound_call_recording_channels: Whether the recording has one channel or a channel per side. One of single,
            dual.
        inbound_call_recording_enabled: Whether calls that come in are recorded.
        inbound_call_recording_format: File format of the recordings. One of wav, mp3.
    """

    inbound_call_recording_channels: Literal["single", "dual"] | str | None = None
    inbound_call_recording_enabled: bool | None = None
    inbound_call_recording_format: Literal["wav", "mp3"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MobilePhoneNumberCnamListing(Model):
    """Attribute `MobilePhoneNumber.cnam_listing`.

    Attributes:
        cnam_listing_details: Name that called people see, up to 15 letters, digits or spaces.
        cnam_listing_enabled: Whether the number's name is listed for called people to see; needs
            cnam_listing_details.
    """

    cnam_listing_details: str | None = None
    cnam_listing_enabled: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MobilePhoneNumberInbound(Model):
    """Attribute `MobilePhoneNumber.inbound`.

    Attributes:
        interception_app_id: Call Control or TeXML application that takes over the calls.
    """

    interception_app_id: str | None = None
    interception_app_name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MobilePhoneNumberOutbound(Model):
    """Attribute `MobilePhoneNumber.outbound`.

    Attributes:
        interception_app_id: Call Control or TeXML application that takes over the calls.
    """

    interception_app_id: str | None = None
    interception_app_name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateMobilePhoneNumberCallForwarding(Model):
    """Argument `call_forwarding` of `mobile_phone_numbers.update`.

    Attributes:
        call_forwarding_enabled: Whether calls are forwarded; forwards_to and forwarding_type must be set too.
        forwarding_type: Whether calls are forwarded always, or only on-failure. One of always, on-failure.
        forwards_to: Number that calls are forwarded to, in +E.164; none while blank.
    """

    call_forwarding_enabled: bool | None = None
    forwarding_type: Literal["always", "on-failure"] | Null | None = None
    forwards_to: str | Null | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateMobilePhoneNumberCallRecording(Model):
    """Argument `call_recording` of `mobile_phone_numbers.update`.

    Attributes:
        inbound_call_recording_channels: Whether the recording has one channel or a channel per side. One of single,
            dual.
        inbound_call_recording_enabled: Whether calls that come in are recorded.
        inbound_call_recording_format: File format of the recordings. One of wav, mp3.
    """

    inbound_call_recording_channels: Literal["single", "dual"] | None = None
    inbound_call_recording_enabled: bool | None = None
    inbound_call_recording_format: Literal["wav", "mp3"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateMobilePhoneNumberCnamListing(Model):
    """Argument `cnam_listing` of `mobile_phone_numbers.update`.

    Attributes:
        cnam_listing_details: Name that called people see, up to 15 letters, digits or spaces.
        cnam_listing_enabled: Whether the number's name is listed for called people to see; needs
            cnam_listing_details.
    """

    cnam_listing_details: str | Null | None = None
    cnam_listing_enabled: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateMobilePhoneNumberInbound(Model):
    """Argument `inbound` of `mobile_phone_numbers.update`.

    Attributes:
        interception_app_id: Call Control or TeXML application that takes over the calls.
    """

    interception_app_id: str | Null | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateMobilePhoneNumberOutbound(Model):
    """Argument `outbound` of `mobile_phone_numbers.update`.

    Attributes:
        interception_app_id: Call Control or TeXML application that takes over the calls.
    """

    interception_app_id: str | Null | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateMobilePhoneNumberRequest(Model):
    """Body of `mobile_phone_numbers.update`.

    Attributes:
        call_forwarding: Where calls are forwarded to, and when.
        call_recording: Which calls are recorded by themselves, and how.
        caller_id_name_enabled: Whether the caller's name is looked up and shown (CNAM).
        cnam_listing: Name that called people see (CNAM), and whether it is listed.
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
        customer_reference: A reference of your own choosing, to find it again by.
        inbound: What holds for calls that come in.
        inbound_call_screening: What happens to suspicious calls: disabled lets them pass, reject_calls refuses,
            flag_calls marks them. One of disabled, reject_calls, flag_calls.
        noise_suppression: Which direction of the audio, if any, is cleared of noise.
        outbound: What holds for calls that go out.
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
    """Response of `mobile_phone_numbers.update`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MobilePhoneNumber = UNSET
