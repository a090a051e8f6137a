# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Room Participants."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetRoomParticipantResponse(Model):
    """GET /room_participants/{room_participant_id} response in Telnyx's document."""

    data: RoomParticipant = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListRoomParticipantsResponse(ListResponse["RoomParticipant"]):
    """GET /room_participants response in Telnyx's document."""

    data: list[RoomParticipant] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RoomParticipant(Model):
    """RoomParticipant in Telnyx's document.

    Attributes:
        context: Example: Alice
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        joined_at: Example: 2021-03-26T17:51:59.588408Z
        left_at: Example: 2021-03-26T17:51:59.588408Z
        record_type: Which kind of record this is. Example: room_participant
        session_id: UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777b0
        updated_at: When it last changed. Example: 2021-03-26T17:51:59.588408Z
    """

    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    context: str | None = None
    joined_at: datetime | None = None
    left_at: datetime | None = None
    session_id: str | None = None
