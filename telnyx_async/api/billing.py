# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Billing: 1 operation.

Reads the account's balance and credit.
"""

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
        Response("403", "application/json", "BillingErrors"),
        Response("422", "application/json", "BillingErrors"),
        Response("503", "application/json", "BillingErrors"),
        Response("default", "application/json", "BillingErrors"),
    ),
    idempotency="safe",
)


async def get_balance(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> GetBalanceResponse:
    """Fetch the balance, the credit limit, and how much can be spent with both.

    `GET /balance` (GetUserBalance). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetBalanceResponse (200)

    Raises:
        ApiError: an error response; documented: 403, 422, 503.
    """
    arguments: dict[str, object] = {}
    result: GetBalanceResponse = await _get_balance.execute(session, arguments, options)
    return result
