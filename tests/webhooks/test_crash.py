"""What a handler commands is carried out once, however often and wherever it runs."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from telnyx_async.handles import Call
from telnyx_async.models import CallInitiated
from telnyx_async.session import TelnyxSession
from telnyx_async.simulator import Simulator
from telnyx_async.webhooks import KeyPair, MemoryStore, WebhookRouter, sign


@asynccontextmanager
async def worker(*arguments: str) -> AsyncIterator[str]:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, str(Path(__file__).with_name("worker.py")), *arguments),
        stdout=asyncio.subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    try:
        assert process.stdout is not None
        port = int(await asyncio.wait_for(process.stdout.readline(), 20))
        yield f"http://127.0.0.1:{port}/"
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


@pytest.mark.parametrize("shared", [False, True], ids=["each with its memory", "sharing redis"])
async def test_a_worker_killed_between_two_commands_and_another_that_takes_over_command_each_once(
    shared: bool, request: pytest.FixtureRequest
) -> None:
    options = ["--redis-url", request.getfixturevalue("redis_url")] if shared else []
    async with Simulator(speed=10) as simulator:
        options += ["--public-key", simulator.public_key, "--base-url", simulator.url]
        async with worker(*options, "--dies") as first, worker(*options) as second:
            simulator.webhook_url, simulator.failover_url = first, second
            await simulator.incoming_call()
            await simulator.wait_for("SpeakCall")
            await simulator.quiet()
        answers = simulator.journal.requests("AnswerCall")
        assert len(answers) == 2
        assert len({answer.command_id for answer in answers}) == 1
        assert answers[1].duplicate_of == answers[0].number
        assert len(simulator.carried_out("AnswerCall")) == 1
        assert len(simulator.carried_out("SpeakCall")) == 1
        deliveries = simulator.journal.webhooks("call.initiated")
        assert deliveries[0].url == first
        assert deliveries[0].state == "failed"
        assert deliveries[-1].url == second
        assert deliveries[-1].state == "delivered"


async def test_an_event_that_two_workers_handle_commands_each_once(keys: KeyPair, body: Callable[..., bytes]) -> None:
    async with Simulator(speed=10, webhook_url="http://127.0.0.1:9/") as simulator:
        leg = await simulator.incoming_call()
        request = body("call.initiated", call_control_id=leg.call_control_id)
        for _ in range(2):
            router = WebhookRouter(keys.public, mode="inline", store=MemoryStore())

            @router.on(CallInitiated)
            async def welcome(call: Call) -> None:
                await call.answer()
                await call.speak(payload="Press 1 or 2", voice="female", language="en-US")
                await call.speak(payload="or hang up", voice="female", language="en-US")

            async with TelnyxSession("KEYtest", base_url=simulator.url) as session, router.running(session):
                assert (await router.deliver(request, sign(request, keys.private))).status == 200
        assert len(simulator.journal.requests("SpeakCall")) == 4
        assert len(simulator.carried_out("AnswerCall")) == 1
        assert [said.body["payload"] for said in simulator.carried_out("SpeakCall")] == ["Press 1 or 2", "or hang up"]


async def test_handlers_of_one_event_do_not_take_each_others_commands_for_their_own(
    keys: KeyPair, body: Callable[..., bytes]
) -> None:
    async with Simulator(speed=10, webhook_url="http://127.0.0.1:9/") as simulator:
        leg = await simulator.incoming_call()
        request = body("call.initiated", call_control_id=leg.call_control_id)
        router = WebhookRouter(keys.public, mode="inline", hooks=[])
        runs = 0

        @router.on(CallInitiated)
        async def fails_before_it_speaks(call: Call) -> None:
            nonlocal runs
            runs += 1
            await call.answer()
            if runs == 1:
                raise ValueError
            await call.speak(payload="first", voice="female", language="en-US")

        @router.on(CallInitiated)
        async def speaks(call: Call) -> None:
            await call.speak(payload="second", voice="female", language="en-US")

        async with TelnyxSession("KEYtest", base_url=simulator.url) as session, router.running(session):
            statuses = [(await router.deliver(request, sign(request, keys.private))).status for _ in range(2)]
        assert statuses == [500, 200]
        assert [said.body["payload"] for said in simulator.carried_out("SpeakCall")] == ["second", "first"]
