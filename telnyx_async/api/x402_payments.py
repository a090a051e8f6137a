# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""x402 Payment Transactions: 4 operations.

Adds to the account's balance by a USDC payment over the x402 protocol.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.x402_payments import (
        GetX402PaymentResponse,
        ListX402PaymentsResponse,
        X402QuoteResponse,
        X402TransactionResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create_quote",
    "get",
    "list",
    "settle",
]

_create_quote = Operation(
    id="createX402Quote",
    method="POST",
    path="/x402/credit_account/quote",
    tag="x402 Payment Transactions",
    module="x402_payments",
    function="create_quote",
    summary="Create a payment quote",
    parameters=(Parameter("amount_usd", "amount_usd", "body", required=True),),
    responses=(
        Response("200", "application/json", "X402QuoteResponse"),
        Response("401", "application/json", "X402TransactionsErrorResponse"),
        Response("403", "application/json", "X402TransactionsErrorResponse"),
        Response("422", "application/json", "X402TransactionsErrorResponse"),
        Response("502", "application/json", "X402TransactionsErrorResponse"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create_quote(
    session: TelnyxSession,
    *,
    amount_usd: str,
    options: RequestOptions | None = None,
) -> X402QuoteResponse:
    """Ask for a quote to top up by 5 to 10,000 US dollars in USDC; pay it with x402_payments.settle before it expires.

    `POST /x402/credit_account/quote` (createX402Quote). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        amount_usd: How much, in USD; 5.00 to 10000.00. Example: 50.00
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        X402QuoteResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 403, 422, 502.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "amount_usd": amount_usd,
    }
    result: X402QuoteResponse = await _create_quote.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetX402Payment",
    method="GET",
    path="/x402/credit_account/payments/{id}",
    tag="x402 Payment Transactions",
    module="x402_payments",
    function="get",
    summary="",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(Response("2XX", "application/json", "GetX402PaymentResponse"),),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetX402PaymentResponse:
    """Fetch one USDC payment; only your own is found.

    `GET /x402/credit_account/payments/{id}` (GetX402Payment). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `x402_payments.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetX402PaymentResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetX402PaymentResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListX402Payments",
    method="GET",
    path="/x402/credit_account/payments",
    tag="x402 Payment Transactions",
    module="x402_payments",
    function="list",
    summary="",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(Response("2XX", "application/json", "ListX402PaymentsResponse"),),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListX402PaymentsResponse:
    """List USDC payments, newest first.

    `GET /x402/credit_account/payments` (ListX402Payments). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1.
        page_size: How many items a page holds.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListX402PaymentsResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListX402PaymentsResponse = await _list.execute(session, arguments, options)
    return result


_settle = Operation(
    id="settleX402Payment",
    method="POST",
    path="/x402/credit_account",
    tag="x402 Payment Transactions",
    module="x402_payments",
    function="settle",
    summary="Settle a payment",
    parameters=(
        Parameter("payment_signature_header", "PAYMENT-SIGNATURE", "header"),
        Parameter("id", "id", "body", required=True),
        Parameter("payment_signature", "payment_signature", "body"),
    ),
    responses=(
        Response("200", "application/json", "X402TransactionResponse"),
        Response("201", "application/json", "X402TransactionResponse"),
        Response("400", "application/json", "X402SettlementErrorResponse"),
        Response("401", "application/json", "X402TransactionsErrorResponse"),
        Response("403", "application/json", "X402TransactionsErrorResponse"),
        Response("422", "application/json", "X402SettlementErrorResponse"),
        Response("500", "application/json", "X402SettlementErrorResponse"),
        Response("502", "application/json", "X402TransactionsErrorResponse"),
        Response("503", "application/json", "X402SettlementErrorResponse"),
    ),
    idempotency="idempotent",
    body=("application/json",),
)


async def settle(
    session: TelnyxSession,
    *,
    id: str,
    payment_signature_header: str | None = None,
    payment_signature: str | None = None,
    options: RequestOptions | None = None,
) -> X402TransactionResponse:
    """Pay a quote by a signed authorization, in the body or the header; the same quote again returns the payment
    already made.

    `POST /x402/credit_account` (settleX402Payment). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier of the quote to settle.
        payment_signature_header: The signed payment as a header; in place of payment_signature.
        payment_signature: The signed payment (x402 PaymentPayload) in base64; in place of the header
            PAYMENT-SIGNATURE.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        X402TransactionResponse (200) or X402TransactionResponse (201)

    Raises:
        ApiError: an error response; documented: 400, 401, 403, 422, 500, 502, 503.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "payment_signature_header": payment_signature_header,
        "id": id,
        "payment_signature": payment_signature,
    }
    result: X402TransactionResponse = await _settle.execute(session, arguments, options)
    return result
