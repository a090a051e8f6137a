"""Calls: what each command does, in which order, and when it is refused."""

from __future__ import annotations

import base64

import pytest

from telnyx_async.simulator import Call, Simulator

from .application import Application

CALLER, NUMBER, AGENT = "+13125550199", "+13125550100", "+13125550142"
DIAL = {"connection_id": "1", "from": NUMBER, "to": AGENT}
SPEAK = {"payload": "Welcome", "voice": "female"}


async def answered(sim: Simulator, app: Application) -> Call:
    """A call that came in and was answered."""
    call = await sim.incoming_call(from_=CALLER, to=NUMBER)
    await app.done(call.call_control_id, "answer")
    await app.until("call.answered")
    return call


async def dialled(sim: Simulator, app: Application, **fields: object) -> str:
    status, answer = await app.ask("POST", "/calls", DIAL | fields)
    assert status == 200, answer
    call_control_id: str = answer["data"]["call_control_id"]
    return call_control_id


async def test_an_incoming_call_says_who_calls_whom(sim: Simulator, app: Application) -> None:
    call = await sim.incoming_call(from_=CALLER, to=NUMBER)
    payload = await app.until("call.initiated")
    assert payload["from"] == CALLER
    assert payload["to"] == NUMBER
    assert payload["direction"] == "incoming"
    assert payload["state"] == "parked"
    assert payload["call_control_id"] == call.call_control_id


async def test_answering_takes_the_call_to_its_end(sim: Simulator, app: Application) -> None:
    call = await answered(sim, app)
    await app.done(call.call_control_id, "hangup")
    payload = await app.until("call.hangup")
    assert app.types() == ["call.initiated", "call.answered", "call.hangup"]
    assert payload["hangup_cause"] == "normal_clearing"
    assert payload["hangup_source"] == "callee"
    assert call.ended


async def test_every_webhook_of_a_call_fits_the_document(sim: Simulator, app: Application) -> None:
    call = await answered(sim, app)
    await app.done(call.call_control_id, "speak", **SPEAK)
    await app.until("call.speak.ended")
    await app.done(call.call_control_id, "transfer", to=AGENT)
    await app.until("call.bridged", 2)
    call.hang_up()
    await app.until("call.hangup", 2)
    for entry in sim.journal.webhooks():
        _, pointer = sim.document.events[entry.event_type]
        assert sim.document.errors(pointer, entry.body["data"], "response") == []


@pytest.mark.parametrize(("cause", "told"), [("CALL_REJECTED", "call_rejected"), ("USER_BUSY", "user_busy")])
async def test_a_rejected_call_ends_with_its_cause(sim: Simulator, app: Application, cause: str, told: str) -> None:
    call = await sim.incoming_call()
    await app.done(call.call_control_id, "reject", cause=cause)
    assert (await app.until("call.hangup"))["hangup_cause"] == told


async def test_a_caller_who_gives_up_before_the_answer_cancels(sim: Simulator, app: Application) -> None:
    call = await sim.incoming_call()
    call.hang_up()
    payload = await app.until("call.hangup")
    assert (payload["hangup_cause"], payload["hangup_source"]) == ("originator_cancel", "caller")


async def test_a_spoken_prompt_is_heard_and_sends_webhooks(sim: Simulator, app: Application) -> None:
    call = await answered(sim, app)
    await app.done(
        call.call_control_id, "speak", payload="<speak>Good <b>day</b></speak>", voice="female", payload_type="ssml"
    )
    assert await call.hears("good day") == "Good day"
    assert (await app.until("call.speak.ended"))["status"] == "completed"


async def test_prompts_are_heard_one_after_the_other(sim: Simulator, app: Application) -> None:
    call = await answered(sim, app)
    await app.done(call.call_control_id, "speak", payload="One", voice="female")
    await app.done(call.call_control_id, "playback_start", audio_url="http://example.com/two.mp3")
    await app.until("call.playback.ended")
    assert app.types()[-4:] == [
        "call.speak.started",
        "call.speak.ended",
        "call.playback.started",
        "call.playback.ended",
    ]


async def test_stopping_cuts_playback_short(sim: Simulator, app: Application) -> None:
    call = await answered(sim, app)
    await app.done(call.call_control_id, "playback_start", audio_url="http://example.com/long.mp3", loop="infinity")
    await app.until("call.playback.started")
    await app.done(call.call_control_id, "playback_stop")
    payload = await app.until("call.playback.ended")
    assert payload["status"] == "cancelled"
    assert payload["media_url"] == "http://example.com/long.mp3"


