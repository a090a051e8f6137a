"""A body becomes an event: of its type, with all that it says."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from telnyx_async import models
from telnyx_async.errors import MissingField, OldApiVersion, UnreadableEvent
from telnyx_async.model import fields_of, unknown_fields
from telnyx_async.models._events import EVENTS
from telnyx_async.webhooks import Meta, UnknownEvent, parse


def wrapped(meta: Any = None, **data: Any) -> bytes:
    return json.dumps({"data": data} | ({} if meta is None else {"meta": meta})).encode()


def test_an_event_is_of_its_type() -> None:
    body = wrapped(
        record_type="event",
        event_type="call.initiated",
        id="0ccc7b54",
        occurred_at="2018-02-02T22:25:27.521992Z",
        payload={"call_control_id": "v3:one", "direction": "incoming", "state": "parked"},
        meta={"attempt": 2, "delivered_to": "https://example.com"},
    )
    event = parse(body)
    assert isinstance(event, models.CallInitiated)
    assert isinstance(event.payload, models.CallInitiatedPayload)
    assert (event.id, event.event_type) == ("0ccc7b54", "call.initiated")
    assert event.occurred_at == datetime(2018, 2, 2, 22, 25, 27, 521992, tzinfo=UTC)
    assert event.payload.call_control_id == "v3:one"
    assert event.payload.direction == "incoming"
    assert event.raw == body


@pytest.mark.parametrize(
    ("meta", "expected"),
    [
        ({"attempt": 3, "delivered_to": "https://a.example"}, Meta(3, "https://a.example")),
        ({"attempt": "3", "delivered_to": 1}, Meta()),
        (None, Meta()),
        ([], Meta()),
    ],
)
def test_meta_says_how_the_event_came(meta: Any, expected: Meta) -> None:
    assert parse(wrapped(meta, event_type="call.answered", id="1", payload={})).meta == expected


def test_an_unknown_type_is_an_unknown_event_with_everything_kept() -> None:
    event = parse(wrapped(event_type="call.teleported", id="1", payload={"to": ["Mars"]}, created_at="now"))
    assert isinstance(event, UnknownEvent)
    assert (event.event_type, event.id, event.payload) == ("call.teleported", "1", {"to": ["Mars"]})
    assert unknown_fields(event) == {"created_at": "now"}


def test_unknown_fields_and_values_are_kept() -> None:
    payload = {"hangup_cause": "alien_abduction", "hangup_source": "mars", "to_sip_uri": "sip:a@example.com"}
    event = parse(wrapped(event_type="call.hangup", id="1", occurred_at="yesterday", payload=payload))
    assert isinstance(event, models.CallHangup)
    assert event.payload is not None
    assert event.payload.hangup_cause == "alien_abduction"
    assert event.payload.hangup_source == "mars"
    assert unknown_fields(event.payload) == {"to_sip_uri": "sip:a@example.com"}
    assert event.occurred_at == "yesterday"


@pytest.mark.parametrize("event_type", ["call.bridged", "conference.speak.ended", "call.fork.started"])
def test_as_many_fields_as_are_known_may_still_hold_unknown_ones(event_type: str) -> None:
    cls = getattr(models, EVENTS[event_type] + "Payload")
    names = [f.wire_name for f in fields_of(cls)]
    payload = dict.fromkeys(names[1:], "x") | {"brand_new": "y"}
    event = parse(wrapped(event_type=event_type, id="1", payload=payload))
    assert unknown_fields(event.payload) == {"brand_new": "y"}


def test_an_event_without_a_payload_is_still_of_its_type() -> None:
    event = parse(wrapped(event_type="call.answered", id="1"))
    assert isinstance(event, models.CallAnswered)
    with pytest.raises(MissingField, match="CallAnsweredPayload has no call_control_id"):
        _ = event.payload.call_control_id


def test_the_payload_tells_when_it_happened_where_the_event_does_not() -> None:
    event = parse(wrapped(event_type="conference.created", id="1", payload={"occurred_at": "2018-02-02T22:25:27.521Z"}))
    assert event.occurred_at == datetime(2018, 2, 2, 22, 25, 27, 521000, tzinfo=UTC)


# --- flat shapes


def test_a_bare_event_is_read_like_a_wrapped_one() -> None:
    data = {
        "record_type": "event",
        "event_type": "conference.floor.changed",
        "id": "1",
        "payload": {"conference_id": "c"},
    }
    event = parse(json.dumps({**data, "meta": {"attempt": 2}}).encode())
    assert isinstance(event, models.ConferenceFloorChanged)
    assert event.payload is not None
    assert event.payload.conference_id == "c"
    assert event.id == "1"
    assert event.meta.attempt == 2


def test_a_click_on_a_link_is_an_event() -> None:
    event = parse(wrapped(record_type="link_clicked", url="https://example.com", time_clicked="2019-04-01T14:45:45Z"))
    assert isinstance(event, models.LinkClicked)
    assert event.event_type == "link_clicked"
    assert event.payload is not None
    assert event.payload.url == "https://example.com"
    assert event.occurred_at == datetime(2019, 4, 1, 14, 45, 45, tzinfo=UTC)
    assert event.id


def test_the_status_of_a_campaign_is_an_event() -> None:
    event = parse(json.dumps({"campaignId": "c", "brandId": "b", "isTMobileRegistered": True, "later": "X"}).encode())
    assert event.event_type == "10dlc.campaign.update"
    assert event.payload.campaign_id == "c"
    assert event.payload.brand_id == "b"
    assert unknown_fields(event.payload) == {"later": "X"}


def test_the_id_of_a_thing_is_not_taken_for_the_id_of_what_happened_to_it() -> None:
    pending, done = (
        parse(wrapped(record_type="number_block_order", id="order", status=s)) for s in ("pending", "success")
    )
    assert pending.id != done.id
    assert pending.payload.id == done.payload.id == "order"


def test_an_id_made_from_the_content_is_the_same_on_each_delivery() -> None:
    first = parse(wrapped({"attempt": 1}, event_type="call.answered", payload={"a": 1, "b": 2}))
    again = parse(wrapped({"attempt": 2}, event_type="call.answered", payload={"b": 2, "a": 1}))
    other = parse(wrapped({"attempt": 1}, event_type="call.answered", payload={"a": 1, "b": 3}))
    assert first.id == again.id != other.id


@pytest.mark.parametrize("id", [None, "", 7, ["1"]])
def test_an_event_always_has_an_id(id: Any) -> None:
    assert isinstance(parse(wrapped(event_type="call.answered", id=id, payload={})).id, str)


# --- what is no event


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b'"text"',
        b"{",
        b"\xff\xfe",
        b"{}",
        b'{"data": {}}',
        b'{"data": []}',
        b'{"data": null}',
        b'{"data": {"event_type": null}}',
        b'{"data": null, "event": ""}',
        b'{"data": {"event_type": ["call.answered"]}}',
        b'{"data": {"event_type": "", "record_type": "event"}}',
        b'{"data": {"event_type": "call.answered", "payload": "text"}}',
        b'{"data": {"event_type": "call.answered", "payload": [1]}}',
        b"CallSid=v3%3Aone&CallStatus=ringing",
        b'{"data": {"event_type": "x.y", "payload": ' + b"[" * 500 + b"]" * 500 + b"}}",
    ],
)
def test_what_is_no_event_is_refused(body: bytes) -> None:
    with pytest.raises(UnreadableEvent):
        parse(body)


@pytest.mark.parametrize(
    "body",
    [
        b'{"record_type": "event", "event_type": "call_initiated", "id": "1", "created_at": "2018", "payload": {}}',
        b'{"sms_id": "1", "direction": "inbound", "from": "+13125550100", "to": "+13125550199", "body": "Hi"}',
    ],
)
def test_a_body_of_api_v1_is_refused_with_the_way_out(body: bytes) -> None:
    with pytest.raises(OldApiVersion, match="webhook_api_version"):
        parse(body)


def test_refusals_do_not_quote_the_body() -> None:
    with pytest.raises(UnreadableEvent) as caught:
        parse(b'{"code": 1234,')
    assert "1234" not in str(caught.value)
    assert caught.value.__context__ is None
