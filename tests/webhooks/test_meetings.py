from __future__ import annotations

import hashlib
import hmac
import json
from typing import Any

import pytest

from telnyx_async.errors import (
    BadSignature,
    ConfigurationError,
    DoubledHeader,
    FutureTimestamp,
    MalformedSignature,
    MalformedTimestamp,
    MissingHeader,
    StaleTimestamp,
)
from telnyx_async.webhooks import (
    Event,
    KeyPair,
    MeetingEvent,
    WebhookRouter,
    parse,
    sign,
    sign_meeting,
    verify_meeting,
)

SECRET = "whsec_of_the_session"
NOW = 1_800_000_000.0
BODY = json.dumps(
    {
        "id": "whdel_1",
        "event": "session.status_changed",
        "version": "1",
        "occurred_at": "2026-06-16T09:00:05Z",
        "data": {"session_id": "mtg_1", "status": "joined"},
        "region": "eu",
    }
).encode()


def test_a_meeting_event_has_the_attributes_of_every_event() -> None:
    event = parse(BODY)
    assert isinstance(event, MeetingEvent)
    assert (event.id, event.event_type, event.version) == ("whdel_1", "session.status_changed", "1")
    assert event.payload == {"session_id": "mtg_1", "status": "joined"}
    assert event.occurred_at is not None
    assert event.occurred_at.isoformat() == "2026-06-16T09:00:05+00:00"
    assert event.raw == BODY
    assert event.meta.attempt is None


def test_the_signature_is_hmac_sha256_over_timestamp_dot_body() -> None:
    expected = hmac.new(SECRET.encode(), b"1800000000." + BODY, hashlib.sha256).hexdigest()
    assert sign_meeting(BODY, SECRET, now=NOW) == {"x-meeting-bot-signature": f"t=1800000000,v1={expected}"}
    verify_meeting(BODY, {"X-Meeting-Bot-Signature": f"t=1800000000, v1={expected}"}, SECRET, now=NOW)


@pytest.mark.parametrize(
    ("headers", "now", "error"),
    [
        ([], NOW, MissingHeader),
        ([("x-meeting-bot-signature", "a"), ("x-meeting-bot-signature", "a")], NOW, DoubledHeader),
        ([("x-meeting-bot-signature", "v1=ab")], NOW, MalformedSignature),
        ([("x-meeting-bot-signature", "t=1800000000")], NOW, MalformedSignature),
        ([("x-meeting-bot-signature", "t=1800000000,t=1800000000,v1=ab")], NOW, MalformedSignature),
        ([("x-meeting-bot-signature", "t=1800000000,v1=é")], NOW, MalformedSignature),
        ([("x-meeting-bot-signature", "t=soon,v1=ab")], NOW, MalformedTimestamp),
        ([("x-meeting-bot-signature", "t=1800000000,v1=ab")], NOW, BadSignature),
        (list(sign_meeting(BODY, "other", now=NOW).items()), NOW, BadSignature),
        (list(sign_meeting(BODY + b" ", SECRET, now=NOW).items()), NOW, BadSignature),
        (list(sign_meeting(BODY, SECRET, now=NOW).items()), NOW + 301, StaleTimestamp),
        (list(sign_meeting(BODY, SECRET, now=NOW).items()), NOW - 301, FutureTimestamp),
    ],
)
def test_what_does_not_fit_is_refused(headers: list[tuple[str, str]], now: float, error: type[Exception]) -> None:
    with pytest.raises(error):
        verify_meeting(BODY, headers, SECRET, now=now)


def test_an_empty_secret_verifies_nothing() -> None:
    with pytest.raises(ConfigurationError):
        verify_meeting(BODY, sign_meeting(BODY, "", now=NOW), "", now=NOW)


async def _secret_of(session_id: str) -> str | None:
    return {"mtg_1": SECRET}.get(session_id)


async def test_a_router_verifies_a_meeting_with_the_secret_of_its_session(running: Any, keys: KeyPair) -> None:
    router = WebhookRouter(keys.public, meeting_secret=_secret_of)
    seen: list[object] = []

    @router.on("session.*", unknown=True)
    async def note(event: MeetingEvent) -> None:
        seen.append(event.payload["status"])

    async with running(router):
        assert (await router.deliver(BODY, sign_meeting(BODY, SECRET))).status == 200
        assert (await router.deliver(BODY, sign_meeting(BODY, "guessed"))).status == 403
        unknown = BODY.replace(b"mtg_1", b"mtg_2")
        assert (await router.deliver(unknown, sign_meeting(unknown, SECRET))).status == 403
    assert seen == ["joined"]


async def test_a_meetings_secret_does_not_vouch_for_a_call(running: Any, keys: KeyPair, body: Any) -> None:
    router = WebhookRouter(keys.public, meeting_secret=_secret_of)
    seen: list[object] = []

    @router.on("*")
    async def note(event: Event) -> None:
        seen.append(event)

    forged = body("call.initiated", session_id="mtg_1")
    async with running(router):
        assert (await router.deliver(forged, sign_meeting(forged, SECRET))).status == 403
    assert seen == []


async def test_without_a_secret_meeting_events_are_refused(running: Any, keys: KeyPair) -> None:
    router = WebhookRouter(keys.public)
    async with running(router):
        assert (await router.deliver(BODY, sign_meeting(BODY, SECRET))).status == 403
        both = {**sign_meeting(BODY, SECRET), **sign(BODY, keys.private)}
        assert (await router.deliver(BODY, both)).status == 403
