"""The verbs that start and stop what runs beside the instructions: Start, Stop and Connect."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any
from xml.etree.ElementTree import Element

from telnyx_async.simulator.schema.types import Json
from telnyx_async.simulator.world.texml.script import Script, Step

_NAMES: Mapping[str, str] = {
    "Stream": "streaming",
    "Transcription": "transcription",
    "Suppression": "suppression",
    "Siprec": "siprec",
}
_STREAM_EVENTS: Mapping[str, str] = {
    "streaming.started": "stream-started",
    "streaming.stopped": "stream-stopped",
    "streaming.failed": "stream-error",
}


async def start(script: Script, verb: Element) -> None:
    """Start what stands inside."""
    for child in verb:
        if child.tag in _NAMES:
            _report(script, child)
            script.stage.services[_NAMES[child.tag]].start(script.call, _fields(child))


async def stop(script: Script, verb: Element) -> None:
    """Stop what stands inside."""
    for child in verb:
        if child.tag in _NAMES:
            script.stage.services[_NAMES[child.tag]].stop(script.call, {})


async def connect(script: Script, verb: Element) -> Step | None:
    """Stream until the application ends the stream."""
    ended = script.expect("streaming.stopped", "streaming.failed")
    await start(script, verb)
    if "streaming" not in script.call.features:
        ended.cancel()
        return None
    await ended
    return script.goes_on(verb)


def _fields(child: Element) -> dict[str, Any]:
    """The fields that the command of Call Control has for the attributes."""
    fields: dict[str, Any] = {}
    for name, attribute in (
        ("stream_url", "url"),
        ("stream_track", "track"),
        ("stream_codec", "codec"),
        ("stream_bidirectional_mode", "bidirectionalMode"),
        ("stream_bidirectional_codec", "bidirectionalCodec"),
        ("transcription_tracks", "transcriptionTracks"),
    ):
        if child.get(attribute):
            fields[name] = child.get(attribute)
    if child.get("bidirectionalSamplingRate"):
        fields["stream_bidirectional_sampling_rate"] = int(child.get("bidirectionalSamplingRate", ""))
    parameters = {one.get("name", ""): one.get("value", "") for one in child if one.tag == "Parameter"}
    return {**fields, "custom_parameters": parameters} if parameters else fields


def _report(script: Script, child: Element) -> None:
    url = child.get("transcriptionCallback")
    if url:
        script.callbacks["call.transcription"] = lambda facts: _transcript(
            script, url, child.get("transcriptionCallbackMethod", "POST"), facts
        )
    if child.tag == "Stream":
        method = child.get("statusCallbackMethod", "POST")
        report_streams(script, child.get("statusCallback"), method, child.get("name"))


def report_streams(script: Script, url: str | None, method: str, name: str | None) -> None:
    """Send a request when a stream starts, stops or fails, if there is a URL for it."""
    for event_type, event in _STREAM_EVENTS.items() if url else ():
        script.callbacks[event_type] = partial(_report_stream, script, url or "", method, name, event)


async def _report_stream(
    script: Script, url: str, method: str, name: str | None, event: str, facts: Mapping[str, Json]
) -> None:
    await script.requests.send(
        f"texml.{event}",
        url,
        method,
        StreamEvent=event,
        StreamName=name,
        StreamSid=facts.get("stream_id"),
        StreamError=facts.get("failure_reason"),
        Timestamp=script.call.environment.clock.timestamp(),
    )


async def _transcript(script: Script, url: str, method: str, facts: Mapping[str, Json]) -> None:
    data = facts["transcription_data"]
    await script.requests.send(
        "texml.transcription",
        url,
        method,
        Transcript=data["transcript"],
        IsFinal=str(data["is_final"]).lower(),
        Confidence=data["confidence"],
    )
