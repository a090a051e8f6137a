# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Phone Number Configurations."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.phone_number_jobs import CallForwarding, CallRecording, CnamListing, MediaFeatures
    from telnyx_async.models.shared import NumbersError, PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ChangePhoneNumberBundleStatusResponse(Model):
    """What phone_numbers.change_bundle_status returns.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PhoneNumberWithVoiceSettings = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeletePhoneNumberResponse(Model):
    """The phone number that was deleted.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: DeletedPhoneNumber = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeletedPhoneNumber(Model):
    """A phone number that was deleted, with the settings it had.

    Attributes:
        activated_at: When it first became active; null if it never did, or did long ago.
        billing_group_id: Billing group that the costs are counted under.
        call_forwarding_enabled: Whether calls are forwarded; forwards_to and forwarding_type must be set too.
            Telnyx's default: True.
        call_recording_enabled: Whether its calls were recorded by themselves.
        caller_id_name_enabled: Whether the caller's name is looked up and shown (CNAM).
        cnam_listing_enabled: Whether the number's name is listed for called people to see; needs
            cnam_listing_details.
        connection_id: Connection or Call Control application that the number was on.
        connection_name: Name you gave the connection.
        created_at: When it was created.
        customer_reference: A reference of your own choosing, to find it again by.
        deletion_lock_enabled: Whether the number is protected from being deleted.
        emergency_address_id: Address that emergency services are given.
        emergency_enabled: Whether emergency calls are set up; that needs an emergency_address_id.
        external_pin: PIN that another carrier must know to port the number away.
        hd_voice_enabled: Whether HD voice is on; it costs extra and not every number has it.
        id: Identifier of the phone number. Example: 1293384261075731499
        messaging_profile_id: Messaging profile that the number was in.
        messaging_profile_name: Name of that messaging profile. Example: regional-customers
        phone_number: The phone number, normally in +E.164.
        phone_number_type: Kind of phone number. One of local, toll_free, mobile, national, shared_cost, landline.
        purchased_at: When buying the number was asked for.
        record_type: Which kind of record this is. Example: phone_number
        status: State of the number, such as deleted. One of purchase-pending, purchase-failed, port-pending,
            port-failed, active, deleted, emergency-only, ported-out, port-out-pending.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmergencySettings(Model):
    """Whether emergency calls work on the number, and from which address.

    Attributes:
        emergency_address_id: Address that emergency services are given.
        emergency_enabled: Whether emergency calls are set up; that needs an emergency_address_id. Telnyx's default:
            False.
        emergency_status: Whether emergency calls work, or how far switching them on or off is. One of disabled,
            active, provisioning, deprovisioning, provisioning-failed. Telnyx's default: disabled.
    """

    emergency_address_id: str | None = None
    emergency_enabled: bool | None = None
    emergency_status: (
        Literal["disabled", "active", "provisioning", "deprovisioning", "provisioning-failed"] | str | None
    ) = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EnablePhoneNumberEmergencyAcceptedResponse(Model):
    """The number, whose emergency settings are still being made.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PhoneNumberWithVoiceSettings = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class EnablePhoneNumberEmergencyResponse(Model):
    """The number with its emergency settings.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PhoneNumberWithVoiceSettings = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetPhoneNumberResponse(Model):
    """The phone number that was asked for.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PhoneNumberDetailed = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetPhoneNumberVoiceSettingsResponse(Model):
    """The number's voice settings.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PhoneNumberWithVoiceSettings = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListPhoneNumberVoiceSettingsResponse(ListResponse["PhoneNumberWithVoiceSettings"]):
    """A page of numbers with their voice settings.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[PhoneNumberWithVoiceSettings] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListPhoneNumbersResponse(ListResponse["PhoneNumberDetailed"]):
    """A page of the account's phone numbers.

    Attributes:
        data: The content itself: one item, or the items of a page.
        errors: What went wrong, one entry for each problem.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[PhoneNumberDetailed]
    meta: PaginationMeta
    errors: list[NumbersError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListSlimPhoneNumbersResponse(ListResponse["SlimPhoneNumber"]):
    """A page of the account's phone numbers in brief.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[SlimPhoneNumber] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class OwnedPhoneNumber(Model):
    """A number that belongs to the account.

    Attributes:
        id: Identifier of the phone number. Example: 1293384261075731499
        number_val_e164: The phone number, in E.164. Example: +15551234567
    """

    id: str | None = None
    number_val_e164: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PhoneNumberBundleStatusChangeRequest(Model):
    """Bundle that a number joins, or null to leave its bundle.

    Attributes:
        bundle_id: Bundle to join, or null to leave; from one bundle to another it takes both steps.
    """

    bundle_id: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class PhoneNumberDetailed(Model):
    """A phone number of the account, with its settings.

    Attributes:
        activated_at: When it first became active; null if it has not, or did long ago.
        billing_group_id: Billing group that the costs are counted under.
        call_forwarding_enabled: Whether calls are forwarded; forwards_to and forwarding_type must be set too.
            Telnyx's default: True.
        call_recording_enabled: Whether its calls are recorded by themselves.
        caller_id_name_enabled: Whether the caller's name is looked up and shown (CNAM).
        cnam_listing_enabled: Whether the number's name is listed for called people to see; needs
            cnam_listing_details.
        connection_id: Connection or Call Control application that the number is on.
        connection_name: Name of that connection.
        country_iso_alpha2: Country of the number as its two-letter code. Example: US
        created_at: When it was created.
        customer_reference: A reference of your own choosing, to find it again by.
        deletion_lock_enabled: Whether the number is protected from being deleted, in the API and the portal.
        emergency_address_id: Address that emergency services are given.
        emergency_enabled: Whether emergency calls are set up; that needs an emergency_address_id.
        emergency_status: Whether emergency calls work, or how far switching them on or off is. One of active,
            deprovisioning, disabled, provisioning, provisioning-failed.
        external_pin: PIN asked for when the number is ported away; not every carrier takes part.
        hd_voice_enabled: Whether HD voice is on; it costs extra and not every number has it.
        id: Identifier of the phone number. Example: 1293384261075731499
        inbound_call_screening: Whether suspicious calls are refused or marked; costs extra by number and month. One
            of disabled, reject_calls, flag_calls. Telnyx's default: disabled.
        messaging_profile_id: Messaging profile that the number is in.
        messaging_profile_name: Name of that messaging profile. Example: regional-customers
        phone_number: The phone number, normally in +E.164.
        phone_number_type: Kind of number; tollfree, shortcode and longcode are old names, also used just after
            buying. One of local, toll_free, mobile, national, shared_cost, landline, tollfree, shortcode, longcode.
        purchased_at: When the number was bought.
        record_type: Which kind of record this is. Example: phone_number
        source_type: Whether it was bought (number_order) or ported in (port_request), where known. One of
            number_order, port_request.
        status: Whether it is in use (active), on its way in or out, or gone. One of purchase-pending,
            purchase-failed, port-pending, port-failed, active, deleted, emergency-only, ported-out,
            port-out-pending, requirement-info-pending, requirement-info-under-review, requirement-info-exception,
            provision-pending.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class PhoneNumberEnableEmergencyRequest(Model):
    """Whether emergency calls work on the number, and from which address.

    Attributes:
        emergency_address_id: Address that emergency services are given.
        emergency_enabled: Whether emergency calls should work; needs an emergency_address_id.
    """

    emergency_address_id: str
    emergency_enabled: bool


@define(eq=False, repr=False, kw_only=True, slots=False)
class PhoneNumberOwnershipVerification(Model):
    """Which of the numbers belong to the account.

    Attributes:
        found: Numbers that are the account's and can be changed.
        not_found: Numbers that are not the account's.
        record_type: Which kind of record this is. Example: number_ownership_verification
    """

    record_type: str = UNSET
    found: list[OwnedPhoneNumber] | None = None
    not_found: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PhoneNumberWithVoiceSettings(Model):
    """A phone number as voice sees it: forwarding, recording, caller name, emergency.

    Attributes:
        call_forwarding: Where calls are forwarded to, and when.
        call_recording: Which calls are recorded by themselves, and how.
        cnam_listing: Name that called people see (CNAM), and whether it is listed.
        connection_id: Connection or Call Control application that the number is on. Example:
            1d0e6cb8-8668-462e-94c6-49ae0f0ed48b
        customer_reference: A reference of your own choosing, to find it again by.
        emergency: Whether emergency calls work, and from which address.
        id: Identifier of the phone number. Example: 1293384261075731499
        inbound_call_screening: Whether suspicious calls are refused or marked; costs extra by number and month. One
            of disabled, reject_calls, flag_calls. Telnyx's default: disabled.
        media_features: How the number handles audio and fax.
        phone_number: The phone number, normally in +E.164. Example: +13035551234
        record_type: Which kind of record this is. Example: voice_settings
        tech_prefix_enabled: Whether the number has a tech prefix; not by default. Telnyx's default: False.
        translated_number: What replaces the called number before the call reaches you. Example: +13035559999
        usage_payment_method: Whether calls are paid by the minute or use your paid channels. One of pay-per-minute,
            channel. Telnyx's default: pay-per-minute.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class SlimPhoneNumber(Model):
    """A phone number of the account in brief: no tags, messaging profile or connection name.

    Attributes:
        activated_at: When it first became active; null if it has not, or did long ago.
        billing_group_id: Billing group that the costs are counted under.
        call_forwarding_enabled: Whether calls are forwarded; forwards_to and forwarding_type must be set too.
            Telnyx's default: True.
        call_recording_enabled: Whether its calls are recorded by themselves.
        caller_id_name_enabled: Whether the caller's name is looked up and shown (CNAM).
        cnam_listing_enabled: Whether the number's name is listed for called people to see; needs
            cnam_listing_details.
        connection_id: Connection or Call Control application that the number is on.
        country_iso_alpha2: Country of the number as its two-letter code. Example: US
        created_at: When it was created.
        customer_reference: A reference of your own choosing, to find it again by.
        emergency_address_id: Address that emergency services are given.
        emergency_enabled: Whether emergency calls are set up; that needs an emergency_address_id.
        emergency_status: Whether emergency calls work, or how far switching them on or off is. One of active,
            deprovisioning, disabled, provisioning, provisioning-failed.
        external_pin: PIN asked for when the number is ported away; not every carrier takes part.
        hd_voice_enabled: Whether HD voice is on; it costs extra and not every number has it.
        id: Identifier of the phone number. Example: 1293384261075731499
        inbound_call_screening: Whether suspicious calls are refused or marked; costs extra by number and month. One
            of disabled, reject_calls, flag_calls. Telnyx's default: disabled.
        phone_number: The phone number, normally in +E.164.
        phone_number_type: Kind of number; tollfree, shortcode and longcode are old names, also used just after
            buying. One of local, toll_free, mobile, national, shared_cost, landline, tollfree, shortcode, longcode.
        purchased_at: When the number was bought.
        record_type: Which kind of record this is. Example: phone_number_slim
        status: Whether it is in use (active), on its way in or out, or gone. One of purchase-pending,
            purchase-failed, port-pending, port-failed, active, deleted, emergency-only, ported-out,
            port-out-pending, requirement-info-pending, requirement-info-under-review, requirement-info-exception,
            provision-pending.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdatePhoneNumberRequest(Model):
    """What changes for a phone number.

    Attributes:
        address_id: Stored address to connect with the number.
        billing_group_id: Billing group that the costs are counted under.
        connection_id: Connection or Call Control application that the number is put on.
        customer_reference: A reference of your own choosing, to find it again by.
        external_pin: PIN asked for when the number is ported away; not every carrier takes part.
        hd_voice_enabled: Whether HD voice is on; it costs extra and not every number has it.
        id: Identifier of the phone number.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdatePhoneNumberResponse(Model):
    """The phone number after the change.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PhoneNumberDetailed = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdatePhoneNumberVoiceSettingsResponse(Model):
    """The number's voice settings after the change.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PhoneNumberWithVoiceSettings = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyPhoneNumberOwnershipRequest(Model):
    """Numbers to look up among those of the account.

    Attributes:
        phone_numbers: Numbers to look up, 1 to 1000, in +E.164. 1 to 1000 items.
    """

    phone_numbers: list[str]


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyPhoneNumberOwnershipResponse(Model):
    """Which of the numbers belong to the account.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PhoneNumberOwnershipVerification = UNSET
