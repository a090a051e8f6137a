# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Whatsapp Business Accounts: 8 operations.

Looks after the WhatsApp business accounts that are connected to Telnyx.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.whatsapp_accounts import (
        GetWhatsappAccountResponse,
        GetWhatsappAccountSettingsResponse,
        GetWhatsappUserDataResponse,
        ListWhatsappAccountPhoneNumbersResponse,
        ListWhatsappAccountsResponse,
        UpdateWhatsappAccountSettingsResponse,
        UpdateWhatsappUserDataResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "delete",
    "get",
    "get_settings",
    "get_user_data",
    "list",
    "list_phone_numbers",
    "update_settings",
    "update_user_data",
]

_delete = Operation(
    id="deleteWaba",
    method="DELETE",
    path="/whatsapp/business_accounts/{id}",
    tag="Whatsapp Business Accounts",
    module="whatsapp_accounts",
    function="delete",
    summary="Delete a Whatsapp Business Account",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("204"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete a WhatsApp business account from Telnyx.

    `DELETE /whatsapp/business_accounts/{id}` (deleteWaba). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `whatsapp_accounts.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    await _delete.execute(session, arguments, options)


_get = Operation(
    id="GetSingleWaba",
    method="GET",
    path="/whatsapp/business_accounts/{id}",
    tag="Whatsapp Business Accounts",
    module="whatsapp_accounts",
    function="get",
    summary="Get a single Whatsapp Business Account",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetWhatsappAccountResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetWhatsappAccountResponse:
    """Fetch one WhatsApp business account with its reviews.

    `GET /whatsapp/business_accounts/{id}` (GetSingleWaba). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `whatsapp_accounts.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetWhatsappAccountResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetWhatsappAccountResponse = await _get.execute(session, arguments, options)
    return result


_get_settings = Operation(
    id="GetWabaSettings",
    method="GET",
    path="/whatsapp/business_accounts/{id}/settings",
    tag="Whatsapp Business Accounts",
    module="whatsapp_accounts",
    function="get_settings",
    summary="Get WABA settings",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetWhatsappAccountSettingsResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="safe",
)


async def get_settings(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetWhatsappAccountSettingsResponse:
    """Fetch a WhatsApp business account's time zone and webhook settings.

    `GET /whatsapp/business_accounts/{id}/settings` (GetWabaSettings). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `whatsapp_accounts.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetWhatsappAccountSettingsResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetWhatsappAccountSettingsResponse = await _get_settings.execute(session, arguments, options)
    return result


_get_user_data = Operation(
    id="GetWhatsappUserData",
    method="GET",
    path="/whatsapp/user_data",
    tag="Whatsapp Business Accounts",
    module="whatsapp_accounts",
    function="get_user_data",
    summary="Fetch Whatsapp user data",
    responses=(
        Response("200", "application/json", "GetWhatsappUserDataResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="safe",
)


async def get_user_data(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> GetWhatsappUserDataResponse:
    """Fetch the URLs that hear of WhatsApp signups.

    `GET /whatsapp/user_data` (GetWhatsappUserData). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetWhatsappUserDataResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {}
    result: GetWhatsappUserDataResponse = await _get_user_data.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListWabas",
    method="GET",
    path="/whatsapp/business_accounts",
    tag="Whatsapp Business Accounts",
    module="whatsapp_accounts",
    function="list",
    summary="List Whatsapp Business Accounts",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListWhatsappAccountsResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListWhatsappAccountsResponse:
    """List the WhatsApp business accounts that are connected to Telnyx.

    `GET /whatsapp/business_accounts` (ListWabas). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListWhatsappAccountsResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListWhatsappAccountsResponse = await _list.execute(session, arguments, options)
    return result


_list_phone_numbers = Operation(
    id="ListWabaPhones",
    method="GET",
    path="/whatsapp/business_accounts/{id}/phone_numbers",
    tag="Whatsapp Business Accounts",
    module="whatsapp_accounts",
    function="list_phone_numbers",
    summary="List phone numbers for a WABA",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListWhatsappAccountPhoneNumbersResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_phone_numbers(
    session: TelnyxSession,
    id: str,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListWhatsappAccountPhoneNumbersResponse:
    """List the phone numbers of one WhatsApp business account.

    `GET /whatsapp/business_accounts/{id}/phone_numbers` (ListWabaPhones). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `whatsapp_accounts.list`.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListWhatsappAccountPhoneNumbersResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "id": id,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListWhatsappAccountPhoneNumbersResponse = await _list_phone_numbers.execute(session, arguments, options)
    return result


_update_settings = Operation(
    id="PatchWabaSettings",
    method="PATCH",
    path="/whatsapp/business_accounts/{id}/settings",
    tag="Whatsapp Business Accounts",
    module="whatsapp_accounts",
    function="update_settings",
    summary="Update WABA settings",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("name", "name", "body"),
        Parameter("timezone", "timezone", "body"),
        Parameter("webhook_enabled", "webhook_enabled", "body"),
        Parameter("webhook_events", "webhook_events", "body"),
        Parameter("webhook_failover_url", "webhook_failover_url", "body"),
        Parameter("webhook_url", "webhook_url", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateWhatsappAccountSettingsResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update_settings(
    session: TelnyxSession,
    id: str,
    *,
    name: str | None = None,
    timezone: str | None = None,
    webhook_enabled: bool | None = None,
    webhook_events: Sequence[str] | None = None,
    webhook_failover_url: str | None = None,
    webhook_url: str | None = None,
    options: RequestOptions | None = None,
) -> UpdateWhatsappAccountSettingsResponse:
    """Change a WhatsApp business account's name, time zone, webhook URLs and events.

    `PATCH /whatsapp/business_accounts/{id}/settings` (PatchWabaSettings). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `whatsapp_accounts.list`.
        name: What it is called.
        timezone: Time zone by its IANA name, such as America/New_York. Example: America/New_York
        webhook_enabled: Whether webhooks about WhatsApp are sent.
        webhook_events: Which events are sent.
        webhook_failover_url: URL to try when the main webhook URL fails. URL.
        webhook_url: URL that the webhooks are sent to. URL.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateWhatsappAccountSettingsResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "name": name,
        "timezone": timezone,
        "webhook_enabled": webhook_enabled,
        "webhook_events": webhook_events,
        "webhook_failover_url": webhook_failover_url,
        "webhook_url": webhook_url,
    }
    result: UpdateWhatsappAccountSettingsResponse = await _update_settings.execute(session, arguments, options)
    return result


_update_user_data = Operation(
    id="PatchWhatsappUserData",
    method="PATCH",
    path="/whatsapp/user_data",
    tag="Whatsapp Business Accounts",
    module="whatsapp_accounts",
    function="update_user_data",
    summary="Update Whatsapp user data",
    parameters=(
        Parameter("webhook_failover_url", "webhook_failover_url", "body"),
        Parameter("webhook_url", "webhook_url", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateWhatsappUserDataResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update_user_data(
    session: TelnyxSession,
    *,
    webhook_failover_url: str | None = None,
    webhook_url: str | None = None,
    options: RequestOptions | None = None,
) -> UpdateWhatsappUserDataResponse:
    """Set the URLs that hear of WhatsApp signups.

    `PATCH /whatsapp/user_data` (PatchWhatsappUserData). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        webhook_failover_url: URL to try when the main webhook URL fails. URL.
        webhook_url: URL that the webhooks are sent to. URL.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateWhatsappUserDataResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "webhook_failover_url": webhook_failover_url,
        "webhook_url": webhook_url,
    }
    result: UpdateWhatsappUserDataResponse = await _update_user_data.execute(session, arguments, options)
    return result
