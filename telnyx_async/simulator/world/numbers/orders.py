"""Orders of phone numbers: pending, then carried out, so that the numbers are the account's."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from attrs import define

from telnyx_async.simulator.schema.endpoints import Endpoint
from telnyx_async.simulator.schema.errors import api_error, check_range
from telnyx_async.simulator.schema.requests import Request
from telnyx_async.simulator.world.numbers.inventory import Inventory
from telnyx_async.simulator.world.numbers.numbers import Numbers, check_number, number_type
from telnyx_async.simulator.world.operations import Operation
from telnyx_async.simulator.world.product import Answer, Product
from telnyx_async.simulator.world.resources import Resource

_ORDERS, _SUB_ORDERS, _ITEMS = "/number_orders", "/sub_number_orders", "/number_order_phone_numbers"
_SECONDS = 1.0
_LARGEST_BLOCK = 1000  # numbers
_SETTINGS = ("connection_id", "messaging_profile_id", "billing_group_id", "customer_reference")


@define(eq=False)
class Orders(Product):
    """Orders of phone numbers.

    Args:
        numbers: of the account.
        inventory: that the numbers come from.
    """

    numbers: Numbers
    inventory: Inventory

    def __attrs_post_init__(self) -> None:
        for collection in (_ORDERS, _SUB_ORDERS, _ITEMS):
            self.resources.begin_empty(collection)

    def operations(self) -> dict[str, Operation]:
        """The operations that it carries out."""
        return {
            "CreateNumberOrder": self._order,
            "CancelSubNumberOrder": self._cancel,
            "CreateNumberBlockOrder": self._order_block,
        }

    def _order(self, endpoint: Endpoint, request: Request) -> Answer:
        asked = request.fields.get("phone_numbers") or []
        if not asked:
            raise api_error("10004", "an order needs a phone number", pointer="/phone_numbers")
        for index, one in enumerate(asked):
            self.inventory.take(one.get("phone_number"), f"/phone_numbers/{index}/phone_number")
        order = self.resources.begin(
            endpoint,
            request,
            phone_numbers_count=len(asked),
            requirements_met=True,
            status="pending",
            phone_numbers=[],
            sub_number_orders_ids=[],
        )
        for kind in dict.fromkeys(number_type(one["phone_number"]) for one in asked):
            self._add_part(order, kind, [one for one in asked if number_type(one["phone_number"]) == kind])
        self.environment.clock.call_later(_SECONDS, partial(self._complete, order))
        return self.shown(endpoint, order)

    def _add_part(self, order: Resource, kind: str, asked: Iterable[Resource]) -> None:
        """Add the part of an order that holds the numbers of one kind."""
        identifiers = self.environment.identifiers
        common = {"order_request_id": order["id"], "country_code": "US", "phone_number_type": kind, "status": "pending"}
        part: Resource = {
            **common,
            "record_type": "sub_number_order",
            "id": identifiers.uuid(),
            "user_id": self.environment.user_id,
            "customer_reference": order.get("customer_reference"),
            "is_block_sub_number_order": False,
            "requirements_met": True,
            "regulatory_requirements": [],
            "phone_numbers_count": 0,
            "created_at": order["created_at"],
            "updated_at": order["updated_at"],
        }
        self.resources.put(_SUB_ORDERS, part["id"], part)
        order["sub_number_orders_ids"].append(part["id"])
        for one in asked:
            item = {
                **common,
                "record_type": "number_order_phone_number",
                "id": identifiers.uuid(),
                "sub_number_order_id": part["id"],
                "phone_number": one["phone_number"],
                "bundle_id": one.get("bundle_id"),
                "is_block_number": False,
                "requirements_met": True,
                "requirements_status": "approved",
                "regulatory_requirements": [],
            }
            item = {name: value for name, value in item.items() if value is not None}
            part["phone_numbers_count"] += 1
            self.resources.put(_ITEMS, item["id"], item)
            order["phone_numbers"].append(item)

    def _complete(self, order: Resource) -> None:
        settings = {name: order.get(name) for name in _SETTINGS}
        for item in order["phone_numbers"]:
            if item["status"] == "pending":
                item["status"] = "success"
                self.inventory.put_back(item["phone_number"])
                self.numbers.add(item["phone_number"], **settings)
        for part in self.resources.all(_SUB_ORDERS):
            if part["id"] in order["sub_number_orders_ids"] and part["status"] == "pending":
                self.resources.touch(part, status="success")
        bought = any(item["status"] == "success" for item in order["phone_numbers"])
        self.resources.touch(order, status="success" if bought else "failure")
        self.notify("number_order.complete", order)

    def _cancel(self, endpoint: Endpoint, request: Request) -> Answer:
        part = self.named(_SUB_ORDERS, request, endpoint.names[-1])
        if part is None:
            return None
        if part["status"] != "pending":
            raise api_error("10027", f"the order is not pending, but {part['status']}")
        self.resources.touch(part, status="failure")
        for item in self.resources.all(_ITEMS):
            if item["sub_number_order_id"] == part["id"]:
                item["status"] = "failure"
                self.inventory.put_back(item["phone_number"])
        return self.shown(endpoint, part)

    def _order_block(self, endpoint: Endpoint, request: Request) -> Answer:
        first = check_number(request.fields["starting_number"], "/starting_number")
        check_range(request.fields["range"], 1, _LARGEST_BLOCK, "/range")
        block = [f"+{int(first) + index}" for index in range(request.fields["range"])]
        for number in block:
            self.inventory.take(number, "/starting_number")
        order = self.resources.begin(
            endpoint, request, phone_numbers_count=len(block), requirements_met=True, status="pending"
        )

        def complete() -> None:
            for number in block:
                self.inventory.put_back(number)
                self.numbers.add(number, **{name: order.get(name) for name in _SETTINGS})
            self.resources.touch(order, status="success")

        self.environment.clock.call_later(_SECONDS, complete)
        return self.shown(endpoint, order)
