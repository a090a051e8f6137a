# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Dial Metrics: 1 operation.

Counts how many calls were dialled each second, and how many were refused, by region.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.dial_metrics import ListDialMetricsResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "list",
]

_list = Operation(
    id="ListDialMetrics",
    method="GET",
    path="/dial_metrics",
    tag="Dial Metrics",
    module="dial_metrics",
    function="list",
    summary="",
    parameters=(
        Parameter("end_time", "end_time", "query", required=True),
        Parameter("granularity", "granularity", "query", required=True),
        Parameter("page_after", "page[after]", "query"),
        Parameter("page_limit", "page[limit]", "query"),
        Parameter("sort", "sort", "query"),
        Parameter("start_time", "start_time", "query", required=True),
    ),
    responses=(Response("2XX", "application/json", "ListDialMetricsResponse"),),
    idempotency="safe",
    paging=Paging("cursor", "data", page="page_after", size="page_limit", cursor="meta.cursors.after"),
)


async def list(
    session: TelnyxSession,
    *,
    end_time: datetime,
    granularity: Literal["second", "minute", "hour"],
    start_time: datetime,
    page_after: str | None = None,
    page_limit: int | None = None,
    sort: Literal["-start_time", "start_time"] | None = None,
    options: RequestOptions | None = None,
) -> ListDialMetricsResponse:
    """List how many calls were dialled and refused, by time and region, beside the limit; where nothing was dialled,
    nothing is listed.

    `GET /dial_metrics` (ListDialMetrics). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        end_time: When it ends or ended.
        granularity: Span of one entry: second means 5 seconds, kept for 48 hours; the others are kept for 30 days.
            One of second, minute, hour.
        start_time: When it starts or started.
        page_after: Cursor from the answer before: the page that follows it is fetched.
        page_limit: How many items a page holds, 1 to 250; 20 by default.
        sort: How to order the results. One of -start_time, start_time.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListDialMetricsResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "end_time": end_time,
        "granularity": granularity,
        "page_after": page_after,
        "page_limit": page_limit,
        "sort": sort,
        "start_time": start_time,
    }
    result: ListDialMetricsResponse = await _list.execute(session, arguments, options)
    return result
