"""The operations of TeXML on conferences and their participants."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from telnyx_async.simulator.schema.endpoints import Endpoint
from telnyx_async.simulator.schema.errors import api_error
from telnyx_async.simulator.schema.requests import Request
from telnyx_async.simulator.schema.responses import Response
from telnyx_async.simulator.world.calls.conference import Conference, Participant
from telnyx_async.simulator.world.calls.prompts import Prompt
from telnyx_async.simulator.world.operations import Operation
from telnyx_async.simulator.world.product import Answer, Product
from telnyx_async.simulator.world.texml import shown
from telnyx_async.simulator.world.texml.calls import TexmlCalls
from telnyx_async.simulator.world.texml.script import Script


@define(eq=False)
class TexmlConferences(Product):
    """Shows and changes conferences.

    Args:
        calls: of TeXML applications.
    """

    calls: TexmlCalls

    def operations(self) -> dict[str, Operation]:
        """The operations that it carries out."""
        return {
            "GetTexmlConferences": self._list,
            "GetTexmlConference": self._get,
            "UpdateTexmlConference": self._update,
            "GetTexmlConferenceParticipants": self._participants,
            "DialTexmlConferenceParticipant": self._dial,
            "GetTexmlConferenceParticipant": self._participant,
            "UpdateTexmlConferenceParticipant": self._update_participant,
            "DeleteTexmlConferenceParticipant": self._remove_participant,
        }

    # --- conferences

    def _list(self, endpoint: Endpoint, request: Request) -> Answer:
        found = [shown.conference(request, one) for one in self.calls.conferences.by_id.values()]
        for parameter, name in (("Status", "status"), ("FriendlyName", "friendly_name")):
            if request.query.get(parameter):
                found = [one for one in found if one[name] == request.query[parameter]]
        return self.responses.listed(endpoint, request, found[::-1])

    def _get(self, endpoint: Endpoint, request: Request) -> Answer:
        conference = self._find(request)
        return self.responses.given(endpoint, shown.conference(request, conference)) if conference else None

    def _update(self, endpoint: Endpoint, request: Request) -> Answer:
        conference = self._running(request)
        if conference is None:
            return None
        if request.fields.get("AnnounceUrl"):
            conference.play(Prompt.audio(request.fields["AnnounceUrl"], None), {})
        if request.fields.get("Status") == "completed":
            conference.end("ended_via_api")
        return self.responses.given(endpoint, shown.conference(request, conference))

    # --- participants

    def _participants(self, endpoint: Endpoint, request: Request) -> Answer:
        conference = self._find(request)
        if conference is None:
            return None
        found = [shown.participant(request, one) for one in conference.participants.values()]
        return self.responses.listed(endpoint, request, found)

    def _dial(self, endpoint: Endpoint, request: Request) -> Answer:
        conference, fields = self._running(request), request.fields
        if conference is None:
            return None
        for name in ("To", "From"):
            if not fields.get(name):
                raise api_error("10004", "this field is required", pointer=f"/{name}")
        identifier = str(fields.get("ApplicationSid") or conference.creator.connection_id)
        settings: Mapping[str, Any] = {
            "mute": fields.get("Muted"),
            "end_conference_on_exit": fields.get("EndConferenceOnExit"),
            "label": fields.get("Label"),
        }

        def join(script: Script) -> None:
            if not conference.end_reason:
                conference.join(script.call, dict(settings))

        application = self.destinations.texml_application(identifier) or {}
        call = self.calls.place(identifier, application, fields, join)
        path = f"Conferences/{conference.id}/Participants/{call.call_control_id}"
        facts = shown.resource(
            request,
            path,
            call_sid=call.call_control_id,
            conference_sid=conference.id,
            coaching=False,
            muted=bool(settings["mute"]),
            hold=False,
            end_conference_on_exit=bool(settings["end_conference_on_exit"]),
            status="connecting",
        )
        return self.responses.given(endpoint, facts)

    def _participant(self, endpoint: Endpoint, request: Request) -> Answer:
        participant = self._member(request)
        return self.responses.given(endpoint, shown.participant(request, participant)) if participant else None

    def _update_participant(self, endpoint: Endpoint, request: Request) -> Answer:
        participant, fields = self._member(request), request.fields
        if participant is None:
            return None
        for field, name in (("Muted", "muted"), ("Hold", "on_hold"), ("EndConferenceOnExit", "ends_conference")):
            if field in fields:
                setattr(participant, name, fields[field])
        if fields.get("AnnounceUrl"):
            announcement = Prompt.audio(fields["AnnounceUrl"], None)
            participant.conference.play(announcement, {"call_control_ids": [participant.call.call_control_id]})
        return self.responses.given(endpoint, shown.participant(request, participant))

    def _remove_participant(self, endpoint: Endpoint, request: Request) -> Answer:
        participant = self._member(request)
        if participant is None:
            return None
        participant.call.end("normal_clearing", "unknown")
        return Response(int(endpoint.success))

    # --- inside

    def _find(self, request: Request) -> Conference | None:
        conference = self.calls.conferences.by_id.get(request.path["conference_sid"])
        return self.known(conference, "conference", "conference_sid")

    def _running(self, request: Request) -> Conference | None:
        conference = self._find(request)
        if conference is not None and conference.end_reason:
            raise api_error("90019", "the conference has ended")
        return conference

    def _member(self, request: Request) -> Participant | None:
        conference = self._find(request)
        return conference.participant(request.path["call_sid_or_participant_label"]) if conference else None
