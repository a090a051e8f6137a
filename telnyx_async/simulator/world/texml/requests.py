"""The requests of a TeXML call to its application: signed forms, which a document or nothing answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urljoin

from attrs import define, field

from telnyx_async.simulator.clock import timestamp
from telnyx_async.simulator.schema.types import Json
from telnyx_async.simulator.world.calls.call import Call
from telnyx_async.simulator.world.webhooks import Deliveries

_STATUSES: Mapping[str, str] = {
    "normal_clearing": "completed",
    "time_limit": "completed",
    "user_busy": "busy",
    "call_rejected": "busy",
    "timeout": "no-answer",
    "originator_cancel": "canceled",
    "not_found": "failed",
}


@define(eq=False)
class Requests:
    """Sends the requests of one call.

    Args:
        deliveries: sends them.
        call: that they are about.
        url: of the last document; other URLs may be relative to it.
    """

    deliveries: Deliveries
    call: Call
    url: str
    _sequence: int = field(default=0, init=False)

    async def document(self, url: str, method: str, fallback: str | None, **fields: Json) -> str | None:
        """Fetch instructions; from the fallback URL where the first one gives none.

        Returns:
            The text of the document; None where no URL gave one.
        """
        for one in (url, fallback):
            if one:
                self.url = urljoin(self.url, one)
                text = await self.send("texml.instructions", self.url, method, **fields)
                if text is not None:
                    return text
        return None

    async def send(self, event_type: str, url: str, method: str = "POST", **fields: Json) -> str | None:
        """Send one request. Returns the text of its response, None where it is not 200."""
        call = self.call
        form: dict[str, Any] = {
            "AccountSid": call.environment.user_id,
            "CallSid": call.call_control_id,
            "CallSidLegacy": call.call_control_id,
            "From": call.from_,
            "To": call.to,
            "ConnectionId": call.connection_id,
            "CallingPartyType": "sip" if call.number.startswith("sip") else "pstn",
            **fields,
        }
        form = {name: str(value) for name, value in form.items() if value is not None}
        return await self.deliveries.exchange(event_type, urljoin(self.url, url), method, form, call.call_control_id)

    async def progress(self, url: str, method: str, status: str, **fields: Json) -> None:
        """Send a status callback."""
        call, number = self.call, self._sequence
        self._sequence += 1
        ended: dict[str, Json] = {}
        if call.ended_at is not None:
            ended = {
                "CallDuration": call.duration,
                "EndTime": timestamp(call.ended_at),
                "HangupCause": call.hangup_cause,
                "CallControlId": call.call_control_id,
                "CallLegId": call.call_leg_id,
                "CallSessionId": call.call_session_id,
            }
        await self.send(
            f"texml.call-{status}",
            url,
            method,
            CallStatus=status if status != "completed" else status_of(call),
            CallbackSource="call-progress-events",
            SequenceNumber=number,
            Timestamp=call.environment.clock.timestamp(),
            CallInitiatedAt=timestamp(call.started),
            **ended,
            **fields,
        )


def status_of(call: Call) -> str:
    """The status of a call in the words of TeXML."""
    if call.state == "ringing":
        return "ringing"
    if not call.ended:
        return "in-progress"
    return _STATUSES[call.hangup_cause or "normal_clearing"]
