# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Messaging Tollfree Verification."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar, Literal, TypeAlias

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ImageUrl(Model):
    """Url in Telnyx's document.

    Attributes:
        url: 1 to 2083 characters. URL.
    """

    url: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListVerificationRequestsResponse(ListResponse["VerificationRequestStatus"]):
    """Paginated_VerificationRequestStatus_ in Telnyx's document.

    Attributes:
        total_records: Telnyx's default: 0.
    """

    records: list[VerificationRequestStatus] | None = None
    total_records: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TFPhoneNumber(Model):
    """TFPhoneNumber in Telnyx's document."""

    _wire_: ClassVar[Mapping[str, str]] = {"phone_number": "phoneNumber"}

    phone_number: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TFVerificationRequest(Model):
    """TFVerificationRequest in Telnyx's document.

    Attributes:
        additional_information: At most 500 characters.
        business_addr_1: At most 500 characters.
        business_addr_2: At most 500 characters.
        business_city: At most 500 characters. Example: Austin
        business_contact_email: At most 500 characters. Example: email@example.com
        business_contact_first_name: At most 500 characters. Example: John
        business_contact_last_name: At most 500 characters. Example: Doe
        business_contact_phone: At most 500 characters. Example: +18005550100
        business_name: At most 500 characters.
        business_state: At most 500 characters. Example: Texas
        business_zip: At most 500 characters. Example: 78701
        corporate_website: At most 500 characters. Example: http://example.com
        isv_reseller: At most 500 characters.
        message_volume: One of 10, 100, 1,000, 10,000, 100,000, 250,000, 500,000, 750,000, 1,000,000, 5,000,000,
            10,000,000+.
        opt_in_workflow: At most 500 characters.
        opt_in_workflow_image_ur_ls: At least 1 items.
        phone_numbers: At least 1 items.
        production_message_content: At most 1000 characters.
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
        "business_addr_1": "businessAddr1",
        "business_addr_2": "businessAddr2",
        "business_city": "businessCity",
        "business_contact_email": "businessContactEmail",
        "business_contact_first_name": "businessContactFirstName",
        "business_contact_last_name": "businessContactLastName",
        "business_contact_phone": "businessContactPhone",
        "business_name": "businessName",
        "business_state": "businessState",
        "business_zip": "businessZip",
        "corporate_website": "corporateWebsite",
        "isv_reseller": "isvReseller",
        "message_volume": "messageVolume",
        "opt_in_workflow": "optInWorkflow",
        "opt_in_workflow_image_ur_ls": "optInWorkflowImageURLs",
        "phone_numbers": "phoneNumbers",
        "production_message_content": "productionMessageContent",
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
    isv_reseller: str
    message_volume: MessagingVolume
    opt_in_workflow: str
    opt_in_workflow_image_ur_ls: list[ImageUrl]
    phone_numbers: list[TFPhoneNumber]
    production_message_content: str
    use_case: MessagingUseCase
    use_case_summary: str
    business_addr_2: str | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VerificationRequestEgress(Model):
    """VerificationRequestEgress in Telnyx's document.

    Attributes:
        business_city: Example: Austin
        business_contact_email: Example: email@example.com
        business_contact_first_name: Example: John
        business_contact_last_name: Example: Doe
        business_contact_phone: Example: +18005550100
        business_state: Example: Texas
        business_zip: Example: 78701
        corporate_website: Example: http://example.com
        id: Identifier of the resource. UUID.
        isv_reseller: Example: Yes
        message_volume: One of 10, 100, 1,000, 10,000, 100,000, 250,000, 500,000, 750,000, 1,000,000, 5,000,000,
            10,000,000+.
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
        "business_addr_1": "businessAddr1",
        "business_addr_2": "businessAddr2",
        "business_city": "businessCity",
        "business_contact_email": "businessContactEmail",
        "business_contact_first_name": "businessContactFirstName",
        "business_contact_last_name": "businessContactLastName",
        "business_contact_phone": "businessContactPhone",
        "business_name": "businessName",
        "business_state": "businessState",
        "business_zip": "businessZip",
        "corporate_website": "corporateWebsite",
        "isv_reseller": "isvReseller",
        "message_volume": "messageVolume",
        "opt_in_workflow": "optInWorkflow",
        "opt_in_workflow_image_ur_ls": "optInWorkflowImageURLs",
        "phone_numbers": "phoneNumbers",
        "production_message_content": "productionMessageContent",
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
    isv_reseller: str
    message_volume: MessagingVolume | str
    opt_in_workflow: str
    opt_in_workflow_image_ur_ls: list[ImageUrl]
    phone_numbers: list[TFPhoneNumber]
    production_message_content: str
    use_case: MessagingUseCase | str
    use_case_summary: str
    verification_request_id: str
    business_addr_2: str | None = None
    verification_status: TFVerificationStatus | str | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VerificationRequestStatus(Model):
    """VerificationRequestStatus in Telnyx's document.

    Attributes:
        business_city: Example: Austin
        business_contact_email: Example: email@example.com
        business_contact_first_name: Example: John
        business_contact_last_name: Example: Doe
        business_contact_phone: Example: +18889809750
        business_state: Example: Texas
        business_zip: Example: 78701
        corporate_website: Example: http://example.com
        created_at: Example: 2024-01-23T18:10:02.574Z
        id: Identifier of the resource. UUID. Example: eaba9f52-164e-58e0-b002-4f668e18b7ed
        isv_reseller: Example: Yes
        message_volume: One of 10, 100, 1,000, 10,000, 100,000, 250,000, 500,000, 750,000, 1,000,000, 5,000,000,
            10,000,000+.
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
        "business_addr_1": "businessAddr1",
        "business_addr_2": "businessAddr2",
        "business_city": "businessCity",
        "business_contact_email": "businessContactEmail",
        "business_contact_first_name": "businessContactFirstName",
        "business_contact_last_name": "businessContactLastName",
        "business_contact_phone": "businessContactPhone",
        "business_name": "businessName",
        "business_state": "businessState",
        "business_zip": "businessZip",
        "corporate_website": "corporateWebsite",
        "created_at": "createdAt",
        "isv_reseller": "isvReseller",
        "message_volume": "messageVolume",
        "opt_in_workflow": "optInWorkflow",
        "opt_in_workflow_image_ur_ls": "optInWorkflowImageURLs",
        "phone_numbers": "phoneNumbers",
        "production_message_content": "productionMessageContent",
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
    isv_reseller: str
    message_volume: MessagingVolume | str
    opt_in_workflow: str
    opt_in_workflow_image_ur_ls: list[ImageUrl]
    phone_numbers: list[TFPhoneNumber]
    production_message_content: str
    use_case: MessagingUseCase | str
    use_case_summary: str
    verification_status: TFVerificationStatus | str
    created_at: datetime = UNSET
    updated_at: datetime = UNSET
    business_addr_2: str | None = None
    reason: str | None = None
    webhook_url: str | None = None
