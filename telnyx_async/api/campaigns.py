# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Campaign: 13 operations.

Registers what a brand sends over 10DLC, and follows the carriers' review of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.campaigns import (
        AppealCampaignResponse,
        CampaignCost,
        CampaignDeletionResponse,
        CampaignSharingChain,
        ListCampaignsResponse,
        MnoMetadata,
        TelnyxCampaignCSP,
        UsecaseMetadata,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "accept_sharing",
    "appeal",
    "create",
    "deactivate",
    "get",
    "get_mno_metadata",
    "get_operation_status",
    "get_osr_attributes",
    "get_sharing_status",
    "get_usecase_cost",
    "get_usecase_qualification",
    "list",
    "update",
]

_accept_sharing = Operation(
    id="AcceptCampaign",
    method="POST",
    path="/10dlc/campaign/acceptSharing/{campaignId}",
    tag="Campaign",
    module="campaigns",
    function="accept_sharing",
    summary="Accept Shared Campaign",
    parameters=(Parameter("campaign_id", "campaignId", "path", required=True),),
    responses=(
        Response("202", "application/json", "dict[str, Any]"),
        Response("422", "application/json", "HTTPValidationError"),
        Response("4XX", "application/json", "TenDLCErrors"),
    ),
    idempotency="none",
)


async def accept_sharing(
    session: TelnyxSession,
    campaign_id: str,
    *,
    options: RequestOptions | None = None,
) -> dict[str, Any]:
    """Accept a campaign that was shared with Telnyx.

    `POST /10dlc/campaign/acceptSharing/{campaignId}` (AcceptCampaign). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        campaign_id: Identifier of the 10DLC campaign. Matches ^C[A-Z0-9]{5,8}$
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        dict[str, Any] (202)

    Raises:
        ApiError: an error response; documented: 422, 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "campaign_id": campaign_id,
    }
    result: dict[str, Any] = await _accept_sharing.execute(session, arguments, options)
    return result


_appeal = Operation(
    id="AppealCampaign",
    method="POST",
    path="/10dlc/campaign/{campaignId}/appeal",
    tag="Campaign",
    module="campaigns",
    function="appeal",
    summary="Submit campaign appeal for manual review",
    parameters=(
        Parameter("campaign_id", "campaignId", "path", required=True),
        Parameter("appeal_reason", "appeal_reason", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "AppealCampaignResponse"),
        Response("400", "application/json", "TenDLCError"),
        Response("404", "application/json", "TenDLCError"),
        Response("422", "application/json", "HTTPValidationError"),
        Response("4XX", "application/json", "TenDLCErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def appeal(
    session: TelnyxSession,
    campaign_id: str,
    *,
    appeal_reason: str,
    options: RequestOptions | None = None,
) -> AppealCampaignResponse:
    """Appeal a campaign's rejection by Telnyx or a carrier; its status is TCR_ACCEPTED again until people have
    reviewed it.

    `POST /10dlc/campaign/{campaignId}/appeal` (AppealCampaign). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        campaign_id: Identifier of the 10DLC campaign. Listed by `campaigns.list`. UUID. Example:
            5eb13888-32b7-4cab-95e6-d834dde21d64
        appeal_reason: Why the rejection should be reviewed, and what was changed since.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AppealCampaignResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 404, 422, 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "campaign_id": campaign_id,
        "appeal_reason": appeal_reason,
    }
    result: AppealCampaignResponse = await _appeal.execute(session, arguments, options)
    return result


