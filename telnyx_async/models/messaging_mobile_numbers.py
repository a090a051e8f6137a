# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Mobile Number Settings."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.messaging_phone_numbers import MessagingFeatureSet
    from telnyx_async.models.shared import MessagingPaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetMessagingMobileNumberResponse(Model):
    """The mobile number's messaging settings.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MobilePhoneNumberWithMessagingSettings = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListMessagingMobileNumbersResponse(ListResponse["MobilePhoneNumberWithMessagingSettings"]):
    """A page of mobile numbers with their messaging settings.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[MobilePhoneNumberWithMessagingSettings] = UNSET
    meta: MessagingPaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class MobilePhoneNumberMessagingSettingsFeatures(Model):
    """What the mobile number can do by SMS.

    Attributes:
        sms: What the number can do by SMS.
    """

    sms: MessagingFeatureSet | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MobilePhoneNumberWithMessagingSettings(Model):
    """A mobile number as messaging sees it: profile, product, features.

    Attributes:
        country_code: Country, normally as its two-letter ISO code. Matches ^[A-Z]{2}$ Example: US
        created_at: When it was created.
        features: What the number can do by SMS.
        id: Identifier of the mobile number.
        messaging_product: Messaging product that the number is used with, such as P2P. Example: P2P
        messaging_profile_id: Messaging profile that the number is in.
        organization_id: The organization it belongs to.
        phone_number: The phone number, normally in +E.164.
        record_type: Which kind of record this is. One of messaging_phone_number, messaging_settings.
        tags: Labels of your own, to sort and find things by.
        traffic_type: What the traffic is used for, such as conversational or P2P. Example: P2P
        type_: Which kind it is. One of longcode.
        updated_at: When it last changed.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: Literal["messaging_phone_number", "messaging_settings"] | str = UNSET
    updated_at: datetime = UNSET
    country_code: str | None = None
    features: MobilePhoneNumberMessagingSettingsFeatures | None = None
    messaging_product: str | None = None
    messaging_profile_id: str | None = None
    organization_id: str | None = None
    phone_number: str | None = None
    tags: list[str] | None = None
    traffic_type: str | None = None
    type_: Literal["longcode"] | str | None = None
