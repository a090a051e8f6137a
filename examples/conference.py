"""A conference with a moderator: everybody who calls waits on hold until the moderator has joined.

    export TELNYX_API_KEY=KEY... TELNYX_PUBLIC_KEY=... MODERATOR_NUMBER=+13125550142
    uvicorn examples.conference:create_app --factory --port 8000

The moderator is the one who calls from MODERATOR_NUMBER, and presses 1 to mute the others and 2 to let them speak again.
When the moderator leaves, the conference ends.

Set the webhook URL of a Call Control application to `/webhooks/telnyx` on this server, and call its number. Without an
account, start `python -m telnyx_async.simulator --webhook http://127.0.0.1:8000/webhooks/telnyx` first. It prints the
environment variables to set, and the address of a page to call from; call once for each participant. The current
conference is kept in memory, so run one worker only.
"""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass, field

from fastapi import FastAPI

from telnyx_async import errors
from telnyx_async.api import conferences
from telnyx_async.handles import Call, Conference
from telnyx_async.models import (
    CallAnswered,
    CallDtmfReceived,
    CallInitiated,
    ConferenceEnded,
    ConferenceParticipantJoined,
    ConferenceParticipantLeft,
)
from telnyx_async.webhooks import WebhookRouter
from telnyx_async.webhooks.fastapi import webhook_routes

# One order for all events of the application, not for each call: two people who call at once join the same conference.
webhooks = WebhookRouter(ordering_key="connection_id")


@dataclass
class Room:
    """The current conference.

    Args:
        moderator_number: the number that the moderator calls from.
        id: of the conference; None while there is none.
        moderator: call_control_id of the moderator; None while they are not here.
        others: call_control_ids of the others.
    """

    moderator_number: str
    id: str | None = None
    moderator: str | None = None
    others: set[str] = field(default_factory=set[str])


@webhooks.on(CallInitiated)
async def answer(event: CallInitiated, call: Call) -> None:
    """Answer every call."""
    with suppress(errors.CallEnded):
        await call.answer()


@webhooks.on(CallAnswered)
async def let_in(event: CallAnswered, call: Call, room: Room) -> None:
    """Join the conference, or create it. It begins with the moderator; until then, the others are on hold."""
    moderates = event.payload.from_ == room.moderator_number
    if moderates:
        room.moderator = call.call_control_id
    with suppress(errors.CallEnded):  # the caller has hung up already
        if room.id is not None:
            with suppress(errors.ConferenceEnded):  # it has just ended: create another one
                conference = Conference(call.session, room.id)
                await conference.join(call_control_id=call.call_control_id, start_conference_on_enter=moderates)
                return
        made = await conferences.create(
            call.session, call_control_id=call.call_control_id, name="Daily", start_conference_on_create=moderates
        )
        room.id = made.data.id


@webhooks.on(ConferenceParticipantJoined)
async def greet(event: ConferenceParticipantJoined, conference: Conference, room: Room) -> None:
    """Greet everybody when the moderator has joined."""
    if event.payload.call_control_id != room.moderator:
        room.others.add(event.payload.call_control_id)
        return
    with suppress(errors.ConferenceEnded):
        await conference.speak(payload="Good morning", voice="female", language="en-US")


@webhooks.on(CallDtmfReceived)
async def moderate(event: CallDtmfReceived, call: Call, room: Room) -> None:
    """Do what the moderator presses."""
    if room.id is None or not room.others or call.call_control_id != room.moderator:
        return
    conference, others = Conference(call.session, room.id), sorted(room.others)
    with suppress(errors.ConferenceEnded):
        if event.payload.digit == "1":
            await conference.mute_participants(call_control_ids=others)
        elif event.payload.digit == "2":
            await conference.unmute_participants(call_control_ids=others)


@webhooks.on(ConferenceParticipantLeft)
async def let_go(event: ConferenceParticipantLeft, conference: Conference, room: Room) -> None:
    """End the conference when the moderator has left."""
    room.others.discard(event.payload.call_control_id)
    if event.payload.call_control_id == room.moderator:
        with suppress(errors.ConferenceEnded):
            await conference.end()


@webhooks.on(ConferenceEnded)
async def clear(event: ConferenceEnded, room: Room) -> None:
    """The next caller creates another conference."""
    if event.payload.conference_id == room.id:
        room.id = room.moderator = None
        room.others.clear()


def create_app() -> FastAPI:
    """Read the settings, and make the application."""
    room = Room(moderator_number=os.environ.get("MODERATOR_NUMBER", "+13125550142"))
    webhooks.provide(Room, lambda: room)
    app = FastAPI(title="A conference with a moderator")
    app.include_router(webhook_routes(webhooks, "/webhooks/telnyx"))
    return app
