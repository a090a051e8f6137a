"""Conferences: calls that hear each other, on hold or muted or not, until the last one leaves."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Any, TypeAlias
from uuid import uuid4

from attrs import define, field

from telnyx_async.simulator.schema.document import Endpoint, Json
from telnyx_async.simulator.schema.errors import refuse
from telnyx_async.simulator.schema.requests import Request
from telnyx_async.simulator.schema.responses import Answer, Answers
from telnyx_async.simulator.world.calls.call import Call, timestamp
from telnyx_async.simulator.world.calls.calls import Exchange
from telnyx_async.simulator.world.calls.features import Recording
from telnyx_async.simulator.world.calls.prompts import Prompt
from telnyx_async.simulator.world.operations import Operation

Action: TypeAlias = Callable[["Conference", dict[str, Any]], None]
_HOURS = 4


@define(eq=False)
class Participant:
    """A call in a conference. It is a feature of the call: when that ends, it leaves."""

    conference: Conference
    call: Call
    muted: bool = False
    on_hold: bool = False
    ends_it: bool = False
    id: str = field(factory=lambda: str(uuid4()))
    joined: datetime = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.joined = self.call.exchange.clock.now()

    def stop(self) -> None:
        """Leave."""
        self.conference.leave(self)

    def as_json(self) -> dict[str, Any]:
        """What the list of participants says of it."""
        return {
            "record_type": "participant",
            "id": self.id,
            "call_control_id": self.call.call_control_id,
            "call_leg_id": self.call.call_leg_id,
            "conference": {"id": self.conference.id, "name": self.conference.name},
            "muted": self.muted,
            "on_hold": self.on_hold,
            "status": "joined",
            "end_conference_on_exit": self.ends_it,
            "soft_end_conference_on_exit": False,
            "whisper_call_control_ids": [],
            "created_at": timestamp(self.joined),
            "updated_at": timestamp(self.joined),
        }


@define(eq=False)
class Conference:
    """A conference, made from a call."""

    creator: Call
    name: str
    limit: int | None = None
    id: str = field(factory=lambda: str(uuid4()))
    participants: dict[str, Participant] = field(factory=dict, init=False)
    recording: Recording | None = field(default=None, init=False)
    ended: str | None = field(default=None, init=False)
    created: datetime = field(init=False)
    updated: datetime = field(init=False)
    _ends: Callable[[], None] | None = field(default=None, init=False)

    def __attrs_post_init__(self) -> None:
        self.created = self.updated = self.creator.exchange.clock.now()

    def as_json(self) -> dict[str, Any]:
        """What the API says of it."""
        facts = {
            "record_type": "conference",
            "id": self.id,
            "name": self.name,
            "connection_id": self.creator.connection_id,
            "region": "chicago",
            "status": "completed" if self.ended else "in_progress",
            "end_reason": self.ended,
            "created_at": timestamp(self.created),
            "updated_at": timestamp(self.updated),
            "expires_at": timestamp(self.created + timedelta(hours=_HOURS)),
        }
        return {key: value for key, value in facts.items() if value is not None}

    def emit(self, event_type: str, call: Call | None = None, **facts: Json) -> None:
        """Send a webhook about it, or about one of its calls."""
        (call or self.creator).emit(
            event_type,
            conference_id=self.id,
            creator_call_session_id=self.creator.call_session_id,
            occurred_at=timestamp(self.creator.exchange.clock.now()),
            **facts,
        )

    def join(self, call: Call, fields: dict[str, Any]) -> None:
        """Let a call in."""
        if "conference" in call.features:
            raise refuse("90044", "the call is in a conference already", pointer="/call_control_id")
        if call.state == "ringing":
            raise refuse("90034", "the call has not been answered yet", pointer="/call_control_id")
        if self.limit is not None and len(self.participants) >= self.limit:
            raise refuse("10027", f"the conference is full: {self.limit} participants")
        participant = Participant(
            self,
            call,
            muted=bool(fields.get("mute")),
            on_hold=bool(fields.get("hold")),
            ends_it=bool(fields.get("end_conference_on_exit")),
        )
        self.participants[call.call_control_id] = participant
        call.features["conference"] = participant
        call.note("joins conference", self.name)
        self.emit("conference.participant.joined", call)

    def leave(self, participant: Participant) -> None:
        """Let a call go; the conference ends with the last one, or with one that ends it."""
        self.participants.pop(participant.call.call_control_id, None)
        participant.call.features.pop("conference", None)
        participant.call.note("leaves conference", self.name)
        self.emit("conference.participant.left", participant.call)
        if participant.ends_it:
            self.end("host_left")
        elif not self.participants:
            self.end("all_left")

    def end(self, reason: str) -> None:
        """End it; calls that are left stay on the line, but alone."""
        if self.ended:
            return
        self.ended = reason
        self.updated = self.creator.exchange.clock.now()
        for participant in list(self.participants.values()):
            participant.stop()
        if self.recording is not None:
            self.recording.stop()
        self.emit("conference.ended", reason=reason)

    def chosen(self, fields: dict[str, Any]) -> list[Participant]:
        """The participants that a command is for: those it names, or all."""
        wanted = fields.get("call_control_ids")
        for index, call_control_id in enumerate(wanted or ()):
            if call_control_id not in self.participants:
                raise refuse("90015", "this call is not in the conference", pointer=f"/call_control_ids/{index}")
        if not self.participants:
            raise refuse("90033", "nobody is in the conference")
        return [one for id_, one in self.participants.items() if not wanted or id_ in wanted]

    def play(self, prompt: Prompt, fields: dict[str, Any]) -> None:
        """Let participants hear something."""
        chosen = self.chosen(fields)
        subset = bool(fields.get("call_control_ids"))
        callers: Iterable[Call | None] = [one.call for one in chosen] if subset else [None]
        scope = "conference.participant" if subset else "conference"
        self.hush()
        for participant in chosen:
            participant.call.voice.hear(prompt)
        for call in callers:
            self.emit(f"{scope}.{prompt.kind}.started", call, **prompt.facts)

        def ends() -> None:
            if self._ends is ends:
                self._ends = None
                for call in callers:
                    self.emit(f"{scope}.{prompt.kind}.ended", call, **prompt.facts)

        self._ends = ends
        self.creator.exchange.clock.call_later(prompt.seconds, ends)

    def hush(self) -> None:
        """Cut short what is being heard."""
        if self._ends is not None:
            self._ends()


@define(eq=False)
class Conferences:
    """All conferences, and the operations on them."""

    exchange: Exchange
    answers: Answers
    invent: bool = False
    by_id: dict[str, Conference] = field(factory=dict, init=False)

    def operations(self) -> dict[str, Operation]:
        """What it carries out."""
        return {
            "CreateConference": self._create,
            "ListConferences": self._list,
            "RetrieveConference": self._get,
            "ListConferenceParticipants": self._participants,
            **{name: self._action(action) for name, action in self._actions().items()},
        }

    def _actions(self) -> dict[str, Action]:
        return {
            "JoinConference": lambda conference, fields: conference.join(self._call(fields), fields),
            "LeaveConference": self._leave,
            "UpdateConference": self._update,
            "HoldConferenceParticipants": lambda conference, fields: _set(conference, fields, on_hold=True),
            "UnholdConferenceParticipants": lambda conference, fields: _set(conference, fields, on_hold=False),
            "MuteConferenceParticipants": lambda conference, fields: _set(conference, fields, muted=True),
            "UnmuteConferenceParticipants": lambda conference, fields: _set(conference, fields, muted=False),
            "SpeakTextToConference": lambda conference, fields: conference.play(
                Prompt.speech(fields["payload"]), fields
            ),
            "PlayConferenceAudio": lambda conference, fields: conference.play(
                Prompt.audio(fields.get("audio_url"), fields.get("media_name")), fields
            ),
            "StopConferenceAudio": self._stop_audio,
            "StartConferenceRecording": self._record,
            "StopConferenceRecording": self._stop_recording,
            "PauseConferenceRecording": self._pause,
            "ResumeConferenceRecording": self._pause,
        }

    # --- about conferences

    def _create(self, endpoint: Endpoint, request: Request) -> Answer:
        if self.invent and request.fields["call_control_id"] not in self.exchange.calls:
            return self.answers.make(endpoint, request)
        call = self._call(request.fields)
        if request.fields.get("client_state"):
            call.client_state = request.fields["client_state"]
        conference = Conference(call, request.fields["name"], request.fields.get("max_participants"))
        if call.state == "ringing":
            raise refuse("90034", "the call has not been answered yet", pointer="/call_control_id")
        self.by_id[conference.id] = conference
        conference.emit("conference.created")
        conference.join(call, request.fields)
        return self.answers.given(endpoint, conference.as_json())

    def _list(self, endpoint: Endpoint, request: Request) -> Answer:
        found = [conference.as_json() for conference in self.by_id.values()]
        return self.answers.listed(endpoint, request, found)

    def _get(self, endpoint: Endpoint, request: Request) -> Answer:
        conference = self.by_id.get(request.path["id"])
        return self.answers.given(endpoint, conference.as_json()) if conference else self._missing(endpoint, request)

    def _participants(self, endpoint: Endpoint, request: Request) -> Answer:
        conference = self.by_id.get(request.path["conference_id"])
        if conference is None:
            return self._missing(endpoint, request)
        wished = {
            name: request.query[f"filter[{name}]"]
            for name in ("muted", "on_hold")
            if f"filter[{name}]" in request.query
        }
        found = [participant.as_json() for participant in conference.participants.values()]
        return self.answers.listed(
            endpoint, request, [one for one in found if all(one[name] == wish for name, wish in wished.items())]
        )

    # --- what can be done with one

    def _action(self, action: Action) -> Operation:
        def carry_out(endpoint: Endpoint, request: Request) -> Answer:
            conference = self.by_id.get(request.path["id"])
            if conference is None:
                return self._missing(endpoint, request)
            if conference.ended:
                raise refuse("90019", "the conference is over")
            action(conference, request.fields)
            return self.answers.given(endpoint, {"result": "ok"})

        return carry_out

    def _missing(self, endpoint: Endpoint, request: Request) -> Answer:
        if not self.invent:
            raise refuse("90058", "there is no such conference", parameter=endpoint.names[0])
        return self.answers.make(endpoint, request)

    def _call(self, fields: dict[str, Any]) -> Call:
        return self.exchange.find(fields["call_control_id"])

    def _leave(self, conference: Conference, fields: dict[str, Any]) -> None:
        self._member(conference, fields).stop()

    def _update(self, conference: Conference, fields: dict[str, Any]) -> None:
        self._member(conference, fields)

    def _member(self, conference: Conference, fields: dict[str, Any]) -> Participant:
        participant = conference.participants.get(fields["call_control_id"])
        if participant is None:
            raise refuse("90015", "this call is not in the conference", pointer="/call_control_id")
        return participant

    def _stop_audio(self, conference: Conference, fields: dict[str, Any]) -> None:
        conference.chosen(fields)
        conference.hush()

    def _record(self, conference: Conference, fields: dict[str, Any]) -> None:
        if conference.recording is not None:
            raise refuse("10027", "the conference is being recorded already")
        conference.recording = Recording.start(
            conference.creator, "single", fields.get("format", "mp3"), conference_id=conference.id
        )

    def _stop_recording(self, conference: Conference, fields: dict[str, Any]) -> None:
        self._recorded(conference, fields).stop()
        conference.recording = None

    def _pause(self, conference: Conference, fields: dict[str, Any]) -> None:
        self._recorded(conference, fields)

    def _recorded(self, conference: Conference, fields: dict[str, Any]) -> Recording:
        if conference.recording is None:
            raise refuse("10027", "the conference is not being recorded")
        return conference.recording


def _set(conference: Conference, fields: dict[str, Any], **state: bool) -> None:
    for participant in conference.chosen(fields):
        for name, value in state.items():
            setattr(participant, name, value)
