"""TeXML as a product: calls to and from its applications, and the operations on them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from telnyx_async.simulator.schema.endpoints import Endpoint
from telnyx_async.simulator.schema.errors import api_error
from telnyx_async.simulator.schema.requests import Request
from telnyx_async.simulator.schema.responses import Response
from telnyx_async.simulator.world.calls.audio_commands import AUDIO_COMMANDS
from telnyx_async.simulator.world.calls.call import Call
from telnyx_async.simulator.world.calls.calls import Calls
from telnyx_async.simulator.world.calls.conferences import Conferences
from telnyx_async.simulator.world.calls.leg_commands import LegCommands
from telnyx_async.simulator.world.calls.queues import Queues
from telnyx_async.simulator.world.calls.services import Service
from telnyx_async.simulator.world.operations import Operation
from telnyx_async.simulator.world.product import Answer, Product
from telnyx_async.simulator.world.resources import Resource
from telnyx_async.simulator.world.texml import dialling, services, speech
from telnyx_async.simulator.world.texml.requests import Requests, status_of
from telnyx_async.simulator.world.texml.script import Callback, Script, Stage, Step, Verb
from telnyx_async.simulator.world.webhooks import Destination

APPLICATIONS = "/texml_applications"
_DATE = "%a, %d %b %Y %H:%M:%S +0000"
_DETECTION = {"Enable": "detect", "DetectMessageEnd": "greeting_end"}
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
class Texml(Product):
    """Calls of TeXML applications.

    Args:
        calls: all calls.
        legs: the commands that verbs use.
        services: that verbs start and stop.
        conferences: that calls join.
        queues: that calls wait in.
    """

    calls: Calls
    legs: LegCommands
    services: Mapping[str, Service]
    conferences: Conferences
    queues: Queues
    scripts: dict[str, Script] = field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        self.calls.begin_texml = self._begin_incoming

    def operations(self) -> dict[str, Operation]:
        """The operations that it carries out."""
        return {
            "InitiateTexmlCall": self._dial,
            "DeprecatedInitiateTexmlCall": self._dial,
            "GetTexmlCalls": self._list,
            "GetTexmlCall": self._get,
            "UpdateTexmlCall": self._update,
            "DeprecatedUpdateTexmlCall": self._update,
        }

    # --- calls

    def _begin_incoming(self, call: Call, application: Resource) -> None:
        callback = Callback.read(application.get("status_callback"), application.get("status_callback_method"), None)
        script = self._script(call, application, callback)
        script.start(Step(str(application["voice_url"]), str(application.get("voice_method") or "POST")))

    def _script(self, call: Call, application: Resource, callback: Callback | None) -> Script:
        commands = {**self.legs.commands(), **AUDIO_COMMANDS}
        stage = Stage(self.calls, commands, self.services, self.conferences, self.queues, VERBS)
        requests = Requests(self.environment.deliveries, call, str(application.get("voice_url", "")))
        fallback = application.get("voice_fallback_url") or None
        script = Script(stage, call, requests, fallback, callback)
        call.stays_after_bridge = True
        self.scripts[call.call_control_id] = script
        script.announce()
        return script

    def _dial(self, endpoint: Endpoint, request: Request) -> Answer:
        fields = request.fields
        identifier = str(fields.get("ApplicationSid") or request.path.get("application_id"))
        application = self.destinations.texml_application(identifier)
        if application is None:
            if not fields.get("Url") and not fields.get("Texml"):
                if self.resources.invent:
                    return None
                raise api_error("10015", f"there is no TeXML application {identifier}", pointer="/ApplicationSid")
            application = {}
        url = str(fields.get("Url") or application.get("voice_url") or "")
        step = Step(url, fields.get("UrlMethod") or "POST", text=fields.get("Texml"))
        call = self.calls.outgoing(
            to=fields["To"],
            from_=fields["From"],
            connection_id=identifier,
            destination=Destination(url),
            timeout=float(fields.get("Timeout") or 30),
            limit=float(fields.get("TimeLimit") or 14_400),
            detection=_DETECTION.get(str(fields.get("MachineDetection")), "disabled"),
            answered=lambda call: self.scripts[call.call_control_id].start(step),
            listener=lambda event_type, facts: None,  # until its script listens
        )
        callback = Callback.read(
            fields.get("StatusCallback"), fields.get("StatusCallbackMethod"), fields.get("StatusCallbackEvent")
        )
        settings = {**application, "voice_url": url}
        if fields.get("FallbackUrl"):
            settings["voice_fallback_url"] = fields["FallbackUrl"]
        self._script(call, settings, callback)
        facts = {"from": call.from_, "to": call.to, "status": "queued", "sid": call.call_control_id}
        content = endpoint.json_content
        shown = {"data": facts} if content and "data" in self._names(content.schema) else facts
        return Response(int(endpoint.success), json=shown)

    def _names(self, schema: Any) -> dict[str, Any]:
        return self.environment.document.properties(schema)

    # --- operations on them

    def _list(self, endpoint: Endpoint, request: Request) -> Answer:
        shown = [self._shown(script.call, request) for script in self.scripts.values()]
        for parameter, name in (("Status", "status"), ("To", "to"), ("From", "from")):
            if request.query.get(parameter):
                shown = [one for one in shown if one[name] == request.query[parameter]]
        return self.responses.listed(endpoint, request, shown)

    def _get(self, endpoint: Endpoint, request: Request) -> Answer:
        script = self._find(request)
        return self.responses.given(endpoint, self._shown(script.call, request)) if script else None

    def _update(self, endpoint: Endpoint, request: Request) -> Answer:
        script = self._find(request)
        if script is None:
            return None
        call, fields = script.call, request.fields
        if call.ended:
            raise api_error("90018", "the call has ended")
        if fields.get("Status") in ("completed", "canceled"):
            self.legs.commands()["HangupCall"](call, {})
        elif fields.get("Url") or fields.get("Texml"):
            call.player.stop()
            call.keypad.stop_gather("cancelled")
            script.start(Step(fields.get("Url", ""), fields.get("Method") or "POST", text=fields.get("Texml")))
        return self.responses.given(endpoint, self._shown(call, request))

    def _find(self, request: Request) -> Script | None:
        script = self.scripts.get(request.path["call_sid"])
        if script is None and not self.resources.invent:
            raise api_error("10005", "there is no such TeXML call", parameter="call_sid")
        return script

    def _shown(self, call: Call, request: Request) -> Resource:
        account = request.path.get("account_sid", self.environment.user_id)
        facts = {
            "sid": call.call_control_id,
            "account_sid": account,
            "from": call.from_,
            "to": call.to,
            "direction": "inbound" if call.direction == "incoming" else "outbound",
            "status": status_of(call),
            "duration": str(call.duration),
            "date_created": call.started.strftime(_DATE),
            "start_time": call.started.strftime(_DATE),
            "end_time": call.ended_at.strftime(_DATE) if call.ended_at else None,
            "uri": f"/v2/texml/Accounts/{account}/Calls/{call.call_control_id}.json",
        }
        return {name: value for name, value in facts.items() if value is not None}
