# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Managed Accounts."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.customer_service_records import UnprocessableEntityError
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateManagedAccountRequest(Model):
    """Body of `managed_accounts.create`.

    Attributes:
        business_name: Name of the business; an address has this or a first and last name.
        email: E-mail address of the person or business. Example: new_managed_account@customer.org
        managed_account_allow_custom_pricing: Whether the managed account may have prices of its own; otherwise the
            manager's hold, as by default.
        password: Password that goes with the user name. Example: 3jVjLq!tMuWKyWx4NN*CvhnB
        rollup_billing: Whether the manager's account pays, so that the managed one has no balance of its own.
    """

    business_name: str
    email: str | None = None
    managed_account_allow_custom_pricing: bool | None = None
    password: str | None = None
    rollup_billing: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateManagedAccountResponse(Model):
    """Response of `managed_accounts.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ManagedAccount = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateManagedAccountUnprocessableError(Model):
    """Error of `managed_accounts.create`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[UnprocessableEntityError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DisableManagedAccountResponse(Model):
    """Response of `managed_accounts.disable`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ManagedAccount = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DisableManagedAccountUnprocessableError(Model):
    """Error of `managed_accounts.disable`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[UnprocessableEntityError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EnableManagedAccountResponse(Model):
    """Response of `managed_accounts.enable`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ManagedAccount = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class EnableManagedAccountUnprocessableError(Model):
    """Error of `managed_accounts.enable`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[UnprocessableEntityError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetAllocatableOutboundChannelsResponse(Model):
    """Response of `managed_accounts.get_allocatable_outbound_channels`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ManagedAccountsGlobalOutboundChannels = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetManagedAccountResponse(Model):
    """Response of `managed_accounts.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ManagedAccount = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListManagedAccountsResponse(ListResponse["ManagedAccountMultiListing"]):
    """Response of `managed_accounts.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[ManagedAccountMultiListing] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ManagedAccount(Model):
    """Attribute `CreateManagedAccountResponse.data`, `DisableManagedAccountResponse.data`,
    `EnableManagedAccountResponse.data` and 2 more.

    Attributes:
        api_key: API key that gives access, mostly your own at another provider.
        api_token: Example: x6oexQNHTs-fZ7-QsDMOeg
        api_user: Example: managed_account@example.com
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        email: E-mail address of the person or business. E-mail address. Example: user@example.com
        id: Identifier that Telnyx gave it. UUID. Example: f65ceda4-6522-4ad6-aede-98de83385123
        managed_account_allow_custom_pricing: Whether the managed account may have prices of its own; otherwise the
            manager's hold, as by default.
        manager_account_id: Example: f65ceda4-6522-4ad6-aede-98de83385123
        record_type: Which kind of record this is. One of managed_account.
        rollup_billing: Whether the manager's account pays, so that the managed one has no balance of its own.
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
    """

    api_key: str
    api_token: str
    api_user: str
    created_at: datetime
    email: str
    id: str
    manager_account_id: str
    record_type: Literal["managed_account"] | str
    updated_at: datetime
    balance: ManagedAccountBalance | None = None
    managed_account_allow_custom_pricing: bool | None = None
    organization_name: str | None = None
    rollup_billing: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ManagedAccountBalance(Model):
    """Attribute `ManagedAccount.balance`.

    Attributes:
        available_credit: Example: 400.00
        balance: Example: 300.00
        credit_limit: Example: 100.00
        currency: Three-letter currency code (ISO 4217). Example: USD
        record_type: Which kind of record this is. One of balance.
    """

    available_credit: str | None = None
    balance: str | None = None
    credit_limit: str | None = None
    currency: str | None = None
    record_type: Literal["balance"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ManagedAccountMultiListing(Model):
    """Attribute `ListManagedAccountsResponse.data`.

    Attributes:
        api_user: Example: managed_account@example.com
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        email: E-mail address of the person or business. E-mail address. Example: user@example.com
        id: Identifier that Telnyx gave it. UUID. Example: f65ceda4-6522-4ad6-aede-98de83385123
        managed_account_allow_custom_pricing: Whether the managed account may have prices of its own; otherwise the
            manager's hold, as by default.
        manager_account_id: Example: f65ceda4-6522-4ad6-aede-98de83385123
        record_type: Which kind of record this is. One of managed_account.
        rollup_billing: Whether the manager's account pays, so that the managed one has no balance of its own.
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
    """

    api_user: str
    created_at: datetime
    email: str
    id: str
    manager_account_id: str
    record_type: Literal["managed_account"] | str
    updated_at: datetime
    managed_account_allow_custom_pricing: bool | None = None
    organization_name: str | None = None
    rollup_billing: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ManagedAccountsGlobalOutboundChannels(Model):
    """Attribute `GetAllocatableOutboundChannelsResponse.data`.

    Attributes:
        allocatable_global_outbound_channels: Example: 500
        managed_account_allow_custom_pricing: Whether the managed account may have prices of its own; otherwise the
            manager's hold, as by default.
        record_type: Which kind of record this is. Example: allocatable_global_outbound_channels
        total_global_channels_allocated: Example: 135
    """

    record_type: str = UNSET
    allocatable_global_outbound_channels: int | None = None
    managed_account_allow_custom_pricing: bool | None = None
    total_global_channels_allocated: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SingleManagedAccountGlobalOutboundChannels(Model):
    """Attribute `UpdateGlobalChannelLimitResponse.data`.

    Attributes:
        channel_limit: How many calls may run at the same time. Example: 30
        email: E-mail address of the person or business. Example: customer@example.org
        id: Identifier that Telnyx gave it. Example: 096abcde-1122-3344-ab77-ff0123456789
        manager_account_id: Example: beeabcde-1122-3344-ab77-ff0123456789
        record_type: Which kind of record this is. Example: managed_account_global_outbound_settings
    """

    id: str = UNSET
    record_type: str = UNSET
    channel_limit: int | None = None
    email: str | None = None
    manager_account_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateGlobalChannelLimitResponse(Model):
    """Response of `managed_accounts.update_global_channel_limit`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SingleManagedAccountGlobalOutboundChannels = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateGlobalChannelLimitUnprocessableError(Model):
    """Error of `managed_accounts.update_global_channel_limit`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[UnprocessableEntityError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateManagedAccountGlobalChannelLimitRequest(Model):
    """Body of `managed_accounts.update_global_channel_limit`.

    Attributes:
        channel_limit: How many calls may run at the same time. Example: 30
    """

    channel_limit: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateManagedAccountRequest(Model):
    """Body of `managed_accounts.update`.

    Attributes:
        managed_account_allow_custom_pricing: Whether the managed account may have prices of its own; otherwise the
            manager's hold, as by default.
    """

    managed_account_allow_custom_pricing: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateManagedAccountResponse(Model):
    """Response of `managed_accounts.update`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ManagedAccount = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateManagedAccountUnprocessableError(Model):
    """Error of `managed_accounts.update`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[UnprocessableEntityError] | None = None
