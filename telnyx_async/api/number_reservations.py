# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Phone Number Reservations: 4 operations."""

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
        Response("default", "application/json", "Errors"),
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
    """Create a number reservation.

    `POST /number_reservations` (CreateNumberReservation). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        customer_reference: A reference of your own choosing, to find it again by.
        phone_numbers: `Sequence[ReservedPhoneNumber | Mapping[str, Any]]`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateNumberReservationResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "customer_reference": customer_reference,
        "phone_numbers": phone_numbers,
    }
    result: CreateNumberReservationResponse = await session.execute(_create, arguments, options)
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
        Response("default", "application/json", "Errors"),
    ),
    idempotency="none",
)


async def extend(
    session: TelnyxSession,
    number_reservation_id: str,
    *,
    options: RequestOptions | None = None,
) -> ExtendNumberReservationResponse:
    """Extend a number reservation.

    `POST /number_reservations/{number_reservation_id}/actions/extend` (ExtendNumberReservationExpiryTime). It is
    not retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        number_reservation_id: `str`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ExtendNumberReservationResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "number_reservation_id": number_reservation_id,
    }
    result: ExtendNumberReservationResponse = await session.execute(_extend, arguments, options)
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
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    number_reservation_id: str,
    *,
    options: RequestOptions | None = None,
) -> GetNumberReservationResponse:
    """Retrieve a number reservation.

    `GET /number_reservations/{number_reservation_id}` (RetrieveNumberReservation). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        number_reservation_id: `str`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetNumberReservationResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "number_reservation_id": number_reservation_id,
    }
    result: GetNumberReservationResponse = await session.execute(_get, arguments, options)
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
        Response("default", "application/json", "Errors"),
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
    """List number reservations.

    `GET /number_reservations` (ListNumberReservations). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_created_at_gt: Only items created after this time.
        filter_created_at_lt: Only items created before this time.
        filter_customer_reference: Only items with this reference of yours.
        filter_phone_numbers_phone_number: `str`.
        filter_status: Only items in this status.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListNumberReservationsResponse (200)

    Raises:
        ApiError: an error response.
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
    result: ListNumberReservationsResponse = await session.execute(_list, arguments, options)
    return result
