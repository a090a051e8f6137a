# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""cloudfs filesystems: 6 operations.

Creates file systems that live in cloud storage and can be mounted on machines.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.storage_cloudfs import (
        CloudfsFilesystemDetailResponse,
        CloudfsFilesystemResponse,
        ListCloudfsFilesystemsResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "get",
    "list",
    "rotate_meta_token",
    "update",
]

_create = Operation(
    id="CreateCloudfsFilesystem",
    method="POST",
    path="/storage/cloudfs",
    tag="cloudfs filesystems",
    module="storage_cloudfs",
    function="create",
    summary="Create a CloudFS filesystem",
    parameters=(
        Parameter("idempotency_key", "Idempotency-Key", "header"),
        Parameter("name", "name", "body", required=True),
        Parameter("region", "region", "body", required=True),
    ),
    responses=(
        Response("201", "application/json", "CloudfsFilesystemResponse"),
        Response("400", "application/json", "EdgeComputeErrors"),
        Response("401", "application/json", "EdgeComputeErrors"),
        Response("409", "application/json", "EdgeComputeErrors"),
        Response("422", "application/json", "EdgeComputeErrors"),
        Response("500", "application/json", "EdgeComputeErrorResponse"),
    ),
    idempotency="idempotency_key",
    key_header="Idempotency-Key",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    name: str,
    region: Literal["us-central-1", "us-east-1", "us-west-1"],
    idempotency_key: str | None = None,
    options: RequestOptions | None = None,
) -> CloudfsFilesystemResponse:
    """Create a file system and wait until it is ready, up to minutes; its meta_token is shown only this once.

    `POST /storage/cloudfs` (CreateCloudfsFilesystem). It is retried with the same idempotency key, so Telnyx
    carries it out only once.

    Args:
        session: the session to send with.
        name: What it is called. 1 to 63 characters. Matches ^[a-z0-9._-]+$ Example: agent-fs
        region: Geographic region that it runs in or is kept in. One of us-central-1, us-east-1, us-west-1.
        idempotency_key: 1 to 255 letters, digits, - or _: a repeat with the same key returns the first answer
            instead of acting twice. 1 to 255 characters. Matches ^[A-Za-z0-9_-]+$
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CloudfsFilesystemResponse (201)

    Raises:
        ApiError: an error response; documented: 400, 401, 409, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "idempotency_key": idempotency_key,
        "name": name,
        "region": region,
    }
    result: CloudfsFilesystemResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteCloudfsFilesystem",
    method="DELETE",
    path="/storage/cloudfs/{id}",
    tag="cloudfs filesystems",
    module="storage_cloudfs",
    function="delete",
    summary="Delete a CloudFS filesystem",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "CloudfsFilesystemDetailResponse"),
        Response("401", "application/json", "EdgeComputeErrors"),
        Response("404", "application/json", "EdgeComputeErrors"),
        Response("409", "application/json", "EdgeComputeErrors"),
        Response("422", "application/json", "EdgeComputeErrors"),
        Response("500", "application/json", "EdgeComputeErrorResponse"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> CloudfsFilesystemDetailResponse:
    """Delete a file system with its bucket and metadata for good; Conflict while it is being set up, perhaps also
    while it holds data.

    `DELETE /storage/cloudfs/{id}` (DeleteCloudfsFilesystem). Repeating it changes nothing, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `storage_cloudfs.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CloudfsFilesystemDetailResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 409, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: CloudfsFilesystemDetailResponse = await _delete.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetCloudfsFilesystem",
    method="GET",
    path="/storage/cloudfs/{id}",
    tag="cloudfs filesystems",
    module="storage_cloudfs",
    function="get",
    summary="Get a CloudFS filesystem",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "CloudfsFilesystemDetailResponse"),
        Response("401", "application/json", "EdgeComputeErrors"),
        Response("404", "application/json", "EdgeComputeErrors"),
        Response("422", "application/json", "EdgeComputeErrors"),
        Response("500", "application/json", "EdgeComputeErrorResponse"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> CloudfsFilesystemDetailResponse:
    """Fetch one file system: its status, bucket and last error; the meta_token is never among it.

    `GET /storage/cloudfs/{id}` (GetCloudfsFilesystem). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `storage_cloudfs.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CloudfsFilesystemDetailResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422, 500.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: CloudfsFilesystemDetailResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListCloudfsFilesystems",
    method="GET",
    path="/storage/cloudfs",
    tag="cloudfs filesystems",
    module="storage_cloudfs",
    function="list",
    summary="List CloudFS filesystems",
    parameters=(
        Parameter("filter_name", "filter[name]", "query"),
        Parameter("filter_region", "filter[region]", "query"),
        Parameter("filter_status", "filter[status]", "query"),
        Parameter("page_after", "page[after]", "query"),
        Parameter("page_before", "page[before]", "query"),
        Parameter("page_limit", "page[limit]", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListCloudfsFilesystemsResponse"),
        Response("401", "application/json", "EdgeComputeErrors"),
        Response("422", "application/json", "EdgeComputeErrors"),
        Response("500", "application/json", "EdgeComputeErrorResponse"),
    ),
    idempotency="safe",
    paging=Paging(
        "cursor", "data", page="page_after", size="page_limit", cursor="meta.cursors.after", more="meta.next"
    ),
)


