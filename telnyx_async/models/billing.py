# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Billing."""

from __future__ import annotations

from typing import Literal

from attrs import define

from telnyx_async.model import UNSET, Model


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetBalanceResponse(Model):
    """GET /balance response in Telnyx's document."""

    data: UserBalance = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UserBalance(Model):
    """UserBalance in Telnyx's document.

    Attributes:
        available_credit: Example: 400.00
        balance: Example: 300.00
        credit_limit: Example: 100.00
        currency: Three-letter currency code (ISO 4217). Example: USD
        pending: Example: 10.00
        record_type: Which kind of record this is. One of balance.
    """

    record_type: Literal["balance"] | str = UNSET
    available_credit: str | None = None
    balance: str | None = None
    credit_limit: str | None = None
    currency: str | None = None
    pending: str | None = None
