# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 93e54070987fedafe87d0253ac2d56297b7c7fd05aff21e28766b1501caebb8b
# overlay sha256 61433ddb4618ab25c9e37322c0acd2396ba90ae7d5d52eff40b64d194fd61835
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Object: 6 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.options import RequestOptions
    from telnyx_async.protocol import Content as FileContent
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
        Parameter("delete", "delete", "query", required=True),
        Parameter("body", "", "body", required=True, file=True),
    ),
    responses=(
        Response("200", "text/xml", "str"),
        Response("401"),
    ),
    idempotency="idempotent",
    body=("text/xml",),
)


async def bulk_delete(
    session: TelnyxSession,
    bucket_name: str,
    *,
    delete: bool,
    body: FileContent,
    options: RequestOptions | None = None,
) -> str:
    """DeleteObjects.

    `POST /{bucketName}` (DeleteObjects). Carried out twice is the same as once: sent again after any fault.

    Args:
        session: the session to send with.
        bucket_name: Name of the storage bucket.
        delete: see the type.
        body: File.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        str (200)

    Raises:
        ApiError: Telnyx refused; declared: 401.
        OutcomeUnknown: no answer came, and it may have been carried out.
    """
    arguments: dict[str, object] = {
        "bucket_name": bucket_name,
        "delete": delete,
        "body": body,
    }
    result: str = await session.execute(_bulk_delete, arguments, options)
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
        Parameter("object_name", "objectName", "path", required=True),
    ),
    responses=(
        Response("204"),
        Response("401"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    bucket_name: str,
    object_name: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """DeleteObject.

    `DELETE /{bucketName}/{objectName}` (DeleteObject). Carried out twice is the same as once: sent again after any
    fault.

    Args:
        session: the session to send with.
        bucket_name: Name of the storage bucket.
        object_name: At least 1 characters.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: Telnyx refused; declared: 401.
        OutcomeUnknown: no answer came, and it may have been carried out.
    """
    arguments: dict[str, object] = {
        "bucket_name": bucket_name,
        "object_name": object_name,
    }
    await session.execute(_delete, arguments, options)


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
        Parameter("object_name", "objectName", "path", required=True),
        Parameter("upload_id", "uploadId", "query"),
    ),
    responses=(
        Response("200", "application/octet-stream", "bytes"),
        Response("404"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    bucket_name: str,
    object_name: str,
    *,
    upload_id: str | None = None,
    options: RequestOptions | None = None,
) -> bytes:
    """GetObject.

    `GET /{bucketName}/{objectName}` (GetObject). Reads only: sent again after any fault.

    Args:
        session: the session to send with.
        bucket_name: Name of the storage bucket.
        object_name: At least 1 characters.
        upload_id: see the type.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        bytes (200)

    Raises:
        ApiError: Telnyx refused; declared: 404.
    """
    arguments: dict[str, object] = {
        "bucket_name": bucket_name,
        "object_name": object_name,
        "upload_id": upload_id,
    }
    result: bytes = await session.execute(_get, arguments, options)
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
        Parameter("object_name", "objectName", "path", required=True),
    ),
    responses=(
        Response("200"),
        Response("404"),
    ),
    idempotency="safe",
)


async def head(
    session: TelnyxSession,
    bucket_name: str,
    object_name: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """HeadObject.

    `HEAD /{bucketName}/{objectName}` (HeadObject). Reads only: sent again after any fault.

    Args:
        session: the session to send with.
        bucket_name: Name of the storage bucket.
        object_name: At least 1 characters.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (200)

    Raises:
        ApiError: Telnyx refused; declared: 404.
    """
    arguments: dict[str, object] = {
        "bucket_name": bucket_name,
        "object_name": object_name,
    }
    await session.execute(_head, arguments, options)


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
        Parameter("list_type", "list-type", "query"),
    ),
    responses=(
        Response("200", "text/xml", "str"),
        Response("404"),
    ),
    idempotency="safe",
)


async def list(
    session: TelnyxSession,
    bucket_name: str,
    *,
    list_type: Literal[2] | None = None,
    options: RequestOptions | None = None,
) -> str:
    """ListObjectsV2.

    `GET /{bucketName}` (ListObjects). Reads only: sent again after any fault.

    Args:
        session: the session to send with.
        bucket_name: Name of the storage bucket. 4 to 64 characters.
        list_type: One of 2.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        str (200)

    Raises:
        ApiError: Telnyx refused; declared: 404.
    """
    arguments: dict[str, object] = {
        "bucket_name": bucket_name,
        "list_type": list_type,
    }
    result: str = await session.execute(_list, arguments, options)
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
        Parameter("object_name", "objectName", "path", required=True),
        Parameter("part_number", "partNumber", "query"),
        Parameter("upload_id", "uploadId", "query"),
        Parameter("body", "", "body", required=True, file=True),
    ),
    responses=(
        Response("200"),
        Response("401"),
    ),
    idempotency="idempotent",
    body=("application/octet-stream",),
)


async def put(
    session: TelnyxSession,
    bucket_name: str,
    object_name: str,
    *,
    body: FileContent,
    part_number: str | None = None,
    upload_id: str | None = None,
    options: RequestOptions | None = None,
) -> None:
    """PutObject.

    `PUT /{bucketName}/{objectName}` (PutObject). Carried out twice is the same as once: sent again after any fault.

    Args:
        session: the session to send with.
        bucket_name: Name of the storage bucket.
        object_name: At least 1 characters.
        part_number: see the type.
        upload_id: see the type.
        body: File.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (200)

    Raises:
        ApiError: Telnyx refused; declared: 401.
        OutcomeUnknown: no answer came, and it may have been carried out.
    """
    arguments: dict[str, object] = {
        "bucket_name": bucket_name,
        "object_name": object_name,
        "part_number": part_number,
        "upload_id": upload_id,
        "body": body,
    }
    await session.execute(_put, arguments, options)
