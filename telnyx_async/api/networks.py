# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Networks: 9 operations."""

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
        Response("422", "application/json", "Errors"),
        Response("default", "application/json", "Errors"),
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
    """Create a Network.

    `POST /networks` (CreateNetwork). It is not retried if it may have been carried out: `OutcomeUnknown` is raised
    instead.

    Args:
        session: the session to send with.
        name: `str`.
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
    result: CreateNetworkResponse = await session.execute(_create, arguments, options)
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
        Response("default", "application/json", "Errors"),
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
    """Create Default Gateway.

    `POST /networks/{id}/default_gateway` (CreateDefaultGateway). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        wireguard_peer_id: UUID. Example: e66c496d-4a85-423b-8b2a-8e63fac20320
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateNetworkDefaultGatewayResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "wireguard_peer_id": wireguard_peer_id,
    }
    result: CreateNetworkDefaultGatewayResponse = await session.execute(_create_default_gateway, arguments, options)
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
        Response("default", "application/json", "Errors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteNetworkResponse:
    """Delete a Network.

    `DELETE /networks/{id}` (DeleteNetwork). Repeating it changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteNetworkResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteNetworkResponse = await session.execute(_delete, arguments, options)
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
        Response("default", "application/json", "Errors"),
    ),
    idempotency="idempotent",
)


async def delete_default_gateway(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteNetworkDefaultGatewayResponse:
    """Delete Default Gateway.

    `DELETE /networks/{id}/default_gateway` (DeleteDefaultGateway). Repeating it changes nothing, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteNetworkDefaultGatewayResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteNetworkDefaultGatewayResponse = await session.execute(_delete_default_gateway, arguments, options)
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
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetNetworkResponse:
    """Retrieve a Network.

    `GET /networks/{id}` (GetNetwork). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetNetworkResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetNetworkResponse = await session.execute(_get, arguments, options)
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
        Response("default", "application/json", "Errors"),
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
    """Get Default Gateway status.

    `GET /networks/{id}/default_gateway` (GetDefaultGateway). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetNetworkDefaultGatewayResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetNetworkDefaultGatewayResponse = await session.execute(_get_default_gateway, arguments, options)
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
        Response("default", "application/json", "Errors"),
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
    """List all Networks.

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
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "filter_name": filter_name,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListNetworksResponse = await session.execute(_list, arguments, options)
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
        Response("default", "application/json", "Errors"),
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
    """List all Interfaces for a Network.

    `GET /networks/{id}/network_interfaces` (ListNetworkInterfaces). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        filter_name: Only items of this name.
        filter_status: Only items in this status. One of created, provisioning, provisioned, deleting.
        filter_type: Example: wireguard_interface
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListNetworkInterfacesResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "id": id,
        "filter_name": filter_name,
        "filter_status": filter_status,
        "filter_type": filter_type,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListNetworkInterfacesResponse = await session.execute(_list_interfaces, arguments, options)
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
        Response("default", "application/json", "Errors"),
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
    """Update a Network.

    `PATCH /networks/{id}` (UpdateNetwork). It is not retried if it may have been carried out: `OutcomeUnknown` is
    raised instead.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        name: `str`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateNetworkResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "name": name,
    }
    result: UpdateNetworkResponse = await session.execute(_update, arguments, options)
    return result
