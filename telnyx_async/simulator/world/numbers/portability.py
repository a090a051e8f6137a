"""What is known of numbers outside the account: whether they can be ported, and who serves them."""

from __future__ import annotations

from typing import Any

from attrs import define

from telnyx_async.simulator.schema.endpoints import Endpoint
from telnyx_async.simulator.schema.errors import api_error
from telnyx_async.simulator.schema.requests import Request
from telnyx_async.simulator.schema.responses import Response
from telnyx_async.simulator.world.numbers.numbers import check_number, countries_of, number_type
from telnyx_async.simulator.world.operations import Operation
from telnyx_async.simulator.world.product import Product


@define(eq=False)
class Portability(Product):
    """Answers about numbers outside the account."""

    def operations(self) -> dict[str, Operation]:
        """The operations that it carries out."""
        return {"PostPortabilityCheck": self._check, "LookupNumber": self._look_up}

    def _check(self, endpoint: Endpoint, request: Request) -> Response:
        results = []
        for index, one in enumerate(request.fields.get("phone_numbers") or ()):
            number = check_number(one, f"/phone_numbers/{index}")
            fast = number.startswith("+1") and number_type(number) == "local"
            facts = {"phone_number": number, "portable": True, "fast_portable": fast, "not_portable_reason": ""}
            results.append({"record_type": "portability_check_result", **facts})
        return self.responses.given(endpoint, results)

    def _look_up(self, endpoint: Endpoint, request: Request) -> Response:
        number = request.path["phone_number"]
        number = check_number(number if number.startswith("+") else f"+{number}", "")
        countries = countries_of(number)
        if not countries:
            raise api_error("10002", f"{number} is not the number of a known country", parameter="phone_number")
        facts: dict[str, Any] = {
            "record_type": "number_lookup",
            "phone_number": number,
            "country_code": max(countries),
            "national_format": _national(number),
            "fraud": "",
        }
        kinds = request.query.get("type") or ()
        kinds = [kinds] if isinstance(kinds, str) else kinds
        if "carrier" in kinds:
            kind = "toll free" if number_type(number) == "toll_free" else "mobile"
            facts["carrier"] = {"name": "Simulated", "type": kind}
            facts["portability"] = {"line_type": kind, "ported_status": "N", "spid_carrier_name": "Simulated"}
        if "caller-name" in kinds:
            facts["caller_name"] = {"caller_name": "SIMULATED CALLER"}
        return self.responses.given(endpoint, facts)


def _national(number: str) -> str:
    if number.startswith("+1") and len(number) == 12:
        return f"({number[2:5]}) {number[5:8]}-{number[8:]}"
    return number
