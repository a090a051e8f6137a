# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Detail Records: 1 operation.

Searches single records of usage, one product at a time: calls, messages, lookups and more.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.detail_records import ListDetailRecordsResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "list",
]

_list = Operation(
    id="SearchDetailRecords",
    method="GET",
    path="/detail_records",
    tag="Detail Records",
    module="detail_records",
    function="list",
    summary="Search detail records",
    parameters=(
        Parameter("filter_date_range", "filter[date_range]", "query"),
        Parameter("filter_record_type", "filter[record_type]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListDetailRecordsResponse"),
        Response("400", "application/json", "DetailRecordsErrorResponse"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_date_range: Literal[
        "yesterday",
        "today",
        "tomorrow",
        "last_week",
        "this_week",
        "next_week",
        "last_month",
        "this_month",
        "next_month",
    ]
    | None = None,
    filter_record_type: Literal[
        "ai-voice-assistant",
        "amd",
        "call-control",
        "conference",
        "conference-participant",
        "embedding",
        "fax",
        "inference",
        "inference-speech-to-text",
        "media_storage",
        "media-streaming",
        "messaging",
        "noise-suppression",
        "recording",
        "sip-trunking",
        "siprec-client",
        "stt",
        "tts",
        "verify",
        "webrtc",
        "wireless",
    ]
    | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> ListDetailRecordsResponse:
    """Search single usage records of one product; which one (record_type) must be given.

    `GET /detail_records` (SearchDetailRecords). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_date_range: Only this period, counted from today: yesterday, last_month, ..., or last_N_days for any
            N. One of yesterday, today, tomorrow, last_week, this_week, next_week, last_month, this_month,
            next_month.
        filter_record_type: Only records of this kind, by product. One of ai-voice-assistant, amd, call-control,
            conference, conference-participant, embedding, fax, inference, inference-speech-to-text, media_storage,
            media-streaming, messaging, noise-suppression, recording, sip-trunking, siprec-client, stt, tts, verify,
            webrtc, wireless.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 50. Telnyx's default: 20.
        sort: How to order the results.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListDetailRecordsResponse (200)

    Raises:
        ApiError: an error response; documented: 400.
    """
    arguments: dict[str, object] = {
        "filter_date_range": filter_date_range,
        "filter_record_type": filter_record_type,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListDetailRecordsResponse = await _list.execute(session, arguments, options)
    return result
