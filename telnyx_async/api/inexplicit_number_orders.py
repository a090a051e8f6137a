# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Inexplicit Number Orders: 3 operations.

Buys any numbers that fit criteria, without choosing each one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.inexplicit_number_orders import (
        CreateInexplicitNumberOrderResponse,
        GetInexplicitNumberOrderResponse,
        ListInexplicitNumberOrdersResponse,
        OrderingGroupInput,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "get",
    "list",
]

_create = Operation(
    id="CreateInexplicitNumberOrder",
    method="POST",
    path="/inexplicit_number_orders",
    tag="Inexplicit Number Orders",
    module="inexplicit_number_orders",
    function="create",
    summary="Create an inexplicit number order",
    parameters=(
        Parameter("billing_group_id", "billing_group_id", "body"),
        Parameter("connection_id", "connection_id", "body"),
        Parameter("customer_reference", "customer_reference", "body"),
        Parameter("messaging_profile_id", "messaging_profile_id", "body"),
        Parameter("ordering_groups", "ordering_groups", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "CreateInexplicitNumberOrderResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    ordering_groups: Sequence[OrderingGroupInput | Mapping[str, Any]],
    billing_group_id: str | None = None,
    connection_id: str | None = None,
    customer_reference: str | None = None,
    messaging_profile_id: str | None = None,
    options: RequestOptions | None = None,
) -> CreateInexplicitNumberOrderResponse:
    """Buy whichever numbers fit your criteria; each ordering group says how many and of which kind.

    `POST /inexplicit_number_orders` (CreateInexplicitNumberOrder). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        ordering_groups: Numbers to order, one entry for each sort.
        billing_group_id: Billing group that the costs are counted under.
        connection_id: Connection or application that the numbers get.
        customer_reference: A reference of your own choosing, to find it again by.
        messaging_profile_id: Messaging profile that applies.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateInexplicitNumberOrderResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "billing_group_id": billing_group_id,
        "connection_id": connection_id,
        "customer_reference": customer_reference,
        "messaging_profile_id": messaging_profile_id,
        "ordering_groups": ordering_groups,
    }
    result: CreateInexplicitNumberOrderResponse = await _create.execute(session, arguments, options)
    return result


_get = Operation(
    id="RetrieveInexplicitNumberOrder",
    method="GET",
    path="/inexplicit_number_orders/{id}",
    tag="Inexplicit Number Orders",
    module="inexplicit_number_orders",
    function="get",
    summary="Retrieve an inexplicit number order",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetInexplicitNumberOrderResponse"),
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
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetInexplicitNumberOrderResponse:
    """Fetch one order that was made by criteria, with its groups.

    `GET /inexplicit_number_orders/{id}` (RetrieveInexplicitNumberOrder). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `inexplicit_number_orders.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetInexplicitNumberOrderResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetInexplicitNumberOrderResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListInexplicitNumberOrders",
    method="GET",
    path="/inexplicit_number_orders",
    tag="Inexplicit Number Orders",
    module="inexplicit_number_orders",
    function="list",
    summary="List inexplicit number orders",
    parameters=(
        Parameter("page_number", "page_number", "query"),
        Parameter("page_size", "page_size", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListInexplicitNumberOrdersResponse"),
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
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListInexplicitNumberOrdersResponse:
    """List the orders that were made by criteria.

    `GET /inexplicit_number_orders` (ListInexplicitNumberOrders). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_number: Which page, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListInexplicitNumberOrdersResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListInexplicitNumberOrdersResponse = await _list.execute(session, arguments, options)
    return result
