# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of WDR Detail Reports."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class DownlinkData(Model):
    """Attribute `WdrDetailRecord.downlink_data`.

    Attributes:
        amount: How much; the unit or the currency stands beside it. Example: 1
        unit: Unit that the figure beside it is in. One of B, KB, MB. Telnyx's default: MB.
    """

    amount: float | None = None
    unit: Literal["B", "KB", "MB"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListWDRDetailReportsResponse(ListResponse["WdrDetailRecord"]):
    """Response of `wdr_detail_reports.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[WdrDetailRecord] = UNSET
    meta: WdrDetailReportsPaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UplinkData(Model):
    """Attribute `WdrDetailRecord.uplink_data`.

    Attributes:
        amount: How much; the unit or the currency stands beside it. Example: 1
        unit: Unit that the figure beside it is in. One of B, KB, MB. Telnyx's default: MB.
    """

    amount: float | None = None
    unit: Literal["B", "KB", "MB"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WdrDetailRecord(Model):
    """Attribute `ListWDRDetailReportsResponse.data`.

    Attributes:
        cost: What Telnyx charges for it.
        created_at: When it was created. Example: 2020-07-01T00:00:00-06:00
        downlink_data: Megabytes that were downloaded.
        duration_seconds: Example: 1
        id: Identifier that Telnyx gave it. Example: 3ca7bd3d-7d82-4e07-9df4-009123068320
        imsi: Number by which mobile networks know the SIM card (IMSI). Example: 123
        mcc: Mobile country code, 3 digits. Example: 204
        mnc: Mobile network code, 2 or 3 digits. Example: 01
        phone_number: The phone number, normally in +E.164. Example: +12345678910
        rate: Price of one billing unit.
        record_type: Which kind of record this is. Example: wdr
        sim_card_id: Identifier of the SIM card. Example: 877f80a6-e5b2-4687-9a04-88076265720f
        sim_group_id: SIM card group concerned. Example: f05a189f-7c46-4531-ac56-1460dc465a42
        sim_group_name: What the SIM card group is called.
        uplink_data: Megabytes that were uploaded.
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    cost: WirelessCost | None = None
    downlink_data: DownlinkData | None = None
    duration_seconds: float | None = None
    imsi: str | None = None
    mcc: str | None = None
    mnc: str | None = None
    phone_number: str | None = None
    rate: WirelessRate | None = None
    sim_card_id: str | None = None
    sim_group_id: str | None = None
    sim_group_name: str | None = None
    uplink_data: UplinkData | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WdrDetailReportsError(Model):
    """Attribute `WdrDetailReportsErrorResponse.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under. Example: 10011
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WdrDetailReportsErrorResponse(Model):
    """Error of `wdr_detail_reports.list`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[WdrDetailReportsError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WdrDetailReportsPaginationMeta(Model):
    """Attribute `ListWDRDetailReportsResponse.meta`.

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
class WirelessCost(Model):
    """Attribute `WdrDetailRecord.cost`.

    Attributes:
        amount: How much; the unit or the currency stands beside it. Example: 0.1
        currency: Three-letter currency code (ISO 4217). One of AUD, CAD, EUR, GBP, USD.
    """

    amount: str | None = None
    currency: Literal["AUD", "CAD", "EUR", "GBP", "USD"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WirelessRate(Model):
    """Attribute `WdrDetailRecord.rate`.

    Attributes:
        amount: How much; the unit or the currency stands beside it. Example: 0.1
        currency: Three-letter currency code (ISO 4217). One of AUD, CAD, EUR, GBP, USD.
    """

    amount: str | None = None
    currency: Literal["AUD", "CAD", "EUR", "GBP", "USD"] | str | None = None
