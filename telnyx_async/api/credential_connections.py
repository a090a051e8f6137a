# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Credential Connections: 6 operations.

Sets up SIP trunks that sign in with a user name and password.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.credential_connections import (
        CheckRegistrationStatusResponse,
        ConnectionRtcpSettings,
        CreateCredentialConnectionResponse,
        CredentialInbound,
        CredentialOutbound,
        DeleteCredentialConnectionResponse,
        EncryptedMedia,
        GetCredentialConnectionResponse,
        ListCredentialConnectionsResponse,
        UpdateCredentialConnectionResponse,
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
    "check_registration_status",
    "create",
    "delete",
    "get",
    "list",
    "update",
]

_check_registration_status = Operation(
    id="CheckRegistrationStatus",
    method="POST",
    path="/credential_connections/{id}/actions/check_registration_status",
    tag="Credential Connections",
    module="credential_connections",
    function="check_registration_status",
    summary="Check a Credential Connection Registration Status",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "CheckRegistrationStatusResponse"),
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
) -> CheckRegistrationStatusResponse:
    """Fetch whether a SIP client is registered on the connection, from where, and since when.

    `POST /credential_connections/{id}/actions/check_registration_status` (CheckRegistrationStatus). It only reads,
    so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `credential_connections.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CheckRegistrationStatusResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 403, 404.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: CheckRegistrationStatusResponse = await _check_registration_status.execute(session, arguments, options)
    return result


_create = Operation(
    id="CreateCredentialConnection",
    method="POST",
    path="/credential_connections",
    tag="Credential Connections",
    module="credential_connections",
    function="create",
    summary="Create a credential connection",
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
        Parameter("noise_suppression", "noise_suppression", "body"),
        Parameter("noise_suppression_details", "noise_suppression_details", "body"),
        Parameter("onnet_t38_passthrough_enabled", "onnet_t38_passthrough_enabled", "body"),
        Parameter("outbound", "outbound", "body"),
        Parameter("password", "password", "body", required=True),
        Parameter("rtcp_settings", "rtcp_settings", "body"),
        Parameter("sip_uri_calling_preference", "sip_uri_calling_preference", "body"),
        Parameter("tags", "tags", "body"),
        Parameter("user_name", "user_name", "body", required=True),
        Parameter("webhook_api_version", "webhook_api_version", "body"),
        Parameter("webhook_event_failover_url", "webhook_event_failover_url", "body"),
        Parameter("webhook_event_url", "webhook_event_url", "body"),
        Parameter("webhook_timeout_secs", "webhook_timeout_secs", "body"),
    ),
    responses=(
        Response("201", "application/json", "CreateCredentialConnectionResponse"),
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
    password: str,
    user_name: str,
    active: bool | None = None,
    anchorsite_override: AnchorsiteOverride | None = None,
    android_push_credential_id: str | Null | None = None,
    call_cost_in_webhooks: bool | None = None,
    default_on_hold_comfort_noise_enabled: bool | None = None,
    dtmf_type: DtmfType | None = None,
    encode_contact_header_enabled: bool | None = None,
    encrypted_media: EncryptedMedia | Mapping[str, Any] | None = None,
    inbound: CredentialInbound | Mapping[str, Any] | None = None,
    ios_push_credential_id: str | Null | None = None,
    jitter_buffer: ConnectionJitterBuffer | Mapping[str, Any] | None = None,
    noise_suppression: ConnectionNoiseSuppression | None = None,
    noise_suppression_details: ConnectionNoiseSuppressionDetails | Mapping[str, Any] | None = None,
    onnet_t38_passthrough_enabled: bool | None = None,
    outbound: CredentialOutbound | Mapping[str, Any] | None = None,
    rtcp_settings: ConnectionRtcpSettings | Mapping[str, Any] | None = None,
    sip_uri_calling_preference: Literal["disabled", "unrestricted", "internal"] | None = None,
    tags: Sequence[str] | None = None,
    webhook_api_version: Literal["1", "2", "texml"] | None = None,
    webhook_event_failover_url: str | Null | None = None,
    webhook_event_url: str | None = None,
    webhook_timeout_secs: int | Null | None = None,
    options: RequestOptions | None = None,
) -> CreateCredentialConnectionResponse:
    """Create a SIP connection that signs in with a user name and password.

    `POST /credential_connections` (CreateCredentialConnection). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        connection_name: Name you gave the connection. Example: office-connection
        password: Password that goes with the user name. Example: my123secure456password789
        user_name: User name to sign in with by SIP: 4 to 32 letters and digits. Example: myusername123
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
        sip_uri_calling_preference: Who may call the user name as a SIP URI: nobody, everybody, or connections of
            your own account. One of disabled, unrestricted, internal.
        tags: Labels of your own, to sort and find things by.
        webhook_api_version: Format of the webhooks: 1 or 2 for that version of the API, in places texml or
            2010-04-01. One of 1, 2, texml. Telnyx's default: 1.
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included. URL. Example:
            https://failover.example.com
        webhook_event_url: URL that the webhooks are sent to, scheme included. URL. Example: https://example.com
        webhook_timeout_secs: Seconds to wait for an answer to a webhook. 0 to 30. Example: 25
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateCredentialConnectionResponse (201)

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
        "inbound": inbound,
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
    result: CreateCredentialConnectionResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteCredentialConnection",
    method="DELETE",
    path="/credential_connections/{id}",
    tag="Credential Connections",
    module="credential_connections",
    function="delete",
    summary="Delete a credential connection",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteCredentialConnectionResponse"),
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
) -> DeleteCredentialConnectionResponse:
    """Delete a credential connection.

    `DELETE /credential_connections/{id}` (DeleteCredentialConnection). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `credential_connections.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteCredentialConnectionResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 403, 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteCredentialConnectionResponse = await _delete.execute(session, arguments, options)
    return result


_get = Operation(
    id="RetrieveCredentialConnection",
    method="GET",
    path="/credential_connections/{id}",
    tag="Credential Connections",
    module="credential_connections",
    function="get",
    summary="Retrieve a credential connection",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetCredentialConnectionResponse"),
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
) -> GetCredentialConnectionResponse:
    """Fetch one credential connection.

    `GET /credential_connections/{id}` (RetrieveCredentialConnection). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `credential_connections.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetCredentialConnectionResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 403, 404.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetCredentialConnectionResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListCredentialConnections",
    method="GET",
    path="/credential_connections",
    tag="Credential Connections",
    module="credential_connections",
    function="list",
    summary="List credential connections",
    parameters=(
        Parameter("filter_connection_name_contains", "filter[connection_name][contains]", "query"),
        Parameter("filter_fqdn", "filter[fqdn]", "query"),
        Parameter("filter_outbound_voice_profile_id", "filter[outbound_voice_profile_id]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListCredentialConnectionsResponse"),
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
) -> ListCredentialConnectionsResponse:
    """List the credential connections.

    `GET /credential_connections` (ListCredentialConnections). It only reads, so it is retried after any failure.

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
        ListCredentialConnectionsResponse (200)

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
    result: ListCredentialConnectionsResponse = await _list.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateCredentialConnection",
    method="PATCH",
    path="/credential_connections/{id}",
    tag="Credential Connections",
    module="credential_connections",
    function="update",
    summary="Update a credential connection",
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
        Response("200", "application/json", "UpdateCredentialConnectionResponse"),
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
    inbound: CredentialInbound | Mapping[str, Any] | None = None,
    ios_push_credential_id: str | Null | None = None,
    jitter_buffer: ConnectionJitterBuffer | Mapping[str, Any] | None = None,
    noise_suppression: ConnectionNoiseSuppression | None = None,
    noise_suppression_details: ConnectionNoiseSuppressionDetails | Mapping[str, Any] | None = None,
    onnet_t38_passthrough_enabled: bool | None = None,
    outbound: CredentialOutbound | Mapping[str, Any] | None = None,
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
) -> UpdateCredentialConnectionResponse:
    """Change a credential connection.

    `PATCH /credential_connections/{id}` (UpdateCredentialConnection). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `credential_connections.list`.
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
        UpdateCredentialConnectionResponse (200)

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
    result: UpdateCredentialConnectionResponse = await _update.execute(session, arguments, options)
    return result
