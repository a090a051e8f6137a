# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""MDR Usage Reports: 9 operations.

Sums up messaging usage and cost over a period.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.mdr_usage_reports import (
        CreateLegacyMDRUsageReportResponse,
        CreateMDRUsageReportResponse,
        DeleteLegacyMDRUsageReportResponse,
        DeleteMDRUsageReportResponse,
        GenerateMDRUsageReportResponse,
        GetLegacyMDRUsageReportResponse,
        GetMDRUsageReportResponse,
        ListLegacyMDRUsageReportsResponse,
        ListMDRUsageReportsResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "create_legacy",
    "delete",
    "delete_legacy",
    "generate_and_fetch",
    "get",
    "get_legacy",
    "list",
    "list_legacy",
]

_create = Operation(
    id="SubmitUsageReport",
    method="POST",
    path="/reports/mdr_usage_reports",
    tag="MDR Usage Reports",
    module="mdr_usage_reports",
    function="create",
    summary="Create MDR Usage Report",
    parameters=(
        Parameter("aggregation_type", "aggregation_type", "body", required=True),
        Parameter("end_date", "end_date", "body", required=True),
        Parameter("profiles", "profiles", "body"),
        Parameter("start_date", "start_date", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "CreateMDRUsageReportResponse"),
        Response("400", "application/json", "ReportingErrorResponse"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    aggregation_type: Literal["NO_AGGREGATION", "PROFILE", "TAGS"],
    end_date: datetime,
    start_date: datetime,
    profiles: str | None = None,
    options: RequestOptions | None = None,
) -> CreateMDRUsageReportResponse:
    """Start a report that sums up messaging over a period, in all or by profile or tag; get has the result later.

    `POST /reports/mdr_usage_reports` (SubmitUsageReport). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        aggregation_type: What the figures of the report are grouped by. One of NO_AGGREGATION, PROFILE, TAGS.
        end_date: Last day or moment of the period. Example: 2020-07-01T00:00:00-06:00
        start_date: First day or moment of the period. Example: 2020-07-01T00:00:00-06:00
        profiles: Identifiers of the messaging profiles that count.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateMDRUsageReportResponse (200)

    Raises:
        ApiError: an error response; documented: 400.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "aggregation_type": aggregation_type,
        "end_date": end_date,
        "profiles": profiles,
        "start_date": start_date,
    }
    result: CreateMDRUsageReportResponse = await _create.execute(session, arguments, options)
    return result


_create_legacy = Operation(
    id="submitMdrUsageReport",
    method="POST",
    path="/legacy/reporting/usage_reports/messaging",
    tag="MDR Usage Reports",
    module="mdr_usage_reports",
    function="create_legacy",
    summary="Create a new legacy usage V2 MDR report request",
    parameters=(
        Parameter("aggregation_type", "aggregation_type", "body", required=True),
        Parameter("end_time", "end_time", "body"),
        Parameter("managed_accounts", "managed_accounts", "body"),
        Parameter("profiles", "profiles", "body"),
        Parameter("select_all_managed_accounts", "select_all_managed_accounts", "body"),
        Parameter("start_time", "start_time", "body"),
    ),
    responses=(
        Response("200", "application/json", "CreateLegacyMDRUsageReportResponse"),
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
    aggregation_type: int,
    end_time: datetime | None = None,
    managed_accounts: Sequence[str] | None = None,
    profiles: Sequence[str] | None = None,
    select_all_managed_accounts: bool | None = None,
    start_time: datetime | None = None,
    options: RequestOptions | None = None,
) -> CreateLegacyMDRUsageReportResponse:
    """Start a messaging usage report in the legacy form, which can include managed accounts; get_legacy has the result
    later.

    `POST /legacy/reporting/usage_reports/messaging` (submitMdrUsageReport). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        aggregation_type: What the figures of the report are grouped by. Example: 0
        end_time: When it ends or ended. Example: 2020-01-02T00:00:00Z
        managed_accounts: Which managed accounts count, by their identifiers.
        profiles: Identifiers of the messaging profiles that count.
        select_all_managed_accounts: Whether all managed accounts count, without listing them.
        start_time: When it starts or started. Example: 2020-01-01T00:00:00Z
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateLegacyMDRUsageReportResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 403, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "aggregation_type": aggregation_type,
        "end_time": end_time,
        "managed_accounts": managed_accounts,
        "profiles": profiles,
        "select_all_managed_accounts": select_all_managed_accounts,
        "start_time": start_time,
    }
    result: CreateLegacyMDRUsageReportResponse = await _create_legacy.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteUsageReport",
    method="DELETE",
    path="/reports/mdr_usage_reports/{id}",
    tag="MDR Usage Reports",
    module="mdr_usage_reports",
    function="delete",
    summary="Delete MDR Usage Report",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteMDRUsageReportResponse"),
        Response("400", "application/json", "ReportingErrorResponse"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteMDRUsageReportResponse:
    """Delete one messaging usage report.

    `DELETE /reports/mdr_usage_reports/{id}` (DeleteUsageReport). Repeating it changes nothing, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `mdr_usage_reports.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteMDRUsageReportResponse (200)

    Raises:
        ApiError: an error response; documented: 400.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteMDRUsageReportResponse = await _delete.execute(session, arguments, options)
    return result


_delete_legacy = Operation(
    id="deleteMdrUsageReport",
    method="DELETE",
    path="/legacy/reporting/usage_reports/messaging/{id}",
    tag="MDR Usage Reports",
    module="mdr_usage_reports",
    function="delete_legacy",
    summary="Delete a V2 legacy usage MDR report request",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteLegacyMDRUsageReportResponse"),
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
) -> DeleteLegacyMDRUsageReportResponse:
    """Delete one messaging usage report in the legacy form.

    `DELETE /legacy/reporting/usage_reports/messaging/{id}` (deleteMdrUsageReport). Repeating it changes nothing, so
    it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `mdr_usage_reports.list_legacy`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteLegacyMDRUsageReportResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 403, 404, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteLegacyMDRUsageReportResponse = await _delete_legacy.execute(session, arguments, options)
    return result


_generate_and_fetch = Operation(
    id="GetMDRUsageReportSync",
    method="GET",
    path="/reports/mdr_usage_reports/sync",
    tag="MDR Usage Reports",
    module="mdr_usage_reports",
    function="generate_and_fetch",
    summary="Generate and fetch MDR Usage Report",
    parameters=(
        Parameter("aggregation_type", "aggregation_type", "query", required=True),
        Parameter("end_date", "end_date", "query"),
        Parameter("profiles", "profiles", "query"),
        Parameter("start_date", "start_date", "query"),
    ),
    responses=(
        Response("200", "application/json", "GenerateMDRUsageReportResponse"),
        Response("400", "application/json", "ReportingErrorResponse"),
    ),
    idempotency="none",
)


async def generate_and_fetch(
    session: TelnyxSession,
    *,
    aggregation_type: Literal["NO_AGGREGATION", "PROFILE", "TAGS"],
    end_date: datetime | None = None,
    profiles: Sequence[str] | None = None,
    start_date: datetime | None = None,
    options: RequestOptions | None = None,
) -> GenerateMDRUsageReportResponse:
    """Make a messaging usage report and wait for its result, for some minutes at times.

    `GET /reports/mdr_usage_reports/sync` (GetMDRUsageReportSync). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        aggregation_type: What the figures of the report are grouped by. One of NO_AGGREGATION, PROFILE, TAGS.
        end_date: Last day or moment of the period. Example: 2020-07-01T00:00:00-06:00
        profiles: Identifiers of the messaging profiles that count.
        start_date: First day or moment of the period. Example: 2020-07-01T00:00:00-06:00
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GenerateMDRUsageReportResponse (200)

    Raises:
        ApiError: an error response; documented: 400.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "aggregation_type": aggregation_type,
        "end_date": end_date,
        "profiles": profiles,
        "start_date": start_date,
    }
    result: GenerateMDRUsageReportResponse = await _generate_and_fetch.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetUsageReport",
    method="GET",
    path="/reports/mdr_usage_reports/{id}",
    tag="MDR Usage Reports",
    module="mdr_usage_reports",
    function="get",
    summary="Retrieve messaging report",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetMDRUsageReportResponse"),
        Response("400", "application/json", "ReportingErrorResponse"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetMDRUsageReportResponse:
    """Fetch one messaging usage report: its status, and the result once it is complete.

    `GET /reports/mdr_usage_reports/{id}` (GetUsageReport). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `mdr_usage_reports.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetMDRUsageReportResponse (200)

    Raises:
        ApiError: an error response; documented: 400.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetMDRUsageReportResponse = await _get.execute(session, arguments, options)
    return result


_get_legacy = Operation(
    id="getMdrUsageReport",
    method="GET",
    path="/legacy/reporting/usage_reports/messaging/{id}",
    tag="MDR Usage Reports",
    module="mdr_usage_reports",
    function="get_legacy",
    summary="Get an MDR usage report",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetLegacyMDRUsageReportResponse"),
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
) -> GetLegacyMDRUsageReportResponse:
    """Fetch one messaging usage report in the legacy form.

    `GET /legacy/reporting/usage_reports/messaging/{id}` (getMdrUsageReport). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `mdr_usage_reports.list_legacy`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetLegacyMDRUsageReportResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 403, 404, 500.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetLegacyMDRUsageReportResponse = await _get_legacy.execute(session, arguments, options)
    return result


_list = Operation(
    id="GetMdrUsageReports",
    method="GET",
    path="/reports/mdr_usage_reports",
    tag="MDR Usage Reports",
    module="mdr_usage_reports",
    function="list",
    summary="Fetch all Messaging usage reports",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListMDRUsageReportsResponse"),
        Response("400", "application/json", "ReportingErrorResponse"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListMDRUsageReportsResponse:
    """List the messaging usage reports that were made.

    `GET /reports/mdr_usage_reports` (GetMdrUsageReports). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1. Telnyx's default: 1.
        page_size: How many items a page holds. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListMDRUsageReportsResponse (200)

    Raises:
        ApiError: an error response; documented: 400.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListMDRUsageReportsResponse = await _list.execute(session, arguments, options)
    return result


_list_legacy = Operation(
    id="getMdrUsageReports",
    method="GET",
    path="/legacy/reporting/usage_reports/messaging",
    tag="MDR Usage Reports",
    module="mdr_usage_reports",
    function="list_legacy",
    summary="List MDR usage reports",
    parameters=(
        Parameter("page", "page", "query"),
        Parameter("per_page", "per_page", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListLegacyMDRUsageReportsResponse"),
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
) -> ListLegacyMDRUsageReportsResponse:
    """List the messaging usage reports in the legacy form that were requested.

    `GET /legacy/reporting/usage_reports/messaging` (getMdrUsageReports). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        page: Which page of the list. At least 1. Telnyx's default: 1.
        per_page: Entries of one page. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListLegacyMDRUsageReportsResponse (200)

    Raises:
        ApiError: an error response; documented: 400.
    """
    arguments: dict[str, object] = {
        "page": page,
        "per_page": per_page,
    }
    result: ListLegacyMDRUsageReportsResponse = await _list_legacy.execute(session, arguments, options)
    return result
