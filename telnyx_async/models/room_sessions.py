# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Room Sessions."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.room_participants import RoomParticipant
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ActionsParticipantsRequest(Model):
    """Body of `room_sessions.kick_participants`, `room_sessions.mute_participants`,
    `room_sessions.unmute_participants`.

    Attributes:
        exclude: What or whom to leave out.
        participants: Who takes part. One of all.
    """

    exclude: list[str] | None = None
    participants: Literal["all"] | list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EndRoomSessionClientError(Model):
    """Error of `room_sessions.end`.

    Attributes:
        message: What it says, in words. Example: Error
        success: true when it worked.
    """

    message: str | None = None
    success: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EndRoomSessionData(Model):
    """Attribute `EndRoomSessionResponse.data`.

    Attributes:
        result: What came of it. Example: ok
    """

    result: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EndRoomSessionResponse(Model):
    """Response of `room_sessions.end`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: EndRoomSessionData = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetRoomSessionResponse(Model):
    """Response of `room_sessions.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: RoomSession = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class KickRoomSessionParticipantsClientError(Model):
    """Error of `room_sessions.kick_participants`.

    Attributes:
        message: What it says, in words. Example: Error
        success: true when it worked.
    """

    message: str | None = None
    success: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class KickRoomSessionParticipantsData(Model):
    """Attribute `KickRoomSessionParticipantsResponse.data`.

    Attributes:
        result: What came of it. Example: ok
    """

    result: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class KickRoomSessionParticipantsResponse(Model):
    """Response of `room_sessions.kick_participants`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: KickRoomSessionParticipantsData = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListRoomSessionParticipantsClientError(Model):
    """Error of `room_sessions.list_participants`.

    Attributes:
        message: What it says, in words. Example: Error
        success: true when it worked.
    """

    message: str | None = None
    success: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListRoomSessionParticipantsResponse(ListResponse["RoomParticipant"]):
    """Response of `room_sessions.list_participants`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[RoomParticipant] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListRoomSessionsClientError(Model):
    """Error of `room_sessions.list`.

    Attributes:
        message: What it says, in words. Example: Error
        success: true when it worked.
    """

    message: str | None = None
    success: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListRoomSessionsResponse(ListResponse["RoomSession"]):
    """Response of `room_sessions.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[RoomSession] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class MuteRoomSessionParticipantsClientError(Model):
    """Error of `room_sessions.mute_participants`.

    Attributes:
        message: What it says, in words. Example: Error
        success: true when it worked.
    """

    message: str | None = None
    success: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MuteRoomSessionParticipantsData(Model):
    """Attribute `MuteRoomSessionParticipantsResponse.data`.

    Attributes:
        result: What came of it. Example: ok
    """

    result: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MuteRoomSessionParticipantsResponse(Model):
    """Response of `room_sessions.mute_participants`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MuteRoomSessionParticipantsData = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class RoomSession(Model):
    """Attribute `GetRoomSessionResponse.data`, `ListRoomSessionsResponse.data`, `ListSessionsOfRoomResponse.data` and
    1 more.

    Attributes:
        active: Whether it can be used.
        created_at: When it was created. Example: 2021-03-26T17:51:59.588408Z
        ended_at: When it ended. Example: 2021-03-26T17:51:59.588408Z
        id: Identifier that Telnyx gave it. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        participants: Who takes part.
        record_type: Which kind of record this is. Example: room_session
        room_id: Identifier of the video room. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777b0
        updated_at: When it last changed. Example: 2021-03-26T17:51:59.588408Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    active: bool | None = None
    ended_at: datetime | None = None
    participants: list[RoomParticipant] | None = None
    room_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UnmuteRoomSessionParticipantsClientError(Model):
    """Error of `room_sessions.unmute_participants`.

    Attributes:
        message: What it says, in words. Example: Error
        success: true when it worked.
    """

    message: str | None = None
    success: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UnmuteRoomSessionParticipantsData(Model):
    """Attribute `UnmuteRoomSessionParticipantsResponse.data`.

    Attributes:
        result: What came of it. Example: ok
    """

    result: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UnmuteRoomSessionParticipantsResponse(Model):
    """Response of `room_sessions.unmute_participants`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: UnmuteRoomSessionParticipantsData = UNSET
