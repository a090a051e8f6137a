"""A conference: whoever calls the number is let in, and all are greeted when they are complete.

    export TELNYX_API_KEY=KEY... TELNYX_PUBLIC_KEY=... CONFERENCE_SIZE=3
    uvicorn examples.conference:app --port 8000

Let the webhook URL of a Call Control application lead to `/webhooks/telnyx`, and call its number. Without an account,
start `python -m telnyx_async.simulator --webhook http://127.0.0.1:8000/webhooks/telnyx` first: it prints what to set
instead, and the page to call from, as often as there are people. Which conference is going on is kept in memory: run
one worker.
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

# All events of the application in one order, not only those of each call: two who call at once get one conference.
webhooks = WebhookRouter(ordering_key="connection_id")


@dataclass
class Room:
    """The conference that is going on, and the calls in it."""

    id: str | None = None
    people: set[str] = field(default_factory=set[str])


room = Room()


@webhooks.on(CallInitiated)
async def answer(event: CallInitiated, call: Call) -> None:
    """Answer whoever calls."""
    with suppress(errors.CallEnded):
        await call.answer()


@webhooks.on(CallAnswered)
async def let_in(event: CallAnswered, call: Call) -> None:
    """Join the conference, or open it. A caller who has gone in the meantime is no error."""
    with suppress(errors.CallEnded):
        if room.id is not None:
            with suppress(errors.ConferenceEnded):  # the last one has just left: open another
                await Conference(call.session, room.id).join(call_control_id=call.call_control_id)
                return
        made = await conferences.create(call.session, call_control_id=call.call_control_id, name="Daily")
        room.id = made.data.id


@webhooks.on(ConferenceParticipantJoined)
async def greet(event: ConferenceParticipantJoined, conference: Conference) -> None:
    """Greet everybody when the last one of them has come."""
    room.people.add(event.payload.call_control_id)
    if len(room.people) == SIZE:
        with suppress(errors.ConferenceEnded):
            await conference.speak(payload="Good morning", voice="female", language="en-US")


@webhooks.on(ConferenceParticipantLeft, ConferenceEnded)
async def let_go(event: ConferenceParticipantLeft | ConferenceEnded) -> None:
    """Forget who has left, and the conference when it is over."""
    room.people.discard(event.payload.call_control_id)
    if isinstance(event, ConferenceEnded) and event.payload.conference_id == room.id:
        room.id = None


app = FastAPI(title="A conference")
app.include_router(webhook_routes(webhooks, "/webhooks/telnyx"))
