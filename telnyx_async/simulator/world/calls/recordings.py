"""Recordings of calls and conferences: saved as resources, and downloaded from the simulator."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import uuid4

from attrs import define, field

from telnyx_async.simulator.clock import timestamp
from telnyx_async.simulator.schema import media
from telnyx_async.simulator.schema.errors import api_error
from telnyx_async.simulator.schema.samples import Sampler
from telnyx_async.simulator.world.calls.call import Call
from telnyx_async.simulator.world.calls.feature import Feature
from telnyx_async.simulator.world.resources import Resources

_LONGEST = 600  # seconds of silence in a file


@define(eq=False)
class Recording(Feature):
    """A recording that is running.

    Args:
        call: that is recorded, or that the conference was created with.
        channels: single or dual.
        format: mp3 or wav.
        transcribed: whether a transcription is made of it.
        conference_id: where a conference is recorded.
        save: called when it stops.
    """

    call: Call
    channels: str
    format: str
    transcribed: bool
    conference_id: str | None
    save: Callable[[Recording], None] = field(repr=False)
    id: str = field(factory=lambda: str(uuid4()), init=False)
    started: datetime = field(init=False)

    @started.default
    def _now(self) -> datetime:
        return self.call.environment.clock.now()

    def stop(self) -> None:
        """Stop it, and save it."""
        self.save(self)


@define
class Recorder:
    """Records, and keeps recordings.

    Args:
        resources: where recordings are listed.
        sampler: makes the ids of transcriptions.
        url: of a file, by its name.
    """

    resources: Resources
    sampler: Sampler
    url: Callable[[str], str]
    _seconds: dict[str, float] = field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        for collection in ("/recordings", "/recording_transcriptions"):
            self.resources.begin_empty(collection)

    def start(self, call: Call, fields: dict[str, Any]) -> dict[str, Any]:
        """Start to record a call.

        Raises:
            ApiError: it is being recorded already.
        """
        if "recording" in call.features:
            raise api_error("10027", "the call is being recorded already")
        recording = Recording(
            call,
            fields.get("channels", "dual"),
            fields.get("format", "mp3"),
            bool(fields.get("transcription")),
            None,
            self._save,
        )
        call.features["recording"] = recording
        return {"recording_id": recording.id}

    def stop(self, call: Call, fields: dict[str, Any]) -> None:
        """Stop recording a call.

        Raises:
            ApiError: it is not being recorded.
        """
        recording = call.features.pop("recording", None)
        if recording is None:
            raise api_error("10027", "the call is not being recorded")
        recording.stop()

    def start_conference(self, creator: Call, conference_id: str, format_: str) -> Recording:
        """Start to record a conference."""
        return Recording(creator, "single", format_, False, conference_id, self._save)

    def file(self, name: str) -> tuple[str, bytes] | None:
        """The media type and content of a recording's file; None where there is none of that name."""
        identifier, _, kind = name.rpartition(".")
        if identifier not in self._seconds or kind not in ("mp3", "wav"):
            return None
        seconds = min(self._seconds[identifier], _LONGEST)
        return ("audio/mpeg", media.mp3(seconds)) if kind == "mp3" else ("audio/wav", media.wav(seconds))

    def _save(self, recording: Recording) -> None:
        call = recording.call
        clock = call.environment.clock
        ended = clock.now()
        duration = (ended - recording.started).total_seconds()
        urls = {recording.format: self.url(f"{recording.id}.{recording.format}")}
        self._seconds[recording.id] = duration
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
        source = "conference" if recording.conference_id else "call"
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
                "source": source,
                "status": "completed",
                "created_at": timestamp(ended),
                "updated_at": timestamp(ended),
            },
        )
        clock.call_later(0.5, lambda: call.emit(f"{source}.recording.saved", **facts))
        if recording.transcribed:
            clock.call_later(1.0, lambda: self._transcribe(recording))

    def _transcribe(self, recording: Recording) -> None:
        call = recording.call
        identifier = self.sampler.uuid(recording.id)
        text = " ".join(call.party.says)
        now = call.environment.clock.timestamp()
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
