# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Presigned Object URLs: 1 operation.

Makes links with which others can fetch or put one stored object for a while.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.storage_presigned_urls import PresignedObjectUrl
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
]

_create = Operation(
    id="CreatePresignedObjectUrl",
    method="POST",
    path="/storage/buckets/{bucketName}/{objectName}/presigned_url",
    tag="Presigned Object URLs",
    module="storage_presigned_urls",
    function="create",
    summary="Create Presigned Object URL",
    parameters=(
        Parameter("bucket_name", "bucketName", "path", required=True),
        Parameter("object_name", "objectName", "path", required=True),
        Parameter("ttl", "ttl", "body"),
    ),
    responses=(
        Response("200", "application/json", "PresignedObjectUrl"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="safe",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    bucket_name: str,
    object_name: str,
    *,
    ttl: int | None = None,
    options: RequestOptions | None = None,
) -> PresignedObjectUrl:
    """Make a link that fetches or puts one object for ttl seconds (7 days at most); only for buckets in the US.

    `POST /storage/buckets/{bucketName}/{objectName}/presigned_url` (CreatePresignedObjectUrl). It only reads, so it
    is retried after any failure.

    Args:
        session: the session to send with.
        bucket_name: Name of the storage bucket.
        object_name: Name of the stored object; slashes are part of it.
        ttl: How long it is valid. 1 to 604800. Example: 60
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        PresignedObjectUrl (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
    """
    arguments: dict[str, object] = {
        "bucket_name": bucket_name,
        "object_name": object_name,
        "ttl": ttl,
    }
    result: PresignedObjectUrl = await _create.execute(session, arguments, options)
    return result
