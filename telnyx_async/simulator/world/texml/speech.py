"""The verbs for what is heard and pressed: Say, Play, Pause, Gather and Record."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from xml.etree.ElementTree import Element

from attrs import frozen

from telnyx_async.simulator.schema.types import Json
from telnyx_async.simulator.world.calls.feature import Feature
from telnyx_async.simulator.world.calls.gather import GatherOptions
from telnyx_async.simulator.world.calls.prompts import Prompt
from telnyx_async.simulator.world.texml.script import Script, Step

_ENDLESS = 1000  # repetitions of `loop="0"`
_LARGEST = 1_000_000  # of an attribute
_SPOKEN = 1.0  # seconds that a person takes for a sentence


async def say(script: Script, verb: Element) -> None:
    """Say a text."""
    for _ in range(times(verb)):
        ended = script.expect("call.speak.ended")
        script.call.player.play(_prompt(verb))
        await ended


async def play(script: Script, verb: Element) -> None:
    """Play a file, or send digits."""
    if verb.get("digits"):
        script.call.note("hears tones", verb.get("digits", ""))
        return
    ended = script.expect("call.playback.ended")
    script.call.player.play(Prompt.audio((verb.text or "").strip(), None, times(verb)))
    await ended


async def pause(script: Script, verb: Element) -> None:
    """Wait."""
    await script.sleep(number(verb, "length", 1))


async def gather(script: Script, verb: Element) -> Step | None:
    """Gather digits or speech, while the prompts inside are heard."""
    call, prompts = script.call, tuple(_prompt(one) for one in verb if one.tag in ("Say", "Play"))
    if "speech" in verb.get("input", "dtmf").split() and script.words and not call.keypad.presses:
        for prompt in prompts:
            await call.player.play_now(prompt)
        words = script.words.popleft()
        await script.sleep(_SPOKEN)
        call.note("says", words)
        return script.goes_on(verb, SpeechResult=words, Confidence=0.95)
    timeout = number(verb, "timeout", 5)
    most = number(verb, "numDigits", 0) or number(verb, "maxDigits", 128)
    ended = script.expect("call.gather.ended")
    call.keypad.gather(
        GatherOptions(
            prompts,
            prompts,
            minimum=int(number(verb, "numDigits", 0) or number(verb, "minDigits", 1)),
            maximum=int(most),
            tries=1,
            first_timeout=timeout,
            digit_timeout=timeout,
            terminator=verb.get("finishOnKey", "#"),
            valid=verb.get("validDigits", "0123456789#*"),
        )
    )
    _, facts = await ended
    if facts["status"] == "valid":
        return script.goes_on(verb, Digits=facts["digits"])
    if facts["status"] == "invalid" and verb.get("invalidDigitsAction"):
        return Step(verb.get("invalidDigitsAction", ""), "POST", {"Digits": facts["digits"]})
    return None


@frozen
class _Keys(Feature):
    """Ends a recording when one of its keys is pressed."""

    keys: str
    pressed: asyncio.Future[str | None]

    def stop(self) -> None:
        self.pressed.cancel()

    def press(self, digit: str) -> None:
        if digit in self.keys and not self.pressed.done():
            self.pressed.set_result(digit)


async def record(script: Script, verb: Element) -> Step | None:
    """Record what the person says."""
    call, recording = script.call, script.stage.services["recording"]
    recording.start(
        call,
        {
            "channels": verb.get("channels", "dual"),
            "format": verb.get("format", "mp3"),
            "transcription": verb.get("transcription") == "true",
            "initiated_by": "RecordVerb",
        },
    )
    report_recordings(script, verb.get("recordingStatusCallback"), verb.get("recordingStatusCallbackMethod", "POST"))
    if verb.get("playBeep", "true") == "true":
        call.note("hears", "beep")
    keys = _Keys(verb.get("finishOnKey", "1234567890*#"), asyncio.get_running_loop().create_future())
    call.features["keys"] = keys
    longest, silence = number(verb, "maxLength", 3600), number(verb, "timeout", 0)
    spoken = 0.0
    while script.words and spoken + _SPOKEN <= longest and not keys.pressed.done():
        await script.sleep(_SPOKEN)
        call.note("says", script.words.popleft())
        spoken += _SPOKEN
    rest = longest - spoken
    digit = await call.environment.clock.wait_for(keys.pressed, min(rest, silence) if silence else rest)
    call.features.pop("keys", None)
    saved = script.expect("call.recording.saved")
    recording.stop(call, {})
    _, facts = await saved
    return script.goes_on(verb, **_recording(facts), Digits=digit)


def report_recordings(script: Script, url: str | None, method: str, of: str = "call") -> None:
    """Send a request when a recording of the call, or of its conference, has been saved, if there is a URL for it."""
    if url:
        script.callbacks[f"{of}.recording.saved"] = lambda facts: script.requests.send(
            "texml.recording-completed", url, method, RecordingStatus="completed", **_recording(facts)
        )


def _recording(facts: Mapping[str, Json]) -> dict[str, Json]:
    return {
        "RecordingSid": facts["recording_id"],
        "RecordingUrl": next(iter(facts["recording_urls"].values())),
        "RecordingChannels": 2 if facts["channels"] == "dual" else 1,
        "RecordingDuration": round(facts["seconds"]),
        "RecordingSource": facts["initiated_by"],
    }


def times(verb: Element) -> int:
    """How often a prompt is repeated."""
    return int(min(number(verb, "loop", 1), _ENDLESS)) or _ENDLESS


def number(verb: Element, name: str, default: float) -> float:
    """The number that an attribute gives.

    Raises:
        ValueError: it is no number.
    """
    given = verb.get(name)
    try:
        value = float(given) if given else default
    except ValueError:
        value = -1
    if not 0 <= value <= _LARGEST:
        raise ValueError(f"{name} has to be a number from 0 to {_LARGEST}, not {given!r}")
    return value


def _prompt(verb: Element) -> Prompt:
    text = "".join(verb.itertext()).strip()
    return Prompt.speech(text) if verb.tag == "Say" else Prompt.audio(text, None, times(verb))
