"""A worker in a process of its own, with a flow of ten steps that it may be killed in."""

from __future__ import annotations

import argparse
import asyncio
import os
import signal
from pathlib import Path

from aiohttp import web

from telnyx_async.handles import LiveCall
from telnyx_async.models import CallInitiated
from telnyx_async.session import TelnyxSession
from telnyx_async.webhooks import EventQueue, RedisInbox, SQLiteInbox, WebhookRouter, idempotency_key
from telnyx_async.webhooks.aiohttp import add_webhooks


def inbox_of(url: str) -> EventQueue:
    if url.startswith("redis://"):
        from redis import asyncio as redis  # optional

        return RedisInbox(lambda: redis.from_url(url), prefix="flows")
    return SQLiteInbox(url, poll=0.05)


async def main() -> None:
    arguments = argparse.ArgumentParser()
    for name in ("--public-key", "--base-url", "--inbox", "--log"):
        arguments.add_argument(name)
    arguments.add_argument("--lease", type=float, default=1.0)
    arguments.add_argument("--dies-at", default="")
    given = arguments.parse_args()
    router = WebhookRouter(given.public_key, inbox=lambda: inbox_of(given.inbox), lease=given.lease, grace=1)

    def note(text: str) -> None:
        with Path(given.log).open("a") as log:
            log.write(text)

    def reached(place: str) -> None:
        if given.dies_at == place and not Path(f"{given.log}.died").exists():
            Path(f"{given.log}.died").touch()
            os.kill(os.getpid(), signal.SIGKILL)

    async def store(digits: str) -> str:
        note(f"{digits} {idempotency_key()}\n")
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

    app = web.Application()
    add_webhooks(app, router, "/", session=lambda: TelnyxSession("KEYtest", base_url=given.base_url))
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    print(runner.addresses[0][1], flush=True)
    stopped = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopped.set)
    await stopped.wait()
    await runner.cleanup()


if __name__ == "__main__":
    asyncio.run(main())
