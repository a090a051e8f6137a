# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Phone Number Porting: 1 operation.

Tells whether numbers can be brought over from another carrier.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.portability_checks import RunPortabilityCheckResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "run",
]

_run = Operation(
    id="PostPortabilityCheck",
    method="POST",
    path="/portability_checks",
    tag="Phone Number Porting",
    module="portability_checks",
    function="run",
    summary="Run a portability check",
    parameters=(Parameter("phone_numbers", "phone_numbers", "body"),),
    responses=(
        Response("201", "application/json", "RunPortabilityCheckResponse"),
        Response("401"),
        Response("422"),
    ),
    idempotency="safe",
    body=("application/json",),
)


async def run(
    session: TelnyxSession,
    *,
    phone_numbers: Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> RunPortabilityCheckResponse:
    """Check whether numbers can be ported to Telnyx; the answer has the results.

    `POST /portability_checks` (PostPortabilityCheck). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        phone_numbers: The phone numbers concerned, normally in +E.164.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RunPortabilityCheckResponse (201)

    Raises:
        ApiError: an error response; documented: 401, 422.
    """
    arguments: dict[str, object] = {
        "phone_numbers": phone_numbers,
    }
    result: RunPortabilityCheckResponse = await _run.execute(session, arguments, options)
    return result
