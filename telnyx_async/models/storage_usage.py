# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Bucket Usage."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.storage_migrations import PaginationMetaSimple


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class BucketAPIUsage(Model):
    """BucketAPIUsageResponse in Telnyx's document."""

    categories: list[BucketOps] | None = None
    timestamp: datetime | None = None
    total: BucketOpsTotal | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class BucketOps(Model):
    """BucketOps in Telnyx's document.

    Attributes:
        category: One of list_bucket, list_buckets, get-bucket_location, create_bucket, stat_bucket,
            get_bucket_versioning, set_bucket_versioning, get_obj, put_obj, delete_obj.
    """

    bytes_received: int | None = None
    bytes_sent: int | None = None
    category: (
        Literal[
            "list_bucket",
            "list_buckets",
            "get-bucket_location",
            "create_bucket",
            "stat_bucket",
            "get_bucket_versioning",
            "set_bucket_versioning",
            "get_obj",
            "put_obj",
            "delete_obj",
        ]
        | str
        | None
    ) = None
    ops: int | None = None
    successful_ops: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class BucketOpsTotal(Model):
    """BucketOpsTotal in Telnyx's document."""

    bytes_received: int | None = None
    bytes_sent: int | None = None
    ops: int | None = None
    successful_ops: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class BucketUsage(Model):
    """BucketUsage in Telnyx's document."""

    num_objects: int | None = None
    size: int | None = None
    size_kb: int | None = None
    timestamp: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetStorageUsageApiCallsResponse(Model):
    """GET /storage/buckets/{bucketName}/usage/api response in Telnyx's document."""

    data: list[BucketAPIUsage] = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetStorageUsageResponse(ListResponse["BucketUsage"]):
    """GET /storage/buckets/{bucketName}/usage/storage response in Telnyx's document."""

    data: list[BucketUsage] = UNSET
    meta: PaginationMetaSimple = UNSET
