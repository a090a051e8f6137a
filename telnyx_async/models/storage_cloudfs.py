# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of cloudfs filesystems."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

CloudfsFilesystemStatus: TypeAlias = Literal["provisioning", "ready", "needs_format", "deleting", "failed", "deleted"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class CloudfsFilesystem(Model):
    """Attribute `CloudfsFilesystemResponse.data`.

    Attributes:
        created_at: When it was created. Example: 2026-07-14T21:42:01Z
        id: Identifier that Telnyx gave it. UUID. Example: 550e8400-e29b-41d4-a716-446655440000
        name: What it is called. Example: agent-fs
        record_type: Which kind of record this is. Example: cloudfs
        region: Geographic region that it runs in or is kept in. Example: us-east-1
        s3_bucket: Storage bucket that holds the file system's data. Example: cloudfs-fs-0123456789abcdef
        s3_endpoint: URL of the storage that holds the file system. Example:
            https://us-east-1.telnyxcloudstorage.com
        status: How far it has come, or whether it is in use. One of provisioning, ready, needs_format, deleting,
            failed, deleted.
        updated_at: When it last changed. Example: 2026-07-14T21:42:01Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: CloudfsFilesystemStatus | str = UNSET
    updated_at: datetime = UNSET
    meta_token: str | None = None
    meta_url: str | None = None
    name: str | None = None
    region: str | None = None
    s3_bucket: str | None = None
    s3_endpoint: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CloudfsFilesystemDetail(Model):
    """Attribute `CloudfsFilesystemDetailResponse.data`.

    Attributes:
        created_at: When it was created. Example: 2026-07-14T21:42:01Z
        error: What went wrong.
        id: Identifier that Telnyx gave it. UUID. Example: 550e8400-e29b-41d4-a716-446655440000
        name: What it is called. Example: agent-fs
        record_type: Which kind of record this is. Example: cloudfs
        region: Geographic region that it runs in or is kept in. Example: us-east-1
        s3_bucket: Storage bucket that holds the file system's data. Example: cloudfs-fs-0123456789abcdef
        s3_endpoint: URL of the storage that holds the file system. Example:
            https://us-east-1.telnyxcloudstorage.com
        status: How far it has come, or whether it is in use. One of provisioning, ready, needs_format, deleting,
            failed, deleted.
        updated_at: When it last changed. Example: 2026-07-14T21:42:01Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: CloudfsFilesystemStatus | str = UNSET
    updated_at: datetime = UNSET
    error: str | None = None
    meta_url: str | None = None
    name: str | None = None
    region: str | None = None
    s3_bucket: str | None = None
    s3_endpoint: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CloudfsFilesystemDetailResponse(Model):
    """Response of `storage_cloudfs.delete`, `storage_cloudfs.get`, `storage_cloudfs.update`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CloudfsFilesystemDetail = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CloudfsFilesystemResponse(Model):
    """Response of `storage_cloudfs.create`, `storage_cloudfs.rotate_meta_token`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CloudfsFilesystem = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CloudfsFilesystemSummary(Model):
    """Attribute `ListCloudfsFilesystemsResponse.data`.

    Attributes:
        created_at: When it was created. Example: 2026-07-14T21:42:01Z
        id: Identifier that Telnyx gave it. UUID. Example: 550e8400-e29b-41d4-a716-446655440000
        name: What it is called. Example: agent-fs
        record_type: Which kind of record this is. Example: cloudfs
        region: Geographic region that it runs in or is kept in. Example: us-east-1
        s3_bucket: Storage bucket that holds the file system's data. Example: cloudfs-fs-0123456789abcdef
        s3_endpoint: URL of the storage that holds the file system. Example:
            https://us-east-1.telnyxcloudstorage.com
        status: How far it has come, or whether it is in use. One of provisioning, ready, needs_format, deleting,
            failed, deleted.
        updated_at: When it last changed. Example: 2026-07-14T21:42:01Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: CloudfsFilesystemStatus | str = UNSET
    updated_at: datetime = UNSET
    name: str | None = None
    region: str | None = None
    s3_bucket: str | None = None
    s3_endpoint: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CloudfsListCursors(Model):
    """Attribute `CloudfsListMeta.cursors`.

    Attributes:
        after: Cursor of the page that follows; none on the last page.
    """

    after: str | None = None
    before: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CloudfsListMeta(Model):
    """Attribute `ListCloudfsFilesystemsResponse.meta`.

    Attributes:
        cursors: Marks by which the pages before and after are fetched.
        next_: Path of the page that follows; none on the last page.
        previous: Path of the page before; none on the first page.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"next_": "next"}

    cursors: CloudfsListCursors | None = None
    next_: str | None = None
    previous: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateCloudfsFilesystemRequest(Model):
    """Body of `storage_cloudfs.create`.

    Attributes:
        name: What it is called. 1 to 63 characters. Matches ^[a-z0-9._-]+$ Example: agent-fs
        region: Geographic region that it runs in or is kept in. One of us-central-1, us-east-1, us-west-1.
    """

    name: str
    region: Literal["us-central-1", "us-east-1", "us-west-1"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class EdgeComputeError(Model):
    """Attribute `EdgeComputeErrorResponse.errors`, `EdgeComputeErrors.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under. Example: 10005
        detail: What went wrong this time, in words.
        meta: Facts about the answer, not part of it, such as which page of how many.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    meta: EdgeComputeErrorMeta | None = None
    source: EdgeComputeErrorSource | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EdgeComputeErrorMeta(Model):
    """Attribute `EdgeComputeError.meta`.

    Attributes:
        url: Web address that goes with it. Example: https://docs.telnyx.com/api/errors/10005
    """

    url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EdgeComputeErrorResponse(Model):
    """Error of `storage_cloudfs.create`, `storage_cloudfs.delete`, `storage_cloudfs.get` and 11 more.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[EdgeComputeError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EdgeComputeErrorSource(Model):
    """Attribute `EdgeComputeError.source`.

    Attributes:
        parameter: Query parameter that is at fault. Example: id
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901). Example: /id
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EdgeComputeErrors(Model):
    """Error of `storage_cloudfs.create`, `storage_cloudfs.delete`, `storage_cloudfs.get` and 11 more.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[EdgeComputeError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListCloudfsFilesystemsResponse(ListResponse["CloudfsFilesystemSummary"]):
    """Response of `storage_cloudfs.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[CloudfsFilesystemSummary] = UNSET
    meta: CloudfsListMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateCloudfsFilesystemRequest(Model):
    """Body of `storage_cloudfs.update`.

    Attributes:
        name: What it is called. 1 to 63 characters. Matches ^[a-z0-9._-]+$ Example: agent-fs
    """

    name: str | None = None
