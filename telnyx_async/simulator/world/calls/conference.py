"""A conference: calls that hear each other, on hold or muted or not."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Any

from attrs import define, field

from telnyx_async.simulator.clock import Clock, timestamp
from telnyx_async.simulator.schema.errors import api_error
from telnyx_async.simulator.schema.types import Json
from telnyx_async.simulator.world.calls.call import Call
from telnyx_async.simulator.world.calls.feature import Feature
from telnyx_async.simulator.world.calls.prompts import Prompt
from telnyx_async.simulator.world.calls.recordings import Recording

LONGEST = 4 * 3600.0  # seconds
_DECLARED_REASONS = {"all_left", "host_left", "time_exceeded"}  # of the webhook; the resource has one more


@define(eq=False)
class Participant(Feature):
    """A call in a conference. It leaves when the call ends.

    Attributes:
        ends_conference: whether the conference ends for all when it leaves.
        closes_conference: whether nobody can join any more when it has left.
        label: another name for it in paths.
    """

    conference: Conference
    call: Call
    muted: bool = False
    on_hold: bool = False
    ends_conference: bool = False
    closes_conference: bool = False
    label: str | None = None
    id: str = field(init=False)
    joined: datetime = field(init=False)

    @id.default
    def _new_id(self) -> str:
        return self.call.environment.identifiers.uuid()

    @joined.default
    def _now(self) -> datetime:
        return self.call.environment.clock.now()

    def stop(self) -> None:
        """Leave the conference."""
        self.conference.leave(self)

    def others(self) -> list[Call]:
        """The calls that hear this one: none while it is muted or on hold."""
        if self.muted or self.on_hold:
            return []
        return [one.call for one in self.conference.participants.values() if one is not self and not one.on_hold]

    def as_json(self) -> dict[str, Any]:
        """The participant as the API shows it."""
        return {
            "record_type": "participant",
            "id": self.id,
            "call_control_id": self.call.call_control_id,
            "call_leg_id": self.call.call_leg_id,
            "conference": {"id": self.conference.id, "name": self.conference.name},
            "conference_id": self.conference.id,
            "muted": self.muted,
            "on_hold": self.on_hold,
            "status": "joined",
            "end_conference_on_exit": self.ends_conference,
            "soft_end_conference_on_exit": self.closes_conference,
            "whisper_call_control_ids": [],
            "created_at": timestamp(self.joined),
            "updated_at": timestamp(self.joined),
            **({"label": self.label} if self.label else {}),
        }


@define(eq=False)
class Conference:
    """A conference.

    Args:
        creator: the call that it is created with.
        name: of the conference.
        limit: of participants; None for no limit.
        started: False while participants are on hold until one comes who starts it.
        longest: seconds after which it ends.

    Attributes:
        closed: whether nobody can join any more.
    """

    creator: Call
    name: str
    limit: int | None = None
    started: bool = True
    longest: float = LONGEST
    closed: bool = field(default=False, init=False)
    id: str = field(init=False)
    participants: dict[str, Participant] = field(factory=dict, init=False)
    recording: Recording | None = field(default=None, init=False)
    end_reason: str | None = field(default=None, init=False)
    created: datetime = field(init=False)
    updated: datetime = field(init=False)
    _end_audio: Callable[[], None] | None = field(default=None, init=False)

    @id.default
    def _new_id(self) -> str:
        return self.creator.environment.identifiers.uuid()

    @created.default
    def _now(self) -> datetime:
        return self._clock.now()

    @updated.default
    def _not_updated(self) -> datetime:
        return self.created

    @property
    def _clock(self) -> Clock:
        return self.creator.environment.clock

    def as_json(self) -> dict[str, Any]:
        """The conference as the API shows it."""
        facts = {
            "record_type": "conference",
            "id": self.id,
            "name": self.name,
            "connection_id": self.creator.connection_id,
            "region": "chicago",
            "status": "completed" if self.end_reason else "in_progress",
            "end_reason": self.end_reason,
            "created_at": timestamp(self.created),
            "updated_at": timestamp(self.updated),
            "expires_at": timestamp(self.created + timedelta(seconds=self.longest)),
        }
        return {key: value for key, value in facts.items() if value is not None}

    def emit(self, event_type: str, call: Call | None = None, **facts: Json) -> None:
        """Send a webhook about the conference, or about one of its calls."""
        (call or self.creator).emit(
            event_type,
            conference_id=self.id,
            creator_call_session_id=self.creator.call_session_id,
            occurred_at=self._clock.timestamp(),
            **facts,
        )

    def join(self, call: Call, fields: dict[str, Any]) -> None:
        """Add a call.

        Raises:
            ApiError: the call cannot join, or the conference is full.
        """
        if self.end_reason or self.closed:
            raise api_error("90019", "the conference has ended, or takes nobody more")
        if "conference" in call.features:
            raise api_error("90044", "the call is in a conference already", pointer="/call_control_id")
        if call.state == "ringing":
            raise api_error("90034", "the call has not been answered yet", pointer="/call_control_id")
        if self.limit is not None and len(self.participants) >= self.limit:
            raise api_error("10027", f"the conference is full: {self.limit} participants")
        participant = Participant(
            self,
            call,
            muted=bool(fields.get("mute")),
            on_hold=bool(fields.get("hold")) or not (self.started or fields.get("start_conference_on_enter")),
            ends_conference=bool(fields.get("end_conference_on_exit")),
            closes_conference=bool(fields.get("soft_end_conference_on_exit")),
            label=fields.get("label"),
        )
        self.participants[call.call_control_id] = participant
        call.features["conference"] = participant
        call.note("joins conference", self.name)
        if fields.get("start_conference_on_enter"):
            self._start()
        self.emit("conference.participant.joined", call)

    def _start(self) -> None:
        """Begin, if it has not begun: those who have waited for it are no longer on hold."""
        if not self.started:
            self.started = True
            for participant in self.participants.values():
                participant.on_hold = False

    def leave(self, participant: Participant) -> None:
        """Remove a call. The conference ends with the last one, or with one that `ends_conference`: then for all."""
        self.participants.pop(participant.call.call_control_id, None)
        participant.call.features.pop("conference", None)
        participant.call.note("leaves conference", self.name)
        self.emit("conference.participant.left", participant.call)
        self.closed = self.closed or participant.closes_conference
        if participant.ends_conference:
            self.end("host_left")
        elif not self.participants:
            self.end("all_left")

    def end(self, reason: str) -> None:
        """End the conference, with the calls that are in it. A call that runs TeXML goes on with its instructions."""
        if self.end_reason:
            return
        self.end_reason = reason
        self.updated = self._clock.now()
        for participant in list(self.participants.values()):
            participant.stop()
            if participant.call.listener is None:
                participant.call.end("normal_clearing", "unknown")
        if self.recording is not None:
            self.recording.stop()
        self.emit("conference.ended", reason=reason if reason in _DECLARED_REASONS else None)

    def member(self, call_control_id: str) -> Participant:
        """The participant of a call.

        Raises:
            ApiError: the call is not in the conference.
        """
        participant = self.participants.get(call_control_id)
        if participant is None:
            raise api_error("90015", "this call is not in the conference", pointer="/call_control_id")
        return participant

    def participant(self, identifier: str) -> Participant:
        """The participant of an id, a label, or the call_control_id of its call.

        Raises:
            ApiError: there is none.
        """
        for one in self.participants.values():
            if identifier in (one.id, one.label, one.call.call_control_id):
                return one
        raise api_error("10005", "there is no such participant", parameter="participant_id")

    def selected(self, fields: dict[str, Any]) -> list[Participant]:
        """The participants that a command names, or all.

        Raises:
            ApiError: one of them is not in the conference, or it is empty.
        """
        wanted = fields.get("call_control_ids")
        for index, call_control_id in enumerate(wanted or ()):
            if call_control_id not in self.participants:
                raise api_error("90015", "this call is not in the conference", pointer=f"/call_control_ids/{index}")
        if not self.participants:
            raise api_error("90033", "the conference is empty")
        return [one for id_, one in self.participants.items() if not wanted or id_ in wanted]

    def play(self, prompt: Prompt, fields: dict[str, Any]) -> None:
        """Play a prompt to the participants that a command names, or to all."""
        selected = self.selected(fields)
        subset = bool(fields.get("call_control_ids"))
        calls: Iterable[Call | None] = [one.call for one in selected] if subset else [None]
        scope = "conference.participant" if subset else "conference"
        self.stop_audio()
        for participant in selected:
            participant.call.player.hear(prompt)
        for call in calls:
            self.emit(f"{scope}.{prompt.kind}.started", call, **prompt.facts)

        def end() -> None:
            if self._end_audio is end:
                self._end_audio = None
                for call in calls:
                    self.emit(f"{scope}.{prompt.kind}.ended", call, **prompt.facts)

        self._end_audio = end
        self._clock.call_later(prompt.seconds, end)

    def stop_audio(self) -> None:
        """Stop the prompt that is playing."""
        if self._end_audio is not None:
            self._end_audio()
