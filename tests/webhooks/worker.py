"""A worker in a process of its own: it takes webhooks in, commands calls, and notes what it does in a file."""

from __future__ import annotations

import argparse
import asyncio
import os
import signal

from telnyx_async.handles import Call
from telnyx_async.models import CallInitiated
from telnyx_async.webhooks import Event, WebhookRouter
from tests.webhooks.serving import inbox_of, note, serve


async def main() -> None:
    arguments = argparse.ArgumentParser()
    for name in ("--public-key", "--base-url", "--inbox"):
        arguments.add_argument(name, default="")
    arguments.add_argument("--log", default=os.devnull)
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

    @router.on(CallInitiated)
    async def welcome(event: Event, call: Call) -> None:
        note(given.log, f"begin {os.getpid()} {call.call_control_id} {event.id}")
        await call.answer()
        if given.dies:
            os.kill(os.getpid(), signal.SIGKILL)
        await asyncio.sleep(given.seconds)
        await call.speak(payload="Welcome", voice="female", language="en-US")
        note(given.log, f"end {os.getpid()} {call.call_control_id} {event.id}")

    @router.on("call.dtmf.received")
    async def work(event: Event, call: Call) -> None:
        note(given.log, f"begin {os.getpid()} {call.call_control_id} {event.id}")
        await asyncio.sleep(given.seconds)
        note(given.log, f"end {os.getpid()} {call.call_control_id} {event.id}")

    await serve(router, given.base_url)


if __name__ == "__main__":
    asyncio.run(main())
