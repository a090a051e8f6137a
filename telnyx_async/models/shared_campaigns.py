# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Shared Campaigns."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Literal

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListCampaignsSharedByMeResponse(ListResponse["SharedCampaign"]):
    """SharedCampaignRecordSet in Telnyx's document."""

    _wire_: ClassVar[Mapping[str, str]] = {"total_records": "totalRecords"}

    page: int | None = None
    records: list[SharedCampaign] | None = None
    total_records: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListSharedCampaignsResponse(ListResponse["TelnyxDownstreamCampaign"]):
    """TelnyxDownstreamCampaignRecordSet in Telnyx's document."""

    _wire_: ClassVar[Mapping[str, str]] = {"total_records": "totalRecords"}

    page: int | None = None
    records: list[TelnyxDownstreamCampaign] | None = None
    total_records: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SharedCampaign(Model):
    """SharedCampaign in Telnyx's document.

    Attributes:
        brand_id: Identifier of the 10DLC brand.
        campaign_id: Identifier of the 10DLC campaign.
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "brand_id": "brandId",
        "campaign_id": "campaignId",
        "create_date": "createDate",
    }

    brand_id: str
    campaign_id: str
    usecase: str
    create_date: str | None = None
    status: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TelnyxDownstreamCampaign(Model):
    """TelnyxDownstreamCampaign in Telnyx's document.

    Attributes:
        assigned_phone_numbers_count: Example: 3
        campaign_status: One of TCR_PENDING, TCR_SUSPENDED, TCR_EXPIRED, TCR_ACCEPTED, TCR_FAILED, TELNYX_ACCEPTED,
            TELNYX_FAILED, MNO_PENDING, MNO_ACCEPTED, MNO_REJECTED, MNO_PROVISIONED, MNO_PROVISIONING_FAILED.
        created_at: Example: 2021-03-08T17:57:48.801186
        tcr_brand_id: Identifier that The Campaign Registry gave the brand. Example: BBRAND1
        tcr_campaign_id: Identifier that The Campaign Registry gave the campaign. Example: CCAMP1
        updated_at: Example: 2021-03-08T17:57:48.801186
        webhook_failover_url: URL to try when the main one for status changes fails. Example:
            https://example.com/failover-webhook
        webhook_url: URL that status changes are sent to. Example: https://example.com/webhook
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "age_gated": "ageGated",
        "assigned_phone_numbers_count": "assignedPhoneNumbersCount",
        "brand_display_name": "brandDisplayName",
        "campaign_status": "campaignStatus",
        "created_at": "createdAt",
        "direct_lending": "directLending",
        "embedded_link": "embeddedLink",
        "embedded_link_sample": "embeddedLinkSample",
        "embedded_phone": "embeddedPhone",
        "failure_reasons": "failureReasons",
        "help_keywords": "helpKeywords",
        "help_message": "helpMessage",
        "is_number_pooling_enabled": "isNumberPoolingEnabled",
        "message_flow": "messageFlow",
        "number_pool": "numberPool",
        "optin_keywords": "optinKeywords",
        "optin_message": "optinMessage",
        "optout_keywords": "optoutKeywords",
        "optout_message": "optoutMessage",
        "privacy_policy_link": "privacyPolicyLink",
        "sub_usecases": "subUsecases",
        "subscriber_optin": "subscriberOptin",
        "subscriber_optout": "subscriberOptout",
        "tcr_brand_id": "tcrBrandId",
        "tcr_campaign_id": "tcrCampaignId",
        "terms_and_conditions": "termsAndConditions",
        "terms_and_conditions_link": "termsAndConditionsLink",
        "updated_at": "updatedAt",
        "webhook_failover_url": "webhookFailoverURL",
        "webhook_url": "webhookURL",
    }

    tcr_brand_id: str
    tcr_campaign_id: str
    created_at: datetime = UNSET
    updated_at: datetime = UNSET
    age_gated: bool | None = None
    assigned_phone_numbers_count: float | None = None
    brand_display_name: Any = None
    campaign_status: (
        Literal[
            "TCR_PENDING",
            "TCR_SUSPENDED",
            "TCR_EXPIRED",
            "TCR_ACCEPTED",
            "TCR_FAILED",
            "TELNYX_ACCEPTED",
            "TELNYX_FAILED",
            "MNO_PENDING",
            "MNO_ACCEPTED",
            "MNO_REJECTED",
            "MNO_PROVISIONED",
            "MNO_PROVISIONING_FAILED",
        ]
        | str
        | None
    ) = None
    description: str | None = None
    direct_lending: bool | None = None
    embedded_link: bool | None = None
    embedded_link_sample: str | None = None
    embedded_phone: bool | None = None
    failure_reasons: Any = None
    help_keywords: str | None = None
    help_message: str | None = None
    is_number_pooling_enabled: bool | None = None
    message_flow: str | None = None
    number_pool: bool | None = None
    optin_keywords: str | None = None
    optin_message: str | None = None
    optout_keywords: str | None = None
    optout_message: str | None = None
    privacy_policy_link: str | None = None
    sample1: str | None = None
    sample2: str | None = None
    sample3: str | None = None
    sample4: str | None = None
    sample5: str | None = None
    sub_usecases: list[str] | None = None
    subscriber_optin: bool | None = None
    subscriber_optout: bool | None = None
    terms_and_conditions: bool | None = None
    terms_and_conditions_link: str | None = None
    usecase: str | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdatePartnerCampaignRequest(Model):
    """UpdatePartnerCampaignRequest in Telnyx's document.

    Attributes:
        webhook_failover_url: URL to try when the main one for status changes fails.
        webhook_url: URL that status changes are sent to.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"webhook_failover_url": "webhookFailoverURL", "webhook_url": "webhookURL"}

    webhook_failover_url: str | None = None
    webhook_url: str | None = None
