# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""MDR Usage Reports: 5 operations."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.mdr_usage_reports import (
        CreateMDRUsageReportResponse,
        DeleteMDRUsageReportResponse,
        GenerateMDRUsageReportResponse,
        GetMDRUsageReportResponse,
        ListMDRUsageReportsResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "generate_and_fetch",
    "get",
    "list",
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
    responses=(Response("200", "application/json", "CreateMDRUsageReportResponse"),),
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
    """Create MDR Usage Report.

    `POST /reports/mdr_usage_reports` (SubmitUsageReport). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        aggregation_type: One of NO_AGGREGATION, PROFILE, TAGS.
        end_date: Example: 2020-07-01T00:00:00-06:00
        start_date: Example: 2020-07-01T00:00:00-06:00
        profiles: `str`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateMDRUsageReportResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "aggregation_type": aggregation_type,
        "end_date": end_date,
        "profiles": profiles,
        "start_date": start_date,
    }
    result: CreateMDRUsageReportResponse = await session.execute(_create, arguments, options)
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
    responses=(Response("200", "application/json", "DeleteMDRUsageReportResponse"),),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteMDRUsageReportResponse:
    """Delete MDR Usage Report.

    `DELETE /reports/mdr_usage_reports/{id}` (DeleteUsageReport). Repeating it changes nothing, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteMDRUsageReportResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteMDRUsageReportResponse = await session.execute(_delete, arguments, options)
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
    responses=(Response("200", "application/json", "GenerateMDRUsageReportResponse"),),
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
    """Generate and fetch MDR Usage Report.

    `GET /reports/mdr_usage_reports/sync` (GetMDRUsageReportSync). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        aggregation_type: One of NO_AGGREGATION, PROFILE, TAGS.
        end_date: Example: 2020-07-01T00:00:00-06:00
        profiles: `Sequence[str]`.
        start_date: Example: 2020-07-01T00:00:00-06:00
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GenerateMDRUsageReportResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "aggregation_type": aggregation_type,
        "end_date": end_date,
        "profiles": profiles,
        "start_date": start_date,
    }
    result: GenerateMDRUsageReportResponse = await session.execute(_generate_and_fetch, arguments, options)
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
    responses=(Response("200", "application/json", "GetMDRUsageReportResponse"),),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetMDRUsageReportResponse:
    """Retrieve messaging report.

    `GET /reports/mdr_usage_reports/{id}` (GetUsageReport). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetMDRUsageReportResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetMDRUsageReportResponse = await session.execute(_get, arguments, options)
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
    responses=(Response("200", "application/json", "ListMDRUsageReportsResponse"),),
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
    """Fetch all Messaging usage reports.

    `GET /reports/mdr_usage_reports` (GetMdrUsageReports). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1. Telnyx's default: 1.
        page_size: How many items a page holds. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListMDRUsageReportsResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListMDRUsageReportsResponse = await session.execute(_list, arguments, options)
    return result
