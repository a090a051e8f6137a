"""Whole scenarios: the library and an application on one side, the simulator on the other, real HTTP between them.

The applications are those of the examples.
"""

from __future__ import annotations

import logging
import os
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp.test_utils import TestServer

from examples import aiohttp_ivr, outbound_amd
from telnyx_async import TelnyxSession, paginate
from telnyx_async.api import calls, conferences, messages, recordings, verify
from telnyx_async.errors import CallEnded
from telnyx_async.simulator import Fault, RequestEntry, Simulator, WebhookFault

Example = Callable[[str], AbstractAsyncContextManager[str]]

CALLER, NUMBER, AGENT, ANOTHER = "+13125550199", "+13125550100", "+13125550111", "+13125550112"
PROMPT: dict[str, Any] = {"voice": "female", "language": "en-US"}
GOODBYE = "Thank you for calling. Goodbye."


@pytest.fixture
async def telnyx(sim: Simulator) -> AsyncIterator[TelnyxSession]:
    async with TelnyxSession("KEYtest", base_url=sim.url) as session:
        yield session


async def happened(sim: Simulator, event_type: str, times: int = 1) -> dict[str, Any]:
    """Wait until webhooks have been delivered; the payload of the last of them."""

    def found() -> dict[str, Any] | None:
        delivered = [one for one in sim.journal.webhooks(event_type) if one.state == "delivered"]
        payload: dict[str, Any] = delivered[-1].body["data"]["payload"] if delivered else {}
        return payload if len(delivered) >= times else None

    return await sim.journal.until(found, 5, sim.timeline)


# --- the telephone menu

both_menus = pytest.mark.parametrize("menu", ["fastapi_ivr", "handlers_ivr"], ids=["flow", "handlers"])


@both_menus
async def test_the_menu_transfers_who_presses_one(sim: Simulator, example: Example, menu: str) -> None:
    async with example(menu):
        call = await sim.incoming_call(presses="1")
        await sim.wait_for("TransferCall")
        await happened(sim, "call.bridged", 2)
        assert call.heard == ["Welcome. Press 1 to talk to a person, or 2 to end the call."]
        call.hang_up()
        await happened(sim, "call.hangup", 2)


@pytest.mark.simulator(speed=400)
@both_menus
async def test_the_menu_says_goodbye_to_who_presses_two_or_nothing(sim: Simulator, example: Example, menu: str) -> None:
    async with example(menu):
        for presses in ("2", ""):
            call = await sim.incoming_call(presses=presses)
            await call.hears("Goodbye", within=10)
            await call.until("ended")
    assert len(sim.carried_out("HangupCall")) == 2


@both_menus
async def test_the_menu_does_nothing_twice_with_duplicate_webhooks(sim: Simulator, example: Example, menu: str) -> None:
    sim.faults.add(WebhookFault(nth=None, kind="duplicate", delay=1), Fault("TransferCall", moment="after"))
    async with example(menu):
        await sim.incoming_call(presses="1")
        await happened(sim, "call.bridged", 2)
    for operation in ("AnswerCall", "GatherUsingSpeak", "TransferCall"):
        assert len(sim.carried_out(operation)) == 1


@both_menus
async def test_the_menu_survives_a_caller_who_hangs_up_early(sim: Simulator, example: Example, menu: str) -> None:
    sim.faults.add(Fault("GatherUsingSpeak", kind="slow", delay=5))
    async with example(menu):
        call = await sim.incoming_call()
        await sim.wait_for("GatherUsingSpeak")
        call.hang_up()
        await happened(sim, "call.hangup")
        assert all(one.state == "delivered" for one in sim.journal.webhooks())


@pytest.mark.simulator(speed=200)
async def test_nobody_presses_anything(sim: Simulator, example: Example, telnyx: TelnyxSession) -> None:
    async with example("handlers_ivr"):
        dialled = await calls.dial(telnyx, connection_id="1", to=CALLER, from_=NUMBER)
        assert dialled.data is not None
        await happened(sim, "call.answered")
        call = sim.calls[dialled.data.call_control_id]
        await calls.gather_using_speak(
            telnyx, call.call_control_id, payload="Press 1", timeout_millis=5000, maximum_tries=2, **PROMPT
        )
        await happened(sim, "call.hangup")
    ended = [one.body["data"]["payload"] for one in sim.journal.webhooks("call.gather.ended")]
    assert [(one["digits"], one["status"]) for one in ended] == [("", "timeout")]
    assert call.heard == ["Press 1", "Press 1", GOODBYE]


# --- the other applications


