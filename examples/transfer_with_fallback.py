"""Connects a caller with the first of several people who answers.

    export TELNYX_API_KEY=KEY... TELNYX_PUBLIC_KEY=... AGENT_NUMBERS=+13125550111,+13125550112
    uvicorn examples.transfer_with_fallback:create_app --factory --port 8000

Set the webhook URL of a Call Control application to `/webhooks/telnyx` on this server, and call its number. Without an
account, start `python -m telnyx_async.simulator --webhook http://127.0.0.1:8000/webhooks/telnyx` first. It prints the
environment variables to set, and the address of a page to call from.

The application keeps nothing in memory. The caller and the current agent are in the client_state of each leg, so any
worker can handle the next event.
"""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass

from fastapi import FastAPI

from telnyx_async.errors import CallEnded
from telnyx_async.handles import Call
from telnyx_async.models import CallAnswered, CallHangup, CallInitiated, CallSpeakEnded
from telnyx_async.webhooks import WebhookRouter, decode_client_state, encode_client_state
from telnyx_async.webhooks.fastapi import webhook_routes

NOT_REACHED = ("user_busy", "call_rejected", "timeout", "not_found")

webhooks = WebhookRouter()


@dataclass(frozen=True)
class Settings:
    """The numbers of the agents, in the order in which they are tried."""

    agents: tuple[str, ...]


async def connect(caller: Call, agents: tuple[str, ...], turn: int) -> None:
    """Try the next agent; apologise after the last one. It is not an error if the caller has hung up."""
    with suppress(CallEnded):
        if turn < len(agents):
            state = encode_client_state({"caller": caller.call_control_id, "turn": turn})
            await caller.transfer(to=agents[turn], timeout_secs=20, target_leg_client_state=state)
        else:
            await caller.speak(
                payload="Nobody is free right now. Please call again later.",
                voice="female",
                language="en-US",
                client_state=encode_client_state({"step": "goodbye"}),
            )


@webhooks.on(CallInitiated)
async def answer(event: CallInitiated, call: Call) -> None:
    """Answer incoming calls. The event also starts the legs to the agents, which are outgoing."""
    if event.payload.direction == "incoming":
        await call.answer(client_state=encode_client_state({"step": "connect"}))


@webhooks.on(CallAnswered)
async def begin(event: CallAnswered, call: Call, settings: Settings) -> None:
    """Try the first agent."""
    if decode_client_state(event.payload.client_state) == {"step": "connect"}:
        await connect(call, settings.agents, 0)


@webhooks.on(CallHangup)
async def try_the_next(event: CallHangup, call: Call, settings: Settings) -> None:
    """Try the next agent when an agent did not answer. The leg of the caller has another state and is ignored."""
    state = decode_client_state(event.payload.client_state)
    if state and "turn" in state and event.payload.hangup_cause in NOT_REACHED:
        await connect(Call(call.session, state["caller"]), settings.agents, state["turn"] + 1)


@webhooks.on(CallSpeakEnded)
async def hang_up(event: CallSpeakEnded, call: Call) -> None:
    """Hang up after the apology."""
    if decode_client_state(event.payload.client_state) == {"step": "goodbye"}:
        with suppress(CallEnded):
            await call.hangup()


def create_app() -> FastAPI:
    """Read the settings, and make the application."""
    agents = os.environ.get("AGENT_NUMBERS", "+13125550111,+13125550112")
    settings = Settings(agents=tuple(agents.split(",")))
    webhooks.provide(Settings, lambda: settings)
    app = FastAPI(title="A transfer with a fallback")
    app.include_router(webhook_routes(webhooks, "/webhooks/telnyx"))
    return app
