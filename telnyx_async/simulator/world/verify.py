"""Verify: codes that are sent to a number, and are right or wrong."""

from __future__ import annotations

from functools import partial
from typing import Any

from attrs import define

from telnyx_async.simulator.schema.endpoints import Endpoint
from telnyx_async.simulator.schema.errors import api_error
from telnyx_async.simulator.schema.requests import Request
from telnyx_async.simulator.schema.responses import Response
from telnyx_async.simulator.world.numbers.hosted import ORDERS, waiting_codes
from telnyx_async.simulator.world.numbers.numbers import check_number
from telnyx_async.simulator.world.operations import Operation
from telnyx_async.simulator.world.product import Answer, Product
from telnyx_async.simulator.world.resources import Resource

VERIFICATIONS, _PROFILES, _NUMBERS = "/verifications", "/verify_profiles", "/verified_numbers"
_LENGTH, _SHORTEST, _LONGEST = 5, 4, 10  # digits of a code
_SECONDS = 300
_FLASHCALL_DIGITS = 4  # the last digits of the number that calls


@define(eq=False)
class Verify(Product):
    """Verifications, and numbers that have been verified for caller ids."""

    def __attrs_post_init__(self) -> None:
        for collection in (VERIFICATIONS, _NUMBERS):
            self.resources.begin_empty(collection, lambda: {"status": "pending", "_code": self._new_code()})

    def operations(self) -> dict[str, Operation]:
        """The operations that it carries out."""
        return {
            "CreateVerificationSms": partial(self._create, "sms"),
            "CreateVerificationCall": partial(self._create, "call"),
            "CreateFlashcallVerification": partial(self._create, "flashcall"),
            "CreateWhatsappVerification": partial(self._create, "whatsapp"),
            "RetrieveVerification": self._get,
            "ListVerifications": self._of_number,
            "VerifyVerificationCodeById": self._verify_by_id,
            "VerifyVerificationCodeByPhoneNumber": self._verify_by_number,
            "CreateVerifiedNumber": self._create_number,
            "VerifyVerificationCode": self._verify_number,
        }

    def code_of(self, number: str) -> str:
        """The code that was sent last to a number, and has not been entered yet.

        Raises:
            KeyError: there is none.
        """
        for code in self.codes():
            if code["phone_number"] == number:
                return str(code["code"])
        raise KeyError(f"no code is waiting for {number}")

    def codes(self) -> list[Resource]:
        """The codes that can be entered now, the newest first: number, kind, code and, for verifications, id."""
        waiting = [
            {"phone_number": one["phone_number"], "type": one["type"], "code": one["_code"], "id": one["id"]}
            for one in self.resources.all(VERIFICATIONS)
            if one["status"] == "pending"
        ]
        numbers = [
            {"phone_number": one["phone_number"], "type": one["verification_method"], "code": one["_code"]}
            for one in self.resources.all(_NUMBERS)
            if "verified_at" not in one
        ]
        hosted = [code for order in self.resources.all(ORDERS) for code in waiting_codes(order)]
        return [*reversed(waiting), *reversed(numbers), *reversed(hosted)]

    def _new_code(self, length: int = _LENGTH) -> str:
        return self.environment.identifiers.digits(length)

    # --- verifications

    def _create(self, kind: str, endpoint: Endpoint, request: Request) -> Answer:
        fields = request.fields
        number = check_number(fields["phone_number"], "/phone_number")
        profile = self.resources.find(_PROFILES, fields["verify_profile_id"]) or {}  # an invented one has no settings
        settings = profile.get(kind) or {}
        allowed = settings.get("whitelisted_destinations") or ["*"]
        if "*" not in allowed and number.startswith("+1") and not {"US", "CA"} & set(allowed):
            raise api_error("40309", f"{number} is in no country of the profile", pointer="/phone_number")
        seconds = fields.get("timeout_secs") or settings.get("default_verification_timeout_secs") or _SECONDS
        length = settings.get("code_length") or _LENGTH
        length = _FLASHCALL_DIGITS if kind == "flashcall" else min(max(length, _SHORTEST), _LONGEST)
        verification = self.resources.begin(
            endpoint,
            request,
            VERIFICATIONS,
            type=kind,
            record_type="verification",
            status="pending",
            timeout_secs=seconds,
            _code=fields.get("custom_code") or self._new_code(length),
        )
        now = self.environment.clock.timestamp()
        verification |= {"created_at": now, "updated_at": now}
        self.environment.clock.call_later(seconds, partial(self._expire, verification))
        self._send(kind, number, str(verification["_code"]), settings.get("app_name"))
        return self.shown(endpoint, verification)

    def _send(self, kind: str, number: str, code: str, app_name: str | None = None) -> None:
        """Let the person at the number learn the code."""
        told = {
            **dict.fromkeys(("sms", "whatsapp"), ("reads", f"Your {app_name or 'verification'} code is {code}.")),
            "call": ("hears", f"Your verification code is {' '.join(code)}."),
            "flashcall": ("misses", f"a call from a number that ends in {code}"),
        }
        self.environment.note(number, *told[kind])

    def _expire(self, verification: Resource) -> None:
        if verification["status"] == "pending":
            self.resources.touch(verification, status="expired")

    def _get(self, endpoint: Endpoint, request: Request) -> Answer:
        return self.shown(endpoint, self.named(VERIFICATIONS, request, endpoint.names[-1]))

    def _of_number(self, endpoint: Endpoint, request: Request) -> Answer:
        number = request.path["phone_number"]
        found = [one for one in self.resources.all(VERIFICATIONS) if one["phone_number"] == number]
        if not found and self.resources.invent:
            return None
        return self.responses.listed(endpoint, request, found[::-1])

    def _verify_by_id(self, endpoint: Endpoint, request: Request) -> Answer:
        verification = self.named(VERIFICATIONS, request, endpoint.names[-1])
        if verification is None:
            return None
        if not request.fields.get("code") and not request.fields.get("status"):
            raise api_error("10004", "code or status is required", pointer="/code")
        status = request.fields.get("status")
        right = request.fields.get("code") == verification["_code"] if status is None else status == "accepted"
        return self._respond(endpoint, verification, right)

    def _verify_by_number(self, endpoint: Endpoint, request: Request) -> Answer:
        number, fields = request.path["phone_number"], request.fields
        for one in reversed(list(self.resources.all(VERIFICATIONS))):
            if (one["phone_number"], one["verify_profile_id"]) == (number, fields["verify_profile_id"]):
                return self._respond(endpoint, one, fields["code"] == one["_code"])
        if self.resources.invent:
            return None
        raise api_error("10005", f"there is no verification of {number} with this profile", parameter="phone_number")

    def _respond(self, endpoint: Endpoint, verification: Resource, right: bool) -> Response:
        accepted = right and verification["status"] == "pending"
        if accepted:
            self.resources.touch(verification, status="accepted")
        result = "accepted" if accepted else "rejected"
        return self.responses.given(endpoint, {"phone_number": verification["phone_number"], "response_code": result})

    # --- numbers that may be shown as caller id

    def _create_number(self, endpoint: Endpoint, request: Request) -> Response:
        fields: dict[str, Any] = request.fields
        number = check_number(fields["phone_number"], "/phone_number")
        code = self._new_code()
        verified = {**fields, "record_type": "verified_number", "_code": code}
        self.resources.put(_NUMBERS, number, verified)
        self._send(fields["verification_method"], number, code)
        return self.responses.given(endpoint, verified)

    def _verify_number(self, endpoint: Endpoint, request: Request) -> Answer:
        verified = self.named(_NUMBERS, request, "phone_number")
        if verified is None:
            return None
        if request.fields["verification_code"] != verified["_code"]:
            raise api_error("10015", "this is not the code that was sent", pointer="/verification_code")
        verified["verified_at"] = self.environment.clock.timestamp()
        return self.shown(endpoint, verified)
