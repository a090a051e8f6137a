# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 93e54070987fedafe87d0253ac2d56297b7c7fd05aff21e28766b1501caebb8b
# overlay sha256 61433ddb4618ab25c9e37322c0acd2396ba90ae7d5d52eff40b64d194fd61835
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Bucket: 4 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.options import RequestOptions
    from telnyx_async.protocol import Content as FileContent
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "head",
    "list",
]

_create = Operation(
    id="CreateBucket",
    method="PUT",
    path="/{bucketName}",
    tag="Bucket",
    module="storage_buckets",
    function="create",
    summary="CreateBucket",
    parameters=(
        Parameter("bucket_name", "bucketName", "path", required=True),
        Parameter("body", "", "body", file=True),
    ),
    responses=(
        Response("200"),
        Response("409", "text/xml", "str"),
    ),
    idempotency="idempotent",
    body=("text/xml",),
)


async def create(
    session: TelnyxSession,
    bucket_name: str,
    *,
    body: FileContent | None = None,
    options: RequestOptions | None = None,
) -> None:
    """CreateBucket.

    `PUT /{bucketName}` (CreateBucket). Carried out twice is the same as once: sent again after any fault.

    Args:
        session: the session to send with.
        bucket_name: Name of the storage bucket. 4 to 64 characters.
        body: File.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (200)

    Raises:
        ApiError: Telnyx refused; declared: 409.
        OutcomeUnknown: no answer came, and it may have been carried out.
    """
    arguments: dict[str, object] = {
        "bucket_name": bucket_name,
        "body": body,
    }
    await session.execute(_create, arguments, options)


_delete = Operation(
    id="DeleteBucket",
    method="DELETE",
    path="/{bucketName}",
    tag="Bucket",
    module="storage_buckets",
    function="delete",
    summary="DeleteBucket",
    parameters=(Parameter("bucket_name", "bucketName", "path", required=True),),
    responses=(
        Response("204"),
        Response("401"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    bucket_name: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """DeleteBucket.

    `DELETE /{bucketName}` (DeleteBucket). Carried out twice is the same as once: sent again after any fault.

    Args:
        session: the session to send with.
        bucket_name: Name of the storage bucket.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: Telnyx refused; declared: 401.
        OutcomeUnknown: no answer came, and it may have been carried out.
    """
    arguments: dict[str, object] = {
        "bucket_name": bucket_name,
    }
    await session.execute(_delete, arguments, options)


_head = Operation(
    id="HeadBucket",
    method="HEAD",
    path="/{bucketName}",
    tag="Bucket",
    module="storage_buckets",
    function="head",
    summary="HeadBucket",
    parameters=(Parameter("bucket_name", "bucketName", "path", required=True),),
    responses=(
        Response("200"),
        Response("404"),
    ),
    idempotency="safe",
)


async def head(
    session: TelnyxSession,
    bucket_name: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """HeadBucket.

    `HEAD /{bucketName}` (HeadBucket). Reads only: sent again after any fault.

    Args:
        session: the session to send with.
        bucket_name: Name of the storage bucket.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (200)

    Raises:
        ApiError: Telnyx refused; declared: 404.
    """
    arguments: dict[str, object] = {
        "bucket_name": bucket_name,
    }
    await session.execute(_head, arguments, options)


_list = Operation(
    id="ListBuckets",
    method="GET",
    path="/",
    tag="Bucket",
    module="storage_buckets",
    function="list",
    summary="ListBuckets",
    responses=(
        Response("200", "text/xml", "str"),
        Response("401"),
    ),
    idempotency="safe",
)


async def list(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> str:
    """ListBuckets.

    `GET /` (ListBuckets). Reads only: sent again after any fault.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        str (200)

    Raises:
        ApiError: Telnyx refused; declared: 401.
    """
    arguments: dict[str, object] = {}
    result: str = await session.execute(_list, arguments, options)
    return result
