"""Hosted messaging: numbers that stay with their carrier, and get their messages here once an order has been approved."""

from __future__ import annotations

from functools import partial

from attrs import define

from telnyx_async.simulator.schema.endpoints import Endpoint
from telnyx_async.simulator.schema.requests import Request, Upload
from telnyx_async.simulator.schema.responses import Response
from telnyx_async.simulator.world.numbers.numbers import Numbers, check_number, number_type
from telnyx_async.simulator.world.operations import Operation
from telnyx_async.simulator.world.product import Answer, Product
from telnyx_async.simulator.world.resources import Resource

ORDERS, _NUMBERS = "/messaging_hosted_number_orders", "/messaging_hosted_numbers"
_DOCUMENTS = {"loa", "bill"}
# The states after both documents have come, and the seconds that each comes after them.
_STEPS = (("loa_file_successful", 0.5), ("provisioning", 1.0), ("successful", 4.0))
_CODE_LENGTH = 6


@define(eq=False)
class Hosted(Product):
    """Orders for hosted messaging, and the numbers of those that succeeded.

    Args:
        numbers: of the account; they cannot be hosted too.
    """

    numbers: Numbers

    def __attrs_post_init__(self) -> None:
        for collection in (ORDERS, _NUMBERS):
            self.resources.begin_empty(collection)

    def operations(self) -> dict[str, Operation]:
        """The operations that it carries out."""
        return {
            "CreateMessagingHostedNumberOrder": self._create,
            "DeleteMessagingHostedNumberOrder": self._delete,
            "UploadMessagingHostedNumberOrderFile": self._upload,
            "CreateVerificationCodesForMessagingHostedNumberOrder": self._send_codes,
            "ValidateVerificationCodesForMessagingHostedNumberOrder": self._validate,
            "CheckEligibilityNumbers": self._check,
        }

    def _create(self, endpoint: Endpoint, request: Request) -> Answer:
        given = request.fields.get("phone_numbers") or ()
        numbers = [check_number(one, f"/phone_numbers/{index}") for index, one in enumerate(given)]
        order = self.resources.begin(
            endpoint,
            request,
            record_type="messaging_hosted_number_order",
            status="pending",
            phone_numbers=[
                {
                    "record_type": "messaging_hosted_number",
                    "id": self.environment.identifiers.uuid(),
                    "phone_number": number,
                    "status": "pending" if self._is_free(number) else "failed_number_already_hosted",
                }
                for number in numbers
            ],
            _documents=set(),
            _codes={},
            _verified=set(),
        )
        self._report(order, "created")
        return self.shown(endpoint, order)

    def _delete(self, endpoint: Endpoint, request: Request) -> Answer:
        order = self._order(request)
        if order is None:
            return None
        self.resources.remove(ORDERS, order["id"])
        self._set(order, "deleted", event="deleted")
        return self.shown(endpoint, order)

    def _upload(self, endpoint: Endpoint, request: Request) -> Answer:
        order = self._order(request)
        if order is None:
            return None
        files = {name for name, value in request.fields.items() if isinstance(value, Upload)}
        complete = order["_documents"] >= _DOCUMENTS
        order["_documents"] |= files
        if not complete and order["_documents"] >= _DOCUMENTS:
            for state, after in _STEPS:
                self.environment.clock.call_later(after, partial(self._move, order, state))
        return self.shown(endpoint, order)

    def _check(self, endpoint: Endpoint, request: Request) -> Response:
        results = [
            {
                "phone_number": number,
                "eligible": self._is_free(number),
                "eligible_status": "ELIGIBLE" if self._is_free(number) else "NUMBER_IS_ALREADY_HOSTED",
                "detail": "",
            }
            for index, one in enumerate(request.fields["phone_numbers"])
            for number in [check_number(one, f"/phone_numbers/{index}")]
        ]
        return self.responses.given(endpoint, {"phone_numbers": results})

    # --- codes

    def _send_codes(self, endpoint: Endpoint, request: Request) -> Answer:
        order = self._order(request)
        if order is None:
            return None
        kind, results = request.fields["verification_method"], []
        for number in request.fields["phone_numbers"]:
            if number not in _numbers(order):
                results.append({"phone_number": number, "error": "this number is not in the order"})
                continue
            code = order["_codes"][number] = self.environment.identifiers.digits(_CODE_LENGTH)
            self.environment.note(number, "reads" if kind == "sms" else "hears", f"Your verification code is {code}.")
            identifier = self.environment.identifiers.uuid()
            results.append({"phone_number": number, "type": kind, "verification_code_id": identifier})
        return self.responses.given(endpoint, results)

    def _validate(self, endpoint: Endpoint, request: Request) -> Answer:
        order = self._order(request)
        if order is None:
            return None
        results = []
        for one in request.fields["verification_codes"]:
            number, status = one["phone_number"], "rejected"
            if number in order["_verified"]:
                status = "already_verified"
            elif order["_codes"].get(number) == one["code"]:
                status = "verified"
                order["_verified"].add(number)
            results.append({"phone_number": number, "status": status})
        return self.responses.given(endpoint, {"order_id": order["id"], "phone_numbers": results})

    # --- states

    def _order(self, request: Request) -> Resource | None:
        order = self.named(ORDERS, request)
        return None if order is None or "_codes" not in order else order  # one that was invented has no state

    def _is_free(self, number: str) -> bool:
        return self.numbers.at(number) is None and number not in [
            one["phone_number"] for one in self.resources.all(_NUMBERS)
        ]

    def _move(self, order: Resource, state: str) -> None:
        if order["status"] == "deleted":
            return
        self._set(order, state)
        if state != "successful":
            return
        for one in order["phone_numbers"]:
            if one["status"] == "successful":
                self._host(one, order.get("messaging_profile_id"))

    def _host(self, hosted: Resource, profile: str | None) -> None:
        now = self.environment.clock.timestamp()
        number: Resource = {
            "record_type": "messaging_settings",
            "id": hosted["id"],
            "phone_number": hosted["phone_number"],
            "country_code": "US",
            "messaging_profile_id": profile,
            "type": "toll-free" if number_type(hosted["phone_number"]) == "toll_free" else "long-code",
            "created_at": now,
            "updated_at": now,
        }
        self.resources.put(_NUMBERS, hosted["id"], number)

    def _set(self, order: Resource, state: str, event: str = "updated") -> None:
        order["status"] = state
        for one in order["phone_numbers"]:
            if state in ("provisioning", "successful", "deleted") and not one["status"].startswith("failed"):
                one["status"] = state
        self._report(order, event)

    def _report(self, order: Resource, event: str) -> None:
        numbers = [{"value": one["phone_number"], "status": one["status"]} for one in order["phone_numbers"]]
        facts = {
            "order_id": order["id"],
            "order_status": order["status"],
            "profile_id": order.get("messaging_profile_id"),
            "numbers": numbers,
            "user_id": self.environment.user_id,
        }
        self.notify(f"messaging_hosted_numbers_orders.{event}", facts)


def _numbers(order: Resource) -> list[str]:
    return [one["phone_number"] for one in order["phone_numbers"]]


def waiting_codes(order: Resource) -> list[Resource]:
    """The codes of an order that have not been entered yet."""
    return [
        {"phone_number": number, "type": "hosted", "code": code}
        for number, code in order.get("_codes", {}).items()
        if number not in order["_verified"]
    ]
