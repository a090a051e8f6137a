# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Managed Accounts: 8 operations.

Creates and runs accounts for customers under one's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.managed_accounts import (
        CreateManagedAccountResponse,
        DisableManagedAccountResponse,
        EnableManagedAccountResponse,
        GetAllocatableOutboundChannelsResponse,
        GetManagedAccountResponse,
        ListManagedAccountsResponse,
        UpdateGlobalChannelLimitResponse,
        UpdateManagedAccountResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "disable",
    "enable",
    "get",
    "get_allocatable_outbound_channels",
    "list",
    "update",
    "update_global_channel_limit",
]

_create = Operation(
    id="CreateManagedAccount",
    method="POST",
    path="/managed_accounts",
    tag="Managed Accounts",
    module="managed_accounts",
    function="create",
    summary="Create a new managed account.",
    parameters=(
        Parameter("business_name", "business_name", "body", required=True),
        Parameter("email", "email", "body"),
        Parameter("managed_account_allow_custom_pricing", "managed_account_allow_custom_pricing", "body"),
        Parameter("password", "password", "body"),
        Parameter("rollup_billing", "rollup_billing", "body"),
    ),
    responses=(
        Response("200", "application/json", "CreateManagedAccountResponse"),
        Response("401"),
        Response("422", "application/json", "CreateManagedAccountUnprocessableError"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    business_name: str,
    email: str | None = None,
    managed_account_allow_custom_pricing: bool | None = None,
    password: str | None = None,
    rollup_billing: bool | None = None,
    options: RequestOptions | None = None,
) -> CreateManagedAccountResponse:
    """Open an account for a customer under your own; Telnyx must have approved you as a manager.

    `POST /managed_accounts` (CreateManagedAccount). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        business_name: Name of the business; an address has this or a first and last name.
        email: E-mail address of the person or business. Example: new_managed_account@customer.org
        managed_account_allow_custom_pricing: Whether the managed account may have prices of its own; otherwise the
            manager's hold, as by default.
        password: Password that goes with the user name. Example: 3jVjLq!tMuWKyWx4NN*CvhnB
        rollup_billing: Whether the manager's account pays, so that the managed one has no balance of its own.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateManagedAccountResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "business_name": business_name,
        "email": email,
        "managed_account_allow_custom_pricing": managed_account_allow_custom_pricing,
        "password": password,
        "rollup_billing": rollup_billing,
    }
    result: CreateManagedAccountResponse = await _create.execute(session, arguments, options)
    return result


_disable = Operation(
    id="DisableManagedAccount",
    method="POST",
    path="/managed_accounts/{id}/actions/disable",
    tag="Managed Accounts",
    module="managed_accounts",
    function="disable",
    summary="Disables a managed account",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DisableManagedAccountResponse"),
        Response("401"),
        Response("404"),
        Response("422", "application/json", "DisableManagedAccountUnprocessableError"),
    ),
    idempotency="none",
)


async def disable(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DisableManagedAccountResponse:
    """Bar a managed account and its users from all services and from the portal; calls that are running go on.

    `POST /managed_accounts/{id}/actions/disable` (DisableManagedAccount). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `managed_accounts.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DisableManagedAccountResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DisableManagedAccountResponse = await _disable.execute(session, arguments, options)
    return result


_enable = Operation(
    id="EnableManagedAccount",
    method="POST",
    path="/managed_accounts/{id}/actions/enable",
    tag="Managed Accounts",
    module="managed_accounts",
    function="enable",
    summary="Enables a managed account",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("reenable_all_connections", "reenable_all_connections", "body"),
    ),
    responses=(
        Response("200", "application/json", "EnableManagedAccountResponse"),
        Response("401"),
        Response("404"),
        Response("422", "application/json", "EnableManagedAccountUnprocessableError"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def enable(
    session: TelnyxSession,
    id: str,
    *,
    reenable_all_connections: bool | None = None,
    options: RequestOptions | None = None,
) -> EnableManagedAccountResponse:
    """Let a managed account use services again; reenable_all_connections also turns its connections on.

    `POST /managed_accounts/{id}/actions/enable` (EnableManagedAccount). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `managed_accounts.list`.
        reenable_all_connections: Whether its connections are switched on again too, except those that have become
            invalid. Telnyx's default: False.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EnableManagedAccountResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "reenable_all_connections": reenable_all_connections,
    }
    result: EnableManagedAccountResponse = await _enable.execute(session, arguments, options)
    return result


_get = Operation(
    id="RetrieveManagedAccount",
    method="GET",
    path="/managed_accounts/{id}",
    tag="Managed Accounts",
    module="managed_accounts",
    function="get",
    summary="Retrieve a managed account",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetManagedAccountResponse"),
        Response("401"),
        Response("404"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetManagedAccountResponse:
    """Fetch one managed account with its balance and API keys.

    `GET /managed_accounts/{id}` (RetrieveManagedAccount). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `managed_accounts.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetManagedAccountResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetManagedAccountResponse = await _get.execute(session, arguments, options)
    return result


_get_allocatable_outbound_channels = Operation(
    id="ListAllocatableGlobalOutboundChannels",
    method="GET",
    path="/managed_accounts/allocatable_global_outbound_channels",
    tag="Managed Accounts",
    module="managed_accounts",
    function="get_allocatable_outbound_channels",
    summary="Display information about allocatable global outbound channels for the current user.",
    responses=(
        Response("200", "application/json", "GetAllocatableOutboundChannelsResponse"),
        Response("401"),
        Response("403"),
    ),
    idempotency="safe",
)


async def get_allocatable_outbound_channels(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> GetAllocatableOutboundChannelsResponse:
    """Fetch how many outbound channels you have to give to managed accounts, and how many are given; for managers
    only.

    `GET /managed_accounts/allocatable_global_outbound_channels` (ListAllocatableGlobalOutboundChannels). It only
    reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetAllocatableOutboundChannelsResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 403.
    """
    arguments: dict[str, object] = {}
    result: GetAllocatableOutboundChannelsResponse = await _get_allocatable_outbound_channels.execute(
        session, arguments, options
    )
    return result


_list = Operation(
    id="ListManagedAccounts",
    method="GET",
    path="/managed_accounts",
    tag="Managed Accounts",
    module="managed_accounts",
    function="list",
    summary="Lists accounts managed by the current user.",
    parameters=(
        Parameter("filter_email_contains", "filter[email][contains]", "query"),
        Parameter("filter_email_eq", "filter[email][eq]", "query"),
        Parameter("filter_organization_name_contains", "filter[organization_name][contains]", "query"),
        Parameter("filter_organization_name_eq", "filter[organization_name][eq]", "query"),
        Parameter("filter_status_eq", "filter[status][eq]", "query"),
        Parameter("include_cancelled_accounts", "include_cancelled_accounts", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListManagedAccountsResponse"),
        Response("401"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_email_contains: str | None = None,
    filter_email_eq: str | None = None,
    filter_organization_name_contains: str | None = None,
    filter_organization_name_eq: str | None = None,
    filter_status_eq: Literal["all", "active", "enabled", "cancelled", "disabled", "blocked"] | None = None,
    include_cancelled_accounts: bool | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["created_at", "email"] | None = None,
    options: RequestOptions | None = None,
) -> ListManagedAccountsResponse:
    """List the accounts that you manage.

    `GET /managed_accounts` (ListManagedAccounts). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_email_contains: Only accounts with this in their e-mail address; at least 3 characters, upper and
            lower case alike.
        filter_email_eq: Only the account of exactly this e-mail address.
        filter_organization_name_contains: Only accounts with this in the organization's name; at least 3
            characters, upper and lower case alike.
        filter_organization_name_eq: Only accounts of exactly this organization's name.
        filter_status_eq: Only items in exactly this status. One of all, active, enabled, cancelled, disabled,
            blocked.
        include_cancelled_accounts: Whether cancelled accounts are listed too. Telnyx's default: False.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        sort: How to order the results. One of created_at, email. Telnyx's default: created_at.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListManagedAccountsResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "filter_email_contains": filter_email_contains,
        "filter_email_eq": filter_email_eq,
        "filter_organization_name_contains": filter_organization_name_contains,
        "filter_organization_name_eq": filter_organization_name_eq,
        "filter_status_eq": filter_status_eq,
        "include_cancelled_accounts": include_cancelled_accounts,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListManagedAccountsResponse = await _list.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateManagedAccount",
    method="PATCH",
    path="/managed_accounts/{id}",
    tag="Managed Accounts",
    module="managed_accounts",
    function="update",
    summary="Update a managed account",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("managed_account_allow_custom_pricing", "managed_account_allow_custom_pricing", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateManagedAccountResponse"),
        Response("401"),
        Response("404"),
        Response("422", "application/json", "UpdateManagedAccountUnprocessableError"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    id: str,
    *,
    managed_account_allow_custom_pricing: bool | None = None,
    options: RequestOptions | None = None,
) -> UpdateManagedAccountResponse:
    """Set whether a managed account can have prices of its own instead of yours.

    `PATCH /managed_accounts/{id}` (UpdateManagedAccount). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `managed_accounts.list`.
        managed_account_allow_custom_pricing: Whether the managed account may have prices of its own; otherwise the
            manager's hold, as by default.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateManagedAccountResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "managed_account_allow_custom_pricing": managed_account_allow_custom_pricing,
    }
    result: UpdateManagedAccountResponse = await _update.execute(session, arguments, options)
    return result


_update_global_channel_limit = Operation(
    id="UpdateManagedAccountGlobalChannelLimit",
    method="PATCH",
    path="/managed_accounts/{id}/update_global_channel_limit",
    tag="Managed Accounts",
    module="managed_accounts",
    function="update_global_channel_limit",
    summary="Update the amount of allocatable global outbound channels allocated to a specific managed account.",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("channel_limit", "channel_limit", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateGlobalChannelLimitResponse"),
        Response("401"),
        Response("404"),
        Response("422", "application/json", "UpdateGlobalChannelLimitUnprocessableError"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update_global_channel_limit(
    session: TelnyxSession,
    id: str,
    *,
    channel_limit: int | None = None,
    options: RequestOptions | None = None,
) -> UpdateGlobalChannelLimitResponse:
    """Set how many outbound channels a managed account gets; with 0 it cannot make calls.

    `PATCH /managed_accounts/{id}/update_global_channel_limit` (UpdateManagedAccountGlobalChannelLimit). It is not
    retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `managed_accounts.list`.
        channel_limit: How many calls may run at the same time. Example: 30
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateGlobalChannelLimitResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "channel_limit": channel_limit,
    }
    result: UpdateGlobalChannelLimitResponse = await _update_global_channel_limit.execute(session, arguments, options)
    return result
