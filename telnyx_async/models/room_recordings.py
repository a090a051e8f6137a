# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Room Recordings."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class BulkDeleteRoomRecordingData(Model):
    """Attribute `BulkDeleteRoomRecordingResponse.data`.

    Attributes:
        room_recordings: Example: 5
    """

    room_recordings: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BulkDeleteRoomRecordingResponse(Model):
    """Response of `room_recordings.bulk_delete`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: BulkDeleteRoomRecordingData = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetRoomRecordingResponse(Model):
    """Response of `room_recordings.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: RoomRecording = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListRoomRecordingsClientError(Model):
    """Error of `room_recordings.list`.

    Attributes:
        message: What it says, in words. Example: Error
        success: true when it worked.
    """

    message: str | None = None
    success: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListRoomRecordingsResponse(ListResponse["RoomRecording"]):
    """Response of `room_recordings.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[RoomRecording] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class RoomRecording(Model):
    """Attribute `GetRoomRecordingResponse.data`, `ListRoomRecordingsResponse.data`.

    Attributes:
        codec: Example: opus
        completed_at: When it was finished. Example: 2021-03-26T17:51:59.588408Z
        created_at: When it was created. Example: 2021-03-26T17:51:59.588408Z
        download_url: Example: https://www.example.com
        duration_secs: Example: 67
        ended_at: When it ended. Example: 2021-03-26T17:51:59.588408Z
        id: Identifier that Telnyx gave it. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        participant_id: Participant who was recorded. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777b0
        record_type: Which kind of record this is. Example: room_recording
        room_id: Identifier of the video room. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777b0
        session_id: The session that it belongs to. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777b0
        size_mb: Example: 10.5
        started_at: When it began. Example: 2021-03-26T17:51:59.588408Z
        status: How far it has come, or whether it is in use. One of completed, processing.
        type_: Which kind it is. One of audio, video.
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
