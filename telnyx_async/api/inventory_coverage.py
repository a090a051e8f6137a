# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Inventory Level: 1 operation.

Counts the numbers in stock by country, area and kind.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.inventory_coverage import ListInventoryCoverageResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "list",
]

_list = Operation(
    id="CreateInventoryCoverage",
    method="GET",
    path="/inventory_coverage",
    tag="Inventory Level",
    module="inventory_coverage",
    function="list",
    summary="Create an inventory coverage request",
    parameters=(
        Parameter("filter_administrative_area", "filter[administrative_area]", "query"),
        Parameter("filter_count", "filter[count]", "query"),
        Parameter("filter_country_code", "filter[country_code]", "query"),
        Parameter("filter_features", "filter[features]", "query"),
        Parameter("filter_group_by", "filter[groupBy]", "query"),
        Parameter("filter_npa", "filter[npa]", "query"),
        Parameter("filter_nxx", "filter[nxx]", "query"),
        Parameter("filter_phone_number_type", "filter[phone_number_type]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListInventoryCoverageResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="safe",
    paging=Paging("single", "data"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_administrative_area: str | None = None,
    filter_count: bool | None = None,
    filter_country_code: Literal[
        "AT",
        "AU",
        "BE",
        "BG",
        "CA",
        "CH",
        "CN",
        "CY",
        "CZ",
        "DE",
        "DK",
        "EE",
        "ES",
        "FI",
        "FR",
        "GB",
        "GR",
        "HU",
        "HR",
        "IE",
        "IT",
        "LT",
        "LU",
        "LV",
        "NL",
        "NZ",
        "MX",
        "NO",
        "PL",
        "PT",
        "RO",
        "SE",
        "SG",
        "SI",
        "SK",
        "US",
    ]
    | None = None,
    filter_features: Sequence[Literal["sms", "mms", "voice", "fax", "emergency"]] | None = None,
    filter_group_by: Literal["locality", "npa", "national_destination_code"] | None = None,
    filter_npa: int | None = None,
    filter_nxx: int | None = None,
    filter_phone_number_type: Literal["local", "toll_free", "national", "mobile", "landline", "shared_cost"]
    | None = None,
    options: RequestOptions | None = None,
) -> ListInventoryCoverageResponse:
    """Count the numbers in stock that fit the filters, grouped as filter_group_by says.

    `GET /inventory_coverage` (CreateInventoryCoverage). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_administrative_area: Only numbers of this state or province.
        filter_count: Whether the answer tells how many numbers there are.
        filter_country_code: Only what concerns this country, given as its two-letter code. One of AT, AU, BE, BG,
            CA, CH, CN, CY, CZ, DE, DK, EE, ES, FI, FR, GB, GR, HU, HR, IE, IT, LT, LU, LV and 12 more.
        filter_features: Only numbers that can do this, such as sms; the answer then names the features. One of sms,
            mms, voice, fax, emergency.
        filter_group_by: What the figures are split by. One of locality, npa, national_destination_code.
        filter_npa: Only this area code (NPA).
        filter_nxx: Only this exchange (NXX), the three digits after the area code.
        filter_phone_number_type: Only what concerns this kind of phone number. One of local, toll_free, national,
            mobile, landline, shared_cost.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListInventoryCoverageResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
    """
    arguments: dict[str, object] = {
        "filter_administrative_area": filter_administrative_area,
        "filter_count": filter_count,
        "filter_country_code": filter_country_code,
        "filter_features": filter_features,
        "filter_group_by": filter_group_by,
        "filter_npa": filter_npa,
        "filter_nxx": filter_nxx,
        "filter_phone_number_type": filter_phone_number_type,
    }
    result: ListInventoryCoverageResponse = await _list.execute(session, arguments, options)
    return result
