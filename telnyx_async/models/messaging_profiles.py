# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Profiles."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.alphanumeric_sender_ids import AlphanumericSenderId
    from telnyx_async.models.events_messaging_profiles import ReplacedLinkClick
    from telnyx_async.models.messaging_phone_numbers import PhoneNumberWithMessagingSettings
    from telnyx_async.models.shared import MessagingPaginationMeta

MessagingMetricsTimeFrame: TypeAlias = Literal["1h", "3h", "24h", "3d", "7d", "30d"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateMessagingProfileRequest(Model):
    r"""A messaging profile to make.

    Attributes:
        ai_assistant_id: AI assistant that answers for this messaging profile. At most 64 characters.
        alpha_sender: Sender for countries that demand an alphanumeric one: 1 to 11 letters, digits and spaces.
            Matches ^[A-Za-z0-9 ]{1,11}$
        daily_spend_limit: Most USD that the profile may spend until midnight UTC; counts only when
            daily_spend_limit_enabled. Matches ^[0-9]+(?:\.[0-9]+)?$
        daily_spend_limit_enabled: Whether daily_spend_limit is enforced.
        enabled: Whether messages can be sent with it, as by default. Telnyx's default: True.
        health_webhook_url: URL that is told about the health of the profile's numbers. URL.
        mms_fall_back_to_sms: Whether an MMS that cannot be delivered goes as SMS; not by default. Telnyx's default:
            False.
        mms_transcoding: Whether pictures are made smaller by themselves where MMS needs it; not by default.
            Telnyx's default: False.
        mobile_only: Whether messages go to mobile numbers only; not by default. Telnyx's default: False.
        name: What it is called.
        number_pool_settings: How the numbers of the profile are shared out among messages; null turns the pool off.
        resource_group_id: Resource group that the messaging profile belongs to. At most 64 characters.
        smart_encoding: Whether the encoding is chosen by itself so that an SMS takes fewer parts; not by default.
            Telnyx's default: False.
        url_shortener_settings: How links of public shorteners are replaced by shorter ones; null turns it off.
        webhook_api_version: Format of the webhooks: API version 1 or 2 (by default), or the legacy 2010-04-01. One
            of 1, 2, 2010-04-01. Telnyx's default: 2.
        webhook_failover_url: URL to try when the main webhook URL fails. URL.
        webhook_url: Where webhooks about the profile's messages go. URL.
        whitelisted_destinations: Countries that may be written to, as two-letter codes; * alone for all.
    """

    name: str
    whitelisted_destinations: list[str]
    ai_assistant_id: str | Null | None = None
    alpha_sender: str | Null | None = None
    daily_spend_limit: str | None = None
    daily_spend_limit_enabled: bool | None = None
    enabled: bool | None = None
    health_webhook_url: str | Null | None = None
    mms_fall_back_to_sms: bool | None = None
    mms_transcoding: bool | None = None
    mobile_only: bool | None = None
    number_pool_settings: NumberPoolSettings | Null | None = None
    resource_group_id: str | Null | None = None
    smart_encoding: bool | None = None
    url_shortener_settings: UrlShortenerSettings | Null | None = None
    webhook_api_version: Literal["1", "2", "2010-04-01"] | None = None
    webhook_failover_url: str | Null | None = None
    webhook_url: str | Null | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateMessagingProfileResponse(Model):
    """The messaging profile that was made.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MessagingProfile = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteMessagingProfileResponse(Model):
    """The messaging profile that was deleted.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MessagingProfile = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetMessagingProfileMetricsResponse(Model):
    """Figures about the messages of one profile.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: dict[str, Any] = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetMessagingProfileResponse(Model):
    """The messaging profile that was asked for.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MessagingProfile = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListMessagingProfileMetricsResponse(ListResponse["dict[str, Any]"]):
    """A page of figures about the messages of each profile.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[dict[str, Any]] = UNSET
    meta: MessagingPaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListMessagingProfilePhoneNumbersResponse(ListResponse["PhoneNumberWithMessagingSettings"]):
    """A page of the numbers of a messaging profile.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[PhoneNumberWithMessagingSettings] = UNSET
    meta: MessagingPaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListMessagingProfileSenderIdsResponse(ListResponse["AlphanumericSenderId"]):
    """A page of the alphanumeric senders of a messaging profile.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[AlphanumericSenderId] = UNSET
    meta: MessagingPaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListMessagingProfileShortCodesResponse(ListResponse["ShortCode"]):
    """A page of the short codes of a messaging profile.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[ShortCode] = UNSET
    meta: MessagingPaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListMessagingProfilesResponse(ListResponse["MessagingProfile"]):
    """A page of the messaging profiles.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[MessagingProfile] = UNSET
    meta: MessagingPaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class MessagingProfile(Model):
    r"""A set of numbers with common settings for messages: webhooks, allowed countries, spend limit, number pool.

    Attributes:
        ai_assistant_id: AI assistant that answers for this messaging profile.
        alpha_sender: Sender for countries that demand an alphanumeric one: 1 to 11 letters, digits and spaces.
            Matches ^[A-Za-z0-9 ]{1,11}$
        created_at: When it was created.
        daily_spend_limit: Most USD that the profile may spend until midnight UTC; counts only when
            daily_spend_limit_enabled. Matches ^[0-9]+(?:\.[0-9]+)?$
        daily_spend_limit_enabled: Whether daily_spend_limit is enforced.
        enabled: Whether messages can be sent with it.
        health_webhook_url: Out of use: URL that was told about the health of numbers. URL.
        id: Identifier of the messaging profile. UUID.
        mms_fall_back_to_sms: Whether an MMS that cannot be delivered goes as SMS; not by default. Telnyx's default:
            False.
        mms_transcoding: Whether pictures are made smaller by themselves where MMS needs it; not by default.
            Telnyx's default: False.
        mobile_only: Whether messages go to mobile numbers only; not by default. Telnyx's default: False.
        name: What it is called.
        number_pool_settings: How the numbers of the profile are shared out among messages; null turns the pool off.
        organization_id: The organization it belongs to.
        record_type: Which kind of record this is. One of messaging_profile.
        redaction_enabled: Whether what messages say is blacked out in what Telnyx keeps. Telnyx's default: False.
        redaction_level: How much is blacked out. Telnyx's default: 2.
        resource_group_id: Resource group that the messaging profile belongs to.
        smart_encoding: Whether the encoding is chosen by itself so that an SMS takes fewer parts; not by default.
            Telnyx's default: False.
        updated_at: When it last changed.
        url_shortener_settings: How links of public shorteners are replaced by shorter ones; null turns it off.
        v1_secret: Secret for the endpoints of API v1.
        webhook_api_version: Format of the webhooks: 1 or 2 for that version of the API, in places texml or
            2010-04-01. One of 1, 2, 2010-04-01.
        webhook_failover_url: URL to try when the main webhook URL fails. URL.
        webhook_url: Where webhooks about the profile's messages go. URL.
        whitelisted_destinations: Countries that may be written to, as two-letter codes; * alone for all.
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: Literal["messaging_profile"] | str = UNSET
    updated_at: datetime = UNSET
    ai_assistant_id: str | None = None
    alpha_sender: str | None = None
    daily_spend_limit: str | None = None
    daily_spend_limit_enabled: bool | None = None
    enabled: bool | None = None
    health_webhook_url: str | None = None
    mms_fall_back_to_sms: bool | None = None
    mms_transcoding: bool | None = None
    mobile_only: bool | None = None
    name: str | None = None
    number_pool_settings: NumberPoolSettings | None = None
    organization_id: str | None = None
    redaction_enabled: bool | None = None
    redaction_level: int | None = None
    resource_group_id: str | None = None
    smart_encoding: bool | None = None
    url_shortener_settings: UrlShortenerSettings | None = None
    v1_secret: str | None = None
    webhook_api_version: Literal["1", "2", "2010-04-01"] | str | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None
    whitelisted_destinations: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class NumberPoolSettings(Model):
    """How a number of the profile is picked for each message.

    Attributes:
        geomatch: Whether a number with the recipient's area code is preferred; US and Canadian numbers (NANP) only.
            Telnyx's default: False.
        long_code_weight: How likely an ordinary number is picked, against toll_free_weight; 0 leaves them out.
            Example: 1
        skip_unhealthy: Whether numbers are left out that deliver less than 25 % or have more than 75 % marked as
            spam.
        sticky_sender: Whether a recipient always gets messages from the same number, as long as that is healthy.
            Telnyx's default: False.
        toll_free_weight: How likely a toll-free number is picked, against long_code_weight; 0 leaves them out.
            Example: 10
    """

    long_code_weight: float
    skip_unhealthy: bool
    toll_free_weight: float
    geomatch: bool | None = None
    sticky_sender: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RegenerateMessagingProfileSecretResponse(Model):
    """The messaging profile with its new secret.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MessagingProfile = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ReplacedLinkClickEvent(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: ReplacedLinkClick | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ShortCode(Model):
    """A short code and the messaging profile it is in.

    Attributes:
        country_code: Country, normally as its two-letter ISO code. Matches ^[A-Z]{2}$ Example: US
        created_at: When it was created.
        id: Identifier of the short code. UUID.
        messaging_profile_id: Messaging profile that applies.
        record_type: Which kind of record this is. One of short_code.
        short_code: The short code itself, a few digits.
        tags: Labels of your own, to sort and find things by.
        updated_at: When it last changed.
    """

    messaging_profile_id: str | None
    created_at: datetime = UNSET
    id: str = UNSET
    record_type: Literal["short_code"] | str = UNSET
    updated_at: datetime = UNSET
    country_code: str | None = None
    short_code: str | None = None
    tags: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateMessagingProfileRequest(Model):
    r"""What changes in a messaging profile.

    Attributes:
        ai_assistant_id: AI assistant that answers for this messaging profile.
        alpha_sender: Sender for countries that demand an alphanumeric one: 1 to 11 letters, digits and spaces.
            Matches ^[A-Za-z0-9 ]{1,11}$
        created_at: When it was created.
        daily_spend_limit: Most USD that the profile may spend until midnight UTC; counts only when
            daily_spend_limit_enabled. Matches ^[0-9]+(?:\.[0-9]+)?$
        daily_spend_limit_enabled: Whether daily_spend_limit is enforced.
        enabled: Whether messages can be sent with it.
        id: Identifier of the messaging profile. UUID.
        mms_fall_back_to_sms: Whether an MMS that cannot be delivered goes as SMS; not by default. Telnyx's default:
            False.
        mms_transcoding: Whether pictures are made smaller by themselves where MMS needs it; not by default.
            Telnyx's default: False.
        mobile_only: Whether messages go to mobile numbers only; not by default. Telnyx's default: False.
        name: What it is called.
        number_pool_settings: How the numbers of the profile are shared out among messages; null turns the pool off.
        record_type: Which kind of record this is. One of messaging_profile.
        smart_encoding: Whether the encoding is chosen by itself so that an SMS takes fewer parts; not by default.
            Telnyx's default: False.
        updated_at: When it last changed.
        url_shortener_settings: How links of public shorteners are replaced by shorter ones; null turns it off.
        v1_secret: Secret for the endpoints of API v1.
        webhook_api_version: Format of the webhooks: API version 1 or 2, or the legacy 2010-04-01. One of 1, 2,
            2010-04-01.
        webhook_failover_url: URL to try when the main webhook URL fails. URL.
        webhook_url: Where webhooks about the profile's messages go. URL.
        whitelisted_destinations: Countries that may be written to, as two-letter codes; * alone for all.
    """

    ai_assistant_id: str | Null | None = None
    alpha_sender: str | Null | None = None
    created_at: datetime | None = None
    daily_spend_limit: str | None = None
    daily_spend_limit_enabled: bool | None = None
    enabled: bool | None = None
    id: str | None = None
    mms_fall_back_to_sms: bool | None = None
    mms_transcoding: bool | None = None
    mobile_only: bool | None = None
    name: str | None = None
    number_pool_settings: NumberPoolSettings | Null | None = None
    record_type: Literal["messaging_profile"] | None = None
    smart_encoding: bool | None = None
    updated_at: datetime | None = None
    url_shortener_settings: UrlShortenerSettings | Null | None = None
    v1_secret: str | None = None
    webhook_api_version: Literal["1", "2", "2010-04-01"] | None = None
    webhook_failover_url: str | Null | None = None
    webhook_url: str | Null | None = None
    whitelisted_destinations: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateMessagingProfileResponse(Model):
    """The messaging profile as it is after the change.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MessagingProfile = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UrlShortenerSettings(Model):
    """How links made by public shorteners are replaced by ones under a Telnyx domain.

    Attributes:
        domain: Domain of the new links, one of those that the list of URL domains has. Example: acct.fyi
        prefix: Name of your brand, put into each new link behind the domain.
        replace_blacklist_only: Whether only links are replaced that Telnyx has on its blacklist.
        send_webhooks: Whether each click is reported by link_clicked, to the profile's webhook URL.
    """

    domain: str
    prefix: str | None = None
    replace_blacklist_only: bool | None = None
    send_webhooks: bool | None = None
