# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Coverage: 1 operation."""

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
        Parameter("filters_available_services_contains", "filters[available_services][contains]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListNetworkCoverageResponse"),
        Response("default", "application/json", "Errors"),
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
    filters_available_services_contains: AvailableService | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListNetworkCoverageResponse:
    """List network coverage locations.

    `GET /network_coverage` (ListNetworkCoverage). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_location_code: Example: silicon_valley-ca
        filter_location_pop: Example: SV1
        filter_location_region: Example: AMER
        filter_location_site: Example: SJC
        filters_available_services_contains: One of cloud_vpn, private_wireless_gateway, virtual_cross_connect.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListNetworkCoverageResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "filter_location_code": filter_location_code,
        "filter_location_pop": filter_location_pop,
        "filter_location_region": filter_location_region,
        "filter_location_site": filter_location_site,
        "filters_available_services_contains": filters_available_services_contains,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListNetworkCoverageResponse = await session.execute(_list, arguments, options)
    return result
