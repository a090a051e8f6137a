"""The calls of TeXML applications: each runs instructions instead of sending events."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from attrs import define, field

from telnyx_async.simulator.schema.errors import api_error
from telnyx_async.simulator.schema.types import Json
from telnyx_async.simulator.world.calls.audio_commands import AUDIO_COMMANDS
from telnyx_async.simulator.world.calls.call import Call
from telnyx_async.simulator.world.calls.calls import Calls
from telnyx_async.simulator.world.calls.conferences import Conferences
from telnyx_async.simulator.world.calls.leg_commands import LegCommands
from telnyx_async.simulator.world.calls.queues import Queues
from telnyx_async.simulator.world.calls.services import Service
from telnyx_async.simulator.world.resources import Resource
from telnyx_async.simulator.world.texml import dialling, services, speech
from telnyx_async.simulator.world.texml.requests import Requests
from telnyx_async.simulator.world.texml.script import DETECTED, Callback, Script, Stage, Step, Verb, detection
from telnyx_async.simulator.world.webhooks import Destination

VERBS: Mapping[str, Verb] = {
    "Say": speech.say,
    "Play": speech.play,
    "Pause": speech.pause,
    "Gather": speech.gather,
    "Record": speech.record,
    "Dial": dialling.dial,
    "Enqueue": dialling.enqueue,
    "Leave": dialling.leave,
    "Refer": dialling.refer,
    "Redirect": dialling.redirect,
    "Reject": dialling.reject,
    "Hangup": dialling.hang_up,
    "Start": services.start,
    "Stop": services.stop,
    "Connect": services.connect,
}


@define(eq=False)
class TexmlCalls:
    """Begins the calls of TeXML applications, and keeps their scripts.

    Args:
        calls: all calls.
        legs: the commands that verbs use.
        services: that verbs start and stop.
        conferences: that calls join.
        queues: that calls wait in.

    Attributes:
        scripts: by call_sid.
    """

    calls: Calls
    legs: LegCommands
    services: Mapping[str, Service]
    conferences: Conferences
    queues: Queues
    scripts: dict[str, Script] = field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        self.calls.begin_texml = self._begin_incoming

    def find(self, call_sid: str) -> Script:
        """The script of a call that is going on.

        Raises:
            ApiError: there is none, or the call has ended.
        """
        script = self.scripts.get(call_sid)
        if script is None:
            raise api_error("10005", "there is no such TeXML call", parameter="call_sid")
        if script.call.ended:
            raise api_error("90018", "the call has ended")
        return script

    def place(
        self, connection_id: str, application: Resource, fields: Mapping[str, Any], begin: Callable[[Script], None]
    ) -> Call:
        """Call a number.

        Args:
            connection_id: of the application.
            application: empty where there is none.
            fields: of the request.
            begin: called once the call is answered; with MachineDetection, once it is known by whom.
        """
        call = self.calls.outgoing(
            to=fields["To"],
            from_=fields["From"],
            connection_id=connection_id,
            destination=Destination(str(application.get("voice_url", ""))),
            timeout=float(fields.get("Timeout") or 30),
            limit=float(fields.get("TimeLimit") or 14_400),
            detection=detection(fields.get("MachineDetection"), fields.get("DetectionMode")),
            answered=lambda call: self._answered(self.scripts[call.call_control_id], fields, begin),
            listener=lambda event_type, facts: None,  # until its script listens
        )
        callback = Callback.read(
            fields.get("StatusCallback"), fields.get("StatusCallbackMethod"), fields.get("StatusCallbackEvent")
        )
        self._script(call, application, callback)
        return call

    def record(self, script: Script, fields: Mapping[str, Any], initiated_by: str) -> None:
        """Record a call, and report the recording as the fields of a request ask for."""
        channels = "single" if fields.get("RecordingChannels") in ("mono", "single") else "dual"
        silence = float(fields.get("RecordingTimeout") or 0)
        options = {"channels": channels, "timeout_secs": silence, "initiated_by": initiated_by}
        self.services["recording"].start(script.call, options)
        url, method = fields.get("RecordingStatusCallback"), fields.get("RecordingStatusCallbackMethod")
        speech.report_recordings(script, url, method or "POST")

    def _begin_incoming(self, call: Call, application: Resource) -> None:
        callback = Callback.read(application.get("status_callback"), application.get("status_callback_method"), None)
        script = self._script(call, application, callback)
        script.start(Step(str(application["voice_url"]), str(application.get("voice_method") or "POST")))

    def _script(self, call: Call, application: Resource, callback: Callback | None) -> Script:
        commands = {**self.legs.commands(), **AUDIO_COMMANDS}
        stage = Stage(self.calls, commands, self.services, self.conferences, self.queues, VERBS)
        requests = Requests(call.environment.deliveries, call, str(application.get("voice_url", "")))
        fallback = application.get("voice_fallback_url") or None
        script = Script(stage, call, requests, fallback, callback)
        call.stays_after_bridge = True
        self.scripts[call.call_control_id] = script
        script.announce()
        return script

    def _answered(self, script: Script, fields: Mapping[str, Any], begin: Callable[[Script], None]) -> None:
        if fields.get("Record"):
            self.record(script, fields, "OutboundAPI")
        mode = fields.get("MachineDetection")
        if detection(mode, None) == "disabled":
            begin(script)
            return
        at_once = bool(fields.get("AsyncAmd"))
        url, method = fields.get("AsyncAmdStatusCallback"), fields.get("AsyncAmdStatusCallbackMethod") or "POST"

        async def detected(facts: Mapping[str, Json]) -> None:
            script.answered_by = str(facts["result"])
            if at_once and url:
                await script.report_detection(Callback(url, method), facts)
            elif not at_once and not (mode == "DetectMessageEnd" and script.answered_by == "machine"):
                begin(script)

        async def heard(facts: Mapping[str, Json]) -> None:
            if not at_once and mode == "DetectMessageEnd":
                begin(script)

        script.callbacks |= dict.fromkeys(DETECTED, detected)
        script.callbacks |= dict.fromkeys(("call.machine.greeting.ended", "call.machine.premium.greeting.ended"), heard)
        if at_once:
            begin(script)
