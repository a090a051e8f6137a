# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Number Settings."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import MessagingPaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class BulkMessagingSettingsUpdatePhoneNumbers(Model):
    """BulkMessagingSettingsUpdatePhoneNumbers in Telnyx's document.

    Attributes:
        failed: What failed, or how many did.
        order_id: The order that is meant. UUID.
        record_type: Which kind of record this is. One of messaging_numbers_bulk_update.
        success: true when it worked.
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
        assign_only: Telnyx's default: False.
        messaging_profile_id: Messaging profile that applies.
        numbers: The phone numbers, or whether there are any.
    """

    messaging_profile_id: str
    numbers: list[str]
    assign_only: bool | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class BulkUpdateMessagingSettingsResponse(Model):
    """POST /messaging_numbers_bulk_updates response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: BulkMessagingSettingsUpdatePhoneNumbers = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetBulkUpdateMessagingSettingsResponse(Model):
    """GET /messaging_numbers_bulk_updates/{order_id} response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: BulkMessagingSettingsUpdatePhoneNumbers = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetMessagingPhoneNumberResponse(Model):
    """GET /phone_numbers/{id}/messaging response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PhoneNumberWithMessagingSettings = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListMessagingPhoneNumbersResponse(ListResponse["PhoneNumberWithMessagingSettings"]):
    """GET /phone_numbers/messaging response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[PhoneNumberWithMessagingSettings] = UNSET
    meta: MessagingPaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MessagingFeatureSet(Model):
    """MessagingFeatureSet in Telnyx's document."""

    domestic_two_way: bool
    international_inbound: bool
    international_outbound: bool


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class NumberHealthMetrics(Model):
    """NumberHealthMetrics in Telnyx's document.

    Attributes:
        message_count: How many messages were counted.
    """

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
        features: What the number can do or shall be able to do, such as sms or voice.
        id: Identifier that Telnyx gave it; in paths, which one is meant.
        messaging_product: Messaging product that the number is used with, such as P2P. Example: P2P
        messaging_profile_id: Messaging profile that applies.
        organization_id: The organization it belongs to.
        phone_number: The phone number, normally in +E.164.
        record_type: Which kind of record this is. One of messaging_phone_number, messaging_settings.
        tags: Labels of your own, to sort and find things by.
        traffic_type: What the traffic is used for, such as conversational or P2P. Example: P2P
        type_: Which kind it is. One of long-code, toll-free, short-code, longcode, tollfree, shortcode.
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
    organization_id: str | None = None
    phone_number: str | None = None
    tags: list[str] | None = None
    traffic_type: str | None = None
    type_: Literal["long-code", "toll-free", "short-code", "longcode", "tollfree", "shortcode"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PhoneNumberWithMessagingSettingsFeatures(Model):
    """PhoneNumberWithMessagingSettings.features in Telnyx's document.

    Attributes:
        sms: What holds for SMS.
    """

    mms: MessagingFeatureSet | None = None
    sms: MessagingFeatureSet | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateMessagingPhoneNumberResponse(Model):
    """PATCH /phone_numbers/{id}/messaging response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PhoneNumberWithMessagingSettings = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdatePhoneNumberMessagingSettingsRequest(Model):
    """UpdatePhoneNumberMessagingSettingsRequest in Telnyx's document.

    Attributes:
        messaging_product: Messaging product that the number is used with, such as P2P. Example: P2P
        messaging_profile_id: Messaging profile that applies.
        tags: Labels of your own, to sort and find things by.
    """

    messaging_product: str | None = None
    messaging_profile_id: str | None = None
    tags: list[str] | None = None
