# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Public Internet Gateways: 4 operations.

Gives a private network a way to the public internet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.public_internet_gateways import (
        CreatePublicInternetGatewayResponse,
        DeletePublicInternetGatewayResponse,
        GetPublicInternetGatewayResponse,
        ListPublicInternetGatewaysResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "get",
    "list",
]

_create = Operation(
    id="CreatePublicInternetGateway",
    method="POST",
    path="/public_internet_gateways",
    tag="Public Internet Gateways",
    module="public_internet_gateways",
    function="create",
    summary="Create a Public Internet Gateway",
    parameters=(
        Parameter("name", "name", "body"),
        Parameter("network_id", "network_id", "body"),
        Parameter("region_code", "region_code", "body"),
    ),
    responses=(
        Response("202", "application/json", "CreatePublicInternetGatewayResponse"),
        Response("422", "application/json", "NetworkingErrors"),
        Response("default", "application/json", "NetworkingErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    name: str | None = None,
    network_id: str | None = None,
    region_code: str | None = None,
    options: RequestOptions | None = None,
) -> CreatePublicInternetGatewayResponse:
    """Give a network a public IP; the gateway is still being set up on return, its status tells when it is ready.

    `POST /public_internet_gateways` (CreatePublicInternetGateway). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        name: What it is called.
        network_id: Identifier of the network. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        region_code: Code of the Telnyx region it is in, such as dc2 or ashburn-va. Example: ashburn-va
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreatePublicInternetGatewayResponse (202)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "name": name,
        "network_id": network_id,
        "region_code": region_code,
    }
    result: CreatePublicInternetGatewayResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeletePublicInternetGateway",
    method="DELETE",
    path="/public_internet_gateways/{id}",
    tag="Public Internet Gateways",
    module="public_internet_gateways",
    function="delete",
    summary="Delete a Public Internet Gateway",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeletePublicInternetGatewayResponse"),
        Response("422", "application/json", "NetworkingErrors"),
        Response("default", "application/json", "NetworkingErrors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeletePublicInternetGatewayResponse:
    """Delete a public internet gateway.

    `DELETE /public_internet_gateways/{id}` (DeletePublicInternetGateway). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `public_internet_gateways.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeletePublicInternetGatewayResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeletePublicInternetGatewayResponse = await _delete.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetPublicInternetGateway",
    method="GET",
    path="/public_internet_gateways/{id}",
    tag="Public Internet Gateways",
    module="public_internet_gateways",
    function="get",
    summary="Retrieve a Public Internet Gateway",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetPublicInternetGatewayResponse"),
        Response("422", "application/json", "NetworkingErrors"),
        Response("default", "application/json", "NetworkingErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetPublicInternetGatewayResponse:
    """Fetch one public internet gateway with its status and public IP.

    `GET /public_internet_gateways/{id}` (GetPublicInternetGateway). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `public_internet_gateways.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetPublicInternetGatewayResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetPublicInternetGatewayResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListPublicInternetGateways",
    method="GET",
    path="/public_internet_gateways",
    tag="Public Internet Gateways",
    module="public_internet_gateways",
    function="list",
    summary="List all Public Internet Gateways",
    parameters=(
        Parameter("filter_network_id", "filter[network_id]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListPublicInternetGatewaysResponse"),
        Response("422", "application/json", "NetworkingErrors"),
        Response("default", "application/json", "NetworkingErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_network_id: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListPublicInternetGatewaysResponse:
    """List the account's public internet gateways.

    `GET /public_internet_gateways` (ListPublicInternetGateways). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_network_id: Only what belongs to this network. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPublicInternetGatewaysResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "filter_network_id": filter_network_id,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListPublicInternetGatewaysResponse = await _list.execute(session, arguments, options)
    return result
