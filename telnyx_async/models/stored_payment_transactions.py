# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Stored Payment Transactions."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class StoredPaymentTransaction(Model):
    """Attribute `StoredPaymentTransactionResponse.data`.

    Attributes:
        created_at: When it was created.
        id: Identifier that Telnyx gave it.
        record_type: Which kind of record this is. One of transaction.
        transaction_processing_type: One of stored_payment.
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: Literal["transaction"] | str = UNSET
    amount_cents: int | None = None
    amount_currency: str | None = None
    auto_recharge: bool | None = None
    processor_status: str | None = None
    transaction_processing_type: Literal["stored_payment"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class StoredPaymentTransactionRequest(Model):
    """Body of `stored_payment_transactions.create`.

    Attributes:
        amount: How much; the unit or the currency stands beside it. Example: 120.00
    """

    amount: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class StoredPaymentTransactionResponse(Model):
    """Response of `stored_payment_transactions.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: StoredPaymentTransaction = UNSET
