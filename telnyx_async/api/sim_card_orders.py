# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""SIM Card Orders: 4 operations.

Orders SIM cards by mail, and shows beforehand what they would cost.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.sim_card_orders import (
        CreateSIMCardOrderResponse,
        GetSIMCardOrderResponse,
        ListSIMCardOrdersResponse,
        PreviewSIMCardOrderResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "get",
    "list",
    "preview",
]

_create = Operation(
    id="CreateSimCardOrder",
    method="POST",
    path="/sim_card_orders",
    tag="SIM Card Orders",
    module="sim_card_orders",
    function="create",
    summary="Create a SIM card order",
    parameters=(
        Parameter("address_id", "address_id", "body", required=True),
        Parameter("quantity", "quantity", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "CreateSIMCardOrderResponse"),
        Response("401"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    address_id: str,
    quantity: int,
    options: RequestOptions | None = None,
) -> CreateSIMCardOrderResponse:
    """Buy physical SIM cards and have them sent to an address; sim_card_orders.preview tells the price beforehand.

    `POST /sim_card_orders` (CreateSimCardOrder). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        address_id: Identifier of the stored address. Example: 1293384261075731499
        quantity: How many SIM cards to order. At least 1. Example: 23
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateSIMCardOrderResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "address_id": address_id,
        "quantity": quantity,
    }
    result: CreateSIMCardOrderResponse = await _create.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetSimCardOrder",
    method="GET",
    path="/sim_card_orders/{id}",
    tag="SIM Card Orders",
    module="sim_card_orders",
    function="get",
    summary="Get a single SIM card order",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetSIMCardOrderResponse"),
        Response("404", "application/json", "WirelessError"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetSIMCardOrderResponse:
    """Fetch one order of SIM cards with its cost, address and status.

    `GET /sim_card_orders/{id}` (GetSimCardOrder). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `sim_card_orders.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetSIMCardOrderResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetSIMCardOrderResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="GetSimCardOrders",
    method="GET",
    path="/sim_card_orders",
    tag="SIM Card Orders",
    module="sim_card_orders",
    function="list",
    summary="Get all SIM card orders",
    parameters=(
        Parameter("filter_address_administrative_area", "filter[address.administrative_area]", "query"),
        Parameter("filter_address_country_code", "filter[address.country_code]", "query"),
        Parameter("filter_address_extended_address", "filter[address.extended_address]", "query"),
        Parameter("filter_address_id", "filter[address.id]", "query"),
        Parameter("filter_address_locality", "filter[address.locality]", "query"),
        Parameter("filter_address_postal_code", "filter[address.postal_code]", "query"),
        Parameter("filter_address_street_address", "filter[address.street_address]", "query"),
        Parameter("filter_cost_amount", "filter[cost.amount]", "query"),
        Parameter("filter_cost_currency", "filter[cost.currency]", "query"),
        Parameter("filter_created_at", "filter[created_at]", "query"),
        Parameter("filter_quantity", "filter[quantity]", "query"),
        Parameter("filter_updated_at", "filter[updated_at]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListSIMCardOrdersResponse"),
        Response("401"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_address_administrative_area: str | None = None,
    filter_address_country_code: str | None = None,
    filter_address_extended_address: str | None = None,
    filter_address_id: str | None = None,
    filter_address_locality: str | None = None,
    filter_address_postal_code: str | None = None,
    filter_address_street_address: str | None = None,
    filter_cost_amount: str | None = None,
    filter_cost_currency: str | None = None,
    filter_created_at: datetime | None = None,
    filter_quantity: int | None = None,
    filter_updated_at: datetime | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListSIMCardOrdersResponse:
    """List orders of SIM cards by address, cost, quantity or date.

    `GET /sim_card_orders` (GetSimCardOrders). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_address_administrative_area: Only orders to this state or province. Example: TX
        filter_address_country_code: Only orders to this country, given as its two-letter code. Example: US
        filter_address_extended_address: Only orders with this second address line, such as a floor.
        filter_address_id: Only orders to this stored address. Example: 1293384261075731499
        filter_address_locality: Only orders to this city. Example: Austin
        filter_address_postal_code: Only orders to this postal code. Example: 78701
        filter_address_street_address: Only orders to this street and house number.
        filter_cost_amount: Only orders that cost exactly this in all, as in 2.53. Example: 2.53
        filter_cost_currency: Only orders in this currency, a three-letter code. Example: USD
        filter_created_at: Only items made at or around this time. Example: 2018-02-02T22:25:27.521Z
        filter_quantity: Only orders of this many SIM cards. Example: 21
        filter_updated_at: Only items last changed at this time. Example: 2018-02-02T22:25:27.521Z
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListSIMCardOrdersResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "filter_address_administrative_area": filter_address_administrative_area,
        "filter_address_country_code": filter_address_country_code,
        "filter_address_extended_address": filter_address_extended_address,
        "filter_address_id": filter_address_id,
        "filter_address_locality": filter_address_locality,
        "filter_address_postal_code": filter_address_postal_code,
        "filter_address_street_address": filter_address_street_address,
        "filter_cost_amount": filter_cost_amount,
        "filter_cost_currency": filter_cost_currency,
        "filter_created_at": filter_created_at,
        "filter_quantity": filter_quantity,
        "filter_updated_at": filter_updated_at,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListSIMCardOrdersResponse = await _list.execute(session, arguments, options)
    return result


_preview = Operation(
    id="PreviewSimCardOrders",
    method="POST",
    path="/sim_card_order_preview",
    tag="SIM Card Orders",
    module="sim_card_orders",
    function="preview",
    summary="Preview SIM card orders",
    parameters=(
        Parameter("address_id", "address_id", "body", required=True),
        Parameter("quantity", "quantity", "body", required=True),
    ),
    responses=(
        Response("202", "application/json", "PreviewSIMCardOrderResponse"),
        Response("422", "application/json", "WirelessErrors"),
    ),
    idempotency="safe",
    body=("application/json",),
)


async def preview(
    session: TelnyxSession,
    *,
    address_id: str,
    quantity: int,
    options: RequestOptions | None = None,
) -> PreviewSIMCardOrderResponse:
    """Tell what an order of SIM cards would cost, shipping included, without buying.

    `POST /sim_card_order_preview` (PreviewSimCardOrders). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        address_id: Identifier of the stored address. Example: 1293384261075731499
        quantity: How many. At least 1. Example: 21
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        PreviewSIMCardOrderResponse (202)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "address_id": address_id,
        "quantity": quantity,
    }
    result: PreviewSIMCardOrderResponse = await _preview.execute(session, arguments, options)
    return result
