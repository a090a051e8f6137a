# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Traffic Policy Profiles: 6 operations.

Limits or blocks what SIM cards may reach, and how fast.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.traffic_policy_profiles import (
        CreateTrafficPolicyProfileResponse,
        DeleteTrafficPolicyProfileResponse,
        GetTrafficPolicyProfileResponse,
        ListTrafficPolicyProfileServicesResponse,
        ListTrafficPolicyProfilesResponse,
        UpdateTrafficPolicyProfileResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "get",
    "list",
    "list_services",
    "update",
]

_create = Operation(
    id="CreateTrafficPolicyProfile",
    method="POST",
    path="/traffic_policy_profiles",
    tag="Traffic Policy Profiles",
    module="traffic_policy_profiles",
    function="create",
    summary="Create a traffic policy profile",
    parameters=(
        Parameter("domains", "domains", "body"),
        Parameter("ip_ranges", "ip_ranges", "body"),
        Parameter("limit_bw_kbps", "limit_bw_kbps", "body"),
        Parameter("services", "services", "body"),
        Parameter("type_", "type", "body", required=True),
    ),
    responses=(
        Response("201", "application/json", "CreateTrafficPolicyProfileResponse"),
        Response("422", "application/json", "WirelessErrors"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    type_: Literal["whitelist", "blacklist"],
    domains: Sequence[str] | None = None,
    ip_ranges: Sequence[str] | None = None,
    limit_bw_kbps: Literal[512, 1024] | None = None,
    services: Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> CreateTrafficPolicyProfileResponse:
    """Create a profile that allows, blocks or slows SIM cards' traffic to services, IP ranges or domains; give at
    least one of these.

    `POST /traffic_policy_profiles` (CreateTrafficPolicyProfile). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        type_: whitelist lets only the listed traffic pass, blacklist blocks it, throttling slows it down. One of
            whitelist, blacklist.
        domains: Domain names that it covers.
        ip_ranges: Ranges of IP addresses that it covers, in CIDR notation.
        limit_bw_kbps: Bandwidth limit in kbps: 512 or 1024. One of 512, 1024.
        services: Services that it covers.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateTrafficPolicyProfileResponse (201)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "domains": domains,
        "ip_ranges": ip_ranges,
        "limit_bw_kbps": limit_bw_kbps,
        "services": services,
        "type_": type_,
    }
    result: CreateTrafficPolicyProfileResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteTrafficPolicyProfile",
    method="DELETE",
    path="/traffic_policy_profiles/{id}",
    tag="Traffic Policy Profiles",
    module="traffic_policy_profiles",
    function="delete",
    summary="Delete a traffic policy profile",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteTrafficPolicyProfileResponse"),
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
) -> DeleteTrafficPolicyProfileResponse:
    """Delete a traffic policy profile.

    `DELETE /traffic_policy_profiles/{id}` (DeleteTrafficPolicyProfile). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `traffic_policy_profiles.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteTrafficPolicyProfileResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteTrafficPolicyProfileResponse = await _delete.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetTrafficPolicyProfile",
    method="GET",
    path="/traffic_policy_profiles/{id}",
    tag="Traffic Policy Profiles",
    module="traffic_policy_profiles",
    function="get",
    summary="Get a traffic policy profile",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetTrafficPolicyProfileResponse"),
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
) -> GetTrafficPolicyProfileResponse:
    """Fetch one traffic policy profile.

    `GET /traffic_policy_profiles/{id}` (GetTrafficPolicyProfile). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `traffic_policy_profiles.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetTrafficPolicyProfileResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetTrafficPolicyProfileResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="GetTrafficPolicyProfiles",
    method="GET",
    path="/traffic_policy_profiles",
    tag="Traffic Policy Profiles",
    module="traffic_policy_profiles",
    function="list",
    summary="Get all traffic policy profiles",
    parameters=(
        Parameter("filter_service", "filter[service]", "query"),
        Parameter("filter_type", "filter[type]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListTrafficPolicyProfilesResponse"),
        Response("401"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_service: str | None = None,
    filter_type: Literal["whitelist", "blacklist", "throttling"] | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["service", "-service", "type", "-type"] | None = None,
    options: RequestOptions | None = None,
) -> ListTrafficPolicyProfilesResponse:
    """List traffic policy profiles by type or service.

    `GET /traffic_policy_profiles` (GetTrafficPolicyProfiles). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_service: Only profiles with this service, by id.
        filter_type: Only items of this kind. One of whitelist, blacklist, throttling.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        sort: How to order the results. One of service, -service, type, -type.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListTrafficPolicyProfilesResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "filter_service": filter_service,
        "filter_type": filter_type,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListTrafficPolicyProfilesResponse = await _list.execute(session, arguments, options)
    return result


_list_services = Operation(
    id="GetTrafficPolicyProfileServices",
    method="GET",
    path="/traffic_policy_profiles/services",
    tag="Traffic Policy Profiles",
    module="traffic_policy_profiles",
    function="list_services",
    summary="Get all available traffic policy profile services",
    parameters=(
        Parameter("filter_group", "filter[group]", "query"),
        Parameter("filter_name", "filter[name]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListTrafficPolicyProfileServicesResponse"),
        Response("401"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_services(
    session: TelnyxSession,
    *,
    filter_group: str | None = None,
    filter_name: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListTrafficPolicyProfileServicesResponse:
    """List the services that a traffic policy profile can name, by name or group.

    `GET /traffic_policy_profiles/services` (GetTrafficPolicyProfileServices). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        filter_group: Only services of this group.
        filter_name: Only items of this name.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListTrafficPolicyProfileServicesResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "filter_group": filter_group,
        "filter_name": filter_name,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListTrafficPolicyProfileServicesResponse = await _list_services.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateTrafficPolicyProfile",
    method="PATCH",
    path="/traffic_policy_profiles/{id}",
    tag="Traffic Policy Profiles",
    module="traffic_policy_profiles",
    function="update",
    summary="Update a traffic policy profile",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("domains", "domains", "body"),
        Parameter("ip_ranges", "ip_ranges", "body"),
        Parameter("limit_bw_kbps", "limit_bw_kbps", "body"),
        Parameter("services", "services", "body"),
        Parameter("type_", "type", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateTrafficPolicyProfileResponse"),
        Response("404", "application/json", "WirelessError"),
        Response("422", "application/json", "WirelessErrors"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    id: str,
    *,
    domains: Sequence[str] | None = None,
    ip_ranges: Sequence[str] | None = None,
    limit_bw_kbps: Literal[512, 1024] | Null | None = None,
    services: Sequence[str] | None = None,
    type_: Literal["whitelist", "blacklist", "throttling"] | None = None,
    options: RequestOptions | None = None,
) -> UpdateTrafficPolicyProfileResponse:
    """Change a traffic policy profile's type, services, IP ranges, domains or bandwidth.

    `PATCH /traffic_policy_profiles/{id}` (UpdateTrafficPolicyProfile). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `traffic_policy_profiles.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        domains: Domain names that it covers.
        ip_ranges: Ranges of IP addresses that it covers, in CIDR notation.
        limit_bw_kbps: Bandwidth limit in kbps: 512 or 1024. One of 512, 1024.
        services: Services that it covers.
        type_: Which kind it is. One of whitelist, blacklist, throttling.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateTrafficPolicyProfileResponse (200)

    Raises:
        ApiError: an error response; documented: 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "domains": domains,
        "ip_ranges": ip_ranges,
        "limit_bw_kbps": limit_bw_kbps,
        "services": services,
        "type_": type_,
    }
    result: UpdateTrafficPolicyProfileResponse = await _update.execute(session, arguments, options)
    return result
