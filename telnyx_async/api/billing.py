# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 7dfb3dce01417d2cf4f4e3885aa5cb488764bd5ba773c299e5618eee54ede153
# overlay sha256 14f777c1e856e87fde8dc2675b1f7736edf99a47757f05a8b8935f03746672bd
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

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

    `GET /balance` (GetUserBalance). Reads only: sent again after any fault.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetBalanceResponse (200)

    Raises:
        ApiError: Telnyx refused.
    """
    arguments: dict[str, object] = {}
    result: GetBalanceResponse = await session.execute(_get_balance, arguments, options)
    return result
