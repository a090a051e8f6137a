"""The services of a call that run until they are stopped: recording, streaming, transcription and others."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, Protocol

from attrs import field, frozen

from telnyx_async.simulator.schema.errors import api_error
from telnyx_async.simulator.schema.samples import Sampler
from telnyx_async.simulator.world.calls.assistants import (
    AssistantConversation,
    Assistants,
    Conversation,
    GatherConversation,
)
from telnyx_async.simulator.world.calls.call import Call
from telnyx_async.simulator.world.calls.feature import Feature
from telnyx_async.simulator.world.calls.recordings import Recorder
from telnyx_async.simulator.world.calls.streams import Streaming


class Service(Protocol):
    """Starts and stops a feature of a call."""

    def start(self, call: Call, fields: dict[str, Any]) -> dict[str, Any] | None:
        """Start it.

        Args:
            call: that it runs on.
            fields: of the command.

        Returns:
            What is added to the `data` of the response.

        Raises:
            ApiError: it is running already.
        """

    def stop(self, call: Call, fields: dict[str, Any]) -> None:
        """Stop it.

        Raises:
            ApiError: it is not running.
        """


@frozen
class _Running(Feature):
    """A feature that sends at most one webhook when it stops."""

    call: Call
    event_type: str | None
    facts: dict[str, Any]

    def stop(self) -> None:
        if self.event_type is not None:
            self.call.emit(self.event_type, **self.facts)


@frozen
class _Toggle:
    """A service with at most two webhooks: when it starts, and when it stops.

    Attributes:
        name: of the feature.
        started: event type.
        stopped: event type.
        twice: code of the error when it is running already.
        missing: code of the error when it is not running; None for no error.
        excludes: features that cannot run at the same time.
        facts: for the payload of both webhooks.
    """

    name: str
    started: str | None = None
    stopped: str | None = None
    twice: str = "10027"
    missing: str | None = None
    excludes: tuple[str, ...] = ()
    facts: dict[str, Any] = field(factory=dict)

    def start(self, call: Call, fields: dict[str, Any]) -> None:
        for name in (self.name, *self.excludes):
            if name in call.features:
                raise api_error(self.twice, f"{name} is already running on this call")
        call.features[self.name] = _Running(call, self.stopped, self.facts)
        if self.started is not None:
            started = self.started
            call.later(0.05, lambda: call.emit(started, **self.facts))

    def stop(self, call: Call, fields: dict[str, Any]) -> None:
        running = call.features.pop(self.name, None)
        if running is not None:
            running.stop()
        elif self.missing is not None:
            raise api_error(self.missing, f"no {self.name} is running on this call")


@frozen
class _Listening(_Running):
    """A transcription that is running."""

    track: str

    def hear(self, words: str) -> None:
        data = {"confidence": 0.95, "is_final": True, "transcript": words, "transcription_track": self.track}
        if words:
            self.call.emit("call.transcription", transcription_data=data)


class _Transcription(_Toggle):
    def start(self, call: Call, fields: dict[str, Any]) -> None:
        super().start(call, fields)
        listening = _Listening(call, None, {}, fields.get("transcription_tracks", "inbound"))
        call.features[self.name] = listening
        for index, words in enumerate(call.party.says):
            call.later(1.0 + index, self._hear, call, listening, words)

    def _hear(self, call: Call, listening: _Listening, words: str) -> None:
        if call.features.get(self.name) is listening:
            call.note("says", words)
            listening.hear(words)


def services(recorder: Recorder, sampler: Sampler, hosts: Collection[str]) -> dict[str, Service]:
    """All services, by the name of their feature.

    Args:
        recorder: keeps recordings.
        sampler: makes what an assistant gathers.
        hosts: that media may be streamed to.
    """
    return {
        "recording": recorder,
        "fork": _Toggle(
            "fork",
            "call.fork.started",
            "call.fork.stopped",
            twice="90045",
            missing="90031",
            excludes=("streaming",),
            facts={"stream_type": "decrypted"},
        ),
        "streaming": Streaming(hosts),
        "transcription": _Transcription("transcription", twice="90054"),
        "siprec": _Toggle("siprec", "siprec.started", "siprec.stopped"),
        "suppression": _Toggle("suppression"),
        "assistant": Assistants(
            "assistant", lambda call, fields: AssistantConversation(call, fields, recorder.resources)
        ),
        "relay": Assistants("relay", Conversation, "conversation_relay_id"),
        "gather_using_ai": Assistants(
            "gather_using_ai", lambda call, fields: GatherConversation(call, fields, sampler)
        ),
    }


def start_requested(services: Mapping[str, Service], call: Call, fields: dict[str, Any]) -> dict[str, Any]:
    """Start the services that Dial and Answer ask for.

    Returns:
        What is added to the `data` of the response.
    """
    result: dict[str, Any] = {}
    if fields.get("record"):
        options = {
            name.removeprefix("record_"): fields[name]
            for name in ("record_channels", "record_format", "record_max_length", "record_timeout_secs")
            if name in fields
        }
        options["recording_track"] = fields.get("record_track", "both")
        result |= services["recording"].start(call, options) or {}
    if fields.get("stream_url"):
        services["streaming"].start(call, fields)
    if fields.get("transcription"):
        services["transcription"].start(call, fields)
    return result
