# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Bulk Phone Number Campaigns: 3 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.bulk_phone_number_campaigns import (
        AssignmentTaskStatusResponse,
        AssignMessagingProfileResponse,
        ListPhoneNumberStatusesResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "assign_messaging_profile",
    "get_task_status",
    "list_phone_number_statuses",
]

_assign_messaging_profile = Operation(
    id="PostAssignMessagingProfileToCampaign",
    method="POST",
    path="/phoneNumberAssignmentByProfile",
    tag="Bulk Phone Number Campaigns",
    module="bulk_phone_number_campaigns",
    function="assign_messaging_profile",
    summary="Assign Messaging Profile To Campaign",
    parameters=(
        Parameter("campaign_id", "campaignId", "body"),
        Parameter("messaging_profile_id", "messagingProfileId", "body", required=True),
        Parameter("tcr_campaign_id", "tcrCampaignId", "body"),
    ),
    responses=(
        Response("202", "application/json", "AssignMessagingProfileResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def assign_messaging_profile(
    session: TelnyxSession,
    *,
    messaging_profile_id: str,
    campaign_id: str | None = None,
    tcr_campaign_id: str | None = None,
    options: RequestOptions | None = None,
) -> AssignMessagingProfileResponse:
    """Assign Messaging Profile To Campaign.

    `POST /phoneNumberAssignmentByProfile` (PostAssignMessagingProfileToCampaign). It is not retried if it may have
    been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        messaging_profile_id: Example: 4001767e-ce0f-4cae-9d5f-0d5e636e7809
        campaign_id: Identifier of the 10DLC campaign. Example: 4b300178-131c-d902-d54e-72d90ba1620j
        tcr_campaign_id: Identifier that The Campaign Registry gave the campaign. Example: CWZTFH1
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AssignMessagingProfileResponse (202)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "campaign_id": campaign_id,
        "messaging_profile_id": messaging_profile_id,
        "tcr_campaign_id": tcr_campaign_id,
    }
    result: AssignMessagingProfileResponse = await session.execute(_assign_messaging_profile, arguments, options)
    return result


_get_task_status = Operation(
    id="GetAssignmentTaskStatus",
    method="GET",
    path="/phoneNumberAssignmentByProfile/{taskId}",
    tag="Bulk Phone Number Campaigns",
    module="bulk_phone_number_campaigns",
    function="get_task_status",
    summary="Get Assignment Task Status",
    parameters=(Parameter("task_id", "taskId", "path", required=True),),
    responses=(
        Response("200", "application/json", "AssignmentTaskStatusResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
)


async def get_task_status(
    session: TelnyxSession,
    task_id: str,
    *,
    options: RequestOptions | None = None,
) -> AssignmentTaskStatusResponse:
    """Get Assignment Task Status.

    `GET /phoneNumberAssignmentByProfile/{taskId}` (GetAssignmentTaskStatus). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        task_id: `str`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AssignmentTaskStatusResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "task_id": task_id,
    }
    result: AssignmentTaskStatusResponse = await session.execute(_get_task_status, arguments, options)
    return result


_list_phone_number_statuses = Operation(
    id="GetPhoneNumberStatus",
    method="GET",
    path="/phoneNumberAssignmentByProfile/{taskId}/phoneNumbers",
    tag="Bulk Phone Number Campaigns",
    module="bulk_phone_number_campaigns",
    function="list_phone_number_statuses",
    summary="Get Phone Number Status",
    parameters=(
        Parameter("task_id", "taskId", "path", required=True),
        Parameter("page", "page", "query"),
        Parameter("records_per_page", "recordsPerPage", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListPhoneNumberStatusesResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
    paging=Paging("number", "records", page="page", size="records_per_page", meta=""),
)


async def list_phone_number_statuses(
    session: TelnyxSession,
    task_id: str,
    *,
    page: Any | None = None,
    records_per_page: Any | None = None,
    options: RequestOptions | None = None,
) -> ListPhoneNumberStatusesResponse:
    """Get Phone Number Status.

    `GET /phoneNumberAssignmentByProfile/{taskId}/phoneNumbers` (GetPhoneNumberStatus). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        task_id: `str`.
        page: `Any`.
        records_per_page: `Any`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPhoneNumberStatusesResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "task_id": task_id,
        "page": page,
        "records_per_page": records_per_page,
    }
    result: ListPhoneNumberStatusesResponse = await session.execute(_list_phone_number_statuses, arguments, options)
    return result
