# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Collections."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AICollection(Model):
    """Collection in Telnyx's document.

    Attributes:
        created_at: When it was created.
        description: What it is or is for, in words.
        name: What it is called.
        record_type: Which kind of record this is.
        settings: How it is set up, as names and values.
        slug: Short name that fits into a URL.
        sources: Where the documents or facts come from.
        status: How far it has come, or whether it is in use.
        updated_at: When it last changed.
        uuid: Identifier; of an AI collection in paths, of a message in its detail record.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AICollectionResponse(Model):
    """CollectionResponse in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: AICollection = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AICollectionRetrievalSettings(Model):
    """CollectionRetrievalSettings in Telnyx's document.

    Attributes:
        retrieval_type: How documents are searched. One of vector, hybrid.
        top_k: How many of the likeliest choices count.
    """

    retrieval_type: Literal["vector", "hybrid"] | str | None = None
    top_k: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AICollectionSearchResult(Model):
    """GET /ai/knowledge/collections/{slug}/documents response.data[] in Telnyx's document.

    Attributes:
        id: Identifier that Telnyx gave it; in paths, which one is meant.
        metadata: Further facts kept with it, as names and values.
        organization_id: The organization it belongs to.
        record_type: Which kind of record this is.
        region: Geographic region that it runs in or is kept in.
        score: How strong the result is, as a number.
        text: What is said or written.
        user_id: The Telnyx user concerned.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AICollectionSettings(Model):
    """CollectionSettings in Telnyx's document.

    Attributes:
        record_type: Which kind of record this is.
        retrieval: Which of your stored documents are searched, and how.
    """

    record_type: str = UNSET
    retrieval: AICollectionRetrievalSettings | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AICollectionSettingsInput(Model):
    """CollectionSettingsRequest in Telnyx's document.

    Attributes:
        retrieval: Which of your stored documents are searched, and how.
    """

    retrieval: AICollectionRetrievalSettings | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AICollectionSettingsResponse(Model):
    """CollectionSettingsResponse in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: AICollectionSettings = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AICollectionSource(Model):
    """CollectionSource in Telnyx's document.

    Attributes:
        bucket_id: Storage bucket concerned.
        id: Identifier that Telnyx gave it; in paths, which one is meant.
        record_type: Which kind of record this is.
        source_type: Where it comes from: a number purchased or ported, a kind of Telnyx data. One of voice,
            meeting_bot, message, bucket.
        status: How far it has come, or whether it is in use.
    """

    id: str = UNSET
    record_type: str = UNSET
    status: str = UNSET
    bucket_id: str | None = None
    collection_id: str | None = None
    source_type: Literal["voice", "meeting_bot", "message", "bucket"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AICollectionSourceInput(Model):
    """CollectionSourceRequest in Telnyx's document.

    Attributes:
        bucket_id: Storage bucket concerned.
        source_type: Kind of Telnyx data; only voice can be searched yet. bucket needs a bucket_id. One of voice,
            meeting_bot, message, bucket.
    """

    source_type: Literal["voice", "meeting_bot", "message", "bucket"]
    bucket_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AddAICollectionSourceResponse(Model):
    """POST /ai/collections/{uuid}/sources response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: AICollectionSource = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListAICollectionSourcesResponse(Model):
    """GET /ai/collections/{uuid}/sources response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[AICollectionSource] = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListAICollectionsResponse(ListResponse["AICollection"]):
    """GET /ai/collections response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[AICollection]
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ReplaceAICollectionSourcesMeta(Model):
    """PUT /ai/collections/{uuid}/sources response.meta in Telnyx's document."""

    added: list[str] | None = None
    removed: list[str] | None = None
    retained: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ReplaceAICollectionSourcesResponse(Model):
    """PUT /ai/collections/{uuid}/sources response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[AICollectionSource] = UNSET
    meta: ReplaceAICollectionSourcesMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SearchAICollectionsMeta(Model):
    """GET /ai/knowledge/collections/{slug}/documents response.meta in Telnyx's document.

    Attributes:
        page_number: Which page, counted from 1.
        page_size: How many items a page holds.
        retrieval_type: How documents are searched.
        top_k: How many of the likeliest choices count.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SearchAICollectionsResponse(ListResponse["AICollectionSearchResult"]):
    """GET /ai/knowledge/collections/{slug}/documents response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[AICollectionSearchResult] = UNSET
    meta: SearchAICollectionsMeta = UNSET
