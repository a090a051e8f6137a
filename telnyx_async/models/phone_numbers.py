# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Phone Number Configurations."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.phone_number_jobs import CallForwarding, CallRecording, CnamListing, MediaFeatures
    from telnyx_async.models.shared import NumbersError, PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ChangePhoneNumberBundleStatusResponse(Model):
    """PATCH /phone_numbers/{id}/actions/bundle_status_change response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PhoneNumberWithVoiceSettings = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeletePhoneNumberResponse(Model):
    """DELETE /phone_numbers/{id} response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: DeletedPhoneNumber = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeletedPhoneNumber(Model):
    """PhoneNumberDeletedDetailed in Telnyx's document.

    Attributes:
        activated_at: When it was activated; null if it was not.
        billing_group_id: Billing group that the costs are counted under.
        call_forwarding_enabled: Whether calls are forwarded; forwards_to and forwarding_type must be set too.
            Telnyx's default: True.
        caller_id_name_enabled: Whether the caller's name is looked up and shown (CNAM).
        cnam_listing_enabled: Whether the number's name is listed for called people to see; needs
            cnam_listing_details.
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
        connection_name: Name you gave the connection.
        created_at: When it was created.
        customer_reference: A reference of your own choosing, to find it again by.
        deletion_lock_enabled: Whether the number is protected from being deleted.
        emergency_address_id: Address that emergency services are given.
        emergency_enabled: Whether emergency calls are set up; that needs an emergency_address_id.
        external_pin: PIN that another carrier must know to port the number away.
        hd_voice_enabled: Whether HD voice is on; it costs extra and not every number has it.
        id: Identifier that Telnyx gave it; in paths, which one is meant. Example: 1293384261075731499
        messaging_profile_id: Messaging profile that applies.
        messaging_profile_name: Example: regional-customers
        phone_number: The phone number, normally in +E.164.
        phone_number_type: Kind of phone number. One of local, toll_free, mobile, national, shared_cost, landline.
        record_type: Which kind of record this is. Example: phone_number
        status: How far it has come, or whether it is in use. One of purchase-pending, purchase-failed,
            port-pending, port-failed, active, deleted, emergency-only, ported-out, port-out-pending.
        t38_fax_gateway_enabled: Whether a T.38 re-INVITE is accepted; Telnyx does not send one.
        tags: Labels of your own, to sort and find things by.
        updated_at: When it last changed.
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: (
        Literal[
            "purchase-pending",
            "purchase-failed",
            "port-pending",
            "port-failed",
            "active",
            "deleted",
            "emergency-only",
            "ported-out",
            "port-out-pending",
        ]
        | str
    ) = UNSET
    updated_at: datetime = UNSET
    activated_at: datetime | None = None
    billing_group_id: str | None = None
    call_forwarding_enabled: bool | None = None
    call_recording_enabled: bool | None = None
    caller_id_name_enabled: bool | None = None
    cnam_listing_enabled: bool | None = None
    connection_id: str | None = None
    connection_name: str | None = None
    customer_reference: str | None = None
    deletion_lock_enabled: bool | None = None
    emergency_address_id: str | None = None
    emergency_enabled: bool | None = None
    external_pin: str | None = None
    hd_voice_enabled: bool | None = None
    messaging_profile_id: str | None = None
    messaging_profile_name: str | None = None
    phone_number: str | None = None
    phone_number_type: Literal["local", "toll_free", "mobile", "national", "shared_cost", "landline"] | str | None = (
        None
    )
    purchased_at: datetime | None = None
    t38_fax_gateway_enabled: bool | None = None
    tags: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class EmergencySettings(Model):
    """EmergencySettings in Telnyx's document.

    Attributes:
        emergency_address_id: Address that emergency services are given.
        emergency_enabled: Whether emergency calls are set up; that needs an emergency_address_id. Telnyx's default:
            False.
        emergency_status: One of disabled, active, provisioning, deprovisioning, provisioning-failed. Telnyx's
            default: disabled.
    """

    emergency_address_id: str | None = None
    emergency_enabled: bool | None = None
    emergency_status: (
        Literal["disabled", "active", "provisioning", "deprovisioning", "provisioning-failed"] | str | None
    ) = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class EnablePhoneNumberEmergencyAcceptedResponse(Model):
    """POST /phone_numbers/{id}/actions/enable_emergency response 202 in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PhoneNumberWithVoiceSettings = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class EnablePhoneNumberEmergencyResponse(Model):
    """POST /phone_numbers/{id}/actions/enable_emergency response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PhoneNumberWithVoiceSettings = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetPhoneNumberResponse(Model):
    """GET /phone_numbers/{id} response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PhoneNumberDetailed = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetPhoneNumberVoiceSettingsResponse(Model):
    """GET /phone_numbers/{id}/voice response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PhoneNumberWithVoiceSettings = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListPhoneNumberVoiceSettingsResponse(ListResponse["PhoneNumberWithVoiceSettings"]):
    """GET /phone_numbers/voice response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[PhoneNumberWithVoiceSettings] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListPhoneNumbersResponse(ListResponse["PhoneNumberDetailed"]):
    """GET /phone_numbers response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
        errors: What went wrong, one entry for each problem.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[PhoneNumberDetailed]
    meta: PaginationMeta
    errors: list[NumbersError] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListSlimPhoneNumbersResponse(ListResponse["SlimPhoneNumber"]):
    """GET /phone_numbers/slim response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[SlimPhoneNumber] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class OwnedPhoneNumber(Model):
    """PhoneNumberVerifyOwnershipResponse.found[] in Telnyx's document.

    Attributes:
        id: Identifier that Telnyx gave it; in paths, which one is meant. Example: 1293384261075731499
        number_val_e164: Example: +15551234567
    """

    id: str | None = None
    number_val_e164: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PhoneNumberBundleStatusChangeRequest(Model):
    """PhoneNumberBundleStatusChangeRequest in Telnyx's document.

    Attributes:
        bundle_id: The bundle that a number belongs to or is to join.
    """

    bundle_id: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PhoneNumberDetailed(Model):
    """PhoneNumberDetailed in Telnyx's document.

    Attributes:
        activated_at: When it was activated; null if it was not.
        billing_group_id: Billing group that the costs are counted under.
        call_forwarding_enabled: Whether calls are forwarded; forwards_to and forwarding_type must be set too.
            Telnyx's default: True.
        caller_id_name_enabled: Whether the caller's name is looked up and shown (CNAM).
        cnam_listing_enabled: Whether the number's name is listed for called people to see; needs
            cnam_listing_details.
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
        connection_name: Name you gave the connection.
        country_iso_alpha2: Country of the number as its two-letter code. Example: US
        created_at: When it was created.
        customer_reference: A reference of your own choosing, to find it again by.
        deletion_lock_enabled: Whether the number is protected from being deleted.
        emergency_address_id: Address that emergency services are given.
        emergency_enabled: Whether emergency calls are set up; that needs an emergency_address_id.
        emergency_status: One of active, deprovisioning, disabled, provisioning, provisioning-failed.
        external_pin: PIN that another carrier must know to port the number away.
        hd_voice_enabled: Whether HD voice is on; it costs extra and not every number has it.
        id: Identifier that Telnyx gave it; in paths, which one is meant. Example: 1293384261075731499
        inbound_call_screening: What happens to suspicious calls: disabled lets them pass, reject_calls refuses,
            flag_calls marks them. One of disabled, reject_calls, flag_calls. Telnyx's default: disabled.
        messaging_profile_id: Messaging profile that applies.
        messaging_profile_name: Example: regional-customers
        phone_number: The phone number, normally in +E.164.
        phone_number_type: Kind of phone number. One of local, toll_free, mobile, national, shared_cost, landline,
            tollfree, shortcode, longcode.
        record_type: Which kind of record this is. Example: phone_number
        source_type: Where it comes from: a number purchased or ported, a kind of Telnyx data. One of number_order,
            port_request.
        status: How far it has come, or whether it is in use. One of purchase-pending, purchase-failed,
            port-pending, port-failed, active, deleted, emergency-only, ported-out, port-out-pending,
            requirement-info-pending, requirement-info-under-review, requirement-info-exception, provision-pending.
        t38_fax_gateway_enabled: Whether a T.38 re-INVITE is accepted; Telnyx does not send one.
        tags: Labels of your own, to sort and find things by.
        updated_at: When it last changed.
    """

    country_iso_alpha2: str
    created_at: datetime
    deletion_lock_enabled: bool
    external_pin: str | None
    id: str
    phone_number: str
    phone_number_type: (
        Literal[
            "local", "toll_free", "mobile", "national", "shared_cost", "landline", "tollfree", "shortcode", "longcode"
        ]
        | str
    )
    purchased_at: datetime
    record_type: str
    status: (
        Literal[
            "purchase-pending",
            "purchase-failed",
            "port-pending",
            "port-failed",
            "active",
            "deleted",
            "emergency-only",
            "ported-out",
            "port-out-pending",
            "requirement-info-pending",
            "requirement-info-under-review",
            "requirement-info-exception",
            "provision-pending",
        ]
        | str
    )
    tags: list[str]
    updated_at: datetime = UNSET
    activated_at: datetime | None = None
    billing_group_id: str | None = None
    call_forwarding_enabled: bool | None = None
    call_recording_enabled: bool | None = None
    caller_id_name_enabled: bool | None = None
    cnam_listing_enabled: bool | None = None
    connection_id: str | None = None
    connection_name: str | None = None
    customer_reference: str | None = None
    emergency_address_id: str | None = None
    emergency_enabled: bool | None = None
    emergency_status: (
        Literal["active", "deprovisioning", "disabled", "provisioning", "provisioning-failed"] | str | None
    ) = None
    hd_voice_enabled: bool | None = None
    inbound_call_screening: Literal["disabled", "reject_calls", "flag_calls"] | str | None = None
    messaging_profile_id: str | None = None
    messaging_profile_name: str | None = None
    source_type: Literal["number_order", "port_request"] | str | None = None
    t38_fax_gateway_enabled: bool | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PhoneNumberEnableEmergencyRequest(Model):
    """PhoneNumberEnableEmergencyRequest in Telnyx's document.

    Attributes:
        emergency_address_id: Address that emergency services are given.
        emergency_enabled: Whether emergency calls are set up; that needs an emergency_address_id.
    """

    emergency_address_id: str
    emergency_enabled: bool


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PhoneNumberOwnershipVerification(Model):
    """PhoneNumberVerifyOwnershipResponse in Telnyx's document.

    Attributes:
        record_type: Which kind of record this is. Example: number_ownership_verification
    """

    record_type: str = UNSET
    found: list[OwnedPhoneNumber] | None = None
    not_found: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PhoneNumberWithVoiceSettings(Model):
    """PhoneNumberWithVoiceSettings in Telnyx's document.

    Attributes:
        call_forwarding: Where calls are forwarded to, and when.
        call_recording: Which calls are recorded by themselves, and how.
        cnam_listing: Name that called people see (CNAM), and whether it is listed.
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 1d0e6cb8-8668-462e-94c6-49ae0f0ed48b
        customer_reference: A reference of your own choosing, to find it again by.
        id: Identifier that Telnyx gave it; in paths, which one is meant. Example: 1293384261075731499
        inbound_call_screening: What happens to suspicious calls: disabled lets them pass, reject_calls refuses,
            flag_calls marks them. One of disabled, reject_calls, flag_calls. Telnyx's default: disabled.
        media_features: How the number handles audio and fax.
        phone_number: The phone number, normally in +E.164. Example: +13035551234
        record_type: Which kind of record this is. Example: voice_settings
        tech_prefix_enabled: Whether the number has a tech prefix; not by default. Telnyx's default: False.
        translated_number: What replaces the called number before the call reaches you. Example: +13035559999
        usage_payment_method: How calls are paid for: by the minute, by channel, or after the rate deck. One of
            pay-per-minute, channel. Telnyx's default: pay-per-minute.
    """

    id: str = UNSET
    record_type: str = UNSET
    call_forwarding: CallForwarding | None = None
    call_recording: CallRecording | None = None
    cnam_listing: CnamListing | None = None
    connection_id: str | None = None
    customer_reference: str | None = None
    emergency: EmergencySettings | None = None
    inbound_call_screening: Literal["disabled", "reject_calls", "flag_calls"] | str | None = None
    media_features: MediaFeatures | None = None
    phone_number: str | None = None
    tech_prefix_enabled: bool | None = None
    translated_number: str | None = None
    usage_payment_method: Literal["pay-per-minute", "channel"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SlimPhoneNumber(Model):
    """SlimPhoneNumberDetailed in Telnyx's document.

    Attributes:
        activated_at: When it was activated; null if it was not.
        billing_group_id: Billing group that the costs are counted under.
        call_forwarding_enabled: Whether calls are forwarded; forwards_to and forwarding_type must be set too.
            Telnyx's default: True.
        caller_id_name_enabled: Whether the caller's name is looked up and shown (CNAM).
        cnam_listing_enabled: Whether the number's name is listed for called people to see; needs
            cnam_listing_details.
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
        country_iso_alpha2: Country of the number as its two-letter code. Example: US
        created_at: When it was created.
        customer_reference: A reference of your own choosing, to find it again by.
        emergency_address_id: Address that emergency services are given.
        emergency_enabled: Whether emergency calls are set up; that needs an emergency_address_id.
        emergency_status: One of active, deprovisioning, disabled, provisioning, provisioning-failed.
        external_pin: PIN that another carrier must know to port the number away.
        hd_voice_enabled: Whether HD voice is on; it costs extra and not every number has it.
        id: Identifier that Telnyx gave it; in paths, which one is meant. Example: 1293384261075731499
        inbound_call_screening: What happens to suspicious calls: disabled lets them pass, reject_calls refuses,
            flag_calls marks them. One of disabled, reject_calls, flag_calls. Telnyx's default: disabled.
        phone_number: The phone number, normally in +E.164.
        phone_number_type: Kind of phone number. One of local, toll_free, mobile, national, shared_cost, landline,
            tollfree, shortcode, longcode.
        record_type: Which kind of record this is. Example: phone_number_slim
        status: How far it has come, or whether it is in use. One of purchase-pending, purchase-failed,
            port-pending, port-failed, active, deleted, emergency-only, ported-out, port-out-pending,
            requirement-info-pending, requirement-info-under-review, requirement-info-exception, provision-pending.
        t38_fax_gateway_enabled: Whether a T.38 re-INVITE is accepted; Telnyx does not send one.
        updated_at: When it last changed.
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: (
        Literal[
            "purchase-pending",
            "purchase-failed",
            "port-pending",
            "port-failed",
            "active",
            "deleted",
            "emergency-only",
            "ported-out",
            "port-out-pending",
            "requirement-info-pending",
            "requirement-info-under-review",
            "requirement-info-exception",
            "provision-pending",
        ]
        | str
    ) = UNSET
    updated_at: datetime = UNSET
    activated_at: datetime | None = None
    billing_group_id: str | None = None
    call_forwarding_enabled: bool | None = None
    call_recording_enabled: bool | None = None
    caller_id_name_enabled: bool | None = None
    cnam_listing_enabled: bool | None = None
    connection_id: str | None = None
    country_iso_alpha2: str | None = None
    customer_reference: str | None = None
    emergency_address_id: str | None = None
    emergency_enabled: bool | None = None
    emergency_status: (
        Literal["active", "deprovisioning", "disabled", "provisioning", "provisioning-failed"] | str | None
    ) = None
    external_pin: str | None = None
    hd_voice_enabled: bool | None = None
    inbound_call_screening: Literal["disabled", "reject_calls", "flag_calls"] | str | None = None
    phone_number: str | None = None
    phone_number_type: (
        Literal[
            "local", "toll_free", "mobile", "national", "shared_cost", "landline", "tollfree", "shortcode", "longcode"
        ]
        | str
        | None
    ) = None
    purchased_at: datetime | None = None
    t38_fax_gateway_enabled: bool | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdatePhoneNumberRequest(Model):
    """UpdatePhoneNumberRequest in Telnyx's document.

    Attributes:
        address_id: The stored address that is meant.
        billing_group_id: Billing group that the costs are counted under.
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
        customer_reference: A reference of your own choosing, to find it again by.
        external_pin: PIN that another carrier must know to port the number away.
        hd_voice_enabled: Whether HD voice is on; it costs extra and not every number has it.
        id: Identifier that Telnyx gave it; in paths, which one is meant.
        tags: Labels of your own, to sort and find things by.
    """

    address_id: str | None = None
    billing_group_id: str | None = None
    connection_id: str | None = None
    customer_reference: str | None = None
    external_pin: str | None = None
    hd_voice_enabled: bool | None = None
    id: str | None = None
    tags: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdatePhoneNumberResponse(Model):
    """PATCH /phone_numbers/{id} response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PhoneNumberDetailed = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdatePhoneNumberVoiceSettingsResponse(Model):
    """PATCH /phone_numbers/{id}/voice response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PhoneNumberWithVoiceSettings = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VerifyPhoneNumberOwnershipRequest(Model):
    """PhoneNumberVerifyOwnershipRequest in Telnyx's document.

    Attributes:
        phone_numbers: The phone numbers concerned, normally in +E.164. 1 to 1000 items.
    """

    phone_numbers: list[str]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VerifyPhoneNumberOwnershipResponse(Model):
    """POST /phone_numbers/actions/verify_ownership response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PhoneNumberOwnershipVerification = UNSET
