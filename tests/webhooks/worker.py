"""A worker that takes webhooks in and commands calls, in a process of its own; with `--dies` it is killed half-way."""

from __future__ import annotations

import argparse
import asyncio
import os
import signal

from aiohttp import web

from telnyx_async.handles import Call
from telnyx_async.models import CallInitiated
from telnyx_async.session import TelnyxSession
from telnyx_async.webhooks import EventStore, MemoryStore, RedisStore, WebhookRouter
from telnyx_async.webhooks.aiohttp import add_webhooks


async def main() -> None:
    arguments = argparse.ArgumentParser()
    for name in ("--public-key", "--base-url", "--redis-url"):
        arguments.add_argument(name)
    arguments.add_argument("--dies", action="store_true")
    given = arguments.parse_args()

    store: EventStore = MemoryStore()
    if given.redis_url:
        from redis import asyncio as redis  # optional

        store = RedisStore(redis.from_url(given.redis_url), "crash:")
    router = WebhookRouter(given.public_key, mode="inline", store=store, lease=0.2)

    @router.on(CallInitiated)
    async def welcome(call: Call) -> None:
        await call.answer()
        if given.dies:
            os.kill(os.getpid(), signal.SIGKILL)
        await call.speak(payload="Welcome", voice="female", language="en-US")

    app = web.Application()
    add_webhooks(app, router, "/", session=lambda: TelnyxSession("KEYtest", base_url=given.base_url))
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    print(runner.addresses[0][1], flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
