# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Bulk Phone Number Campaigns: 3 operations.

Assigns all numbers of a messaging profile to a 10DLC campaign in one task.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.bulk_phone_number_campaigns import (
        AssignmentTaskStatusResponse,
        AssignProfileToCampaignResponse,
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
    path="/10dlc/phoneNumberAssignmentByProfile",
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
        Response("202", "application/json", "AssignProfileToCampaignResponse"),
        Response("500", "application/json", "SettingsDataErrorMessage"),
        Response("4XX", "application/json", "TenDLCErrors"),
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
) -> AssignProfileToCampaignResponse:
    """Assign all numbers of a messaging profile to a campaign in the background, yours or one shared with Telnyx.

    `POST /10dlc/phoneNumberAssignmentByProfile` (PostAssignMessagingProfileToCampaign). It is not retried if it may
    have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        messaging_profile_id: Messaging profile concerned. Example: 4001767e-ce0f-4cae-9d5f-0d5e636e7809
        campaign_id: Identifier of the 10DLC campaign. Example: 4b300178-131c-d902-d54e-72d90ba1620j
        tcr_campaign_id: Identifier that The Campaign Registry gave the campaign. Example: CWZTFH1
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AssignProfileToCampaignResponse (202)

    Raises:
        ApiError: an error response; documented: 500, 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "campaign_id": campaign_id,
        "messaging_profile_id": messaging_profile_id,
        "tcr_campaign_id": tcr_campaign_id,
    }
    result: AssignProfileToCampaignResponse = await _assign_messaging_profile.execute(session, arguments, options)
    return result


_get_task_status = Operation(
    id="GetAssignmentTaskStatus",
    method="GET",
    path="/10dlc/phoneNumberAssignmentByProfile/{taskId}",
    tag="Bulk Phone Number Campaigns",
    module="bulk_phone_number_campaigns",
    function="get_task_status",
    summary="Get Assignment Task Status",
    parameters=(Parameter("task_id", "taskId", "path", required=True),),
    responses=(
        Response("200", "application/json", "AssignmentTaskStatusResponse"),
        Response("4XX", "application/json", "TenDLCErrors"),
    ),
    idempotency="safe",
)


async def get_task_status(
    session: TelnyxSession,
    task_id: str,
    *,
    options: RequestOptions | None = None,
) -> AssignmentTaskStatusResponse:
    """Fetch how far the assignment of a messaging profile's numbers is.

    `GET /10dlc/phoneNumberAssignmentByProfile/{taskId}` (GetAssignmentTaskStatus). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        task_id: Background task concerned.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AssignmentTaskStatusResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "task_id": task_id,
    }
    result: AssignmentTaskStatusResponse = await _get_task_status.execute(session, arguments, options)
    return result


_list_phone_number_statuses = Operation(
    id="GetPhoneNumberStatus",
    method="GET",
    path="/10dlc/phoneNumberAssignmentByProfile/{taskId}/phoneNumbers",
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
        Response("422", "application/json", "TenDLCErrors"),
        Response("4XX", "application/json", "TenDLCErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "records", page="page", size="records_per_page", meta=""),
)


async def list_phone_number_statuses(
    session: TelnyxSession,
    task_id: str,
    *,
    page: int | None = None,
    records_per_page: int | None = None,
    options: RequestOptions | None = None,
) -> ListPhoneNumberStatusesResponse:
    """List the numbers that a task assigns to a campaign, with the state of each.

    `GET /10dlc/phoneNumberAssignmentByProfile/{taskId}/phoneNumbers` (GetPhoneNumberStatus). It only reads, so it
    is retried after any failure.

    Args:
        session: the session to send with.
        task_id: Background task concerned.
        page: Which page of the list. Telnyx's default: 1.
        records_per_page: How many items a page holds. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPhoneNumberStatusesResponse (200)

    Raises:
        ApiError: an error response; documented: 422, 4XX.
    """
    arguments: dict[str, object] = {
        "task_id": task_id,
        "page": page,
        "records_per_page": records_per_page,
    }
    result: ListPhoneNumberStatusesResponse = await _list_phone_number_statuses.execute(session, arguments, options)
    return result
