"""What becomes of a running flow when its application starts again with other code."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer, unused_port
from attrs import define, field

from telnyx_async.errors import FlowChanged, NotFound
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

    async def retry(self, run: FlowRun) -> bool:
        """Put a dead letter back, as another process does."""
        inbox = SQLiteInbox(str(self.path))
        await inbox.open()
        try:
            return await inbox.retry(f"flow {run.event.id}")
        finally:
            await inbox.close()

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


class Away(Exception):
    """An error that is not made from its arguments."""

    def __init__(self, server: str, port: int, cause: object) -> None:
        super().__init__(f"{server} is away")
        self.port, self.cause = port, cause


async def test_what_an_effect_came_to_is_seen_again_by_the_next_worker_errors_included(
    application: Application, eventually: Any
) -> None:
    called: list[str] = []

    async def store(text: str) -> str:
        called.append(text)
        return text.upper()

    async def fail(error: Exception) -> None:
        called.append(type(error).__name__)
        raise error

    async def hang() -> None:
        called.append("hang")
        await asyncio.sleep(60)

    async def effects(call: LiveCall) -> None:
        await call.answer()
        results = [await call.once("store", store, "a")]
        for error in (ConnectionError("no"), Away("db", 5432, object()), NotFound("no row", status=404)):
            try:
                await call.once(type(error).__name__, fail, error)
            except (ConnectionError, Away, NotFound) as raised:
                told = getattr(raised, "port", "") or getattr(raised, "status", "")
                results.append(f"{type(raised).__name__} {raised} {told}")
        try:
            async with asyncio.timeout(0.1):
                await call.once("hang", hang)
        except TimeoutError:
            results.append("too late")
        seen.append(results)
        await call.sleep(0.5)
        await call.hangup()

    seen: list[list[str]] = []
    async with application.running(v1=effects) as router:
        call = await application.simulator.incoming_call()
        await eventually(lambda: sleeping(router))
    async with application.running(v1=effects):
        await eventually(lambda: application.runs)
        await call.until("ended")
    (run,) = application.runs
    assert run.error is None
    assert called == ["a", "ConnectionError", "Away", "NotFound", "hang"]
    assert seen[0] == ["A", "ConnectionError no ", "Away db is away 5432", "NotFound no row 404", "too late"]
    assert seen[1] == seen[0]


async def test_steps_within_an_effect_are_done_once_whether_or_not_it_was_recorded(
    application: Application, eventually: Any
) -> None:
    called: list[str] = []

    async def inner(text: str) -> str:
        called.append(text)
        return text

    async def nested(call: LiveCall) -> None:
        async def outer(name: str, *, hangs: bool) -> str:
            called.append(name)
            result = await call.once(f"in {name}", inner, f"in {name}")
            await call.now.speak(payload=result, **VOICE)
            await asyncio.sleep(60 if hangs and called.count(name) == 1 else 0)
            return result

        await call.answer()
        await call.once("first", outer, "first", hangs=False)
        await call.now.speak(payload="between", **VOICE)
        await call.once("second", outer, "second", hangs=True)
        await call.speak(payload="last", **VOICE)
        await call.hangup()

    async with application.running(v1=nested):
        call = await application.simulator.incoming_call()
        await eventually(lambda: "in second" in call.heard)
    async with application.running(v1=nested):
        await call.until("ended")
        await eventually(lambda: application.runs)
    (run,) = application.runs
    assert run.error is None
    assert called == ["first", "in first", "second", "in second", "second"]
    assert call.heard == ["in first", "between", "in second", "last"]


async def test_an_effect_whose_error_ended_the_flow_is_repeated_when_the_dead_letter_is_put_back(
    application: Application, eventually: Any
) -> None:
    called: list[str] = []

    async def fail_once() -> int:
        called.append("effect")
        if len(called) == 1:
            raise ConnectionError("the database is away")
        return len(called)

    async def effects(call: LiveCall) -> None:
        await call.answer()
        try:
            await call.once("count", fail_once)
        except ConnectionError as error:
            raise RuntimeError("the caller cannot be noted") from error

    async with application.running(v1=effects):
        await application.simulator.incoming_call()
        await eventually(lambda: application.runs)
        while not await application.retry(application.runs[0]):  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        await eventually(lambda: len(application.runs) == 2)
    assert called == ["effect", "effect"]
    assert application.runs[1].error is None
