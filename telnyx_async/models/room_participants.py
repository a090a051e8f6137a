# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Room Participants."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetRoomParticipantResponse(Model):
    """Response of `room_participants.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: RoomParticipant = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListRoomParticipantsClientError(Model):
    """Error of `room_participants.list`.

    Attributes:
        message: What it says, in words. Example: Error
        success: true when it worked.
    """

    message: str | None = None
    success: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListRoomParticipantsResponse(ListResponse["RoomParticipant"]):
    """Response of `room_participants.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[RoomParticipant] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class RoomParticipant(Model):
    """Attribute `GetRoomParticipantResponse.data`, `ListRoomParticipantsResponse.data`,
    `ListRoomSessionParticipantsResponse.data` and 1 more.

    Attributes:
        context: Example: Alice
        id: Identifier that Telnyx gave it. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        joined_at: When the participant joined. Example: 2021-03-26T17:51:59.588408Z
        left_at: Example: 2021-03-26T17:51:59.588408Z
        record_type: Which kind of record this is. Example: room_participant
        session_id: The session that it belongs to. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777b0
        updated_at: When it last changed. Example: 2021-03-26T17:51:59.588408Z
    """

    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    context: str | None = None
    joined_at: datetime | None = None
    left_at: datetime | None = None
    session_id: str | None = None
