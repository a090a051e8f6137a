# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Events, and what they hold, of Campaign."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Event, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class CampaignStatusUpdateEvent(Model):
    """What 10dlc.campaign.update reports: the campaign and its news.

    Attributes:
        brand_id: Identifier of the 10DLC brand. Example: d88dd2aa-1bb9-4ef0-9ec8-1752b80316a5
        campaign_id: Identifier of the 10DLC campaign. Example: 4b300178-131c-d902-d54e-72d90ba1620j
        create_date: When the campaign was created, as a Unix timestamp.
        csp_id: Identifier of the campaign service provider (CSP).
        description: What happened, in words.
        is_t_mobile_registered: Whether the campaign is registered with T-Mobile.
        status: What came of it, such as ACCEPTED, REJECTED or DORMANT. One of ACCEPTED, REJECTED, DORMANT, success,
            failed.
        type_: What the news is about, such as REGISTRATION or MNO_REVIEW. One of TELNYX_EVENT, REGISTRATION,
            MNO_REVIEW, TELNYX_REVIEW, NUMBER_POOL_PROVISIONED, NUMBER_POOL_DEPROVISIONED, TCR_EVENT, VERIFIED.
    """

    _wire_: ClassVar[Mapping[str, str]] = {
        "brand_id": "brandId",
        "campaign_id": "campaignId",
        "create_date": "createDate",
        "csp_id": "cspId",
        "is_t_mobile_registered": "isTMobileRegistered",
        "type_": "type",
    }

    status: Literal["ACCEPTED", "REJECTED", "DORMANT", "success", "failed"] | str = UNSET
    brand_id: str | None = None
    campaign_id: str | None = None
    create_date: str | None = None
    csp_id: str | None = None
    description: str | None = None
    is_t_mobile_registered: bool | None = None
    type_: (
        Literal[
            "TELNYX_EVENT",
            "REGISTRATION",
            "MNO_REVIEW",
            "TELNYX_REVIEW",
            "NUMBER_POOL_PROVISIONED",
            "NUMBER_POOL_DEPROVISIONED",
            "TCR_EVENT",
            "VERIFIED",
        ]
        | str
        | None
    ) = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CampaignStatusUpdated(Event):
    """Webhook 10dlc.campaign.update: news of a 10DLC campaign, such as a review's outcome.

    Attributes:
        record_type: Which kind of record this is.
        payload: What the event reports.
        id: Identifier that Telnyx gave it.
        event_type: Name of the event, such as call.answered.
        occurred_at: When the event happened.
    """

    payload: CampaignStatusUpdateEvent
    id: str
    event_type: str
    record_type: str | None = None
    occurred_at: datetime | None = None
