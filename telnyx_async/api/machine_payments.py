# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Machine Payments: 1 operation.

Lets a program pay for account credit by the Machine Payment Protocol.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.machine_payments import CreateMachinePaymentAccountCreditResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create_account_credit",
]

_create_account_credit = Operation(
    id="CreateMachinePaymentCredit",
    method="POST",
    path="/machine-payments/account-credit",
    tag="Machine Payments",
    module="machine_payments",
    function="create_account_credit",
    summary="",
    parameters=(Parameter("amount_usd", "amount_usd", "body", required=True),),
    responses=(Response("2XX", "application/json", "CreateMachinePaymentAccountCreditResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def create_account_credit(
    session: TelnyxSession,
    *,
    amount_usd: str,
    options: RequestOptions | None = None,
) -> CreateMachinePaymentAccountCreditResponse:
    """Ask to add credit by the Machine Payment Protocol; the answer is a 402 with challenges, which a second request
    must pay.

    `POST /machine-payments/account-credit` (CreateMachinePaymentCredit). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        amount_usd: How much, in USD; 5.00 to 10000.00.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateMachinePaymentAccountCreditResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "amount_usd": amount_usd,
    }
    result: CreateMachinePaymentAccountCreditResponse = await _create_account_credit.execute(
        session, arguments, options
    )
    return result
