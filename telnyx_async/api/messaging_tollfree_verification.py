# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Verification Requests: 6 operations.

Registers what a US toll-free number sends, so that carriers deliver it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.messaging_tollfree_verification import (
        ImageUrl,
        ListVerificationRequestsResponse,
        ListVerificationStatusHistoryResponse,
        MessagingUseCase,
        MessagingVolume,
        TFPhoneNumber,
        TFVerificationStatus,
        TollFreeVerificationEntityType,
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
    "list_status_history",
    "update",
]

_create = Operation(
    id="SubmitVerificationRequest",
    method="POST",
    path="/messaging_tollfree/verification/requests",
    tag="Verification Requests",
    module="messaging_tollfree_verification",
    function="create",
    summary="Submit Verification Request",
    parameters=(
        Parameter("additional_information", "additionalInformation", "body", required=True),
        Parameter("age_gated_content", "ageGatedContent", "body"),
        Parameter("business_addr_1", "businessAddr1", "body", required=True),
        Parameter("business_addr_2", "businessAddr2", "body"),
        Parameter("business_city", "businessCity", "body", required=True),
        Parameter("business_contact_email", "businessContactEmail", "body", required=True),
        Parameter("business_contact_first_name", "businessContactFirstName", "body", required=True),
        Parameter("business_contact_last_name", "businessContactLastName", "body", required=True),
        Parameter("business_contact_phone", "businessContactPhone", "body", required=True),
        Parameter("business_name", "businessName", "body", required=True),
        Parameter("business_registration_country", "businessRegistrationCountry", "body"),
        Parameter("business_registration_number", "businessRegistrationNumber", "body"),
        Parameter("business_registration_type", "businessRegistrationType", "body"),
        Parameter("business_state", "businessState", "body", required=True),
        Parameter("business_zip", "businessZip", "body", required=True),
        Parameter("campaign_verify_authorization_token", "campaignVerifyAuthorizationToken", "body"),
        Parameter("corporate_website", "corporateWebsite", "body", required=True),
        Parameter("doing_business_as", "doingBusinessAs", "body"),
        Parameter("entity_type", "entityType", "body"),
        Parameter("help_message_response", "helpMessageResponse", "body"),
        Parameter("isv_reseller", "isvReseller", "body"),
        Parameter("message_volume", "messageVolume", "body", required=True),
        Parameter("opt_in_confirmation_response", "optInConfirmationResponse", "body"),
        Parameter("opt_in_keywords", "optInKeywords", "body"),
        Parameter("opt_in_workflow", "optInWorkflow", "body", required=True),
        Parameter("opt_in_workflow_image_urls", "optInWorkflowImageURLs", "body", required=True),
        Parameter("phone_numbers", "phoneNumbers", "body", required=True),
        Parameter("privacy_policy_url", "privacyPolicyURL", "body"),
        Parameter("production_message_content", "productionMessageContent", "body", required=True),
        Parameter("terms_and_condition_url", "termsAndConditionURL", "body"),
        Parameter("use_case", "useCase", "body", required=True),
        Parameter("use_case_summary", "useCaseSummary", "body", required=True),
        Parameter("webhook_url", "webhookUrl", "body"),
    ),
    responses=(
        Response("200", "application/json", "VerificationRequestEgress"),
        Response("4XX", "application/json", "TollFreeVerificationErrors"),
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
    message_volume: MessagingVolume,
    opt_in_workflow: str,
    opt_in_workflow_image_urls: Sequence[ImageUrl | Mapping[str, Any]],
    phone_numbers: Sequence[TFPhoneNumber | Mapping[str, Any]],
    production_message_content: str,
    use_case: MessagingUseCase,
    use_case_summary: str,
    age_gated_content: bool | None = None,
    business_addr_2: str | None = None,
    business_registration_country: str | Null | None = None,
    business_registration_number: str | Null | None = None,
    business_registration_type: str | Null | None = None,
    campaign_verify_authorization_token: str | Null | None = None,
    doing_business_as: str | Null | None = None,
    entity_type: TollFreeVerificationEntityType | Null | None = None,
    help_message_response: str | Null | None = None,
    isv_reseller: str | Null | None = None,
    opt_in_confirmation_response: str | Null | None = None,
    opt_in_keywords: str | Null | None = None,
    privacy_policy_url: str | Null | None = None,
    terms_and_condition_url: str | Null | None = None,
    webhook_url: str | None = None,
    options: RequestOptions | None = None,
) -> VerificationRequestEgress:
    """Register what toll-free numbers will send, and for whom, so that carriers deliver it.

    `POST /messaging_tollfree/verification/requests` (SubmitVerificationRequest). It is not retried if it may have
    been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        additional_information: What else the reviewer should know. At most 500 characters.
        business_addr_1: Street and house number of the business. At most 500 characters.
        business_city: City of the business, with a capital first letter. At most 500 characters. Example: Austin
        business_contact_email: E-mail address of the contact. At most 500 characters. Example: email@example.com
        business_contact_first_name: Given name of the contact. At most 500 characters. Example: John
        business_contact_last_name: Family name of the contact. At most 500 characters. Example: Doe
        business_contact_phone: Phone number of the contact, in +E.164. At most 500 characters. Example:
            +18005550100
        business_name: What the business is called. At most 500 characters.
        business_state: State of the business, written out with a capital first letter. At most 500 characters.
            Example: Texas
        business_zip: ZIP code of the business. At most 500 characters. Example: 78701
        corporate_website: URL of the business's website, scheme included. At most 500 characters. Example:
            http://example.com
        message_volume: About how many messages a month, as one of the steps. One of 10, 100, 1,000, 10,000,
            100,000, 250,000, 500,000, 750,000, 1,000,000, 5,000,000, 10,000,000+.
        opt_in_workflow: How people come to agree to the messages, in words. At most 500 characters.
        opt_in_workflow_image_urls: Pictures that show how people agree. At least 1 items.
        phone_numbers: Toll-free numbers to have verified. At least 1 items.
        production_message_content: A message such as will be sent. At most 1000 characters.
        use_case: What the messages are for, as one of the fixed values. One of 2FA, App Notifications,
            Appointments, Auctions, Auto Repair Services, Bank Transfers, Billing, Booking Confirmations, Business
            Updates, COVID-19 Alerts, Career Training, Chatbot, Conversational / Alerts, Courier Services &
            Deliveries, Emergency Alerts, Events & Planning, Financial Services, Fraud Alerts, Fundraising, General
            Marketing, General School Updates, HR / Staffing, Healthcare Alerts, Housing Community Updates and 19
            more.
        use_case_summary: What the messages are for, in your words. At most 500 characters.
        age_gated_content: Whether messages are for adults only; not when left out. Telnyx's default: False.
        business_addr_2: Second address line of the business. At most 500 characters.
        business_registration_country: Country that registered the business, two letters; needed since January 2026.
            At most 2 characters. Matches ^[A-Z]{2}$ Example: US
        business_registration_number: Number that the business is registered under, such as an EIN; needed since
            January 2026. At most 500 characters. Example: 12-3456789
        business_registration_type: Kind of registration number, such as EIN; needed since January 2026. At most 500
            characters. Example: EIN
        campaign_verify_authorization_token: Token from Campaign Verify; political messages need it since 17
            February 2026. At most 500 characters. Example: cv_token_abc123xyz
        doing_business_as: Name the business goes by, if not the legal one. At most 500 characters.
        entity_type: Legal form of the business: private, public, non-profit, government or sole proprietor. One of
            SOLE_PROPRIETOR, PRIVATE_PROFIT, PUBLIC_PROFIT, NON_PROFIT, GOVERNMENT.
        help_message_response: What people get who write HELP. At most 500 characters.
        isv_reseller: Name of the software vendor or reseller. At most 500 characters.
        opt_in_confirmation_response: What people get who sign up. At most 500 characters.
        opt_in_keywords: Words that sign up for messages. At most 500 characters.
        privacy_policy_url: URL of the business's privacy policy. At most 500 characters. Example:
            https://example.com/privacy
        terms_and_condition_url: URL of the business's terms and conditions. At most 500 characters. Example:
            https://example.com/terms
        webhook_url: URL that is told how the verification goes. At most 500 characters. Example:
            http://example-webhook.com
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        VerificationRequestEgress (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "additional_information": additional_information,
        "age_gated_content": age_gated_content,
        "business_addr_1": business_addr_1,
        "business_addr_2": business_addr_2,
        "business_city": business_city,
        "business_contact_email": business_contact_email,
        "business_contact_first_name": business_contact_first_name,
        "business_contact_last_name": business_contact_last_name,
        "business_contact_phone": business_contact_phone,
        "business_name": business_name,
        "business_registration_country": business_registration_country,
        "business_registration_number": business_registration_number,
        "business_registration_type": business_registration_type,
        "business_state": business_state,
        "business_zip": business_zip,
        "campaign_verify_authorization_token": campaign_verify_authorization_token,
        "corporate_website": corporate_website,
        "doing_business_as": doing_business_as,
        "entity_type": entity_type,
        "help_message_response": help_message_response,
        "isv_reseller": isv_reseller,
        "message_volume": message_volume,
        "opt_in_confirmation_response": opt_in_confirmation_response,
        "opt_in_keywords": opt_in_keywords,
        "opt_in_workflow": opt_in_workflow,
        "opt_in_workflow_image_urls": opt_in_workflow_image_urls,
        "phone_numbers": phone_numbers,
        "privacy_policy_url": privacy_policy_url,
        "production_message_content": production_message_content,
        "terms_and_condition_url": terms_and_condition_url,
        "use_case": use_case,
        "use_case_summary": use_case_summary,
        "webhook_url": webhook_url,
    }
    result: VerificationRequestEgress = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteVerificationRequest",
    method="DELETE",
    path="/messaging_tollfree/verification/requests/{id}",
    tag="Verification Requests",
    module="messaging_tollfree_verification",
    function="delete",
    summary="Delete Verification Request",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200"),
        Response("404", "application/json", "TollFreeVerificationErrors"),
        Response("4XX", "application/json", "TollFreeVerificationErrors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete a toll-free verification request; only a rejected one can be deleted.

    `DELETE /messaging_tollfree/verification/requests/{id}` (DeleteVerificationRequest). Repeating it changes
    nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the verification request. Listed by `messaging_tollfree_verification.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (200)

    Raises:
        ApiError: an error response; documented: 404, 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    await _delete.execute(session, arguments, options)


_get = Operation(
    id="GetVerificationRequest",
    method="GET",
    path="/messaging_tollfree/verification/requests/{id}",
    tag="Verification Requests",
    module="messaging_tollfree_verification",
    function="get",
    summary="Get Verification Request",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "VerificationRequestStatus"),
        Response("4XX", "application/json", "TollFreeVerificationErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> VerificationRequestStatus:
    """Fetch one toll-free verification request with its status.

    `GET /messaging_tollfree/verification/requests/{id}` (GetVerificationRequest). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the verification request. Listed by `messaging_tollfree_verification.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        VerificationRequestStatus (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: VerificationRequestStatus = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListVerificationRequests",
    method="GET",
    path="/messaging_tollfree/verification/requests",
    tag="Verification Requests",
    module="messaging_tollfree_verification",
    function="list",
    summary="List Verification Requests",
    parameters=(
        Parameter("business_name", "business_name", "query"),
        Parameter("date_end", "date_end", "query"),
        Parameter("date_start", "date_start", "query"),
        Parameter("page", "page", "query", default=1),
        Parameter("page_size", "page_size", "query", required=True),
        Parameter("phone_number", "phone_number", "query"),
        Parameter("status", "status", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListVerificationRequestsResponse"),
        Response("4XX", "application/json", "TollFreeVerificationErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "records", page="page", size="page_size", meta=""),
)


async def list(
    session: TelnyxSession,
    *,
    page_size: int,
    business_name: str | None = None,
    date_end: datetime | None = None,
    date_start: datetime | None = None,
    page: int | None = None,
    phone_number: str | None = None,
    status: TFVerificationStatus | None = None,
    options: RequestOptions | None = None,
) -> ListVerificationRequestsResponse:
    """List the toll-free verification requests that were submitted.

    `GET /messaging_tollfree/verification/requests` (ListVerificationRequests). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        page_size: How many items a page holds. At least 1.
        business_name: Only requests of this business.
        date_end: Last moment (ISO 8601) of the requests to list.
        date_start: First moment (ISO 8601) of the requests to list.
        page: Which page of the list. At least 1.
        phone_number: Only requests for this number.
        status: Only requests in this state. One of Verified, Rejected, Waiting For Vendor, Waiting For Customer,
            Waiting For Telnyx, In Progress.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListVerificationRequestsResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "business_name": business_name,
        "date_end": date_end,
        "date_start": date_start,
        "page": page,
        "page_size": page_size,
        "phone_number": phone_number,
        "status": status,
    }
    result: ListVerificationRequestsResponse = await _list.execute(session, arguments, options)
    return result


_list_status_history = Operation(
    id="GetVerificationStatusHistory",
    method="GET",
    path="/messaging_tollfree/verification/requests/{id}/status_history",
    tag="Verification Requests",
    module="messaging_tollfree_verification",
    function="list_status_history",
    summary="Get Verification Request Status History",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("page_number", "page[number]", "query", default=1),
        Parameter("page_size", "page[size]", "query", required=True),
    ),
    responses=(
        Response("200", "application/json", "ListVerificationStatusHistoryResponse"),
        Response("4XX", "application/json", "TollFreeVerificationErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "records", page="page_number", size="page_size", meta=""),
)


async def list_status_history(
    session: TelnyxSession,
    id: str,
    *,
    page_size: int,
    page_number: int | None = None,
    options: RequestOptions | None = None,
) -> ListVerificationStatusHistoryResponse:
    """List when and why the status of a toll-free verification request changed.

    `GET /messaging_tollfree/verification/requests/{id}/status_history` (GetVerificationStatusHistory). It only
    reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the verification request. Listed by `messaging_tollfree_verification.list`. UUID.
        page_size: How many items a page holds. At least 1.
        page_number: Which page to fetch, counted from 1. At least 1.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListVerificationStatusHistoryResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "id": id,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListVerificationStatusHistoryResponse = await _list_status_history.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateVerificationRequest",
    method="PATCH",
    path="/messaging_tollfree/verification/requests/{id}",
    tag="Verification Requests",
    module="messaging_tollfree_verification",
    function="update",
    summary="Update Verification Request",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("additional_information", "additionalInformation", "body", required=True),
        Parameter("age_gated_content", "ageGatedContent", "body"),
        Parameter("business_addr_1", "businessAddr1", "body", required=True),
        Parameter("business_addr_2", "businessAddr2", "body"),
        Parameter("business_city", "businessCity", "body", required=True),
        Parameter("business_contact_email", "businessContactEmail", "body", required=True),
        Parameter("business_contact_first_name", "businessContactFirstName", "body", required=True),
        Parameter("business_contact_last_name", "businessContactLastName", "body", required=True),
        Parameter("business_contact_phone", "businessContactPhone", "body", required=True),
        Parameter("business_name", "businessName", "body", required=True),
        Parameter("business_registration_country", "businessRegistrationCountry", "body"),
        Parameter("business_registration_number", "businessRegistrationNumber", "body"),
        Parameter("business_registration_type", "businessRegistrationType", "body"),
        Parameter("business_state", "businessState", "body", required=True),
        Parameter("business_zip", "businessZip", "body", required=True),
        Parameter("campaign_verify_authorization_token", "campaignVerifyAuthorizationToken", "body"),
        Parameter("corporate_website", "corporateWebsite", "body", required=True),
        Parameter("doing_business_as", "doingBusinessAs", "body"),
        Parameter("entity_type", "entityType", "body"),
        Parameter("help_message_response", "helpMessageResponse", "body"),
        Parameter("isv_reseller", "isvReseller", "body"),
        Parameter("message_volume", "messageVolume", "body", required=True),
        Parameter("opt_in_confirmation_response", "optInConfirmationResponse", "body"),
        Parameter("opt_in_keywords", "optInKeywords", "body"),
        Parameter("opt_in_workflow", "optInWorkflow", "body", required=True),
        Parameter("opt_in_workflow_image_urls", "optInWorkflowImageURLs", "body", required=True),
        Parameter("phone_numbers", "phoneNumbers", "body", required=True),
        Parameter("privacy_policy_url", "privacyPolicyURL", "body"),
        Parameter("production_message_content", "productionMessageContent", "body", required=True),
        Parameter("terms_and_condition_url", "termsAndConditionURL", "body"),
        Parameter("use_case", "useCase", "body", required=True),
        Parameter("use_case_summary", "useCaseSummary", "body", required=True),
        Parameter("webhook_url", "webhookUrl", "body"),
    ),
    responses=(
        Response("200", "application/json", "VerificationRequestEgress"),
        Response("4XX", "application/json", "TollFreeVerificationErrors"),
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
    message_volume: MessagingVolume,
    opt_in_workflow: str,
    opt_in_workflow_image_urls: Sequence[ImageUrl | Mapping[str, Any]],
    phone_numbers: Sequence[TFPhoneNumber | Mapping[str, Any]],
    production_message_content: str,
    use_case: MessagingUseCase,
    use_case_summary: str,
    age_gated_content: bool | None = None,
    business_addr_2: str | None = None,
    business_registration_country: str | Null | None = None,
    business_registration_number: str | Null | None = None,
    business_registration_type: str | Null | None = None,
    campaign_verify_authorization_token: str | Null | None = None,
    doing_business_as: str | Null | None = None,
    entity_type: TollFreeVerificationEntityType | Null | None = None,
    help_message_response: str | Null | None = None,
    isv_reseller: str | Null | None = None,
    opt_in_confirmation_response: str | Null | None = None,
    opt_in_keywords: str | Null | None = None,
    privacy_policy_url: str | Null | None = None,
    terms_and_condition_url: str | Null | None = None,
    webhook_url: str | None = None,
    options: RequestOptions | None = None,
) -> VerificationRequestEgress:
    """Correct a toll-free verification request, above all when the review waits for something from you.

    `PATCH /messaging_tollfree/verification/requests/{id}` (UpdateVerificationRequest). It is not retried if it may
    have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier of the verification request. Listed by `messaging_tollfree_verification.list`. UUID.
        additional_information: What else the reviewer should know. At most 500 characters.
        business_addr_1: Street and house number of the business. At most 500 characters.
        business_city: City of the business, with a capital first letter. At most 500 characters. Example: Austin
        business_contact_email: E-mail address of the contact. At most 500 characters. Example: email@example.com
        business_contact_first_name: Given name of the contact. At most 500 characters. Example: John
        business_contact_last_name: Family name of the contact. At most 500 characters. Example: Doe
        business_contact_phone: Phone number of the contact, in +E.164. At most 500 characters. Example:
            +18005550100
        business_name: What the business is called. At most 500 characters.
        business_state: State of the business, written out with a capital first letter. At most 500 characters.
            Example: Texas
        business_zip: ZIP code of the business. At most 500 characters. Example: 78701
        corporate_website: URL of the business's website, scheme included. At most 500 characters. Example:
            http://example.com
        message_volume: About how many messages a month, as one of the steps. One of 10, 100, 1,000, 10,000,
            100,000, 250,000, 500,000, 750,000, 1,000,000, 5,000,000, 10,000,000+.
        opt_in_workflow: How people come to agree to the messages, in words. At most 500 characters.
        opt_in_workflow_image_urls: Pictures that show how people agree. At least 1 items.
        phone_numbers: Toll-free numbers to have verified. At least 1 items.
        production_message_content: A message such as will be sent. At most 1000 characters.
        use_case: What the messages are for, as one of the fixed values. One of 2FA, App Notifications,
            Appointments, Auctions, Auto Repair Services, Bank Transfers, Billing, Booking Confirmations, Business
            Updates, COVID-19 Alerts, Career Training, Chatbot, Conversational / Alerts, Courier Services &
            Deliveries, Emergency Alerts, Events & Planning, Financial Services, Fraud Alerts, Fundraising, General
            Marketing, General School Updates, HR / Staffing, Healthcare Alerts, Housing Community Updates and 19
            more.
        use_case_summary: What the messages are for, in your words. At most 500 characters.
        age_gated_content: Whether messages are for adults only; not when left out. Telnyx's default: False.
        business_addr_2: Second address line of the business. At most 500 characters.
        business_registration_country: Country that registered the business, two letters; needed since January 2026.
            At most 2 characters. Matches ^[A-Z]{2}$ Example: US
        business_registration_number: Number that the business is registered under, such as an EIN; needed since
            January 2026. At most 500 characters. Example: 12-3456789
        business_registration_type: Kind of registration number, such as EIN; needed since January 2026. At most 500
            characters. Example: EIN
        campaign_verify_authorization_token: Token from Campaign Verify; political messages need it since 17
            February 2026. At most 500 characters. Example: cv_token_abc123xyz
        doing_business_as: Name the business goes by, if not the legal one. At most 500 characters.
        entity_type: Legal form of the business: private, public, non-profit, government or sole proprietor. One of
            SOLE_PROPRIETOR, PRIVATE_PROFIT, PUBLIC_PROFIT, NON_PROFIT, GOVERNMENT.
        help_message_response: What people get who write HELP. At most 500 characters.
        isv_reseller: Name of the software vendor or reseller. At most 500 characters.
        opt_in_confirmation_response: What people get who sign up. At most 500 characters.
        opt_in_keywords: Words that sign up for messages. At most 500 characters.
        privacy_policy_url: URL of the business's privacy policy. At most 500 characters. Example:
            https://example.com/privacy
        terms_and_condition_url: URL of the business's terms and conditions. At most 500 characters. Example:
            https://example.com/terms
        webhook_url: URL that is told how the verification goes. At most 500 characters. Example:
            http://example-webhook.com
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        VerificationRequestEgress (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "additional_information": additional_information,
        "age_gated_content": age_gated_content,
        "business_addr_1": business_addr_1,
        "business_addr_2": business_addr_2,
        "business_city": business_city,
        "business_contact_email": business_contact_email,
        "business_contact_first_name": business_contact_first_name,
        "business_contact_last_name": business_contact_last_name,
        "business_contact_phone": business_contact_phone,
        "business_name": business_name,
        "business_registration_country": business_registration_country,
        "business_registration_number": business_registration_number,
        "business_registration_type": business_registration_type,
        "business_state": business_state,
        "business_zip": business_zip,
        "campaign_verify_authorization_token": campaign_verify_authorization_token,
        "corporate_website": corporate_website,
        "doing_business_as": doing_business_as,
        "entity_type": entity_type,
        "help_message_response": help_message_response,
        "isv_reseller": isv_reseller,
        "message_volume": message_volume,
        "opt_in_confirmation_response": opt_in_confirmation_response,
        "opt_in_keywords": opt_in_keywords,
        "opt_in_workflow": opt_in_workflow,
        "opt_in_workflow_image_urls": opt_in_workflow_image_urls,
        "phone_numbers": phone_numbers,
        "privacy_policy_url": privacy_policy_url,
        "production_message_content": production_message_content,
        "terms_and_condition_url": terms_and_condition_url,
        "use_case": use_case,
        "use_case_summary": use_case_summary,
        "webhook_url": webhook_url,
    }
    result: VerificationRequestEgress = await _update.execute(session, arguments, options)
    return result
