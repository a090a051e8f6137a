# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Call Information: 2 operations."""

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
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    call_control_id: str,
    *,
    options: RequestOptions | None = None,
) -> GetCallStatusResponse:
    """Retrieve a call status.

    `GET /calls/{call_control_id}` (RetrieveCallStatus). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetCallStatusResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "call_control_id": call_control_id,
    }
    result: GetCallStatusResponse = await session.execute(_get, arguments, options)
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
    ),
    responses=(
        Response("200", "application/json", "ListActiveCallsResponse"),
        Response("default", "application/json", "Errors"),
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
    options: RequestOptions | None = None,
) -> ListActiveCallsResponse:
    """List all active calls for given connection.

    `GET /connections/{connection_id}/active_calls` (ListConnectionActiveCalls). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 1293384261075731461
        page_after: Telnyx's default: null.
        page_before: Telnyx's default: null.
        page_limit: 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListActiveCallsResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "connection_id": connection_id,
        "page_after": page_after,
        "page_before": page_before,
        "page_limit": page_limit,
    }
    result: ListActiveCallsResponse = await session.execute(_list_active_calls, arguments, options)
    return result
