# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Telco Data Usage Reports: 4 operations.

Sums up number lookup usage and cost over a period.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.telco_data_usage_reports import (
        CreateTelcoDataUsageReportResponse,
        GetTelcoDataUsageReportResponse,
        ListTelcoDataUsageReportsResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "get",
    "list",
]

_create = Operation(
    id="submitTelcoDataUsageReport",
    method="POST",
    path="/legacy/reporting/usage_reports/number_lookup",
    tag="Telco Data Usage Reports",
    module="telco_data_usage_reports",
    function="create",
    summary="Submit telco data usage report",
    parameters=(
        Parameter("aggregation_type", "aggregationType", "body"),
        Parameter("end_date", "endDate", "body"),
        Parameter("managed_accounts", "managedAccounts", "body"),
        Parameter("start_date", "startDate", "body"),
    ),
    responses=(
        Response("200", "application/json", "CreateTelcoDataUsageReportResponse"),
        Response("400"),
        Response("401"),
        Response("403"),
        Response("422"),
        Response("500"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    aggregation_type: Literal["ALL", "BY_ORGANIZATION_MEMBER"] | None = None,
    end_date: date | None = None,
    managed_accounts: Sequence[str] | None = None,
    start_date: date | None = None,
    options: RequestOptions | None = None,
) -> CreateTelcoDataUsageReportResponse:
    """Order a report of number lookup usage and cost for a period; telco_data_usage_reports.get brings the result.

    `POST /legacy/reporting/usage_reports/number_lookup` (submitTelcoDataUsageReport). It is not retried if it may
    have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        aggregation_type: What the figures are summed over: all in one, or by member of the organization. One of
            ALL, BY_ORGANIZATION_MEMBER.
        end_date: Last day of the report. Example: 2025-02-10
        managed_accounts: Managed accounts that the report covers, by id.
        start_date: First day of the report. Example: 2025-02-10
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateTelcoDataUsageReportResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 403, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "aggregation_type": aggregation_type,
        "end_date": end_date,
        "managed_accounts": managed_accounts,
        "start_date": start_date,
    }
    result: CreateTelcoDataUsageReportResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="deleteTelcoDataUsageReport",
    method="DELETE",
    path="/legacy/reporting/usage_reports/number_lookup/{id}",
    tag="Telco Data Usage Reports",
    module="telco_data_usage_reports",
    function="delete",
    summary="Delete telco data usage report",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200"),
        Response("401"),
        Response("403"),
        Response("404"),
        Response("500"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete a report of number lookup usage.

    `DELETE /legacy/reporting/usage_reports/number_lookup/{id}` (deleteTelcoDataUsageReport). Repeating it changes
    nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `telco_data_usage_reports.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (200)

    Raises:
        ApiError: an error response; documented: 401, 403, 404, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    await _delete.execute(session, arguments, options)


_get = Operation(
    id="getTelcoDataUsageReport",
    method="GET",
    path="/legacy/reporting/usage_reports/number_lookup/{id}",
    tag="Telco Data Usage Reports",
    module="telco_data_usage_reports",
    function="get",
    summary="Get telco data usage report by ID",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetTelcoDataUsageReportResponse"),
        Response("401"),
        Response("403"),
        Response("404"),
        Response("500"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetTelcoDataUsageReportResponse:
    """Fetch one report of number lookup usage with its status and result.

    `GET /legacy/reporting/usage_reports/number_lookup/{id}` (getTelcoDataUsageReport). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `telco_data_usage_reports.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetTelcoDataUsageReportResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 403, 404, 500.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetTelcoDataUsageReportResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="getTelcoDataUsageReports",
    method="GET",
    path="/legacy/reporting/usage_reports/number_lookup",
    tag="Telco Data Usage Reports",
    module="telco_data_usage_reports",
    function="list",
    summary="List telco data usage reports",
    responses=(
        Response("200", "application/json", "ListTelcoDataUsageReportsResponse"),
        Response("400"),
        Response("401"),
        Response("403"),
        Response("500"),
    ),
    idempotency="safe",
    paging=Paging("single", "data"),
)


async def list(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> ListTelcoDataUsageReportsResponse:
    """List reports of number lookup usage.

    `GET /legacy/reporting/usage_reports/number_lookup` (getTelcoDataUsageReports). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListTelcoDataUsageReportsResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 403, 500.
    """
    arguments: dict[str, object] = {}
    result: ListTelcoDataUsageReportsResponse = await _list.execute(session, arguments, options)
    return result
