# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""MDR Detailed Reports: 4 operations.

Makes reports of message records for a period in the background, to be downloaded later.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.cdr_batch_reports import BatchReportFilter
    from telnyx_async.models.mdr_batch_reports import (
        CreateMDRBatchReportResponse,
        DeleteMDRBatchReportResponse,
        GetMDRBatchReportResponse,
        ListMDRBatchReportsResponse,
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
    id="submitMdrRequest",
    method="POST",
    path="/legacy/reporting/batch_detail_records/messaging",
    tag="MDR Detailed Reports",
    module="mdr_batch_reports",
    function="create",
    summary="Create a new MDR detailed report request",
    parameters=(
        Parameter("connections", "connections", "body"),
        Parameter("directions", "directions", "body"),
        Parameter("end_time", "end_time", "body", required=True),
        Parameter("filters", "filters", "body"),
        Parameter("include_message_body", "include_message_body", "body"),
        Parameter("managed_accounts", "managed_accounts", "body"),
        Parameter("profiles", "profiles", "body"),
        Parameter("record_types", "record_types", "body"),
        Parameter("report_name", "report_name", "body"),
        Parameter("select_all_managed_accounts", "select_all_managed_accounts", "body"),
        Parameter("start_time", "start_time", "body", required=True),
        Parameter("timezone", "timezone", "body"),
    ),
    responses=(
        Response("200", "application/json", "CreateMDRBatchReportResponse"),
        Response("400"),
        Response("401"),
        Response("403"),
        Response("500"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    end_time: datetime,
    start_time: datetime,
    connections: Sequence[int] | None = None,
    directions: Sequence[int] | None = None,
    filters: Sequence[BatchReportFilter | Mapping[str, Any]] | None = None,
    include_message_body: bool | None = None,
    managed_accounts: Sequence[str] | None = None,
    profiles: Sequence[str] | None = None,
    record_types: Sequence[int] | None = None,
    report_name: str | None = None,
    select_all_managed_accounts: bool | None = None,
    timezone: str | None = None,
    options: RequestOptions | None = None,
) -> CreateMDRBatchReportResponse:
    """Start a report of message records for a period; records of the last 4 hours may be missing. get has its URL
    later.

    `POST /legacy/reporting/batch_detail_records/messaging` (submitMdrRequest). It is not retried if it may have
    been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        end_time: When it ends or ended. Example: 2024-02-12T23:59:59Z
        start_time: When it starts or started. Example: 2024-02-01T00:00:00Z
        connections: Identifiers of the connections that count.
        directions: Which directions count: incoming, outgoing.
        filters: Conditions that a record must meet to be in the report.
        include_message_body: Whether the texts of messages are in the report.
        managed_accounts: Which managed accounts count, by their identifiers.
        profiles: Identifiers of the messaging profiles that count.
        record_types: Which kinds of records are in the report: complete, incomplete, errors.
        report_name: What the report is called.
        select_all_managed_accounts: Whether all managed accounts count, without listing them.
        timezone: Time zone by its IANA name, such as America/New_York. Example: UTC
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateMDRBatchReportResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 403, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "connections": connections,
        "directions": directions,
        "end_time": end_time,
        "filters": filters,
        "include_message_body": include_message_body,
        "managed_accounts": managed_accounts,
        "profiles": profiles,
        "record_types": record_types,
        "report_name": report_name,
        "select_all_managed_accounts": select_all_managed_accounts,
        "start_time": start_time,
        "timezone": timezone,
    }
    result: CreateMDRBatchReportResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="deleteMdrRequest",
    method="DELETE",
    path="/legacy/reporting/batch_detail_records/messaging/{id}",
    tag="MDR Detailed Reports",
    module="mdr_batch_reports",
    function="delete",
    summary="Delete a MDR detailed report request",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteMDRBatchReportResponse"),
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
) -> DeleteMDRBatchReportResponse:
    """Delete one report of message records.

    `DELETE /legacy/reporting/batch_detail_records/messaging/{id}` (deleteMdrRequest). Repeating it changes nothing,
    so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `mdr_batch_reports.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteMDRBatchReportResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 403, 404, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteMDRBatchReportResponse = await _delete.execute(session, arguments, options)
    return result


_get = Operation(
    id="getMdrRequest",
    method="GET",
    path="/legacy/reporting/batch_detail_records/messaging/{id}",
    tag="MDR Detailed Reports",
    module="mdr_batch_reports",
    function="get",
    summary="Get a specific MDR detailed report request",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetMDRBatchReportResponse"),
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
) -> GetMDRBatchReportResponse:
    """Fetch a report of message records: its status, and its URL once it is complete.

    `GET /legacy/reporting/batch_detail_records/messaging/{id}` (getMdrRequest). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `mdr_batch_reports.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetMDRBatchReportResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 403, 404, 500.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetMDRBatchReportResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="getMdrRequests",
    method="GET",
    path="/legacy/reporting/batch_detail_records/messaging",
    tag="MDR Detailed Reports",
    module="mdr_batch_reports",
    function="list",
    summary="Get all MDR detailed report requests",
    responses=(
        Response("200", "application/json", "ListMDRBatchReportsResponse"),
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
) -> ListMDRBatchReportsResponse:
    """List the reports of message records that were requested.

    `GET /legacy/reporting/batch_detail_records/messaging` (getMdrRequests). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListMDRBatchReportsResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 403, 500.
    """
    arguments: dict[str, object] = {}
    result: ListMDRBatchReportsResponse = await _list.execute(session, arguments, options)
    return result
