# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Stored Payment Transactions: 1 operation.

Charges the payment method on file, to add to the account's balance.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.stored_payment_transactions import StoredPaymentTransactionResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
]

_create = Operation(
    id="createStoredPaymentTransaction",
    method="POST",
    path="/payment/stored_payment_transactions",
    tag="Stored Payment Transactions",
    module="stored_payment_transactions",
    function="create",
    summary="Create a stored payment transaction",
    parameters=(Parameter("amount", "amount", "body", required=True),),
    responses=(
        Response("200", "application/json", "StoredPaymentTransactionResponse"),
        Response("401", "application/json", "ErrorResponse"),
        Response("403", "application/json", "ErrorResponse"),
        Response("422", "application/json", "ErrorResponse"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    amount: str,
    options: RequestOptions | None = None,
) -> StoredPaymentTransactionResponse:
    """Charge the payment method on file by an amount such as "120.00" US dollars, to top up the balance.

    `POST /payment/stored_payment_transactions` (createStoredPaymentTransaction). It is not retried if it may have
    been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        amount: How much to pay in, such as 120.00; it is charged to the stored payment method. Example: 120.00
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        StoredPaymentTransactionResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 403, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "amount": amount,
    }
    result: StoredPaymentTransactionResponse = await _create.execute(session, arguments, options)
    return result
