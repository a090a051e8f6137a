"""Whole stories: the library and an application on one side, the simulator on the other, real HTTP between them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest
import uvicorn
from aiohttp import web
from aiohttp.test_utils import TestServer

from telnyx_async import TelnyxSession
from telnyx_async.api import calls, conferences, messages, recordings
from telnyx_async.errors import CallEnded
from telnyx_async.handles import Call
from telnyx_async.models import (
    CallAnswered,
    CallGatherEnded,
    CallHangup,
    CallInitiated,
    CallMachineDetectionEnded,
    CallRecordingSaved,
)
from telnyx_async.simulator import Fault, Simulator, WebhookFault
from telnyx_async.webhooks import WebhookRouter
from telnyx_async.webhooks.aiohttp import add_webhooks

CALLER, NUMBER, AGENT = "+13125550199", "+13125550100", "+13125550142"
PROMPT: dict[str, Any] = {"voice": "female", "language": "en-US"}


@pytest.fixture
async def telnyx(sim: Simulator) -> AsyncIterator[TelnyxSession]:
    async with TelnyxSession("KEYtest", base_url=sim.url) as session:
        yield session


@asynccontextmanager
async def serving(sim: Simulator, router: WebhookRouter) -> AsyncIterator[str]:
    """Run an application of a router's handlers; the simulator's webhooks go to it."""
    app = web.Application()
    add_webhooks(app, router, "/telnyx", session=lambda: TelnyxSession("KEYtest", base_url=sim.url))
    server = TestServer(app)
    await server.start_server()
    sim.webhook_url = str(server.make_url("/telnyx"))
    try:
        yield sim.webhook_url
    finally:
        await sim.deliveries.close()
        await server.close()


@pytest.fixture
def router(sim: Simulator) -> WebhookRouter:
    return WebhookRouter(sim.public_key)


async def happened(sim: Simulator, event_type: str, times: int = 1) -> dict[str, Any]:
    """Wait until webhooks have been delivered; the payload of the last of them."""

    def found() -> dict[str, Any] | None:
        delivered = [one for one in sim.journal.webhooks(event_type) if one.state == "delivered"]
        payload: dict[str, Any] = delivered[-1].body["data"]["payload"] if delivered else {}
        return payload if len(delivered) >= times else None

    return await sim.exchange.until(found, 5, sim.timeline)


# --- the example that a user would start from


@pytest.fixture
async def example(sim: Simulator, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[None]:
    """The telephone menu of the examples, on a port of its own."""
    monkeypatch.setenv("TELNYX_API_KEY", "KEYtest")
    monkeypatch.setenv("TELNYX_BASE_URL", sim.url)
    monkeypatch.setenv("TELNYX_PUBLIC_KEY", sim.public_key)
    server = uvicorn.Server(uvicorn.Config("examples.fastapi_ivr:app", port=0, log_level="warning"))
    task = asyncio.create_task(server.serve())
    async with asyncio.timeout(20):
        while not server.started:  # noqa: ASYNC110  # uvicorn tells it in no other way
            await asyncio.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    sim.webhook_url = f"http://127.0.0.1:{port}/webhooks/telnyx"
    yield
    await sim.deliveries.close()
    server.should_exit = True
    await task


@pytest.mark.usefixtures("example")
async def test_the_menu_transfers_who_presses_one(sim: Simulator) -> None:
    call = await sim.incoming_call(presses="1")
    await sim.wait_for("TransferCall")
    await happened(sim, "call.bridged", 2)
    assert call.heard == ["Welcome. Press 1 to talk to a person, or 2 to end the call."]
    call.hang_up()
    await happened(sim, "call.hangup", 2)


@pytest.mark.simulator(speed=400)
@pytest.mark.usefixtures("example")
async def test_the_menu_says_goodbye_to_who_presses_two_or_nothing(sim: Simulator) -> None:
    for presses in ("2", ""):
        call = await sim.incoming_call(presses=presses)
        await call.hears("Goodbye", within=10)
        await call.until("ended")
    assert len(sim.carried_out("HangupCall")) == 2


@pytest.mark.usefixtures("example")
async def test_the_menu_does_nothing_twice_however_often_it_is_told(sim: Simulator) -> None:
    sim.faults.add(WebhookFault(nth=None, kind="duplicate", delay=1), Fault("TransferCall", moment="after"))
    await sim.incoming_call(presses="1")
    await happened(sim, "call.bridged", 2)
    for operation in ("AnswerCall", "GatherUsingSpeak", "TransferCall"):
        assert len(sim.carried_out(operation)) == 1


@pytest.mark.usefixtures("example")
async def test_the_menu_bears_a_caller_who_hangs_up_under_its_feet(sim: Simulator) -> None:
    sim.faults.add(Fault("GatherUsingSpeak", kind="slow", delay=5))
    call = await sim.incoming_call()
    await sim.wait_for("GatherUsingSpeak")
    call.hang_up()
    await happened(sim, "call.hangup")
    assert all(one.state == "delivered" for one in sim.journal.webhooks())


# --- stories of their own


async def test_an_outbound_call_leaves_its_message_with_a_machine(
    sim: Simulator, router: WebhookRouter, telnyx: TelnyxSession
) -> None:
    @router.on(CallMachineDetectionEnded)
    async def speak(event: CallMachineDetectionEnded, call: Call) -> None:
        assert event.payload is not None
        words = "Please call us back." if event.payload.result == "machine" else "May I have a minute?"
        await call.speak(payload=words, **PROMPT)

    sim.party(AGENT, machine="machine")
    async with serving(sim, router):
        for to in (AGENT, "+13125550143"):
            await calls.dial(telnyx, connection_id="1", to=to, from_=NUMBER, answering_machine_detection="detect")
        await happened(sim, "call.speak.ended", 2)
    heard = {call.number: call.heard for call in sim.exchange.calls.values()}
    assert heard == {AGENT: ["Please call us back."], "+13125550143": ["May I have a minute?"]}


async def test_a_transfer_that_fails_goes_to_the_next(sim: Simulator, router: WebhookRouter) -> None:
    @router.on(CallInitiated)
    async def answer(event: CallInitiated, call: Call) -> None:
        if event.payload and event.payload.direction == "incoming":
            await call.answer()

    @router.on(CallAnswered)
    async def transfer(event: CallAnswered, call: Call) -> None:
        if event.payload and event.payload.from_ == CALLER and event.payload.to == NUMBER:
            await call.transfer(to=AGENT, timeout_secs=5)

    @router.on(CallHangup)
    async def try_another(event: CallHangup, call: Call) -> None:
        if event.payload and event.payload.to == AGENT and event.payload.hangup_cause == "user_busy":
            caller = next(one for one in sim.exchange.calls.values() if one.number == CALLER)
            await calls.transfer(call.session, caller.call_control_id, to="+13125550143")

    sim.party(AGENT, outcome="busy")
    async with serving(sim, router):
        await sim.incoming_call(from_=CALLER, to=NUMBER)
        await happened(sim, "call.bridged", 2)
    assert [entry.body["to"] for entry in sim.carried_out("TransferCall")] == [AGENT, "+13125550143"]


async def test_three_people_meet_in_a_conference(sim: Simulator, router: WebhookRouter, telnyx: TelnyxSession) -> None:
    async with serving(sim, router):
        people = [await sim.incoming_call(from_=f"+1312555019{number}") for number in range(3)]
        for person in people:
            await calls.answer(telnyx, person.call_control_id)
        await happened(sim, "call.answered", 3)
        made = await conferences.create(telnyx, call_control_id=people[0].call_control_id, name="Daily")
        assert made.data is not None
        assert made.data.id is not None
        for person in people[1:]:
            await conferences.join(telnyx, made.data.id, call_control_id=person.call_control_id)
        await conferences.speak(telnyx, made.data.id, payload="Good morning", **PROMPT)
        await happened(sim, "conference.speak.ended")
        for person in people:
            person.hang_up()
        assert (await happened(sim, "conference.ended"))["reason"] == "all_left"
    assert [person.heard for person in people] == [["Good morning"]] * 3


async def test_nobody_presses_anything(sim: Simulator, router: WebhookRouter, telnyx: TelnyxSession) -> None:
    ended: list[tuple[str | None, str | None]] = []

    @router.on(CallGatherEnded)
    async def gathered(event: CallGatherEnded, call: Call) -> None:
        assert event.payload is not None
        ended.append((event.payload.digits, event.payload.status))
        await call.hangup()

    async with serving(sim, router):
        call = await sim.incoming_call()
        await calls.answer(telnyx, call.call_control_id)
        await happened(sim, "call.answered")
        await calls.gather_using_speak(
            telnyx, call.call_control_id, payload="Press 1", timeout_millis=5000, maximum_tries=2, **PROMPT
        )
        await happened(sim, "call.hangup")
    assert ended == [("", "timeout")]
    assert call.heard == ["Press 1", "Press 1"]


async def test_a_call_that_ended_is_an_error_of_its_own(
    sim: Simulator, router: WebhookRouter, telnyx: TelnyxSession
) -> None:
    async with serving(sim, router):
        call = await sim.incoming_call()
        call.hang_up()
        with pytest.raises(CallEnded):
            await calls.speak(telnyx, call.call_control_id, payload="Hello", **PROMPT)


async def test_a_recording_is_made_and_fetched(sim: Simulator, router: WebhookRouter, telnyx: TelnyxSession) -> None:
    urls: list[str] = []

    @router.on(CallRecordingSaved)
    async def saved(event: CallRecordingSaved) -> None:
        assert event.payload is not None
        assert event.payload.recording_urls is not None
        urls.append(str(event.payload.recording_urls.mp3))

    async with serving(sim, router):
        call = await sim.incoming_call()
        await calls.answer(telnyx, call.call_control_id, record="record-from-answer")
        await happened(sim, "call.answered")
        await calls.hangup(telnyx, call.call_control_id)
        await happened(sim, "call.recording.saved")
        listed = await recordings.list(telnyx)
        assert listed.data is not None
        assert [one.call_control_id for one in listed.data] == [call.call_control_id]
    async with aiohttp.ClientSession() as http, http.get(urls[0]) as response:
        assert (await response.read())[:2] == b"\xff\xfb"


async def test_a_message_is_told_at_the_failover_address(
    sim: Simulator, router: WebhookRouter, telnyx: TelnyxSession
) -> None:
    async with serving(sim, router) as url:
        await messages.send(
            telnyx,
            from_=NUMBER,
            to=AGENT,
            text="Ready",
            webhook_url="http://127.0.0.1:1/down",
            webhook_failover_url=url,
        )
        payload = await happened(sim, "message.finalized")
    assert payload["to"][0]["status"] == "delivered"
    attempts = sim.journal.webhooks("message.finalized")
    assert [one.failover for one in attempts] == [False, False, False, True]


async def test_a_rate_limit_is_waited_for(sim: Simulator, telnyx: TelnyxSession) -> None:
    sim.faults.add(Fault("SendMessage", kind="rate_limit", delay=0.2, times=2))
    await messages.send(telnyx, from_=NUMBER, to=AGENT, text="Ready")
    assert [entry.status for entry in sim.journal.requests("SendMessage")] == [429, 429, 200]
    assert len(sim.carried_out("SendMessage")) == 1
