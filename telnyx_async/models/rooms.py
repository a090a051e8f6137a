# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Rooms."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.room_sessions import RoomSession
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateRoomRequest(Model):
    """CreateRoomRequest in Telnyx's document.

    Attributes:
        enable_recording: Telnyx's default: False.
        max_participants: How many may take part at once: 2 to 800, or 250 when left out. 2 to 50. Telnyx's default:
            10. Example: 10
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included. URL. Example:
            https://failover.example.com
        webhook_event_url: URL that the webhooks are sent to, scheme included. URL. Example: https://example.com
        webhook_timeout_secs: Seconds to wait for an answer to a webhook. 0 to 30. Example: 25
    """

    enable_recording: bool | None = None
    max_participants: int | None = None
    unique_name: str | None = None
    webhook_event_failover_url: str | Null | None = None
    webhook_event_url: str | None = None
    webhook_timeout_secs: int | Null | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateRoomResponse(Model):
    """POST /rooms response in Telnyx's document."""

    data: Room = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetRoomResponse(Model):
    """GET /rooms/{room_id} response in Telnyx's document."""

    data: Room = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListRoomsResponse(ListResponse["Room"]):
    """GET /rooms response in Telnyx's document."""

    data: list[Room] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListSessionsOfRoomResponse(ListResponse["RoomSession"]):
    """GET /rooms/{room_id}/sessions response in Telnyx's document."""

    data: list[RoomSession] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PatchRoomRequest(Model):
    """PatchRoomRequest in Telnyx's document.

    Attributes:
        enable_recording: Telnyx's default: False.
        max_participants: How many may take part at once: 2 to 800, or 250 when left out. 2 to 50. Telnyx's default:
            10. Example: 10
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included. URL. Example:
            https://failover.example.com
        webhook_event_url: URL that the webhooks are sent to, scheme included. URL. Example: https://example.com
        webhook_timeout_secs: Seconds to wait for an answer to a webhook. 0 to 30. Example: 25
    """

    enable_recording: bool | None = None
    max_participants: int | None = None
    unique_name: str | None = None
    webhook_event_failover_url: str | Null | None = None
    webhook_event_url: str | None = None
    webhook_timeout_secs: int | Null | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class Room(Model):
    """Room in Telnyx's document.

    Attributes:
        active_session_id: UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        created_at: When it was created. Example: 2021-03-26T17:51:59.588408Z
        enable_recording: Telnyx's default: False.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        max_participants: How many may take part at once: 2 to 800, or 250 when left out. Example: 50
        record_type: Which kind of record this is. Example: room
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateRoomResponse(Model):
    """PATCH /rooms/{room_id} response in Telnyx's document."""

    data: Room = UNSET
