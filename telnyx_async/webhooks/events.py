"""Parsing: the body of a webhook becomes an event.

A generated table maps `event_type` to the class. Telnyx sends events in several shapes; each becomes an event with `id`,
`event_type`, `occurred_at`, `payload`, `meta` and `raw`:

    {"data": {event_type, id, occurred_at, payload}, "meta": {...}}    API v2
    {event_type, id, payload}                                          the same, bare
    {"data": {record_type, ...}}                                       no event: record_type becomes the event_type, the
                                                                       object becomes the payload
    {id, event, occurred_at, version, data}                            an event of a meeting session
    AccountSid=...&CallSid=...                                         a request of TeXML, a form
"""

from __future__ import annotations

import time
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

import orjson

from telnyx_async._engine.serialization import converter, loads, structure
from telnyx_async.errors import OldApiVersion, UnreadableEvent
from telnyx_async.model import Event, Meta, unknown_fields
from telnyx_async.models._events import EVENTS
from telnyx_async.webhooks.meetings import MeetingEvent
from telnyx_async.webhooks.signature import check_body
from telnyx_async.webhooks.texml import read_form

__all__ = ["parse"]

_CAMPAIGN_UPDATE = "10dlc.campaign.update"


def parse(body: bytes) -> Event:
    """Parse the body of a webhook. It does not check who sent it: `verify` does.

    Args:
        body: the raw body, exactly as received.

    Returns:
        An event of the class for its type, or an `UnknownEvent` if there is none. Fields and values that the class
        does not define are kept. An event without an id gets one made from its content, equal on each delivery.

    Raises:
        UnreadableEvent: the body is not an event.
        OldApiVersion: the body is of API v1.
        ConfigurationError: the body is not bytes.
    """
    check_body("parse", body)
    try:
        envelope = loads(body)
    except ValueError:
        envelope = None
    if not isinstance(envelope, dict):
        request = read_form(body)
        if request is None:
            raise UnreadableEvent("the body is neither a JSON object nor a form of TeXML")
        request.delivered(Meta(), body)
        return request
    meta = envelope.pop("meta", None)
    kind = envelope.get("event")
    if isinstance(kind, str) and kind and "data" in envelope:
        envelope["id"] = _id_of(envelope)
        event: Event = converter.structure(envelope, MeetingEvent)
    else:
        event = _read_event(envelope)
    event.delivered(_read_meta(meta), body)
    return event


def payload_field(event: Event, name: str) -> str | None:
    """Return a text field of the payload by its wire name; None if there is none."""
    payload = event.payload
    value = getattr(payload, name, None)
    if value is None:
        value = (payload if isinstance(payload, dict) else unknown_fields(payload)).get(name)
    return value if isinstance(value, str) and value else None


def moment_of(event: Event) -> float:
    """When an event occurred, in Unix seconds; now, if it does not say."""
    at = getattr(event, "occurred_at", None)
    if not isinstance(at, datetime):
        return time.time()
    return (at if at.tzinfo else at.replace(tzinfo=UTC)).timestamp()


def _read_event(envelope: dict[str, Any]) -> Event:
    data = envelope.get("data")
    if not isinstance(data, dict):
        _refuse_api_v1(envelope)
        data = envelope
    event_type = data.get("event_type")
    if not isinstance(event_type, str) or not event_type:
        data = _wrap(data)
        event_type = data["event_type"]
    else:
        data["id"] = _id_of(data)
    payload = data.get("payload")
    if isinstance(payload, dict) and data.get("occurred_at") is None and "occurred_at" in payload:
        data["occurred_at"] = payload["occurred_at"]
    name = EVENTS.get(event_type, "UnknownEvent")
    if name != "UnknownEvent":
        data["payload"] = payload = {} if payload is None else payload
        if not isinstance(payload, dict):
            raise UnreadableEvent(f"the payload of {event_type} is not an object")
    event: Event = structure(name, data)
    return event


def _wrap(data: dict[str, Any]) -> dict[str, Any]:
    """Make an event of a plain object. An id in it identifies the object, not the event."""
    kind = _CAMPAIGN_UPDATE if "campaignId" in data else data.get("record_type")
    if not isinstance(kind, str) or kind in ("", "event"):
        raise UnreadableEvent("the body has no event_type")
    occurred_at = data.get("time_clicked") or data.get("updated_at")
    return {"event_type": kind, "id": _id_of({"payload": data}), "occurred_at": occurred_at, "payload": data}


def _id_of(event: dict[str, Any]) -> str:
    own = event.get("id")
    if isinstance(own, str) and own:
        return own
    try:
        content = orjson.dumps(event, option=orjson.OPT_SORT_KEYS)
    except TypeError:
        raise UnreadableEvent("the body is nested too deeply") from None
    return sha256(content).hexdigest()


def _refuse_api_v1(body: dict[str, Any]) -> None:
    event_type = body.get("event_type")
    if "sms_id" in body or (isinstance(event_type, str) and "_" in event_type and "." not in event_type):
        raise OldApiVersion(
            "this is a webhook of API v1: switch its application, connection or messaging profile to API v2, in the "
            'Mission Control Portal or with webhook_api_version="2"'
        )


def _read_meta(meta: object) -> Meta:
    if not isinstance(meta, dict):
        return Meta()
    attempt, url = meta.get("attempt"), meta.get("delivered_to")
    return Meta(attempt if isinstance(attempt, int) else None, url if isinstance(url, str) else None)
