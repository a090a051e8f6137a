# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Call Information: 2 operations.

Reads the state of a call, and which calls a connection has right now.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.call_information import GetCallStatusResponse, ListActiveCallsResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "get",
    "list_active_calls",
]

_get = Operation(
    id="RetrieveCallStatus",
    method="GET",
    path="/calls/{call_control_id}",
    tag="Call Information",
    module="call_information",
    function="get",
    summary="Retrieve a call status",
    parameters=(Parameter("call_control_id", "call_control_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetCallStatusResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    call_control_id: str,
    *,
    options: RequestOptions | None = None,
) -> GetCallStatusResponse:
    """Fetch whether a call is up and how long it took; known until 10 minutes after its end.

    `GET /calls/{call_control_id}` (RetrieveCallStatus). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        call_control_id: The call leg that commands go to, as webhooks name it.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetCallStatusResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
    }
    result: GetCallStatusResponse = await _get.execute(session, arguments, options)
    return result


_list_active_calls = Operation(
    id="ListConnectionActiveCalls",
    method="GET",
    path="/connections/{connection_id}/active_calls",
    tag="Call Information",
    module="call_information",
    function="list_active_calls",
    summary="List all active calls for given connection",
    parameters=(
        Parameter("connection_id", "connection_id", "path", required=True),
        Parameter("page_after", "page[after]", "query"),
        Parameter("page_before", "page[before]", "query"),
        Parameter("page_limit", "page[limit]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListActiveCallsResponse"),
        Response("422", "application/json", "CallControlErrors"),
        Response("default", "application/json", "CallControlErrors"),
    ),
    idempotency="safe",
    paging=Paging(
        "cursor", "data", page="page_after", size="page_limit", cursor="meta.cursors.after", more="meta.next"
    ),
)


async def list_active_calls(
    session: TelnyxSession,
    connection_id: str,
    *,
    page_after: str | None = None,
    page_before: str | None = None,
    page_limit: int | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListActiveCallsResponse:
    """List the calls that are up on a connection or application.

    `GET /connections/{connection_id}/active_calls` (ListConnectionActiveCalls). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Listed by `connections.list`. Example: 1293384261075731461
        page_after: Cursor from the answer before: the page that follows it is fetched. Telnyx's default: null.
        page_before: Cursor from the answer before: the page in front of it is fetched. Telnyx's default: null.
        page_limit: How many items a page holds, 1 to 250; 20 by default.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListActiveCallsResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "connection_id": connection_id,
        "page_after": page_after,
        "page_before": page_before,
        "page_limit": page_limit,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListActiveCallsResponse = await _list_active_calls.execute(session, arguments, options)
    return result
