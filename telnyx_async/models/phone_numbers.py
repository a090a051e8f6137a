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
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ChangePhoneNumberBundleStatusResponse(Model):
    """PATCH /phone_numbers/{id}/actions/bundle_status_change response in Telnyx's document."""

    data: PhoneNumberWithVoiceSettings = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeletePhoneNumberResponse(Model):
    """DELETE /phone_numbers/{id} response in Telnyx's document."""

    data: DeletedPhoneNumber = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeletedPhoneNumber(Model):
    """PhoneNumberDeletedDetailed in Telnyx's document.

    Attributes:
        billing_group_id: Billing group that the costs are counted under.
        call_forwarding_enabled: Telnyx's default: True.
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
        connection_name: Name you gave the connection.
        created_at: When it was created.
        customer_reference: A reference of your own choosing, to find it again by.
        emergency_address_id: Address that emergency services are given.
        id: Identifier of the resource. Example: 1293384261075731499
        messaging_profile_id: Messaging profile that applies.
        messaging_profile_name: Example: regional-customers
        phone_number: The phone number, normally in +E.164.
        phone_number_type: Kind of phone number. One of local, toll_free, mobile, national, shared_cost, landline.
        record_type: Which kind of record this is. Example: phone_number
        status: One of purchase-pending, purchase-failed, port-pending, port-failed, active, deleted,
            emergency-only, ported-out, port-out-pending.
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
    external_pin: str | None = None
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
        emergency_enabled: Telnyx's default: False.
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
    """POST /phone_numbers/{id}/actions/enable_emergency response 202 in Telnyx's document."""

    data: PhoneNumberWithVoiceSettings = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class EnablePhoneNumberEmergencyResponse(Model):
    """POST /phone_numbers/{id}/actions/enable_emergency response in Telnyx's document."""

    data: PhoneNumberWithVoiceSettings = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetPhoneNumberResponse(Model):
    """GET /phone_numbers/{id} response in Telnyx's document."""

    data: PhoneNumberDetailed = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetPhoneNumberVoiceSettingsResponse(Model):
    """GET /phone_numbers/{id}/voice response in Telnyx's document."""

    data: PhoneNumberWithVoiceSettings = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListPhoneNumberVoiceSettingsResponse(ListResponse["PhoneNumberWithVoiceSettings"]):
    """GET /phone_numbers/voice response in Telnyx's document."""

    data: list[PhoneNumberWithVoiceSettings] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListPhoneNumbersResponse(ListResponse["PhoneNumberDetailed"]):
    """GET /phone_numbers response in Telnyx's document."""

    data: list[PhoneNumberDetailed] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListSlimPhoneNumbersResponse(ListResponse["SlimPhoneNumber"]):
    """GET /phone_numbers/slim response in Telnyx's document."""

    data: list[SlimPhoneNumber] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PhoneNumberBundleStatusChangeRequest(Model):
    """PhoneNumberBundleStatusChangeRequest in Telnyx's document."""

    bundle_id: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PhoneNumberDetailed(Model):
    """PhoneNumberDetailed in Telnyx's document.

    Attributes:
        billing_group_id: Billing group that the costs are counted under.
        call_forwarding_enabled: Telnyx's default: True.
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
        connection_name: Name you gave the connection.
        country_iso_alpha2: Example: US
        created_at: When it was created.
        customer_reference: A reference of your own choosing, to find it again by.
        emergency_address_id: Address that emergency services are given.
        emergency_status: One of active, deprovisioning, disabled, provisioning, provisioning-failed.
        id: Identifier of the resource. Example: 1293384261075731499
        inbound_call_screening: One of disabled, reject_calls, flag_calls. Telnyx's default: disabled.
        messaging_profile_id: Messaging profile that applies.
        messaging_profile_name: Example: regional-customers
        phone_number: The phone number, normally in +E.164.
        phone_number_type: Kind of phone number. One of local, toll_free, mobile, national, shared_cost, landline,
            tollfree, shortcode, longcode.
        record_type: Which kind of record this is. Example: phone_number
        source_type: One of number_order, port_request.
        status: One of purchase-pending, purchase-failed, port-pending, port-failed, active, deleted,
            emergency-only, ported-out, port-out-pending, requirement-info-pending, requirement-info-under-review,
            requirement-info-exception, provision-pending.
        tags: Labels of your own, to sort and find things by.
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
    billing_group_id: str | None = None
    call_forwarding_enabled: bool | None = None
    call_recording_enabled: bool | None = None
    caller_id_name_enabled: bool | None = None
    cnam_listing_enabled: bool | None = None
    connection_id: str | None = None
    connection_name: str | None = None
    country_iso_alpha2: str | None = None
    customer_reference: str | None = None
    emergency_address_id: str | None = None
    emergency_enabled: bool | None = None
    emergency_status: (
        Literal["active", "deprovisioning", "disabled", "provisioning", "provisioning-failed"] | str | None
    ) = None
    external_pin: str | None = None
    inbound_call_screening: Literal["disabled", "reject_calls", "flag_calls"] | str | None = None
    messaging_profile_id: str | None = None
    messaging_profile_name: str | None = None
    phone_number: str | None = None
    phone_number_type: (
        Literal[
            "local", "toll_free", "mobile", "national", "shared_cost", "landline", "tollfree", "shortcode", "longcode"
        ]
        | str
        | None
    ) = None
    purchased_at: datetime | None = None
    source_type: Literal["number_order", "port_request"] | str | None = None
    t38_fax_gateway_enabled: bool | None = None
    tags: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PhoneNumberEnableEmergencyRequest(Model):
    """PhoneNumberEnableEmergencyRequest in Telnyx's document.

    Attributes:
        emergency_address_id: Address that emergency services are given.
    """

    emergency_address_id: str
    emergency_enabled: bool


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PhoneNumberWithVoiceSettings(Model):
    """PhoneNumberWithVoiceSettings in Telnyx's document.

    Attributes:
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 1d0e6cb8-8668-462e-94c6-49ae0f0ed48b
        customer_reference: A reference of your own choosing, to find it again by.
        id: Identifier of the resource. Example: 1293384261075731499
        inbound_call_screening: One of disabled, reject_calls, flag_calls. Telnyx's default: disabled.
        phone_number: The phone number, normally in +E.164. Example: +13035551234
        record_type: Which kind of record this is. Example: voice_settings
        tech_prefix_enabled: Telnyx's default: False.
        translated_number: Example: +13035559999
        usage_payment_method: One of pay-per-minute, channel. Telnyx's default: pay-per-minute.
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
        billing_group_id: Billing group that the costs are counted under.
        call_forwarding_enabled: Telnyx's default: True.
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
        country_iso_alpha2: Example: US
        created_at: When it was created.
        customer_reference: A reference of your own choosing, to find it again by.
        emergency_address_id: Address that emergency services are given.
        emergency_status: One of active, deprovisioning, disabled, provisioning, provisioning-failed.
        id: Identifier of the resource. Example: 1293384261075731499
        inbound_call_screening: One of disabled, reject_calls, flag_calls. Telnyx's default: disabled.
        phone_number: The phone number, normally in +E.164.
        phone_number_type: Kind of phone number. One of local, toll_free, mobile, national, shared_cost, landline,
            tollfree, shortcode, longcode.
        record_type: Which kind of record this is. Example: phone_number_slim
        status: One of purchase-pending, purchase-failed, port-pending, port-failed, active, deleted,
            emergency-only, ported-out, port-out-pending, requirement-info-pending, requirement-info-under-review,
            requirement-info-exception, provision-pending.
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
        billing_group_id: Billing group that the costs are counted under.
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
        customer_reference: A reference of your own choosing, to find it again by.
        id: Identifier of the resource.
        tags: Labels of your own, to sort and find things by.
    """

    billing_group_id: str | None = None
    connection_id: str | None = None
    customer_reference: str | None = None
    external_pin: str | None = None
    hd_voice_enabled: bool | None = None
    id: str | None = None
    tags: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdatePhoneNumberResponse(Model):
    """PATCH /phone_numbers/{id} response in Telnyx's document."""

    data: PhoneNumberDetailed = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdatePhoneNumberVoiceSettingsResponse(Model):
    """PATCH /phone_numbers/{id}/voice response in Telnyx's document."""

    data: PhoneNumberWithVoiceSettings = UNSET
