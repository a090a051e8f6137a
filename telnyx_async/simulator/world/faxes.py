"""Faxes: queued, processed, sent, and delivered or failed."""

from __future__ import annotations

from functools import partial

from attrs import define, field

from telnyx_async.simulator.clock import Timer
from telnyx_async.simulator.schema.endpoints import Endpoint
from telnyx_async.simulator.schema.errors import api_error
from telnyx_async.simulator.schema.requests import Request, Upload
from telnyx_async.simulator.schema.responses import Response
from telnyx_async.simulator.schema.types import Json
from telnyx_async.simulator.world.operations import Operation
from telnyx_async.simulator.world.product import Product
from telnyx_async.simulator.world.resources import Resource
from telnyx_async.simulator.world.webhooks import Destination

# event, its status, and seconds after the request
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
class Faxes(Product):
    """All faxes, and the operations on them."""

    _timers: dict[str, list[Timer]] = field(factory=dict, init=False)

    def operations(self) -> dict[str, Operation]:
        """The operations that it carries out."""
        return {"SendFax": self._send, "CancelFax": self._cancel}

    def _send(self, endpoint: Endpoint, request: Request) -> Response:
        fields = request.fields
        if not fields.get("media_url") and not fields.get("media_name") and not fields.get("contents"):
            raise api_error("10004", "a fax needs media_url or media_name", pointer="/media_url")
        now = self.environment.clock.timestamp()
        shown = {key: value for key, value in fields.items() if not isinstance(value, Upload)}
        fax: Resource = {
            "record_type": "fax",
            "id": self.environment.identifiers.uuid(),
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
            else self.destinations.of_connection(fields["connection_id"])
        )
        clock = self.environment.clock
        timers = self._timers[fax["id"]] = []
        delivered = self.parties.at(fields["to"]).outcome == "answers"
        for event_type, status, after in (*_STEPS, _DELIVERED if delivered else _FAILED):
            timers.append(clock.call_later(after, partial(self._update, fax, destination, event_type, status)))
        return self.responses.given(endpoint, fax)

    def _cancel(self, endpoint: Endpoint, request: Request) -> Response | None:
        identifier = request.path["id"]
        fax = next((one for one in self.resources.all("/faxes") if one["id"] == identifier), None)
        if fax is None:
            return None
        if fax["status"] in _RESULT:
            raise api_error("10027", f"the fax is {fax['status']} already")
        for timer in self._timers.pop(identifier, ()):
            timer.cancel()
        fax["status"] = "failed"
        return self.responses.given(endpoint, {"result": "ok"})

    def _update(self, fax: Resource, destination: Destination | None, event_type: str, status: str) -> None:
        fax["status"] = status
        fax["updated_at"] = self.environment.clock.timestamp()
        if destination is not None:
            known = {
                **fax,
                "fax_id": fax["id"],
                "original_media_url": fax.get("media_url"),
                "user_id": self.environment.user_id,
            }
            self.environment.emit(event_type, {**known, **_RESULT.get(status, {})}, destination)
