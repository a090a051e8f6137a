"""Call Control: the operations on calls, and when a call admits them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from attrs import frozen

from telnyx_async.simulator.clock import timestamp
from telnyx_async.simulator.schema.endpoints import Endpoint
from telnyx_async.simulator.schema.errors import ApiError, api_error
from telnyx_async.simulator.schema.requests import Request
from telnyx_async.simulator.schema.responses import Response, ResponseBuilder
from telnyx_async.simulator.world.calls.assistants import Assistants
from telnyx_async.simulator.world.calls.audio_commands import AUDIO_COMMANDS
from telnyx_async.simulator.world.calls.call import Call
from telnyx_async.simulator.world.calls.calls import Calls
from telnyx_async.simulator.world.calls.fields import Command, Fields, read_client_state
from telnyx_async.simulator.world.calls.leg_commands import LegCommands
from telnyx_async.simulator.world.calls.recordings import Recorder
from telnyx_async.simulator.world.calls.services import Service
from telnyx_async.simulator.world.operations import Operation

_WHILE_RINGING = {
    "AnswerCall",
    "RejectCall",
    "HangupCall",
    "TransferCall",
    "BridgeCall",
    "UpdateClientState",
    "ReferCall",
}
_SERVICES = (
    ("StartCallRecord", "StopCallRecording", "recording"),
    ("StartCallFork", "StopCallFork", "fork"),
    ("StartCallStreaming", "StopCallStreaming", "streaming"),
    ("StartCallTranscription", "StopCallTranscription", "transcription"),
    ("StartSiprecSession", "StopSiprecSession", "siprec"),
    ("noiseSuppressionStart", "noiseSuppressionStop", "suppression"),
    ("CallStartAIAssistant", "CallStopAIAssistant", "assistant"),
    ("CallStartConversationRelay", "CallStopConversationRelay", "relay"),
)


@frozen
class CallControl:
    """The operations on calls.

    Args:
        calls: all calls.
        legs: the commands that begin, connect and end calls.
        services: that run on calls, by the name of their feature.
        recorder: the one of them that can pause.
        responses: shows calls.
        invent: whether commands for a call that does not exist get a sample response.
    """

    calls: Calls
    legs: LegCommands
    services: Mapping[str, Service]
    recorder: Recorder
    responses: ResponseBuilder
    invent: bool = False

    def operations(self) -> dict[str, Operation]:
        """The operations that it carries out."""
        commands = {**self.legs.commands(), **AUDIO_COMMANDS, **self._service_commands()}
        return {
            "DialCall": self._dial,
            "RetrieveCallStatus": self._status,
            "ListConnectionActiveCalls": self._active,
            **{name: partial(self._command, command) for name, command in commands.items()},
        }

    def _service_commands(self) -> dict[str, Command]:
        commands: dict[str, Command] = {
            "PauseCallRecording": self.recorder.pause,
            "ResumeCallRecording": self.recorder.resume,
            "callGatherUsingAI": self.services["gather_using_ai"].start,
            "SwitchSupervisorRole": _switch_role,
        }
        assistants = self.services["assistant"]
        if isinstance(assistants, Assistants):
            commands |= {"CallAddMessagesToAIAssistant": assistants.add, "CallJoinAIAssistant": assistants.join}
        for start, stop, name in _SERVICES:
            commands[start] = self.services[name].start
            commands[stop] = self.services[name].stop
        return commands

    def _command(self, command: Command, endpoint: Endpoint, request: Request) -> Response | None:
        if self.invent and request.path["call_control_id"] not in self.calls.by_id:
            return None
        call = self.calls.find(request.path["call_control_id"])
        client_state = read_client_state(request.fields)
        if call.state == "ringing" and endpoint.id not in _WHILE_RINGING:
            raise api_error("90034", "the call has not been answered yet")
        before = call.client_state
        if client_state is not None:  # also for the webhooks that the command causes
            call.client_state = client_state
        try:
            result = command(call, request.fields)
        except ApiError:
            call.client_state = before
            raise
        return self.responses.given(endpoint, {"result": "ok", **(result or {})})

    def _dial(self, endpoint: Endpoint, request: Request) -> Response | None:
        fields = request.fields
        linked = fields.get("link_to")
        no_url = self.calls.destinations.of_connection(fields["connection_id"]) is None
        if self.invent and (no_url or (linked and linked not in self.calls.by_id)):
            return None
        return self.responses.given(endpoint, _as_json(self.legs.dial(fields)) | {"is_alive": False})

    def _status(self, endpoint: Endpoint, request: Request) -> Response | None:
        call = self.calls.by_id.get(request.path["call_control_id"])
        return self.responses.given(endpoint, _as_json(call)) if call else None

    def _active(self, endpoint: Endpoint, request: Request) -> Response | None:
        connection = request.path["connection_id"]
        calls = [one for one in self.calls.by_id.values() if one.connection_id == connection and not one.ended]
        if self.invent and not calls:
            return None
        return self.responses.listed(endpoint, request, [_as_json(call) for call in calls])


def _switch_role(call: Call, fields: Fields) -> None:
    call.note("supervises", fields["role"])


def _as_json(call: Call) -> Fields:
    """The call as the API shows it."""
    facts = {
        "record_type": "call",
        "call_control_id": call.call_control_id,
        "call_leg_id": call.call_leg_id,
        "call_session_id": call.call_session_id,
        "client_state": call.client_state,
        "is_alive": not call.ended,
        "call_duration": call.duration,
        "start_time": timestamp(call.started),
        "end_time": timestamp(call.ended_at) if call.ended_at else None,
    }
    return {key: value for key, value in facts.items() if value is not None}
