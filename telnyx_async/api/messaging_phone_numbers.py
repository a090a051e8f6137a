# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Number Configurations: 5 operations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.messaging_phone_numbers import (
        BulkUpdateMessagingSettingsResponse,
        GetBulkUpdateMessagingSettingsResponse,
        GetMessagingPhoneNumberResponse,
        ListMessagingPhoneNumbersResponse,
        UpdateMessagingPhoneNumberResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "bulk_update",
    "get",
    "get_bulk_update",
    "list",
    "update",
]

_bulk_update = Operation(
    id="BulkUpdateMessagingSettingsOnPhoneNumbers",
    method="POST",
    path="/messaging_numbers_bulk_updates",
    tag="Number Configurations",
    module="messaging_phone_numbers",
    function="bulk_update",
    summary="Update the messaging profile of multiple phone numbers",
    parameters=(
        Parameter("messaging_profile_id", "messaging_profile_id", "body", required=True),
        Parameter("numbers", "numbers", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "BulkUpdateMessagingSettingsResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def bulk_update(
    session: TelnyxSession,
    *,
    messaging_profile_id: str,
    numbers: Sequence[str],
    options: RequestOptions | None = None,
) -> BulkUpdateMessagingSettingsResponse:
    """Update the messaging profile of multiple phone numbers.

    `POST /messaging_numbers_bulk_updates` (BulkUpdateMessagingSettingsOnPhoneNumbers). It is not retried if it may
    have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        messaging_profile_id: Messaging profile that applies.
        numbers: `Sequence[str]`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        BulkUpdateMessagingSettingsResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "messaging_profile_id": messaging_profile_id,
        "numbers": numbers,
    }
    result: BulkUpdateMessagingSettingsResponse = await session.execute(_bulk_update, arguments, options)
    return result


_get = Operation(
    id="GetPhoneNumberMessagingSettings",
    method="GET",
    path="/phone_numbers/{id}/messaging",
    tag="Number Configurations",
    module="messaging_phone_numbers",
    function="get",
    summary="Retrieve a phone number with messaging settings",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetMessagingPhoneNumberResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetMessagingPhoneNumberResponse:
    """Retrieve a phone number with messaging settings.

    `GET /phone_numbers/{id}/messaging` (GetPhoneNumberMessagingSettings). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetMessagingPhoneNumberResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetMessagingPhoneNumberResponse = await session.execute(_get, arguments, options)
    return result


_get_bulk_update = Operation(
    id="GetBulkUpdateMessagingSettingsOnPhoneNumbersStatus",
    method="GET",
    path="/messaging_numbers_bulk_updates/{order_id}",
    tag="Number Configurations",
    module="messaging_phone_numbers",
    function="get_bulk_update",
    summary="Retrieve bulk update status",
    parameters=(Parameter("order_id", "order_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetBulkUpdateMessagingSettingsResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
)


async def get_bulk_update(
    session: TelnyxSession,
    order_id: str,
    *,
    options: RequestOptions | None = None,
) -> GetBulkUpdateMessagingSettingsResponse:
    """Retrieve bulk update status.

    `GET /messaging_numbers_bulk_updates/{order_id}` (GetBulkUpdateMessagingSettingsOnPhoneNumbersStatus). It only
    reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        order_id: `str`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetBulkUpdateMessagingSettingsResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "order_id": order_id,
    }
    result: GetBulkUpdateMessagingSettingsResponse = await session.execute(_get_bulk_update, arguments, options)
    return result


_list = Operation(
    id="ListPhoneNumbersWithMessagingSettings",
    method="GET",
    path="/phone_numbers/messaging",
    tag="Number Configurations",
    module="messaging_phone_numbers",
    function="list",
    summary="List phone numbers with messaging settings",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListMessagingPhoneNumbersResponse"),
        Response("default", "application/json", "Errors"),
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
) -> ListMessagingPhoneNumbersResponse:
    """List phone numbers with messaging settings.

    `GET /phone_numbers/messaging` (ListPhoneNumbersWithMessagingSettings). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListMessagingPhoneNumbersResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListMessagingPhoneNumbersResponse = await session.execute(_list, arguments, options)
    return result


_update = Operation(
    id="UpdatePhoneNumberMessagingSettings",
    method="PATCH",
    path="/phone_numbers/{id}/messaging",
    tag="Number Configurations",
    module="messaging_phone_numbers",
    function="update",
    summary="Update the messaging profile and/or messaging product of a phone number",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("messaging_product", "messaging_product", "body"),
        Parameter("messaging_profile_id", "messaging_profile_id", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateMessagingPhoneNumberResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    id: str,
    *,
    messaging_product: str | None = None,
    messaging_profile_id: str | None = None,
    options: RequestOptions | None = None,
) -> UpdateMessagingPhoneNumberResponse:
    """Update the messaging profile and/or messaging product of a phone number.

    `PATCH /phone_numbers/{id}/messaging` (UpdatePhoneNumberMessagingSettings). It is not retried if it may have
    been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier of the resource.
        messaging_product: Example: P2P
        messaging_profile_id: Messaging profile that applies.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateMessagingPhoneNumberResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "messaging_product": messaging_product,
        "messaging_profile_id": messaging_profile_id,
    }
    result: UpdateMessagingPhoneNumberResponse = await session.execute(_update, arguments, options)
    return result
