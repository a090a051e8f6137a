"""What a handler commands is carried out once, however often and wherever it runs."""

from __future__ import annotations

import asyncio
import signal
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import aiohttp

from telnyx_async.handles import Call
from telnyx_async.models import CallInitiated
from telnyx_async.session import TelnyxSession
from telnyx_async.simulator import Simulator
from telnyx_async.webhooks import Event, KeyPair, MemoryInbox, SQLiteInbox, WebhookHooks, WebhookRouter, sign
from tests.webhooks.workers import Worker, deliver, ended, kill, notes, start, worker


async def test_inline_a_worker_killed_between_two_commands_and_another_that_is_delivered_to_command_each_once() -> None:
    async with Simulator(speed=10) as simulator:
        options = ["--public-key", simulator.public_key, "--base-url", simulator.url, "--mode", "inline"]
        async with worker(*options, "--dies") as first, worker(*options) as second:
            simulator.webhook_url, simulator.failover_url = first.url, second.url
            await simulator.incoming_call()
            await simulator.wait_for("SpeakCall", within=30)
            await simulator.quiet()
        answers = simulator.journal.requests("AnswerCall")
        assert len(answers) == 2
        assert len({answer.command_id for answer in answers}) == 1
        assert answers[1].duplicate_of == answers[0].number
        assert len(simulator.carried_out("AnswerCall")) == 1
        assert len(simulator.carried_out("SpeakCall")) == 1
        deliveries = simulator.journal.webhooks("call.initiated")
        assert deliveries[0].url == first.url
        assert deliveries[0].state == "failed"
        assert deliveries[-1].url == second.url
        assert deliveries[-1].state == "delivered"


async def test_a_worker_killed_between_two_commands_is_followed_by_another_that_sends_only_the_second(
    inbox: str,
) -> None:
    async with Simulator(speed=1) as simulator:
        options = ["--public-key", simulator.public_key, "--base-url", simulator.url, "--inbox", inbox]
        async with worker(*options, "--dies") as first:
            simulator.webhook_url = first.url
            await simulator.incoming_call()
            await simulator.wait_for("AnswerCall", within=30)
            await first.process.wait()
            async with worker(*options):
                await simulator.wait_for("SpeakCall", within=30)
        assert len(simulator.journal.requests("AnswerCall")) == 1
        assert len(simulator.journal.requests("SpeakCall")) == 1
        (delivery,) = simulator.journal.webhooks("call.initiated")
        assert delivery.state == "delivered"


async def test_a_worker_that_stops_hands_its_events_over_at_once(
    inbox: str, keys: KeyPair, body: Callable[..., bytes], tmp_path: Path, eventually: Any
) -> None:
    log = tmp_path / "log"
    options = ["--public-key", keys.public, "--inbox", inbox, "--log", str(log), "--lease", "60"]
    async with aiohttp.ClientSession() as http, worker(*options, "--seconds", "60") as slow:
        for number in range(5):
            request = body("call.dtmf.received", id=str(number), call_control_id=f"call-{number % 3}", second=number)
            assert await deliver(http, slow.url, request, sign(request, keys.private)) == 200
        await eventually(lambda: len(notes(log)) == 3)
        async with worker(*options):
            slow.process.send_signal(signal.SIGTERM)
            await slow.process.wait()
            await eventually(lambda: sum(map(len, ended(log).values())) == 5)  # no lease has run out by then
    assert ended(log) == {"call-0": ["0", "3"], "call-1": ["1", "4"], "call-2": ["2"]}


async def test_while_workers_are_killed_every_event_that_was_answered_is_handled_in_order_by_one_worker_at_a_time(
    inbox: str, keys: KeyPair, body: Callable[..., bytes], tmp_path: Path, eventually: Any
) -> None:
    log, calls, events = tmp_path / "log", 12, 10
    options = ["--public-key", keys.public, "--inbox", inbox, "--log", str(log), "--seconds", "0.02"]
    workers: list[Worker] = [await start(*options) for _ in range(2)]
    stopped = False

    async def kill_and_start() -> None:
        for number in range(4):
            await asyncio.sleep(0.7)
            await kill(workers[number % 2])
            workers[number % 2] = await start(*options)

    async def send_all(http: aiohttp.ClientSession) -> None:
        for number in range(calls * events):
            call, step = number % calls, number // calls
            request = body("call.dtmf.received", id=f"{call}/{step}", call_control_id=f"call-{call}", second=step)
            for _ in range(400):
                if await deliver(http, workers[number % 2].url, request, sign(request, keys.private)) == 200:
                    break
                await asyncio.sleep(0.05)
            await asyncio.sleep(0.01)

    try:
        async with aiohttp.ClientSession() as http:
            await asyncio.gather(kill_and_start(), send_all(http))
        await eventually(lambda: sum(len(set(found)) for found in ended(log).values()) == calls * events, 20)
        stopped = True
    finally:
        for one in workers:
            await kill(one)
    assert stopped
    for call, found in ended(log).items():
        number = call.removeprefix("call-")
        # A worker killed between its note and the inbox's is followed by one that handles the event again.
        once = list(dict.fromkeys(found))
        assert once == [f"{number}/{step}" for step in range(events)]
        assert len(found) - len(once) <= 4
    at_work: dict[str, str] = {}
    for what, process, call, _ in notes(log):
        if what == "begin":
            at_work[call] = process
        else:
            assert at_work[call] == process, "another worker has begun meanwhile"


