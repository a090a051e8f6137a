# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of x402 Payment Transactions."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetX402PaymentResponse(Model):
    """Response of `x402_payments.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: X402Payment = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListX402PaymentsResponse(ListResponse["X402Payment"]):
    """Response of `x402_payments.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[X402Payment]
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class X402Payment(Model):
    """Attribute `GetX402PaymentResponse.data`, `ListX402PaymentsResponse.data`.

    Attributes:
        amount: How much; the unit or the currency stands beside it.
        created_at: When it was created.
        currency: Three-letter currency code (ISO 4217).
        id: Identifier that Telnyx gave it.
        record_type: Which kind of record this is. One of x402_transaction.
        status: How far it has come, or whether it is in use. One of settled.
        updated_at: When it last changed.
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: Literal["x402_transaction"] | str = UNSET
    status: Literal["settled"] | str = UNSET
    updated_at: datetime = UNSET
    amount: str | None = None
    currency: str | None = None
    quote_id: str | None = None
    tx_hash: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class X402PaymentOption(Model):
    """Attribute `X402PaymentRequirements.accepts`.

    Attributes:
        amount: How much; the unit or the currency stands beside it.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"max_timeout_seconds": "maxTimeoutSeconds", "pay_to": "payTo"}

    amount: str | None = None
    asset: str | None = None
    extra: X402PaymentOptionExtra | None = None
    max_timeout_seconds: int | None = None
    network: str | None = None
    pay_to: str | None = None
    scheme: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class X402PaymentOptionExtra(Model):
    """Attribute `X402PaymentOption.extra`.

    Attributes:
        name: What it is called.
        version: Which of several versions it is.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"facilitator_url": "facilitatorUrl", "quote_id": "quoteId"}

    facilitator_url: str | None = None
    name: str | None = None
    quote_id: str | None = None
    version: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class X402PaymentRequirements(Model):
    """Attribute `X402Quote.payment_requirements`.

    Attributes:
        x_402_version: One of 2.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"x_402_version": "x402Version"}

    accepts: list[X402PaymentOption] | None = None
    resource: X402PaymentRequirementsResource | None = None
    x_402_version: Literal[2] | int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class X402PaymentRequirementsResource(Model):
    """Attribute `X402PaymentRequirements.resource`.

    Attributes:
        description: What it is or is for, in words.
        url: Web address that goes with it.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"mime_type": "mimeType"}

    description: str | None = None
    mime_type: str | None = None
    url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class X402Quote(Model):
    """Attribute `X402QuoteResponse.data`.

    Attributes:
        amount_usd: How much, in USD; 5.00 to 10000.00.
        expires_at: When it stops being valid.
        id: Identifier that Telnyx gave it.
        record_type: Which kind of record this is. One of quote.
    """

    id: str = UNSET
    record_type: Literal["quote"] | str = UNSET
    amount_crypto: str | None = None
    amount_usd: str | None = None
    expires_at: datetime | None = None
    network: str | None = None
    payment_requirements: X402PaymentRequirements | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class X402QuoteRequest(Model):
    """Body of `x402_payments.create_quote`.

    Attributes:
        amount_usd: How much, in USD; 5.00 to 10000.00. Example: 50.00
    """

    amount_usd: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class X402QuoteResponse(Model):
    """Response of `x402_payments.create_quote`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: X402Quote = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class X402SettleRequest(Model):
    """Body of `x402_payments.settle`.

    Attributes:
        id: Identifier that Telnyx gave it.
        payment_signature: The signed payment (x402 PaymentPayload) in base64; in place of the header
            PAYMENT-SIGNATURE.
    """

    id: str
    payment_signature: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class X402SettlementError(Model):
    """Attribute `X402SettlementErrorResponse.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under. One of invalid_signature,
            expired_authorization, invalid_nonce, insufficient_balance, insufficient_funds, insufficient_allowance,
            facilitator_unavailable, facilitator_timeout, settlement_timeout, transaction_failed, unknown.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: (
        Literal[
            "invalid_signature",
            "expired_authorization",
            "invalid_nonce",
            "insufficient_balance",
            "insufficient_funds",
            "insufficient_allowance",
            "facilitator_unavailable",
            "facilitator_timeout",
            "settlement_timeout",
            "transaction_failed",
            "unknown",
        ]
        | str
        | None
    ) = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class X402SettlementErrorResponse(Model):
    """Error of `x402_payments.settle`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[X402SettlementError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class X402Transaction(Model):
    """Attribute `X402TransactionResponse.data`.

    Attributes:
        amount: How much; the unit or the currency stands beside it.
        created_at: When it was created.
        currency: Three-letter currency code (ISO 4217).
        id: Identifier that Telnyx gave it.
        record_type: Which kind of record this is. One of x402_transaction.
        status: How far it has come, or whether it is in use. One of settled.
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: Literal["x402_transaction"] | str = UNSET
    status: Literal["settled"] | str = UNSET
    amount: str | None = None
    currency: str | None = None
    quote_id: str | None = None
    tx_hash: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class X402TransactionResponse(Model):
    """Response of `x402_payments.settle`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: X402Transaction = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class X402TransactionsError(Model):
    """Attribute `X402TransactionsErrorResponse.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        meta: Facts about the answer, not part of it, such as which page of how many.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    meta: X402TransactionsErrorMeta | None = None
    source: X402TransactionsErrorSource | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class X402TransactionsErrorMeta(Model):
    """Attribute `X402TransactionsError.meta`.

    Attributes:
        url: Web address that goes with it.
    """

    url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class X402TransactionsErrorResponse(Model):
    """Error of `x402_payments.create_quote`, `x402_payments.settle`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[X402TransactionsError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class X402TransactionsErrorSource(Model):
    """Attribute `X402TransactionsError.source`.

    Attributes:
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901).
    """

    pointer: str | None = None
