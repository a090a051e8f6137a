# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Phone Number Orders: 18 operations.

Buys phone numbers and follows their orders, parts and requirements.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.number_orders import (
        CancelSubNumberOrderResponse,
        CreateNumberOrderCommentResponse,
        CreateNumberOrderPhoneNumber,
        CreateNumberOrderResponse,
        CreateSubNumberOrdersReportResponse,
        GetNumberOrderCommentResponse,
        GetNumberOrderPhoneNumberResponse,
        GetNumberOrderResponse,
        GetSubNumberOrderResponse,
        GetSubNumberOrdersReportResponse,
        ListNumberOrderCommentsResponse,
        ListNumberOrderPhoneNumbersResponse,
        ListNumberOrdersResponse,
        ListSubNumberOrdersResponse,
        MarkNumberOrderCommentReadResponse,
        UpdateNumberOrderPhoneNumberResponse,
        UpdateNumberOrderResponse,
        UpdateRegulatoryRequirement,
        UpdateSubNumberOrderResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "cancel_sub_order",
    "create",
    "create_comment",
    "create_sub_orders_report",
    "download_sub_orders_report",
    "get",
    "get_comment",
    "get_phone_number",
    "get_sub_order",
    "get_sub_orders_report",
    "list",
    "list_comments",
    "list_phone_numbers",
    "list_sub_orders",
    "mark_comment_read",
    "update",
    "update_phone_number",
    "update_sub_order",
]

