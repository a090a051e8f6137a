# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Room Compositions."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta, VideoError


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateRoomCompositionRequest(Model):
    """Body of `room_compositions.create`.

    Attributes:
        format_: Format of the file or answer, such as mp3 or csv. Telnyx's default: mp4. Example: mp4
        resolution: Width and height of a video in pixels; of a claim, how it ended. Telnyx's default: 1280x720.
            Example: 800x600
        session_id: The session that it belongs to. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777b0
        video_layout: Where on the picture each video is.
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included. URL. Example:
            https://failover.example.com
        webhook_event_url: URL that the webhooks are sent to, scheme included. URL. Example: https://example.com
        webhook_timeout_secs: Seconds to wait for an answer to a webhook. 0 to 30. Example: 25
    """

    _wire_: ClassVar[Mapping[str, str]] = {"format_": "format"}

    format_: str | None = None
    resolution: str | None = None
    session_id: str | None = None
    video_layout: dict[str, VideoRegion] | None = None
    webhook_event_failover_url: str | None = None
    webhook_event_url: str | None = None
    webhook_timeout_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateRoomCompositionResponse(Model):
    """Response of `room_compositions.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: RoomComposition = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetRoomCompositionResponse(Model):
    """Response of `room_compositions.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: RoomComposition = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListRoomCompositionsClientError(Model):
    """Error of `room_compositions.list`.

    Attributes:
        message: What it says, in words. Example: Error
        success: true when it worked.
    """

    message: str | None = None
    success: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListRoomCompositionsResponse(ListResponse["RoomComposition"]):
    """Response of `room_compositions.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[RoomComposition] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class RoomComposition(Model):
    """Attribute `CreateRoomCompositionResponse.data`, `GetRoomCompositionResponse.data`,
    `ListRoomCompositionsResponse.data`.

    Attributes:
        completed_at: When it was finished. Example: 2021-03-26T17:51:59.588408Z
        created_at: When it was created. Example: 2021-03-26T17:51:59.588408Z
        download_url: Example: https://www.example.com
        duration_secs: Example: 67
        ended_at: When it ended. Example: 2021-03-26T17:51:59.588408Z
        format_: Format of the file or answer, such as mp3 or csv. One of mp4.
        id: Identifier that Telnyx gave it. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        record_type: Which kind of record this is. Example: room_composition
        resolution: Width and height of a video in pixels; of a claim, how it ended. Example: 1280x720
        room_id: Identifier of the video room. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777b0
        session_id: The session that it belongs to. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777b0
        size_mb: Example: 10.5
        started_at: When it began. Example: 2021-03-26T17:51:59.588408Z
        status: How far it has come, or whether it is in use. One of completed, enqueued, processing.
        updated_at: When it last changed. Example: 2021-03-26T17:51:59.588408Z
        user_id: The Telnyx user concerned. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777b0
        video_layout: Where on the picture each video is.
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included. URL. Example:
            https://failover.example.com
        webhook_event_url: URL that the webhooks are sent to, scheme included. URL. Example: https://example.com
        webhook_timeout_secs: Seconds to wait for an answer to a webhook. 0 to 30. Example: 25
    """

    _wire_: ClassVar[Mapping[str, str]] = {"format_": "format"}

    id: str = UNSET
    record_type: str = UNSET
    status: Literal["completed", "enqueued", "processing"] | str = UNSET
    completed_at: datetime | None = None
    created_at: datetime | None = None
    download_url: str | None = None
    duration_secs: int | None = None
    ended_at: datetime | None = None
    format_: Literal["mp4"] | str | None = None
    resolution: str | None = None
    room_id: str | None = None
    session_id: str | None = None
    size_mb: float | None = None
    started_at: datetime | None = None
    updated_at: datetime | None = None
    user_id: str | None = None
    video_layout: dict[str, VideoRegion] | None = None
    webhook_event_failover_url: str | None = None
    webhook_event_url: str | None = None
    webhook_timeout_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VideoErrors(Model):
    """Error of `room_compositions.create`, `room_recordings.bulk_delete`, `rooms.create`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[VideoError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VideoRegion(Model):
    """Argument `video_layout` of `room_compositions.create`.

    Attributes:
        height: At least 16. Example: 360
        max_columns: 1 to 1000. Example: 3
        max_rows: 1 to 1000. Example: 3
        width: At least 16. Example: 480
        x_pos: Telnyx's default: 0. Example: 100
        y_pos: Telnyx's default: 0. Example: 100
        z_pos: -99 to 99. Telnyx's default: 0. Example: 1
    """

    height: int | None = None
    max_columns: int | None = None
    max_rows: int | None = None
    video_sources: list[str] | None = None
    width: int | None = None
    x_pos: int | None = None
    y_pos: int | None = None
    z_pos: int | None = None