_create = Operation(
    id="PostCampaign",
    method="POST",
    path="/10dlc/campaignBuilder",
    tag="Campaign",
    module="campaigns",
    function="create",
    summary="Submit Campaign",
    parameters=(
        Parameter("age_gated", "ageGated", "body"),
        Parameter("auto_renewal", "autoRenewal", "body"),
        Parameter("brand_id", "brandId", "body", required=True),
        Parameter("description", "description", "body", required=True),
        Parameter("direct_lending", "directLending", "body"),
        Parameter("embedded_link", "embeddedLink", "body"),
        Parameter("embedded_link_sample", "embeddedLinkSample", "body"),
        Parameter("embedded_phone", "embeddedPhone", "body"),
        Parameter("help_keywords", "helpKeywords", "body"),
        Parameter("help_message", "helpMessage", "body"),
        Parameter("message_flow", "messageFlow", "body"),
        Parameter("mno_ids", "mnoIds", "body"),
        Parameter("number_pool", "numberPool", "body"),
        Parameter("optin_keywords", "optinKeywords", "body"),
        Parameter("optin_message", "optinMessage", "body"),
        Parameter("optout_keywords", "optoutKeywords", "body"),
        Parameter("optout_message", "optoutMessage", "body"),
        Parameter("privacy_policy_link", "privacyPolicyLink", "body"),
        Parameter("reference_id", "referenceId", "body"),
        Parameter("reseller_id", "resellerId", "body"),
        Parameter("sample1", "sample1", "body"),
        Parameter("sample2", "sample2", "body"),
        Parameter("sample3", "sample3", "body"),
        Parameter("sample4", "sample4", "body"),
        Parameter("sample5", "sample5", "body"),
        Parameter("sub_usecases", "subUsecases", "body"),
        Parameter("subscriber_help", "subscriberHelp", "body"),
        Parameter("subscriber_optin", "subscriberOptin", "body"),
        Parameter("subscriber_optout", "subscriberOptout", "body"),
        Parameter("tag", "tag", "body"),
        Parameter("terms_and_conditions", "termsAndConditions", "body"),
        Parameter("terms_and_conditions_link", "termsAndConditionsLink", "body"),
        Parameter("usecase", "usecase", "body", required=True),
        Parameter("webhook_failover_url", "webhookFailoverURL", "body"),
        Parameter("webhook_url", "webhookURL", "body"),
    ),
    responses=(
        Response("200", "application/json", "TelnyxCampaignCSP"),
        Response("400", "application/json", "TenDLCError"),
        Response("402", "application/json", "TenDLCError"),
        Response("422", "application/json", "HTTPValidationError"),
        Response("4XX", "application/json", "TenDLCErrors"),
    ),
    idempotency="none",
    body=("application/json",),
    webhooks=("10dlc.campaign.update",),
)


