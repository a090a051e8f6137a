"""What Telnyx keeps of what happened: call events, detail records and webhook deliveries, made from the journal."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from attrs import define

from telnyx_async.simulator.clock import timestamp
from telnyx_async.simulator.journal import Entry, RequestEntry, WebhookEntry
from telnyx_async.simulator.schema.endpoints import Endpoint
from telnyx_async.simulator.schema.requests import Request
from telnyx_async.simulator.schema.responses import Response
from telnyx_async.simulator.world.calls.call import Call
from telnyx_async.simulator.world.calls.calls import Calls
from telnyx_async.simulator.world.filters import select, sort, wanted
from telnyx_async.simulator.world.operations import Operation
from telnyx_async.simulator.world.product import Answer, Product
from telnyx_async.simulator.world.resources import Resource
from telnyx_async.simulator.world.verify import VERIFICATIONS

_OTHER_DAYS = {"yesterday", "tomorrow", "last_week", "next_week", "last_month", "next_month"}
_CALL_RATE, _MESSAGE_RATE = 0.002, 0.004


@define(eq=False)
class Records(Product):
    """Lists what happened.

    Args:
        calls: all calls.
    """

    calls: Calls

    def operations(self) -> dict[str, Operation]:
        """The operations that it carries out."""
        return {
            "ListCallEvents": self._call_events,
            "SearchDetailRecords": self._detail_records,
            "GetWebhookDeliveries": self._deliveries,
            "GetWebhookDelivery": self._delivery,
        }

    # --- call events

    def _call_events(self, endpoint: Endpoint, request: Request) -> Response:
        events = [event for entry in self.environment.journal for event in self._event(entry)]
        found = select(events, request.query)
        return self.responses.listed(endpoint, request, [event["_shown"] for event in found[::-1]])

    def _event(self, entry: Entry) -> Iterator[Resource]:
        """The call event that an entry stands for, with the names that events are filtered by."""
        call = self.calls.by_id.get(entry.call or "")
        if call is None:
            return
        if isinstance(entry, WebhookEntry) and entry.attempt == 1:
            metadata = entry.body["data"]["payload"] if entry.event_id else entry.body  # else the form of TeXML
            kind, name = "webhook", entry.event_type
        elif isinstance(entry, RequestEntry) and entry.carried_out and entry.method != "GET":
            kind, name, metadata = "command", entry.path.rpartition("/")[2], entry.body or {}
        else:
            return
        at = timestamp(self.environment.clock.at(entry.at))
        shown = {
            "record_type": "call_event",
            "type": kind,
            "name": name,
            "call_leg_id": call.call_leg_id,
            "call_session_id": call.call_session_id,
            "event_timestamp": at,
            "metadata": metadata,
        }
        yield {
            "type": kind,
            "name": name,
            "leg_id": call.call_leg_id,
            "application_session_id": call.call_session_id,
            "connection_id": call.connection_id,
            "from": call.from_,
            "to": call.to,
            "product": "call_control",
            "failed": False,
            "occurred_at": at,
            "_shown": shown,
        }

    # --- detail records

    def _detail_records(self, endpoint: Endpoint, request: Request) -> Answer:
        filters = wanted(request.query)
        makers = {
            "call-control": lambda: map(_call_record, (one for one in self.calls.by_id.values() if one.ended)),
            "messaging": lambda: map(_message_record, self.resources.all("/messages")),
            "verify": lambda: map(_verification_record, self.resources.all(VERIFICATIONS)),
        }
        make = makers.get(str(filters.pop("record_type", "")))
        if make is None and self.resources.invent:
            return None
        records = list(make()) if make and filters.pop("date_range", "today") not in _OTHER_DAYS else []
        found = sort(select(records, {"filter": filters}), request.query)
        return self.responses.listed(endpoint, request, found, exact=True)

    # --- webhook deliveries

    def _deliveries(self, endpoint: Endpoint, request: Request) -> Response:
        return self.responses.listed(endpoint, request, select(self._all_deliveries(), request.query))

    def _delivery(self, endpoint: Endpoint, request: Request) -> Answer:
        found = [one for one in self._all_deliveries() if one["id"] == request.path["id"]]
        return self.shown(endpoint, found[0] if found else self.named("/webhook_deliveries", request))

    def _all_deliveries(self) -> list[Resource]:
        """The deliveries, the newest first; one may have several attempts. The requests of TeXML are none."""
        sent = [one for one in self.environment.journal.webhooks() if one.event_id]
        entries = [one for one in sent if one.state not in ("sending", "not sent")]
        entries.sort(key=lambda one: one.event_id)  # a stable sort: the attempts of an event keep their order
        deliveries = [self._one_delivery(list(group)) for _, group in groupby(entries, key=lambda one: one.event_id)]
        return sorted(deliveries, key=lambda one: str(one["started_at"]), reverse=True)

    def _one_delivery(self, entries: list[WebhookEntry]) -> Resource:
        attempts = [self._attempt(entry) for entry in entries]
        data = entries[0].body["data"]
        return {
            "record_type": "webhook_delivery",
            "id": entries[0].event_id,
            "user_id": self.environment.user_id,
            "event_type": entries[0].event_type,
            "status": attempts[-1]["status"],
            "started_at": attempts[0]["started_at"],
            "finished_at": attempts[-1]["finished_at"],
            "attempts": attempts,
            "webhook": data,
        }

    def _attempt(self, entry: WebhookEntry) -> Resource:
        clock = self.environment.clock
        response = None if entry.status is None else {"status": entry.status, "headers": [], "body": ""}
        return {
            "status": "delivered" if entry.state == "delivered" else "failed",
            "started_at": timestamp(clock.at(entry.at)),
            "finished_at": timestamp(clock.at(entry.at + (entry.milliseconds or 0) / 1000)),
            "http": {"request": {"url": entry.url, "headers": []}, "response": response},
            "errors": [],
        }


def _call_record(call: Call) -> dict[str, Any]:
    minutes = -(-call.duration // 60)
    return {
        "record_type": "call-control",
        "id": call.call_leg_id,
        "call_leg_id": call.call_leg_id,
        "call_session_id": call.call_session_id,
        "connection_id": call.connection_id,
        "direction": "inbound" if call.direction == "incoming" else "outbound",
        "cli": call.from_,
        "cld": call.to,
        "started_at": timestamp(call.started),
        "answered_at": timestamp(call.answered_at) if call.answered_at else None,
        "finished_at": timestamp(call.ended_at) if call.ended_at else None,
        "call_sec": call.duration,
        "billed_sec": 60 * minutes,
        "hangup_cause": call.hangup_cause,
        "rate": f"{_CALL_RATE}",
        "rate_measured_in": "minutes",
        "cost": f"{minutes * _CALL_RATE:.4f}",
        "currency": "USD",
    }


def _message_record(message: Resource) -> dict[str, Any]:
    outbound = message["direction"] == "outbound"
    status = message["to"][0]["status"]
    return {
        "record_type": "message_detail_record",
        "uuid": message["id"],
        "direction": message["direction"],
        "message_type": message["type"],
        "cli": message["from"].get("phone_number") or message["from"].get("agent_id"),
        "cld": message["to"][0]["phone_number"],
        "status": "delivered" if status == "delivered" else "failed" if outbound else "received",
        "parts": message["parts"],
        "profile_id": message.get("messaging_profile_id"),
        "rate": f"{_MESSAGE_RATE}",
        "cost": message["cost"]["amount"],
        "currency": "USD",
        "created_at": message["received_at"],
        "sent_at": message.get("sent_at"),
        "completed_at": message.get("completed_at"),
    }


def _verification_record(verification: Resource) -> dict[str, Any]:
    return {
        "record_type": "verification_detail_record",
        "id": verification["id"],
        "destination_phone_number": verification["phone_number"],
        "verification_status": verification["status"],
        "verify_channel_type": verification["type"],
        "verify_profile_id": verification["verify_profile_id"],
        "created_at": verification["created_at"],
        "updated_at": verification["updated_at"],
        "currency": "USD",
    }
