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
    """CloudfsFilesystem in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2026-07-14T21:42:01Z
        id: Identifier of the resource. UUID. Example: 550e8400-e29b-41d4-a716-446655440000
        name: Example: agent-fs
        record_type: Which kind of record this is. Example: cloudfs
        region: Example: us-east-1
        s3_bucket: Example: cloudfs-fs-0123456789abcdef
        s3_endpoint: Example: https://us-east-1.telnyxcloudstorage.com
        status: One of provisioning, ready, needs_format, deleting, failed, deleted.
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
    """CloudfsFilesystemDetail in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2026-07-14T21:42:01Z
        id: Identifier of the resource. UUID. Example: 550e8400-e29b-41d4-a716-446655440000
        name: Example: agent-fs
        record_type: Which kind of record this is. Example: cloudfs
        region: Example: us-east-1
        s3_bucket: Example: cloudfs-fs-0123456789abcdef
        s3_endpoint: Example: https://us-east-1.telnyxcloudstorage.com
        status: One of provisioning, ready, needs_format, deleting, failed, deleted.
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
    """CloudfsFilesystemDetailResponseWrapper in Telnyx's document."""

    data: CloudfsFilesystemDetail = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CloudfsFilesystemResponse(Model):
    """CloudfsFilesystemResponseWrapper in Telnyx's document."""

    data: CloudfsFilesystem = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CloudfsFilesystemSummary(Model):
    """CloudfsFilesystemListItem in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2026-07-14T21:42:01Z
        id: Identifier of the resource. UUID. Example: 550e8400-e29b-41d4-a716-446655440000
        name: Example: agent-fs
        record_type: Which kind of record this is. Example: cloudfs
        region: Example: us-east-1
        s3_bucket: Example: cloudfs-fs-0123456789abcdef
        s3_endpoint: Example: https://us-east-1.telnyxcloudstorage.com
        status: One of provisioning, ready, needs_format, deleting, failed, deleted.
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
    """CloudfsListCursors in Telnyx's document."""

    after: str | None = None
    before: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CloudfsListMeta(Model):
    """CloudfsListMeta in Telnyx's document."""

    _wire_: ClassVar[Mapping[str, str]] = {"next_": "next"}

    cursors: CloudfsListCursors | None = None
    next_: str | None = None
    previous: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateCloudfsFilesystemRequest(Model):
    """CreateCloudfsFilesystemRequest in Telnyx's document.

    Attributes:
        name: 1 to 63 characters. Matches ^[a-z0-9._-]+$ Example: agent-fs
        region: One of us-central-1, us-east-1, us-west-1.
    """

    name: str
    region: Literal["us-central-1", "us-east-1", "us-west-1"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class EdgeComputeError(Model):
    """edge-compute_Error in Telnyx's document.

    Attributes:
        code: Example: 10005
    """

    code: str | None = None
    detail: str | None = None
    meta: EdgeComputeErrorMeta | None = None
    source: EdgeComputeErrorSource | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EdgeComputeErrorMeta(Model):
    """ErrorMeta in Telnyx's document.

    Attributes:
        url: Example: https://docs.telnyx.com/api/errors/10005
    """

    url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EdgeComputeErrorResponse(Model):
    """GenericErrorResponse in Telnyx's document."""

    errors: list[EdgeComputeError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EdgeComputeErrorSource(Model):
    """ErrorSource in Telnyx's document.

    Attributes:
        parameter: Example: id
        pointer: Example: /id
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EdgeComputeErrors(Model):
    """edge-compute_Errors in Telnyx's document."""

    errors: list[EdgeComputeError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListCloudfsFilesystemsResponse(ListResponse["CloudfsFilesystemSummary"]):
    """CloudfsFilesystemListResponseWrapper in Telnyx's document."""

    data: list[CloudfsFilesystemSummary] = UNSET
    meta: CloudfsListMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateCloudfsFilesystemRequest(Model):
    """UpdateCloudfsFilesystemRequest in Telnyx's document.

    Attributes:
        name: 1 to 63 characters. Matches ^[a-z0-9._-]+$ Example: agent-fs
    """

    name: str | None = None
