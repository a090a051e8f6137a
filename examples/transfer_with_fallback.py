"""Connects a caller with the first of several people who can be had.

    export TELNYX_API_KEY=KEY... TELNYX_PUBLIC_KEY=... AGENT_NUMBERS=+13125550111,+13125550112
    uvicorn examples.transfer_with_fallback:app --port 8000

Let the webhook URL of a Call Control application lead to `/webhooks/telnyx`, and call its number. Without an account,
start `python -m telnyx_async.simulator --webhook http://127.0.0.1:8000/webhooks/telnyx` first: it prints what to set
instead, and the page to call from.

The application keeps nothing in memory: whose call it is and who was asked travels in the client_state of each leg, so
that any worker can go on.
"""

from __future__ import annotations

import os
from contextlib import suppress

from fastapi import FastAPI

from telnyx_async.errors import CallEnded
from telnyx_async.handles import Call
from telnyx_async.models import CallAnswered, CallHangup, CallInitiated, CallSpeakEnded
from telnyx_async.webhooks import WebhookRouter, decode_client_state, encode_client_state
from telnyx_async.webhooks.fastapi import webhook_routes

AGENTS = os.environ.get("AGENT_NUMBERS", "+13125550111,+13125550112").split(",")
NOT_REACHED = ("user_busy", "call_rejected", "timeout", "not_found")

webhooks = WebhookRouter()


async def connect(caller: Call, turn: int) -> None:
    """Try the agent whose turn it is; apologise after the last one. A caller who has gone is no error."""
    with suppress(CallEnded):
        if turn < len(AGENTS):
            state = encode_client_state({"caller": caller.call_control_id, "turn": turn})
            await caller.transfer(to=AGENTS[turn], timeout_secs=20, target_leg_client_state=state)
        else:
            await caller.speak(
                payload="Nobody is free right now. Please call again later.",
                voice="female",
                language="en-US",
                client_state=encode_client_state({"step": "goodbye"}),
            )


@webhooks.on(CallInitiated)
async def answer(event: CallInitiated, call: Call) -> None:
    """Answer who calls us. The legs to the agents start with the same event, going out."""
    if event.payload.direction == "incoming":
        await call.answer(client_state=encode_client_state({"step": "connect"}))


@webhooks.on(CallAnswered)
async def begin(event: CallAnswered, call: Call) -> None:
    """Begin with the first agent."""
    if decode_client_state(event.payload.client_state) == {"step": "connect"}:
        await connect(call, 0)


@webhooks.on(CallHangup)
async def try_the_next(event: CallHangup, call: Call) -> None:
    """Go on when an agent's leg ends without an answer. The caller's leg has another state, and ends for good."""
    state = decode_client_state(event.payload.client_state)
    if state and "turn" in state and event.payload.hangup_cause in NOT_REACHED:
        await connect(Call(call.session, state["caller"]), state["turn"] + 1)


@webhooks.on(CallSpeakEnded)
async def hang_up(event: CallSpeakEnded, call: Call) -> None:
    """Hang up after the apology."""
    if decode_client_state(event.payload.client_state) == {"step": "goodbye"}:
        with suppress(CallEnded):
            await call.hangup()


app = FastAPI(title="A transfer with a fallback")
app.include_router(webhook_routes(webhooks, "/webhooks/telnyx"))
