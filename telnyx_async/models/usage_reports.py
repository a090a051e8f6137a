# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 68ae31813c021eb3d2208eb651d393f0d19e167762ad69925dd8487d2ef14065
# overlay sha256 260320334dfe611ee6fb7820830c8c255491a8a8530a94f0df17ea76cbf7f976
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Usage Reports (BETA)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from telnyx_async.model import UNSET, Model

if TYPE_CHECKING:
    from telnyx_async.models.faxes import RecordType


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
    record_types: list[RecordType | str] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UsageReportsOptionsResponse(Model):
    """UsageReportsOptionsResponse in Telnyx's document."""

    data: list[UsageReportsOptionsRecord] = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UsageReportsResponse(Model):
    """UsageReportsResponse in Telnyx's document."""

    data: list[dict[str, Any]] = UNSET
    meta: PaginationData = UNSET
