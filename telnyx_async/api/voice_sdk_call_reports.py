# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Voice SDK Stats: 2 operations.

Reads the quality reports that WebRTC clients sent about their calls.
"""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.voice_sdk_call_reports import ListVoiceSdkCallReportsResponse, VoiceSdkCallReport
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "get",
    "list",
]

_get = Operation(
    id="GetVoiceSdkCallReport",
    method="GET",
    path="/voice_sdk_call_reports/{call_id}",
    tag="Voice SDK Stats",
    module="voice_sdk_call_reports",
    function="get",
    summary="Retrieve Voice SDK call reports by call ID",
    parameters=(Parameter("call_id", "call_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "list[VoiceSdkCallReport]"),
        Response("400", "application/json", "VoiceSdkCallReportErrorResponse"),
        Response("401", "application/json", "VoiceSdkCallReportErrorResponse"),
        Response("404", "application/json", "VoiceSdkCallReportErrorResponse"),
        Response("500", "application/json", "VoiceSdkCallReportErrorResponse"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    call_id: str,
    *,
    options: RequestOptions | None = None,
) -> builtins.list[VoiceSdkCallReport]:
    """Fetch the raw quality reports that WebRTC clients sent about one call.

    `GET /voice_sdk_call_reports/{call_id}` (GetVoiceSdkCallReport). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        call_id: The call that the Voice SDK reported on. Listed by `voice_sdk_call_reports.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        list[VoiceSdkCallReport] (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 500.
    """
    arguments: dict[str, object] = {
        "call_id": call_id,
    }
    result: builtins.list[VoiceSdkCallReport] = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListVoiceSdkCallReports",
    method="GET",
    path="/voice_sdk_call_reports",
    tag="Voice SDK Stats",
    module="voice_sdk_call_reports",
    function="list",
    summary="List Voice SDK call reports",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListVoiceSdkCallReportsResponse"),
        Response("400", "application/json", "VoiceSdkCallReportErrorResponse"),
        Response("401", "application/json", "VoiceSdkCallReportErrorResponse"),
        Response("500", "application/json", "VoiceSdkCallReportErrorResponse"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["asc", "desc", "created_at", "-created_at"] | None = None,
    options: RequestOptions | None = None,
) -> ListVoiceSdkCallReportsResponse:
    """List the raw quality reports that WebRTC clients sent about calls.

    `GET /voice_sdk_call_reports` (ListVoiceSdkCallReports). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1. Example: 1
        page_size: How many items a page holds. 1 to 100. Telnyx's default: 20. Example: 20
        sort: How to order the results. One of asc, desc, created_at, -created_at. Telnyx's default: desc.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListVoiceSdkCallReportsResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 500.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListVoiceSdkCallReportsResponse = await _list.execute(session, arguments, options)
    return result
