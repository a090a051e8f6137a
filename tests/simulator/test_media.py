"""Recordings, media streams, transcriptions, assistants and storage."""

from __future__ import annotations

import asyncio
import base64
import io
import wave
from collections.abc import AsyncIterator
from typing import Any
from xml.etree import ElementTree

import pytest
from aiohttp import WSMsgType, web
from aiohttp.test_utils import TestServer

from telnyx_async.simulator import Call, Simulator

from .application import Application


async def answered(sim: Simulator, app: Application, **fields: Any) -> Call:
    call = await sim.incoming_call()
    await app.done(call.call_control_id, "answer", **fields)
    await app.until("call.answered")
    return call


# --- recordings


async def test_a_recording_is_saved_listed_and_fetched(sim: Simulator, app: Application) -> None:
    call = await answered(sim, app)
    made = await app.done(call.call_control_id, "record_start", format="wav", channels="dual")
    await app.done(call.call_control_id, "speak", payload="This is being recorded", voice="female")
    await app.until("call.speak.ended")
    await app.done(call.call_control_id, "record_pause")
    await app.done(call.call_control_id, "record_resume")
    await app.done(call.call_control_id, "record_stop")
    payload = await app.until("call.recording.saved")
    assert payload["channels"] == "dual"
    async with app.http.get(payload["recording_urls"]["wav"]) as response:
        assert response.content_type == "audio/wav"
        with wave.open(io.BytesIO(await response.read())) as sound:
            assert sound.getnframes() / sound.getframerate() > 1
    _, listed = await app.ask("GET", "/recordings")
    assert [one["call_control_id"] for one in listed["data"]] == [call.call_control_id]
    _, one = await app.ask("GET", f"/recordings/{listed['data'][0]['id']}")
    assert one["data"]["duration_millis"] > 1000
    assert made.get("recording_id", listed["data"][0]["id"]) == listed["data"][0]["id"]
    assert (await app.ask("DELETE", f"/recordings/{listed['data'][0]['id']}"))[0] == 200
    assert (await app.ask("GET", "/recordings"))[1]["data"] == []


async def test_a_call_that_is_recorded_from_the_answer_saves_it_when_it_ends(sim: Simulator, app: Application) -> None:
    sim.party("+13125550199", says="Hello, it is me")
    call = await sim.incoming_call()
    answer = await app.done(call.call_control_id, "answer", record="record-from-answer")
    await app.until("call.answered")
    call.hang_up()
    assert list((await app.until("call.recording.saved"))["recording_urls"]) == ["mp3"]
    assert answer["recording_id"] == (await app.ask("GET", "/recordings"))[1]["data"][0]["id"]


async def test_a_recording_is_transcribed_on_request(sim: Simulator, app: Application) -> None:
    sim.party("+13125550199", says=["Hello", "it is me"])
    call = await answered(sim, app)
    await app.done(call.call_control_id, "record_start", format="mp3", channels="single", transcription=True)
    call.hang_up()
    payload = await app.until("call.recording.transcription.saved")
    assert payload["transcription_text"] == "Hello it is me"
    assert (await app.ask("GET", f"/recording_transcriptions/{payload['recording_transcription_id']}"))[0] == 200


async def test_recording_twice_or_stopping_nothing_is_refused(sim: Simulator, app: Application) -> None:
    call = await answered(sim, app)
    assert (await app.refused(call.call_control_id, "record_stop"))[0] == 422
    assert (await app.refused(call.call_control_id, "record_pause"))[0] == 422
    await app.done(call.call_control_id, "record_start", format="mp3", channels="single")
    assert (await app.refused(call.call_control_id, "record_start", format="mp3", channels="single"))[0] == 422


async def test_a_transcription_says_what_the_person_says(sim: Simulator, app: Application) -> None:
    sim.party("+13125550199", says=["I would like", "a table for two"])
    call = await answered(sim, app)
    await app.done(call.call_control_id, "transcription_start")
    assert await app.refused(call.call_control_id, "transcription_start") == (422, "90054")
    await app.until("call.transcription", 2)
    assert [p["transcription_data"]["transcript"] for p in app.payloads("call.transcription")] == [
        "I would like",
        "a table for two",
    ]


