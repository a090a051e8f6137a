# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Media Storage API."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateMediaResponse(Model):
    """Response of `media.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MediaResource = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetMediaResponse(Model):
    """Response of `media.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MediaResource = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListMediaResponse(ListResponse["MediaResource"]):
    """Response of `media.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[MediaResource] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class MediaResource(Model):
    """Attribute `CreateMediaResponse.data`, `GetMediaResponse.data`, `ListMediaResponse.data` and 1 more.

    Attributes:
        content_type: MIME type of the content, such as application/pdf. Example: application/xml
        created_at: When it was created. Example: 2019-01-23T18:10:02.574Z
        expires_at: When it stops being valid. Example: 2020-01-23T18:10:02.574Z
        media_name: Name of a file in your Telnyx media storage.
        updated_at: When it last changed. Example: 2019-01-23T18:10:02.574Z
    """

    created_at: datetime = UNSET
    updated_at: datetime = UNSET
    content_type: str | None = None
    expires_at: datetime | None = None
    media_name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MediaStorageError(Model):
    """Attribute `MediaStorageErrors.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        meta: Facts about the answer, not part of it, such as which page of how many.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str
    title: str
    detail: str | None = None
    meta: dict[str, Any] | None = None
    source: MediaStorageErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MediaStorageErrorSource(Model):
    """Attribute `MediaStorageError.source`.

    Attributes:
        parameter: Query parameter that is at fault.
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901).
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MediaStorageErrors(Model):
    """Error of `media.create`, `media.delete`, `media.download` and 3 more.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[MediaStorageError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateMediaMultipartRequest(Model):
    """Body of `media.update`.

    Attributes:
        media: The pictures or other files of it. File.
        ttl_secs: Seconds until it is deleted. Example: 86400
    """

    media: bytes | None = None
    ttl_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateMediaRequest(Model):
    """Body of `media.update`.

    Attributes:
        media_url: Where the audio, fax or other file is found. Example: http://www.example.com/audio.mp3
        ttl_secs: Seconds until it is deleted. Example: 86400
    """

    media_url: str | None = None
    ttl_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateMediaResponse(Model):
    """Response of `media.update`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MediaResource = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UploadMediaMultipartRequest(Model):
    """Body of `media.create`.

    Attributes:
        media: The pictures or other files of it. File.
        media_name: Name of a file in your Telnyx media storage. Example: my_file
        ttl_secs: Seconds until it is deleted. Example: 86400
    """

    media: bytes
    media_name: str | None = None
    ttl_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UploadMediaRequest(Model):
    """Body of `media.create`.

    Attributes:
        media_name: Name of a file in your Telnyx media storage. Example: my_file
        media_url: Where the audio, fax or other file is found. Example: http://www.example.com/audio.mp3
        ttl_secs: Seconds until it is deleted. Example: 86400
    """

    media_url: str
    media_name: str | None = None
    ttl_secs: int | None = None
