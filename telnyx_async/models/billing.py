# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Billing."""

from __future__ import annotations

from typing import Any, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class BillingError(Model):
    """Attribute `BillingErrors.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        meta: Facts about the answer, not part of it, such as which page of how many.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str
    title: str
    detail: str | None = None
    meta: dict[str, Any] | None = None
    source: BillingErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BillingErrorSource(Model):
    """Attribute `BillingError.source`.

    Attributes:
        parameter: Query parameter that is at fault.
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901).
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BillingErrors(Model):
    """Error of `billing.get_balance`, `billing_groups.create`, `billing_groups.delete` and 5 more.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[BillingError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetBalanceResponse(Model):
    """Response of `billing.get_balance`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: UserBalance = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UserBalance(Model):
    """Attribute `GetBalanceResponse.data`.

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
