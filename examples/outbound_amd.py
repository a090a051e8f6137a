"""Calls people. A machine gets a message after its greeting; a person gets a question and is then transferred.

    export TELNYX_API_KEY=KEY... TELNYX_PUBLIC_KEY=... CONNECTION_ID=... OWN_NUMBER=+13125550100
    uvicorn examples.outbound_amd:app --port 8000
    python -m examples.outbound_amd +13125550142        # in a second terminal, with the same settings

The connection is a Call Control application whose webhook URL is `/webhooks/telnyx` on this server. Without an account,
start `python -m telnyx_async.simulator --webhook http://127.0.0.1:8000/webhooks/telnyx` first. It prints the environment
variables to set, and the address of a page that shows the calls. CONNECTION_ID and OWN_NUMBER are not needed then.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Iterable
from contextlib import suppress

from fastapi import FastAPI

from telnyx_async import TelnyxSession
from telnyx_async.api import calls
from telnyx_async.errors import CallEnded
from telnyx_async.handles import Call
from telnyx_async.models import CallMachineDetectionEnded, CallMachineGreetingEnded, CallSpeakEnded
from telnyx_async.webhooks import WebhookRouter, decode_client_state, encode_client_state
from telnyx_async.webhooks.fastapi import webhook_routes

CONNECTION = os.environ.get("CONNECTION_ID", "1")
NUMBER = os.environ.get("OWN_NUMBER", "+13125550100")
AGENT = os.environ.get("AGENT_NUMBER", "+13125550111")

webhooks = WebhookRouter()


async def dial(telnyx: TelnyxSession, to: str) -> None:
    """Call a number. Telnyx detects whether a machine answers, and when its greeting ends."""
    await calls.dial(telnyx, connection_id=CONNECTION, from_=NUMBER, to=to, answering_machine_detection="greeting_end")


@webhooks.on(CallMachineDetectionEnded)
async def talk(event: CallMachineDetectionEnded, call: Call) -> None:
    """Ask the question, unless a machine was detected. A machine is still speaking: the next event is for it."""
    if event.payload.result != "machine":
        await say(call, "May I have a minute?", step="connect")


@webhooks.on(CallMachineGreetingEnded)
async def leave_message(event: CallMachineGreetingEnded, call: Call) -> None:
    """Leave a message after the greeting."""
    await say(call, "Please call us back.", step="hang up")


async def say(call: Call, words: str, step: str) -> None:
    """Speak, and keep the next step in the client_state. It is not an error if the call has already ended."""
    with suppress(CallEnded):
        state = encode_client_state({"step": step})
        await call.speak(payload=words, voice="female", language="en-US", client_state=state)


@webhooks.on(CallSpeakEnded)
async def go_on(event: CallSpeakEnded, call: Call) -> None:
    """Connect the person with a colleague, or hang up on the machine."""
    with suppress(CallEnded):
        if decode_client_state(event.payload.client_state) == {"step": "connect"}:
            await call.transfer(to=AGENT)
        else:
            await call.hangup()


app = FastAPI(title="Calls with answering machine detection")
app.include_router(webhook_routes(webhooks, "/webhooks/telnyx"))


async def main(numbers: Iterable[str]) -> None:
    """Call all numbers. The events of the calls go to the application."""
    async with TelnyxSession() as telnyx:
        for number in numbers:
            await dial(telnyx, number)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:]))
