# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Reports: 2 operations.

Makes ledger reports of billing groups by month.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.ledger_billing_group_reports import (
        CreateLedgerBillingGroupReportResponse,
        GetLedgerBillingGroupReportResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "get",
]

_create = Operation(
    id="CreateBillingGroupReport",
    method="POST",
    path="/ledger_billing_group_reports",
    tag="Reports",
    module="ledger_billing_group_reports",
    function="create",
    summary="Create a ledger billing group report",
    parameters=(
        Parameter("month", "month", "body"),
        Parameter("year", "year", "body"),
    ),
    responses=(
        Response("200", "application/json", "CreateLedgerBillingGroupReportResponse"),
        Response("401", "application/json", "BillingErrors"),
        Response("500", "application/json", "Errors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    month: int | None = None,
    year: int | None = None,
    options: RequestOptions | None = None,
) -> CreateLedgerBillingGroupReportResponse:
    """Start a ledger report of billing groups for one month; get has its URL once it is complete.

    `POST /ledger_billing_group_reports` (CreateBillingGroupReport). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        month: Month that is reported on, 1 to 12. Example: 10
        year: Year that is reported on, four digits. Example: 2019
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateLedgerBillingGroupReportResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "month": month,
        "year": year,
    }
    result: CreateLedgerBillingGroupReportResponse = await _create.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetBillingGroupReport",
    method="GET",
    path="/ledger_billing_group_reports/{id}",
    tag="Reports",
    module="ledger_billing_group_reports",
    function="get",
    summary="Get a ledger billing group report",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetLedgerBillingGroupReportResponse"),
        Response("401", "application/json", "BillingErrors"),
        Response("500", "application/json", "Errors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetLedgerBillingGroupReportResponse:
    """Fetch a ledger report's status, and its URL once it is complete.

    `GET /ledger_billing_group_reports/{id}` (GetBillingGroupReport). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetLedgerBillingGroupReportResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 500.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetLedgerBillingGroupReportResponse = await _get.execute(session, arguments, options)
    return result
