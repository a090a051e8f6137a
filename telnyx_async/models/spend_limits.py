# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Spend Limits."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListSpendLimitsMeta(Model):
    """Attribute `ListSpendLimitsResponse.meta`.

    Attributes:
        page_number: Which page, counted from 1.
        page_size: How many items a page holds.
        total_pages: How many pages there are.
        total_results: How many items there are on all pages together.
    """

    page_number: int | None = None
    page_size: int | None = None
    total_pages: int | None = None
    total_results: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListSpendLimitsResponse(ListResponse["SpendLimit"]):
    """Response of `spend_limits.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[SpendLimit]
    meta: ListSpendLimitsMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class SpendLimit(Model):
    """Attribute `ListSpendLimitsResponse.data`, `SpendLimitResponse.data`.

    Attributes:
        blocked: Whether it is barred: a token key or group from use, a product from spending more.
        limit: How many at most.
        period: daily is today, monthly this calendar month, both in UTC. One of daily, monthly.
        product: Telnyx product concerned.
        record_type: Which kind of record this is.
    """

    blocked: bool
    period: Literal["daily", "monthly"] | str
    period_end: date
    period_start: date
    product: str
    product_name: str
    record_type: str
    block: SpendLimitBlock | None = None
    effective_limit_usd: str | None = None
    evaluation: SpendLimitEvaluation | None = None
    limit: SpendLimitValue | None = None
    spend_error: str | None = None
    spend_usd: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SpendLimitBlock(Model):
    """Attribute `SpendLimit.block`."""

    blocked_until: date
    detected_at: datetime
    limit_usd: str
    spend_usd: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class SpendLimitEvaluation(Model):
    """Attribute `SpendLimit.evaluation`."""

    blocked_now: bool
    evaluation_deferred: bool
    released: bool
    still_blocked_other_period: bool
    still_over_limit: bool
    note: str | None = None
    spend_usd: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SpendLimitResponse(Model):
    """Response of `spend_limits.create`, `spend_limits.delete`, `spend_limits.update`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SpendLimit


@define(eq=False, repr=False, kw_only=True, slots=False)
class SpendLimitValue(Model):
    """Attribute `SpendLimit.limit`.

    Attributes:
        amount: How much; the unit or the currency stands beside it.
        origin: One of self_service, operator.
        unlimited: Whether there is no limit.
        updated_at: When it last changed.
    """

    origin: Literal["self_service", "operator"] | str
    unlimited: bool
    updated_at: datetime
    amount: str | None = None
