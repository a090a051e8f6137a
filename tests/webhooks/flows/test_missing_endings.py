"""A webhook that never comes: Telnyx is asked, and no flow waits for ever."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from telnyx_async._engine import journal
from telnyx_async.errors import CallEnded, EndingMissing, OutcomeUnknown
from telnyx_async.handles import LiveCall
from telnyx_async.models import CallHangup, CallInitiated, CallPlaybackEnded, CallSpeakEnded
from telnyx_async.session import TelnyxSession
from telnyx_async.simulator import Fault, Simulator, WebhookFault
from telnyx_async.webhooks import Flow, FlowRun, SQLiteInbox, WebhookHooks, WebhookRouter
from telnyx_async.webhooks.aiohttp import add_webhooks

VOICE = {"voice": "female", "language": "en-US"}
AGENT = "+13125550111"
Play = Callable[..., Any]
virtual = pytest.mark.telnyx_simulator(virtual_time=True)


def lose(simulator: Simulator, *event_types: str) -> None:
    simulator.faults.add(*(WebhookFault(event_type, kind="lose", nth=None) for event_type in event_types))


@virtual
async def test_the_end_of_a_speech_that_does_not_come_is_found_in_the_events_of_the_call(
    telnyx_simulator: Simulator, play: Play
) -> None:
    events: list[Any] = []

    async def greet(call: LiveCall) -> None:
        await call.answer()
        events.append(await call.speak(payload="Welcome.", **VOICE))
        events.append(await call.speak(payload="Goodbye.", **VOICE))
        await call.hangup()

    telnyx_simulator.faults.add(WebhookFault("call.speak.ended", kind="lose"))
    playing = await play(greet)
    call = await telnyx_simulator.incoming_call()
    assert await playing.ended() is None
    assert [type(event) for event in events] == [CallSpeakEnded, CallSpeakEnded]
    assert [event.payload.call_control_id for event in events] == [call.call_control_id] * 2
    assert call.heard == ["Welcome.", "Goodbye."]


@virtual
async def test_the_end_of_what_has_no_time_limit_is_found_after_five_minutes(
    telnyx_simulator: Simulator, play: Play
) -> None:
    events: list[Any] = []

    async def wait(call: LiveCall) -> None:
        await call.answer()
        events.append(await call.start_playback(audio_url="https://example.com/a.mp3"))
        await call.hangup()

    lose(telnyx_simulator, "call.playback.ended")
    playing = await play(wait)
    call = await telnyx_simulator.incoming_call()
    assert await playing.ended() is None
    assert [type(event) for event in events] == [CallPlaybackEnded]
    assert 300 <= call.duration < 310


@virtual
async def test_a_call_that_telnyx_says_is_gone_has_ended_for_the_flow_too(
    telnyx_simulator: Simulator, play: Play
) -> None:
    errors: list[CallEnded] = []

    async def ask(call: LiveCall) -> None:
        await call.answer()
        try:
            await call.gather_using_speak(payload="Press 1.", **VOICE)
        except CallEnded as error:
            errors.append(error)

    lose(telnyx_simulator, "call.gather.ended", "call.hangup")
    playing = await play(ask)
    call = await telnyx_simulator.incoming_call()
    await call.hears("Press 1.")
    telnyx_simulator.faults.add(Fault("ListCallEvents", nth=None, status=404))
    call.hang_up()
    assert await playing.ended() is None
    assert [str(error) for error in errors] == ["it has ended, but the event that says so has not come"]


@virtual
async def test_who_waits_for_the_end_of_a_call_gets_the_hangup_that_telnyx_lists(
    telnyx_simulator: Simulator, play: Play
) -> None:
    events: list[Any] = []

    async def wait(call: LiveCall) -> None:
        await call.answer()
        events.append(await call.ended())

    lose(telnyx_simulator, "call.hangup")
    playing = await play(wait)
    call = await telnyx_simulator.incoming_call()
    await asyncio.sleep(5)
    call.hang_up()
    assert await playing.ended() is None
    (event,) = events
    assert isinstance(event, CallHangup)
    assert event.payload.hangup_cause == "normal_clearing"


@virtual
async def test_an_answer_that_does_not_come_is_found_and_the_leg_can_be_used(
    telnyx_simulator: Simulator, play: Play
) -> None:
    async def connect(call: LiveCall, flow: Flow, event: CallInitiated) -> None:
        await call.answer()
        agent = await flow.dial(to=AGENT, from_="+13125550100", connection_id=event.payload.connection_id)
        await agent.speak(payload="A call for you.", **VOICE)
        await agent.hangup()
        await call.hangup()

    telnyx_simulator.party(AGENT, answers_after=2.0)
    telnyx_simulator.faults.add(WebhookFault("call.answered", kind="lose", nth=2))
    playing = await play(connect)
    await telnyx_simulator.incoming_call()
    assert await playing.ended() is None
    (dialled,) = [call for call in telnyx_simulator.calls.values() if call.to == AGENT]
    assert dialled.heard == ["A call for you."]


@virtual
async def test_what_telnyx_does_not_list_either_is_missing_and_the_flow_fails(
    telnyx_simulator: Simulator, play: Play
) -> None:
    async def greet(call: LiveCall) -> None:
        await call.answer()
        await call.speak(payload="Welcome.", **VOICE)

    lose(telnyx_simulator, "call.speak.ended")
    telnyx_simulator.faults.add(Fault("ListCallEvents", nth=None, status=404))
    playing = await play(greet)
    call = await telnyx_simulator.incoming_call()
    error = await playing.ended()
    assert isinstance(error, EndingMissing)
    assert "SpeakCall: call.speak.ended has not come" in str(error)
    await call.until("ended")


@virtual
@pytest.mark.parametrize("ends", [False, True], ids=["goes on", "has ended"])
async def test_a_speech_to_a_conference_is_missing_or_ends_with_the_conference(
    ends: bool, telnyx_simulator: Simulator, play: Play
) -> None:
    errors: list[Exception] = []

    async def meet(call: LiveCall, flow: Flow) -> None:
        await call.answer()
        conference = await flow.create_conference(call_control_id=call.call_control_id, name="One")
        try:
            await conference.speak(payload="Welcome.", **VOICE)
        except (CallEnded, EndingMissing) as error:
            errors.append(error)

    lose(telnyx_simulator, "conference.*.ended", "conference.ended")
    playing = await play(meet)
    call = await telnyx_simulator.incoming_call()
    await call.hears("Welcome.")
    if ends:
        call.hang_up()
    assert await playing.ended() is None
    assert [type(error) for error in errors] == [CallEnded if ends else EndingMissing]


class Ends(WebhookHooks):
    def __init__(self) -> None:
        self.errors: list[BaseException | None] = []

    def flow_ended(self, run: FlowRun) -> None:
        self.errors.append(run.error)


@pytest.mark.parametrize("moment", ["before", "after"])
async def test_a_command_that_an_earlier_worker_was_sending_is_found_out_after_the_60_seconds(
    moment: Any, telnyx_simulator: Simulator, eventually: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def greet(call: LiveCall) -> None:
        await call.answer()
        await call.speak(payload="Welcome.", **VOICE)
        await call.hangup()

    ends = Ends()
    router = WebhookRouter(telnyx_simulator.public_key, hooks=[ends], grace=0.1)
    router.flow(CallInitiated)(greet)

    def served() -> TestServer:
        app = web.Application()
        inbox = SQLiteInbox(str(tmp_path / "inbox.db"), poll=0.05)
        session = lambda: TelnyxSession("KEY", base_url=telnyx_simulator.url)  # noqa: E731
        add_webhooks(app, router, "/", session=session, inbox=lambda: inbox)
        return TestServer(app)

    lose(telnyx_simulator, "call.speak.started", "call.speak.ended")
    telnyx_simulator.faults.add(Fault("SpeakCall", kind="hang", moment=moment))
    async with served() as server:
        telnyx_simulator.webhook_url = str(server.make_url("/"))
        call = await telnyx_simulator.incoming_call()
        await eventually(lambda: telnyx_simulator.journal.requests("SpeakCall"))
        if moment == "after":
            await call.hears("Welcome.")
    monkeypatch.setattr(journal, "COMMAND_ID_WINDOW", 0.0)
    monkeypatch.setattr("telnyx_async.webhooks.flows.longest.GRACE", 0.2)
    async with served() as server:
        telnyx_simulator.webhook_url = str(server.make_url("/"))
        await eventually(lambda: ends.errors, 10)
    assert len(telnyx_simulator.journal.requests("SpeakCall")) == 1, "it is not sent again"
    assert call.heard == (["Welcome."] if moment == "after" else [])
    assert [type(error) for error in ends.errors] == [type(None) if moment == "after" else OutcomeUnknown]
