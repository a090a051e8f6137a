# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of CDR Usage Reports."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from attrs import define

from telnyx_async.model import UNSET, Model


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CdrUsageReport(Model):
    """CdrUsageReportResponse in Telnyx's document.

    Attributes:
        aggregation_type: One of NO_AGGREGATION, CONNECTION, TAG, BILLING_GROUP.
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        end_time: When it ends or ended. Example: 2018-02-02T22:25:27.521Z
        id: Identifier of the resource. UUID.
        product_breakdown: One of NO_BREAKDOWN, DID_VS_TOLL_FREE, COUNTRY, DID_VS_TOLL_FREE_PER_COUNTRY.
        record_type: Which kind of record this is. Example: cdr_usage_report
        start_time: When it starts or started. Example: 2018-02-02T22:25:27.521Z
        status: One of PENDING, COMPLETE, FAILED, EXPIRED.
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: Literal["PENDING", "COMPLETE", "FAILED", "EXPIRED"] | str = UNSET
    updated_at: datetime = UNSET
    aggregation_type: Literal["NO_AGGREGATION", "CONNECTION", "TAG", "BILLING_GROUP"] | str | None = None
    connections: list[int] | None = None
    end_time: datetime | None = None
    product_breakdown: (
        Literal["NO_BREAKDOWN", "DID_VS_TOLL_FREE", "COUNTRY", "DID_VS_TOLL_FREE_PER_COUNTRY"] | str | None
    ) = None
    report_url: str | None = None
    result: dict[str, Any] | None = None
    start_time: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GenerateCDRUsageReportResponse(Model):
    """CdrGetSyncUsageReportResponse in Telnyx's document."""

    data: CdrUsageReport = UNSET
