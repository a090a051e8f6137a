# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Private Wireless Gateways: 4 operations.

Leads SIM cards' traffic into a private network.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.private_wireless_gateways import (
        CreatePrivateWirelessGatewayResponse,
        DeletePrivateWirelessGatewayResponse,
        GetPrivateWirelessGatewayResponse,
        ListPrivateWirelessGatewaysResponse,
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
    id="CreatePrivateWirelessGateway",
    method="POST",
    path="/private_wireless_gateways",
    tag="Private Wireless Gateways",
    module="private_wireless_gateways",
    function="create",
    summary="Create a Private Wireless Gateway",
    parameters=(
        Parameter("name", "name", "body", required=True),
        Parameter("network_id", "network_id", "body", required=True),
        Parameter("region_code", "region_code", "body"),
    ),
    responses=(
        Response("202", "application/json", "CreatePrivateWirelessGatewayResponse"),
        Response("422", "application/json", "WirelessErrors"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    name: str,
    network_id: str,
    region_code: str | None = None,
    options: RequestOptions | None = None,
) -> CreatePrivateWirelessGatewayResponse:
    """Set up a gateway from SIM cards into an existing network; it takes minutes, its status tells when it is ready.

    `POST /private_wireless_gateways` (CreatePrivateWirelessGateway). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        name: What it is called.
        network_id: Identifier of the network. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        region_code: Code of the Telnyx region it is in, such as dc2 or ashburn-va. Example: dc2
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreatePrivateWirelessGatewayResponse (202)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "name": name,
        "network_id": network_id,
        "region_code": region_code,
    }
    result: CreatePrivateWirelessGatewayResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteWirelessGateway",
    method="DELETE",
    path="/private_wireless_gateways/{id}",
    tag="Private Wireless Gateways",
    module="private_wireless_gateways",
    function="delete",
    summary="Delete a Private Wireless Gateway",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeletePrivateWirelessGatewayResponse"),
        Response("404", "application/json", "WirelessError"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeletePrivateWirelessGatewayResponse:
    """Delete a private wireless gateway.

    `DELETE /private_wireless_gateways/{id}` (DeleteWirelessGateway). Repeating it changes nothing, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `private_wireless_gateways.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeletePrivateWirelessGatewayResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeletePrivateWirelessGatewayResponse = await _delete.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetPrivateWirelessGateway",
    method="GET",
    path="/private_wireless_gateways/{id}",
    tag="Private Wireless Gateways",
    module="private_wireless_gateways",
    function="get",
    summary="Get a Private Wireless Gateway",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetPrivateWirelessGatewayResponse"),
        Response("404", "application/json", "WirelessError"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetPrivateWirelessGatewayResponse:
    """Fetch one private wireless gateway with its status, IP range and the number of resources that use it.

    `GET /private_wireless_gateways/{id}` (GetPrivateWirelessGateway). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `private_wireless_gateways.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetPrivateWirelessGatewayResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetPrivateWirelessGatewayResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="GetPrivateWirelessGateways",
    method="GET",
    path="/private_wireless_gateways",
    tag="Private Wireless Gateways",
    module="private_wireless_gateways",
    function="list",
    summary="Get all Private Wireless Gateways",
    parameters=(
        Parameter("filter_created_at", "filter[created_at]", "query"),
        Parameter("filter_ip_range", "filter[ip_range]", "query"),
        Parameter("filter_name", "filter[name]", "query"),
        Parameter("filter_region_code", "filter[region_code]", "query"),
        Parameter("filter_updated_at", "filter[updated_at]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListPrivateWirelessGatewaysResponse"),
        Response("401"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_created_at: str | None = None,
    filter_ip_range: str | None = None,
    filter_name: str | None = None,
    filter_region_code: str | None = None,
    filter_updated_at: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListPrivateWirelessGatewaysResponse:
    """List the account's private wireless gateways.

    `GET /private_wireless_gateways` (GetPrivateWirelessGateways). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        filter_created_at: Only items made at or around this time.
        filter_ip_range: Only gateways with this IP range.
        filter_name: Only items of this name.
        filter_region_code: Only gateways in this region.
        filter_updated_at: Only items last changed at this time.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPrivateWirelessGatewaysResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "filter_created_at": filter_created_at,
        "filter_ip_range": filter_ip_range,
        "filter_name": filter_name,
        "filter_region_code": filter_region_code,
        "filter_updated_at": filter_updated_at,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListPrivateWirelessGatewaysResponse = await _list.execute(session, arguments, options)
    return result
