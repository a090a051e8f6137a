# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Dial Metrics."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class DialCounts(Model):
    """Attribute `DialMetrics.dials`.

    Attributes:
        accepted: How many dials were accepted.
        total: How many or how much in all.
    """

    accepted: int | None = None
    rejected: RejectedDialCounts | None = None
    total: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DialMetrics(Model):
    """Attribute `ListDialMetricsResponse.data`.

    Attributes:
        end_time: When it ends or ended.
        record_type: Which kind of record this is. One of dial_metric.
        region: Geographic region that it runs in or is kept in.
        start_time: When it starts or started.
    """

    record_type: Literal["dial_metric"] | str = UNSET
    average_dps: float | None = None
    dials: DialCounts | None = None
    dps_limit: int | None = None
    end_time: datetime | None = None
    peak_dps: float | None = None
    region: str | None = None
    start_time: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DialMetricsCursors(Model):
    """Attribute `ListDialMetricsMeta.cursors`.

    Attributes:
        after: Cursor of the page that follows; none on the last page.
    """

    after: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListDialMetricsMeta(Model):
    """Attribute `ListDialMetricsResponse.meta`.

    Attributes:
        cursors: Marks by which the pages before and after are fetched.
    """

    cursors: DialMetricsCursors | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListDialMetricsResponse(ListResponse["DialMetrics"]):
    """Response of `dial_metrics.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[DialMetrics]
    meta: ListDialMetricsMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class RejectedDialCounts(Model):
    """Attribute `DialCounts.rejected`."""

    daily_limit: int | None = None
    dps_limit: int | None = None
    hourly_limit: int | None = None
