"""A worker in a process of its own: it takes webhooks in, commands calls, and notes what it does in a file."""

from __future__ import annotations

import argparse
import asyncio
import os
import signal
from pathlib import Path

from aiohttp import web

from telnyx_async.handles import Call
from telnyx_async.models import CallInitiated
from telnyx_async.session import TelnyxSession
from telnyx_async.webhooks import Event, EventQueue, MemoryInbox, RedisInbox, SQLiteInbox, WebhookRouter
from telnyx_async.webhooks.aiohttp import add_webhooks


def inbox_of(url: str) -> EventQueue:
    if url.startswith("redis://"):
        from redis import asyncio as redis  # optional

        return RedisInbox(lambda: redis.from_url(url), prefix="workers")
    return SQLiteInbox(url) if url else MemoryInbox()


async def main() -> None:
    arguments = argparse.ArgumentParser()
    for name in ("--public-key", "--base-url", "--inbox", "--log"):
        arguments.add_argument(name, default="")
    arguments.add_argument("--mode", default="background")
    arguments.add_argument("--lease", type=float, default=1.0)
    arguments.add_argument("--seconds", type=float, default=0.0)
    arguments.add_argument("--dies", action="store_true")
    given = arguments.parse_args()

    router = WebhookRouter(
        given.public_key,
        mode=given.mode,
        inbox=lambda: inbox_of(given.inbox),
        lease=given.lease,
        attempts=1000,
        grace=1,
    )

    def note(*words: object) -> None:
        if given.log:
            with Path(given.log).open("a") as log:
                log.write(" ".join(map(str, words)) + "\n")

    @router.on(CallInitiated)
    async def welcome(event: Event, call: Call) -> None:
        note("begin", os.getpid(), call.call_control_id, event.id)
        await call.answer()
        if given.dies:
            os.kill(os.getpid(), signal.SIGKILL)
        await asyncio.sleep(given.seconds)
        await call.speak(payload="Welcome", voice="female", language="en-US")
        note("end", os.getpid(), call.call_control_id, event.id)

    @router.on("call.dtmf.received")
    async def work(event: Event, call: Call) -> None:
        note("begin", os.getpid(), call.call_control_id, event.id)
        await asyncio.sleep(given.seconds)
        note("end", os.getpid(), call.call_control_id, event.id)

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
