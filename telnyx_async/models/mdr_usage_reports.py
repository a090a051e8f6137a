# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of MDR Usage Reports."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.cdr_usage_reports import LegacyReportingPaginationMeta
    from telnyx_async.models.mdr_detail_reports import ReportingPaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateLegacyMDRUsageReportRequest(Model):
    """Body of `mdr_usage_reports.create_legacy`.

    Attributes:
        aggregation_type: What the figures of the report are grouped by. Example: 0
        end_time: When it ends or ended. Example: 2020-01-02T00:00:00Z
        managed_accounts: Which managed accounts count, by their identifiers.
        profiles: Identifiers of the messaging profiles that count.
        select_all_managed_accounts: Whether all managed accounts count, without listing them.
        start_time: When it starts or started. Example: 2020-01-01T00:00:00Z
    """

    aggregation_type: int
    end_time: datetime | None = None
    managed_accounts: list[str] | None = None
    profiles: list[str] | None = None
    select_all_managed_accounts: bool | None = None
    start_time: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateLegacyMDRUsageReportResponse(Model):
    """Response of `mdr_usage_reports.create_legacy`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: LegacyMdrUsageReport = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateMDRUsageReportResponse(Model):
    """Response of `mdr_usage_reports.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MdrUsageReport = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteLegacyMDRUsageReportResponse(Model):
    """Response of `mdr_usage_reports.delete_legacy`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: LegacyMdrUsageReport = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteMDRUsageReportResponse(Model):
    """Response of `mdr_usage_reports.delete`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MdrUsageReport = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GenerateMDRUsageReportResponse(Model):
    """Response of `mdr_usage_reports.generate_and_fetch`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MdrUsageReport = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetLegacyMDRUsageReportResponse(Model):
    """Response of `mdr_usage_reports.get_legacy`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: LegacyMdrUsageReport = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetMDRUsageReportResponse(Model):
    """Response of `mdr_usage_reports.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MdrUsageReport = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class LegacyMdrUsageReport(Model):
    """Attribute `CreateLegacyMDRUsageReportResponse.data`, `DeleteLegacyMDRUsageReportResponse.data`,
    `GetLegacyMDRUsageReportResponse.data` and 1 more.

    Attributes:
        aggregation_type: What the figures of the report are grouped by.
        connections: Identifiers of the connections that count.
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        end_time: When it ends or ended. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. UUID.
        profiles: Identifiers of the messaging profiles that count.
        record_type: Which kind of record this is. Example: mdr_usage_report_v2_legacy
        report_url: Where to download the report, once it is done.
        result: What came of it.
        start_time: When it starts or started. Example: 2018-02-02T22:25:27.521Z
        status: How far it has come, or whether it is in use.
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: int = UNSET
    updated_at: datetime = UNSET
    aggregation_type: int | None = None
    connections: list[str] | None = None
    end_time: datetime | None = None
    profiles: list[str] | None = None
    report_url: str | None = None
    result: dict[str, Any] | None = None
    start_time: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListLegacyMDRUsageReportsResponse(ListResponse["LegacyMdrUsageReport"]):
    """Response of `mdr_usage_reports.list_legacy`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[LegacyMdrUsageReport] = UNSET
    meta: LegacyReportingPaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListMDRUsageReportsResponse(ListResponse["MdrUsageReport"]):
    """Response of `mdr_usage_reports.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[MdrUsageReport] = UNSET
    meta: ReportingPaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class MdrPostUsageReportRequest(Model):
    """Body of `mdr_usage_reports.create`.

    Attributes:
        aggregation_type: What the figures of the report are grouped by. One of NO_AGGREGATION, PROFILE, TAGS.
        end_date: Last day or moment of the period. Example: 2020-07-01T00:00:00-06:00
        profiles: Identifiers of the messaging profiles that count.
        start_date: First day or moment of the period. Example: 2020-07-01T00:00:00-06:00
    """

    aggregation_type: Literal["NO_AGGREGATION", "PROFILE", "TAGS"]
    end_date: datetime
    start_date: datetime
    profiles: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MdrUsageRecord(Model):
    """Attribute `MdrUsageReport.result`.

    Attributes:
        carrier_passthrough_fee: Example: 0
        connection: Example: all
        cost: What Telnyx charges for it. Example: 0
        currency: Three-letter currency code (ISO 4217). Example: USD
        delivered: Example: 0
        direction: Whether it comes in to you or goes out from you. Example: outbound
        message_type: Whether it is SMS, MMS or RCS. Example: SMS
        parts: How many parts the message takes; each is billed. Example: 0
        product: Telnyx product concerned. Example: outbound
        profile_id: Profile concerned, of the kind that this product has. Example: All
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class MdrUsageReport(Model):
    """Attribute `CreateMDRUsageReportResponse.data`, `DeleteMDRUsageReportResponse.data`,
    `GenerateMDRUsageReportResponse.data` and 2 more.

    Attributes:
        aggregation_type: What the figures of the report are grouped by. One of NO_AGGREGATION, PROFILE, TAGS.
        connections: Identifiers of the connections that count.
        created_at: When it was created. Example: 2020-07-01T00:00:00-06:00
        end_date: Last day or moment of the period. Example: 2020-07-01T00:00:00-06:00
        id: Identifier that Telnyx gave it. UUID.
        profiles: Identifiers of the messaging profiles that count.
        record_type: Which kind of record this is. Example: mdr_usage_report
        report_url: Where to download the report, once it is done.
        result: What came of it.
        start_date: First day or moment of the period. Example: 2020-07-01T00:00:00-06:00
        status: How far it has come, or whether it is in use. One of PENDING, COMPLETE, FAILED, EXPIRED.
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
