"""The operations of TeXML on recordings that were saved, and on their transcriptions."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeAlias

from attrs import define

from telnyx_async.simulator.schema.endpoints import Endpoint
from telnyx_async.simulator.schema.requests import Request
from telnyx_async.simulator.schema.responses import Response
from telnyx_async.simulator.world.operations import Operation
from telnyx_async.simulator.world.product import Answer, Product
from telnyx_async.simulator.world.resources import Resource
from telnyx_async.simulator.world.texml import shown

Show: TypeAlias = Callable[[Request, Resource], Resource]
_RECORDINGS, _TRANSCRIPTIONS = "/recordings", "/recording_transcriptions"


@define(eq=False)
class TexmlRecordings(Product):
    """Shows and deletes recordings and transcriptions."""

    def operations(self) -> dict[str, Operation]:
        """The operations that it carries out."""
        all_recordings = partial(self._list, _RECORDINGS, shown.recording)
        return {
            "GetTeXMLCallRecordings": all_recordings,
            "FetchTeXMLCallRecordings": all_recordings,
            "FetchTeXMLConferenceRecordings": all_recordings,
            "GetTexmlConferenceRecordings": partial(self._list, _RECORDINGS, _of_conference),
            "GetTeXMLCallRecording": partial(self._get, _RECORDINGS, shown.recording),
            "DeleteTeXMLCallRecording": partial(self._delete, _RECORDINGS),
            "GetTeXMLRecordingTranscriptions": partial(self._list, _TRANSCRIPTIONS, shown.transcription),
            "GetTeXMLRecordingTranscription": partial(self._get, _TRANSCRIPTIONS, shown.transcription),
            "DeleteTeXMLRecordingTranscription": partial(self._delete, _TRANSCRIPTIONS),
        }

    def _list(self, collection: str, show: Show, endpoint: Endpoint, request: Request) -> Answer:
        found = [show(request, one) for one in self.resources.all(collection)]
        for name in ("call_sid", "conference_sid"):
            if name in request.path:
                found = [one for one in found if one.get(name) == request.path[name]]
        return self.responses.listed(endpoint, request, found[::-1])

    def _get(self, collection: str, show: Show, endpoint: Endpoint, request: Request) -> Answer:
        kept = self.named(collection, request, endpoint.names[-1])
        return None if kept is None else self.responses.given(endpoint, show(request, kept))

    def _delete(self, collection: str, endpoint: Endpoint, request: Request) -> Answer:
        if self.named(collection, request, endpoint.names[-1]) is None:
            return None
        self.resources.remove(collection, request.path[endpoint.names[-1]])
        return Response(int(endpoint.success))


def _of_conference(request: Request, saved: Resource) -> Resource:
    """A recording as the one operation shows it that writes its duration as a number."""
    recording = shown.recording(request, saved)
    return {**recording, "duration": int(recording["duration"])}
