# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Number Portout: 14 operations.

Handles requests of other carriers to take numbers away.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.portouts import (
        CreatePortoutCommentResponse,
        CreatePortoutReportResponse,
        CreatePortoutSupportingDocumentsResponse,
        ExportPortoutsCSVReport,
        GetPortoutEventResponse,
        GetPortoutReportResponse,
        GetPortoutResponse,
        ListPortoutCommentsResponse,
        ListPortoutEventsResponse,
        ListPortoutRejectionCodesResponse,
        ListPortoutReportsResponse,
        ListPortoutsResponse,
        ListPortoutSupportingDocumentsResponse,
        NewSupportingDocument,
        UpdatePortoutStatusResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create_comment",
    "create_report",
    "create_supporting_documents",
    "get",
    "get_event",
    "get_report",
    "list",
    "list_comments",
    "list_events",
    "list_rejection_codes",
    "list_reports",
    "list_supporting_documents",
    "republish_event",
    "update_status",
]

_create_comment = Operation(
    id="PostPortRequestComment",
    method="POST",
    path="/portouts/{id}/comments",
    tag="Number Portout",
    module="portouts",
    function="create_comment",
    summary="Create a comment on a portout request",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("body", "body", "body"),
    ),
    responses=(
        Response("201", "application/json", "CreatePortoutCommentResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create_comment(
    session: TelnyxSession,
    id: str,
    *,
    body: str | None = None,
    options: RequestOptions | None = None,
) -> CreatePortoutCommentResponse:
    """Write a comment on another carrier's request to take numbers away.

    `POST /portouts/{id}/comments` (PostPortRequestComment). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `portouts.list`. UUID.
        body: The words of it: a comment, a message, what a SIP INFO carries.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreatePortoutCommentResponse (201)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "body": body,
    }
    result: CreatePortoutCommentResponse = await _create_comment.execute(session, arguments, options)
    return result


_create_report = Operation(
    id="CreatePortoutReport",
    method="POST",
    path="/portouts/reports",
    tag="Number Portout",
    module="portouts",
    function="create_report",
    summary="Create a port-out related report",
    parameters=(
        Parameter("params", "params", "body", required=True),
        Parameter("report_type", "report_type", "body", required=True),
    ),
    responses=(
        Response("201", "application/json", "CreatePortoutReportResponse"),
        Response("422"),
        Response("500"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create_report(
    session: TelnyxSession,
    *,
    params: ExportPortoutsCSVReport | Mapping[str, Any],
    report_type: Literal["export_portouts_csv"],
    options: RequestOptions | None = None,
) -> CreatePortoutReportResponse:
    """Start a CSV report of port-outs; get_report has its document_id once it is complete.

    `POST /portouts/reports` (CreatePortoutReport). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        params: Settings it was or should be made with.
        report_type: What the report is about. One of export_portouts_csv.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreatePortoutReportResponse (201)

    Raises:
        ApiError: an error response; documented: 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "params": params,
        "report_type": report_type,
    }
    result: CreatePortoutReportResponse = await _create_report.execute(session, arguments, options)
    return result


