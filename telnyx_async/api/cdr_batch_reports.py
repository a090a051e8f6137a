# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""CDR Reports: 5 operations.

Makes reports of single call records (CDRs) for a period in the background, to be downloaded later.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.cdr_batch_reports import (
        BatchReportFilter,
        CreateCDRBatchReportResponse,
        DeleteCDRBatchReportResponse,
        GetCDRBatchReportResponse,
        ListCDRAvailableFieldsResponse,
        ListCDRBatchReportsResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "get",
    "list",
    "list_fields",
]

_create = Operation(
    id="submitCdrRequest",
    method="POST",
    path="/legacy/reporting/batch_detail_records/voice",
    tag="CDR Reports",
    module="cdr_batch_reports",
    function="create",
    summary="Create a new CDR report request",
    parameters=(
        Parameter("call_types", "call_types", "body"),
        Parameter("connections", "connections", "body"),
        Parameter("end_time", "end_time", "body", required=True),
        Parameter("fields", "fields", "body"),
        Parameter("filters", "filters", "body"),
        Parameter("include_all_metadata", "include_all_metadata", "body"),
        Parameter("managed_accounts", "managed_accounts", "body"),
        Parameter("record_types", "record_types", "body"),
        Parameter("report_name", "report_name", "body"),
        Parameter("select_all_managed_accounts", "select_all_managed_accounts", "body"),
        Parameter("source", "source", "body"),
        Parameter("start_time", "start_time", "body", required=True),
        Parameter("timezone", "timezone", "body"),
    ),
    responses=(
        Response("200", "application/json", "CreateCDRBatchReportResponse"),
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
    call_types: Sequence[int] | None = None,
    connections: Sequence[int] | None = None,
    fields: Sequence[str] | None = None,
    filters: Sequence[BatchReportFilter | Mapping[str, Any]] | None = None,
    include_all_metadata: bool | None = None,
    managed_accounts: Sequence[str] | None = None,
    record_types: Sequence[int] | None = None,
    report_name: str | None = None,
    select_all_managed_accounts: bool | None = None,
    source: str | None = None,
    timezone: str | None = None,
    options: RequestOptions | None = None,
) -> CreateCDRBatchReportResponse:
    """Start a report of single call records in the background; cdr_batch_reports.get has its report_url once it is
    complete.

    `POST /legacy/reporting/batch_detail_records/voice` (submitCdrRequest). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        end_time: When it ends or ended. Example: 2024-02-12T23:59:59Z
        start_time: When it starts or started. Example: 2024-02-01T00:00:00Z
        call_types: Calls that count: 1 incoming, 2 outgoing.
        connections: Identifiers of the connections that count.
        fields: Names of the fields.
        filters: Conditions that a record must meet to be in the report.
        include_all_metadata: Whether the report has all metadata of the calls.
        managed_accounts: Which managed accounts count, by their identifiers.
        record_types: Which kinds of records are in the report: complete, incomplete, errors.
        report_name: What the report is called.
        select_all_managed_accounts: Whether all managed accounts count, without listing them.
        source: Where it comes from; of an error, the part of the request at fault. Example: calls
        timezone: Time zone by its IANA name, such as America/New_York. Example: UTC
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateCDRBatchReportResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 403, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "call_types": call_types,
        "connections": connections,
        "end_time": end_time,
        "fields": fields,
        "filters": filters,
        "include_all_metadata": include_all_metadata,
        "managed_accounts": managed_accounts,
        "record_types": record_types,
        "report_name": report_name,
        "select_all_managed_accounts": select_all_managed_accounts,
        "source": source,
        "start_time": start_time,
        "timezone": timezone,
    }
    result: CreateCDRBatchReportResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="deleteCdrRequest",
    method="DELETE",
    path="/legacy/reporting/batch_detail_records/voice/{id}",
    tag="CDR Reports",
    module="cdr_batch_reports",
    function="delete",
    summary="Delete a CDR report request",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteCDRBatchReportResponse"),
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
) -> DeleteCDRBatchReportResponse:
    """Delete a report of call records.

    `DELETE /legacy/reporting/batch_detail_records/voice/{id}` (deleteCdrRequest). Repeating it changes nothing, so
    it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `cdr_batch_reports.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteCDRBatchReportResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 403, 404, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteCDRBatchReportResponse = await _delete.execute(session, arguments, options)
    return result


_get = Operation(
    id="getCdrRequest",
    method="GET",
    path="/legacy/reporting/batch_detail_records/voice/{id}",
    tag="CDR Reports",
    module="cdr_batch_reports",
    function="get",
    summary="Get a specific CDR report request",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetCDRBatchReportResponse"),
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
) -> GetCDRBatchReportResponse:
    """Fetch a report of call records: its status (1 pending, 2 complete, 3 failed, 4 expired) and where to download
    it.

    `GET /legacy/reporting/batch_detail_records/voice/{id}` (getCdrRequest). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `cdr_batch_reports.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetCDRBatchReportResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 403, 404, 500.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetCDRBatchReportResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="getCdrRequests",
    method="GET",
    path="/legacy/reporting/batch_detail_records/voice",
    tag="CDR Reports",
    module="cdr_batch_reports",
    function="list",
    summary="Get all CDR report requests",
    responses=(
        Response("200", "application/json", "ListCDRBatchReportsResponse"),
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
) -> ListCDRBatchReportsResponse:
    """List the reports of call records.

    `GET /legacy/reporting/batch_detail_records/voice` (getCdrRequests). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListCDRBatchReportsResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 403, 500.
    """
    arguments: dict[str, object] = {}
    result: ListCDRBatchReportsResponse = await _list.execute(session, arguments, options)
    return result


_list_fields = Operation(
    id="getCdrsAvailableFields",
    method="GET",
    path="/legacy/reporting/batch_detail_records/voice/fields",
    tag="CDR Reports",
    module="cdr_batch_reports",
    function="list_fields",
    summary="Get available CDR report fields",
    responses=(
        Response("200", "application/json", "ListCDRAvailableFieldsResponse"),
        Response("401"),
        Response("403"),
        Response("500"),
    ),
    idempotency="safe",
)


async def list_fields(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> ListCDRAvailableFieldsResponse:
    """List the fields that a report of call records can have, by group.

    `GET /legacy/reporting/batch_detail_records/voice/fields` (getCdrsAvailableFields). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListCDRAvailableFieldsResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 403, 500.
    """
    arguments: dict[str, object] = {}
    result: ListCDRAvailableFieldsResponse = await _list_fields.execute(session, arguments, options)
    return result
