# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Bucket Usage."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.storage_migrations import PaginationMetaSimple


@define(eq=False, repr=False, kw_only=True, slots=False)
class BucketAPIUsage(Model):
    """Attribute `GetStorageUsageApiCallsResponse.data`.

    Attributes:
        timestamp: When it was measured or recorded. Example: 2020-01-01T00:00:00Z
        total: How many or how much in all.
    """

    categories: list[BucketOps] | None = None
    timestamp: datetime | None = None
    total: BucketOpsTotal | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BucketOps(Model):
    """Attribute `BucketAPIUsage.categories`.

    Attributes:
        bytes_received: Example: 123456
        bytes_sent: Example: 123456
        category: Group it falls under, such as marketing, utility or authentication for WhatsApp templates. One of
            list_bucket, list_buckets, get-bucket_location, create_bucket, stat_bucket, get_bucket_versioning,
            set_bucket_versioning, get_obj, put_obj, delete_obj.
        ops: Example: 123456
        successful_ops: Example: 123456
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class BucketOpsTotal(Model):
    """Attribute `BucketAPIUsage.total`.

    Attributes:
        bytes_received: Example: 123456
        bytes_sent: Example: 123456
        ops: Example: 123456
        successful_ops: Example: 123456
    """

    bytes_received: int | None = None
    bytes_sent: int | None = None
    ops: int | None = None
    successful_ops: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BucketUsage(Model):
    """Attribute `GetStorageUsageResponse.data`.

    Attributes:
        num_objects: Example: 123456
        size: Size of the bucket in bytes. Example: 123456
        size_kb: Example: 123456
        timestamp: When it was measured or recorded. Example: 2020-01-01T00:00:00Z
    """

    num_objects: int | None = None
    size: int | None = None
    size_kb: int | None = None
    timestamp: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetStorageUsageApiCallsResponse(Model):
    """Response of `storage_usage.get_api_calls`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[BucketAPIUsage] = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetStorageUsageResponse(ListResponse["BucketUsage"]):
    """Response of `storage_usage.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[BucketUsage] = UNSET
    meta: PaginationMetaSimple = UNSET
