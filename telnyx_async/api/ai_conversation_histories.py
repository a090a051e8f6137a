# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Conversation Histories: 1 operation.

Searches past AI conversations by meaning instead of by exact words.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.ai_conversation_histories import SearchConversationHistoriesResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "search",
]

_search = Operation(
    id="SearchConversationHistories",
    method="GET",
    path="/ai/conversation_histories",
    tag="Conversation Histories",
    module="ai_conversation_histories",
    function="search",
    summary="Search conversation histories",
    parameters=(
        Parameter("filter_ingested_at_gte", "filter[ingested_at][gte]", "query"),
        Parameter("filter_ingested_at_lte", "filter[ingested_at][lte]", "query"),
        Parameter("filter_record_created_at_gte", "filter[record_created_at][gte]", "query"),
        Parameter("filter_record_created_at_lte", "filter[record_created_at][lte]", "query"),
        Parameter("filter_record_id", "filter[record_id]", "query"),
        Parameter("filter_region_in", "filter[region][in]", "query"),
        Parameter("filter_retention", "filter[retention]", "query"),
        Parameter("filter_user_id", "filter[user_id]", "query"),
        Parameter("min_score", "min_score", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("q", "q", "query", required=True),
        Parameter("region", "region", "query"),
    ),
    responses=(
        Response("200", "application/json", "SearchConversationHistoriesResponse"),
        Response("400", "application/json", "ConversationHistoryErrors"),
        Response("401", "application/json", "ConversationHistoryErrors"),
        Response("422", "application/json", "ConversationHistoryErrors"),
        Response("500", "application/json", "ConversationHistoryErrors"),
        Response("503", "application/json", "ConversationHistoryErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def search(
    session: TelnyxSession,
    *,
    q: str,
    filter_ingested_at_gte: datetime | None = None,
    filter_ingested_at_lte: datetime | None = None,
    filter_record_created_at_gte: datetime | None = None,
    filter_record_created_at_lte: datetime | None = None,
    filter_record_id: str | None = None,
    filter_region_in: str | None = None,
    filter_retention: str | None = None,
    filter_user_id: str | None = None,
    min_score: float | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    region: Literal["USA", "DEU", "AUS", "UAE"] | None = None,
    options: RequestOptions | None = None,
) -> SearchConversationHistoriesResponse:
    """Search past conversations by meaning, best hits first; a hit is one piece of a record. Without region, all are
    searched.

    `GET /ai/conversation_histories` (SearchConversationHistories). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        q: What to search for, in words; it is compared by meaning. At least 1 characters.
        filter_ingested_at_gte: Only records made searchable at this time (ISO 8601) or after it. Example:
            2026-01-01T00:00:00Z
        filter_ingested_at_lte: Only records made searchable at this time (ISO 8601) or before it. Example:
            2026-12-31T23:59:59Z
        filter_record_created_at_gte: Only records made at this time (ISO 8601) or after it. Example:
            2026-01-01T00:00:00Z
        filter_record_created_at_lte: Only records made at this time (ISO 8601) or before it. Example:
            2026-12-31T23:59:59Z
        filter_record_id: Only pieces of this record. Example: rec-001
        filter_region_in: Only records kept in these regions, joined by commas, such as USA,DEU. Example: USA,DEU
        filter_retention: Only records with exactly this retention policy.
        filter_user_id: Only records of this user. Example: user-123
        min_score: Least similarity, 0.0 to 1.0, that a hit needs. Telnyx's default: 0.0. Example: 0.5
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1. Example: 1
        page_size: How many items a page holds. 1 to 100. Telnyx's default: 20. Example: 10
        region: Region to search; all of them when left out. One of USA, DEU, AUS, UAE.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SearchConversationHistoriesResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 422, 500, 503.
    """
    arguments: dict[str, object] = {
        "filter_ingested_at_gte": filter_ingested_at_gte,
        "filter_ingested_at_lte": filter_ingested_at_lte,
        "filter_record_created_at_gte": filter_record_created_at_gte,
        "filter_record_created_at_lte": filter_record_created_at_lte,
        "filter_record_id": filter_record_id,
        "filter_region_in": filter_region_in,
        "filter_retention": filter_retention,
        "filter_user_id": filter_user_id,
        "min_score": min_score,
        "page_number": page_number,
        "page_size": page_size,
        "q": q,
        "region": region,
    }
    result: SearchConversationHistoriesResponse = await _search.execute(session, arguments, options)
    return result
