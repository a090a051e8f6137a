# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of CDR Usage Reports."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class CdrUsageReport(Model):
    """Attribute `GenerateCDRUsageReportResponse.data`.

    Attributes:
        aggregation_type: What the figures of the report are grouped by. One of NO_AGGREGATION, CONNECTION, TAG,
            BILLING_GROUP.
        connections: Identifiers of the connections that count.
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        end_time: When it ends or ended. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. UUID.
        product_breakdown: Whether figures are split by local and toll-free numbers, by country, or by both. One of
            NO_BREAKDOWN, DID_VS_TOLL_FREE, COUNTRY, DID_VS_TOLL_FREE_PER_COUNTRY.
        record_type: Which kind of record this is. Example: cdr_usage_report
        report_url: Where to download the report, once it is done.
        result: What came of it.
        start_time: When it starts or started. Example: 2018-02-02T22:25:27.521Z
        status: How far it has come, or whether it is in use. One of PENDING, COMPLETE, FAILED, EXPIRED.
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: Literal["PENDING", "COMPLETE", "FAILED", "EXPIRED"] | str = UNSET
    updated_at: datetime = UNSET
    aggregation_type: Literal["NO_AGGREGATION", "CONNECTION", "TAG", "BILLING_GROUP"] | str | None = None
    connections: list[int] | None = None
    end_time: datetime | None = None
    product_breakdown: (
        Literal["NO_BREAKDOWN", "DID_VS_TOLL_FREE", "COUNTRY", "DID_VS_TOLL_FREE_PER_COUNTRY"] | str | None
    ) = None
    report_url: str | None = None
    result: dict[str, Any] | None = None
    start_time: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateLegacyCDRUsageReportRequest(Model):
    """Body of `cdr_usage_reports.create_legacy`.

    Attributes:
        aggregation_type: What the figures of the report are grouped by. Example: 0
        connections: Identifiers of the connections that count.
        end_time: When it ends or ended. Example: 2024-02-01T00:00:00Z
        managed_accounts: Which managed accounts count, by their identifiers.
        product_breakdown: Whether figures are split by local and toll-free numbers, by country, or by both.
            Example: 0
        select_all_managed_accounts: Whether all managed accounts count, without listing them.
        start_time: When it starts or started. Example: 2024-02-01T00:00:00Z
    """

    end_time: datetime
    start_time: datetime
    aggregation_type: int | None = None
    connections: list[int] | None = None
    managed_accounts: list[str] | None = None
    product_breakdown: int | None = None
    select_all_managed_accounts: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateLegacyCDRUsageReportResponse(Model):
    """Response of `cdr_usage_reports.create_legacy`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: LegacyCdrUsageReport = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteLegacyCDRUsageReportResponse(Model):
    """Response of `cdr_usage_reports.delete_legacy`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: LegacyCdrUsageReport = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GenerateCDRUsageReportResponse(Model):
    """Response of `cdr_usage_reports.generate_and_fetch`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CdrUsageReport = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetLegacyCDRUsageReportResponse(Model):
    """Response of `cdr_usage_reports.get_legacy`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: LegacyCdrUsageReport = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class LegacyCdrUsageReport(Model):
    """Attribute `CreateLegacyCDRUsageReportResponse.data`, `DeleteLegacyCDRUsageReportResponse.data`,
    `GetLegacyCDRUsageReportResponse.data` and 1 more.

    Attributes:
        aggregation_type: What the figures of the report are grouped by.
        connections: Identifiers of the connections that count.
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        end_time: When it ends or ended. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. UUID.
        product_breakdown: Whether figures are split by local and toll-free numbers, by country, or by both.
        record_type: Which kind of record this is. Example: cdr_usage_report
        report_url: Where to download the report, once it is done.
        result: What came of it.
        start_time: When it starts or started. Example: 2018-02-02T22:25:27.521Z
        status: How far it has come, or whether it is in use.
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: int = UNSET
    updated_at: datetime = UNSET
    aggregation_type: int | None = None
    connections: list[str] | None = None
    end_time: datetime | None = None
    product_breakdown: int | None = None
    report_url: str | None = None
    result: dict[str, Any] | None = None
    start_time: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class LegacyReportingError(Model):
    """Attribute `LegacyReportingErrorResponse.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    detail: str
    code: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class LegacyReportingErrorResponse(Model):
    """Error of `cdr_usage_reports.list_legacy`, `mdr_usage_reports.list_legacy`,
    `stt_usage_reports.generate_and_fetch`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[LegacyReportingError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class LegacyReportingPaginationMeta(Model):
    """Attribute `ListLegacyCDRUsageReportsResponse.meta`, `ListLegacyMDRUsageReportsResponse.meta`,
    `ListTelcoDataUsageReportsResponse.meta`.

    Attributes:
        page_number: Which page, counted from 1. Example: 2
        page_size: How many items a page holds. Example: 25
        total_pages: How many pages there are. Example: 3
        total_results: How many items there are on all pages together. Example: 55
    """

    page_number: int | None = None
    page_size: int | None = None
    total_pages: int | None = None
    total_results: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListLegacyCDRUsageReportsResponse(ListResponse["LegacyCdrUsageReport"]):
    """Response of `cdr_usage_reports.list_legacy`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[LegacyCdrUsageReport] = UNSET
    meta: LegacyReportingPaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ReportingError(Model):
    """Attribute `ReportingErrorResponse.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under. Example: 10011
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ReportingErrorResponse(Model):
    """Error of `cdr_usage_reports.generate_and_fetch`, `mdr_detail_reports.list`, `mdr_usage_reports.create` and 4
    more.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[ReportingError] | None = None
