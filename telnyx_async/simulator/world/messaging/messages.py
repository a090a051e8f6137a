"""Messages: sent by the application, and received from parties."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from functools import partial
from typing import Any

from attrs import define, field

from telnyx_async.simulator.clock import Timer
from telnyx_async.simulator.schema.endpoints import Endpoint
from telnyx_async.simulator.schema.errors import api_error
from telnyx_async.simulator.schema.requests import Request
from telnyx_async.simulator.schema.responses import Response
from telnyx_async.simulator.world.messaging.addresses import check_recipient, check_sender
from telnyx_async.simulator.world.messaging.encoding import MOST_PARTS, segments
from telnyx_async.simulator.world.messaging.opt_outs import OptOuts
from telnyx_async.simulator.world.operations import Operation
from telnyx_async.simulator.world.parties import OTHER_NUMBER, OWN_NUMBER
from telnyx_async.simulator.world.product import Answer, Product
from telnyx_async.simulator.world.resources import Resource
from telnyx_async.simulator.world.webhooks import Destination

_SENDING = (
    "SendMessage",
    "CreateLongCodeMessage",
    "CreateNumberPoolMessage",
    "CreateShortCodeMessage",
    "CreateGroupMmsMessage",
    "SendAlphanumericSenderIdMessage",
    "ScheduleMessage",
)
_SENT_AFTER, _DELIVERED_AFTER = 0.2, 0.8
_SOONEST, _LATEST = 5 * 60 - 1, 5 * 24 * 3600  # seconds until a scheduled message
_NOT_DELIVERED = {"code": 40002, "title": "Undeliverable"}


@define(eq=False)
class Messages(Product):
    """All messages, and the operations that send them.

    Args:
        opt_outs: who gets none.
    """

    opt_outs: OptOuts
    _timers: dict[str, Timer] = field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        self.resources.begin_empty("/messages")

    def operations(self) -> dict[str, Operation]:
        """The operations that it carries out."""
        return {
            **dict.fromkeys(_SENDING, self._send),
            "SendWhatsappMessage": partial(self._send_content, "WHATSAPP", "whatsapp_message"),
            "SendRCSMessage": partial(self._send_content, "RCS", "agent_message"),
            "CancelMessage": self._cancel,
            "GetGroupMmsMessages": self._group,
        }

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
        profile = self.destinations.profile_of(to)
        destination = self._destination({"webhook_url": webhook_url}, profile)
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
        if profile is not None:
            message["messaging_profile_id"] = profile
        self.resources.put("/messages", message["id"], message)
        self.environment.note(from_, "writes", text)
        self.environment.emit("message.received", message, destination)
        reply = self.opt_outs.receive(text, from_, to, profile)
        if reply is not None:
            self.environment.clock.call_later(_SENT_AFTER, lambda: self.environment.note(from_, "reads", reply))
        return message

    # --- inside

    def _send(self, endpoint: Endpoint, request: Request) -> Response:
        fields = request.fields
        targets = fields["to"] if isinstance(fields["to"], list) else [fields["to"]]
        sender, profile = self._sender(fields)
        self._check_text(fields)
        self._check(fields, targets, sender, profile)
        media = [{"url": url} for url in fields.get("media_urls") or ()]
        facts = {
            **self._message("outbound", sender, targets, fields.get("text") or "", media),
            "messaging_profile_id": profile,
            "subject": fields.get("subject"),
            "webhook_url": fields.get("webhook_url"),
            "webhook_failover_url": fields.get("webhook_failover_url"),
        }
        if fields.get("type") or endpoint.id == "CreateGroupMmsMessage":
            facts["type"] = fields.get("type", "MMS")
        message: Resource = {key: value for key, value in facts.items() if value is not None}
        delay = self._delay(fields.get("send_at"))
        if delay:
            _set_status(message, "scheduled")
        return self._start(endpoint, message, self._destination(fields, profile), delay)

    def _send_content(self, kind: str, content: str, endpoint: Endpoint, request: Request) -> Response:
        """Send what is no text: a message of WhatsApp or RCS."""
        fields = request.fields
        agent = fields.get("agent_id")
        sender, profile = self._sender({**fields, "from": OWN_NUMBER} if agent else fields)
        self._check(fields, [fields["to"]], sender, profile)
        message = self._message("outbound", sender, [fields["to"]], "", [])
        message |= {"type": kind, "body": fields[content], "messaging_profile_id": profile}
        if agent:
            message["from"] = {"agent_id": agent}
        return self._start(endpoint, message, self._destination(fields, profile))

    def _start(
        self, endpoint: Endpoint, message: Resource, destination: Destination | None, delay: float = 0.0
    ) -> Response:
        self.resources.put("/messages", message["id"], message)
        self._timers[message["id"]] = self.environment.clock.call_later(
            delay + _SENT_AFTER, lambda: self._sent(message, destination)
        )
        return self.responses.given(endpoint, message)

    def _group(self, endpoint: Endpoint, request: Request) -> Answer:
        message = self.named("/messages", request, endpoint.names[-1])
        return None if message is None or "_key" in message else self.responses.given(endpoint, [message])

    def _sender(self, fields: dict[str, Any]) -> tuple[str, str | None]:
        """The sender of a message, and its messaging profile.

        Raises:
            ApiError: there is none, or it cannot send messages.
        """
        sender, profile = fields.get("from"), fields.get("messaging_profile_id")
        if profile is not None and not self.resources.invent and self._profile(profile) is None:
            raise api_error("10015", f"there is no messaging profile {profile}", pointer="/messaging_profile_id")
        if sender is not None:
            return check_sender(sender), profile or self.destinations.profile_of(sender)
        profile = profile or self.destinations.profile_of("")
        if profile is None:
            raise api_error("10004", "a message needs from, or messaging_profile_id", pointer="/from")
        return self.destinations.sender_of(profile) or OWN_NUMBER, profile

    def _profile(self, identifier: str | None) -> Resource | None:
        return next((one for one in self.resources.all("/messaging_profiles") if one["id"] == identifier), None)

    def _check(self, fields: dict[str, Any], targets: list[str], sender: str, profile: str | None) -> None:
        """Refuse a message that cannot be sent.

        Raises:
            ApiError: it is one.
        """
        if not targets:
            raise api_error("40310", "a message needs a recipient", pointer="/to")
        for index, target in enumerate(targets):
            pointer = f"/to/{index}" if isinstance(fields["to"], list) else "/to"
            check_recipient(target, self._profile(profile), pointer)
            self.opt_outs.check(sender, profile, target, pointer)

    def _check_text(self, fields: dict[str, Any]) -> None:
        text = fields.get("text") or ""
        if not text.strip() and not fields.get("media_urls"):
            raise api_error("10004", "a message needs text or media_urls", pointer="/text")
        if segments(text)[1] > MOST_PARTS:
            raise api_error("40302", f"the text has more than {MOST_PARTS} parts", pointer="/text")

    def _delay(self, send_at: str | None) -> float:
        """The seconds until a scheduled message is sent.

        Raises:
            ApiError: it is less than five minutes or more than five days away.
        """
        if send_at is None or self.resources.invent:
            return 0.0
        moment = datetime.fromisoformat(send_at)
        seconds = (
            (moment if moment.tzinfo else moment.replace(tzinfo=UTC)) - self.environment.clock.now()
        ).total_seconds()
        if not _SOONEST <= seconds <= _LATEST:
            raise api_error("10033", "send_at has to be from five minutes to five days away", pointer="/send_at")
        return seconds

    def _cancel(self, endpoint: Endpoint, request: Request) -> Answer:
        message = self.named("/messages", request)
        if message is None:
            return None
        if message["to"][0].get("status") != "scheduled":
            raise api_error("40320", "only a scheduled message can be cancelled")
        if timer := self._timers.pop(message["id"], None):  # none for a message of a snapshot
            timer.cancel()
        _set_status(message, "cancelled")
        return self.shown(endpoint, message)

    def _message(
        self, direction: str, sender: str, targets: list[str], text: str, media: list[dict[str, Any]]
    ) -> dict[str, Any]:
        encoding, parts = segments(text)
        return {
            "record_type": "message",
            "direction": direction,
            "id": self.environment.identifiers.uuid(),
            "type": "MMS" if media else "SMS",
            "organization_id": self.environment.user_id,
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
        _set_status(message, "sent")
        self._emit("message.sent", message, destination)
        self._timers[message["id"]] = self.environment.clock.call_later(
            _DELIVERED_AFTER - _SENT_AFTER, lambda: self._finalized(message, destination)
        )

    def _finalized(self, message: Resource, destination: Destination | None) -> None:
        message["completed_at"] = self.environment.clock.timestamp()
        for target in message["to"]:
            target["status"] = self.parties.at(target["phone_number"]).message
            if target["status"] == "delivered":
                self.environment.note(target["phone_number"], "reads", message["text"] or message["type"])
            else:
                message["errors"] = [_NOT_DELIVERED]
        self._timers.pop(message["id"], None)
        self._emit("message.finalized", message, destination)

    def _emit(self, event_type: str, message: Resource, destination: Destination | None) -> None:
        if destination is not None:
            payload = {**message, "to": [dict(target) for target in message["to"]]}
            self.environment.emit(event_type, payload, destination)

    def _destination(self, fields: dict[str, Any], profile: str | None) -> Destination | None:
        if fields.get("webhook_url"):
            return Destination(fields["webhook_url"], fields.get("webhook_failover_url"))
        return self.destinations.of_profile(profile)


def _set_status(message: Resource, status: str) -> None:
    message["to"] = [{**target, "status": status} for target in message["to"]]
