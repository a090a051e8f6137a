# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 3fd6ff87867fb36c414c8fffa8ca8d1faa09292e0e114f04d8cece069c0b6d10
# overlay sha256 c5a081ca2c3f10740fde94727b303d909e73a8013c442b6960bda60d79ee728a
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Bucket Usage: 2 operations."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.storage_usage import GetBucketUsageResponse, GetStorageAPIUsageResponse
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
    responses=(Response("200", "application/json", "GetBucketUsageResponse"),),
    idempotency="safe",
    paging=Paging("single", "data"),
)


async def get(
    session: TelnyxSession,
    bucket_name: str,
    *,
    options: RequestOptions | None = None,
) -> GetBucketUsageResponse:
    """Get Bucket Usage.

    `GET /storage/buckets/{bucketName}/usage/storage` (GetBucketUsage). Reads only: sent again after any fault.

    Args:
        session: the session to send with.
        bucket_name: Name of the storage bucket.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetBucketUsageResponse (200)

    Raises:
        ApiError: Telnyx refused.
    """
    arguments: dict[str, object] = {
        "bucket_name": bucket_name,
    }
    result: GetBucketUsageResponse = await session.execute(_get, arguments, options)
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
    responses=(Response("200", "application/json", "GetStorageAPIUsageResponse"),),
    idempotency="safe",
)


async def get_api_calls(
    session: TelnyxSession,
    bucket_name: str,
    *,
    filter_end_time: datetime,
    filter_start_time: datetime,
    options: RequestOptions | None = None,
) -> GetStorageAPIUsageResponse:
    """Get API Usage.

    `GET /storage/buckets/{bucketName}/usage/api` (GetStorageAPIUsage). Reads only: sent again after any fault.

    Args:
        session: the session to send with.
        bucket_name: Name of the storage bucket.
        filter_end_time: see the type.
        filter_start_time: see the type.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetStorageAPIUsageResponse (200)

    Raises:
        ApiError: Telnyx refused.
    """
    arguments: dict[str, object] = {
        "bucket_name": bucket_name,
        "filter_end_time": filter_end_time,
        "filter_start_time": filter_start_time,
    }
    result: GetStorageAPIUsageResponse = await session.execute(_get_api_calls, arguments, options)
    return result
