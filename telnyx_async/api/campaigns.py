# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Campaign: 12 operations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.campaigns import (
        CampaignCost,
        CampaignDeletionResponse,
        CampaignSharingChain,
        CreateCampaignResponse,
        ListCampaignsResponse,
        MnoMetadata,
        TelnyxCampaignCSP,
        UsecaseMetadata,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "accept_sharing",
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
    path="/campaign/acceptSharing/{campaignId}",
    tag="Campaign",
    module="campaigns",
    function="accept_sharing",
    summary="Accept Shared Campaign",
    parameters=(Parameter("campaign_id", "campaignId", "path", required=True),),
    responses=(
        Response("200", "application/json", "Any"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="none",
)


async def accept_sharing(
    session: TelnyxSession,
    campaign_id: str,
    *,
    options: RequestOptions | None = None,
) -> Any:
    """Accept Shared Campaign.

    `POST /campaign/acceptSharing/{campaignId}` (AcceptCampaign). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        campaign_id: Identifier of the 10DLC campaign. Matches ^C[A-Z0-9]{5,8}$
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        Any (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "campaign_id": campaign_id,
    }
    return await session.execute(_accept_sharing, arguments, options)


_create = Operation(
    id="PostCampaign",
    method="POST",
    path="/campaignBuilder",
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
        Response("200", "application/json", "CreateCampaignResponse"),
        Response("422", "application/json", "HTTPValidationError"),
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
) -> CreateCampaignResponse:
    """Submit Campaign.

    `POST /campaignBuilder` (PostCampaign). It is not retried if it may have been carried out: `OutcomeUnknown` is
    raised instead.

    Args:
        session: the session to send with.
        brand_id: Identifier of the 10DLC brand.
        description: `str`.
        usecase: `str`.
        age_gated: `bool`.
        auto_renewal: `bool`.
        direct_lending: `bool`.
        embedded_link: `bool`.
        embedded_link_sample: `str`.
        embedded_phone: `bool`.
        help_keywords: `str`.
        help_message: `str`.
        message_flow: `str`.
        mno_ids: `Sequence[int]`.
        number_pool: `bool`.
        optin_keywords: `str`.
        optin_message: `str`.
        optout_keywords: `str`.
        optout_message: `str`.
        privacy_policy_link: `str`.
        reference_id: `str`.
        reseller_id: `str`.
        sample1: `str`.
        sample2: `str`.
        sample3: `str`.
        sample4: `str`.
        sample5: `str`.
        sub_usecases: `Sequence[str]`.
        subscriber_help: `bool`.
        subscriber_optin: `bool`.
        subscriber_optout: `bool`.
        tag: `Sequence[str]`.
        terms_and_conditions: `bool`.
        terms_and_conditions_link: `str`.
        webhook_failover_url: URL to try when the main one for status changes fails.
        webhook_url: URL that status changes are sent to.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateCampaignResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
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
    result: CreateCampaignResponse = await session.execute(_create, arguments, options)
    return result


_deactivate = Operation(
    id="DeactivateCampaign",
    method="DELETE",
    path="/campaign/{campaignId}",
    tag="Campaign",
    module="campaigns",
    function="deactivate",
    summary="Deactivate My Campaign",
    parameters=(Parameter("campaign_id", "campaignId", "path", required=True),),
    responses=(
        Response("200", "application/json", "CampaignDeletionResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotent",
)


async def deactivate(
    session: TelnyxSession,
    campaign_id: str,
    *,
    options: RequestOptions | None = None,
) -> CampaignDeletionResponse:
    """Deactivate My Campaign.

    `DELETE /campaign/{campaignId}` (DeactivateCampaign). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        campaign_id: Identifier of the 10DLC campaign.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CampaignDeletionResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "campaign_id": campaign_id,
    }
    result: CampaignDeletionResponse = await session.execute(_deactivate, arguments, options)
    return result


_get = Operation(
    id="GetCampaign",
    method="GET",
    path="/campaign/{campaignId}",
    tag="Campaign",
    module="campaigns",
    function="get",
    summary="Get My Campaign",
    parameters=(Parameter("campaign_id", "campaignId", "path", required=True),),
    responses=(
        Response("200", "application/json", "TelnyxCampaignCSP"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    campaign_id: str,
    *,
    options: RequestOptions | None = None,
) -> TelnyxCampaignCSP:
    """Get My Campaign.

    `GET /campaign/{campaignId}` (GetCampaign). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        campaign_id: Identifier of the 10DLC campaign.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        TelnyxCampaignCSP (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "campaign_id": campaign_id,
    }
    result: TelnyxCampaignCSP = await session.execute(_get, arguments, options)
    return result


_get_mno_metadata = Operation(
    id="GetCampaignMnoMetadata",
    method="GET",
    path="/campaign/{campaignId}/mnoMetadata",
    tag="Campaign",
    module="campaigns",
    function="get_mno_metadata",
    summary="Get Campaign Mno Metadata",
    parameters=(Parameter("campaign_id", "campaignId", "path", required=True),),
    responses=(
        Response("200", "application/json", "MnoMetadata"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
)


async def get_mno_metadata(
    session: TelnyxSession,
    campaign_id: str,
    *,
    options: RequestOptions | None = None,
) -> MnoMetadata:
    """Get Campaign Mno Metadata.

    `GET /campaign/{campaignId}/mnoMetadata` (GetCampaignMnoMetadata). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        campaign_id: Identifier of the 10DLC campaign.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        MnoMetadata (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "campaign_id": campaign_id,
    }
    result: MnoMetadata = await session.execute(_get_mno_metadata, arguments, options)
    return result


_get_operation_status = Operation(
    id="GetCampaignOperationStatus",
    method="GET",
    path="/campaign/{campaignId}/operationStatus",
    tag="Campaign",
    module="campaigns",
    function="get_operation_status",
    summary="Get My Campaign Operation Status",
    parameters=(Parameter("campaign_id", "campaignId", "path", required=True),),
    responses=(
        Response("200", "application/json", "dict[str, Any]"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def get_operation_status(
    session: TelnyxSession,
    campaign_id: str,
    *,
    options: RequestOptions | None = None,
) -> dict[str, Any]:
    """Get My Campaign Operation Status.

    `GET /campaign/{campaignId}/operationStatus` (GetCampaignOperationStatus). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        campaign_id: Identifier of the 10DLC campaign.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        dict[str, Any] (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "campaign_id": campaign_id,
    }
    result: dict[str, Any] = await session.execute(_get_operation_status, arguments, options)
    return result


_get_osr_attributes = Operation(
    id="GetCampaignOsrAttributes",
    method="GET",
    path="/campaign/{campaignId}/osr/attributes",
    tag="Campaign",
    module="campaigns",
    function="get_osr_attributes",
    summary="Get My Osr Campaign Attributes",
    parameters=(Parameter("campaign_id", "campaignId", "path", required=True),),
    responses=(
        Response("200", "application/json", "dict[str, Any]"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def get_osr_attributes(
    session: TelnyxSession,
    campaign_id: str,
    *,
    options: RequestOptions | None = None,
) -> dict[str, Any]:
    """Get My Osr Campaign Attributes.

    `GET /campaign/{campaignId}/osr/attributes` (GetCampaignOsrAttributes). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        campaign_id: Identifier of the 10DLC campaign.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        dict[str, Any] (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "campaign_id": campaign_id,
    }
    result: dict[str, Any] = await session.execute(_get_osr_attributes, arguments, options)
    return result


_get_sharing_status = Operation(
    id="GetCampaignSharingStatus",
    method="GET",
    path="/campaign/{campaignId}/sharing",
    tag="Campaign",
    module="campaigns",
    function="get_sharing_status",
    summary="Get Sharing Status",
    parameters=(Parameter("campaign_id", "campaignId", "path", required=True),),
    responses=(
        Response("200", "application/json", "CampaignSharingChain"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def get_sharing_status(
    session: TelnyxSession,
    campaign_id: str,
    *,
    options: RequestOptions | None = None,
) -> CampaignSharingChain:
    """Get Sharing Status.

    `GET /campaign/{campaignId}/sharing` (GetCampaignSharingStatus). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        campaign_id: Identifier of the 10DLC campaign.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CampaignSharingChain (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "campaign_id": campaign_id,
    }
    result: CampaignSharingChain = await session.execute(_get_sharing_status, arguments, options)
    return result


_get_usecase_cost = Operation(
    id="GetCampaignCost",
    method="GET",
    path="/campaign/usecase/cost",
    tag="Campaign",
    module="campaigns",
    function="get_usecase_cost",
    summary="Get Campaign Cost",
    parameters=(Parameter("usecase", "usecase", "query", required=True),),
    responses=(
        Response("200", "application/json", "CampaignCost"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def get_usecase_cost(
    session: TelnyxSession,
    *,
    usecase: str,
    options: RequestOptions | None = None,
) -> CampaignCost:
    """Get Campaign Cost.

    `GET /campaign/usecase/cost` (GetCampaignCost). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        usecase: `str`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CampaignCost (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "usecase": usecase,
    }
    result: CampaignCost = await session.execute(_get_usecase_cost, arguments, options)
    return result


_get_usecase_qualification = Operation(
    id="GetUsecaseQualification",
    method="GET",
    path="/campaignBuilder/brand/{brandId}/usecase/{usecase}",
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
    """Qualify By Usecase.

    `GET /campaignBuilder/brand/{brandId}/usecase/{usecase}` (GetUsecaseQualification). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        brand_id: Identifier of the 10DLC brand.
        usecase: `str`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UsecaseMetadata (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "brand_id": brand_id,
        "usecase": usecase,
    }
    result: UsecaseMetadata = await session.execute(_get_usecase_qualification, arguments, options)
    return result


_list = Operation(
    id="GetCampaigns",
    method="GET",
    path="/campaign",
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
    """List Campaigns.

    `GET /campaign` (GetCampaigns). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        brand_id: Identifier of the 10DLC brand.
        page: Telnyx's default: 1.
        records_per_page: Telnyx's default: 10.
        sort: How to order the results. One of assignedPhoneNumbersCount, -assignedPhoneNumbersCount, campaignId,
            -campaignId, createdAt, -createdAt, status, -status, tcrCampaignId, -tcrCampaignId. Telnyx's default:
            -createdAt.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListCampaignsResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "brand_id": brand_id,
        "page": page,
        "records_per_page": records_per_page,
        "sort": sort,
    }
    result: ListCampaignsResponse = await session.execute(_list, arguments, options)
    return result


_update = Operation(
    id="UpdateCampaign",
    method="PUT",
    path="/campaign/{campaignId}",
    tag="Campaign",
    module="campaigns",
    function="update",
    summary="Update My Campaign",
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
    """Update My Campaign.

    `PUT /campaign/{campaignId}` (UpdateCampaign). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        campaign_id: Identifier of the 10DLC campaign.
        auto_renewal: Telnyx's default: True.
        help_message: At most 255 characters.
        message_flow: At most 2048 characters.
        reseller_id: At most 8 characters.
        sample1: At most 255 characters.
        sample2: At most 255 characters.
        sample3: At most 255 characters.
        sample4: At most 255 characters.
        sample5: At most 255 characters.
        webhook_failover_url: URL to try when the main one for status changes fails.
        webhook_url: URL that status changes are sent to.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        TelnyxCampaignCSP (200)

    Raises:
        ApiError: an error response; documented: 422.
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
    result: TelnyxCampaignCSP = await session.execute(_update, arguments, options)
    return result
