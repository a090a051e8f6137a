"""What becomes of a running flow when its application starts again with other code."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer, unused_port
from attrs import define, field

from telnyx_async.errors import FlowChanged
from telnyx_async.handles import LiveCall
from telnyx_async.models import CallInitiated
from telnyx_async.session import TelnyxSession
from telnyx_async.simulator import Simulator
from telnyx_async.webhooks import FlowRun, SQLiteInbox, WebhookHooks, WebhookRouter
from telnyx_async.webhooks.aiohttp import add_webhooks

VOICE = {"voice": "female", "language": "en-US"}
Code = Callable[[LiveCall], Awaitable[None]]


@define(eq=False)
class Application(WebhookHooks):
    """Starts again and again, on one inbox and one port."""

    simulator: Simulator
    path: Path
    runs: list[FlowRun] = field(factory=list)
    port: int = field(factory=unused_port)

    def flow_ended(self, run: FlowRun) -> None:
        self.runs.append(run)

    def flow_failed(self, run: FlowRun) -> None:
        if run not in self.runs:
            self.runs.append(run)

    @asynccontextmanager
    async def running(self, **versions: Code) -> AsyncIterator[WebhookRouter]:
        """Run with code for versions of one flow, as `v1=greet`."""
        router = WebhookRouter(self.simulator.public_key, hooks=[self], grace=0.1)
        for name, code in versions.items():
            router.flow(CallInitiated, version=int(name[1:]))(flow_of(code))
        app = web.Application()
        url = self.simulator.url
        inbox = SQLiteInbox(str(self.path), poll=0.02)
        add_webhooks(app, router, "/", session=lambda: TelnyxSession("KEY", base_url=url), inbox=lambda: inbox)
        async with TestServer(app, port=self.port) as server:
            self.simulator.webhook_url = str(server.make_url("/"))
            yield router


def flow_of(code: Code) -> Code:
    """The flow "greet", whose name stays when its code is another."""

    async def greet(call: LiveCall) -> None:
        await code(call)

    return greet


@pytest.fixture
def application(telnyx_simulator: Simulator, tmp_path: Path) -> Application:
    return Application(telnyx_simulator, tmp_path / "inbox.db")


def sleeping(router: WebhookRouter) -> bool:
    return [run.step.startswith("sleep") for run in router.flows()] == [True]


async def old(call: LiveCall) -> None:
    await call.answer()
    await call.sleep(0.5)
    await call.speak(payload="Old.", **VOICE)
    await call.hangup()


async def new(call: LiveCall) -> None:
    await call.answer()
    await call.speak(payload="New.", **VOICE)
    await call.hangup()


async def test_code_that_does_not_fit_the_journal_hangs_up_and_is_a_dead_letter(
    application: Application, eventually: Any
) -> None:
    async with application.running(v1=old) as router:
        call = await application.simulator.incoming_call()
        await eventually(lambda: sleeping(router))
    async with application.running(v1=new):
        await eventually(lambda: application.runs)
        await call.until("ended")
    (run,) = application.runs
    assert isinstance(run.error, FlowChanged)
    assert "SpeakCall" in str(run.error)
    assert call.heard == []


async def test_a_call_ends_with_the_version_that_it_began_with_and_new_calls_begin_with_the_latest(
    application: Application, eventually: Any
) -> None:
    async with application.running(v1=old) as router:
        first = await application.simulator.incoming_call()
        await eventually(lambda: sleeping(router))
    async with application.running(v1=old, v2=new):
        second = await application.simulator.incoming_call()
        for call in (first, second):
            await call.until("ended")
        await eventually(lambda: len(application.runs) == 2)
    assert (first.heard, second.heard) == (["Old."], ["New."])
    assert sorted((run.version, run.takeovers) for run in application.runs) == [(1, 1), (2, 0)]
    assert [run.error for run in application.runs] == [None, None]


async def test_without_the_version_that_a_call_began_with_its_flow_fails(
    application: Application, eventually: Any
) -> None:
    async with application.running(v1=old) as router:
        await application.simulator.incoming_call()
        await eventually(lambda: sleeping(router))
    async with application.running(v2=new):
        await eventually(lambda: application.runs)
    (run,) = application.runs
    assert isinstance(run.error, FlowChanged)
    assert "of version 1 is registered any more" in str(run.error)


async def test_an_effect_that_was_recorded_is_not_repeated_and_one_that_failed_is(
    application: Application, eventually: Any
) -> None:
    stored: list[str] = []

    async def store(text: str) -> str:
        stored.append(text)
        return text.upper()

    async def fail_once() -> int:
        stored.append("fails")
        if stored.count("fails") == 1:
            raise ConnectionError("the database is away")
        return stored.count("fails")

    async def effects(call: LiveCall) -> None:
        await call.answer()
        results = [await call.once("store", store, "a")]
        try:
            results.append(str(await call.once("count", fail_once)))
        except ConnectionError:
            await call.sleep(60)
        await call.speak(payload=" ".join(results), **VOICE)
        await call.hangup()

    async with application.running(v1=effects) as router:
        call = await application.simulator.incoming_call()
        await eventually(lambda: sleeping(router))
    async with application.running(v1=effects):
        await eventually(lambda: application.runs)
    assert stored == ["a", "fails", "fails"]
    (run,) = application.runs
    assert isinstance(run.error, FlowChanged), (
        "the second run of the effect has another result: the flow went elsewhere"
    )
    assert call.ended
