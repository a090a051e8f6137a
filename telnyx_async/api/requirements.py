# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Requirements: 2 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.requirements import GetRequirementResponse, ListRequirementsResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "get",
    "list",
]

_get = Operation(
    id="RetrieveDocumentRequirements",
    method="GET",
    path="/requirements/{id}",
    tag="Requirements",
    module="requirements",
    function="get",
    summary="Retrieve a document requirement",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetRequirementResponse"),
        Response("500", "application/json", "Errors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetRequirementResponse:
    """Retrieve a document requirement.

    `GET /requirements/{id}` (RetrieveDocumentRequirements). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetRequirementResponse (200)

    Raises:
        ApiError: an error response; documented: 500.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetRequirementResponse = await session.execute(_get, arguments, options)
    return result


_list = Operation(
    id="ListRequirements",
    method="GET",
    path="/requirements",
    tag="Requirements",
    module="requirements",
    function="list",
    summary="List all requirements",
    parameters=(
        Parameter("filter_action", "filter[action]", "query"),
        Parameter("filter_country_code", "filter[country_code]", "query"),
        Parameter("filter_phone_number_type", "filter[phone_number_type]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort[]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListRequirementsResponse"),
        Response("500", "application/json", "Errors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_action: Literal["ordering", "porting"] | None = None,
    filter_country_code: str | None = None,
    filter_phone_number_type: Literal["local", "national", "toll_free"] | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["action", "country_code", "locality", "phone_number_type"] | None = None,
    options: RequestOptions | None = None,
) -> ListRequirementsResponse:
    """List all requirements.

    `GET /requirements` (ListRequirements). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_action: One of ordering, porting.
        filter_country_code: Only what concerns this country, given as its two-letter code. Example: US
        filter_phone_number_type: Only what concerns this kind of phone number. One of local, national, toll_free.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        sort: How to order the results. One of action, country_code, locality, phone_number_type.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListRequirementsResponse (200)

    Raises:
        ApiError: an error response; documented: 500.
    """
    arguments: dict[str, object] = {
        "filter_action": filter_action,
        "filter_country_code": filter_country_code,
        "filter_phone_number_type": filter_phone_number_type,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListRequirementsResponse = await session.execute(_list, arguments, options)
    return result
