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
    """Where a picture is found.

    Attributes:
        url: Address of the picture. 1 to 2083 characters. URL.
    """

    url: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListVerificationRequestsResponse(ListResponse["VerificationRequestStatus"]):
    """A page of toll-free verifications.

    Attributes:
        records: The records that this page holds.
        total_records: How many items there are on all pages together. Telnyx's default: 0.
    """

    records: list[VerificationRequestStatus]
    total_records: int


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListVerificationStatusHistoryResponse(ListResponse["VerificationStatusHistoryEntry"]):
    """A page of the statuses that a toll-free verification had.

    Attributes:
        records: The records that this page holds.
        total_records: How many items there are on all pages together. Telnyx's default: 0.
    """

    records: list[VerificationStatusHistoryEntry]
    total_records: int


@define(eq=False, repr=False, kw_only=True, slots=False)
class TFPhoneNumber(Model):
    """A toll-free number to be verified.

    Attributes:
        phone_number: The phone number, in +E.164.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"phone_number": "phoneNumber"}

    phone_number: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class TFVerificationRequest(Model):
    """What is handed in to have toll-free numbers verified for messaging.

    Attributes:
        additional_information: What else the reviewer should know. At most 500 characters.
        age_gated_content: Whether messages are for adults only; not when left out. Telnyx's default: False.
        business_addr_1: Street and house number of the business. At most 500 characters.
        business_addr_2: Second address line of the business. At most 500 characters.
        business_city: City of the business, with a capital first letter. At most 500 characters. Example: Austin
        business_contact_email: E-mail address of the contact. At most 500 characters. Example: email@example.com
        business_contact_first_name: Given name of the contact. At most 500 characters. Example: John
        business_contact_last_name: Family name of the contact. At most 500 characters. Example: Doe
        business_contact_phone: Phone number of the contact, in +E.164. At most 500 characters. Example:
            +18005550100
        business_name: What the business is called. At most 500 characters.
        business_registration_country: Country that registered the business, two letters; needed since January 2026.
            At most 2 characters. Matches ^[A-Z]{2}$ Example: US
        business_registration_number: Number that the business is registered under, such as an EIN; needed since
            January 2026. At most 500 characters. Example: 12-3456789
        business_registration_type: Kind of registration number, such as EIN; needed since January 2026. At most 500
            characters. Example: EIN
        business_state: State of the business, written out with a capital first letter. At most 500 characters.
            Example: Texas
        business_zip: ZIP code of the business. At most 500 characters. Example: 78701
        campaign_verify_authorization_token: Token from Campaign Verify; political messages need it since 17
            February 2026. At most 500 characters. Example: cv_token_abc123xyz
        corporate_website: URL of the business's website, scheme included. At most 500 characters. Example:
            http://example.com
        doing_business_as: Name the business goes by, if not the legal one. At most 500 characters.
        entity_type: Legal form of the business: private, public, non-profit, government or sole proprietor. One of
            SOLE_PROPRIETOR, PRIVATE_PROFIT, PUBLIC_PROFIT, NON_PROFIT, GOVERNMENT.
        help_message_response: What people get who write HELP. At most 500 characters.
        isv_reseller: Name of the software vendor or reseller. At most 500 characters.
        message_volume: About how many messages a month, as one of the steps. One of 10, 100, 1,000, 10,000,
            100,000, 250,000, 500,000, 750,000, 1,000,000, 5,000,000, 10,000,000+.
        opt_in_confirmation_response: What people get who sign up. At most 500 characters.
        opt_in_keywords: Words that sign up for messages. At most 500 characters.
        opt_in_workflow: How people come to agree to the messages, in words. At most 500 characters.
        opt_in_workflow_image_urls: Pictures that show how people agree. At least 1 items.
        phone_numbers: Toll-free numbers to verify. At least 1 items.
        privacy_policy_url: URL of the business's privacy policy. At most 500 characters. Example:
            https://example.com/privacy
        production_message_content: A message such as will be sent. At most 1000 characters.
        terms_and_condition_url: URL of the business's terms and conditions. At most 500 characters. Example:
            https://example.com/terms
        use_case: What the messages are for, as one of the fixed values. One of 2FA, App Notifications,
            Appointments, Auctions, Auto Repair Services, Bank Transfers, Billing, Booking Confirmations, Business
            Updates, COVID-19 Alerts, Career Training, Chatbot, Conversational / Alerts, Courier Services &
            Deliveries, Emergency Alerts, Events & Planning, Financial Services, Fraud Alerts, Fundraising, General
            Marketing, General School Updates, HR / Staffing, Healthcare Alerts, Housing Community Updates and 19
            more.
        use_case_summary: What the messages are for, in your words. At most 500 characters.
        webhook_url: URL that is told how the verification goes. At most 500 characters. Example:
            http://example-webhook.com
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
    """A problem with a toll-free verification request.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        meta: Further facts about the problem.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str
    title: str
    detail: str | None = None
    meta: dict[str, Any] | None = None
    source: TollFreeVerificationErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TollFreeVerificationErrorSource(Model):
    """Which part of the request the problem is in.

    Attributes:
        parameter: Query parameter that is at fault.
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901).
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TollFreeVerificationErrors(Model):
    """What is answered when a toll-free verification request fails.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[TollFreeVerificationError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VerificationRequestEgress(Model):
    """A toll-free verification as it was handed in, with its status.

    Attributes:
        additional_information: What else the reviewer should know.
        age_gated_content: Whether messages are for adults only; not when left out.
        business_addr_1: Street and house number of the business.
        business_addr_2: Second address line of the business.
        business_city: City of the business, with a capital first letter. Example: Austin
        business_contact_email: E-mail address of the contact. Example: email@example.com
        business_contact_first_name: Given name of the contact. Example: John
        business_contact_last_name: Family name of the contact. Example: Doe
        business_contact_phone: Phone number of the contact, in +E.164. Example: +18005550100
        business_name: What the business is called.
        business_registration_country: Country that registered the business, two letters. Example: US
        business_registration_number: Number that the business is registered under, such as an EIN. Example:
            12-3456789
        business_registration_type: Kind of registration number, such as EIN. Example: EIN
        business_state: State of the business, written out with a capital first letter. Example: Texas
        business_zip: ZIP code of the business. Example: 78701
        campaign_verify_authorization_token: Token from Campaign Verify; political messages need it since 17
            February 2026. At most 500 characters. Example: cv_token_abc123xyz
        corporate_website: URL of the business's website, scheme included. Example: http://example.com
        doing_business_as: Name the business goes by, if not the legal one.
        entity_type: Legal form of the business: private, public, non-profit, government or sole proprietor. One of
            SOLE_PROPRIETOR, PRIVATE_PROFIT, PUBLIC_PROFIT, NON_PROFIT, GOVERNMENT.
        help_message_response: What people get who write HELP.
        id: Identifier of the verification. UUID.
        isv_reseller: Name of the software vendor or reseller. Example: Yes
        message_volume: About how many messages a month, as one of the steps. One of 10, 100, 1,000, 10,000,
            100,000, 250,000, 500,000, 750,000, 1,000,000, 5,000,000, 10,000,000+.
        opt_in_confirmation_response: What people get who sign up.
        opt_in_keywords: Words that sign up for messages.
        opt_in_workflow: How people come to agree to the messages, in words.
        opt_in_workflow_image_urls: Pictures that show how people agree.
        phone_numbers: Toll-free numbers to verify.
        privacy_policy_url: URL of the business's privacy policy. Example: https://example.com/privacy
        production_message_content: A message such as will be sent.
        terms_and_condition_url: URL of the business's terms and conditions. Example: https://example.com/terms
        use_case: What the messages are for, as one of the fixed values. One of 2FA, App Notifications,
            Appointments, Auctions, Auto Repair Services, Bank Transfers, Billing, Booking Confirmations, Business
            Updates, COVID-19 Alerts, Career Training, Chatbot, Conversational / Alerts, Courier Services &
            Deliveries, Emergency Alerts, Events & Planning, Financial Services, Fraud Alerts, Fundraising, General
            Marketing, General School Updates, HR / Staffing, Healthcare Alerts, Housing Community Updates and 19
            more.
        use_case_summary: What the messages are for, in your words.
        verification_request_id: Identifier of the verification.
        verification_status: How far the verification is; Waiting For Customer means that you have to do something.
            One of Verified, Rejected, Waiting For Vendor, Waiting For Customer, Waiting For Telnyx, In Progress.
            Telnyx's default: In Progress.
        webhook_url: URL that is told how the verification goes. Example: http://example-webhook.com
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
    """A toll-free verification with its status and the reason for it.

    Attributes:
        additional_information: What else the reviewer should know.
        age_gated_content: Whether messages are for adults only; not when left out.
        business_addr_1: Street and house number of the business.
        business_addr_2: Second address line of the business.
        business_city: City of the business, with a capital first letter. Example: Austin
        business_contact_email: E-mail address of the contact. Example: email@example.com
        business_contact_first_name: Given name of the contact. Example: John
        business_contact_last_name: Family name of the contact. Example: Doe
        business_contact_phone: Phone number of the contact, in +E.164. Example: +18889809750
        business_name: What the business is called.
        business_registration_country: Country that registered the business, two letters. Example: US
        business_registration_number: Number that the business is registered under, such as an EIN. Example:
            12-3456789
        business_registration_type: Kind of registration number, such as EIN. Example: EIN
        business_state: State of the business, written out with a capital first letter. Example: Texas
        business_zip: ZIP code of the business. Example: 78701
        campaign_verify_authorization_token: Token from Campaign Verify; political messages need it since 17
            February 2026. At most 500 characters. Example: cv_token_abc123xyz
        corporate_website: URL of the business's website, scheme included. Example: http://example.com
        created_at: When it was made. Example: 2024-01-23T18:10:02.574Z
        doing_business_as: Name the business goes by, if not the legal one.
        entity_type: Legal form of the business: private, public, non-profit, government or sole proprietor. One of
            SOLE_PROPRIETOR, PRIVATE_PROFIT, PUBLIC_PROFIT, NON_PROFIT, GOVERNMENT.
        help_message_response: What people get who write HELP.
        id: Identifier of the verification. UUID. Example: eaba9f52-164e-58e0-b002-4f668e18b7ed
        isv_reseller: Name of the software vendor or reseller. Example: Yes
        message_volume: About how many messages a month, as one of the steps. One of 10, 100, 1,000, 10,000,
            100,000, 250,000, 500,000, 750,000, 1,000,000, 5,000,000, 10,000,000+.
        opt_in_confirmation_response: What people get who sign up.
        opt_in_keywords: Words that sign up for messages.
        opt_in_workflow: How people come to agree to the messages, in words.
        opt_in_workflow_image_urls: Pictures that show how people agree.
        phone_numbers: Toll-free numbers to verify.
        privacy_policy_url: URL of the business's privacy policy. Example: https://example.com/privacy
        production_message_content: A message such as will be sent.
        reason: Why it has this status.
        terms_and_condition_url: URL of the business's terms and conditions. Example: https://example.com/terms
        updated_at: When it last changed. Example: 2024-01-23T18:10:02.574Z
        use_case: What the messages are for, as one of the fixed values. One of 2FA, App Notifications,
            Appointments, Auctions, Auto Repair Services, Bank Transfers, Billing, Booking Confirmations, Business
            Updates, COVID-19 Alerts, Career Training, Chatbot, Conversational / Alerts, Courier Services &
            Deliveries, Emergency Alerts, Events & Planning, Financial Services, Fraud Alerts, Fundraising, General
            Marketing, General School Updates, HR / Staffing, Healthcare Alerts, Housing Community Updates and 19
            more.
        use_case_summary: What the messages are for, in your words.
        verification_status: How far the verification is; Waiting For Customer means that you have to do something.
            One of Verified, Rejected, Waiting For Vendor, Waiting For Customer, Waiting For Telnyx, In Progress.
        webhook_url: URL that is told how the verification goes. Example: http://example-webhook.com
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
    """A status that a toll-free verification had, since when and why.

    Attributes:
        reason: Why it got this status. At most 500 characters.
        updated_at: When it got this status.
        verification_status: The status it got then. One of Verified, Rejected, Waiting For Vendor, Waiting For
            Customer, Waiting For Telnyx, In Progress.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"updated_at": "updatedAt", "verification_status": "verificationStatus"}

    updated_at: datetime
    verification_status: TFVerificationStatus | str
    reason: str | None = None
