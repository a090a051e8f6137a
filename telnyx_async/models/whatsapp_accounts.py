# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Whatsapp Business Accounts."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import MessagingPaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetWhatsappAccountResponse(Model):
    """Response of `whatsapp_accounts.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WhatsappAccount = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetWhatsappAccountSettingsResponse(Model):
    """Response of `whatsapp_accounts.get_settings`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WhatsappAccountSettings = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetWhatsappUserDataResponse(Model):
    """Response of `whatsapp_accounts.get_user_data`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WhatsappUserData = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListWhatsappAccountPhoneNumbersResponse(ListResponse["WhatsappPhoneNumber"]):
    """Response of `whatsapp_accounts.list_phone_numbers`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[WhatsappPhoneNumber] = UNSET
    meta: MessagingPaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListWhatsappAccountsResponse(ListResponse["WhatsappAccount"]):
    """Response of `whatsapp_accounts.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[WhatsappAccount] = UNSET
    meta: MessagingPaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateWhatsappAccountSettingsRequest(Model):
    """Body of `whatsapp_accounts.update_settings`.

    Attributes:
        name: What it is called.
        timezone: Time zone by its IANA name, such as America/New_York. Example: America/New_York
        webhook_enabled: Whether webhooks about WhatsApp are sent.
        webhook_events: Which events are sent.
        webhook_failover_url: URL to try when the main webhook URL fails. URL.
        webhook_url: URL that the webhooks are sent to. URL.
    """

    name: str | None = None
    timezone: str | None = None
    webhook_enabled: bool | None = None
    webhook_events: list[str] | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateWhatsappAccountSettingsResponse(Model):
    """Response of `whatsapp_accounts.update_settings`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WhatsappAccountSettings = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateWhatsappUserDataRequest(Model):
    """Body of `whatsapp_accounts.update_user_data`.

    Attributes:
        webhook_failover_url: URL to try when the main webhook URL fails. URL.
        webhook_url: URL that the webhooks are sent to. URL.
    """

    webhook_failover_url: str | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateWhatsappUserDataResponse(Model):
    """Response of `whatsapp_accounts.update_user_data`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WhatsappUserData = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappAccount(Model):
    """Attribute `GetWhatsappAccountResponse.data`, `ListWhatsappAccountsResponse.data`.

    Attributes:
        country: Country, mostly as its two-letter ISO code.
        created_at: When it was created.
        id: Identifier that Telnyx gave it. UUID.
        name: What it is called.
        phone_numbers_count: How many phone numbers it holds.
        record_type: Which kind of record this is. Example: whatsapp_business_account
        status: How far it has come, or whether it is in use.
        waba_id: Identifier of the WhatsApp Business Account at Meta.
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: str = UNSET
    account_review_status: str | None = None
    business_verification_status: str | None = None
    country: str | None = None
    name: str | None = None
    phone_numbers_count: int | None = None
    waba_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappAccountSettings(Model):
    """Attribute `GetWhatsappAccountSettingsResponse.data`, `UpdateWhatsappAccountSettingsResponse.data`.

    Attributes:
        id: Identifier that Telnyx gave it. UUID.
        name: What it is called.
        record_type: Which kind of record this is. Example: whatsapp_business_account_settings
        timezone: Time zone by its IANA name, such as America/New_York. Example: America/Chicago
        updated_at: When it last changed.
        webhook_enabled: Whether webhooks about WhatsApp are sent.
        webhook_events: Which events are sent.
        webhook_failover_url: URL to try when the main webhook URL fails. URL.
        webhook_url: URL that the webhooks are sent to. URL.
    """

    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    name: str | None = None
    timezone: str | None = None
    webhook_enabled: bool | None = None
    webhook_events: list[str] | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappPhoneNumber(Model):
    """Attribute `ListWhatsappAccountPhoneNumbersResponse.data`, `ListWhatsappNumbersResponse.data`.

    Attributes:
        created_at: When it was created.
        display_name: Name that people are shown.
        enabled: Whether it is switched on.
        phone_number: The phone number, normally in +E.164.
        phone_number_id: Identifier of the phone number.
        record_type: Which kind of record this is. Example: whatsapp_business_phone_number
        status: How far it has come, or whether it is in use.
        user_id: The Telnyx user concerned.
        waba_id: Identifier of the WhatsApp Business Account at Meta.
    """

    created_at: datetime = UNSET
    record_type: str = UNSET
    status: str = UNSET
    calling_enabled: bool | None = None
    display_name: str | None = None
    enabled: bool | None = None
    phone_number: str | None = None
    phone_number_id: str | None = None
    quality_rating: str | None = None
    user_id: str | None = None
    waba_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappUserData(Model):
    """Attribute `GetWhatsappUserDataResponse.data`, `UpdateWhatsappUserDataResponse.data`.

    Attributes:
        created_at: When it was created.
        record_type: Which kind of record this is. Example: whatsapp_user_data
        updated_at: When it last changed.
        webhook_failover_url: URL to try when the main webhook URL fails. URL.
        webhook_url: URL that the webhooks are sent to. URL.
    """

    created_at: datetime = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    webhook_failover_url: str | None = None
    webhook_url: str | None = None
