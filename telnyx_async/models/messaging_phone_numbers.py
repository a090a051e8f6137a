# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Number Settings."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import MessagingPaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class BulkMessagingSettingsUpdatePhoneNumbers(Model):
    """A bulk change of messaging settings: which numbers are done, failed or pending.

    Attributes:
        failed: Phone numbers that could not be changed.
        order_id: What messaging_phone_numbers.get_bulk_update asks for the progress with. UUID.
        pending: Phone numbers still to be changed.
        record_type: Which kind of record this is. One of messaging_numbers_bulk_update.
        success: Phone numbers that were changed.
    """

    record_type: Literal["messaging_numbers_bulk_update"] | str = UNSET
    failed: list[str] | None = None
    order_id: str | None = None
    pending: list[str] | None = None
    success: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BulkUpdateMessagingSettingsRequest(Model):
    """What messaging_phone_numbers.bulk_update sends.

    Attributes:
        assign_only: Whether only the profile changes and all other settings stay. Telnyx's default: False.
        messaging_profile_id: Messaging profile the numbers should have; empty text takes them off theirs.
        numbers: The phone numbers to change.
    """

    messaging_profile_id: str
    numbers: list[str]
    assign_only: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BulkUpdateMessagingSettingsResponse(Model):
    """What messaging_phone_numbers.bulk_update returns.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: BulkMessagingSettingsUpdatePhoneNumbers = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetBulkUpdateMessagingSettingsResponse(Model):
    """How far a change of many numbers' messaging settings is.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: BulkMessagingSettingsUpdatePhoneNumbers = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetMessagingPhoneNumberResponse(Model):
    """The number's messaging settings.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PhoneNumberWithMessagingSettings = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListMessagingPhoneNumbersResponse(ListResponse["PhoneNumberWithMessagingSettings"]):
    """A page of numbers with their messaging settings.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[PhoneNumberWithMessagingSettings] = UNSET
    meta: MessagingPaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class MessagingFeatureSet(Model):
    """What a number can do by SMS or by MMS, at home and abroad.

    Attributes:
        domestic_two_way: Whether messages go both ways within the country.
        international_inbound: Whether messages from other countries arrive.
        international_outbound: Whether messages can be sent to other countries.
    """

    domestic_two_way: bool
    international_inbound: bool
    international_outbound: bool


@define(eq=False, repr=False, kw_only=True, slots=False)
class NumberHealthMetrics(Model):
    """How well a number's messages arrive: a low success or high spam ratio makes it unhealthy.

    Attributes:
        inbound_outbound_ratio: Messages received for each message sent.
        message_count: How many messages were counted.
        spam_ratio: Share of the messages that was blocked as spam.
        success_ratio: Share of the messages that was delivered.
    """

    inbound_outbound_ratio: float
    message_count: int
    spam_ratio: float
    success_ratio: float


@define(eq=False, repr=False, kw_only=True, slots=False)
class PhoneNumberWithMessagingSettings(Model):
    """A phone number as messaging sees it: profile, product, features, health.

    Attributes:
        country_code: Country, normally as its two-letter ISO code. Matches ^[A-Z]{2}$ Example: US
        created_at: When it was created.
        eligible_messaging_products: Messaging products that the number could be used with.
        features: What the number can do by SMS and by MMS.
        health: How well its messages arrive.
        id: Identifier of the phone number.
        messaging_product: Messaging product that the number is used with, such as P2P. Example: P2P
        messaging_profile_id: Messaging profile that the number is in.
        organization_id: The organization it belongs to.
        phone_number: The phone number, normally in +E.164.
        record_type: Which kind of record this is. One of messaging_phone_number, messaging_settings.
        tags: Labels of your own, to sort and find things by.
        traffic_type: What the traffic is used for, such as conversational or P2P. Example: P2P
        type_: long-code, toll-free or short-code; older spellings have no hyphen. One of long-code, toll-free,
            short-code, longcode, tollfree, shortcode.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class PhoneNumberWithMessagingSettingsFeatures(Model):
    """What the number can do by SMS and by MMS.

    Attributes:
        mms: What the number can do by MMS.
        sms: What the number can do by SMS.
    """

    mms: MessagingFeatureSet | None = None
    sms: MessagingFeatureSet | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateMessagingPhoneNumberResponse(Model):
    """The number's messaging settings after the change.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PhoneNumberWithMessagingSettings = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdatePhoneNumberMessagingSettingsRequest(Model):
    """What changes in a number's messaging settings.

    Attributes:
        messaging_product: Messaging product to use the number with; null or left out changes nothing. Example: P2P
        messaging_profile_id: Messaging profile to put it in; empty text takes it out, null or left out changes
            nothing.
        tags: Labels of your own, to sort and find things by.
    """

    messaging_product: str | None = None
    messaging_profile_id: str | None = None
    tags: list[str] | None = None
