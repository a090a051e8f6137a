# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Verification Requests."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.model import Null

MessagingUseCase: TypeAlias = Literal[
    "2FA",
    "App Notifications",
    "Appointments",
    "Auctions",
    "Auto Repair Services",
    "Bank Transfers",
    "Billing",
    "Booking Confirmations",
    "Business Updates",
    "COVID-19 Alerts",
    "Career Training",
    "Chatbot",
    "Conversational / Alerts",
    "Courier Services & Deliveries",
    "Emergency Alerts",
    "Events & Planning",
    "Financial Services",
    "Fraud Alerts",
    "Fundraising",
    "General Marketing",
    "General School Updates",
    "HR / Staffing",
    "Healthcare Alerts",
    "Housing Community Updates",
    "Insurance Services",
    "Job Dispatch",
    "Legal Services",
    "Mixed",
    "Motivational Reminders",
    "Notary Notifications",
    "Order Notifications",
    "Political",
    "Public Works",
    "Real Estate Services",
    "Religious Services",
    "Repair and Diagnostics Alerts",
    "Rewards Program",
    "Surveys",
    "System Alerts",
    "Voting Reminders",
    "Waitlist Alerts",
    "Webinar Reminders",
    "Workshop Alerts",
]
MessagingVolume: TypeAlias = Literal[
    "10", "100", "1,000", "10,000", "100,000", "250,000", "500,000", "750,000", "1,000,000", "5,000,000", "10,000,000+"
]
TFVerificationStatus: TypeAlias = Literal[
    "Verified", "Rejected", "Waiting For Vendor", "Waiting For Customer", "Waiting For Telnyx", "In Progress"
]
TollFreeVerificationEntityType: TypeAlias = Literal[
    "SOLE_PROPRIETOR", "PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "GOVERNMENT"
]


@define(eq=False, repr=False, kw_only=True, slots=False)
class ImageUrl(Model):
    """Url in Telnyx's document.

    Attributes:
        url: 1 to 2083 characters. URL.
    """

    url: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListVerificationRequestsResponse(ListResponse["VerificationRequestStatus"]):
    """Paginated_VerificationRequestStatus_ in Telnyx's document.

    Attributes:
        total_records: Telnyx's default: 0.
    """

    records: list[VerificationRequestStatus]
    total_records: int


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListVerificationStatusHistoryResponse(ListResponse["VerificationStatusHistoryEntry"]):
    """Paginated_VerificationStatusHistoryEntry_ in Telnyx's document.

    Attributes:
        total_records: Telnyx's default: 0.
    """

    records: list[VerificationStatusHistoryEntry]
    total_records: int


