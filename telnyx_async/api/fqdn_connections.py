# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""FQDN Connections: 7 operations.

Sets up SIP trunks that send calls to host names.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.credential_connections import ConnectionRtcpSettings, EncryptedMedia
    from telnyx_async.models.fqdn_connections import (
        CreateFqdnConnectionResponse,
        DeleteFqdnConnectionResponse,
        FqdnAuthenticationResponse,
        FqdnConnectionTransportProtocol,
        GetFqdnConnectionResponse,
        InboundFqdn,
        ListFqdnConnectionsResponse,
        OutboundFqdn,
        UpdateFqdnConnectionResponse,
        WebhookApiVersion,
    )
    from telnyx_async.models.shared import (
        AnchorsiteOverride,
        ConnectionJitterBuffer,
        ConnectionNoiseSuppression,
        ConnectionNoiseSuppressionDetails,
        DtmfType,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "get",
    "get_authentication",
    "list",
    "update",
    "update_authentication",
]

_create = Operation(
    id="CreateFqdnConnection",
    method="POST",
    path="/fqdn_connections",
    tag="FQDN Connections",
    module="fqdn_connections",
    function="create",
    summary="Create an FQDN connection",
    parameters=(
        Parameter("active", "active", "body"),
        Parameter("anchorsite_override", "anchorsite_override", "body"),
        Parameter("android_push_credential_id", "android_push_credential_id", "body"),
        Parameter("call_cost_in_webhooks", "call_cost_in_webhooks", "body"),
        Parameter("connection_name", "connection_name", "body", required=True),
        Parameter("default_on_hold_comfort_noise_enabled", "default_on_hold_comfort_noise_enabled", "body"),
        Parameter("dtmf_type", "dtmf_type", "body"),
        Parameter("encode_contact_header_enabled", "encode_contact_header_enabled", "body"),
        Parameter("encrypted_media", "encrypted_media", "body"),
        Parameter("inbound", "inbound", "body"),
        Parameter("ios_push_credential_id", "ios_push_credential_id", "body"),
        Parameter("jitter_buffer", "jitter_buffer", "body"),
        Parameter("microsoft_teams_sbc", "microsoft_teams_sbc", "body"),
        Parameter("noise_suppression", "noise_suppression", "body"),
        Parameter("noise_suppression_details", "noise_suppression_details", "body"),
        Parameter("onnet_t38_passthrough_enabled", "onnet_t38_passthrough_enabled", "body"),
        Parameter("outbound", "outbound", "body"),
        Parameter("rtcp_settings", "rtcp_settings", "body"),
        Parameter("tags", "tags", "body"),
        Parameter("transport_protocol", "transport_protocol", "body"),
        Parameter("webhook_api_version", "webhook_api_version", "body"),
        Parameter("webhook_event_failover_url", "webhook_event_failover_url", "body"),
        Parameter("webhook_event_url", "webhook_event_url", "body"),
        Parameter("webhook_timeout_secs", "webhook_timeout_secs", "body"),
    ),
    responses=(
        Response("201", "application/json", "CreateFqdnConnectionResponse"),
        Response("401", "application/json", "ErrorResponse"),
        Response("403", "application/json", "ErrorResponse"),
        Response("404", "application/json", "ErrorResponse"),
        Response("422", "application/json", "ErrorResponse"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    connection_name: str,
    active: bool | None = None,
    anchorsite_override: AnchorsiteOverride | None = None,
    android_push_credential_id: str | Null | None = None,
    call_cost_in_webhooks: bool | None = None,
    default_on_hold_comfort_noise_enabled: bool | None = None,
    dtmf_type: DtmfType | None = None,
    encode_contact_header_enabled: bool | None = None,
    encrypted_media: EncryptedMedia | Mapping[str, Any] | None = None,
    inbound: InboundFqdn | Mapping[str, Any] | None = None,
    ios_push_credential_id: str | Null | None = None,
    jitter_buffer: ConnectionJitterBuffer | Mapping[str, Any] | None = None,
    microsoft_teams_sbc: bool | None = None,
    noise_suppression: ConnectionNoiseSuppression | None = None,
    noise_suppression_details: ConnectionNoiseSuppressionDetails | Mapping[str, Any] | None = None,
    onnet_t38_passthrough_enabled: bool | None = None,
    outbound: OutboundFqdn | Mapping[str, Any] | None = None,
    rtcp_settings: ConnectionRtcpSettings | Mapping[str, Any] | None = None,
    tags: Sequence[str] | None = None,
    transport_protocol: FqdnConnectionTransportProtocol | None = None,
    webhook_api_version: WebhookApiVersion | None = None,
    webhook_event_failover_url: str | Null | None = None,
    webhook_event_url: str | None = None,
    webhook_timeout_secs: int | Null | None = None,
    options: RequestOptions | None = None,
) -> CreateFqdnConnectionResponse:
    """Create a SIP trunk that sends calls to host names; add those with fqdns.create.

    `POST /fqdn_connections` (CreateFqdnConnection). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        connection_name: Name you gave the connection. Example: office-connection
        active: Whether it can be used. Telnyx's default: True.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA, Sydney, Australia, Amsterdam, Netherlands, London,
            UK, Toronto, Canada, Vancouver, Canada, Frankfurt, Germany. Telnyx's default: Latency.
        android_push_credential_id: Push credential that wakes the Android app for a call. Example:
            06b09dfd-7154-4980-8b75-cebf7a9d4f8e
        call_cost_in_webhooks: Whether a call.cost webhook reports what each call cost; off by default. Telnyx's
            default: False.
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
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateFqdnConnectionResponse (201)

    Raises:
        ApiError: an error response; documented: 401, 403, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "active": active,
        "anchorsite_override": anchorsite_override,
        "android_push_credential_id": android_push_credential_id,
        "call_cost_in_webhooks": call_cost_in_webhooks,
        "connection_name": connection_name,
        "default_on_hold_comfort_noise_enabled": default_on_hold_comfort_noise_enabled,
        "dtmf_type": dtmf_type,
        "encode_contact_header_enabled": encode_contact_header_enabled,
        "encrypted_media": encrypted_media,
        "inbound": inbound,
        "ios_push_credential_id": ios_push_credential_id,
        "jitter_buffer": jitter_buffer,
        "microsoft_teams_sbc": microsoft_teams_sbc,
        "noise_suppression": noise_suppression,
        "noise_suppression_details": noise_suppression_details,
        "onnet_t38_passthrough_enabled": onnet_t38_passthrough_enabled,
        "outbound": outbound,
        "rtcp_settings": rtcp_settings,
        "tags": tags,
        "transport_protocol": transport_protocol,
        "webhook_api_version": webhook_api_version,
        "webhook_event_failover_url": webhook_event_failover_url,
        "webhook_event_url": webhook_event_url,
        "webhook_timeout_secs": webhook_timeout_secs,
    }
    result: CreateFqdnConnectionResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteFqdnConnection",
    method="DELETE",
    path="/fqdn_connections/{id}",
    tag="FQDN Connections",
    module="fqdn_connections",
    function="delete",
    summary="Delete an FQDN connection",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteFqdnConnectionResponse"),
        Response("401", "application/json", "ErrorResponse"),
        Response("403", "application/json", "ErrorResponse"),
        Response("404", "application/json", "ErrorResponse"),
        Response("422", "application/json", "ErrorResponse"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteFqdnConnectionResponse:
    """Delete an FQDN connection for good.

    `DELETE /fqdn_connections/{id}` (DeleteFqdnConnection). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `fqdn_connections.list`. Example: 1293384261075731499
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteFqdnConnectionResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 403, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteFqdnConnectionResponse = await _delete.execute(session, arguments, options)
    return result


_get = Operation(
    id="RetrieveFqdnConnection",
    method="GET",
    path="/fqdn_connections/{id}",
    tag="FQDN Connections",
    module="fqdn_connections",
    function="get",
    summary="Retrieve an FQDN connection",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetFqdnConnectionResponse"),
        Response("401", "application/json", "ErrorResponse"),
        Response("403", "application/json", "ErrorResponse"),
        Response("404", "application/json", "ErrorResponse"),
        Response("422", "application/json", "ErrorResponse"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetFqdnConnectionResponse:
    """Fetch one FQDN connection with its settings.

    `GET /fqdn_connections/{id}` (RetrieveFqdnConnection). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `fqdn_connections.list`. Example: 1293384261075731499
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetFqdnConnectionResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 403, 404, 422.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetFqdnConnectionResponse = await _get.execute(session, arguments, options)
    return result


_get_authentication = Operation(
    id="GetFqdnAuthentication",
    method="GET",
    path="/fqdn_connections/{fqdn_connection_id}/fqdn_authentication",
    tag="FQDN Connections",
    module="fqdn_connections",
    function="get_authentication",
    summary="",
    parameters=(Parameter("fqdn_connection_id", "fqdn_connection_id", "path", required=True),),
    responses=(Response("2XX", "application/json", "FqdnAuthenticationResponse"),),
    idempotency="safe",
)


async def get_authentication(
    session: TelnyxSession,
    fqdn_connection_id: str,
    *,
    options: RequestOptions | None = None,
) -> FqdnAuthenticationResponse:
    """Fetch how outgoing calls of an FQDN connection are authenticated, and its DNS record for Microsoft Teams.

    `GET /fqdn_connections/{fqdn_connection_id}/fqdn_authentication` (GetFqdnAuthentication). It only reads, so it
    is retried after any failure.

    Args:
        session: the session to send with.
        fqdn_connection_id: Identifier of the FQDN connection. Listed by `fqdn_connections.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        FqdnAuthenticationResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "fqdn_connection_id": fqdn_connection_id,
    }
    result: FqdnAuthenticationResponse = await _get_authentication.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListFqdnConnections",
    method="GET",
    path="/fqdn_connections",
    tag="FQDN Connections",
    module="fqdn_connections",
    function="list",
    summary="List FQDN connections",
    parameters=(
        Parameter("filter_connection_name_contains", "filter[connection_name][contains]", "query"),
        Parameter("filter_fqdn", "filter[fqdn]", "query"),
        Parameter("filter_outbound_voice_profile_id", "filter[outbound_voice_profile_id]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListFqdnConnectionsResponse"),
        Response("400", "application/json", "ErrorResponse"),
        Response("401", "application/json", "ErrorResponse"),
        Response("403", "application/json", "ErrorResponse"),
        Response("404", "application/json", "ErrorResponse"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_connection_name_contains: str | None = None,
    filter_fqdn: str | None = None,
    filter_outbound_voice_profile_id: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["created_at", "connection_name", "active"] | None = None,
    options: RequestOptions | None = None,
) -> ListFqdnConnectionsResponse:
    """List the account's FQDN connections.

    `GET /fqdn_connections` (ListFqdnConnections). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_connection_name_contains: Only connections with this in their name; at least 3 characters, upper and
            lower case alike.
        filter_fqdn: Only what has exactly this FQDN, upper and lower case told apart.
        filter_outbound_voice_profile_id: Only what belongs to this outbound voice profile. Example:
            1293384261075731499
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 250.
        sort: How to order the results. One of created_at, connection_name, active. Telnyx's default: created_at.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListFqdnConnectionsResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 403, 404.
    """
    arguments: dict[str, object] = {
        "filter_connection_name_contains": filter_connection_name_contains,
        "filter_fqdn": filter_fqdn,
        "filter_outbound_voice_profile_id": filter_outbound_voice_profile_id,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListFqdnConnectionsResponse = await _list.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateFqdnConnection",
    method="PATCH",
    path="/fqdn_connections/{id}",
    tag="FQDN Connections",
    module="fqdn_connections",
    function="update",
    summary="Update an FQDN connection",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("active", "active", "body"),
        Parameter("anchorsite_override", "anchorsite_override", "body"),
        Parameter("android_push_credential_id", "android_push_credential_id", "body"),
        Parameter("call_cost_in_webhooks", "call_cost_in_webhooks", "body"),
        Parameter("connection_name", "connection_name", "body"),
        Parameter("default_on_hold_comfort_noise_enabled", "default_on_hold_comfort_noise_enabled", "body"),
        Parameter("dtmf_type", "dtmf_type", "body"),
        Parameter("encode_contact_header_enabled", "encode_contact_header_enabled", "body"),
        Parameter("encrypted_media", "encrypted_media", "body"),
        Parameter("inbound", "inbound", "body"),
        Parameter("ios_push_credential_id", "ios_push_credential_id", "body"),
        Parameter("jitter_buffer", "jitter_buffer", "body"),
        Parameter("noise_suppression", "noise_suppression", "body"),
        Parameter("noise_suppression_details", "noise_suppression_details", "body"),
        Parameter("onnet_t38_passthrough_enabled", "onnet_t38_passthrough_enabled", "body"),
        Parameter("outbound", "outbound", "body"),
        Parameter("rtcp_settings", "rtcp_settings", "body"),
        Parameter("tags", "tags", "body"),
        Parameter("transport_protocol", "transport_protocol", "body"),
        Parameter("webhook_api_version", "webhook_api_version", "body"),
        Parameter("webhook_event_failover_url", "webhook_event_failover_url", "body"),
        Parameter("webhook_event_url", "webhook_event_url", "body"),
        Parameter("webhook_timeout_secs", "webhook_timeout_secs", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateFqdnConnectionResponse"),
        Response("401", "application/json", "ErrorResponse"),
        Response("403", "application/json", "ErrorResponse"),
        Response("404", "application/json", "ErrorResponse"),
        Response("422", "application/json", "ErrorResponse"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    id: str,
    *,
    active: bool | None = None,
    anchorsite_override: AnchorsiteOverride | None = None,
    android_push_credential_id: str | Null | None = None,
    call_cost_in_webhooks: bool | None = None,
    connection_name: str | None = None,
    default_on_hold_comfort_noise_enabled: bool | None = None,
    dtmf_type: DtmfType | None = None,
    encode_contact_header_enabled: bool | None = None,
    encrypted_media: EncryptedMedia | Mapping[str, Any] | None = None,
    inbound: InboundFqdn | Mapping[str, Any] | None = None,
    ios_push_credential_id: str | Null | None = None,
    jitter_buffer: ConnectionJitterBuffer | Mapping[str, Any] | None = None,
    noise_suppression: ConnectionNoiseSuppression | None = None,
    noise_suppression_details: ConnectionNoiseSuppressionDetails | Mapping[str, Any] | None = None,
    onnet_t38_passthrough_enabled: bool | None = None,
    outbound: OutboundFqdn | Mapping[str, Any] | None = None,
    rtcp_settings: ConnectionRtcpSettings | Mapping[str, Any] | None = None,
    tags: Sequence[str] | None = None,
    transport_protocol: FqdnConnectionTransportProtocol | None = None,
    webhook_api_version: WebhookApiVersion | None = None,
    webhook_event_failover_url: str | Null | None = None,
    webhook_event_url: str | None = None,
    webhook_timeout_secs: int | Null | None = None,
    options: RequestOptions | None = None,
) -> UpdateFqdnConnectionResponse:
    """Change an FQDN connection's settings.

    `PATCH /fqdn_connections/{id}` (UpdateFqdnConnection). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `fqdn_connections.list`. Example: 1293384261075731499
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
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateFqdnConnectionResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 403, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "active": active,
        "anchorsite_override": anchorsite_override,
        "android_push_credential_id": android_push_credential_id,
        "call_cost_in_webhooks": call_cost_in_webhooks,
        "connection_name": connection_name,
        "default_on_hold_comfort_noise_enabled": default_on_hold_comfort_noise_enabled,
        "dtmf_type": dtmf_type,
        "encode_contact_header_enabled": encode_contact_header_enabled,
        "encrypted_media": encrypted_media,
        "inbound": inbound,
        "ios_push_credential_id": ios_push_credential_id,
        "jitter_buffer": jitter_buffer,
        "noise_suppression": noise_suppression,
        "noise_suppression_details": noise_suppression_details,
        "onnet_t38_passthrough_enabled": onnet_t38_passthrough_enabled,
        "outbound": outbound,
        "rtcp_settings": rtcp_settings,
        "tags": tags,
        "transport_protocol": transport_protocol,
        "webhook_api_version": webhook_api_version,
        "webhook_event_failover_url": webhook_event_failover_url,
        "webhook_event_url": webhook_event_url,
        "webhook_timeout_secs": webhook_timeout_secs,
    }
    result: UpdateFqdnConnectionResponse = await _update.execute(session, arguments, options)
    return result


_update_authentication = Operation(
    id="UpdateFqdnAuthentication",
    method="PATCH",
    path="/fqdn_connections/{fqdn_connection_id}/fqdn_authentication",
    tag="FQDN Connections",
    module="fqdn_connections",
    function="update_authentication",
    summary="",
    parameters=(
        Parameter("fqdn_connection_id", "fqdn_connection_id", "path", required=True),
        Parameter("failover_url", "failover_url", "body"),
        Parameter("fqdn_outbound_authentication", "fqdn_outbound_authentication", "body"),
        Parameter("ip_authentication_method", "ip_authentication_method", "body"),
        Parameter("password", "password", "body"),
        Parameter("txt_name", "txt_name", "body"),
        Parameter("txt_ttl", "txt_ttl", "body"),
        Parameter("txt_value", "txt_value", "body"),
        Parameter("user_name", "user_name", "body"),
        Parameter("webhook_url", "webhook_url", "body"),
    ),
    responses=(Response("2XX", "application/json", "FqdnAuthenticationResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def update_authentication(
    session: TelnyxSession,
    fqdn_connection_id: str,
    *,
    failover_url: str | None = None,
    fqdn_outbound_authentication: Literal["ip-authentication", "credential-authentication"] | None = None,
    ip_authentication_method: Literal["token", "p-charge-info"] | None = None,
    password: str | None = None,
    txt_name: str | None = None,
    txt_ttl: int | None = None,
    txt_value: str | None = None,
    user_name: str | None = None,
    webhook_url: str | None = None,
    options: RequestOptions | None = None,
) -> FqdnAuthenticationResponse:
    """Change how outgoing calls of an FQDN connection are authenticated: by IP address, or by user name and password.

    `PATCH /fqdn_connections/{fqdn_connection_id}/fqdn_authentication` (UpdateFqdnAuthentication). It is not retried
    if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        fqdn_connection_id: Identifier of the FQDN connection. Listed by `fqdn_connections.list`.
        failover_url: URL that gets the webhooks when webhook_url fails.
        fqdn_outbound_authentication: How calls going out prove whose they are. One of ip-authentication,
            credential-authentication.
        ip_authentication_method: How calls going out prove whose they are. One of token, p-charge-info.
        password: Password that goes with the user name.
        txt_name: Name of the TXT record for the domain.
        txt_ttl: Seconds that the TXT record stays good.
        txt_value: What the TXT record says.
        user_name: User name to sign in with by SIP: 4 to 32 letters and digits.
        webhook_url: URL that the webhooks are sent to.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        FqdnAuthenticationResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "fqdn_connection_id": fqdn_connection_id,
        "failover_url": failover_url,
        "fqdn_outbound_authentication": fqdn_outbound_authentication,
        "ip_authentication_method": ip_authentication_method,
        "password": password,
        "txt_name": txt_name,
        "txt_ttl": txt_ttl,
        "txt_value": txt_value,
        "user_name": user_name,
        "webhook_url": webhook_url,
    }
    result: FqdnAuthenticationResponse = await _update_authentication.execute(session, arguments, options)
    return result
