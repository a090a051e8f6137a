# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Phone Number Search: 2 operations.

Finds numbers that can be bought, by country, area, feature or digits.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.available_phone_numbers import (
        ListAvailablePhoneNumberBlocksResponse,
        ListAvailablePhoneNumbersResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "list",
    "list_blocks",
]

_list = Operation(
    id="ListAvailablePhoneNumbers",
    method="GET",
    path="/available_phone_numbers",
    tag="Phone Number Search",
    module="available_phone_numbers",
    function="list",
    summary="List available phone numbers",
    parameters=(
        Parameter("filter_administrative_area", "filter[administrative_area]", "query"),
        Parameter("filter_best_effort", "filter[best_effort]", "query"),
        Parameter("filter_country_code", "filter[country_code]", "query"),
        Parameter("filter_exclude_held_numbers", "filter[exclude_held_numbers]", "query"),
        Parameter("filter_features", "filter[features]", "query"),
        Parameter("filter_limit", "filter[limit]", "query"),
        Parameter("filter_locality", "filter[locality]", "query"),
        Parameter("filter_national_destination_code", "filter[national_destination_code]", "query"),
        Parameter("filter_phone_number_contains", "filter[phone_number][contains]", "query"),
        Parameter("filter_phone_number_ends_with", "filter[phone_number][ends_with]", "query"),
        Parameter("filter_phone_number_starts_with", "filter[phone_number][starts_with]", "query"),
        Parameter("filter_phone_number_type", "filter[phone_number_type]", "query"),
        Parameter("filter_quickship", "filter[quickship]", "query"),
        Parameter("filter_rate_center", "filter[rate_center]", "query"),
        Parameter("filter_reservable", "filter[reservable]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListAvailablePhoneNumbersResponse"),
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
    filter_best_effort: bool | None = None,
    filter_country_code: str | None = None,
    filter_exclude_held_numbers: bool | None = None,
    filter_features: Sequence[
        Literal["sms", "mms", "voice", "fax", "emergency", "hd_voice", "international_sms", "local_calling"]
    ]
    | None = None,
    filter_limit: int | None = None,
    filter_locality: str | None = None,
    filter_national_destination_code: str | None = None,
    filter_phone_number_contains: str | None = None,
    filter_phone_number_ends_with: str | None = None,
    filter_phone_number_starts_with: str | None = None,
    filter_phone_number_type: Literal["local", "toll_free", "mobile", "national", "shared_cost"] | None = None,
    filter_quickship: bool | None = None,
    filter_rate_center: str | None = None,
    filter_reservable: bool | None = None,
    options: RequestOptions | None = None,
) -> ListAvailablePhoneNumbersResponse:
    """Search for numbers to buy by country, area, kind, feature or digits; each comes with its price.

    `GET /available_phone_numbers` (ListAvailablePhoneNumbers). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_administrative_area: Only numbers of this US state or Canadian province.
        filter_best_effort: Whether near matches count too; in the USA and Canada only.
        filter_country_code: Only what concerns this country, given as its two-letter code.
        filter_exclude_held_numbers: Whether numbers that your account has reserved are left out.
        filter_features: Only numbers that can do all of this, such as sms or fax. One of sms, mms, voice, fax,
            emergency, hd_voice, international_sms, local_calling.
        filter_limit: How many numbers to return at most.
        filter_locality: Only numbers of this city.
        filter_national_destination_code: Only numbers with this area code.
        filter_phone_number_contains: Only phone numbers that contain these digits.
        filter_phone_number_ends_with: Only numbers that end in these digits.
        filter_phone_number_starts_with: Only numbers that begin with these digits.
        filter_phone_number_type: Only local, toll-free, mobile, national or shared-cost numbers. One of local,
            toll_free, mobile, national, shared_cost.
        filter_quickship: Only toll-free numbers (+1) that work right after the purchase.
        filter_rate_center: Only numbers of this rate center; USA and Canada.
        filter_reservable: Only numbers that can be reserved.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListAvailablePhoneNumbersResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
    """
    arguments: dict[str, object] = {
        "filter_administrative_area": filter_administrative_area,
        "filter_best_effort": filter_best_effort,
        "filter_country_code": filter_country_code,
        "filter_exclude_held_numbers": filter_exclude_held_numbers,
        "filter_features": filter_features,
        "filter_limit": filter_limit,
        "filter_locality": filter_locality,
        "filter_national_destination_code": filter_national_destination_code,
        "filter_phone_number_contains": filter_phone_number_contains,
        "filter_phone_number_ends_with": filter_phone_number_ends_with,
        "filter_phone_number_starts_with": filter_phone_number_starts_with,
        "filter_phone_number_type": filter_phone_number_type,
        "filter_quickship": filter_quickship,
        "filter_rate_center": filter_rate_center,
        "filter_reservable": filter_reservable,
    }
    result: ListAvailablePhoneNumbersResponse = await _list.execute(session, arguments, options)
    return result


_list_blocks = Operation(
    id="ListAvailablePhoneNumberBlocks",
    method="GET",
    path="/available_phone_number_blocks",
    tag="Phone Number Search",
    module="available_phone_numbers",
    function="list_blocks",
    summary="List available phone number blocks",
    parameters=(
        Parameter("filter_country_code", "filter[country_code]", "query"),
        Parameter("filter_locality", "filter[locality]", "query"),
        Parameter("filter_national_destination_code", "filter[national_destination_code]", "query"),
        Parameter("filter_phone_number_type", "filter[phone_number_type]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListAvailablePhoneNumberBlocksResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="safe",
    paging=Paging("single", "data"),
)


async def list_blocks(
    session: TelnyxSession,
    *,
    filter_country_code: str | None = None,
    filter_locality: str | None = None,
    filter_national_destination_code: str | None = None,
    filter_phone_number_type: Literal["local", "toll_free", "mobile", "national", "shared_cost"] | None = None,
    options: RequestOptions | None = None,
) -> ListAvailablePhoneNumberBlocksResponse:
    """Search for blocks of consecutive numbers to buy; each comes with its price.

    `GET /available_phone_number_blocks` (ListAvailablePhoneNumberBlocks). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        filter_country_code: Only what concerns this country, given as its two-letter code.
        filter_locality: Only numbers of this city.
        filter_national_destination_code: Only numbers with this area code.
        filter_phone_number_type: Only what concerns this kind of phone number. One of local, toll_free, mobile,
            national, shared_cost.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListAvailablePhoneNumberBlocksResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
    """
    arguments: dict[str, object] = {
        "filter_country_code": filter_country_code,
        "filter_locality": filter_locality,
        "filter_national_destination_code": filter_national_destination_code,
        "filter_phone_number_type": filter_phone_number_type,
    }
    result: ListAvailablePhoneNumberBlocksResponse = await _list_blocks.execute(session, arguments, options)
    return result
