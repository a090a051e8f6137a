# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Messaging Tollfree Verification: 5 operations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.messaging_tollfree_verification import (
        ImageUrl,
        ListVerificationRequestsResponse,
        MessagingUseCase,
        MessagingVolume,
        TFPhoneNumber,
        TFVerificationStatus,
        VerificationRequestEgress,
        VerificationRequestStatus,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "get",
    "list",
    "update",
]

_create = Operation(
    id="SubmitVerificationRequest",
    method="POST",
    path="/messaging_tollfree/verification/requests",
    tag="Messaging Tollfree Verification",
    module="messaging_tollfree_verification",
    function="create",
    summary="Submit Verification Request",
    parameters=(
        Parameter("additional_information", "additionalInformation", "body", required=True),
        Parameter("business_addr_1", "businessAddr1", "body", required=True),
        Parameter("business_addr_2", "businessAddr2", "body"),
        Parameter("business_city", "businessCity", "body", required=True),
        Parameter("business_contact_email", "businessContactEmail", "body", required=True),
        Parameter("business_contact_first_name", "businessContactFirstName", "body", required=True),
        Parameter("business_contact_last_name", "businessContactLastName", "body", required=True),
        Parameter("business_contact_phone", "businessContactPhone", "body", required=True),
        Parameter("business_name", "businessName", "body", required=True),
        Parameter("business_state", "businessState", "body", required=True),
        Parameter("business_zip", "businessZip", "body", required=True),
        Parameter("corporate_website", "corporateWebsite", "body", required=True),
        Parameter("isv_reseller", "isvReseller", "body", required=True),
        Parameter("message_volume", "messageVolume", "body", required=True),
        Parameter("opt_in_workflow", "optInWorkflow", "body", required=True),
        Parameter("opt_in_workflow_image_ur_ls", "optInWorkflowImageURLs", "body", required=True),
        Parameter("phone_numbers", "phoneNumbers", "body", required=True),
        Parameter("production_message_content", "productionMessageContent", "body", required=True),
        Parameter("use_case", "useCase", "body", required=True),
        Parameter("use_case_summary", "useCaseSummary", "body", required=True),
        Parameter("webhook_url", "webhookUrl", "body"),
    ),
    responses=(
        Response("200", "application/json", "VerificationRequestEgress"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    additional_information: str,
    business_addr_1: str,
    business_city: str,
    business_contact_email: str,
    business_contact_first_name: str,
    business_contact_last_name: str,
    business_contact_phone: str,
    business_name: str,
    business_state: str,
    business_zip: str,
    corporate_website: str,
    isv_reseller: str,
    message_volume: MessagingVolume,
    opt_in_workflow: str,
    opt_in_workflow_image_ur_ls: Sequence[ImageUrl | Mapping[str, Any]],
    phone_numbers: Sequence[TFPhoneNumber | Mapping[str, Any]],
    production_message_content: str,
    use_case: MessagingUseCase,
    use_case_summary: str,
    business_addr_2: str | None = None,
    webhook_url: str | None = None,
    options: RequestOptions | None = None,
) -> VerificationRequestEgress:
    """Submit Verification Request.

    `POST /messaging_tollfree/verification/requests` (SubmitVerificationRequest). It is not retried if it may have
    been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        additional_information: At most 500 characters.
        business_addr_1: At most 500 characters.
        business_city: At most 500 characters. Example: Austin
        business_contact_email: At most 500 characters. Example: email@example.com
        business_contact_first_name: At most 500 characters. Example: John
        business_contact_last_name: At most 500 characters. Example: Doe
        business_contact_phone: At most 500 characters. Example: +18005550100
        business_name: At most 500 characters.
        business_state: At most 500 characters. Example: Texas
        business_zip: At most 500 characters. Example: 78701
        corporate_website: At most 500 characters. Example: http://example.com
        isv_reseller: At most 500 characters.
        message_volume: One of 10, 100, 1,000, 10,000, 100,000, 250,000, 500,000, 750,000, 1,000,000, 5,000,000,
            10,000,000+.
        opt_in_workflow: At most 500 characters.
        opt_in_workflow_image_ur_ls: At least 1 items.
        phone_numbers: At least 1 items.
        production_message_content: At most 1000 characters.
        use_case: One of 2FA, App Notifications, Appointments, Auctions, Auto Repair Services, Bank Transfers,
            Billing, Booking Confirmations, Business Updates, COVID-19 Alerts, Career Training, Chatbot,
            Conversational / Alerts, Courier Services & Deliveries, Emergency Alerts, Events & Planning, Financial
            Services, Fraud Alerts, Fundraising, General Marketing, General School Updates, HR / Staffing,
            Healthcare Alerts, Housing Community Updates and 19 more.
        use_case_summary: At most 500 characters.
        business_addr_2: At most 500 characters.
        webhook_url: At most 500 characters. Example: http://example-webhook.com
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        VerificationRequestEgress (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "additional_information": additional_information,
        "business_addr_1": business_addr_1,
        "business_addr_2": business_addr_2,
        "business_city": business_city,
        "business_contact_email": business_contact_email,
        "business_contact_first_name": business_contact_first_name,
        "business_contact_last_name": business_contact_last_name,
        "business_contact_phone": business_contact_phone,
        "business_name": business_name,
        "business_state": business_state,
        "business_zip": business_zip,
        "corporate_website": corporate_website,
        "isv_reseller": isv_reseller,
        "message_volume": message_volume,
        "opt_in_workflow": opt_in_workflow,
        "opt_in_workflow_image_ur_ls": opt_in_workflow_image_ur_ls,
        "phone_numbers": phone_numbers,
        "production_message_content": production_message_content,
        "use_case": use_case,
        "use_case_summary": use_case_summary,
        "webhook_url": webhook_url,
    }
    result: VerificationRequestEgress = await session.execute(_create, arguments, options)
    return result


_delete = Operation(
    id="DeleteVerificationRequest",
    method="DELETE",
    path="/messaging_tollfree/verification/requests/{id}",
    tag="Messaging Tollfree Verification",
    module="messaging_tollfree_verification",
    function="delete",
    summary="Delete Verification Request",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "Any"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> Any:
    """Delete Verification Request.

    `DELETE /messaging_tollfree/verification/requests/{id}` (DeleteVerificationRequest). Repeating it changes
    nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        Any (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    return await session.execute(_delete, arguments, options)


_get = Operation(
    id="GetVerificationRequest",
    method="GET",
    path="/messaging_tollfree/verification/requests/{id}",
    tag="Messaging Tollfree Verification",
    module="messaging_tollfree_verification",
    function="get",
    summary="Get Verification Request",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "VerificationRequestStatus"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> VerificationRequestStatus:
    """Get Verification Request.

    `GET /messaging_tollfree/verification/requests/{id}` (GetVerificationRequest). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        VerificationRequestStatus (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: VerificationRequestStatus = await session.execute(_get, arguments, options)
    return result


_list = Operation(
    id="ListVerificationRequests",
    method="GET",
    path="/messaging_tollfree/verification/requests",
    tag="Messaging Tollfree Verification",
    module="messaging_tollfree_verification",
    function="list",
    summary="List Verification Requests",
    parameters=(
        Parameter("date_end", "date_end", "query"),
        Parameter("date_start", "date_start", "query"),
        Parameter("page", "page", "query", default=1),
        Parameter("page_size", "page_size", "query", required=True),
        Parameter("phone_number", "phone_number", "query"),
        Parameter("status", "status", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListVerificationRequestsResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
    paging=Paging("number", "records", page="page", size="page_size", meta=""),
)


async def list(
    session: TelnyxSession,
    *,
    page_size: int,
    date_end: datetime | None = None,
    date_start: datetime | None = None,
    page: int | None = None,
    phone_number: str | None = None,
    status: TFVerificationStatus | None = None,
    options: RequestOptions | None = None,
) -> ListVerificationRequestsResponse:
    """List Verification Requests.

    `GET /messaging_tollfree/verification/requests` (ListVerificationRequests). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        page_size: How many items a page holds. At least 1.
        date_end: `datetime`.
        date_start: `datetime`.
        page: At least 1.
        phone_number: The phone number, normally in +E.164.
        status: One of Verified, Rejected, Waiting For Vendor, Waiting For Customer, Waiting For Telnyx, In
            Progress.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListVerificationRequestsResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "date_end": date_end,
        "date_start": date_start,
        "page": page,
        "page_size": page_size,
        "phone_number": phone_number,
        "status": status,
    }
    result: ListVerificationRequestsResponse = await session.execute(_list, arguments, options)
    return result


_update = Operation(
    id="UpdateVerificationRequest",
    method="PATCH",
    path="/messaging_tollfree/verification/requests/{id}",
    tag="Messaging Tollfree Verification",
    module="messaging_tollfree_verification",
    function="update",
    summary="Update Verification Request",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("additional_information", "additionalInformation", "body", required=True),
        Parameter("business_addr_1", "businessAddr1", "body", required=True),
        Parameter("business_addr_2", "businessAddr2", "body"),
        Parameter("business_city", "businessCity", "body", required=True),
        Parameter("business_contact_email", "businessContactEmail", "body", required=True),
        Parameter("business_contact_first_name", "businessContactFirstName", "body", required=True),
        Parameter("business_contact_last_name", "businessContactLastName", "body", required=True),
        Parameter("business_contact_phone", "businessContactPhone", "body", required=True),
        Parameter("business_name", "businessName", "body", required=True),
        Parameter("business_state", "businessState", "body", required=True),
        Parameter("business_zip", "businessZip", "body", required=True),
        Parameter("corporate_website", "corporateWebsite", "body", required=True),
        Parameter("isv_reseller", "isvReseller", "body", required=True),
        Parameter("message_volume", "messageVolume", "body", required=True),
        Parameter("opt_in_workflow", "optInWorkflow", "body", required=True),
        Parameter("opt_in_workflow_image_ur_ls", "optInWorkflowImageURLs", "body", required=True),
        Parameter("phone_numbers", "phoneNumbers", "body", required=True),
        Parameter("production_message_content", "productionMessageContent", "body", required=True),
        Parameter("use_case", "useCase", "body", required=True),
        Parameter("use_case_summary", "useCaseSummary", "body", required=True),
        Parameter("webhook_url", "webhookUrl", "body"),
    ),
    responses=(
        Response("200", "application/json", "VerificationRequestEgress"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    id: str,
    *,
    additional_information: str,
    business_addr_1: str,
    business_city: str,
    business_contact_email: str,
    business_contact_first_name: str,
    business_contact_last_name: str,
    business_contact_phone: str,
    business_name: str,
    business_state: str,
    business_zip: str,
    corporate_website: str,
    isv_reseller: str,
    message_volume: MessagingVolume,
    opt_in_workflow: str,
    opt_in_workflow_image_ur_ls: Sequence[ImageUrl | Mapping[str, Any]],
    phone_numbers: Sequence[TFPhoneNumber | Mapping[str, Any]],
    production_message_content: str,
    use_case: MessagingUseCase,
    use_case_summary: str,
    business_addr_2: str | None = None,
    webhook_url: str | None = None,
    options: RequestOptions | None = None,
) -> VerificationRequestEgress:
    """Update Verification Request.

    `PATCH /messaging_tollfree/verification/requests/{id}` (UpdateVerificationRequest). It is not retried if it may
    have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
        additional_information: At most 500 characters.
        business_addr_1: At most 500 characters.
        business_city: At most 500 characters. Example: Austin
        business_contact_email: At most 500 characters. Example: email@example.com
        business_contact_first_name: At most 500 characters. Example: John
        business_contact_last_name: At most 500 characters. Example: Doe
        business_contact_phone: At most 500 characters. Example: +18005550100
        business_name: At most 500 characters.
        business_state: At most 500 characters. Example: Texas
        business_zip: At most 500 characters. Example: 78701
        corporate_website: At most 500 characters. Example: http://example.com
        isv_reseller: At most 500 characters.
        message_volume: One of 10, 100, 1,000, 10,000, 100,000, 250,000, 500,000, 750,000, 1,000,000, 5,000,000,
            10,000,000+.
        opt_in_workflow: At most 500 characters.
        opt_in_workflow_image_ur_ls: At least 1 items.
        phone_numbers: At least 1 items.
        production_message_content: At most 1000 characters.
        use_case: One of 2FA, App Notifications, Appointments, Auctions, Auto Repair Services, Bank Transfers,
            Billing, Booking Confirmations, Business Updates, COVID-19 Alerts, Career Training, Chatbot,
            Conversational / Alerts, Courier Services & Deliveries, Emergency Alerts, Events & Planning, Financial
            Services, Fraud Alerts, Fundraising, General Marketing, General School Updates, HR / Staffing,
            Healthcare Alerts, Housing Community Updates and 19 more.
        use_case_summary: At most 500 characters.
        business_addr_2: At most 500 characters.
        webhook_url: At most 500 characters. Example: http://example-webhook.com
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        VerificationRequestEgress (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "additional_information": additional_information,
        "business_addr_1": business_addr_1,
        "business_addr_2": business_addr_2,
        "business_city": business_city,
        "business_contact_email": business_contact_email,
        "business_contact_first_name": business_contact_first_name,
        "business_contact_last_name": business_contact_last_name,
        "business_contact_phone": business_contact_phone,
        "business_name": business_name,
        "business_state": business_state,
        "business_zip": business_zip,
        "corporate_website": corporate_website,
        "isv_reseller": isv_reseller,
        "message_volume": message_volume,
        "opt_in_workflow": opt_in_workflow,
        "opt_in_workflow_image_ur_ls": opt_in_workflow_image_ur_ls,
        "phone_numbers": phone_numbers,
        "production_message_content": production_message_content,
        "use_case": use_case,
        "use_case_summary": use_case_summary,
        "webhook_url": webhook_url,
    }
    result: VerificationRequestEgress = await session.execute(_update, arguments, options)
    return result
