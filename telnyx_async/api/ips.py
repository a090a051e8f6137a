# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""IPs: 5 operations.

Keeps the addresses that belong to IP connections.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.ips import (
        CreateIpResponse,
        DeleteIpResponse,
        GetIpResponse,
        ListIpsResponse,
        UpdateIpResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "get",
    "list",
    "update",
]

_create = Operation(
    id="CreateIp",
    method="POST",
    path="/ips",
    tag="IPs",
    module="ips",
    function="create",
    summary="Create an Ip",
    parameters=(
        Parameter("connection_id", "connection_id", "body"),
        Parameter("ip_address", "ip_address", "body", required=True),
        Parameter("port", "port", "body"),
    ),
    responses=(
        Response("201", "application/json", "CreateIpResponse"),
        Response("401", "application/json", "ErrorResponse"),
        Response("403", "application/json", "ErrorResponse"),
        Response("422", "application/json", "ErrorResponse"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    ip_address: str,
    connection_id: str | None = None,
    port: int | None = None,
    options: RequestOptions | None = None,
) -> CreateIpResponse:
    """Add an IP address to an IP connection; the port is 5060 unless another is given.

    `POST /ips` (CreateIp). It is not retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        ip_address: The IP address, such as 192.0.2.1. Example: 192.168.0.0
        connection_id: IP connection that the address belongs to.
        port: Network port to connect to. Telnyx's default: 5060. Example: 5060
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateIpResponse (201)

    Raises:
        ApiError: an error response; documented: 401, 403, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "connection_id": connection_id,
        "ip_address": ip_address,
        "port": port,
    }
    result: CreateIpResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteIp",
    method="DELETE",
    path="/ips/{id}",
    tag="IPs",
    module="ips",
    function="delete",
    summary="Delete an Ip",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteIpResponse"),
        Response("400", "application/json", "ErrorResponse"),
        Response("401", "application/json", "ErrorResponse"),
        Response("403", "application/json", "ErrorResponse"),
        Response("404", "application/json", "ErrorResponse"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteIpResponse:
    """Remove an IP address from its IP connection.

    `DELETE /ips/{id}` (DeleteIp). Repeating it changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `ips.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteIpResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 403, 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteIpResponse = await _delete.execute(session, arguments, options)
    return result


_get = Operation(
    id="RetrieveIp",
    method="GET",
    path="/ips/{id}",
    tag="IPs",
    module="ips",
    function="get",
    summary="Retrieve an Ip",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetIpResponse"),
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
) -> GetIpResponse:
    """Fetch one IP address of an IP connection.

    `GET /ips/{id}` (RetrieveIp). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `ips.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetIpResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 403, 404.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetIpResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListIps",
    method="GET",
    path="/ips",
    tag="IPs",
    module="ips",
    function="list",
    summary="List Ips",
    parameters=(
        Parameter("filter_connection_id", "filter[connection_id]", "query"),
        Parameter("filter_ip_address", "filter[ip_address]", "query"),
        Parameter("filter_port", "filter[port]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListIpsResponse"),
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
    filter_connection_id: str | None = None,
    filter_ip_address: str | None = None,
    filter_port: int | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListIpsResponse:
    """List the IP addresses of all IP connections.

    `GET /ips` (ListIps). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_connection_id: Only what belongs to this connection.
        filter_ip_address: Only what has this IP address. Example: 192.168.0.0
        filter_port: Only what is reached at this port. Example: 5060
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 250.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListIpsResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 403.
    """
    arguments: dict[str, object] = {
        "filter_connection_id": filter_connection_id,
        "filter_ip_address": filter_ip_address,
        "filter_port": filter_port,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListIpsResponse = await _list.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateIp",
    method="PATCH",
    path="/ips/{id}",
    tag="IPs",
    module="ips",
    function="update",
    summary="Update an Ip",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("connection_id", "connection_id", "body"),
        Parameter("ip_address", "ip_address", "body", required=True),
        Parameter("port", "port", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateIpResponse"),
        Response("401", "application/json", "ErrorResponse"),
        Response("403", "application/json", "ErrorResponse"),
        Response("404", "application/json", "ErrorResponse"),
        Response("422", "application/json", "ErrorResponse"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    id: str,
    *,
    ip_address: str,
    connection_id: str | None = None,
    port: int | None = None,
    options: RequestOptions | None = None,
) -> UpdateIpResponse:
    """Change an IP address, its port, or the connection it belongs to.

    `PATCH /ips/{id}` (UpdateIp). It is not retried if it may have been carried out: `OutcomeUnknown` is raised
    instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `ips.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        ip_address: The IP address, such as 192.0.2.1. Example: 192.168.0.0
        connection_id: IP connection that the address belongs to.
        port: Network port to connect to. Telnyx's default: 5060. Example: 5060
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateIpResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 403, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "connection_id": connection_id,
        "ip_address": ip_address,
        "port": port,
    }
    result: UpdateIpResponse = await _update.execute(session, arguments, options)
    return result
