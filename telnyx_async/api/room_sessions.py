# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Room Sessions: 7 operations.

Shows meetings in video rooms, ends them, and mutes or removes participants.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.room_sessions import (
        EndRoomSessionResponse,
        GetRoomSessionResponse,
        KickRoomSessionParticipantsResponse,
        ListRoomSessionParticipantsResponse,
        ListRoomSessionsResponse,
        MuteRoomSessionParticipantsResponse,
        UnmuteRoomSessionParticipantsResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "end",
    "get",
    "kick_participants",
    "list",
    "list_participants",
    "mute_participants",
    "unmute_participants",
]

_end = Operation(
    id="EndSession",
    method="POST",
    path="/room_sessions/{room_session_id}/actions/end",
    tag="Room Sessions",
    module="room_sessions",
    function="end",
    summary="End a room session.",
    parameters=(Parameter("room_session_id", "room_session_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "EndRoomSessionResponse"),
        Response("4XX", "application/json", "EndRoomSessionClientError"),
    ),
    idempotency="none",
    authenticated=False,
)


async def end(
    session: TelnyxSession,
    room_session_id: str,
    *,
    options: RequestOptions | None = None,
) -> EndRoomSessionResponse:
    """End a room session; everybody who is in it is put out.

    `POST /room_sessions/{room_session_id}/actions/end` (EndSession). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        room_session_id: Identifier of the session held in a video room. Listed by `room_sessions.list`. UUID.
            Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EndRoomSessionResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "room_session_id": room_session_id,
    }
    result: EndRoomSessionResponse = await _end.execute(session, arguments, options)
    return result


_get = Operation(
    id="ViewRoomSession",
    method="GET",
    path="/room_sessions/{room_session_id}",
    tag="Room Sessions",
    module="room_sessions",
    function="get",
    summary="View a room session.",
    parameters=(
        Parameter("room_session_id", "room_session_id", "path", required=True),
        Parameter("include_participants", "include_participants", "query"),
    ),
    responses=(
        Response("200", "application/json", "GetRoomSessionResponse"),
        Response("404", "application/json", "VideoError"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    room_session_id: str,
    *,
    include_participants: bool | None = None,
    options: RequestOptions | None = None,
) -> GetRoomSessionResponse:
    """Fetch one room session, with its participants if asked for.

    `GET /room_sessions/{room_session_id}` (ViewRoomSession). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        room_session_id: Identifier of the session held in a video room. Listed by `room_sessions.list`. UUID.
            Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        include_participants: Whether the participants are in the answer too.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetRoomSessionResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "room_session_id": room_session_id,
        "include_participants": include_participants,
    }
    result: GetRoomSessionResponse = await _get.execute(session, arguments, options)
    return result


_kick_participants = Operation(
    id="KickParticipantInSession",
    method="POST",
    path="/room_sessions/{room_session_id}/actions/kick",
    tag="Room Sessions",
    module="room_sessions",
    function="kick_participants",
    summary="Kick participants from a room session.",
    parameters=(
        Parameter("room_session_id", "room_session_id", "path", required=True),
        Parameter("exclude", "exclude", "body"),
        Parameter("participants", "participants", "body"),
    ),
    responses=(
        Response("200", "application/json", "KickRoomSessionParticipantsResponse"),
        Response("4XX", "application/json", "KickRoomSessionParticipantsClientError"),
    ),
    idempotency="none",
    body=("application/json",),
    authenticated=False,
)


