# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Reporting."""

from __future__ import annotations

from typing import Literal

from attrs import define

from telnyx_async.model import ListResponse, Model


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateWdrReportResponse(Model):
    """CreateWdrReportResponse in Telnyx's document."""

    data: WdrReport | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeleteWdrReportResponse(Model):
    """DeleteWdrReportResponse in Telnyx's document."""

    data: WdrReport | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetWdrReportResponse(Model):
    """GetWdrReportResponse in Telnyx's document."""

    data: WdrReport | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetWdrReportsResponse(ListResponse["WdrReport"]):
    """GetWdrReportsResponse in Telnyx's document."""

    data: list[WdrReport] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class WdrReport(Model):
    """WdrReport in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        end_time: When it ends or ended. Example: 2018-02-02T22:25:27.521Z
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: detail_records_report
        report_url: Example: http://example.com
        start_time: When it starts or started. Example: 2018-02-02T22:25:27.521Z
        status: One of pending, complete, failed, deleted.
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
    """

    created_at: str | None = None
    end_time: str | None = None
    id: str | None = None
    record_type: str | None = None
    report_url: str | None = None
    start_time: str | None = None
    status: Literal["pending", "complete", "failed", "deleted"] | str | None = None
    updated_at: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class WdrReportRequest(Model):
    """WdrReportRequest in Telnyx's document.

    Attributes:
        end_time: When it ends or ended. Example: 2018-02-02T22:25:27.521Z
        start_time: When it starts or started. Example: 2018-02-02T22:25:27.521Z
    """

    end_time: str | None = None
    start_time: str | None = None
