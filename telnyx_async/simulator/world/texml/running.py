"""The operations of TeXML that record, stream and fork a call that is going on."""

from __future__ import annotations

from typing import Any, Literal

from attrs import define, field

from telnyx_async.simulator.schema.endpoints import Endpoint
from telnyx_async.simulator.schema.errors import api_error
from telnyx_async.simulator.schema.requests import Request
from telnyx_async.simulator.world.calls.recordings import Recorder
from telnyx_async.simulator.world.operations import Operation
from telnyx_async.simulator.world.product import Answer, Product
from telnyx_async.simulator.world.texml import shown
from telnyx_async.simulator.world.texml.calls import TexmlCalls
from telnyx_async.simulator.world.texml.script import Script
from telnyx_async.simulator.world.texml.services import report_streams

_STREAM = (
    ("stream_url", "Url"),
    ("stream_track", "Track"),
    ("stream_bidirectional_mode", "BidirectionalMode"),
    ("stream_bidirectional_codec", "BidirectionalCodec"),
)


@define(eq=False)
class TexmlServices(Product):
    """Starts and stops what runs on a call.

    Args:
        calls: of TeXML applications.
        recorder: of the recordings that run.
    """

    calls: TexmlCalls
    recorder: Recorder
    _siprec: dict[str, str] = field(factory=dict, init=False)

    def operations(self) -> dict[str, Operation]:
        """The operations that it carries out."""
        return {
            "StartTeXMLCallRecording": self._record,
            "UpdateTeXMLCallRecording": self._update_recording,
            "StartTeXMLCallStreaming": self._stream,
            "UpdateTeXMLCallStreaming": self._stop_stream,
            "StartTeXMLSiprecSession": self._start_siprec,
            "UpdateTeXMLSiprecSession": self._stop_siprec,
        }

    # --- recordings

    def _record(self, endpoint: Endpoint, request: Request) -> Answer:
        script = self._call(request)
        if script is None:
            return None
        self.calls.record(script, request.fields, "StartCallRecordingAPI")
        recording = self.recorder.running(script.call)
        assert recording is not None
        return self.responses.given(endpoint, shown.running(request, recording))

    def _update_recording(self, endpoint: Endpoint, request: Request) -> Answer:
        script = self._call(request)
        if script is None:
            return None
        running = self.recorder.running(script.call)
        found = running if running and running.id == request.path["recording_sid"] else None
        recording = self.known(found, "recording that is running", "recording_sid")
        if recording is None:
            return None
        match request.fields.get("Status", "stopped"):
            case "paused":
                recording.pause()
            case "in-progress":
                recording.resume()
            case _:
                recording.stop()
        return self.responses.given(endpoint, shown.running(request, recording))

    # --- streams and SIPREC sessions

    def _stream(self, endpoint: Endpoint, request: Request) -> Answer:
        script, fields = self._call(request), request.fields
        if script is None:
            return None
        name, method = fields.get("Name"), fields.get("StatusCallbackMethod") or "POST"
        report_streams(script, fields.get("StatusCallback"), method, name)
        options = {option: fields[given] for option, given in _STREAM if fields.get(given)}
        started = self.calls.services["streaming"].start(script.call, options) or {}
        return self._shown(endpoint, request, script, f"Streams/{started['stream_id']}", "in-progress", name=name)

    def _stop_stream(self, endpoint: Endpoint, request: Request) -> Answer:
        script, sid = self._call(request), request.path["streaming_sid"]
        if script is None:
            return None
        stream = script.call.features.get("streaming")
        if self.known(stream if getattr(stream, "id", "") == sid else None, "stream", "streaming_sid") is None:
            return None
        self.calls.services["streaming"].stop(script.call, {})
        return self._shown(endpoint, request, script, f"Streams/{sid}", "stopped")

    def _start_siprec(self, endpoint: Endpoint, request: Request) -> Answer:
        script = self._call(request)
        if script is None:
            return None
        self.calls.services["siprec"].start(script.call, {})
        sid = self._siprec[script.call.call_control_id] = self.environment.identifiers.uuid()
        facts = {"track": request.fields.get("Track", "both_tracks"), "start_time": self.environment.clock.timestamp()}
        return self._shown(endpoint, request, script, f"Siprec/{sid}", "in-progress", **facts)

    def _stop_siprec(self, endpoint: Endpoint, request: Request) -> Answer:
        script, sid = self._call(request), request.path["siprec_sid"]
        if script is None:
            return None
        running = self._siprec.get(script.call.call_control_id)
        if self.known(running if running == sid else None, "SIPREC session", "siprec_sid") is None:
            return None
        self.calls.services["siprec"].stop(script.call, {})
        return self._shown(endpoint, request, script, f"Siprec/{sid}", "stopped")

    # --- inside

    def _shown(
        self,
        endpoint: Endpoint,
        request: Request,
        script: Script,
        path: str,
        status: Literal["in-progress", "stopped"],
        **facts: Any,
    ) -> Answer:
        call_sid = script.call.call_control_id
        now, sid = self.environment.clock.timestamp(), path.rpartition("/")[2]
        whole = shown.resource(
            request,
            f"Calls/{call_sid}/{path}",
            sid=sid,
            call_sid=call_sid,
            status=status,
            date_created=now,
            date_updated=now,
            **facts,
        )
        return self.responses.given(endpoint, whole)

    def _call(self, request: Request) -> Script | None:
        """The call of the path.

        Raises:
            ApiError: there is none, it has ended, or it has not been answered yet.
        """
        sid = request.path["call_sid"]
        if self.resources.invent and sid not in self.calls.scripts:
            return None
        script = self.calls.find(sid)
        if script.call.state == "ringing":
            raise api_error("90034", "the call has not been answered yet")
        return script
