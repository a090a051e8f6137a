# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Customer Service Record: 4 operations.

Orders what the present carrier has on file about a US number, before it is ported.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.customer_service_records import (
        CreateCustomerServiceRecordResponse,
        CustomerServiceRecordAdditionalData,
        GetCustomerServiceRecordResponse,
        ListCustomerServiceRecordsResponse,
        VerifyPhoneNumberCoverageResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "get",
    "list",
    "verify_phone_number_coverage",
]

_create = Operation(
    id="CreateCustomerServiceRecord",
    method="POST",
    path="/customer_service_records",
    tag="Customer Service Record",
    module="customer_service_records",
    function="create",
    summary="Create a customer service record",
    parameters=(
        Parameter("additional_data", "additional_data", "body"),
        Parameter("phone_number", "phone_number", "body", required=True),
        Parameter("webhook_url", "webhook_url", "body"),
    ),
    responses=(
        Response("201", "application/json", "CreateCustomerServiceRecordResponse"),
        Response("401", "application/json", "CreateCustomerServiceRecordUnauthorizedError"),
        Response("403", "application/json", "CreateCustomerServiceRecordForbiddenError"),
        Response("422", "application/json", "CreateCustomerServiceRecordUnprocessableError"),
        Response("500", "application/json", "CreateCustomerServiceRecordServerError"),
    ),
    idempotency="none",
    body=("application/json",),
    webhooks=("customer_service_record.status_changed",),
)


