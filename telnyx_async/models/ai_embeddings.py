# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Embeddings."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Model

BackgroundTaskStatus: TypeAlias = Literal["queued", "processing", "success", "failure", "partial_success"]
SupportedEmbeddingLoaders: TypeAlias = Literal["default", "intercom"]
SupportedEmbeddingModels: TypeAlias = Literal["thenlper/gte-large", "intfloat/multilingual-e5-large"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class BackgroundTask(Model):
    """A background task, such as an embedding, and how far it has come.

    Attributes:
        bucket: Name of the storage bucket.
        created_at: When it was created.
        finished_at: When it was done.
        status: How far the embedding task has come. One of queued, processing, success, failure, partial_success.
        task_id: Background task concerned.
        task_name: What the task is called.
        user_id: The Telnyx user concerned.
    """

    created_at: datetime
    status: BackgroundTaskStatus | str
    task_id: str
    task_name: str
    user_id: str
    bucket: str | None = None
    finished_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BucketNotFoundError(Model):
    """The error when a storage bucket is not there.

    Attributes:
        detail: What went wrong this time, in words.
    """

    detail: list[NotFoundError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmbeddedBucketFile(Model):
    """A file of a bucket, and whether it is searchable.

    Attributes:
        created_at: When it was created.
        error_reason: Why the file could not be made searchable, if so.
        filename: What the file is called.
        last_embedded_at: When it was last made searchable.
        status: How far it has come, or whether it is in use.
        updated_at: When it last changed.
    """

    created_at: datetime
    filename: str
    status: str
    updated_at: datetime = UNSET
    error_reason: str | None = None
    last_embedded_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmbeddedBuckets(Model):
    """Names of the buckets that are searchable.

    Attributes:
        buckets: Names of the buckets.
    """

    buckets: list[str]


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmbeddingBucketRequest(Model):
    """A storage bucket whose documents should become searchable.

    Attributes:
        bucket_name: Storage bucket whose files should become searchable.
        document_chunk_overlap_size: How much of a piece of text the next one repeats. Telnyx's default: 512.
        document_chunk_size: How long the pieces are that documents are cut into. Telnyx's default: 1024.
        embedding_model: Model that turns the pieces into vectors. One of thenlper/gte-large,
            intfloat/multilingual-e5-large. Telnyx's default: thenlper/gte-large.
        loader: How files are read: as they are, or as Intercom data. One of default, intercom. Telnyx's default:
            default.
    """

    bucket_name: str
    document_chunk_overlap_size: int | None = None
    document_chunk_size: int | None = None
    embedding_model: SupportedEmbeddingModels | None = None
    loader: SupportedEmbeddingLoaders | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmbeddingData(Model):
    """The background task that makes documents searchable, and how far it is.

    Attributes:
        created_at: When it was created.
        finished_at: When it was done.
        status: How far it has come, or whether it is in use.
        task_id: Background task concerned. UUID.
        task_name: What the task is called.
        user_id: The Telnyx user concerned. UUID.
    """

    created_at: datetime = UNSET
    status: str = UNSET
    finished_at: datetime | None = None
    task_id: str | None = None
    task_name: str | None = None
    user_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmbeddingMetadata(Model):
    """Where a piece of text was found.

    Attributes:
        certainty: How sure it is that the piece fits.
        checksum: Checksum of the file.
        embedding: Model that made the vector.
        filename: What the file is called.
        loader_metadata: Further facts from the loader.
        source: URL of the file that the piece is from.
    """

    checksum: str
    embedding: str
    filename: str
    source: str
    certainty: float | None = None
    loader_metadata: dict[str, Any] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmbeddingResponse(Model):
    """The background task that makes documents searchable.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: EmbeddingData


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmbeddingSimilaritySearchDocument(Model):
    """A piece of text that was found, and how near it comes.

    Attributes:
        distance: How far it is from the question; less is nearer.
        document_chunk: The piece of text.
        metadata: Which file it is from.
    """

    distance: float
    document_chunk: str
    metadata: EmbeddingMetadata


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmbeddingSimilaritySearchRequest(Model):
    """What to look for, in which bucket.

    Attributes:
        bucket_name: Searchable storage bucket to look in.
        num_of_docs: How many pieces of text to find. Telnyx's default: 3.
        query: Question or words to look for by meaning.
    """

    bucket_name: str
    query: str
    num_of_docs: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmbeddingSimilaritySearchResponse(Model):
    """The pieces of text that come nearest to the question.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[EmbeddingSimilaritySearchDocument]


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmbeddingUrlRequest(Model):
    """A website whose pages should become searchable.

    Attributes:
        bucket_name: Storage bucket for the pages; it must exist.
        url: Page to begin with; pages it links to within the domain follow, 5 levels deep.
    """

    bucket_name: str
    url: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListBackgroundTasksResponse(Model):
    """The background tasks that make documents searchable.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[BackgroundTask]


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListEmbeddedBucketFilesResponse(Model):
    """The files of a bucket, and whether they are searchable.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[EmbeddedBucketFile]


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListEmbeddedBucketsResponse(Model):
    """The buckets that are searchable.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: EmbeddedBuckets


@define(eq=False, repr=False, kw_only=True, slots=False)
class NotFoundError(Model):
    """What is answered when there is no such thing.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    detail: str
    code: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TaskStatusData(Model):
    """A background task, and how far it is.

    Attributes:
        created_at: When it was created.
        finished_at: When it was done.
        status: How far it has come, or whether it is in use. One of queued, processing, success, failure,
            partial_success.
        task_id: Background task concerned. UUID.
        task_name: What the task is called.
    """

    created_at: datetime = UNSET
    status: BackgroundTaskStatus | str = UNSET
    finished_at: datetime | None = None
    task_id: str | None = None
    task_name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TaskStatusResponse(Model):
    """How far a background task is.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: TaskStatusData
