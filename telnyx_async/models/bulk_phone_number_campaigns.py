# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Bulk Phone Number Campaigns."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

AssignmentTaskStatus: TypeAlias = Literal["pending", "processing", "completed", "failed"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class AssignProfileToCampaignRequest(Model):
    """Body of `bulk_phone_number_campaigns.assign_messaging_profile`.

    Attributes:
        campaign_id: Identifier of the 10DLC campaign. Example: 4b300178-131c-d902-d54e-72d90ba1620j
        messaging_profile_id: Messaging profile concerned. Example: 4001767e-ce0f-4cae-9d5f-0d5e636e7809
        tcr_campaign_id: Identifier that The Campaign Registry gave the campaign. Example: CWZTFH1
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "campaign_id": "campaignId",
        "messaging_profile_id": "messagingProfileId",
        "tcr_campaign_id": "tcrCampaignId",
    }

    messaging_profile_id: str
    campaign_id: str | None = None
    tcr_campaign_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AssignProfileToCampaignResponse(Model):
    """Response of `bulk_phone_number_campaigns.assign_messaging_profile`.

    Attributes:
        campaign_id: Identifier of the 10DLC campaign. Example: 4b300178-131c-d902-d54e-72d90ba1620j
        messaging_profile_id: Messaging profile concerned. Example: 4001767e-ce0f-4cae-9d5f-0d5e636e7809
        task_id: Background task concerned. Example: 667a80f8-b0a9-49d0-b9ab-a7a1bcc45086
        tcr_campaign_id: Identifier that The Campaign Registry gave the campaign. Example: CWZTFH1
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "campaign_id": "campaignId",
        "messaging_profile_id": "messagingProfileId",
        "task_id": "taskId",
        "tcr_campaign_id": "tcrCampaignId",
    }

    messaging_profile_id: str
    task_id: str
    campaign_id: str | None = None
    tcr_campaign_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AssignmentTaskStatusResponse(Model):
    """Response of `bulk_phone_number_campaigns.get_task_status`.

    Attributes:
        created_at: When it was made.
        status: How far it has come, or whether it is in use. One of pending, processing, completed, failed.
        task_id: Background task concerned.
        updated_at: When it last changed.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"created_at": "createdAt", "task_id": "taskId", "updated_at": "updatedAt"}

    status: AssignmentTaskStatus | str
    task_id: str
    created_at: datetime = UNSET
    updated_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListPhoneNumberStatusesResponse(ListResponse["ProfileAssignmentPhoneNumbers"]):
    """Response of `bulk_phone_number_campaigns.list_phone_number_statuses`.

    Attributes:
        records: The records that this page holds.
    """

    records: list[ProfileAssignmentPhoneNumbers]


@define(eq=False, repr=False, kw_only=True, slots=False)
class ProfileAssignmentPhoneNumbers(Model):
    """Attribute `ListPhoneNumberStatusesResponse.records`.

    Attributes:
        phone_number: The phone number, in +E.164. Example: +12024567890
        status: How far it has come, or whether it is in use. Example: pending
        task_id: Background task concerned. Example: 667a80f8-b0a9-49d0-b9ab-a7a1bcc45086
    """

    _wire_: ClassVar[Mapping[str, str]] = {"phone_number": "phoneNumber", "task_id": "taskId"}

    phone_number: str
    status: str
    task_id: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class SettingsDataErrorMessage(Model):
    """Error of `bulk_phone_number_campaigns.assign_messaging_profile`.

    Attributes:
        message: What it says, in words.
    """

    message: str
