# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Avatars: 4 operations.

Keeps the faces that an assistant shows on video: those of Telnyx and your own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.ai_avatars import AvatarResponse, ListAIAvatarsResponse
    from telnyx_async.operation import FileContent
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "get",
    "list",
    "update",
]

_create = Operation(
    id="CreateAvatar",
    method="POST",
    path="/ai/avatars",
    tag="Avatars",
    module="ai_avatars",
    function="create",
    summary="",
    parameters=(
        Parameter("image_file", "image_file", "body", required=True, file=True),
        Parameter("name", "name", "body", required=True),
    ),
    responses=(Response("2XX", "application/json", "AvatarResponse"),),
    idempotency="none",
    body=("multipart/form-data",),
)


async def create(
    session: TelnyxSession,
    *,
    image_file: FileContent,
    name: str,
    options: RequestOptions | None = None,
) -> AvatarResponse:
    """Upload a picture as your own avatar: JPEG, PNG or WebP, up to 10 MiB; there can be 20 in all.

    `POST /ai/avatars` (CreateAvatar). It is not retried if it may have been carried out: `OutcomeUnknown` is raised
    instead.

    Args:
        session: the session to send with.
        image_file: Picture of the avatar: JPEG, PNG or WebP. File.
        name: What it is called.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AvatarResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "image_file": image_file,
        "name": name,
    }
    result: AvatarResponse = await _create.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetAvatar",
    method="GET",
    path="/ai/avatars/{avatar_id}",
    tag="Avatars",
    module="ai_avatars",
    function="get",
    summary="",
    parameters=(Parameter("avatar_id", "avatar_id", "path", required=True),),
    responses=(Response("2XX", "application/json", "AvatarResponse"),),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    avatar_id: str,
    *,
    options: RequestOptions | None = None,
) -> AvatarResponse:
    """Fetch one avatar, Telnyx's or your own.

    `GET /ai/avatars/{avatar_id}` (GetAvatar). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        avatar_id: AI avatar concerned. Listed by `ai_avatars.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AvatarResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "avatar_id": avatar_id,
    }
    result: AvatarResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListAvatars",
    method="GET",
    path="/ai/avatars",
    tag="Avatars",
    module="ai_avatars",
    function="list",
    summary="",
    parameters=(
        Parameter("filter_avatar_type", "filter[avatar_type]", "query"),
        Parameter("filter_id", "filter[id]", "query"),
        Parameter("filter_name", "filter[name]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(Response("2XX", "application/json", "ListAIAvatarsResponse"),),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_avatar_type: Literal["stock", "custom"] | None = None,
    filter_id: str | None = None,
    filter_name: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListAIAvatarsResponse:
    """List the avatars to choose from, Telnyx's and your own.

    `GET /ai/avatars` (ListAvatars). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_avatar_type: Only Telnyx's avatars (stock) or only your own (custom). One of stock, custom.
        filter_id: Only items with these identifiers.
        filter_name: Only items of this name.
        page_number: Which page to fetch, counted from 1.
        page_size: How many items a page holds.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListAIAvatarsResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "filter_avatar_type": filter_avatar_type,
        "filter_id": filter_id,
        "filter_name": filter_name,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListAIAvatarsResponse = await _list.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateAvatar",
    method="PATCH",
    path="/ai/avatars/{avatar_id}",
    tag="Avatars",
    module="ai_avatars",
    function="update",
    summary="",
    parameters=(
        Parameter("avatar_id", "avatar_id", "path", required=True),
        Parameter("name", "name", "body", required=True),
    ),
    responses=(Response("2XX", "application/json", "AvatarResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    avatar_id: str,
    *,
    name: str,
    options: RequestOptions | None = None,
) -> AvatarResponse:
    """Rename one of your own avatars; for another picture, create another avatar.

    `PATCH /ai/avatars/{avatar_id}` (UpdateAvatar). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        avatar_id: AI avatar concerned. Listed by `ai_avatars.list`.
        name: What it is called.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AvatarResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "avatar_id": avatar_id,
        "name": name,
    }
    result: AvatarResponse = await _update.execute(session, arguments, options)
    return result
