"""The API of TeXML: it places calls, and shows and changes what they are in: conferences, queues and recordings."""

from __future__ import annotations

import asyncio
from typing import Any
from urllib.parse import urlencode

import pytest

from telnyx_async.simulator import Simulator

from .application import Application
from .instructions import Instructions, called

ROOT = "/texml/Accounts/1"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
STAY = '<Pause length="100"/>'


async def ask(app: Application, method: str, path: str, **fields: str) -> Any:
    """Send a form that has to be taken. The JSON of the response."""
    data = urlencode(fields) if fields else None
    headers = FORM if fields else {}
    async with app.http.request(method, app.simulator.url + ROOT + path, data=data, headers=headers) as response:
        assert response.status < 300, await response.text()
        assert response.headers.get("x-telnyx-simulator") != "sample"
        return await response.json() if response.status != 204 else None


async def dialled(app: Application, texml: Instructions, **fields: str) -> str:
    application = (await app.ask("GET", "/texml_applications"))[1]["data"][0]["id"]
    made = await ask(
        app, "POST", "/Calls", To="+13125550142", From="+13125550100", ApplicationSid=application, **fields
    )
    return str(made["sid"])


async def test_a_form_places_a_call_as_json_does(sim: Simulator, app: Application, texml: Instructions) -> None:
    texml.documents["/other"] = "<Say>From a form</Say>" + STAY
    sid = await dialled(app, texml, Url=f"{texml.url}/other", Timeout="20")
    await sim.calls[sid].hears("From a form")
    (shown,) = (await ask(app, "GET", "/Calls?To=%2B13125550142"))["calls"]
    assert (shown["sid"], shown["status"]) == (sid, "in-progress")


@pytest.mark.parametrize("detection", ["Regular", "Premium"])
@pytest.mark.parametrize(
    ("mode", "machine"), [("Enable", "human"), ("Enable", "machine"), ("DetectMessageEnd", "machine")]
)
async def test_instructions_are_told_who_answers(
    sim: Simulator, app: Application, texml: Instructions, mode: str, machine: str, detection: str
) -> None:
    sim.party("+13125550142", machine=machine)
    texml.documents["/start"] = STAY
    sid = await dialled(app, texml, MachineDetection=mode, DetectionMode=detection)
    await texml.until("/start")
    await asyncio.sleep(0.1)  # five simulated seconds: the instructions do not begin again
    found = "human_residence" if (detection, machine) == ("Premium", "human") else machine
    assert [form["AnsweredBy"] for form in texml.sent_to("/start")] == [found]
    assert (await ask(app, "GET", f"/Calls/{sid}"))["answered_by"] == found


async def test_detection_beside_the_instructions_is_reported(
    sim: Simulator, app: Application, texml: Instructions
) -> None:
    texml.documents["/start"] = STAY
    await dialled(app, texml, MachineDetection="Enable", AsyncAmd="true", AsyncAmdStatusCallback="/callback/amd")
    assert (await texml.until("/callback/amd"))["AnsweredBy"] == "human"
    assert "AnsweredBy" not in texml.sent_to("/start")[0]


async def test_a_call_is_recorded_from_its_start(sim: Simulator, app: Application, texml: Instructions) -> None:
    texml.documents["/start"] = '<Pause length="3"/>'
    sid = await dialled(app, texml, Record="true", RecordingChannels="mono", RecordingStatusCallback="/callback/saved")
    reported = await texml.until("/callback/saved")
    assert (reported["RecordingSource"], reported["RecordingChannels"]) == ("OutboundAPI", "1")
    (recording,) = (await ask(app, "GET", f"/Calls/{sid}/Recordings.json"))["recordings"]
    assert (recording["sid"], recording["duration"]) == (reported["RecordingSid"], reported["RecordingDuration"])
    async with app.http.get(recording["media_url"]) as response:
        assert response.status == 200


async def test_a_recording_is_started_paused_stopped_and_deleted(
    sim: Simulator, app: Application, texml: Instructions
) -> None:
    call = await called(sim, texml, STAY)
    await call.until("answered")
    started = await ask(app, "POST", f"/Calls/{call.call_control_id}/Recordings.json", RecordingChannels="single")
    path = f"/Calls/{call.call_control_id}/Recordings/{started['sid']}.json"
    for status in ("paused", "in-progress", "stopped"):
        assert (await ask(app, "POST", path, Status=status))["sid"] == started["sid"]
    assert (await app.ask("POST", ROOT + path, {"Status": "stopped"}))[0] == 404
    kept = await ask(app, "GET", f"/Recordings/{started['sid']}.json")
    assert (kept["status"], kept["source"], kept["channels"]) == ("completed", "StartCallRecordingAPI", 1)
    assert [one["sid"] for one in (await ask(app, "GET", "/Recordings.json"))["recordings"]] == [started["sid"]]
    await ask(app, "DELETE", f"/Recordings/{started['sid']}.json")
    assert (await app.ask("GET", f"{ROOT}/Recordings/{started['sid']}.json"))[0] == 404