async def test_calls_are_answered_once_while_workers_are_killed(inbox: str, eventually: Any) -> None:
    async with Simulator(speed=1) as simulator:
        options = ["--public-key", simulator.public_key, "--base-url", simulator.url, "--inbox", inbox]
        workers = [await start(*options, "--seconds", "0.3") for _ in range(2)]
        try:
            simulator.webhook_url, simulator.failover_url = workers[0].url, workers[1].url
            calls = [await simulator.incoming_call() for _ in range(10)]
            await simulator.wait_for("AnswerCall", within=30)
            await kill(workers[0])
            await asyncio.sleep(0.1)
            workers.append(await start(*options))
            await eventually(lambda: len(simulator.carried_out("SpeakCall")) == len(calls), 20)
        finally:
            for one in workers:
                await kill(one)
        for operation in ("AnswerCall", "SpeakCall"):
            carried_out = simulator.carried_out(operation)
            assert len(carried_out) == len(calls)


async def test_an_event_that_two_workers_handle_commands_each_once(keys: KeyPair, body: Callable[..., bytes]) -> None:
    async with Simulator(speed=10, webhook_url="http://127.0.0.1:9/") as simulator:
        leg = await simulator.incoming_call()
        request = body("call.initiated", call_control_id=leg.call_control_id)
        for _ in range(2):
            router = WebhookRouter(keys.public, mode="inline")

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


async def test_a_refusal_that_ended_a_handler_is_not_recorded_so_that_a_dead_letter_put_back_sends_the_command_again(
    keys: KeyPair, body: Callable[..., bytes], eventually: Any
) -> None:
    async with Simulator(speed=10, webhook_url="http://127.0.0.1:9/") as simulator:
        leg = await simulator.incoming_call()
        request = body("call.initiated", id="1", call_control_id=leg.call_control_id)
        inbox = MemoryInbox()
        router = WebhookRouter(keys.public, inbox=inbox, hooks=[])

        @router.on(CallInitiated)
        async def welcome(call: Call) -> None:
            await call.answer()
            await call.speak(payload="Welcome", voice="female", language="en-US")

        simulator.faults.load([{"operation": "SpeakCall", "moment": "before", "status": 422}])
        async with TelnyxSession("KEYtest", base_url=simulator.url) as session, router.running(session):
            await router.deliver(request, sign(request, keys.private))
            async with asyncio.timeout(5):
                while not (letters := await inbox.dead_letters()):  # noqa: ASYNC110
                    await asyncio.sleep(0.01)
            assert letters[0].reason.startswith("Unprocessable")
            assert await inbox.retry("1")
        assert len(simulator.journal.requests("AnswerCall")) == 1
        assert len(simulator.journal.requests("SpeakCall")) == 2
        assert len(simulator.carried_out("SpeakCall")) == 1


async def test_a_worker_that_loses_its_lease_stops_its_handler_and_says_so(
    keys: KeyPair, body: Callable[..., bytes], eventually: Any, tmp_path: Path
) -> None:
    class Hooks(WebhookHooks):
        def lease_lost(self, event: Event) -> None:
            lost.append(event.id)

    lost: list[str] = []
    runs: list[str] = []
    router = WebhookRouter(
        keys.public, inbox=lambda: SQLiteInbox(tmp_path / "inbox.db"), lease=0.3, reorder_window=0, hooks=[Hooks()]
    )

    @router.on("*")
    async def handler(event: Event) -> None:
        runs.append("begin")
        await asyncio.sleep(60 if len(runs) == 1 else 0)
        runs.append("end")

    request = body("call.answered", id="1")
    async with TelnyxSession("KEYtest") as session, router.running(session):
        await router.deliver(request, sign(request, keys.private))
        await eventually(lambda: runs)
        # Another worker's clock says that the lease has run out.
        with closing(sqlite3.connect(tmp_path / "inbox.db")) as db, db:
            db.execute("UPDATE lane SET token = NULL, ready = 0")
        await eventually(lambda: lost == ["1"] and runs == ["begin", "begin", "end"])
