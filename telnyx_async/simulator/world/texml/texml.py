"""The operations on the calls of TeXML applications."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from attrs import define

from telnyx_async.simulator.schema.endpoints import Endpoint
from telnyx_async.simulator.schema.errors import api_error
from telnyx_async.simulator.schema.requests import Request
from telnyx_async.simulator.schema.responses import Response
from telnyx_async.simulator.world.operations import Operation
from telnyx_async.simulator.world.product import Answer, Product
from telnyx_async.simulator.world.texml import shown
from telnyx_async.simulator.world.texml.calls import TexmlCalls
from telnyx_async.simulator.world.texml.script import Script, Step


@define(eq=False)
class Texml(Product):
    """Places, shows and changes calls.

    Args:
        calls: of TeXML applications.
    """

    calls: TexmlCalls

    def operations(self) -> dict[str, Operation]:
        """The operations that it carries out."""
        return {
            "InitiateTexmlCall": self._initiate,
            "DeprecatedInitiateTexmlCall": self._initiate,
            "InitiateTexmlAICall": self._initiate_with_assistant,
            "GetTexmlCalls": self._list,
            "GetTexmlCall": self._get,
            "UpdateTexmlCall": self._update,
            "DeprecatedUpdateTexmlCall": self._update,
        }

    def _initiate(self, endpoint: Endpoint, request: Request) -> Answer:
        fields = request.fields
        identifier = str(fields.get("ApplicationSid") or request.path.get("application_id"))
        application = self.destinations.texml_application(identifier)
        if application is None and not fields.get("Url") and not fields.get("Texml"):
            if self.resources.invent:
                return None
            raise api_error("10015", f"there is no TeXML application {identifier}", pointer="/ApplicationSid")
        settings = dict(application or {})
        method = fields.get("UrlMethod") or (not fields.get("Url") and settings.get("voice_method")) or "POST"
        for name, given in (("voice_url", fields.get("Url")), ("voice_fallback_url", fields.get("FallbackUrl"))):
            settings[name] = given or settings.get(name, "")

        def begin(script: Script) -> None:
            answered = {"AnsweredBy": script.answered_by} if script.answered_by else {}
            script.start(Step(settings["voice_url"], method.upper(), answered, fields.get("Texml")))

        return self._placed(endpoint, request, identifier, settings, begin)

    def _initiate_with_assistant(self, endpoint: Endpoint, request: Request) -> Answer:
        def begin(script: Script) -> None:
            assistant = {"id": request.fields.get("AIAssistantId")}
            self.calls.services["assistant"].start(script.call, {"assistant": assistant})

        return self._placed(endpoint, request, request.path["connection_id"], {}, begin)

    def _placed(
        self,
        endpoint: Endpoint,
        request: Request,
        connection_id: str,
        settings: dict[str, Any],
        begin: Callable[[Script], None],
    ) -> Response:
        call = self.calls.place(connection_id, settings, request.fields, begin)
        sid = "call_sid" if endpoint.id == "InitiateTexmlAICall" else "sid"
        facts = {"from": call.from_, "to": call.to, "status": "queued", sid: call.call_control_id}
        return self._answer(endpoint, facts)

    def _answer(self, endpoint: Endpoint, facts: dict[str, Any]) -> Response:
        content = endpoint.json_content
        inside = content is not None and "data" in self.environment.document.properties(content.schema)
        return Response(int(endpoint.success), json={"data": facts} if inside else facts)

    def _list(self, endpoint: Endpoint, request: Request) -> Answer:
        calls = [shown.call(request, script) for script in self.calls.scripts.values()]
        for parameter, name in (("Status", "status"), ("To", "to"), ("From", "from")):
            if request.query.get(parameter):
                calls = [one for one in calls if one[name] == request.query[parameter]]
        return self.responses.listed(endpoint, request, calls[::-1])

    def _get(self, endpoint: Endpoint, request: Request) -> Answer:
        script = self.known(self.calls.scripts.get(request.path["call_sid"]), "TeXML call", "call_sid")
        return self.responses.given(endpoint, shown.call(request, script)) if script else None

    def _update(self, endpoint: Endpoint, request: Request) -> Answer:
        if self.resources.invent and request.path["call_sid"] not in self.calls.scripts:
            return None
        script, fields = self.calls.find(request.path["call_sid"]), request.fields
        if fields.get("Status") in ("completed", "canceled"):
            self.calls.legs.commands()["HangupCall"](script.call, {})
        elif fields.get("Url") or fields.get("Texml"):
            script.call.player.stop()
            script.call.keypad.stop_gather("cancelled")
            script.start(Step(fields.get("Url", ""), fields.get("Method") or "POST", text=fields.get("Texml")))
        if "account_sid" in request.path:
            return self.responses.given(endpoint, shown.call(request, script))
        return self._answer(endpoint, {"sid": script.call.call_control_id, "status": "sent"})
