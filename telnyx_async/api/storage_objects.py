# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Object: 6 operations.

Puts objects into storage buckets, and lists, fetches and deletes them, over the S3 protocol.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.storage_objects import (
        DeleteObjectsResponse,
        HeadStorageObjectResponse,
        ListObjectsResponse,
        ObjectToDelete,
    )
    from telnyx_async.operation import FileContent
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "bulk_delete",
    "delete",
    "get",
    "head",
    "list",
    "put",
]

_bulk_delete = Operation(
    id="DeleteObjects",
    method="POST",
    path="/{bucketName}",
    tag="Object",
    module="storage_objects",
    function="bulk_delete",
    summary="DeleteObjects",
    parameters=(
        Parameter("bucket_name", "bucketName", "path", required=True),
        Parameter("delete", "delete", "query", required=True, default=True),
        Parameter("region", "region", "server", default="us-central-1"),
        Parameter("objects", "Object", "body", required=True),
        Parameter("quiet", "Quiet", "body"),
    ),
    responses=(
        Response("200", "text/xml", "DeleteObjectsResponse"),
        Response("401"),
    ),
    idempotency="idempotent",
    body=("text/xml",),
    server="https://{region}.telnyxcloudstorage.com",
    signed=True,
    xml="DeleteObjectsRequest",
)


async def bulk_delete(
    session: TelnyxSession,
    bucket_name: str,
    *,
    objects: Sequence[ObjectToDelete | Mapping[str, Any]],
    region: Literal["us-central-1", "us-east-1", "us-west-1", "eu-central-1"] | None = None,
    quiet: bool | None = None,
    options: RequestOptions | None = None,
) -> DeleteObjectsResponse:
    """Delete up to 1,000 objects at once; what could not be deleted is listed in the answer.

    `POST /{bucketName}` (DeleteObjects). Repeating it changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        bucket_name: Name of the storage bucket.
        objects: The objects by name, as in [{'Key': 'a.mp3'}]. 1 to 1000 items.
        region: The region that the bucket is in. One of us-central-1, us-east-1, us-west-1, eu-central-1. Telnyx's
            default: us-central-1.
        quiet: Whether the answer lists only what could not be deleted.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteObjectsResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "bucket_name": bucket_name,
        "region": region,
        "objects": objects,
        "quiet": quiet,
    }
    result: DeleteObjectsResponse = await _bulk_delete.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteObject",
    method="DELETE",
    path="/{bucketName}/{objectName}",
    tag="Object",
    module="storage_objects",
    function="delete",
    summary="DeleteObject",
    parameters=(
        Parameter("bucket_name", "bucketName", "path", required=True),
        Parameter("object_name", "objectName", "path", required=True, style="path"),
        Parameter("region", "region", "server", default="us-central-1"),
    ),
    responses=(
        Response("204"),
        Response("401"),
    ),
    idempotency="idempotent",
    server="https://{region}.telnyxcloudstorage.com",
    signed=True,
)


async def delete(
    session: TelnyxSession,
    bucket_name: str,
    object_name: str,
    *,
    region: Literal["us-central-1", "us-east-1", "us-west-1", "eu-central-1"] | None = None,
    options: RequestOptions | None = None,
) -> None:
    """Delete an object; one that is not there counts as deleted.

    `DELETE /{bucketName}/{objectName}` (DeleteObject). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        bucket_name: Name of the storage bucket.
        object_name: Name of the stored object; slashes are part of it. Listed by `storage_objects.list`. At least 1
            characters.
        region: The region that the bucket is in. One of us-central-1, us-east-1, us-west-1, eu-central-1. Telnyx's
            default: us-central-1.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 401.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "bucket_name": bucket_name,
        "object_name": object_name,
        "region": region,
    }
    await _delete.execute(session, arguments, options)