async def test_the_verb_record_ends_after_its_maximum_and_its_transcription_is_listed(
    sim: Simulator, app: Application, texml: Instructions
) -> None:
    sim.party("+13125550199", says=["Please", "call", "me", "back"])
    await called(sim, texml, '<Record maxLength="2" transcription="true" action="/after"/>', after=STAY)
    recorded = await texml.until("/after")
    assert recorded["RecordingDuration"] == "2"
    await asyncio.sleep(0.1)
    (transcription,) = (await ask(app, "GET", "/Transcriptions.json"))["transcriptions"]
    assert transcription["recording_sid"] == recorded["RecordingSid"]
    await ask(app, "DELETE", f"/Transcriptions/{transcription['sid']}.json")
    assert (await ask(app, "GET", "/Transcriptions.json"))["transcriptions"] == []


async def test_the_participants_of_a_conference_are_dialled_muted_and_removed(
    sim: Simulator, app: Application, texml: Instructions
) -> None:
    call = await called(sim, texml, "<Dial><Conference>Daily</Conference></Dial>" + STAY)
    await call.until("answered")
    await sim.quiet()
    (room,) = (await ask(app, "GET", "/Conferences?FriendlyName=Daily&Status=in-progress"))["conferences"]
    path = f"/Conferences/{room['sid']}"
    dialled = await ask(app, "POST", f"{path}/Participants", To="+13125550142", From="+13125550100", Muted="true")
    assert (dialled["status"], dialled["muted"]) == ("connecting", True)
    await sim.calls[dialled["call_sid"]].until("answered")
    await sim.quiet()
    inside = (await ask(app, "GET", f"{path}/Participants"))["participants"]
    assert [(one["call_sid"], one["muted"]) for one in inside] == [
        (call.call_control_id, False),
        (dialled["call_sid"], True),
    ]
    member = f"{path}/Participants/{dialled['call_sid']}"
    changed = await ask(app, "POST", member, Muted="false", Hold="true")
    assert (changed["muted"], changed["hold"]) == (False, True)
    assert (await ask(app, "GET", member))["hold"] is True
    await ask(app, "DELETE", member)
    assert (await app.ask("GET", ROOT + member))[0] == 404
    await ask(app, "POST", path, AnnounceUrl="http://a/end.mp3")
    assert call.heard == ["♪ http://a/end.mp3"]
    ended = await ask(app, "POST", path, Status="completed")
    assert (ended["status"], ended["reason_conference_ended"]) == ("completed", "conference-ended-via-api")


async def test_a_recording_of_a_conference_is_listed_with_it(
    sim: Simulator, app: Application, texml: Instructions
) -> None:
    call = await called(sim, texml, "<Dial><Conference>Daily</Conference></Dial>")
    await call.until("answered")
    await sim.quiet()
    (room,) = (await ask(app, "GET", "/Conferences"))["conferences"]
    for action, fields in (("record_start", {"format": "wav"}), ("record_stop", {})):
        assert (await app.ask("POST", f"/conferences/{room['sid']}/actions/{action}", fields))[0] == 200
    for ending in ("Recordings", "Recordings.json"):
        (one,) = (await ask(app, "GET", f"/Conferences/{room['sid']}/{ending}"))["recordings"]
        assert (one["conference_sid"], one["source"]) == (room["sid"], "StartConferenceRecordingAPI")


async def test_a_queue_of_texml_is_one_of_call_control(sim: Simulator, app: Application, texml: Instructions) -> None:
    made = await ask(app, "POST", "/Queues", FriendlyName="support", MaxSize="7")
    assert (await app.ask("GET", "/queues/support"))[1]["data"]["max_size"] == 7
    call = await called(sim, texml, "<Enqueue>support</Enqueue>")
    await sim.quiet()
    assert (await ask(app, "GET", f"/Queues/{made['sid']}"))["current_size"] == 1
    assert (await ask(app, "POST", f"/Queues/{made['sid']}", MaxSize="3"))["max_size"] == 3
    assert [one["sid"] for one in (await ask(app, "GET", "/Queues"))["queues"]] == ["support"]
    await ask(app, "DELETE", f"/Queues/{made['sid']}")
    assert "queue" not in call.features
    assert (await app.ask("GET", f"{ROOT}/Queues/{made['sid']}"))[0] == 404


async def test_streams_and_siprec_sessions_are_started_and_stopped(
    sim: Simulator, app: Application, texml: Instructions
) -> None:
    call = await called(sim, texml, STAY)
    await call.until("answered")
    path = f"/Calls/{call.call_control_id}"
    stream = await ask(
        app, "POST", f"{path}/Streams.json", Url="ws://127.0.0.1:9/none", StatusCallback=f"{texml.url}/callback/stream"
    )
    assert stream["status"] == "in-progress"
    failed = await texml.until("/callback/stream")
    assert (failed["StreamEvent"], failed["StreamSid"]) == ("stream-error", stream["sid"])
    assert (await app.ask("POST", f"{ROOT}{path}/Streams/{stream['sid']}.json", {}))[0] == 404
    session = await ask(app, "POST", f"{path}/Siprec.json", ConnectorName="one")
    stopped = await ask(app, "POST", f"{path}/Siprec/{session['sid']}.json", Status="stopped")
    assert (session["status"], stopped["status"]) == ("in-progress", "stopped")


async def test_an_assistant_talks_on_a_call_that_is_placed_for_it(
    sim: Simulator, app: Application, texml: Instructions
) -> None:
    body = {"To": "+13125550142", "From": "+13125550100", "AIAssistantId": "one"}
    status, made = await app.ask("POST", "/texml/ai_calls/1", body)
    assert status == 200
    await sim.calls[made["call_sid"]].until("answered")
    await sim.quiet()
    assert "assistant" in sim.calls[made["call_sid"]].features
