# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Number Settings: 5 operations.

Sets which messaging profile and product phone numbers use.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

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
    tag="Number Settings",
    module="messaging_phone_numbers",
    function="bulk_update",
    summary="Bulk update phone number profiles",
    parameters=(
        Parameter("assign_only", "assign_only", "body"),
        Parameter("messaging_profile_id", "messaging_profile_id", "body", required=True),
        Parameter("numbers", "numbers", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "BulkUpdateMessagingSettingsResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def bulk_update(
    session: TelnyxSession,
    *,
    messaging_profile_id: str,
    numbers: Sequence[str],
    assign_only: bool | None = None,
    options: RequestOptions | None = None,
) -> BulkUpdateMessagingSettingsResponse:
    """Assign many numbers to a messaging profile, or to none with an empty id; get_bulk_update has the result of each.

    `POST /messaging_numbers_bulk_updates` (BulkUpdateMessagingSettingsOnPhoneNumbers). It is not retried if it may
    have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        messaging_profile_id: Messaging profile the numbers should have; empty text takes them off theirs.
        numbers: The phone numbers to change.
        assign_only: Whether only the profile changes and all other settings stay. Telnyx's default: False.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        BulkUpdateMessagingSettingsResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "assign_only": assign_only,
        "messaging_profile_id": messaging_profile_id,
        "numbers": numbers,
    }
    result: BulkUpdateMessagingSettingsResponse = await _bulk_update.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetPhoneNumberMessagingSettings",
    method="GET",
    path="/phone_numbers/{id}/messaging",
    tag="Number Settings",
    module="messaging_phone_numbers",
    function="get",
    summary="Retrieve a phone number with messaging settings",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetMessagingPhoneNumberResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetMessagingPhoneNumberResponse:
    """Fetch how one number is set up for messaging.

    `GET /phone_numbers/{id}/messaging` (GetPhoneNumberMessagingSettings). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: The phone number, or its identifier. Listed by `phone_numbers.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetMessagingPhoneNumberResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetMessagingPhoneNumberResponse = await _get.execute(session, arguments, options)
    return result


_get_bulk_update = Operation(
    id="GetBulkUpdateMessagingSettingsOnPhoneNumbersStatus",
    method="GET",
    path="/messaging_numbers_bulk_updates/{order_id}",
    tag="Number Settings",
    module="messaging_phone_numbers",
    function="get_bulk_update",
    summary="Retrieve bulk update status",
    parameters=(Parameter("order_id", "order_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetBulkUpdateMessagingSettingsResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="safe",
)


async def get_bulk_update(
    session: TelnyxSession,
    order_id: str,
    *,
    options: RequestOptions | None = None,
) -> GetBulkUpdateMessagingSettingsResponse:
    """Fetch which numbers of a bulk update are done, failed or still pending.

    `GET /messaging_numbers_bulk_updates/{order_id}` (GetBulkUpdateMessagingSettingsOnPhoneNumbersStatus). It only
    reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        order_id: The order_id that messaging_phone_numbers.bulk_update returned.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetBulkUpdateMessagingSettingsResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "order_id": order_id,
    }
    result: GetBulkUpdateMessagingSettingsResponse = await _get_bulk_update.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListPhoneNumbersWithMessagingSettings",
    method="GET",
    path="/phone_numbers/messaging",
    tag="Number Settings",
    module="messaging_phone_numbers",
    function="list",
    summary="List phone numbers with messaging settings",
    parameters=(
        Parameter("filter_messaging_profile_id", "filter[messaging_profile_id]", "query"),
        Parameter("filter_phone_number", "filter[phone_number]", "query"),
        Parameter("filter_phone_number_contains", "filter[phone_number][contains]", "query"),
        Parameter("filter_type", "filter[type]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort_phone_number", "sort[phone_number]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListMessagingPhoneNumbersResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_messaging_profile_id: str | None = None,
    filter_phone_number: str | None = None,
    filter_phone_number_contains: str | None = None,
    filter_type: Literal["tollfree", "longcode", "shortcode"] | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort_phone_number: Literal["asc", "desc"] | None = None,
    options: RequestOptions | None = None,
) -> ListMessagingPhoneNumbersResponse:
    """List how the account's numbers are set up for messaging.

    `GET /phone_numbers/messaging` (ListPhoneNumbersWithMessagingSettings). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        filter_messaging_profile_id: Only what belongs to this messaging profile. UUID.
        filter_phone_number: Only these phone numbers, one or several joined by commas.
        filter_phone_number_contains: Only phone numbers that contain these digits.
        filter_type: Only toll-free numbers, long codes or short codes. One of tollfree, longcode, shortcode.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        sort_phone_number: Whether phone numbers are listed upwards (asc) or downwards (desc). One of asc, desc.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListMessagingPhoneNumbersResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "filter_messaging_profile_id": filter_messaging_profile_id,
        "filter_phone_number": filter_phone_number,
        "filter_phone_number_contains": filter_phone_number_contains,
        "filter_type": filter_type,
        "page_number": page_number,
        "page_size": page_size,
        "sort_phone_number": sort_phone_number,
    }
    result: ListMessagingPhoneNumbersResponse = await _list.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdatePhoneNumberMessagingSettings",
    method="PATCH",
    path="/phone_numbers/{id}/messaging",
    tag="Number Settings",
    module="messaging_phone_numbers",
    function="update",
    summary="Update the messaging profile and/or messaging product of a phone number",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("messaging_product", "messaging_product", "body"),
        Parameter("messaging_profile_id", "messaging_profile_id", "body"),
        Parameter("tags", "tags", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateMessagingPhoneNumberResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
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
    tags: Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> UpdateMessagingPhoneNumberResponse:
    """Change the messaging profile, product or tags of one number.

    `PATCH /phone_numbers/{id}/messaging` (UpdatePhoneNumberMessagingSettings). It is not retried if it may have
    been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: The phone number, or its identifier. Listed by `phone_numbers.list`.
        messaging_product: Messaging product of the number, such as P2P; left out it stays. Example: P2P
        messaging_profile_id: Messaging profile the number should have; empty text takes it off, left out it stays.
        tags: Labels of your own for the number.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateMessagingPhoneNumberResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "messaging_product": messaging_product,
        "messaging_profile_id": messaging_profile_id,
        "tags": tags,
    }
    result: UpdateMessagingPhoneNumberResponse = await _update.execute(session, arguments, options)
    return result
