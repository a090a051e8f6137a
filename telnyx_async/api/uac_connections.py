# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""UAC Connections: 7 operations.

Sets up SIP trunks in which Telnyx registers with your own PBX.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.credential_connections import ConnectionRtcpSettings, EncryptedMedia
    from telnyx_async.models.shared import (
        AnchorsiteOverride,
        ConnectionJitterBuffer,
        ConnectionNoiseSuppression,
        ConnectionNoiseSuppressionDetails,
        DtmfType,
    )
    from telnyx_async.models.uac_connections import (
        CheckUacConnectionRegistrationStatusResponse,
        CreateUacConnectionResponse,
        DeleteUacConnectionResponse,
        GetUacConnectionResponse,
        ListUacConnectionsResponse,
        SipRegistrationStatus,
        UacExternalSettings,
        UacInboundRequest,
        UacInternalSettings,
        UacOutbound,
        UpdateUacConnectionResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "check_registration_status",
    "create",
    "delete",
    "get",
    "get_sip_registration",
    "list",
    "update",
]

_check_registration_status = Operation(
    id="CheckUacConnectionRegistrationStatus",
    method="POST",
    path="/uac_connections/{id}/actions/check_registration_status",
    tag="UAC Connections",
    module="uac_connections",
    function="check_registration_status",
    summary="Check a UAC Connection Registration Status",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "CheckUacConnectionRegistrationStatusResponse"),
        Response("400", "application/json", "ErrorResponse"),
        Response("401", "application/json", "ErrorResponse"),
        Response("403", "application/json", "ErrorResponse"),
        Response("404", "application/json", "ErrorResponse"),
    ),
    idempotency="safe",
)


