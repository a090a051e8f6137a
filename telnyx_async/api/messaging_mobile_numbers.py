# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Mobile Number Settings: 2 operations.

Reads how numbers of SIM cards are set up for messaging.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.messaging_mobile_numbers import (
        GetMessagingMobileNumberResponse,
        ListMessagingMobileNumbersResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "get",
    "list",
]

_get = Operation(
    id="GetMobilePhoneNumberMessagingSettings",
    method="GET",
    path="/mobile_phone_numbers/{id}/messaging",
    tag="Mobile Number Settings",
    module="messaging_mobile_numbers",
    function="get",
    summary="Retrieve a mobile phone number with messaging settings",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetMessagingMobileNumberResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetMessagingMobileNumberResponse:
    """Fetch how a SIM card's number is set up for messaging.

    `GET /mobile_phone_numbers/{id}/messaging` (GetMobilePhoneNumberMessagingSettings). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `mobile_phone_numbers.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetMessagingMobileNumberResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetMessagingMobileNumberResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListMobilePhoneNumbersWithMessagingSettings",
    method="GET",
    path="/mobile_phone_numbers/messaging",
    tag="Mobile Number Settings",
    module="messaging_mobile_numbers",
    function="list",
    summary="List mobile phone numbers with messaging settings",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListMessagingMobileNumbersResponse"),
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
) -> ListMessagingMobileNumbersResponse:
    """List how the numbers of SIM cards are set up for messaging.

    `GET /mobile_phone_numbers/messaging` (ListMobilePhoneNumbersWithMessagingSettings). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListMessagingMobileNumbersResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListMessagingMobileNumbersResponse = await _list.execute(session, arguments, options)
    return result
