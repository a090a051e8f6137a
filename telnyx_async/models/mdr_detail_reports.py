# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of MDR Detail Reports."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListMDRDetailReportsResponse(ListResponse["MdrDetailRecord"]):
    """MdrGetDetailResponse in Telnyx's document."""

    data: list[MdrDetailRecord] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MdrDetailRecord(Model):
    """MdrDetailResponse in Telnyx's document.

    Attributes:
        cld: Example: +1555123456
        cli: Example: +1555123456
        cost: Example: 0.1
        created_at: When it was created. Example: 2020-07-01T00:00:00-06:00
        currency: Three-letter currency code (ISO 4217). One of AUD, CAD, EUR, GBP, USD.
        direction: Example: outbound
        id: Identifier of the resource. Example: 99b637f3-07fd-45ac-b9ca-b87208c24650
        message_type: One of SMS, MMS.
        parts: Example: 2
        profile_name: Example: configured-profile-name
        rate: Example: 0.05
        record_type: Which kind of record this is. Example: mdr_report
        status: One of GW_TIMEOUT, DELIVERED, DLR_UNCONFIRMED, DLR_TIMEOUT, RECEIVED, GW_REJECT, FAILED.
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
