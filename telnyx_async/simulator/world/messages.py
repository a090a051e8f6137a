"""Messages: queued, sent, delivered or not, and those that somebody sends to us."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any
from uuid import uuid4

from attrs import define, field

from telnyx_async.simulator.journal import EventEntry
from telnyx_async.simulator.schema.document import Endpoint
from telnyx_async.simulator.schema.errors import refuse
from telnyx_async.simulator.schema.requests import Request
from telnyx_async.simulator.schema.responses import Answer, Answers
from telnyx_async.simulator.world.calls.call import timestamp
from telnyx_async.simulator.world.calls.calls import Exchange
from telnyx_async.simulator.world.operations import Operation
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
        exchange: knows who is at a number, and sends the webhooks.
        resources: where messages and messaging profiles are kept.
        answers: shows them.
        otherwise: tells where webhooks go that nothing has an address for.
    """

    exchange: Exchange
    resources: Resources
    answers: Answers
    otherwise: Callable[[], Destination | None]
    organization: str = field(factory=lambda: str(uuid4()))

    def operations(self) -> dict[str, Operation]:
        """What it carries out."""
        return dict.fromkeys(_SENDING, self._send)

    def receive(
        self, *, from_: str, to: str, text: str, media_urls: Iterable[str], destination: Destination | None
    ) -> Resource:
        """Have somebody send a message to one of our numbers.

        Raises:
            ValueError: there is no address for the webhook.
        """
        destination = destination or self._destination({}, self._profile_of(to))
        if destination is None:
            raise ValueError("no address for webhooks: give webhook_url, here or to the simulator")
        now = timestamp(self.exchange.clock.now())
        media = [{"url": url, "content_type": "application/octet-stream"} for url in media_urls]
        message = {
            **self._message("inbound", from_, [to], text, media),
            "from": {"phone_number": from_, "status": "received"},
            "to": [{"phone_number": to, "status": "webhook_delivered"}],
            "received_at": now,
            "completed_at": now,
        }
        self.resources.put("/messages", message["id"], message)
        self._note(from_, "writes", text)
        self.exchange.emit("message.received", message, destination, None)
        return message

    # --- inside

    def _send(self, endpoint: Endpoint, request: Request) -> Answer:
        fields = request.fields
        targets = fields["to"] if isinstance(fields["to"], list) else [fields["to"]]
        if not targets:
            raise refuse("40310", "a message needs somebody to be sent to", pointer="/to")
        sender = fields.get("from")
        profile = fields.get("messaging_profile_id") or self._profile_of(sender or "")
        if sender is None and profile is None:
            raise refuse("10004", "a message needs from, or messaging_profile_id", pointer="/from")
        media = [{"url": url} for url in fields.get("media_urls", ())]
        facts = {
            **self._message("outbound", sender or "+13125550100", targets, fields.get("text", ""), media),
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
        clock = self.exchange.clock
        clock.call_later(_SENT_AFTER, lambda: self._sent(message, destination))
        clock.call_later(_DELIVERED_AFTER, lambda: self._finalized(message, destination))
        return self.answers.given(endpoint, message)

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
            "received_at": timestamp(self.exchange.clock.now()),
        }

    def _sent(self, message: Resource, destination: Destination | None) -> None:
        message["sent_at"] = timestamp(self.exchange.clock.now())
        self._tell("message.sent", message, destination, "sent")

    def _finalized(self, message: Resource, destination: Destination | None) -> None:
        message["completed_at"] = timestamp(self.exchange.clock.now())
        for target in message["to"]:
            target["status"] = self.exchange.party(target["phone_number"]).message
            if target["status"] == "delivered":
                self._note(target["phone_number"], "reads", message["text"])
            else:
                message["errors"] = [_NOT_DELIVERED]
        self._tell("message.finalized", message, destination, None)

    def _tell(self, event_type: str, message: Resource, destination: Destination | None, status: str | None) -> None:
        if status is not None:
            message["to"] = [{**target, "status": status} for target in message["to"]]
        if destination is not None:
            payload = {**message, "to": [dict(target) for target in message["to"]]}
            self.exchange.emit(event_type, payload, destination, None)

    def _note(self, who: str, what: str, detail: str) -> None:
        self.exchange.journal.add(EventEntry(at=self.exchange.clock.time(), who=who, what=what, detail=detail))

    def _profile_of(self, number: str) -> str | None:
        for resource in self.resources.all("/phone_numbers"):
            if resource.get("phone_number") == number and resource.get("messaging_profile_id"):
                return str(resource["messaging_profile_id"])
        return next((str(one["id"]) for one in self.resources.all("/messaging_profiles")), None)

    def _destination(self, fields: dict[str, Any], profile: str | None) -> Destination | None:
        if fields.get("webhook_url"):
            return Destination(fields["webhook_url"], fields.get("webhook_failover_url"))
        for resource in self.resources.all("/messaging_profiles"):
            if str(resource.get("id")) == profile and resource.get("webhook_url"):
                return Destination(str(resource["webhook_url"]), resource.get("webhook_failover_url") or None)
        return self.otherwise()


def segments(text: str) -> tuple[str, int]:
    """The encoding of a text message, and into how many parts it is cut."""
    if set(text) <= _GSM:
        length = len(text) + sum(text.count(letter) for letter in "^{}\\[~]|€")
        return "GSM-7", min(10, 1 if length <= 160 else -(-length // 153))
    length = len(text.encode("utf-16-le")) // 2
    return "UCS-2", min(10, 1 if length <= 70 else -(-length // 67))
