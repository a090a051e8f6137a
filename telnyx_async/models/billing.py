# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 7dfb3dce01417d2cf4f4e3885aa5cb488764bd5ba773c299e5618eee54ede153
# overlay sha256 df399e659c3fdba0057ec6d5d0961d2ad264e5a7c0c857b50bc435e0470572ad
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Billing."""

from __future__ import annotations

from typing import Literal

from attrs import define

from telnyx_async.model import Model


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetBalanceResponse(Model):
    """GET /balance response in Telnyx's document."""

    data: UserBalance | None = None


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

    available_credit: str | None = None
    balance: str | None = None
    credit_limit: str | None = None
    currency: str | None = None
    pending: str | None = None
    record_type: Literal["balance"] | str | None = None
