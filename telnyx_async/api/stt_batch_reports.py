# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Speech to Text Batch Reports: 4 operations.

Makes reports of speech-to-text records for a period in the background, to be downloaded later.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.stt_batch_reports import (
        CreateSTTBatchReportResponse,
        DeleteSTTBatchReportResponse,
        GetSTTBatchReportResponse,
        ListSTTBatchReportsResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "get",
    "list",
]

_create = Operation(
    id="submitSttRequest",
    method="POST",
    path="/legacy/reporting/batch_detail_records/speech_to_text",
    tag="Speech to Text Batch Reports",
    module="stt_batch_reports",
    function="create",
    summary="Create a new Speech to Text batch report request",
    parameters=(
        Parameter("end_date", "end_date", "body", required=True),
        Parameter("start_date", "start_date", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "CreateSTTBatchReportResponse"),
        Response("400"),
        Response("401"),
        Response("403"),
        Response("500"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    end_date: datetime,
    start_date: datetime,
    options: RequestOptions | None = None,
) -> CreateSTTBatchReportResponse:
    """Order a report of speech-to-text records for at most one month; its download link comes with
    stt_batch_reports.get.

    `POST /legacy/reporting/batch_detail_records/speech_to_text` (submitSttRequest). It is not retried if it may
    have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        end_date: Last day or moment of the period. Example: 2020-07-01T00:00:00-06:00
        start_date: First day or moment of the period. Example: 2020-07-01T00:00:00-06:00
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateSTTBatchReportResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 403, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "end_date": end_date,
        "start_date": start_date,
    }
    result: CreateSTTBatchReportResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="deleteSttRequest",
    method="DELETE",
    path="/legacy/reporting/batch_detail_records/speech_to_text/{id}",
    tag="Speech to Text Batch Reports",
    module="stt_batch_reports",
    function="delete",
    summary="Delete a Speech to Text batch report request",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteSTTBatchReportResponse"),
        Response("401"),
        Response("403"),
        Response("404"),
        Response("500"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteSTTBatchReportResponse:
    """Delete a report of speech-to-text records.

    `DELETE /legacy/reporting/batch_detail_records/speech_to_text/{id}` (deleteSttRequest). Repeating it changes
    nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `stt_batch_reports.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteSTTBatchReportResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 403, 404, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteSTTBatchReportResponse = await _delete.execute(session, arguments, options)
    return result


_get = Operation(
    id="getSttRequest",
    method="GET",
    path="/legacy/reporting/batch_detail_records/speech_to_text/{id}",
    tag="Speech to Text Batch Reports",
    module="stt_batch_reports",
    function="get",
    summary="Get a specific Speech to Text batch report request",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetSTTBatchReportResponse"),
        Response("401"),
        Response("403"),
        Response("404"),
        Response("500"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetSTTBatchReportResponse:
    """Fetch one report of speech-to-text records with its status and, when done, its download link.

    `GET /legacy/reporting/batch_detail_records/speech_to_text/{id}` (getSttRequest). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `stt_batch_reports.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetSTTBatchReportResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 403, 404, 500.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetSTTBatchReportResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="getSttRequests",
    method="GET",
    path="/legacy/reporting/batch_detail_records/speech_to_text",
    tag="Speech to Text Batch Reports",
    module="stt_batch_reports",
    function="list",
    summary="Get all Speech to Text batch report requests",
    responses=(
        Response("200", "application/json", "ListSTTBatchReportsResponse"),
        Response("401"),
        Response("403"),
        Response("500"),
    ),
    idempotency="safe",
)


async def list(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> ListSTTBatchReportsResponse:
    """List all reports of speech-to-text records.

    `GET /legacy/reporting/batch_detail_records/speech_to_text` (getSttRequests). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListSTTBatchReportsResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 403, 500.
    """
    arguments: dict[str, object] = {}
    result: ListSTTBatchReportsResponse = await _list.execute(session, arguments, options)
    return result
