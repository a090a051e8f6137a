# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""WireGuard Interfaces: 10 operations.

Reaches a private network by WireGuard VPN: interfaces and their peers.
"""

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
        Response("422", "application/json", "NetworkingErrors"),
        Response("default", "application/json", "NetworkingErrors"),
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
    """Open a network to WireGuard in a region, for at most 5 peers; an account has at most 10 interfaces.

    `POST /wireguard_interfaces` (CreateWireguardInterface). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        network_id: Identifier of the network. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        region_code: Code of the Telnyx region it is in, such as dc2 or ashburn-va. Example: ashburn-va
        name: What it is called.
        enable_sip_trunking: Whether SIP goes through the VPN too.
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
    result: CreateWireguardInterfaceResponse = await _create.execute(session, arguments, options)
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
        Response("422", "application/json", "NetworkingErrors"),
        Response("default", "application/json", "NetworkingErrors"),
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
    """Add a peer, 5 at most; without public_key a key pair is made, and its private_key is shown only this once.

    `POST /wireguard_peers` (CreateWireguardPeer). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        wireguard_interface_id: Identifier of the WireGuard interface. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        public_key: WireGuard public key of the peer; a pair of keys is made when you give none.
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
    result: CreateWireguardInterfacePeerResponse = await _create_peer.execute(session, arguments, options)
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
) -> DeleteWireguardInterfaceResponse:
    """Delete a WireGuard interface.

    `DELETE /wireguard_interfaces/{id}` (DeleteWireguardInterface). Repeating it changes nothing, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `wireguard_interfaces.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteWireguardInterfaceResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteWireguardInterfaceResponse = await _delete.execute(session, arguments, options)
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
        Response("422", "application/json", "NetworkingErrors"),
        Response("default", "application/json", "NetworkingErrors"),
    ),
    idempotency="idempotent",
)


async def delete_peer(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteWireguardInterfacePeerResponse:
    """Delete a WireGuard peer.

    `DELETE /wireguard_peers/{id}` (DeleteWireguardPeer). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `wireguard_interfaces.list_peers`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteWireguardInterfacePeerResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteWireguardInterfacePeerResponse = await _delete_peer.execute(session, arguments, options)
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
) -> GetWireguardInterfaceResponse:
    """Fetch one WireGuard interface with its status and endpoint.

    `GET /wireguard_interfaces/{id}` (GetWireguardInterface). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `wireguard_interfaces.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetWireguardInterfaceResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetWireguardInterfaceResponse = await _get.execute(session, arguments, options)
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
        Response("422", "application/json", "NetworkingErrors"),
        Response("default", "application/json", "NetworkingErrors"),
    ),
    idempotency="safe",
)


async def get_peer(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetWireguardInterfacePeerResponse:
    """Fetch one WireGuard peer.

    `GET /wireguard_peers/{id}` (GetWireguardPeer). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `wireguard_interfaces.list_peers`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetWireguardInterfacePeerResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetWireguardInterfacePeerResponse = await _get_peer.execute(session, arguments, options)
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
        Response("422", "application/json", "NetworkingErrors"),
        Response("default", "application/json", "NetworkingErrors"),
    ),
    idempotency="safe",
)


async def get_peer_config(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> str:
    """Fetch a WireGuard configuration file for a peer, as a template.

    `GET /wireguard_peers/{id}/config` (GetWireguardPeerConfig). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `wireguard_interfaces.list_peers`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        str (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: str = await _get_peer_config.execute(session, arguments, options)
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
) -> ListWireguardInterfacesResponse:
    """List WireGuard interfaces, of one network or of all.

    `GET /wireguard_interfaces` (ListWireguardInterfaces). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_network_id: Only what belongs to this network. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListWireguardInterfacesResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "filter_network_id": filter_network_id,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListWireguardInterfacesResponse = await _list.execute(session, arguments, options)
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
        Response("422", "application/json", "NetworkingErrors"),
        Response("default", "application/json", "NetworkingErrors"),
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
    """List WireGuard peers, of one interface or of all.

    `GET /wireguard_peers` (ListWireguardPeers). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_wireguard_interface_id: Only peers of this WireGuard interface. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListWireguardInterfacePeersResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "filter_wireguard_interface_id": filter_wireguard_interface_id,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListWireguardInterfacePeersResponse = await _list_peers.execute(session, arguments, options)
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
        Response("422", "application/json", "NetworkingErrors"),
        Response("default", "application/json", "NetworkingErrors"),
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
    """Change the public key of a WireGuard peer.

    `PATCH /wireguard_peers/{id}` (UpdateWireguardPeer). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `wireguard_interfaces.list_peers`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        public_key: WireGuard public key of the peer; a pair of keys is made when you give none.
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
    result: UpdateWireguardInterfacePeerResponse = await _update_peer.execute(session, arguments, options)
    return result
