"""Recordings of calls and conferences: saved, listed, and to be fetched from the simulator itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from attrs import define, field

from telnyx_async.simulator.schema import media
from telnyx_async.simulator.schema.samples import Sampler
from telnyx_async.simulator.world.calls.call import timestamp
from telnyx_async.simulator.world.calls.features import Recording
from telnyx_async.simulator.world.resources import Resources

_PATH = "/simulator/recordings"
_LONGEST = 600  # seconds of silence that are made for a file


@define
class Recorder:
    """Keeps what was recorded.

    Args:
        resources: where recordings can be listed.
        sampler: makes identifiers.
        root: tells the address of the simulator.
    """

    resources: Resources
    sampler: Sampler
    root: Callable[[], str]
    seconds: dict[str, float] = field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        for collection in ("/recordings", "/recording_transcriptions"):
            self.resources.begin_empty(collection)

    def save(self, recording: Recording) -> None:
        """Save a recording that has just ended, and say so."""
        call = recording.call
        clock = call.exchange.clock
        ended = clock.now()
        duration = (ended - recording.started).total_seconds()
        urls = {recording.format: f"{self.root()}{_PATH}/{recording.id}.{recording.format}"}
        self.seconds[recording.id] = duration
        facts: dict[str, Any] = {
            "recording_id": recording.id,
            "recording_started_at": timestamp(recording.started),
            "recording_ended_at": timestamp(ended),
            "channels": recording.channels,
            "format": recording.format,
            "recording_urls": urls,
            "public_recording_urls": {},
            "conference_id": recording.conference_id,
        }
        self.resources.put(
            "/recordings",
            recording.id,
            {
                **facts,
                "record_type": "recording",
                "id": recording.id,
                "call_control_id": call.call_control_id,
                "call_leg_id": call.call_leg_id,
                "call_session_id": call.call_session_id,
                "download_urls": urls,
                "duration_millis": round(duration * 1000),
                "source": "conference" if recording.conference_id else "call",
                "status": "completed",
                "created_at": timestamp(ended),
                "updated_at": timestamp(ended),
            },
        )
        about = "conference" if recording.conference_id else "call"
        clock.call_later(0.5, lambda: call.emit(f"{about}.recording.saved", **facts))
        if recording.transcribed:
            clock.call_later(1.0, lambda: self._transcribe(recording))

    def _transcribe(self, recording: Recording) -> None:
        call = recording.call
        identifier = self.sampler.uuid(recording.id)
        text = " ".join(call.party.says)
        now = timestamp(call.exchange.clock.now())
        self.resources.put(
            "/recording_transcriptions",
            identifier,
            {
                "record_type": "recording_transcription",
                "id": identifier,
                "recording_id": recording.id,
                "transcription_text": text,
                "status": "completed",
                "created_at": now,
                "updated_at": now,
            },
        )
        call.emit(
            "call.recording.transcription.saved",
            recording_id=recording.id,
            recording_transcription_id=identifier,
            status="completed",
            transcription_text=text,
        )

    def file(self, name: str) -> tuple[str, bytes] | None:
        """The media type and content of a recording's file; None where there is none of that name."""
        identifier, _, kind = name.rpartition(".")
        if identifier not in self.seconds or kind not in ("mp3", "wav"):
            return None
        seconds = min(self.seconds[identifier], _LONGEST)
        return ("audio/mpeg", media.mp3(seconds)) if kind == "mp3" else ("audio/wav", media.wav(seconds))
