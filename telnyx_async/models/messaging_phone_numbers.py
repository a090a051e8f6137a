# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Number Configurations."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class BulkMessagingSettingsUpdatePhoneNumbers(Model):
    """BulkMessagingSettingsUpdatePhoneNumbers in Telnyx's document.

    Attributes:
        order_id: UUID.
        record_type: Which kind of record this is. One of messaging_numbers_bulk_update.
    """

    record_type: Literal["messaging_numbers_bulk_update"] | str = UNSET
    failed: list[str] | None = None
    order_id: str | None = None
    pending: list[str] | None = None
    success: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class BulkUpdateMessagingSettingsRequest(Model):
    """BulkMessagingSettingsUpdatePhoneNumbersRequest in Telnyx's document.

    Attributes:
        messaging_profile_id: Messaging profile that applies.
    """

    messaging_profile_id: str
    numbers: list[str]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class BulkUpdateMessagingSettingsResponse(Model):
    """POST /messaging_numbers_bulk_updates response in Telnyx's document."""

    data: BulkMessagingSettingsUpdatePhoneNumbers = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetBulkUpdateMessagingSettingsResponse(Model):
    """GET /messaging_numbers_bulk_updates/{order_id} response in Telnyx's document."""

    data: BulkMessagingSettingsUpdatePhoneNumbers = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetMessagingPhoneNumberResponse(Model):
    """GET /phone_numbers/{id}/messaging response in Telnyx's document."""

    data: PhoneNumberWithMessagingSettings = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListMessagingPhoneNumbersResponse(ListResponse["PhoneNumberWithMessagingSettings"]):
    """GET /phone_numbers/messaging response in Telnyx's document."""

    data: list[PhoneNumberWithMessagingSettings] = UNSET
    meta: PaginationMeta = UNSET


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

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: Literal["messaging_phone_number", "messaging_settings"] | str = UNSET
    updated_at: datetime = UNSET
    country_code: str | None = None
    eligible_messaging_products: list[str] | None = None
    features: PhoneNumberWithMessagingSettingsFeatures | None = None
    health: NumberHealthMetrics | None = None
    messaging_product: str | None = None
    messaging_profile_id: str | None = None
    phone_number: str | None = None
    traffic_type: str | None = None
    type_: Literal["long-code", "toll-free", "short-code", "longcode", "tollfree", "shortcode"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PhoneNumberWithMessagingSettingsFeatures(Model):
    """PhoneNumberWithMessagingSettings.features in Telnyx's document."""

    mms: MessagingFeatureSet | None = None
    sms: MessagingFeatureSet | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateMessagingPhoneNumberResponse(Model):
    """PATCH /phone_numbers/{id}/messaging response in Telnyx's document."""

    data: PhoneNumberWithMessagingSettings = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdatePhoneNumberMessagingSettingsRequest(Model):
    """UpdatePhoneNumberMessagingSettingsRequest in Telnyx's document.

    Attributes:
        messaging_product: Example: P2P
        messaging_profile_id: Messaging profile that applies.
    """

    messaging_product: str | None = None
    messaging_profile_id: str | None = None
