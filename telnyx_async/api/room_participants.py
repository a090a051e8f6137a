# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Room Participants: 2 operations."""

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
        Response("404", "application/json", "Error"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    room_participant_id: str,
    *,
    options: RequestOptions | None = None,
) -> GetRoomParticipantResponse:
    """View a room participant.

    `GET /room_participants/{room_participant_id}` (ViewRoomParticipant). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        room_participant_id: UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetRoomParticipantResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "room_participant_id": room_participant_id,
    }
    result: GetRoomParticipantResponse = await session.execute(_get, arguments, options)
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
    responses=(Response("200", "application/json", "ListRoomParticipantsResponse"),),
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
    """View a list of room participants.

    `GET /room_participants` (ListRoomParticipants). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_context: Example: Alice
        filter_date_joined_at_eq: Example: 2021-04-25
        filter_date_joined_at_gte: Example: 2021-04-25
        filter_date_joined_at_lte: Example: 2021-04-25
        filter_date_left_at_eq: Example: 2021-04-25
        filter_date_left_at_gte: Example: 2021-04-25
        filter_date_left_at_lte: Example: 2021-04-25
        filter_date_updated_at_eq: Example: 2021-04-25
        filter_date_updated_at_gte: Example: 2021-04-25
        filter_date_updated_at_lte: Example: 2021-04-25
        filter_session_id: Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListRoomParticipantsResponse (200)

    Raises:
        ApiError: an error response.
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
    result: ListRoomParticipantsResponse = await session.execute(_list, arguments, options)
    return result
