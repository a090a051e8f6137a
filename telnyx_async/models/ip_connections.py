# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of IP Connections."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.credential_connections import ConnectionRtcpSettings
    from telnyx_async.models.shared import AnchorsiteOverride, DtmfType, PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateInboundIpRequest(Model):
    """CreateInboundIpRequest in Telnyx's document.

    Attributes:
        ani_number_format: One of +E.164, E.164, +E.164-national, E.164-national. Telnyx's default: E.164-national.
        channel_limit: How many calls may run at the same time.
        codecs: Telnyx's default: ['G722', 'G711U', 'G711A', 'G729', 'OPUS', 'H.264'].
        default_routing_method: One of sequential, round-robin.
        dnis_number_format: One of +e164, e164, national, sip_username. Telnyx's default: e164.
        generate_ringback_tone: Telnyx's default: False.
        isup_headers_enabled: Telnyx's default: False.
        prack_enabled: Telnyx's default: False.
        shaken_stir_enabled: Telnyx's default: False.
        sip_compact_headers_enabled: Telnyx's default: True.
        sip_region: One of US, Europe, Australia. Telnyx's default: US.
        sip_subdomain: Subdomain at which a SIP endpoint can call the connection as if dialling a number.
        sip_subdomain_receive_settings: One of only_my_connections, from_anyone.
        timeout_1xx_secs: 1 to 120. Telnyx's default: 3.
        timeout_2xx_secs: Telnyx's default: 90.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateIpConnectionRequest(Model):
    """CreateIpConnectionRequest in Telnyx's document.

    Attributes:
        active: Whether it is active.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA, Sydney, Australia, Amsterdam, Netherlands, London,
            UK, Toronto, Canada, Vancouver, Canada, Frankfurt, Germany. Telnyx's default: Latency.
        android_push_credential_id: Push credential for Android. Example: 06b09dfd-7154-4980-8b75-cebf7a9d4f8e
        connection_name: Name you gave the connection. Example: string
        default_on_hold_comfort_noise_enabled: Whether Telnyx plays comfort noise to a call on hold; otherwise that
            is up to you. Telnyx's default: True.
        dtmf_type: How Telnyx sends key tones to the connection; it accepts any form itself. One of RFC 2833,
            Inband, SIP INFO. Telnyx's default: RFC 2833.
        encode_contact_header_enabled: Whether Telnyx encodes its SIP Contact header, against trouble with NAT or
            ALG. Telnyx's default: False.
        encrypted_media: How media is encrypted; not to be combined with TLS transport. One of SRTP.
        ios_push_credential_id: Push credential for iOS. Example: ec0c8e5d-439e-4620-a0c1-9d9c8d02a836
        onnet_t38_passthrough_enabled: Whether two fax ends on the Telnyx network settle T.38 between themselves.
            Telnyx's default: False.
        rtcp_settings: How RTCP is used.
        tags: Labels of your own, to sort and find things by.
        transport_protocol: One of UDP, TCP, TLS. Telnyx's default: UDP.
        webhook_api_version: Format the webhooks have. One of 1, 2. Telnyx's default: 1.
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included. URL. Example:
            https://failover.example.com
        webhook_event_url: URL that the webhooks are sent to, scheme included. URL. Example: https://example.com
        webhook_timeout_secs: Seconds to wait for an answer to a webhook. 0 to 30. Example: 25
    """

    active: bool | None = None
    anchorsite_override: AnchorsiteOverride | None = None
    android_push_credential_id: str | Null | None = None
    connection_name: str | None = None
    default_on_hold_comfort_noise_enabled: bool | None = None
    dtmf_type: DtmfType | None = None
    encode_contact_header_enabled: bool | None = None
    encrypted_media: Literal["SRTP"] | Null | None = None
    inbound: CreateInboundIpRequest | None = None
    ios_push_credential_id: str | Null | None = None
    onnet_t38_passthrough_enabled: bool | None = None
    outbound: OutboundIp | None = None
    rtcp_settings: ConnectionRtcpSettings | None = None
    tags: list[str] | None = None
    transport_protocol: Literal["UDP", "TCP", "TLS"] | None = None
    webhook_api_version: Literal["1", "2"] | None = None
    webhook_event_failover_url: str | Null | None = None
    webhook_event_url: str | None = None
    webhook_timeout_secs: int | Null | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateIpConnectionResponse(Model):
    """POST /ip_connections response in Telnyx's document."""

    data: IpConnection = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeleteIpConnectionResponse(Model):
    """DELETE /ip_connections/{id} response in Telnyx's document."""

    data: IpConnection = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetIpConnectionResponse(Model):
    """GET /ip_connections/{id} response in Telnyx's document."""

    data: IpConnection = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class InboundIp(Model):
    """InboundIp in Telnyx's document.

    Attributes:
        ani_number_format: One of +E.164, E.164, +E.164-national, E.164-national. Telnyx's default: E.164-national.
        channel_limit: How many calls may run at the same time. Example: 10
        codecs: Telnyx's default: ['G722', 'G711U', 'G711A', 'G729', 'OPUS', 'H.264'].
        default_primary_ip_id: Example: 192.168.0.0
        default_routing_method: One of sequential, round-robin.
        default_secondary_ip_id: Example: 192.168.0.0
        default_tertiary_ip_id: Example: 192.168.0.0
        dnis_number_format: One of +e164, e164, national, sip_username. Telnyx's default: e164.
        generate_ringback_tone: Telnyx's default: False.
        isup_headers_enabled: Telnyx's default: False.
        prack_enabled: Telnyx's default: False.
        shaken_stir_enabled: Telnyx's default: False.
        sip_compact_headers_enabled: Telnyx's default: True.
        sip_region: One of US, Europe, Australia. Telnyx's default: US.
        sip_subdomain: Subdomain at which a SIP endpoint can call the connection as if dialling a number.
        sip_subdomain_receive_settings: One of only_my_connections, from_anyone.
        timeout_1xx_secs: 1 to 120. Telnyx's default: 3.
        timeout_2xx_secs: Telnyx's default: 90.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class IpConnection(Model):
    """IpConnection in Telnyx's document.

    Attributes:
        active: Whether it is active.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA, Sydney, Australia, Amsterdam, Netherlands, London,
            UK, Toronto, Canada, Vancouver, Canada, Frankfurt, Germany. Telnyx's default: Latency.
        connection_name: Name you gave the connection. Example: string
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        default_on_hold_comfort_noise_enabled: Whether Telnyx plays comfort noise to a call on hold; otherwise that
            is up to you. Telnyx's default: True.
        dtmf_type: How Telnyx sends key tones to the connection; it accepts any form itself. One of RFC 2833,
            Inband, SIP INFO. Telnyx's default: RFC 2833.
        encode_contact_header_enabled: Whether Telnyx encodes its SIP Contact header, against trouble with NAT or
            ALG. Telnyx's default: False.
        encrypted_media: How media is encrypted; not to be combined with TLS transport. One of SRTP.
        id: Identifier of the resource. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        onnet_t38_passthrough_enabled: Whether two fax ends on the Telnyx network settle T.38 between themselves.
            Telnyx's default: False.
        record_type: Which kind of record this is. Example: ip_connection
        rtcp_settings: How RTCP is used.
        tags: Labels of your own, to sort and find things by.
        transport_protocol: One of UDP, TCP, TLS. Telnyx's default: UDP.
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        webhook_api_version: Format the webhooks have. One of 1, 2. Telnyx's default: 1.
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
    connection_name: str | None = None
    default_on_hold_comfort_noise_enabled: bool | None = None
    dtmf_type: DtmfType | str | None = None
    encode_contact_header_enabled: bool | None = None
    encrypted_media: Literal["SRTP"] | str | None = None
    inbound: InboundIp | None = None
    onnet_t38_passthrough_enabled: bool | None = None
    outbound: OutboundIp | None = None
    rtcp_settings: ConnectionRtcpSettings | None = None
    tags: list[str] | None = None
    transport_protocol: Literal["UDP", "TCP", "TLS"] | str | None = None
    webhook_api_version: Literal["1", "2"] | str | None = None
    webhook_event_failover_url: str | None = None
    webhook_event_url: str | None = None
    webhook_timeout_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListIpConnectionsResponse(ListResponse["IpConnection"]):
    """GET /ip_connections response in Telnyx's document."""

    data: list[IpConnection] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class OutboundIp(Model):
    """OutboundIp in Telnyx's document.

    Attributes:
        ani_override_type: One of always, normal, emergency. Telnyx's default: always.
        call_parking_enabled: Telnyx's default: False.
        channel_limit: How many calls may run at the same time.
        generate_ringback_tone: Telnyx's default: False.
        instant_ringback_enabled: Telnyx's default: True.
        ip_authentication_method: One of tech-prefixp-charge-info, token. Telnyx's default:
            tech-prefixp-charge-info.
        outbound_voice_profile_id: Outbound voice profile that applies. Example: 1293384261075731499
        t38_reinvite_source: One of telnyx, customer, disabled, passthru, caller-passthru, callee-passthru. Telnyx's
            default: customer.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateIpConnectionRequest(Model):
    """UpdateIpConnectionRequest in Telnyx's document.

    Attributes:
        active: Whether it is active.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA, Sydney, Australia, Amsterdam, Netherlands, London,
            UK, Toronto, Canada, Vancouver, Canada, Frankfurt, Germany. Telnyx's default: Latency.
        android_push_credential_id: Push credential for Android. Example: 06b09dfd-7154-4980-8b75-cebf7a9d4f8e
        connection_name: Name you gave the connection.
        default_on_hold_comfort_noise_enabled: Whether Telnyx plays comfort noise to a call on hold; otherwise that
            is up to you. Telnyx's default: True.
        dtmf_type: How Telnyx sends key tones to the connection; it accepts any form itself. One of RFC 2833,
            Inband, SIP INFO. Telnyx's default: RFC 2833.
        encode_contact_header_enabled: Whether Telnyx encodes its SIP Contact header, against trouble with NAT or
            ALG. Telnyx's default: False.
        encrypted_media: How media is encrypted; not to be combined with TLS transport. One of SRTP.
        ios_push_credential_id: Push credential for iOS. Example: ec0c8e5d-439e-4620-a0c1-9d9c8d02a836
        onnet_t38_passthrough_enabled: Whether two fax ends on the Telnyx network settle T.38 between themselves.
            Telnyx's default: False.
        rtcp_settings: How RTCP is used.
        tags: Labels of your own, to sort and find things by.
        transport_protocol: One of UDP, TCP, TLS. Telnyx's default: UDP.
        webhook_api_version: Format the webhooks have. One of 1, 2. Telnyx's default: 1.
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included. URL. Example:
            https://failover.example.com
        webhook_event_url: URL that the webhooks are sent to, scheme included. URL. Example: https://example.com
        webhook_timeout_secs: Seconds to wait for an answer to a webhook. 0 to 30. Example: 25
    """

    active: bool | None = None
    anchorsite_override: AnchorsiteOverride | None = None
    android_push_credential_id: str | Null | None = None
    connection_name: str | None = None
    default_on_hold_comfort_noise_enabled: bool | None = None
    dtmf_type: DtmfType | None = None
    encode_contact_header_enabled: bool | None = None
    encrypted_media: Literal["SRTP"] | Null | None = None
    inbound: InboundIp | None = None
    ios_push_credential_id: str | Null | None = None
    onnet_t38_passthrough_enabled: bool | None = None
    outbound: OutboundIp | None = None
    rtcp_settings: ConnectionRtcpSettings | None = None
    tags: list[str] | None = None
    transport_protocol: Literal["UDP", "TCP", "TLS"] | None = None
    webhook_api_version: Literal["1", "2"] | None = None
    webhook_event_failover_url: str | Null | None = None
    webhook_event_url: str | None = None
    webhook_timeout_secs: int | Null | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateIpConnectionResponse(Model):
    """PATCH /ip_connections/{id} response in Telnyx's document."""

    data: IpConnection = UNSET
