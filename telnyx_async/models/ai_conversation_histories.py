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
    """One thing that is wrong with a search.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        meta: Facts about the answer, not part of it, such as which page of how many.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    meta: dict[str, Any] | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConversationHistoryErrors(Model):
    """What the search's answer with an error status holds.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[ConversationHistoryError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConversationHistoryPaginationMeta(Model):
    """Which page of how many the search has returned.

    Attributes:
        page_number: Which page, counted from 1. Example: 1
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
    """A hit of a search: one piece of a conversation.

    Attributes:
        chunk_index: Which piece of the record it is, counted from 0. Example: 0
        chunk_total: How many pieces the record was cut into. Example: 3
        id: Identifier of the piece. Example: rec-001_chunk_0
        ingested_at: When the record was made searchable. Example: 2026-05-28T12:01:00Z
        metadata: Facts that were kept with the record; searches can filter by them.
        organization_id: The organization it belongs to. Example: org-456
        record_created_at: When the record itself was made. Example: 2026-05-28T12:00:00Z
        record_id: The record that the piece is from. Example: rec-001
        region: Region that keeps the record. One of USA, DEU, AUS, UAE.
        score: How well the piece fits; higher is better. Example: 0.92
        text: What the piece says.
        user_id: The Telnyx user who owns the record. Example: user-123
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
    """Pieces of past conversations that fit the question, the best first.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[ConversationHistoryRecord]
    meta: ConversationHistoryPaginationMeta
