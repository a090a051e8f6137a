"""Audio: codecs, what a party says into a stream, what the application sends, and real recordings of both."""

from __future__ import annotations

import asyncio
import base64
import io
import wave
from array import array
from collections.abc import Iterator
from typing import Any

import pytest

from telnyx_async.simulator import Simulator
from telnyx_async.simulator.audio.codecs import CODECS, samples
from telnyx_async.simulator.audio.sound import RATE, mixed, read_wav, resampled, tone, write_wav
from telnyx_async.simulator.audio.track import Track

from .application import Application
from .test_media import MediaServer, answered, media

__all__ = ["media"]
LEVEL = 8000


def square(seconds: float, level: int = LEVEL) -> bytes:
    """A sound that no codec changes much."""
    return array("h", [level if n // 20 % 2 else -level for n in range(round(seconds * RATE))]).tobytes()


def loudness(sound: bytes) -> float:
    values = samples(sound)
    return sum(map(abs, values)) / max(1, len(values))


# --- sounds


@pytest.mark.parametrize(("name", "silence", "loud"), [("PCMU", 0xFF, 0x80), ("PCMA", 0xD5, 0xAA)])
def test_g711_has_the_codes_of_the_standard(name: str, silence: int, loud: int) -> None:
    codec = CODECS[name]
    assert codec.encode(array("h", [0, 32_767]).tobytes()) == bytes([silence, loud])
    every = array("h", range(-32_768, 32_768))
    back = samples(codec.decode(codec.encode(every.tobytes())))
    assert all(abs(a - b) <= max(16, abs(a) / 16) for a, b in zip(every, back, strict=True) if abs(a) < 32_600)
    codes = bytes(range(256))
    assert set(codec.encode(codec.decode(codes))) >= set(codes) - {0x7F}  # two codes mean zero


def test_l16_is_big_endian_as_in_rtp() -> None:
    assert CODECS["L16"].encode(b"\x01\x02") == b"\x02\x01"
    assert CODECS["L16"].decode(b"\x02\x01") == b"\x01\x02"


@pytest.mark.parametrize("rate", [8000, 16_000, 44_100])
def test_a_wav_file_of_any_rate_is_read_and_written(rate: int) -> None:
    file = io.BytesIO()
    with wave.open(file, "wb") as wav:
        wav.setnchannels(2)
        wav.setsampwidth(2)
        wav.setframerate(rate)
        wav.writeframes(array("h", [LEVEL, 0] * rate).tobytes())
    sound = read_wav(file.getvalue())
    assert len(sound) == 2 * RATE
    assert loudness(sound) == LEVEL
    assert read_wav(write_wav(sound)) == sound
    assert len(resampled(sound, 8000, 16_000)) == 2 * len(sound)


@pytest.mark.parametrize("file", [b"", b"RIFF", b"\xff\xfb mp3"])
def test_what_is_no_wav_file_is_refused(file: bytes) -> None:
    with pytest.raises(ValueError, match="no WAV file"):
        read_wav(file)


def test_a_track_is_silent_where_nothing_was_put_and_what_is_cleared_is_gone() -> None:
    track = Track()
    track.put(1.0, square(1.0))
    track.put(2.0, square(1.0))
    assert track.cut(0.5, 1.5) == bytes(RATE) + square(1.0)[:RATE]
    track.clear(1.5)
    assert track.cut(1.0, 3.0) == square(1.0)[:RATE] + bytes(3 * RATE)
    assert mixed(square(0.1), square(0.1, 30_000))[:2] == array("h", [-32_768]).tobytes()
    assert len(tone(1.5)) == 3 * RATE


# --- streams


def heard(server: MediaServer, track: str = "inbound") -> Iterator[bytes]:
    for frame in server.frames:
        if frame["event"] == "media" and frame["media"]["track"] == track:
            yield base64.b64decode(frame["media"]["payload"])


async def until(condition: Any) -> None:
    async with asyncio.timeout(5):
        while not condition():  # noqa: ASYNC110
            await asyncio.sleep(0.01)


@pytest.mark.simulator(speed=10)
@pytest.mark.parametrize(("codec", "rate", "size"), [("PCMU", 8000, 160), ("PCMA", 8000, 160), ("L16", 16_000, 640)])
async def test_what_a_person_says_is_streamed_in_the_codec_that_is_announced(
    sim: Simulator, app: Application, media: tuple[MediaServer, str], codec: str, rate: int, size: int
) -> None:
    server, url = media
    call = await answered(sim, app)
    await app.done(
        call.call_control_id, "streaming_start", stream_url=url, stream_codec=codec, stream_auth_token="secret"
    )
    assert (await server.frame("start"))["start"]["media_format"] == {
        "encoding": codec,
        "sample_rate": rate,
        "channels": 1,
    }
    assert server.frames[0]["connected"] == {"x-telnyx-streaming-auth-token": "secret"}
    await call.say(audio=write_wav(square(0.5)))

    def sounding() -> list[bytes]:
        return [one for one in heard(server) if loudness(CODECS[codec].decode(one)) > LEVEL / 2]

    await until(lambda: len(sounding()) >= 23 and len([*heard(server)]) > len(sounding()) + 2)
    assert {len(one) for one in heard(server)} == {size}
    assert min(loudness(CODECS[codec].decode(one)) for one in heard(server)) < 10


@pytest.mark.simulator(speed=5)
async def test_a_mark_comes_back_when_the_audio_before_it_has_been_heard(
    sim: Simulator, app: Application, media: tuple[MediaServer, str]
) -> None:
    server, url = media
    call = await answered(sim, app)
    await app.done(call.call_control_id, "streaming_start", stream_url=url, stream_bidirectional_mode="rtp")
    await server.frame("start")
    await send(server, square(2.0))
    begun = sim.clock.time()
    await mark(server, "two seconds")
    assert (await server.frame("mark"))["mark"] == {"name": "two seconds"}
    assert 1.5 < sim.clock.time() - begun < 4
    await send(server, square(20.0))
    await mark(server, "never heard")
    await asyncio.sleep(0.05)
    assert server.socket is not None
    await server.socket.send_json({"event": "clear"})
    await until(lambda: sum(frame["event"] == "mark" for frame in server.frames) == 2)
    now = sim.clock.time()
    assert loudness(call.outbound.cut(begun, begun + 1.5)) > LEVEL / 2
    assert loudness(call.outbound.cut(now + 1, now + 10)) == 0


async def test_mp3_files_are_limited_to_one_in_a_second(
    sim: Simulator, app: Application, media: tuple[MediaServer, str]
) -> None:
    server, url = media
    call = await answered(sim, app)
    sim.clock.speed = 1
    await app.done(call.call_control_id, "streaming_start", stream_url=url)
    await server.frame("start")
    for _ in range(2):
        await send(server, square(0.1))
    assert (await server.frame("error"))["payload"]["code"] == 100005


async def send(server: MediaServer, sound: bytes) -> None:
    assert server.socket is not None
    payload = base64.b64encode(CODECS["PCMU"].encode(sound)).decode()
    await server.socket.send_json({"event": "media", "media": {"payload": payload}})


async def mark(server: MediaServer, name: str) -> None:
    assert server.socket is not None
    await server.socket.send_json({"event": "mark", "mark": {"name": name}})


# --- recordings


async def recorded(app: Application, url: str) -> wave.Wave_read:
    async with app.http.get(url) as response:
        return wave.open(io.BytesIO(await response.read()))


@pytest.mark.simulator(speed="virtual")
async def test_a_recording_holds_what_both_sides_say_without_the_pause(sim: Simulator, app: Application) -> None:
    call = await sim.incoming_call()
    await sim.quiet()
    await app.done(call.call_control_id, "answer")
    await sim.advance(1)
    await app.done(call.call_control_id, "transfer", to="+13125550142")
    await sim.advance(5)
    other = next(one for one in sim.calls.values() if one.to == "+13125550142")
    await app.done(call.call_control_id, "record_start", format="wav", channels="dual")
    await call.say(audio=write_wav(square(1.0)))
    await sim.advance(2)
    await other.say(audio=write_wav(square(1.0)))
    await sim.advance(2)
    await app.done(call.call_control_id, "record_pause")
    await sim.advance(60)
    await app.done(call.call_control_id, "record_resume")
    await sim.advance(1)
    await app.done(call.call_control_id, "record_stop")
    await sim.advance(1)
    payload = app.payloads("call.recording.saved")[-1]
    with await recorded(app, payload["recording_urls"]["wav"]) as wav:
        assert (wav.getnchannels(), wav.getframerate(), wav.getnframes()) == (2, RATE, 5 * RATE)
        frames = samples(wav.readframes(wav.getnframes()))
    said, answered_ = frames[::2], frames[1::2]
    assert [loudness(said[n * RATE : (n + 1) * RATE].tobytes()) > 0 for n in range(5)] == [True, *[False] * 4]
    assert [loudness(answered_[n * RATE : (n + 1) * RATE].tobytes()) > 0 for n in range(5)] == [
        *[False] * 2,
        True,
        *[False] * 2,
    ]
    assert [event.what for event in sim.journal.events("says")] == ["says", "says"]


async def test_a_person_says_text_or_a_file_over_the_control_api(sim: Simulator, app: Application) -> None:
    call = await answered(sim, app)
    await app.done(call.call_control_id, "transcription_start")
    url = f"{sim.root}/simulator/calls/{call.call_control_id}/say"
    async with app.http.post(url, json={"text": "Two tickets, please"}) as response:
        assert response.status == 200
    assert (await app.until("call.transcription"))["transcription_data"]["transcript"] == "Two tickets, please"
    async with app.http.post(url, data=write_wav(square(0.5)), headers={"Content-Type": "audio/wav"}) as response:
        assert response.status == 200
    async with app.http.post(url, data=b"no file", headers={"Content-Type": "audio/wav"}) as response:
        assert response.status == 400
    assert [event.detail for event in sim.journal.events("says")] == ["Two tickets, please", "♪ 0.5 s of audio"]


@pytest.mark.simulator(speed="virtual")
async def test_a_recording_ends_after_its_maximum_without_the_time_it_was_paused(
    sim: Simulator, app: Application
) -> None:
    call = await sim.incoming_call()
    await sim.quiet()
    await app.done(call.call_control_id, "answer")
    await sim.advance(1)
    await app.done(call.call_control_id, "record_start", format="wav", channels="single", max_length=3)
    await sim.advance(1)
    await app.done(call.call_control_id, "record_pause")
    await sim.advance(10)
    await app.done(call.call_control_id, "record_resume")
    await sim.advance(10)
    await app.until("call.recording.saved")
    assert [one["duration_millis"] for one in (await app.ask("GET", "/recordings"))[1]["data"]] == [3000]
    assert await app.refused(call.call_control_id, "record_stop") == (422, "10027")
    await app.done(call.call_control_id, "record_start", format="wav", channels="single")


@pytest.mark.simulator(speed="virtual")
async def test_a_recording_ends_in_the_silence_after_speech_and_holds_the_track_that_was_asked_for(
    sim: Simulator, app: Application
) -> None:
    call = await sim.incoming_call()
    await sim.quiet()
    options = {"format": "wav", "channels": "dual", "timeout_secs": 3, "recording_track": "inbound"}
    await app.done(call.call_control_id, "answer")
    await app.done(call.call_control_id, "record_start", **options)
    await sim.advance(10)  # the time begins with the first words
    for _ in range(2):
        await call.say(audio=write_wav(tone(1.0)))
        await sim.advance(2)
    assert app.payloads("call.recording.saved") == []
    await sim.advance(5)
    (saved,) = app.payloads("call.recording.saved")
    assert saved["channels"] == "single"
    async with app.http.get(saved["recording_urls"]["wav"]) as response, asyncio.timeout(5):
        with wave.open(io.BytesIO(await response.read())) as file:
            assert (file.getnchannels(), round(file.getnframes() / RATE)) == (1, 16)
