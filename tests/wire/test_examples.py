"""The examples, run against the local Telnyx."""

from __future__ import annotations

import asyncio
import os
import wave
from collections.abc import AsyncIterator
from pathlib import Path
from urllib.parse import parse_qs

import orjson
import pytest
import pytest_asyncio

from examples import (
    buy_number,
    export_records,
    fetch_recording,
    outbound_amd,
    porting_watch,
    send_fax,
    taskiq_queue,
    upload_and_play,
)
from telnyx_async import TelnyxSession
from telnyx_async.api import calls, media, messages, porting_orders
from telnyx_async.errors import BadRequest
from telnyx_async.simulator import Fault, Simulator
from telnyx_async.webhooks import generate_keys, sign
from tests.wire.recorder import recorder


@pytest_asyncio.fixture
async def simulator(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Simulator]:
    async with recorder() as (listener, _), Simulator(webhook_url=listener.url, speed=20.0) as running:
        monkeypatch.setenv("TELNYX_API_KEY", "KEY0123")
        monkeypatch.setenv("TELNYX_BASE_URL", running.url)
        yield running


NUMBERS = ["--from", "+13125550100", "--to", "+13125550101", "--connection", "1", "--every", "0.02"]


@pytest.mark.parametrize(("behaviour", "code"), [("answers", 0), ("rejects", 1)])
async def test_a_fax_is_sent_and_its_end_is_told(
    behaviour: str, code: int, simulator: Simulator, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = tmp_path / "invoice.pdf"
    document.write_bytes(b"%PDF-1.7\nan invoice\n%%EOF")
    simulator.party("+13125550101", **({} if behaviour == "answers" else {"outcome": behaviour}))
    assert await send_fax.main(send_fax.arguments([str(document), *NUMBERS])) == code
    (sent,) = simulator.carried_out("SendFax")
    assert sent.headers["content-type"].startswith("multipart/form-data")
    assert ("delivered" in capsys.readouterr().out) == (code == 0)


async def test_a_sound_is_uploaded_and_played_to_who_answers(simulator: Simulator, tmp_path: Path) -> None:
    sound = tmp_path / "greeting.wav"
    with wave.open(str(sound), "wb") as file:
        file.setparams((1, 2, 8000, 0, "NONE", ""))
        file.writeframes(bytes(16000))
    simulator.party("+13125550101", answers_after=0.5, hangs_up_after=2.0)
    assert await upload_and_play.main(upload_and_play.arguments([str(sound), *NUMBERS])) == 0
    (dialled,) = simulator.carried_out("DialCall")
    assert dialled.body["media_name"] == "greeting.wav"
    async with TelnyxSession() as telnyx:
        assert await media.download(telnyx, "greeting.wav")


async def test_recordings_are_fetched_once(simulator: Simulator, tmp_path: Path) -> None:
    simulator.party("+13125550101", answers_after=0.1)
    async with TelnyxSession() as telnyx:
        dialled = await calls.dial(telnyx, to="+13125550101", from_="+13125550100", connection_id="1")
        assert dialled.data is not None
        call_control_id = dialled.data.call_control_id
        await simulator.quiet()
        recorded = {"format": "mp3", "channels": "single"}
        await telnyx.request("POST", f"/calls/{call_control_id}/actions/record_start", json=recorded)
        await calls.stop_recording(telnyx, call_control_id)
        await calls.hangup(telnyx, call_control_id)
        await simulator.quiet()
    for _ in range(2):
        given = fetch_recording.arguments([str(tmp_path / "recordings"), "--call-leg", dialled.data.call_leg_id])
        assert await fetch_recording.main(given) == 0
    (name,) = os.listdir(tmp_path / "recordings")
    assert name.endswith(".mp3")
    assert len((tmp_path / "recordings" / name).read_bytes()) > 100


async def test_an_event_goes_into_a_queue_and_its_task_replies(
    simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = generate_keys()
    monkeypatch.setenv("TELNYX_PUBLIC_KEY", keys.public)
    payload = {"from": {"phone_number": "+13125550101"}, "to": [{"phone_number": "+13125550100"}], "text": "Hello"}
    body = orjson.dumps({"data": {"event_type": "message.received", "id": "1", "payload": payload}})
    async with TelnyxSession() as telnyx, taskiq_queue.webhooks.running(telnyx):
        assert (await taskiq_queue.webhooks.deliver(body, sign(body, keys.private))).text == "queued"
        await taskiq_queue.broker.wait_all()
    (sent,) = simulator.carried_out("SendMessage")
    assert (sent.body["to"], sent.body["text"]) == ("+13125550101", "Thank you.")


# --- a campaign


def test_a_campaign_without_a_rate_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        outbound_amd.arguments(["numbers.txt", "--from", "+13125550100", "--connection", "1", "--per-second", "0"])
    assert "--per-second must be above 0" in capsys.readouterr().err


async def test_a_campaign_keeps_its_rate_and_goes_on_after_it_was_interrupted(
    simulator: Simulator, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    people = [f"+131255501{n:02}" for n in range(10, 20)]
    numbers = tmp_path / "numbers.txt"
    numbers.write_text("\n".join([*people, people[0], "12"]))
    simulator.party("*", outcome="busy")
    campaign = outbound_amd.Campaign(numbers, "+13125550100", "1", per_second=20)
    async with TelnyxSession() as telnyx:
        running = asyncio.create_task(campaign.run(telnyx))
        await simulator.journal.until(
            lambda: len(simulator.carried_out("DialCall")) >= 4 or None, 5, simulator.timeline
        )
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
    simulator.faults.add(Fault("DialCall", moment="after", status=500))
    given = [str(numbers), "--from", "+13125550100", "--connection", "1", "--per-second", "20"]
    assert await outbound_amd.main(outbound_amd.arguments(given)) == 0
    dialled = simulator.carried_out("DialCall")
    assert sorted(one.body["to"] for one in dialled) == people
    assert (dialled[-1].at - dialled[0].at) / simulator.clock.speed > 0.2  # real seconds; at full rate it is 0.4
    assert "12: " in capsys.readouterr().err


# --- numbers


async def test_a_number_is_bought_once_although_the_response_is_lost_and_the_program_runs_twice(
    simulator: Simulator, capsys: pytest.CaptureFixture[str]
) -> None:
    simulator.faults.add(Fault("CreateNumberOrder", moment="after", status=500))
    given = ["--reference", "office", "--area-code", "312", "--connection", "7", "--every", "0.02"]
    for _ in range(2):
        assert await buy_number.main(buy_number.arguments(given)) == 0
    (ordered,) = simulator.carried_out("CreateNumberOrder")
    (number,) = [one["phone_number"] for one in ordered.body["phone_numbers"]]
    assert capsys.readouterr().out == f"{number}: success\n" * 2
    configured = simulator.carried_out("UpdatePhoneNumber")[0]
    assert configured.body == {"customer_reference": "office", "tags": ["examples"]}


async def test_no_number_is_bought_where_there_is_none(
    simulator: Simulator, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await buy_number.main(buy_number.arguments(["--reference", "office", "--country", "FR"])) == 1
    assert simulator.carried_out("CreateNumberOrder") == []
    assert "no such number" in capsys.readouterr().err


async def porting_order(telnyx: TelnyxSession) -> str:
    """An order that has been confirmed."""
    created = await porting_orders.create(telnyx, phone_numbers=["+13125550188"])
    order = created.data[0].id
    documents = {"loa": "64ffb720-04c7-455b-92d6-20fcca92e935", "invoice": "64ffb720-04c7-455b-92d6-20fcca92e936"}
    person = {"entity_name": "Example", "auth_person_name": "Ada"}
    address = {
        "street_address": "12 Main St",
        "locality": "Chicago",
        "administrative_area": "IL",
        "postal_code": "60601",
    }
    await porting_orders.update(
        telnyx,
        order,
        customer_reference="office",
        documents=documents,
        end_user={"admin": person, "location": {**address, "country_code": "US"}},
    )
    await porting_orders.confirm(telnyx, order)
    return order


@pytest.mark.parametrize(
    ("cancelled", "code", "states"),
    [
        (False, 0, ["in-process", "submitted", "foc-date-confirmed, to be ported 2026-01-05 09:01 UTC", "ported"]),
        (True, 1, ["in-process", "cancel-pending", "cancelled"]),
    ],
)
async def test_each_status_of_a_porting_order_is_printed_until_the_last(
    cancelled: bool, code: int, states: list[str], simulator: Simulator, capsys: pytest.CaptureFixture[str]
) -> None:
    await simulator.reset(speed="virtual", start="2026-01-05T09:00Z")
    printed: list[str] = []

    async def new_line() -> None:
        async with asyncio.timeout(5):
            while not (lines := capsys.readouterr().out.splitlines()):  # noqa: ASYNC110  # what is printed wakes nobody
                await asyncio.sleep(0.01)
        printed.extend(lines)

    async with TelnyxSession() as telnyx:
        order = await porting_order(telnyx)
        await simulator.advance(1)
        watching = asyncio.create_task(porting_watch.main(porting_watch.arguments(["--every", "0.2"])))
        for step in (1, 1, 0) if cancelled else (1, 2, 60, 0):
            await new_line()
            if cancelled and len(printed) == 1:
                await porting_orders.cancel(telnyx, order)
            else:
                await simulator.advance(step)
        assert await watching == code
    assert printed == [f"office: {state}" for state in states]


# --- records


async def test_an_export_that_was_interrupted_goes_on_with_the_next_page(simulator: Simulator, tmp_path: Path) -> None:
    async with TelnyxSession() as telnyx:
        for number in range(120):
            await messages.send(telnyx, from_="+13125550100", to="+13125550101", text=f"{number}")
    target = tmp_path / "messages.jsonl"
    given = export_records.arguments([str(target), "--type", "messaging", "--range", "today"])
    simulator.faults.add(Fault("SearchDetailRecords", status=400, nth=2, times=1))
    with pytest.raises(BadRequest):
        await export_records.main(given)
    assert not target.exists()
    part = tmp_path / "messages.jsonl.part"
    with part.open("ab") as file:
        file.write(b'{"half a rec')
    asked = len(simulator.journal.requests("SearchDetailRecords"))
    assert await export_records.main(given) == 0
    again = simulator.journal.requests("SearchDetailRecords")[asked:]
    assert [parse_qs(one.query)["page[number]"] for one in again] == [["2"], ["3"]]
    records = [orjson.loads(line) for line in target.read_bytes().splitlines()]
    assert len({one["uuid"] for one in records}) == len(records) == 120
    assert os.listdir(tmp_path) == [target.name]


async def test_records_without_a_schema_are_exported_as_they_came(simulator: Simulator, tmp_path: Path) -> None:
    for _ in range(2):
        (await simulator.incoming_call()).hang_up()
    target = tmp_path / "calls.jsonl"
    given = export_records.arguments([str(target), "--type", "call-control", "--range", "today", "--progress"])
    assert await export_records.main(given) == 0
    records = [orjson.loads(line) for line in target.read_bytes().splitlines()]
    assert {one["call_leg_id"] for one in records} == {call.call_leg_id for call in simulator.calls.values()}


async def test_an_export_of_nothing_is_an_empty_file(simulator: Simulator, tmp_path: Path) -> None:
    target = tmp_path / "codes.jsonl"
    assert await export_records.main(export_records.arguments([str(target), "--type", "verify"])) == 0
    assert target.read_bytes() == b""
