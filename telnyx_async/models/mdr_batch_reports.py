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
    """MdrDetailedRequest in Telnyx's document.

    Attributes:
        end_time: When it ends or ended. Example: 2024-02-12T23:59:59Z
        start_time: When it starts or started. Example: 2024-02-01T00:00:00Z
        timezone: Example: UTC
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
    """MdrPostDetailReportResponse in Telnyx's document."""

    data: MdrBatchReport = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteMDRBatchReportResponse(Model):
    """MdrDeleteDetailReportResponse in Telnyx's document."""

    data: MdrBatchReport = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetMDRBatchReportResponse(Model):
    """MdrGetDetailReportByIdResponse in Telnyx's document."""

    data: MdrBatchReport = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListMDRBatchReportsResponse(ListResponse["MdrBatchReport"]):
    """MdrGetDetailReportResponse in Telnyx's document."""

    data: list[MdrBatchReport] = UNSET
    meta: BatchReportPaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class MdrBatchReport(Model):
    """MdrDetailReportResponse in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2020-07-01T00:00:00-06:00
        directions: One of INBOUND, OUTBOUND.
        end_date: Example: 2020-07-01T00:00:00-06:00
        id: Identifier of the resource. UUID.
        record_type: Which kind of record this is. Example: mdr_report
        record_types: One of INCOMPLETE, COMPLETED, ERRORS.
        report_name: Example: report_name_8hvb45Gu
        start_date: Example: 2020-07-01T00:00:00-06:00
        status: One of PENDING, COMPLETE, FAILED, EXPIRED.
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
