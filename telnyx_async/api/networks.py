# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Networks: 9 operations.

Creates private networks that gateways and WireGuard interfaces join.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.networks import (
        CreateNetworkDefaultGatewayResponse,
        CreateNetworkResponse,
        DeleteNetworkDefaultGatewayResponse,
        DeleteNetworkResponse,
        GetNetworkDefaultGatewayResponse,
        GetNetworkResponse,
        ListNetworkInterfacesResponse,
        ListNetworksResponse,
        UpdateNetworkResponse,
    )
    from telnyx_async.models.shared import InterfaceStatus
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "create_default_gateway",
    "delete",
    "delete_default_gateway",
    "get",
    "get_default_gateway",
    "list",
    "list_interfaces",
    "update",
]

_create = Operation(
    id="CreateNetwork",
    method="POST",
    path="/networks",
    tag="Networks",
    module="networks",
    function="create",
    summary="Create a Network",
    parameters=(Parameter("name", "name", "body", required=True),),
    responses=(
        Response("200", "application/json", "CreateNetworkResponse"),
        Response("422", "application/json", "NetworkingErrors"),
        Response("default", "application/json", "NetworkingErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    name: str,
    options: RequestOptions | None = None,
) -> CreateNetworkResponse:
    """Create a private network; gateways and WireGuard interfaces can then join it.

    `POST /networks` (CreateNetwork). It is not retried if it may have been carried out: `OutcomeUnknown` is raised
    instead.

    Args:
        session: the session to send with.
        name: What it is called.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateNetworkResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "name": name,
    }
    result: CreateNetworkResponse = await _create.execute(session, arguments, options)
    return result


_create_default_gateway = Operation(
    id="CreateDefaultGateway",
    method="POST",
    path="/networks/{id}/default_gateway",
    tag="Networks",
    module="networks",
    function="create_default_gateway",
    summary="Create Default Gateway.",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("wireguard_peer_id", "wireguard_peer_id", "body"),
    ),
    responses=(
        Response("200", "application/json", "CreateNetworkDefaultGatewayResponse"),
        Response("422", "application/json", "NetworkingErrors"),
        Response("default", "application/json", "NetworkingErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create_default_gateway(
    session: TelnyxSession,
    id: str,
    *,
    wireguard_peer_id: str | None = None,
    options: RequestOptions | None = None,
) -> CreateNetworkDefaultGatewayResponse:
    """Make a WireGuard peer the default gateway of a network.

    `POST /networks/{id}/default_gateway` (CreateDefaultGateway). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `networks.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        wireguard_peer_id: Identifier of the WireGuard peer. UUID. Example: e66c496d-4a85-423b-8b2a-8e63fac20320
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateNetworkDefaultGatewayResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "wireguard_peer_id": wireguard_peer_id,
    }
    result: CreateNetworkDefaultGatewayResponse = await _create_default_gateway.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteNetwork",
    method="DELETE",
    path="/networks/{id}",
    tag="Networks",
    module="networks",
    function="delete",
    summary="Delete a Network",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteNetworkResponse"),
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
) -> DeleteNetworkResponse:
    """Delete one private network.

    `DELETE /networks/{id}` (DeleteNetwork). Repeating it changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `networks.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteNetworkResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteNetworkResponse = await _delete.execute(session, arguments, options)
    return result


_delete_default_gateway = Operation(
    id="DeleteDefaultGateway",
    method="DELETE",
    path="/networks/{id}/default_gateway",
    tag="Networks",
    module="networks",
    function="delete_default_gateway",
    summary="Delete Default Gateway.",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteNetworkDefaultGatewayResponse"),
        Response("422", "application/json", "NetworkingErrors"),
        Response("default", "application/json", "NetworkingErrors"),
    ),
    idempotency="idempotent",
)


async def delete_default_gateway(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteNetworkDefaultGatewayResponse:
    """Remove the default gateway from a network.

    `DELETE /networks/{id}/default_gateway` (DeleteDefaultGateway). Repeating it changes nothing, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `networks.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteNetworkDefaultGatewayResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteNetworkDefaultGatewayResponse = await _delete_default_gateway.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetNetwork",
    method="GET",
    path="/networks/{id}",
    tag="Networks",
    module="networks",
    function="get",
    summary="Retrieve a Network",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetNetworkResponse"),
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
) -> GetNetworkResponse:
    """Fetch one private network.

    `GET /networks/{id}` (GetNetwork). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `networks.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetNetworkResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetNetworkResponse = await _get.execute(session, arguments, options)
    return result


_get_default_gateway = Operation(
    id="GetDefaultGateway",
    method="GET",
    path="/networks/{id}/default_gateway",
    tag="Networks",
    module="networks",
    function="get_default_gateway",
    summary="Get Default Gateway status.",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetNetworkDefaultGatewayResponse"),
        Response("422", "application/json", "NetworkingErrors"),
        Response("default", "application/json", "NetworkingErrors"),
    ),
    idempotency="safe",
    paging=Paging("single", "data"),
)


async def get_default_gateway(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetNetworkDefaultGatewayResponse:
    """Fetch a network's default gateway with its status and WireGuard peer.

    `GET /networks/{id}/default_gateway` (GetDefaultGateway). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `networks.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetNetworkDefaultGatewayResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetNetworkDefaultGatewayResponse = await _get_default_gateway.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListNetworks",
    method="GET",
    path="/networks",
    tag="Networks",
    module="networks",
    function="list",
    summary="List all Networks",
    parameters=(
        Parameter("filter_name", "filter[name]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListNetworksResponse"),
        Response("422", "application/json", "NetworkingErrors"),
        Response("default", "application/json", "NetworkingErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_name: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListNetworksResponse:
    """List the account's private networks.

    `GET /networks` (ListNetworks). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_name: Only items of this name.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListNetworksResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "filter_name": filter_name,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListNetworksResponse = await _list.execute(session, arguments, options)
    return result


_list_interfaces = Operation(
    id="ListNetworkInterfaces",
    method="GET",
    path="/networks/{id}/network_interfaces",
    tag="Networks",
    module="networks",
    function="list_interfaces",
    summary="List all Interfaces for a Network.",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("filter_name", "filter[name]", "query"),
        Parameter("filter_status", "filter[status]", "query"),
        Parameter("filter_type", "filter[type]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListNetworkInterfacesResponse"),
        Response("422", "application/json", "NetworkingErrors"),
        Response("default", "application/json", "NetworkingErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_interfaces(
    session: TelnyxSession,
    id: str,
    *,
    filter_name: str | None = None,
    filter_status: InterfaceStatus | None = None,
    filter_type: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListNetworkInterfacesResponse:
    """List the interfaces of every type that belong to a network, with their regions and statuses.

    `GET /networks/{id}/network_interfaces` (ListNetworkInterfaces). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `networks.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        filter_name: Only items of this name.
        filter_status: Only items in this status. One of created, provisioning, provisioned, deleting.
        filter_type: Only items of this kind. Example: wireguard_interface
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListNetworkInterfacesResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "id": id,
        "filter_name": filter_name,
        "filter_status": filter_status,
        "filter_type": filter_type,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListNetworkInterfacesResponse = await _list_interfaces.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateNetwork",
    method="PATCH",
    path="/networks/{id}",
    tag="Networks",
    module="networks",
    function="update",
    summary="Update a Network",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("name", "name", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "UpdateNetworkResponse"),
        Response("422", "application/json", "NetworkingErrors"),
        Response("default", "application/json", "NetworkingErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    id: str,
    *,
    name: str,
    options: RequestOptions | None = None,
) -> UpdateNetworkResponse:
    """Rename a private network.

    `PATCH /networks/{id}` (UpdateNetwork). It is not retried if it may have been carried out: `OutcomeUnknown` is
    raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `networks.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        name: What it is called.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateNetworkResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "name": name,
    }
    result: UpdateNetworkResponse = await _update.execute(session, arguments, options)
    return result
