# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Queue Commands: 9 operations.

Creates queues that calls wait in, and shows and removes the calls in them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.queues import (
        CreateQueueResponse,
        GetQueueCallResponse,
        GetQueueResponse,
        ListQueueCallsResponse,
        ListQueuesResponse,
        UpdateQueueResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "get",
    "get_call",
    "list",
    "list_calls",
    "remove_call",
    "update",
    "update_call",
]

_create = Operation(
    id="CreateQueue",
    method="POST",
    path="/queues",
    tag="Queue Commands",
    module="queues",
    function="create",
    summary="Create a queue",
    parameters=(
        Parameter("max_size", "max_size", "body"),
        Parameter("queue_name", "queue_name", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "CreateQueueResponse"),
        Response("401", "application/json", "CallControlErrors"),
        Response("422", "application/json", "CallControlErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    queue_name: str,
    max_size: int | None = None,
    options: RequestOptions | None = None,
) -> CreateQueueResponse:
    """Create a call queue; calls.enqueue also creates one when its name is new.

    `POST /queues` (CreateQueue). It is not retried if it may have been carried out: `OutcomeUnknown` is raised
    instead.

    Args:
        session: the session to send with.
        queue_name: Name of the queue, 1 to 255 characters. Example: tier_1_support
        max_size: How many calls may wait in it at once. At least 1. Telnyx's default: 300. Example: 100
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateQueueResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "max_size": max_size,
        "queue_name": queue_name,
    }
    result: CreateQueueResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteQueue",
    method="DELETE",
    path="/queues/{queue_name}",
    tag="Queue Commands",
    module="queues",
    function="delete",
    summary="Delete a queue",
    parameters=(Parameter("queue_name", "queue_name", "path", required=True),),
    responses=(
        Response("204"),
        Response("401", "application/json", "CallControlErrors"),
        Response("404", "application/json", "CallControlErrors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    queue_name: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete a call queue.

    `DELETE /queues/{queue_name}` (DeleteQueue). Repeating it changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        queue_name: The queue, by name; `enqueue` creates one that does not exist yet. Listed by `queues.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 401, 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "queue_name": queue_name,
    }
    await _delete.execute(session, arguments, options)


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
        Response("404", "application/json", "CallControlErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    queue_name: str,
    *,
    options: RequestOptions | None = None,
) -> GetQueueResponse:
    """Fetch one queue: how many calls wait in it, and for how long on average.

    `GET /queues/{queue_name}` (RetrieveCallQueue). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        queue_name: The queue, by name; `enqueue` creates one that does not exist yet. Listed by `queues.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetQueueResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "queue_name": queue_name,
    }
    result: GetQueueResponse = await _get.execute(session, arguments, options)
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
        Response("404", "application/json", "CallControlErrors"),
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
    """Fetch one queued call: its position, its wait so far, and whether it is still alive.

    `GET /queues/{queue_name}/calls/{call_control_id}` (RetrieveCallFromQueue). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        queue_name: Queue that the call waits in. Listed by `queues.list`.
        call_control_id: Call that waits in the queue. Listed by `queues.list_calls`.
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
    result: GetQueueCallResponse = await _get_call.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListQueues",
    method="GET",
    path="/queues",
    tag="Queue Commands",
    module="queues",
    function="list",
    summary="List queues",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListQueuesResponse"),
        Response("401", "application/json", "CallControlErrors"),
        Response("422", "application/json", "CallControlErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListQueuesResponse:
    """List the account's call queues.

    `GET /queues` (ListQueues). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListQueuesResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 422.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListQueuesResponse = await _list.execute(session, arguments, options)
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
        Parameter("page_after", "page[after]", "query"),
        Parameter("page_before", "page[before]", "query"),
        Parameter("page_limit", "page[limit]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListQueueCallsResponse"),
        Response("404", "application/json", "CallControlErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_calls(
    session: TelnyxSession,
    queue_name: str,
    *,
    page_after: str | None = None,
    page_before: str | None = None,
    page_limit: int | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListQueueCallsResponse:
    """List the calls in a queue with their positions and waiting times.

    `GET /queues/{queue_name}/calls` (ListQueueCalls). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        queue_name: Queue that the call waits in. Listed by `queues.list`.
        page_after: Cursor from the answer before: the page that follows it is fetched. Telnyx's default: null.
        page_before: Cursor from the answer before: the page in front of it is fetched. Telnyx's default: null.
        page_limit: How many items a page holds, 1 to 250; 20 by default.
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
        "page_after": page_after,
        "page_before": page_before,
        "page_limit": page_limit,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListQueueCallsResponse = await _list_calls.execute(session, arguments, options)
    return result


_remove_call = Operation(
    id="RemoveQueueCall",
    method="DELETE",
    path="/queues/{queue_name}/calls/{call_control_id}",
    tag="Queue Commands",
    module="queues",
    function="remove_call",
    summary="Force remove a call from a queue",
    parameters=(
        Parameter("queue_name", "queue_name", "path", required=True),
        Parameter("call_control_id", "call_control_id", "path", required=True),
    ),
    responses=(
        Response("204"),
        Response("404", "application/json", "CallControlErrors"),
    ),
    idempotency="idempotent",
)


async def remove_call(
    session: TelnyxSession,
    queue_name: str,
    call_control_id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Take a call that is no longer active out of its queue; a live one leaves by calls.leave_queue.

    `DELETE /queues/{queue_name}/calls/{call_control_id}` (RemoveQueueCall). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        queue_name: Queue that the call waits in. Listed by `queues.list`.
        call_control_id: Call to remove; it must be over already. Listed by `queues.list_calls`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "queue_name": queue_name,
        "call_control_id": call_control_id,
    }
    await _remove_call.execute(session, arguments, options)


_update = Operation(
    id="UpdateQueue",
    method="POST",
    path="/queues/{queue_name}",
    tag="Queue Commands",
    module="queues",
    function="update",
    summary="Update a queue",
    parameters=(
        Parameter("queue_name", "queue_name", "path", required=True),
        Parameter("max_size", "max_size", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "UpdateQueueResponse"),
        Response("401", "application/json", "CallControlErrors"),
        Response("404", "application/json", "CallControlErrors"),
        Response("422", "application/json", "CallControlErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    queue_name: str,
    *,
    max_size: int,
    options: RequestOptions | None = None,
) -> UpdateQueueResponse:
    """Change how many calls a queue holds at most.

    `POST /queues/{queue_name}` (UpdateQueue). It is not retried if it may have been carried out: `OutcomeUnknown`
    is raised instead.

    Args:
        session: the session to send with.
        queue_name: The queue, by name; `enqueue` creates one that does not exist yet.
        max_size: How many calls may wait in it at once. At least 1. Example: 200
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateQueueResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "queue_name": queue_name,
        "max_size": max_size,
    }
    result: UpdateQueueResponse = await _update.execute(session, arguments, options)
    return result


_update_call = Operation(
    id="UpdateCallInQueue",
    method="PATCH",
    path="/queues/{queue_name}/calls/{call_control_id}",
    tag="Queue Commands",
    module="queues",
    function="update_call",
    summary="Update queued call",
    parameters=(
        Parameter("queue_name", "queue_name", "path", required=True),
        Parameter("call_control_id", "call_control_id", "path", required=True),
        Parameter("keep_after_hangup", "keep_after_hangup", "body"),
    ),
    responses=(
        Response("204"),
        Response("404", "application/json", "CallControlErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update_call(
    session: TelnyxSession,
    queue_name: str,
    call_control_id: str,
    *,
    keep_after_hangup: bool | None = None,
    options: RequestOptions | None = None,
) -> None:
    """Choose whether a queued call stays in its queue after it hangs up.

    `PATCH /queues/{queue_name}/calls/{call_control_id}` (UpdateCallInQueue). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        queue_name: Queue that the call waits in. Listed by `queues.list`.
        call_control_id: Call that waits in the queue. Listed by `queues.list_calls`.
        keep_after_hangup: Whether a call that hangs up keeps its place; bridging to it then fails with what is
            needed to call back.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "queue_name": queue_name,
        "call_control_id": call_control_id,
        "keep_after_hangup": keep_after_hangup,
    }
    await _update_call.execute(session, arguments, options)
