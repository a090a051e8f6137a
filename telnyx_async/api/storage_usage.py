# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Bucket Usage: 2 operations.

Reads how much a storage bucket holds and how many requests it got.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.storage_usage import GetStorageUsageApiCallsResponse, GetStorageUsageResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "get",
    "get_api_calls",
]

_get = Operation(
    id="GetBucketUsage",
    method="GET",
    path="/storage/buckets/{bucketName}/usage/storage",
    tag="Bucket Usage",
    module="storage_usage",
    function="get",
    summary="Get Bucket Usage",
    parameters=(Parameter("bucket_name", "bucketName", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetStorageUsageResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="safe",
    paging=Paging("single", "data"),
)


async def get(
    session: TelnyxSession,
    bucket_name: str,
    *,
    options: RequestOptions | None = None,
) -> GetStorageUsageResponse:
    """Fetch how many objects a bucket holds and how much space they take.

    `GET /storage/buckets/{bucketName}/usage/storage` (GetBucketUsage). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        bucket_name: Name of the storage bucket.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetStorageUsageResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
    """
    arguments: dict[str, object] = {
        "bucket_name": bucket_name,
    }
    result: GetStorageUsageResponse = await _get.execute(session, arguments, options)
    return result


_get_api_calls = Operation(
    id="GetStorageAPIUsage",
    method="GET",
    path="/storage/buckets/{bucketName}/usage/api",
    tag="Bucket Usage",
    module="storage_usage",
    function="get_api_calls",
    summary="Get API Usage",
    parameters=(
        Parameter("bucket_name", "bucketName", "path", required=True),
        Parameter("filter_end_time", "filter[end_time]", "query", required=True),
        Parameter("filter_start_time", "filter[start_time]", "query", required=True),
    ),
    responses=(
        Response("200", "application/json", "GetStorageUsageApiCallsResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="safe",
)


async def get_api_calls(
    session: TelnyxSession,
    bucket_name: str,
    *,
    filter_end_time: datetime,
    filter_start_time: datetime,
    options: RequestOptions | None = None,
) -> GetStorageUsageApiCallsResponse:
    """Fetch how many requests a bucket got in a period and how many bytes they moved, by category.

    `GET /storage/buckets/{bucketName}/usage/api` (GetStorageAPIUsage). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        bucket_name: Name of the storage bucket.
        filter_end_time: End of the period.
        filter_start_time: Start of the period.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetStorageUsageApiCallsResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
    """
    arguments: dict[str, object] = {
        "bucket_name": bucket_name,
        "filter_end_time": filter_end_time,
        "filter_start_time": filter_start_time,
    }
    result: GetStorageUsageApiCallsResponse = await _get_api_calls.execute(session, arguments, options)
    return result
