"""Messages: sent by the application, and received from parties."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import uuid4

from attrs import define, field

from telnyx_async.simulator.schema.endpoints import Endpoint
from telnyx_async.simulator.schema.errors import api_error
from telnyx_async.simulator.schema.requests import Request
from telnyx_async.simulator.schema.responses import Response, ResponseBuilder
from telnyx_async.simulator.world.destinations import Destinations
from telnyx_async.simulator.world.environment import Environment
from telnyx_async.simulator.world.operations import Operation
from telnyx_async.simulator.world.parties import OTHER_NUMBER, OWN_NUMBER, Parties
from telnyx_async.simulator.world.resources import Resource, Resources
from telnyx_async.simulator.world.webhooks import Destination

_SENDING = (
    "SendMessage",
    "CreateLongCodeMessage",
    "CreateNumberPoolMessage",
    "CreateShortCodeMessage",
    "CreateGroupMmsMessage",
)
_GSM = set(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà^{}\\[~]|€"
)
_SENT_AFTER, _DELIVERED_AFTER = 0.2, 0.8
_NOT_DELIVERED = {"code": 40002, "title": "Undeliverable"}


@define(eq=False)
class Messages:
    """All messages, and the operations that send them.

    Args:
        environment: times them, and sends their webhooks.
        parties: who receives them.
        destinations: of their webhooks.
        resources: where they are kept.
        responses: shows them.
    """

    environment: Environment
    parties: Parties
    destinations: Destinations
    resources: Resources
    responses: ResponseBuilder
    organization: str = field(factory=lambda: str(uuid4()))

    def operations(self) -> dict[str, Operation]:
        """The operations that it carries out."""
        return dict.fromkeys(_SENDING, self._send)

    def receive(
        self,
        text: str,
        *,
        to: str = OWN_NUMBER,
        from_: str = OTHER_NUMBER,
        media_urls: Iterable[str] = (),
        webhook_url: str | None = None,
    ) -> Resource:
        """Let a party send a message to a number of the account: see `Simulator.incoming_message`."""
        destination = self._destination({"webhook_url": webhook_url}, self.destinations.profile_of(to))
        if destination is None:
            raise ValueError("no URL for webhooks: give webhook_url, here or to the simulator")
        now = self.environment.clock.timestamp()
        media = [{"url": url, "content_type": "application/octet-stream"} for url in media_urls]
        message = {
            **self._message("inbound", from_, [to], text, media),
            "from": {"phone_number": from_, "status": "received"},
            "to": [{"phone_number": to, "status": "webhook_delivered"}],
            "received_at": now,
            "completed_at": now,
        }
        self.resources.put("/messages", message["id"], message)
        self.environment.note(from_, "writes", text)
        self.environment.emit("message.received", message, destination)
        return message

    # --- inside

    def _send(self, endpoint: Endpoint, request: Request) -> Response:
        fields = request.fields
        targets = fields["to"] if isinstance(fields["to"], list) else [fields["to"]]
        if not targets:
            raise api_error("40310", "a message needs a recipient", pointer="/to")
        sender = fields.get("from")
        profile = fields.get("messaging_profile_id") or self.destinations.profile_of(sender or "")
        if sender is None and profile is None:
            raise api_error("10004", "a message needs from, or messaging_profile_id", pointer="/from")
        media = [{"url": url} for url in fields.get("media_urls", ())]
        facts = {
            **self._message("outbound", sender or OWN_NUMBER, targets, fields.get("text", ""), media),
            "messaging_profile_id": profile,
            "subject": fields.get("subject"),
            "webhook_url": fields.get("webhook_url"),
            "webhook_failover_url": fields.get("webhook_failover_url"),
        }
        if fields.get("type"):
            facts["type"] = fields["type"]
        message: Resource = {key: value for key, value in facts.items() if value is not None}
        self.resources.put("/messages", message["id"], message)
        destination = self._destination(fields, profile)
        clock = self.environment.clock
        clock.call_later(_SENT_AFTER, lambda: self._sent(message, destination))
        clock.call_later(_DELIVERED_AFTER, lambda: self._finalized(message, destination))
        return self.responses.given(endpoint, message)

    def _message(
        self, direction: str, sender: str, targets: list[str], text: str, media: list[dict[str, Any]]
    ) -> dict[str, Any]:
        encoding, parts = segments(text)
        return {
            "record_type": "message",
            "direction": direction,
            "id": str(uuid4()),
            "type": "MMS" if media else "SMS",
            "organization_id": self.organization,
            "from": {"phone_number": sender, "carrier": "Simulated", "line_type": "Wireless"},
            "to": [{"phone_number": to, "status": "queued"} for to in targets],
            "text": text,
            "media": media,
            "encoding": encoding,
            "parts": parts,
            "tags": [],
            "errors": [],
            "cost": {"amount": f"{0.004 * parts:.4f}", "currency": "USD"},
            "received_at": self.environment.clock.timestamp(),
        }

    def _sent(self, message: Resource, destination: Destination | None) -> None:
        message["sent_at"] = self.environment.clock.timestamp()
        self._emit("message.sent", message, destination, "sent")

    def _finalized(self, message: Resource, destination: Destination | None) -> None:
        message["completed_at"] = self.environment.clock.timestamp()
        for target in message["to"]:
            target["status"] = self.parties.at(target["phone_number"]).message
            if target["status"] == "delivered":
                self.environment.note(target["phone_number"], "reads", message["text"])
            else:
                message["errors"] = [_NOT_DELIVERED]
        self._emit("message.finalized", message, destination, None)

    def _emit(self, event_type: str, message: Resource, destination: Destination | None, status: str | None) -> None:
        if status is not None:
            message["to"] = [{**target, "status": status} for target in message["to"]]
        if destination is not None:
            payload = {**message, "to": [dict(target) for target in message["to"]]}
            self.environment.emit(event_type, payload, destination)

    def _destination(self, fields: dict[str, Any], profile: str | None) -> Destination | None:
        if fields.get("webhook_url"):
            return Destination(fields["webhook_url"], fields.get("webhook_failover_url"))
        return self.destinations.of_profile(profile)


def segments(text: str) -> tuple[str, int]:
    """The encoding of a text message, and the number of its parts."""
    if set(text) <= _GSM:
        length = len(text) + sum(text.count(letter) for letter in "^{}\\[~]|€")
        return "GSM-7", min(10, 1 if length <= 160 else -(-length // 153))
    length = len(text.encode("utf-16-le")) // 2
    return "UCS-2", min(10, 1 if length <= 70 else -(-length // 67))
