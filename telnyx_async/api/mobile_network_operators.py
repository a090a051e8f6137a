# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Mobile Network Operators: 1 operation.

Lists the mobile networks that SIM cards may use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.mobile_network_operators import ListMobileNetworkOperatorsResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "list",
]

_list = Operation(
    id="GetMobileNetworkOperators",
    method="GET",
    path="/mobile_network_operators",
    tag="Mobile Network Operators",
    module="mobile_network_operators",
    function="list",
    summary="List mobile network operators",
    parameters=(
        Parameter("filter_country_code", "filter[country_code]", "query"),
        Parameter("filter_mcc", "filter[mcc]", "query"),
        Parameter("filter_mnc", "filter[mnc]", "query"),
        Parameter("filter_name_contains", "filter[name][contains]", "query"),
        Parameter("filter_name_ends_with", "filter[name][ends_with]", "query"),
        Parameter("filter_name_starts_with", "filter[name][starts_with]", "query"),
        Parameter("filter_network_preferences_enabled", "filter[network_preferences_enabled]", "query"),
        Parameter("filter_tadig", "filter[tadig]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListMobileNetworkOperatorsResponse"),
        Response("401"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_country_code: str | None = None,
    filter_mcc: str | None = None,
    filter_mnc: str | None = None,
    filter_name_contains: str | None = None,
    filter_name_ends_with: str | None = None,
    filter_name_starts_with: str | None = None,
    filter_network_preferences_enabled: bool | None = None,
    filter_tadig: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListMobileNetworkOperatorsResponse:
    """List the mobile networks that SIM cards can roam in; Telnyx may change them at any time.

    `GET /mobile_network_operators` (GetMobileNetworkOperators). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_country_code: Only what concerns this country, given as its two-letter code. Example: US
        filter_mcc: Only operators with this mobile country code. Example: 310
        filter_mnc: Only operators with this mobile network code. Example: 410
        filter_name_contains: Only items with this in their name. Example: T&T
        filter_name_ends_with: Only items whose name ends so. Example: T
        filter_name_starts_with: Only items whose name begins so. Example: AT
        filter_network_preferences_enabled: Only operators that network preferences can name, or only the others.
        filter_tadig: Only the operator with this TADIG code. Example: USACG
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListMobileNetworkOperatorsResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "filter_country_code": filter_country_code,
        "filter_mcc": filter_mcc,
        "filter_mnc": filter_mnc,
        "filter_name_contains": filter_name_contains,
        "filter_name_ends_with": filter_name_ends_with,
        "filter_name_starts_with": filter_name_starts_with,
        "filter_network_preferences_enabled": filter_network_preferences_enabled,
        "filter_tadig": filter_tadig,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListMobileNetworkOperatorsResponse = await _list.execute(session, arguments, options)
    return result
