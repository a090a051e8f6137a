# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Voice Channels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from telnyx_async.model import ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GcbChannelZone(Model):
    """GcbChannelZone in Telnyx's document.

    Attributes:
        channels: Example: 7
        created_at: When it was created. Example: 2019-01-23T18:10:02.574Z
        id: Identifier of the resource. Example: 1653e6a1-4bfd-4857-97c6-6a51e1c34477
        record_type: Which kind of record this is. One of channel_zone.
        updated_at: When it last changed. Example: 2019-01-23T18:10:02.574Z
    """

    channels: int
    countries: list[str]
    id: str
    name: str
    record_type: Literal["channel_zone"] | str
    created_at: str | None = None
    updated_at: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetAllNumbersChannelZonesResponse(ListResponse["GetAllNumbersChannelZonesResponseDataItem"]):
    """GetAllNumbersChannelZonesResponse in Telnyx's document."""

    data: list[GetAllNumbersChannelZonesResponseDataItem] | None = None
    meta: PaginationMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetAllNumbersChannelZonesResponseDataItem(Model):
    """GetAllNumbersChannelZonesResponseDataItem in Telnyx's document.

    Attributes:
        number_of_channels: Example: 7
        zone_id: Example: 1653e6a1-4bfd-4857-97c6-6a51e1c34477
    """

    number_of_channels: int | None = None
    numbers: list[GetAllNumbersChannelZonesResponseDataItemNumbersItem] | None = None
    zone_id: str | None = None
    zone_name: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetAllNumbersChannelZonesResponseDataItemNumbersItem(Model):
    """GetAllNumbersChannelZonesResponseDataItemNumbersItem in Telnyx's document.

    Attributes:
        country: Example: FR
        number: Example: +15554441234
    """

    country: str | None = None
    number: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetChannelZonesResponse(ListResponse["GcbChannelZone"]):
    """GetChannelZonesResponse in Telnyx's document."""

    data: list[GcbChannelZone] | None = None
    meta: PaginationMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetNumbersChannelZonesResponse(ListResponse["GetNumbersChannelZonesResponseDataItem"]):
    """GetNumbersChannelZonesResponse in Telnyx's document."""

    data: list[GetNumbersChannelZonesResponseDataItem] | None = None
    meta: PaginationMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetNumbersChannelZonesResponseDataItem(Model):
    """GetNumbersChannelZonesResponseDataItem in Telnyx's document.

    Attributes:
        number_of_channels: Example: 7
        zone_id: Example: 1653e6a1-4bfd-4857-97c6-6a51e1c34477
    """

    number_of_channels: int | None = None
    numbers: list[GetNumbersChannelZonesResponseDataItemNumbersItem] | None = None
    zone_id: str | None = None
    zone_name: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetNumbersChannelZonesResponseDataItemNumbersItem(Model):
    """GetNumbersChannelZonesResponseDataItemNumbersItem in Telnyx's document.

    Attributes:
        country: Example: FR
        number: Example: +15554441234
    """

    country: str | None = None
    number: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListInboundChannelsResponse(Model):
    """ListInboundChannelsResponse in Telnyx's document."""

    data: ListInboundChannelsResponseData | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListInboundChannelsResponseData(Model):
    """ListInboundChannelsResponseData in Telnyx's document.

    Attributes:
        channels: Example: 7
        record_type: Which kind of record this is. Example: inbound_channels
    """

    channels: int | None = None
    record_type: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateOutboundChannelsError(Model):
    """UpdateOutboundChannelsError in Telnyx's document."""

    errors: list[UpdateOutboundChannelsErrorErrorsItem] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateOutboundChannelsErrorErrorsItem(Model):
    """UpdateOutboundChannelsErrorErrorsItem in Telnyx's document."""

    code: str
    title: str
    detail: str | None = None
    meta: dict[str, Any] | None = None
    source: UpdateOutboundChannelsErrorErrorsItemSource | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateOutboundChannelsErrorErrorsItemSource(Model):
    """UpdateOutboundChannelsErrorErrorsItemSource in Telnyx's document."""

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateOutboundChannelsResponse(Model):
    """UpdateOutboundChannelsResponse in Telnyx's document."""

    data: UpdateOutboundChannelsResponseData | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateOutboundChannelsResponseData(Model):
    """UpdateOutboundChannelsResponseData in Telnyx's document.

    Attributes:
        channels: Example: 7
        record_type: Which kind of record this is. Example: inbound_channels
    """

    channels: int | None = None
    record_type: str | None = None
