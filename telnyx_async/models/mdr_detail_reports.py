# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of MDR Detail Reports."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListMDRDetailReportsResponse(ListResponse["MdrDetailRecord"]):
    """Response of `mdr_detail_reports.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[MdrDetailRecord] = UNSET
    meta: ReportingPaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class MdrDetailRecord(Model):
    """Attribute `ListMDRDetailReportsResponse.data`.

    Attributes:
        cld: Number that was called or written to. Example: +1555123456
        cli: Number or sender id that called or wrote. Example: +1555123456
        cost: What Telnyx charges for it. Example: 0.1
        created_at: When it was created. Example: 2020-07-01T00:00:00-06:00
        currency: Three-letter currency code (ISO 4217). One of AUD, CAD, EUR, GBP, USD.
        direction: Whether it comes in to you or goes out from you. Example: outbound
        id: Identifier that Telnyx gave it. Example: 99b637f3-07fd-45ac-b9ca-b87208c24650
        message_type: Whether it is SMS, MMS or RCS. One of SMS, MMS.
        parts: How many parts the message takes; each is billed. Example: 2
        profile_name: Example: configured-profile-name
        rate: Price of one billing unit. Example: 0.05
        record_type: Which kind of record this is. Example: mdr_report
        status: How far it has come, or whether it is in use. One of GW_TIMEOUT, DELIVERED, DLR_UNCONFIRMED,
            DLR_TIMEOUT, RECEIVED, GW_REJECT, FAILED.
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: (
        Literal["GW_TIMEOUT", "DELIVERED", "DLR_UNCONFIRMED", "DLR_TIMEOUT", "RECEIVED", "GW_REJECT", "FAILED"] | str
    ) = UNSET
    cld: str | None = None
    cli: str | None = None
    cost: str | None = None
    currency: Literal["AUD", "CAD", "EUR", "GBP", "USD"] | str | None = None
    direction: str | None = None
    message_type: Literal["SMS", "MMS"] | str | None = None
    parts: float | None = None
    profile_name: str | None = None
    rate: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ReportingPaginationMeta(Model):
    """Attribute `ListMDRDetailReportsResponse.meta`, `ListMDRUsageReportsResponse.meta`.

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
