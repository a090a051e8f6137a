"""The numbers that can be bought: searched for, and reserved."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta

from attrs import define, field

from telnyx_async.simulator.clock import timestamp
from telnyx_async.simulator.schema.endpoints import Endpoint
from telnyx_async.simulator.schema.errors import api_error
from telnyx_async.simulator.schema.requests import Request
from telnyx_async.simulator.schema.responses import Response
from telnyx_async.simulator.schema.types import Json
from telnyx_async.simulator.world.filters import passes
from telnyx_async.simulator.world.numbers.numbers import Numbers, check_number, number_type
from telnyx_async.simulator.world.operations import Operation
from telnyx_async.simulator.world.product import Answer, Product
from telnyx_async.simulator.world.resources import Resource

_RESERVATIONS = "/number_reservations"
_RESERVED_FOR = timedelta(minutes=30)
_MOST = 100  # numbers with one prefix
# area code -> locality, administrative area; numbers from 555-0100 on are set aside for fiction
_AREAS = {
    "312": ("CHICAGO", "IL"),
    "212": ("NEW YORK", "NY"),
    "415": ("SAN FRANCISCO", "CA"),
    "305": ("MIAMI", "FL"),
    "512": ("AUSTIN", "TX"),
    "206": ("SEATTLE", "WA"),
}
_TOLL_FREE = ("833", "844", "855")
# country -> prefix of numbers that are set aside for fiction
_ABROAD = {"GB": "+4420794600", "AU": "+6125550010", "IE": "+35320910000", "CA": "+1613555010"}
_FEATURES = ("sms", "mms", "voice", "fax", "emergency", "hd_voice", "international_sms", "local_calling")


@define(eq=False)
class Inventory(Product):
    """The numbers that can be bought.

    Args:
        numbers: that the account has already.
    """

    numbers: Numbers
    _reserved: dict[str, str] = field(factory=dict, init=False)  # number -> reservation
    _pending: set[str] = field(factory=set, init=False)

    def __attrs_post_init__(self) -> None:
        self.resources.begin_empty(_RESERVATIONS)

    def operations(self) -> dict[str, Operation]:
        """The operations that it carries out."""
        return {
            "ListAvailablePhoneNumbers": self._search,
            "CreateNumberReservation": self._reserve,
            "ExtendNumberReservationExpiryTime": self._extend,
        }

    def take(self, number: str, pointer: str) -> None:
        """Take a number out of the inventory, as it has been ordered.

        Raises:
            ApiError: it is not available.
        """
        check_number(number, pointer)
        if not self._is_free(number):
            raise api_error("85001", f"{number} is not available", pointer=pointer)
        self._pending.add(number)
        self._reserved.pop(number, None)

    def put_back(self, number: str) -> None:
        """Put a number back: its order has been cancelled, or carried out."""
        self._pending.discard(number)

    def _is_free(self, number: str) -> bool:
        return number not in self._pending and self.numbers.at(number) is None

    # --- search

    def _search(self, endpoint: Endpoint, request: Request) -> Response:
        wanted = _filters(request.query)
        limit = int(wanted.pop("limit", _MOST))
        found: list[Resource] = []
        for number in _candidates(wanted):
            if len(found) == limit:
                break
            free = self._is_free(number) and number not in self._reserved
            if free and _matches(number, wanted):
                found.append(_shown(number, str(wanted.get("country_code", "US"))))
        return self.responses.listed(endpoint, request, found)

    # --- reservations

    def _reserve(self, endpoint: Endpoint, request: Request) -> Answer:
        numbers: list[str] = [
            check_number(one.get("phone_number"), f"/phone_numbers/{index}/phone_number")
            for index, one in enumerate(request.fields.get("phone_numbers") or ())
        ]
        for index, number in enumerate(numbers):
            pointer = f"/phone_numbers/{index}/phone_number"
            if not self._is_free(number):
                raise api_error("85001", f"{number} is not available", pointer=pointer)
            if number in self._reserved:
                raise api_error("85006", f"{number} is reserved already", pointer=pointer)
        now = self.environment.clock.timestamp()
        items = [
            {
                "record_type": "reserved_phone_number",
                "id": self.environment.identifiers.uuid(),
                "phone_number": number,
                "status": "success",
                "created_at": now,
                "updated_at": now,
            }
            for number in numbers
        ]
        reservation = self.resources.begin(endpoint, request, phone_numbers=items, status="success")
        self._reserved |= dict.fromkeys(numbers, str(reservation["id"]))
        self._hold(reservation)
        return self.shown(endpoint, reservation)

    def _extend(self, endpoint: Endpoint, request: Request) -> Answer:
        reservation = self.named(_RESERVATIONS, request, endpoint.names[-1])
        if reservation is not None:
            self._hold(reservation)
        return self.shown(endpoint, reservation)

    def _hold(self, reservation: Resource) -> None:
        clock = self.environment.clock
        expires = timestamp(clock.now() + _RESERVED_FOR)
        for item in reservation["phone_numbers"]:
            item["expired_at"] = expires
        clock.call_later(_RESERVED_FOR.total_seconds(), lambda: self._expire(reservation, expires))

    def _expire(self, reservation: Resource, expires: str) -> None:
        for item in reservation["phone_numbers"]:
            if item["expired_at"] == expires and self._reserved.get(item["phone_number"]) == reservation["id"]:
                del self._reserved[item["phone_number"]]


def _filters(query: Mapping[str, Json]) -> dict[str, Json]:
    """The filters of a search, `phone_number.starts_with` for one inside another."""
    found: dict[str, Json] = {}
    for name, value in query.items():
        if name.startswith("filter["):
            found[name.removeprefix("filter[").rstrip("]").replace("][", ".")] = value
        elif name == "filter" and isinstance(value, dict):
            for key, one in value.items():
                nested = (
                    {f"{key}.{inner}": part for inner, part in one.items()} if isinstance(one, dict) else {key: one}
                )
                found |= nested
    return found


def _candidates(wanted: Mapping[str, Json]) -> Iterator[str]:
    country = wanted.get("country_code", "US")
    if country in _ABROAD:
        prefixes = [_ABROAD[country]]
    elif country != "US":
        return
    elif wanted.get("phone_number_type") == "toll_free":
        prefixes = [f"+1{code}55501" for code in _TOLL_FREE]
    else:
        asked = wanted.get("national_destination_code")
        prefixes = [f"+1{code}55501" for code in ([asked] if asked else _AREAS)]
    for prefix in prefixes:
        yield from (f"{prefix}{index:02}" for index in range(_MOST))


def _matches(number: str, wanted: Mapping[str, Json]) -> bool:
    locality, area = _AREAS.get(number[2:5], ("", ""))
    facts = {
        "phone_number_type": number_type(number),
        "locality": locality,
        "administrative_area": area,
        "rate_center": locality,
        "features": list(_FEATURES),
        "reservable": True,
        "quickship": True,
    }
    if not all(passes(facts, [name], value) for name, value in wanted.items() if name in facts):
        return False
    tests: dict[str, Callable[[str], bool]] = {
        "starts_with": lambda part: number.lstrip("+").removeprefix("1").startswith(part) or number.startswith(part),
        "ends_with": number.endswith,
        "contains": lambda part: part in number,
    }
    return all(test(str(wanted[name])) for key, test in tests.items() if (name := f"phone_number.{key}") in wanted)


def _shown(number: str, country: str) -> Resource:
    locality, area = _AREAS.get(number[2:5], ("", ""))
    regions = {"country_code": country, "state": area, "rate_center": locality}
    return {
        "record_type": "available_phone_number",
        "phone_number": number,
        "vanity_format": "",
        "best_effort": False,
        "quickship": True,
        "reservable": True,
        "phone_number_type": number_type(number),
        "features": [{"name": name} for name in _FEATURES],
        "region_information": [{"region_type": kind, "region_name": name} for kind, name in regions.items() if name],
        "cost_information": {"upfront_cost": "1.00", "monthly_cost": "1.00", "currency": "USD"},
    }
