# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Media Storage API."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateMediaResponse(Model):
    """POST /media response in Telnyx's document."""

    data: MediaResource = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetMediaResponse(Model):
    """GET /media/{media_name} response in Telnyx's document."""

    data: MediaResource = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListMediaResponse(ListResponse["MediaResource"]):
    """GET /media response in Telnyx's document."""

    data: list[MediaResource] = UNSET
    meta: PaginationMeta = UNSET


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

    created_at: datetime = UNSET
    updated_at: datetime = UNSET
    content_type: str | None = None
    expires_at: datetime | None = None
    media_name: str | None = None


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
class UpdateMediaResponse(Model):
    """PUT /media/{media_name} response in Telnyx's document."""

    data: MediaResource = UNSET


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
