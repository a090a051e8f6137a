# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Coverage: 1 operation.

Shows at which sites Telnyx's private network can be reached.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.network_coverage import AvailableService, ListNetworkCoverageResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "list",
]

_list = Operation(
    id="ListNetworkCoverage",
    method="GET",
    path="/network_coverage",
    tag="Coverage",
    module="network_coverage",
    function="list",
    summary="List network coverage locations",
    parameters=(
        Parameter("filter_location_code", "filter[location.code]", "query"),
        Parameter("filter_location_pop", "filter[location.pop]", "query"),
        Parameter("filter_location_region", "filter[location.region]", "query"),
        Parameter("filter_location_site", "filter[location.site]", "query"),
        Parameter("filters_available_services", "filters[available_services]", "query"),
        Parameter("filters_available_services_contains", "filters[available_services][contains]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListNetworkCoverageResponse"),
        Response("422", "application/json", "NetworkingErrors"),
        Response("default", "application/json", "NetworkingErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_location_code: str | None = None,
    filter_location_pop: str | None = None,
    filter_location_region: str | None = None,
    filter_location_site: str | None = None,
    filters_available_services: AvailableService | None = None,
    filters_available_services_contains: AvailableService | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListNetworkCoverageResponse:
    """List the sites of Telnyx's network with the kinds of interfaces that each supports.

    `GET /network_coverage` (ListNetworkCoverage). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_location_code: Only this location, by its code, such as silicon_valley-ca. Example: silicon_valley-ca
        filter_location_pop: Only locations of this point of presence, such as SV1. Example: SV1
        filter_location_region: Only locations in this region, such as AMER. Example: AMER
        filter_location_site: Only locations of this site, such as SJC. Example: SJC
        filters_available_services: Only locations that offer exactly this service. One of cloud_vpn,
            private_wireless_gateway, virtual_cross_connect.
        filters_available_services_contains: Only locations that offer this service, among others. One of cloud_vpn,
            private_wireless_gateway, virtual_cross_connect.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListNetworkCoverageResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "filter_location_code": filter_location_code,
        "filter_location_pop": filter_location_pop,
        "filter_location_region": filter_location_region,
        "filter_location_site": filter_location_site,
        "filters_available_services": filters_available_services,
        "filters_available_services_contains": filters_available_services_contains,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListNetworkCoverageResponse = await _list.execute(session, arguments, options)
    return result
