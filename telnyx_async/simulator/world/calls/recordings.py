"""Recordings of calls and conferences: saved as resources, and downloaded from the simulator."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, Literal

from attrs import define, field

from telnyx_async.simulator.audio.sound import mixed, write_wav
from telnyx_async.simulator.clock import Timer, timestamp
from telnyx_async.simulator.schema import media
from telnyx_async.simulator.schema.errors import api_error
from telnyx_async.simulator.schema.samples import Sampler
from telnyx_async.simulator.world.calls.call import Call
from telnyx_async.simulator.world.calls.feature import Feature
from telnyx_async.simulator.world.resources import Resources

_LONGEST = 600.0  # seconds of sound in a file


@define(eq=False)
class Recording(Feature):
    """A recording that is running.

    Args:
        call: that is recorded; of a conference, the one that gets the event.
        channels: single or dual.
        format: mp3 or wav.
        save: called when it stops.
        initiated_by: what started it.
        transcribed: whether a transcription is made of it.
        conference_id: where a conference is recorded.
        longest: seconds after which it stops; 0 for no limit.
        silence: seconds after which it stops where the person says nothing more; 0 for no limit.
        track: both, or only what the person says (inbound) or hears (outbound).

    Attributes:
        status: in-progress, paused or stopped.
    """

    call: Call
    channels: str
    format: str
    save: Callable[[Recording], None] = field(repr=False)
    initiated_by: str = "StartCallRecordingAPI"
    transcribed: bool = False
    conference_id: str | None = None
    longest: float = 0
    silence: float = 0
    track: str = "both"
    id: str = field(init=False)
    started: datetime = field(init=False)
    status: Literal["in-progress", "paused", "stopped"] = field(default="paused", init=False)
    pieces: list[tuple[float, float]] = field(factory=list, init=False)
    _since: float = field(default=0.0, init=False)
    _limit: Timer | None = field(default=None, init=False)
    _silent: Timer | None = field(default=None, init=False)

    @id.default
    def _new_id(self) -> str:
        return self.call.environment.identifiers.uuid()

    @started.default
    def _now(self) -> datetime:
        return self.call.environment.clock.now()

    def __attrs_post_init__(self) -> None:
        self.resume()

    def hear(self, words: str) -> None:
        """Wait for the end of what the person says, and for the silence after it."""
        if self.silence:
            clock = self.call.environment.clock
            if self._silent is not None:
                self._silent.cancel()
            self._silent = clock.call_later(self.silence + max(0.0, self.call.inbound.end - clock.time()), self.stop)

    def stop(self) -> None:
        """Stop it, and save it. Does nothing when it has stopped."""
        if self.status != "stopped":
            self.pause()
            self.status = "stopped"
            self.save(self)

    def pause(self) -> None:
        """Record nothing until `resume`."""
        if self.status == "in-progress":
            self.pieces.append((self._since, self.call.environment.clock.time()))
            self.status = "paused"
            if self._limit is not None:
                self._limit.cancel()

    def resume(self) -> None:
        """Record, until the longest time is over."""
        if self.status == "paused":
            clock = self.call.environment.clock
            self._since, self.status = clock.time(), "in-progress"
            if self.longest:
                self._limit = clock.call_later(max(0.0, self.longest - self.seconds), self.stop)

    @property
    def seconds(self) -> float:
        """How long it is, without the time in which it was paused."""
        return sum(end - start for start, end in self.pieces)

    def sound(self) -> tuple[bytes, ...]:
        """Its channels: what the person says and what the person hears, or both as one."""
        kept: list[tuple[float, float]] = []
        rest = _LONGEST
        for start, end in self.pieces:
            kept.append((start, min(end, start + rest)))
            rest = max(0.0, rest - (end - start))
        said, heard = (b"".join(line.cut(*piece) for piece in kept) for line in (self.call.inbound, self.call.outbound))
        if self.track != "both":
            return (said if self.track == "inbound" else heard,)
        return (said, heard) if self.channels == "dual" else (mixed(said, heard),)


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
    _saved: dict[str, Recording] = field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        for collection in ("/recordings", "/recording_transcriptions"):
            self.resources.begin_empty(collection)

    def start(self, call: Call, fields: dict[str, Any]) -> dict[str, Any]:
        """Start to record a call.

        Raises:
            ApiError: it is being recorded already.
        """
        if self.running(call) is not None:
            raise api_error("10027", "the call is being recorded already")
        recording = Recording(
            call,
            fields.get("channels", "dual") if fields.get("recording_track", "both") == "both" else "single",
            fields.get("format", "mp3"),
            self._save,
            fields.get("initiated_by", "StartCallRecordingAPI"),
            bool(fields.get("transcription")),
            longest=fields.get("max_length", 0),
            silence=fields.get("timeout_secs", 0),
            track=fields.get("recording_track", "both"),
        )
        call.features["recording"] = recording
        return {"recording_id": recording.id}

    def stop(self, call: Call, fields: dict[str, Any]) -> None:
        """Stop recording a call.

        Raises:
            ApiError: it is not being recorded.
        """
        self._running(call).stop()
        del call.features["recording"]

    def pause(self, call: Call, fields: dict[str, Any]) -> None:
        """Pause the recording of a call.

        Raises:
            ApiError: it is not being recorded.
        """
        self._running(call).pause()

    def resume(self, call: Call, fields: dict[str, Any]) -> None:
        """Go on with the recording of a call.

        Raises:
            ApiError: it is not being recorded.
        """
        self._running(call).resume()

    def running(self, call: Call) -> Recording | None:
        """The recording of a call that has not stopped; None where there is none."""
        recording = call.features.get("recording")
        return recording if isinstance(recording, Recording) and recording.status != "stopped" else None

    def _running(self, call: Call) -> Recording:
        recording = self.running(call)
        if recording is None:
            raise api_error("10027", "the call is not being recorded")
        return recording

    def start_conference(self, call: Call, conference_id: str, format_: str) -> Recording:
        """Start to record a conference."""
        initiated_by = "StartConferenceRecordingAPI"
        return Recording(call, "single", format_, self._save, initiated_by, conference_id=conference_id)

    def file(self, name: str) -> tuple[str, bytes] | None:
        """The media type and content of a recording's file; None where there is none of that name."""
        identifier, _, kind = name.rpartition(".")
        recording = self._saved.get(identifier)
        if recording is None or kind not in ("mp3", "wav"):
            return None
        if kind == "wav":
            return "audio/wav", write_wav(*recording.sound())
        return "audio/mpeg", media.mp3(min(recording.seconds, _LONGEST))  # silence: MP3 is not encoded

    def _save(self, recording: Recording) -> None:
        call = recording.call
        clock = call.environment.clock
        ended = clock.now()
        duration = recording.seconds
        urls = {recording.format: self.url(f"{recording.id}.{recording.format}")}
        self._saved[recording.id] = recording
        facts: dict[str, Any] = {
            "recording_id": recording.id,
            "recording_started_at": timestamp(recording.started),
            "recording_ended_at": timestamp(ended),
            "channels": recording.channels,
            "format": recording.format,
            "recording_urls": urls,
            "public_recording_urls": {},
            "conference_id": recording.conference_id,
            "initiated_by": recording.initiated_by,
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
                "connection_id": call.connection_id,
                "from": call.from_,
                "to": call.to,
                "download_urls": urls,
                "duration_millis": round(duration * 1000),
                "source": source,
                "status": "completed",
                "created_at": timestamp(ended),
                "updated_at": timestamp(ended),
            },
        )
        clock.call_later(0.5, lambda: call.emit(f"{source}.recording.saved", seconds=duration, **facts))
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
                "_call_control_id": call.call_control_id,
                "_duration": str(round(recording.seconds)),
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