@define(eq=False, repr=False, kw_only=True, slots=False)
class TFPhoneNumber(Model):
    """TFPhoneNumber in Telnyx's document."""

    _wire_: ClassVar[Mapping[str, str]] = {"phone_number": "phoneNumber"}

    phone_number: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class TFVerificationRequest(Model):
    """TFVerificationRequest in Telnyx's document.

    Attributes:
        additional_information: At most 500 characters.
        age_gated_content: Telnyx's default: False.
        business_addr_1: At most 500 characters.
        business_addr_2: At most 500 characters.
        business_city: At most 500 characters. Example: Austin
        business_contact_email: At most 500 characters. Example: email@example.com
        business_contact_first_name: At most 500 characters. Example: John
        business_contact_last_name: At most 500 characters. Example: Doe
        business_contact_phone: At most 500 characters. Example: +18005550100
        business_name: At most 500 characters.
        business_registration_country: At most 2 characters. Matches ^[A-Z]{2}$ Example: US
        business_registration_number: At most 500 characters. Example: 12-3456789
        business_registration_type: At most 500 characters. Example: EIN
        business_state: At most 500 characters. Example: Texas
        business_zip: At most 500 characters. Example: 78701
        campaign_verify_authorization_token: At most 500 characters. Example: cv_token_abc123xyz
        corporate_website: At most 500 characters. Example: http://example.com
        doing_business_as: At most 500 characters.
        entity_type: One of SOLE_PROPRIETOR, PRIVATE_PROFIT, PUBLIC_PROFIT, NON_PROFIT, GOVERNMENT.
        help_message_response: At most 500 characters.
        isv_reseller: At most 500 characters.
        message_volume: One of 10, 100, 1,000, 10,000, 100,000, 250,000, 500,000, 750,000, 1,000,000, 5,000,000,
            10,000,000+.
        opt_in_confirmation_response: At most 500 characters.
        opt_in_keywords: At most 500 characters.
        opt_in_workflow: At most 500 characters.
        opt_in_workflow_image_urls: At least 1 items.
        phone_numbers: At least 1 items.
        privacy_policy_url: At most 500 characters. Example: https://example.com/privacy
        production_message_content: At most 1000 characters.
        terms_and_condition_url: At most 500 characters. Example: https://example.com/terms
        use_case: One of 2FA, App Notifications, Appointments, Auctions, Auto Repair Services, Bank Transfers,
            Billing, Booking Confirmations, Business Updates, COVID-19 Alerts, Career Training, Chatbot,
            Conversational / Alerts, Courier Services & Deliveries, Emergency Alerts, Events & Planning, Financial
            Services, Fraud Alerts, Fundraising, General Marketing, General School Updates, HR / Staffing,
            Healthcare Alerts, Housing Community Updates and 19 more.
        use_case_summary: At most 500 characters.
        webhook_url: At most 500 characters. Example: http://example-webhook.com
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "additional_information": "additionalInformation",
        "age_gated_content": "ageGatedContent",
        "business_addr_1": "businessAddr1",
        "business_addr_2": "businessAddr2",
        "business_city": "businessCity",
        "business_contact_email": "businessContactEmail",
        "business_contact_first_name": "businessContactFirstName",
        "business_contact_last_name": "businessContactLastName",
        "business_contact_phone": "businessContactPhone",
        "business_name": "businessName",
        "business_registration_country": "businessRegistrationCountry",
        "business_registration_number": "businessRegistrationNumber",
        "business_registration_type": "businessRegistrationType",
        "business_state": "businessState",
        "business_zip": "businessZip",
        "campaign_verify_authorization_token": "campaignVerifyAuthorizationToken",
        "corporate_website": "corporateWebsite",
        "doing_business_as": "doingBusinessAs",
        "entity_type": "entityType",
        "help_message_response": "helpMessageResponse",
        "isv_reseller": "isvReseller",
        "message_volume": "messageVolume",
        "opt_in_confirmation_response": "optInConfirmationResponse",
        "opt_in_keywords": "optInKeywords",
        "opt_in_workflow": "optInWorkflow",
        "opt_in_workflow_image_urls": "optInWorkflowImageURLs",
        "phone_numbers": "phoneNumbers",
        "privacy_policy_url": "privacyPolicyURL",
        "production_message_content": "productionMessageContent",
        "terms_and_condition_url": "termsAndConditionURL",
        "use_case": "useCase",
        "use_case_summary": "useCaseSummary",
        "webhook_url": "webhookUrl",
    }

    additional_information: str
    business_addr_1: str
    business_city: str
    business_contact_email: str
    business_contact_first_name: str
    business_contact_last_name: str
    business_contact_phone: str
    business_name: str
    business_state: str
    business_zip: str
    corporate_website: str
    message_volume: MessagingVolume
    opt_in_workflow: str
    opt_in_workflow_image_urls: list[ImageUrl]
    phone_numbers: list[TFPhoneNumber]
    production_message_content: str
    use_case: MessagingUseCase
    use_case_summary: str
    age_gated_content: bool | None = None
    business_addr_2: str | None = None
    business_registration_country: str | Null | None = None
    business_registration_number: str | Null | None = None
    business_registration_type: str | Null | None = None
    campaign_verify_authorization_token: str | Null | None = None
    doing_business_as: str | Null | None = None
    entity_type: TollFreeVerificationEntityType | Null | None = None
    help_message_response: str | Null | None = None
    isv_reseller: str | Null | None = None
    opt_in_confirmation_response: str | Null | None = None
    opt_in_keywords: str | Null | None = None
    privacy_policy_url: str | Null | None = None
    terms_and_condition_url: str | Null | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TollFreeVerificationError(Model):
    """toll-free-verification_Error in Telnyx's document."""

    code: str
    title: str
    detail: str | None = None
    meta: dict[str, Any] | None = None
    source: TollFreeVerificationErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TollFreeVerificationErrorSource(Model):
    """toll-free-verification_Error.source in Telnyx's document."""

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TollFreeVerificationErrors(Model):
    """toll-free-verification_Errors in Telnyx's document."""

    errors: list[TollFreeVerificationError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerificationRequestEgress(Model):
    """VerificationRequestEgress in Telnyx's document.

    Attributes:
        business_city: Example: Austin
        business_contact_email: Example: email@example.com
        business_contact_first_name: Example: John
        business_contact_last_name: Example: Doe
        business_contact_phone: Example: +18005550100
        business_registration_country: Example: US
        business_registration_number: Example: 12-3456789
        business_registration_type: Example: EIN
        business_state: Example: Texas
        business_zip: Example: 78701
        campaign_verify_authorization_token: At most 500 characters. Example: cv_token_abc123xyz
        corporate_website: Example: http://example.com
        entity_type: One of SOLE_PROPRIETOR, PRIVATE_PROFIT, PUBLIC_PROFIT, NON_PROFIT, GOVERNMENT.
        id: Identifier of the resource. UUID.
        isv_reseller: Example: Yes
        message_volume: One of 10, 100, 1,000, 10,000, 100,000, 250,000, 500,000, 750,000, 1,000,000, 5,000,000,
            10,000,000+.
        privacy_policy_url: Example: https://example.com/privacy
        terms_and_condition_url: Example: https://example.com/terms
        use_case: One of 2FA, App Notifications, Appointments, Auctions, Auto Repair Services, Bank Transfers,
            Billing, Booking Confirmations, Business Updates, COVID-19 Alerts, Career Training, Chatbot,
            Conversational / Alerts, Courier Services & Deliveries, Emergency Alerts, Events & Planning, Financial
            Services, Fraud Alerts, Fundraising, General Marketing, General School Updates, HR / Staffing,
            Healthcare Alerts, Housing Community Updates and 19 more.
        verification_status: One of Verified, Rejected, Waiting For Vendor, Waiting For Customer, Waiting For
            Telnyx, In Progress. Telnyx's default: In Progress.
        webhook_url: Example: http://example-webhook.com
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "additional_information": "additionalInformation",
        "age_gated_content": "ageGatedContent",
        "business_addr_1": "businessAddr1",
        "business_addr_2": "businessAddr2",
        "business_city": "businessCity",
        "business_contact_email": "businessContactEmail",
        "business_contact_first_name": "businessContactFirstName",
        "business_contact_last_name": "businessContactLastName",
        "business_contact_phone": "businessContactPhone",
        "business_name": "businessName",
        "business_registration_country": "businessRegistrationCountry",
        "business_registration_number": "businessRegistrationNumber",
        "business_registration_type": "businessRegistrationType",
        "business_state": "businessState",
        "business_zip": "businessZip",
        "campaign_verify_authorization_token": "campaignVerifyAuthorizationToken",
        "corporate_website": "corporateWebsite",
        "doing_business_as": "doingBusinessAs",
        "entity_type": "entityType",
        "help_message_response": "helpMessageResponse",
        "isv_reseller": "isvReseller",
        "message_volume": "messageVolume",
        "opt_in_confirmation_response": "optInConfirmationResponse",
        "opt_in_keywords": "optInKeywords",
        "opt_in_workflow": "optInWorkflow",
        "opt_in_workflow_image_urls": "optInWorkflowImageURLs",
        "phone_numbers": "phoneNumbers",
        "privacy_policy_url": "privacyPolicyURL",
        "production_message_content": "productionMessageContent",
        "terms_and_condition_url": "termsAndConditionURL",
        "use_case": "useCase",
        "use_case_summary": "useCaseSummary",
        "verification_request_id": "verificationRequestId",
        "verification_status": "verificationStatus",
        "webhook_url": "webhookUrl",
    }

    additional_information: str
    business_addr_1: str
    business_city: str
    business_contact_email: str
    business_contact_first_name: str
    business_contact_last_name: str
    business_contact_phone: str
    business_name: str
    business_state: str
    business_zip: str
    corporate_website: str
    id: str
    message_volume: MessagingVolume | str
    opt_in_workflow: str
    opt_in_workflow_image_urls: list[ImageUrl]
    phone_numbers: list[TFPhoneNumber]
    production_message_content: str
    use_case: MessagingUseCase | str
    use_case_summary: str
    verification_request_id: str
    age_gated_content: bool | None = None
    business_addr_2: str | None = None
    business_registration_country: str | None = None
    business_registration_number: str | None = None
    business_registration_type: str | None = None
    campaign_verify_authorization_token: str | None = None
    doing_business_as: str | None = None
    entity_type: TollFreeVerificationEntityType | str | None = None
    help_message_response: str | None = None
    isv_reseller: str | None = None
    opt_in_confirmation_response: str | None = None
    opt_in_keywords: str | None = None
    privacy_policy_url: str | None = None
    terms_and_condition_url: str | None = None
    verification_status: TFVerificationStatus | str | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerificationRequestStatus(Model):
    """VerificationRequestStatus in Telnyx's document.

    Attributes:
        business_city: Example: Austin
        business_contact_email: Example: email@example.com
        business_contact_first_name: Example: John
        business_contact_last_name: Example: Doe
        business_contact_phone: Example: +18889809750
        business_registration_country: Example: US
        business_registration_number: Example: 12-3456789
        business_registration_type: Example: EIN
        business_state: Example: Texas
        business_zip: Example: 78701
        campaign_verify_authorization_token: At most 500 characters. Example: cv_token_abc123xyz
        corporate_website: Example: http://example.com
        created_at: Example: 2024-01-23T18:10:02.574Z
        entity_type: One of SOLE_PROPRIETOR, PRIVATE_PROFIT, PUBLIC_PROFIT, NON_PROFIT, GOVERNMENT.
        id: Identifier of the resource. UUID. Example: eaba9f52-164e-58e0-b002-4f668e18b7ed
        isv_reseller: Example: Yes
        message_volume: One of 10, 100, 1,000, 10,000, 100,000, 250,000, 500,000, 750,000, 1,000,000, 5,000,000,
            10,000,000+.
        privacy_policy_url: Example: https://example.com/privacy
        terms_and_condition_url: Example: https://example.com/terms
        updated_at: Example: 2024-01-23T18:10:02.574Z
        use_case: One of 2FA, App Notifications, Appointments, Auctions, Auto Repair Services, Bank Transfers,
            Billing, Booking Confirmations, Business Updates, COVID-19 Alerts, Career Training, Chatbot,
            Conversational / Alerts, Courier Services & Deliveries, Emergency Alerts, Events & Planning, Financial
            Services, Fraud Alerts, Fundraising, General Marketing, General School Updates, HR / Staffing,
            Healthcare Alerts, Housing Community Updates and 19 more.
        verification_status: One of Verified, Rejected, Waiting For Vendor, Waiting For Customer, Waiting For
            Telnyx, In Progress.
        webhook_url: Example: http://example-webhook.com
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "additional_information": "additionalInformation",
        "age_gated_content": "ageGatedContent",
        "business_addr_1": "businessAddr1",
        "business_addr_2": "businessAddr2",
        "business_city": "businessCity",
        "business_contact_email": "businessContactEmail",
        "business_contact_first_name": "businessContactFirstName",
        "business_contact_last_name": "businessContactLastName",
        "business_contact_phone": "businessContactPhone",
        "business_name": "businessName",
        "business_registration_country": "businessRegistrationCountry",
        "business_registration_number": "businessRegistrationNumber",
        "business_registration_type": "businessRegistrationType",
        "business_state": "businessState",
        "business_zip": "businessZip",
        "campaign_verify_authorization_token": "campaignVerifyAuthorizationToken",
        "corporate_website": "corporateWebsite",
        "created_at": "createdAt",
        "doing_business_as": "doingBusinessAs",
        "entity_type": "entityType",
        "help_message_response": "helpMessageResponse",
        "isv_reseller": "isvReseller",
        "message_volume": "messageVolume",
        "opt_in_confirmation_response": "optInConfirmationResponse",
        "opt_in_keywords": "optInKeywords",
        "opt_in_workflow": "optInWorkflow",
        "opt_in_workflow_image_urls": "optInWorkflowImageURLs",
        "phone_numbers": "phoneNumbers",
        "privacy_policy_url": "privacyPolicyURL",
        "production_message_content": "productionMessageContent",
        "terms_and_condition_url": "termsAndConditionURL",
        "updated_at": "updatedAt",
        "use_case": "useCase",
        "use_case_summary": "useCaseSummary",
        "verification_status": "verificationStatus",
        "webhook_url": "webhookUrl",
    }

    additional_information: str
    business_addr_1: str
    business_city: str
    business_contact_email: str
    business_contact_first_name: str
    business_contact_last_name: str
    business_contact_phone: str
    business_name: str
    business_state: str
    business_zip: str
    corporate_website: str
    id: str
    message_volume: MessagingVolume | str
    opt_in_workflow: str
    opt_in_workflow_image_urls: list[ImageUrl]
    phone_numbers: list[TFPhoneNumber]
    production_message_content: str
    use_case: MessagingUseCase | str
    use_case_summary: str
    verification_status: TFVerificationStatus | str
    created_at: datetime = UNSET
    updated_at: datetime = UNSET
    age_gated_content: bool | None = None
    business_addr_2: str | None = None
    business_registration_country: str | None = None
    business_registration_number: str | None = None
    business_registration_type: str | None = None
    campaign_verify_authorization_token: str | None = None
    doing_business_as: str | None = None
    entity_type: TollFreeVerificationEntityType | str | None = None
    help_message_response: str | None = None
    isv_reseller: str | None = None
    opt_in_confirmation_response: str | None = None
    opt_in_keywords: str | None = None
    privacy_policy_url: str | None = None
    reason: str | None = None
    terms_and_condition_url: str | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerificationStatusHistoryEntry(Model):
    """VerificationStatusHistoryEntry in Telnyx's document.

    Attributes:
        reason: At most 500 characters.
        verification_status: One of Verified, Rejected, Waiting For Vendor, Waiting For Customer, Waiting For
            Telnyx, In Progress.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"updated_at": "updatedAt", "verification_status": "verificationStatus"}

    updated_at: datetime
    verification_status: TFVerificationStatus | str
    reason: str | None = None
