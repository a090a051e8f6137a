"""The telephone menu of `fastapi_ivr.py` by handlers: each handles one event, and sends the next command.

    export TELNYX_API_KEY=KEY... TELNYX_PUBLIC_KEY=...
    uvicorn examples.handlers_ivr:create_app --factory --port 8000

The state of a call is in its `client_state`, which Telnyx sends back with each event.
"""

from __future__ import annotations

import os
from dataclasses import dataclass

from fastapi import FastAPI

from telnyx_async.errors import CallEnded
from telnyx_async.handles import Call
from telnyx_async.models import CallAnswered, CallGatherEnded, CallInitiated, CallSpeakEnded
from telnyx_async.webhooks import WebhookRouter, decode_client_state, encode_client_state
from telnyx_async.webhooks.fastapi import webhook_routes

webhooks = WebhookRouter()


@dataclass(frozen=True)
class Settings:
    """The number of the person whom callers are connected with."""

    agent: str


@webhooks.on(CallInitiated)
async def answer(event: CallInitiated, call: Call) -> None:
    """Answer incoming calls. The event also starts the calls that we dial, which are outgoing."""
    if event.payload.direction == "incoming":
        await call.answer(client_state=encode_client_state({"step": "menu"}))


@webhooks.on(CallAnswered)
async def ask(event: CallAnswered, call: Call) -> None:
    """Ask for a digit on the leg of the caller, not on the leg of a transfer."""
    state = decode_client_state(event.payload.client_state)
    if state == {"step": "menu"}:
        await call.gather_using_speak(
            payload="Welcome. Press 1 to talk to a person, or 2 to end the call.",
            voice="female",
            language="en-US",
            valid_digits="12",
            maximum_digits=1,
        )


@webhooks.on(CallGatherEnded)
async def choose(event: CallGatherEnded, call: Call, settings: Settings) -> None:
    """Do what the caller chose. It is not an error if the caller has already hung up."""
    try:
        if event.payload.digits == "1":
            await call.transfer(to=settings.agent)
        else:
            goodbye = encode_client_state({"step": "goodbye"})
            await call.speak(
                payload="Thank you for calling. Goodbye.", voice="female", language="en-US", client_state=goodbye
            )
    except CallEnded:
        pass


@webhooks.on(CallSpeakEnded)
async def hang_up(event: CallSpeakEnded, call: Call) -> None:
    """Hang up after the goodbye. The prompt of a gather causes this event too, with another state."""
    state = decode_client_state(event.payload.client_state)
    if state == {"step": "goodbye"}:
        await call.hangup()


def create_app() -> FastAPI:
    """Read the settings, and make the application."""
    settings = Settings(agent=os.environ.get("AGENT_NUMBER", "+13125550111"))
    webhooks.provide(Settings, lambda: settings)
    app = FastAPI(title="A telephone menu")
    app.include_router(webhook_routes(webhooks, "/webhooks/telnyx"))
    return app
