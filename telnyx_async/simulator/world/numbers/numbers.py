"""The phone numbers of the account, and their settings for calls and messages."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from attrs import define

from telnyx_async.simulator.schema.endpoints import Endpoint
from telnyx_async.simulator.schema.errors import api_error
from telnyx_async.simulator.schema.requests import Request
from telnyx_async.simulator.schema.responses import Response
from telnyx_async.simulator.world.filters import select, sort
from telnyx_async.simulator.world.operations import Operation
from telnyx_async.simulator.world.parties import OWN_NUMBER
from telnyx_async.simulator.world.product import Answer, Product
from telnyx_async.simulator.world.resources import Resource, merge

COLLECTION = "/phone_numbers"
_OWNED_AT_FIRST = 3
_TOLL_FREE = re.compile(r"\+1(800|833|844|855|866|877|888)")
_COUNTRIES = {
    "+1": ("US", "CA"),
    **{"+31": ("NL",), "+33": ("FR",), "+34": ("ES",), "+353": ("IE",), "+39": ("IT",), "+41": ("CH",)},
    **{"+43": ("AT",), "+44": ("GB",), "+45": ("DK",), "+46": ("SE",), "+47": ("NO",), "+48": ("PL",)},
    **{"+49": ("DE",), "+52": ("MX",), "+55": ("BR",), "+61": ("AU",), "+64": ("NZ",), "+65": ("SG",)},
    **{"+81": ("JP",), "+91": ("IN",), "+351": ("PT",), "+358": ("FI",), "+972": ("IL",)},
}
_E164 = re.compile(r"\+[1-9]\d{6,14}")
# What the views for calls and for messages share with the number itself.
_SHARED = ("connection_id", "customer_reference", "messaging_profile_id", "emergency_enabled", "emergency_address_id")
_TEXTS = {"domestic_two_way": True, "international_inbound": True, "international_outbound": False}


def check_number(number: object, pointer: str) -> str:
    """Take a phone number of a request.

    Raises:
        ApiError: it is not in E.164 form.
    """
    if not isinstance(number, str) or not _E164.fullmatch(number):
        raise api_error("10016", f"{number!r} is not in E.164 form, such as +13125550100", pointer=pointer)
    return number


def countries_of(number: str) -> set[str]:
    """The countries that a number may be in, of those whose calling codes are known here."""
    return {code for prefix, codes in _COUNTRIES.items() if number.startswith(prefix) for code in codes}


def number_type(number: str) -> str:
    """What kind of number it is: local or toll_free."""
    return "toll_free" if _TOLL_FREE.match(number) else "local"


@define(eq=False)
class Numbers(Product):
    """The phone numbers of the account."""

    def __attrs_post_init__(self) -> None:
        self.resources.begin_empty(COLLECTION)
        for index in range(_OWNED_AT_FIRST):
            self.add(f"+{int(OWN_NUMBER) + index}", source_type=None)

    def operations(self) -> dict[str, Operation]:
        """The operations that it carries out."""
        return {
            "SlimListPhoneNumbers": partial(self._list, dict),
            "ListPhoneNumbersWithVoiceSettings": partial(self._list, self._voice),
            "ListPhoneNumbersWithMessagingSettings": partial(self._list, self._messaging),
            "ListProfilePhoneNumbers": self._of_profile,
            "GetPhoneNumberVoiceSettings": partial(self._get, self._voice),
            "GetPhoneNumberMessagingSettings": partial(self._get, self._messaging),
            "UpdatePhoneNumberVoiceSettings": partial(self._update, "_voice", self._voice),
            "UpdatePhoneNumberMessagingSettings": partial(self._update, "_messaging", self._messaging),
            "EnablePhoneNumberEmergency": self._enable_emergency,
            "PostNumbersFeatures": self._features,
        }

    # --- for the other parts

    def owned(self) -> Iterator[Resource]:
        """All numbers of the account."""
        yield from self.resources.all(COLLECTION)

    def at(self, number_or_id: str) -> Resource | None:
        """The number of the account with this id, or in this E.164 form."""
        return next((one for one in self.owned() if number_or_id in (one["id"], one["phone_number"])), None)

    def add(self, number: str, **facts: Any) -> Resource:
        """Make a number one of the account."""
        now = self.environment.clock.timestamp()
        resource: Resource = {
            "record_type": "phone_number",
            "id": str(1_000_000_000_000_000_000 + int(number)),
            "phone_number": number,
            "phone_number_type": number_type(number),
            "country_iso_alpha2": "US",
            "status": "active",
            "source_type": "number_order",
            "tags": [],
            "inbound_call_screening": "disabled",
            "emergency_enabled": False,
            "emergency_status": "disabled",
            "call_forwarding_enabled": True,
            "call_recording_enabled": False,
            "caller_id_name_enabled": False,
            "cnam_listing_enabled": False,
            "t38_fax_gateway_enabled": False,
            "purchased_at": now,
            "created_at": now,
            "updated_at": now,
            **{name: value for name, value in facts.items() if value is not None},
        }
        self.resources.put(COLLECTION, resource["id"], resource)
        return resource

    def remove(self, number: Resource) -> None:
        """Give a number back."""
        number["status"] = "deleted"
        self.resources.remove(COLLECTION, number["id"])

    # --- views

    def _voice(self, number: Resource) -> Resource:
        return {
            **self.resources.defaults("GetPhoneNumberVoiceSettings"),
            **number.get("_voice", {}),
            **_shared(number),
            "record_type": "voice_settings",
            "emergency": _present(number, "emergency_enabled", "emergency_status", "emergency_address_id"),
        }

    def _messaging(self, number: Resource) -> Resource:
        return {
            "messaging_product": "A2P",
            "traffic_type": "A2P",
            "eligible_messaging_products": ["A2P"],
            "features": {"sms": _TEXTS, "mms": _TEXTS},
            "type": "toll-free" if number.get("phone_number_type") == "toll_free" else "long-code",
            **number.get("_messaging", {}),
            **_shared(number),
            "record_type": "messaging_settings",
            "country_code": number.get("country_iso_alpha2", "US"),
            "messaging_profile_id": number.get("messaging_profile_id"),
            **_present(number, "created_at", "updated_at"),
        }

    # --- operations

    def _list(self, view: Callable[[Resource], Resource], endpoint: Endpoint, request: Request) -> Response:
        shown = select([view(number) for number in self.owned()], request.query)
        return self.responses.listed(endpoint, request, sort(shown, request.query))

    def _of_profile(self, endpoint: Endpoint, request: Request) -> Answer:
        profile = request.path[endpoint.names[0]]
        if self.resources.find("/messaging_profiles", profile) is None:
            return None
        owned = [self._messaging(one) for one in self.owned() if one.get("messaging_profile_id") == profile]
        return self.responses.listed(endpoint, request, owned)

    def _get(self, view: Callable[[Resource], Resource], endpoint: Endpoint, request: Request) -> Answer:
        number = self._number(request)
        return self.shown(endpoint, None if number is None else view(number))

    def _update(
        self, settings: str, view: Callable[[Resource], Resource], endpoint: Endpoint, request: Request
    ) -> Answer:
        number = self._number(request)
        if number is None:
            return None
        merge(number.setdefault(settings, {}), request.fields)
        self.resources.touch(number, **_present(request.fields, *_SHARED))
        return self.shown(endpoint, view(number))

    def _enable_emergency(self, endpoint: Endpoint, request: Request) -> Answer:
        number = self._number(request)
        if number is None:
            return None
        self.set_emergency(number, request.fields)
        return self.shown(endpoint, self._voice(number))

    def set_emergency(self, number: Resource, fields: Resource) -> None:
        """Set the emergency settings of a number."""
        status = "active" if fields["emergency_enabled"] else "disabled"
        given = _present(fields, "emergency_enabled", "emergency_address_id")
        self.resources.touch(number, emergency_status=status, **given)

    def _features(self, endpoint: Endpoint, request: Request) -> Response:
        numbers = request.fields["phone_numbers"]
        features = [
            {"phone_number": check_number(one, f"/phone_numbers/{index}"), "features": ["sms", "mms", "voice", "fax"]}
            for index, one in enumerate(numbers)
        ]
        return self.responses.listed(endpoint, request, features)

    def _number(self, request: Request) -> Resource | None:
        return self.at(request.path["id"]) or self.named(COLLECTION, request)


def _shared(number: Resource) -> Resource:
    return _present(number, "id", "phone_number", *_SHARED)


def _present(fields: Resource, *names: str) -> Resource:
    return {name: fields[name] for name in names if fields.get(name) is not None}