async def test_hanging_up_ends_the_prompt_before_the_call(sim: Simulator, app: Application) -> None:
    call = await answered(sim, app)
    await app.done(call.call_control_id, "speak", payload="A long story " * 20, voice="female")
    await app.until("call.speak.started")
    call.hang_up()
    await app.until("call.hangup")
    assert app.types()[-2:] == ["call.speak.ended", "call.hangup"]
    assert app.payloads("call.speak.ended")[0]["status"] == "call_hangup"


async def test_client_state_is_carried_along_from_the_command_on(sim: Simulator, app: Application) -> None:
    state = base64.b64encode(b"menu").decode()
    call = await sim.incoming_call()
    await app.done(call.call_control_id, "answer", client_state=state)
    assert (await app.until("call.answered"))["client_state"] == state
    assert "client_state" not in app.payloads("call.initiated")[0]
    later = base64.b64encode(b"later").decode()
    assert (
        await app.ask("PUT", f"/calls/{call.call_control_id}/actions/client_state_update", {"client_state": later})
    )[0] == 200
    call.hang_up()
    assert (await app.until("call.hangup"))["client_state"] == later


async def test_a_refused_command_does_not_change_the_client_state(sim: Simulator, app: Application) -> None:
    call = await sim.incoming_call()
    assert await app.refused(call.call_control_id, "speak", **SPEAK, client_state="bmV3") == (422, "90034")
    await app.done(call.call_control_id, "answer")
    assert "client_state" not in await app.until("call.answered")


async def test_client_state_has_to_be_base64(sim: Simulator, app: Application) -> None:
    call = await sim.incoming_call()
    for state in ("not base64!", "é😀"):
        assert await app.refused(call.call_control_id, "answer", client_state=state) == (422, "90017")


# --- connecting calls


async def test_a_transfer_that_is_answered_bridges_both_legs(sim: Simulator, app: Application) -> None:
    call = await answered(sim, app)
    await app.done(call.call_control_id, "transfer", to=AGENT, target_leg_client_state="YWdlbnQ=")
    await app.until("call.bridged", 2)
    target = app.payloads("call.initiated")[1]
    assert (target["to"], target["direction"], target["state"]) == (AGENT, "outgoing", "bridging")
    assert target["client_state"] == "YWdlbnQ="
    assert target["call_session_id"] == app.payloads("call.initiated")[0]["call_session_id"]
    call.hang_up()
    await app.until("call.hangup", 2)


@pytest.mark.parametrize(
    ("outcome", "cause"),
    [("busy", "user_busy"), ("rejects", "call_rejected"), ("no_answer", "timeout"), ("unreachable", "not_found")],
)
async def test_a_transfer_that_fails_leaves_the_caller_on_the_line(
    sim: Simulator, app: Application, outcome: str, cause: str
) -> None:
    sim.party(AGENT, outcome=outcome)
    call = await answered(sim, app)
    await app.done(call.call_control_id, "transfer", to=AGENT, timeout_secs=5)
    payload = await app.until("call.hangup")
    assert payload["hangup_cause"] == cause
    assert payload["to"] == AGENT
    assert call.state == "answered"
    await app.done(call.call_control_id, "speak", **SPEAK)


async def test_bridging_connects_two_calls_and_ends_both_together(sim: Simulator, app: Application) -> None:
    first = await answered(sim, app)
    other = await dialled(sim, app)
    await app.until("call.answered", 2)
    await app.done(first.call_control_id, "bridge", call_control_id=other)
    await app.until("call.bridged", 2)
    sim.calls[other].hang_up()
    await app.until("call.hangup", 2)
    assert first.ended


async def test_a_call_that_is_parked_after_the_bridge_stays(sim: Simulator, app: Application) -> None:
    first = await answered(sim, app)
    other = await dialled(sim, app)
    await app.until("call.answered", 2)
    await app.done(first.call_control_id, "bridge", call_control_id=other, park_after_unbridge="self")
    await app.until("call.bridged", 2)
    sim.calls[other].hang_up()
    await app.until("call.hangup")
    assert first.state == "answered"


async def test_a_dialled_call_rings_and_is_answered(sim: Simulator, app: Application) -> None:
    status, answer = await app.ask("POST", "/calls", DIAL | {"client_state": "ZGlhbA=="})
    assert status == 200
    assert answer["data"]["is_alive"] is False
    await app.until("call.answered")
    assert app.types() == ["call.initiated", "call.answered"]
    assert app.payloads("call.initiated")[0]["direction"] == "outgoing"
    assert app.payloads("call.answered")[0]["client_state"] == "ZGlhbA=="
    status, answer = await app.ask("GET", f"/calls/{answer['data']['call_control_id']}")
    assert answer["data"]["is_alive"] is True


