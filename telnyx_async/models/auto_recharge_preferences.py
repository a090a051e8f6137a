# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of AutoRechargePreferences."""

from __future__ import annotations

from typing import Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class AutoRechargePref(Model):
    """Attribute `GetAutoRechargePreferenceResponse.data`, `UpdateAutoRechargePreferenceResponse.data`.

    Attributes:
        enabled: Whether it is switched on.
        id: Identifier that Telnyx gave it. Example: 1524126400473204723
        invoice_enabled: Whether recharges are invoiced.
        preference: How recharges are paid: credit_paypal or ach. One of credit_paypal, ach.
        recharge_amount: How much to add beyond threshold_amount; what is missing to that is added too. Example:
            104.00
        record_type: Which kind of record this is. Example: auto_recharge_pref
        threshold_amount: Balance below which money is added. Example: 104.00
    """

    id: str = UNSET
    record_type: str = UNSET
    enabled: bool | None = None
    invoice_enabled: bool | None = None
    preference: Literal["credit_paypal", "ach"] | str | None = None
    recharge_amount: str | None = None
    threshold_amount: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AutoRechargePrefRequest(Model):
    """Body of `auto_recharge_preferences.update`.

    Attributes:
        enabled: Whether it is switched on.
        invoice_enabled: Whether recharges are invoiced.
        preference: How recharges are paid: credit_paypal or ach. One of credit_paypal, ach.
        recharge_amount: How much to add beyond threshold_amount; what is missing to that is added too. Example:
            104.00
        threshold_amount: Balance below which money is added. Example: 104.00
    """

    enabled: bool | None = None
    invoice_enabled: bool | None = None
    preference: Literal["credit_paypal", "ach"] | None = None
    recharge_amount: str | None = None
    threshold_amount: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetAutoRechargePreferenceResponse(Model):
    """Response of `auto_recharge_preferences.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: AutoRechargePref = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateAutoRechargePreferenceResponse(Model):
    """Response of `auto_recharge_preferences.update`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: AutoRechargePref = UNSET
