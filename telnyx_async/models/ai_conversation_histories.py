# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Conversation Histories."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import ListResponse, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConversationHistoryError(Model):
    """transcriptions-search_Error in Telnyx's document."""

    code: str | None = None
    detail: str | None = None
    meta: dict[str, Any] | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConversationHistoryErrors(Model):
    """transcriptions-search_Errors in Telnyx's document."""

    errors: list[ConversationHistoryError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConversationHistoryPaginationMeta(Model):
    """transcriptions-search_PaginationMeta in Telnyx's document.

    Attributes:
        page_number: Number of this page. Example: 1
        page_size: How many items a page holds. Example: 20
        total_pages: How many pages there are. Example: 1
        total_results: How many items there are on all pages together. Example: 42
    """

    page_number: int
    page_size: int
    total_pages: int
    total_results: int


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConversationHistoryRecord(Model):
    """ConversationHistoryRecord in Telnyx's document.

    Attributes:
        chunk_index: Example: 0
        chunk_total: Example: 3
        id: Identifier of the resource. Example: rec-001_chunk_0
        ingested_at: Example: 2026-05-28T12:01:00Z
        organization_id: The organization it belongs to. Example: org-456
        record_created_at: Example: 2026-05-28T12:00:00Z
        record_id: Example: rec-001
        region: One of USA, DEU, AUS, UAE.
        score: Example: 0.92
        user_id: The Telnyx user concerned. Example: user-123
    """

    chunk_index: int
    chunk_total: int
    id: str
    ingested_at: datetime
    organization_id: str
    record_created_at: datetime
    record_id: str
    region: Literal["USA", "DEU", "AUS", "UAE"] | str
    score: float
    text: str
    user_id: str
    metadata: dict[str, Any] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SearchConversationHistoriesResponse(ListResponse["ConversationHistoryRecord"]):
    """ConversationHistoryResponse in Telnyx's document."""

    data: list[ConversationHistoryRecord]
    meta: ConversationHistoryPaginationMeta
