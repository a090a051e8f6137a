# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Shared Campaigns: 5 operations.

Handles 10DLC campaigns that were registered elsewhere and shared with Telnyx.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.campaigns import CampaignSharingStatus
    from telnyx_async.models.shared_campaigns import (
        ListCampaignsSharedByMeResponse,
        ListSharedCampaignsResponse,
        TelnyxDownstreamCampaign,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "get",
    "get_sharing_status",
    "list",
    "list_shared_by_me",
    "update",
]

_get = Operation(
    id="GetSharedCampaign",
    method="GET",
    path="/10dlc/partner_campaigns/{campaignId}",
    tag="Shared Campaigns",
    module="shared_campaigns",
    function="get",
    summary="Get Single Shared Campaign",
    parameters=(Parameter("campaign_id", "campaignId", "path", required=True),),
    responses=(
        Response("200", "application/json", "TelnyxDownstreamCampaign"),
        Response("422", "application/json", "HTTPValidationError"),
        Response("4XX", "application/json", "TenDLCErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    campaign_id: str,
    *,
    options: RequestOptions | None = None,
) -> TelnyxDownstreamCampaign:
    """Fetch one 10DLC campaign that you shared with Telnyx.

    `GET /10dlc/partner_campaigns/{campaignId}` (GetSharedCampaign). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        campaign_id: Identifier of the 10DLC campaign. Listed by `shared_campaigns.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        TelnyxDownstreamCampaign (200)

    Raises:
        ApiError: an error response; documented: 422, 4XX.
    """
    arguments: dict[str, object] = {
        "campaign_id": campaign_id,
    }
    result: TelnyxDownstreamCampaign = await _get.execute(session, arguments, options)
    return result


_get_sharing_status = Operation(
    id="GetPartnerCampaignSharingStatus",
    method="GET",
    path="/10dlc/partnerCampaign/{campaignId}/sharing",
    tag="Shared Campaigns",
    module="shared_campaigns",
    function="get_sharing_status",
    summary="Get Sharing Status",
    parameters=(Parameter("campaign_id", "campaignId", "path", required=True),),
    responses=(
        Response("200", "application/json", "dict[str, CampaignSharingStatus]"),
        Response("422", "application/json", "HTTPValidationError"),
        Response("4XX", "application/json", "TenDLCErrors"),
    ),
    idempotency="safe",
)


async def get_sharing_status(
    session: TelnyxSession,
    campaign_id: str,
    *,
    options: RequestOptions | None = None,
) -> dict[str, CampaignSharingStatus]:
    """Fetch how far the sharing of a 10DLC campaign is.

    `GET /10dlc/partnerCampaign/{campaignId}/sharing` (GetPartnerCampaignSharingStatus). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        campaign_id: Identifier of the 10DLC campaign.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        dict[str, CampaignSharingStatus] (200)

    Raises:
        ApiError: an error response; documented: 422, 4XX.
    """
    arguments: dict[str, object] = {
        "campaign_id": campaign_id,
    }
    result: dict[str, CampaignSharingStatus] = await _get_sharing_status.execute(session, arguments, options)
    return result


_list = Operation(
    id="GetSharedCampaigns",
    method="GET",
    path="/10dlc/partner_campaigns",
    tag="Shared Campaigns",
    module="shared_campaigns",
    function="list",
    summary="List Shared Campaigns",
    parameters=(
        Parameter("page", "page", "query"),
        Parameter("records_per_page", "recordsPerPage", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListSharedCampaignsResponse"),
        Response("422", "application/json", "HTTPValidationError"),
        Response("4XX", "application/json", "TenDLCErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "records", page="page", size="records_per_page", meta=""),
)


async def list(
    session: TelnyxSession,
    *,
    page: int | None = None,
    records_per_page: int | None = None,
    sort: Literal[
        "assignedPhoneNumbersCount",
        "-assignedPhoneNumbersCount",
        "brandDisplayName",
        "-brandDisplayName",
        "tcrBrandId",
        "-tcrBrandId",
        "tcrCampaignId",
        "-tcrCampaignId",
        "createdAt",
        "-createdAt",
        "campaignStatus",
        "-campaignStatus",
    ]
    | None = None,
    options: RequestOptions | None = None,
) -> ListSharedCampaignsResponse:
    """List the 10DLC campaigns that you shared with Telnyx, in full; those not accepted yet are missing.

    `GET /10dlc/partner_campaigns` (GetSharedCampaigns). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page: Which page of the list. Telnyx's default: 1.
        records_per_page: How many items a page holds. Telnyx's default: 10.
        sort: How to order the results. One of assignedPhoneNumbersCount, -assignedPhoneNumbersCount,
            brandDisplayName, -brandDisplayName, tcrBrandId, -tcrBrandId, tcrCampaignId, -tcrCampaignId, createdAt,
            -createdAt, campaignStatus, -campaignStatus. Telnyx's default: -createdAt.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListSharedCampaignsResponse (200)

    Raises:
        ApiError: an error response; documented: 422, 4XX.
    """
    arguments: dict[str, object] = {
        "page": page,
        "records_per_page": records_per_page,
        "sort": sort,
    }
    result: ListSharedCampaignsResponse = await _list.execute(session, arguments, options)
    return result


_list_shared_by_me = Operation(
    id="GetPartnerCampaignsSharedByUser",
    method="GET",
    path="/10dlc/partnerCampaign/sharedByMe",
    tag="Shared Campaigns",
    module="shared_campaigns",
    function="list_shared_by_me",
    summary="List shared partner campaigns",
    parameters=(
        Parameter("page", "page", "query"),
        Parameter("records_per_page", "recordsPerPage", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListCampaignsSharedByMeResponse"),
        Response("422", "application/json", "HTTPValidationError"),
        Response("4XX", "application/json", "TenDLCErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "records", page="page", size="records_per_page", meta=""),
)


async def list_shared_by_me(
    session: TelnyxSession,
    *,
    page: int | None = None,
    records_per_page: int | None = None,
    options: RequestOptions | None = None,
) -> ListCampaignsSharedByMeResponse:
    """List the 10DLC campaigns that you shared with Telnyx, in short (brand, status, use case); those not accepted yet
    are missing.

    `GET /10dlc/partnerCampaign/sharedByMe` (GetPartnerCampaignsSharedByUser). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        page: Which page of the list. Telnyx's default: 1.
        records_per_page: How many items a page holds. Telnyx's default: 10.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListCampaignsSharedByMeResponse (200)

    Raises:
        ApiError: an error response; documented: 422, 4XX.
    """
    arguments: dict[str, object] = {
        "page": page,
        "records_per_page": records_per_page,
    }
    result: ListCampaignsSharedByMeResponse = await _list_shared_by_me.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateSharedCampaign",
    method="PATCH",
    path="/10dlc/partner_campaigns/{campaignId}",
    tag="Shared Campaigns",
    module="shared_campaigns",
    function="update",
    summary="Update Single Shared Campaign",
    parameters=(
        Parameter("campaign_id", "campaignId", "path", required=True),
        Parameter("webhook_failover_url", "webhookFailoverURL", "body"),
        Parameter("webhook_url", "webhookURL", "body"),
    ),
    responses=(
        Response("200", "application/json", "TelnyxDownstreamCampaign"),
        Response("422", "application/json", "HTTPValidationError"),
        Response("4XX", "application/json", "TenDLCErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    campaign_id: str,
    *,
    webhook_failover_url: str | None = None,
    webhook_url: str | None = None,
    options: RequestOptions | None = None,
) -> TelnyxDownstreamCampaign:
    """Change the webhook URLs of a shared 10DLC campaign; nothing else can be changed.

    `PATCH /10dlc/partner_campaigns/{campaignId}` (UpdateSharedCampaign). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        campaign_id: Identifier of the 10DLC campaign. Listed by `shared_campaigns.list`.
        webhook_failover_url: URL to try when the main one for status changes fails.
        webhook_url: URL that status changes are sent to.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        TelnyxDownstreamCampaign (200)

    Raises:
        ApiError: an error response; documented: 422, 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "campaign_id": campaign_id,
        "webhook_failover_url": webhook_failover_url,
        "webhook_url": webhook_url,
    }
    result: TelnyxDownstreamCampaign = await _update.execute(session, arguments, options)
    return result
