"""What can run on a call until it is stopped: recording, fork, streaming, transcription, SIPREC, an assistant."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol
from uuid import uuid4

from attrs import define, field, frozen

from telnyx_async.simulator.schema.errors import refuse
from telnyx_async.simulator.world.calls.assistants import Assistants, Conversation, GatherConversation
from telnyx_async.simulator.world.calls.call import Call
from telnyx_async.simulator.world.calls.streams import Streaming

if TYPE_CHECKING:
    from datetime import datetime


class Service(Protocol):
    """Starts and stops something on a call."""

    def start(self, call: Call, fields: dict[str, Any]) -> dict[str, Any] | None:
        """Start it; what comes back is added to the answer.

        Raises:
            Refusal: it runs already.
        """

    def stop(self, call: Call, fields: dict[str, Any]) -> None:
        """Stop it.

        Raises:
            Refusal: it does not run.
        """


@frozen
class _Running:
    """Something that says one thing when it ends."""

    call: Call
    event_type: str | None
    facts: dict[str, Any]

    def stop(self) -> None:
        if self.event_type is not None:
            self.call.emit(self.event_type, **self.facts)


@frozen
class _Simple:
    """A feature of two webhooks: one when it starts, one when it stops."""

    name: str
    started: str | None = None
    stopped: str | None = None
    twice: str = "10027"
    missing: str | None = None
    excludes: tuple[str, ...] = ()
    facts: Callable[[dict[str, Any]], dict[str, Any]] = field(default=lambda fields: {})

    def start(self, call: Call, fields: dict[str, Any]) -> dict[str, Any] | None:
        for name in (self.name, *self.excludes):
            if name in call.features:
                raise refuse(self.twice, f"{name} is already running on this call")
        facts = self.facts(fields)
        call.features[self.name] = _Running(call, self.stopped, facts)
        if self.started is not None:
            started = self.started
            call.later(0.05, lambda: call.emit(started, **facts))
        return None

    def stop(self, call: Call, fields: dict[str, Any]) -> None:
        running = call.features.pop(self.name, None)
        if running is not None:
            running.stop()
        elif self.missing is not None:
            raise refuse(self.missing, f"no {self.name} is running on this call")


@define(eq=False)
class Recording:
    """A recording that is under way. `conference_id` where a conference is recorded, and not a call."""

    call: Call
    channels: str
    format: str
    transcribed: bool
    conference_id: str | None
    started: datetime
    id: str = field(factory=lambda: str(uuid4()))

    @classmethod
    def start(
        cls, call: Call, channels: str, format_: str, *, transcribed: bool = False, conference_id: str | None = None
    ) -> Recording:
        """Begin to record."""
        return cls(call, channels, format_, transcribed, conference_id, call.exchange.clock.now())

    def stop(self) -> None:
        """End it, and save it."""
        self.call.exchange.recorder.save(self)


class _Recordings:
    def start(self, call: Call, fields: dict[str, Any]) -> dict[str, Any] | None:
        if "recording" in call.features:
            raise refuse("10027", "the call is being recorded already")
        recording = Recording.start(
            call,
            fields.get("channels", "dual"),
            fields.get("format", "mp3"),
            transcribed=bool(fields.get("transcription")),
        )
        call.features["recording"] = recording
        return {"recording_id": recording.id}

    def stop(self, call: Call, fields: dict[str, Any]) -> None:
        recording = call.features.pop("recording", None)
        if recording is None:
            raise refuse("10027", "the call is not being recorded")
        recording.stop()


class _Transcriptions(_Simple):
    def start(self, call: Call, fields: dict[str, Any]) -> dict[str, Any] | None:
        super().start(call, fields)
        track = fields.get("transcription_tracks", "inbound")
        for index, words in enumerate(call.party.says):
            data = {"confidence": 0.95, "is_final": True, "transcript": words, "transcription_track": track}
            call.later(1.0 + index, self._hear, call, words, data)
        return None

    def _hear(self, call: Call, words: str, data: dict[str, Any]) -> None:
        if self.name in call.features:
            call.note("says", words)
            call.emit("call.transcription", transcription_data=data)


FEATURES: dict[str, Service] = {
    "recording": _Recordings(),
    "fork": _Simple(
        "fork",
        "call.fork.started",
        "call.fork.stopped",
        twice="90045",
        missing="90031",
        excludes=("streaming",),
        facts=lambda fields: {"stream_type": "decrypted"},
    ),
    "streaming": Streaming(),
    "transcription": _Transcriptions("transcription", twice="90054"),
    "siprec": _Simple("siprec", "siprec.started", "siprec.stopped"),
    "suppression": _Simple("suppression"),
    "assistant": Assistants("assistant", Conversation),
    "gather_using_ai": Assistants("gather_using_ai", GatherConversation),
}
