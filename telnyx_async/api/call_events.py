# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Debugging: 1 operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.call_events import ListCallEventsResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "list",
]

_list = Operation(
    id="ListCallEvents",
    method="GET",
    path="/call_events",
    tag="Debugging",
    module="call_events",
    function="list",
    summary="List call events",
    parameters=(
        Parameter("filter_application_session_id", "filter[application_session_id]", "query"),
        Parameter("filter_connection_id", "filter[connection_id]", "query"),
        Parameter("filter_failed", "filter[failed]", "query"),
        Parameter("filter_from", "filter[from]", "query"),
        Parameter("filter_leg_id", "filter[leg_id]", "query"),
        Parameter("filter_name", "filter[name]", "query"),
        Parameter("filter_occurred_at_eq", "filter[occurred_at][eq]", "query"),
        Parameter("filter_occurred_at_gt", "filter[occurred_at][gt]", "query"),
        Parameter("filter_occurred_at_gte", "filter[occurred_at][gte]", "query"),
        Parameter("filter_occurred_at_lt", "filter[occurred_at][lt]", "query"),
        Parameter("filter_occurred_at_lte", "filter[occurred_at][lte]", "query"),
        Parameter("filter_product", "filter[product]", "query"),
        Parameter("filter_to", "filter[to]", "query"),
        Parameter("filter_type", "filter[type]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListCallEventsResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_application_session_id: str | None = None,
    filter_connection_id: str | None = None,
    filter_failed: bool | None = None,
    filter_from: str | None = None,
    filter_leg_id: str | None = None,
    filter_name: str | None = None,
    filter_occurred_at_eq: str | None = None,
    filter_occurred_at_gt: str | None = None,
    filter_occurred_at_gte: str | None = None,
    filter_occurred_at_lt: str | None = None,
    filter_occurred_at_lte: str | None = None,
    filter_product: Literal["call_control", "fax", "texml"] | None = None,
    filter_to: str | None = None,
    filter_type: Literal["command", "webhook"] | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListCallEventsResponse:
    """List call events.

    `GET /call_events` (ListCallEvents). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_application_session_id: UUID.
        filter_connection_id: Only what belongs to this connection.
        filter_failed: `bool`.
        filter_from: Example: +12025550142
        filter_leg_id: UUID.
        filter_name: Only items of this name. Example: webhook
        filter_occurred_at_eq: Example: 2019-03-29T11:10:00Z
        filter_occurred_at_gt: Example: 2019-03-29T11:10:00Z
        filter_occurred_at_gte: Example: 2019-03-29T11:10:00Z
        filter_occurred_at_lt: Example: 2019-03-29T11:10:00Z
        filter_occurred_at_lte: Example: 2019-03-29T11:10:00Z
        filter_product: One of call_control, fax, texml.
        filter_to: Example: +12025550142
        filter_type: One of command, webhook.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListCallEventsResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "filter_application_session_id": filter_application_session_id,
        "filter_connection_id": filter_connection_id,
        "filter_failed": filter_failed,
        "filter_from": filter_from,
        "filter_leg_id": filter_leg_id,
        "filter_name": filter_name,
        "filter_occurred_at_eq": filter_occurred_at_eq,
        "filter_occurred_at_gt": filter_occurred_at_gt,
        "filter_occurred_at_gte": filter_occurred_at_gte,
        "filter_occurred_at_lt": filter_occurred_at_lt,
        "filter_occurred_at_lte": filter_occurred_at_lte,
        "filter_product": filter_product,
        "filter_to": filter_to,
        "filter_type": filter_type,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListCallEventsResponse = await session.execute(_list, arguments, options)
    return result
