# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Rooms: 6 operations.

Creates video rooms and sets their size, recording and webhooks.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.rooms import (
        CreateRoomResponse,
        GetRoomResponse,
        ListRoomsResponse,
        ListSessionsOfRoomResponse,
        UpdateRoomResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "get",
    "list",
    "list_sessions",
    "update",
]

_create = Operation(
    id="CreateRoom",
    method="POST",
    path="/rooms",
    tag="Rooms",
    module="rooms",
    function="create",
    summary="Create a room.",
    parameters=(
        Parameter("enable_recording", "enable_recording", "body"),
        Parameter("max_participants", "max_participants", "body"),
        Parameter("unique_name", "unique_name", "body"),
        Parameter("webhook_event_failover_url", "webhook_event_failover_url", "body"),
        Parameter("webhook_event_url", "webhook_event_url", "body"),
        Parameter("webhook_timeout_secs", "webhook_timeout_secs", "body"),
    ),
    responses=(
        Response("201", "application/json", "CreateRoomResponse"),
        Response("422", "application/json", "VideoErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    enable_recording: bool | None = None,
    max_participants: int | None = None,
    unique_name: str | None = None,
    webhook_event_failover_url: str | None = None,
    webhook_event_url: str | None = None,
    webhook_timeout_secs: int | None = None,
    options: RequestOptions | None = None,
) -> CreateRoomResponse:
    """Create a video room; it takes 10 participants and is not recorded unless you say so.

    `POST /rooms` (CreateRoom). It is not retried if it may have been carried out: `OutcomeUnknown` is raised
    instead.

    Args:
        session: the session to send with.
        enable_recording: Whether sessions in the room are recorded; not by default. Telnyx's default: False.
        max_participants: How many may be in the room at once, 2 to 50; 10 by default. Example: 10
        unique_name: Name of the room; no two of the account are alike.
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included. URL. Example:
            https://failover.example.com
        webhook_event_url: URL that the webhooks are sent to, scheme included. URL. Example: https://example.com
        webhook_timeout_secs: Seconds to wait for an answer to a webhook. 0 to 30. Example: 25
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateRoomResponse (201)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "enable_recording": enable_recording,
        "max_participants": max_participants,
        "unique_name": unique_name,
        "webhook_event_failover_url": webhook_event_failover_url,
        "webhook_event_url": webhook_event_url,
        "webhook_timeout_secs": webhook_timeout_secs,
    }
    result: CreateRoomResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteRoom",
    method="DELETE",
    path="/rooms/{room_id}",
    tag="Rooms",
    module="rooms",
    function="delete",
    summary="Delete a room.",
    parameters=(Parameter("room_id", "room_id", "path", required=True),),
    responses=(
        Response("204"),
        Response("404", "application/json", "VideoError"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    room_id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete a video room: everybody is put out, nobody can join any more, and its charges end.

    `DELETE /rooms/{room_id}` (DeleteRoom). Repeating it changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        room_id: Identifier of the video room. Listed by `rooms.list`. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "room_id": room_id,
    }
    await _delete.execute(session, arguments, options)


_get = Operation(
    id="ViewRoom",
    method="GET",
    path="/rooms/{room_id}",
    tag="Rooms",
    module="rooms",
    function="get",
    summary="View a room.",
    parameters=(
        Parameter("room_id", "room_id", "path", required=True),
        Parameter("include_sessions", "include_sessions", "query"),
    ),
    responses=(
        Response("200", "application/json", "GetRoomResponse"),
        Response("404", "application/json", "VideoError"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    room_id: str,
    *,
    include_sessions: bool | None = None,
    options: RequestOptions | None = None,
) -> GetRoomResponse:
    """Fetch one video room, with its sessions if asked for.

    `GET /rooms/{room_id}` (ViewRoom). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        room_id: Identifier of the video room. Listed by `rooms.list`. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        include_sessions: Whether a room comes with its sessions.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetRoomResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "room_id": room_id,
        "include_sessions": include_sessions,
    }
    result: GetRoomResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListRooms",
    method="GET",
    path="/rooms",
    tag="Rooms",
    module="rooms",
    function="list",
    summary="View a list of rooms.",
    parameters=(
        Parameter("filter_date_created_at_eq", "filter[date_created_at][eq]", "query"),
        Parameter("filter_date_created_at_gte", "filter[date_created_at][gte]", "query"),
        Parameter("filter_date_created_at_lte", "filter[date_created_at][lte]", "query"),
        Parameter("filter_date_updated_at_eq", "filter[date_updated_at][eq]", "query"),
        Parameter("filter_date_updated_at_gte", "filter[date_updated_at][gte]", "query"),
        Parameter("filter_date_updated_at_lte", "filter[date_updated_at][lte]", "query"),
        Parameter("filter_unique_name", "filter[unique_name]", "query"),
        Parameter("include_sessions", "include_sessions", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListRoomsResponse"),
        Response("4XX", "application/json", "ListRoomsClientError"),
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
    filter_date_updated_at_eq: date | None = None,
    filter_date_updated_at_gte: date | None = None,
    filter_date_updated_at_lte: date | None = None,
    filter_unique_name: str | None = None,
    include_sessions: bool | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListRoomsResponse:
    """List video rooms by name or date.

    `GET /rooms` (ListRooms). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_date_created_at_eq: Only items made on this day. Example: 2021-04-25
        filter_date_created_at_gte: Only items made on this day or after it. Example: 2021-04-25
        filter_date_created_at_lte: Only items made on this day or before it. Example: 2021-04-25
        filter_date_updated_at_eq: Only items last changed on this day. Example: 2021-04-25
        filter_date_updated_at_gte: Only items last changed on this day or after it. Example: 2021-04-25
        filter_date_updated_at_lte: Only items last changed on this day or before it. Example: 2021-04-25
        filter_unique_name: Only the room of this name. Example: my_video_room
        include_sessions: Whether a room comes with its sessions.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListRoomsResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "filter_date_created_at_eq": filter_date_created_at_eq,
        "filter_date_created_at_gte": filter_date_created_at_gte,
        "filter_date_created_at_lte": filter_date_created_at_lte,
        "filter_date_updated_at_eq": filter_date_updated_at_eq,
        "filter_date_updated_at_gte": filter_date_updated_at_gte,
        "filter_date_updated_at_lte": filter_date_updated_at_lte,
        "filter_unique_name": filter_unique_name,
        "include_sessions": include_sessions,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListRoomsResponse = await _list.execute(session, arguments, options)
    return result


_list_sessions = Operation(
    id="RetrieveListRoomSessions",
    method="GET",
    path="/rooms/{room_id}/sessions",
    tag="Rooms",
    module="rooms",
    function="list_sessions",
    summary="View a list of room sessions.",
    parameters=(
        Parameter("room_id", "room_id", "path", required=True),
        Parameter("filter_active", "filter[active]", "query"),
        Parameter("filter_date_created_at_eq", "filter[date_created_at][eq]", "query"),
        Parameter("filter_date_created_at_gte", "filter[date_created_at][gte]", "query"),
        Parameter("filter_date_created_at_lte", "filter[date_created_at][lte]", "query"),
        Parameter("filter_date_ended_at_eq", "filter[date_ended_at][eq]", "query"),
        Parameter("filter_date_ended_at_gte", "filter[date_ended_at][gte]", "query"),
        Parameter("filter_date_ended_at_lte", "filter[date_ended_at][lte]", "query"),
        Parameter("filter_date_updated_at_eq", "filter[date_updated_at][eq]", "query"),
        Parameter("filter_date_updated_at_gte", "filter[date_updated_at][gte]", "query"),
        Parameter("filter_date_updated_at_lte", "filter[date_updated_at][lte]", "query"),
        Parameter("include_participants", "include_participants", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListSessionsOfRoomResponse"),
        Response("4XX", "application/json", "ListSessionsOfRoomClientError"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_sessions(
    session: TelnyxSession,
    room_id: str,
    *,
    filter_active: bool | None = None,
    filter_date_created_at_eq: date | None = None,
    filter_date_created_at_gte: date | None = None,
    filter_date_created_at_lte: date | None = None,
    filter_date_ended_at_eq: date | None = None,
    filter_date_ended_at_gte: date | None = None,
    filter_date_ended_at_lte: date | None = None,
    filter_date_updated_at_eq: date | None = None,
    filter_date_updated_at_gte: date | None = None,
    filter_date_updated_at_lte: date | None = None,
    include_participants: bool | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListSessionsOfRoomResponse:
    """List the sessions of one video room.

    `GET /rooms/{room_id}/sessions` (RetrieveListRoomSessions). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        room_id: Identifier of the video room. Listed by `rooms.list`. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        filter_active: Only sessions that go on, or only those that have ended.
        filter_date_created_at_eq: Only items made on this day. Example: 2021-04-25
        filter_date_created_at_gte: Only items made on this day or after it. Example: 2021-04-25
        filter_date_created_at_lte: Only items made on this day or before it. Example: 2021-04-25
        filter_date_ended_at_eq: Only items that ended on this day. Example: 2021-04-25
        filter_date_ended_at_gte: Only items that ended on this day or after it. Example: 2021-04-25
        filter_date_ended_at_lte: Only items that ended on this day or before it. Example: 2021-04-25
        filter_date_updated_at_eq: Only items last changed on this day. Example: 2021-04-25
        filter_date_updated_at_gte: Only items last changed on this day or after it. Example: 2021-04-25
        filter_date_updated_at_lte: Only items last changed on this day or before it. Example: 2021-04-25
        include_participants: Whether the participants are in the answer too.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListSessionsOfRoomResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "room_id": room_id,
        "filter_active": filter_active,
        "filter_date_created_at_eq": filter_date_created_at_eq,
        "filter_date_created_at_gte": filter_date_created_at_gte,
        "filter_date_created_at_lte": filter_date_created_at_lte,
        "filter_date_ended_at_eq": filter_date_ended_at_eq,
        "filter_date_ended_at_gte": filter_date_ended_at_gte,
        "filter_date_ended_at_lte": filter_date_ended_at_lte,
        "filter_date_updated_at_eq": filter_date_updated_at_eq,
        "filter_date_updated_at_gte": filter_date_updated_at_gte,
        "filter_date_updated_at_lte": filter_date_updated_at_lte,
        "include_participants": include_participants,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListSessionsOfRoomResponse = await _list_sessions.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateRoom",
    method="PATCH",
    path="/rooms/{room_id}",
    tag="Rooms",
    module="rooms",
    function="update",
    summary="Update a room.",
    parameters=(
        Parameter("room_id", "room_id", "path", required=True),
        Parameter("enable_recording", "enable_recording", "body"),
        Parameter("max_participants", "max_participants", "body"),
        Parameter("unique_name", "unique_name", "body"),
        Parameter("webhook_event_failover_url", "webhook_event_failover_url", "body"),
        Parameter("webhook_event_url", "webhook_event_url", "body"),
        Parameter("webhook_timeout_secs", "webhook_timeout_secs", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateRoomResponse"),
        Response("401"),
        Response("404", "application/json", "VideoError"),
        Response("422"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    room_id: str,
    *,
    enable_recording: bool | None = None,
    max_participants: int | None = None,
    unique_name: str | None = None,
    webhook_event_failover_url: str | None = None,
    webhook_event_url: str | None = None,
    webhook_timeout_secs: int | None = None,
    options: RequestOptions | None = None,
) -> UpdateRoomResponse:
    """Change a video room's name, size, recording or webhooks.

    `PATCH /rooms/{room_id}` (UpdateRoom). It is not retried if it may have been carried out: `OutcomeUnknown` is
    raised instead.

    Args:
        session: the session to send with.
        room_id: Identifier of the video room. Listed by `rooms.list`. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        enable_recording: Whether sessions in the room are recorded; not by default. Telnyx's default: False.
        max_participants: How many may be in the room at once, 2 to 50. Telnyx's default: 10. Example: 10
        unique_name: Name of the room; no two of the account are alike.
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included. URL. Example:
            https://failover.example.com
        webhook_event_url: URL that the webhooks are sent to, scheme included. URL. Example: https://example.com
        webhook_timeout_secs: Seconds to wait for an answer to a webhook. 0 to 30. Example: 25
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateRoomResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "room_id": room_id,
        "enable_recording": enable_recording,
        "max_participants": max_participants,
        "unique_name": unique_name,
        "webhook_event_failover_url": webhook_event_failover_url,
        "webhook_event_url": webhook_event_url,
        "webhook_timeout_secs": webhook_timeout_secs,
    }
    result: UpdateRoomResponse = await _update.execute(session, arguments, options)
    return result
