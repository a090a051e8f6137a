# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Billing: 1 operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Response

if TYPE_CHECKING:
    from telnyx_async.models.billing import GetBalanceResponse
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
        Response("200", "application/json", "GetBalanceResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
)


async def get_balance(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> GetBalanceResponse:
    """Get user balance details.

    `GET /balance` (GetUserBalance). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetBalanceResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {}
    result: GetBalanceResponse = await session.execute(_get_balance, arguments, options)
    return result
