# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Phone Number Campaigns."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Literal

from attrs import define

from telnyx_async.model import ListResponse, Model


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListPhoneNumberCampaignsResponse(ListResponse["PhoneNumberCampaign"]):
    """PhoneNumberCampaignPaginated in Telnyx's document."""

    _wire_: ClassVar[Mapping[str, str]] = {"total_records": "totalRecords"}

    page: int
    records: list[PhoneNumberCampaign]
    total_records: int


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PhoneNumberCampaign(Model):
    """PhoneNumberCampaign in Telnyx's document.

    Attributes:
        assignment_status: One of FAILED_ASSIGNMENT, PENDING_ASSIGNMENT, ASSIGNED, PENDING_UNASSIGNMENT,
            FAILED_UNASSIGNMENT.
        brand_id: Identifier of the 10DLC brand. Example: 7ba705b7-22af-493f-addc-ac04b7ca071c
        campaign_id: Identifier of the 10DLC campaign.
        created_at: Example: 2021-03-08T17:57:48.801186
        phone_number: Example: +18005550199
        tcr_brand_id: Identifier that The Campaign Registry gave the brand. Example: BBRAND1
        tcr_campaign_id: Identifier that The Campaign Registry gave the campaign. Example: CCAMPA1
        telnyx_campaign_id: Example: 3008dd9f-66d7-40e0-bf23-bf2d8d1a96ba
        updated_at: Example: 2021-03-08T17:57:48.801186
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
    failure_reasons: Any = None
    tcr_brand_id: str | None = None
    tcr_campaign_id: str | None = None
    telnyx_campaign_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PhoneNumberCampaignCreate(Model):
    """PhoneNumberCampaignCreate in Telnyx's document.

    Attributes:
        campaign_id: Identifier of the 10DLC campaign. Example: 4b300178-131c-d902-d54e-72d90ba1620j
        phone_number: Example: +18005550199
    """

    _wire_: ClassVar[Mapping[str, str]] = {"campaign_id": "campaignId", "phone_number": "phoneNumber"}

    campaign_id: str
    phone_number: str
