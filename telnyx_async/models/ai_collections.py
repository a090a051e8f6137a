# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Collections."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class AICollection(Model):
    """A collection: Telnyx data of one or several kinds, to search by meaning.

    Attributes:
        created_at: When it was created.
        description: What it is or is for, in words.
        name: What it is called.
        record_type: Which kind of record this is.
        settings: How the collection is searched.
        slug: Short name for URLs; search and get_by_slug take it.
        sources: Which Telnyx data the collection holds.
        status: How far it has come, or whether it is in use.
        updated_at: When it last changed.
        uuid: Identifier of the collection.
    """

    created_at: datetime = UNSET
    record_type: str = UNSET
    status: str = UNSET
    updated_at: datetime = UNSET
    description: str | None = None
    name: str | None = None
    settings: AICollectionSettings | None = None
    slug: str | None = None
    sources: list[AICollectionSource] | None = None
    uuid: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AICollectionResponse(Model):
    """One collection, as answers hold it.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: AICollection = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class AICollectionRetrievalSettings(Model):
    """How a collection is searched, and how many passages come back.

    Attributes:
        retrieval_type: Whether to search by meaning (vector), by words (keyword) or by both (hybrid). One of
            vector, hybrid.
        top_k: How many passages a search returns at most.
    """

    retrieval_type: Literal["vector", "hybrid"] | str | None = None
    top_k: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AICollectionSearchResult(Model):
    """A hit of a search: one piece of a record.

    Attributes:
        chunk_index: Which piece of the record it is, counted from 0.
        chunk_total: How many pieces the record was cut into.
        id: Identifier of the piece.
        ingested_at: When the record was made searchable.
        metadata: Further facts kept with it, as names and values.
        organization_id: The organization it belongs to.
        record_created_at: When the record itself was made.
        record_id: The record that the piece is from.
        record_type: Which kind of record this is.
        region: Geographic region that it runs in or is kept in.
        score: How well the piece fits; higher is better.
        text: What the piece says.
        user_id: The Telnyx user who owns the record.
    """

    id: str = UNSET
    record_type: str = UNSET
    chunk_index: int | None = None
    chunk_total: int | None = None
    ingested_at: datetime | None = None
    metadata: dict[str, Any] | None = None
    organization_id: str | None = None
    record_created_at: datetime | None = None
    record_id: str | None = None
    region: str | None = None
    score: float | None = None
    text: str | None = None
    user_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AICollectionSettings(Model):
    """How a collection is set up.

    Attributes:
        record_type: Which kind of record this is.
        retrieval: How the collection is searched, and how many passages come back.
    """

    record_type: str = UNSET
    retrieval: AICollectionRetrievalSettings | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AICollectionSettingsInput(Model):
    """What sets up a collection.

    Attributes:
        retrieval: How the collection is searched, and how many passages come back.
    """

    retrieval: AICollectionRetrievalSettings | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AICollectionSettingsResponse(Model):
    """The settings of one collection, as answers hold it.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: AICollectionSettings = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class AICollectionSource(Model):
    """Telnyx data that belongs to a collection.

    Attributes:
        bucket_id: Storage bucket; only with source_type bucket.
        collection_id: Collection that the source belongs to.
        id: Identifier that Telnyx gave it.
        record_type: Which kind of record this is.
        source_type: Kind of Telnyx data. One of voice, meeting_bot, message, bucket.
        status: How far it has come, or whether it is in use.
    """

    id: str = UNSET
    record_type: str = UNSET
    status: str = UNSET
    bucket_id: str | None = None
    collection_id: str | None = None
    source_type: Literal["voice", "meeting_bot", "message", "bucket"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AICollectionSourceInput(Model):
    """Telnyx data to put into a collection.

    Attributes:
        bucket_id: Storage bucket concerned.
        source_type: Kind of Telnyx data; only voice can be searched yet. bucket needs a bucket_id. One of voice,
            meeting_bot, message, bucket.
    """

    source_type: Literal["voice", "meeting_bot", "message", "bucket"]
    bucket_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AddAICollectionSourceResponse(Model):
    """What ai_collections.add_source returns.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: AICollectionSource = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListAICollectionSourcesResponse(Model):
    """The sources of a collection.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[AICollectionSource] = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListAICollectionsResponse(ListResponse["AICollection"]):
    """A page of the collections.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[AICollection]
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ReplaceAICollectionSourcesMeta(Model):
    """Which sources were added, removed and left as they were.

    Attributes:
        added: Sources that were added.
        removed: Sources that were removed.
        retained: Sources that were there already and stay.
    """

    added: list[str] | None = None
    removed: list[str] | None = None
    retained: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ReplaceAICollectionSourcesResponse(Model):
    """The sources that the collection has now.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Which sources were added, removed and left as they were.
    """

    data: list[AICollectionSource] = UNSET
    meta: ReplaceAICollectionSourcesMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class SearchAICollectionsMeta(Model):
    """How and where the collection was searched, and which page this is.

    Attributes:
        collection_slug: Collection that was searched.
        page_number: Which page, counted from 1.
        page_size: How many items a page holds.
        retrieval_type: How documents are searched.
        searched_sources: Sources that were searched.
        top_k: How many results were asked for at most.
        total_pages: How many pages there are.
        total_results: How many items there are on all pages together.
    """

    collection_slug: str | None = None
    page_number: int | None = None
    page_size: int | None = None
    retrieval_type: str | None = None
    searched_sources: list[str] | None = None
    top_k: int | None = None
    total_pages: int | None = None
    total_results: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SearchAICollectionsResponse(ListResponse["AICollectionSearchResult"]):
    """What was found in a collection.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[AICollectionSearchResult] = UNSET
    meta: SearchAICollectionsMeta = UNSET