async def create(
    session: TelnyxSession,
    *,
    brand_id: str,
    description: str,
    usecase: str,
    age_gated: bool | None = None,
    auto_renewal: bool | None = None,
    direct_lending: bool | None = None,
    embedded_link: bool | None = None,
    embedded_link_sample: str | None = None,
    embedded_phone: bool | None = None,
    help_keywords: str | None = None,
    help_message: str | None = None,
    message_flow: str | None = None,
    mno_ids: Sequence[int] | None = None,
    number_pool: bool | None = None,
    optin_keywords: str | None = None,
    optin_message: str | None = None,
    optout_keywords: str | None = None,
    optout_message: str | None = None,
    privacy_policy_link: str | None = None,
    reference_id: str | None = None,
    reseller_id: str | None = None,
    sample1: str | None = None,
    sample2: str | None = None,
    sample3: str | None = None,
    sample4: str | None = None,
    sample5: str | None = None,
    sub_usecases: Sequence[str] | None = None,
    subscriber_help: bool | None = None,
    subscriber_optin: bool | None = None,
    subscriber_optout: bool | None = None,
    tag: Sequence[str] | None = None,
    terms_and_conditions: bool | None = None,
    terms_and_conditions_link: str | None = None,
    webhook_failover_url: str | None = None,
    webhook_url: str | None = None,
    options: RequestOptions | None = None,
) -> TelnyxCampaignCSP:
    """Register a campaign; 3 months are charged at once, never refunded. 10dlc.campaign.update tells how it goes on.

    `POST /10dlc/campaignBuilder` (PostCampaign). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        brand_id: Identifier of the 10DLC brand.
        description: What it is or is for, in words.
        usecase: What the campaign sends messages for; list_enum shows the allowed values.
        age_gated: Whether messages are for adults only.
        auto_renewal: Whether the campaign is renewed, and paid again, by itself.
        direct_lending: Whether messages are about loans.
        embedded_link: Whether messages contain links.
        embedded_link_sample: A link such as messages contain.
        embedded_phone: Whether messages contain phone numbers.
        help_keywords: Words that ask for help, joined by commas without spaces.
        help_message: What people get who write the help keyword.
        message_flow: How people come to agree to the messages, in words.
        mno_ids: Network ids of the mobile operators to submit to; all of them when left out.
        number_pool: Whether messages come from a pool of numbers.
        optin_keywords: Words that sign up for messages, joined by commas without spaces.
        optin_message: What people get who sign up.
        optout_keywords: Words that end the messages, joined by commas without spaces.
        optout_message: What people get who end the messages.
        privacy_policy_link: URL of the campaign's privacy policy.
        reference_id: Reference to find it again by; of a campaign your own, never used twice, so that none is made
            double.
        reseller_id: Reseller that the campaign belongs to.
        sample1: A message such as the campaign sends.
        sample2: A second sample message, where the campaign's tier asks for two.
        sample3: A third sample message, where the campaign's tier asks for three.
        sample4: A fourth sample message, where the campaign's tier asks for four.
        sample5: A fifth sample message, where the campaign's tier asks for five.
        sub_usecases: What the messages are for in particular; list_enum with usecase shows the allowed values.
        subscriber_help: Whether a help keyword is answered.
        subscriber_optin: Whether people sign up before they get messages.
        subscriber_optout: Whether people can end the messages by a keyword.
        tag: Labels of your own for the campaign.
        terms_and_conditions: Whether the terms and conditions are accepted.
        terms_and_conditions_link: URL of the campaign's terms and conditions.
        webhook_failover_url: URL to try when the main one for status changes fails.
        webhook_url: URL that status changes are sent to.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        TelnyxCampaignCSP (200)

    Raises:
        ApiError: an error response; documented: 400, 402, 422, 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: 10dlc.campaign.update.
    """
    arguments: dict[str, object] = {
        "age_gated": age_gated,
        "auto_renewal": auto_renewal,
        "brand_id": brand_id,
        "description": description,
        "direct_lending": direct_lending,
        "embedded_link": embedded_link,
        "embedded_link_sample": embedded_link_sample,
        "embedded_phone": embedded_phone,
        "help_keywords": help_keywords,
        "help_message": help_message,
        "message_flow": message_flow,
        "mno_ids": mno_ids,
        "number_pool": number_pool,
        "optin_keywords": optin_keywords,
        "optin_message": optin_message,
        "optout_keywords": optout_keywords,
        "optout_message": optout_message,
        "privacy_policy_link": privacy_policy_link,
        "reference_id": reference_id,
        "reseller_id": reseller_id,
        "sample1": sample1,
        "sample2": sample2,
        "sample3": sample3,
        "sample4": sample4,
        "sample5": sample5,
        "sub_usecases": sub_usecases,
        "subscriber_help": subscriber_help,
        "subscriber_optin": subscriber_optin,
        "subscriber_optout": subscriber_optout,
        "tag": tag,
        "terms_and_conditions": terms_and_conditions,
        "terms_and_conditions_link": terms_and_conditions_link,
        "usecase": usecase,
        "webhook_failover_url": webhook_failover_url,
        "webhook_url": webhook_url,
    }
    result: TelnyxCampaignCSP = await _create.execute(session, arguments, options)
    return result


_deactivate = Operation(
    id="DeactivateCampaign",
    method="DELETE",
    path="/10dlc/campaign/{campaignId}",
    tag="Campaign",
    module="campaigns",
    function="deactivate",
    summary="Deactivate campaign",
    parameters=(Parameter("campaign_id", "campaignId", "path", required=True),),
    responses=(
        Response("200", "application/json", "CampaignDeletionResponse"),
        Response("422", "application/json", "HTTPValidationError"),
        Response("4XX", "application/json", "TenDLCErrors"),
    ),
    idempotency="idempotent",
)


