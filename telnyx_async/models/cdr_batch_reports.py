# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of CDR Reports."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class BatchReportFilter(Model):
    """Argument `filters` of `cdr_batch_reports.create`, `filters` of `mdr_batch_reports.create`.

    Attributes:
        billing_group: Example: adfaa016-f921-4b6c-97bb-e4c1dad231c5
        cld: Number that was called or written to. Example: +13129457420
        cld_filter: One of contains, starts_with, ends_with.
        cli: Number or sender id that called or wrote. Example: +13129457420
        cli_filter: One of contains, starts_with, ends_with.
        filter_type: One of and, or.
        tags_list: Example: tag1
    """

    billing_group: str | None = None
    cld: str | None = None
    cld_filter: Literal["contains", "starts_with", "ends_with"] | str | None = None
    cli: str | None = None
    cli_filter: Literal["contains", "starts_with", "ends_with"] | str | None = None
    filter_type: Literal["and", "or"] | str | None = None
    tags_list: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BatchReportPaginationMeta(Model):
    """Attribute `ListCDRBatchReportsResponse.meta`, `ListMDRBatchReportsResponse.meta`.

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
class CdrBatchReport(Model):
    """Attribute `CreateCDRBatchReportResponse.data`, `DeleteCDRBatchReportResponse.data`,
    `GetCDRBatchReportResponse.data` and 1 more.

    Attributes:
        call_types: Calls that count: 1 incoming, 2 outgoing.
        connections: Identifiers of the connections that count.
        created_at: When it was created. Example: 2024-02-12T14:00:00Z
        end_time: When it ends or ended. Example: 2024-02-12T23:59:59Z
        filters: Conditions that a record must meet to be in the report.
        id: Identifier that Telnyx gave it. Example: 123e4567-e89b-12d3-a456-426614174000
        managed_accounts: Which managed accounts count, by their identifiers.
        record_type: Which kind of record this is. Example: cdr_detailed_report
        record_types: Which kinds of records are in the report: complete, incomplete, errors.
        report_name: What the report is called.
        report_url: Where to download the report, once it is done.
        source: Where it comes from; of an error, the part of the request at fault.
        start_time: When it starts or started. Example: 2024-02-01T00:00:00Z
        status: How far it has come, or whether it is in use. Example: 1
        timezone: Time zone by its IANA name, such as America/New_York.
        updated_at: When it last changed. Example: 2024-02-12T14:05:00Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: int = UNSET
    updated_at: datetime = UNSET
    call_types: list[int] | None = None
    connections: list[int] | None = None
    end_time: datetime | None = None
    filters: list[BatchReportFilter] | None = None
    managed_accounts: list[str] | None = None
    record_types: list[int] | None = None
    report_name: str | None = None
    report_url: str | None = None
    retry: int | None = None
    source: str | None = None
    start_time: datetime | None = None
    timezone: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateCDRBatchReportRequest(Model):
    """Body of `cdr_batch_reports.create`.

    Attributes:
        call_types: Calls that count: 1 incoming, 2 outgoing.
        connections: Identifiers of the connections that count.
        end_time: When it ends or ended. Example: 2024-02-12T23:59:59Z
        fields: Names of the fields.
        filters: Conditions that a record must meet to be in the report.
        include_all_metadata: Whether the report has all metadata of the calls.
        managed_accounts: Which managed accounts count, by their identifiers.
        record_types: Which kinds of records are in the report: complete, incomplete, errors.
        report_name: What the report is called.
        select_all_managed_accounts: Whether all managed accounts count, without listing them.
        source: Where it comes from; of an error, the part of the request at fault. Example: calls
        start_time: When it starts or started. Example: 2024-02-01T00:00:00Z
        timezone: Time zone by its IANA name, such as America/New_York. Example: UTC
    """

    end_time: datetime
    start_time: datetime
    call_types: list[int] | None = None
    connections: list[int] | None = None
    fields: list[str] | None = None
    filters: list[BatchReportFilter] | None = None
    include_all_metadata: bool | None = None
    managed_accounts: list[str] | None = None
    record_types: list[int] | None = None
    report_name: str | None = None
    select_all_managed_accounts: bool | None = None
    source: str | None = None
    timezone: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateCDRBatchReportResponse(Model):
    """Response of `cdr_batch_reports.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CdrBatchReport = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteCDRBatchReportResponse(Model):
    """Response of `cdr_batch_reports.delete`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CdrBatchReport = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetCDRBatchReportResponse(Model):
    """Response of `cdr_batch_reports.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CdrBatchReport = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListCDRAvailableFieldsResponse(Model):
    """Response of `cdr_batch_reports.list_fields`."""

    _wire_: ClassVar[Mapping[str, str]] = {
        "billing": "Billing",
        "interaction_data": "Interaction Data",
        "number_information": "Number Information",
        "telephony_data": "Telephony Data",
    }

    billing: list[str] | None = None
    interaction_data: list[str] | None = None
    number_information: list[str] | None = None
    telephony_data: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListCDRBatchReportsResponse(ListResponse["CdrBatchReport"]):
    """Response of `cdr_batch_reports.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[CdrBatchReport] = UNSET
    meta: BatchReportPaginationMeta = UNSET
