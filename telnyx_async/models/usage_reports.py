# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Usage Reports (BETA)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.faxes import EventRecordType


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListUsageReportOptionsResponse(Model):
    """UsageReportsOptionsResponse in Telnyx's document."""

    data: list[UsageReportsOptionsRecord] = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListUsageReportsResponse(ListResponse["dict[str, Any]"]):
    """UsageReportsResponse in Telnyx's document."""

    data: list[dict[str, Any]] = UNSET
    meta: PaginationData = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PaginationData(Model):
    """PaginationData in Telnyx's document.

    Attributes:
        page_number: Number of this page. Example: 1
        page_size: How many items a page holds. Example: 20
        total_pages: How many pages there are. Example: 5
        total_results: How many items there are on all pages together. Example: 100
    """

    page_number: int | None = None
    page_size: int | None = None
    total_pages: int | None = None
    total_results: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UsageReportsOptionsRecord(Model):
    """UsageReportsOptionsRecord in Telnyx's document.

    Attributes:
        product: Example: wireless
        record_types: One of event.
    """

    product: str | None = None
    product_dimensions: list[str] | None = None
    product_metrics: list[str] | None = None
    record_types: list[EventRecordType | str] | None = None