async def list(
    session: TelnyxSession,
    *,
    filter_name: str | None = None,
    filter_region: str | None = None,
    filter_status: Literal["provisioning", "ready", "needs_format", "deleting", "failed"] | None = None,
    page_after: str | None = None,
    page_before: str | None = None,
    page_limit: int | None = None,
    sort: Literal["created_at", "-created_at", "updated_at", "-updated_at", "name", "-name"] | None = None,
    options: RequestOptions | None = None,
) -> ListCloudfsFilesystemsResponse:
    """List the organization's file systems by name, region or status.

    `GET /storage/cloudfs` (ListCloudfsFilesystems). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_name: Only items of this name.
        filter_region: Only file systems in this region. Example: us-east-1
        filter_status: Only items in this status. One of provisioning, ready, needs_format, deleting, failed.
        page_after: Cursor from the answer before: the page that follows it is fetched.
        page_before: Cursor from the answer before: the page in front of it is fetched.
        page_limit: How many items a page holds, 1 to 250; 20 by default.
        sort: How to order the results. One of created_at, -created_at, updated_at, -updated_at, name, -name.
            Telnyx's default: -created_at.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListCloudfsFilesystemsResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 422, 500.
    """
    arguments: dict[str, object] = {
        "filter_name": filter_name,
        "filter_region": filter_region,
        "filter_status": filter_status,
        "page_after": page_after,
        "page_before": page_before,
        "page_limit": page_limit,
        "sort": sort,
    }
    result: ListCloudfsFilesystemsResponse = await _list.execute(session, arguments, options)
    return result


_rotate_meta_token = Operation(
    id="RotateCloudfsMetaToken",
    method="POST",
    path="/storage/cloudfs/{id}/actions/rotate-meta-token",
    tag="cloudfs filesystems",
    module="storage_cloudfs",
    function="rotate_meta_token",
    summary="Rotate the metadata token",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("idempotency_key", "Idempotency-Key", "header"),
    ),
    responses=(
        Response("200", "application/json", "CloudfsFilesystemResponse"),
        Response("400", "application/json", "EdgeComputeErrors"),
        Response("401", "application/json", "EdgeComputeErrors"),
        Response("404", "application/json", "EdgeComputeErrors"),
        Response("409", "application/json", "EdgeComputeErrors"),
        Response("422", "application/json", "EdgeComputeErrors"),
        Response("500", "application/json", "EdgeComputeErrorResponse"),
    ),
    idempotency="idempotency_key",
    key_header="Idempotency-Key",
)


async def rotate_meta_token(
    session: TelnyxSession,
    id: str,
    *,
    idempotency_key: str | None = None,
    options: RequestOptions | None = None,
) -> CloudfsFilesystemResponse:
    """Give a file system a new meta_token; the old one is refused from that moment on.

    `POST /storage/cloudfs/{id}/actions/rotate-meta-token` (RotateCloudfsMetaToken). It is retried with the same
    idempotency key, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `storage_cloudfs.list`. UUID.
        idempotency_key: 1 to 255 letters, digits, - or _: a repeat with the same key returns the first answer
            instead of acting twice. 1 to 255 characters. Matches ^[A-Za-z0-9_-]+$
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CloudfsFilesystemResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 409, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "idempotency_key": idempotency_key,
    }
    result: CloudfsFilesystemResponse = await _rotate_meta_token.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateCloudfsFilesystem",
    method="PATCH",
    path="/storage/cloudfs/{id}",
    tag="cloudfs filesystems",
    module="storage_cloudfs",
    function="update",
    summary="Update a CloudFS filesystem",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("name", "name", "body"),
    ),
    responses=(
        Response("200", "application/json", "CloudfsFilesystemDetailResponse"),
        Response("400", "application/json", "EdgeComputeErrors"),
        Response("401", "application/json", "EdgeComputeErrors"),
        Response("404", "application/json", "EdgeComputeErrors"),
        Response("422", "application/json", "EdgeComputeErrors"),
        Response("500", "application/json", "EdgeComputeErrorResponse"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    id: str,
    *,
    name: str | None = None,
    options: RequestOptions | None = None,
) -> CloudfsFilesystemDetailResponse:
    """Rename a file system; nothing else about it can be changed.

    `PATCH /storage/cloudfs/{id}` (UpdateCloudfsFilesystem). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `storage_cloudfs.list`. UUID.
        name: What it is called. 1 to 63 characters. Matches ^[a-z0-9._-]+$ Example: agent-fs
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CloudfsFilesystemDetailResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "name": name,
    }
    result: CloudfsFilesystemDetailResponse = await _update.execute(session, arguments, options)
    return result
