# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""WireGuard Interfaces: 10 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.wireguard_interfaces import (
        CreateWireguardInterfacePeerResponse,
        CreateWireguardInterfaceResponse,
        DeleteWireguardInterfacePeerResponse,
        DeleteWireguardInterfaceResponse,
        GetWireguardInterfacePeerResponse,
        GetWireguardInterfaceResponse,
        ListWireguardInterfacePeersResponse,
        ListWireguardInterfacesResponse,
        UpdateWireguardInterfacePeerResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "create_peer",
    "delete",
    "delete_peer",
    "get",
    "get_peer",
    "get_peer_config",
    "list",
    "list_peers",
    "update_peer",
]

_create = Operation(
    id="CreateWireguardInterface",
    method="POST",
    path="/wireguard_interfaces",
    tag="WireGuard Interfaces",
    module="wireguard_interfaces",
    function="create",
    summary="Create a WireGuard Interface",
    parameters=(
        Parameter("name", "name", "body"),
        Parameter("network_id", "network_id", "body", required=True),
        Parameter("enable_sip_trunking", "enable_sip_trunking", "body"),
        Parameter("region_code", "region_code", "body", required=True),
    ),
    responses=(
        Response("202", "application/json", "CreateWireguardInterfaceResponse"),
        Response("422", "application/json", "Errors"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    network_id: str,
    region_code: str,
    name: str | None = None,
    enable_sip_trunking: bool | None = None,
    options: RequestOptions | None = None,
) -> CreateWireguardInterfaceResponse:
    """Create a WireGuard Interface.

    `POST /wireguard_interfaces` (CreateWireguardInterface). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        network_id: Identifier of the network. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        region_code: Example: ashburn-va
        name: `str`.
        enable_sip_trunking: `bool`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateWireguardInterfaceResponse (202)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "name": name,
        "network_id": network_id,
        "enable_sip_trunking": enable_sip_trunking,
        "region_code": region_code,
    }
    result: CreateWireguardInterfaceResponse = await session.execute(_create, arguments, options)
    return result


_create_peer = Operation(
    id="CreateWireguardPeer",
    method="POST",
    path="/wireguard_peers",
    tag="WireGuard Interfaces",
    module="wireguard_interfaces",
    function="create_peer",
    summary="Create a WireGuard Peer",
    parameters=(
        Parameter("public_key", "public_key", "body"),
        Parameter("wireguard_interface_id", "wireguard_interface_id", "body", required=True),
    ),
    responses=(
        Response("202", "application/json", "CreateWireguardInterfacePeerResponse"),
        Response("422", "application/json", "Errors"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create_peer(
    session: TelnyxSession,
    *,
    wireguard_interface_id: str,
    public_key: str | None = None,
    options: RequestOptions | None = None,
) -> CreateWireguardInterfacePeerResponse:
    """Create a WireGuard Peer.

    `POST /wireguard_peers` (CreateWireguardPeer). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        wireguard_interface_id: UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        public_key: `str`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateWireguardInterfacePeerResponse (202)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "public_key": public_key,
        "wireguard_interface_id": wireguard_interface_id,
    }
    result: CreateWireguardInterfacePeerResponse = await session.execute(_create_peer, arguments, options)
    return result


_delete = Operation(
    id="DeleteWireguardInterface",
    method="DELETE",
    path="/wireguard_interfaces/{id}",
    tag="WireGuard Interfaces",
    module="wireguard_interfaces",
    function="delete",
    summary="Delete a WireGuard Interface",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteWireguardInterfaceResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteWireguardInterfaceResponse:
    """Delete a WireGuard Interface.

    `DELETE /wireguard_interfaces/{id}` (DeleteWireguardInterface). Repeating it changes nothing, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteWireguardInterfaceResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteWireguardInterfaceResponse = await session.execute(_delete, arguments, options)
    return result


_delete_peer = Operation(
    id="DeleteWireguardPeer",
    method="DELETE",
    path="/wireguard_peers/{id}",
    tag="WireGuard Interfaces",
    module="wireguard_interfaces",
    function="delete_peer",
    summary="Delete the WireGuard Peer",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteWireguardInterfacePeerResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="idempotent",
)


async def delete_peer(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteWireguardInterfacePeerResponse:
    """Delete the WireGuard Peer.

    `DELETE /wireguard_peers/{id}` (DeleteWireguardPeer). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteWireguardInterfacePeerResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteWireguardInterfacePeerResponse = await session.execute(_delete_peer, arguments, options)
    return result


_get = Operation(
    id="GetWireguardInterface",
    method="GET",
    path="/wireguard_interfaces/{id}",
    tag="WireGuard Interfaces",
    module="wireguard_interfaces",
    function="get",
    summary="Retrieve a WireGuard Interfaces",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetWireguardInterfaceResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetWireguardInterfaceResponse:
    """Retrieve a WireGuard Interfaces.

    `GET /wireguard_interfaces/{id}` (GetWireguardInterface). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetWireguardInterfaceResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetWireguardInterfaceResponse = await session.execute(_get, arguments, options)
    return result


_get_peer = Operation(
    id="GetWireguardPeer",
    method="GET",
    path="/wireguard_peers/{id}",
    tag="WireGuard Interfaces",
    module="wireguard_interfaces",
    function="get_peer",
    summary="Retrieve the WireGuard Peer",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetWireguardInterfacePeerResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
)


async def get_peer(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetWireguardInterfacePeerResponse:
    """Retrieve the WireGuard Peer.

    `GET /wireguard_peers/{id}` (GetWireguardPeer). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetWireguardInterfacePeerResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetWireguardInterfacePeerResponse = await session.execute(_get_peer, arguments, options)
    return result


_get_peer_config = Operation(
    id="GetWireguardPeerConfig",
    method="GET",
    path="/wireguard_peers/{id}/config",
    tag="WireGuard Interfaces",
    module="wireguard_interfaces",
    function="get_peer_config",
    summary="Retrieve Wireguard config template for Peer",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "text/plain", "str"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
)


async def get_peer_config(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> str:
    """Retrieve Wireguard config template for Peer.

    `GET /wireguard_peers/{id}/config` (GetWireguardPeerConfig). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        str (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: str = await session.execute(_get_peer_config, arguments, options)
    return result


_list = Operation(
    id="ListWireguardInterfaces",
    method="GET",
    path="/wireguard_interfaces",
    tag="WireGuard Interfaces",
    module="wireguard_interfaces",
    function="list",
    summary="List all WireGuard Interfaces",
    parameters=(
        Parameter("filter_network_id", "filter[network_id]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListWireguardInterfacesResponse"),
        Response("default", "application/json", "Errors"),
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
) -> ListWireguardInterfacesResponse:
    """List all WireGuard Interfaces.

    `GET /wireguard_interfaces` (ListWireguardInterfaces). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_network_id: Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListWireguardInterfacesResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "filter_network_id": filter_network_id,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListWireguardInterfacesResponse = await session.execute(_list, arguments, options)
    return result


_list_peers = Operation(
    id="ListWireguardPeers",
    method="GET",
    path="/wireguard_peers",
    tag="WireGuard Interfaces",
    module="wireguard_interfaces",
    function="list_peers",
    summary="List all WireGuard Peers",
    parameters=(
        Parameter("filter_wireguard_interface_id", "filter[wireguard_interface_id]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListWireguardInterfacePeersResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_peers(
    session: TelnyxSession,
    *,
    filter_wireguard_interface_id: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListWireguardInterfacePeersResponse:
    """List all WireGuard Peers.

    `GET /wireguard_peers` (ListWireguardPeers). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_wireguard_interface_id: UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListWireguardInterfacePeersResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "filter_wireguard_interface_id": filter_wireguard_interface_id,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListWireguardInterfacePeersResponse = await session.execute(_list_peers, arguments, options)
    return result


_update_peer = Operation(
    id="UpdateWireguardPeer",
    method="PATCH",
    path="/wireguard_peers/{id}",
    tag="WireGuard Interfaces",
    module="wireguard_interfaces",
    function="update_peer",
    summary="Update the WireGuard Peer",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("public_key", "public_key", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateWireguardInterfacePeerResponse"),
        Response("422", "application/json", "Errors"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update_peer(
    session: TelnyxSession,
    id: str,
    *,
    public_key: str | None = None,
    options: RequestOptions | None = None,
) -> UpdateWireguardInterfacePeerResponse:
    """Update the WireGuard Peer.

    `PATCH /wireguard_peers/{id}` (UpdateWireguardPeer). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        public_key: `str`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateWireguardInterfacePeerResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "public_key": public_key,
    }
    result: UpdateWireguardInterfacePeerResponse = await session.execute(_update_peer, arguments, options)
    return result
