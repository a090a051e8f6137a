"""SIM cards: registered, enabled, disabled and set to standby, with an action for each change."""

from __future__ import annotations

from functools import partial

from attrs import define, field

from telnyx_async.simulator.schema.endpoints import Endpoint
from telnyx_async.simulator.schema.errors import api_error, check_range
from telnyx_async.simulator.schema.requests import Request
from telnyx_async.simulator.schema.responses import Response
from telnyx_async.simulator.world.operations import Operation
from telnyx_async.simulator.world.product import Answer, Product
from telnyx_async.simulator.world.resources import Resource

_CARDS, _ACTIONS = "/sim_cards", "/sim_card_actions"
_SECONDS = 1.0
_MOST = 1000  # eSIMs in one purchase
# action -> the state while it goes on, and the state after it
_STATES = {
    "enable": ("enabling", "enabled"),
    "disable": ("disabling", "disabled"),
    "set_standby": ("setting_standby", "standby"),
    "set_public_ip": (None, None),
    "remove_public_ip": (None, None),
    "enable_voice": (None, None),
    "disable_voice": (None, None),
}
_AFTER = {"enabled": "enable", "disabled": "disable", "standby": "set_standby"}
_OPERATIONS = {
    "EnableSimCard": "enable",
    "DisableSimCard": "disable",
    "SetSimCardStandby": "set_standby",
    "SetSimCardPublicIp": "set_public_ip",
    "RemoveSimCardPublicIp": "remove_public_ip",
    "EnableSimCardVoice": "enable_voice",
    "DisableSimCardVoice": "disable_voice",
}


@define(eq=False)
class SimCards(Product):
    """The SIM cards of the account."""

    _codes: set[str] = field(factory=set, init=False)  # registration codes that have been used

    def __attrs_post_init__(self) -> None:
        for collection in (_CARDS, _ACTIONS):
            self.resources.begin_empty(collection)
        self._add("enabled", {})

    def operations(self) -> dict[str, Operation]:
        """The operations that it carries out."""
        return {
            **{name: partial(self._act, action) for name, action in _OPERATIONS.items()},
            "RegisterSimCards": self._register,
            "PurchaseESim": self._purchase,
            "ValidateRegistrationCodes": self._validate,
        }

    def _add(self, state: str, facts: Resource, kind: str = "physical") -> Resource:
        identifiers, now = self.environment.identifiers, self.environment.clock.timestamp()
        card: Resource = {
            "record_type": "sim_card",
            "id": identifiers.uuid(),
            "type": kind,
            "iccid": f"8988{identifiers.digits(15)}",
            "imsi": f"31128{identifiers.digits(10)}",
            "msisdn": f"+1312555{identifiers.digits(4)}",
            "status": {"value": state, "reason": ""},
            "tags": facts.get("tags") or [],
            "actions_in_progress": False,
            "current_billing_period_consumed_data": {"amount": "0.0", "unit": "MB"},
            "live_data_session": "disconnected",
            "created_at": now,
            "updated_at": now,
        }
        if facts.get("sim_card_group_id"):
            card["sim_card_group_id"] = facts["sim_card_group_id"]
        self.resources.put(_CARDS, card["id"], card)
        return card

    # --- registration

    def _register(self, endpoint: Endpoint, request: Request) -> Response:
        codes = request.fields["registration_codes"]
        for index, code in enumerate(codes):
            if code in self._codes:
                raise api_error("10015", "this code has been used", pointer=f"/registration_codes/{index}")
        self._codes |= set(codes)
        return self._new(endpoint, request, len(codes), "physical")

    def _purchase(self, endpoint: Endpoint, request: Request) -> Response:
        amount = request.fields["amount"]
        check_range(amount, 1, _MOST, "/amount")
        return self._new(endpoint, request, amount, "esim")

    def _new(self, endpoint: Endpoint, request: Request, count: int, kind: str) -> Response:
        action = _AFTER[request.fields.get("status", "enabled")]
        cards = [self._add("registering", request.fields, kind) for _ in range(count)]
        for card in cards:
            self._start(card, action)
        return self.responses.given(endpoint, cards)

    def _validate(self, endpoint: Endpoint, request: Request) -> Response:
        codes = request.fields.get("registration_codes") or ()
        results = [
            {
                "record_type": "sim_card_registration_code_validation",
                "registration_code": code,
                "invalid_detail": "this code has been used" if code in self._codes else None,
                "valid": code not in self._codes,
            }
            for code in codes
        ]
        return self.responses.given(endpoint, results)

    # --- actions

    def _act(self, action: str, endpoint: Endpoint, request: Request) -> Answer:
        card = self.named(_CARDS, request)
        if card is None or "_key" in card:  # one that was invented has no state
            return None
        if card["actions_in_progress"]:
            raise api_error("10027", "another action is in progress on this SIM card")
        if card["status"]["value"] == _STATES[action][1]:
            raise api_error("10027", f"the SIM card is {card['status']['value']} already")
        return self.shown(endpoint, self._start(card, action))

    def _start(self, card: Resource, action: str) -> Resource:
        during, after = _STATES[action]
        now = self.environment.clock.timestamp()
        started: Resource = {
            "record_type": "sim_card_action",
            "id": self.environment.identifiers.uuid(),
            "sim_card_id": card["id"],
            "action_type": action,
            "settings": None,
            "status": {"value": "in-progress", "reason": ""},
            "created_at": now,
            "updated_at": now,
        }
        self.resources.put(_ACTIONS, started["id"], started)
        self.resources.touch(card, actions_in_progress=True)
        if during is not None and card["status"]["value"] != "registering":
            card["status"] = {"value": during, "reason": ""}

        def complete() -> None:
            self.resources.touch(card, actions_in_progress=False)
            if after is not None:
                card["status"] = {"value": after, "reason": ""}
            self.resources.touch(started, status={"value": "completed", "reason": ""})

        self.environment.clock.call_later(_SECONDS, complete)
        return started
