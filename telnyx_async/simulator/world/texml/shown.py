"""Calls, conferences, queues and recordings as the API of TeXML shows them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from telnyx_async.simulator.schema.requests import Request
from telnyx_async.simulator.schema.types import Json
from telnyx_async.simulator.world.calls.conference import Conference, Participant
from telnyx_async.simulator.world.calls.queues import Queue
from telnyx_async.simulator.world.calls.recordings import Recording
from telnyx_async.simulator.world.resources import Resource
from telnyx_async.simulator.world.texml.requests import status_of
from telnyx_async.simulator.world.texml.script import Script

_VERSION = "v2/texml"
_REASONS: Mapping[str, str] = {
    "all_left": "last-participant-left",
    "host_left": "participant-with-end-conference-on-exit-left",
    "ended_via_api": "conference-ended-via-api",
    "time_exceeded": "time-exceeded",
}


def resource(request: Request, path: str, **facts: Json) -> dict[str, Any]:
    """Facts about a resource, with its account and URI.

    Args:
        request: its path names the account.
        path: of the resource, below the account.
        facts: None for what is not known.
    """
    account = request.path["account_sid"]
    known = {name: value for name, value in facts.items() if value is not None}
    return {"account_sid": account, "uri": f"/v2/texml/Accounts/{account}/{path}.json", **known}


def call(request: Request, script: Script) -> dict[str, Any]:
    """A call."""
    shown = script.call
    return resource(
        request,
        f"Calls/{shown.call_control_id}",
        sid=shown.call_control_id,
        **{"from": shown.from_},
        to=shown.to,
        direction="inbound" if shown.direction == "incoming" else "outbound",
        status=status_of(shown),
        answered_by=script.answered_by,
        duration=str(shown.duration),
        date_created=_date(shown.started),
        start_time=_date(shown.started),
        end_time=_date(shown.ended_at) if shown.ended_at else None,
    )


def conference(request: Request, shown: Conference) -> dict[str, Any]:
    """A conference."""
    path = f"Conferences/{shown.id}"
    below = f"/v2/texml/Accounts/{request.path['account_sid']}/{path}"
    return resource(
        request,
        path,
        sid=shown.id,
        api_version=_VERSION,
        friendly_name=shown.name,
        region="chicago",
        status="completed" if shown.end_reason else "in-progress",
        reason_conference_ended=_REASONS[shown.end_reason] if shown.end_reason else None,
        date_created=_date(shown.created),
        date_updated=_date(shown.updated),
        subresource_uris={"participants": f"{below}/Participants.json", "recordings": f"{below}/Recordings.json"},
    )


def participant(request: Request, shown: Participant) -> dict[str, Any]:
    """A participant of a conference."""
    sid = shown.call.call_control_id
    return resource(
        request,
        f"Conferences/{shown.conference.id}/Participants/{sid}",
        api_version=_VERSION,
        call_sid=sid,
        call_sid_legacy=sid,
        conference_sid=shown.conference.id,
        coaching=False,
        muted=shown.muted,
        hold=shown.on_hold,
        end_conference_on_exit=shown.ends_conference,
        status="connected",
        date_created=_date(shown.joined),
        date_updated=_date(shown.joined),
    )


def queue(request: Request, shown: Queue) -> dict[str, Any]:
    """A queue. Its sid is its name."""
    return resource(
        request,
        f"Queues/{shown.name}",
        sid=shown.name,
        max_size=shown.max_size,
        current_size=len(shown.calls),
        average_wait_time=shown.average,
        date_created=_date(shown.created),
        date_updated=_date(shown.created),
        subresource_uris={},
    )


def running(request: Request, shown: Recording) -> dict[str, Any]:
    """A recording that runs, or has just stopped."""
    ended = shown.status == "stopped"
    return resource(
        request,
        f"Recordings/{shown.id}",
        sid=shown.id,
        call_sid=shown.call.call_control_id,
        conference_sid=shown.conference_id,
        channels=2 if shown.channels == "dual" else 1,
        source=shown.initiated_by,
        duration=str(round(shown.seconds)) if ended else None,
        track="both",
        start_time=shown.started.isoformat(),
        date_created=shown.started.isoformat(),
        date_updated=shown.call.environment.clock.timestamp(),
    )


def recording(request: Request, saved: Resource) -> dict[str, Any]:
    """A recording that was saved."""
    return resource(
        request,
        f"Recordings/{saved['id']}",
        sid=saved["id"],
        call_sid=saved["call_control_id"],
        conference_sid=saved["conference_id"],
        channels=2 if saved["channels"] == "dual" else 1,
        source=saved["initiated_by"],
        status=saved["status"],
        duration=str(round(saved["duration_millis"] / 1000)),
        media_url=next(iter(saved["download_urls"].values())),
        start_time=saved["recording_started_at"],
        date_created=saved["created_at"],
        date_updated=saved["updated_at"],
    )


def transcription(request: Request, saved: Resource) -> dict[str, Any]:
    """The transcription of a recording."""
    return resource(
        request,
        f"Transcriptions/{saved['id']}",
        sid=saved["id"],
        api_version="2010-04-01",
        recording_sid=saved["recording_id"],
        call_sid=saved.get("_call_control_id"),
        duration=saved.get("_duration"),
        status=saved["status"],
        transcription_text=saved["transcription_text"],
        date_created=saved["created_at"],
        date_updated=saved["updated_at"],
    )


def _date(moment: datetime) -> str:
    return moment.strftime("%a, %d %b %Y %H:%M:%S +0000")
