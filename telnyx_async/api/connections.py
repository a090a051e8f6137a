# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 3fd6ff87867fb36c414c8fffa8ca8d1faa09292e0e114f04d8cece069c0b6d10
# overlay sha256 c5a081ca2c3f10740fde94727b303d909e73a8013c442b6960bda60d79ee728a
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Connections: 2 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.connections import ListConnectionsResponse, RetrieveConnectionResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "get",
    "list",
]

_get = Operation(
    id="RetrieveConnection",
    method="GET",
    path="/connections/{id}",
    tag="Connections",
    module="connections",
    function="get",
    summary="Retrieve a connection",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "RetrieveConnectionResponse"),
        Response("400", "application/json", "ErrorResponse"),
        Response("401", "application/json", "ErrorResponse"),
        Response("403"),
        Response("404"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> RetrieveConnectionResponse:
    """Retrieve a connection.

    `GET /connections/{id}` (RetrieveConnection). Reads only: sent again after any fault.

    Args:
        session: the session to send with.
        id: Identifier of the resource.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RetrieveConnectionResponse (200)

    Raises:
        ApiError: Telnyx refused; declared: 400, 401, 403, 404.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: RetrieveConnectionResponse = await session.execute(_get, arguments, options)
    return result


_list = Operation(
    id="ListConnections",
    method="GET",
    path="/connections",
    tag="Connections",
    module="connections",
    function="list",
    summary="List connections",
    parameters=(
        Parameter("filter_connection_name_contains", "filter[connection_name][contains]", "query"),
        Parameter("filter_outbound_voice_profile_id", "filter[outbound_voice_profile_id]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListConnectionsResponse"),
        Response("400", "application/json", "ErrorResponse"),
        Response("401", "application/json", "ErrorResponse"),
        Response("403"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_connection_name_contains: str | None = None,
    filter_outbound_voice_profile_id: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["created_at", "connection_name", "active"] | None = None,
    options: RequestOptions | None = None,
) -> ListConnectionsResponse:
    """List connections.

    `GET /connections` (ListConnections). Reads only: sent again after any fault.

    Args:
        session: the session to send with.
        filter_connection_name_contains: see the type.
        filter_outbound_voice_profile_id: Example: 1293384261075731499
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        sort: How to order the results. One of created_at, connection_name, active. Telnyx's default: created_at.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListConnectionsResponse (200)

    Raises:
        ApiError: Telnyx refused; declared: 400, 401, 403.
    """
    arguments: dict[str, object] = {
        "filter_connection_name_contains": filter_connection_name_contains,
        "filter_outbound_voice_profile_id": filter_outbound_voice_profile_id,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListConnectionsResponse = await session.execute(_list, arguments, options)
    return result
