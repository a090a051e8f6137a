# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Regulatory Requirements: 2 operations.

Shows which papers and details a number needs, by number or by country and kind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.regulatory_requirements import (
        ListPhoneNumberRegulatoryRequirementsResponse,
        ListRegulatoryRequirementsResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "list",
    "list_for_phone_numbers",
]

_list = Operation(
    id="ListRegulatoryRequirements",
    method="GET",
    path="/regulatory_requirements",
    tag="Regulatory Requirements",
    module="regulatory_requirements",
    function="list",
    summary="Retrieve regulatory requirements",
    parameters=(
        Parameter("filter_action", "filter[action]", "query"),
        Parameter("filter_country_code", "filter[country_code]", "query"),
        Parameter("filter_phone_number", "filter[phone_number]", "query"),
        Parameter("filter_phone_number_type", "filter[phone_number_type]", "query"),
        Parameter("filter_requirement_group_id", "filter[requirement_group_id]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListRegulatoryRequirementsResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="safe",
)


async def list(
    session: TelnyxSession,
    *,
    filter_action: Literal["ordering", "porting", "action"] | None = None,
    filter_country_code: str | None = None,
    filter_phone_number: str | None = None,
    filter_phone_number_type: Literal["local", "toll_free", "mobile", "national", "shared_cost"] | None = None,
    filter_requirement_group_id: str | None = None,
    options: RequestOptions | None = None,
) -> ListRegulatoryRequirementsResponse:
    """List what must be handed in for a number, a requirement group, or a country and kind of number.

    `GET /regulatory_requirements` (ListRegulatoryRequirements). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_action: Only what applies to this action. One of ordering, porting, action.
        filter_country_code: Only what concerns this country, given as its two-letter code. Example: DE
        filter_phone_number: Only what concerns this phone number. Example: +41215470622
        filter_phone_number_type: Only what concerns this kind of phone number. One of local, toll_free, mobile,
            national, shared_cost.
        filter_requirement_group_id: Requirement group whose demands are checked. Example:
            d4c0b4a6-7bd2-40c5-a3b9-2acd99e212b2
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListRegulatoryRequirementsResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
    """
    arguments: dict[str, object] = {
        "filter_action": filter_action,
        "filter_country_code": filter_country_code,
        "filter_phone_number": filter_phone_number,
        "filter_phone_number_type": filter_phone_number_type,
        "filter_requirement_group_id": filter_requirement_group_id,
    }
    result: ListRegulatoryRequirementsResponse = await _list.execute(session, arguments, options)
    return result


_list_for_phone_numbers = Operation(
    id="ListRegulatoryRequirementsPhoneNumbers",
    method="GET",
    path="/phone_numbers_regulatory_requirements",
    tag="Regulatory Requirements",
    module="regulatory_requirements",
    function="list_for_phone_numbers",
    summary="Retrieve regulatory requirements for a list of phone numbers",
    parameters=(Parameter("filter_phone_number", "filter[phone_number]", "query"),),
    responses=(
        Response("200", "application/json", "ListPhoneNumberRegulatoryRequirementsResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="safe",
    paging=Paging("single", "data"),
)


async def list_for_phone_numbers(
    session: TelnyxSession,
    *,
    filter_phone_number: str | None = None,
    options: RequestOptions | None = None,
) -> ListPhoneNumberRegulatoryRequirementsResponse:
    """List what must be handed in for each of several numbers.

    `GET /phone_numbers_regulatory_requirements` (ListRegulatoryRequirementsPhoneNumbers). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        filter_phone_number: Only what concerns this phone number. Example: +41215470622,+41215470633
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPhoneNumberRegulatoryRequirementsResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
    """
    arguments: dict[str, object] = {
        "filter_phone_number": filter_phone_number,
    }
    result: ListPhoneNumberRegulatoryRequirementsResponse = await _list_for_phone_numbers.execute(
        session, arguments, options
    )
    return result