@pytest.mark.parametrize(
    ("start", "stop", "fields", "events", "twice", "missing"),
    [
        (
            "fork_start",
            "fork_stop",
            {"rx": "udp:127.0.0.1:9", "tx": "udp:127.0.0.1:9"},
            ["call.fork.started", "call.fork.stopped"],
            "90045",
            "90031",
        ),
        ("siprec_start", "siprec_stop", {"connector_name": "one"}, ["siprec.started", "siprec.stopped"], "10027", None),
        ("suppression_start", "suppression_stop", {}, [], "10027", None),
        ("ai_assistant_start", "ai_assistant_stop", {}, ["call.conversation.ended"], "90061", None),
    ],
)
async def test_a_service_is_started_once_and_stopped(
    sim: Simulator,
    app: Application,
    start: str,
    stop: str,
    fields: dict[str, str],
    events: list[str],
    twice: str,
    missing: str | None,
) -> None:
    call = await answered(sim, app)
    await app.done(call.call_control_id, start, **fields)
    assert await app.refused(call.call_control_id, start, **fields) == (422, twice)
    await asyncio.sleep(0.02)
    await app.done(call.call_control_id, stop)
    if events:
        await app.until(events[-1])
    assert app.types()[2:] == events
    if missing:
        assert await app.refused(call.call_control_id, stop) == (422, missing)


# --- streams


class MediaServer:
    """The application's side of a media stream."""

    def __init__(self) -> None:
        self.frames: list[dict[str, Any]] = []
        self.socket: web.WebSocketResponse | None = None
        self.arrived = asyncio.Event()

    async def handle(self, request: web.Request) -> web.WebSocketResponse:
        self.socket = web.WebSocketResponse()
        await self.socket.prepare(request)
        async for message in self.socket:
            if message.type == WSMsgType.TEXT:
                self.frames.append(message.json())
                self.arrived.set()
        return self.socket

    async def frame(self, event: str) -> dict[str, Any]:
        async with asyncio.timeout(5):
            while True:
                for frame in self.frames:
                    if frame["event"] == event:
                        return frame
                self.arrived.clear()
                await self.arrived.wait()


@pytest.fixture
async def media() -> AsyncIterator[tuple[MediaServer, str]]:
    server = MediaServer()
    app = web.Application()
    app.router.add_get("/media", server.handle)
    served = TestServer(app)
    await served.start_server()
    yield server, str(served.make_url("/media")).replace("http", "ws")
    if server.socket is not None:
        await server.socket.close()
    await served.close()


async def test_a_media_stream_talks_like_telnyx(
    sim: Simulator, app: Application, media: tuple[MediaServer, str]
) -> None:
    server, url = media
    call = await answered(sim, app)
    await app.done(call.call_control_id, "streaming_start", stream_url=url, stream_track="both_tracks")
    assert await app.refused(call.call_control_id, "streaming_start", stream_url=url) == (422, "90045")
    assert await app.refused(call.call_control_id, "fork_start", rx="udp:1", tx="udp:1") == (422, "90045")
    start = await server.frame("start")
    assert server.frames[0]["event"] == "connected"
    assert start["start"]["call_control_id"] == call.call_control_id
    assert start["start"]["media_format"] == {"encoding": "PCMU", "sample_rate": 8000, "channels": 1}
    heard = await server.frame("media")
    assert len(base64.b64decode(heard["media"]["payload"])) == 160
    assert server.socket is not None
    await server.socket.send_json({"event": "media", "media": {"payload": base64.b64encode(b"hello").decode()}})
    await server.socket.send_json({"event": "mark", "mark": {"name": "said"}})
    assert (await server.frame("mark"))["mark"] == {"name": "said"}
    await server.socket.send_str("no frame")
    assert (await server.frame("error"))["payload"]["code"] == 100003
    server.frames.clear()
    await server.socket.send_json({"event": "media", "media": {"payload": "é"}})
    assert (await server.frame("error"))["payload"]["code"] == 100004
    call.press("5")
    assert (await server.frame("dtmf"))["dtmf"] == {"digit": "5"}
    await app.done(call.call_control_id, "streaming_stop")
    await server.frame("stop")
    assert (await app.until("streaming.stopped"))["stream_url"] == url
    assert await app.refused(call.call_control_id, "streaming_stop") == (422, "90048")


async def test_a_stream_without_a_server_fails(sim: Simulator, app: Application) -> None:
    call = await answered(sim, app, stream_url="ws://127.0.0.1:1/media")
    payload = await app.until("streaming.failed")
    assert payload["failure_reason"] == "connection_failed"
    assert "streaming" not in call.features


# --- storage