_get = Operation(
    id="GetObject",
    method="GET",
    path="/{bucketName}/{objectName}",
    tag="Object",
    module="storage_objects",
    function="get",
    summary="GetObject",
    parameters=(
        Parameter("bucket_name", "bucketName", "path", required=True),
        Parameter("object_name", "objectName", "path", required=True, style="path"),
        Parameter("byte_range", "Range", "header"),
        Parameter("upload_id", "uploadId", "query"),
        Parameter("region", "region", "server", default="us-central-1"),
    ),
    responses=(
        Response("200", "application/octet-stream", "bytes"),
        Response("404"),
    ),
    idempotency="safe",
    server="https://{region}.telnyxcloudstorage.com",
    signed=True,
)


async def get(
    session: TelnyxSession,
    bucket_name: str,
    object_name: str,
    *,
    byte_range: str | None = None,
    upload_id: str | None = None,
    region: Literal["us-central-1", "us-east-1", "us-west-1", "eu-central-1"] | None = None,
    options: RequestOptions | None = None,
) -> bytes:
    """Fetch an object whole; for large ones there is session.stream.

    `GET /{bucketName}/{objectName}` (GetObject). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        bucket_name: Name of the storage bucket.
        object_name: Name of the stored object; slashes are part of it. Listed by `storage_objects.list`. At least 1
            characters.
        byte_range: Which bytes to fetch, as in bytes=0-99.
        upload_id: Identifier of a multipart upload.
        region: The region that the bucket is in. One of us-central-1, us-east-1, us-west-1, eu-central-1. Telnyx's
            default: us-central-1.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        bytes (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "bucket_name": bucket_name,
        "object_name": object_name,
        "byte_range": byte_range,
        "upload_id": upload_id,
        "region": region,
    }
    result: bytes = await _get.execute(session, arguments, options)
    return result


_head = Operation(
    id="HeadObject",
    method="HEAD",
    path="/{bucketName}/{objectName}",
    tag="Object",
    module="storage_objects",
    function="head",
    summary="HeadObject",
    parameters=(
        Parameter("bucket_name", "bucketName", "path", required=True),
        Parameter("object_name", "objectName", "path", required=True, style="path"),
        Parameter("region", "region", "server", default="us-central-1"),
    ),
    responses=(
        Response("200", type="HeadStorageObjectResponse"),
        Response("404"),
    ),
    idempotency="safe",
    server="https://{region}.telnyxcloudstorage.com",
    signed=True,
)


async def head(
    session: TelnyxSession,
    bucket_name: str,
    object_name: str,
    *,
    region: Literal["us-central-1", "us-east-1", "us-west-1", "eu-central-1"] | None = None,
    options: RequestOptions | None = None,
) -> HeadStorageObjectResponse:
    """Fetch the size, type and age of an object, without its content.

    `HEAD /{bucketName}/{objectName}` (HeadObject). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        bucket_name: Name of the storage bucket.
        object_name: Name of the stored object; slashes are part of it. Listed by `storage_objects.list`. At least 1
            characters.
        region: The region that the bucket is in. One of us-central-1, us-east-1, us-west-1, eu-central-1. Telnyx's
            default: us-central-1.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        HeadStorageObjectResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "bucket_name": bucket_name,
        "object_name": object_name,
        "region": region,
    }
    result: HeadStorageObjectResponse = await _head.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListObjects",
    method="GET",
    path="/{bucketName}",
    tag="Object",
    module="storage_objects",
    function="list",
    summary="ListObjectsV2",
    parameters=(
        Parameter("bucket_name", "bucketName", "path", required=True),
        Parameter("continuation_token", "continuation-token", "query"),
        Parameter("delimiter", "delimiter", "query"),
        Parameter("list_type", "list-type", "query", required=True, default=2),
        Parameter("max_keys", "max-keys", "query"),
        Parameter("prefix", "prefix", "query"),
        Parameter("start_after", "start-after", "query"),
        Parameter("region", "region", "server", default="us-central-1"),
    ),
    responses=(
        Response("200", "text/xml", "ListObjectsResponse"),
        Response("404"),
    ),
    idempotency="safe",
    paging=Paging(
        "cursor",
        "Contents",
        page="continuation_token",
        size="max_keys",
        meta="",
        cursor="NextContinuationToken",
        more="IsTruncated",
    ),
    server="https://{region}.telnyxcloudstorage.com",
    signed=True,
)


