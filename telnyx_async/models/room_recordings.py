# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Room Recordings."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class BulkDeleteRoomRecordingData(Model):
    """DELETE /room_recordings response.data in Telnyx's document.

    Attributes:
        room_recordings: Example: 5
    """

    room_recordings: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class BulkDeleteRoomRecordingResponse(Model):
    """DELETE /room_recordings response in Telnyx's document."""

    data: BulkDeleteRoomRecordingData = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetRoomRecordingResponse(Model):
    """GET /room_recordings/{room_recording_id} response in Telnyx's document."""

    data: RoomRecording = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListRoomRecordingsResponse(ListResponse["RoomRecording"]):
    """GET /room_recordings response in Telnyx's document."""

    data: list[RoomRecording] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RoomRecording(Model):
    """RoomRecording in Telnyx's document.

    Attributes:
        codec: Example: opus
        completed_at: Example: 2021-03-26T17:51:59.588408Z
        created_at: When it was created. Example: 2021-03-26T17:51:59.588408Z
        download_url: Example: https://www.example.com
        duration_secs: Example: 67
        ended_at: Example: 2021-03-26T17:51:59.588408Z
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        participant_id: UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777b0
        record_type: Which kind of record this is. Example: room_recording
        room_id: Identifier of the video room. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777b0
        session_id: UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777b0
        size_mb: Example: 10.5
        started_at: Example: 2021-03-26T17:51:59.588408Z
        status: One of completed, processing.
        type_: One of audio, video.
        updated_at: When it last changed. Example: 2021-03-26T17:51:59.588408Z
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: Literal["completed", "processing"] | str = UNSET
    updated_at: datetime = UNSET
    codec: str | None = None
    completed_at: datetime | None = None
    download_url: str | None = None
    duration_secs: int | None = None
    ended_at: datetime | None = None
    participant_id: str | None = None
    room_id: str | None = None
    session_id: str | None = None
    size_mb: float | None = None
    started_at: datetime | None = None
    type_: Literal["audio", "video"] | str | None = None
