# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""AutoRechargePreferences: 2 operations.

Says when, and by how much, the account's balance is topped up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.auto_recharge_preferences import (
        GetAutoRechargePreferenceResponse,
        UpdateAutoRechargePreferenceResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "get",
    "update",
]

_get = Operation(
    id="GetAutoRechargePrefs",
    method="GET",
    path="/payment/auto_recharge_prefs",
    tag="AutoRechargePreferences",
    module="auto_recharge_preferences",
    function="get",
    summary="List auto recharge preferences",
    responses=(
        Response("200", "application/json", "GetAutoRechargePreferenceResponse"),
        Response("400"),
        Response("401"),
        Response("404"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> GetAutoRechargePreferenceResponse:
    """Fetch when, and by how much, the balance is topped up.

    `GET /payment/auto_recharge_prefs` (GetAutoRechargePrefs). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetAutoRechargePreferenceResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404.
    """
    arguments: dict[str, object] = {}
    result: GetAutoRechargePreferenceResponse = await _get.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateAutoRechargePrefs",
    method="PATCH",
    path="/payment/auto_recharge_prefs",
    tag="AutoRechargePreferences",
    module="auto_recharge_preferences",
    function="update",
    summary="Update auto recharge preferences",
    parameters=(
        Parameter("enabled", "enabled", "body"),
        Parameter("invoice_enabled", "invoice_enabled", "body"),
        Parameter("preference", "preference", "body"),
        Parameter("recharge_amount", "recharge_amount", "body"),
        Parameter("threshold_amount", "threshold_amount", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateAutoRechargePreferenceResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    *,
    enabled: bool | None = None,
    invoice_enabled: bool | None = None,
    preference: Literal["credit_paypal", "ach"] | None = None,
    recharge_amount: str | None = None,
    threshold_amount: str | None = None,
    options: RequestOptions | None = None,
) -> UpdateAutoRechargePreferenceResponse:
    """Set when, and by how much, the balance is topped up; the payment method on file is charged then.

    `PATCH /payment/auto_recharge_prefs` (UpdateAutoRechargePrefs). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        enabled: Whether it is switched on.
        invoice_enabled: Whether recharges are invoiced.
        preference: How recharges are paid: credit_paypal or ach. One of credit_paypal, ach.
        recharge_amount: How much to add beyond threshold_amount; what is missing to that is added too. Example:
            104.00
        threshold_amount: Balance below which money is added. Example: 104.00
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateAutoRechargePreferenceResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "enabled": enabled,
        "invoice_enabled": invoice_enabled,
        "preference": preference,
        "recharge_amount": recharge_amount,
        "threshold_amount": threshold_amount,
    }
    result: UpdateAutoRechargePreferenceResponse = await _update.execute(session, arguments, options)
    return result