_cancel_sub_order = Operation(
    id="CancelSubNumberOrder",
    method="PATCH",
    path="/sub_number_orders/{sub_number_order_id}/cancel",
    tag="Phone Number Orders",
    module="number_orders",
    function="cancel_sub_order",
    summary="Cancel a sub number order",
    parameters=(Parameter("sub_number_order_id", "sub_number_order_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "CancelSubNumberOrderResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="none",
)


async def cancel_sub_order(
    session: TelnyxSession,
    sub_number_order_id: str,
    *,
    options: RequestOptions | None = None,
) -> CancelSubNumberOrderResponse:
    """Cancel one part of a number order while that part is pending.

    `PATCH /sub_number_orders/{sub_number_order_id}/cancel` (CancelSubNumberOrder). It is not retried if it may have
    been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        sub_number_order_id: Part of a number order, one for each country and kind of number. Listed by
            `number_orders.list_sub_orders`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CancelSubNumberOrderResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "sub_number_order_id": sub_number_order_id,
    }
    result: CancelSubNumberOrderResponse = await _cancel_sub_order.execute(session, arguments, options)
    return result


_create = Operation(
    id="CreateNumberOrder",
    method="POST",
    path="/number_orders",
    tag="Phone Number Orders",
    module="number_orders",
    function="create",
    summary="Create a number order",
    parameters=(
        Parameter("billing_group_id", "billing_group_id", "body"),
        Parameter("connection_id", "connection_id", "body"),
        Parameter("customer_reference", "customer_reference", "body"),
        Parameter("messaging_profile_id", "messaging_profile_id", "body"),
        Parameter("phone_numbers", "phone_numbers", "body"),
    ),
    responses=(
        Response("200", "application/json", "CreateNumberOrderResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="none",
    body=("application/json",),
    webhooks=("number_order.complete",),
)


async def create(
    session: TelnyxSession,
    *,
    billing_group_id: str | None = None,
    connection_id: str | None = None,
    customer_reference: str | None = None,
    messaging_profile_id: str | None = None,
    phone_numbers: Sequence[CreateNumberOrderPhoneNumber | Mapping[str, Any]] | None = None,
    options: RequestOptions | None = None,
) -> CreateNumberOrderResponse:
    """Buy numbers that a search has found; number_order.complete tells when the order is done.

    `POST /number_orders` (CreateNumberOrder). It is not retried if it may have been carried out: `OutcomeUnknown`
    is raised instead.

    Args:
        session: the session to send with.
        billing_group_id: Billing group that the numbers get. Example: abc85f64-5717-4562-b3fc-2c9600
        connection_id: Connection or application that the numbers get. Example: 346789098765567
        customer_reference: A reference of your own choosing, to find it again by.
        messaging_profile_id: Messaging profile that the numbers get. Example: abc85f64-5717-4562-b3fc-2c9600
        phone_numbers: The numbers to buy.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateNumberOrderResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: number_order.complete.
    """
    arguments: dict[str, object] = {
        "billing_group_id": billing_group_id,
        "connection_id": connection_id,
        "customer_reference": customer_reference,
        "messaging_profile_id": messaging_profile_id,
        "phone_numbers": phone_numbers,
    }
    result: CreateNumberOrderResponse = await _create.execute(session, arguments, options)
    return result


_create_comment = Operation(
    id="CreateComment",
    method="POST",
    path="/comments",
    tag="Phone Number Orders",
    module="number_orders",
    function="create_comment",
    summary="Create a comment",
    parameters=(
        Parameter("body", "body", "body"),
        Parameter("comment_record_id", "comment_record_id", "body"),
        Parameter("comment_record_type", "comment_record_type", "body"),
    ),
    responses=(
        Response("200", "application/json", "CreateNumberOrderCommentResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create_comment(
    session: TelnyxSession,
    *,
    body: str | None = None,
    comment_record_id: str | None = None,
    comment_record_type: Literal["sub_number_order", "requirement_group"] | None = None,
    options: RequestOptions | None = None,
) -> CreateNumberOrderCommentResponse:
    """Write a comment on a part of a number order or on a requirement group.

    `POST /comments` (CreateComment). It is not retried if it may have been carried out: `OutcomeUnknown` is raised
    instead.

    Args:
        session: the session to send with.
        body: What the comment says.
        comment_record_id: Order or group that the comment is about. UUID. Example:
            8ffb3622-7c6b-4ccc-b65f-7a3dc0099576
        comment_record_type: Whether the comment is about a sub_number_order or a requirement_group. One of
            sub_number_order, requirement_group.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateNumberOrderCommentResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "body": body,
        "comment_record_id": comment_record_id,
        "comment_record_type": comment_record_type,
    }
    result: CreateNumberOrderCommentResponse = await _create_comment.execute(session, arguments, options)
    return result


_create_sub_orders_report = Operation(
    id="CreateSubNumberOrdersReport",
    method="POST",
    path="/sub_number_orders_report",
    tag="Phone Number Orders",
    module="number_orders",
    function="create_sub_orders_report",
    summary="Create a sub number orders report",
    parameters=(
        Parameter("country_code", "country_code", "body"),
        Parameter("created_at_gt", "created_at_gt", "body"),
        Parameter("created_at_lt", "created_at_lt", "body"),
        Parameter("customer_reference", "customer_reference", "body"),
        Parameter("order_request_id", "order_request_id", "body"),
        Parameter("status", "status", "body"),
    ),
    responses=(
        Response("202", "application/json", "CreateSubNumberOrdersReportResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create_sub_orders_report(
    session: TelnyxSession,
    *,
    country_code: str | None = None,
    created_at_gt: datetime | None = None,
    created_at_lt: datetime | None = None,
    customer_reference: str | None = None,
    order_request_id: str | None = None,
    status: Literal["pending", "success", "failure"] | None = None,
    options: RequestOptions | None = None,
) -> CreateSubNumberOrdersReportResponse:
    """Start a CSV report of parts of number orders; download it once its status is success.

    `POST /sub_number_orders_report` (CreateSubNumberOrdersReport). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        country_code: Only orders for this country, given as its two-letter code. Example: US
        created_at_gt: Only orders made after this time. Example: 2023-04-05T10:22:08.230549Z
        created_at_lt: Only orders made before this time. Example: 2025-06-05T10:22:08.230549Z
        customer_reference: Only orders with this reference of yours. Example: STRING
        order_request_id: Only parts of this number order. UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c293
        status: Only orders in this status. One of pending, success, failure.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateSubNumberOrdersReportResponse (202)

    Raises:
        ApiError: an error response; documented: 400, 401, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "country_code": country_code,
        "created_at_gt": created_at_gt,
        "created_at_lt": created_at_lt,
        "customer_reference": customer_reference,
        "order_request_id": order_request_id,
        "status": status,
    }
    result: CreateSubNumberOrdersReportResponse = await _create_sub_orders_report.execute(session, arguments, options)
    return result


_download_sub_orders_report = Operation(
    id="DownloadSubNumberOrdersReport",
    method="GET",
    path="/sub_number_orders_report/{report_id}/download",
    tag="Phone Number Orders",
    module="number_orders",
    function="download_sub_orders_report",
    summary="Download a sub number orders report",
    parameters=(Parameter("report_id", "report_id", "path", required=True),),
    responses=(
        Response("200", "text/csv", "str"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="safe",
)


async def download_sub_orders_report(
    session: TelnyxSession,
    report_id: str,
    *,
    options: RequestOptions | None = None,
) -> str:
    """Fetch the CSV of a report of order parts, once its status is success.

    `GET /sub_number_orders_report/{report_id}/download` (DownloadSubNumberOrdersReport). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        report_id: The report, as create_sub_orders_report returned it. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        str (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
    """
    arguments: dict[str, object] = {
        "report_id": report_id,
    }
    result: str = await _download_sub_orders_report.execute(session, arguments, options)
    return result


_get = Operation(
    id="RetrieveNumberOrder",
    method="GET",
    path="/number_orders/{number_order_id}",
    tag="Phone Number Orders",
    module="number_orders",
    function="get",
    summary="Retrieve a number order",
    parameters=(Parameter("number_order_id", "number_order_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetNumberOrderResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    number_order_id: str,
    *,
    options: RequestOptions | None = None,
) -> GetNumberOrderResponse:
    """Fetch one number order with its status and numbers.

    `GET /number_orders/{number_order_id}` (RetrieveNumberOrder). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        number_order_id: Number order concerned. Listed by `number_orders.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetNumberOrderResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
    """
    arguments: dict[str, object] = {
        "number_order_id": number_order_id,
    }
    result: GetNumberOrderResponse = await _get.execute(session, arguments, options)
    return result


_get_comment = Operation(
    id="RetrieveComment",
    method="GET",
    path="/comments/{id}",
    tag="Phone Number Orders",
    module="number_orders",
    function="get_comment",
    summary="Retrieve a comment",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetNumberOrderCommentResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="safe",
)


async def get_comment(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetNumberOrderCommentResponse:
    """Fetch one comment on an order part or requirement group.

    `GET /comments/{id}` (RetrieveComment). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the comment. Listed by `number_orders.list_comments`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetNumberOrderCommentResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetNumberOrderCommentResponse = await _get_comment.execute(session, arguments, options)
    return result


_get_phone_number = Operation(
    id="GetNumberOrderPhoneNumber",
    method="GET",
    path="/number_order_phone_numbers/{number_order_phone_number_id}",
    tag="Phone Number Orders",
    module="number_orders",
    function="get_phone_number",
    summary="Retrieve a single phone number within a number order.",
    parameters=(Parameter("number_order_phone_number_id", "number_order_phone_number_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetNumberOrderPhoneNumberResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="safe",
)


async def get_phone_number(
    session: TelnyxSession,
    number_order_phone_number_id: str,
    *,
    options: RequestOptions | None = None,
) -> GetNumberOrderPhoneNumberResponse:
    """Fetch one ordered number with its status and requirements.

    `GET /number_order_phone_numbers/{number_order_phone_number_id}` (GetNumberOrderPhoneNumber). It only reads, so
    it is retried after any failure.

    Args:
        session: the session to send with.
        number_order_phone_number_id: One number of an order, by its own id in the order. Listed by
            `number_orders.list_phone_numbers`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetNumberOrderPhoneNumberResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
    """
    arguments: dict[str, object] = {
        "number_order_phone_number_id": number_order_phone_number_id,
    }
    result: GetNumberOrderPhoneNumberResponse = await _get_phone_number.execute(session, arguments, options)
    return result


_get_sub_order = Operation(
    id="GetSubNumberOrder",
    method="GET",
    path="/sub_number_orders/{sub_number_order_id}",
    tag="Phone Number Orders",
    module="number_orders",
    function="get_sub_order",
    summary="Retrieve a sub number order",
    parameters=(
        Parameter("sub_number_order_id", "sub_number_order_id", "path", required=True),
        Parameter("filter_include_phone_numbers", "filter[include_phone_numbers]", "query"),
    ),
    responses=(
        Response("200", "application/json", "GetSubNumberOrderResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="safe",
)


async def get_sub_order(
    session: TelnyxSession,
    sub_number_order_id: str,
    *,
    filter_include_phone_numbers: bool | None = None,
    options: RequestOptions | None = None,
) -> GetSubNumberOrderResponse:
    """Fetch one part of a number order: the numbers of one country and kind.

    `GET /sub_number_orders/{sub_number_order_id}` (GetSubNumberOrder). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        sub_number_order_id: Part of a number order, one for each country and kind of number. Listed by
            `number_orders.list_sub_orders`.
        filter_include_phone_numbers: Whether the first 50 phone numbers come along. Telnyx's default: False.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetSubNumberOrderResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
    """
    arguments: dict[str, object] = {
        "sub_number_order_id": sub_number_order_id,
        "filter_include_phone_numbers": filter_include_phone_numbers,
    }
    result: GetSubNumberOrderResponse = await _get_sub_order.execute(session, arguments, options)
    return result


_get_sub_orders_report = Operation(
    id="GetSubNumberOrdersReport",
    method="GET",
    path="/sub_number_orders_report/{report_id}",
    tag="Phone Number Orders",
    module="number_orders",
    function="get_sub_orders_report",
    summary="Retrieve a sub number orders report",
    parameters=(Parameter("report_id", "report_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetSubNumberOrdersReportResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="safe",
)


async def get_sub_orders_report(
    session: TelnyxSession,
    report_id: str,
    *,
    options: RequestOptions | None = None,
) -> GetSubNumberOrdersReportResponse:
    """Fetch the status of a report of order parts.

    `GET /sub_number_orders_report/{report_id}` (GetSubNumberOrdersReport). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        report_id: The report, as create_sub_orders_report returned it. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetSubNumberOrdersReportResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
    """
    arguments: dict[str, object] = {
        "report_id": report_id,
    }
    result: GetSubNumberOrdersReportResponse = await _get_sub_orders_report.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListNumberOrders",
    method="GET",
    path="/number_orders",
    tag="Phone Number Orders",
    module="number_orders",
    function="list",
    summary="List number orders",
    parameters=(
        Parameter("filter_created_at_gt", "filter[created_at][gt]", "query"),
        Parameter("filter_created_at_lt", "filter[created_at][lt]", "query"),
        Parameter("filter_customer_reference", "filter[customer_reference]", "query"),
        Parameter("filter_phone_numbers_count", "filter[phone_numbers_count]", "query"),
        Parameter("filter_requirements_met", "filter[requirements_met]", "query"),
        Parameter("filter_status", "filter[status]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListNumberOrdersResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_created_at_gt: str | None = None,
    filter_created_at_lt: str | None = None,
    filter_customer_reference: str | None = None,
    filter_phone_numbers_count: str | None = None,
    filter_requirements_met: bool | None = None,
    filter_status: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListNumberOrdersResponse:
    """List number orders with their statuses.

    `GET /number_orders` (ListNumberOrders). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_created_at_gt: Only items created after this time.
        filter_created_at_lt: Only items created before this time.
        filter_customer_reference: Only items with this reference of yours.
        filter_phone_numbers_count: Only orders of this many numbers.
        filter_requirements_met: Only orders whose regulatory requirements are fulfilled, or only the others.
        filter_status: Only items in this status.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListNumberOrdersResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
    """
    arguments: dict[str, object] = {
        "filter_created_at_gt": filter_created_at_gt,
        "filter_created_at_lt": filter_created_at_lt,
        "filter_customer_reference": filter_customer_reference,
        "filter_phone_numbers_count": filter_phone_numbers_count,
        "filter_requirements_met": filter_requirements_met,
        "filter_status": filter_status,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListNumberOrdersResponse = await _list.execute(session, arguments, options)
    return result


_list_comments = Operation(
    id="ListComments",
    method="GET",
    path="/comments",
    tag="Phone Number Orders",
    module="number_orders",
    function="list_comments",
    summary="Retrieve all comments",
    parameters=(
        Parameter("filter_comment_record_id", "filter[comment_record_id]", "query"),
        Parameter("filter_comment_record_type", "filter[comment_record_type]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListNumberOrderCommentsResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="safe",
    paging=Paging("single", "data"),
)


async def list_comments(
    session: TelnyxSession,
    *,
    filter_comment_record_id: str | None = None,
    filter_comment_record_type: Literal["sub_number_order", "requirement_group"] | None = None,
    options: RequestOptions | None = None,
) -> ListNumberOrderCommentsResponse:
    """List the comments on a part of a number order or on a requirement group.

    `GET /comments` (ListComments). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_comment_record_id: Order or group whose comments are listed. Example:
            8ffb3622-7c6b-4ccc-b65f-7a3dc0099576
        filter_comment_record_type: Whether comments on a sub_number_order or a requirement_group are listed. One of
            sub_number_order, requirement_group.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListNumberOrderCommentsResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
    """
    arguments: dict[str, object] = {
        "filter_comment_record_id": filter_comment_record_id,
        "filter_comment_record_type": filter_comment_record_type,
    }
    result: ListNumberOrderCommentsResponse = await _list_comments.execute(session, arguments, options)
    return result


_list_phone_numbers = Operation(
    id="RetrieveOrderPhoneNumbers",
    method="GET",
    path="/number_order_phone_numbers",
    tag="Phone Number Orders",
    module="number_orders",
    function="list_phone_numbers",
    summary="Retrieve a list of phone numbers associated to orders",
    parameters=(Parameter("filter_country_code", "filter[country_code]", "query"),),
    responses=(
        Response("200", "application/json", "ListNumberOrderPhoneNumbersResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="safe",
    paging=Paging("single", "data"),
)


async def list_phone_numbers(
    session: TelnyxSession,
    *,
    filter_country_code: str | None = None,
    options: RequestOptions | None = None,
) -> ListNumberOrderPhoneNumbersResponse:
    """List the numbers of all orders with their statuses and requirements.

    `GET /number_order_phone_numbers` (RetrieveOrderPhoneNumbers). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        filter_country_code: Only what concerns this country, given as its two-letter code. Example: US
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListNumberOrderPhoneNumbersResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
    """
    arguments: dict[str, object] = {
        "filter_country_code": filter_country_code,
    }
    result: ListNumberOrderPhoneNumbersResponse = await _list_phone_numbers.execute(session, arguments, options)
    return result


_list_sub_orders = Operation(
    id="ListSubNumberOrders",
    method="GET",
    path="/sub_number_orders",
    tag="Phone Number Orders",
    module="number_orders",
    function="list_sub_orders",
    summary="List sub number orders",
    parameters=(
        Parameter("filter_country_code", "filter[country_code]", "query"),
        Parameter("filter_order_request_id", "filter[order_request_id]", "query"),
        Parameter("filter_phone_number_type", "filter[phone_number_type]", "query"),
        Parameter("filter_phone_numbers_count", "filter[phone_numbers_count]", "query"),
        Parameter("filter_status", "filter[status]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListSubNumberOrdersResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="safe",
    paging=Paging("single", "data"),
)


async def list_sub_orders(
    session: TelnyxSession,
    *,
    filter_country_code: str | None = None,
    filter_order_request_id: str | None = None,
    filter_phone_number_type: str | None = None,
    filter_phone_numbers_count: int | None = None,
    filter_status: str | None = None,
    options: RequestOptions | None = None,
) -> ListSubNumberOrdersResponse:
    """List the parts of number orders; each part holds the numbers of one country and kind.

    `GET /sub_number_orders` (ListSubNumberOrders). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_country_code: Only what concerns this country, given as its two-letter code. Example: US
        filter_order_request_id: Only parts of this number order. UUID. Example:
            12ade33a-21c0-473b-b055-b3c836e1c293
        filter_phone_number_type: Only what concerns this kind of phone number. Example: local
        filter_phone_numbers_count: Only parts of this many numbers. Example: 1
        filter_status: Only items in this status.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListSubNumberOrdersResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
    """
    arguments: dict[str, object] = {
        "filter_country_code": filter_country_code,
        "filter_order_request_id": filter_order_request_id,
        "filter_phone_number_type": filter_phone_number_type,
        "filter_phone_numbers_count": filter_phone_numbers_count,
        "filter_status": filter_status,
    }
    result: ListSubNumberOrdersResponse = await _list_sub_orders.execute(session, arguments, options)
    return result


_mark_comment_read = Operation(
    id="MarkCommentRead",
    method="PATCH",
    path="/comments/{id}/read",
    tag="Phone Number Orders",
    module="number_orders",
    function="mark_comment_read",
    summary="Mark a comment as read",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "MarkNumberOrderCommentReadResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="none",
)


async def mark_comment_read(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> MarkNumberOrderCommentReadResponse:
    """Mark a comment on an order as read.

    `PATCH /comments/{id}/read` (MarkCommentRead). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier of the comment. Listed by `number_orders.list_comments`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        MarkNumberOrderCommentReadResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: MarkNumberOrderCommentReadResponse = await _mark_comment_read.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateNumberOrder",
    method="PATCH",
    path="/number_orders/{number_order_id}",
    tag="Phone Number Orders",
    module="number_orders",
    function="update",
    summary="Update a number order",
    parameters=(
        Parameter("number_order_id", "number_order_id", "path", required=True),
        Parameter("customer_reference", "customer_reference", "body"),
        Parameter("regulatory_requirements", "regulatory_requirements", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateNumberOrderResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    number_order_id: str,
    *,
    customer_reference: str | None = None,
    regulatory_requirements: Sequence[UpdateRegulatoryRequirement | Mapping[str, Any]] | None = None,
    options: RequestOptions | None = None,
) -> UpdateNumberOrderResponse:
    """Change a number order's reference, or hand in what its regulatory requirements ask for.

    `PATCH /number_orders/{number_order_id}` (UpdateNumberOrder). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        number_order_id: Number order concerned. Listed by `number_orders.list`.
        customer_reference: A reference of your own choosing, to find it again by.
        regulatory_requirements: What is handed in for the regulator: each requirement_id with its value.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateNumberOrderResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "number_order_id": number_order_id,
        "customer_reference": customer_reference,
        "regulatory_requirements": regulatory_requirements,
    }
    result: UpdateNumberOrderResponse = await _update.execute(session, arguments, options)
    return result


_update_phone_number = Operation(
    id="UpdateNumberOrderPhoneNumber",
    method="PATCH",
    path="/number_order_phone_numbers/{number_order_phone_number_id}",
    tag="Phone Number Orders",
    module="number_orders",
    function="update_phone_number",
    summary="Update requirements for a single phone number within a number order.",
    parameters=(
        Parameter("number_order_phone_number_id", "number_order_phone_number_id", "path", required=True),
        Parameter("regulatory_requirements", "regulatory_requirements", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateNumberOrderPhoneNumberResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update_phone_number(
    session: TelnyxSession,
    number_order_phone_number_id: str,
    *,
    regulatory_requirements: Sequence[UpdateRegulatoryRequirement | Mapping[str, Any]] | None = None,
    options: RequestOptions | None = None,
) -> UpdateNumberOrderPhoneNumberResponse:
    """Hand in what the regulatory requirements of one ordered number ask for.

    `PATCH /number_order_phone_numbers/{number_order_phone_number_id}` (UpdateNumberOrderPhoneNumber). It is not
    retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        number_order_phone_number_id: One number of an order, by its own id in the order. Listed by
            `number_orders.list_phone_numbers`.
        regulatory_requirements: What is handed in for the regulator: each requirement_id with its value.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateNumberOrderPhoneNumberResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "number_order_phone_number_id": number_order_phone_number_id,
        "regulatory_requirements": regulatory_requirements,
    }
    result: UpdateNumberOrderPhoneNumberResponse = await _update_phone_number.execute(session, arguments, options)
    return result


_update_sub_order = Operation(
    id="UpdateSubNumberOrder",
    method="PATCH",
    path="/sub_number_orders/{sub_number_order_id}",
    tag="Phone Number Orders",
    module="number_orders",
    function="update_sub_order",
    summary="Update a sub number order's requirements",
    parameters=(
        Parameter("sub_number_order_id", "sub_number_order_id", "path", required=True),
        Parameter("regulatory_requirements", "regulatory_requirements", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateSubNumberOrderResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update_sub_order(
    session: TelnyxSession,
    sub_number_order_id: str,
    *,
    regulatory_requirements: Sequence[UpdateRegulatoryRequirement | Mapping[str, Any]] | None = None,
    options: RequestOptions | None = None,
) -> UpdateSubNumberOrderResponse:
    """Hand in what the regulatory requirements of one part of a number order ask for.

    `PATCH /sub_number_orders/{sub_number_order_id}` (UpdateSubNumberOrder). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        sub_number_order_id: Part of a number order, one for each country and kind of number. Listed by
            `number_orders.list_sub_orders`.
        regulatory_requirements: What is handed in for the regulator: each requirement_id with its value.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateSubNumberOrderResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "sub_number_order_id": sub_number_order_id,
        "regulatory_requirements": regulatory_requirements,
    }
    result: UpdateSubNumberOrderResponse = await _update_sub_order.execute(session, arguments, options)
    return result
