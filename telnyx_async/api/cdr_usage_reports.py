# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""CDR Usage Reports: 5 operations.

Sums up voice usage and cost over a period.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.cdr_usage_reports import (
        CreateLegacyCDRUsageReportResponse,
        DeleteLegacyCDRUsageReportResponse,
        GenerateCDRUsageReportResponse,
        GetLegacyCDRUsageReportResponse,
        ListLegacyCDRUsageReportsResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create_legacy",
    "delete_legacy",
    "generate_and_fetch",
    "get_legacy",
    "list_legacy",
]

_create_legacy = Operation(
    id="submitCdrUsageReport",
    method="POST",
    path="/legacy/reporting/usage_reports/voice",
    tag="CDR Usage Reports",
    module="cdr_usage_reports",
    function="create_legacy",
    summary="Create a new legacy usage V2 CDR report request",
    parameters=(
        Parameter("aggregation_type", "aggregation_type", "body"),
        Parameter("connections", "connections", "body"),
        Parameter("end_time", "end_time", "body", required=True),
        Parameter("managed_accounts", "managed_accounts", "body"),
        Parameter("product_breakdown", "product_breakdown", "body"),
        Parameter("select_all_managed_accounts", "select_all_managed_accounts", "body"),
        Parameter("start_time", "start_time", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "CreateLegacyCDRUsageReportResponse"),
        Response("400"),
        Response("401"),
        Response("403"),
        Response("500"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create_legacy(
    session: TelnyxSession,
    *,
    end_time: datetime,
    start_time: datetime,
    aggregation_type: int | None = None,
    connections: Sequence[int] | None = None,
    managed_accounts: Sequence[str] | None = None,
    product_breakdown: int | None = None,
    select_all_managed_accounts: bool | None = None,
    options: RequestOptions | None = None,
) -> CreateLegacyCDRUsageReportResponse:
    """Start a summary of voice usage in the background; cdr_usage_reports.get_legacy has it once it is complete.

    `POST /legacy/reporting/usage_reports/voice` (submitCdrUsageReport). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        end_time: When it ends or ended. Example: 2024-02-01T00:00:00Z
        start_time: When it starts or started. Example: 2024-02-01T00:00:00Z
        aggregation_type: What the figures of the report are grouped by. Example: 0
        connections: Identifiers of the connections that count.
        managed_accounts: Which managed accounts count, by their identifiers.
        product_breakdown: Whether figures are split by local and toll-free numbers, by country, or by both.
            Example: 0
        select_all_managed_accounts: Whether all managed accounts count, without listing them.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateLegacyCDRUsageReportResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 403, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "aggregation_type": aggregation_type,
        "connections": connections,
        "end_time": end_time,
        "managed_accounts": managed_accounts,
        "product_breakdown": product_breakdown,
        "select_all_managed_accounts": select_all_managed_accounts,
        "start_time": start_time,
    }
    result: CreateLegacyCDRUsageReportResponse = await _create_legacy.execute(session, arguments, options)
    return result


_delete_legacy = Operation(
    id="deleteCdrUsageReport",
    method="DELETE",
    path="/legacy/reporting/usage_reports/voice/{id}",
    tag="CDR Usage Reports",
    module="cdr_usage_reports",
    function="delete_legacy",
    summary="Delete a V2 legacy usage CDR report request",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteLegacyCDRUsageReportResponse"),
        Response("401"),
        Response("403"),
        Response("404"),
        Response("500"),
    ),
    idempotency="idempotent",
)


async def delete_legacy(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteLegacyCDRUsageReportResponse:
    """Delete a summary of voice usage.

    `DELETE /legacy/reporting/usage_reports/voice/{id}` (deleteCdrUsageReport). Repeating it changes nothing, so it
    is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `cdr_usage_reports.list_legacy`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteLegacyCDRUsageReportResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 403, 404, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteLegacyCDRUsageReportResponse = await _delete_legacy.execute(session, arguments, options)
    return result


_generate_and_fetch = Operation(
    id="GetCDRUsageReportSync",
    method="GET",
    path="/reports/cdr_usage_reports/sync",
    tag="CDR Usage Reports",
    module="cdr_usage_reports",
    function="generate_and_fetch",
    summary="Generates and fetches CDR Usage Reports",
    parameters=(
        Parameter("aggregation_type", "aggregation_type", "query", required=True),
        Parameter("connections", "connections", "query"),
        Parameter("end_date", "end_date", "query"),
        Parameter("product_breakdown", "product_breakdown", "query", required=True),
        Parameter("start_date", "start_date", "query"),
    ),
    responses=(
        Response("200", "application/json", "GenerateCDRUsageReportResponse"),
        Response("400", "application/json", "ReportingErrorResponse"),
    ),
    idempotency="none",
)


async def generate_and_fetch(
    session: TelnyxSession,
    *,
    aggregation_type: Literal["NO_AGGREGATION", "CONNECTION", "TAG", "BILLING_GROUP"],
    product_breakdown: Literal["NO_BREAKDOWN", "DID_VS_TOLL_FREE", "COUNTRY", "DID_VS_TOLL_FREE_PER_COUNTRY"],
    connections: Sequence[float] | None = None,
    end_date: datetime | None = None,
    start_date: datetime | None = None,
    options: RequestOptions | None = None,
) -> GenerateCDRUsageReportResponse:
    """Sum up voice usage over a period and wait for the answer, which can take minutes: set a long timeout.

    `GET /reports/cdr_usage_reports/sync` (GetCDRUsageReportSync). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        aggregation_type: What the figures of the report are grouped by. One of NO_AGGREGATION, CONNECTION, TAG,
            BILLING_GROUP.
        product_breakdown: Whether figures are split by local and toll-free numbers, by country, or by both. One of
            NO_BREAKDOWN, DID_VS_TOLL_FREE, COUNTRY, DID_VS_TOLL_FREE_PER_COUNTRY.
        connections: Identifiers of the connections that count.
        end_date: Last day or moment of the period. Example: 2020-07-01T00:00:00-06:00
        start_date: First day or moment of the period. Example: 2020-07-01T00:00:00-06:00
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GenerateCDRUsageReportResponse (200)

    Raises:
        ApiError: an error response; documented: 400.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "aggregation_type": aggregation_type,
        "connections": connections,
        "end_date": end_date,
        "product_breakdown": product_breakdown,
        "start_date": start_date,
    }
    result: GenerateCDRUsageReportResponse = await _generate_and_fetch.execute(session, arguments, options)
    return result


_get_legacy = Operation(
    id="getCdrUsageReport",
    method="GET",
    path="/legacy/reporting/usage_reports/voice/{id}",
    tag="CDR Usage Reports",
    module="cdr_usage_reports",
    function="get_legacy",
    summary="Get a CDR usage report",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetLegacyCDRUsageReportResponse"),
        Response("401"),
        Response("403"),
        Response("404"),
        Response("500"),
    ),
    idempotency="safe",
)


async def get_legacy(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetLegacyCDRUsageReportResponse:
    """Fetch a summary of voice usage and its status (1 pending, 2 complete, 3 failed, 4 expired).

    `GET /legacy/reporting/usage_reports/voice/{id}` (getCdrUsageReport). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `cdr_usage_reports.list_legacy`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetLegacyCDRUsageReportResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 403, 404, 500.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetLegacyCDRUsageReportResponse = await _get_legacy.execute(session, arguments, options)
    return result


_list_legacy = Operation(
    id="getCdrUsageReports",
    method="GET",
    path="/legacy/reporting/usage_reports/voice",
    tag="CDR Usage Reports",
    module="cdr_usage_reports",
    function="list_legacy",
    summary="List CDR usage reports",
    parameters=(
        Parameter("page", "page", "query"),
        Parameter("per_page", "per_page", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListLegacyCDRUsageReportsResponse"),
        Response("400", "application/json", "LegacyReportingErrorResponse"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page", size="per_page"),
)


async def list_legacy(
    session: TelnyxSession,
    *,
    page: int | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> ListLegacyCDRUsageReportsResponse:
    """List the summaries of voice usage.

    `GET /legacy/reporting/usage_reports/voice` (getCdrUsageReports). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        page: Which page of the list. At least 1. Telnyx's default: 1.
        per_page: Entries of one page. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListLegacyCDRUsageReportsResponse (200)

    Raises:
        ApiError: an error response; documented: 400.
    """
    arguments: dict[str, object] = {
        "page": page,
        "per_page": per_page,
    }
    result: ListLegacyCDRUsageReportsResponse = await _list_legacy.execute(session, arguments, options)
    return result