async def test_a_campaign_leaves_its_message_with_a_machine_and_connects_a_person(
    sim: Simulator, example: Example, tmp_path: Path
) -> None:
    machine, person = "+13125550142", "+13125550143"
    sim.party(machine, machine="machine")
    numbers = tmp_path / "numbers.txt"
    numbers.write_text(f"{machine}\n{person}\n")
    async with example("outbound_amd"):
        given = [str(numbers), "--from", NUMBER, "--connection", "1", "--per-second", "50"]
        assert await outbound_amd.main(outbound_amd.arguments(given)) == 0
        await happened(sim, "call.speak.ended", 2)
        await happened(sim, "call.bridged", 2)
        await happened(sim, "call.hangup")
    legs = {call.number: call for call in sim.calls.values()}
    assert {number: leg.heard for number, leg in legs.items()} == {
        machine: ["Please call us back."],
        person: ["May I have a minute?"],
        AGENT: [],
    }
    assert legs[machine].ended
    assert legs[person].bridged_to is legs[AGENT]


async def test_a_transfer_that_fails_goes_to_the_next(sim: Simulator, example: Example) -> None:
    sim.party(AGENT, outcome="busy")
    async with example("transfer_with_fallback"):
        await sim.incoming_call(from_=CALLER, to=NUMBER)
        await happened(sim, "call.bridged", 2)
    assert [entry.body["to"] for entry in sim.carried_out("TransferCall")] == [AGENT, ANOTHER]


@pytest.mark.simulator(speed=400)
async def test_a_caller_hears_when_nobody_can_be_reached(sim: Simulator, example: Example) -> None:
    sim.party(AGENT, outcome="busy")
    sim.party(ANOTHER, outcome="no_answer")
    async with example("transfer_with_fallback"):
        call = await sim.incoming_call(from_=CALLER, to=NUMBER)
        await call.until("ended")
    assert call.heard == ["Nobody is free right now. Please call again later."]


async def test_a_conference_waits_for_its_moderator_and_ends_with_them(
    sim: Simulator, example: Example, telnyx: TelnyxSession
) -> None:
    async def participants() -> dict[str, tuple[bool | None, bool | None]]:
        (conference,) = [one async for one in paginate(conferences.list, telnyx)]
        listed = [one async for one in paginate(conferences.list_participants, telnyx, conference.id)]
        return {one.call_control_id: (one.on_hold, one.muted) for one in listed}

    async with example("conference"):
        others = [await sim.incoming_call(from_=f"+1312555019{number}") for number in range(2)]
        await happened(sim, "conference.participant.joined", 2)
        assert set((await participants()).values()) == {(True, False)}
        moderator = await sim.incoming_call(from_="+13125550142")
        await happened(sim, "conference.speak.ended")
        assert [one.heard for one in (*others, moderator)] == [["Good morning"]] * 3
        moderator.press("1")
        await sim.wait_for("MuteConferenceParticipants")
        here = await participants()
        assert [here[one.call_control_id] for one in (*others, moderator)] == [(False, True)] * 2 + [(False, False)]
        moderator.press("2")
        await sim.wait_for("UnmuteConferenceParticipants")
        assert set((await participants()).values()) == {(False, False)}
        moderator.hang_up()
        await happened(sim, "conference.ended")
    assert len(sim.carried_out("CreateConference")) == 1
    assert len(sim.carried_out("EndConference")) == 1


