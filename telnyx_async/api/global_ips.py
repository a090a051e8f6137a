# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Global IPs: 20 operations.

Gives services one anycast IP address, with health checks and statistics.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.global_ips import (
        CreateGlobalIpAssignmentResponse,
        CreateGlobalIpHealthCheckResponse,
        CreateGlobalIpResponse,
        DeleteGlobalIpAssignmentResponse,
        DeleteGlobalIpHealthCheckResponse,
        DeleteGlobalIpResponse,
        GetGlobalIpAssignmentHealthResponse,
        GetGlobalIpAssignmentResponse,
        GetGlobalIpAssignmentUsageResponse,
        GetGlobalIpHealthCheckResponse,
        GetGlobalIpLatencyResponse,
        GetGlobalIpResponse,
        GetGlobalIpUsageResponse,
        ListGlobalIpAllowedPortsResponse,
        ListGlobalIpAssignmentsResponse,
        ListGlobalIpHealthChecksResponse,
        ListGlobalIpHealthCheckTypesResponse,
        ListGlobalIpProtocolsResponse,
        ListGlobalIpsResponse,
        UpdateGlobalIpAssignmentResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "create_assignment",
    "create_health_check",
    "delete",
    "delete_assignment",
    "delete_health_check",
    "get",
    "get_assignment",
    "get_assignment_health",
    "get_assignment_usage",
    "get_health_check",
    "get_latency",
    "get_usage",
    "list",
    "list_allowed_ports",
    "list_assignments",
    "list_health_check_types",
    "list_health_checks",
    "list_protocols",
    "update_assignment",
]

