# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Advanced Number Orders: 3 operations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.advanced_orders import AdvancedOrder, ListAdvancedOrdersResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "get",
    "list",
]

_create = Operation(
    id="create_advanced_order_v2",
    method="POST",
    path="/advanced_orders",
    tag="Advanced Number Orders",
    module="advanced_orders",
    function="create",
    summary="Create Advanced Order",
    parameters=(
        Parameter("area_code", "area_code", "body"),
        Parameter("comments", "comments", "body"),
        Parameter("country_code", "country_code", "body"),
        Parameter("customer_reference", "customer_reference", "body"),
        Parameter("features", "features", "body"),
        Parameter("phone_number_type", "phone_number_type", "body"),
        Parameter("quantity", "quantity", "body"),
    ),
    responses=(Response("200", "application/json", "AdvancedOrder"),),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    area_code: str | None = None,
    comments: str | None = None,
    country_code: str | None = None,
    customer_reference: str | None = None,
    features: Sequence[Literal["sms", "mms", "voice", "fax", "emergency"]] | None = None,
    phone_number_type: Literal["local", "mobile", "toll_free", "shared_cost", "national", "landline"] | None = None,
    quantity: int | None = None,
    options: RequestOptions | None = None,
) -> AdvancedOrder:
    """Create Advanced Order.

    `POST /advanced_orders` (create_advanced_order_v2). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        area_code: At most 3 characters.
        comments: At most 255 characters.
        country_code: Country, normally as its two-letter ISO code. 2 to 2 characters. Telnyx's default: US.
        customer_reference: A reference of your own choosing, to find it again by.
        features: One of sms, mms, voice, fax, emergency.
        phone_number_type: Kind of phone number. One of local, mobile, toll_free, shared_cost, national, landline.
            Telnyx's default: local.
        quantity: 1 to 10000. Telnyx's default: 1.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AdvancedOrder (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "area_code": area_code,
        "comments": comments,
        "country_code": country_code,
        "customer_reference": customer_reference,
        "features": features,
        "phone_number_type": phone_number_type,
        "quantity": quantity,
    }
    result: AdvancedOrder = await session.execute(_create, arguments, options)
    return result


_get = Operation(
    id="get_advanced_order_v2",
    method="GET",
    path="/advanced_orders/{order_id}",
    tag="Advanced Number Orders",
    module="advanced_orders",
    function="get",
    summary="Get Advanced Order",
    parameters=(Parameter("order_id", "order_id", "path", required=True),),
    responses=(Response("200", "application/json", "AdvancedOrder"),),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    order_id: str,
    *,
    options: RequestOptions | None = None,
) -> AdvancedOrder:
    """Get Advanced Order.

    `GET /advanced_orders/{order_id}` (get_advanced_order_v2). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        order_id: UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AdvancedOrder (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "order_id": order_id,
    }
    result: AdvancedOrder = await session.execute(_get, arguments, options)
    return result


_list = Operation(
    id="list_advanced_orders_v2",
    method="GET",
    path="/advanced_orders",
    tag="Advanced Number Orders",
    module="advanced_orders",
    function="list",
    summary="List Advanced Orders",
    responses=(Response("200", "application/json", "ListAdvancedOrdersResponse"),),
    idempotency="safe",
)


async def list(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> ListAdvancedOrdersResponse:
    """List Advanced Orders.

    `GET /advanced_orders` (list_advanced_orders_v2). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListAdvancedOrdersResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {}
    result: ListAdvancedOrdersResponse = await session.execute(_list, arguments, options)
    return result
