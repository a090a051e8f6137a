# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Bucket: 4 operations.

Creates, lists and deletes storage buckets, over the S3 protocol.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.storage_buckets import ListBucketsResponse
    from telnyx_async.options import RequestOptions
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
        Parameter("region", "region", "server", default="us-central-1"),
        Parameter("location_constraint", "LocationConstraint", "body"),
    ),
    responses=(
        Response("200"),
        Response("409", "text/xml", "str"),
    ),
    idempotency="idempotent",
    body=("text/xml",),
    server="https://{region}.telnyxcloudstorage.com",
    signed=True,
    xml="CreateBucketRequest",
)


async def create(
    session: TelnyxSession,
    bucket_name: str,
    *,
    region: Literal["us-central-1", "us-east-1", "us-west-1", "eu-central-1"] | None = None,
    location_constraint: str | None = None,
    options: RequestOptions | None = None,
) -> None:
    """Make a bucket. Give its region both as region and as location_constraint.

    `PUT /{bucketName}` (CreateBucket). Repeating it changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        bucket_name: Name of the storage bucket. 4 to 64 characters. Example: mybucket
        region: Which region's server to ask. One of us-central-1, us-east-1, us-west-1, eu-central-1. Telnyx's
            default: us-central-1.
        location_constraint: Where the bucket is to be; no other region than that of the server is allowed.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (200)

    Raises:
        ApiError: an error response; documented: 409.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "bucket_name": bucket_name,
        "region": region,
        "location_constraint": location_constraint,
    }
    await _create.execute(session, arguments, options)


_delete = Operation(
    id="DeleteBucket",
    method="DELETE",
    path="/{bucketName}",
    tag="Bucket",
    module="storage_buckets",
    function="delete",
    summary="DeleteBucket",
    parameters=(
        Parameter("bucket_name", "bucketName", "path", required=True),
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
    *,
    region: Literal["us-central-1", "us-east-1", "us-west-1", "eu-central-1"] | None = None,
    options: RequestOptions | None = None,
) -> None:
    """Delete an empty bucket.

    `DELETE /{bucketName}` (DeleteBucket). Repeating it changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        bucket_name: Name of the storage bucket.
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
        "region": region,
    }
    await _delete.execute(session, arguments, options)


_head = Operation(
    id="HeadBucket",
    method="HEAD",
    path="/{bucketName}",
    tag="Bucket",
    module="storage_buckets",
    function="head",
    summary="HeadBucket",
    parameters=(
        Parameter("bucket_name", "bucketName", "path", required=True),
        Parameter("region", "region", "server", default="us-central-1"),
    ),
    responses=(
        Response("200"),
        Response("404"),
    ),
    idempotency="safe",
    server="https://{region}.telnyxcloudstorage.com",
    signed=True,
)


async def head(
    session: TelnyxSession,
    bucket_name: str,
    *,
    region: Literal["us-central-1", "us-east-1", "us-west-1", "eu-central-1"] | None = None,
    options: RequestOptions | None = None,
) -> None:
    """Check whether a bucket exists and may be used: NotFound or Forbidden is raised when not.

    `HEAD /{bucketName}` (HeadBucket). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        bucket_name: Name of the storage bucket.
        region: The region that the bucket is in. One of us-central-1, us-east-1, us-west-1, eu-central-1. Telnyx's
            default: us-central-1.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "bucket_name": bucket_name,
        "region": region,
    }
    await _head.execute(session, arguments, options)


_list = Operation(
    id="ListBuckets",
    method="GET",
    path="/",
    tag="Bucket",
    module="storage_buckets",
    function="list",
    summary="ListBuckets",
    parameters=(Parameter("region", "region", "server", default="us-central-1"),),
    responses=(
        Response("200", "text/xml", "ListBucketsResponse"),
        Response("401"),
    ),
    idempotency="safe",
    server="https://{region}.telnyxcloudstorage.com",
    signed=True,
)


async def list(
    session: TelnyxSession,
    *,
    region: Literal["us-central-1", "us-east-1", "us-west-1", "eu-central-1"] | None = None,
    options: RequestOptions | None = None,
) -> ListBucketsResponse:
    """List all buckets of the account.

    `GET /` (ListBuckets). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        region: Which region's server to ask. One of us-central-1, us-east-1, us-west-1, eu-central-1. Telnyx's
            default: us-central-1.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListBucketsResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "region": region,
    }
    result: ListBucketsResponse = await _list.execute(session, arguments, options)
    return result