async def check_registration_status(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> CheckUacConnectionRegistrationStatusResponse:
    """Check whether Telnyx is registered with the PBX of a UAC connection, and since when.

    `POST /uac_connections/{id}/actions/check_registration_status` (CheckUacConnectionRegistrationStatus). It only
    reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `uac_connections.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CheckUacConnectionRegistrationStatusResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 403, 404.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: CheckUacConnectionRegistrationStatusResponse = await _check_registration_status.execute(
        session, arguments, options
    )
    return result


_create = Operation(
    id="CreateUacConnection",
    method="POST",
    path="/uac_connections",
    tag="UAC Connections",
    module="uac_connections",
    function="create",
    summary="Create a UAC connection",
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
        Parameter("external_uac_settings", "external_uac_settings", "body"),
        Parameter("inbound", "inbound", "body"),
        Parameter("internal_uac_settings", "internal_uac_settings", "body"),
        Parameter("ios_push_credential_id", "ios_push_credential_id", "body"),
        Parameter("jitter_buffer", "jitter_buffer", "body"),
        Parameter("noise_suppression", "noise_suppression", "body"),
        Parameter("noise_suppression_details", "noise_suppression_details", "body"),
        Parameter("onnet_t38_passthrough_enabled", "onnet_t38_passthrough_enabled", "body"),
        Parameter("outbound", "outbound", "body"),
        Parameter("password", "password", "body"),
        Parameter("rtcp_settings", "rtcp_settings", "body"),
        Parameter("sip_uri_calling_preference", "sip_uri_calling_preference", "body"),
        Parameter("tags", "tags", "body"),
        Parameter("user_name", "user_name", "body"),
        Parameter("webhook_api_version", "webhook_api_version", "body"),
        Parameter("webhook_event_failover_url", "webhook_event_failover_url", "body"),
        Parameter("webhook_event_url", "webhook_event_url", "body"),
        Parameter("webhook_timeout_secs", "webhook_timeout_secs", "body"),
    ),
    responses=(
        Response("201", "application/json", "CreateUacConnectionResponse"),
        Response("401", "application/json", "ErrorResponse"),
        Response("403", "application/json", "ErrorResponse"),
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
    external_uac_settings: UacExternalSettings | Mapping[str, Any] | None = None,
    inbound: UacInboundRequest | Mapping[str, Any] | None = None,
    internal_uac_settings: UacInternalSettings | Mapping[str, Any] | None = None,
    ios_push_credential_id: str | Null | None = None,
    jitter_buffer: ConnectionJitterBuffer | Mapping[str, Any] | None = None,
    noise_suppression: ConnectionNoiseSuppression | None = None,
    noise_suppression_details: ConnectionNoiseSuppressionDetails | Mapping[str, Any] | None = None,
    onnet_t38_passthrough_enabled: bool | None = None,
    outbound: UacOutbound | Mapping[str, Any] | None = None,
    password: str | None = None,
    rtcp_settings: ConnectionRtcpSettings | Mapping[str, Any] | None = None,
    sip_uri_calling_preference: Literal["disabled", "unrestricted", "internal"] | None = None,
    tags: Sequence[str] | None = None,
    user_name: str | None = None,
    webhook_api_version: Literal["1", "2", "texml"] | None = None,
    webhook_event_failover_url: str | Null | None = None,
    webhook_event_url: str | None = None,
    webhook_timeout_secs: int | Null | None = None,
    options: RequestOptions | None = None,
) -> CreateUacConnectionResponse:
    """Create a SIP trunk in which Telnyx registers with your PBX, for a PBX that cannot register with Telnyx.

    `POST /uac_connections` (CreateUacConnection). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        connection_name: Name you gave the connection. Example: office-connection
        active: Whether it can be used.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA, Sydney, Australia, Amsterdam, Netherlands, London,
            UK, Toronto, Canada, Vancouver, Canada, Frankfurt, Germany. Telnyx's default: Latency.
        android_push_credential_id: Push credential that wakes the Android app for a call. Example:
            06b09dfd-7154-4980-8b75-cebf7a9d4f8e
        call_cost_in_webhooks: Whether a call.cost webhook reports what each call cost; off by default. Telnyx's
            default: False.
        default_on_hold_comfort_noise_enabled: Whether Telnyx plays comfort noise to a call on hold; otherwise that
            is up to you. Telnyx's default: False.
        dtmf_type: How Telnyx sends key tones to the connection; it accepts any form itself. One of RFC 2833,
            Inband, SIP INFO. Telnyx's default: RFC 2833.
        encode_contact_header_enabled: Whether Telnyx encodes its SIP Contact header, against trouble with NAT or
            ALG. Telnyx's default: False.
        encrypted_media: How media is encrypted; not to be combined with TLS transport. One of SRTP.
        external_uac_settings: SIP server outside that Telnyx registers at: user, password, proxy, transport.
        inbound: What holds for calls that come in.
        internal_uac_settings: Telnyx's side of the UAC connection: where its calls go.
        ios_push_credential_id: Push credential for iOS. Example: ec0c8e5d-439e-4620-a0c1-9d9c8d02a836
        jitter_buffer: Buffer that evens out RTP packets which come unevenly; off unless enabled.
        noise_suppression: Which direction of the audio, if any, is cleared of noise. One of inbound, outbound,
            both, disabled.
        noise_suppression_details: Which engine clears noise and how strongly; kept, but without effect while
            noise_suppression is disabled.
        onnet_t38_passthrough_enabled: Whether two fax ends on the Telnyx network settle T.38 between themselves.
            Telnyx's default: False.
        outbound: What holds for calls that go out.
        password: Password that goes with the user name. Example: my123secure456password789
        rtcp_settings: How RTCP is used.
        sip_uri_calling_preference: Who may call the user name as a SIP URI: nobody, everybody, or connections of
            your own account. One of disabled, unrestricted, internal.
        tags: Labels of your own, to sort and find things by.
        user_name: User name to sign in with by SIP: 4 to 32 letters and digits. Example: myusername123
        webhook_api_version: Format of the webhooks: 1 or 2 for that version of the API, in places texml or
            2010-04-01. One of 1, 2, texml. Telnyx's default: 1.
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included. URL. Example:
            https://failover.example.com
        webhook_event_url: URL that the webhooks are sent to, scheme included. URL. Example: https://example.com
        webhook_timeout_secs: Seconds to wait for an answer to a webhook. 0 to 30. Example: 25
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateUacConnectionResponse (201)

    Raises:
        ApiError: an error response; documented: 401, 403, 422.
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
        "external_uac_settings": external_uac_settings,
        "inbound": inbound,
        "internal_uac_settings": internal_uac_settings,
        "ios_push_credential_id": ios_push_credential_id,
        "jitter_buffer": jitter_buffer,
        "noise_suppression": noise_suppression,
        "noise_suppression_details": noise_suppression_details,
        "onnet_t38_passthrough_enabled": onnet_t38_passthrough_enabled,
        "outbound": outbound,
        "password": password,
        "rtcp_settings": rtcp_settings,
        "sip_uri_calling_preference": sip_uri_calling_preference,
        "tags": tags,
        "user_name": user_name,
        "webhook_api_version": webhook_api_version,
        "webhook_event_failover_url": webhook_event_failover_url,
        "webhook_event_url": webhook_event_url,
        "webhook_timeout_secs": webhook_timeout_secs,
    }
    result: CreateUacConnectionResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteUacConnection",
    method="DELETE",
    path="/uac_connections/{id}",
    tag="UAC Connections",
    module="uac_connections",
    function="delete",
    summary="Delete a UAC connection",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteUacConnectionResponse"),
        Response("400", "application/json", "ErrorResponse"),
        Response("401", "application/json", "ErrorResponse"),
        Response("403", "application/json", "ErrorResponse"),
        Response("404", "application/json", "ErrorResponse"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteUacConnectionResponse:
    """Delete a UAC connection.

    `DELETE /uac_connections/{id}` (DeleteUacConnection). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `uac_connections.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteUacConnectionResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 403, 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteUacConnectionResponse = await _delete.execute(session, arguments, options)
    return result


_get = Operation(
    id="RetrieveUacConnection",
    method="GET",
    path="/uac_connections/{id}",
    tag="UAC Connections",
    module="uac_connections",
    function="get",
    summary="Retrieve a UAC connection",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetUacConnectionResponse"),
        Response("400", "application/json", "ErrorResponse"),
        Response("401", "application/json", "ErrorResponse"),
        Response("403", "application/json", "ErrorResponse"),
        Response("404", "application/json", "ErrorResponse"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetUacConnectionResponse:
    """Fetch one UAC connection.

    `GET /uac_connections/{id}` (RetrieveUacConnection). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `uac_connections.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetUacConnectionResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 403, 404.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetUacConnectionResponse = await _get.execute(session, arguments, options)
    return result


_get_sip_registration = Operation(
    id="GetSipRegistrationStatus",
    method="GET",
    path="/sip_registration_status",
    tag="UAC Connections",
    module="uac_connections",
    function="get_sip_registration",
    summary="SIP Registration Status",
    parameters=(
        Parameter("connection_id", "connection_id", "query"),
        Parameter("credential_type", "credential_type", "query", required=True),
        Parameter("username", "username", "query"),
    ),
    responses=(
        Response("200", "application/json", "SipRegistrationStatus"),
        Response("400"),
        Response("401"),
        Response("403"),
        Response("404"),
    ),
    idempotency="safe",
)


async def get_sip_registration(
    session: TelnyxSession,
    *,
    credential_type: Literal["uac_external_credential", "telephony_credential"],
    connection_id: str | None = None,
    username: str | None = None,
    options: RequestOptions | None = None,
) -> SipRegistrationStatus:
    """Fetch the registration as it is now, and the registrar's last answer; so far only for uac_external_credential,
    by connection_id.

    `GET /sip_registration_status` (GetSipRegistrationStatus). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        credential_type: uac_external_credential is looked up by connection_id, telephony_credential by username.
            One of uac_external_credential, telephony_credential.
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
        username: User name to sign in with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SipRegistrationStatus (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 403, 404.
    """
    arguments: dict[str, object] = {
        "connection_id": connection_id,
        "credential_type": credential_type,
        "username": username,
    }
    result: SipRegistrationStatus = await _get_sip_registration.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListUacConnections",
    method="GET",
    path="/uac_connections",
    tag="UAC Connections",
    module="uac_connections",
    function="list",
    summary="List UAC connections",
    parameters=(
        Parameter("filter_connection_name_contains", "filter[connection_name][contains]", "query"),
        Parameter("filter_fqdn", "filter[fqdn]", "query"),
        Parameter("filter_outbound_voice_profile_id", "filter[outbound_voice_profile_id]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListUacConnectionsResponse"),
        Response("400", "application/json", "ErrorResponse"),
        Response("401", "application/json", "ErrorResponse"),
        Response("403", "application/json", "ErrorResponse"),
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
) -> ListUacConnectionsResponse:
    """List UAC connections by name, FQDN or outbound voice profile.

    `GET /uac_connections` (ListUacConnections). It only reads, so it is retried after any failure.

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
        ListUacConnectionsResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 403.
    """
    arguments: dict[str, object] = {
        "filter_connection_name_contains": filter_connection_name_contains,
        "filter_fqdn": filter_fqdn,
        "filter_outbound_voice_profile_id": filter_outbound_voice_profile_id,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListUacConnectionsResponse = await _list.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateUacConnection",
    method="PATCH",
    path="/uac_connections/{id}",
    tag="UAC Connections",
    module="uac_connections",
    function="update",
    summary="Update a UAC connection",
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
        Parameter("external_uac_settings", "external_uac_settings", "body"),
        Parameter("inbound", "inbound", "body"),
        Parameter("internal_uac_settings", "internal_uac_settings", "body"),
        Parameter("ios_push_credential_id", "ios_push_credential_id", "body"),
        Parameter("jitter_buffer", "jitter_buffer", "body"),
        Parameter("noise_suppression", "noise_suppression", "body"),
        Parameter("noise_suppression_details", "noise_suppression_details", "body"),
        Parameter("onnet_t38_passthrough_enabled", "onnet_t38_passthrough_enabled", "body"),
        Parameter("outbound", "outbound", "body"),
        Parameter("password", "password", "body"),
        Parameter("rtcp_settings", "rtcp_settings", "body"),
        Parameter("sip_uri_calling_preference", "sip_uri_calling_preference", "body"),
        Parameter("tags", "tags", "body"),
        Parameter("user_name", "user_name", "body"),
        Parameter("webhook_api_version", "webhook_api_version", "body"),
        Parameter("webhook_event_failover_url", "webhook_event_failover_url", "body"),
        Parameter("webhook_event_url", "webhook_event_url", "body"),
        Parameter("webhook_timeout_secs", "webhook_timeout_secs", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateUacConnectionResponse"),
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
    external_uac_settings: UacExternalSettings | Mapping[str, Any] | None = None,
    inbound: UacInboundRequest | Mapping[str, Any] | None = None,
    internal_uac_settings: UacInternalSettings | Mapping[str, Any] | None = None,
    ios_push_credential_id: str | Null | None = None,
    jitter_buffer: ConnectionJitterBuffer | Mapping[str, Any] | None = None,
    noise_suppression: ConnectionNoiseSuppression | None = None,
    noise_suppression_details: ConnectionNoiseSuppressionDetails | Mapping[str, Any] | None = None,
    onnet_t38_passthrough_enabled: bool | None = None,
    outbound: UacOutbound | Mapping[str, Any] | None = None,
    password: str | None = None,
    rtcp_settings: ConnectionRtcpSettings | Mapping[str, Any] | None = None,
    sip_uri_calling_preference: Literal["disabled", "unrestricted", "internal"] | None = None,
    tags: Sequence[str] | None = None,
    user_name: str | None = None,
    webhook_api_version: Literal["1", "2"] | None = None,
    webhook_event_failover_url: str | Null | None = None,
    webhook_event_url: str | None = None,
    webhook_timeout_secs: int | Null | None = None,
    options: RequestOptions | None = None,
) -> UpdateUacConnectionResponse:
    """Change the settings of a UAC connection.

    `PATCH /uac_connections/{id}` (UpdateUacConnection). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `uac_connections.list`.
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
            is up to you. Telnyx's default: False.
        dtmf_type: How Telnyx sends key tones to the connection; it accepts any form itself. One of RFC 2833,
            Inband, SIP INFO. Telnyx's default: RFC 2833.
        encode_contact_header_enabled: Whether Telnyx encodes its SIP Contact header, against trouble with NAT or
            ALG. Telnyx's default: False.
        encrypted_media: How media is encrypted; not to be combined with TLS transport. One of SRTP.
        external_uac_settings: SIP server outside that Telnyx registers at: user, password, proxy, transport.
        inbound: What holds for calls that come in.
        internal_uac_settings: Telnyx's side of the UAC connection: where its calls go.
        ios_push_credential_id: Push credential for iOS. Example: ec0c8e5d-439e-4620-a0c1-9d9c8d02a836
        jitter_buffer: Buffer that evens out RTP packets which come unevenly; off unless enabled.
        noise_suppression: Which direction of the audio, if any, is cleared of noise. One of inbound, outbound,
            both, disabled.
        noise_suppression_details: Which engine clears noise and how strongly; kept, but without effect while
            noise_suppression is disabled.
        onnet_t38_passthrough_enabled: Whether two fax ends on the Telnyx network settle T.38 between themselves.
            Telnyx's default: False.
        outbound: What holds for calls that go out.
        password: Password that goes with the user name. Example: my123secure456password789
        rtcp_settings: How RTCP is used.
        sip_uri_calling_preference: Who may call the user name as a SIP URI: nobody, everybody, or connections of
            your own account. One of disabled, unrestricted, internal.
        tags: Labels of your own, to sort and find things by.
        user_name: User name to sign in with by SIP: 4 to 32 letters and digits. Example: myusername123
        webhook_api_version: Format of the webhooks: 1 or 2 for that version of the API, in places texml or
            2010-04-01. One of 1, 2. Telnyx's default: 1.
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included. URL. Example:
            https://failover.example.com
        webhook_event_url: URL that the webhooks are sent to, scheme included. URL. Example: https://example.com
        webhook_timeout_secs: Seconds to wait for an answer to a webhook. 0 to 30. Example: 25
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateUacConnectionResponse (200)

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
        "external_uac_settings": external_uac_settings,
        "inbound": inbound,
        "internal_uac_settings": internal_uac_settings,
        "ios_push_credential_id": ios_push_credential_id,
        "jitter_buffer": jitter_buffer,
        "noise_suppression": noise_suppression,
        "noise_suppression_details": noise_suppression_details,
        "onnet_t38_passthrough_enabled": onnet_t38_passthrough_enabled,
        "outbound": outbound,
        "password": password,
        "rtcp_settings": rtcp_settings,
        "sip_uri_calling_preference": sip_uri_calling_preference,
        "tags": tags,
        "user_name": user_name,
        "webhook_api_version": webhook_api_version,
        "webhook_event_failover_url": webhook_event_failover_url,
        "webhook_event_url": webhook_event_url,
        "webhook_timeout_secs": webhook_timeout_secs,
    }
    result: UpdateUacConnectionResponse = await _update.execute(session, arguments, options)
    return result