async def test_dialling_several_numbers_makes_a_call_for_each_in_one_session(sim: Simulator, app: Application) -> None:
    await dialled(sim, app, to=[AGENT, "+13125550143"])
    await app.until("call.answered", 2)
    assert len({payload["call_session_id"] for payload in app.payloads("call.initiated")}) == 1
    assert {payload["to"] for payload in app.payloads("call.initiated")} == {AGENT, "+13125550143"}


async def test_an_unanswered_call_times_out(sim: Simulator, app: Application) -> None:
    sim.party(AGENT, answers_after=20)
    await dialled(sim, app, timeout_secs=5)
    assert (await app.until("call.hangup"))["hangup_cause"] == "timeout"
    assert "call.answered" not in app.types()


async def test_a_call_ends_at_its_time_limit(sim: Simulator, app: Application) -> None:
    await dialled(sim, app, time_limit_secs=30)
    assert (await app.until("call.hangup"))["hangup_cause"] == "time_limit"


async def test_a_telephone_that_only_rings_is_picked_up_by_the_test(sim: Simulator, app: Application) -> None:
    sim.party(AGENT, outcome="rings")
    call = sim.calls[await dialled(sim, app, timeout_secs=600)]
    await app.until("call.initiated")
    call.pick_up()
    await app.until("call.answered")
    with pytest.raises(ValueError, match="does not ring"):
        call.pick_up()


@pytest.mark.parametrize(
    ("asked", "machine", "events", "results"),
    [
        ("detect", "human", ["call.machine.detection.ended"], ["human"]),
        ("detect", "machine", ["call.machine.detection.ended"], ["machine"]),
        (
            "detect_beep",
            "machine",
            ["call.machine.detection.ended", "call.machine.greeting.ended"],
            ["machine", "beep_detected"],
        ),
        (
            "greeting_end",
            "machine",
            ["call.machine.detection.ended", "call.machine.greeting.ended"],
            ["machine", "ended"],
        ),
        ("premium", "human", ["call.machine.premium.detection.ended"], ["human_residence"]),
        ("premium", "fax", ["call.machine.premium.detection.ended"], ["fax_detected"]),
        (
            "premium",
            "machine",
            ["call.machine.premium.detection.ended", "call.machine.premium.greeting.ended"],
            ["machine", "beep_detected"],
        ),
    ],
)
async def test_answering_machines_are_detected(
    sim: Simulator, app: Application, asked: str, machine: str, events: list[str], results: list[str]
) -> None:
    sim.party(AGENT, machine=machine)
    await dialled(sim, app, answering_machine_detection=asked)
    await app.until(events[-1])
    assert [one.event_type for one in app.received if "machine" in one.event_type] == events
    assert [one.payload["result"] for one in app.received if "machine" in one.event_type] == results


async def test_a_referred_call_leaves(sim: Simulator, app: Application) -> None:
    call = await answered(sim, app)
    await app.done(call.call_control_id, "refer", sip_address="sip:agent@example.com")
    await app.until("call.hangup")
    assert app.types()[2:] == ["call.refer.started", "call.refer.completed", "call.hangup"]


# --- errors


async def test_a_call_that_has_ended_takes_no_commands(sim: Simulator, app: Application) -> None:
    call = await answered(sim, app)
    call.hang_up()
    for action, fields in (("speak", SPEAK), ("hangup", {}), ("transfer", {"to": AGENT})):
        assert await app.refused(call.call_control_id, action, **fields) == (422, "90018")


async def test_a_ringing_call_takes_no_prompt(sim: Simulator, app: Application) -> None:
    call = await sim.incoming_call()
    assert await app.refused(call.call_control_id, "speak", **SPEAK) == (422, "90034")


async def test_a_call_is_answered_once(sim: Simulator, app: Application) -> None:
    call = await answered(sim, app)
    assert await app.refused(call.call_control_id, "answer") == (422, "10027")


async def test_the_error_for_an_unknown_call_names_the_parameter(sim: Simulator, app: Application) -> None:
    status, answer = await app.command("v3:nobody", "hangup")
    assert status == 422
    assert answer["errors"][0]["source"] == {"parameter": "call_control_id"}


async def test_dtmf_to_the_other_side_has_to_be_digits(sim: Simulator, app: Application) -> None:
    call = await answered(sim, app)
    await app.done(call.call_control_id, "send_dtmf", digits="1w2#")
    assert [event.detail for event in sim.journal.events("hears tones")] == ["1w2#"]
    assert await app.refused(call.call_control_id, "send_dtmf", digits="xyz") == (422, "90014")


