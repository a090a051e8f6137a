# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 3fd6ff87867fb36c414c8fffa8ca8d1faa09292e0e114f04d8cece069c0b6d10
# overlay sha256 c5a081ca2c3f10740fde94727b303d909e73a8013c442b6960bda60d79ee728a
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Presigned Object URLs: 1 operation."""

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
    responses=(Response("200", "application/json", "PresignedObjectUrl"),),
    idempotency="none",
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
    """Create Presigned Object URL.

    `POST /storage/buckets/{bucketName}/{objectName}/presigned_url` (CreatePresignedObjectUrl). Not sent again once
    it may have been carried out: `OutcomeUnknown` is raised then.

    Args:
        session: the session to send with.
        bucket_name: Name of the storage bucket.
        object_name: Name of the stored object; slashes are part of it.
        ttl: 1 to 604800.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        PresignedObjectUrl (200)

    Raises:
        ApiError: Telnyx refused.
        OutcomeUnknown: no answer came, and it may have been carried out.
    """
    arguments: dict[str, object] = {
        "bucket_name": bucket_name,
        "object_name": object_name,
        "ttl": ttl,
    }
    result: PresignedObjectUrl = await session.execute(_create, arguments, options)
    return result
