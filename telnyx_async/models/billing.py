# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 3fd6ff87867fb36c414c8fffa8ca8d1faa09292e0e114f04d8cece069c0b6d10
# overlay sha256 c5a081ca2c3f10740fde94727b303d909e73a8013c442b6960bda60d79ee728a
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Billing."""

from __future__ import annotations

from typing import Literal

from attrs import define

from telnyx_async.model import Model


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetUserBalanceResponse(Model):
    """GetUserBalanceResponse in Telnyx's document."""

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
