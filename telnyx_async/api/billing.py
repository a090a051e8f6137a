# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 7dfb3dce01417d2cf4f4e3885aa5cb488764bd5ba773c299e5618eee54ede153
# overlay sha256 31b730d2938534ce5da9f3ccc4655f3853d0c67d96c6b9808456407df0da528d
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Billing: 1 operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Response

if TYPE_CHECKING:
    from telnyx_async.models.billing import GetBillingBalanceResponse
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
        Response("200", "application/json", "GetBillingBalanceResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
)


async def get_balance(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> GetBillingBalanceResponse:
    """Get user balance details.

    `GET /balance` (GetUserBalance). Reads only: sent again after any fault.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetBillingBalanceResponse (200)

    Raises:
        ApiError: Telnyx refused.
    """
    arguments: dict[str, object] = {}
    result: GetBillingBalanceResponse = await session.execute(_get_balance, arguments, options)
    return result
