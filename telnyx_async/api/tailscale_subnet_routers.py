# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Tailscale Subnet Routers: 5 operations.

Sets up routers that join a Telnyx network to a Tailscale network.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.tailscale_subnet_routers import (
        ListTailscaleSubnetRoutersResponse,
        TailscaleSubnetRouterResponse,
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
    id="CreateTailscaleSubnetRouter",
    method="POST",
    path="/tailscale_subnet_routers",
    tag="Tailscale Subnet Routers",
    module="tailscale_subnet_routers",
    function="create",
    summary="",
    parameters=(
        Parameter("advertised_routes", "advertised_routes", "body", required=True),
        Parameter("auth_key", "auth_key", "body", required=True),
        Parameter("name", "name", "body", required=True),
        Parameter("network_id", "network_id", "body", required=True),
        Parameter("region_code", "region_code", "body", required=True),
    ),
    responses=(Response("2XX", "application/json", "TailscaleSubnetRouterResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    advertised_routes: Sequence[str],
    auth_key: str,
    name: str,
    network_id: str,
    region_code: str,
    options: RequestOptions | None = None,
) -> TailscaleSubnetRouterResponse:
    """Join a network to your tailnet by a router; when its status is provisioned, approve its routes in Tailscale.

    `POST /tailscale_subnet_routers` (CreateTailscaleSubnetRouter). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        advertised_routes: Networks that the router makes reachable, in CIDR notation.
        auth_key: Tailscale auth key: reusable, pre-approved, tagged, not ephemeral. Telnyx never returns it.
        name: What it is called.
        network_id: Identifier of the network.
        region_code: Code of the Telnyx region it is in, such as dc2 or ashburn-va.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        TailscaleSubnetRouterResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "advertised_routes": advertised_routes,
        "auth_key": auth_key,
        "name": name,
        "network_id": network_id,
        "region_code": region_code,
    }
    result: TailscaleSubnetRouterResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteTailscaleSubnetRouter",
    method="DELETE",
    path="/tailscale_subnet_routers/{id}",
    tag="Tailscale Subnet Routers",
    module="tailscale_subnet_routers",
    function="delete",
    summary="",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(Response("2XX", "application/json", "TailscaleSubnetRouterResponse"),),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> TailscaleSubnetRouterResponse:
    """Take a subnet router off the network and the tailnet, in the background; Tailscale may still list the machine.

    `DELETE /tailscale_subnet_routers/{id}` (DeleteTailscaleSubnetRouter). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `tailscale_subnet_routers.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        TailscaleSubnetRouterResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: TailscaleSubnetRouterResponse = await _delete.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetTailscaleSubnetRouter",
    method="GET",
    path="/tailscale_subnet_routers/{id}",
    tag="Tailscale Subnet Routers",
    module="tailscale_subnet_routers",
    function="get",
    summary="",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(Response("2XX", "application/json", "TailscaleSubnetRouterResponse"),),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> TailscaleSubnetRouterResponse:
    """Fetch one subnet router with its status and its addresses in the tailnet.

    `GET /tailscale_subnet_routers/{id}` (GetTailscaleSubnetRouter). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `tailscale_subnet_routers.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        TailscaleSubnetRouterResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: TailscaleSubnetRouterResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListTailscaleSubnetRouters",
    method="GET",
    path="/tailscale_subnet_routers",
    tag="Tailscale Subnet Routers",
    module="tailscale_subnet_routers",
    function="list",
    summary="",
    parameters=(
        Parameter("filter_network_id", "filter[network_id]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(Response("2XX", "application/json", "ListTailscaleSubnetRoutersResponse"),),
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
) -> ListTailscaleSubnetRoutersResponse:
    """List subnet routers, of one network or of all.

    `GET /tailscale_subnet_routers` (ListTailscaleSubnetRouters). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_network_id: Only what belongs to this network.
        page_number: Which page to fetch, counted from 1.
        page_size: How many items a page holds.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListTailscaleSubnetRoutersResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "filter_network_id": filter_network_id,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListTailscaleSubnetRoutersResponse = await _list.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateTailscaleSubnetRouter",
    method="PATCH",
    path="/tailscale_subnet_routers/{id}",
    tag="Tailscale Subnet Routers",
    module="tailscale_subnet_routers",
    function="update",
    summary="",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("advertised_routes", "advertised_routes", "body"),
        Parameter("auth_key", "auth_key", "body"),
        Parameter("name", "name", "body"),
    ),
    responses=(Response("2XX", "application/json", "TailscaleSubnetRouterResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    id: str,
    *,
    advertised_routes: Sequence[str] | None = None,
    auth_key: str | None = None,
    name: str | None = None,
    options: RequestOptions | None = None,
) -> TailscaleSubnetRouterResponse:
    """Rename a subnet router, change its routes, or try a failed one again (no arguments); it is then set up anew.

    `PATCH /tailscale_subnet_routers/{id}` (UpdateTailscaleSubnetRouter). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `tailscale_subnet_routers.list`.
        advertised_routes: Networks that the router makes reachable, in CIDR notation.
        auth_key: New Tailscale auth key; only as long as the router has never joined the tailnet.
        name: What it is called.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        TailscaleSubnetRouterResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "advertised_routes": advertised_routes,
        "auth_key": auth_key,
        "name": name,
    }
    result: TailscaleSubnetRouterResponse = await _update.execute(session, arguments, options)
    return result
