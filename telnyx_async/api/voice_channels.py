# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Voice Channels: 6 operations.

Sets how many incoming calls can run at once in each zone, and lists the numbers that share its channels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.voice_channels import (
        GcbChannelZone,
        GetVoiceChannelInboundResponse,
        ListVoiceChannelPhoneNumbersByZoneResponse,
        ListVoiceChannelPhoneNumbersResponse,
        ListVoiceChannelZonesResponse,
        UpdateVoiceChannelInboundResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "get_inbound",
    "list_phone_numbers",
    "list_phone_numbers_by_zone",
    "list_zones",
    "update_inbound",
    "update_zone",
]

_get_inbound = Operation(
    id="ListInboundChannels",
    method="GET",
    path="/inbound_channels",
    tag="Voice Channels",
    module="voice_channels",
    function="get_inbound",
    summary="List your voice channels for US Zone",
    responses=(
        Response("200", "application/json", "GetVoiceChannelInboundResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="safe",
)


async def get_inbound(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> GetVoiceChannelInboundResponse:
    """Fetch how many voice channels the account has for US numbers.

    `GET /inbound_channels` (ListInboundChannels). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetVoiceChannelInboundResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
    """
    arguments: dict[str, object] = {}
    result: GetVoiceChannelInboundResponse = await _get_inbound.execute(session, arguments, options)
    return result


_list_phone_numbers = Operation(
    id="GetAllNumbersChannelZones",
    method="GET",
    path="/list",
    tag="Voice Channels",
    module="voice_channels",
    function="list_phone_numbers",
    summary="List All Numbers using Channel Billing",
    responses=(
        Response("200", "application/json", "ListVoiceChannelPhoneNumbersResponse"),
        Response("400"),
        Response("401"),
        Response("404"),
    ),
    idempotency="safe",
    paging=Paging("single", "data"),
)


async def list_phone_numbers(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> ListVoiceChannelPhoneNumbersResponse:
    """List the numbers on channel billing, by zone.

    `GET /list` (GetAllNumbersChannelZones). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListVoiceChannelPhoneNumbersResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404.
    """
    arguments: dict[str, object] = {}
    result: ListVoiceChannelPhoneNumbersResponse = await _list_phone_numbers.execute(session, arguments, options)
    return result


_list_phone_numbers_by_zone = Operation(
    id="GetNumbersChannelZones",
    method="GET",
    path="/list/{channel_zone_id}",
    tag="Voice Channels",
    module="voice_channels",
    function="list_phone_numbers_by_zone",
    summary="List Numbers using Channel Billing for a specific Zone",
    parameters=(Parameter("channel_zone_id", "channel_zone_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "ListVoiceChannelPhoneNumbersByZoneResponse"),
        Response("400"),
        Response("401"),
        Response("404"),
    ),
    idempotency="safe",
    paging=Paging("single", "data"),
)


async def list_phone_numbers_by_zone(
    session: TelnyxSession,
    channel_zone_id: str,
    *,
    options: RequestOptions | None = None,
) -> ListVoiceChannelPhoneNumbersByZoneResponse:
    """List the numbers on channel billing in one zone.

    `GET /list/{channel_zone_id}` (GetNumbersChannelZones). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        channel_zone_id: Identifier of the channel zone. Listed by `voice_channels.list_phone_numbers`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListVoiceChannelPhoneNumbersByZoneResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404.
    """
    arguments: dict[str, object] = {
        "channel_zone_id": channel_zone_id,
    }
    result: ListVoiceChannelPhoneNumbersByZoneResponse = await _list_phone_numbers_by_zone.execute(
        session, arguments, options
    )
    return result


_list_zones = Operation(
    id="GetChannelZones",
    method="GET",
    path="/channel_zones",
    tag="Voice Channels",
    module="voice_channels",
    function="list_zones",
    summary="List your voice channels for non-US zones",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListVoiceChannelZonesResponse"),
        Response("400"),
        Response("401"),
        Response("404"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_zones(
    session: TelnyxSession,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListVoiceChannelZonesResponse:
    """List the zones outside the US with their countries and the account's channels in each.

    `GET /channel_zones` (GetChannelZones). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListVoiceChannelZonesResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListVoiceChannelZonesResponse = await _list_zones.execute(session, arguments, options)
    return result


_update_inbound = Operation(
    id="UpdateOutboundChannels",
    method="PATCH",
    path="/inbound_channels",
    tag="Voice Channels",
    module="voice_channels",
    function="update_inbound",
    summary="Update voice channels for US Zone",
    parameters=(Parameter("channels", "channels", "body", required=True),),
    responses=(
        Response("200", "application/json", "UpdateVoiceChannelInboundResponse"),
        Response("400"),
        Response("401"),
        Response("404"),
        Response("default", "application/json", "UpdateVoiceChannelInboundError"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update_inbound(
    session: TelnyxSession,
    *,
    channels: int,
    options: RequestOptions | None = None,
) -> UpdateVoiceChannelInboundResponse:
    """Reserve voice channels for US numbers, that is how many incoming calls can run at once.

    `PATCH /inbound_channels` (UpdateOutboundChannels). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        channels: How many calls may come in at a time on channel billing. Example: 7
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateVoiceChannelInboundResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "channels": channels,
    }
    result: UpdateVoiceChannelInboundResponse = await _update_inbound.execute(session, arguments, options)
    return result


_update_zone = Operation(
    id="PatchChannelZone",
    method="PUT",
    path="/channel_zones/{channel_zone_id}",
    tag="Voice Channels",
    module="voice_channels",
    function="update_zone",
    summary="Update voice channels for non-US Zones",
    parameters=(
        Parameter("channel_zone_id", "channel_zone_id", "path", required=True),
        Parameter("channels", "channels", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "GcbChannelZone"),
        Response("400"),
        Response("401"),
        Response("404"),
        Response("default", "application/json", "VoiceChannelsErrors"),
    ),
    idempotency="idempotent",
    body=("application/json",),
)


async def update_zone(
    session: TelnyxSession,
    channel_zone_id: str,
    *,
    channels: int,
    options: RequestOptions | None = None,
) -> GcbChannelZone:
    """Reserve voice channels for the numbers of a non-US zone, that is how many incoming calls can run at once.

    `PUT /channel_zones/{channel_zone_id}` (PatchChannelZone). Repeating it changes nothing, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        channel_zone_id: Identifier of the channel zone.
        channels: How many channels are reserved in the zone.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GcbChannelZone (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "channel_zone_id": channel_zone_id,
        "channels": channels,
    }
    result: GcbChannelZone = await _update_zone.execute(session, arguments, options)
    return result
