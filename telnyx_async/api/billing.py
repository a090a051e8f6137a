# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 3fd6ff87867fb36c414c8fffa8ca8d1faa09292e0e114f04d8cece069c0b6d10
# overlay sha256 c5a081ca2c3f10740fde94727b303d909e73a8013c442b6960bda60d79ee728a
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Billing: 1 operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Response

if TYPE_CHECKING:
    from telnyx_async.models.billing import GetUserBalanceResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "get_balance",
]

_get_balance = Operation(
    id="GetUserBalance",
    method="GET",
    path="/balance",
    tag="Billing",
    module="billing",
    function="get_balance",
    summary="Get user balance details",
    responses=(
        Response("200", "application/json", "GetUserBalanceResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
)


async def get_balance(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> GetUserBalanceResponse:
    """Get user balance details.

    `GET /balance` (GetUserBalance). Reads only: sent again after any fault.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetUserBalanceResponse (200)

    Raises:
        ApiError: Telnyx refused.
    """
    arguments: dict[str, object] = {}
    result: GetUserBalanceResponse = await session.execute(_get_balance, arguments, options)
    return result
