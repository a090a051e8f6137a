# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Email Events: 2 operations.

Reads what happened to the account's mail, one by one or as counts and rates.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.email_events import EmailEventStatsResponse, ListAccountEmailEventsResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "get_stats",
    "list",
]

_get_stats = Operation(
    id="GetEmailEventStats",
    method="GET",
    path="/email_events/stats",
    tag="Email Events",
    module="email_events",
    function="get_stats",
    summary="Get email event statistics",
    parameters=(
        Parameter("from_", "from", "query"),
        Parameter("to", "to", "query"),
    ),
    responses=(
        Response("200", "application/json", "EmailEventStatsResponse"),
        Response("401", "application/json", "EmailErrorResponse"),
    ),
    idempotency="safe",
)


async def get_stats(
    session: TelnyxSession,
    *,
    from_: datetime | None = None,
    to: datetime | None = None,
    options: RequestOptions | None = None,
) -> EmailEventStatsResponse:
    """Count what happened to mail, with rates in percent, over the last 30 days unless a period is given.

    `GET /email_events/stats` (GetEmailEventStats). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        from_: When the period begins.
        to: When the period ends.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailEventStatsResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "from_": from_,
        "to": to,
    }
    result: EmailEventStatsResponse = await _get_stats.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListEmailEvents",
    method="GET",
    path="/email_events",
    tag="Email Events",
    module="email_events",
    function="list",
    summary="List account email events",
    parameters=(
        Parameter("email_id", "email_id", "query"),
        Parameter("event_type", "event_type", "query"),
        Parameter("from_", "from", "query"),
        Parameter("page_cursor", "page_cursor", "query"),
        Parameter("page_size", "page_size", "query"),
        Parameter("to", "to", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListAccountEmailEventsResponse"),
        Response("401", "application/json", "EmailErrorResponse"),
    ),
    idempotency="safe",
    paging=Paging("cursor", "data", page="page_cursor", size="page_size", cursor="meta.page_cursor"),
)


async def list(
    session: TelnyxSession,
    *,
    email_id: str | None = None,
    event_type: str | Sequence[str] | None = None,
    from_: datetime | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    to: datetime | None = None,
    options: RequestOptions | None = None,
) -> ListAccountEmailEventsResponse:
    """List what happened to the account's mail, oldest first.

    `GET /email_events` (ListEmailEvents). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        email_id: E-mail concerned. UUID.
        event_type: Name of the event, such as call.answered.
        from_: Only events at this time or after it.
        page_cursor: Cursor from the answer before, to fetch the page that follows.
        page_size: How many items a page holds. 1 to 100. Telnyx's default: 25.
        to: Only events at this time or before it.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListAccountEmailEventsResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "email_id": email_id,
        "event_type": event_type,
        "from_": from_,
        "page_cursor": page_cursor,
        "page_size": page_size,
        "to": to,
    }
    result: ListAccountEmailEventsResponse = await _list.execute(session, arguments, options)
    return result
