# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of FQDN Connections."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.credential_connections import ConnectionRtcpSettings
    from telnyx_async.models.shared import AnchorsiteOverride, DtmfType, PaginationMeta

FqdnConnectionTransportProtocol: TypeAlias = Literal["UDP", "TCP", "TLS"]
WebhookApiVersion: TypeAlias = Literal["1", "2"]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateFqdnConnectionRequest(Model):
    """CreateFqdnConnectionRequest in Telnyx's document.

    Attributes:
        active: Whether it is active. Telnyx's default: True.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA, Sydney, Australia, Amsterdam, Netherlands, London,
            UK, Toronto, Canada, Vancouver, Canada, Frankfurt, Germany. Telnyx's default: Latency.
        android_push_credential_id: Push credential for Android. Example: 06b09dfd-7154-4980-8b75-cebf7a9d4f8e
        connection_name: Name you gave the connection. Example: office-connection
        default_on_hold_comfort_noise_enabled: Whether Telnyx plays comfort noise to a call on hold; otherwise that
            is up to you. Telnyx's default: True.
        dtmf_type: How Telnyx sends key tones to the connection; it accepts any form itself. One of RFC 2833,
            Inband, SIP INFO. Telnyx's default: RFC 2833.
        encode_contact_header_enabled: Whether Telnyx encodes its SIP Contact header, against trouble with NAT or
            ALG. Telnyx's default: False.
        encrypted_media: How media is encrypted; not to be combined with TLS transport. One of SRTP.
        ios_push_credential_id: Push credential for iOS. Example: ec0c8e5d-439e-4620-a0c1-9d9c8d02a836
        microsoft_teams_sbc: Telnyx's default: False.
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

    connection_name: str
    active: bool | None = None
    anchorsite_override: AnchorsiteOverride | None = None
    android_push_credential_id: str | Null | None = None
    default_on_hold_comfort_noise_enabled: bool | None = None
    dtmf_type: DtmfType | None = None
    encode_contact_header_enabled: bool | None = None
    encrypted_media: Literal["SRTP"] | Null | None = None
    inbound: InboundFqdn | None = None
    ios_push_credential_id: str | Null | None = None
    microsoft_teams_sbc: bool | None = None
    onnet_t38_passthrough_enabled: bool | None = None
    outbound: OutboundFqdn | None = None
    rtcp_settings: ConnectionRtcpSettings | None = None
    tags: list[str] | None = None
    transport_protocol: FqdnConnectionTransportProtocol | None = None
    webhook_api_version: WebhookApiVersion | None = None
    webhook_event_failover_url: str | Null | None = None
    webhook_event_url: str | None = None
    webhook_timeout_secs: int | Null | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateFqdnConnectionResponse(Model):
    """POST /fqdn_connections response in Telnyx's document."""

    data: FqdnConnection = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeleteFqdnConnectionResponse(Model):
    """DELETE /fqdn_connections/{id} response in Telnyx's document."""

    data: FqdnConnection = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class FqdnConnection(Model):
    """FqdnConnection in Telnyx's document.

    Attributes:
        active: Whether it is active.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA, Sydney, Australia, Amsterdam, Netherlands, London,
            UK, Toronto, Canada, Vancouver, Canada, Frankfurt, Germany. Telnyx's default: Latency.
        connection_name: Name you gave the connection. Example: office-connection
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        default_on_hold_comfort_noise_enabled: Whether Telnyx plays comfort noise to a call on hold; otherwise that
            is up to you. Telnyx's default: True.
        dtmf_type: How Telnyx sends key tones to the connection; it accepts any form itself. One of RFC 2833,
            Inband, SIP INFO. Telnyx's default: RFC 2833.
        encode_contact_header_enabled: Whether Telnyx encodes its SIP Contact header, against trouble with NAT or
            ALG. Telnyx's default: False.
        encrypted_media: How media is encrypted; not to be combined with TLS transport. One of SRTP.
        id: Identifier of the resource. Example: 1293384261075731499
        microsoft_teams_sbc: Telnyx's default: False.
        onnet_t38_passthrough_enabled: Whether two fax ends on the Telnyx network settle T.38 between themselves.
            Telnyx's default: False.
        record_type: Which kind of record this is. Example: fqdn_connection
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

    connection_name: str
    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    active: bool | None = None
    adjust_dtmf_timestamp: bool | None = None
    anchorsite_override: AnchorsiteOverride | str | None = None
    call_cost_enabled: bool | None = None
    default_on_hold_comfort_noise_enabled: bool | None = None
    dtmf_type: DtmfType | str | None = None
    encode_contact_header_enabled: bool | None = None
    encrypted_media: Literal["SRTP"] | str | None = None
    ignore_dtmf_duration: bool | None = None
    ignore_mark_bit: bool | None = None
    inbound: InboundFqdn | None = None
    microsoft_teams_sbc: bool | None = None
    noise_suppression: bool | None = None
    onnet_t38_passthrough_enabled: bool | None = None
    outbound: OutboundFqdn | None = None
    password: str | None = None
    rtcp_settings: ConnectionRtcpSettings | None = None
    rtp_pass_codecs_on_stream_change: bool | None = None
    send_normalized_timestamps: bool | None = None
    tags: list[str] | None = None
    third_party_control_enabled: bool | None = None
    transport_protocol: FqdnConnectionTransportProtocol | str | None = None
    txt_name: str | None = None
    txt_ttl: int | None = None
    txt_value: str | None = None
    user_name: str | None = None
    webhook_api_version: WebhookApiVersion | str | None = None
    webhook_event_failover_url: str | None = None
    webhook_event_url: str | None = None
    webhook_timeout_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetFqdnConnectionResponse(Model):
    """GET /fqdn_connections/{id} response in Telnyx's document."""

    data: FqdnConnection = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class InboundFqdn(Model):
    """InboundFqdn in Telnyx's document.

    Attributes:
        ani_number_format: One of +E.164, E.164, +E.164-national, E.164-national. Telnyx's default: E.164-national.
        channel_limit: How many calls may run at the same time.
        codecs: Telnyx's default: ['G722', 'G711U', 'G711A', 'G729', 'OPUS', 'H.264'].
        default_routing_method: One of sequential, round-robin. Telnyx's default: sequential.
        dnis_number_format: One of +e164, e164, national, sip_username. Telnyx's default: e164.
        generate_ringback_tone: Telnyx's default: False.
        isup_headers_enabled: Telnyx's default: False.
        prack_enabled: Telnyx's default: False.
        shaken_stir_enabled: Telnyx's default: False.
        sip_compact_headers_enabled: Telnyx's default: True.
        sip_region: One of US, Europe, Australia. Telnyx's default: US.
        sip_subdomain: Subdomain at which a SIP endpoint can call the connection as if dialling a number.
        sip_subdomain_receive_settings: One of only_my_connections, from_anyone. Telnyx's default: from_anyone.
        timeout_1xx_secs: 1 to 120. Telnyx's default: 3.
        timeout_2xx_secs: 1 to 600. Telnyx's default: 90.
    """

    ani_number_format: Literal["+E.164", "E.164", "+E.164-national", "E.164-national"] | str | None = None
    channel_limit: int | None = None
    codecs: list[str] | None = None
    default_primary_fqdn_id: str | None = None
    default_routing_method: Literal["sequential", "round-robin"] | str | None = None
    default_secondary_fqdn_id: str | None = None
    default_tertiary_fqdn_id: str | None = None
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
class ListFqdnConnectionsResponse(ListResponse["FqdnConnection"]):
    """GET /fqdn_connections response in Telnyx's document."""

    data: list[FqdnConnection] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class OutboundFqdn(Model):
    """OutboundFqdn in Telnyx's document.

    Attributes:
        ani_override_type: One of always, normal, emergency. Telnyx's default: always.
        call_parking_enabled: Telnyx's default: False.
        channel_limit: How many calls may run at the same time.
        encrypted_media: How media is encrypted; not to be combined with TLS transport. One of SRTP.
        generate_ringback_tone: Telnyx's default: False.
        instant_ringback_enabled: Telnyx's default: False.
        ip_authentication_method: One of credential-authentication, ip-authentication. Telnyx's default:
            ip-authentication.
        localization: Telnyx's default: US. Example: US
        outbound_voice_profile_id: Outbound voice profile that applies. Example: 1293384261075731499
        t38_reinvite_source: One of telnyx, customer, disabled, passthru, caller-passthru, callee-passthru. Telnyx's
            default: customer.
        timeout_1xx_secs: 1 to 120. Telnyx's default: 3.
        timeout_2xx_secs: 1 to 600. Telnyx's default: 90.
    """

    ani_override: str | None = None
    ani_override_type: Literal["always", "normal", "emergency"] | str | None = None
    call_parking_enabled: bool | None = None
    channel_limit: int | None = None
    encrypted_media: Literal["SRTP"] | str | None = None
    generate_ringback_tone: bool | None = None
    instant_ringback_enabled: bool | None = None
    ip_authentication_method: Literal["credential-authentication", "ip-authentication"] | str | None = None
    ip_authentication_token: str | None = None
    localization: str | None = None
    outbound_voice_profile_id: str | None = None
    t38_reinvite_source: (
        Literal["telnyx", "customer", "disabled", "passthru", "caller-passthru", "callee-passthru"] | str | None
    ) = None
    tech_prefix: str | None = None
    timeout_1xx_secs: int | None = None
    timeout_2xx_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateFqdnConnectionRequest(Model):
    """UpdateFqdnConnectionRequest in Telnyx's document.

    Attributes:
        active: Whether it is active.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA, Sydney, Australia, Amsterdam, Netherlands, London,
            UK, Toronto, Canada, Vancouver, Canada, Frankfurt, Germany. Telnyx's default: Latency.
        android_push_credential_id: Push credential for Android. Example: 06b09dfd-7154-4980-8b75-cebf7a9d4f8e
        connection_name: Name you gave the connection. Example: office-connection
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
    inbound: InboundFqdn | None = None
    ios_push_credential_id: str | Null | None = None
    onnet_t38_passthrough_enabled: bool | None = None
    outbound: OutboundFqdn | None = None
    rtcp_settings: ConnectionRtcpSettings | None = None
    tags: list[str] | None = None
    transport_protocol: FqdnConnectionTransportProtocol | None = None
    webhook_api_version: WebhookApiVersion | None = None
    webhook_event_failover_url: str | Null | None = None
    webhook_event_url: str | None = None
    webhook_timeout_secs: int | Null | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateFqdnConnectionResponse(Model):
    """PATCH /fqdn_connections/{id} response in Telnyx's document."""

    data: FqdnConnection = UNSET
