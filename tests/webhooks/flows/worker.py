"""A worker in a process of its own, with a flow of ten steps that it may be killed in."""

from __future__ import annotations

import argparse
import asyncio
import os
import signal
from pathlib import Path

from telnyx_async.handles import LiveCall
from telnyx_async.models import CallInitiated
from telnyx_async.webhooks import WebhookRouter, idempotency_key
from tests.webhooks.serving import inbox_of, note, serve


async def main() -> None:
    arguments = argparse.ArgumentParser()
    for name in ("--public-key", "--base-url", "--inbox", "--log"):
        arguments.add_argument(name)
    arguments.add_argument("--lease", type=float, default=1.0)
    arguments.add_argument("--dies-at", default="")
    given = arguments.parse_args()
    router = WebhookRouter(given.public_key, inbox=lambda: inbox_of(given.inbox), lease=given.lease, grace=1)

    def reached(place: str) -> None:
        if given.dies_at == place and not Path(f"{given.log}.died").exists():
            Path(f"{given.log}.died").touch()
            os.kill(os.getpid(), signal.SIGKILL)

    async def store(digits: str) -> str:
        note(given.log, f"{digits} {idempotency_key()}")
        reached("in the effect")
        return digits

    @router.flow(CallInitiated, where=lambda event: event.payload.direction == "incoming")
    async def menu(call: LiveCall) -> None:
        reached("the start")
        await call.answer()
        reached("answered")
        await call.speak(payload="Welcome.", voice="female", language="en-US")
        reached("greeted")
        pressed = await call.gather_using_speak(payload="Press 1.", voice="female", language="en-US", maximum_digits=1)
        reached("pressed")
        await call.once("store", store, pressed.payload.digits)
        reached("stored")
        await call.sleep(0.2)
        await call.speak(payload=f"You pressed {pressed.payload.digits}.", voice="female", language="en-US")
        reached("told")
        await call.hangup()

    await serve(router, given.base_url)


if __name__ == "__main__":
    asyncio.run(main())
