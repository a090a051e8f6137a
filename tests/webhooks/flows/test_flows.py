"""What a flow does: each command returns the event that ends it, and an end of the call ends everything."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from telnyx_async.errors import CallEnded, CallNotAnswered, ConfigurationError
from telnyx_async.handles import LiveCall
from telnyx_async.models import (
    CallDtmfReceived,
    CallGatherEnded,
    CallHangup,
    CallInitiated,
    CallSpeakEnded,
)
from telnyx_async.session import TelnyxSession
from telnyx_async.simulator import Simulator
from telnyx_async.webhooks import (
    Event,
    Flow,
    FlowRun,
    MemoryInbox,
    WebhookHooks,
    WebhookRouter,
    decode_client_state,
    encode_client_state,
)
from telnyx_async.webhooks.aiohttp import add_webhooks

AGENT = "+13125550111"
VOICE = {"voice": "female", "language": "en-US"}


def incoming(event: CallInitiated) -> bool:
    return event.payload.direction == "incoming"


class Recorder(WebhookHooks):
    def __init__(self) -> None:
        self.steps: list[str] = []
        self.ended: list[FlowRun] = []
        self.failures: list[BaseException | None] = []

    def flow_stepped(self, run: FlowRun) -> None:
        self.steps.append(run.step.split()[0])

    def flow_ended(self, run: FlowRun) -> None:
        self.ended.append(run)

    def flow_failed(self, run: FlowRun) -> None:
        self.failures.append(run.error)


@asynccontextmanager
async def telnyx(router: WebhookRouter, speed: float = 20) -> AsyncIterator[Simulator]:
    """A simulator that delivers to an application with the router."""
    async with Simulator(speed=speed) as simulator:
        router._authentication = type(router._authentication)(simulator.public_key, 300, None)
        app = web.Application()
        add_webhooks(app, router, "/", session=lambda: TelnyxSession("KEYtest", base_url=simulator.url))
        async with TestServer(app) as server:
            simulator.webhook_url = str(server.make_url("/"))
            yield simulator


def flow(function: Any, **options: Any) -> tuple[WebhookRouter, Recorder]:
    recorder = Recorder()
    router = WebhookRouter("set by telnyx()", hooks=[recorder], inbox=MemoryInbox, grace=0.1)
    router.flow(CallInitiated, where=incoming, **options)(function)
    return router, recorder


async def ended(recorder: Recorder, eventually: Callable[..., Any]) -> FlowRun:
    await eventually(lambda: recorder.ended, 10)
    return recorder.ended[0]


async def test_each_command_returns_the_event_that_ends_it(eventually: Any) -> None:
    events: list[Event] = []

    async def menu(call: LiveCall) -> None:
        events.append(await call.answer())
        events.append(await call.speak(payload="Welcome.", **VOICE))
        events.append(await call.gather_using_speak(payload="Press 1.", maximum_digits=1, **VOICE))
        events.append(await call.hangup())

    router, recorder = flow(menu)
    async with telnyx(router) as simulator:
        call = await simulator.incoming_call(presses="1")
        assert (await ended(recorder, eventually)).error is None
    assert [type(event).__name__ for event in events] == [
        "CallAnswered",
        "CallSpeakEnded",
        "CallGatherEnded",
        "CallHangup",
    ]
    gathered = events[2]
    assert isinstance(gathered, CallGatherEnded)
    assert gathered.payload.digits == "1"
    assert call.heard == ["Welcome.", "Press 1."]
    assert recorder.steps == ["AnswerCall", "SpeakCall", "GatherUsingSpeak", "HangupCall"]


async def test_two_speeches_at_once_each_get_their_own_end(eventually: Any) -> None:
    order: list[str] = []

    async def menu(call: LiveCall) -> None:
        await call.answer()

        async def say(text: str) -> None:
            assert isinstance(await call.speak(payload=text, **VOICE), CallSpeakEnded)
            order.append(text)

        async with asyncio.TaskGroup() as group:
            group.create_task(say("First."))
            group.create_task(say("And the second."))
        await call.hangup()

    router, recorder = flow(menu)
    async with telnyx(router) as simulator:
        call = await simulator.incoming_call()
        assert (await ended(recorder, eventually)).error is None
        assert order == call.heard


async def test_a_caller_who_hangs_up_ends_what_is_awaited_and_the_flow_in_peace(eventually: Any) -> None:
    errors: list[CallEnded] = []

    async def menu(call: LiveCall) -> None:
        await call.answer()
        try:
            await call.gather_using_speak(payload="Press 1.", **VOICE)
        except CallEnded as error:
            errors.append(error)
            raise

    router, recorder = flow(menu)
    async with telnyx(router) as simulator:
        call = await simulator.incoming_call()
        await simulator.wait_for("GatherUsingSpeak")
        call.hang_up()
        assert (await ended(recorder, eventually)).error is None
    # The simulator ends the gather too, as Telnyx does: with status call_hangup. Either may come first.
    assert all(error.hangup_cause == "normal_clearing" for error in errors)
    assert recorder.failures == []


async def test_a_transfer_gives_the_leg_of_the_other_side_until_it_ends(eventually: Any) -> None:
    found: list[Any] = []

    async def menu(call: LiveCall) -> None:
        await call.answer()
        agent = await call.transfer(to=AGENT, timeout_secs=20)
        found.extend([agent.call_control_id, await agent.ended()])

    router, recorder = flow(menu)
    async with telnyx(router) as simulator:
        simulator.party(AGENT, answers_after=1.0, hangs_up_after=2.0)
        await simulator.incoming_call()
        assert (await ended(recorder, eventually)).error is None
        assert simulator.calls[found[0]].to == AGENT
    assert isinstance(found[1], CallHangup)
    assert found[1].payload.call_control_id == found[0]


@pytest.mark.parametrize(("outcome", "cause"), [("busy", "user_busy"), ("rejects", "call_rejected")])
async def test_a_transfer_that_is_not_answered_says_why_and_leaves_the_caller(
    outcome: str, cause: str, eventually: Any
) -> None:
    causes: list[str | None] = []

    async def menu(call: LiveCall) -> None:
        await call.answer()
        try:
            await call.transfer(to=AGENT)
        except CallNotAnswered as error:
            causes.append(error.hangup_cause)
        await call.speak(payload="Nobody is here.", **VOICE)
        await call.hangup()

    router, recorder = flow(menu)
    async with telnyx(router) as simulator:
        simulator.party(AGENT, outcome=outcome)
        call = await simulator.incoming_call()
        assert (await ended(recorder, eventually)).error is None
        assert call.heard == ["Nobody is here."]
    assert causes == [cause]


async def test_a_flow_dials_and_commands_the_leg_that_answers(eventually: Any) -> None:
    async def announce(call: LiveCall, flow: Flow, event: CallInitiated) -> None:
        await call.answer()
        agent = await flow.dial(to=AGENT, from_="+13125550100", connection_id=event.payload.connection_id)
        await agent.speak(payload="A call for you.", **VOICE)
        await agent.hangup()
        await call.hangup()

    router, recorder = flow(announce)
    async with telnyx(router) as simulator:
        simulator.party(AGENT, answers_after=1.0)
        await simulator.incoming_call()
        assert (await ended(recorder, eventually)).error is None
        (dialled,) = [call for call in simulator.calls.values() if call.to == AGENT]
        assert dialled.heard == ["A call for you."]


async def test_a_key_that_was_pressed_before_is_found_and_one_that_is_not_pressed_times_out(eventually: Any) -> None:
    digits: list[str] = []

    async def menu(call: LiveCall) -> None:
        await call.answer()
        pressed.set()
        await call.speak(payload="A long text, while the caller presses a key already.", **VOICE)
        digits.append((await call.wait_for(CallDtmfReceived, timeout=2)).payload.digit)
        with pytest.raises(TimeoutError, match="no CallDtmfReceived within"):
            await call.wait_for(CallDtmfReceived, timeout=0.2)
        await call.hangup()

    pressed = asyncio.Event()
    router, recorder = flow(menu)
    async with telnyx(router) as simulator:
        call = await simulator.incoming_call()
        await pressed.wait()
        call.press("5")
        assert (await ended(recorder, eventually)).error is None
    assert digits == ["5"]


async def test_a_flow_that_fails_hangs_up_and_is_a_dead_letter_with_its_journal(eventually: Any) -> None:
    inbox = MemoryInbox()

    async def menu(call: LiveCall) -> None:
        await call.answer()
        raise LookupError("no such customer")

    recorder = Recorder()
    router = WebhookRouter("set by telnyx()", hooks=[recorder], inbox=inbox, grace=0.1)
    router.flow(CallInitiated)(menu)
    async with telnyx(router) as simulator:
        call = await simulator.incoming_call()
        await eventually(lambda: call.ended)
        await ended(recorder, eventually)
        await eventually(lambda: recorder.failures)
        await asyncio.sleep(0.05)
        (letter,) = await inbox.dead_letters()
    assert letter.reason == "LookupError: no such customer"
    assert any("AnswerCall" in step for step in letter.journal)
    assert [type(error) for error in recorder.failures] == [LookupError]


async def test_the_client_state_of_the_user_stays_and_is_all_that_events_show(eventually: Any) -> None:
    states: list[Any] = []

    async def menu(call: LiveCall) -> None:
        answered = await call.answer(client_state=encode_client_state({"customer": 7}))
        spoken = await call.speak(payload="Welcome.", **VOICE)
        states.extend(decode_client_state(event.payload.client_state) for event in (answered, spoken))
        await call.hangup()

    router, recorder = flow(menu)

    @router.on(CallHangup)
    async def note(event: CallHangup) -> None:
        states.append(decode_client_state(event.payload.client_state))

    async with telnyx(router) as simulator:
        await simulator.incoming_call()
        assert (await ended(recorder, eventually)).error is None
        await eventually(lambda: len(states) == 3)
    assert states == [{"customer": 7}] * 3


async def test_what_runs_is_listed_with_its_step(eventually: Any) -> None:
    async def menu(call: LiveCall) -> None:
        await call.answer()
        await call.sleep(60)

    router, recorder = flow(menu)
    async with telnyx(router) as simulator:
        call = await simulator.incoming_call()
        await eventually(lambda: [run.step.startswith("sleep") for run in router.flows()] == [True])
        (run,) = router.flows()
        assert (run.lane, run.takeovers) == (call.call_control_id, 0)
        call.hang_up()
        assert (await ended(recorder, eventually)).error is None
        await eventually(lambda: router.flows() == [])


async def test_a_live_call_is_for_flows_only_and_flows_need_an_inbox(keys: Any) -> None:
    async def menu(call: LiveCall) -> None: ...

    router = WebhookRouter(keys.public)
    router.on(CallInitiated)(menu)
    async with TelnyxSession("KEYtest") as session:
        with pytest.raises(ConfigurationError, match="LiveCall is for flows"):
            async with router.running(session):
                pass
        router = WebhookRouter(keys.public, mode="inline")
        router.flow(CallInitiated)(menu)
        with pytest.raises(ConfigurationError, match="flows need mode background"):
            async with router.running(session):
                pass