async def kick_participants(
    session: TelnyxSession,
    room_session_id: str,
    *,
    exclude: Sequence[str] | None = None,
    participants: Literal["all"] | Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> KickRoomSessionParticipantsResponse:
    """Put participants out of a room session: those listed, or "all" with exceptions.

    `POST /room_sessions/{room_session_id}/actions/kick` (KickParticipantInSession). It is not retried if it may
    have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        room_session_id: Identifier of the session held in a video room. Listed by `room_sessions.list`. UUID.
            Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        exclude: What or whom to leave out.
        participants: Who takes part. One of all.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        KickRoomSessionParticipantsResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "room_session_id": room_session_id,
        "exclude": exclude,
        "participants": participants,
    }
    result: KickRoomSessionParticipantsResponse = await _kick_participants.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListRoomSessions",
    method="GET",
    path="/room_sessions",
    tag="Room Sessions",
    module="room_sessions",
    function="list",
    summary="View a list of room sessions.",
    parameters=(
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
        Parameter("filter_room_id", "filter[room_id]", "query"),
        Parameter("include_participants", "include_participants", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListRoomSessionsResponse"),
        Response("4XX", "application/json", "ListRoomSessionsClientError"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
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
    filter_room_id: str | None = None,
    include_participants: bool | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListRoomSessionsResponse:
    """List the sessions of all video rooms, by room, date, or whether they still run.

    `GET /room_sessions` (ListRoomSessions). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
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
        filter_room_id: Only what belongs to this room. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        include_participants: Whether the participants are in the answer too.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListRoomSessionsResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
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
        "filter_room_id": filter_room_id,
        "include_participants": include_participants,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListRoomSessionsResponse = await _list.execute(session, arguments, options)
    return result


_list_participants = Operation(
    id="RetrieveListRoomParticipants",
    method="GET",
    path="/room_sessions/{room_session_id}/participants",
    tag="Room Sessions",
    module="room_sessions",
    function="list_participants",
    summary="View a list of room participants.",
    parameters=(
        Parameter("room_session_id", "room_session_id", "path", required=True),
        Parameter("filter_context", "filter[context]", "query"),
        Parameter("filter_date_joined_at_eq", "filter[date_joined_at][eq]", "query"),
        Parameter("filter_date_joined_at_gte", "filter[date_joined_at][gte]", "query"),
        Parameter("filter_date_joined_at_lte", "filter[date_joined_at][lte]", "query"),
        Parameter("filter_date_left_at_eq", "filter[date_left_at][eq]", "query"),
        Parameter("filter_date_left_at_gte", "filter[date_left_at][gte]", "query"),
        Parameter("filter_date_left_at_lte", "filter[date_left_at][lte]", "query"),
        Parameter("filter_date_updated_at_eq", "filter[date_updated_at][eq]", "query"),
        Parameter("filter_date_updated_at_gte", "filter[date_updated_at][gte]", "query"),
        Parameter("filter_date_updated_at_lte", "filter[date_updated_at][lte]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListRoomSessionParticipantsResponse"),
        Response("4XX", "application/json", "ListRoomSessionParticipantsClientError"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_participants(
    session: TelnyxSession,
    room_session_id: str,
    *,
    filter_context: str | None = None,
    filter_date_joined_at_eq: date | None = None,
    filter_date_joined_at_gte: date | None = None,
    filter_date_joined_at_lte: date | None = None,
    filter_date_left_at_eq: date | None = None,
    filter_date_left_at_gte: date | None = None,
    filter_date_left_at_lte: date | None = None,
    filter_date_updated_at_eq: date | None = None,
    filter_date_updated_at_gte: date | None = None,
    filter_date_updated_at_lte: date | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListRoomSessionParticipantsResponse:
    """List the participants of one room session.

    `GET /room_sessions/{room_session_id}/participants` (RetrieveListRoomParticipants). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        room_session_id: Identifier of the session held in a video room. Listed by `room_sessions.list`. UUID.
            Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        filter_context: Only participants with this context, such as a name. Example: Alice
        filter_date_joined_at_eq: Only participants who joined on this day. Example: 2021-04-25
        filter_date_joined_at_gte: Only participants who joined on this day or after it. Example: 2021-04-25
        filter_date_joined_at_lte: Only participants who joined on this day or before it. Example: 2021-04-25
        filter_date_left_at_eq: Only participants who left on this day. Example: 2021-04-25
        filter_date_left_at_gte: Only participants who left on this day or after it. Example: 2021-04-25
        filter_date_left_at_lte: Only participants who left on this day or before it. Example: 2021-04-25
        filter_date_updated_at_eq: Only items last changed on this day. Example: 2021-04-25
        filter_date_updated_at_gte: Only items last changed on this day or after it. Example: 2021-04-25
        filter_date_updated_at_lte: Only items last changed on this day or before it. Example: 2021-04-25
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListRoomSessionParticipantsResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "room_session_id": room_session_id,
        "filter_context": filter_context,
        "filter_date_joined_at_eq": filter_date_joined_at_eq,
        "filter_date_joined_at_gte": filter_date_joined_at_gte,
        "filter_date_joined_at_lte": filter_date_joined_at_lte,
        "filter_date_left_at_eq": filter_date_left_at_eq,
        "filter_date_left_at_gte": filter_date_left_at_gte,
        "filter_date_left_at_lte": filter_date_left_at_lte,
        "filter_date_updated_at_eq": filter_date_updated_at_eq,
        "filter_date_updated_at_gte": filter_date_updated_at_gte,
        "filter_date_updated_at_lte": filter_date_updated_at_lte,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListRoomSessionParticipantsResponse = await _list_participants.execute(session, arguments, options)
    return result


_mute_participants = Operation(
    id="MuteParticipantInSession",
    method="POST",
    path="/room_sessions/{room_session_id}/actions/mute",
    tag="Room Sessions",
    module="room_sessions",
    function="mute_participants",
    summary="Mute participants in room session.",
    parameters=(
        Parameter("room_session_id", "room_session_id", "path", required=True),
        Parameter("exclude", "exclude", "body"),
        Parameter("participants", "participants", "body"),
    ),
    responses=(
        Response("200", "application/json", "MuteRoomSessionParticipantsResponse"),
        Response("4XX", "application/json", "MuteRoomSessionParticipantsClientError"),
    ),
    idempotency="none",
    body=("application/json",),
    authenticated=False,
)


async def mute_participants(
    session: TelnyxSession,
    room_session_id: str,
    *,
    exclude: Sequence[str] | None = None,
    participants: Literal["all"] | Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> MuteRoomSessionParticipantsResponse:
    """Mute participants of a room session: those listed, or "all" with exceptions.

    `POST /room_sessions/{room_session_id}/actions/mute` (MuteParticipantInSession). It is not retried if it may
    have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        room_session_id: Identifier of the session held in a video room. Listed by `room_sessions.list`. UUID.
            Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        exclude: What or whom to leave out.
        participants: Who takes part. One of all.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        MuteRoomSessionParticipantsResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "room_session_id": room_session_id,
        "exclude": exclude,
        "participants": participants,
    }
    result: MuteRoomSessionParticipantsResponse = await _mute_participants.execute(session, arguments, options)
    return result


_unmute_participants = Operation(
    id="UnmuteParticipantInSession",
    method="POST",
    path="/room_sessions/{room_session_id}/actions/unmute",
    tag="Room Sessions",
    module="room_sessions",
    function="unmute_participants",
    summary="Unmute participants in room session.",
    parameters=(
        Parameter("room_session_id", "room_session_id", "path", required=True),
        Parameter("exclude", "exclude", "body"),
        Parameter("participants", "participants", "body"),
    ),
    responses=(
        Response("200", "application/json", "UnmuteRoomSessionParticipantsResponse"),
        Response("4XX", "application/json", "UnmuteRoomSessionParticipantsClientError"),
    ),
    idempotency="none",
    body=("application/json",),
    authenticated=False,
)


async def unmute_participants(
    session: TelnyxSession,
    room_session_id: str,
    *,
    exclude: Sequence[str] | None = None,
    participants: Literal["all"] | Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> UnmuteRoomSessionParticipantsResponse:
    """Unmute participants of a room session: those listed, or "all" with exceptions.

    `POST /room_sessions/{room_session_id}/actions/unmute` (UnmuteParticipantInSession). It is not retried if it may
    have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        room_session_id: Identifier of the session held in a video room. Listed by `room_sessions.list`. UUID.
            Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        exclude: What or whom to leave out.
        participants: Who takes part. One of all.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UnmuteRoomSessionParticipantsResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "room_session_id": room_session_id,
        "exclude": exclude,
        "participants": participants,
    }
    result: UnmuteRoomSessionParticipantsResponse = await _unmute_participants.execute(session, arguments, options)
    return result
