# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of MDR Usage Reports."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateMDRUsageReportResponse(Model):
    """MdrPostUsageReportsResponse in Telnyx's document."""

    data: MdrUsageReport = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeleteMDRUsageReportResponse(Model):
    """MdrDeleteUsageReportsResponse in Telnyx's document."""

    data: MdrUsageReport = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GenerateMDRUsageReportResponse(Model):
    """MdrGetSyncUsageReportResponse in Telnyx's document."""

    data: MdrUsageReport = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetMDRUsageReportResponse(Model):
    """MdrGetUsageReportsByIdResponse in Telnyx's document."""

    data: MdrUsageReport = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListMDRUsageReportsResponse(ListResponse["MdrUsageReport"]):
    """MdrGetUsageReportsResponse in Telnyx's document."""

    data: list[MdrUsageReport] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MdrPostUsageReportRequest(Model):
    """MdrPostUsageReportRequest in Telnyx's document.

    Attributes:
        aggregation_type: One of NO_AGGREGATION, PROFILE, TAGS.
        end_date: Example: 2020-07-01T00:00:00-06:00
        start_date: Example: 2020-07-01T00:00:00-06:00
    """

    aggregation_type: Literal["NO_AGGREGATION", "PROFILE", "TAGS"]
    end_date: datetime
    start_date: datetime
    profiles: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MdrUsageRecord(Model):
    """MdrUsageRecord in Telnyx's document.

    Attributes:
        carrier_passthrough_fee: Example: 0
        connection: Example: all
        cost: Example: 0
        currency: Three-letter currency code (ISO 4217). Example: USD
        delivered: Example: 0
        direction: Example: outbound
        message_type: Example: SMS
        parts: Example: 0
        product: Example: outbound
        profile_id: Example: All
        received: Example: 0
        sent: Example: 0
        tags: Labels of your own, to sort and find things by. Example: All
        tn_type: Example: TF
    """

    carrier_passthrough_fee: str | None = None
    connection: str | None = None
    cost: str | None = None
    currency: str | None = None
    delivered: str | None = None
    direction: str | None = None
    message_type: str | None = None
    parts: str | None = None
    product: str | None = None
    profile_id: str | None = None
    received: str | None = None
    sent: str | None = None
    tags: str | None = None
    tn_type: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MdrUsageReport(Model):
    """MdrUsageReportResponse in Telnyx's document.

    Attributes:
        aggregation_type: One of NO_AGGREGATION, PROFILE, TAGS.
        created_at: When it was created. Example: 2020-07-01T00:00:00-06:00
        end_date: Example: 2020-07-01T00:00:00-06:00
        id: Identifier of the resource. UUID.
        record_type: Which kind of record this is. Example: mdr_usage_report
        start_date: Example: 2020-07-01T00:00:00-06:00
        status: One of PENDING, COMPLETE, FAILED, EXPIRED.
        updated_at: When it last changed. Example: 2020-07-01T00:00:00-06:00
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: Literal["PENDING", "COMPLETE", "FAILED", "EXPIRED"] | str = UNSET
    updated_at: datetime = UNSET
    aggregation_type: Literal["NO_AGGREGATION", "PROFILE", "TAGS"] | str | None = None
    connections: list[int] | None = None
    end_date: datetime | None = None
    profiles: str | None = None
    report_url: str | None = None
    result: list[MdrUsageRecord] | None = None
    start_date: datetime | None = None
