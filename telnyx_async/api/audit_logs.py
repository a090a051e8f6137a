# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Audit Logs: 1 operation.

Shows who changed what in the account, and when.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.audit_logs import ListAuditLogsResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "list",
]

_list = Operation(
    id="ListAuditLogs",
    method="GET",
    path="/audit_events",
    tag="Audit Logs",
    module="audit_logs",
    function="list",
    summary="List Audit Logs",
    parameters=(
        Parameter("filter_created_after", "filter[created_after]", "query"),
        Parameter("filter_created_before", "filter[created_before]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListAuditLogsResponse"),
        Response("401", "application/json", "AuditLogsErrors"),
        Response("default", "application/json", "AuditLogsErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_created_after: datetime | None = None,
    filter_created_before: datetime | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["asc", "desc"] | None = None,
    options: RequestOptions | None = None,
) -> ListAuditLogsResponse:
    """List who changed what in the account, with old and new values; entries can come late or be missing.

    `GET /audit_events` (ListAuditLogs). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_created_after: Only items made after this time. Example: 2021-01-06T00:00:00Z
        filter_created_before: Only items made before this time. Example: 2021-01-06T00:00:00Z
        page_number: Which page to fetch, counted from 1. Example: 1
        page_size: How many items a page holds. Example: 10
        sort: How to order the results. One of asc, desc.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListAuditLogsResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "filter_created_after": filter_created_after,
        "filter_created_before": filter_created_before,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListAuditLogsResponse = await _list.execute(session, arguments, options)
    return result