async def test_a_recording_is_made_and_fetched(
    sim: Simulator, example: Example, telnyx: TelnyxSession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with example("record_and_fetch"):
        call = await sim.incoming_call()
        await sim.wait_for("StartCallRecord")
        call.hang_up()
        await happened(sim, "call.recording.saved")
        listed = await recordings.list(telnyx)
        assert listed.data is not None
        assert [one.call_control_id for one in listed.data] == [call.call_control_id]
    assert os.listdir("recordings") == [f"{call.call_leg_id}.mp3"]
    assert (tmp_path / "recordings" / f"{call.call_leg_id}.mp3").read_bytes()[:2] == b"\xff\xfb"


async def test_the_webhook_of_a_message_goes_to_the_failover_url(
    sim: Simulator, example: Example, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with example("sms_replies"):
        monkeypatch.setattr(logging.getLogger("uvicorn"), "propagate", True)  # to where caplog listens
        sim.webhook_url, sim.failover_url = "http://127.0.0.1:1/down", sim.webhook_url
        await sim.incoming_message("Hours?", to=NUMBER, from_=CALLER)
        payload = await happened(sim, "message.finalized")
    assert payload["to"][0]["status"] == "delivered"
    attempts = sim.journal.webhooks("message.finalized")
    assert [one.failover for one in attempts] == [False, False, False, True]
    (answer,) = sim.carried_out("SendMessage")
    assert (answer.body["from"], answer.body["to"]) == (NUMBER, CALLER)
    assert caplog.messages[-1] == f"message {payload['id']}: delivered"


async def test_who_has_opted_out_gets_no_messages_until_they_write_start(sim: Simulator, example: Example) -> None:
    new = {"to": CALLER, "text": "We open at 9 today."}
    async with example("sms_replies") as url, aiohttp.ClientSession(url) as http:

        async def send() -> int:
            async with http.post("/messages", json=new) as response:
                return response.status

        def refused() -> list[RequestEntry]:
            return [one for one in sim.journal.requests("SendMessage") if one.status not in (None, 200)]

        assert await send() == 202
        await sim.incoming_message("Stop", to=NUMBER, from_=CALLER)
        assert await send() == 409
        async with http.get("/opt-outs") as response:
            assert await response.json() == [CALLER]
        await sim.incoming_message("Hours?", to=NUMBER, from_=CALLER)
        await sim.journal.until(lambda: refused()[1:] or None, 5, sim.timeline)
        await sim.incoming_message("Start", to=NUMBER, from_=CALLER)
        assert await send() == 202
        await happened(sim, "message.finalized", 2)
    assert [one.body["text"] for one in sim.carried_out("SendMessage")] == [new["text"]] * 2


async def test_a_code_that_was_sent_is_right_once(
    sim: Simulator, example: Example, telnyx: TelnyxSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile = await verify.create_profile(telnyx, name="Login")
    assert profile.data is not None
    monkeypatch.setenv("VERIFY_PROFILE_ID", str(profile.data.id))
    async with example("two_factor") as url, aiohttp.ClientSession(url) as http:

        async def post(path: str, **fields: str) -> int:
            async with http.post(path, json={"phone_number": CALLER, **fields}) as response:
                return response.status

        assert await post("/codes") == 202
        code = sim.code_of(CALLER)
        assert await post("/codes/check", code="wrong") == 403
        assert await post("/codes/check", code=code) == 204
        assert await post("/codes/check", code=code) == 403
        sim.faults.add(Fault("CreateVerificationSms", moment="after", status=500))
        assert await post("/codes") == 503
    assert len(sim.carried_out("CreateVerificationSms")) == 2


# --- commands


@pytest.mark.usefixtures("app")
async def test_a_call_that_ended_is_an_error_of_its_own(sim: Simulator, telnyx: TelnyxSession) -> None:
    call = await sim.incoming_call()
    call.hang_up()
    with pytest.raises(CallEnded):
        await calls.speak(telnyx, call.call_control_id, payload="Hello", **PROMPT)


async def test_a_rate_limit_is_waited_for(sim: Simulator, telnyx: TelnyxSession) -> None:
    sim.faults.add(Fault("SendMessage", kind="rate_limit", delay=0.2, times=2))
    await messages.send(telnyx, from_=NUMBER, to=CALLER, text="Ready")
    assert [entry.status for entry in sim.journal.requests("SendMessage")] == [429, 429, 200]
    assert len(sim.carried_out("SendMessage")) == 1


@pytest.mark.parametrize(("outcome", "heard"), [("answers", 1), ("busy", 3)])
async def test_the_menu_as_a_flow_transfers_or_says_that_nobody_is_there(
    outcome: str, heard: int, sim: Simulator, example: Example
) -> None:
    sim.party("+13125550111", outcome=outcome, answers_after=0.5, hangs_up_after=1.0)
    sim.faults.load([{"operation": "TransferCall", "moment": "after", "status": 500}])
    async with example("fastapi_ivr"):
        call = await sim.incoming_call(presses="1")
        await call.until("ended", within=10)
    assert len(call.heard) == heard
    assert len(sim.carried_out("TransferCall")) == 1


@pytest.mark.parametrize(("outcome", "heard"), [("answers", 1), ("busy", 3)])
async def test_the_menu_on_aiohttp_transfers_or_says_that_nobody_is_there(
    outcome: str, heard: int, sim: Simulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {"API_KEY": "KEYtest", "BASE_URL": sim.url, "PUBLIC_KEY": sim.public_key}.items():
        monkeypatch.setenv(f"TELNYX_{name}", value)
    monkeypatch.setenv("INBOX", str(tmp_path / "inbox.db"))
    sim.party(AGENT, outcome=outcome, answers_after=0.5, hangs_up_after=1.0)
    async with TestServer(aiohttp_ivr.create_app()) as server:
        call = await sim.incoming_call(presses="1", webhook_url=str(server.make_url("/webhooks/telnyx")))
        await call.until("ended", within=10)
        await sim.world.deliveries.close()
    assert len(call.heard) == heard
    assert [one.body["to"] for one in sim.carried_out("TransferCall")] == [AGENT]