async def test_keys_pressed_outside_a_gather_send_webhooks_too(sim: Simulator, app: Application) -> None:
    call = await answered(sim, app)
    call.press("4#")
    await app.until("call.dtmf.received", 2)
    assert [payload["digit"] for payload in app.payloads("call.dtmf.received")] == ["4", "#"]
    with pytest.raises(ValueError, match="no such keys"):
        call.press("x")


# --- the same command twice


async def test_a_command_id_is_carried_out_once(sim: Simulator, app: Application) -> None:
    call = await sim.incoming_call()
    first = await app.command(call.call_control_id, "answer", command_id="one")
    again = await app.command(call.call_control_id, "answer", command_id="one")
    assert first == again == (200, {"data": {"result": "ok"}})
    assert len(sim.carried_out("AnswerCall")) == 1
    assert sim.journal.requests("AnswerCall")[1].duplicate_of == sim.journal.requests("AnswerCall")[0].number


async def test_a_repeated_dial_gives_the_call_that_was_made(sim: Simulator, app: Application) -> None:
    assert await dialled(sim, app, command_id="one") == await dialled(sim, app, command_id="one")
    assert len(sim.calls) == 1


async def test_a_command_id_counts_for_one_call_only(sim: Simulator, app: Application) -> None:
    for _ in range(2):
        call = await sim.incoming_call()
        await app.done(call.call_control_id, "answer", command_id="one")
    assert len(sim.carried_out("AnswerCall")) == 2


async def test_a_refused_command_does_not_use_its_command_id_up(sim: Simulator, app: Application) -> None:
    call = await sim.incoming_call()
    await app.refused(call.call_control_id, "speak", **SPEAK, command_id="one")
    await app.done(call.call_control_id, "answer")
    await app.done(call.call_control_id, "speak", **SPEAK, command_id="one")
    assert len(sim.carried_out("SpeakCall")) == 1


@pytest.mark.simulator(speed="virtual")
async def test_a_command_id_is_forgotten_after_a_minute(sim: Simulator, app: Application) -> None:
    call = await sim.incoming_call()
    await app.done(call.call_control_id, "answer")
    await sim.advance(1)
    for seconds, carried_out in ((0, 1), (59, 1), (2, 2)):
        await sim.advance(seconds)
        await app.done(call.call_control_id, "send_dtmf", digits="1", command_id="one")
        assert len(sim.carried_out("SendDTMF")) == carried_out


async def test_hanging_up_while_the_target_rings_cancels_the_transfer(sim: Simulator, app: Application) -> None:
    sim.party(AGENT, answers_after=20)
    call = await answered(sim, app)
    await app.done(call.call_control_id, "transfer", to=AGENT)
    await app.until("call.initiated", 2)
    call.hang_up()
    await app.until("call.hangup", 2)
    causes = {payload["to"]: payload["hangup_cause"] for payload in app.payloads("call.hangup")}
    assert causes == {NUMBER: "normal_clearing", AGENT: "originator_cancel"}


async def test_a_call_that_is_bridged_again_leaves_the_first(sim: Simulator, app: Application) -> None:
    call = await answered(sim, app)
    for number, target in enumerate((AGENT, "+13125550143"), 1):
        await app.done(call.call_control_id, "transfer", to=target)
        await app.until("call.bridged", 2 * number)
    assert (await app.until("call.hangup"))["to"] == AGENT
    assert call.bridged_to is not None
    assert call.bridged_to.number == "+13125550143"


async def test_a_call_that_rings_is_answered_by_its_transfer(sim: Simulator, app: Application) -> None:
    call = await sim.incoming_call(from_=CALLER, to=NUMBER)
    await app.done(call.call_control_id, "transfer", to=AGENT)
    await app.until("call.bridged", 2)
    await sim.quiet()
    assert app.types().count("call.answered") == 2
    assert call.state == "bridged"


async def test_a_call_needs_a_connection_of_the_account_and_a_number(app: Application) -> None:
    dial = {"connection_id": "1", "from": "+13125550100", "to": "+13125550142"}
    assert (await app.ask("POST", "/calls", dial))[0] == 200  # an account without connections takes any
    body = {"application_name": "One", "webhook_event_url": app.url}
    _, made = await app.ask("POST", "/call_control_applications", body)
    status, answer = await app.ask("POST", "/calls", dial)
    assert (status, answer["errors"][0]["source"]["pointer"]) == (422, "/connection_id")
    dial["connection_id"] = made["data"]["id"]
    assert (await app.ask("POST", "/calls", dial))[0] == 200
    _, answer = await app.ask("POST", "/calls", {**dial, "to": "12"})
    assert answer["errors"][0]["code"] == "10016"
