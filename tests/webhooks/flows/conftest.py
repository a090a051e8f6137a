"""An application with a flow, which the simulator calls."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from attrs import define, field

from telnyx_async.hooks import Hooks
from telnyx_async.models import CallInitiated
from telnyx_async.session import TelnyxSession
from telnyx_async.simulator import Simulator
from telnyx_async.webhooks import FlowRun, MemoryInbox, WebhookHooks, WebhookRouter
from telnyx_async.webhooks.aiohttp import add_webhooks


@define(eq=False)
class Playing(WebhookHooks):
    """A flow that runs, and what its hooks heard."""

    simulator: Simulator
    router: WebhookRouter = field(init=False)
    inbox: MemoryInbox = field(factory=MemoryInbox)
    heard: list[tuple[str, FlowRun]] = field(factory=list)
    is_over: asyncio.Event = field(factory=asyncio.Event)

    def flow_started(self, run: FlowRun) -> None:
        self._note("started", run)

    def flow_resumed(self, run: FlowRun) -> None:
        self._note("resumed", run)

    def flow_stepped(self, run: FlowRun) -> None:
        self._note(f"step {run.step.split()[0]}", run)

    def flow_ended(self, run: FlowRun) -> None:
        self._note("ended", run)
        self.is_over.set()

    def flow_failed(self, run: FlowRun) -> None:
        self._note("failed", run)

    def _note(self, what: str, run: FlowRun) -> None:
        self.heard.append((what, run))

    async def ended(self, within: float = 1000) -> BaseException | None:
        """Wait until the flow has ended. Returns its error."""
        try:
            async with asyncio.timeout(within):
                await self.is_over.wait()
        except TimeoutError:
            raise TimeoutError(self.simulator.timeline()) from None
        return next(run for what, run in self.heard if what == "ended").error


def incoming(event: CallInitiated) -> bool:
    return event.payload.direction == "incoming"


@pytest.fixture
async def play(telnyx_simulator: Simulator, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Callable[..., Any]]:
    """Serve a flow: `await play(function, CallInitiated)`."""
    monkeypatch.setenv("TELNYX_PUBLIC_KEY", telnyx_simulator.public_key)
    async with AsyncExitStack() as stack:

        async def serve(
            function: Any,
            *events: Any,
            hooks: tuple[WebhookHooks, ...] = (),
            session_hooks: tuple[Hooks, ...] = (),
            **options: Any,
        ) -> Playing:
            playing = Playing(telnyx_simulator)
            router = WebhookRouter(hooks=[playing, *hooks], inbox=playing.inbox, grace=0.1)
            where = {} if events else {"where": incoming}
            router.flow(*(events or (CallInitiated,)), **where, **options)(function)
            playing.router = router
            app = web.Application()
            url = telnyx_simulator.url
            add_webhooks(app, router, "/", session=lambda: TelnyxSession("KEY", base_url=url, hooks=session_hooks))
            server = await stack.enter_async_context(TestServer(app))
            telnyx_simulator.webhook_url = str(server.make_url("/"))
            return playing

        yield serve
