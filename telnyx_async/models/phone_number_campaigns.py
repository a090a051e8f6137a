# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Phone Number Campaigns."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import ListResponse, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListPhoneNumberCampaignsResponse(ListResponse["PhoneNumberCampaign"]):
    """A page of the phone numbers in campaigns.

    Attributes:
        page: Which page of the list.
        records: The records that this page holds.
        total_records: How many items there are on all pages together.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"total_records": "totalRecords"}

    page: int
    records: list[PhoneNumberCampaign]
    total_records: int


@define(eq=False, repr=False, kw_only=True, slots=False)
class PhoneNumberCampaign(Model):
    """A phone number's place in a 10DLC campaign.

    Attributes:
        assignment_status: How far joining or leaving the campaign is. One of FAILED_ASSIGNMENT, PENDING_ASSIGNMENT,
            ASSIGNED, PENDING_UNASSIGNMENT, FAILED_UNASSIGNMENT.
        brand_id: The campaign's brand at Telnyx; empty for a shared campaign. Example:
            7ba705b7-22af-493f-addc-ac04b7ca071c
        campaign_id: The campaign; for a shared one its identifier at The Campaign Registry.
        created_at: When it was made. Example: 2021-03-08T17:57:48.801186
        failure_reasons: Why joining or leaving failed, if it did.
        phone_number: The phone number, in +E.164. Example: +18005550199
        tcr_brand_id: Identifier that The Campaign Registry gave the brand. Example: BBRAND1
        tcr_campaign_id: Identifier that The Campaign Registry gave the campaign. Example: CCAMPA1
        telnyx_campaign_id: The campaign's identifier at Telnyx; empty for a shared one. Example:
            3008dd9f-66d7-40e0-bf23-bf2d8d1a96ba
        updated_at: When it last changed. Example: 2021-03-08T17:57:48.801186
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "assignment_status": "assignmentStatus",
        "brand_id": "brandId",
        "campaign_id": "campaignId",
        "created_at": "createdAt",
        "failure_reasons": "failureReasons",
        "phone_number": "phoneNumber",
        "tcr_brand_id": "tcrBrandId",
        "tcr_campaign_id": "tcrCampaignId",
        "telnyx_campaign_id": "telnyxCampaignId",
        "updated_at": "updatedAt",
    }

    campaign_id: str
    created_at: datetime
    phone_number: str
    updated_at: datetime
    assignment_status: (
        Literal["FAILED_ASSIGNMENT", "PENDING_ASSIGNMENT", "ASSIGNED", "PENDING_UNASSIGNMENT", "FAILED_UNASSIGNMENT"]
        | str
        | None
    ) = None
    brand_id: str | None = None
    failure_reasons: str | None = None
    tcr_brand_id: str | None = None
    tcr_campaign_id: str | None = None
    telnyx_campaign_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PhoneNumberCampaignCreate(Model):
    """A phone number to put into a 10DLC campaign.

    Attributes:
        campaign_id: Campaign that the number should join. Example: 4b300178-131c-d902-d54e-72d90ba1620j
        phone_number: The phone number, in +E.164. Example: +18005550199
    """

    _wire_: ClassVar[Mapping[str, str]] = {"campaign_id": "campaignId", "phone_number": "phoneNumber"}

    campaign_id: str
    phone_number: str
