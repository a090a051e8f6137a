"""A telephone menu: it answers, asks for a digit, and transfers the call to a person or says goodbye.

    export TELNYX_API_KEY=KEY... TELNYX_PUBLIC_KEY=...
    uvicorn examples.fastapi_ivr:create_app --factory --port 8000 --workers 2

Each call is one coroutine, a flow. Kill a worker in the middle of a call: another one goes on with it. `make demo` does so.
`handlers_ivr.py` is the same menu by handlers.

Set the webhook URL of a Call Control application to `/webhooks/telnyx` on this server, and call its number. Without an
account, start `python -m telnyx_async.simulator --webhook http://127.0.0.1:8000/webhooks/telnyx` first. It prints the
environment variables to set, and the address of a page to call from.
"""

from __future__ import annotations

import os
from dataclasses import dataclass

from fastapi import FastAPI

from telnyx_async.errors import CallNotAnswered
from telnyx_async.handles import LiveCall
from telnyx_async.models import CallInitiated
from telnyx_async.webhooks import SQLiteInbox, WebhookRouter
from telnyx_async.webhooks.fastapi import webhook_routes

# When a worker is killed, others take its calls over after two seconds.
webhooks = WebhookRouter(lease=2)


@dataclass(frozen=True)
class Settings:
    """The number of the person whom callers are connected with, and the file of the inbox, which the workers share."""

    agent: str
    inbox: str


def incoming(event: CallInitiated) -> bool:
    """Leave out the calls that we dial: they begin with this event too."""
    return event.payload.direction == "incoming"


@webhooks.flow(CallInitiated, where=incoming)
async def menu(call: LiveCall, settings: Settings) -> None:
    """Connect the caller with a person, or say goodbye. When the caller hangs up, the flow ends."""
    await call.answer()
    pressed = await call.gather_using_speak(
        payload="Welcome. Press 1 to talk to a person, or 2 to end the call.",
        voice="female",
        language="en-US",
        valid_digits="12",
        maximum_digits=1,
    )
    if pressed.payload.digits == "1":
        try:
            agent = await call.transfer(to=settings.agent, timeout_secs=20)
            await agent.ended()
            return
        except CallNotAnswered:
            await call.speak(payload="Nobody is here.", voice="female", language="en-US")
    await call.speak(payload="Thank you for calling. Goodbye.", voice="female", language="en-US")
    await call.hangup()


def create_app() -> FastAPI:
    """Read the settings, and make the application."""
    settings = Settings(agent=os.environ.get("AGENT_NUMBER", "+13125550111"), inbox=os.environ.get("INBOX", "inbox.db"))
    webhooks.provide(Settings, lambda: settings)
    app = FastAPI(title="A telephone menu")
    app.include_router(webhook_routes(webhooks, "/webhooks/telnyx", inbox=lambda: SQLiteInbox(settings.inbox)))
    return app
