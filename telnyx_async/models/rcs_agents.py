# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of RCS Agents."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import Model

if TYPE_CHECKING:
    from telnyx_async.model import Null


@define(eq=False, repr=False, kw_only=True, slots=False)
class LaunchRCSAgentCampaign(Model):
    """Argument `campaign` of `rcs_agents.launch`."""

    agent_overview: str
    company_overview: str
    consent_settings: RCSAgentConsentConfiguration
    interactions: list[RCSAgentInteraction]
    message_examples: list[str]
    additional_information: str | Null | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSAgentBasicsConfiguration(Model):
    """Attribute `RCSAgentConfiguration.basics`.

    Attributes:
        description: What it is or is for, in words.
        email: E-mail address of the person or business.
        logo_url: Where the logo is found on the web.
        phone_number: The phone number, normally in +E.164.
        privacy_policy_url: Page where the privacy policy can be read.
        terms_and_conditions_url: Page where the terms can be read.
        website: Address of the website of the brand or business.
    """

    brand_color: str | None = None
    description: str | None = None
    email: RCSAgentEmailContact | None = None
    hero_url: str | None = None
    logo_url: str | None = None
    phone_number: RCSAgentPhoneContact | None = None
    privacy_policy_url: str | None = None
    terms_and_conditions_url: str | None = None
    website: RCSAgentWebsiteContact | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSAgentCampaignConfiguration(Model):
    """Attribute `RCSAgentConfiguration.campaign`."""

    company_overview: str
    additional_information: str | None = None
    agent_overview: str | None = None
    consent_settings: RCSAgentConsentConfiguration | None = None
    interactions: list[RCSAgentInteraction] | None = None
    message_examples: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSAgentConfiguration(Model):
    """Argument `configuration` of `rcs_agents.create`, `configuration` of `rcs_agents.update`.

    Attributes:
        campaign: What the agent is for: company, agent, consent, examples of messages.
        testing: How the agent can be tried: a URL, and more if needed.
    """

    basics: RCSAgentBasicsConfiguration
    campaign: RCSAgentCampaignConfiguration | None = None
    testing: RCSAgentTestingConfiguration | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSAgentConsentConfiguration(Model):
    """Attribute `LaunchRCSAgentCampaign.consent_settings`, `RCSAgentCampaignConfiguration.consent_settings`."""

    call_to_action: str
    double_opt_in: bool
    help_response: str
    opt_in_message: str
    opt_in_methods: list[RCSAgentOptInMethod]
    opt_out_response: str
    call_to_action_media_url: str | None = None
    call_to_action_url: str | None = None
    double_opt_in_message: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSAgentDetail(Model):
    """Response of `rcs_agents.create`, `rcs_agents.get`, `rcs_agents.launch` and 3 more.

    Attributes:
        agent_id: Identifier of the agent (RCS, or of a mission).
        basics_status: One of SUBMITTED, APPROVED, REJECTED.
        billing_category: One of NON_CONVERSATIONAL, CONVERSATIONAL.
        brand_id: RCS brand concerned.
        campaign_status: One of SUBMITTED, APPROVED, REJECTED.
        configuration: Where and how to reach the storage.
        display_name: Name that people are shown.
        hosting_region: Region that the RCS agent is hosted in.
        profile_id: Profile concerned, of the kind that this product has.
        status: How far it has come, or whether it is in use. One of CREATED, SUBMITTED, VERIFYING, VERIFIED,
            LAUNCHING, LAUNCHED, LIVE, REJECTED, FAILED.
        testing_status: One of SUBMITTED, APPROVED, REJECTED.
        use_case: What it is used for. One of MULTI_USE, PROMOTIONAL, TRANSACTIONAL, OTP.
    """

    agent_id: str
    brand_id: str
    capabilities: RCSPlatformCapabilities
    carrier_approvals: list[RCSCarrierApproval]
    configuration: RCSAgentConfiguration
    display_name: str
    status: (
        Literal["CREATED", "SUBMITTED", "VERIFYING", "VERIFIED", "LAUNCHING", "LAUNCHED", "LIVE", "REJECTED", "FAILED"]
        | str
    )
    test_devices: list[RCSTestDevice]
    use_case: Literal["MULTI_USE", "PROMOTIONAL", "TRANSACTIONAL", "OTP"] | str
    basics_status: Literal["SUBMITTED", "APPROVED", "REJECTED"] | str | None = None
    billing_category: Literal["NON_CONVERSATIONAL", "CONVERSATIONAL"] | str | None = None
    campaign_status: Literal["SUBMITTED", "APPROVED", "REJECTED"] | str | None = None
    hosting_region: str | None = None
    profile_id: str | None = None
    testing_status: Literal["SUBMITTED", "APPROVED", "REJECTED"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSAgentEmailContact(Model):
    """Attribute `RCSAgentBasicsConfiguration.email`.

    Attributes:
        address: Where somebody or something is: street, place, country.
        label: Short name for people to recognize it by.
    """

    address: str
    label: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSAgentInteraction(Model):
    """Attribute `LaunchRCSAgentCampaign.interactions`, `RCSAgentCampaignConfiguration.interactions`.

    Attributes:
        description: What it is or is for, in words.
        interaction_type: One of TRANSACTIONAL_UPDATES, CUSTOMER_SUPPORT, LOYALTY_OR_REWARD,
            MARKETING_OR_PROMOTIONAL, ACCOUNT_ALERTS, TWO_WAY_CONVERSATION, OTHER.
    """

    interaction_type: (
        Literal[
            "TRANSACTIONAL_UPDATES",
            "CUSTOMER_SUPPORT",
            "LOYALTY_OR_REWARD",
            "MARKETING_OR_PROMOTIONAL",
            "ACCOUNT_ALERTS",
            "TWO_WAY_CONVERSATION",
            "OTHER",
        ]
        | str
    )
    description: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSAgentOptInMethod(Model):
    """Attribute `RCSAgentConsentConfiguration.opt_in_methods`.

    Attributes:
        description: What it is or is for, in words.
        method_type: One of SMS, WEBSITE, MOBILE_APP, QR_CODE, SALE_POINT, OTHER.
    """

    method_type: Literal["SMS", "WEBSITE", "MOBILE_APP", "QR_CODE", "SALE_POINT", "OTHER"] | str
    description: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSAgentPhoneContact(Model):
    """Attribute `RCSAgentBasicsConfiguration.phone_number`.

    Attributes:
        label: Short name for people to recognize it by.
    """

    label: str
    number: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSAgentTestingConfiguration(Model):
    """Argument `testing` of `rcs_agents.launch`.

    Attributes:
        message_id: Identifier of the message or mail.
    """

    test_url: str
    additional_information: str | None = None
    message_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSAgentWebsiteContact(Model):
    """Attribute `RCSAgentBasicsConfiguration.website`.

    Attributes:
        label: Short name for people to recognize it by.
        url: Web address that goes with it.
    """

    label: str
    url: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSCarrierApproval(Model):
    """Response of `rcs_agents.list_carrier_approvals`.

    Attributes:
        carrier: Telephone company that serves the number.
        scope_type: One of carrier, hub, bot.
        status: How far it has come, or whether it is in use. One of PENDING, SUBMITTED, APPROVED, REJECTED.
        submitted_at: When it was handed in.
    """

    approval_id: str
    scope_type: Literal["carrier", "hub", "bot"] | str
    status: Literal["PENDING", "SUBMITTED", "APPROVED", "REJECTED"] | str
    approved_at: datetime | None = None
    carrier: str | None = None
    rejected_reason: str | None = None
    submitted_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSPlatformCapabilities(Model):
    """Attribute `RCSAgentDetail.capabilities`, `RCSBrand.capabilities`."""

    brand_entity: bool
    brand_verification: bool
    campaigns: bool
    distinct_launch_phase: bool
    invite_test_devices: bool
    per_carrier_approval: bool
    submission_sections: bool
    templates: bool
    vendor_webhooks: bool


@define(eq=False, repr=False, kw_only=True, slots=False)
class RCSTestDevice(Model):
    """Response of `rcs_agents.add_test_device`, `rcs_agents.list_test_devices`.

    Attributes:
        invite_status: One of PENDING, ACCEPTED, DECLINED.
        phone_number: The phone number, normally in +E.164.
        test_device_id: Identifier of the test device.
    """

    invite_status: Literal["PENDING", "ACCEPTED", "DECLINED"] | str
    phone_number: str
    test_device_id: str
