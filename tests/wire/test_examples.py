"""The examples, run against the local Telnyx."""

from __future__ import annotations

import os
import wave
from collections.abc import AsyncIterator
from pathlib import Path

import orjson
import pytest
import pytest_asyncio

from examples import fetch_recording, send_fax, taskiq_queue, upload_and_play
from telnyx_async import TelnyxSession
from telnyx_async.api import calls, media
from telnyx_async.simulator import Simulator
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