_create_supporting_documents = Operation(
    id="PostPortRequestSupportingDocuments",
    method="POST",
    path="/portouts/{id}/supporting_documents",
    tag="Number Portout",
    module="portouts",
    function="create_supporting_documents",
    summary="Create a list of supporting documents on a portout request",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("documents", "documents", "body"),
    ),
    responses=(
        Response("201", "application/json", "CreatePortoutSupportingDocumentsResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create_supporting_documents(
    session: TelnyxSession,
    id: str,
    *,
    documents: Sequence[NewSupportingDocument | Mapping[str, Any]] | None = None,
    options: RequestOptions | None = None,
) -> CreatePortoutSupportingDocumentsResponse:
    """Attach documents to another carrier's request to take numbers away.

    `POST /portouts/{id}/supporting_documents` (PostPortRequestSupportingDocuments). It is not retried if it may
    have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `portouts.list`. UUID.
        documents: Papers that support it, as uploaded documents. 1 to 10 items.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreatePortoutSupportingDocumentsResponse (201)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "documents": documents,
    }
    result: CreatePortoutSupportingDocumentsResponse = await _create_supporting_documents.execute(
        session, arguments, options
    )
    return result


_get = Operation(
    id="FindPortoutRequest",
    method="GET",
    path="/portouts/{id}",
    tag="Number Portout",
    module="portouts",
    function="get",
    summary="Get a portout request",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetPortoutResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetPortoutResponse:
    """Fetch one request of another carrier to take numbers away, with its status.

    `GET /portouts/{id}` (FindPortoutRequest). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `portouts.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetPortoutResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetPortoutResponse = await _get.execute(session, arguments, options)
    return result


_get_event = Operation(
    id="showPortoutEvent",
    method="GET",
    path="/portouts/events/{id}",
    tag="Number Portout",
    module="portouts",
    function="get_event",
    summary="Show a port-out event",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetPortoutEventResponse"),
        Response("404"),
        Response("500"),
    ),
    idempotency="safe",
)


async def get_event(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetPortoutEventResponse:
    """Fetch one event of a port-out.

    `GET /portouts/events/{id}` (showPortoutEvent). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `portouts.list_events`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetPortoutEventResponse (200)

    Raises:
        ApiError: an error response; documented: 404, 500.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetPortoutEventResponse = await _get_event.execute(session, arguments, options)
    return result


_get_report = Operation(
    id="GetPortoutReport",
    method="GET",
    path="/portouts/reports/{id}",
    tag="Number Portout",
    module="portouts",
    function="get_report",
    summary="Retrieve a report",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetPortoutReportResponse"),
        Response("404"),
        Response("500"),
    ),
    idempotency="safe",
)


async def get_report(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetPortoutReportResponse:
    """Fetch a port-out report's status, and its document_id once it is complete.

    `GET /portouts/reports/{id}` (GetPortoutReport). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `portouts.list_reports`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetPortoutReportResponse (200)

    Raises:
        ApiError: an error response; documented: 404, 500.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetPortoutReportResponse = await _get_report.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListPortoutRequest",
    method="GET",
    path="/portouts",
    tag="Number Portout",
    module="portouts",
    function="list",
    summary="List portout requests",
    parameters=(
        Parameter("filter_carrier_name", "filter[carrier_name]", "query"),
        Parameter("filter_country_code", "filter[country_code]", "query"),
        Parameter("filter_country_code_in", "filter[country_code_in]", "query"),
        Parameter("filter_foc_date", "filter[foc_date]", "query"),
        Parameter("filter_inserted_at_gte", "filter[inserted_at][gte]", "query"),
        Parameter("filter_inserted_at_lte", "filter[inserted_at][lte]", "query"),
        Parameter("filter_phone_number", "filter[phone_number]", "query"),
        Parameter("filter_pon", "filter[pon]", "query"),
        Parameter("filter_ported_out_at_gte", "filter[ported_out_at][gte]", "query"),
        Parameter("filter_ported_out_at_lte", "filter[ported_out_at][lte]", "query"),
        Parameter("filter_spid", "filter[spid]", "query"),
        Parameter("filter_status", "filter[status]", "query"),
        Parameter("filter_status_in", "filter[status_in]", "query"),
        Parameter("filter_support_key", "filter[support_key]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListPortoutsResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_carrier_name: str | None = None,
    filter_country_code: str | None = None,
    filter_country_code_in: Sequence[str] | None = None,
    filter_foc_date: datetime | None = None,
    filter_inserted_at_gte: datetime | None = None,
    filter_inserted_at_lte: datetime | None = None,
    filter_phone_number: str | None = None,
    filter_pon: str | None = None,
    filter_ported_out_at_gte: datetime | None = None,
    filter_ported_out_at_lte: datetime | None = None,
    filter_spid: str | None = None,
    filter_status: Literal["pending", "authorized", "ported", "rejected", "rejected-pending", "canceled"] | None = None,
    filter_status_in: Sequence[Literal["pending", "authorized", "ported", "rejected", "rejected-pending", "canceled"]]
    | None = None,
    filter_support_key: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListPortoutsResponse:
    """List the requests of other carriers to take numbers away.

    `GET /portouts` (ListPortoutRequest). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_carrier_name: Only requests of this new carrier.
        filter_country_code: Only what concerns this country, given as its two-letter code. Example: US
        filter_country_code_in: Only numbers of these countries, given as two-letter codes.
        filter_foc_date: Only requests for this porting date (FOC). Example: 2024-09-04T00:00:00.000Z
        filter_inserted_at_gte: Only requests made at this time or after it. Example: 2024-09-04T00:00:00.000Z
        filter_inserted_at_lte: Only requests made at this time or before it. Example: 2024-09-04T00:00:00.000Z
        filter_phone_number: Only what concerns this phone number. Example: +13035551212
        filter_pon: Only the request with this port order number (PON).
        filter_ported_out_at_gte: Only numbers that left at this time or after it. Example: 2024-09-04T00:00:00.000Z
        filter_ported_out_at_lte: Only numbers that left at this time or before it. Example:
            2024-09-04T00:00:00.000Z
        filter_spid: Only requests of the new carrier with this SPID.
        filter_status: Only items in this status. One of pending, authorized, ported, rejected, rejected-pending,
            canceled.
        filter_status_in: Only requests in one of these statuses. One of pending, authorized, ported, rejected,
            rejected-pending, canceled.
        filter_support_key: Only what has this support key. Example: PO_abc123
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPortoutsResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
    """
    arguments: dict[str, object] = {
        "filter_carrier_name": filter_carrier_name,
        "filter_country_code": filter_country_code,
        "filter_country_code_in": filter_country_code_in,
        "filter_foc_date": filter_foc_date,
        "filter_inserted_at_gte": filter_inserted_at_gte,
        "filter_inserted_at_lte": filter_inserted_at_lte,
        "filter_phone_number": filter_phone_number,
        "filter_pon": filter_pon,
        "filter_ported_out_at_gte": filter_ported_out_at_gte,
        "filter_ported_out_at_lte": filter_ported_out_at_lte,
        "filter_spid": filter_spid,
        "filter_status": filter_status,
        "filter_status_in": filter_status_in,
        "filter_support_key": filter_support_key,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListPortoutsResponse = await _list.execute(session, arguments, options)
    return result


_list_comments = Operation(
    id="FindPortoutComments",
    method="GET",
    path="/portouts/{id}/comments",
    tag="Number Portout",
    module="portouts",
    function="list_comments",
    summary="List all comments for a portout request",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "ListPortoutCommentsResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="safe",
    paging=Paging("single", "data"),
)


async def list_comments(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> ListPortoutCommentsResponse:
    """List the comments on a port-out request.

    `GET /portouts/{id}/comments` (FindPortoutComments). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `portouts.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPortoutCommentsResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: ListPortoutCommentsResponse = await _list_comments.execute(session, arguments, options)
    return result


_list_events = Operation(
    id="listPortoutEvents",
    method="GET",
    path="/portouts/events",
    tag="Number Portout",
    module="portouts",
    function="list_events",
    summary="List all port-out events",
    parameters=(
        Parameter("filter_created_at_gte", "filter[created_at][gte]", "query"),
        Parameter("filter_created_at_lte", "filter[created_at][lte]", "query"),
        Parameter("filter_event_type", "filter[event_type]", "query"),
        Parameter("filter_portout_id", "filter[portout_id]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListPortoutEventsResponse"),
        Response("422"),
        Response("500"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_events(
    session: TelnyxSession,
    *,
    filter_created_at_gte: datetime | None = None,
    filter_created_at_lte: datetime | None = None,
    filter_event_type: Literal["portout.status_changed", "portout.new_comment", "portout.foc_date_changed"]
    | None = None,
    filter_portout_id: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListPortoutEventsResponse:
    """List the events of all port-outs.

    `GET /portouts/events` (listPortoutEvents). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_created_at_gte: Only items created at this time or after it. Example: 2021-01-01T00:00:00Z
        filter_created_at_lte: Only items created at this time or before it. Example: 2021-01-01T00:00:00Z
        filter_event_type: Only events of this name. One of portout.status_changed, portout.new_comment,
            portout.foc_date_changed.
        filter_portout_id: Only events of this port-out. UUID. Example: 34dc46a9-53ed-4e01-9454-26227ea13326
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPortoutEventsResponse (200)

    Raises:
        ApiError: an error response; documented: 422, 500.
    """
    arguments: dict[str, object] = {
        "filter_created_at_gte": filter_created_at_gte,
        "filter_created_at_lte": filter_created_at_lte,
        "filter_event_type": filter_event_type,
        "filter_portout_id": filter_portout_id,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListPortoutEventsResponse = await _list_events.execute(session, arguments, options)
    return result


_list_rejection_codes = Operation(
    id="ListPortoutRejections",
    method="GET",
    path="/portouts/rejections/{portout_id}",
    tag="Number Portout",
    module="portouts",
    function="list_rejection_codes",
    summary="List eligible port-out rejection codes for a specific order",
    parameters=(
        Parameter("portout_id", "portout_id", "path", required=True),
        Parameter("filter_code", "filter[code]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListPortoutRejectionCodesResponse"),
        Response("404"),
        Response("422"),
        Response("500"),
    ),
    idempotency="safe",
)


async def list_rejection_codes(
    session: TelnyxSession,
    portout_id: str,
    *,
    filter_code: int | Sequence[int] | None = None,
    options: RequestOptions | None = None,
) -> ListPortoutRejectionCodesResponse:
    """List the reasons, by code, for which one port-out can be refused.

    `GET /portouts/rejections/{portout_id}` (ListPortoutRejections). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        portout_id: Identifier of the port-out order. Example: 329d6658-8f93-405d-862f-648776e8afd7
        filter_code: Only rejections with this code, or one of these.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPortoutRejectionCodesResponse (200)

    Raises:
        ApiError: an error response; documented: 404, 422, 500.
    """
    arguments: dict[str, object] = {
        "portout_id": portout_id,
        "filter_code": filter_code,
    }
    result: ListPortoutRejectionCodesResponse = await _list_rejection_codes.execute(session, arguments, options)
    return result


_list_reports = Operation(
    id="ListPortoutReports",
    method="GET",
    path="/portouts/reports",
    tag="Number Portout",
    module="portouts",
    function="list_reports",
    summary="List port-out related reports",
    parameters=(
        Parameter("filter_report_type", "filter[report_type]", "query"),
        Parameter("filter_status", "filter[status]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListPortoutReportsResponse"),
        Response("422"),
        Response("500"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_reports(
    session: TelnyxSession,
    *,
    filter_report_type: Literal["export_portouts_csv"] | None = None,
    filter_status: Literal["pending", "completed"] | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListPortoutReportsResponse:
    """List the port-out reports that were made.

    `GET /portouts/reports` (ListPortoutReports). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_report_type: Only reports of this kind. One of export_portouts_csv.
        filter_status: Only items in this status. One of pending, completed.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPortoutReportsResponse (200)

    Raises:
        ApiError: an error response; documented: 422, 500.
    """
    arguments: dict[str, object] = {
        "filter_report_type": filter_report_type,
        "filter_status": filter_status,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListPortoutReportsResponse = await _list_reports.execute(session, arguments, options)
    return result


_list_supporting_documents = Operation(
    id="GetPortRequestSupportingDocuments",
    method="GET",
    path="/portouts/{id}/supporting_documents",
    tag="Number Portout",
    module="portouts",
    function="list_supporting_documents",
    summary="List supporting documents on a portout request",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("201", "application/json", "ListPortoutSupportingDocumentsResponse"),
        Response("401"),
        Response("404"),
    ),
    idempotency="safe",
)


async def list_supporting_documents(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> ListPortoutSupportingDocumentsResponse:
    """List the documents attached to a port-out request.

    `GET /portouts/{id}/supporting_documents` (GetPortRequestSupportingDocuments). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `portouts.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPortoutSupportingDocumentsResponse (201)

    Raises:
        ApiError: an error response; documented: 401, 404.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: ListPortoutSupportingDocumentsResponse = await _list_supporting_documents.execute(
        session, arguments, options
    )
    return result


_republish_event = Operation(
    id="republishPortoutEvent",
    method="POST",
    path="/portouts/events/{id}/republish",
    tag="Number Portout",
    module="portouts",
    function="republish_event",
    summary="Republish a port-out event",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("204"),
        Response("404"),
        Response("500"),
    ),
    idempotency="none",
)


async def republish_event(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Send the webhook of a port-out event once more.

    `POST /portouts/events/{id}/republish` (republishPortoutEvent). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `portouts.list_events`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 404, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    await _republish_event.execute(session, arguments, options)


_update_status = Operation(
    id="UpdatePortoutStatus",
    method="PATCH",
    path="/portouts/{id}/{status}",
    tag="Number Portout",
    module="portouts",
    function="update_status",
    summary="Update Status",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("status", "status", "path", required=True),
        Parameter("host_messaging", "host_messaging", "body"),
        Parameter("reason", "reason", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "UpdatePortoutStatusResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update_status(
    session: TelnyxSession,
    id: str,
    status: Literal["authorized", "rejected-pending"],
    *,
    reason: str,
    host_messaging: bool | None = None,
    options: RequestOptions | None = None,
) -> UpdatePortoutStatusResponse:
    """Let another carrier take numbers away (authorized), or refuse it (rejected-pending); a reason is needed.

    `PATCH /portouts/{id}/{status}` (UpdatePortoutStatus). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `portouts.list`. UUID.
        status: What to answer: authorized or rejected-pending. One of authorized, rejected-pending.
        reason: Why it is rejected.
        host_messaging: Whether messages of the number stay with Telnyx after it has left. Telnyx's default: False.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdatePortoutStatusResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "status": status,
        "host_messaging": host_messaging,
        "reason": reason,
    }
    result: UpdatePortoutStatusResponse = await _update_status.execute(session, arguments, options)
    return result
