"""A conference: everybody who calls the number joins it, and all are greeted when the last one has joined.

    export TELNYX_API_KEY=KEY... TELNYX_PUBLIC_KEY=... CONFERENCE_SIZE=3
    uvicorn examples.conference:app --port 8000

Set the webhook URL of a Call Control application to `/webhooks/telnyx` on this server, and call its number. Without an
account, start `python -m telnyx_async.simulator --webhook http://127.0.0.1:8000/webhooks/telnyx` first. It prints the
environment variables to set, and the address of a page to call from; call once for each
participant. The current conference is kept in memory, so run one worker only.
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
    CallInitiated,
    ConferenceEnded,
    ConferenceParticipantJoined,
    ConferenceParticipantLeft,
)
from telnyx_async.webhooks import WebhookRouter
from telnyx_async.webhooks.fastapi import webhook_routes

SIZE = int(os.environ.get("CONFERENCE_SIZE", "3"))

# One order for all events of the application, not for each call: two people who call at once join the same conference.
webhooks = WebhookRouter(ordering_key="connection_id")


@dataclass
class Room:
    """The current conference, and the calls in it."""

    id: str | None = None
    people: set[str] = field(default_factory=set[str])


room = Room()


@webhooks.on(CallInitiated)
async def answer(event: CallInitiated, call: Call) -> None:
    """Answer every call."""
    with suppress(errors.CallEnded):
        await call.answer()


@webhooks.on(CallAnswered)
async def let_in(event: CallAnswered, call: Call) -> None:
    """Join the conference, or create it. It is not an error if the caller has already hung up."""
    with suppress(errors.CallEnded):
        if room.id is not None:
            with suppress(errors.ConferenceEnded):  # it has just ended: create another one
                await Conference(call.session, room.id).join(call_control_id=call.call_control_id)
                return
        made = await conferences.create(call.session, call_control_id=call.call_control_id, name="Daily")
        room.id = made.data.id


@webhooks.on(ConferenceParticipantJoined)
async def greet(event: ConferenceParticipantJoined, conference: Conference) -> None:
    """Greet everybody when the last participant has joined."""
    room.people.add(event.payload.call_control_id)
    if len(room.people) == SIZE:
        with suppress(errors.ConferenceEnded):
            await conference.speak(payload="Good morning", voice="female", language="en-US")


@webhooks.on(ConferenceParticipantLeft, ConferenceEnded)
async def let_go(event: ConferenceParticipantLeft | ConferenceEnded) -> None:
    """Remove a participant who has left, and the conference when it has ended."""
    room.people.discard(event.payload.call_control_id)
    if isinstance(event, ConferenceEnded) and event.payload.conference_id == room.id:
        room.id = None


app = FastAPI(title="A conference")
app.include_router(webhook_routes(webhooks, "/webhooks/telnyx"))
