"""What flows do with calls: dialling, bridging, time limits, commands that nobody waits for, conferences."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from telnyx_async.errors import CallEnded, CallNotAnswered, ConfigurationError
from telnyx_async.handles import LiveCall
from telnyx_async.models import (
    CallBridged,
    CallDtmfReceived,
    CallInitiated,
    CallSpeakEnded,
    ConferenceEnded,
    ConferenceParticipantJoined,
    ConferenceParticipantLeft,
    ConferenceSpeakEnded,
)
from telnyx_async.simulator import Simulator
from telnyx_async.webhooks import Flow, decode_client_state, encode_client_state, idempotency_key

pytestmark = pytest.mark.telnyx_simulator(virtual_time=True)
Play = Callable[..., Any]
AGENT = "+13125550111"
OWN = "+13125550100"
VOICE = {"voice": "female", "language": "en-US"}


@pytest.mark.parametrize(
    ("behaviour", "reason"),
    [
        ({"outcome": "busy"}, "user_busy"),
        ({"outcome": "no_answer"}, "timeout"),
        ({"machine": "machine", "answers_after": 1.0}, "a machine answered: machine"),
    ],
    ids=["busy", "no answer", "a machine"],
)
async def test_a_dialled_call_that_no_person_answers_says_why(
    behaviour: dict[str, Any], reason: str, telnyx_simulator: Simulator, play: Play
) -> None:
    errors: list[CallNotAnswered] = []

    async def connect(call: LiveCall, flow: Flow, event: CallInitiated) -> None:
        await call.answer()
        try:
            await flow.dial(
                to=AGENT,
                from_=OWN,
                connection_id=event.payload.connection_id,
                timeout_secs=20,
                answering_machine_detection="detect",
            )
        except CallNotAnswered as error:
            errors.append(error)
        await call.hangup()

    telnyx_simulator.party(AGENT, **behaviour)
    playing = await play(connect)
    await telnyx_simulator.incoming_call()
    assert await playing.ended() is None
    (error,) = errors
    assert reason in str(error)
    assert all(call.ended for call in telnyx_simulator.calls.values()), "also the leg that the machine answered"


async def test_a_person_who_answers_is_bridged_and_both_legs_say_so(telnyx_simulator: Simulator, play: Play) -> None:
    bridged: list[CallBridged] = []

    async def connect(call: LiveCall, flow: Flow, event: CallInitiated) -> None:
        await call.answer()
        agent = await flow.dial(
            to=AGENT,
            from_=OWN,
            connection_id=event.payload.connection_id,
            answering_machine_detection="detect",
        )
        bridged.append(await call.bridge(other_call_control_id=agent.call_control_id))
        bridged.append(await agent.wait_for(CallBridged, timeout=5))
        await agent.ended()

    telnyx_simulator.party(AGENT, answers_after=1.0, hangs_up_after=60.0)
    playing = await play(connect)
    call = await telnyx_simulator.incoming_call()
    assert await playing.ended() is None
    dialled = next(call for call in telnyx_simulator.calls.values() if call.to == AGENT)
    assert [event.payload.call_control_id for event in bridged] == [call.call_control_id, dialled.call_control_id]


async def test_a_time_limit_cuts_a_command_off_and_the_flow_goes_on(telnyx_simulator: Simulator, play: Play) -> None:
    async def ask(call: LiveCall) -> None:
        await call.answer()
        try:
            async with asyncio.timeout(5):
                await call.gather_using_speak(payload="Press 1.", **VOICE)
        except TimeoutError:
            await call.stop_gather()
        await call.speak(payload="Too late.", **VOICE)
        await call.hangup()

    playing = await play(ask)
    call = await telnyx_simulator.incoming_call()
    assert await playing.ended() is None
    assert call.heard == ["Press 1.", "Too late."]
    assert call.duration < 10


async def test_a_task_group_whose_task_fails_stops_the_others(telnyx_simulator: Simulator, play: Play) -> None:
    async def ask(call: LiveCall) -> None:
        await call.answer()

        async def give_up() -> None:
            await call.sleep(5)
            raise LookupError("nobody has time")

        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(call.gather_using_speak(payload="Press 1.", **VOICE))
                group.create_task(give_up())
        except* LookupError:
            await call.hangup()

    playing = await play(ask)
    call = await telnyx_simulator.incoming_call()
    assert await playing.ended() is None
    assert call.duration < 10


async def test_a_command_of_now_returns_its_response_and_its_event_is_for_who_waits(
    telnyx_simulator: Simulator, play: Play
) -> None:
    found: list[Any] = []

    async def greet(call: LiveCall) -> None:
        await call.answer()
        found.append((await call.now.speak(payload="A long welcome.", **VOICE)).data.result)
        found.append(telnyx_simulator.journal.webhooks("call.speak.ended"))
        found.append(await call.wait_for(CallSpeakEnded))
        await call.hangup()

    playing = await play(greet)
    await telnyx_simulator.incoming_call()
    assert await playing.ended() is None
    assert found[:2] == ["ok", []]
    assert isinstance(found[2], CallSpeakEnded)


async def test_events_are_iterated_over_until_the_call_ends(telnyx_simulator: Simulator, play: Play) -> None:
    digits: list[str] = []

    async def listen(call: LiveCall) -> None:
        await call.answer()
        async for event in call.events(CallDtmfReceived):
            digits.append(event.payload.digit)
        digits.append("hung up")

    playing = await play(listen)
    call = await telnyx_simulator.incoming_call()
    await asyncio.sleep(1)
    for digit in "123":
        call.press(digit)
        await asyncio.sleep(1)
    call.hang_up()
    assert await playing.ended() is None
    assert digits == [*"123", "hung up"]


async def test_a_wait_with_a_time_limit_ends_with_the_call(telnyx_simulator: Simulator, play: Play) -> None:
    errors: list[CallEnded] = []

    async def listen(call: LiveCall) -> None:
        await call.answer()
        try:
            await call.wait_for(CallDtmfReceived, timeout=600)
        except CallEnded as error:
            errors.append(error)

    playing = await play(listen)
    call = await telnyx_simulator.incoming_call()
    await asyncio.sleep(5)
    call.hang_up()
    assert await playing.ended(within=30) is None
    assert [error.hangup_cause for error in errors] == ["normal_clearing"]


async def test_a_flow_holds_a_conference(telnyx_simulator: Simulator, play: Play) -> None:
    events: list[Any] = []

    async def meet(call: LiveCall, flow: Flow, event: CallInitiated) -> None:
        await call.answer()
        agent = await flow.dial(to=AGENT, from_=OWN, connection_id=event.payload.connection_id)
        conference = await flow.create_conference(call_control_id=call.call_control_id, name="Two")
        events.append(await conference.join(call_control_id=agent.call_control_id))
        events.append(await conference.speak(payload="You are connected.", **VOICE))
        events.append(await conference.leave(call_control_id=agent.call_control_id))
        events.append(await conference.end())
        assert await conference.ended() is not None
        await agent.hangup()
        await call.hangup()

    telnyx_simulator.party(AGENT, answers_after=1.0)
    playing = await play(meet)
    call = await telnyx_simulator.incoming_call()
    assert await playing.ended() is None
    assert [type(event) for event in events] == [
        ConferenceParticipantJoined,
        ConferenceSpeakEnded,
        ConferenceParticipantLeft,
        ConferenceEnded,
    ]
    assert call.heard == ["You are connected."]


async def test_a_conference_that_a_member_hangs_up_on_ends_for_who_waits(
    telnyx_simulator: Simulator, play: Play
) -> None:
    ended: list[Any] = []

    async def meet(call: LiveCall, flow: Flow) -> None:
        await call.answer()
        conference = await flow.create_conference(call_control_id=call.call_control_id, name="One")
        ended.append(await conference.ended())

    playing = await play(meet)
    call = await telnyx_simulator.incoming_call()
    await asyncio.sleep(5)
    call.hang_up()
    assert await playing.ended() is None
    assert [type(event) for event in ended] == [ConferenceEnded]


async def test_the_client_state_of_the_user_outlives_a_conference(telnyx_simulator: Simulator, play: Play) -> None:
    states: list[Any] = []

    async def meet(call: LiveCall, flow: Flow) -> None:
        await call.answer(client_state=encode_client_state({"customer": 7}))
        await flow.create_conference(call_control_id=call.call_control_id, name="One")
        states.append(decode_client_state((await call.ended()).payload.client_state))

    playing = await play(meet)
    call = await telnyx_simulator.incoming_call()
    await asyncio.sleep(5)
    call.hang_up()
    assert await playing.ended() is None
    assert states == [{"customer": 7}]


async def test_an_effect_has_a_key_and_a_result_that_can_be_recorded(telnyx_simulator: Simulator, play: Play) -> None:
    keys: list[str] = []

    async def store(amount: int) -> dict[str, int]:
        keys.append(idempotency_key())
        return {"stored": amount}

    async def lend() -> Any:
        return object()

    async def effects(call: LiveCall) -> None:
        assert await call.once("store", store, 5) == {"stored": 5}
        await call.once("lend", lend)

    playing = await play(effects)
    call = await telnyx_simulator.incoming_call()
    error = await playing.ended()
    assert isinstance(error, ConfigurationError)
    assert "once lend: the result must be JSON, not <object" in str(error)
    assert len(keys) == 1
    with pytest.raises(LookupError):
        idempotency_key()
    await call.until("ended")


async def test_hooks_hear_of_each_step_and_of_the_end(telnyx_simulator: Simulator, play: Play) -> None:
    async def greet(call: LiveCall) -> None:
        await call.answer()
        await call.sleep(1)
        raise LookupError("no such customer")

    playing = await play(greet)
    call = await telnyx_simulator.incoming_call()
    await playing.ended()
    await call.until("ended")
    await asyncio.sleep(1)
    assert [what for what, _ in playing.heard] == ["started", "step AnswerCall", "step sleep", "ended", "failed"]
    (letter,) = await playing.inbox.dead_letters()
    assert letter.reason == "LookupError: no such customer"
    assert {name.split()[1] for name in letter.journal if name.startswith("step ")} == {"AnswerCall", "sleep"}


async def test_a_caller_who_hangs_up_while_the_other_side_rings_leaves_nobody_on_the_line(
    telnyx_simulator: Simulator, play: Play
) -> None:
    async def connect(call: LiveCall, flow: Flow, event: CallInitiated) -> None:
        await call.answer()
        agent = await flow.dial(to=AGENT, from_=OWN, connection_id=event.payload.connection_id)
        await agent.bridge(other_call_control_id=call.call_control_id)

    telnyx_simulator.party(AGENT, answers_after=10.0)
    playing = await play(connect)
    call = await telnyx_simulator.incoming_call()
    await asyncio.sleep(5)
    call.hang_up()
    assert await playing.ended(within=60) is None
    await asyncio.sleep(1)
    assert all(call.ended for call in telnyx_simulator.calls.values())
    assert await playing.inbox.dead_letters() == []
