# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Room Compositions: 4 operations.

Puts the recordings of a video room's session together into one file.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.room_compositions import (
        CreateRoomCompositionResponse,
        GetRoomCompositionResponse,
        ListRoomCompositionsResponse,
        VideoRegion,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "get",
    "list",
]

_create = Operation(
    id="CreateRoomComposition",
    method="POST",
    path="/room_compositions",
    tag="Room Compositions",
    module="room_compositions",
    function="create",
    summary="Create a room composition.",
    parameters=(
        Parameter("format_", "format", "body"),
        Parameter("resolution", "resolution", "body"),
        Parameter("session_id", "session_id", "body"),
        Parameter("video_layout", "video_layout", "body"),
        Parameter("webhook_event_failover_url", "webhook_event_failover_url", "body"),
        Parameter("webhook_event_url", "webhook_event_url", "body"),
        Parameter("webhook_timeout_secs", "webhook_timeout_secs", "body"),
    ),
    responses=(
        Response("202", "application/json", "CreateRoomCompositionResponse"),
        Response("422", "application/json", "VideoErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    format_: str | None = None,
    resolution: str | None = None,
    session_id: str | None = None,
    video_layout: Mapping[str, VideoRegion | Mapping[str, Any]] | None = None,
    webhook_event_failover_url: str | None = None,
    webhook_event_url: str | None = None,
    webhook_timeout_secs: int | None = None,
    options: RequestOptions | None = None,
) -> CreateRoomCompositionResponse:
    """Put a session's recordings together into one MP4 in the background; download_url has it once status is
    completed.

    `POST /room_compositions` (CreateRoomComposition). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        format_: Video format; mp4. Telnyx's default: mp4. Example: mp4
        resolution: Width and height, 16 to 1280 each and no larger than 1280x720 together, as 800x600. Telnyx's
            default: 1280x720. Example: 800x600
        session_id: Room session to make the video from. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777b0
        video_layout: Where on the picture each video is.
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included. URL. Example:
            https://failover.example.com
        webhook_event_url: URL that the webhooks are sent to, scheme included. URL. Example: https://example.com
        webhook_timeout_secs: Seconds to wait for an answer to a webhook. 0 to 30. Example: 25
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateRoomCompositionResponse (202)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "format_": format_,
        "resolution": resolution,
        "session_id": session_id,
        "video_layout": video_layout,
        "webhook_event_failover_url": webhook_event_failover_url,
        "webhook_event_url": webhook_event_url,
        "webhook_timeout_secs": webhook_timeout_secs,
    }
    result: CreateRoomCompositionResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteRoomComposition",
    method="DELETE",
    path="/room_compositions/{room_composition_id}",
    tag="Room Compositions",
    module="room_compositions",
    function="delete",
    summary="Delete a room composition.",
    parameters=(Parameter("room_composition_id", "room_composition_id", "path", required=True),),
    responses=(
        Response("204"),
        Response("404", "application/json", "VideoError"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    room_composition_id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete a room composition.

    `DELETE /room_compositions/{room_composition_id}` (DeleteRoomComposition). Repeating it changes nothing, so it
    is retried after any failure.

    Args:
        session: the session to send with.
        room_composition_id: Identifier of the room composition. Listed by `room_compositions.list`. UUID. Example:
            5219b3af-87c6-4c08-9b58-5a533d893e21
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "room_composition_id": room_composition_id,
    }
    await _delete.execute(session, arguments, options)


_get = Operation(
    id="ViewRoomComposition",
    method="GET",
    path="/room_compositions/{room_composition_id}",
    tag="Room Compositions",
    module="room_compositions",
    function="get",
    summary="View a room composition.",
    parameters=(Parameter("room_composition_id", "room_composition_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetRoomCompositionResponse"),
        Response("404", "application/json", "VideoError"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    room_composition_id: str,
    *,
    options: RequestOptions | None = None,
) -> GetRoomCompositionResponse:
    """Fetch one room composition with its status and, when completed, its download link.

    `GET /room_compositions/{room_composition_id}` (ViewRoomComposition). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        room_composition_id: Identifier of the room composition. Listed by `room_compositions.list`. UUID. Example:
            5219b3af-87c6-4c08-9b58-5a533d893e21
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetRoomCompositionResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "room_composition_id": room_composition_id,
    }
    result: GetRoomCompositionResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListRoomCompositions",
    method="GET",
    path="/room_compositions",
    tag="Room Compositions",
    module="room_compositions",
    function="list",
    summary="View a list of room compositions.",
    parameters=(
        Parameter("filter_date_created_at_eq", "filter[date_created_at][eq]", "query"),
        Parameter("filter_date_created_at_gte", "filter[date_created_at][gte]", "query"),
        Parameter("filter_date_created_at_lte", "filter[date_created_at][lte]", "query"),
        Parameter("filter_session_id", "filter[session_id]", "query"),
        Parameter("filter_status", "filter[status]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListRoomCompositionsResponse"),
        Response("4XX", "application/json", "ListRoomCompositionsClientError"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_date_created_at_eq: date | None = None,
    filter_date_created_at_gte: date | None = None,
    filter_date_created_at_lte: date | None = None,
    filter_session_id: str | None = None,
    filter_status: Literal["completed", "processing", "enqueued"] | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListRoomCompositionsResponse:
    """List room compositions by session, status or date.

    `GET /room_compositions` (ListRoomCompositions). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_date_created_at_eq: Only items made on this day. Example: 2021-04-25
        filter_date_created_at_gte: Only items made on this day or after it. Example: 2021-04-25
        filter_date_created_at_lte: Only items made on this day or before it. Example: 2021-04-25
        filter_session_id: Only what belongs to this room session. UUID. Example:
            92e7d459-bcc5-4386-9f5f-6dd14a82588d
        filter_status: Only items in this status. One of completed, processing, enqueued.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListRoomCompositionsResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "filter_date_created_at_eq": filter_date_created_at_eq,
        "filter_date_created_at_gte": filter_date_created_at_gte,
        "filter_date_created_at_lte": filter_date_created_at_lte,
        "filter_session_id": filter_session_id,
        "filter_status": filter_status,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListRoomCompositionsResponse = await _list.execute(session, arguments, options)
    return result
