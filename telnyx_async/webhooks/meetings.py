"""Webhooks of meeting sessions: they have another envelope, and are signed with a secret per session.

The signature is an HMAC-SHA256 with the session's `webhook_secret` over the time of signing, a dot and the raw body.
"""

from __future__ import annotations

import hashlib
import hmac
import time
from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar

from telnyx_async._engine.arguments import refuse
from telnyx_async._engine.definition import define
from telnyx_async.errors import BadSignature, ConfigurationError, MalformedSignature
from telnyx_async.model import UNSET, Event
from telnyx_async.webhooks.signature import Headers, check_body, check_timestamp, read_headers

__all__ = ["MEETING_SIGNATURE_HEADER", "MeetingEvent", "sign_meeting", "verify_meeting"]

MEETING_SIGNATURE_HEADER = "x-meeting-bot-signature"


@define(eq=False, repr=False, kw_only=True, slots=False)
class MeetingEvent(Event):
    """An event of a meeting session. `payload` is plain JSON, and has the `session_id`."""

    _wire_: ClassVar[Mapping[str, str]] = {"event_type": "event", "payload": "data"}

    id: str = UNSET
    event_type: str = UNSET
    occurred_at: datetime | None = None
    payload: Any = None
    version: str | None = None


def verify_meeting(
    body: bytes, headers: Headers, secret: str, *, now: float | None = None, tolerance: float = 300
) -> None:
    """Check that the webhook of a meeting was sent by Telnyx, unchanged and recently.

    Args:
        body: the raw body, exactly as received.
        headers: of the request, in upper or lower case: a mapping, or pairs.
        secret: the session's `webhook_secret`, which Telnyx shows once, when the session is created.
        now: the time to compare with, in Unix seconds; None for the current time.
        tolerance: seconds that the time of signing may differ from `now`.

    Raises:
        WebhookRejected: the subclass says what is wrong. The body must not be used.
        ConfigurationError: the secret is empty, or an argument is not what it takes.
    """
    check_body("verify_meeting", body)
    if not isinstance(secret, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        refuse("verify_meeting", "secret", "str", secret)
    if not secret:
        raise ConfigurationError("the secret of the meeting session is empty")
    (header,) = read_headers(headers, MEETING_SIGNATURE_HEADER)
    parts = [part.partition("=")[::2] for part in header.replace(" ", "").split(",")]
    timestamps = [value for name, value in parts if name == "t"]
    signatures = [value for name, value in parts if name == "v1"]
    if len(timestamps) != 1 or not signatures or not header.isascii():
        raise MalformedSignature(f"the header {MEETING_SIGNATURE_HEADER} is not of the form t=...,v1=...")
    check_timestamp(timestamps[0], now, tolerance)
    expected = _digest(body, timestamps[0], secret)
    if not any(hmac.compare_digest(expected, signature) for signature in signatures):
        raise BadSignature("the signature was not made from this body with the secret of the meeting session")


def sign_meeting(body: bytes, secret: str, *, now: float | None = None) -> dict[str, str]:
    """Sign a body as Telnyx does for meetings, for tests.

    Args:
        body: the raw body to send.
        secret: the session's `webhook_secret`.
        now: the time of signing in Unix seconds; None for the current time.

    Returns:
        The header to send with the body.
    """
    check_body("sign_meeting", body)
    timestamp = str(int(time.time() if now is None else now))
    return {MEETING_SIGNATURE_HEADER: f"t={timestamp},v1={_digest(body, timestamp, secret)}"}


def _digest(body: bytes, timestamp: str, secret: str) -> str:
    return hmac.new(secret.encode(), timestamp.encode() + b"." + body, hashlib.sha256).hexdigest()
