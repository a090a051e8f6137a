"""The application of `chaos`: a flow of ten steps, in worker processes that may be killed at any time."""

from __future__ import annotations

import os
import socket
from collections.abc import Awaitable, Mapping
from contextlib import suppress
from pathlib import Path

import uvicorn
from fastapi import FastAPI

from telnyx_async import preload
from telnyx_async.errors import CallEnded, CallNotAnswered, EndingMissing
from telnyx_async.handles import LiveCall
from telnyx_async.models import CallInitiated
from telnyx_async.webhooks import Flow, FlowRun, Inbox, RedisInbox, SQLiteInbox, WebhookHooks, WebhookRouter
from telnyx_async.webhooks import idempotency_key as effect_key
from telnyx_async.webhooks.fastapi import webhook_routes

# The worker processes are forked from one that has loaded this.
preload("calls", "call_information")


class Notes(WebhookHooks):
    """Notes takeovers in the log."""

    def flow_resumed(self, run: FlowRun) -> None:
        note(f"takeover {run.lane}")


def note(text: str) -> None:
    """Write a line into the log that all workers share."""
    with Path(os.environ["LOG"]).open("a") as log:
        log.write(f"{text}\n")


def inbox_of(url: str) -> Inbox:
    """The inbox that the workers share."""
    if url.startswith("redis://"):
        from redis.asyncio import Redis  # optional

        return RedisInbox(lambda: Redis.from_url(url))
    return SQLiteInbox(url, poll=0.05)


async def store(digits: str | None) -> None:
    """The effect of a flow outside of Telnyx."""
    note(f"effect {effect_key()} {digits}")


async def done(step: Awaitable[object]) -> None:
    """Take a step. One whose ending never came is done too; a leg that has ended needs no more of them."""
    with suppress(EndingMissing, CallEnded):
        await step


async def menu(call: LiveCall, flow: Flow, event: CallInitiated) -> None:
    """The script."""
    await done(call.answer())
    await done(call.speak(payload="Welcome.", voice="female", language="en-US"))
    digits = None
    with suppress(EndingMissing):
        gathered = await call.gather_using_speak(
            payload="Press 1.",
            voice="female",
            language="en-US",
            timeout_millis=5000,
            maximum_digits=1,
            maximum_tries=1,
        )
        digits = gathered.payload.digits
    await call.once("store", store, digits)
    with suppress(EndingMissing, CallNotAnswered):
        to = agent_of(event.payload.from_ or "")
        connection_id = event.payload.connection_id or ""
        agent = await flow.dial(to=to, from_="+13125550100", connection_id=connection_id, timeout_secs=10)
        await done(agent.speak(payload="A call for you.", voice="female", language="en-US"))
        await done(agent.hangup())
    await call.sleep(0.2)
    await done(call.speak(payload="Goodbye.", voice="female", language="en-US"))
    await call.hangup()


def agent_of(caller: str) -> str:
    """The number that is dialled for a caller."""
    return f"+1415{caller[-7:]}"


def application() -> FastAPI:
    """The application that uvicorn runs."""
    router = WebhookRouter(inbox=lambda: inbox_of(os.environ["INBOX"]), lease=2, grace=2, hooks=[Notes()])
    router.flow(CallInitiated, where=lambda event: event.payload.direction == "incoming")(menu)
    app = FastAPI()
    app.include_router(webhook_routes(router, "/"))
    return app


def serve(listening: socket.socket, environment: Mapping[str, str]) -> None:
    """Run the application with uvicorn until the process is stopped or killed."""
    os.environ.update(environment)
    uvicorn.Server(uvicorn.Config(application(), log_level="error")).run([listening])
