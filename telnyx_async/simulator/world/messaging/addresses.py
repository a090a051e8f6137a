"""Who sends a message, and who gets it: numbers, short codes and alphanumeric sender ids."""

from __future__ import annotations

import re

from telnyx_async.simulator.schema.errors import api_error
from telnyx_async.simulator.world.numbers.numbers import countries_of
from telnyx_async.simulator.world.resources import Resource

_NUMBER = re.compile(r"\+[1-9]\d{6,14}")
_SHORT_CODE = re.compile(r"\d{3,8}")
_ALPHANUMERIC = re.compile(r"(?=.*[A-Za-z])[A-Za-z0-9 ]{1,11}")


def check_sender(sender: str) -> str:
    """Take the sender of a message.

    Raises:
        ApiError: it is neither a number in E.164 form, nor a short code, nor an alphanumeric sender id.
    """
    if any(form.fullmatch(sender) for form in (_NUMBER, _SHORT_CODE, _ALPHANUMERIC)):
        return sender
    raise api_error("40305", f"{sender!r} is no number, short code or alphanumeric sender id", pointer="/from")


def check_recipient(number: str, profile: Resource | None, pointer: str) -> str:
    """Take a recipient of a message.

    Args:
        number: of the recipient.
        profile: the messaging profile of the sender; None where it has none.
        pointer: to the number in the body.

    Raises:
        ApiError: it is no number in E.164 form, or it is in a country that the profile does not allow.
    """
    if not _NUMBER.fullmatch(number):
        raise api_error("40310", f"{number!r} is not in E.164 form, such as +13125550100", pointer=pointer)
    allowed = set((profile or {}).get("whitelisted_destinations") or ["*"])
    if "*" not in allowed and not allowed & countries_of(number):
        raise api_error("40309", f"{number} is in no country that the messaging profile allows", pointer=pointer)
    return number
