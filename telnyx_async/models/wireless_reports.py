# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Reporting."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateWirelessReportResponse(Model):
    """Response of `wireless_reports.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WdrReport = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteWirelessReportResponse(Model):
    """Response of `wireless_reports.delete`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WdrReport = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetWirelessReportResponse(Model):
    """Response of `wireless_reports.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WdrReport = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListWirelessReportsResponse(ListResponse["WdrReport"]):
    """Response of `wireless_reports.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[WdrReport] = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class WdrReport(Model):
    """Attribute `CreateWirelessReportResponse.data`, `DeleteWirelessReportResponse.data`,
    `GetWirelessReportResponse.data` and 1 more.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        end_time: When it ends or ended. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: detail_records_report
        report_url: Where to download the report, once it is done. Example: http://example.com
        start_time: When it starts or started. Example: 2018-02-02T22:25:27.521Z
        status: How far it has come, or whether it is in use. One of pending, complete, failed, deleted.
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: Literal["pending", "complete", "failed", "deleted"] | str = UNSET
    updated_at: datetime = UNSET
    end_time: datetime | None = None
    report_url: str | None = None
    start_time: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WdrReportRequest(Model):
    """Body of `wireless_reports.create`.

    Attributes:
        end_time: When it ends or ended. Example: 2018-02-02T22:25:27.521Z
        start_time: When it starts or started. Example: 2018-02-02T22:25:27.521Z
    """

    end_time: str | None = None
    start_time: str | None = None
