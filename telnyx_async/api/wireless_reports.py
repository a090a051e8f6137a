# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Reporting: 4 operations.

Makes reports of SIM cards' data usage in the background, to be downloaded later.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.wireless_reports import (
        CreateWirelessReportResponse,
        DeleteWirelessReportResponse,
        GetWirelessReportResponse,
        ListWirelessReportsResponse,
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
    id="CreateWdrReport",
    method="POST",
    path="/wireless/detail_records_reports",
    tag="Reporting",
    module="wireless_reports",
    function="create",
    summary="Create a Wireless Detail Records (WDRs) Report",
    parameters=(
        Parameter("end_time", "end_time", "body"),
        Parameter("start_time", "start_time", "body"),
    ),
    responses=(
        Response("201", "application/json", "CreateWirelessReportResponse"),
        Response("422", "application/json", "WirelessErrors"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    end_time: str | None = None,
    start_time: str | None = None,
    options: RequestOptions | None = None,
) -> CreateWirelessReportResponse:
    """Order a report of SIM cards' data usage in a period; wireless_reports.get has its link when it is done.

    `POST /wireless/detail_records_reports` (CreateWdrReport). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        end_time: When it ends or ended. Example: 2018-02-02T22:25:27.521Z
        start_time: When it starts or started. Example: 2018-02-02T22:25:27.521Z
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateWirelessReportResponse (201)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "end_time": end_time,
        "start_time": start_time,
    }
    result: CreateWirelessReportResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteWdrReport",
    method="DELETE",
    path="/wireless/detail_records_reports/{id}",
    tag="Reporting",
    module="wireless_reports",
    function="delete",
    summary="Delete a Wireless Detail Record (WDR) Report",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteWirelessReportResponse"),
        Response("404", "application/json", "WirelessError"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteWirelessReportResponse:
    """Delete a report of SIM cards' data usage.

    `DELETE /wireless/detail_records_reports/{id}` (DeleteWdrReport). Repeating it changes nothing, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `wireless_reports.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteWirelessReportResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteWirelessReportResponse = await _delete.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetWdrReport",
    method="GET",
    path="/wireless/detail_records_reports/{id}",
    tag="Reporting",
    module="wireless_reports",
    function="get",
    summary="Get a Wireless Detail Record (WDR) Report",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetWirelessReportResponse"),
        Response("404", "application/json", "WirelessError"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetWirelessReportResponse:
    """Fetch one report of SIM cards' data usage with its status and, when done, its link.

    `GET /wireless/detail_records_reports/{id}` (GetWdrReport). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `wireless_reports.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetWirelessReportResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetWirelessReportResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="GetWdrReports",
    method="GET",
    path="/wireless/detail_records_reports",
    tag="Reporting",
    module="wireless_reports",
    function="list",
    summary="Get all Wireless Detail Records (WDRs) Reports",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListWirelessReportsResponse"),
        Response("401"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size", meta=""),
)


async def list(
    session: TelnyxSession,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListWirelessReportsResponse:
    """List reports of SIM cards' data usage.

    `GET /wireless/detail_records_reports` (GetWdrReports). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListWirelessReportsResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListWirelessReportsResponse = await _list.execute(session, arguments, options)
    return result
