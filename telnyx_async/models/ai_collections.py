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
    """Collection in Telnyx's document.

    Attributes:
        created_at: When it was created.
        record_type: Which kind of record this is.
        updated_at: When it last changed.
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
    """CollectionResponse in Telnyx's document."""

    data: AICollection = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class AICollectionRetrievalSettings(Model):
    """CollectionRetrievalSettings in Telnyx's document.

    Attributes:
        retrieval_type: One of vector, hybrid.
    """

    retrieval_type: Literal["vector", "hybrid"] | str | None = None
    top_k: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AICollectionSearchResult(Model):
    """GET /ai/knowledge/collections/{slug}/documents response.data[] in Telnyx's document.

    Attributes:
        id: Identifier of the resource.
        organization_id: The organization it belongs to.
        record_type: Which kind of record this is.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class AICollectionSettings(Model):
    """CollectionSettings in Telnyx's document.

    Attributes:
        record_type: Which kind of record this is.
    """

    record_type: str = UNSET
    retrieval: AICollectionRetrievalSettings | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AICollectionSettingsInput(Model):
    """CollectionSettingsRequest in Telnyx's document."""

    retrieval: AICollectionRetrievalSettings | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AICollectionSettingsResponse(Model):
    """CollectionSettingsResponse in Telnyx's document."""

    data: AICollectionSettings = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class AICollectionSource(Model):
    """CollectionSource in Telnyx's document.

    Attributes:
        id: Identifier of the resource.
        record_type: Which kind of record this is.
        source_type: One of voice, meeting_bot, message, bucket.
    """

    id: str = UNSET
    record_type: str = UNSET
    status: str = UNSET
    bucket_id: str | None = None
    collection_id: str | None = None
    source_type: Literal["voice", "meeting_bot", "message", "bucket"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AICollectionSourceInput(Model):
    """CollectionSourceRequest in Telnyx's document.

    Attributes:
        source_type: One of voice, meeting_bot, message, bucket.
    """

    source_type: Literal["voice", "meeting_bot", "message", "bucket"]
    bucket_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AddAICollectionSourceResponse(Model):
    """POST /ai/collections/{uuid}/sources response in Telnyx's document."""

    data: AICollectionSource = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListAICollectionSourcesResponse(Model):
    """GET /ai/collections/{uuid}/sources response in Telnyx's document."""

    data: list[AICollectionSource] = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListAICollectionsResponse(ListResponse["AICollection"]):
    """GET /ai/collections response in Telnyx's document."""

    data: list[AICollection]
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ReplaceAICollectionSourcesMeta(Model):
    """PUT /ai/collections/{uuid}/sources response.meta in Telnyx's document."""

    added: list[str] | None = None
    removed: list[str] | None = None
    retained: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ReplaceAICollectionSourcesResponse(Model):
    """PUT /ai/collections/{uuid}/sources response in Telnyx's document."""

    data: list[AICollectionSource] = UNSET
    meta: ReplaceAICollectionSourcesMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class SearchAICollectionsMeta(Model):
    """GET /ai/knowledge/collections/{slug}/documents response.meta in Telnyx's document.

    Attributes:
        page_number: Number of this page.
        page_size: How many items a page holds.
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
    """GET /ai/knowledge/collections/{slug}/documents response in Telnyx's document."""

    data: list[AICollectionSearchResult] = UNSET
    meta: SearchAICollectionsMeta = UNSET