async def create(
    session: TelnyxSession,
    *,
    phone_number: str,
    additional_data: CustomerServiceRecordAdditionalData | Mapping[str, Any] | None = None,
    webhook_url: str | None = None,
    options: RequestOptions | None = None,
) -> CreateCustomerServiceRecordResponse:
    r"""Ask the carrier of a US number for its record; customer_service_record.status_changed tells when the answer is
    there.

    `POST /customer_service_records` (CreateCustomerServiceRecord). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        phone_number: The phone number, normally in +E.164. Matches ^\+1\d{10}$ Example: +13035553000
        additional_data: What the present carrier knows of the customer: names, account number, address.
        webhook_url: URL that the webhooks are sent to. Example: https://example.com/webhook
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateCustomerServiceRecordResponse (201)

    Raises:
        ApiError: an error response; documented: 401, 403, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: customer_service_record.status_changed.
    """
    arguments: dict[str, object] = {
        "additional_data": additional_data,
        "phone_number": phone_number,
        "webhook_url": webhook_url,
    }
    result: CreateCustomerServiceRecordResponse = await _create.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetCustomerServiceRecord",
    method="GET",
    path="/customer_service_records/{customer_service_record_id}",
    tag="Customer Service Record",
    module="customer_service_records",
    function="get",
    summary="Get a customer service record",
    parameters=(Parameter("customer_service_record_id", "customer_service_record_id", "path", required=True),),
    responses=(
        Response("201", "application/json", "GetCustomerServiceRecordResponse"),
        Response("401", "application/json", "GetCustomerServiceRecordUnauthorizedError"),
        Response("403", "application/json", "GetCustomerServiceRecordForbiddenError"),
        Response("404", "application/json", "GetCustomerServiceRecordNotFoundError"),
        Response("500", "application/json", "GetCustomerServiceRecordServerError"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    customer_service_record_id: str,
    *,
    options: RequestOptions | None = None,
) -> GetCustomerServiceRecordResponse:
    """Fetch one customer service record, with its result once it is completed.

    `GET /customer_service_records/{customer_service_record_id}` (GetCustomerServiceRecord). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        customer_service_record_id: Identifier of the customer service record. Listed by
            `customer_service_records.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetCustomerServiceRecordResponse (201)

    Raises:
        ApiError: an error response; documented: 401, 403, 404, 500.
    """
    arguments: dict[str, object] = {
        "customer_service_record_id": customer_service_record_id,
    }
    result: GetCustomerServiceRecordResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListCustomerServiceRecords",
    method="GET",
    path="/customer_service_records",
    tag="Customer Service Record",
    module="customer_service_records",
    function="list",
    summary="List customer service records",
    parameters=(
        Parameter("filter_created_at_gt", "filter[created_at][gt]", "query"),
        Parameter("filter_created_at_lt", "filter[created_at][lt]", "query"),
        Parameter("filter_phone_number_eq", "filter[phone_number][eq]", "query"),
        Parameter("filter_phone_number_in", "filter[phone_number][in]", "query"),
        Parameter("filter_status_eq", "filter[status][eq]", "query"),
        Parameter("filter_status_in", "filter[status][in]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort[value]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListCustomerServiceRecordsResponse"),
        Response("401", "application/json", "ListCustomerServiceRecordsUnauthorizedError"),
        Response("403", "application/json", "ListCustomerServiceRecordsForbiddenError"),
        Response("422", "application/json", "ListCustomerServiceRecordsUnprocessableError"),
        Response("500", "application/json", "ListCustomerServiceRecordsServerError"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_created_at_gt: datetime | None = None,
    filter_created_at_lt: datetime | None = None,
    filter_phone_number_eq: str | None = None,
    filter_phone_number_in: Sequence[str] | None = None,
    filter_status_eq: Literal["pending", "completed", "failed"] | None = None,
    filter_status_in: Sequence[Literal["pending", "completed", "failed"]] | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["created_at", "-created_at"] | None = None,
    options: RequestOptions | None = None,
) -> ListCustomerServiceRecordsResponse:
    """List the customer service records that were asked for.

    `GET /customer_service_records` (ListCustomerServiceRecords). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_created_at_gt: Only items created after this time. Example: 2020-01-01T00:00:00Z
        filter_created_at_lt: Only items created before this time. Example: 2020-01-01T00:00:00Z
        filter_phone_number_eq: Only exactly this phone number. Example: +12441239999
        filter_phone_number_in: Only what concerns one of these phone numbers.
        filter_status_eq: Only items in exactly this status. One of pending, completed, failed.
        filter_status_in: Only items in one of these statuses. One of pending, completed, failed.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        sort: Field to order by; a minus in front puts the largest or latest first. One of created_at, -created_at.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListCustomerServiceRecordsResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 403, 422, 500.
    """
    arguments: dict[str, object] = {
        "filter_created_at_gt": filter_created_at_gt,
        "filter_created_at_lt": filter_created_at_lt,
        "filter_phone_number_eq": filter_phone_number_eq,
        "filter_phone_number_in": filter_phone_number_in,
        "filter_status_eq": filter_status_eq,
        "filter_status_in": filter_status_in,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListCustomerServiceRecordsResponse = await _list.execute(session, arguments, options)
    return result


_verify_phone_number_coverage = Operation(
    id="VerifyPhoneNumberCoverage",
    method="POST",
    path="/customer_service_records/phone_number_coverages",
    tag="Customer Service Record",
    module="customer_service_records",
    function="verify_phone_number_coverage",
    summary="Verify CSR phone number coverage",
    parameters=(Parameter("phone_numbers", "phone_numbers", "body", required=True),),
    responses=(
        Response("201", "application/json", "VerifyPhoneNumberCoverageResponse"),
        Response("401", "application/json", "VerifyPhoneNumberCoverageUnauthorizedError"),
        Response("403", "application/json", "VerifyPhoneNumberCoverageForbiddenError"),
        Response("422", "application/json", "VerifyPhoneNumberCoverageUnprocessableError"),
        Response("500", "application/json", "VerifyPhoneNumberCoverageServerError"),
    ),
    idempotency="safe",
    body=("application/json",),
)


async def verify_phone_number_coverage(
    session: TelnyxSession,
    *,
    phone_numbers: Sequence[str],
    options: RequestOptions | None = None,
) -> VerifyPhoneNumberCoverageResponse:
    """Check for which numbers a customer service record can be had, and what else must be given for it.

    `POST /customer_service_records/phone_number_coverages` (VerifyPhoneNumberCoverage). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        phone_numbers: The phone numbers concerned, normally in +E.164.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        VerifyPhoneNumberCoverageResponse (201)

    Raises:
        ApiError: an error response; documented: 401, 403, 422, 500.
    """
    arguments: dict[str, object] = {
        "phone_numbers": phone_numbers,
    }
    result: VerifyPhoneNumberCoverageResponse = await _verify_phone_number_coverage.execute(session, arguments, options)
    return result
