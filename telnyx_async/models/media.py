# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Media Storage API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from telnyx_async.model import ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateMediaStorageResponse(Model):
    """CreateMediaStorageResponse in Telnyx's document."""

    data: MediaResource | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetMediaStorageResponse(Model):
    """GetMediaStorageResponse in Telnyx's document."""

    data: MediaResource | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListMediaStorageResponse(ListResponse["MediaResource"]):
    """ListMediaStorageResponse in Telnyx's document."""

    data: list[MediaResource] | None = None
    meta: PaginationMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MediaResource(Model):
    """MediaResource in Telnyx's document.

    Attributes:
        content_type: Example: application/xml
        created_at: When it was created. Example: 2019-01-23T18:10:02.574Z
        expires_at: Example: 2020-01-23T18:10:02.574Z
        media_name: Name of a file in your Telnyx media storage.
        updated_at: When it last changed. Example: 2019-01-23T18:10:02.574Z
    """

    content_type: str | None = None
    created_at: str | None = None
    expires_at: str | None = None
    media_name: str | None = None
    updated_at: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateMediaMultipartRequest(Model):
    """UpdateMediaMultipartRequest in Telnyx's document.

    Attributes:
        media: File.
        ttl_secs: Example: 86400
    """

    media: bytes | None = None
    ttl_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateMediaRequest(Model):
    """UpdateMediaRequest in Telnyx's document.

    Attributes:
        media_url: URL of the media file. Example: http://www.example.com/audio.mp3
        ttl_secs: Example: 86400
    """

    media_url: str | None = None
    ttl_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateMediaStorageResponse(Model):
    """UpdateMediaStorageResponse in Telnyx's document."""

    data: MediaResource | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UploadMediaMultipartRequest(Model):
    """UploadMediaMultipartRequest in Telnyx's document.

    Attributes:
        media: File.
        media_name: Name of a file in your Telnyx media storage. Example: my_file
        ttl_secs: Example: 86400
    """

    media: bytes
    media_name: str | None = None
    ttl_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UploadMediaRequest(Model):
    """UploadMediaRequest in Telnyx's document.

    Attributes:
        media_name: Name of a file in your Telnyx media storage. Example: my_file
        media_url: URL of the media file. Example: http://www.example.com/audio.mp3
        ttl_secs: Example: 86400
    """

    media_url: str
    media_name: str | None = None
    ttl_secs: int | None = None
