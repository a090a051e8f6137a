# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Queue Commands: 3 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.queues import GetQueueCallResponse, GetQueueResponse, ListQueueCallsResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "get",
    "get_call",
    "list_calls",
]

_get = Operation(
    id="RetrieveCallQueue",
    method="GET",
    path="/queues/{queue_name}",
    tag="Queue Commands",
    module="queues",
    function="get",
    summary="Retrieve a call queue",
    parameters=(Parameter("queue_name", "queue_name", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetQueueResponse"),
        Response("404"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    queue_name: str,
    *,
    options: RequestOptions | None = None,
) -> GetQueueResponse:
    """Retrieve a call queue.

    `GET /queues/{queue_name}` (RetrieveCallQueue). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        queue_name: Name of the queue.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetQueueResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "queue_name": queue_name,
    }
    result: GetQueueResponse = await session.execute(_get, arguments, options)
    return result


_get_call = Operation(
    id="RetrieveCallFromQueue",
    method="GET",
    path="/queues/{queue_name}/calls/{call_control_id}",
    tag="Queue Commands",
    module="queues",
    function="get_call",
    summary="Retrieve a call from a queue",
    parameters=(
        Parameter("queue_name", "queue_name", "path", required=True),
        Parameter("call_control_id", "call_control_id", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "GetQueueCallResponse"),
        Response("404"),
    ),
    idempotency="safe",
)


async def get_call(
    session: TelnyxSession,
    queue_name: str,
    call_control_id: str,
    *,
    options: RequestOptions | None = None,
) -> GetQueueCallResponse:
    """Retrieve a call from a queue.

    `GET /queues/{queue_name}/calls/{call_control_id}` (RetrieveCallFromQueue). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        queue_name: Name of the queue.
        call_control_id: The call leg that commands go to, as webhooks name it; it starts with v3:.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetQueueCallResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "queue_name": queue_name,
        "call_control_id": call_control_id,
    }
    result: GetQueueCallResponse = await session.execute(_get_call, arguments, options)
    return result


_list_calls = Operation(
    id="ListQueueCalls",
    method="GET",
    path="/queues/{queue_name}/calls",
    tag="Queue Commands",
    module="queues",
    function="list_calls",
    summary="Retrieve calls from a queue",
    parameters=(
        Parameter("queue_name", "queue_name", "path", required=True),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListQueueCallsResponse"),
        Response("404"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_calls(
    session: TelnyxSession,
    queue_name: str,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListQueueCallsResponse:
    """Retrieve calls from a queue.

    `GET /queues/{queue_name}/calls` (ListQueueCalls). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        queue_name: Name of the queue.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListQueueCallsResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "queue_name": queue_name,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListQueueCallsResponse = await session.execute(_list_calls, arguments, options)
    return result
