# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Number Lookup: 1 operation.

Looks up a number's carrier, its kind and the name of its caller, for a charge.
"""

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
        Response("422", "application/json", "NumberLookupErrors"),
        Response("default", "application/json", "NumberLookupErrors"),
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
    """Look up a number's carrier or its caller's name; each lookup is charged.

    `GET /number_lookup/{phone_number}` (LookupNumber). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        phone_number: The number to look up, in +E.164; each look-up costs. Example: +18665552368
        type_: What to look up: carrier or caller-name. One of carrier, caller-name.
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
    result: GetNumberLookupResponse = await _get.execute(session, arguments, options)
    return result
