"""Jobs that change or delete many numbers at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from attrs import define

from telnyx_async.simulator.schema.endpoints import Endpoint
from telnyx_async.simulator.schema.requests import Request
from telnyx_async.simulator.world.numbers.numbers import Numbers
from telnyx_async.simulator.world.operations import Operation
from telnyx_async.simulator.world.product import Answer, Product
from telnyx_async.simulator.world.resources import Resource, merge

COLLECTION = "/phone_numbers/jobs"
_SECONDS = 1.0
_NOT_FOUND = {"code": 10005, "title": "Resource not found", "detail": "the account has no such number"}


@define(eq=False)
class Jobs(Product):
    """Jobs on phone numbers.

    Args:
        numbers: of the account.
    """

    numbers: Numbers

    def __attrs_post_init__(self) -> None:
        self.resources.begin_empty(COLLECTION)

    def operations(self) -> dict[str, Operation]:
        """The operations that it carries out."""
        return {
            "CreateDeletePhoneNumbersJob": partial(self._start, "delete_phone_numbers", self._delete),
            "CreateUpdatePhoneNumbersJob": partial(self._start, "update_phone_numbers", self._update),
            "CreatePhoneNumbersJobUpdateEmergencySettings": partial(
                self._start, "update_emergency_settings", self.numbers.set_emergency
            ),
        }

    def _start(
        self, kind: str, change: Callable[[Resource, Resource], None], endpoint: Endpoint, request: Request
    ) -> Answer:
        fields = {name: value for name, value in request.fields.items() if name != "phone_numbers"}
        asked = [one if isinstance(one, str) else one["id"] for one in request.fields["phone_numbers"]]
        found = [(one, self.numbers.at(one)) for one in asked]
        numbers = [number for _, number in found if number is not None]
        missing = [one for one, number in found if number is None]
        job = self.resources.begin(
            endpoint,
            request,
            COLLECTION,
            type=kind,
            status="pending",
            phone_numbers=list(map(_brief, numbers)),
            pending_operations=list(map(_brief, numbers)),
            successful_operations=[],
            failed_operations=[{"id": one, "errors": [_NOT_FOUND]} for one in missing],
        )

        def carry_out() -> None:
            for number in numbers:
                change(number, fields)
            self.resources.touch(
                job,
                status="completed" if numbers else "failed",
                pending_operations=[],
                successful_operations=list(map(_brief, numbers)),
            )

        self.environment.clock.call_later(_SECONDS, carry_out)
        return self.shown(endpoint, job)

    def _delete(self, number: Resource, fields: Resource) -> None:
        self.numbers.remove(number)

    def _update(self, number: Resource, fields: Resource) -> None:
        if "voice" in fields:
            merge(number.setdefault("_voice", {}), fields["voice"])
        self.resources.touch(number, **{name: value for name, value in fields.items() if name != "voice"})


def _brief(number: Resource) -> Resource:
    return {"id": number["id"], "phone_number": number["phone_number"]}
