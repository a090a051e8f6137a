# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Phone Number Reservations: 4 operations.

Holds numbers for a short time before they are bought.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.number_reservations import (
        CreateNumberReservationResponse,
        ExtendNumberReservationResponse,
        GetNumberReservationResponse,
        ListNumberReservationsResponse,
        ReservedPhoneNumber,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "extend",
    "get",
    "list",
]

_create = Operation(
    id="CreateNumberReservation",
    method="POST",
    path="/number_reservations",
    tag="Phone Number Reservations",
    module="number_reservations",
    function="create",
    summary="Create a number reservation",
    parameters=(
        Parameter("customer_reference", "customer_reference", "body"),
        Parameter("phone_numbers", "phone_numbers", "body"),
    ),
    responses=(
        Response("200", "application/json", "CreateNumberReservationResponse"),
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
    customer_reference: str | None = None,
    phone_numbers: Sequence[ReservedPhoneNumber | Mapping[str, Any]] | None = None,
    options: RequestOptions | None = None,
) -> CreateNumberReservationResponse:
    """Hold numbers for a short time, so that they can be bought afterwards.

    `POST /number_reservations` (CreateNumberReservation). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        customer_reference: A reference of your own choosing, to find it again by.
        phone_numbers: The numbers to keep from others until you order them.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateNumberReservationResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "customer_reference": customer_reference,
        "phone_numbers": phone_numbers,
    }
    result: CreateNumberReservationResponse = await _create.execute(session, arguments, options)
    return result


_extend = Operation(
    id="ExtendNumberReservationExpiryTime",
    method="POST",
    path="/number_reservations/{number_reservation_id}/actions/extend",
    tag="Phone Number Reservations",
    module="number_reservations",
    function="extend",
    summary="Extend a number reservation",
    parameters=(Parameter("number_reservation_id", "number_reservation_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "ExtendNumberReservationResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="none",
)


async def extend(
    session: TelnyxSession,
    number_reservation_id: str,
    *,
    options: RequestOptions | None = None,
) -> ExtendNumberReservationResponse:
    """Hold all numbers of a reservation for longer.

    `POST /number_reservations/{number_reservation_id}/actions/extend` (ExtendNumberReservationExpiryTime). It is
    not retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        number_reservation_id: The reservation, as number_reservations.create returned it. Listed by
            `number_reservations.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ExtendNumberReservationResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "number_reservation_id": number_reservation_id,
    }
    result: ExtendNumberReservationResponse = await _extend.execute(session, arguments, options)
    return result


_get = Operation(
    id="RetrieveNumberReservation",
    method="GET",
    path="/number_reservations/{number_reservation_id}",
    tag="Phone Number Reservations",
    module="number_reservations",
    function="get",
    summary="Retrieve a number reservation",
    parameters=(Parameter("number_reservation_id", "number_reservation_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetNumberReservationResponse"),
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
    number_reservation_id: str,
    *,
    options: RequestOptions | None = None,
) -> GetNumberReservationResponse:
    """Fetch one reservation with its status and numbers.

    `GET /number_reservations/{number_reservation_id}` (RetrieveNumberReservation). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        number_reservation_id: The reservation, as number_reservations.create returned it. Listed by
            `number_reservations.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetNumberReservationResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
    """
    arguments: dict[str, object] = {
        "number_reservation_id": number_reservation_id,
    }
    result: GetNumberReservationResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListNumberReservations",
    method="GET",
    path="/number_reservations",
    tag="Phone Number Reservations",
    module="number_reservations",
    function="list",
    summary="List number reservations",
    parameters=(
        Parameter("filter_created_at_gt", "filter[created_at][gt]", "query"),
        Parameter("filter_created_at_lt", "filter[created_at][lt]", "query"),
        Parameter("filter_customer_reference", "filter[customer_reference]", "query"),
        Parameter("filter_phone_numbers_phone_number", "filter[phone_numbers.phone_number]", "query"),
        Parameter("filter_status", "filter[status]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListNumberReservationsResponse"),
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
    filter_customer_reference: str | None = None,
    filter_phone_numbers_phone_number: str | None = None,
    filter_status: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListNumberReservationsResponse:
    """List the reservations of numbers.

    `GET /number_reservations` (ListNumberReservations). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_created_at_gt: Only items created after this time.
        filter_created_at_lt: Only items created before this time.
        filter_customer_reference: Only items with this reference of yours.
        filter_phone_numbers_phone_number: Only reservations that hold this number.
        filter_status: Only items in this status.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListNumberReservationsResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
    """
    arguments: dict[str, object] = {
        "filter_created_at_gt": filter_created_at_gt,
        "filter_created_at_lt": filter_created_at_lt,
        "filter_customer_reference": filter_customer_reference,
        "filter_phone_numbers_phone_number": filter_phone_numbers_phone_number,
        "filter_status": filter_status,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListNumberReservationsResponse = await _list.execute(session, arguments, options)
    return result
