# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Whatsapp Phone Numbers."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import MessagingPaginationMeta
    from telnyx_async.models.whatsapp_accounts import WhatsappPhoneNumber


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetWhatsappNumberCallingSettingsResponse(Model):
    """Response of `whatsapp_numbers.get_calling_settings`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WhatsappCallingSettings = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetWhatsappNumberConversationWindowResponse(Model):
    """Response of `whatsapp_numbers.get_conversation_window`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WhatsappConversationWindow = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetWhatsappNumberProfileResponse(Model):
    """Response of `whatsapp_numbers.get_profile`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WhatsappProfile = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetWhatsappNumberResponse(Model):
    """Response of `whatsapp_numbers.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WhatsappPhoneNumberDetail


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListWhatsappNumbersResponse(ListResponse["WhatsappPhoneNumber"]):
    """Response of `whatsapp_numbers.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[WhatsappPhoneNumber] = UNSET
    meta: MessagingPaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ResendWhatsappNumberCodeRequest(Model):
    """Body of `whatsapp_numbers.resend_code`.

    Attributes:
        verification_method: Whether the code comes by SMS or by voice call. One of sms, voice. Telnyx's default:
            sms.
    """

    verification_method: Literal["sms", "voice"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateWhatsappNumberCallingSettingsRequest(Model):
    """Body of `whatsapp_numbers.update_calling_settings`.

    Attributes:
        enabled: Whether it is switched on.
    """

    enabled: bool


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateWhatsappNumberCallingSettingsResponse(Model):
    """Response of `whatsapp_numbers.update_calling_settings`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WhatsappCallingSettings = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateWhatsappNumberProfileRequest(Model):
    """Body of `whatsapp_numbers.update_profile`.

    Attributes:
        about: Short text on the WhatsApp profile, up to 139 characters. At most 139 characters.
        address: Where somebody or something is: street, place, country.
        category: Group it falls under, such as marketing, utility or authentication for WhatsApp templates.
        description: What it is or is for, in words. At most 512 characters.
        display_name: Name that people are shown.
        email: E-mail address of the person or business.
        profile_id: Profile concerned, of the kind that this product has. UUID.
        website: Address of the website of the brand or business.
    """

    about: str | None = None
    address: str | None = None
    category: str | None = None
    description: str | None = None
    display_name: str | None = None
    email: str | None = None
    profile_id: str | None = None
    website: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateWhatsappNumberProfileResponse(Model):
    """Response of `whatsapp_numbers.update_profile`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WhatsappProfile = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UploadWhatsappNumberProfilePhotoResponse(Model):
    """Response of `whatsapp_numbers.upload_profile_photo`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WhatsappProfile = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerifyWhatsappNumberCodeRequest(Model):
    """Body of `whatsapp_numbers.verify_code`.

    Attributes:
        code: The code that came by SMS or call.
    """

    code: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappBotCommand(Model):
    """Argument `commands` of `whatsapp_numbers.update_conversational_components`.

    Attributes:
        description: What it is or is for, in words.
    """

    command: str | None = None
    description: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappCallingRouting(Model):
    """Attribute `WhatsappCallingRoutingResponse.data`.

    Attributes:
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
        phone_number: The phone number, normally in +E.164.
        record_type: Which kind of record this is. One of whatsapp_calling_routing.
    """

    phone_number: str
    record_type: Literal["whatsapp_calling_routing"] | str
    connection_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappCallingRoutingResponse(Model):
    """Response of `whatsapp_numbers.get_calling_routing`, `whatsapp_numbers.update_calling_routing`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WhatsappCallingRouting


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappCallingSettings(Model):
    """Attribute `GetWhatsappNumberCallingSettingsResponse.data`, `UpdateWhatsappNumberCallingSettingsResponse.data`.

    Attributes:
        enabled: Whether it is switched on.
        phone_number: The phone number, normally in +E.164.
        record_type: Which kind of record this is. Example: whatsapp_calling_settings
        updated_at: When it last changed.
    """

    record_type: str = UNSET
    updated_at: datetime = UNSET
    enabled: bool | None = None
    phone_number: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappConversationWindow(Model):
    """Attribute `GetWhatsappNumberConversationWindowResponse.data`.

    Attributes:
        last_user_message_at: Example: 2026-06-29T15:53:00Z
        window_expires_at: Example: 2026-06-30T16:00:00Z
        window_type: Example: 24h
    """

    last_user_message_at: datetime | None = None
    window_active: bool | None = None
    window_expires_at: datetime | None = None
    window_type: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappConversationalComponents(Model):
    """Attribute `WhatsappConversationalComponentsResponse.data`.

    Attributes:
        commands: Commands that the chat offers, each with a description.
        ice_breakers: First questions that the chat offers.
        phone_number: The phone number, normally in +E.164.
        record_type: Which kind of record this is.
    """

    record_type: str = UNSET
    commands: list[WhatsappBotCommand] | None = None
    ice_breakers: list[str] | None = None
    phone_number: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappConversationalComponentsResponse(Model):
    """Response of `whatsapp_numbers.get_conversational_components`,
    `whatsapp_numbers.update_conversational_components`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WhatsappConversationalComponents = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappNumberSyncProgress(Model):
    """Attribute `WhatsappPhoneNumberDetail.sync_progress`."""

    contacts_status: str | None = None
    history_chunk_order: int | None = None
    history_phase: int | None = None
    history_progress: int | None = None
    history_status: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappPhoneNumberDetail(Model):
    """Attribute `GetWhatsappNumberResponse.data`.

    Attributes:
        coexistence_state: One of pending_onboarding, sync_pending, syncing, sync_complete, active,
            history_declined, sync_deadline_expired, offboarded, disconnected.
        created_at: When it was created.
        display_name: Name that people are shown.
        enabled: Whether it is switched on.
        phone_number: The phone number, normally in +E.164.
        phone_number_id: Identifier of the phone number.
        record_type: Which kind of record this is.
        status: How far it has come, or whether it is in use.
        user_id: The Telnyx user concerned.
        waba_id: Identifier of the WhatsApp Business Account at Meta.
    """

    created_at: datetime = UNSET
    record_type: str = UNSET
    status: str = UNSET
    calling_enabled: bool | None = None
    coexistence_state: (
        Literal[
            "pending_onboarding",
            "sync_pending",
            "syncing",
            "sync_complete",
            "active",
            "history_declined",
            "sync_deadline_expired",
            "offboarded",
            "disconnected",
        ]
        | str
        | None
    ) = None
    display_name: str | None = None
    enabled: bool | None = None
    is_on_biz_app: bool | None = None
    phone_number: str | None = None
    phone_number_id: str | None = None
    quality_rating: str | None = None
    sync_deadline: datetime | None = None
    sync_progress: WhatsappNumberSyncProgress | None = None
    user_id: str | None = None
    waba_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappPhoneNumberVerificationRequest(Model):
    """Body of `whatsapp_numbers.request_code`.

    Attributes:
        display_name: Name that people are shown.
        language: Language that is spoken or written, as a code such as en-US. Telnyx's default: en_US.
        phone_number: The phone number, normally in +E.164.
        verification_method: Whether the code comes by SMS or by voice call. One of sms, voice. Telnyx's default:
            sms.
    """

    display_name: str
    phone_number: str
    language: str | None = None
    verification_method: Literal["sms", "voice"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappProfile(Model):
    """Attribute `GetWhatsappNumberProfileResponse.data`, `UpdateWhatsappNumberProfileResponse.data`,
    `UploadWhatsappNumberProfilePhotoResponse.data`.

    Attributes:
        about: Short text on the WhatsApp profile, up to 139 characters. At most 139 characters.
        address: Where somebody or something is: street, place, country.
        category: Group it falls under, such as marketing, utility or authentication for WhatsApp templates.
        created_at: When it was created.
        description: What it is or is for, in words. At most 512 characters.
        display_name: Name that people are shown.
        email: E-mail address of the person or business.
        id: Identifier that Telnyx gave it.
        phone_number_id: Identifier of the phone number.
        profile_id: Profile concerned, of the kind that this product has.
        record_type: Which kind of record this is. Example: whatsapp_phone_number_profiles
        updated_at: When it last changed.
        website: Address of the website of the brand or business.
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    about: str | None = None
    address: str | None = None
    category: str | None = None
    description: str | None = None
    display_name: str | None = None
    email: str | None = None
    phone_number_id: str | None = None
    profile_id: str | None = None
    profile_photo_url: str | None = None
    website: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappProfilePhoto(Model):
    """Attribute `WhatsappProfilePhotoResponse.data`.

    Attributes:
        phone_number_id: Identifier of the phone number.
        record_type: Which kind of record this is. Example: whatsapp_phone_number_profile_photos
    """

    record_type: str = UNSET
    phone_number_id: str | None = None
    profile_photo_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappProfilePhotoResponse(Model):
    """Response of `whatsapp_numbers.get_profile_photo`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WhatsappProfilePhoto = UNSET
