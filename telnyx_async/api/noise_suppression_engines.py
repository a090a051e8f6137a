# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Noise Suppression Engines: 1 operation.

Lists what can be chosen to take noise out of calls.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Response

if TYPE_CHECKING:
    from telnyx_async.models.noise_suppression_engines import ListNoiseSuppressionEnginesResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "list",
]

_list = Operation(
    id="ListNoiseSuppressionEngines",
    method="GET",
    path="/noise_suppression_engines",
    tag="Noise Suppression Engines",
    module="noise_suppression_engines",
    function="list",
    summary="",
    responses=(Response("2XX", "application/json", "ListNoiseSuppressionEnginesResponse"),),
    idempotency="safe",
)


async def list(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> ListNoiseSuppressionEnginesResponse:
    """List the engines that the account can take noise out of calls with, and how strongly each does it by default.

    `GET /noise_suppression_engines` (ListNoiseSuppressionEngines). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListNoiseSuppressionEnginesResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {}
    result: ListNoiseSuppressionEnginesResponse = await _list.execute(session, arguments, options)
    return result
