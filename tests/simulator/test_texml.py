"""Calls of a TeXML application: instructions are fetched and run, and their callbacks are signed forms."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from telnyx_async.simulator import Simulator
from telnyx_async.simulator.world.webhooks import Signer

from .application import Application
from .instructions import Instructions, called
from .test_control import ask


async def test_a_caller_hears_a_menu_and_what_follows_the_key(sim: Simulator, texml: Instructions) -> None:
    menu = '<Gather action="/chosen" numDigits="1"><Say>Press 1</Say></Gather><Say>Nothing</Say>'
    call = await called(sim, texml, menu, chosen='<Say>Sales</Say><Play loop="2">http://a/b.mp3</Play>')
    await call.hears("Press 1")
    call.press("1")
    await call.until("ended")
    assert call.heard == ["Press 1", "Sales", "♪ http://a/b.mp3"]
    first, chosen = texml.sent_to("/start")[0], texml.sent_to("/chosen")[0]
    assert (first["CallSid"], first["From"], first["To"]) == (call.call_control_id, call.from_, call.to)
    assert chosen["Digits"] == "1"
    assert (await texml.until("/callback"))["CallStatus"] == "completed"
    assert sim.journal.webhooks("call.initiated") == []


async def test_without_a_key_the_next_verb_runs_and_speech_is_gathered(sim: Simulator, texml: Instructions) -> None:
    sim.party("+13125550199", says=["A table for two"])
    menu = '<Gather timeout="1"/><Gather input="speech" action="/said"/>'
    call = await called(sim, texml, menu, said="<Hangup/>")
    assert (await texml.until("/said"))["SpeechResult"] == "A table for two"
    await call.until("ended")


@pytest.mark.parametrize(
    ("outcome", "status"), [("answers", "completed"), ("busy", "busy"), ("no_answer", "no-answer")]
)
async def test_a_number_is_dialled_and_the_action_says_how_it_went(
    sim: Simulator, texml: Instructions, outcome: str, status: str
) -> None:
    sim.party("+13125550142", outcome=outcome, hangs_up_after=2)
    dial = '<Dial action="/after" timeout="5"><Number statusCallback="/callback/leg" statusCallbackEvent="initiated answered completed">+13125550142</Number></Dial>'
    call = await called(sim, texml, dial, after="<Say>Goodbye</Say>")
    after = await texml.until("/after")
    assert after["DialCallStatus"] == status
    await call.hears("Goodbye")
    statuses = [form["CallStatus"] for form in texml.sent_to("/callback/leg")]
    assert statuses == (["initiated", "answered", "completed"] if outcome == "answers" else ["initiated", status])


async def test_who_answers_a_number_that_was_dialled_is_reported(sim: Simulator, texml: Instructions) -> None:
    sim.party("+13125550142", machine="machine", hangs_up_after=5)
    callback = 'statusCallback="/callback/leg" statusCallbackEvent="amd completed"'
    number = f'<Number machineDetection="Enable" detectionMode="Premium" {callback}>+13125550142</Number>'
    await called(sim, texml, f"<Dial>{number}</Dial>")
    await texml.until("/callback/leg", 2)
    assert [form.get("AnsweredBy") for form in texml.sent_to("/callback/leg")] == ["machine", None]


async def test_of_two_numbers_the_first_to_answer_is_connected(sim: Simulator, texml: Instructions) -> None:
    sim.party("+13125550142", answers_after=1)
    sim.party("+13125550143", answers_after=9)
    call = await called(sim, texml, "<Dial><Number>+13125550142</Number><Number>+13125550143</Number></Dial>")
    await call.until("bridged")
    legs = {one.to: one for one in sim.calls.values() if one.direction == "outgoing"}
    assert (legs["+13125550142"].state, legs["+13125550143"].hangup_cause) == ("bridged", "originator_cancel")
    call.hang_up()
    await legs["+13125550142"].until("ended")


async def test_a_message_is_recorded_until_a_key_is_pressed(
    sim: Simulator, app: Application, texml: Instructions
) -> None:
    sim.party("+13125550199", says=["Please call back"])
    record = '<Record action="/recorded" timeout="3" format="wav" recordingStatusCallback="/callback/recording"/>'
    await called(sim, texml, record, recorded="<Hangup/>")
    recorded = await texml.until("/recorded")
    assert int(recorded["RecordingDuration"]) >= 3
    async with app.http.get(recorded["RecordingUrl"]) as response:
        assert (await response.read())[:4] == b"RIFF"
    assert (await texml.until("/callback/recording"))["RecordingSid"] == recorded["RecordingSid"]


async def test_a_caller_waits_in_a_queue_until_another_call_takes_it(sim: Simulator, texml: Instructions) -> None:
    texml.documents["/take"] = "<Dial><Queue>support</Queue></Dial>"
    first = await called(
        sim, texml, '<Enqueue waitUrl="/wait" action="/left">support</Enqueue>', wait="<Say>Please wait</Say>"
    )
    await first.hears("Please wait")
    texml.documents["/start"] = "<Dial><Queue>support</Queue></Dial>"
    second = await sim.incoming_call(from_="+13125550198")
    await first.until("bridged")
    assert texml.sent_to("/wait")[0]["QueuePosition"] == "1"
    texml.documents["/left"] = "<Say>Goodbye</Say>"
    second.hang_up()
    assert (await texml.until("/left"))["QueueResult"] == "bridged"
    await first.hears("Goodbye")


async def test_callers_meet_in_a_conference(sim: Simulator, texml: Instructions) -> None:
    room = '<Dial><Conference endConferenceOnExit="true" statusCallback="/callback/room">Daily</Conference></Dial>'
    calls = [await called(sim, texml, room) for _ in range(2)]
    await texml.until("/callback/room", 3)
    (conference,) = sim.world.conferences.by_id.values()
    assert len(conference.participants) == 2
    calls[0].hang_up()
    await calls[1].until("ended")
    await texml.until("/callback/room", 6)
    names = {form["StatusCallbackEvent"] for form in texml.sent_to("/callback/room")}
    assert {"conference-start", "conference-join", "conference-leave", "conference-end"} == names


async def test_a_moderated_conference_is_recorded_and_lets_the_others_go_on_with_their_instructions(
    sim: Simulator, texml: Instructions
) -> None:
    waits = '<Dial action="/next"><Conference startConferenceOnEnter="false">Daily</Conference></Dial>'
    guest = await called(sim, texml, waits, next="<Say>It is over</Say>")
    await guest.until("answered")
    await sim.quiet()
    (conference,) = sim.world.conferences.by_id.values()
    assert [one.on_hold for one in conference.participants.values()] == [True]
    record = 'participantLabel="host" record="record-from-start" recordingStatusCallback="/callback/recording"'
    room = f'<Dial><Conference endConferenceOnExit="true" {record}>Daily</Conference></Dial>'
    host = await called(sim, texml, room, next="<Say>It is over</Say>")
    await host.until("answered")
    await sim.quiet()
    assert conference.participant("host").call is host
    assert [one.on_hold for one in conference.participants.values()] == [False, False]
    host.hang_up()
    await guest.hears("It is over")
    assert (await texml.until("/callback/recording"))["RecordingSource"] == "StartConferenceRecordingAPI"


async def test_a_call_is_redirected_rejected_and_referred(sim: Simulator, texml: Instructions) -> None:
    busy = await called(sim, texml, "<Redirect>/other</Redirect>", other='<Reject reason="busy"/>')
    await busy.until("ended")
    assert (busy.hangup_cause, busy.answered_at) == ("user_busy", None)
    refer = '<Refer action="/referred"><Sip>sip:one@example.com</Sip></Refer>'
    await called(sim, texml, refer, referred="<Hangup/>")
    assert (await texml.until("/referred"))["ReferCallStatus"] == "completed"


async def test_instructions_come_from_the_fallback_where_the_first_url_fails(
    sim: Simulator, texml: Instructions
) -> None:
    texml.documents = {"/fallback": "<Say>Out of order</Say>"}
    call = await sim.incoming_call()
    await call.hears("Out of order")


async def test_what_texml_does_not_have_is_complained_about_and_left_out(sim: Simulator, texml: Instructions) -> None:
    call = await called(sim, texml, '<Shout>A</Shout><Say mood="good">B</Say><Pause length="long"/><Say>C</Say>')
    await call.until("ended")
    assert call.heard == ["B", "C"]
    assert [one.detail for one in sim.journal.events("complains:")] == [
        "<Shout> inside <Response> is not simulated; it is left out",
        "<Say> has no attribute mood",
        "<Pause>: length has to be a number from 0 to 1000000, not 'long'",
    ]


async def test_a_call_is_dialled_shown_changed_and_ended_by_the_api(
    sim: Simulator, app: Application, texml: Instructions
) -> None:
    texml.documents["/start"] = '<Pause length="100"/>'
    application = (await app.ask("GET", "/texml_applications"))[1]["data"][0]["id"]
    body = {"To": "+13125550142", "From": "+13125550100", "ApplicationSid": application, "StatusCallback": "/callback"}
    body["StatusCallbackEvent"] = "initiated answered completed"
    status, made = await app.ask("POST", "/texml/Accounts/1/Calls", body)
    assert status == 200, made
    await texml.until("/start")
    path = f"/texml/Accounts/1/Calls/{made['sid']}"
    assert (await app.ask("GET", path))[1]["status"] == "in-progress"
    await app.ask("POST", path, {"Texml": "<Response><Say>Changed</Say><Pause length='100'/></Response>"})
    await sim.calls[made["sid"]].hears("Changed")
    assert (await app.ask("POST", path, {"Status": "completed"}))[1]["status"] == "completed"
    await texml.until("/callback", 3)
    assert [form["CallStatus"] for form in texml.sent_to("/callback")] == ["initiated", "answered", "completed"]
    assert (await app.ask("GET", "/texml/Accounts/1/Calls/none"))[0] == 404
    form: dict[str, Any] = {"To": "+13125550142", "From": "+13125550100", "ApplicationSid": "none"}
    assert (await app.ask("POST", "/texml/Accounts/1/Calls", form))[0] >= 400
    await asyncio.sleep(0)


async def test_the_signature_of_a_request_is_verified_with_the_key_of_an_application(
    sim: Simulator, texml: Instructions
) -> None:
    call = await called(sim, texml, "<Say>Hello</Say>")
    await call.hears("Hello")
    number = sim.journal.webhooks("texml.instructions")[0].number
    answers = [
        await ask(sim, "POST", f"/webhooks/{number}/signature", {"public_key": key})
        for key in (sim.public_key, Signer(7).public_key, "no key")
    ]
    assert [(status, answer["valid"]) for status, answer in answers] == [(200, True), (200, False), (200, False)]
    assert sim.public_key in answers[1][1]["reason"]
    assert (await ask(sim, "POST", "/webhooks/99/signature", {"public_key": "one"}))[0] == 400
