# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Speech to Text Batch Reports."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateSTTBatchReportRequest(Model):
    """Body of `stt_batch_reports.create`.

    Attributes:
        end_date: Last day or moment of the period. Example: 2020-07-01T00:00:00-06:00
        start_date: First day or moment of the period. Example: 2020-07-01T00:00:00-06:00
    """

    end_date: datetime
    start_date: datetime


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateSTTBatchReportResponse(Model):
    """Response of `stt_batch_reports.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: STTBatchReport = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteSTTBatchReportResponse(Model):
    """Response of `stt_batch_reports.delete`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: STTBatchReport = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetSTTBatchReportResponse(Model):
    """Response of `stt_batch_reports.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: STTBatchReport = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListSTTBatchReportsResponse(Model):
    """Response of `stt_batch_reports.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[STTBatchReport] = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class STTBatchReport(Model):
    """Attribute `CreateSTTBatchReportResponse.data`, `DeleteSTTBatchReportResponse.data`,
    `GetSTTBatchReportResponse.data` and 1 more.

    Attributes:
        created_at: When it was created. Example: 2020-07-01T00:00:00-06:00
        end_date: Last day or moment of the period. Example: 2020-07-01T00:00:00-06:00
        id: Identifier that Telnyx gave it. Example: ab76c3b6-80cd-11eb-9439-0242ac130002
        record_type: Which kind of record this is. Example: speech_to_text_report
        start_date: First day or moment of the period. Example: 2020-07-01T00:00:00-06:00
        status: How far it has come, or whether it is in use. One of PENDING, COMPLETE, FAILED, EXPIRED.
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: Literal["PENDING", "COMPLETE", "FAILED", "EXPIRED"] | str = UNSET
    download_link: str | None = None
    end_date: datetime | None = None
    start_date: datetime | None = None
