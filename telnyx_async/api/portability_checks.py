# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 3fd6ff87867fb36c414c8fffa8ca8d1faa09292e0e114f04d8cece069c0b6d10
# overlay sha256 c5a081ca2c3f10740fde94727b303d909e73a8013c442b6960bda60d79ee728a
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Phone Number Porting: 1 operation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.portability_checks import PostPortabilityCheckResponse
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
        Response("201", "application/json", "PostPortabilityCheckResponse"),
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
) -> PostPortabilityCheckResponse:
    """Run a portability check.

    `POST /portability_checks` (PostPortabilityCheck). Reads only: sent again after any fault.

    Args:
        session: the session to send with.
        phone_numbers: see the type.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        PostPortabilityCheckResponse (201)

    Raises:
        ApiError: Telnyx refused; declared: 401, 422.
    """
    arguments: dict[str, object] = {
        "phone_numbers": phone_numbers,
    }
    result: PostPortabilityCheckResponse = await session.execute(_run, arguments, options)
    return result
