# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Room Sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from telnyx_async.model import ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.room_participants import RoomParticipant
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ActionsParticipantsRequest(Model):
    """ActionsParticipantsRequest in Telnyx's document.

    Attributes:
        participants: One of all.
    """

    exclude: list[str] | None = None
    participants: Literal["all"] | list[str] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class EndSessionResponse(Model):
    """EndSessionResponse in Telnyx's document."""

    data: EndSessionResponseData | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class EndSessionResponseData(Model):
    """EndSessionResponseData in Telnyx's document.

    Attributes:
        result: Example: ok
    """

    result: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class KickParticipantInSessionResponse(Model):
    """KickParticipantInSessionResponse in Telnyx's document."""

    data: KickParticipantInSessionResponseData | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class KickParticipantInSessionResponseData(Model):
    """KickParticipantInSessionResponseData in Telnyx's document.

    Attributes:
        result: Example: ok
    """

    result: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListRoomSessionsResponse(ListResponse["RoomSession"]):
    """ListRoomSessionsResponse in Telnyx's document."""

    data: list[RoomSession] | None = None
    meta: PaginationMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MuteParticipantInSessionResponse(Model):
    """MuteParticipantInSessionResponse in Telnyx's document."""

    data: MuteParticipantInSessionResponseData | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MuteParticipantInSessionResponseData(Model):
    """MuteParticipantInSessionResponseData in Telnyx's document.

    Attributes:
        result: Example: ok
    """

    result: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RetrieveListRoomParticipantsResponse(ListResponse["RoomParticipant"]):
    """RetrieveListRoomParticipantsResponse in Telnyx's document."""

    data: list[RoomParticipant] | None = None
    meta: PaginationMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RoomSession(Model):
    """RoomSession in Telnyx's document.

    Attributes:
        active: Whether it is active.
        created_at: When it was created. Example: 2021-03-26T17:51:59.588408Z
        ended_at: Example: 2021-03-26T17:51:59.588408Z
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        record_type: Which kind of record this is. Example: room_session
        room_id: Identifier of the video room. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777b0
        updated_at: When it last changed. Example: 2021-03-26T17:51:59.588408Z
    """

    active: bool | None = None
    created_at: str | None = None
    ended_at: str | None = None
    id: str | None = None
    participants: list[RoomParticipant] | None = None
    record_type: str | None = None
    room_id: str | None = None
    updated_at: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UnmuteParticipantInSessionResponse(Model):
    """UnmuteParticipantInSessionResponse in Telnyx's document."""

    data: UnmuteParticipantInSessionResponseData | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UnmuteParticipantInSessionResponseData(Model):
    """UnmuteParticipantInSessionResponseData in Telnyx's document.

    Attributes:
        result: Example: ok
    """

    result: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ViewRoomSessionResponse(Model):
    """ViewRoomSessionResponse in Telnyx's document."""

    data: RoomSession | None = None
