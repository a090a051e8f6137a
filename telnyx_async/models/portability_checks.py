# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Phone Number Porting."""

from __future__ import annotations

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class PortabilityCheckDetails(Model):
    """Attribute `RunPortabilityCheckResponse.data`.

    Attributes:
        phone_number: The phone number, normally in +E.164. Example: +13125550123
        record_type: Which kind of record this is. Example: portability_check_result
    """

    record_type: str = UNSET
    fast_portable: bool | None = None
    not_portable_reason: str | None = None
    phone_number: str | None = None
    portable: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RunPortabilityCheckResponse(Model):
    """Response of `portability_checks.run`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[PortabilityCheckDetails] = UNSET
