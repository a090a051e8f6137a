# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of MDR Detailed Reports."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.cdr_batch_reports import BatchReportFilter, BatchReportPaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateMDRBatchReportRequest(Model):
    """Body of `mdr_batch_reports.create`.

    Attributes:
        connections: Identifiers of the connections that count.
        directions: Which directions count: incoming, outgoing.
        end_time: When it ends or ended. Example: 2024-02-12T23:59:59Z
        filters: Conditions that a record must meet to be in the report.
        include_message_body: Whether the texts of messages are in the report.
        managed_accounts: Which managed accounts count, by their identifiers.
        profiles: Identifiers of the messaging profiles that count.
        record_types: Which kinds of records are in the report: complete, incomplete, errors.
        report_name: What the report is called.
        select_all_managed_accounts: Whether all managed accounts count, without listing them.
        start_time: When it starts or started. Example: 2024-02-01T00:00:00Z
        timezone: Time zone by its IANA name, such as America/New_York. Example: UTC
    """

    end_time: datetime
    start_time: datetime
    connections: list[int] | None = None
    directions: list[int] | None = None
    filters: list[BatchReportFilter] | None = None
    include_message_body: bool | None = None
    managed_accounts: list[str] | None = None
    profiles: list[str] | None = None
    record_types: list[int] | None = None
    report_name: str | None = None
    select_all_managed_accounts: bool | None = None
    timezone: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateMDRBatchReportResponse(Model):
    """Response of `mdr_batch_reports.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MdrBatchReport = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteMDRBatchReportResponse(Model):
    """Response of `mdr_batch_reports.delete`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MdrBatchReport = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetMDRBatchReportResponse(Model):
    """Response of `mdr_batch_reports.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MdrBatchReport = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListMDRBatchReportsResponse(ListResponse["MdrBatchReport"]):
    """Response of `mdr_batch_reports.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[MdrBatchReport] = UNSET
    meta: BatchReportPaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class MdrBatchReport(Model):
    """Attribute `CreateMDRBatchReportResponse.data`, `DeleteMDRBatchReportResponse.data`,
    `GetMDRBatchReportResponse.data` and 1 more.

    Attributes:
        connections: Identifiers of the connections that count.
        created_at: When it was created. Example: 2020-07-01T00:00:00-06:00
        directions: Which directions count: incoming, outgoing. One of INBOUND, OUTBOUND.
        end_date: Last day or moment of the period. Example: 2020-07-01T00:00:00-06:00
        filters: Conditions that a record must meet to be in the report.
        id: Identifier that Telnyx gave it. UUID.
        profiles: Identifiers of the messaging profiles that count.
        record_type: Which kind of record this is. Example: mdr_report
        record_types: Which kinds of records are in the report: complete, incomplete, errors. One of INCOMPLETE,
            COMPLETED, ERRORS.
        report_name: What the report is called. Example: report_name_8hvb45Gu
        report_url: Where to download the report, once it is done.
        start_date: First day or moment of the period. Example: 2020-07-01T00:00:00-06:00
        status: How far it has come, or whether it is in use. One of PENDING, COMPLETE, FAILED, EXPIRED.
        updated_at: When it last changed. Example: 2020-07-01T00:00:00-06:00
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: Literal["PENDING", "COMPLETE", "FAILED", "EXPIRED"] | str = UNSET
    updated_at: datetime = UNSET
    connections: list[int] | None = None
    directions: list[Literal["INBOUND", "OUTBOUND"] | str] | None = None
    end_date: datetime | None = None
    filters: list[BatchReportFilter] | None = None
    profiles: list[str] | None = None
    record_types: list[Literal["INCOMPLETE", "COMPLETED", "ERRORS"] | str] | None = None
    report_name: str | None = None
    report_url: str | None = None
    start_date: datetime | None = None
