# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Phone Number Block Orders: 3 operations.

Buys whole ranges of consecutive numbers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.number_block_orders import (
        CreateNumberBlockOrderResponse,
        GetNumberBlockOrderResponse,
        ListNumberBlockOrdersResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "get",
    "list",
]

_create = Operation(
    id="CreateNumberBlockOrder",
    method="POST",
    path="/number_block_orders",
    tag="Phone Number Block Orders",
    module="number_block_orders",
    function="create",
    summary="Create a number block order",
    parameters=(
        Parameter("connection_id", "connection_id", "body"),
        Parameter("customer_reference", "customer_reference", "body"),
        Parameter("messaging_profile_id", "messaging_profile_id", "body"),
        Parameter("range_", "range", "body", required=True),
        Parameter("starting_number", "starting_number", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "CreateNumberBlockOrderResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="none",
    body=("application/json",),
    webhooks=("number_block_order",),
)


async def create(
    session: TelnyxSession,
    *,
    range_: int,
    starting_number: str,
    connection_id: str | None = None,
    customer_reference: str | None = None,
    messaging_profile_id: str | None = None,
    options: RequestOptions | None = None,
) -> CreateNumberBlockOrderResponse:
    """Buy a range of consecutive numbers that begins with starting_number.

    `POST /number_block_orders` (CreateNumberBlockOrder). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        range_: How many numbers the block holds. Example: 10
        starting_number: First number of the block. Example: +19705555000
        connection_id: Connection or application that the numbers get. Example: 346789098765567
        customer_reference: A reference of your own choosing, to find it again by.
        messaging_profile_id: Messaging profile that the numbers get. Example: abc85f64-5717-4562-b3fc-2c9600
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateNumberBlockOrderResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: number_block_order.
    """
    arguments: dict[str, object] = {
        "connection_id": connection_id,
        "customer_reference": customer_reference,
        "messaging_profile_id": messaging_profile_id,
        "range_": range_,
        "starting_number": starting_number,
    }
    result: CreateNumberBlockOrderResponse = await _create.execute(session, arguments, options)
    return result


_get = Operation(
    id="RetrieveNumberBlockOrder",
    method="GET",
    path="/number_block_orders/{number_block_order_id}",
    tag="Phone Number Block Orders",
    module="number_block_orders",
    function="get",
    summary="Retrieve a number block order",
    parameters=(Parameter("number_block_order_id", "number_block_order_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetNumberBlockOrderResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    number_block_order_id: str,
    *,
    options: RequestOptions | None = None,
) -> GetNumberBlockOrderResponse:
    """Fetch one order of a range of numbers with its status.

    `GET /number_block_orders/{number_block_order_id}` (RetrieveNumberBlockOrder). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        number_block_order_id: The block order to fetch. Listed by `number_block_orders.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetNumberBlockOrderResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
    """
    arguments: dict[str, object] = {
        "number_block_order_id": number_block_order_id,
    }
    result: GetNumberBlockOrderResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListNumberBlockOrders",
    method="GET",
    path="/number_block_orders",
    tag="Phone Number Block Orders",
    module="number_block_orders",
    function="list",
    summary="List number block orders",
    parameters=(
        Parameter("filter_created_at_gt", "filter[created_at][gt]", "query"),
        Parameter("filter_created_at_lt", "filter[created_at][lt]", "query"),
        Parameter("filter_phone_numbers_starting_number", "filter[phone_numbers.starting_number]", "query"),
        Parameter("filter_status", "filter[status]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListNumberBlockOrdersResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_created_at_gt: str | None = None,
    filter_created_at_lt: str | None = None,
    filter_phone_numbers_starting_number: str | None = None,
    filter_status: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListNumberBlockOrdersResponse:
    """List the orders of ranges of numbers.

    `GET /number_block_orders` (ListNumberBlockOrders). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_created_at_gt: Only items created after this time. Example: 2018-01-01T00:00:00.000000Z
        filter_created_at_lt: Only items created before this time. Example: 2018-01-01T00:00:00.000000Z
        filter_phone_numbers_starting_number: Only orders whose block starts with this number. Example: +19705555000
        filter_status: Only items in this status. Example: pending
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListNumberBlockOrdersResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
    """
    arguments: dict[str, object] = {
        "filter_created_at_gt": filter_created_at_gt,
        "filter_created_at_lt": filter_created_at_lt,
        "filter_phone_numbers_starting_number": filter_phone_numbers_starting_number,
        "filter_status": filter_status,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListNumberBlockOrdersResponse = await _list.execute(session, arguments, options)
    return result
