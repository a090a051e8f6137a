# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Telco Data Usage Reports."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.cdr_usage_reports import LegacyReportingPaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateTelcoDataUsageReportRequest(Model):
    """Body of `telco_data_usage_reports.create`.

    Attributes:
        aggregation_type: What the figures are summed over: all in one, or by member of the organization. One of
            ALL, BY_ORGANIZATION_MEMBER.
        end_date: Last day of the report. Example: 2025-02-10
        managed_accounts: Managed accounts that the report covers, by id.
        start_date: First day of the report. Example: 2025-02-10
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "aggregation_type": "aggregationType",
        "end_date": "endDate",
        "managed_accounts": "managedAccounts",
        "start_date": "startDate",
    }

    aggregation_type: Literal["ALL", "BY_ORGANIZATION_MEMBER"] | None = None
    end_date: date | None = None
    managed_accounts: list[str] | None = None
    start_date: date | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateTelcoDataUsageReportResponse(Model):
    """Response of `telco_data_usage_reports.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: TelcoDataUsageReport = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetTelcoDataUsageReportResponse(Model):
    """Response of `telco_data_usage_reports.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: TelcoDataUsageReport = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListTelcoDataUsageReportsResponse(ListResponse["TelcoDataUsageReport"]):
    """Response of `telco_data_usage_reports.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[TelcoDataUsageReport] = UNSET
    meta: LegacyReportingPaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class TelcoDataAggregation(Model):
    """Attribute `TelcoDataUsageRecord.aggregations`.

    Attributes:
        currency: Three-letter currency code (ISO 4217). Example: USD
        total_cost: What it costs in all. Example: 0.009
        total_dips: Example: 3
        type_: Which kind it is. Example: CNAM
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    currency: str | None = None
    total_cost: float | None = None
    total_dips: int | None = None
    type_: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TelcoDataUsageRecord(Model):
    """Attribute `TelcoDataUsageReport.result`.

    Attributes:
        record_type: Which kind of record this is. Example: TelcoDataUsageRecord
        user_id: The Telnyx user concerned. UUID. Example: d37bdd47-f301-42ec-b2ad-5a0465bfb632
    """

    aggregations: list[TelcoDataAggregation] | None = None
    record_type: str | None = None
    user_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TelcoDataUsageReport(Model):
    """Attribute `CreateTelcoDataUsageReportResponse.data`, `GetTelcoDataUsageReportResponse.data`,
    `ListTelcoDataUsageReportsResponse.data`.

    Attributes:
        aggregation_type: What the figures of the report are grouped by. Example: ALL
        created_at: When it was created. Example: 2025-12-02T20:20:57.196925Z
        end_date: Last day or moment of the period. Example: 2025-12-01
        id: Identifier that Telnyx gave it. UUID. Example: 9783f4d7-0bfc-427a-9d6b-bc659ad16e5b
        managed_accounts: Which managed accounts count, by their identifiers.
        record_type: Which kind of record this is. Example: TelcoDataUsageReport
        report_url: Where to download the report, once it is done.
        result: What came of it.
        start_date: First day or moment of the period. Example: 2025-11-01
        status: How far it has come, or whether it is in use. Example: COMPLETE
        updated_at: When it last changed. Example: 2025-12-02T20:21:08.237091Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: str = UNSET
    updated_at: datetime = UNSET
    aggregation_type: str | None = None
    end_date: date | None = None
    managed_accounts: list[str] | None = None
    report_url: str | None = None
    result: list[TelcoDataUsageRecord] | None = None
    start_date: date | None = None