async def list(
    session: TelnyxSession,
    bucket_name: str,
    *,
    continuation_token: str | None = None,
    delimiter: str | None = None,
    max_keys: int | None = None,
    prefix: str | None = None,
    start_after: str | None = None,
    region: Literal["us-central-1", "us-east-1", "us-west-1", "eu-central-1"] | None = None,
    options: RequestOptions | None = None,
) -> ListObjectsResponse:
    """List one page of a bucket's objects in the order of their names; paginate goes through all of them.

    `GET /{bucketName}` (ListObjects). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        bucket_name: Name of the storage bucket. 4 to 64 characters.
        continuation_token: Which page to fetch: the next_continuation_token of the one before.
        delimiter: Names that are the same up to this are rolled up into common_prefixes; a slash makes folders.
        max_keys: How many objects a page holds. 1 to 1000. Telnyx's default: 1000.
        prefix: Only objects whose names begin so.
        start_after: Only objects whose names come after this one.
        region: The region that the bucket is in. One of us-central-1, us-east-1, us-west-1, eu-central-1. Telnyx's
            default: us-central-1.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListObjectsResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "bucket_name": bucket_name,
        "continuation_token": continuation_token,
        "delimiter": delimiter,
        "max_keys": max_keys,
        "prefix": prefix,
        "start_after": start_after,
        "region": region,
    }
    result: ListObjectsResponse = await _list.execute(session, arguments, options)
    return result


_put = Operation(
    id="PutObject",
    method="PUT",
    path="/{bucketName}/{objectName}",
    tag="Object",
    module="storage_objects",
    function="put",
    summary="PutObject",
    parameters=(
        Parameter("bucket_name", "bucketName", "path", required=True),
        Parameter("object_name", "objectName", "path", required=True, style="path"),
        Parameter("content_length", "Content-Length", "header"),
        Parameter("content_type", "Content-Type", "header"),
        Parameter("content_type_header", "Content-type", "header"),
        Parameter("part_number", "partNumber", "query"),
        Parameter("upload_id", "uploadId", "query"),
        Parameter("region", "region", "server", default="us-central-1"),
        Parameter("body", "", "body", required=True, file=True),
    ),
    responses=(
        Response("200"),
        Response("401"),
    ),
    idempotency="idempotent",
    body=("application/octet-stream",),
    server="https://{region}.telnyxcloudstorage.com",
    signed=True,
)


async def put(
    session: TelnyxSession,
    bucket_name: str,
    object_name: str,
    *,
    body: FileContent,
    content_length: int | None = None,
    content_type: str | None = None,
    content_type_header: str | None = None,
    part_number: str | None = None,
    upload_id: str | None = None,
    region: Literal["us-central-1", "us-east-1", "us-west-1", "eu-central-1"] | None = None,
    options: RequestOptions | None = None,
) -> None:
    """Store an object, in place of the one that has its name.

    `PUT /{bucketName}/{objectName}` (PutObject). Repeating it changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        bucket_name: Name of the storage bucket.
        object_name: Name of the stored object; slashes are part of it. At least 1 characters.
        body: What the object holds. File.
        content_length: Size in bytes; needed where the content is an iterator, known of all else. At least 0.
        content_type: Media type that the object is served with.
        content_type_header: Media type of the object.
        part_number: Which part of a multipart upload this is; goes with upload_id.
        upload_id: Multipart upload that this is a part of; goes with part_number.
        region: The region that the bucket is in. One of us-central-1, us-east-1, us-west-1, eu-central-1. Telnyx's
            default: us-central-1.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (200)

    Raises:
        ApiError: an error response; documented: 401.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "bucket_name": bucket_name,
        "object_name": object_name,
        "content_length": content_length,
        "content_type": content_type,
        "content_type_header": content_type_header,
        "part_number": part_number,
        "upload_id": upload_id,
        "region": region,
        "body": body,
    }
    await _put.execute(session, arguments, options)
