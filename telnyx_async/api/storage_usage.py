# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Bucket Usage: 2 operations."""

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
    responses=(Response("200", "application/json", "GetStorageUsageResponse"),),
    idempotency="safe",
    paging=Paging("single", "data"),
)


async def get(
    session: TelnyxSession,
    bucket_name: str,
    *,
    options: RequestOptions | None = None,
) -> GetStorageUsageResponse:
    """Get Bucket Usage.

    `GET /storage/buckets/{bucketName}/usage/storage` (GetBucketUsage). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        bucket_name: Name of the storage bucket.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetStorageUsageResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "bucket_name": bucket_name,
    }
    result: GetStorageUsageResponse = await session.execute(_get, arguments, options)
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
    responses=(Response("200", "application/json", "GetStorageUsageApiCallsResponse"),),
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
    """Get API Usage.

    `GET /storage/buckets/{bucketName}/usage/api` (GetStorageAPIUsage). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        bucket_name: Name of the storage bucket.
        filter_end_time: `datetime`.
        filter_start_time: `datetime`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetStorageUsageApiCallsResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "bucket_name": bucket_name,
        "filter_end_time": filter_end_time,
        "filter_start_time": filter_start_time,
    }
    result: GetStorageUsageApiCallsResponse = await session.execute(_get_api_calls, arguments, options)
    return result
