# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Voice Channels."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class GcbChannelZone(Model):
    """Response of `voice_channels.update_zone`.

    Attributes:
        channels: Channels of a recording (one, or one per side), or how many calls at a time are paid for. Example:
            7
        created_at: When it was created. Example: 2019-01-23T18:10:02.574Z
        id: Identifier that Telnyx gave it. Example: 1653e6a1-4bfd-4857-97c6-6a51e1c34477
        name: What it is called.
        record_type: Which kind of record this is. One of channel_zone.
        updated_at: When it last changed. Example: 2019-01-23T18:10:02.574Z
    """

    channels: int
    countries: list[str]
    id: str
    name: str
    record_type: Literal["channel_zone"] | str
    created_at: datetime = UNSET
    updated_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetVoiceChannelInboundData(Model):
    """Attribute `GetVoiceChannelInboundResponse.data`.

    Attributes:
        channels: Channels of a recording (one, or one per side), or how many calls at a time are paid for. Example:
            7
        record_type: Which kind of record this is. Example: inbound_channels
    """

    record_type: str = UNSET
    channels: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetVoiceChannelInboundResponse(Model):
    """Response of `voice_channels.get_inbound`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: GetVoiceChannelInboundData = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListVoiceChannelPhoneNumbersByZoneItem(Model):
    """Attribute `ListVoiceChannelPhoneNumbersByZoneResponse.data`.

    Attributes:
        number_of_channels: Example: 7
        numbers: The phone numbers, or whether there are any.
        zone_id: Example: 1653e6a1-4bfd-4857-97c6-6a51e1c34477
    """

    number_of_channels: int | None = None
    numbers: list[ListVoiceChannelPhoneNumbersByZoneNumber] | None = None
    zone_id: str | None = None
    zone_name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListVoiceChannelPhoneNumbersByZoneNumber(Model):
    """Attribute `ListVoiceChannelPhoneNumbersByZoneItem.numbers`.

    Attributes:
        country: Country, mostly as its two-letter ISO code. Example: FR
        number: Example: +15554441234
    """

    country: str | None = None
    number: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListVoiceChannelPhoneNumbersByZoneResponse(ListResponse["ListVoiceChannelPhoneNumbersByZoneItem"]):
    """Response of `voice_channels.list_phone_numbers_by_zone`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[ListVoiceChannelPhoneNumbersByZoneItem] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListVoiceChannelPhoneNumbersItem(Model):
    """Attribute `ListVoiceChannelPhoneNumbersResponse.data`.

    Attributes:
        number_of_channels: Example: 7
        numbers: The phone numbers, or whether there are any.
        zone_id: Example: 1653e6a1-4bfd-4857-97c6-6a51e1c34477
    """

    number_of_channels: int | None = None
    numbers: list[ListVoiceChannelPhoneNumbersNumber] | None = None
    zone_id: str | None = None
    zone_name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListVoiceChannelPhoneNumbersNumber(Model):
    """Attribute `ListVoiceChannelPhoneNumbersItem.numbers`.

    Attributes:
        country: Country, mostly as its two-letter ISO code. Example: FR
        number: Example: +15554441234
    """

    country: str | None = None
    number: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListVoiceChannelPhoneNumbersResponse(ListResponse["ListVoiceChannelPhoneNumbersItem"]):
    """Response of `voice_channels.list_phone_numbers`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[ListVoiceChannelPhoneNumbersItem] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListVoiceChannelZonesResponse(ListResponse["GcbChannelZone"]):
    """Response of `voice_channels.list_zones`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[GcbChannelZone] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateVoiceChannelInboundData(Model):
    """Attribute `UpdateVoiceChannelInboundResponse.data`.

    Attributes:
        channels: Channels of a recording (one, or one per side), or how many calls at a time are paid for. Example:
            7
        record_type: Which kind of record this is. Example: inbound_channels
    """

    record_type: str = UNSET
    channels: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateVoiceChannelInboundError(Model):
    """Error of `voice_channels.update_inbound`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[UpdateVoiceChannelInboundErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateVoiceChannelInboundErrorItem(Model):
    """Attribute `UpdateVoiceChannelInboundError.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        meta: Facts about the answer, not part of it, such as which page of how many.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str
    title: str
    detail: str | None = None
    meta: dict[str, Any] | None = None
    source: UpdateVoiceChannelInboundErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateVoiceChannelInboundErrorSource(Model):
    """Attribute `UpdateVoiceChannelInboundErrorItem.source`.

    Attributes:
        parameter: Query parameter that is at fault.
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901).
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateVoiceChannelInboundResponse(Model):
    """Response of `voice_channels.update_inbound`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: UpdateVoiceChannelInboundData = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoiceChannelsError(Model):
    """Attribute `VoiceChannelsErrors.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        meta: Facts about the answer, not part of it, such as which page of how many.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str
    title: str
    detail: str | None = None
    meta: dict[str, Any] | None = None
    source: VoiceChannelsErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoiceChannelsErrorSource(Model):
    """Attribute `VoiceChannelsError.source`.

    Attributes:
        parameter: Query parameter that is at fault.
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901).
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoiceChannelsErrors(Model):
    """Error of `voice_channels.update_zone`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[VoiceChannelsError] | None = None
