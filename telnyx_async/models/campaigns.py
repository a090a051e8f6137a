# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Campaign."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class AppealCampaignResponse(Model):
    """Response of `campaigns.appeal`."""

    appealed_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CampaignCost(Model):
    """Response of `campaigns.get_usecase_cost`.

    Attributes:
        description: What it is or is for, in words.
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "campaign_usecase": "campaignUsecase",
        "monthly_cost": "monthlyCost",
        "up_front_cost": "upFrontCost",
    }

    campaign_usecase: str
    description: str
    monthly_cost: str
    up_front_cost: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class CampaignDeletionResponse(Model):
    """Response of `campaigns.deactivate`.

    Attributes:
        message: What it says, in words.
        record_type: Which kind of record this is.
    """

    time: float
    record_type: str = UNSET
    message: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CampaignRequest(Model):
    """Body of `campaigns.create`.

    Attributes:
        age_gated: Whether messages are for adults only.
        auto_renewal: Whether the campaign is renewed, and paid again, by itself.
        brand_id: Identifier of the 10DLC brand.
        description: What it is or is for, in words.
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
        tag: Label of your own.
        terms_and_conditions: Whether the terms and conditions are accepted.
        terms_and_conditions_link: URL of the campaign's terms and conditions.
        usecase: What the campaign sends messages for; list_enum shows the allowed values.
        webhook_failover_url: URL to try when the main one for status changes fails.
        webhook_url: URL that status changes are sent to.
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "age_gated": "ageGated",
        "auto_renewal": "autoRenewal",
        "brand_id": "brandId",
        "direct_lending": "directLending",
        "embedded_link": "embeddedLink",
        "embedded_link_sample": "embeddedLinkSample",
        "embedded_phone": "embeddedPhone",
        "help_keywords": "helpKeywords",
        "help_message": "helpMessage",
        "message_flow": "messageFlow",
        "mno_ids": "mnoIds",
        "number_pool": "numberPool",
        "optin_keywords": "optinKeywords",
        "optin_message": "optinMessage",
        "optout_keywords": "optoutKeywords",
        "optout_message": "optoutMessage",
        "privacy_policy_link": "privacyPolicyLink",
        "reference_id": "referenceId",
        "reseller_id": "resellerId",
        "sub_usecases": "subUsecases",
        "subscriber_help": "subscriberHelp",
        "subscriber_optin": "subscriberOptin",
        "subscriber_optout": "subscriberOptout",
        "terms_and_conditions": "termsAndConditions",
        "terms_and_conditions_link": "termsAndConditionsLink",
        "webhook_failover_url": "webhookFailoverURL",
        "webhook_url": "webhookURL",
    }

    brand_id: str
    description: str
    usecase: str
    age_gated: bool | None = None
    auto_renewal: bool | None = None
    direct_lending: bool | None = None
    embedded_link: bool | None = None
    embedded_link_sample: str | None = None
    embedded_phone: bool | None = None
    help_keywords: str | None = None
    help_message: str | None = None
    message_flow: str | None = None
    mno_ids: list[int] | None = None
    number_pool: bool | None = None
    optin_keywords: str | None = None
    optin_message: str | None = None
    optout_keywords: str | None = None
    optout_message: str | None = None
    privacy_policy_link: str | None = None
    reference_id: str | None = None
    reseller_id: str | None = None
    sample1: str | None = None
    sample2: str | None = None
    sample3: str | None = None
    sample4: str | None = None
    sample5: str | None = None
    sub_usecases: list[str] | None = None
    subscriber_help: bool | None = None
    subscriber_optin: bool | None = None
    subscriber_optout: bool | None = None
    tag: list[str] | None = None
    terms_and_conditions: bool | None = None
    terms_and_conditions_link: str | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CampaignSharingChain(Model):
    """Response of `campaigns.get_sharing_status`."""

    _wire_: ClassVar[Mapping[str, str]] = {"shared_by_me": "sharedByMe", "shared_with_me": "sharedWithMe"}

    shared_by_me: CampaignSharingStatus | None = None
    shared_with_me: CampaignSharingStatus | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CampaignSharingStatus(Model):
    """Response of `shared_campaigns.get_sharing_status`."""

    _wire_: ClassVar[Mapping[str, str]] = {
        "downstream_cnp_id": "downstreamCnpId",
        "shared_date": "sharedDate",
        "sharing_status": "sharingStatus",
        "status_date": "statusDate",
        "upstream_cnp_id": "upstreamCnpId",
    }

    downstream_cnp_id: str | None = None
    shared_date: str | None = None
    sharing_status: str | None = None
    status_date: str | None = None
    upstream_cnp_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListCampaignsResponse(ListResponse["TelnyxCampaignWithAssignedCountCSP"]):
    """Response of `campaigns.list`.

    Attributes:
        page: Which page of the list.
        records: The records that this page holds.
        total_records: How many items there are on all pages together.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"total_records": "totalRecords"}

    page: int | None = None
    records: list[TelnyxCampaignWithAssignedCountCSP] | None = None
    total_records: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MnoMetadata(Model):
    """Response of `campaigns.get_mno_metadata`."""

    _wire_: ClassVar[Mapping[str, str]] = {"field_10999": "10999"}

    field_10999: MnoMetadataItem | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MnoMetadataItem(Model):
    """Attribute `MnoMetadata.field_10999`.

    Attributes:
        min_msg_samples: Example: 1
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "min_msg_samples": "minMsgSamples",
        "mno_review": "mnoReview",
        "mno_support": "mnoSupport",
        "no_embedded_link": "noEmbeddedLink",
        "no_embedded_phone": "noEmbeddedPhone",
        "req_subscriber_help": "reqSubscriberHelp",
        "req_subscriber_optin": "reqSubscriberOptin",
        "req_subscriber_optout": "reqSubscriberOptout",
    }

    min_msg_samples: int
    mno: str
    mno_review: bool
    mno_support: bool
    no_embedded_link: bool
    no_embedded_phone: bool
    qualify: bool
    req_subscriber_help: bool
    req_subscriber_optin: bool
    req_subscriber_optout: bool


