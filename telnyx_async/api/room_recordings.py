# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Room Recordings: 4 operations.

Lists, fetches and deletes recordings of single participants in video rooms.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.room_recordings import (
        BulkDeleteRoomRecordingResponse,
        GetRoomRecordingResponse,
        ListRoomRecordingsResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "bulk_delete",
    "delete",
    "get",
    "list",
]

_bulk_delete = Operation(
    id="DeleteRoomRecordings",
    method="DELETE",
    path="/room_recordings",
    tag="Room Recordings",
    module="room_recordings",
    function="bulk_delete",
    summary="Delete several room recordings in a bulk.",
    parameters=(
        Parameter("filter_date_ended_at_eq", "filter[date_ended_at][eq]", "query"),
        Parameter("filter_date_ended_at_gte", "filter[date_ended_at][gte]", "query"),
        Parameter("filter_date_ended_at_lte", "filter[date_ended_at][lte]", "query"),
        Parameter("filter_date_started_at_eq", "filter[date_started_at][eq]", "query"),
        Parameter("filter_date_started_at_gte", "filter[date_started_at][gte]", "query"),
        Parameter("filter_date_started_at_lte", "filter[date_started_at][lte]", "query"),
        Parameter("filter_duration_secs", "filter[duration_secs]", "query"),
        Parameter("filter_participant_id", "filter[participant_id]", "query"),
        Parameter("filter_room_id", "filter[room_id]", "query"),
        Parameter("filter_session_id", "filter[session_id]", "query"),
        Parameter("filter_status", "filter[status]", "query"),
        Parameter("filter_type", "filter[type]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("201", "application/json", "BulkDeleteRoomRecordingResponse"),
        Response("422", "application/json", "VideoErrors"),
    ),
    idempotency="none",
)


async def bulk_delete(
    session: TelnyxSession,
    *,
    filter_date_ended_at_eq: date | None = None,
    filter_date_ended_at_gte: date | None = None,
    filter_date_ended_at_lte: date | None = None,
    filter_date_started_at_eq: date | None = None,
    filter_date_started_at_gte: date | None = None,
    filter_date_started_at_lte: date | None = None,
    filter_duration_secs: int | None = None,
    filter_participant_id: str | None = None,
    filter_room_id: str | None = None,
    filter_session_id: str | None = None,
    filter_status: str | None = None,
    filter_type: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> BulkDeleteRoomRecordingResponse:
    """Delete every room recording that matches the filters and tell how many there were; there is no way back.

    `DELETE /room_recordings` (DeleteRoomRecordings). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        filter_date_ended_at_eq: Only items that ended on this day. Example: 2021-04-25
        filter_date_ended_at_gte: Only items that ended on this day or after it. Example: 2021-04-25
        filter_date_ended_at_lte: Only items that ended on this day or before it. Example: 2021-04-25
        filter_date_started_at_eq: Only recordings that began on this day. Example: 2021-04-25
        filter_date_started_at_gte: Only recordings that began on this day or after it. Example: 2021-04-25
        filter_date_started_at_lte: Only recordings that began on this day or before it. Example: 2021-04-25
        filter_duration_secs: Only recordings of at least so many seconds. Example: 20
        filter_participant_id: Only recordings of this participant. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        filter_room_id: Only what belongs to this room. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        filter_session_id: Only what belongs to this room session. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        filter_status: Only items in this status. Example: completed
        filter_type: Only items of this kind. Example: audio
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        BulkDeleteRoomRecordingResponse (201)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "filter_date_ended_at_eq": filter_date_ended_at_eq,
        "filter_date_ended_at_gte": filter_date_ended_at_gte,
        "filter_date_ended_at_lte": filter_date_ended_at_lte,
        "filter_date_started_at_eq": filter_date_started_at_eq,
        "filter_date_started_at_gte": filter_date_started_at_gte,
        "filter_date_started_at_lte": filter_date_started_at_lte,
        "filter_duration_secs": filter_duration_secs,
        "filter_participant_id": filter_participant_id,
        "filter_room_id": filter_room_id,
        "filter_session_id": filter_session_id,
        "filter_status": filter_status,
        "filter_type": filter_type,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: BulkDeleteRoomRecordingResponse = await _bulk_delete.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteRoomRecording",
    method="DELETE",
    path="/room_recordings/{room_recording_id}",
    tag="Room Recordings",
    module="room_recordings",
    function="delete",
    summary="Delete a room recording.",
    parameters=(Parameter("room_recording_id", "room_recording_id", "path", required=True),),
    responses=(
        Response("204"),
        Response("404", "application/json", "VideoError"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    room_recording_id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete one room recording for good.

    `DELETE /room_recordings/{room_recording_id}` (DeleteRoomRecording). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        room_recording_id: Identifier of the room recording. Listed by `room_recordings.list`. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "room_recording_id": room_recording_id,
    }
    await _delete.execute(session, arguments, options)


_get = Operation(
    id="ViewRoomRecording",
    method="GET",
    path="/room_recordings/{room_recording_id}",
    tag="Room Recordings",
    module="room_recordings",
    function="get",
    summary="View a room recording.",
    parameters=(Parameter("room_recording_id", "room_recording_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetRoomRecordingResponse"),
        Response("404", "application/json", "VideoError"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    room_recording_id: str,
    *,
    options: RequestOptions | None = None,
) -> GetRoomRecordingResponse:
    """Fetch one room recording with its status and download link.

    `GET /room_recordings/{room_recording_id}` (ViewRoomRecording). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        room_recording_id: Identifier of the room recording. Listed by `room_recordings.list`. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetRoomRecordingResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "room_recording_id": room_recording_id,
    }
    result: GetRoomRecordingResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListRoomRecordings",
    method="GET",
    path="/room_recordings",
    tag="Room Recordings",
    module="room_recordings",
    function="list",
    summary="View a list of room recordings.",
    parameters=(
        Parameter("filter_date_ended_at_eq", "filter[date_ended_at][eq]", "query"),
        Parameter("filter_date_ended_at_gte", "filter[date_ended_at][gte]", "query"),
        Parameter("filter_date_ended_at_lte", "filter[date_ended_at][lte]", "query"),
        Parameter("filter_date_started_at_eq", "filter[date_started_at][eq]", "query"),
        Parameter("filter_date_started_at_gte", "filter[date_started_at][gte]", "query"),
        Parameter("filter_date_started_at_lte", "filter[date_started_at][lte]", "query"),
        Parameter("filter_duration_secs", "filter[duration_secs]", "query"),
        Parameter("filter_participant_id", "filter[participant_id]", "query"),
        Parameter("filter_room_id", "filter[room_id]", "query"),
        Parameter("filter_session_id", "filter[session_id]", "query"),
        Parameter("filter_status", "filter[status]", "query"),
        Parameter("filter_type", "filter[type]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListRoomRecordingsResponse"),
        Response("4XX", "application/json", "ListRoomRecordingsClientError"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_date_ended_at_eq: date | None = None,
    filter_date_ended_at_gte: date | None = None,
    filter_date_ended_at_lte: date | None = None,
    filter_date_started_at_eq: date | None = None,
    filter_date_started_at_gte: date | None = None,
    filter_date_started_at_lte: date | None = None,
    filter_duration_secs: int | None = None,
    filter_participant_id: str | None = None,
    filter_room_id: str | None = None,
    filter_session_id: str | None = None,
    filter_status: str | None = None,
    filter_type: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListRoomRecordingsResponse:
    """List room recordings by room, session, participant, type, status, length or date.

    `GET /room_recordings` (ListRoomRecordings). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_date_ended_at_eq: Only items that ended on this day. Example: 2021-04-25
        filter_date_ended_at_gte: Only items that ended on this day or after it. Example: 2021-04-25
        filter_date_ended_at_lte: Only items that ended on this day or before it. Example: 2021-04-25
        filter_date_started_at_eq: Only recordings that began on this day. Example: 2021-04-25
        filter_date_started_at_gte: Only recordings that began on this day or after it. Example: 2021-04-25
        filter_date_started_at_lte: Only recordings that began on this day or before it. Example: 2021-04-25
        filter_duration_secs: Only recordings of at least so many seconds. Example: 20
        filter_participant_id: Only recordings of this participant. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        filter_room_id: Only what belongs to this room. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        filter_session_id: Only what belongs to this room session. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        filter_status: Only items in this status. Example: completed
        filter_type: Only items of this kind. Example: audio
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListRoomRecordingsResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "filter_date_ended_at_eq": filter_date_ended_at_eq,
        "filter_date_ended_at_gte": filter_date_ended_at_gte,
        "filter_date_ended_at_lte": filter_date_ended_at_lte,
        "filter_date_started_at_eq": filter_date_started_at_eq,
        "filter_date_started_at_gte": filter_date_started_at_gte,
        "filter_date_started_at_lte": filter_date_started_at_lte,
        "filter_duration_secs": filter_duration_secs,
        "filter_participant_id": filter_participant_id,
        "filter_room_id": filter_room_id,
        "filter_session_id": filter_session_id,
        "filter_status": filter_status,
        "filter_type": filter_type,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListRoomRecordingsResponse = await _list.execute(session, arguments, options)
    return result
