# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Virtual Cross Connects: 6 operations.

Links a private network to AWS, Azure or Google Cloud by a private line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.virtual_cross_connects import (
        CreateVirtualCrossConnectResponse,
        DeleteVirtualCrossConnectResponse,
        GetVirtualCrossConnectResponse,
        ListVirtualCrossConnectCoverageResponse,
        ListVirtualCrossConnectsResponse,
        UpdateVirtualCrossConnectResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "get",
    "list",
    "list_coverage",
    "update",
]

_create = Operation(
    id="CreateVirtualCrossConnect",
    method="POST",
    path="/virtual_cross_connects",
    tag="Virtual Cross Connects",
    module="virtual_cross_connects",
    function="create",
    summary="Create a Virtual Cross Connect",
    parameters=(
        Parameter("name", "name", "body"),
        Parameter("network_id", "network_id", "body", required=True),
        Parameter("bandwidth_mbps", "bandwidth_mbps", "body"),
        Parameter("bgp_asn", "bgp_asn", "body", required=True),
        Parameter("cloud_provider", "cloud_provider", "body", required=True),
        Parameter("cloud_provider_region", "cloud_provider_region", "body", required=True),
        Parameter("primary_bgp_key", "primary_bgp_key", "body"),
        Parameter("primary_cloud_account_id", "primary_cloud_account_id", "body", required=True),
        Parameter("primary_cloud_ip", "primary_cloud_ip", "body"),
        Parameter("primary_telnyx_ip", "primary_telnyx_ip", "body"),
        Parameter("secondary_bgp_key", "secondary_bgp_key", "body"),
        Parameter("secondary_cloud_account_id", "secondary_cloud_account_id", "body"),
        Parameter("secondary_cloud_ip", "secondary_cloud_ip", "body"),
        Parameter("secondary_telnyx_ip", "secondary_telnyx_ip", "body"),
        Parameter("region_code", "region_code", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "CreateVirtualCrossConnectResponse"),
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
    bgp_asn: float,
    cloud_provider: Literal["aws", "azure", "gce"],
    cloud_provider_region: str,
    primary_cloud_account_id: str,
    region_code: str,
    name: str | None = None,
    bandwidth_mbps: float | None = None,
    primary_bgp_key: str | None = None,
    primary_cloud_ip: str | None = None,
    primary_telnyx_ip: str | None = None,
    secondary_bgp_key: str | None = None,
    secondary_cloud_account_id: str | None = None,
    secondary_cloud_ip: str | None = None,
    secondary_telnyx_ip: str | None = None,
    options: RequestOptions | None = None,
) -> CreateVirtualCrossConnectResponse:
    """Link a network to AWS, Google Cloud or Azure; Azure wants primary and secondary at once, the others can add the
    secondary later.

    `POST /virtual_cross_connects` (CreateVirtualCrossConnect). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        network_id: Identifier of the network. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        bgp_asn: Number of your network in BGP (ASN); null to be given one. Example: 1234
        cloud_provider: Whose cloud it is: aws, azure or gce. One of aws, azure, gce.
        cloud_provider_region: Region of the cloud, as its provider names it. Example: us-east-1
        primary_cloud_account_id: Your account or circuit at the cloud provider. Example: 123456789012
        region_code: Code of the Telnyx region it is in, such as dc2 or ashburn-va. Example: ashburn-va
        name: What it is called.
        bandwidth_mbps: Bandwidth in Mbps; the region's list shows which can be had. Example: 50
        primary_bgp_key: Secret of the first circuit's BGP session. Example: yFV4wEPtPVPfDUGLWiyQzwga
        primary_cloud_ip: IP address of your side of the first circuit; one is made when left out. Example:
            169.254.0.2
        primary_telnyx_ip: IP address of Telnyx's side of the first circuit; one is made when left out. Example:
            169.254.0.1
        secondary_bgp_key: Secret of the second circuit's BGP session. Example: ge1lONeK9RcA83uuWaw9DvZy
        secondary_cloud_account_id: Your account for the second circuit; Google only.
        secondary_cloud_ip: IP address of your side of the second circuit; one is made when left out. Example:
            169.254.0.4
        secondary_telnyx_ip: IP address of Telnyx's side of the second circuit; one is made when left out. Example:
            169.254.0.3
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateVirtualCrossConnectResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "name": name,
        "network_id": network_id,
        "bandwidth_mbps": bandwidth_mbps,
        "bgp_asn": bgp_asn,
        "cloud_provider": cloud_provider,
        "cloud_provider_region": cloud_provider_region,
        "primary_bgp_key": primary_bgp_key,
        "primary_cloud_account_id": primary_cloud_account_id,
        "primary_cloud_ip": primary_cloud_ip,
        "primary_telnyx_ip": primary_telnyx_ip,
        "secondary_bgp_key": secondary_bgp_key,
        "secondary_cloud_account_id": secondary_cloud_account_id,
        "secondary_cloud_ip": secondary_cloud_ip,
        "secondary_telnyx_ip": secondary_telnyx_ip,
        "region_code": region_code,
    }
    result: CreateVirtualCrossConnectResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteVirtualCrossConnect",
    method="DELETE",
    path="/virtual_cross_connects/{id}",
    tag="Virtual Cross Connects",
    module="virtual_cross_connects",
    function="delete",
    summary="Delete a Virtual Cross Connect",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteVirtualCrossConnectResponse"),
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
) -> DeleteVirtualCrossConnectResponse:
    """Delete a virtual cross connect.

    `DELETE /virtual_cross_connects/{id}` (DeleteVirtualCrossConnect). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `virtual_cross_connects.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteVirtualCrossConnectResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteVirtualCrossConnectResponse = await _delete.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetVirtualCrossConnect",
    method="GET",
    path="/virtual_cross_connects/{id}",
    tag="Virtual Cross Connects",
    module="virtual_cross_connects",
    function="get",
    summary="Retrieve a Virtual Cross Connect",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetVirtualCrossConnectResponse"),
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
) -> GetVirtualCrossConnectResponse:
    """Fetch one virtual cross connect with its status.

    `GET /virtual_cross_connects/{id}` (GetVirtualCrossConnect). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `virtual_cross_connects.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetVirtualCrossConnectResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetVirtualCrossConnectResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListVirtualCrossConnects",
    method="GET",
    path="/virtual_cross_connects",
    tag="Virtual Cross Connects",
    module="virtual_cross_connects",
    function="list",
    summary="List all Virtual Cross Connects",
    parameters=(
        Parameter("filter_network_id", "filter[network_id]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListVirtualCrossConnectsResponse"),
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
) -> ListVirtualCrossConnectsResponse:
    """List virtual cross connects, of one network or of all.

    `GET /virtual_cross_connects` (ListVirtualCrossConnects). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_network_id: Only what belongs to this network. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListVirtualCrossConnectsResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "filter_network_id": filter_network_id,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListVirtualCrossConnectsResponse = await _list.execute(session, arguments, options)
    return result


_list_coverage = Operation(
    id="ListVirtualCrossConnectCoverage",
    method="GET",
    path="/virtual_cross_connects_coverage",
    tag="Virtual Cross Connects",
    module="virtual_cross_connects",
    function="list_coverage",
    summary="List Virtual Cross Connect Cloud Coverage",
    parameters=(
        Parameter("filter_cloud_provider", "filter[cloud_provider]", "query"),
        Parameter("filter_cloud_provider_region", "filter[cloud_provider_region]", "query"),
        Parameter("filter_location_code", "filter[location.code]", "query"),
        Parameter("filter_location_pop", "filter[location.pop]", "query"),
        Parameter("filter_location_region", "filter[location.region]", "query"),
        Parameter("filter_location_site", "filter[location.site]", "query"),
        Parameter("filters_available_bandwidth", "filters[available_bandwidth]", "query"),
        Parameter("filters_available_bandwidth_contains", "filters[available_bandwidth][contains]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListVirtualCrossConnectCoverageResponse"),
        Response("422", "application/json", "NetworkingErrors"),
        Response("default", "application/json", "NetworkingErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_coverage(
    session: TelnyxSession,
    *,
    filter_cloud_provider: Literal["aws", "azure", "gce"] | None = None,
    filter_cloud_provider_region: str | None = None,
    filter_location_code: str | None = None,
    filter_location_pop: str | None = None,
    filter_location_region: str | None = None,
    filter_location_site: str | None = None,
    filters_available_bandwidth: int | None = None,
    filters_available_bandwidth_contains: int | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListVirtualCrossConnectCoverageResponse:
    """List which cloud regions each Telnyx location can be linked to, and with which bandwidths.

    `GET /virtual_cross_connects_coverage` (ListVirtualCrossConnectCoverage). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        filter_cloud_provider: Only this cloud provider. One of aws, azure, gce.
        filter_cloud_provider_region: Only this region of the cloud provider, such as us-east-1. Example: us-east-1
        filter_location_code: Only this location, by its code, such as silicon_valley-ca. Example: silicon_valley-ca
        filter_location_pop: Only locations of this point of presence, such as SV1. Example: SV1
        filter_location_region: Only locations in this region, such as AMER. Example: AMER
        filter_location_site: Only locations of this site, such as SJC. Example: SJC
        filters_available_bandwidth: Only locations with exactly this bandwidth on offer.
        filters_available_bandwidth_contains: Only locations with this bandwidth on offer, among others.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListVirtualCrossConnectCoverageResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "filter_cloud_provider": filter_cloud_provider,
        "filter_cloud_provider_region": filter_cloud_provider_region,
        "filter_location_code": filter_location_code,
        "filter_location_pop": filter_location_pop,
        "filter_location_region": filter_location_region,
        "filter_location_site": filter_location_site,
        "filters_available_bandwidth": filters_available_bandwidth,
        "filters_available_bandwidth_contains": filters_available_bandwidth_contains,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListVirtualCrossConnectCoverageResponse = await _list_coverage.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateVirtualCrossConnect",
    method="PATCH",
    path="/virtual_cross_connects/{id}",
    tag="Virtual Cross Connects",
    module="virtual_cross_connects",
    function="update",
    summary="Update the Virtual Cross Connect",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("primary_cloud_ip", "primary_cloud_ip", "body"),
        Parameter("primary_enabled", "primary_enabled", "body"),
        Parameter("primary_routing_announcement", "primary_routing_announcement", "body"),
        Parameter("secondary_cloud_ip", "secondary_cloud_ip", "body"),
        Parameter("secondary_enabled", "secondary_enabled", "body"),
        Parameter("secondary_routing_announcement", "secondary_routing_announcement", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateVirtualCrossConnectResponse"),
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
    primary_cloud_ip: str | None = None,
    primary_enabled: bool | None = None,
    primary_routing_announcement: bool | None = None,
    secondary_cloud_ip: str | None = None,
    secondary_enabled: bool | None = None,
    secondary_routing_announcement: bool | None = None,
    options: RequestOptions | None = None,
) -> UpdateVirtualCrossConnectResponse:
    """Set cloud IPs (only in status created) or switch routing announcements on and off (once provisioned).

    `PATCH /virtual_cross_connects/{id}` (UpdateVirtualCrossConnect). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `virtual_cross_connects.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        primary_cloud_ip: IP address of your side of the first circuit; one is made when left out. Example:
            169.254.0.2
        primary_enabled: Whether the first circuit is on; false turns it off.
        primary_routing_announcement: Whether the first circuit's route is announced over BGP.
        secondary_cloud_ip: IP address of your side of the second circuit; one is made when left out. Example:
            169.254.0.4
        secondary_enabled: Whether the second circuit is on; false turns it off.
        secondary_routing_announcement: Whether the second circuit's route is announced over BGP.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateVirtualCrossConnectResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "primary_cloud_ip": primary_cloud_ip,
        "primary_enabled": primary_enabled,
        "primary_routing_announcement": primary_routing_announcement,
        "secondary_cloud_ip": secondary_cloud_ip,
        "secondary_enabled": secondary_enabled,
        "secondary_routing_announcement": secondary_routing_announcement,
    }
    result: UpdateVirtualCrossConnectResponse = await _update.execute(session, arguments, options)
    return result
