# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Bulk Phone Number Operations."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.number_orders import PhoneNumbersJobPhoneNumber
    from telnyx_async.models.shared import NumbersError, PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallForwarding(Model):
    """How a phone number forwards its calls.

    Attributes:
        call_forwarding_enabled: Whether calls are forwarded; forwards_to and forwarding_type must be set too.
            Telnyx's default: True.
        forwarding_type: Whether calls are forwarded always, or only on-failure. One of always, on-failure.
        forwards_to: Number that calls are forwarded to, in +E.164; none while blank.
    """

    call_forwarding_enabled: bool | None = None
    forwarding_type: Literal["always", "on-failure"] | str | None = None
    forwards_to: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallRecording(Model):
    """Whether and how a phone number records calls that come in.

    Attributes:
        inbound_call_recording_channels: Whether the recording has one channel or a channel per side. One of single,
            dual. Telnyx's default: single.
        inbound_call_recording_enabled: Whether calls that come in are recorded. Telnyx's default: False.
        inbound_call_recording_format: File format of the recordings. One of wav, mp3. Telnyx's default: wav.
    """

    inbound_call_recording_channels: Literal["single", "dual"] | str | None = None
    inbound_call_recording_enabled: bool | None = None
    inbound_call_recording_format: Literal["wav", "mp3"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CnamListing(Model):
    """The name that people see when the number calls them.

    Attributes:
        cnam_listing_details: Name that called people see, up to 15 letters, digits or spaces.
        cnam_listing_enabled: Whether the number's name is listed for called people to see; needs
            cnam_listing_details. Telnyx's default: False.
    """

    cnam_listing_details: str | None = None
    cnam_listing_enabled: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeletePhoneNumbersJobResponse(Model):
    """The job that deletes the numbers; fetch it to see how far it is.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PhoneNumbersJob = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetPhoneNumberJobResponse(Model):
    """The job that was asked for, with the numbers done, failed and pending.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PhoneNumbersJob = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListPhoneNumberJobsResponse(ListResponse["PhoneNumbersJob"]):
    """A page of the jobs on numbers.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[PhoneNumbersJob] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class MediaFeatures(Model):
    """How a number handles RTP and fax.

    Attributes:
        accept_any_rtp_packets_enabled: Whether RTP is taken from any address of yours, not only from where Telnyx
            sends its own. Telnyx's default: False.
        rtp_auto_adjust_enabled: Whether RTP is sent to wherever yours comes from, as by default. Telnyx's default:
            True.
        t38_fax_gateway_enabled: Whether a T.38 re-INVITE is accepted; Telnyx does not send one. Telnyx's default:
            False.
    """

    accept_any_rtp_packets_enabled: bool | None = None
    rtp_auto_adjust_enabled: bool | None = None
    t38_fax_gateway_enabled: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PhoneNumbersJob(Model):
    """Work on many numbers in the background, and how far it is.

    Attributes:
        created_at: When it was created.
        etc: When the job will be done, as far as can be told.
        failed_operations: Numbers that could not be done, and why.
        id: Identifier of the job. UUID. Example: 42587e44-3a3e-46de-9255-0c9a7a1d1ec7
        pending_operations: Numbers that are still to be done.
        phone_numbers: Numbers that the job is about.
        record_type: Which kind of record this is. Example: phone_numbers_job
        status: How far the job is. One of pending, in_progress, completed, failed, expired. Telnyx's default:
            pending.
        successful_operations: Numbers that are done.
        type_: What the job does. One of update_emergency_settings, delete_phone_numbers, update_phone_numbers.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class PhoneNumbersJobDeletePhoneNumbersRequest(Model):
    """Numbers to delete; they are lost once the job is done.

    Attributes:
        phone_numbers: Numbers to delete.
    """

    phone_numbers: list[str]


@define(eq=False, repr=False, kw_only=True, slots=False)
class PhoneNumbersJobFailedOperation(Model):
    """A number that the job could not do, and why.

    Attributes:
        errors: What went wrong, one entry for each problem.
        id: Identifier of the phone number.
        phone_number: The phone number, normally in +E.164.
    """

    errors: list[NumbersError] | None = None
    id: str | None = None
    phone_number: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PhoneNumbersJobPendingOperation(Model):
    """A number that the job has yet to do.

    Attributes:
        id: Identifier of the phone number.
        phone_number: The phone number, normally in +E.164.
    """

    id: str | None = None
    phone_number: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PhoneNumbersJobSuccessfulOperation(Model):
    """A number that the job is done with.

    Attributes:
        id: Identifier of the phone number.
        phone_number: The phone number, normally in +E.164.
    """

    id: str | None = None
    phone_number: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PhoneNumbersJobUpdatePhoneNumbersRequest(Model):
    """What changes for many numbers at once.

    Attributes:
        billing_group_id: Billing group that the costs are counted under.
        connection_id: Connection or Call Control application that the numbers are put on.
        customer_reference: A reference of your own choosing, to find it again by.
        deletion_lock_enabled: Whether the number is protected from being deleted.
        external_pin: PIN asked for when the numbers are ported away; not every carrier takes part.
        hd_voice_enabled: Whether HD voice is on; it costs extra and not every number has it.
        phone_numbers: Numbers to change, in +E.164 or by id; needed unless filters choose them.
        tags: Labels of your own, to sort and find things by.
        voice: How calls of the numbers are handled.
    """

    phone_numbers: list[str]
    billing_group_id: str | None = None
    connection_id: str | None = None
    customer_reference: str | None = None
    deletion_lock_enabled: bool | None = None
    external_pin: str | None = None
    hd_voice_enabled: bool | None = None
    tags: list[str] | None = None
    voice: UpdatePhoneNumberVoiceSettingsRequest | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateEmergencySettingsJobRequest(Model):
    """Emergency settings for many numbers at once.

    Attributes:
        emergency_address_id: Address that emergency services are given; needed to switch on, not allowed to switch
            off.
        emergency_enabled: Whether emergency calls should work.
        phone_numbers: Numbers to change.
    """

    emergency_enabled: bool
    phone_numbers: list[str]
    emergency_address_id: str | Null | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateEmergencySettingsJobResponse(Model):
    """The job that changes emergency settings; fetch it to see how far it is.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PhoneNumbersJob = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdatePhoneNumberVoiceSettingsRequest(Model):
    """What changes in a number's voice settings.

    Attributes:
        call_forwarding: Where calls are forwarded to, and when.
        call_recording: Which calls are recorded by themselves, and how.
        caller_id_name_enabled: Whether the caller's name is looked up and shown (CNAM). Telnyx's default: False.
        cnam_listing: Name that called people see (CNAM), and whether it is listed.
        inbound_call_screening: Whether suspicious calls are refused or marked; costs extra by number and month. One
            of disabled, reject_calls, flag_calls. Telnyx's default: disabled.
        media_features: How the number handles audio and fax.
        tech_prefix_enabled: Whether the number has a tech prefix; not by default. Telnyx's default: False.
        translated_number: What replaces the called number before the call reaches you.
        usage_payment_method: Whether calls are paid by the minute or use your paid channels. One of pay-per-minute,
            channel. Telnyx's default: pay-per-minute.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdatePhoneNumbersJobResponse(Model):
    """The job that changes the numbers; fetch it to see how far it is.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PhoneNumbersJob = UNSET
