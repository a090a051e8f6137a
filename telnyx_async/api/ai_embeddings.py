# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Embeddings: 8 operations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.ai_embeddings import (
        EmbeddingResponse,
        EmbeddingSimilaritySearchResponse,
        ListBackgroundTasksResponse,
        ListEmbeddedBucketFilesResponse,
        ListEmbeddedBucketsResponse,
        SupportedEmbeddingLoaders,
        SupportedEmbeddingModels,
        TaskStatusResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "disable_bucket",
    "embed_documents",
    "embed_url",
    "get_task",
    "list_bucket_files",
    "list_buckets",
    "list_tasks",
    "search_documents",
]

_disable_bucket = Operation(
    id="embedding_bucket_files_public_embedding_buckets__bucket_name__delete",
    method="DELETE",
    path="/ai/embeddings/buckets/{bucket_name}",
    tag="Embeddings",
    module="ai_embeddings",
    function="disable_bucket",
    summary="Disable AI for an Embedded Bucket",
    parameters=(Parameter("bucket_name", "bucket_name", "path", required=True),),
    responses=(
        Response("200"),
        Response("404", "application/json", "BucketNotFoundError"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotent",
)


async def disable_bucket(
    session: TelnyxSession,
    bucket_name: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Disable AI for an Embedded Bucket.

    `DELETE /ai/embeddings/buckets/{bucket_name}`
    (embedding_bucket_files_public_embedding_buckets__bucket_name__delete). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        bucket_name: `str`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (200)

    Raises:
        ApiError: an error response; documented: 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "bucket_name": bucket_name,
    }
    await session.execute(_disable_bucket, arguments, options)


_embed_documents = Operation(
    id="PostEmbedding",
    method="POST",
    path="/ai/embeddings",
    tag="Embeddings",
    module="ai_embeddings",
    function="embed_documents",
    summary="Embed documents",
    parameters=(
        Parameter("bucket_name", "bucket_name", "body", required=True),
        Parameter("document_chunk_overlap_size", "document_chunk_overlap_size", "body"),
        Parameter("document_chunk_size", "document_chunk_size", "body"),
        Parameter("embedding_model", "embedding_model", "body"),
        Parameter("loader", "loader", "body"),
    ),
    responses=(
        Response("200", "application/json", "EmbeddingResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotency_key",
    key_header="Idempotency-Key",
    body=("application/json",),
)


async def embed_documents(
    session: TelnyxSession,
    *,
    bucket_name: str,
    document_chunk_overlap_size: int | None = None,
    document_chunk_size: int | None = None,
    embedding_model: SupportedEmbeddingModels | None = None,
    loader: SupportedEmbeddingLoaders | None = None,
    options: RequestOptions | None = None,
) -> EmbeddingResponse:
    """Embed documents.

    `POST /ai/embeddings` (PostEmbedding). It is retried with the same idempotency key, so Telnyx carries it out
    only once.

    Args:
        session: the session to send with.
        bucket_name: `str`.
        document_chunk_overlap_size: Telnyx's default: 512.
        document_chunk_size: Telnyx's default: 1024.
        embedding_model: One of thenlper/gte-large, intfloat/multilingual-e5-large. Telnyx's default:
            thenlper/gte-large.
        loader: One of default, intercom. Telnyx's default: default.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmbeddingResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "bucket_name": bucket_name,
        "document_chunk_overlap_size": document_chunk_overlap_size,
        "document_chunk_size": document_chunk_size,
        "embedding_model": embedding_model,
        "loader": loader,
    }
    result: EmbeddingResponse = await session.execute(_embed_documents, arguments, options)
    return result


_embed_url = Operation(
    id="PostEmbeddingUrl",
    method="POST",
    path="/ai/embeddings/url",
    tag="Embeddings",
    module="ai_embeddings",
    function="embed_url",
    summary="Embed URL content",
    parameters=(
        Parameter("bucket_name", "bucket_name", "body", required=True),
        Parameter("url", "url", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "EmbeddingResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotency_key",
    key_header="Idempotency-Key",
    body=("application/json",),
)


async def embed_url(
    session: TelnyxSession,
    *,
    bucket_name: str,
    url: str,
    options: RequestOptions | None = None,
) -> EmbeddingResponse:
    """Embed URL content.

    `POST /ai/embeddings/url` (PostEmbeddingUrl). It is retried with the same idempotency key, so Telnyx carries it
    out only once.

    Args:
        session: the session to send with.
        bucket_name: `str`.
        url: `str`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmbeddingResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "bucket_name": bucket_name,
        "url": url,
    }
    result: EmbeddingResponse = await session.execute(_embed_url, arguments, options)
    return result


_get_task = Operation(
    id="GetEmbeddingTask",
    method="GET",
    path="/ai/embeddings/{task_id}",
    tag="Embeddings",
    module="ai_embeddings",
    function="get_task",
    summary="Get an embedding task's status",
    parameters=(Parameter("task_id", "task_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "TaskStatusResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def get_task(
    session: TelnyxSession,
    task_id: str,
    *,
    options: RequestOptions | None = None,
) -> TaskStatusResponse:
    """Get an embedding task's status.

    `GET /ai/embeddings/{task_id}` (GetEmbeddingTask). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        task_id: `str`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        TaskStatusResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "task_id": task_id,
    }
    result: TaskStatusResponse = await session.execute(_get_task, arguments, options)
    return result


_list_bucket_files = Operation(
    id="GetBucketName",
    method="GET",
    path="/ai/embeddings/buckets/{bucket_name}",
    tag="Embeddings",
    module="ai_embeddings",
    function="list_bucket_files",
    summary="Get file-level embedding statuses for a bucket",
    parameters=(Parameter("bucket_name", "bucket_name", "path", required=True),),
    responses=(
        Response("200", "application/json", "ListEmbeddedBucketFilesResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def list_bucket_files(
    session: TelnyxSession,
    bucket_name: str,
    *,
    options: RequestOptions | None = None,
) -> ListEmbeddedBucketFilesResponse:
    """Get file-level embedding statuses for a bucket.

    `GET /ai/embeddings/buckets/{bucket_name}` (GetBucketName). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        bucket_name: `str`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListEmbeddedBucketFilesResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "bucket_name": bucket_name,
    }
    result: ListEmbeddedBucketFilesResponse = await session.execute(_list_bucket_files, arguments, options)
    return result


_list_buckets = Operation(
    id="GetEmbeddingBuckets",
    method="GET",
    path="/ai/embeddings/buckets",
    tag="Embeddings",
    module="ai_embeddings",
    function="list_buckets",
    summary="List embedded buckets",
    responses=(
        Response("200", "application/json", "ListEmbeddedBucketsResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def list_buckets(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> ListEmbeddedBucketsResponse:
    """List embedded buckets.

    `GET /ai/embeddings/buckets` (GetEmbeddingBuckets). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListEmbeddedBucketsResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {}
    result: ListEmbeddedBucketsResponse = await session.execute(_list_buckets, arguments, options)
    return result


_list_tasks = Operation(
    id="GetTasksByStatus",
    method="GET",
    path="/ai/embeddings",
    tag="Embeddings",
    module="ai_embeddings",
    function="list_tasks",
    summary="Get Tasks by Status",
    parameters=(Parameter("status", "status", "query"),),
    responses=(
        Response("200", "application/json", "ListBackgroundTasksResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def list_tasks(
    session: TelnyxSession,
    *,
    status: Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> ListBackgroundTasksResponse:
    """Get Tasks by Status.

    `GET /ai/embeddings` (GetTasksByStatus). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        status: Telnyx's default: ['processing', 'queued'].
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListBackgroundTasksResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "status": status,
    }
    result: ListBackgroundTasksResponse = await session.execute(_list_tasks, arguments, options)
    return result


_search_documents = Operation(
    id="PostEmbeddingSimilaritySearch",
    method="POST",
    path="/ai/embeddings/similarity-search",
    tag="Embeddings",
    module="ai_embeddings",
    function="search_documents",
    summary="Search for documents",
    parameters=(
        Parameter("bucket_name", "bucket_name", "body", required=True),
        Parameter("num_of_docs", "num_of_docs", "body"),
        Parameter("query", "query", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "EmbeddingSimilaritySearchResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def search_documents(
    session: TelnyxSession,
    *,
    bucket_name: str,
    query: str,
    num_of_docs: int | None = None,
    options: RequestOptions | None = None,
) -> EmbeddingSimilaritySearchResponse:
    """Search for documents.

    `POST /ai/embeddings/similarity-search` (PostEmbeddingSimilaritySearch). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        bucket_name: `str`.
        query: `str`.
        num_of_docs: Telnyx's default: 3.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmbeddingSimilaritySearchResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "bucket_name": bucket_name,
        "num_of_docs": num_of_docs,
        "query": query,
    }
    result: EmbeddingSimilaritySearchResponse = await session.execute(_search_documents, arguments, options)
    return result
