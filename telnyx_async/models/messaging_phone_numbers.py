# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Number Configurations."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from telnyx_async.model import ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class BulkMessagingSettingsUpdatePhoneNumbers(Model):
    """BulkMessagingSettingsUpdatePhoneNumbers in Telnyx's document.

    Attributes:
        order_id: UUID.
        record_type: Which kind of record this is. One of messaging_numbers_bulk_update.
    """

    failed: list[str] | None = None
    order_id: str | None = None
    pending: list[str] | None = None
    record_type: Literal["messaging_numbers_bulk_update"] | str | None = None
    success: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class BulkMessagingSettingsUpdatePhoneNumbersRequest(Model):
    """BulkMessagingSettingsUpdatePhoneNumbersRequest in Telnyx's document.

    Attributes:
        messaging_profile_id: Messaging profile that applies.
    """

    messaging_profile_id: str
    numbers: list[str]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class BulkUpdateMessagingSettingsOnPhoneNumbersResponse(Model):
    """BulkUpdateMessagingSettingsOnPhoneNumbersResponse in Telnyx's document."""

    data: BulkMessagingSettingsUpdatePhoneNumbers | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetBulkUpdateMessagingSettingsOnPhoneNumbersStatusResponse(Model):
    """GetBulkUpdateMessagingSettingsOnPhoneNumbersStatusResponse in Telnyx's document."""

    data: BulkMessagingSettingsUpdatePhoneNumbers | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetPhoneNumberMessagingSettingsResponse(Model):
    """GetPhoneNumberMessagingSettingsResponse in Telnyx's document."""

    data: PhoneNumberWithMessagingSettings | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListPhoneNumbersWithMessagingSettingsResponse(ListResponse["PhoneNumberWithMessagingSettings"]):
    """ListPhoneNumbersWithMessagingSettingsResponse in Telnyx's document."""

    data: list[PhoneNumberWithMessagingSettings] | None = None
    meta: PaginationMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MessagingFeatureSet(Model):
    """MessagingFeatureSet in Telnyx's document."""

    domestic_two_way: bool
    international_inbound: bool
    international_outbound: bool


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class NumberHealthMetrics(Model):
    """NumberHealthMetrics in Telnyx's document."""

    inbound_outbound_ratio: float
    message_count: int
    spam_ratio: float
    success_ratio: float


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PhoneNumberWithMessagingSettings(Model):
    """PhoneNumberWithMessagingSettings in Telnyx's document.

    Attributes:
        country_code: Country, normally as its two-letter ISO code. Matches ^[A-Z]{2}$ Example: US
        created_at: When it was created.
        id: Identifier of the resource.
        messaging_product: Example: P2P
        messaging_profile_id: Messaging profile that applies.
        phone_number: The phone number, normally in +E.164.
        record_type: Which kind of record this is. One of messaging_phone_number, messaging_settings.
        traffic_type: Example: P2P
        type_: One of long-code, toll-free, short-code, longcode, tollfree, shortcode.
        updated_at: When it last changed.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    country_code: str | None = None
    created_at: datetime | None = None
    eligible_messaging_products: list[str] | None = None
    features: PhoneNumberWithMessagingSettingsFeatures | None = None
    health: NumberHealthMetrics | None = None
    id: str | None = None
    messaging_product: str | None = None
    messaging_profile_id: str | None = None
    phone_number: str | None = None
    record_type: Literal["messaging_phone_number", "messaging_settings"] | str | None = None
    traffic_type: str | None = None
    type_: Literal["long-code", "toll-free", "short-code", "longcode", "tollfree", "shortcode"] | str | None = None
    updated_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PhoneNumberWithMessagingSettingsFeatures(Model):
    """PhoneNumberWithMessagingSettingsFeatures in Telnyx's document."""

    mms: MessagingFeatureSet | None = None
    sms: MessagingFeatureSet | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdatePhoneNumberMessagingSettingsRequest(Model):
    """UpdatePhoneNumberMessagingSettingsRequest in Telnyx's document.

    Attributes:
        messaging_product: Example: P2P
        messaging_profile_id: Messaging profile that applies.
    """

    messaging_product: str | None = None
    messaging_profile_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdatePhoneNumberMessagingSettingsResponse(Model):
    """UpdatePhoneNumberMessagingSettingsResponse in Telnyx's document."""

    data: PhoneNumberWithMessagingSettings | None = None
