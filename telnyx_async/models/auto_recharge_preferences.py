# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of AutoRechargePreferences."""

from __future__ import annotations

from typing import Literal

from attrs import define

from telnyx_async.model import UNSET, Model


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AutoRechargePref(Model):
    """AutoRechargePref in Telnyx's document.

    Attributes:
        id: Identifier of the resource. Example: 1524126400473204723
        preference: One of credit_paypal, ach.
        recharge_amount: Example: 104.00
        record_type: Which kind of record this is. Example: auto_recharge_pref
        threshold_amount: Example: 104.00
    """

    id: str = UNSET
    record_type: str = UNSET
    enabled: bool | None = None
    invoice_enabled: bool | None = None
    preference: Literal["credit_paypal", "ach"] | str | None = None
    recharge_amount: str | None = None
    threshold_amount: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AutoRechargePrefRequest(Model):
    """AutoRechargePrefRequest in Telnyx's document.

    Attributes:
        preference: One of credit_paypal, ach.
        recharge_amount: Example: 104.00
        threshold_amount: Example: 104.00
    """

    enabled: bool | None = None
    invoice_enabled: bool | None = None
    preference: Literal["credit_paypal", "ach"] | None = None
    recharge_amount: str | None = None
    threshold_amount: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetAutoRechargePreferenceResponse(Model):
    """GET /payment/auto_recharge_prefs response in Telnyx's document."""

    data: AutoRechargePref = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateAutoRechargePreferenceResponse(Model):
    """PATCH /payment/auto_recharge_prefs response in Telnyx's document."""

    data: AutoRechargePref = UNSET
