"""From the body and headers of a request to an event that Telnyx has sent."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import Any, TypeAlias

from attrs import frozen

from telnyx_async.errors import BadSignature
from telnyx_async.model import Event
from telnyx_async.webhooks.events import parse, payload_field
from telnyx_async.webhooks.meetings import MEETING_SIGNATURE_HEADER, MeetingEvent, verify_meeting
from telnyx_async.webhooks.signature import Headers, has_header, read_public_keys, verify

__all__: list[str] = []

MeetingSecret: TypeAlias = Callable[[str], Awaitable[str | None]]


@frozen
class Authentication:
    """Verifies webhooks, by the account's public keys or a meeting's secret."""

    public_keys: str | Iterable[str] | None
    tolerance: float
    meeting_secret: MeetingSecret | None

    def check(self) -> None:
        """Check that there is a public key.

        Raises:
            ConfigurationError: there is none, or one is malformed.
        """
        read_public_keys(self.public_keys)

    async def verified(self, body: bytes, headers: Headers) -> Event:
        """The event of a request.

        Raises:
            WebhookRejected: it is not signed by Telnyx, too old, or not an event.
        """
        pairs: list[Any] = list(headers.items() if isinstance(headers, Mapping) else headers)
        if not has_header(pairs, MEETING_SIGNATURE_HEADER):
            verify(body, pairs, self.public_keys, tolerance=self.tolerance)
            return parse(body)
        # Not verified yet: the event is only used to find the secret, and the secret is only valid for meeting events.
        event = parse(body)
        secret = None
        if self.meeting_secret is not None and isinstance(event, MeetingEvent):
            secret = await self.meeting_secret(payload_field(event, "session_id") or "")
        if not secret:
            raise BadSignature("no secret is known for this meeting session")
        verify_meeting(body, pairs, secret, tolerance=self.tolerance)
        return event
