"""Faxes: queued, processed, sent, delivered or not."""

from __future__ import annotations

from functools import partial
from uuid import uuid4

from attrs import define, field

from telnyx_async.simulator.clock import Timer
from telnyx_async.simulator.schema.document import Endpoint, Json
from telnyx_async.simulator.schema.errors import refuse
from telnyx_async.simulator.schema.requests import Request, Upload
from telnyx_async.simulator.schema.responses import Answer, Answers
from telnyx_async.simulator.world.calls.call import timestamp
from telnyx_async.simulator.world.calls.calls import Exchange
from telnyx_async.simulator.world.operations import Operation
from telnyx_async.simulator.world.resources import Resource, Resources
from telnyx_async.simulator.world.webhooks import Destination

# event -> (the status that it carries, seconds after sending)
_STEPS = (
    ("fax.queued", "queued", 0.1),
    ("fax.media.processed", "media.processed", 0.5),
    ("fax.sending.started", "sending", 1.0),
)
_DELIVERED = ("fax.delivered", "delivered", 3.0)
_FAILED = ("fax.failed", "failed", 3.0)
_RESULT: dict[str, dict[str, Json]] = {
    "delivered": {"page_count": 1, "call_duration_secs": 2},
    "failed": {"failure_reason": "rejected"},
}


@define(eq=False)
class Faxes:
    """All faxes, and the operations on them.

    Args:
        exchange: knows who is at a number, and sends the webhooks.
        resources: where faxes are kept.
        answers: shows them.
    """

    exchange: Exchange
    resources: Resources
    answers: Answers
    _timers: dict[str, list[Timer]] = field(factory=dict, init=False)

    def operations(self) -> dict[str, Operation]:
        """What it carries out."""
        return {"SendFax": self._send, "CancelFax": self._cancel}

    def _send(self, endpoint: Endpoint, request: Request) -> Answer:
        fields = request.fields
        if not fields.get("media_url") and not fields.get("media_name") and not fields.get("contents"):
            raise refuse("10004", "a fax needs media_url or media_name", pointer="/media_url")
        now = timestamp(self.exchange.clock.now())
        shown = {key: value for key, value in fields.items() if not isinstance(value, Upload)}
        fax: Resource = {
            "record_type": "fax",
            "id": str(uuid4()),
            "direction": "outbound",
            "quality": "high",
            "store_media": False,
            "status": "queued",
            "created_at": now,
            "updated_at": now,
            **shown,
        }
        self.resources.put("/faxes", fax["id"], fax)
        destination = (
            Destination(fields["webhook_url"])
            if fields.get("webhook_url")
            else self.exchange.applications(fields["connection_id"])
        )
        clock = self.exchange.clock
        timers = self._timers[fax["id"]] = []
        good = self.exchange.party(fields["to"]).outcome == "answers"
        for event_type, status, after in (*_STEPS, _DELIVERED if good else _FAILED):
            timers.append(clock.call_later(after, partial(self._tell, fax, destination, event_type, status)))
        return self.answers.given(endpoint, fax)

    def _cancel(self, endpoint: Endpoint, request: Request) -> Answer:
        identifier = request.path["id"]
        fax = next((one for one in self.resources.all("/faxes") if one["id"] == identifier), None)
        if fax is None:
            return self.answers.make(endpoint, request)
        if fax["status"] in _RESULT:
            raise refuse("10027", f"the fax is {fax['status']} already")
        for timer in self._timers.pop(identifier, ()):
            timer.cancel()
        fax["status"] = "failed"
        return self.answers.given(endpoint, {"result": "ok"})

    def _tell(self, fax: Resource, destination: Destination | None, event_type: str, status: str) -> None:
        fax["status"] = status
        fax["updated_at"] = timestamp(self.exchange.clock.now())
        if destination is not None:
            known = {**fax, "fax_id": fax["id"], "original_media_url": fax.get("media_url"), "user_id": str(uuid4())}
            self.exchange.emit(event_type, {**known, **_RESULT.get(status, {})}, destination, None)
