# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Shared Campaigns."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListCampaignsSharedByMeResponse(ListResponse["SharedCampaign"]):
    """Response of `shared_campaigns.list_shared_by_me`.

    Attributes:
        page: Which page of the list.
        records: The records that this page holds.
        total_records: How many items there are on all pages together.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"total_records": "totalRecords"}

    page: int | None = None
    records: list[SharedCampaign] | None = None
    total_records: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListSharedCampaignsResponse(ListResponse["TelnyxDownstreamCampaign"]):
    """Response of `shared_campaigns.list`.

    Attributes:
        page: Which page of the list.
        records: The records that this page holds.
        total_records: How many items there are on all pages together.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"total_records": "totalRecords"}

    page: int | None = None
    records: list[TelnyxDownstreamCampaign] | None = None
    total_records: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SharedCampaign(Model):
    """Attribute `ListCampaignsSharedByMeResponse.records`.

    Attributes:
        brand_id: Identifier of the 10DLC brand.
        campaign_id: Identifier of the 10DLC campaign.
        create_date: When it was made.
        status: How far it has come, or whether it is in use.
        usecase: What the campaign sends messages for; list_enum shows the allowed values.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class TelnyxDownstreamCampaign(Model):
    """Response of `shared_campaigns.get`, `shared_campaigns.update`.

    Attributes:
        age_gated: Whether messages are for adults only.
        assigned_phone_numbers_count: Example: 3
        campaign_status: One of TCR_PENDING, TCR_SUSPENDED, TCR_EXPIRED, TCR_ACCEPTED, TCR_FAILED, TELNYX_ACCEPTED,
            TELNYX_FAILED, MNO_PENDING, MNO_ACCEPTED, MNO_REJECTED, MNO_PROVISIONED, MNO_PROVISIONING_FAILED.
        created_at: When it was made. Example: 2021-03-08T17:57:48.801186
        description: What it is or is for, in words.
        direct_lending: Whether messages are about loans.
        embedded_link: Whether messages contain links.
        embedded_link_sample: A link such as messages contain.
        embedded_phone: Whether messages contain phone numbers.
        failure_reasons: Why it failed, if it did.
        help_keywords: Words that ask for help, joined by commas without spaces.
        help_message: What people get who write the help keyword.
        message_flow: How people come to agree to the messages, in words.
        number_pool: Whether messages come from a pool of numbers.
        optin_keywords: Words that sign up for messages, joined by commas without spaces.
        optin_message: What people get who sign up.
        optout_keywords: Words that end the messages, joined by commas without spaces.
        optout_message: What people get who end the messages.
        privacy_policy_link: URL of the campaign's privacy policy.
        sample1: A message such as the campaign sends.
        sample2: A second sample message, where the campaign's tier asks for two.
        sample3: A third sample message, where the campaign's tier asks for three.
        sample4: A fourth sample message, where the campaign's tier asks for four.
        sample5: A fifth sample message, where the campaign's tier asks for five.
        sub_usecases: What the messages are for in particular; list_enum with usecase shows the allowed values.
        subscriber_optin: Whether people sign up before they get messages.
        subscriber_optout: Whether people can end the messages by a keyword.
        tcr_brand_id: Identifier that The Campaign Registry gave the brand. Example: BBRAND1
        tcr_campaign_id: Identifier that The Campaign Registry gave the campaign. Example: CCAMP1
        terms_and_conditions: Whether the terms and conditions are accepted.
        terms_and_conditions_link: URL of the campaign's terms and conditions.
        updated_at: When it last changed. Example: 2021-03-08T17:57:48.801186
        usecase: What the campaign sends messages for; list_enum shows the allowed values.
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
    brand_display_name: str | None = None
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
    failure_reasons: str | None = None
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdatePartnerCampaignRequest(Model):
    """Body of `shared_campaigns.update`.

    Attributes:
        webhook_failover_url: URL to try when the main one for status changes fails.
        webhook_url: URL that status changes are sent to.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"webhook_failover_url": "webhookFailoverURL", "webhook_url": "webhookURL"}

    webhook_failover_url: str | None = None
    webhook_url: str | None = None
