# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Bulk Phone Number Operations."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.number_orders import PhoneNumbersJobPhoneNumber
    from telnyx_async.models.shared import Error, PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallForwarding(Model):
    """CallForwarding in Telnyx's document.

    Attributes:
        call_forwarding_enabled: Telnyx's default: True.
        forwarding_type: One of always, on-failure.
    """

    call_forwarding_enabled: bool | None = None
    forwarding_type: Literal["always", "on-failure"] | str | None = None
    forwards_to: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CallRecording(Model):
    """CallRecording in Telnyx's document.

    Attributes:
        inbound_call_recording_channels: One of single, dual. Telnyx's default: single.
        inbound_call_recording_enabled: Telnyx's default: False.
        inbound_call_recording_format: One of wav, mp3. Telnyx's default: wav.
    """

    inbound_call_recording_channels: Literal["single", "dual"] | str | None = None
    inbound_call_recording_enabled: bool | None = None
    inbound_call_recording_format: Literal["wav", "mp3"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CnamListing(Model):
    """CnamListing in Telnyx's document.

    Attributes:
        cnam_listing_enabled: Telnyx's default: False.
    """

    cnam_listing_details: str | None = None
    cnam_listing_enabled: bool | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeletePhoneNumbersJobResponse(Model):
    """POST /phone_numbers/jobs/delete_phone_numbers response in Telnyx's document."""

    data: PhoneNumbersJob = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetPhoneNumberJobResponse(Model):
    """GET /phone_numbers/jobs/{id} response in Telnyx's document."""

    data: PhoneNumbersJob = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListPhoneNumberJobsResponse(ListResponse["PhoneNumbersJob"]):
    """GET /phone_numbers/jobs response in Telnyx's document."""

    data: list[PhoneNumbersJob] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MediaFeatures(Model):
    """MediaFeatures in Telnyx's document.

    Attributes:
        accept_any_rtp_packets_enabled: Telnyx's default: False.
        rtp_auto_adjust_enabled: Telnyx's default: True.
        t38_fax_gateway_enabled: Telnyx's default: False.
    """

    accept_any_rtp_packets_enabled: bool | None = None
    rtp_auto_adjust_enabled: bool | None = None
    t38_fax_gateway_enabled: bool | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PhoneNumbersJob(Model):
    """PhoneNumbersJob in Telnyx's document.

    Attributes:
        created_at: When it was created.
        id: Identifier of the resource. UUID. Example: 42587e44-3a3e-46de-9255-0c9a7a1d1ec7
        record_type: Which kind of record this is. Example: phone_numbers_job
        status: One of pending, in_progress, completed, failed, expired. Telnyx's default: pending.
        type_: One of update_emergency_settings, delete_phone_numbers, update_phone_numbers.
        updated_at: When it last changed.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: Literal["pending", "in_progress", "completed", "failed", "expired"] | str = UNSET
    updated_at: datetime = UNSET
    etc: datetime | None = None
    failed_operations: list[PhoneNumbersJobFailedOperation] | None = None
    pending_operations: list[PhoneNumbersJobPendingOperation] | None = None
    phone_numbers: list[PhoneNumbersJobPhoneNumber] | None = None
    successful_operations: list[PhoneNumbersJobSuccessfulOperation] | None = None
    type_: Literal["update_emergency_settings", "delete_phone_numbers", "update_phone_numbers"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PhoneNumbersJobDeletePhoneNumbersRequest(Model):
    """PhoneNumbersJobDeletePhoneNumbersRequest in Telnyx's document."""

    phone_numbers: list[str]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PhoneNumbersJobFailedOperation(Model):
    """PhoneNumbersJobFailedOperation in Telnyx's document.

    Attributes:
        id: Identifier of the resource.
        phone_number: The phone number, normally in +E.164.
    """

    errors: list[Error] | None = None
    id: str | None = None
    phone_number: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PhoneNumbersJobPendingOperation(Model):
    """PhoneNumbersJobPendingOperation in Telnyx's document.

    Attributes:
        id: Identifier of the resource.
        phone_number: The phone number, normally in +E.164.
    """

    id: str | None = None
    phone_number: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PhoneNumbersJobSuccessfulOperation(Model):
    """PhoneNumbersJobSuccessfulOperation in Telnyx's document.

    Attributes:
        id: Identifier of the resource.
        phone_number: The phone number, normally in +E.164.
    """

    id: str | None = None
    phone_number: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PhoneNumbersJobUpdatePhoneNumbersRequest(Model):
    """PhoneNumbersJobUpdatePhoneNumbersRequest in Telnyx's document.

    Attributes:
        billing_group_id: Billing group that the costs are counted under.
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
        customer_reference: A reference of your own choosing, to find it again by.
        tags: Labels of your own, to sort and find things by.
    """

    phone_numbers: list[str]
    billing_group_id: str | None = None
    connection_id: str | None = None
    customer_reference: str | None = None
    external_pin: str | None = None
    hd_voice_enabled: bool | None = None
    tags: list[str] | None = None
    voice: UpdatePhoneNumberVoiceSettingsRequest | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateEmergencySettingsJobRequest(Model):
    """PhoneNumbersJobUpdateEmergencySettingsRequest in Telnyx's document.

    Attributes:
        emergency_address_id: Address that emergency services are given.
    """

    emergency_enabled: bool
    phone_numbers: list[str]
    emergency_address_id: str | Null | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateEmergencySettingsJobResponse(Model):
    """POST /phone_numbers/jobs/update_emergency_settings response in Telnyx's document."""

    data: PhoneNumbersJob = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdatePhoneNumberVoiceSettingsRequest(Model):
    """UpdatePhoneNumberVoiceSettingsRequest in Telnyx's document.

    Attributes:
        caller_id_name_enabled: Telnyx's default: False.
        inbound_call_screening: One of disabled, reject_calls, flag_calls. Telnyx's default: disabled.
        tech_prefix_enabled: Telnyx's default: False.
        usage_payment_method: One of pay-per-minute, channel. Telnyx's default: pay-per-minute.
    """

    call_forwarding: CallForwarding | None = None
    call_recording: CallRecording | None = None
    caller_id_name_enabled: bool | None = None
    cnam_listing: CnamListing | None = None
    inbound_call_screening: Literal["disabled", "reject_calls", "flag_calls"] | None = None
    media_features: MediaFeatures | None = None
    tech_prefix_enabled: bool | None = None
    translated_number: str | None = None
    usage_payment_method: Literal["pay-per-minute", "channel"] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdatePhoneNumbersJobResponse(Model):
    """POST /phone_numbers/jobs/update_phone_numbers response in Telnyx's document."""

    data: PhoneNumbersJob = UNSET
