# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Embeddings: 8 operations.

Indexes documents by their meaning and searches in them.
"""

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
    """Delete all embeddings of a bucket; its files stay, and it costs the normal price of storage again.

    `DELETE /ai/embeddings/buckets/{bucket_name}`
    (embedding_bucket_files_public_embedding_buckets__bucket_name__delete). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        bucket_name: Storage bucket concerned. Listed by `ai_embeddings.list_buckets`.
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
    await _disable_bucket.execute(session, arguments, options)


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
    """Index a bucket's documents in the background; files that are added, changed or deleted later are followed by
    themselves.

    `POST /ai/embeddings` (PostEmbedding). It is retried with the same idempotency key, so Telnyx carries it out
    only once.

    Args:
        session: the session to send with.
        bucket_name: Storage bucket that has the documents.
        document_chunk_overlap_size: How much neighbouring pieces share. Telnyx's default: 512.
        document_chunk_size: How long the pieces are that documents are cut into. Telnyx's default: 1024.
        embedding_model: Model that makes the vectors; the multilingual one is for other languages than English. One
            of thenlper/gte-large, intfloat/multilingual-e5-large. Telnyx's default: thenlper/gte-large.
        loader: How documents are read; intercom for article JSON of Intercom. One of default, intercom. Telnyx's
            default: default.
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
    result: EmbeddingResponse = await _embed_documents.execute(session, arguments, options)
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
    """Copy a website into a bucket and index it: the page and, up to 5 levels deep, pages of its domain.

    `POST /ai/embeddings/url` (PostEmbeddingUrl). It is retried with the same idempotency key, so Telnyx carries it
    out only once.

    Args:
        session: the session to send with.
        bucket_name: Storage bucket for the result; it must exist.
        url: URL of the web page to embed.
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
    result: EmbeddingResponse = await _embed_url.execute(session, arguments, options)
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
    """Fetch how far an embedding task is; partial_success means that some files failed.

    `GET /ai/embeddings/{task_id}` (GetEmbeddingTask). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        task_id: Background task concerned. Listed by `ai_embeddings.list_tasks`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        TaskStatusResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "task_id": task_id,
    }
    result: TaskStatusResponse = await _get_task.execute(session, arguments, options)
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
    """List the embedded files of a bucket, with the state of each.

    `GET /ai/embeddings/buckets/{bucket_name}` (GetBucketName). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        bucket_name: Storage bucket concerned. Listed by `ai_embeddings.list_buckets`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListEmbeddedBucketFilesResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "bucket_name": bucket_name,
    }
    result: ListEmbeddedBucketFilesResponse = await _list_bucket_files.execute(session, arguments, options)
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
    """List the names of the embedded buckets.

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
    result: ListEmbeddedBucketsResponse = await _list_buckets.execute(session, arguments, options)
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
    """List embedding tasks; without status, those that are queued or processing.

    `GET /ai/embeddings` (GetTasksByStatus). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        status: Only tasks in these states; processing and queued when left out. Telnyx's default: ['processing',
            'queued'].
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListBackgroundTasksResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "status": status,
    }
    result: ListBackgroundTasksResponse = await _list_tasks.execute(session, arguments, options)
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
    idempotency="safe",
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
    """Search a bucket's documents by meaning; of the pieces found, a lower distance is closer.

    `POST /ai/embeddings/similarity-search` (PostEmbeddingSimilaritySearch). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        bucket_name: Storage bucket that has the documents.
        query: What is looked for.
        num_of_docs: How many passages to return. Telnyx's default: 3.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmbeddingSimilaritySearchResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "bucket_name": bucket_name,
        "num_of_docs": num_of_docs,
        "query": query,
    }
    result: EmbeddingSimilaritySearchResponse = await _search_documents.execute(session, arguments, options)
    return result
