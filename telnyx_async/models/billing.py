# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 7dfb3dce01417d2cf4f4e3885aa5cb488764bd5ba773c299e5618eee54ede153
# overlay sha256 14f777c1e856e87fde8dc2675b1f7736edf99a47757f05a8b8935f03746672bd
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
