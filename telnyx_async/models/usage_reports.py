# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Usage Reports (BETA)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import ErrorRecord


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUsageReportOptionsResponse(Model):
    """Response of `usage_reports.list_options`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[UsageReportsOptionsRecord] = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUsageReportsResponse(ListResponse["dict[str, Any]"]):
    """Response of `usage_reports.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[dict[str, Any]] = UNSET
    meta: PaginationData = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class PaginationData(Model):
    """Attribute `ListUsageReportsResponse.meta`.

    Attributes:
        page_number: Which page, counted from 1. Example: 1
        page_size: How many items a page holds. Example: 20
        total_pages: How many pages there are. Example: 5
        total_results: How many items there are on all pages together. Example: 100
    """

    page_number: int | None = None
    page_size: int | None = None
    total_pages: int | None = None
    total_results: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UsageReportsErrorResponse(Model):
    """Error of `usage_reports.list`, `usage_reports.list_options`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[ErrorRecord] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UsageReportsOptionsRecord(Model):
    """Attribute `ListUsageReportOptionsResponse.data`.

    Attributes:
        product: Telnyx product concerned. Example: wireless
        record_types: Which kinds of records are in the report: complete, incomplete, errors.
    """

    product: str | None = None
    product_dimensions: list[str] | None = None
    product_metrics: list[str] | None = None
    record_types: list[UsageReportsRecordType] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UsageReportsRecordType(Model):
    """Attribute `UsageReportsOptionsRecord.record_types`.

    Attributes:
        record_type: Which kind of record this is. Example: conversation_event
    """

    product_dimensions: list[str] | None = None
    product_metrics: list[str] | None = None
    record_type: str | None = None
