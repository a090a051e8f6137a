# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Rooms."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.room_sessions import RoomSession
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateRoomRequest(Model):
    """Body of `rooms.create`.

    Attributes:
        enable_recording: Whether sessions in the room are recorded; not by default. Telnyx's default: False.
        max_participants: How many may be in the room at once, 2 to 50; 10 by default. Example: 10
        unique_name: Name of the room; no two of the account are alike.
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included. URL. Example:
            https://failover.example.com
        webhook_event_url: URL that the webhooks are sent to, scheme included. URL. Example: https://example.com
        webhook_timeout_secs: Seconds to wait for an answer to a webhook. 0 to 30. Example: 25
    """

    enable_recording: bool | None = None
    max_participants: int | None = None
    unique_name: str | None = None
    webhook_event_failover_url: str | None = None
    webhook_event_url: str | None = None
    webhook_timeout_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateRoomResponse(Model):
    """Response of `rooms.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Room = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetRoomResponse(Model):
    """Response of `rooms.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Room = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListRoomsClientError(Model):
    """Error of `rooms.list`.

    Attributes:
        message: What it says, in words. Example: Error
        success: true when it worked.
    """

    message: str | None = None
    success: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListRoomsResponse(ListResponse["Room"]):
    """Response of `rooms.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[Room] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListSessionsOfRoomClientError(Model):
    """Error of `rooms.list_sessions`.

    Attributes:
        message: What it says, in words. Example: Error
        success: true when it worked.
    """

    message: str | None = None
    success: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListSessionsOfRoomResponse(ListResponse["RoomSession"]):
    """Response of `rooms.list_sessions`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[RoomSession] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class PatchRoomRequest(Model):
    """Body of `rooms.update`.

    Attributes:
        enable_recording: Whether sessions in the room are recorded; not by default. Telnyx's default: False.
        max_participants: How many may take part at once. 2 to 50. Telnyx's default: 10. Example: 10
        unique_name: Name of the room; no two of the account are alike.
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included. URL. Example:
            https://failover.example.com
        webhook_event_url: URL that the webhooks are sent to, scheme included. URL. Example: https://example.com
        webhook_timeout_secs: Seconds to wait for an answer to a webhook. 0 to 30. Example: 25
    """

    enable_recording: bool | None = None
    max_participants: int | None = None
    unique_name: str | None = None
    webhook_event_failover_url: str | None = None
    webhook_event_url: str | None = None
    webhook_timeout_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class Room(Model):
    """Attribute `CreateRoomResponse.data`, `GetRoomResponse.data`, `ListRoomsResponse.data` and 1 more.

    Attributes:
        active_session_id: UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        created_at: When it was created. Example: 2021-03-26T17:51:59.588408Z
        enable_recording: Whether sessions in the room are recorded; not by default. Telnyx's default: False.
        id: Identifier that Telnyx gave it. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        max_participants: How many may take part at once. Example: 50
        record_type: Which kind of record this is. Example: room
        unique_name: Name of the room; no two of the account are alike.
        updated_at: When it last changed. Example: 2021-03-26T17:51:59.588408Z
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included. URL. Example:
            https://failover.example.com
        webhook_event_url: URL that the webhooks are sent to, scheme included. URL. Example: https://example.com
        webhook_timeout_secs: Seconds to wait for an answer to a webhook. 0 to 30. Example: 25
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    active_session_id: str | None = None
    enable_recording: bool | None = None
    max_participants: int | None = None
    sessions: list[RoomSession] | None = None
    unique_name: str | None = None
    webhook_event_failover_url: str | None = None
    webhook_event_url: str | None = None
    webhook_timeout_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateRoomResponse(Model):
    """Response of `rooms.update`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Room = UNSET