@define(eq=False, repr=False, kw_only=True, slots=False)
class TelnyxCampaignCSP(Model):
    """Response of `campaigns.create`, `campaigns.get`, `campaigns.update`.

    Attributes:
        age_gated: Whether messages are for adults only.
        auto_renewal: Whether the campaign is renewed, and paid again, by itself.
        brand_id: Identifier of the 10DLC brand. Example: d2ca9d69-641b-4131-83fa-5d0744f4c8a9
        campaign_id: Identifier of the 10DLC campaign. Example: 823d6b1a-6ed6-41a3-9c50-c8ff41b682ba
        campaign_status: One of TCR_PENDING, TCR_SUSPENDED, TCR_EXPIRED, TCR_ACCEPTED, TCR_FAILED, TELNYX_ACCEPTED,
            TELNYX_FAILED, MNO_PENDING, MNO_ACCEPTED, MNO_REJECTED, MNO_PROVISIONED, MNO_PROVISIONING_FAILED.
        create_date: When it was made.
        csp_id: Identifier of the campaign service provider (CSP).
        description: What it is or is for, in words.
        direct_lending: Whether messages are about loans.
        embedded_link: Whether messages contain links.
        embedded_link_sample: A link such as messages contain.
        embedded_phone: Whether messages contain phone numbers.
        failure_reasons: Why it failed, if it did.
        help_keywords: Words that ask for help, joined by commas without spaces.
        help_message: What people get who write the help keyword.
        is_t_mobile_registered: Whether the campaign is registered with T-Mobile.
        message_flow: How people come to agree to the messages, in words.
        mock: Whether it exists for trying out only.
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
        status: How far it has come, or whether it is in use.
        sub_usecases: What the messages are for in particular; list_enum with usecase shows the allowed values.
        submission_status: One of CREATED, FAILED, PENDING.
        subscriber_help: Whether a help keyword is answered.
        subscriber_optin: Whether people sign up before they get messages.
        subscriber_optout: Whether people can end the messages by a keyword.
        tcr_brand_id: Identifier that The Campaign Registry gave the brand. Example: BBRAND1
        tcr_campaign_id: Identifier that The Campaign Registry gave the campaign. Example: CCAMP1
        terms_and_conditions: Whether the terms and conditions are accepted.
        terms_and_conditions_link: URL of the campaign's terms and conditions.
        usecase: What the campaign sends messages for; list_enum shows the allowed values.
        vertical: Line of business of the brand. Deprecated.
        webhook_failover_url: URL to try when the main one for status changes fails. Example:
            https://example.com/failover-webhook
        webhook_url: URL that status changes are sent to. Example: https://example.com/webhook
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "age_gated": "ageGated",
        "auto_renewal": "autoRenewal",
        "billed_date": "billedDate",
        "brand_display_name": "brandDisplayName",
        "brand_id": "brandId",
        "campaign_id": "campaignId",
        "campaign_status": "campaignStatus",
        "create_date": "createDate",
        "csp_id": "cspId",
        "direct_lending": "directLending",
        "embedded_link": "embeddedLink",
        "embedded_link_sample": "embeddedLinkSample",
        "embedded_phone": "embeddedPhone",
        "failure_reasons": "failureReasons",
        "help_keywords": "helpKeywords",
        "help_message": "helpMessage",
        "is_t_mobile_number_pooling_enabled": "isTMobileNumberPoolingEnabled",
        "is_t_mobile_registered": "isTMobileRegistered",
        "is_t_mobile_suspended": "isTMobileSuspended",
        "message_flow": "messageFlow",
        "next_renewal_or_expiration_date": "nextRenewalOrExpirationDate",
        "number_pool": "numberPool",
        "optin_keywords": "optinKeywords",
        "optin_message": "optinMessage",
        "optout_keywords": "optoutKeywords",
        "optout_message": "optoutMessage",
        "privacy_policy_link": "privacyPolicyLink",
        "reference_id": "referenceId",
        "reseller_id": "resellerId",
        "sub_usecases": "subUsecases",
        "submission_status": "submissionStatus",
        "subscriber_help": "subscriberHelp",
        "subscriber_optin": "subscriberOptin",
        "subscriber_optout": "subscriberOptout",
        "tcr_brand_id": "tcrBrandId",
        "tcr_campaign_id": "tcrCampaignId",
        "terms_and_conditions": "termsAndConditions",
        "terms_and_conditions_link": "termsAndConditionsLink",
        "webhook_failover_url": "webhookFailoverURL",
        "webhook_url": "webhookURL",
    }

    brand_id: str
    campaign_id: str
    csp_id: str
    description: str
    mock: bool
    sub_usecases: list[str]
    terms_and_conditions: bool
    usecase: str
    status: str = UNSET
    age_gated: bool | None = None
    auto_renewal: bool | None = None
    billed_date: str | None = None
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
    create_date: str | None = None
    direct_lending: bool | None = None
    embedded_link: bool | None = None
    embedded_link_sample: str | None = None
    embedded_phone: bool | None = None
    failure_reasons: str | None = None
    help_keywords: str | None = None
    help_message: str | None = None
    is_t_mobile_number_pooling_enabled: bool | None = None
    is_t_mobile_registered: bool | None = None
    is_t_mobile_suspended: bool | None = None
    message_flow: str | None = None
    next_renewal_or_expiration_date: str | None = None
    number_pool: bool | None = None
    optin_keywords: str | None = None
    optin_message: str | None = None
    optout_keywords: str | None = None
    optout_message: str | None = None
    privacy_policy_link: str | None = None
    reference_id: str | None = None
    reseller_id: str | None = None
    sample1: str | None = None
    sample2: str | None = None
    sample3: str | None = None
    sample4: str | None = None
    sample5: str | None = None
    submission_status: Literal["CREATED", "FAILED", "PENDING"] | str | None = None
    subscriber_help: bool | None = None
    subscriber_optin: bool | None = None
    subscriber_optout: bool | None = None
    tcr_brand_id: str | None = None
    tcr_campaign_id: str | None = None
    terms_and_conditions_link: str | None = None
    vertical: str | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TelnyxCampaignWithAssignedCountCSP(Model):
    """Attribute `ListCampaignsResponse.records`.

    Attributes:
        age_gated: Whether messages are for adults only.
        assigned_phone_numbers_count: Example: 3
        auto_renewal: Whether the campaign is renewed, and paid again, by itself.
        brand_id: Identifier of the 10DLC brand. Example: d2ca9d69-641b-4131-83fa-5d0744f4c8a9
        campaign_id: Identifier of the 10DLC campaign. Example: 823d6b1a-6ed6-41a3-9c50-c8ff41b682ba
        campaign_status: One of TCR_PENDING, TCR_SUSPENDED, TCR_EXPIRED, TCR_ACCEPTED, TCR_FAILED, TELNYX_ACCEPTED,
            TELNYX_FAILED, MNO_PENDING, MNO_ACCEPTED, MNO_REJECTED, MNO_PROVISIONED, MNO_PROVISIONING_FAILED.
        create_date: When it was made.
        csp_id: Identifier of the campaign service provider (CSP).
        description: What it is or is for, in words.
        direct_lending: Whether messages are about loans.
        embedded_link: Whether messages contain links.
        embedded_link_sample: A link such as messages contain.
        embedded_phone: Whether messages contain phone numbers.
        failure_reasons: Why it failed, if it did.
        help_keywords: Words that ask for help, joined by commas without spaces.
        help_message: What people get who write the help keyword.
        is_t_mobile_registered: Whether the campaign is registered with T-Mobile.
        message_flow: How people come to agree to the messages, in words.
        mock: Whether it exists for trying out only.
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
        status: How far it has come, or whether it is in use.
        sub_usecases: What the messages are for in particular; list_enum with usecase shows the allowed values.
        submission_status: One of CREATED, FAILED, PENDING.
        subscriber_help: Whether a help keyword is answered.
        subscriber_optin: Whether people sign up before they get messages.
        subscriber_optout: Whether people can end the messages by a keyword.
        tcr_brand_id: Identifier that The Campaign Registry gave the brand. Example: BBRAND1
        tcr_campaign_id: Identifier that The Campaign Registry gave the campaign. Example: CCAMP1
        terms_and_conditions: Whether the terms and conditions are accepted.
        terms_and_conditions_link: URL of the campaign's terms and conditions.
        usecase: What the campaign sends messages for; list_enum shows the allowed values.
        vertical: Line of business of the brand. Deprecated.
        webhook_failover_url: URL to try when the main one for status changes fails. Example:
            https://example.com/failover-webhook
        webhook_url: URL that status changes are sent to. Example: https://example.com/webhook
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "age_gated": "ageGated",
        "assigned_phone_numbers_count": "assignedPhoneNumbersCount",
        "auto_renewal": "autoRenewal",
        "billed_date": "billedDate",
        "brand_display_name": "brandDisplayName",
        "brand_id": "brandId",
        "campaign_id": "campaignId",
        "campaign_status": "campaignStatus",
        "create_date": "createDate",
        "csp_id": "cspId",
        "direct_lending": "directLending",
        "embedded_link": "embeddedLink",
        "embedded_link_sample": "embeddedLinkSample",
        "embedded_phone": "embeddedPhone",
        "failure_reasons": "failureReasons",
        "help_keywords": "helpKeywords",
        "help_message": "helpMessage",
        "is_t_mobile_number_pooling_enabled": "isTMobileNumberPoolingEnabled",
        "is_t_mobile_registered": "isTMobileRegistered",
        "is_t_mobile_suspended": "isTMobileSuspended",
        "message_flow": "messageFlow",
        "next_renewal_or_expiration_date": "nextRenewalOrExpirationDate",
        "number_pool": "numberPool",
        "optin_keywords": "optinKeywords",
        "optin_message": "optinMessage",
        "optout_keywords": "optoutKeywords",
        "optout_message": "optoutMessage",
        "privacy_policy_link": "privacyPolicyLink",
        "reference_id": "referenceId",
        "reseller_id": "resellerId",
        "sub_usecases": "subUsecases",
        "submission_status": "submissionStatus",
        "subscriber_help": "subscriberHelp",
        "subscriber_optin": "subscriberOptin",
        "subscriber_optout": "subscriberOptout",
        "tcr_brand_id": "tcrBrandId",
        "tcr_campaign_id": "tcrCampaignId",
        "terms_and_conditions": "termsAndConditions",
        "terms_and_conditions_link": "termsAndConditionsLink",
        "webhook_failover_url": "webhookFailoverURL",
        "webhook_url": "webhookURL",
    }

    age_gated: bool | None = None
    assigned_phone_numbers_count: float | None = None
    auto_renewal: bool | None = None
    billed_date: str | None = None
    brand_display_name: str | None = None
    brand_id: str | None = None
    campaign_id: str | None = None
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
    create_date: str | None = None
    csp_id: str | None = None
    description: str | None = None
    direct_lending: bool | None = None
    embedded_link: bool | None = None
    embedded_link_sample: str | None = None
    embedded_phone: bool | None = None
    failure_reasons: str | None = None
    help_keywords: str | None = None
    help_message: str | None = None
    is_t_mobile_number_pooling_enabled: bool | None = None
    is_t_mobile_registered: bool | None = None
    is_t_mobile_suspended: bool | None = None
    message_flow: str | None = None
    mock: bool | None = None
    next_renewal_or_expiration_date: str | None = None
    number_pool: bool | None = None
    optin_keywords: str | None = None
    optin_message: str | None = None
    optout_keywords: str | None = None
    optout_message: str | None = None
    privacy_policy_link: str | None = None
    reference_id: str | None = None
    reseller_id: str | None = None
    sample1: str | None = None
    sample2: str | None = None
    sample3: str | None = None
    sample4: str | None = None
    sample5: str | None = None
    status: str | None = None
    sub_usecases: list[str] | None = None
    submission_status: Literal["CREATED", "FAILED", "PENDING"] | str | None = None
    subscriber_help: bool | None = None
    subscriber_optin: bool | None = None
    subscriber_optout: bool | None = None
    tcr_brand_id: str | None = None
    tcr_campaign_id: str | None = None
    terms_and_conditions: bool | None = None
    terms_and_conditions_link: str | None = None
    usecase: str | None = None
    vertical: str | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateCampaignRequest(Model):
    """Body of `campaigns.update`.

    Attributes:
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
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "auto_renewal": "autoRenewal",
        "help_message": "helpMessage",
        "message_flow": "messageFlow",
        "reseller_id": "resellerId",
        "webhook_failover_url": "webhookFailoverURL",
        "webhook_url": "webhookURL",
    }

    auto_renewal: bool | None = None
    help_message: str | None = None
    message_flow: str | None = None
    reseller_id: str | None = None
    sample1: str | None = None
    sample2: str | None = None
    sample3: str | None = None
    sample4: str | None = None
    sample5: str | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UsecaseMetadata(Model):
    """Response of `campaigns.get_usecase_qualification`.

    Attributes:
        usecase: What the campaign sends messages for; list_enum shows the allowed values.
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "annual_fee": "annualFee",
        "max_sub_usecases": "maxSubUsecases",
        "min_sub_usecases": "minSubUsecases",
        "mno_metadata": "mnoMetadata",
        "monthly_fee": "monthlyFee",
        "quarterly_fee": "quarterlyFee",
    }

    annual_fee: float | None = None
    max_sub_usecases: int | None = None
    min_sub_usecases: int | None = None
    mno_metadata: dict[str, Any] | None = None
    monthly_fee: float | None = None
    quarterly_fee: float | None = None
    usecase: str | None = None
