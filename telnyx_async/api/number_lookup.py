# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Number Lookup: 1 operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.number_lookup import GetNumberLookupResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "get",
]

_get = Operation(
    id="LookupNumber",
    method="GET",
    path="/number_lookup/{phone_number}",
    tag="Number Lookup",
    module="number_lookup",
    function="get",
    summary="Lookup phone number data",
    parameters=(
        Parameter("phone_number", "phone_number", "path", required=True),
        Parameter("type_", "type", "query"),
    ),
    responses=(
        Response("200", "application/json", "GetNumberLookupResponse"),
        Response("422", "application/json", "Errors"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="none",
)


async def get(
    session: TelnyxSession,
    phone_number: str,
    *,
    type_: Literal["carrier", "caller-name"] | None = None,
    options: RequestOptions | None = None,
) -> GetNumberLookupResponse:
    """Lookup phone number data.

    `GET /number_lookup/{phone_number}` (LookupNumber). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        phone_number: The phone number, normally in +E.164. Example: +18665552368
        type_: One of carrier, caller-name.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetNumberLookupResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "phone_number": phone_number,
        "type_": type_,
    }
    result: GetNumberLookupResponse = await session.execute(_get, arguments, options)
    return result
