"""A flow in virtual time: a call of five minutes is tested in milliseconds."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from telnyx_async import TelnyxSession
from telnyx_async.handles import LiveCall
from telnyx_async.models import CallDtmfReceived, CallInitiated
from telnyx_async.simulator import Simulator
from telnyx_async.webhooks import WebhookRouter
from telnyx_async.webhooks.aiohttp import add_webhooks

pytestmark = pytest.mark.telnyx_simulator(virtual_time=True)


async def hold(call: LiveCall) -> None:
    """Announce the time to wait each minute, until the caller presses a key or five minutes are over."""
    await call.answer()
    for minutes in range(5, 0, -1):
        await call.speak(payload=f"{minutes} minutes.", voice="female", language="en-US")
        try:
            await call.wait_for(CallDtmfReceived, timeout=60)
        except TimeoutError:
            continue
        break
    await call.hangup()


@pytest.fixture
async def caller(telnyx_simulator: Simulator, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Simulator]:
    """The simulator, which calls an application with the flow."""
    monkeypatch.setenv("TELNYX_PUBLIC_KEY", telnyx_simulator.public_key)
    router = WebhookRouter()
    router.flow(CallInitiated)(hold)
    app = web.Application()
    add_webhooks(app, router, "/", session=lambda: TelnyxSession("KEY", base_url=telnyx_simulator.url))
    async with TestServer(app) as server:
        telnyx_simulator.webhook_url = str(server.make_url("/"))
        yield telnyx_simulator


async def test_a_caller_who_waits_hears_each_minute(caller: Simulator) -> None:
    started = time.perf_counter()
    call = await caller.incoming_call()
    await call.until("ended", within=400)
    assert call.heard == [f"{minutes} minutes." for minutes in (5, 4, 3, 2, 1)]
    assert 300 < call.duration < 330
    assert time.perf_counter() - started < 10, "real seconds"


async def test_a_caller_who_presses_a_key_after_two_minutes_is_through(caller: Simulator) -> None:
    call = await caller.incoming_call()
    await call.hears("3 minutes.", within=200)
    call.press("1")
    await call.until("ended", within=10)
    assert 120 < call.duration < 150
