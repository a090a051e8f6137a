# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Clusters: 5 operations.

Finds the common themes in documents that have been embedded.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.ai_clusters import (
        CreateTextClusteringResponse,
        GetClusteringStatusResponse,
        ListClusteringTasksResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "get",
    "get_graph",
    "list",
]

_create = Operation(
    id="compute_new_cluster_public_text_clusters_post",
    method="POST",
    path="/ai/clusters",
    tag="Clusters",
    module="ai_clusters",
    function="create",
    summary="Compute new clusters",
    parameters=(
        Parameter("bucket", "bucket", "body", required=True),
        Parameter("files", "files", "body"),
        Parameter("min_cluster_size", "min_cluster_size", "body"),
        Parameter("min_subcluster_size", "min_subcluster_size", "body"),
        Parameter("prefix", "prefix", "body"),
    ),
    responses=(
        Response("200", "application/json", "CreateTextClusteringResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    bucket: str,
    files: Sequence[str] | None = None,
    min_cluster_size: int | None = None,
    min_subcluster_size: int | None = None,
    prefix: str | None = None,
    options: RequestOptions | None = None,
) -> CreateTextClusteringResponse:
    """Start to find the themes of an embedded bucket in the background; ai_clusters.get shows them by the task_id.

    `POST /ai/clusters` (compute_new_cluster_public_text_clusters_post). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        bucket: Storage bucket to work on; its documents must be embedded.
        files: Only these files of the bucket.
        min_cluster_size: Fewest pieces of text that make a cluster; 25 by default.
        min_subcluster_size: Fewest pieces of text that make a cluster within a cluster; 5 by default.
        prefix: Only files whose names begin so.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateTextClusteringResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "bucket": bucket,
        "files": files,
        "min_cluster_size": min_cluster_size,
        "min_subcluster_size": min_subcluster_size,
        "prefix": prefix,
    }
    result: CreateTextClusteringResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="delete_cluster_by_task_id_public_text_clusters__task_id__delete",
    method="DELETE",
    path="/ai/clusters/{task_id}",
    tag="Clusters",
    module="ai_clusters",
    function="delete",
    summary="Delete a cluster",
    parameters=(Parameter("task_id", "task_id", "path", required=True),),
    responses=(
        Response("204"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    task_id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete the clusters that a task found.

    `DELETE /ai/clusters/{task_id}` (delete_cluster_by_task_id_public_text_clusters__task_id__delete). Repeating it
    changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        task_id: The clustering, as ai_clusters.create returned it. Listed by `ai_clusters.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "task_id": task_id,
    }
    await _delete.execute(session, arguments, options)


_get = Operation(
    id="fetch_cluster_by_task_id_public_text_clusters__task_id__get",
    method="GET",
    path="/ai/clusters/{task_id}",
    tag="Clusters",
    module="ai_clusters",
    function="get",
    summary="Fetch a cluster",
    parameters=(
        Parameter("task_id", "task_id", "path", required=True),
        Parameter("show_subclusters", "show_subclusters", "query"),
        Parameter("top_n_nodes", "top_n_nodes", "query"),
    ),
    responses=(
        Response("200", "application/json", "GetClusteringStatusResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    task_id: str,
    *,
    show_subclusters: bool | None = None,
    top_n_nodes: int | None = None,
    options: RequestOptions | None = None,
) -> GetClusteringStatusResponse:
    """Fetch the clusters that a task found, and how far it is.

    `GET /ai/clusters/{task_id}` (fetch_cluster_by_task_id_public_text_clusters__task_id__get). It only reads, so it
    is retried after any failure.

    Args:
        session: the session to send with.
        task_id: The clustering, as ai_clusters.create returned it. Listed by `ai_clusters.list`.
        show_subclusters: Whether clusters within clusters come along. Telnyx's default: False.
        top_n_nodes: How many texts of each cluster come along, the most typical first. Telnyx's default: 0.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetClusteringStatusResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "task_id": task_id,
        "show_subclusters": show_subclusters,
        "top_n_nodes": top_n_nodes,
    }
    result: GetClusteringStatusResponse = await _get.execute(session, arguments, options)
    return result


_get_graph = Operation(
    id="fetch_cluster_image_by_task_id_public_text_clusters__task_id__image_get",
    method="GET",
    path="/ai/clusters/{task_id}/graph",
    tag="Clusters",
    module="ai_clusters",
    function="get_graph",
    summary="Fetch a cluster visualization",
    parameters=(
        Parameter("task_id", "task_id", "path", required=True),
        Parameter("cluster_id", "cluster_id", "query"),
    ),
    responses=(
        Response("200", "image/png", "bytes"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def get_graph(
    session: TelnyxSession,
    task_id: str,
    *,
    cluster_id: int | None = None,
    options: RequestOptions | None = None,
) -> bytes:
    """Fetch a picture of all clusters that a task found, or of one.

    `GET /ai/clusters/{task_id}/graph` (fetch_cluster_image_by_task_id_public_text_clusters__task_id__image_get). It
    only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        task_id: The clustering, as ai_clusters.create returned it. Listed by `ai_clusters.list`.
        cluster_id: Cluster concerned.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        bytes (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "task_id": task_id,
        "cluster_id": cluster_id,
    }
    result: bytes = await _get_graph.execute(session, arguments, options)
    return result


_list = Operation(
    id="list_all_requested_clusters_public_text_clusters_get",
    method="GET",
    path="/ai/clusters",
    tag="Clusters",
    module="ai_clusters",
    function="list",
    summary="List all clusters",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListClusteringTasksResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size", first=0),
)


async def list(
    session: TelnyxSession,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListClusteringTasksResponse:
    """List the tasks that look for clusters.

    `GET /ai/clusters` (list_all_requested_clusters_public_text_clusters_get). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1. Telnyx's default: 0.
        page_size: How many items a page holds. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListClusteringTasksResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListClusteringTasksResponse = await _list.execute(session, arguments, options)
    return result
