"""No input does anything but be read or be rejected; nothing that was touched verifies."""

from __future__ import annotations

import base64
import json
import string
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from telnyx_async.errors import WebhookRejected
from telnyx_async.models._events import EVENTS
from telnyx_async.webhooks import Event, KeyPair, parse, sign, sign_meeting, verify, verify_meeting

NOW = 1_800_000_000.0
BODY = b'{"data": {"event_type": "call.initiated", "id": "1", "payload": {"call_control_id": "v3:one"}}}'
ENVELOPE = [
    "data",
    "meta",
    "event_type",
    "event",
    "id",
    "occurred_at",
    "payload",
    "record_type",
    "sms_id",
    "campaignId",
]

scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
keys_of_objects = st.sampled_from(ENVELOPE) | st.text(max_size=10)
values = st.recursive(
    scalars | st.sampled_from(sorted(EVENTS)),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys_of_objects, inner, max_size=6),
    max_leaves=25,
)
events = st.fixed_dictionaries(
    {"event_type": st.sampled_from(sorted(EVENTS)) | scalars},
    optional={"id": values, "occurred_at": values, "payload": values, "record_type": values},
)

relaxed = settings(
    max_examples=300,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def is_read_or_rejected(body: bytes) -> None:
    try:
        event = parse(body)
    except WebhookRejected:
        return
    assert isinstance(event, Event)
    assert isinstance(event.id, str)
    assert event.id
    assert isinstance(event.event_type, str)
    assert event.event_type
    assert event.raw == body
    repr(event)


@relaxed
@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_rejected(body: bytes) -> None:
    is_read_or_rejected(body)


@relaxed
@given(values)
def test_any_json_is_read_or_rejected(value: Any) -> None:
    is_read_or_rejected(json.dumps(value).encode())


@relaxed
@given(events, st.booleans(), values)
def test_any_event_is_read_or_rejected(data: dict[str, Any], wrapped: bool, meta: Any) -> None:
    is_read_or_rejected(json.dumps({"data": data, "meta": meta} if wrapped else data | {"meta": meta}).encode())


@st.composite
def mutations(draw: st.DrawFn, original: bytes, alphabet: bytes | None = None) -> bytes:
    """Some bytes that differ from the original by a few changed, missing or additional ones."""
    changed = bytearray(original)
    one = st.sampled_from(alphabet) if alphabet else st.integers(0, 255)
    for _ in range(draw(st.integers(1, 3))):
        position = draw(st.integers(0, max(0, len(changed) - 1)))
        match draw(st.sampled_from(["change", "drop", "add"])):
            case "change" if changed:
                changed[position] = draw(one)
            case "drop" if changed:
                del changed[position]
            case _:
                changed.insert(position, draw(one))
    return bytes(changed)


@relaxed
@given(st.data())
def test_no_touched_body_verifies(keys: KeyPair, data: st.DataObject) -> None:
    body = data.draw(mutations(BODY))
    if body == BODY:
        return
    with pytest.raises(WebhookRejected):
        verify(body, sign(BODY, keys.private, now=NOW), keys.public, now=NOW)
    is_read_or_rejected(body)


@relaxed
@given(st.data())
def test_no_touched_signature_verifies(keys: KeyPair, data: st.DataObject) -> None:
    headers = sign(BODY, keys.private, now=NOW)
    original = headers["telnyx-signature-ed25519"]
    alphabet = (string.ascii_letters + string.digits + "+/= -_\n").encode()
    touched = data.draw(mutations(original.encode(), alphabet)).decode()
    if touched == original:
        return
    with pytest.raises(WebhookRejected):
        verify(BODY, {**headers, "telnyx-signature-ed25519": touched}, keys.public, now=NOW)


def test_no_single_bit_of_a_signature_may_differ(keys: KeyPair) -> None:
    headers = sign(BODY, keys.private, now=NOW)
    signature = base64.b64decode(headers["telnyx-signature-ed25519"])
    for bit in range(512):
        flipped = bytearray(signature)
        flipped[bit // 8] ^= 1 << bit % 8
        touched = base64.b64encode(flipped).decode()
        with pytest.raises(WebhookRejected):
            verify(BODY, {**headers, "telnyx-signature-ed25519": touched}, keys.public, now=NOW)


@relaxed
@given(st.data())
def test_no_touched_timestamp_verifies(keys: KeyPair, data: st.DataObject) -> None:
    headers = sign(BODY, keys.private, now=NOW)
    original = headers["telnyx-timestamp"]
    touched = data.draw(mutations(original.encode(), b"0123456789 +-._ex\t")).decode()
    if touched == original:
        return
    with pytest.raises(WebhookRejected):
        verify(BODY, {**headers, "telnyx-timestamp": touched}, keys.public, now=NOW, tolerance=10_000_000_000)


@relaxed
@given(
    st.lists(st.tuples(st.sampled_from(["telnyx-timestamp", "Telnyx-Signature-Ed25519", "x"]), st.text(max_size=90)))
)
def test_any_headers_are_rejected(keys: KeyPair, headers: list[tuple[str, str]]) -> None:
    with pytest.raises(WebhookRejected):
        verify(BODY, headers, keys.public, now=NOW)


@relaxed
@given(st.data())
def test_no_touched_signature_of_a_meeting_verifies(data: st.DataObject) -> None:
    ((name, original),) = sign_meeting(BODY, "secret", now=NOW).items()
    touched = data.draw(mutations(original.encode())).decode("latin-1")
    parts = touched.replace(" ", "").split(",")
    if set(original.split(",")) <= set(parts) and sum(part.startswith("t=") for part in parts) == 1:
        return  # spaces and further signatures are allowed
    with pytest.raises(WebhookRejected):
        verify_meeting(BODY, {name: touched}, "secret", now=NOW)
