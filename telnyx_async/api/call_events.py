# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Debugging: 1 operation.

Lists the events that calls have produced, to see what went wrong.
"""

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
        Parameter("filter_application_name_contains", "filter[application_name][contains]", "query"),
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
        Parameter("filter_outbound_outbound_voice_profile_id", "filter[outbound.outbound_voice_profile_id]", "query"),
        Parameter("filter_product", "filter[product]", "query"),
        Parameter("filter_status", "filter[status]", "query"),
        Parameter("filter_to", "filter[to]", "query"),
        Parameter("filter_type", "filter[type]", "query"),
        Parameter("page_after", "page[after]", "query"),
        Parameter("page_before", "page[before]", "query"),
        Parameter("page_limit", "page[limit]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListCallEventsResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_application_name_contains: str | None = None,
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
    filter_outbound_outbound_voice_profile_id: str | None = None,
    filter_product: Literal["call_control", "fax", "texml"] | None = None,
    filter_status: Literal["init", "in_progress", "completed"] | None = None,
    filter_to: str | None = None,
    filter_type: Literal["command", "webhook"] | None = None,
    page_after: str | None = None,
    page_before: str | None = None,
    page_limit: int | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListCallEventsResponse:
    """List what happened on calls, in the order of time; only of the last 24 hours if neither leg nor session is
    named.

    `GET /call_events` (ListCallEvents). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_application_name_contains: Only applications with this in their name; at least 3 characters, upper
            and lower case alike. Telnyx's default: null.
        filter_application_session_id: Only events of this call session. UUID.
        filter_connection_id: Only what belongs to this connection.
        filter_failed: Only events whose delivery failed, or only the others.
        filter_from: Only what comes from this number. Example: +12025550142
        filter_leg_id: Only events of this call leg. UUID.
        filter_name: Only items of this name.
        filter_occurred_at_eq: Only events of exactly this time. Example: 2019-03-29T11:10:00Z
        filter_occurred_at_gt: Only events after this time. Example: 2019-03-29T11:10:00Z
        filter_occurred_at_gte: Only events at this time or after it. Example: 2019-03-29T11:10:00Z
        filter_occurred_at_lt: Only events before this time. Example: 2019-03-29T11:10:00Z
        filter_occurred_at_lte: Only events at this time or before it. Example: 2019-03-29T11:10:00Z
        filter_outbound_outbound_voice_profile_id: Only what belongs to this outbound voice profile. Example:
            1293384261075731499
        filter_product: Only what belongs to this product. One of call_control, fax, texml.
        filter_status: Only items in this status. One of init, in_progress, completed.
        filter_to: Only what goes to this number. Example: +12025550142
        filter_type: Only items of this kind. One of command, webhook.
        page_after: Cursor from the answer before: the page that follows it is fetched. Telnyx's default: null.
        page_before: Cursor from the answer before: the page in front of it is fetched. Telnyx's default: null.
        page_limit: How many items a page holds, 1 to 250; 20 by default.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListCallEventsResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "filter_application_name_contains": filter_application_name_contains,
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
        "filter_outbound_outbound_voice_profile_id": filter_outbound_outbound_voice_profile_id,
        "filter_product": filter_product,
        "filter_status": filter_status,
        "filter_to": filter_to,
        "filter_type": filter_type,
        "page_after": page_after,
        "page_before": page_before,
        "page_limit": page_limit,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListCallEventsResponse = await _list.execute(session, arguments, options)
    return result
