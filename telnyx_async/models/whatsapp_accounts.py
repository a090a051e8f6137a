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
    """GET /whatsapp/business_accounts/{id} response in Telnyx's document."""

    data: WhatsappAccount = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetWhatsappAccountSettingsResponse(Model):
    """GET /whatsapp/business_accounts/{id}/settings response in Telnyx's document."""

    data: WhatsappAccountSettings = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetWhatsappUserDataResponse(Model):
    """GET /whatsapp/user_data response in Telnyx's document."""

    data: WhatsappUserData = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListWhatsappAccountPhoneNumbersResponse(ListResponse["WhatsappPhoneNumber"]):
    """GET /whatsapp/business_accounts/{id}/phone_numbers response in Telnyx's document."""

    data: list[WhatsappPhoneNumber] = UNSET
    meta: MessagingPaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListWhatsappAccountsResponse(ListResponse["WhatsappAccount"]):
    """GET /whatsapp/business_accounts response in Telnyx's document."""

    data: list[WhatsappAccount] = UNSET
    meta: MessagingPaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateWhatsappAccountSettingsRequest(Model):
    """PatchWabaSettingsRequest in Telnyx's document.

    Attributes:
        timezone: Example: America/New_York
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
    """PATCH /whatsapp/business_accounts/{id}/settings response in Telnyx's document."""

    data: WhatsappAccountSettings = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateWhatsappUserDataRequest(Model):
    """PatchWhatsappUserDataRequest in Telnyx's document.

    Attributes:
        webhook_failover_url: URL to try when the main webhook URL fails. URL.
        webhook_url: URL that the webhooks are sent to. URL.
    """

    webhook_failover_url: str | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateWhatsappUserDataResponse(Model):
    """PATCH /whatsapp/user_data response in Telnyx's document."""

    data: WhatsappUserData = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class WhatsappAccount(Model):
    """WabaResponse in Telnyx's document.

    Attributes:
        created_at: When it was created.
        id: Identifier of the resource. UUID.
        record_type: Which kind of record this is. Example: whatsapp_business_account
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
    """WabaSettings in Telnyx's document.

    Attributes:
        id: Identifier of the resource. UUID.
        record_type: Which kind of record this is. Example: whatsapp_business_account_settings
        timezone: Example: America/Chicago
        updated_at: When it last changed.
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
    """WhatsappPhoneResponse in Telnyx's document.

    Attributes:
        created_at: When it was created.
        phone_number: The phone number, normally in +E.164.
        record_type: Which kind of record this is. Example: whatsapp_business_phone_number
        user_id: The Telnyx user concerned.
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
    """WhatsappUserData in Telnyx's document.

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
