# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""FQDNs: 5 operations.

Keeps the host names that FQDN connections send calls to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.fqdns import (
        CreateFqdnResponse,
        DeleteFqdnResponse,
        GetFqdnResponse,
        ListFqdnsResponse,
        UpdateFqdnResponse,
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
    id="CreateFqdn",
    method="POST",
    path="/fqdns",
    tag="FQDNs",
    module="fqdns",
    function="create",
    summary="Create an FQDN",
    parameters=(
        Parameter("connection_id", "connection_id", "body", required=True),
        Parameter("dns_record_type", "dns_record_type", "body", required=True),
        Parameter("fqdn", "fqdn", "body", required=True),
        Parameter("port", "port", "body"),
    ),
    responses=(
        Response("201", "application/json", "CreateFqdnResponse"),
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
    connection_id: str,
    dns_record_type: str,
    fqdn: str,
    port: int | Null | None = None,
    options: RequestOptions | None = None,
) -> CreateFqdnResponse:
    """Add a host name to an FQDN connection; with a port it needs the record type a, without one srv.

    `POST /fqdns` (CreateFqdn). It is not retried if it may have been carried out: `OutcomeUnknown` is raised
    instead.

    Args:
        session: the session to send with.
        connection_id: FQDN connection that the name belongs to.
        dns_record_type: DNS record that is looked up: a, with a port, or srv, without one. Example: a
        fqdn: Full domain name of the server, such as sip.example.com. Example: example.com
        port: Network port to connect to. Telnyx's default: 5060. Example: 5060
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateFqdnResponse (201)

    Raises:
        ApiError: an error response; documented: 401, 403, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "connection_id": connection_id,
        "dns_record_type": dns_record_type,
        "fqdn": fqdn,
        "port": port,
    }
    result: CreateFqdnResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteFqdn",
    method="DELETE",
    path="/fqdns/{id}",
    tag="FQDNs",
    module="fqdns",
    function="delete",
    summary="Delete an FQDN",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteFqdnResponse"),
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
) -> DeleteFqdnResponse:
    """Remove a host name from its FQDN connection.

    `DELETE /fqdns/{id}` (DeleteFqdn). Repeating it changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `fqdns.list`. Example: 1517907029795014409
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteFqdnResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 403, 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteFqdnResponse = await _delete.execute(session, arguments, options)
    return result


_get = Operation(
    id="RetrieveFqdn",
    method="GET",
    path="/fqdns/{id}",
    tag="FQDNs",
    module="fqdns",
    function="get",
    summary="Retrieve an FQDN",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetFqdnResponse"),
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
) -> GetFqdnResponse:
    """Fetch one host name of an FQDN connection.

    `GET /fqdns/{id}` (RetrieveFqdn). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `fqdns.list`. Example: 1517907029795014409
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetFqdnResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 403, 404.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetFqdnResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListFqdns",
    method="GET",
    path="/fqdns",
    tag="FQDNs",
    module="fqdns",
    function="list",
    summary="List FQDNs",
    parameters=(
        Parameter("filter_connection_id", "filter[connection_id]", "query"),
        Parameter("filter_dns_record_type", "filter[dns_record_type]", "query"),
        Parameter("filter_fqdn", "filter[fqdn]", "query"),
        Parameter("filter_port", "filter[port]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListFqdnsResponse"),
        Response("400", "application/json", "ErrorResponse"),
        Response("401", "application/json", "ErrorResponse"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_connection_id: str | None = None,
    filter_dns_record_type: str | None = None,
    filter_fqdn: str | None = None,
    filter_port: int | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListFqdnsResponse:
    """List the host names of all FQDN connections.

    `GET /fqdns` (ListFqdns). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_connection_id: Only what belongs to this connection.
        filter_dns_record_type: Only FQDNs looked up by this DNS record type. Example: a
        filter_fqdn: Only what has exactly this FQDN, upper and lower case told apart. Example: example.com
        filter_port: Only what is reached at this port. Example: 5060
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 250.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListFqdnsResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401.
    """
    arguments: dict[str, object] = {
        "filter_connection_id": filter_connection_id,
        "filter_dns_record_type": filter_dns_record_type,
        "filter_fqdn": filter_fqdn,
        "filter_port": filter_port,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListFqdnsResponse = await _list.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateFqdn",
    method="PATCH",
    path="/fqdns/{id}",
    tag="FQDNs",
    module="fqdns",
    function="update",
    summary="Update an FQDN",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("connection_id", "connection_id", "body"),
        Parameter("dns_record_type", "dns_record_type", "body"),
        Parameter("fqdn", "fqdn", "body"),
        Parameter("port", "port", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateFqdnResponse"),
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
    connection_id: str | None = None,
    dns_record_type: str | None = None,
    fqdn: str | None = None,
    port: int | Null | None = None,
    options: RequestOptions | None = None,
) -> UpdateFqdnResponse:
    """Change a host name, its port or record type, or the connection it belongs to.

    `PATCH /fqdns/{id}` (UpdateFqdn). It is not retried if it may have been carried out: `OutcomeUnknown` is raised
    instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `fqdns.list`. Example: 1517907029795014409
        connection_id: FQDN connection that the name belongs to.
        dns_record_type: DNS record that is looked up: a, with a port, or srv, without one. Example: a
        fqdn: Full domain name of the server, such as sip.example.com. Example: example.com
        port: Network port to connect to. Telnyx's default: 5060. Example: 5060
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateFqdnResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 403, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "connection_id": connection_id,
        "dns_record_type": dns_record_type,
        "fqdn": fqdn,
        "port": port,
    }
    result: UpdateFqdnResponse = await _update.execute(session, arguments, options)
    return result
