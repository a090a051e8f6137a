# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Outbound Voice Profiles."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.shared import PaginationMeta

ServicePlan: TypeAlias = Literal["global"]
TrafficType: TypeAlias = Literal["conversational"]
UsagePaymentMethod: TypeAlias = Literal["rate-deck"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateOutboundVoiceProfileCallingWindow(Model):
    """Argument `calling_window` of `outbound_voice_profiles.create`.

    Attributes:
        calls_per_cld: How many calls one number may get within the calling window; null for no limit (beta). At
            least 0. Example: 5
        end_time: Time of day (UTC) after which no call may start. Example: 20:00:00.00Z
        start_time: Time of day (UTC) from which calls are allowed. Example: 08:00:00.00Z
    """

    calls_per_cld: int | None = None
    end_time: str | None = None
    start_time: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateOutboundVoiceProfileRequest(Model):
    """Body of `outbound_voice_profiles.create`.

    Attributes:
        billing_group_id: Billing group that the costs are counted under. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        call_recording: Which calls are recorded by themselves, and how.
        calling_window: Hours of the day (UTC) in which calls are allowed, and how many to one number (beta).
        concurrent_call_limit: How many calls may run at the same time; null for no limit of its own. Example: 10
        daily_spend_limit: Most USD that may be spent in a day; counts only when daily_spend_limit_enabled. Example:
            100.00
        daily_spend_limit_enabled: Whether daily_spend_limit is enforced. Telnyx's default: False.
        enabled: Whether it is switched on. Telnyx's default: True.
        max_destination_rate: Dearest price per minute that a call may have; dearer ones are refused.
        name: What it is called. At least 3 characters. Example: office
        service_plan: Where calls may go: global. One of global. Telnyx's default: global.
        tags: Labels of your own, to sort and find things by.
        traffic_type: What the traffic is used for, such as conversational or P2P. One of conversational. Telnyx's
            default: conversational.
        usage_payment_method: How calls are paid for: by the minute, by channel, or after the rate deck. One of
            rate-deck. Telnyx's default: rate-deck.
        whitelisted_destinations: Countries that may be called or written to, as two-letter codes. Telnyx's default:
            ['US', 'CA'].
    """

    name: str
    billing_group_id: str | Null | None = None
    call_recording: OutboundCallRecording | None = None
    calling_window: CreateOutboundVoiceProfileCallingWindow | None = None
    concurrent_call_limit: int | Null | None = None
    daily_spend_limit: str | None = None
    daily_spend_limit_enabled: bool | None = None
    enabled: bool | None = None
    max_destination_rate: float | None = None
    service_plan: ServicePlan | None = None
    tags: list[str] | None = None
    traffic_type: TrafficType | None = None
    usage_payment_method: UsagePaymentMethod | None = None
    whitelisted_destinations: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateOutboundVoiceProfileResponse(Model):
    """Response of `outbound_voice_profiles.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: OutboundVoiceProfile = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteOutboundVoiceProfileResponse(Model):
    """Response of `outbound_voice_profiles.delete`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: OutboundVoiceProfile = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetOutboundVoiceProfileResponse(Model):
    """Response of `outbound_voice_profiles.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: OutboundVoiceProfile = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListOutboundVoiceProfilesResponse(ListResponse["OutboundVoiceProfile"]):
    """Response of `outbound_voice_profiles.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[OutboundVoiceProfile] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class OutboundCallRecording(Model):
    """Argument `call_recording` of `outbound_voice_profiles.create`, `call_recording` of
    `outbound_voice_profiles.update`.

    Attributes:
        call_recording_channels: One of single, dual. Telnyx's default: single.
        call_recording_format: One of wav, mp3. Telnyx's default: wav.
        call_recording_type: One of all, none, by_caller_phone_number.
    """

    call_recording_caller_phone_numbers: list[str] | None = None
    call_recording_channels: Literal["single", "dual"] | str | None = None
    call_recording_format: Literal["wav", "mp3"] | str | None = None
    call_recording_type: Literal["all", "none", "by_caller_phone_number"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class OutboundVoiceProfile(Model):
    """Attribute `CreateOutboundVoiceProfileResponse.data`, `DeleteOutboundVoiceProfileResponse.data`,
    `GetOutboundVoiceProfileResponse.data` and 2 more.

    Attributes:
        billing_group_id: Billing group that the costs are counted under. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        call_recording: Which calls are recorded by themselves, and how.
        calling_window: Hours of the day (UTC) in which calls are allowed, and how many to one number (beta).
        concurrent_call_limit: How many calls may run at the same time; null for no limit of its own. Example: 10
        connections_count: Example: 12
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        daily_spend_limit: Most USD that may be spent in a day; counts only when daily_spend_limit_enabled. Example:
            100.00
        daily_spend_limit_enabled: Whether daily_spend_limit is enforced. Telnyx's default: False.
        enabled: Whether it is switched on. Telnyx's default: True.
        id: Identifier that Telnyx gave it. Example: 1293384261075731499
        max_destination_rate: Dearest price per minute that a call may have; dearer ones are refused.
        name: What it is called. At least 3 characters. Example: office
        record_type: Which kind of record this is. Example: outbound_voice_profile
        service_plan: Where calls may go: global. One of global. Telnyx's default: global.
        tags: Labels of your own, to sort and find things by.
        traffic_type: What the traffic is used for, such as conversational or P2P. One of conversational. Telnyx's
            default: conversational.
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        usage_payment_method: How calls are paid for: by the minute, by channel, or after the rate deck. One of
            rate-deck. Telnyx's default: rate-deck.
        whitelisted_destinations: Countries that may be called or written to, as two-letter codes. Telnyx's default:
            ['US', 'CA'].
    """

    name: str
    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    billing_group_id: str | None = None
    call_recording: OutboundCallRecording | None = None
    calling_window: OutboundVoiceProfileCallingWindow | None = None
    concurrent_call_limit: int | None = None
    connections_count: int | None = None
    daily_spend_limit: str | None = None
    daily_spend_limit_enabled: bool | None = None
    enabled: bool | None = None
    max_destination_rate: float | None = None
    service_plan: ServicePlan | str | None = None
    tags: list[str] | None = None
    traffic_type: TrafficType | str | None = None
    usage_payment_method: UsagePaymentMethod | str | None = None
    whitelisted_destinations: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class OutboundVoiceProfileCallingWindow(Model):
    """Attribute `OutboundVoiceProfile.calling_window`.

    Attributes:
        calls_per_cld: How many calls one number may get within the calling window; null for no limit (beta).
            Example: 5
        end_time: Time of day (UTC) after which no call may start. Example: 20:00:00.00Z
        start_time: Time of day (UTC) from which calls are allowed. Example: 08:00:00.00Z
    """

    calls_per_cld: int | None = None
    end_time: datetime | None = None
    start_time: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateOutboundVoiceProfileCallingWindow(Model):
    """Argument `calling_window` of `outbound_voice_profiles.update`.

    Attributes:
        calls_per_cld: How many calls one number may get within the calling window; null for no limit (beta). At
            least 0. Example: 5
        end_time: When it ends or ended. Example: 20:00:00.00Z
        start_time: When it starts or started. Example: 08:00:00.00Z
    """

    calls_per_cld: int | None = None
    end_time: str | None = None
    start_time: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateOutboundVoiceProfileRequest(Model):
    """Body of `outbound_voice_profiles.update`.

    Attributes:
        billing_group_id: Billing group that the costs are counted under. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        call_recording: Which calls are recorded by themselves, and how.
        calling_window: Hours of the day (UTC) in which calls are allowed, and how many to one number (beta).
        concurrent_call_limit: How many calls may run at the same time; null for no limit of its own. Example: 10
        daily_spend_limit: Most USD that may be spent in a day; counts only when daily_spend_limit_enabled. Example:
            100.00
        daily_spend_limit_enabled: Whether daily_spend_limit is enforced. Telnyx's default: False.
        enabled: Whether it is switched on. Telnyx's default: True.
        max_destination_rate: Dearest price per minute that a call may have; dearer ones are refused.
        name: What it is called. At least 3 characters. Example: office
        service_plan: Where calls may go: global. One of global. Telnyx's default: global.
        tags: Labels of your own, to sort and find things by.
        traffic_type: What the traffic is used for, such as conversational or P2P. One of conversational. Telnyx's
            default: conversational.
        usage_payment_method: How calls are paid for: by the minute, by channel, or after the rate deck. One of
            rate-deck. Telnyx's default: rate-deck.
        whitelisted_destinations: Countries that may be called or written to, as two-letter codes. Telnyx's default:
            ['US', 'CA'].
    """

    name: str
    billing_group_id: str | Null | None = None
    call_recording: OutboundCallRecording | None = None
    calling_window: UpdateOutboundVoiceProfileCallingWindow | None = None
    concurrent_call_limit: int | Null | None = None
    daily_spend_limit: str | None = None
    daily_spend_limit_enabled: bool | None = None
    enabled: bool | None = None
    max_destination_rate: float | None = None
    service_plan: ServicePlan | None = None
    tags: list[str] | None = None
    traffic_type: TrafficType | None = None
    usage_payment_method: UsagePaymentMethod | None = None
    whitelisted_destinations: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateOutboundVoiceProfileResponse(Model):
    """Response of `outbound_voice_profiles.update`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: OutboundVoiceProfile = UNSET
