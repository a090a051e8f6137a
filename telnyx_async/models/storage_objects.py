# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Object."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar

from telnyx_async._engine.definition import define
from telnyx_async.model import ListResponse, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class CommonPrefix(Model):
    """Attribute `ListObjectsResponse.common_prefixes`."""

    _wire_: ClassVar[Mapping[str, str]] = {"prefix": "Prefix"}

    prefix: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteObjectsRequest(Model):
    """Body of `storage_objects.bulk_delete`.

    Attributes:
        object_: 1 to 1000 items.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"object_": "Object", "quiet": "Quiet"}

    _xml_: ClassVar[Mapping[str, str]] = {"": "{http://s3.amazonaws.com/doc/2006-03-01/}Delete"}

    object_: list[ObjectToDelete]
    quiet: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteObjectsResponse(Model):
    """Response of `storage_objects.bulk_delete`."""

    _wire_: ClassVar[Mapping[str, str]] = {"deleted": "Deleted", "error": "Error"}

    _xml_: ClassVar[Mapping[str, str]] = {"": "DeleteResult"}

    deleted: list[DeletedObject] | None = None
    error: list[UndeletedObject] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeletedObject(Model):
    """Attribute `DeleteObjectsResponse.deleted`.

    Attributes:
        key: Name of the object.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"key": "Key"}

    key: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class HeadStorageObjectResponse(Model):
    """Response of `storage_objects.head`.

    Attributes:
        content_length: Size of the object in bytes.
        e_tag: Hash of the object, in quotes.
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "content_length": "Content-Length",
        "date_": "Date",
        "last_modified": "Last-Modified",
        "e_tag": "ETag",
        "content_type": "Content-Type",
    }

    content_length: int | None = None
    date_: datetime | None = None
    last_modified: datetime | None = None
    e_tag: str | None = None
    content_type: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListObjectsResponse(ListResponse["StoredObject"]):
    """Response of `storage_objects.list`.

    Attributes:
        name: What the stream or session is called.
        is_truncated: Whether another page follows.
        next_continuation_token: What the next page is asked for with.
        common_prefixes: What names had in common up to the delimiter.
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "contents": "Contents",
        "name": "Name",
        "prefix": "Prefix",
        "delimiter": "Delimiter",
        "start_after": "StartAfter",
        "max_keys": "MaxKeys",
        "key_count": "KeyCount",
        "is_truncated": "IsTruncated",
        "continuation_token": "ContinuationToken",
        "next_continuation_token": "NextContinuationToken",
        "encoding_type": "EncodingType",
        "common_prefixes": "CommonPrefixes",
    }

    _xml_: ClassVar[Mapping[str, str]] = {"": "ListBucketResult"}

    contents: list[StoredObject] | None = None
    name: str | None = None
    prefix: str | None = None
    delimiter: str | None = None
    start_after: str | None = None
    max_keys: int | None = None
    key_count: int | None = None
    is_truncated: bool | None = None
    continuation_token: str | None = None
    next_continuation_token: str | None = None
    encoding_type: str | None = None
    common_prefixes: list[CommonPrefix] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ObjectToDelete(Model):
    """Argument `objects` of `storage_objects.bulk_delete`.

    Attributes:
        key: Name of the object.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"key": "Key"}

    key: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class StoredObject(Model):
    """Attribute `ListObjectsResponse.contents`.

    Attributes:
        key: Name of the object.
        size: In bytes.
        e_tag: Hash of the object, in quotes.
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "key": "Key",
        "last_modified": "LastModified",
        "size": "Size",
        "e_tag": "ETag",
        "storage_class": "StorageClass",
    }

    key: str | None = None
    last_modified: datetime | None = None
    size: int | None = None
    e_tag: str | None = None
    storage_class: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UndeletedObject(Model):
    """Attribute `DeleteObjectsResponse.error`.

    Attributes:
        key: Name of the object.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"key": "Key", "code": "Code", "message": "Message"}

    key: str | None = None
    code: str | None = None
    message: str | None = None
