# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Connections: 3 operations.

Lists voice connections of every kind in one place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.connections import CountConnectionsResponse, GetConnectionResponse, ListConnectionsResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "count",
    "get",
    "list",
]

_count = Operation(
    id="CountConnections",
    method="GET",
    path="/connections/count",
    tag="Connections",
    module="connections",
    function="count",
    summary="",
    responses=(Response("2XX", "application/json", "CountConnectionsResponse"),),
    idempotency="safe",
)


async def count(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> CountConnectionsResponse:
    """Count the connections of each kind, beside how many there may be; those that only forward are left out.

    `GET /connections/count` (CountConnections). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CountConnectionsResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {}
    result: CountConnectionsResponse = await _count.execute(session, arguments, options)
    return result


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
        Response("200", "application/json", "GetConnectionResponse"),
        Response("400", "application/json", "ErrorResponse"),
        Response("401", "application/json", "ErrorResponse"),
        Response("403", "application/json", "ErrorResponse"),
        Response("404", "application/json", "ErrorResponse"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetConnectionResponse:
    """Fetch the outline of a connection of any kind; how it signs in is told by the module of its own kind.

    `GET /connections/{id}` (RetrieveConnection). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `connections.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetConnectionResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 403, 404.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetConnectionResponse = await _get.execute(session, arguments, options)
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
        Parameter("filter_fqdn", "filter[fqdn]", "query"),
        Parameter("filter_outbound_voice_profile_id", "filter[outbound_voice_profile_id]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListConnectionsResponse"),
        Response("400", "application/json", "ErrorResponse"),
        Response("401", "application/json", "ErrorResponse"),
        Response("403", "application/json", "ErrorResponse"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_connection_name_contains: str | None = None,
    filter_fqdn: str | None = None,
    filter_outbound_voice_profile_id: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["created_at", "connection_name", "active"] | None = None,
    options: RequestOptions | None = None,
) -> ListConnectionsResponse:
    """List connections of every kind.

    `GET /connections` (ListConnections). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_connection_name_contains: Only connections with this in their name; at least 3 characters, upper and
            lower case alike.
        filter_fqdn: Only what has exactly this FQDN, upper and lower case told apart.
        filter_outbound_voice_profile_id: Only what belongs to this outbound voice profile. Example:
            1293384261075731499
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 250.
        sort: How to order the results. One of created_at, connection_name, active. Telnyx's default: created_at.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListConnectionsResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 403.
    """
    arguments: dict[str, object] = {
        "filter_connection_name_contains": filter_connection_name_contains,
        "filter_fqdn": filter_fqdn,
        "filter_outbound_voice_profile_id": filter_outbound_voice_profile_id,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListConnectionsResponse = await _list.execute(session, arguments, options)
    return result
