# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Country Coverage: 2 operations.

Shows which kinds of numbers and features there are in each country.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.country_coverage import GetCountryCoverageResponse, ListCountryCoverageResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "get",
    "list",
]

_get = Operation(
    id="retreiveSpecificCountryCoverage",
    method="GET",
    path="/country_coverage/countries/{country_code}",
    tag="Country Coverage",
    module="country_coverage",
    function="get",
    summary="Get coverage for a specific country",
    parameters=(Parameter("country_code", "country_code", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetCountryCoverageResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    country_code: str,
    *,
    options: RequestOptions | None = None,
) -> GetCountryCoverageResponse:
    """Fetch which kinds of numbers and features there are in one country.

    `GET /country_coverage/countries/{country_code}` (retreiveSpecificCountryCoverage). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        country_code: Country, normally as its two-letter ISO code. Example: US
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetCountryCoverageResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
    """
    arguments: dict[str, object] = {
        "country_code": country_code,
    }
    result: GetCountryCoverageResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="retreiveCountryCoverage",
    method="GET",
    path="/country_coverage",
    tag="Country Coverage",
    module="country_coverage",
    function="list",
    summary="Get country coverage",
    responses=(
        Response("200", "application/json", "ListCountryCoverageResponse"),
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
    options: RequestOptions | None = None,
) -> ListCountryCoverageResponse:
    """Fetch which kinds of numbers and features there are, for all countries at once.

    `GET /country_coverage` (retreiveCountryCoverage). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListCountryCoverageResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
    """
    arguments: dict[str, object] = {}
    result: ListCountryCoverageResponse = await _list.execute(session, arguments, options)
    return result
