"""Porting orders: from a draft to numbers of the account, with events for each change of their state."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial

from attrs import define

from telnyx_async.simulator.clock import timestamp
from telnyx_async.simulator.schema.endpoints import Endpoint
from telnyx_async.simulator.schema.errors import api_error
from telnyx_async.simulator.schema.requests import Request
from telnyx_async.simulator.schema.responses import Response
from telnyx_async.simulator.world.numbers.numbers import Numbers, check_number, number_type
from telnyx_async.simulator.world.operations import Operation
from telnyx_async.simulator.world.product import Answer, Product
from telnyx_async.simulator.world.resources import Resource
from telnyx_async.simulator.world.webhooks import Destination

_ORDERS, _EVENTS, _NUMBERS = "/porting_orders", "/porting/events", "/porting_phone_numbers"
# The states after the confirmation, and the seconds that each comes after it.
_STEPS = (("in-process", 1.0), ("submitted", 2.0), ("foc-date-confirmed", 4.0))
_PORTED_AFTER = 60.0  # seconds, where no date was asked for
_CANCELLED_AFTER = 1.0
_NEEDED = (("documents", "loa"), ("documents", "invoice"), ("end_user", "admin"), ("end_user", "location"))


@define(eq=False)
class Porting(Product):
    """Orders to port numbers into the account.

    Args:
        numbers: of the account.
    """

    numbers: Numbers

    def __attrs_post_init__(self) -> None:
        for collection in (_ORDERS, _EVENTS, _NUMBERS):
            self.resources.begin_empty(collection)

    def operations(self) -> dict[str, Operation]:
        """The operations that it carries out."""
        return {
            "CreatePortingOrder": self._create,
            "UpdatePortingOrder": self._update,
            "ConfirmPortingOrder": self._confirm,
            "CancelPortingOrder": self._cancel,
            "ActivatePortingOrder": self._activate,
            "CreatePortingOrderComment": self._comment,
            "republishPortingEvent": self._republish,
        }

    # --- operations

    def _create(self, endpoint: Endpoint, request: Request) -> Response:
        numbers = [check_number(one, f"/phone_numbers/{n}") for n, one in enumerate(request.fields["phone_numbers"])]
        if not numbers:
            raise api_error("10004", "a porting order needs a phone number", pointer="/phone_numbers")
        kinds = dict.fromkeys(map(number_type, numbers))
        orders = [
            self._draft(endpoint, request, kind, [one for one in numbers if number_type(one) == kind]) for kind in kinds
        ]
        return self.responses.given(endpoint, orders)

    def _draft(self, endpoint: Endpoint, request: Request, kind: str, numbers: list[str]) -> Resource:
        order = self.resources.begin(
            endpoint,
            request,
            record_type="porting_order",
            status={"value": "draft", "details": []},
            phone_number_type=kind,
            porting_phone_numbers_count=len(numbers),
            requirements_met=False,
            requirements=[],
            documents={},
            end_user={},
            misc={},
            phone_number_configuration={},
            activation_settings={"fast_port_eligible": kind == "local", "activation_status": "New"},
            user_id=self.environment.user_id,
            support_key=f"sr_{self.environment.identifiers.digits(6)}",
            _numbers=numbers,
        )
        del order["phone_numbers"]
        for number in numbers:
            self.resources.put(
                _NUMBERS,
                number,
                {
                    "record_type": "porting_phone_number",
                    "porting_order_id": order["id"],
                    "phone_number": number,
                    "phone_number_type": kind,
                    "porting_order_status": "draft",
                    "activation_status": "New",
                    "portability_status": "confirmed",
                    "requirements_status": "requirement-info-pending",
                    "support_key": order["support_key"],
                },
            )
        return order

    def _update(self, endpoint: Endpoint, request: Request) -> Answer:
        order = self.resources.update(endpoint, request)
        order["requirements_met"] = not _missing(order)
        return self.shown(endpoint, order)

    def _confirm(self, endpoint: Endpoint, request: Request) -> Answer:
        order = self._order(request)
        if order is None:
            return None
        if order["status"]["value"] != "draft":
            raise api_error("10027", f"the order is not a draft, but {order['status']['value']}")
        missing = _missing(order)
        if missing:
            raise api_error("10027", f"the order lacks {' and '.join(missing)}")
        clock = self.environment.clock
        for state, after in _STEPS:
            clock.call_later(after, partial(self._move, order, state))
        wanted = order["activation_settings"].get("foc_datetime_requested")
        day = datetime.fromisoformat(wanted) if wanted else clock.now() + timedelta(seconds=_PORTED_AFTER)
        order["_foc"] = timestamp(day)
        clock.call_later(max(_STEPS[-1][1] + 1, (day - clock.now()).total_seconds()), partial(self._port, order))
        return self.shown(endpoint, order)

    def _cancel(self, endpoint: Endpoint, request: Request) -> Answer:
        order = self._order(request)
        if order is None:
            return None
        state = order["status"]["value"]
        if state in ("ported", "cancelled", "cancel-pending"):
            raise api_error("10027", f"the order is {state} already")
        self._set(order, "cancelled" if state == "draft" else "cancel-pending")
        if state != "draft":
            self.environment.clock.call_later(_CANCELLED_AFTER, partial(self._set, order, "cancelled"))
        return self.shown(endpoint, order)

    def _activate(self, endpoint: Endpoint, request: Request) -> Answer:
        order = self._order(request)
        if order is None:
            return None
        if order["status"]["value"] != "foc-date-confirmed":
            raise api_error("10027", f"the order is {order['status']['value']}, not foc-date-confirmed")
        now = self.environment.clock.timestamp()
        job: Resource = {
            "record_type": "porting_activation_job",
            "id": self.environment.identifiers.uuid(),
            "activation_type": "on-demand",
            "activate_at": now,
            "activation_windows": [],
            "status": "created",
            "created_at": now,
            "updated_at": now,
        }
        self.resources.put(f"{_ORDERS}/{order['id']}/activation_jobs", job["id"], job)

        def complete() -> None:
            self._port(order)
            self.resources.touch(job, status="completed")

        self.environment.clock.call_later(1.0, complete)
        return self.shown(endpoint, job)

    def _comment(self, endpoint: Endpoint, request: Request) -> Answer:
        order = self._order(request)
        if order is None:
            return None
        comment = self.resources.begin(
            endpoint, request, porting_order_id=order["id"], user_type="user", user_id=self.environment.user_id
        )
        payload = {"comment": {"id": comment["id"], "body": comment.get("body", ""), "user_type": "user"}}
        self._report(order, "porting_order.new_comment", payload)
        return self.shown(endpoint, comment)

    def _republish(self, endpoint: Endpoint, request: Request) -> Answer:
        event = self.named(_EVENTS, request)
        if event is None:
            return None
        order = self.resources.find(_ORDERS, event["porting_order_id"])
        if order is not None:
            self._send(order, event)
        return Response(int(endpoint.success))

    # --- states

    def _order(self, request: Request) -> Resource | None:
        order = self.named(_ORDERS, request)
        return None if order is None or "_key" in order else order  # one that was invented has no state

    def _move(self, order: Resource, state: str) -> None:
        """Go on to the next state, unless the order is cancelled or ported already."""
        if order["status"]["value"] not in ("cancel-pending", "cancelled", "ported"):
            if state == "foc-date-confirmed":
                order["activation_settings"]["foc_datetime_actual"] = order["_foc"]
            self._set(order, state)

    def _port(self, order: Resource) -> None:
        if order["status"]["value"] in ("cancel-pending", "cancelled", "ported"):
            return
        self._set(order, "ported")
        for number in order["_numbers"]:
            self.numbers.add(number, source_type="port_request", **order["phone_number_configuration"])

    def _set(self, order: Resource, state: str) -> None:
        self.resources.touch(order, status={"value": state, "details": []})
        for number in order["_numbers"]:
            found = self.resources.find(_NUMBERS, number)
            if found is not None:
                found["porting_order_status"] = state
        self._report(order, "porting_order.status_changed", {"status": order["status"]})

    # --- events

    def _report(self, order: Resource, event_type: str, payload: Resource) -> None:
        now = self.environment.clock.timestamp()
        shared = {name: order[name] for name in ("id", "customer_reference", "support_key") if name in order}
        event: Resource = {
            "record_type": "porting_event",
            "id": self.environment.identifiers.uuid(),
            "event_type": event_type,
            "porting_order_id": order["id"],
            "payload_status": "completed",
            "available_notification_methods": ["webhook"],
            "created_at": now,
            "updated_at": now,
            "payload": {**shared, "porting_order_id": order["id"], "updated_at": now, **payload},
        }
        self.resources.put(_EVENTS, event["id"], event)
        self._send(order, event)

    def _send(self, order: Resource, event: Resource) -> None:
        url = order.get("webhook_url")
        destination = Destination(url) if url else self.destinations.default()
        if destination is not None:
            self.environment.emit(event["event_type"], event["payload"], destination)


def _missing(order: Resource) -> list[str]:
    return [f"{group}.{name}" for group, name in _NEEDED if not (order.get(group) or {}).get(name)]