_create = Operation(
    id="CreateGlobalIp",
    method="POST",
    path="/global_ips",
    tag="Global IPs",
    module="global_ips",
    function="create",
    summary="Create a Global IP",
    parameters=(
        Parameter("description", "description", "body"),
        Parameter("name", "name", "body"),
        Parameter("ports", "ports", "body"),
    ),
    responses=(
        Response("202", "application/json", "CreateGlobalIpResponse"),
        Response("422", "application/json", "NetworkingErrors"),
        Response("default", "application/json", "NetworkingErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    description: str | None = None,
    name: str | None = None,
    ports: Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> CreateGlobalIpResponse:
    """Create an anycast IP address; assign it to WireGuard peers afterwards.

    `POST /global_ips` (CreateGlobalIp). It is not retried if it may have been carried out: `OutcomeUnknown` is
    raised instead.

    Args:
        session: the session to send with.
        description: What it is or is for, in words.
        name: What it is called.
        ports: Ports by protocol, as in {'tcp': [80], 'udp': [5060]}.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateGlobalIpResponse (202)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "description": description,
        "name": name,
        "ports": ports,
    }
    result: CreateGlobalIpResponse = await _create.execute(session, arguments, options)
    return result


_create_assignment = Operation(
    id="CreateGlobalIpAssignment",
    method="POST",
    path="/global_ip_assignments",
    tag="Global IPs",
    module="global_ips",
    function="create_assignment",
    summary="Create a Global IP assignment",
    parameters=(
        Parameter("global_ip_id", "global_ip_id", "body"),
        Parameter("is_in_maintenance", "is_in_maintenance", "body"),
        Parameter("wireguard_peer_id", "wireguard_peer_id", "body"),
    ),
    responses=(
        Response("202", "application/json", "CreateGlobalIpAssignmentResponse"),
        Response("422", "application/json", "NetworkingErrors"),
        Response("default", "application/json", "NetworkingErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create_assignment(
    session: TelnyxSession,
    *,
    global_ip_id: str | None = None,
    is_in_maintenance: bool | None = None,
    wireguard_peer_id: str | None = None,
    options: RequestOptions | None = None,
) -> CreateGlobalIpAssignmentResponse:
    """Assign a global IP to a WireGuard peer; it is set up in the background.

    `POST /global_ip_assignments` (CreateGlobalIpAssignment). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        global_ip_id: Global IP concerned. UUID. Example: a836125b-20b6-452e-9c03-2653f09c7ed7
        is_in_maintenance: Whether it is in maintenance, which changes its BGP announcement.
        wireguard_peer_id: Identifier of the WireGuard peer. UUID. Example: e66c496d-4a85-423b-8b2a-8e63fac20320
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateGlobalIpAssignmentResponse (202)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "global_ip_id": global_ip_id,
        "is_in_maintenance": is_in_maintenance,
        "wireguard_peer_id": wireguard_peer_id,
    }
    result: CreateGlobalIpAssignmentResponse = await _create_assignment.execute(session, arguments, options)
    return result


_create_health_check = Operation(
    id="CreateGlobalIpHealthCheck",
    method="POST",
    path="/global_ip_health_checks",
    tag="Global IPs",
    module="global_ips",
    function="create_health_check",
    summary="Create a Global IP health check",
    parameters=(
        Parameter("global_ip_id", "global_ip_id", "body"),
        Parameter("health_check_params", "health_check_params", "body"),
        Parameter("health_check_type", "health_check_type", "body"),
    ),
    responses=(
        Response("202", "application/json", "CreateGlobalIpHealthCheckResponse"),
        Response("422", "application/json", "NetworkingErrors"),
        Response("default", "application/json", "NetworkingErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create_health_check(
    session: TelnyxSession,
    *,
    global_ip_id: str | None = None,
    health_check_params: Mapping[str, Any] | None = None,
    health_check_type: str | None = None,
    options: RequestOptions | None = None,
) -> CreateGlobalIpHealthCheckResponse:
    """Have a global IP's health checked.

    `POST /global_ip_health_checks` (CreateGlobalIpHealthCheck). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        global_ip_id: Global IP concerned. UUID. Example: a836125b-20b6-452e-9c03-2653f09c7ed7
        health_check_params: Settings of the check, such as path and port.
        health_check_type: Kind of check, such as http_status_2xx. Example: http_status_2xx
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateGlobalIpHealthCheckResponse (202)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "global_ip_id": global_ip_id,
        "health_check_params": health_check_params,
        "health_check_type": health_check_type,
    }
    result: CreateGlobalIpHealthCheckResponse = await _create_health_check.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteGlobalIp",
    method="DELETE",
    path="/global_ips/{id}",
    tag="Global IPs",
    module="global_ips",
    function="delete",
    summary="Delete a Global IP",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteGlobalIpResponse"),
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
) -> DeleteGlobalIpResponse:
    """Delete a global IP.

    `DELETE /global_ips/{id}` (DeleteGlobalIp). Repeating it changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `global_ips.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteGlobalIpResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteGlobalIpResponse = await _delete.execute(session, arguments, options)
    return result


_delete_assignment = Operation(
    id="DeleteGlobalIpAssignment",
    method="DELETE",
    path="/global_ip_assignments/{id}",
    tag="Global IPs",
    module="global_ips",
    function="delete_assignment",
    summary="Delete a Global IP assignment",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteGlobalIpAssignmentResponse"),
        Response("422", "application/json", "NetworkingErrors"),
        Response("default", "application/json", "NetworkingErrors"),
    ),
    idempotency="idempotent",
)


async def delete_assignment(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteGlobalIpAssignmentResponse:
    """Take a global IP away from a WireGuard peer.

    `DELETE /global_ip_assignments/{id}` (DeleteGlobalIpAssignment). Repeating it changes nothing, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `global_ips.list_assignments`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteGlobalIpAssignmentResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteGlobalIpAssignmentResponse = await _delete_assignment.execute(session, arguments, options)
    return result


_delete_health_check = Operation(
    id="DeleteGlobalIpHealthCheck",
    method="DELETE",
    path="/global_ip_health_checks/{id}",
    tag="Global IPs",
    module="global_ips",
    function="delete_health_check",
    summary="Delete a Global IP health check",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteGlobalIpHealthCheckResponse"),
        Response("422", "application/json", "NetworkingErrors"),
        Response("default", "application/json", "NetworkingErrors"),
    ),
    idempotency="idempotent",
)


async def delete_health_check(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteGlobalIpHealthCheckResponse:
    """Remove a health check from its global IP.

    `DELETE /global_ip_health_checks/{id}` (DeleteGlobalIpHealthCheck). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `global_ips.list_health_checks`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteGlobalIpHealthCheckResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteGlobalIpHealthCheckResponse = await _delete_health_check.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetGlobalIp",
    method="GET",
    path="/global_ips/{id}",
    tag="Global IPs",
    module="global_ips",
    function="get",
    summary="Retrieve a Global IP",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetGlobalIpResponse"),
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
) -> GetGlobalIpResponse:
    """Fetch one global IP with its address and ports.

    `GET /global_ips/{id}` (GetGlobalIp). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `global_ips.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetGlobalIpResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetGlobalIpResponse = await _get.execute(session, arguments, options)
    return result


_get_assignment = Operation(
    id="GetGlobalIpAssignment",
    method="GET",
    path="/global_ip_assignments/{id}",
    tag="Global IPs",
    module="global_ips",
    function="get_assignment",
    summary="Retrieve a Global IP",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetGlobalIpAssignmentResponse"),
        Response("422", "application/json", "NetworkingErrors"),
        Response("default", "application/json", "NetworkingErrors"),
    ),
    idempotency="safe",
)


async def get_assignment(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetGlobalIpAssignmentResponse:
    """Fetch one assignment: its status, and whether it is announced and its WireGuard peer connected.

    `GET /global_ip_assignments/{id}` (GetGlobalIpAssignment). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `global_ips.list_assignments`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetGlobalIpAssignmentResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetGlobalIpAssignmentResponse = await _get_assignment.execute(session, arguments, options)
    return result


_get_assignment_health = Operation(
    id="GetGlobalIpAssignmentHealth",
    method="GET",
    path="/global_ip_assignment_health",
    tag="Global IPs",
    module="global_ips",
    function="get_assignment_health",
    summary="Global IP Assignment Health Check Metrics",
    parameters=(
        Parameter("filter_global_ip_assignment_id", "filter[global_ip_assignment_id]", "query"),
        Parameter("filter_global_ip_assignment_id_in", "filter[global_ip_assignment_id][in]", "query"),
        Parameter("filter_global_ip_id", "filter[global_ip_id]", "query"),
        Parameter("filter_global_ip_id_in", "filter[global_ip_id][in]", "query"),
    ),
    responses=(
        Response("200", "application/json", "GetGlobalIpAssignmentHealthResponse"),
        Response("422", "application/json", "NetworkingErrors"),
        Response("default", "application/json", "NetworkingErrors"),
    ),
    idempotency="safe",
)


async def get_assignment_health(
    session: TelnyxSession,
    *,
    filter_global_ip_assignment_id: str | None = None,
    filter_global_ip_assignment_id_in: str | None = None,
    filter_global_ip_id: str | None = None,
    filter_global_ip_id_in: str | None = None,
    options: RequestOptions | None = None,
) -> GetGlobalIpAssignmentHealthResponse:
    """Fetch how the health checks of assignments came out over time.

    `GET /global_ip_assignment_health` (GetGlobalIpAssignmentHealth). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        filter_global_ip_assignment_id: Only this Global IP assignment.
        filter_global_ip_assignment_id_in: Only these Global IP assignments, joined by commas.
        filter_global_ip_id: Only what belongs to these Global IPs.
        filter_global_ip_id_in: Only what belongs to one of these Global IPs.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetGlobalIpAssignmentHealthResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "filter_global_ip_assignment_id": filter_global_ip_assignment_id,
        "filter_global_ip_assignment_id_in": filter_global_ip_assignment_id_in,
        "filter_global_ip_id": filter_global_ip_id,
        "filter_global_ip_id_in": filter_global_ip_id_in,
    }
    result: GetGlobalIpAssignmentHealthResponse = await _get_assignment_health.execute(session, arguments, options)
    return result


_get_assignment_usage = Operation(
    id="GetGlobalIpAssignmentUsage",
    method="GET",
    path="/global_ip_assignments_usage",
    tag="Global IPs",
    module="global_ips",
    function="get_assignment_usage",
    summary="Global IP Assignment Usage Metrics",
    parameters=(
        Parameter("filter_global_ip_assignment_id", "filter[global_ip_assignment_id]", "query"),
        Parameter("filter_global_ip_assignment_id_in", "filter[global_ip_assignment_id][in]", "query"),
        Parameter("filter_global_ip_id", "filter[global_ip_id]", "query"),
        Parameter("filter_global_ip_id_in", "filter[global_ip_id][in]", "query"),
    ),
    responses=(
        Response("200", "application/json", "GetGlobalIpAssignmentUsageResponse"),
        Response("422", "application/json", "NetworkingErrors"),
        Response("default", "application/json", "NetworkingErrors"),
    ),
    idempotency="safe",
)


async def get_assignment_usage(
    session: TelnyxSession,
    *,
    filter_global_ip_assignment_id: str | None = None,
    filter_global_ip_assignment_id_in: str | None = None,
    filter_global_ip_id: str | None = None,
    filter_global_ip_id_in: str | None = None,
    options: RequestOptions | None = None,
) -> GetGlobalIpAssignmentUsageResponse:
    """Fetch how much data assignments received and transmitted over time.

    `GET /global_ip_assignments_usage` (GetGlobalIpAssignmentUsage). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        filter_global_ip_assignment_id: Only this Global IP assignment.
        filter_global_ip_assignment_id_in: Only these Global IP assignments, joined by commas.
        filter_global_ip_id: Only what belongs to these Global IPs.
        filter_global_ip_id_in: Only what belongs to one of these Global IPs.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetGlobalIpAssignmentUsageResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "filter_global_ip_assignment_id": filter_global_ip_assignment_id,
        "filter_global_ip_assignment_id_in": filter_global_ip_assignment_id_in,
        "filter_global_ip_id": filter_global_ip_id,
        "filter_global_ip_id_in": filter_global_ip_id_in,
    }
    result: GetGlobalIpAssignmentUsageResponse = await _get_assignment_usage.execute(session, arguments, options)
    return result


_get_health_check = Operation(
    id="GetGlobalIpHealthCheck",
    method="GET",
    path="/global_ip_health_checks/{id}",
    tag="Global IPs",
    module="global_ips",
    function="get_health_check",
    summary="Retrieve a Global IP health check",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetGlobalIpHealthCheckResponse"),
        Response("422", "application/json", "NetworkingErrors"),
        Response("default", "application/json", "NetworkingErrors"),
    ),
    idempotency="safe",
)


async def get_health_check(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetGlobalIpHealthCheckResponse:
    """Fetch one health check of a global IP.

    `GET /global_ip_health_checks/{id}` (GetGlobalIpHealthCheck). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `global_ips.list_health_checks`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetGlobalIpHealthCheckResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetGlobalIpHealthCheckResponse = await _get_health_check.execute(session, arguments, options)
    return result


_get_latency = Operation(
    id="GetGlobalIpLatency",
    method="GET",
    path="/global_ip_latency",
    tag="Global IPs",
    module="global_ips",
    function="get_latency",
    summary="Global IP Latency Metrics",
    parameters=(
        Parameter("filter_global_ip_id", "filter[global_ip_id]", "query"),
        Parameter("filter_global_ip_id_in", "filter[global_ip_id][in]", "query"),
    ),
    responses=(
        Response("200", "application/json", "GetGlobalIpLatencyResponse"),
        Response("422", "application/json", "NetworkingErrors"),
        Response("default", "application/json", "NetworkingErrors"),
    ),
    idempotency="safe",
)


async def get_latency(
    session: TelnyxSession,
    *,
    filter_global_ip_id: str | None = None,
    filter_global_ip_id_in: str | None = None,
    options: RequestOptions | None = None,
) -> GetGlobalIpLatencyResponse:
    """Fetch how long global IPs take to answer over time, measured from several places.

    `GET /global_ip_latency` (GetGlobalIpLatency). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_global_ip_id: Only what belongs to these Global IPs.
        filter_global_ip_id_in: Only what belongs to one of these Global IPs.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetGlobalIpLatencyResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "filter_global_ip_id": filter_global_ip_id,
        "filter_global_ip_id_in": filter_global_ip_id_in,
    }
    result: GetGlobalIpLatencyResponse = await _get_latency.execute(session, arguments, options)
    return result


_get_usage = Operation(
    id="GetGlobalIpUsage",
    method="GET",
    path="/global_ip_usage",
    tag="Global IPs",
    module="global_ips",
    function="get_usage",
    summary="Global IP Usage Metrics",
    parameters=(
        Parameter("filter_global_ip_id", "filter[global_ip_id]", "query"),
        Parameter("filter_global_ip_id_in", "filter[global_ip_id][in]", "query"),
    ),
    responses=(
        Response("200", "application/json", "GetGlobalIpUsageResponse"),
        Response("422", "application/json", "NetworkingErrors"),
        Response("default", "application/json", "NetworkingErrors"),
    ),
    idempotency="safe",
)


async def get_usage(
    session: TelnyxSession,
    *,
    filter_global_ip_id: str | None = None,
    filter_global_ip_id_in: str | None = None,
    options: RequestOptions | None = None,
) -> GetGlobalIpUsageResponse:
    """Fetch how much data global IPs received and transmitted over time.

    `GET /global_ip_usage` (GetGlobalIpUsage). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_global_ip_id: Only what belongs to these Global IPs.
        filter_global_ip_id_in: Only what belongs to one of these Global IPs.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetGlobalIpUsageResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "filter_global_ip_id": filter_global_ip_id,
        "filter_global_ip_id_in": filter_global_ip_id_in,
    }
    result: GetGlobalIpUsageResponse = await _get_usage.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListGlobalIps",
    method="GET",
    path="/global_ips",
    tag="Global IPs",
    module="global_ips",
    function="list",
    summary="List all Global IPs",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListGlobalIpsResponse"),
        Response("422", "application/json", "NetworkingErrors"),
        Response("default", "application/json", "NetworkingErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListGlobalIpsResponse:
    """List the account's global IPs.

    `GET /global_ips` (ListGlobalIps). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListGlobalIpsResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListGlobalIpsResponse = await _list.execute(session, arguments, options)
    return result


_list_allowed_ports = Operation(
    id="ListGlobalIpAllowedPorts",
    method="GET",
    path="/global_ip_allowed_ports",
    tag="Global IPs",
    module="global_ips",
    function="list_allowed_ports",
    summary="List all Global IP Allowed Ports",
    responses=(
        Response("200", "application/json", "ListGlobalIpAllowedPortsResponse"),
        Response("422", "application/json", "NetworkingErrors"),
        Response("default", "application/json", "NetworkingErrors"),
    ),
    idempotency="safe",
)


async def list_allowed_ports(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> ListGlobalIpAllowedPortsResponse:
    """List the ranges of ports, by protocol, that a global IP may use.

    `GET /global_ip_allowed_ports` (ListGlobalIpAllowedPorts). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListGlobalIpAllowedPortsResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {}
    result: ListGlobalIpAllowedPortsResponse = await _list_allowed_ports.execute(session, arguments, options)
    return result


_list_assignments = Operation(
    id="ListGlobalIpAssignments",
    method="GET",
    path="/global_ip_assignments",
    tag="Global IPs",
    module="global_ips",
    function="list_assignments",
    summary="List all Global IP assignments",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListGlobalIpAssignmentsResponse"),
        Response("422", "application/json", "NetworkingErrors"),
        Response("default", "application/json", "NetworkingErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_assignments(
    session: TelnyxSession,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListGlobalIpAssignmentsResponse:
    """List which global IPs are assigned to which WireGuard peers.

    `GET /global_ip_assignments` (ListGlobalIpAssignments). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListGlobalIpAssignmentsResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListGlobalIpAssignmentsResponse = await _list_assignments.execute(session, arguments, options)
    return result


_list_health_check_types = Operation(
    id="ListGlobalIpHealthCheckTypes",
    method="GET",
    path="/global_ip_health_check_types",
    tag="Global IPs",
    module="global_ips",
    function="list_health_check_types",
    summary="List all Global IP Health check types",
    responses=(
        Response("200", "application/json", "ListGlobalIpHealthCheckTypesResponse"),
        Response("422", "application/json", "NetworkingErrors"),
        Response("default", "application/json", "NetworkingErrors"),
    ),
    idempotency="safe",
)


async def list_health_check_types(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> ListGlobalIpHealthCheckTypesResponse:
    """List the kinds of health checks there are and the parameters of each.

    `GET /global_ip_health_check_types` (ListGlobalIpHealthCheckTypes). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListGlobalIpHealthCheckTypesResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {}
    result: ListGlobalIpHealthCheckTypesResponse = await _list_health_check_types.execute(session, arguments, options)
    return result


_list_health_checks = Operation(
    id="ListGlobalIpHealthChecks",
    method="GET",
    path="/global_ip_health_checks",
    tag="Global IPs",
    module="global_ips",
    function="list_health_checks",
    summary="List all Global IP health checks",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListGlobalIpHealthChecksResponse"),
        Response("422", "application/json", "NetworkingErrors"),
        Response("default", "application/json", "NetworkingErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_health_checks(
    session: TelnyxSession,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListGlobalIpHealthChecksResponse:
    """List the health checks of all global IPs.

    `GET /global_ip_health_checks` (ListGlobalIpHealthChecks). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListGlobalIpHealthChecksResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListGlobalIpHealthChecksResponse = await _list_health_checks.execute(session, arguments, options)
    return result


_list_protocols = Operation(
    id="ListGlobalIpProtocols",
    method="GET",
    path="/global_ip_protocols",
    tag="Global IPs",
    module="global_ips",
    function="list_protocols",
    summary="List all Global IP Protocols",
    responses=(
        Response("200", "application/json", "ListGlobalIpProtocolsResponse"),
        Response("422", "application/json", "NetworkingErrors"),
        Response("default", "application/json", "NetworkingErrors"),
    ),
    idempotency="safe",
)


async def list_protocols(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> ListGlobalIpProtocolsResponse:
    """List the protocols that global IPs support.

    `GET /global_ip_protocols` (ListGlobalIpProtocols). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListGlobalIpProtocolsResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {}
    result: ListGlobalIpProtocolsResponse = await _list_protocols.execute(session, arguments, options)
    return result


_update_assignment = Operation(
    id="UpdateGlobalIpAssignment",
    method="PATCH",
    path="/global_ip_assignments/{id}",
    tag="Global IPs",
    module="global_ips",
    function="update_assignment",
    summary="Update a Global IP assignment",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("is_in_maintenance", "is_in_maintenance", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateGlobalIpAssignmentResponse"),
        Response("422", "application/json", "NetworkingErrors"),
        Response("default", "application/json", "NetworkingErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update_assignment(
    session: TelnyxSession,
    id: str,
    *,
    is_in_maintenance: bool | None = None,
    options: RequestOptions | None = None,
) -> UpdateGlobalIpAssignmentResponse:
    """Stop the announcement of an assignment for maintenance, or start it again.

    `PATCH /global_ip_assignments/{id}` (UpdateGlobalIpAssignment). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `global_ips.list_assignments`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        is_in_maintenance: Whether it is in maintenance, which changes its BGP announcement.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateGlobalIpAssignmentResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "is_in_maintenance": is_in_maintenance,
    }
    result: UpdateGlobalIpAssignmentResponse = await _update_assignment.execute(session, arguments, options)
    return result
