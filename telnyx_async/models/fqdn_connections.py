# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of FQDN Connections."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

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

FqdnConnectionTransportProtocol: TypeAlias = Literal["UDP", "TCP", "TLS"]
WebhookApiVersion: TypeAlias = Literal["1", "2"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateFqdnConnectionRequest(Model):
    """Body of `fqdn_connections.create`.

    Attributes:
        active: Whether it can be used. Telnyx's default: True.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA, Sydney, Australia, Amsterdam, Netherlands, London,
            UK, Toronto, Canada, Vancouver, Canada, Frankfurt, Germany. Telnyx's default: Latency.
        android_push_credential_id: Push credential that wakes the Android app for a call. Example:
            06b09dfd-7154-4980-8b75-cebf7a9d4f8e
        call_cost_in_webhooks: Whether a call.cost webhook reports what each call cost; off by default. Telnyx's
            default: False.
        connection_name: Name you gave the connection. Example: office-connection
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
        microsoft_teams_sbc: Whether the connection is for Microsoft Teams Direct Routing; an FQDN is then made for
            it. Telnyx's default: False.
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

    connection_name: str
    active: bool | None = None
    anchorsite_override: AnchorsiteOverride | None = None
    android_push_credential_id: str | Null | None = None
    call_cost_in_webhooks: bool | None = None
    default_on_hold_comfort_noise_enabled: bool | None = None
    dtmf_type: DtmfType | None = None
    encode_contact_header_enabled: bool | None = None
    encrypted_media: Literal["SRTP"] | Null | None = None
    inbound: InboundFqdn | None = None
    ios_push_credential_id: str | Null | None = None
    jitter_buffer: ConnectionJitterBuffer | None = None
    microsoft_teams_sbc: bool | None = None
    noise_suppression: ConnectionNoiseSuppression | None = None
    noise_suppression_details: ConnectionNoiseSuppressionDetails | None = None
    onnet_t38_passthrough_enabled: bool | None = None
    outbound: OutboundFqdn | None = None
    rtcp_settings: ConnectionRtcpSettings | None = None
    tags: list[str] | None = None
    transport_protocol: FqdnConnectionTransportProtocol | None = None
    webhook_api_version: WebhookApiVersion | None = None
    webhook_event_failover_url: str | Null | None = None
    webhook_event_url: str | None = None
    webhook_timeout_secs: int | Null | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateFqdnConnectionResponse(Model):
    """Response of `fqdn_connections.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: FqdnConnection = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteFqdnConnectionResponse(Model):
    """Response of `fqdn_connections.delete`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: FqdnConnection = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class FqdnAuthentication(Model):
    """Attribute `FqdnAuthenticationResponse.data`.

    Attributes:
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
        failover_url: URL that gets the webhooks when webhook_url fails.
        fqdn_outbound_authentication: How calls going out prove whose they are. One of ip-authentication,
            credential-authentication.
        id: Identifier that Telnyx gave it.
        ip_authentication_method: How calls going out prove whose they are. One of token, p-charge-info.
        microsoft_teams_sbc: Whether the connection is for Microsoft Teams Direct Routing; an FQDN is then made for
            it.
        password: Password that goes with the user name.
        record_type: Which kind of record this is.
        txt_name: Name of the TXT record for the domain.
        txt_ttl: Seconds that the TXT record stays good.
        txt_value: What the TXT record says.
        user_name: User name to sign in with by SIP: 4 to 32 letters and digits.
        webhook_url: URL that the webhooks are sent to.
    """

    id: str = UNSET
    record_type: str = UNSET
    connection_id: str | None = None
    failover_url: str | None = None
    fqdn_outbound_authentication: Literal["ip-authentication", "credential-authentication"] | str | None = None
    ip_authentication_method: Literal["token", "p-charge-info"] | str | None = None
    microsoft_teams_sbc: bool | None = None
    password: str | None = None
    txt_name: str | None = None
    txt_ttl: int | None = None
    txt_value: str | None = None
    user_name: str | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class FqdnAuthenticationResponse(Model):
    """Response of `fqdn_connections.get_authentication`, `fqdn_connections.update_authentication`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: FqdnAuthentication = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class FqdnConnection(Model):
    """Attribute `CreateFqdnConnectionResponse.data`, `DeleteFqdnConnectionResponse.data`,
    `GetFqdnConnectionResponse.data` and 2 more.

    Attributes:
        active: Whether it can be used.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA, Sydney, Australia, Amsterdam, Netherlands, London,
            UK, Toronto, Canada, Vancouver, Canada, Frankfurt, Germany. Telnyx's default: Latency.
        android_push_credential_id: Push credential that wakes the Android app for a call. Example:
            06b09dfd-7154-4980-8b75-cebf7a9d4f8e
        call_cost_in_webhooks: Whether a call.cost webhook reports what each call cost; off by default. Telnyx's
            default: False.
        connection_name: Name you gave the connection. Example: office-connection
        created_at: When it was created. Example: 2020-02-02T22:25:27.521Z
        default_on_hold_comfort_noise_enabled: Whether Telnyx plays comfort noise to a call on hold; otherwise that
            is up to you. Telnyx's default: True.
        dtmf_type: How Telnyx sends key tones to the connection; it accepts any form itself. One of RFC 2833,
            Inband, SIP INFO. Telnyx's default: RFC 2833.
        encode_contact_header_enabled: Whether Telnyx encodes its SIP Contact header, against trouble with NAT or
            ALG. Telnyx's default: False.
        encrypted_media: How media is encrypted; not to be combined with TLS transport. One of SRTP.
        id: Identifier that Telnyx gave it. Example: 1293384261075731499
        inbound: What holds for calls that come in.
        ios_push_credential_id: Push credential for iOS. Example: ec0c8e5d-439e-4620-a0c1-9d9c8d02a836
        jitter_buffer: Buffer that evens out RTP packets which come unevenly; off unless enabled.
        microsoft_teams_sbc: Whether the connection is for Microsoft Teams Direct Routing; an FQDN is then made for
            it. Telnyx's default: False.
        noise_suppression: Which direction of the audio, if any, is cleared of noise. One of inbound, outbound,
            both, disabled.
        noise_suppression_details: Which engine clears noise and how strongly; kept, but without effect while
            noise_suppression is disabled.
        onnet_t38_passthrough_enabled: Whether two fax ends on the Telnyx network settle T.38 between themselves.
            Telnyx's default: False.
        outbound: What holds for calls that go out.
        password: Password that goes with the user name.
        record_type: Which kind of record this is. Example: fqdn_connection
        rtcp_settings: How RTCP is used.
        tags: Labels of your own, to sort and find things by.
        transport_protocol: Transport for SIP: UDP, TCP or TLS; only with authentication by IP address or FQDN. One
            of UDP, TCP, TLS. Telnyx's default: UDP.
        txt_name: Name of the TXT record for the domain.
        txt_ttl: Seconds that the TXT record stays good.
        txt_value: What the TXT record says.
        updated_at: When it last changed. Example: 2020-02-03T22:25:27.521Z
        user_name: User name to sign in with by SIP: 4 to 32 letters and digits.
        webhook_api_version: Format of the webhooks: 1 or 2 for that version of the API, in places texml or
            2010-04-01. One of 1, 2. Telnyx's default: 1.
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
    android_push_credential_id: str | None = None
    call_cost_enabled: bool | None = None
    call_cost_in_webhooks: bool | None = None
    default_on_hold_comfort_noise_enabled: bool | None = None
    dtmf_type: DtmfType | str | None = None
    encode_contact_header_enabled: bool | None = None
    encrypted_media: Literal["SRTP"] | str | None = None
    ignore_dtmf_duration: bool | None = None
    ignore_mark_bit: bool | None = None
    inbound: InboundFqdn | None = None
    ios_push_credential_id: str | None = None
    jitter_buffer: ConnectionJitterBuffer | None = None
    microsoft_teams_sbc: bool | None = None
    noise_suppression: ConnectionNoiseSuppression | str | None = None
    noise_suppression_details: ConnectionNoiseSuppressionDetails | None = None
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetFqdnConnectionResponse(Model):
    """Response of `fqdn_connections.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: FqdnConnection = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class InboundFqdn(Model):
    """Argument `inbound` of `fqdn_connections.create`, `inbound` of `fqdn_connections.update`.

    Attributes:
        ani_number_format: Format in which the caller's number is passed on to you. One of +E.164, E.164,
            +E.164-national, E.164-national. Telnyx's default: E.164-national.
        channel_limit: How many calls may run at the same time.
        codecs: Codecs offered for calls that come in, the preferred one first. Telnyx's default: ['G722', 'G711U',
            'G711A', 'G729', 'OPUS', 'H.264'].
        default_routing_method: Whether several targets of the connection are tried in order or take turns. One of
            sequential, round-robin. Telnyx's default: sequential.
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
            your own. One of only_my_connections, from_anyone. Telnyx's default: from_anyone.
        timeout_1xx_secs: Seconds to wait for the other side to react at all, 1 to 120; 3 by default.
        timeout_2xx_secs: Seconds to wait for an answer to the call, 1 to 600; 90 by default.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListFqdnConnectionsResponse(ListResponse["FqdnConnection"]):
    """Response of `fqdn_connections.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[FqdnConnection] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class OutboundFqdn(Model):
    """Argument `outbound` of `fqdn_connections.create`, `outbound` of `fqdn_connections.update`.

    Attributes:
        ani_override: Number shown as the caller in place of the real one; blank for none.
        ani_override_type: Which calls ani_override counts for: always, normal or emergency. One of always, normal,
            emergency. Telnyx's default: always.
        call_parking_enabled: Whether calls from this connection are parked to wait for commands, not put through.
            Telnyx's default: False.
        channel_limit: How many calls may run at the same time.
        encrypted_media: How media is encrypted; not to be combined with TLS transport. One of SRTP.
        generate_ringback_tone: Whether Telnyx itself plays ringing to the caller, as early media after a 183; off
            by default. Telnyx's default: False.
        instant_ringback_enabled: Whether the caller hears ringing at once, before the other side rings. Telnyx's
            default: False.
        ip_authentication_method: How calls going out prove whose they are. One of credential-authentication,
            ip-authentication. Telnyx's default: ip-authentication.
        localization: Country whose way of dialling is understood, as two letters; with US the +1 may be left out.
            Telnyx's default: US. Example: US
        outbound_voice_profile_id: Outbound voice profile that applies. Example: 1293384261075731499
        t38_reinvite_source: Who starts T.38 on faxes: Telnyx, the customer, or nobody. One of telnyx, customer,
            disabled, passthru, caller-passthru, callee-passthru. Telnyx's default: customer.
        timeout_1xx_secs: Seconds to wait for the other side to react at all, 1 to 120; 3 by default.
        timeout_2xx_secs: Seconds to wait for an answer to the call, 1 to 600; 90 by default.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateFqdnConnectionRequest(Model):
    """Body of `fqdn_connections.update`.

    Attributes:
        active: Whether it can be used.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA, Sydney, Australia, Amsterdam, Netherlands, London,
            UK, Toronto, Canada, Vancouver, Canada, Frankfurt, Germany. Telnyx's default: Latency.
        android_push_credential_id: Push credential that wakes the Android app for a call. Example:
            06b09dfd-7154-4980-8b75-cebf7a9d4f8e
        call_cost_in_webhooks: Whether a call.cost webhook reports what each call cost; off by default. Telnyx's
            default: False.
        connection_name: Name you gave the connection. Example: office-connection
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
    inbound: InboundFqdn | None = None
    ios_push_credential_id: str | Null | None = None
    jitter_buffer: ConnectionJitterBuffer | None = None
    noise_suppression: ConnectionNoiseSuppression | None = None
    noise_suppression_details: ConnectionNoiseSuppressionDetails | None = None
    onnet_t38_passthrough_enabled: bool | None = None
    outbound: OutboundFqdn | None = None
    rtcp_settings: ConnectionRtcpSettings | None = None
    tags: list[str] | None = None
    transport_protocol: FqdnConnectionTransportProtocol | None = None
    webhook_api_version: WebhookApiVersion | None = None
    webhook_event_failover_url: str | Null | None = None
    webhook_event_url: str | None = None
    webhook_timeout_secs: int | Null | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateFqdnConnectionResponse(Model):
    """Response of `fqdn_connections.update`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: FqdnConnection = UNSET
