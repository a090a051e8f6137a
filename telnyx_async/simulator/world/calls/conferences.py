"""All conferences, and the operations on them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from attrs import define, field

from telnyx_async.simulator.schema.endpoints import Endpoint
from telnyx_async.simulator.schema.errors import api_error, check_range
from telnyx_async.simulator.schema.requests import Request
from telnyx_async.simulator.schema.responses import Response, ResponseBuilder
from telnyx_async.simulator.world.calls.audio_commands import AUDIO_COMMANDS
from telnyx_async.simulator.world.calls.call import Call
from telnyx_async.simulator.world.calls.calls import Calls
from telnyx_async.simulator.world.calls.conference import LONGEST, Conference
from telnyx_async.simulator.world.calls.fields import read_client_state
from telnyx_async.simulator.world.calls.prompts import Prompt
from telnyx_async.simulator.world.calls.recordings import Recorder, Recording
from telnyx_async.simulator.world.filters import select
from telnyx_async.simulator.world.operations import Operation

_MOST_MINUTES, _MOST_PARTICIPANTS = 24 * 60, 800
Action: TypeAlias = Callable[[Conference, dict[str, Any]], None]


@define(eq=False)
class Conferences:
    """All conferences, and the operations on them.

    Args:
        calls: that join them.
        recorder: records them.
        responses: shows them.
        invent: whether commands for a conference that does not exist get a sample response.
    """

    calls: Calls
    recorder: Recorder
    responses: ResponseBuilder
    invent: bool = False
    by_id: dict[str, Conference] = field(factory=dict, init=False)

    def operations(self) -> dict[str, Operation]:
        """The operations that it carries out."""
        return {
            "CreateConference": self._create,
            "ListConferences": self._list,
            "RetrieveConference": self._get,
            "ListConferenceParticipants": self._participants,
            "RetrieveConferenceParticipant": self._participant,
            "UpdateConferenceParticipant": self._participant,
            **{name: self._action(action) for name, action in self._actions().items()},
        }

    def _actions(self) -> dict[str, Action]:
        return {
            "JoinConference": self._join,
            "LeaveConference": self._leave,
            "UpdateConference": self._update,
            "EndConference": lambda conference, fields: conference.end("ended_via_api"),
            "ConferenceSendDTMF": _send_tones,
            "ConferenceGatherUsingAudio": _gather,
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
            "StartConferenceRecording": self.record,
            "StopConferenceRecording": self._stop_recording,
            "PauseConferenceRecording": lambda conference, fields: self._recorded(conference).pause(),
            "ResumeConferenceRecording": lambda conference, fields: self._recorded(conference).resume(),
        }

    def enter(self, call: Call, name: str, fields: dict[str, Any]) -> None:
        """Let a call join the conference of a name. The first that does creates it.

        Raises:
            ApiError: the call cannot join it.
        """
        for conference in self.by_id.values():
            if conference.name == name and not (conference.end_reason or conference.closed):
                conference.join(call, fields)
                return
        self._begin(call, name, fields)

    def _begin(self, call: Call, name: str, fields: dict[str, Any]) -> Conference:
        started = fields.get("start_conference_on_create") is not False
        check_range(fields.get("duration_minutes", 1), 1, _MOST_MINUTES, "/duration_minutes")
        check_range(fields.get("max_participants", 2), 2, _MOST_PARTICIPANTS, "/max_participants")
        longest = 60.0 * fields["duration_minutes"] if "duration_minutes" in fields else LONGEST
        conference = Conference(call, name, fields.get("max_participants"), started, longest)
        if call.state == "ringing":
            raise api_error("90034", "the call has not been answered yet", pointer="/call_control_id")
        self.by_id[conference.id] = conference
        self.calls.environment.clock.call_later(longest, lambda: conference.end("time_exceeded"))
        conference.emit("conference.created")
        conference.join(call, fields)
        return conference

    # --- resources

    def _create(self, endpoint: Endpoint, request: Request) -> Response | None:
        if self.invent and request.fields["call_control_id"] not in self.calls.by_id:
            return None
        call = self.calls.find(request.fields["call_control_id"])
        call.client_state = read_client_state(request.fields) or call.client_state
        conference = self._begin(call, request.fields["name"], request.fields)
        return self.responses.given(endpoint, conference.as_json())

    def _list(self, endpoint: Endpoint, request: Request) -> Response:
        found = [conference.as_json() for conference in self.by_id.values()]
        return self.responses.listed(endpoint, request, select(found, request.query))

    def _get(self, endpoint: Endpoint, request: Request) -> Response | None:
        conference = self._find(endpoint, request)
        return self.responses.given(endpoint, conference.as_json()) if conference else None

    def _participants(self, endpoint: Endpoint, request: Request) -> Response | None:
        conference = self._find(endpoint, request)
        if conference is None:
            return None
        found = [participant.as_json() for participant in conference.participants.values()]
        return self.responses.listed(endpoint, request, select(found, request.query))

    def _participant(self, endpoint: Endpoint, request: Request) -> Response | None:
        conference = self._find(endpoint, request)
        if conference is None:
            return None
        participant = conference.participant(request.path["participant_id"])
        fields = request.fields
        participant.ends_conference = fields.get("end_conference_on_exit", participant.ends_conference)
        participant.closes_conference = fields.get("soft_end_conference_on_exit", participant.closes_conference)
        return self.responses.given(endpoint, participant.as_json())

    # --- commands

    def _action(self, action: Action) -> Operation:
        def carry_out(endpoint: Endpoint, request: Request) -> Response | None:
            conference = self._find(endpoint, request)
            if conference is None:
                return None
            if conference.end_reason:
                raise api_error("90019", "the conference has ended")
            action(conference, request.fields)
            return self.responses.given(endpoint, {"result": "ok"})

        return carry_out

    def _join(self, conference: Conference, fields: dict[str, Any]) -> None:
        call = self.calls.find(fields["call_control_id"])
        call.client_state = read_client_state(fields) or call.client_state
        conference.join(call, fields)

    def _leave(self, conference: Conference, fields: dict[str, Any]) -> None:
        conference.member(fields["call_control_id"]).stop()

    def _update(self, conference: Conference, fields: dict[str, Any]) -> None:
        conference.member(fields["call_control_id"])

    def _stop_audio(self, conference: Conference, fields: dict[str, Any]) -> None:
        conference.selected(fields)
        conference.stop_audio()

    def record(self, conference: Conference, fields: dict[str, Any], call: Call | None = None) -> None:
        """Start to record a conference.

        Args:
            conference: that is recorded.
            fields: of the command.
            call: that gets the event; the default is the one that created the conference.

        Raises:
            ApiError: it is being recorded already.
        """
        if conference.recording is not None:
            raise api_error("10027", "the conference is being recorded already")
        format_ = fields.get("format", "mp3")
        conference.recording = self.recorder.start_conference(call or conference.creator, conference.id, format_)

    def _stop_recording(self, conference: Conference, fields: dict[str, Any]) -> None:
        self._recorded(conference).stop()
        conference.recording = None

    def _recorded(self, conference: Conference) -> Recording:
        if conference.recording is None:
            raise api_error("10027", "the conference is not being recorded")
        return conference.recording

    def _find(self, endpoint: Endpoint, request: Request) -> Conference | None:
        """The conference of an id; of a name, the last one."""
        name = endpoint.names[0]
        named = {one.name: one for one in self.by_id.values()}
        conference = self.by_id.get(request.path[name]) or named.get(request.path[name])
        if conference is None and not self.invent:
            raise api_error("90058", "there is no such conference", parameter=name)
        return conference


def _send_tones(conference: Conference, fields: dict[str, Any]) -> None:
    for participant in conference.selected(fields):
        participant.call.note("hears tones", fields["digits"])


def _gather(conference: Conference, fields: dict[str, Any]) -> None:
    AUDIO_COMMANDS["GatherUsingAudio"](conference.member(fields["call_control_id"]).call, fields)


def _set(conference: Conference, fields: dict[str, Any], **state: bool) -> None:
    for participant in conference.selected(fields):
        for name, value in state.items():
            setattr(participant, name, value)
