# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of WDR Detail Reports."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DownlinkData(Model):
    """DownlinkData in Telnyx's document.

    Attributes:
        amount: Example: 1
        unit: One of B, KB, MB. Telnyx's default: MB.
    """

    amount: float | None = None
    unit: Literal["B", "KB", "MB"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListWDRDetailReportsResponse(ListResponse["WdrDetailRecord"]):
    """ExternalWdrGetDetailResponse in Telnyx's document."""

    data: list[WdrDetailRecord] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UplinkData(Model):
    """UplinkData in Telnyx's document.

    Attributes:
        amount: Example: 1
        unit: One of B, KB, MB. Telnyx's default: MB.
    """

    amount: float | None = None
    unit: Literal["B", "KB", "MB"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class WdrDetailRecord(Model):
    """ExternalWdrDetailRecordDto in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2020-07-01T00:00:00-06:00
        duration_seconds: Example: 1
        id: Identifier of the resource. Example: 3ca7bd3d-7d82-4e07-9df4-009123068320
        imsi: Example: 123
        mcc: Example: 204
        mnc: Example: 01
        phone_number: The phone number, normally in +E.164. Example: +12345678910
        record_type: Which kind of record this is. Example: wdr
        sim_card_id: Identifier of the SIM card. Example: 877f80a6-e5b2-4687-9a04-88076265720f
        sim_group_id: Example: f05a189f-7c46-4531-ac56-1460dc465a42
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class WirelessCost(Model):
    """WirelessCost in Telnyx's document.

    Attributes:
        amount: Example: 0.1
        currency: Three-letter currency code (ISO 4217). One of AUD, CAD, EUR, GBP, USD.
    """

    amount: str | None = None
    currency: Literal["AUD", "CAD", "EUR", "GBP", "USD"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class WirelessRate(Model):
    """WirelessRate in Telnyx's document.

    Attributes:
        amount: Example: 0.1
        currency: Three-letter currency code (ISO 4217). One of AUD, CAD, EUR, GBP, USD.
    """

    amount: str | None = None
    currency: Literal["AUD", "CAD", "EUR", "GBP", "USD"] | str | None = None
