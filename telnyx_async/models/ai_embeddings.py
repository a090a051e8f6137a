# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Embeddings."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, TypeAlias

from attrs import define

from telnyx_async.model import UNSET, Model

BackgroundTaskStatus: TypeAlias = Literal["queued", "processing", "success", "failure", "partial_success"]
SupportedEmbeddingLoaders: TypeAlias = Literal["default", "intercom"]
SupportedEmbeddingModels: TypeAlias = Literal["thenlper/gte-large", "intfloat/multilingual-e5-large"]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class BackgroundTask(Model):
    """BackgroundTasksQueryResponse in Telnyx's document.

    Attributes:
        created_at: When it was created.
        status: One of queued, processing, success, failure, partial_success.
        user_id: The Telnyx user concerned.
    """

    created_at: datetime
    status: BackgroundTaskStatus | str
    task_id: str
    task_name: str
    user_id: str
    bucket: str | None = None
    finished_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class BucketNotFoundError(Model):
    """BucketNotFoundError in Telnyx's document."""

    detail: list[NotFoundError] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class EmbeddedBucketFile(Model):
    """EmbeddingsBucketFiles in Telnyx's document.

    Attributes:
        created_at: When it was created.
        updated_at: When it last changed.
    """

    created_at: datetime
    filename: str
    status: str
    updated_at: datetime = UNSET
    error_reason: str | None = None
    last_embedded_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class EmbeddedBuckets(Model):
    """UserEmbeddedBuckets in Telnyx's document."""

    buckets: list[str]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class EmbeddingBucketRequest(Model):
    """EmbeddingBucketRequest in Telnyx's document.

    Attributes:
        document_chunk_overlap_size: Telnyx's default: 512.
        document_chunk_size: Telnyx's default: 1024.
        embedding_model: One of thenlper/gte-large, intfloat/multilingual-e5-large. Telnyx's default:
            thenlper/gte-large.
        loader: One of default, intercom. Telnyx's default: default.
    """

    bucket_name: str
    document_chunk_overlap_size: int | None = None
    document_chunk_size: int | None = None
    embedding_model: SupportedEmbeddingModels | None = None
    loader: SupportedEmbeddingLoaders | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class EmbeddingData(Model):
    """EmbeddingResponse.data in Telnyx's document.

    Attributes:
        created_at: When it was created.
        task_id: UUID.
        user_id: The Telnyx user concerned. UUID.
    """

    created_at: datetime = UNSET
    status: str = UNSET
    finished_at: datetime | None = None
    task_id: str | None = None
    task_name: str | None = None
    user_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class EmbeddingMetadata(Model):
    """EmbeddingMetadata in Telnyx's document."""

    checksum: str
    embedding: str
    filename: str
    source: str
    certainty: float | None = None
    loader_metadata: dict[str, Any] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class EmbeddingResponse(Model):
    """EmbeddingResponse in Telnyx's document."""

    data: EmbeddingData


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class EmbeddingSimilaritySearchDocument(Model):
    """EmbeddingSimilaritySearchDocument in Telnyx's document."""

    distance: float
    document_chunk: str
    metadata: EmbeddingMetadata


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class EmbeddingSimilaritySearchRequest(Model):
    """EmbeddingSimilaritySearchRequest in Telnyx's document.

    Attributes:
        num_of_docs: Telnyx's default: 3.
    """

    bucket_name: str
    query: str
    num_of_docs: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class EmbeddingSimilaritySearchResponse(Model):
    """EmbeddingSimilaritySearchResponse in Telnyx's document."""

    data: list[EmbeddingSimilaritySearchDocument]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class EmbeddingUrlRequest(Model):
    """EmbeddingUrlRequest in Telnyx's document."""

    bucket_name: str
    url: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListBackgroundTasksResponse(Model):
    """BackgroundTasksQueryResponseData in Telnyx's document."""

    data: list[BackgroundTask]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListEmbeddedBucketFilesResponse(Model):
    """EmbeddingsBucketFilesData in Telnyx's document."""

    data: list[EmbeddedBucketFile]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListEmbeddedBucketsResponse(Model):
    """UserEmbeddedBucketsData in Telnyx's document."""

    data: EmbeddedBuckets


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class NotFoundError(Model):
    """NotFoundError in Telnyx's document."""

    detail: str
    code: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TaskStatusData(Model):
    """TaskStatusResponse.data in Telnyx's document.

    Attributes:
        created_at: When it was created.
        status: One of queued, processing, success, failure, partial_success.
        task_id: UUID.
    """

    created_at: datetime = UNSET
    status: BackgroundTaskStatus | str = UNSET
    finished_at: datetime | None = None
    task_id: str | None = None
    task_name: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TaskStatusResponse(Model):
    """TaskStatusResponse in Telnyx's document."""

    data: TaskStatusData
