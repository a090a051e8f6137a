"""What worker processes have in common: their inbox, and serving a router until they are stopped."""

from __future__ import annotations

import asyncio
import signal
from pathlib import Path

from aiohttp import web

from telnyx_async.session import TelnyxSession
from telnyx_async.webhooks import EventQueue, MemoryInbox, RedisInbox, SQLiteInbox, WebhookRouter
from telnyx_async.webhooks.aiohttp import add_webhooks


def inbox_of(url: str) -> EventQueue:
    if url.startswith("redis://"):
        from redis import asyncio as redis  # optional

        return RedisInbox(lambda: redis.from_url(url))
    return SQLiteInbox(url, poll=0.05) if url else MemoryInbox()


def note(log: str, text: str) -> None:
    """Write a line into a log that several workers may share."""
    with Path(log).open("a") as file:
        file.write(f"{text}\n")


async def serve(router: WebhookRouter, base_url: str) -> None:
    """Print the port, and take webhooks in until SIGTERM."""
    app = web.Application()
    add_webhooks(app, router, "/", session=lambda: TelnyxSession("KEYtest", base_url=base_url))
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    print(runner.addresses[0][1], flush=True)
    stopped = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopped.set)
    await stopped.wait()
    await runner.cleanup()
