# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Media Storage API: 6 operations.

Keeps audio and fax files under a name, to be played or sent later.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.media import CreateMediaResponse, GetMediaResponse, ListMediaResponse, UpdateMediaResponse
    from telnyx_async.operation import FileContent
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "download",
    "get",
    "list",
    "update",
]

_create = Operation(
    id="CreateMediaStorage",
    method="POST",
    path="/media",
    tag="Media Storage API",
    module="media",
    function="create",
    summary="Upload media",
    parameters=(
        Parameter("media_name", "media_name", "body"),
        Parameter("media_url", "media_url", "body"),
        Parameter("ttl_secs", "ttl_secs", "body"),
        Parameter("media", "media", "body", file=True),
    ),
    responses=(
        Response("201", "application/json", "CreateMediaResponse"),
        Response("401", "application/json", "MediaStorageErrors"),
        Response("422", "application/json", "MediaStorageErrors"),
        Response("default", "application/json", "MediaStorageErrors"),
    ),
    idempotency="none",
    body=("application/json", "multipart/form-data"),
)


async def create(
    session: TelnyxSession,
    *,
    media_name: str | None = None,
    media_url: str | None = None,
    ttl_secs: int | None = None,
    media: FileContent | None = None,
    options: RequestOptions | None = None,
) -> CreateMediaResponse:
    """Store a file of up to 20 MB under a name, from a URL or by upload; it is deleted after 2 days unless ttl_secs is
    given.

    `POST /media` (CreateMediaStorage). It is not retried if it may have been carried out: `OutcomeUnknown` is
    raised instead.

    Args:
        session: the session to send with.
        media_name: Name of a file in your Telnyx media storage. Example: my_file
        media_url: URL that Telnyx fetches the file from. Example: http://www.example.com/audio.mp3
        ttl_secs: Seconds until the file is deleted, up to 630720000 (20 years); 2 days when left out. Example:
            86400
        media: The file to store, at most 20 MB. File.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateMediaResponse (201)

    Raises:
        ApiError: an error response; documented: 401, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "media_name": media_name,
        "media_url": media_url,
        "ttl_secs": ttl_secs,
        "media": media,
    }
    result: CreateMediaResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteMediaStorage",
    method="DELETE",
    path="/media/{media_name}",
    tag="Media Storage API",
    module="media",
    function="delete",
    summary="Deletes stored media",
    parameters=(Parameter("media_name", "media_name", "path", required=True),),
    responses=(
        Response("204"),
        Response("401", "application/json", "MediaStorageErrors"),
        Response("404", "application/json", "MediaStorageErrors"),
        Response("default", "application/json", "MediaStorageErrors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    media_name: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete a stored file.

    `DELETE /media/{media_name}` (DeleteMediaStorage). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        media_name: Name of a file in your Telnyx media storage. Listed by `media.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 401, 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "media_name": media_name,
    }
    await _delete.execute(session, arguments, options)


_download = Operation(
    id="DownloadMedia",
    method="GET",
    path="/media/{media_name}/download",
    tag="Media Storage API",
    module="media",
    function="download",
    summary="Download stored media",
    parameters=(Parameter("media_name", "media_name", "path", required=True),),
    responses=(
        Response("200", "application/octet-stream", "bytes"),
        Response("401", "application/json", "MediaStorageErrors"),
        Response("404", "application/json", "MediaStorageErrors"),
        Response("422", "application/json", "MediaStorageErrors"),
        Response("default", "application/json", "MediaStorageErrors"),
    ),
    idempotency="safe",
)


async def download(
    session: TelnyxSession,
    media_name: str,
    *,
    options: RequestOptions | None = None,
) -> bytes:
    """Fetch the content of a stored file.

    `GET /media/{media_name}/download` (DownloadMedia). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        media_name: Name of a file in your Telnyx media storage. Listed by `media.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        bytes (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
    """
    arguments: dict[str, object] = {
        "media_name": media_name,
    }
    result: bytes = await _download.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetMediaStorage",
    method="GET",
    path="/media/{media_name}",
    tag="Media Storage API",
    module="media",
    function="get",
    summary="Retrieve stored media",
    parameters=(Parameter("media_name", "media_name", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetMediaResponse"),
        Response("401", "application/json", "MediaStorageErrors"),
        Response("404", "application/json", "MediaStorageErrors"),
        Response("default", "application/json", "MediaStorageErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    media_name: str,
    *,
    options: RequestOptions | None = None,
) -> GetMediaResponse:
    """Fetch what is known of a stored file, such as its type and expiry, without the content.

    `GET /media/{media_name}` (GetMediaStorage). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        media_name: Name of a file in your Telnyx media storage. Listed by `media.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetMediaResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
    """
    arguments: dict[str, object] = {
        "media_name": media_name,
    }
    result: GetMediaResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListMediaStorage",
    method="GET",
    path="/media",
    tag="Media Storage API",
    module="media",
    function="list",
    summary="List uploaded media",
    parameters=(Parameter("filter_content_type", "filter[content_type]", "query"),),
    responses=(
        Response("200", "application/json", "ListMediaResponse"),
        Response("401", "application/json", "MediaStorageErrors"),
        Response("default", "application/json", "MediaStorageErrors"),
    ),
    idempotency="safe",
    paging=Paging("single", "data"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_content_type: Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> ListMediaResponse:
    """List the stored files, without their content.

    `GET /media` (ListMediaStorage). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_content_type: Only files of these media types, such as application_xml.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListMediaResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "filter_content_type": filter_content_type,
    }
    result: ListMediaResponse = await _list.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateMediaStorage",
    method="PUT",
    path="/media/{media_name}",
    tag="Media Storage API",
    module="media",
    function="update",
    summary="Update stored media",
    parameters=(
        Parameter("media_name", "media_name", "path", required=True),
        Parameter("media_url", "media_url", "body"),
        Parameter("ttl_secs", "ttl_secs", "body"),
        Parameter("media", "media", "body", file=True),
    ),
    responses=(
        Response("200", "application/json", "UpdateMediaResponse"),
        Response("401", "application/json", "MediaStorageErrors"),
        Response("404", "application/json", "MediaStorageErrors"),
        Response("422", "application/json", "MediaStorageErrors"),
        Response("default", "application/json", "MediaStorageErrors"),
    ),
    idempotency="idempotent",
    body=("application/json", "multipart/form-data"),
)


async def update(
    session: TelnyxSession,
    media_name: str,
    *,
    media_url: str | None = None,
    ttl_secs: int | None = None,
    media: FileContent | None = None,
    options: RequestOptions | None = None,
) -> UpdateMediaResponse:
    """Replace a stored file by another, or change how long it is kept.

    `PUT /media/{media_name}` (UpdateMediaStorage). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        media_name: Name of a file in your Telnyx media storage.
        media_url: URL that Telnyx fetches the file from. Example: http://www.example.com/audio.mp3
        ttl_secs: Seconds until the file is deleted, up to 630720000 (20 years); 2 days when left out. Example:
            86400
        media: The pictures or other files of it. File.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateMediaResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "media_name": media_name,
        "media_url": media_url,
        "ttl_secs": ttl_secs,
        "media": media,
    }
    result: UpdateMediaResponse = await _update.execute(session, arguments, options)
    return result
