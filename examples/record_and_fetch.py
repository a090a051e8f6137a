"""An answering machine: records what callers say, and puts the recordings into a folder.

    export TELNYX_API_KEY=KEY... TELNYX_PUBLIC_KEY=... RECORDINGS_FOLDER=recordings
    uvicorn examples.record_and_fetch:app --port 8000

Let the webhook URL of a Call Control application lead to `/webhooks/telnyx`, and call its number. Without an account,
start `python -m telnyx_async.simulator --webhook http://127.0.0.1:8000/webhooks/telnyx` first: it prints what to set
instead, and the page to call from. Recordings from before, or from while this was not running, are fetched by
`examples/fetch_recording.py`.
"""

from __future__ import annotations

import asyncio
import os
from contextlib import suppress
from pathlib import Path

import aiohttp
from fastapi import FastAPI

from examples.fetch_recording import fetch
from telnyx_async.errors import CallEnded
from telnyx_async.handles import Call
from telnyx_async.models import CallAnswered, CallInitiated, CallRecordingSaved, CallSpeakEnded
from telnyx_async.webhooks import WebhookRouter
from telnyx_async.webhooks.fastapi import webhook_routes

FOLDER = Path(os.environ.get("RECORDINGS_FOLDER", "recordings"))

webhooks = WebhookRouter()


@webhooks.on(CallInitiated)
async def answer(event: CallInitiated, call: Call) -> None:
    """Answer. A caller who has gone in the meantime is no error, here and below."""
    with suppress(CallEnded):
        await call.answer()


@webhooks.on(CallAnswered)
async def prompt(event: CallAnswered, call: Call) -> None:
    """Say what to do."""
    with suppress(CallEnded):
        await call.speak(payload="Please leave a message after the tone.", voice="female", language="en-US")


@webhooks.on(CallSpeakEnded)
async def record(event: CallSpeakEnded, call: Call) -> None:
    """Record until the caller hangs up."""
    with suppress(CallEnded):
        await call.start_recording(format_="mp3", channels="single", play_beep=True)


@webhooks.on(CallRecordingSaved)
async def save(event: CallRecordingSaved) -> None:
    """Fetch the recording now: the address that came with the event is good for some minutes only."""
    urls = event.payload.recording_urls
    if urls is not None and urls.mp3:
        await asyncio.to_thread(FOLDER.mkdir, parents=True, exist_ok=True)
        async with aiohttp.ClientSession() as http:
            await fetch(http, urls.mp3, FOLDER / f"{event.payload.call_leg_id}.mp3")


app = FastAPI(title="An answering machine")
app.include_router(webhook_routes(webhooks, "/webhooks/telnyx"))
