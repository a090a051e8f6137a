# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Bucket."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar

from telnyx_async._engine.definition import define
from telnyx_async.model import Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateBucketRequest(Model):
    """Body of `storage_buckets.create`."""

    _wire_: ClassVar[Mapping[str, str]] = {"location_constraint": "LocationConstraint"}

    _xml_: ClassVar[Mapping[str, str]] = {"": "{http://s3.amazonaws.com/doc/2006-03-01/}CreateBucketConfiguration"}

    location_constraint: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListBucketsOwner(Model):
    """Attribute `ListBucketsResponse.owner`."""

    _wire_: ClassVar[Mapping[str, str]] = {"id": "ID", "display_name": "DisplayName"}

    id: str | None = None
    display_name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListBucketsResponse(Model):
    """Response of `storage_buckets.list`."""

    _wire_: ClassVar[Mapping[str, str]] = {"buckets": "Buckets", "owner": "Owner"}

    _xml_: ClassVar[Mapping[str, str]] = {"": "ListAllMyBucketsResult", "Buckets": "Buckets/Bucket"}

    buckets: list[StoredBucket] | None = None
    owner: ListBucketsOwner | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class StoredBucket(Model):
    """Attribute `ListBucketsResponse.buckets`.

    Attributes:
        name: What the stream or session is called.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"creation_date": "CreationDate", "name": "Name"}

    _xml_: ClassVar[Mapping[str, str]] = {"": "Bucket"}

    creation_date: datetime | None = None
    name: str | None = None
