# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Invoice."""

from __future__ import annotations

from datetime import date

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetInvoiceResponse(Model):
    """Response of `invoices.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: InvoiceDetail = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class Invoice(Model):
    """Attribute `ListInvoicesResponse.data`.

    Attributes:
        file_id: UUID. Example: 454ea3b0-9eaa-4fa9-992e-6d9f31c0a37e
        invoice_id: UUID. Example: 48eff763-ea80-4345-b688-78249eb165a8
        period_end: Example: 2023-11-30
        period_start: Example: 2023-11-01
        url: Web address that goes with it. URL.
    """

    file_id: str | None = None
    invoice_id: str | None = None
    paid: bool | None = None
    period_end: date | None = None
    period_start: date | None = None
    url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class InvoiceDetail(Model):
    """Attribute `GetInvoiceResponse.data`.

    Attributes:
        download_url: URL.
        file_id: UUID. Example: 454ea3b0-9eaa-4fa9-992e-6d9f31c0a37e
        invoice_id: UUID. Example: 48eff763-ea80-4345-b688-78249eb165a8
        period_end: Example: 2023-11-30
        period_start: Example: 2023-11-01
        url: Web address that goes with it. URL.
    """

    download_url: str | None = None
    file_id: str | None = None
    invoice_id: str | None = None
    paid: bool | None = None
    period_end: date | None = None
    period_start: date | None = None
    url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListInvoicesMeta(Model):
    """Attribute `ListInvoicesResponse.meta`.

    Attributes:
        page_number: Which page, counted from 1. Example: 1
        page_size: How many items a page holds. Example: 20
        total_pages: How many pages there are. Example: 1
        total_results: How many items there are on all pages together. Example: 20
    """

    page_number: int | None = None
    page_size: int | None = None
    total_pages: int | None = None
    total_results: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListInvoicesResponse(ListResponse["Invoice"]):
    """Response of `invoices.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[Invoice] = UNSET
    meta: ListInvoicesMeta = UNSET
