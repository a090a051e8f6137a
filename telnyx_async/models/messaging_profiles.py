# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Messaging Profiles."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from attrs import define

from telnyx_async.model import UNSET, Event, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.messages import InboundMessagePayload
    from telnyx_async.models.messaging_phone_numbers import PhoneNumberWithMessagingSettings
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateMessagingProfileRequest(Model):
    r"""CreateMessagingProfileRequest in Telnyx's document.

    Attributes:
        alpha_sender: Matches ^[A-Za-z0-9 ]{1,11}$
        daily_spend_limit: Matches ^[0-9]+(?:\.[0-9]+)?$
        enabled: Telnyx's default: True.
        mms_fall_back_to_sms: Telnyx's default: False.
        mms_transcoding: Telnyx's default: False.
        webhook_api_version: Format the webhooks have. One of 1, 2, 2010-04-01. Telnyx's default: 2.
        webhook_failover_url: URL to try when the main webhook URL fails. URL.
        webhook_url: URL that the webhooks are sent to. URL.
    """

    name: str
    whitelisted_destinations: list[str]
    alpha_sender: str | Null | None = None
    daily_spend_limit: str | None = None
    daily_spend_limit_enabled: bool | None = None
    enabled: bool | None = None
    mms_fall_back_to_sms: bool | None = None
    mms_transcoding: bool | None = None
    number_pool_settings: NumberPoolSettings | Null | None = None
    url_shortener_settings: UrlShortenerSettings | Null | None = None
    webhook_api_version: Literal["1", "2", "2010-04-01"] | None = None
    webhook_failover_url: str | Null | None = None
    webhook_url: str | Null | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateMessagingProfileResponse(Model):
    """POST /messaging_profiles response in Telnyx's document."""

    data: MessagingProfile = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeleteMessagingProfileResponse(Model):
    """DELETE /messaging_profiles/{id} response in Telnyx's document."""

    data: MessagingProfile = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetMessagingProfileMetricsResponse(Model):
    """GET /messaging_profiles/{id}/metrics response in Telnyx's document."""

    data: MessagingProfileDetailedMetrics = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetMessagingProfileResponse(Model):
    """GET /messaging_profiles/{id} response in Telnyx's document."""

    data: MessagingProfile = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class LinkClicked(Event):
    """event link_clicked in Telnyx's document.

    Attributes:
        record_type: Which kind of record this is.
        id: Identifier of the resource.
        event_type: Name of the event, such as call.answered.
        occurred_at: When the event happened.
    """

    payload: ReplacedLinkClick
    id: str
    event_type: str
    record_type: str | None = None
    occurred_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListMessagingProfileMetricsResponse(ListResponse["MessagingProfileHighLevelMetrics"]):
    """GET /messaging_profile_metrics response in Telnyx's document."""

    data: list[MessagingProfileHighLevelMetrics] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListMessagingProfilePhoneNumbersResponse(ListResponse["PhoneNumberWithMessagingSettings"]):
    """GET /messaging_profiles/{id}/phone_numbers response in Telnyx's document."""

    data: list[PhoneNumberWithMessagingSettings] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListMessagingProfileShortCodesResponse(ListResponse["ShortCode"]):
    """GET /messaging_profiles/{id}/short_codes response in Telnyx's document."""

    data: list[ShortCode] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListMessagingProfilesResponse(ListResponse["MessagingProfile"]):
    """GET /messaging_profiles response in Telnyx's document."""

    data: list[MessagingProfile] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MessageReceived(Event):
    """InboundMessage in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of message.received.
        id: Identifier of the resource. UUID.
        occurred_at: When the event happened.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["message.received"] | str
    id: str
    payload: InboundMessagePayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MessagingProfile(Model):
    r"""MessagingProfile in Telnyx's document.

    Attributes:
        alpha_sender: Matches ^[A-Za-z0-9 ]{1,11}$
        created_at: When it was created.
        daily_spend_limit: Matches ^[0-9]+(?:\.[0-9]+)?$
        id: Identifier of the resource. UUID.
        mms_fall_back_to_sms: Telnyx's default: False.
        mms_transcoding: Telnyx's default: False.
        record_type: Which kind of record this is. One of messaging_profile.
        updated_at: When it last changed.
        webhook_api_version: Format the webhooks have. One of 1, 2, 2010-04-01.
        webhook_failover_url: URL to try when the main webhook URL fails. URL.
        webhook_url: URL that the webhooks are sent to. URL.
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: Literal["messaging_profile"] | str = UNSET
    updated_at: datetime = UNSET
    alpha_sender: str | None = None
    daily_spend_limit: str | None = None
    daily_spend_limit_enabled: bool | None = None
    enabled: bool | None = None
    mms_fall_back_to_sms: bool | None = None
    mms_transcoding: bool | None = None
    name: str | None = None
    number_pool_settings: NumberPoolSettings | None = None
    url_shortener_settings: UrlShortenerSettings | None = None
    v1_secret: str | None = None
    webhook_api_version: Literal["1", "2", "2010-04-01"] | str | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None
    whitelisted_destinations: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MessagingProfileDetailedMetric(Model):
    """MessagingProfileDetailedMetric in Telnyx's document.

    Attributes:
        timestamp: Example: 2019-01-23T18:10:02.574Z
    """

    metrics: list[MessagingProfileMessageTypeMetrics] | None = None
    timestamp: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MessagingProfileDetailedMetrics(Model):
    """MessagingProfileDetailedMetrics in Telnyx's document."""

    detailed: list[MessagingProfileDetailedMetric] | None = None
    overview: MessagingProfileHighLevelMetrics | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MessagingProfileHighLevelMetrics(Model):
    """MessagingProfileHighLevelMetrics in Telnyx's document.

    Attributes:
        messaging_profile_id: Messaging profile that applies. UUID.
        record_type: Which kind of record this is. One of messaging_profile_metrics.
    """

    record_type: Literal["messaging_profile_metrics"] | str = UNSET
    inbound: MessagingProfileHighLevelMetricsInbound | None = None
    messaging_profile_id: str | None = None
    outbound: MessagingProfileHighLevelMetricsOutbound | None = None
    phone_numbers: float | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MessagingProfileHighLevelMetricsInbound(Model):
    """MessagingProfileHighLevelMetrics.inbound in Telnyx's document."""

    received: float | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MessagingProfileHighLevelMetricsOutbound(Model):
    """MessagingProfileHighLevelMetrics.outbound in Telnyx's document."""

    delivered: float | None = None
    error_ratio: float | None = None
    sent: float | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MessagingProfileMessageTypeMetrics(Model):
    """MessagingProfileMessageTypeMetrics in Telnyx's document."""

    delivered: float | None = None
    label: str | None = None
    outbound_error_ratio: float | None = None
    received: float | None = None
    sent: float | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class NumberPoolSettings(Model):
    """NumberPoolSettings in Telnyx's document.

    Attributes:
        geomatch: Telnyx's default: False.
        long_code_weight: Example: 1
        sticky_sender: Telnyx's default: False.
        toll_free_weight: Example: 10
    """

    long_code_weight: float
    skip_unhealthy: bool
    toll_free_weight: float
    geomatch: bool | None = None
    sticky_sender: bool | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ReplacedLinkClick(Model):
    """ReplacedLinkClick in Telnyx's document.

    Attributes:
        message_id: UUID.
        record_type: Which kind of record this is. Example: link_clicked
        to: The called or receiving side: number or SIP URI; in a change record, the new value.
        url: Example: link_clicked
    """

    message_id: str = UNSET
    record_type: str = UNSET
    time_clicked: datetime | None = None
    to: str | None = None
    url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ReplacedLinkClickEvent(Model):
    """ReplacedLinkClickEvent in Telnyx's document."""

    data: ReplacedLinkClick | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ShortCode(Model):
    """ShortCode in Telnyx's document.

    Attributes:
        country_code: Country, normally as its two-letter ISO code. Matches ^[A-Z]{2}$ Example: US
        created_at: When it was created.
        id: Identifier of the resource. UUID.
        messaging_profile_id: Messaging profile that applies.
        record_type: Which kind of record this is. One of short_code.
        updated_at: When it last changed.
    """

    messaging_profile_id: str | None
    created_at: datetime = UNSET
    id: str = UNSET
    record_type: Literal["short_code"] | str = UNSET
    updated_at: datetime = UNSET
    country_code: str | None = None
    short_code: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateMessagingProfileRequest(Model):
    r"""UpdateMessagingProfileRequest in Telnyx's document.

    Attributes:
        alpha_sender: Matches ^[A-Za-z0-9 ]{1,11}$
        created_at: When it was created.
        daily_spend_limit: Matches ^[0-9]+(?:\.[0-9]+)?$
        id: Identifier of the resource. UUID.
        mms_fall_back_to_sms: Telnyx's default: False.
        mms_transcoding: Telnyx's default: False.
        record_type: Which kind of record this is. One of messaging_profile.
        updated_at: When it last changed.
        webhook_api_version: Format the webhooks have. One of 1, 2, 2010-04-01.
        webhook_failover_url: URL to try when the main webhook URL fails. URL.
        webhook_url: URL that the webhooks are sent to. URL.
    """

    alpha_sender: str | Null | None = None
    created_at: datetime | None = None
    daily_spend_limit: str | None = None
    daily_spend_limit_enabled: bool | None = None
    enabled: bool | None = None
    id: str | None = None
    mms_fall_back_to_sms: bool | None = None
    mms_transcoding: bool | None = None
    name: str | None = None
    number_pool_settings: NumberPoolSettings | Null | None = None
    record_type: Literal["messaging_profile"] | None = None
    updated_at: datetime | None = None
    url_shortener_settings: UrlShortenerSettings | Null | None = None
    v1_secret: str | None = None
    webhook_api_version: Literal["1", "2", "2010-04-01"] | None = None
    webhook_failover_url: str | Null | None = None
    webhook_url: str | Null | None = None
    whitelisted_destinations: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateMessagingProfileResponse(Model):
    """PATCH /messaging_profiles/{id} response in Telnyx's document."""

    data: MessagingProfile = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UrlShortenerSettings(Model):
    """UrlShortenerSettings in Telnyx's document.

    Attributes:
        domain: Example: acct.fyi
    """

    domain: str
    prefix: str | None = None
    replace_blacklist_only: bool | None = None
    send_webhooks: bool | None = None