async def deactivate(
    session: TelnyxSession,
    campaign_id: str,
    *,
    options: RequestOptions | None = None,
) -> CampaignDeletionResponse:
    """End a campaign; it cannot be brought back.

    `DELETE /10dlc/campaign/{campaignId}` (DeactivateCampaign). Repeating it changes nothing, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        campaign_id: Identifier of the 10DLC campaign. Listed by `campaigns.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CampaignDeletionResponse (200)

    Raises:
        ApiError: an error response; documented: 422, 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "campaign_id": campaign_id,
    }
    result: CampaignDeletionResponse = await _deactivate.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetCampaign",
    method="GET",
    path="/10dlc/campaign/{campaignId}",
    tag="Campaign",
    module="campaigns",
    function="get",
    summary="Get campaign",
    parameters=(Parameter("campaign_id", "campaignId", "path", required=True),),
    responses=(
        Response("200", "application/json", "TelnyxCampaignCSP"),
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
) -> TelnyxCampaignCSP:
    """Fetch one campaign.

    `GET /10dlc/campaign/{campaignId}` (GetCampaign). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        campaign_id: Identifier of the 10DLC campaign. Listed by `campaigns.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        TelnyxCampaignCSP (200)

    Raises:
        ApiError: an error response; documented: 422, 4XX.
    """
    arguments: dict[str, object] = {
        "campaign_id": campaign_id,
    }
    result: TelnyxCampaignCSP = await _get.execute(session, arguments, options)
    return result


_get_mno_metadata = Operation(
    id="GetCampaignMnoMetadata",
    method="GET",
    path="/10dlc/campaign/{campaignId}/mnoMetadata",
    tag="Campaign",
    module="campaigns",
    function="get_mno_metadata",
    summary="Get Campaign Mno Metadata",
    parameters=(Parameter("campaign_id", "campaignId", "path", required=True),),
    responses=(
        Response("200", "application/json", "MnoMetadata"),
        Response("4XX", "application/json", "TenDLCErrors"),
        Response("5XX", "application/json", "TenDLCErrors"),
    ),
    idempotency="safe",
)


async def get_mno_metadata(
    session: TelnyxSession,
    campaign_id: str,
    *,
    options: RequestOptions | None = None,
) -> MnoMetadata:
    """Fetch what each carrier that a campaign went to says about its use case, by the carrier's network id.

    `GET /10dlc/campaign/{campaignId}/mnoMetadata` (GetCampaignMnoMetadata). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        campaign_id: Identifier of the 10DLC campaign. Listed by `campaigns.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        MnoMetadata (200)

    Raises:
        ApiError: an error response; documented: 4XX, 5XX.
    """
    arguments: dict[str, object] = {
        "campaign_id": campaign_id,
    }
    result: MnoMetadata = await _get_mno_metadata.execute(session, arguments, options)
    return result


_get_operation_status = Operation(
    id="GetCampaignOperationStatus",
    method="GET",
    path="/10dlc/campaign/{campaignId}/operationStatus",
    tag="Campaign",
    module="campaigns",
    function="get_operation_status",
    summary="Get campaign operation status",
    parameters=(Parameter("campaign_id", "campaignId", "path", required=True),),
    responses=(
        Response("200", "application/json", "dict[str, Any]"),
        Response("422", "application/json", "HTTPValidationError"),
        Response("4XX", "application/json", "TenDLCErrors"),
    ),
    idempotency="safe",
)


async def get_operation_status(
    session: TelnyxSession,
    campaign_id: str,
    *,
    options: RequestOptions | None = None,
) -> dict[str, Any]:
    """Fetch how a campaign stands at each carrier.

    `GET /10dlc/campaign/{campaignId}/operationStatus` (GetCampaignOperationStatus). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        campaign_id: Identifier of the 10DLC campaign. Listed by `campaigns.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        dict[str, Any] (200)

    Raises:
        ApiError: an error response; documented: 422, 4XX.
    """
    arguments: dict[str, object] = {
        "campaign_id": campaign_id,
    }
    result: dict[str, Any] = await _get_operation_status.execute(session, arguments, options)
    return result


_get_osr_attributes = Operation(
    id="GetCampaignOsrAttributes",
    method="GET",
    path="/10dlc/campaign/{campaignId}/osr/attributes",
    tag="Campaign",
    module="campaigns",
    function="get_osr_attributes",
    summary="Get OSR campaign attributes",
    parameters=(Parameter("campaign_id", "campaignId", "path", required=True),),
    responses=(
        Response("200", "application/json", "dict[str, Any]"),
        Response("422", "application/json", "HTTPValidationError"),
        Response("4XX", "application/json", "TenDLCErrors"),
    ),
    idempotency="safe",
)


async def get_osr_attributes(
    session: TelnyxSession,
    campaign_id: str,
    *,
    options: RequestOptions | None = None,
) -> dict[str, Any]:
    """Fetch what NetNumber's OSR service holds about a campaign.

    `GET /10dlc/campaign/{campaignId}/osr/attributes` (GetCampaignOsrAttributes). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        campaign_id: Identifier of the 10DLC campaign. Listed by `campaigns.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        dict[str, Any] (200)

    Raises:
        ApiError: an error response; documented: 422, 4XX.
    """
    arguments: dict[str, object] = {
        "campaign_id": campaign_id,
    }
    result: dict[str, Any] = await _get_osr_attributes.execute(session, arguments, options)
    return result


_get_sharing_status = Operation(
    id="GetCampaignSharingStatus",
    method="GET",
    path="/10dlc/campaign/{campaignId}/sharing",
    tag="Campaign",
    module="campaigns",
    function="get_sharing_status",
    summary="Get Sharing Status",
    parameters=(Parameter("campaign_id", "campaignId", "path", required=True),),
    responses=(
        Response("200", "application/json", "CampaignSharingChain"),
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
) -> CampaignSharingChain:
    """Fetch by whom, and with whom, a campaign is shared.

    `GET /10dlc/campaign/{campaignId}/sharing` (GetCampaignSharingStatus). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        campaign_id: Identifier of the 10DLC campaign. Listed by `campaigns.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CampaignSharingChain (200)

    Raises:
        ApiError: an error response; documented: 422, 4XX.
    """
    arguments: dict[str, object] = {
        "campaign_id": campaign_id,
    }
    result: CampaignSharingChain = await _get_sharing_status.execute(session, arguments, options)
    return result


_get_usecase_cost = Operation(
    id="GetCampaignCost",
    method="GET",
    path="/10dlc/campaign/usecase/cost",
    tag="Campaign",
    module="campaigns",
    function="get_usecase_cost",
    summary="Get Campaign Cost",
    parameters=(Parameter("usecase", "usecase", "query", required=True),),
    responses=(
        Response("200", "application/json", "CampaignCost"),
        Response("422", "application/json", "HTTPValidationError"),
        Response("4XX", "application/json", "TenDLCErrors"),
    ),
    idempotency="safe",
)


async def get_usecase_cost(
    session: TelnyxSession,
    *,
    usecase: str,
    options: RequestOptions | None = None,
) -> CampaignCost:
    """Fetch what a use case costs at the start and by the month.

    `GET /10dlc/campaign/usecase/cost` (GetCampaignCost). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        usecase: What the campaign sends messages for; list_enum shows the allowed values.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CampaignCost (200)

    Raises:
        ApiError: an error response; documented: 422, 4XX.
    """
    arguments: dict[str, object] = {
        "usecase": usecase,
    }
    result: CampaignCost = await _get_usecase_cost.execute(session, arguments, options)
    return result


_get_usecase_qualification = Operation(
    id="GetUsecaseQualification",
    method="GET",
    path="/10dlc/campaignBuilder/brand/{brandId}/usecase/{usecase}",
    tag="Campaign",
    module="campaigns",
    function="get_usecase_qualification",
    summary="Qualify By Usecase",
    parameters=(
        Parameter("brand_id", "brandId", "path", required=True),
        Parameter("usecase", "usecase", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "UsecaseMetadata"),
        Response("422", "application/json", "HTTPValidationError"),
        Response("4XX", "application/json", "TenDLCErrors"),
    ),
    idempotency="safe",
)


async def get_usecase_qualification(
    session: TelnyxSession,
    brand_id: str,
    usecase: str,
    *,
    options: RequestOptions | None = None,
) -> UsecaseMetadata:
    """Check whether a brand qualifies for a use case, before campaigns.create is paid for.

    `GET /10dlc/campaignBuilder/brand/{brandId}/usecase/{usecase}` (GetUsecaseQualification). It only reads, so it
    is retried after any failure.

    Args:
        session: the session to send with.
        brand_id: Identifier of the 10DLC brand.
        usecase: What the campaign sends messages for; list_enum shows the allowed values.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UsecaseMetadata (200)

    Raises:
        ApiError: an error response; documented: 422, 4XX.
    """
    arguments: dict[str, object] = {
        "brand_id": brand_id,
        "usecase": usecase,
    }
    result: UsecaseMetadata = await _get_usecase_qualification.execute(session, arguments, options)
    return result


_list = Operation(
    id="GetCampaigns",
    method="GET",
    path="/10dlc/campaign",
    tag="Campaign",
    module="campaigns",
    function="list",
    summary="List Campaigns",
    parameters=(
        Parameter("brand_id", "brandId", "query", required=True),
        Parameter("page", "page", "query"),
        Parameter("records_per_page", "recordsPerPage", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListCampaignsResponse"),
        Response("422", "application/json", "HTTPValidationError"),
        Response("4XX", "application/json", "TenDLCErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "records", page="page", size="records_per_page", meta=""),
)


async def list(
    session: TelnyxSession,
    *,
    brand_id: str,
    page: int | None = None,
    records_per_page: int | None = None,
    sort: Literal[
        "assignedPhoneNumbersCount",
        "-assignedPhoneNumbersCount",
        "campaignId",
        "-campaignId",
        "createdAt",
        "-createdAt",
        "status",
        "-status",
        "tcrCampaignId",
        "-tcrCampaignId",
    ]
    | None = None,
    options: RequestOptions | None = None,
) -> ListCampaignsResponse:
    """List the campaigns of one brand.

    `GET /10dlc/campaign` (GetCampaigns). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        brand_id: Identifier of the 10DLC brand.
        page: Which page of the list. Telnyx's default: 1.
        records_per_page: How many items a page holds. Telnyx's default: 10.
        sort: How to order the results. One of assignedPhoneNumbersCount, -assignedPhoneNumbersCount, campaignId,
            -campaignId, createdAt, -createdAt, status, -status, tcrCampaignId, -tcrCampaignId. Telnyx's default:
            -createdAt.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListCampaignsResponse (200)

    Raises:
        ApiError: an error response; documented: 422, 4XX.
    """
    arguments: dict[str, object] = {
        "brand_id": brand_id,
        "page": page,
        "records_per_page": records_per_page,
        "sort": sort,
    }
    result: ListCampaignsResponse = await _list.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateCampaign",
    method="PUT",
    path="/10dlc/campaign/{campaignId}",
    tag="Campaign",
    module="campaigns",
    function="update",
    summary="Update campaign",
    parameters=(
        Parameter("campaign_id", "campaignId", "path", required=True),
        Parameter("auto_renewal", "autoRenewal", "body"),
        Parameter("help_message", "helpMessage", "body"),
        Parameter("message_flow", "messageFlow", "body"),
        Parameter("reseller_id", "resellerId", "body"),
        Parameter("sample1", "sample1", "body"),
        Parameter("sample2", "sample2", "body"),
        Parameter("sample3", "sample3", "body"),
        Parameter("sample4", "sample4", "body"),
        Parameter("sample5", "sample5", "body"),
        Parameter("webhook_failover_url", "webhookFailoverURL", "body"),
        Parameter("webhook_url", "webhookURL", "body"),
    ),
    responses=(
        Response("200", "application/json", "TelnyxCampaignCSP"),
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
    auto_renewal: bool | None = None,
    help_message: str | None = None,
    message_flow: str | None = None,
    reseller_id: str | None = None,
    sample1: str | None = None,
    sample2: str | None = None,
    sample3: str | None = None,
    sample4: str | None = None,
    sample5: str | None = None,
    webhook_failover_url: str | None = None,
    webhook_url: str | None = None,
    options: RequestOptions | None = None,
) -> TelnyxCampaignCSP:
    """Change a campaign's sample messages; what else it says is fixed once it is registered.

    `PUT /10dlc/campaign/{campaignId}` (UpdateCampaign). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        campaign_id: Identifier of the 10DLC campaign.
        auto_renewal: Whether the campaign is renewed, and paid again, by itself. Telnyx's default: True.
        help_message: What people get who write the help keyword. At most 255 characters.
        message_flow: How people come to agree to the messages, in words. At most 2048 characters.
        reseller_id: Reseller that the campaign belongs to. At most 8 characters.
        sample1: A message such as the campaign sends. At most 255 characters.
        sample2: A second sample message, where the campaign's tier asks for two. At most 255 characters.
        sample3: A third sample message, where the campaign's tier asks for three. At most 255 characters.
        sample4: A fourth sample message, where the campaign's tier asks for four. At most 255 characters.
        sample5: A fifth sample message, where the campaign's tier asks for five. At most 255 characters.
        webhook_failover_url: URL to try when the main one for status changes fails.
        webhook_url: URL that status changes are sent to.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        TelnyxCampaignCSP (200)

    Raises:
        ApiError: an error response; documented: 422, 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "campaign_id": campaign_id,
        "auto_renewal": auto_renewal,
        "help_message": help_message,
        "message_flow": message_flow,
        "reseller_id": reseller_id,
        "sample1": sample1,
        "sample2": sample2,
        "sample3": sample3,
        "sample4": sample4,
        "sample5": sample5,
        "webhook_failover_url": webhook_failover_url,
        "webhook_url": webhook_url,
    }
    result: TelnyxCampaignCSP = await _update.execute(session, arguments, options)
    return result
