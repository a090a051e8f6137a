# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Regulatory Requirements: 2 operations."""

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
        Response("default", "application/json", "Errors"),
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
    """Retrieve regulatory requirements.

    `GET /regulatory_requirements` (ListRegulatoryRequirements). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_action: One of ordering, porting, action.
        filter_country_code: Only what concerns this country, given as its two-letter code. Example: DE
        filter_phone_number: Only what concerns this phone number. Example: +41215470622
        filter_phone_number_type: Only what concerns this kind of phone number. One of local, toll_free, mobile,
            national, shared_cost.
        filter_requirement_group_id: Example: d4c0b4a6-7bd2-40c5-a3b9-2acd99e212b2
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListRegulatoryRequirementsResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "filter_action": filter_action,
        "filter_country_code": filter_country_code,
        "filter_phone_number": filter_phone_number,
        "filter_phone_number_type": filter_phone_number_type,
        "filter_requirement_group_id": filter_requirement_group_id,
    }
    result: ListRegulatoryRequirementsResponse = await session.execute(_list, arguments, options)
    return result


_list_for_phone_numbers = Operation(
    id="ListRegulatoryRequirementsPhoneNumbers",
    method="GET",
    path="/phone_numbers_regulatory_requirements",
    tag="Regulatory Requirements",
    module="regulatory_requirements",
    function="list_for_phone_numbers",
    summary="Retrieve regulatory requirements for a list of phone numbers",
    parameters=(Parameter("filter_phone_number", "filter[phone_number]", "query", required=True),),
    responses=(
        Response("200", "application/json", "ListPhoneNumberRegulatoryRequirementsResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
    paging=Paging("single", "data"),
)


async def list_for_phone_numbers(
    session: TelnyxSession,
    *,
    filter_phone_number: str,
    options: RequestOptions | None = None,
) -> ListPhoneNumberRegulatoryRequirementsResponse:
    """Retrieve regulatory requirements for a list of phone numbers.

    `GET /phone_numbers_regulatory_requirements` (ListRegulatoryRequirementsPhoneNumbers). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        filter_phone_number: Only what concerns this phone number. Example: +41215470622,+41215470633
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPhoneNumberRegulatoryRequirementsResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "filter_phone_number": filter_phone_number,
    }
    result: ListPhoneNumberRegulatoryRequirementsResponse = await session.execute(
        _list_for_phone_numbers, arguments, options
    )
    return result
