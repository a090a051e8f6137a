"""An answering machine: it records the callers and saves the recordings in a folder.

    export TELNYX_API_KEY=KEY... TELNYX_PUBLIC_KEY=... RECORDINGS_FOLDER=recordings
    uvicorn examples.record_and_fetch:create_app --factory --port 8000

Set the webhook URL of a Call Control application to `/webhooks/telnyx` on this server, and call its number. Without an
account, start `python -m telnyx_async.simulator --webhook http://127.0.0.1:8000/webhooks/telnyx` first. It prints the
environment variables to set, and the address of a page to call from. Use
`examples/fetch_recording.py` for recordings that were made while this program was not running.
"""

from __future__ import annotations

import asyncio
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import aiohttp
from fastapi import FastAPI

from examples.fetch_recording import fetch
from telnyx_async.errors import CallEnded
from telnyx_async.handles import Call
from telnyx_async.models import CallAnswered, CallInitiated, CallRecordingSaved, CallSpeakEnded
from telnyx_async.webhooks import WebhookRouter
from telnyx_async.webhooks.fastapi import webhook_routes

webhooks = WebhookRouter()


@dataclass(frozen=True)
class Settings:
    """The folder for the recordings."""

    folder: Path


@webhooks.on(CallInitiated)
async def answer(event: CallInitiated, call: Call) -> None:
    """Answer. Here and below, it is not an error if the caller has already hung up."""
    with suppress(CallEnded):
        await call.answer()


@webhooks.on(CallAnswered)
async def prompt(event: CallAnswered, call: Call) -> None:
    """Ask for a message."""
    with suppress(CallEnded):
        await call.speak(payload="Please leave a message after the tone.", voice="female", language="en-US")


@webhooks.on(CallSpeakEnded)
async def record(event: CallSpeakEnded, call: Call) -> None:
    """Record until the caller hangs up."""
    with suppress(CallEnded):
        await call.start_recording(format_="mp3", channels="single", play_beep=True)


@webhooks.on(CallRecordingSaved)
async def save(event: CallRecordingSaved, settings: Settings) -> None:
    """Fetch the recording now: the URL in the event expires after some minutes."""
    urls = event.payload.recording_urls
    if urls is not None and urls.mp3:
        await asyncio.to_thread(settings.folder.mkdir, parents=True, exist_ok=True)
        async with aiohttp.ClientSession() as http:
            await fetch(http, urls.mp3, settings.folder / f"{event.payload.call_leg_id}.mp3")


def create_app() -> FastAPI:
    """Read the settings, and make the application."""
    settings = Settings(folder=Path(os.environ.get("RECORDINGS_FOLDER", "recordings")))
    webhooks.provide(Settings, lambda: settings)
    app = FastAPI(title="An answering machine")
    app.include_router(webhook_routes(webhooks, "/webhooks/telnyx"))
    return app