async def test_objects_are_stored_listed_and_deleted(sim: Simulator, app: Application) -> None:
    async def ask(method: str, path: str, data: bytes | None = None) -> tuple[int, bytes]:
        headers = {
            "Authorization": "AWS4-HMAC-SHA256 Credential=KEY/20250616/us-east-1/s3/aws4_request",
            "Content-Type": "text/xml",
        }
        async with app.http.request(method, sim.root + path, data=data, headers=headers) as response:
            return response.status, await response.read()

    status, answer = await ask("GET", "/letters/a")
    assert status == 404
    assert ElementTree.fromstring(answer).findtext("Code") == "NoSuchBucket"
    assert (await ask("PUT", "/letters"))[0] == 200
    assert (await ask("PUT", "/letters/2025/june/one.txt", b"\x00one"))[0] == 200
    assert await ask("GET", "/letters/2025/june/one.txt") == (200, b"\x00one")
    assert (await ask("HEAD", "/letters/2025/june/one.txt"))[0] == 200
    listed = ElementTree.fromstring((await ask("GET", "/letters?list-type=2"))[1])
    assert [one.text for one in listed.iter("{http://s3.amazonaws.com/doc/2006-03-01/}Key")] == ["2025/june/one.txt"]
    assert (await ask("DELETE", "/letters"))[0] == 409
    assert (
        await ask("POST", "/letters?delete=true", b"<Delete><Object><Key>2025/june/one.txt</Key></Object></Delete>")
    )[0] == 200
    assert (await ask("DELETE", "/letters"))[0] == 204
    assert (await ask("HEAD", "/letters"))[0] == 404
    assert b"<Buckets></Buckets>" in (await ask("GET", "/"))[1]
    assert (await ask("PUT", "/line%0Abreak"))[0] == 200


# --- assistants


@pytest.mark.parametrize(
    ("answer", "heard"), [({"dynamic_variables": {"name": "Ada"}}, "Hello Ada"), ([], "Hello you")]
)
async def test_an_assistant_of_the_account_asks_the_application_for_its_variables(
    sim: Simulator, app: Application, answer: Any, heard: str
) -> None:
    asked = []

    async def handle(request: web.Request) -> web.Response:
        asked.append((await request.json())["data"])
        return web.json_response(answer)

    served = web.Application()
    served.router.add_post("/variables", handle)
    async with TestServer(served) as server:
        fields = {"name": "One", "model": "m", "instructions": "Be kind.", "greeting": "Hello {{name}}"}
        fields |= {"dynamic_variables_webhook_url": str(server.make_url("/variables"))}
        _, made = await app.ask("POST", "/ai/assistants", {**fields, "dynamic_variables": {"name": "you"}})
        call = await sim.incoming_call()
        await app.done(call.call_control_id, "answer")
        await app.done(call.call_control_id, "ai_assistant_start", assistant={"id": made["id"]})
        await call.hears(heard)
        await sim.world.deliveries.close()
    (event,) = asked
    assert event["event_type"] == "assistant.initialization"
    assert event["payload"]["telnyx_end_user_target"] == call.from_
    assert event["payload"]["assistant_id"] == made["id"]


async def test_an_assistant_greets_listens_and_ends_with_the_call(sim: Simulator, app: Application) -> None:
    sim.party("+13125550199", says="A table for two, please")
    call = await answered(sim, app)
    await app.done(call.call_control_id, "ai_assistant_start", greeting="How can I help?", assistant={"id": "a-1"})
    assert await call.hears("How can I help?")
    await asyncio.sleep(0.05)
    call.hang_up()
    payload = await app.until("call.conversation.ended")
    assert payload["assistant_id"] == "a-1"
    assert [event.detail for event in sim.journal.events("says")] == ["A table for two, please"]


async def test_a_conversation_gathers_what_its_schema_asks_for(sim: Simulator, app: Application) -> None:
    sim.party("+13125550199", says=["I am Ada", "Two of us"])
    call = await answered(sim, app)
    wanted = {"type": "object", "properties": {"name": {"type": "string"}, "guests": {"type": "integer"}}}
    await app.done(
        call.call_control_id,
        "gather_using_ai",
        parameters=wanted,
        send_message_history_updates=True,
        send_partial_results=True,
    )
    await app.until("call.conversation.ended")
    payload = app.payloads("call.ai_gather.ended")[0]
    assert set(payload["result"]) == {"name", "guests"}
    assert isinstance(payload["result"]["guests"], int)
    assert [one["content"] for one in payload["message_history"]] == ["I am Ada", "Two of us"]
    assert app.types()[2:] == [
        *["call.ai_gather.message_history_updated"] * 2,
        "call.ai_gather.partial_results",
        "call.ai_gather.ended",
        "call.conversation.ended",
    ]
    for entry in sim.journal.webhooks():
        assert sim.document.errors(sim.document.events[entry.event_type][1], entry.body["data"], "response") == []
