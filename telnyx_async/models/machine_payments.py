# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Machine Payments."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateMachinePaymentAccountCreditResponse(Model):
    """Response of `machine_payments.create_account_credit`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MachinePaymentAccountCredit = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class MachinePaymentAccountCredit(Model):
    """Attribute `CreateMachinePaymentAccountCreditResponse.data`.

    Attributes:
        amount: How much; the unit or the currency stands beside it.
        created_at: When it was created.
        currency: Three-letter currency code (ISO 4217).
        id: Identifier that Telnyx gave it.
        payment_method: How payment is made. One of stripe_spt, tempo_usdc.
        payment_source: One of machine_payment.
        provider: Company whose service is used, such as one for voices or models. One of stripe, tempo.
        record_type: Which kind of record this is. One of machine_payment_account_credit.
        status: How far it has come, or whether it is in use. One of new, processing, settled, expired, invalid.
    """

    account_id: str
    amount: str
    currency: str
    id: str
    payment_source: Literal["machine_payment"] | str
    record_type: Literal["machine_payment_account_credit"] | str
    created_at: datetime = UNSET
    status: Literal["new", "processing", "settled", "expired", "invalid"] | str = UNSET
    created: bool | None = None
    mpp_resource: str | None = None
    payment_intent_id: str | None = None
    payment_method: Literal["stripe_spt", "tempo_usdc"] | str | None = None
    provider: Literal["stripe", "tempo"] | str | None = None
    receipt_reference: str | None = None
