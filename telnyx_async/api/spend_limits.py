# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Spend Limits: 4 operations.

Limits how much may be spent on a product in a day or a month.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.spend_limits import ListSpendLimitsResponse, SpendLimitResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "list",
    "update",
]

_create = Operation(
    id="CreateSpendLimit",
    method="POST",
    path="/spend_limits",
    tag="Spend Limits",
    module="spend_limits",
    function="create",
    summary="",
    parameters=(
        Parameter("amount", "amount", "body"),
        Parameter("period", "period", "body"),
        Parameter("product", "product", "body", required=True),
        Parameter("reason", "reason", "body"),
        Parameter("unlimited", "unlimited", "body"),
    ),
    responses=(Response("2XX", "application/json", "SpendLimitResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    product: str,
    amount: float | None = None,
    period: Literal["daily", "monthly"] | None = None,
    reason: str | None = None,
    unlimited: bool | None = None,
    options: RequestOptions | None = None,
) -> SpendLimitResponse:
    """Limit a product's spend per day or month (amount or unlimited); Conflict if it has a limit. Spend above it
    blocks the product at once.

    `POST /spend_limits` (CreateSpendLimit). It is not retried if it may have been carried out: `OutcomeUnknown` is
    raised instead.

    Args:
        session: the session to send with.
        product: Telnyx product concerned.
        amount: The limit in USD.
        period: daily is today, monthly this calendar month, both in UTC. One of daily, monthly.
        reason: Why the limit is set; kept for audit.
        unlimited: Whether there is no limit.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SpendLimitResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "amount": amount,
        "period": period,
        "product": product,
        "reason": reason,
        "unlimited": unlimited,
    }
    result: SpendLimitResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteSpendLimit",
    method="DELETE",
    path="/spend_limits/{product}",
    tag="Spend Limits",
    module="spend_limits",
    function="delete",
    summary="",
    parameters=(
        Parameter("product", "product", "path", required=True),
        Parameter("period", "period", "query"),
        Parameter("reason", "reason", "query"),
    ),
    responses=(Response("2XX", "application/json", "SpendLimitResponse"),),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    product: str,
    *,
    period: Literal["daily", "monthly"] | None = None,
    reason: str | None = None,
    options: RequestOptions | None = None,
) -> SpendLimitResponse:
    """Remove a product's limit for a period; the answer tells which limit applies from now on.

    `DELETE /spend_limits/{product}` (DeleteSpendLimit). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        product: Telnyx product concerned. Listed by `spend_limits.list`.
        period: daily is today, monthly this calendar month, both in UTC. One of daily, monthly.
        reason: Why the limit is lifted; kept for audit.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SpendLimitResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "product": product,
        "period": period,
        "reason": reason,
    }
    result: SpendLimitResponse = await _delete.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListSpendLimits",
    method="GET",
    path="/spend_limits",
    tag="Spend Limits",
    module="spend_limits",
    function="list",
    summary="",
    responses=(Response("2XX", "application/json", "ListSpendLimitsResponse"),),
    idempotency="safe",
    paging=Paging("single", "data"),
)


async def list(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> ListSpendLimitsResponse:
    """List each product and period with its limit, the spend so far, and whether it is blocked; all on one page.

    `GET /spend_limits` (ListSpendLimits). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListSpendLimitsResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {}
    result: ListSpendLimitsResponse = await _list.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateSpendLimit",
    method="PATCH",
    path="/spend_limits/{product}",
    tag="Spend Limits",
    module="spend_limits",
    function="update",
    summary="",
    parameters=(
        Parameter("product", "product", "path", required=True),
        Parameter("period", "period", "query"),
        Parameter("amount", "amount", "body"),
        Parameter("reason", "reason", "body"),
        Parameter("unlimited", "unlimited", "body"),
    ),
    responses=(Response("2XX", "application/json", "SpendLimitResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    product: str,
    *,
    period: Literal["daily", "monthly"] | None = None,
    amount: float | None = None,
    reason: str | None = None,
    unlimited: bool | None = None,
    options: RequestOptions | None = None,
) -> SpendLimitResponse:
    """Change a product's limit (amount or unlimited): it blocks or frees the product at once, by what has been spent.

    `PATCH /spend_limits/{product}` (UpdateSpendLimit). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        product: Telnyx product concerned. Listed by `spend_limits.list`.
        period: daily is today, monthly this calendar month, both in UTC. One of daily, monthly.
        amount: The limit in USD.
        reason: Why the limit is changed; kept for audit.
        unlimited: Whether there is no limit.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SpendLimitResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "product": product,
        "period": period,
        "amount": amount,
        "reason": reason,
        "unlimited": unlimited,
    }
    result: SpendLimitResponse = await _update.execute(session, arguments, options)
    return result
