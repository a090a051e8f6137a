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
    """charges_Error in Telnyx's document."""

    code: str
    title: str
    detail: str | None = None
    meta: dict[str, Any] | None = None
    source: ChargesErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ChargesErrorSource(Model):
    """charges_Error.source in Telnyx's document."""

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ChargesErrors(Model):
    """charges_Errors in Telnyx's document."""

    errors: list[ChargesError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MonthlyChargesAdjustmentLine(Model):
    """AdjustmentLine in Telnyx's document.

    Attributes:
        amount: Example: -10.00
        event_date: Example: 2025-05-15
    """

    amount: str
    description: str
    event_date: date


@define(eq=False, repr=False, kw_only=True, slots=False)
class MonthlyChargesAmounts(Model):
    """MonthDetail in Telnyx's document.

    Attributes:
        mrc: Example: 25.50
        otc: Example: 5.00
        quantity: Example: 10
    """

    mrc: str
    quantity: int
    otc: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MonthlyChargesBreakdown(Model):
    """BreakdownData in Telnyx's document.

    Attributes:
        currency: Three-letter currency code (ISO 4217). Example: USD
        end_date: Example: 2025-06-01
        start_date: Example: 2025-05-01
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
    """MonthlyChargesBreakdownResponse in Telnyx's document."""

    data: MonthlyChargesBreakdown


@define(eq=False, repr=False, kw_only=True, slots=False)
class MonthlyChargesComparativeLine(Model):
    """ComparativeLine in Telnyx's document.

    Attributes:
        alias: Example: local
        type_: One of comparative.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    alias: str
    existing_this_month: MonthlyChargesAmounts
    name: str
    new_this_month: MonthlyChargesAmounts
    type_: Literal["comparative"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class MonthlyChargesSimpleLine(Model):
    """SimpleLine in Telnyx's document.

    Attributes:
        alias: Example: port_out
        amount: Example: 15.75
        quantity: Example: 100
        type_: One of simple.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    alias: str
    amount: str
    name: str
    quantity: int
    type_: Literal["simple"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class MonthlyChargesSummary(Model):
    """SummaryAndTotal in Telnyx's document.

    Attributes:
        currency: Three-letter currency code (ISO 4217). Example: USD
        end_date: Example: 2025-06-01
        start_date: Example: 2025-05-01
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
    """Summary in Telnyx's document."""

    adjustments: list[MonthlyChargesAdjustmentLine]
    lines: list[MonthlyChargesSummaryLine]


@define(eq=False, repr=False, kw_only=True, slots=False)
class MonthlyChargesSummaryResponse(Model):
    """MonthlyChargesSummaryResponse in Telnyx's document."""

    data: MonthlyChargesSummary


@define(eq=False, repr=False, kw_only=True, slots=False)
class MonthlyChargesTotal(Model):
    """TotalSummary in Telnyx's document.

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
    """ServiceDetail in Telnyx's document.

    Attributes:
        cost: Example: 1.50
        cost_type: Example: MRC
    """

    cost: str
    cost_type: str
    name: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class PhoneNumberMonthlyCharges(Model):
    """NumberBreakdownResult in Telnyx's document.

    Attributes:
        charge_type: Example: local
        service_owner_email: E-mail address. Example: user@example.com
        service_owner_user_id: Example: 0db0b4aa-a83d-4d4f-ad9b-3ba7c1ac2ce8
        tn: Example: +15551234567
    """

    charge_type: str
    service_owner_email: str
    service_owner_user_id: str
    services: list[MonthlyServiceCharge]
    tn: str
