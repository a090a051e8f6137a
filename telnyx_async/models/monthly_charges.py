# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Monthly Charges."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import Discriminator, Model

MonthlyChargesSummaryLine: TypeAlias = "Annotated[MonthlyChargesComparativeLine | MonthlyChargesSimpleLine, Discriminator('type', {'comparative': 'MonthlyChargesComparativeLine', 'simple': 'MonthlyChargesSimpleLine'})]"


@define(eq=False, repr=False, kw_only=True, slots=False)
class ChargesError(Model):
    """Attribute `ChargesErrors.errors`.

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
    source: ChargesErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ChargesErrorSource(Model):
    """Attribute `ChargesError.source`.

    Attributes:
        parameter: Query parameter that is at fault.
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901).
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ChargesErrors(Model):
    """Error of `monthly_charges.get_breakdown`, `monthly_charges.get_summary`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[ChargesError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MonthlyChargesAdjustmentLine(Model):
    """Attribute `MonthlyChargesSummaryDetail.adjustments`.

    Attributes:
        amount: How much; the unit or the currency stands beside it. Example: -10.00
        description: What it is or is for, in words.
        event_date: Example: 2025-05-15
    """

    amount: str
    description: str
    event_date: date


@define(eq=False, repr=False, kw_only=True, slots=False)
class MonthlyChargesAmounts(Model):
    """Attribute `MonthlyChargesComparativeLine.existing_this_month`, `MonthlyChargesComparativeLine.new_this_month`.

    Attributes:
        mrc: Example: 25.50
        otc: Example: 5.00
        quantity: How many. Example: 10
    """

    mrc: str
    quantity: int
    otc: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MonthlyChargesBreakdown(Model):
    """Attribute `MonthlyChargesBreakdownResponse.data`.

    Attributes:
        currency: Three-letter currency code (ISO 4217). Example: USD
        end_date: Last day or moment of the period. Example: 2025-06-01
        results: The outcomes, one by one.
        start_date: First day or moment of the period. Example: 2025-05-01
        user_email: E-mail address. Example: user@example.com
        user_id: The Telnyx user concerned. Example: 0db0b4aa-a83d-4d4f-ad9b-3ba7c1ac2ce8
    """

    currency: str
    end_date: date
    results: list[PhoneNumberMonthlyCharges]
    start_date: date
    user_email: str
    user_id: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class MonthlyChargesBreakdownResponse(Model):
    """Response of `monthly_charges.get_breakdown`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MonthlyChargesBreakdown


@define(eq=False, repr=False, kw_only=True, slots=False)
class MonthlyChargesComparativeLine(Model):
    """Attribute `MonthlyChargesSummaryDetail.lines`.

    Attributes:
        alias: Other name of it. Example: local
        name: What it is called.
        type_: Which kind it is. One of comparative.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    alias: str
    existing_this_month: MonthlyChargesAmounts
    name: str
    new_this_month: MonthlyChargesAmounts
    type_: Literal["comparative"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class MonthlyChargesSimpleLine(Model):
    """Attribute `MonthlyChargesSummaryDetail.lines`.

    Attributes:
        alias: Other name of it. Example: port_out
        amount: How much; the unit or the currency stands beside it. Example: 15.75
        name: What it is called.
        quantity: How many. Example: 100
        type_: Which kind it is. One of simple.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    alias: str
    amount: str
    name: str
    quantity: int
    type_: Literal["simple"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class MonthlyChargesSummary(Model):
    """Attribute `MonthlyChargesSummaryResponse.data`.

    Attributes:
        currency: Three-letter currency code (ISO 4217). Example: USD
        end_date: Last day or moment of the period. Example: 2025-06-01
        start_date: First day or moment of the period. Example: 2025-05-01
        summary: The gist of it, in short.
        total: How many or how much in all.
        user_email: E-mail address. Example: user@example.com
        user_id: The Telnyx user concerned. Example: 0db0b4aa-a83d-4d4f-ad9b-3ba7c1ac2ce8
    """

    currency: str
    end_date: date
    start_date: date
    summary: MonthlyChargesSummaryDetail
    total: MonthlyChargesTotal
    user_email: str
    user_id: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class MonthlyChargesSummaryDetail(Model):
    """Attribute `MonthlyChargesSummary.summary`."""

    adjustments: list[MonthlyChargesAdjustmentLine]
    lines: list[MonthlyChargesSummaryLine]


@define(eq=False, repr=False, kw_only=True, slots=False)
class MonthlyChargesSummaryResponse(Model):
    """Response of `monthly_charges.get_summary`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MonthlyChargesSummary


@define(eq=False, repr=False, kw_only=True, slots=False)
class MonthlyChargesTotal(Model):
    """Attribute `MonthlyChargesSummary.total`.

    Attributes:
        credits_: Example: -5.00
        existing_mrc: Example: 100.00
        grand_total: Example: 180.00
        ledger_adjustments: Example: 0.00
        new_mrc: Example: 50.00
        new_otc: Example: 25.00
        other: Example: 10.00
    """

    _wire_: ClassVar[Mapping[str, str]] = {"credits_": "credits"}

    credits_: str
    existing_mrc: str
    grand_total: str
    ledger_adjustments: str
    new_mrc: str
    new_otc: str
    other: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class MonthlyServiceCharge(Model):
    """Attribute `PhoneNumberMonthlyCharges.services`.

    Attributes:
        cost: What Telnyx charges for it. Example: 1.50
        cost_type: Example: MRC
        name: What it is called.
    """

    cost: str
    cost_type: str
    name: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class PhoneNumberMonthlyCharges(Model):
    """Attribute `MonthlyChargesBreakdown.results`.

    Attributes:
        charge_type: Example: local
        service_owner_email: E-mail address. Example: user@example.com
        service_owner_user_id: Example: 0db0b4aa-a83d-4d4f-ad9b-3ba7c1ac2ce8
        services: Services that it covers.
        tn: Example: +15551234567
    """

    charge_type: str
    service_owner_email: str
    service_owner_user_id: str
    services: list[MonthlyServiceCharge]
    tn: str
