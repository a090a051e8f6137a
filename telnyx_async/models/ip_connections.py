# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of IP Connections."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.credential_connections import ConnectionRtcpSettings
    from telnyx_async.models.shared import (
        AnchorsiteOverride,
        ConnectionJitterBuffer,
        ConnectionNoiseSuppression,
        ConnectionNoiseSuppressionDetails,
        DtmfType,
        PaginationMeta,
    )


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateInboundIpRequest(Model):
    """Argument `inbound` of `ip_connections.create`.

    Attributes:
        ani_number_format: Format in which the caller's number is passed on to you. One of +E.164, E.164,
            +E.164-national, E.164-national. Telnyx's default: E.164-national.
        channel_limit: How many calls may run at the same time.
        codecs: Codecs offered for calls that come in, the preferred one first. Telnyx's default: ['G722', 'G711U',
            'G711A', 'G729', 'OPUS', 'H.264'].
        default_routing_method: Whether several targets of the connection are tried in order or take turns. One of
            sequential, round-robin.
        dnis_number_format: Format in which the called number is passed on to you; e164 by default. One of +e164,
            e164, national, sip_username.
        generate_ringback_tone: Whether Telnyx itself plays ringing to the caller, as early media after a 183; off
            by default. Telnyx's default: False.
        isup_headers_enabled: Whether calls that come in carry ISUP parameters as SIP headers; only over TCP or TLS.
            Telnyx's default: False.
        prack_enabled: Whether PRACK (RFC 3262) is used; not by default. Telnyx's default: False.
        shaken_stir_enabled: Whether calls that come in tell how the caller's number was attested (SHAKEN/STIR); off
            by default. Telnyx's default: False.
        sip_compact_headers_enabled: Whether SIP headers are written in their short form, as by default. Telnyx's
            default: True.
        sip_region: Region of Telnyx's SIP servers that the call goes through; US by default. One of US, Europe,
            Australia.
        sip_subdomain: Subdomain at which a SIP endpoint can call the connection as if dialling a number.
        sip_subdomain_receive_settings: Who may call the SIP subdomain: any SIP endpoint, or only connections of
            your own. One of only_my_connections, from_anyone.
        timeout_1xx_secs: Seconds to wait for the other side to react at all, 1 to 120; 3 by default.
        timeout_2xx_secs: Seconds to wait for an answer to the call, 1 to 600; 90 by default.
    """

    ani_number_format: Literal["+E.164", "E.164", "+E.164-national", "E.164-national"] | None = None
    channel_limit: int | None = None
    codecs: list[str] | None = None
    default_routing_method: Literal["sequential", "round-robin"] | None = None
    dnis_number_format: Literal["+e164", "e164", "national", "sip_username"] | None = None
    generate_ringback_tone: bool | None = None
    isup_headers_enabled: bool | None = None
    prack_enabled: bool | None = None
    shaken_stir_enabled: bool | None = None
    sip_compact_headers_enabled: bool | None = None
    sip_region: Literal["US", "Europe", "Australia"] | None = None
    sip_subdomain: str | None = None
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"] | None = None
    timeout_1xx_secs: int | None = None
    timeout_2xx_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateIpConnectionRequest(Model):
    """Body of `ip_connections.create`.

    Attributes:
        active: Whether it can be used.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA, Sydney, Australia, Amsterdam, Netherlands, London,
            UK, Toronto, Canada, Vancouver, Canada, Frankfurt, Germany. Telnyx's default: Latency.
        android_push_credential_id: Push credential that wakes the Android app for a call. Example:
            06b09dfd-7154-4980-8b75-cebf7a9d4f8e
        call_cost_in_webhooks: Whether a call.cost webhook reports what each call cost; off by default. Telnyx's
            default: False.
        connection_name: Name you gave the connection. Example: string
        default_on_hold_comfort_noise_enabled: Whether Telnyx plays comfort noise to a call on hold; otherwise that
            is up to you. Telnyx's default: True.
        dtmf_type: How Telnyx sends key tones to the connection; it accepts any form itself. One of RFC 2833,
            Inband, SIP INFO. Telnyx's default: RFC 2833.
        encode_contact_header_enabled: Whether Telnyx encodes its SIP Contact header, against trouble with NAT or
            ALG. Telnyx's default: False.
        encrypted_media: How media is encrypted; not to be combined with TLS transport. One of SRTP.
        inbound: What holds for calls that come in.
        ios_push_credential_id: Push credential for iOS. Example: ec0c8e5d-439e-4620-a0c1-9d9c8d02a836
        jitter_buffer: Buffer that evens out RTP packets which come unevenly; off unless enabled.
        noise_suppression: Which direction of the audio, if any, is cleared of noise. One of inbound, outbound,
            both, disabled.
        noise_suppression_details: Which engine clears noise and how strongly; kept, but without effect while
            noise_suppression is disabled.
        onnet_t38_passthrough_enabled: Whether two fax ends on the Telnyx network settle T.38 between themselves.
            Telnyx's default: False.
        outbound: What holds for calls that go out.
        rtcp_settings: How RTCP is used.
        tags: Labels of your own, to sort and find things by.
        transport_protocol: Transport for SIP: UDP, TCP or TLS; only with authentication by IP address or FQDN. One
            of UDP, TCP, TLS. Telnyx's default: UDP.
        webhook_api_version: Format of the webhooks: 1 or 2 for that version of the API, in places texml or
            2010-04-01. One of 1, 2. Telnyx's default: 1.
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included. URL. Example:
            https://failover.example.com
        webhook_event_url: URL that the webhooks are sent to, scheme included. URL. Example: https://example.com
        webhook_timeout_secs: Seconds to wait for an answer to a webhook. 0 to 30. Example: 25
    """

    active: bool | None = None
    anchorsite_override: AnchorsiteOverride | None = None
    android_push_credential_id: str | Null | None = None
    call_cost_in_webhooks: bool | None = None
    connection_name: str | None = None
    default_on_hold_comfort_noise_enabled: bool | None = None
    dtmf_type: DtmfType | None = None
    encode_contact_header_enabled: bool | None = None
    encrypted_media: Literal["SRTP"] | Null | None = None
    inbound: CreateInboundIpRequest | None = None
    ios_push_credential_id: str | Null | None = None
    jitter_buffer: ConnectionJitterBuffer | None = None
    noise_suppression: ConnectionNoiseSuppression | None = None
    noise_suppression_details: ConnectionNoiseSuppressionDetails | None = None
    onnet_t38_passthrough_enabled: bool | None = None
    outbound: OutboundIp | None = None
    rtcp_settings: ConnectionRtcpSettings | None = None
    tags: list[str] | None = None
    transport_protocol: Literal["UDP", "TCP", "TLS"] | None = None
    webhook_api_version: Literal["1", "2"] | None = None
    webhook_event_failover_url: str | Null | None = None
    webhook_event_url: str | None = None
    webhook_timeout_secs: int | Null | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateIpConnectionResponse(Model):
    """Response of `ip_connections.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: IpConnection = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteIpConnectionResponse(Model):
    """Response of `ip_connections.delete`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: IpConnection = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetIpConnectionResponse(Model):
    """Response of `ip_connections.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: IpConnection = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class InboundIp(Model):
    """Argument `inbound` of `ip_connections.update`.

    Attributes:
        ani_number_format: Format in which the caller's number is passed on to you. One of +E.164, E.164,
            +E.164-national, E.164-national. Telnyx's default: E.164-national.
        channel_limit: How many calls may run at the same time. Example: 10
        codecs: Codecs offered for calls that come in, the preferred one first. Telnyx's default: ['G722', 'G711U',
            'G711A', 'G729', 'OPUS', 'H.264'].
        default_primary_ip_id: Example: 192.168.0.0
        default_routing_method: Whether several targets of the connection are tried in order or take turns. One of
            sequential, round-robin.
        default_secondary_ip_id: Example: 192.168.0.0
        default_tertiary_ip_id: Example: 192.168.0.0
        dnis_number_format: Format in which the called number is passed on to you; e164 by default. One of +e164,
            e164, national, sip_username.
        generate_ringback_tone: Whether Telnyx itself plays ringing to the caller, as early media after a 183; off
            by default. Telnyx's default: False.
        isup_headers_enabled: Whether calls that come in carry ISUP parameters as SIP headers; only over TCP or TLS.
            Telnyx's default: False.
        prack_enabled: Whether PRACK (RFC 3262) is used; not by default. Telnyx's default: False.
        shaken_stir_enabled: Whether calls that come in tell how the caller's number was attested (SHAKEN/STIR); off
            by default. Telnyx's default: False.
        sip_compact_headers_enabled: Whether SIP headers are written in their short form, as by default. Telnyx's
            default: True.
        sip_region: Region of Telnyx's SIP servers that the call goes through; US by default. One of US, Europe,
            Australia.
        sip_subdomain: Subdomain at which a SIP endpoint can call the connection as if dialling a number.
        sip_subdomain_receive_settings: Who may call the SIP subdomain: any SIP endpoint, or only connections of
            your own. One of only_my_connections, from_anyone.
        timeout_1xx_secs: Seconds to wait for the other side to react at all, 1 to 120; 3 by default.
        timeout_2xx_secs: Seconds to wait for an answer to the call, 1 to 600; 90 by default.
    """

    ani_number_format: Literal["+E.164", "E.164", "+E.164-national", "E.164-national"] | str | None = None
    channel_limit: int | None = None
    codecs: list[str] | None = None
    default_primary_ip_id: str | None = None
    default_routing_method: Literal["sequential", "round-robin"] | str | None = None
    default_secondary_ip_id: str | None = None
    default_tertiary_ip_id: str | None = None
    dnis_number_format: Literal["+e164", "e164", "national", "sip_username"] | str | None = None
    generate_ringback_tone: bool | None = None
    isup_headers_enabled: bool | None = None
    prack_enabled: bool | None = None
    shaken_stir_enabled: bool | None = None
    sip_compact_headers_enabled: bool | None = None
    sip_region: Literal["US", "Europe", "Australia"] | str | None = None
    sip_subdomain: str | None = None
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"] | str | None = None
    timeout_1xx_secs: int | None = None
    timeout_2xx_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class IpConnection(Model):
    """Attribute `CreateIpConnectionResponse.data`, `DeleteIpConnectionResponse.data`, `GetIpConnectionResponse.data`
    and 2 more.

    Attributes:
        active: Whether it can be used.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA, Sydney, Australia, Amsterdam, Netherlands, London,
            UK, Toronto, Canada, Vancouver, Canada, Frankfurt, Germany. Telnyx's default: Latency.
        android_push_credential_id: Push credential that wakes the Android app for a call. Example:
            06b09dfd-7154-4980-8b75-cebf7a9d4f8e
        call_cost_in_webhooks: Whether a call.cost webhook reports what each call cost; off by default. Telnyx's
            default: False.
        connection_name: Name you gave the connection. Example: string
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        default_on_hold_comfort_noise_enabled: Whether Telnyx plays comfort noise to a call on hold; otherwise that
            is up to you. Telnyx's default: True.
        dtmf_type: How Telnyx sends key tones to the connection; it accepts any form itself. One of RFC 2833,
            Inband, SIP INFO. Telnyx's default: RFC 2833.
        encode_contact_header_enabled: Whether Telnyx encodes its SIP Contact header, against trouble with NAT or
            ALG. Telnyx's default: False.
        encrypted_media: How media is encrypted; not to be combined with TLS transport. One of SRTP.
        id: Identifier that Telnyx gave it. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        inbound: What holds for calls that come in.
        ios_push_credential_id: Push credential for iOS. Example: ec0c8e5d-439e-4620-a0c1-9d9c8d02a836
        jitter_buffer: Buffer that evens out RTP packets which come unevenly; off unless enabled.
        noise_suppression: Which direction of the audio, if any, is cleared of noise. One of inbound, outbound,
            both, disabled.
        noise_suppression_details: Which engine clears noise and how strongly; kept, but without effect while
            noise_suppression is disabled.
        onnet_t38_passthrough_enabled: Whether two fax ends on the Telnyx network settle T.38 between themselves.
            Telnyx's default: False.
        outbound: What holds for calls that go out.
        record_type: Which kind of record this is. Example: ip_connection
        rtcp_settings: How RTCP is used.
        tags: Labels of your own, to sort and find things by.
        transport_protocol: Transport for SIP: UDP, TCP or TLS; only with authentication by IP address or FQDN. One
            of UDP, TCP, TLS. Telnyx's default: UDP.
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        webhook_api_version: Format of the webhooks: 1 or 2 for that version of the API, in places texml or
            2010-04-01. One of 1, 2. Telnyx's default: 1.
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included. URL. Example:
            https://failover.example.com
        webhook_event_url: URL that the webhooks are sent to, scheme included. URL. Example: https://example.com
        webhook_timeout_secs: Seconds to wait for an answer to a webhook. 0 to 30. Example: 25
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    active: bool | None = None
    anchorsite_override: AnchorsiteOverride | str | None = None
    android_push_credential_id: str | None = None
    call_cost_in_webhooks: bool | None = None
    connection_name: str | None = None
    default_on_hold_comfort_noise_enabled: bool | None = None
    dtmf_type: DtmfType | str | None = None
    encode_contact_header_enabled: bool | None = None
    encrypted_media: Literal["SRTP"] | str | None = None
    inbound: InboundIp | None = None
    ios_push_credential_id: str | None = None
    jitter_buffer: ConnectionJitterBuffer | None = None
    noise_suppression: ConnectionNoiseSuppression | str | None = None
    noise_suppression_details: ConnectionNoiseSuppressionDetails | None = None
    onnet_t38_passthrough_enabled: bool | None = None
    outbound: OutboundIp | None = None
    rtcp_settings: ConnectionRtcpSettings | None = None
    tags: list[str] | None = None
    transport_protocol: Literal["UDP", "TCP", "TLS"] | str | None = None
    webhook_api_version: Literal["1", "2"] | str | None = None
    webhook_event_failover_url: str | None = None
    webhook_event_url: str | None = None
    webhook_timeout_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListIpConnectionsResponse(ListResponse["IpConnection"]):
    """Response of `ip_connections.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[IpConnection] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class OutboundIp(Model):
    """Argument `outbound` of `ip_connections.create`, `outbound` of `ip_connections.update`.

    Attributes:
        ani_override: Number shown as the caller in place of the real one; blank for none.
        ani_override_type: Which calls ani_override counts for: always, normal or emergency. One of always, normal,
            emergency. Telnyx's default: always.
        call_parking_enabled: Whether calls from this connection are parked to wait for commands, not put through.
            Telnyx's default: False.
        channel_limit: How many calls may run at the same time.
        generate_ringback_tone: Whether Telnyx itself plays ringing to the caller, as early media after a 183; off
            by default. Telnyx's default: False.
        instant_ringback_enabled: Whether the caller hears ringing at once, before the other side rings. Telnyx's
            default: True.
        ip_authentication_method: How calls going out prove whose they are. One of tech-prefixp-charge-info, token.
            Telnyx's default: tech-prefixp-charge-info.
        localization: Country whose way of dialling is understood, as two letters; with US the +1 may be left out.
        outbound_voice_profile_id: Outbound voice profile that applies. Example: 1293384261075731499
        t38_reinvite_source: Who starts T.38 on faxes: Telnyx, the customer, or nobody. One of telnyx, customer,
            disabled, passthru, caller-passthru, callee-passthru. Telnyx's default: customer.
    """

    ani_override: str | None = None
    ani_override_type: Literal["always", "normal", "emergency"] | str | None = None
    call_parking_enabled: bool | None = None
    channel_limit: int | None = None
    generate_ringback_tone: bool | None = None
    instant_ringback_enabled: bool | None = None
    ip_authentication_method: Literal["tech-prefixp-charge-info", "token"] | str | None = None
    ip_authentication_token: str | None = None
    localization: str | None = None
    outbound_voice_profile_id: str | None = None
    t38_reinvite_source: (
        Literal["telnyx", "customer", "disabled", "passthru", "caller-passthru", "callee-passthru"] | str | None
    ) = None
    tech_prefix: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateIpConnectionRequest(Model):
    """Body of `ip_connections.update`.

    Attributes:
        active: Whether it can be used.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA, Sydney, Australia, Amsterdam, Netherlands, London,
            UK, Toronto, Canada, Vancouver, Canada, Frankfurt, Germany. Telnyx's default: Latency.
        android_push_credential_id: Push credential that wakes the Android app for a call. Example:
            06b09dfd-7154-4980-8b75-cebf7a9d4f8e
        call_cost_in_webhooks: Whether a call.cost webhook reports what each call cost; off by default. Telnyx's
            default: False.
        connection_name: Name you gave the connection.
        default_on_hold_comfort_noise_enabled: Whether Telnyx plays comfort noise to a call on hold; otherwise that
            is up to you. Telnyx's default: True.
        dtmf_type: How Telnyx sends key tones to the connection; it accepts any form itself. One of RFC 2833,
            Inband, SIP INFO. Telnyx's default: RFC 2833.
        encode_contact_header_enabled: Whether Telnyx encodes its SIP Contact header, against trouble with NAT or
            ALG. Telnyx's default: False.
        encrypted_media: How media is encrypted; not to be combined with TLS transport. One of SRTP.
        inbound: What holds for calls that come in.
        ios_push_credential_id: Push credential for iOS. Example: ec0c8e5d-439e-4620-a0c1-9d9c8d02a836
        jitter_buffer: Buffer that evens out RTP packets which come unevenly; off unless enabled.
        noise_suppression: Which direction of the audio, if any, is cleared of noise. One of inbound, outbound,
            both, disabled.
        noise_suppression_details: Which engine clears noise and how strongly; kept, but without effect while
            noise_suppression is disabled.
        onnet_t38_passthrough_enabled: Whether two fax ends on the Telnyx network settle T.38 between themselves.
            Telnyx's default: False.
        outbound: What holds for calls that go out.
        rtcp_settings: How RTCP is used.
        tags: Labels of your own, to sort and find things by.
        transport_protocol: Transport for SIP: UDP, TCP or TLS; only with authentication by IP address or FQDN. One
            of UDP, TCP, TLS. Telnyx's default: UDP.
        webhook_api_version: Format of the webhooks: 1 or 2 for that version of the API, in places texml or
            2010-04-01. One of 1, 2. Telnyx's default: 1.
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included. URL. Example:
            https://failover.example.com
        webhook_event_url: URL that the webhooks are sent to, scheme included. URL. Example: https://example.com
        webhook_timeout_secs: Seconds to wait for an answer to a webhook. 0 to 30. Example: 25
    """

    active: bool | None = None
    anchorsite_override: AnchorsiteOverride | None = None
    android_push_credential_id: str | Null | None = None
    call_cost_in_webhooks: bool | None = None
    connection_name: str | None = None
    default_on_hold_comfort_noise_enabled: bool | None = None
    dtmf_type: DtmfType | None = None
    encode_contact_header_enabled: bool | None = None
    encrypted_media: Literal["SRTP"] | Null | None = None
    inbound: InboundIp | None = None
    ios_push_credential_id: str | Null | None = None
    jitter_buffer: ConnectionJitterBuffer | None = None
    noise_suppression: ConnectionNoiseSuppression | None = None
    noise_suppression_details: ConnectionNoiseSuppressionDetails | None = None
    onnet_t38_passthrough_enabled: bool | None = None
    outbound: OutboundIp | None = None
    rtcp_settings: ConnectionRtcpSettings | None = None
    tags: list[str] | None = None
    transport_protocol: Literal["UDP", "TCP", "TLS"] | None = None
    webhook_api_version: Literal["1", "2"] | None = None
    webhook_event_failover_url: str | Null | None = None
    webhook_event_url: str | None = None
    webhook_timeout_secs: int | Null | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateIpConnectionResponse(Model):
    """Response of `ip_connections.update`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: IpConnection = UNSET
