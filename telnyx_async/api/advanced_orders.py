# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Advanced Number Orders: 4 operations.

Asks Telnyx to find numbers that a search does not offer, by country, area and kind.
"""

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
    "update_requirement_group",
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
        Parameter("requirement_group_id", "requirement_group_id", "body"),
    ),
    responses=(
        Response("200", "application/json", "AdvancedOrder"),
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
    area_code: str | None = None,
    comments: str | None = None,
    country_code: str | None = None,
    customer_reference: str | None = None,
    features: Sequence[Literal["sms", "mms", "voice", "fax", "emergency"]] | None = None,
    phone_number_type: Literal["local", "mobile", "toll_free", "shared_cost", "national", "landline"] | None = None,
    quantity: int | None = None,
    requirement_group_id: str | None = None,
    options: RequestOptions | None = None,
) -> AdvancedOrder:
    """Ask for 1 to 10,000 numbers of a country, kind and area code that a search does not offer.

    `POST /advanced_orders` (create_advanced_order_v2). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        area_code: Area code that the numbers should have. At most 3 characters.
        comments: What else should be known, in words. At most 255 characters.
        country_code: Country, normally as its two-letter ISO code. 2 to 2 characters. Telnyx's default: US.
        customer_reference: A reference of your own choosing, to find it again by.
        features: What the number can do or should be able to do, such as sms or voice. One of sms, mms, voice, fax,
            emergency.
        phone_number_type: Kind of phone number. One of local, mobile, toll_free, shared_cost, national, landline.
            Telnyx's default: local.
        quantity: How many. 1 to 10000. Telnyx's default: 1.
        requirement_group_id: Requirement group whose answers are used. UUID. Example:
            3fa85f64-5717-4562-b3fc-2c963f66afa6
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AdvancedOrder (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
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
        "requirement_group_id": requirement_group_id,
    }
    result: AdvancedOrder = await _create.execute(session, arguments, options)
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
    responses=(
        Response("200", "application/json", "AdvancedOrder"),
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
    order_id: str,
    *,
    options: RequestOptions | None = None,
) -> AdvancedOrder:
    """Fetch an advanced order: its status, and the number orders that came of it.

    `GET /advanced_orders/{order_id}` (get_advanced_order_v2). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        order_id: Identifier of the order. Listed by `advanced_orders.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AdvancedOrder (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
    """
    arguments: dict[str, object] = {
        "order_id": order_id,
    }
    result: AdvancedOrder = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="list_advanced_orders_v2",
    method="GET",
    path="/advanced_orders",
    tag="Advanced Number Orders",
    module="advanced_orders",
    function="list",
    summary="List Advanced Orders",
    responses=(
        Response("200", "application/json", "ListAdvancedOrdersResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="safe",
)


async def list(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> ListAdvancedOrdersResponse:
    """List all advanced orders at once, without pages.

    `GET /advanced_orders` (list_advanced_orders_v2). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListAdvancedOrdersResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
    """
    arguments: dict[str, object] = {}
    result: ListAdvancedOrdersResponse = await _list.execute(session, arguments, options)
    return result


_update_requirement_group = Operation(
    id="update_advanced_order_v2",
    method="PATCH",
    path="/advanced_orders/{advanced-order-id}/requirement_group",
    tag="Advanced Number Orders",
    module="advanced_orders",
    function="update_requirement_group",
    summary="Update Advanced Order",
    parameters=(
        Parameter("advanced_order_id", "advanced-order-id", "path", required=True),
        Parameter("area_code", "area_code", "body"),
        Parameter("comments", "comments", "body"),
        Parameter("country_code", "country_code", "body"),
        Parameter("customer_reference", "customer_reference", "body"),
        Parameter("features", "features", "body"),
        Parameter("phone_number_type", "phone_number_type", "body"),
        Parameter("quantity", "quantity", "body"),
        Parameter("requirement_group_id", "requirement_group_id", "body"),
    ),
    responses=(
        Response("200", "application/json", "AdvancedOrder"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update_requirement_group(
    session: TelnyxSession,
    advanced_order_id: str,
    *,
    area_code: str | None = None,
    comments: str | None = None,
    country_code: str | None = None,
    customer_reference: str | None = None,
    features: Sequence[Literal["sms", "mms", "voice", "fax", "emergency"]] | None = None,
    phone_number_type: Literal["local", "mobile", "toll_free", "shared_cost", "national", "landline"] | None = None,
    quantity: int | None = None,
    requirement_group_id: str | None = None,
    options: RequestOptions | None = None,
) -> AdvancedOrder:
    """Change an advanced order, above all its requirement group.

    `PATCH /advanced_orders/{advanced-order-id}/requirement_group` (update_advanced_order_v2). It is not retried if
    it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        advanced_order_id: Identifier of the advanced order, a UUID. Listed by `advanced_orders.list`. UUID.
        area_code: Area code that the numbers should have. At most 3 characters.
        comments: What else should be known, in words. At most 255 characters.
        country_code: Country, normally as its two-letter ISO code. 2 to 2 characters. Telnyx's default: US.
        customer_reference: A reference of your own choosing, to find it again by.
        features: What the number can do or should be able to do, such as sms or voice. One of sms, mms, voice, fax,
            emergency.
        phone_number_type: Kind of phone number. One of local, mobile, toll_free, shared_cost, national, landline.
            Telnyx's default: local.
        quantity: How many. 1 to 10000. Telnyx's default: 1.
        requirement_group_id: Requirement group whose answers are used. UUID. Example:
            3fa85f64-5717-4562-b3fc-2c963f66afa6
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AdvancedOrder (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "advanced_order_id": advanced_order_id,
        "area_code": area_code,
        "comments": comments,
        "country_code": country_code,
        "customer_reference": customer_reference,
        "features": features,
        "phone_number_type": phone_number_type,
        "quantity": quantity,
        "requirement_group_id": requirement_group_id,
    }
    result: AdvancedOrder = await _update_requirement_group.execute(session, arguments, options)
    return result
