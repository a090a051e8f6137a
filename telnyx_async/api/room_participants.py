# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Room Participants: 2 operations.

Shows who took part in video rooms.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.room_participants import GetRoomParticipantResponse, ListRoomParticipantsResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "get",
    "list",
]

_get = Operation(
    id="ViewRoomParticipant",
    method="GET",
    path="/room_participants/{room_participant_id}",
    tag="Room Participants",
    module="room_participants",
    function="get",
    summary="View a room participant.",
    parameters=(Parameter("room_participant_id", "room_participant_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetRoomParticipantResponse"),
        Response("404", "application/json", "VideoError"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    room_participant_id: str,
    *,
    options: RequestOptions | None = None,
) -> GetRoomParticipantResponse:
    """Fetch one participant of a video room's session.

    `GET /room_participants/{room_participant_id}` (ViewRoomParticipant). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        room_participant_id: Identifier of the room participant. Listed by `room_participants.list`. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetRoomParticipantResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "room_participant_id": room_participant_id,
    }
    result: GetRoomParticipantResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListRoomParticipants",
    method="GET",
    path="/room_participants",
    tag="Room Participants",
    module="room_participants",
    function="list",
    summary="View a list of room participants.",
    parameters=(
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
        Parameter("filter_session_id", "filter[session_id]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListRoomParticipantsResponse"),
        Response("4XX", "application/json", "ListRoomParticipantsClientError"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
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
    filter_session_id: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListRoomParticipantsResponse:
    """List participants of all sessions, by session, context or date.

    `GET /room_participants` (ListRoomParticipants). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
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
        filter_session_id: Only what belongs to this room session. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListRoomParticipantsResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
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
        "filter_session_id": filter_session_id,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListRoomParticipantsResponse = await _list.execute(session, arguments, options)
    return result
