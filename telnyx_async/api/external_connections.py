# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""External Connections: 23 operations.

Connects the account's numbers to Zoom or, by Operator Connect, to Microsoft Teams.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.external_connections import (
        CreateExternalConnectionInbound,
        CreateExternalConnectionOutbound,
        CreateExternalConnectionResponse,
        CreateExternalConnectionUploadResponse,
        DeleteExternalConnectionLogMessageResponse,
        DeleteExternalConnectionResponse,
        ExternalSipConnectionZoomOnly,
        GetExternalConnectionCivicAddressResponse,
        GetExternalConnectionLogMessageResponse,
        GetExternalConnectionPhoneNumberResponse,
        GetExternalConnectionReleaseResponse,
        GetExternalConnectionResponse,
        GetExternalConnectionUploadResponse,
        GetExternalConnectionUploadsStatusResponse,
        ListExternalConnectionCivicAddressesResponse,
        ListExternalConnectionLogMessagesResponse,
        ListExternalConnectionPhoneNumbersResponse,
        ListExternalConnectionReleasesResponse,
        ListExternalConnectionsResponse,
        ListExternalConnectionUploadsResponse,
        LocationResponse,
        RefreshExternalConnectionUploadsResponse,
        RefreshOperatorConnectAcceptedResponse,
        RefreshOperatorConnectResponse,
        RetryExternalConnectionUploadResponse,
        UpdateExternalConnectionInbound,
        UpdateExternalConnectionOutbound,
        UpdateExternalConnectionPhoneNumberResponse,
        UpdateExternalConnectionResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "create_upload",
    "delete",
    "delete_log_message",
    "get",
    "get_civic_address",
    "get_log_message",
    "get_phone_number",
    "get_release",
    "get_upload",
    "get_uploads_status",
    "list",
    "list_civic_addresses",
    "list_log_messages",
    "list_phone_numbers",
    "list_releases",
    "list_uploads",
    "refresh_operator_connect",
    "refresh_uploads",
    "retry_upload",
    "update",
    "update_location",
    "update_phone_number",
]

_create = Operation(
    id="CreateExternalConnection",
    method="POST",
    path="/external_connections",
    tag="External Connections",
    module="external_connections",
    function="create",
    summary="Creates an External Connection",
    parameters=(
        Parameter("active", "active", "body"),
        Parameter("external_sip_connection", "external_sip_connection", "body", required=True),
        Parameter("inbound", "inbound", "body"),
        Parameter("outbound", "outbound", "body", required=True),
        Parameter("tags", "tags", "body"),
        Parameter("webhook_event_failover_url", "webhook_event_failover_url", "body"),
        Parameter("webhook_event_url", "webhook_event_url", "body"),
        Parameter("webhook_timeout_secs", "webhook_timeout_secs", "body"),
    ),
    responses=(
        Response("201", "application/json", "CreateExternalConnectionResponse"),
        Response("422"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    external_sip_connection: ExternalSipConnectionZoomOnly,
    outbound: CreateExternalConnectionOutbound | Mapping[str, Any],
    active: bool | None = None,
    inbound: CreateExternalConnectionInbound | Mapping[str, Any] | None = None,
    tags: Sequence[str] | None = None,
    webhook_event_failover_url: str | Null | None = None,
    webhook_event_url: str | None = None,
    webhook_timeout_secs: int | Null | None = None,
    options: RequestOptions | None = None,
) -> CreateExternalConnectionResponse:
    """Create a connection to an outside voice service such as Zoom; numbers are assigned to it afterwards.

    `POST /external_connections` (CreateExternalConnection). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        external_sip_connection: Service that uses the connection: zoom or operator_connect. One of zoom. Telnyx's
            default: zoom.
        outbound: What holds for calls that go out.
        active: Whether it can be used. Telnyx's default: True.
        inbound: What holds for calls that come in.
        tags: Labels of your own, to sort and find things by.
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included. URL. Example:
            https://failover.example.com
        webhook_event_url: URL that the webhooks are sent to, scheme included. URL. Example: https://example.com
        webhook_timeout_secs: Seconds to wait for an answer to a webhook. 0 to 30. Example: 25
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateExternalConnectionResponse (201)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "active": active,
        "external_sip_connection": external_sip_connection,
        "inbound": inbound,
        "outbound": outbound,
        "tags": tags,
        "webhook_event_failover_url": webhook_event_failover_url,
        "webhook_event_url": webhook_event_url,
        "webhook_timeout_secs": webhook_timeout_secs,
    }
    result: CreateExternalConnectionResponse = await _create.execute(session, arguments, options)
    return result


_create_upload = Operation(
    id="CreateExternalConnectionUpload",
    method="POST",
    path="/external_connections/{id}/uploads",
    tag="External Connections",
    module="external_connections",
    function="create_upload",
    summary="Creates an Upload request",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("additional_usages", "additional_usages", "body"),
        Parameter("civic_address_id", "civic_address_id", "body"),
        Parameter("location_id", "location_id", "body"),
        Parameter("number_ids", "number_ids", "body", required=True),
        Parameter("usage", "usage", "body"),
    ),
    responses=(
        Response("202", "application/json", "CreateExternalConnectionUploadResponse"),
        Response("401"),
        Response("404"),
        Response("413"),
        Response("422"),
        Response("504"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create_upload(
    session: TelnyxSession,
    id: str,
    *,
    number_ids: Sequence[str],
    additional_usages: Sequence[Literal["calling_user_assignment", "first_party_app_assignment"]] | None = None,
    civic_address_id: str | None = None,
    location_id: str | None = None,
    usage: Literal["calling_user_assignment", "first_party_app_assignment"] | None = None,
    options: RequestOptions | None = None,
) -> CreateExternalConnectionUploadResponse:
    """Hand over up to 1,000 numbers to Microsoft Teams; give either civic_address_id or location_id, not both.

    `POST /external_connections/{id}/uploads` (CreateExternalConnectionUpload). It is not retried if it may have
    been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `external_connections.list`. Example: 1293384261075731499
        number_ids: The phone numbers, by their ids at Telnyx; at least one. At least 1 items.
        additional_usages: Further uses of the numbers; all that can be had when left out. One of
            calling_user_assignment, first_party_app_assignment.
        civic_address_id: Civic address concerned. UUID.
        location_id: The outside service's location that the number is used at. UUID.
        usage: What it is used for, or how much was used. One of calling_user_assignment,
            first_party_app_assignment.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateExternalConnectionUploadResponse (202)

    Raises:
        ApiError: an error response; documented: 401, 404, 413, 422, 504.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "additional_usages": additional_usages,
        "civic_address_id": civic_address_id,
        "location_id": location_id,
        "number_ids": number_ids,
        "usage": usage,
    }
    result: CreateExternalConnectionUploadResponse = await _create_upload.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteExternalConnection",
    method="DELETE",
    path="/external_connections/{id}",
    tag="External Connections",
    module="external_connections",
    function="delete",
    summary="Deletes an External Connection",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteExternalConnectionResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteExternalConnectionResponse:
    """Delete an external connection for good; refused while it is active or has numbers, and for Operator Connect
    ones.

    `DELETE /external_connections/{id}` (DeleteExternalConnection). Repeating it changes nothing, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `external_connections.list`. Example: 1293384261075731499
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteExternalConnectionResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteExternalConnectionResponse = await _delete.execute(session, arguments, options)
    return result


_delete_log_message = Operation(
    id="DeleteExternalConnectionLogMessage",
    method="DELETE",
    path="/external_connections/log_messages/{id}",
    tag="External Connections",
    module="external_connections",
    function="delete_log_message",
    summary="Dismiss a log message",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteExternalConnectionLogMessageResponse"),
        Response("401"),
        Response("404"),
    ),
    idempotency="idempotent",
)


async def delete_log_message(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteExternalConnectionLogMessageResponse:
    """Dismiss one log message of an external connection.

    `DELETE /external_connections/log_messages/{id}` (DeleteExternalConnectionLogMessage). Repeating it changes
    nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `external_connections.list_log_messages`. Example:
            1293384261075731499
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteExternalConnectionLogMessageResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteExternalConnectionLogMessageResponse = await _delete_log_message.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetExternalConnection",
    method="GET",
    path="/external_connections/{id}",
    tag="External Connections",
    module="external_connections",
    function="get",
    summary="Retrieve an External Connection",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetExternalConnectionResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetExternalConnectionResponse:
    """Fetch one external connection with its settings.

    `GET /external_connections/{id}` (GetExternalConnection). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `external_connections.list`. Example: 1293384261075731499
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetExternalConnectionResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetExternalConnectionResponse = await _get.execute(session, arguments, options)
    return result


_get_civic_address = Operation(
    id="GetExternalConnectionCivicAddress",
    method="GET",
    path="/external_connections/{id}/civic_addresses/{address_id}",
    tag="External Connections",
    module="external_connections",
    function="get_civic_address",
    summary="Retrieve a Civic Address",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("address_id", "address_id", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "GetExternalConnectionCivicAddressResponse"),
        Response("401"),
        Response("404"),
        Response("500"),
        Response("502"),
    ),
    idempotency="safe",
)


async def get_civic_address(
    session: TelnyxSession,
    id: str,
    address_id: str,
    *,
    options: RequestOptions | None = None,
) -> GetExternalConnectionCivicAddressResponse:
    """Fetch one civic address of Microsoft Teams with its locations.

    `GET /external_connections/{id}/civic_addresses/{address_id}` (GetExternalConnectionCivicAddress). It only
    reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `external_connections.list`. Example: 1293384261075731499
        address_id: Identifier of the stored address. Listed by `external_connections.list_civic_addresses`. UUID.
            Example: 318fb664-d341-44d2-8405-e6bfb9ced6d9
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetExternalConnectionCivicAddressResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 500, 502.
    """
    arguments: dict[str, object] = {
        "id": id,
        "address_id": address_id,
    }
    result: GetExternalConnectionCivicAddressResponse = await _get_civic_address.execute(session, arguments, options)
    return result


_get_log_message = Operation(
    id="GetExternalConnectionLogMessage",
    method="GET",
    path="/external_connections/log_messages/{id}",
    tag="External Connections",
    module="external_connections",
    function="get_log_message",
    summary="Retrieve a log message",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetExternalConnectionLogMessageResponse"),
        Response("401"),
        Response("404"),
    ),
    idempotency="safe",
)


async def get_log_message(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetExternalConnectionLogMessageResponse:
    """Fetch one log message of an external connection.

    `GET /external_connections/log_messages/{id}` (GetExternalConnectionLogMessage). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `external_connections.list_log_messages`. Example:
            1293384261075731499
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetExternalConnectionLogMessageResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetExternalConnectionLogMessageResponse = await _get_log_message.execute(session, arguments, options)
    return result


_get_phone_number = Operation(
    id="GetExternalConnectionPhoneNumber",
    method="GET",
    path="/external_connections/{id}/phone_numbers/{phone_number_id}",
    tag="External Connections",
    module="external_connections",
    function="get_phone_number",
    summary="Retrieve a phone number",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("phone_number_id", "phone_number_id", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "GetExternalConnectionPhoneNumberResponse"),
        Response("401"),
        Response("404"),
    ),
    idempotency="safe",
)


async def get_phone_number(
    session: TelnyxSession,
    id: str,
    phone_number_id: str,
    *,
    options: RequestOptions | None = None,
) -> GetExternalConnectionPhoneNumberResponse:
    """Fetch one number of an external connection, with its civic address and location.

    `GET /external_connections/{id}/phone_numbers/{phone_number_id}` (GetExternalConnectionPhoneNumber). It only
    reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `external_connections.list`. Example: 1293384261075731499
        phone_number_id: Identifier of the phone number. Listed by `external_connections.list_phone_numbers`.
            Example: 1234567889
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetExternalConnectionPhoneNumberResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
    """
    arguments: dict[str, object] = {
        "id": id,
        "phone_number_id": phone_number_id,
    }
    result: GetExternalConnectionPhoneNumberResponse = await _get_phone_number.execute(session, arguments, options)
    return result


_get_release = Operation(
    id="GetExternalConnectionRelease",
    method="GET",
    path="/external_connections/{id}/releases/{release_id}",
    tag="External Connections",
    module="external_connections",
    function="get_release",
    summary="Retrieve a Release request",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("release_id", "release_id", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "GetExternalConnectionReleaseResponse"),
        Response("401"),
        Response("404"),
    ),
    idempotency="safe",
)


async def get_release(
    session: TelnyxSession,
    id: str,
    release_id: str,
    *,
    options: RequestOptions | None = None,
) -> GetExternalConnectionReleaseResponse:
    """Fetch one release of numbers from Microsoft Teams: its status and the numbers.

    `GET /external_connections/{id}/releases/{release_id}` (GetExternalConnectionRelease). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `external_connections.list`. Example: 1293384261075731499
        release_id: Identifier of the release request. Listed by `external_connections.list_releases`. UUID.
            Example: 7b6a6449-b055-45a6-81f6-f6f0dffa4cc6
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetExternalConnectionReleaseResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
    """
    arguments: dict[str, object] = {
        "id": id,
        "release_id": release_id,
    }
    result: GetExternalConnectionReleaseResponse = await _get_release.execute(session, arguments, options)
    return result


_get_upload = Operation(
    id="GetExternalConnectionUpload",
    method="GET",
    path="/external_connections/{id}/uploads/{ticket_id}",
    tag="External Connections",
    module="external_connections",
    function="get_upload",
    summary="Retrieve an Upload request",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("ticket_id", "ticket_id", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "GetExternalConnectionUploadResponse"),
        Response("401"),
        Response("404"),
    ),
    idempotency="safe",
)


async def get_upload(
    session: TelnyxSession,
    id: str,
    ticket_id: str,
    *,
    options: RequestOptions | None = None,
) -> GetExternalConnectionUploadResponse:
    """Fetch one upload of numbers to Microsoft Teams: its status and the numbers.

    `GET /external_connections/{id}/uploads/{ticket_id}` (GetExternalConnectionUpload). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `external_connections.list`. Example: 1293384261075731499
        ticket_id: Identifier of the request that Telnyx works through. Listed by
            `external_connections.list_uploads`. UUID. Example: 7b6a6449-b055-45a6-81f6-f6f0dffa4cc6
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetExternalConnectionUploadResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
    """
    arguments: dict[str, object] = {
        "id": id,
        "ticket_id": ticket_id,
    }
    result: GetExternalConnectionUploadResponse = await _get_upload.execute(session, arguments, options)
    return result


_get_uploads_status = Operation(
    id="GetExternalConnectionUploadsStatus",
    method="GET",
    path="/external_connections/{id}/uploads/status",
    tag="External Connections",
    module="external_connections",
    function="get_uploads_status",
    summary="Get the count of pending upload requests",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetExternalConnectionUploadsStatusResponse"),
        Response("401"),
        Response("404"),
    ),
    idempotency="safe",
)


async def get_uploads_status(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetExternalConnectionUploadsStatusResponse:
    """Count the uploads of an external connection that are still pending.

    `GET /external_connections/{id}/uploads/status` (GetExternalConnectionUploadsStatus). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `external_connections.list`. Example: 1293384261075731499
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetExternalConnectionUploadsStatusResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetExternalConnectionUploadsStatusResponse = await _get_uploads_status.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListExternalConnections",
    method="GET",
    path="/external_connections",
    tag="External Connections",
    module="external_connections",
    function="list",
    summary="List all External Connections",
    parameters=(
        Parameter("filter_connection_name_contains", "filter[connection_name][contains]", "query"),
        Parameter("filter_created_at", "filter[created_at]", "query"),
        Parameter("filter_external_sip_connection", "filter[external_sip_connection]", "query"),
        Parameter("filter_id", "filter[id]", "query"),
        Parameter("filter_phone_number_contains", "filter[phone_number][contains]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListExternalConnectionsResponse"),
        Response("400"),
        Response("401"),
        Response("404"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_connection_name_contains: str | None = None,
    filter_created_at: str | None = None,
    filter_external_sip_connection: Literal["zoom", "operator_connect"] | None = None,
    filter_id: str | None = None,
    filter_phone_number_contains: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListExternalConnectionsResponse:
    """List the account's connections to outside voice services.

    `GET /external_connections` (ListExternalConnections). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_connection_name_contains: Only connections with this in their name; at least 3 characters, upper and
            lower case alike.
        filter_created_at: Only items made at or around this time. Example: 2022-12-31
        filter_external_sip_connection: Only connections to this service. One of zoom, operator_connect.
        filter_id: Only items with these identifiers. Example: 1930241863466354012
        filter_phone_number_contains: Only phone numbers that contain these digits. Example: +15555555555
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 250.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListExternalConnectionsResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404.
    """
    arguments: dict[str, object] = {
        "filter_connection_name_contains": filter_connection_name_contains,
        "filter_created_at": filter_created_at,
        "filter_external_sip_connection": filter_external_sip_connection,
        "filter_id": filter_id,
        "filter_phone_number_contains": filter_phone_number_contains,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListExternalConnectionsResponse = await _list.execute(session, arguments, options)
    return result


_list_civic_addresses = Operation(
    id="ListCivicAddresses",
    method="GET",
    path="/external_connections/{id}/civic_addresses",
    tag="External Connections",
    module="external_connections",
    function="list_civic_addresses",
    summary="List all civic addresses and locations",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("filter_country", "filter[country]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListExternalConnectionCivicAddressesResponse"),
        Response("401"),
        Response("404"),
        Response("500"),
        Response("502"),
    ),
    idempotency="safe",
)


async def list_civic_addresses(
    session: TelnyxSession,
    id: str,
    *,
    filter_country: Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> ListExternalConnectionCivicAddressesResponse:
    """List the civic addresses that Microsoft Teams has, with the locations of each.

    `GET /external_connections/{id}/civic_addresses` (ListCivicAddresses). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `external_connections.list`. Example: 1293384261075731499
        filter_country: Only addresses in these countries, given as two-letter codes.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListExternalConnectionCivicAddressesResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 500, 502.
    """
    arguments: dict[str, object] = {
        "id": id,
        "filter_country": filter_country,
    }
    result: ListExternalConnectionCivicAddressesResponse = await _list_civic_addresses.execute(
        session, arguments, options
    )
    return result


_list_log_messages = Operation(
    id="ListExternalConnectionLogMessages",
    method="GET",
    path="/external_connections/log_messages",
    tag="External Connections",
    module="external_connections",
    function="list_log_messages",
    summary="List all log messages",
    parameters=(
        Parameter("filter_external_connection_id", "filter[external_connection_id]", "query"),
        Parameter("filter_telephone_number_contains", "filter[telephone_number][contains]", "query"),
        Parameter("filter_telephone_number_eq", "filter[telephone_number][eq]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListExternalConnectionLogMessagesResponse"),
        Response("401"),
        Response("422"),
    ),
    idempotency="safe",
    paging=Paging("number", "log_messages", page="page_number", size="page_size"),
)


async def list_log_messages(
    session: TelnyxSession,
    *,
    filter_external_connection_id: str | None = None,
    filter_telephone_number_contains: str | None = None,
    filter_telephone_number_eq: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListExternalConnectionLogMessagesResponse:
    """List the log messages of all external connections.

    `GET /external_connections/log_messages` (ListExternalConnectionLogMessages). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        filter_external_connection_id: Only entries of this external connection, or with the text null those of
            none. Example: 67ea7693-9cd5-4a68-8c76-abb3aa5bf5d2
        filter_telephone_number_contains: Only entries whose number contains this, 3 to 15 digits. Example: +123
        filter_telephone_number_eq: Only entries of this number, or with the text null those of none. Example:
            +1234567890
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 250.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListExternalConnectionLogMessagesResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 422.
    """
    arguments: dict[str, object] = {
        "filter_external_connection_id": filter_external_connection_id,
        "filter_telephone_number_contains": filter_telephone_number_contains,
        "filter_telephone_number_eq": filter_telephone_number_eq,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListExternalConnectionLogMessagesResponse = await _list_log_messages.execute(session, arguments, options)
    return result


_list_phone_numbers = Operation(
    id="ListExternalConnectionPhoneNumbers",
    method="GET",
    path="/external_connections/{id}/phone_numbers",
    tag="External Connections",
    module="external_connections",
    function="list_phone_numbers",
    summary="List all phone numbers",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("filter_civic_address_id_eq", "filter[civic_address_id][eq]", "query"),
        Parameter("filter_location_id_eq", "filter[location_id][eq]", "query"),
        Parameter("filter_phone_number_contains", "filter[phone_number][contains]", "query"),
        Parameter("filter_phone_number_eq", "filter[phone_number][eq]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListExternalConnectionPhoneNumbersResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_phone_numbers(
    session: TelnyxSession,
    id: str,
    *,
    filter_civic_address_id_eq: str | None = None,
    filter_location_id_eq: str | None = None,
    filter_phone_number_contains: str | None = None,
    filter_phone_number_eq: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListExternalConnectionPhoneNumbersResponse:
    """List the active numbers of an external connection.

    `GET /external_connections/{id}/phone_numbers` (ListExternalConnectionPhoneNumbers). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `external_connections.list`. Example: 1293384261075731499
        filter_civic_address_id_eq: Only what belongs to this civic address. Example: 19990261512338516954
        filter_location_id_eq: Only what belongs to this location. Example: 19995665508264022121
        filter_phone_number_contains: Only phone numbers that contain these digits. Example: +1970
        filter_phone_number_eq: Only exactly this phone number. Example: +19705555098
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 250.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListExternalConnectionPhoneNumbersResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
    """
    arguments: dict[str, object] = {
        "id": id,
        "filter_civic_address_id_eq": filter_civic_address_id_eq,
        "filter_location_id_eq": filter_location_id_eq,
        "filter_phone_number_contains": filter_phone_number_contains,
        "filter_phone_number_eq": filter_phone_number_eq,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListExternalConnectionPhoneNumbersResponse = await _list_phone_numbers.execute(session, arguments, options)
    return result


_list_releases = Operation(
    id="ListExternalConnectionReleases",
    method="GET",
    path="/external_connections/{id}/releases",
    tag="External Connections",
    module="external_connections",
    function="list_releases",
    summary="List all Releases",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("filter_civic_address_id_eq", "filter[civic_address_id][eq]", "query"),
        Parameter("filter_location_id_eq", "filter[location_id][eq]", "query"),
        Parameter("filter_phone_number_contains", "filter[phone_number][contains]", "query"),
        Parameter("filter_phone_number_eq", "filter[phone_number][eq]", "query"),
        Parameter("filter_status_eq", "filter[status][eq]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListExternalConnectionReleasesResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_releases(
    session: TelnyxSession,
    id: str,
    *,
    filter_civic_address_id_eq: str | None = None,
    filter_location_id_eq: str | None = None,
    filter_phone_number_contains: str | None = None,
    filter_phone_number_eq: str | None = None,
    filter_status_eq: Sequence[
        Literal["pending_upload", "pending", "in_progress", "complete", "failed", "expired", "unknown"]
    ]
    | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListExternalConnectionReleasesResponse:
    """List releases of numbers; one starts by itself when a number in Microsoft Teams gets another connection_id.

    `GET /external_connections/{id}/releases` (ListExternalConnectionReleases). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `external_connections.list`. Example: 1293384261075731499
        filter_civic_address_id_eq: Only what belongs to this civic address. Example: 19990261512338516954
        filter_location_id_eq: Only what belongs to this location. Example: 19995665508264022121
        filter_phone_number_contains: Only phone numbers that contain these digits. Example: +123
        filter_phone_number_eq: Only exactly this phone number. Example: +1234567890
        filter_status_eq: Only items in exactly this status. One of pending_upload, pending, in_progress, complete,
            failed, expired, unknown.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 250.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListExternalConnectionReleasesResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
    """
    arguments: dict[str, object] = {
        "id": id,
        "filter_civic_address_id_eq": filter_civic_address_id_eq,
        "filter_location_id_eq": filter_location_id_eq,
        "filter_phone_number_contains": filter_phone_number_contains,
        "filter_phone_number_eq": filter_phone_number_eq,
        "filter_status_eq": filter_status_eq,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListExternalConnectionReleasesResponse = await _list_releases.execute(session, arguments, options)
    return result


_list_uploads = Operation(
    id="ListExternalConnectionUploads",
    method="GET",
    path="/external_connections/{id}/uploads",
    tag="External Connections",
    module="external_connections",
    function="list_uploads",
    summary="List all Upload requests",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("filter_civic_address_id_eq", "filter[civic_address_id][eq]", "query"),
        Parameter("filter_location_id_eq", "filter[location_id][eq]", "query"),
        Parameter("filter_phone_number_contains", "filter[phone_number][contains]", "query"),
        Parameter("filter_phone_number_eq", "filter[phone_number][eq]", "query"),
        Parameter("filter_status_eq", "filter[status][eq]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListExternalConnectionUploadsResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_uploads(
    session: TelnyxSession,
    id: str,
    *,
    filter_civic_address_id_eq: str | None = None,
    filter_location_id_eq: str | None = None,
    filter_phone_number_contains: str | None = None,
    filter_phone_number_eq: str | None = None,
    filter_status_eq: Sequence[Literal["pending_upload", "pending", "in_progress", "success", "error"]] | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListExternalConnectionUploadsResponse:
    """List the uploads of numbers to Microsoft Teams.

    `GET /external_connections/{id}/uploads` (ListExternalConnectionUploads). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `external_connections.list`. Example: 1293384261075731499
        filter_civic_address_id_eq: Only what belongs to this civic address. Example: 19990261512338516954
        filter_location_id_eq: Only what belongs to this location. Example: 19995665508264022121
        filter_phone_number_contains: Only phone numbers that contain these digits. Example: +1970
        filter_phone_number_eq: Only exactly this phone number. Example: +19705555098
        filter_status_eq: Only items in exactly this status. One of pending_upload, pending, in_progress, success,
            error.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 250.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListExternalConnectionUploadsResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
    """
    arguments: dict[str, object] = {
        "id": id,
        "filter_civic_address_id_eq": filter_civic_address_id_eq,
        "filter_location_id_eq": filter_location_id_eq,
        "filter_phone_number_contains": filter_phone_number_contains,
        "filter_phone_number_eq": filter_phone_number_eq,
        "filter_status_eq": filter_status_eq,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListExternalConnectionUploadsResponse = await _list_uploads.execute(session, arguments, options)
    return result


_refresh_operator_connect = Operation(
    id="OperatorConnectRefresh",
    method="POST",
    path="/operator_connect/actions/refresh",
    tag="External Connections",
    module="external_connections",
    function="refresh_operator_connect",
    summary="Refresh Operator Connect integration",
    responses=(
        Response("200", "application/json", "RefreshOperatorConnectResponse"),
        Response("202", "application/json", "RefreshOperatorConnectAcceptedResponse"),
        Response("401"),
    ),
    idempotency="none",
)


async def refresh_operator_connect(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> RefreshOperatorConnectResponse | RefreshOperatorConnectAcceptedResponse:
    """Look in Microsoft Teams for changes, in the background; may add connections, and reports in the log messages.

    `POST /operator_connect/actions/refresh` (OperatorConnectRefresh). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RefreshOperatorConnectResponse (200) or RefreshOperatorConnectAcceptedResponse (202)

    Raises:
        ApiError: an error response; documented: 401.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {}
    result: (
        RefreshOperatorConnectResponse | RefreshOperatorConnectAcceptedResponse
    ) = await _refresh_operator_connect.execute(session, arguments, options)
    return result


_refresh_uploads = Operation(
    id="RefreshExternalConnectionUploads",
    method="POST",
    path="/external_connections/{id}/uploads/refresh",
    tag="External Connections",
    module="external_connections",
    function="refresh_uploads",
    summary="Refresh the status of all Upload requests",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "RefreshExternalConnectionUploadsResponse"),
        Response("401"),
        Response("404"),
        Response("409"),
    ),
    idempotency="none",
)


async def refresh_uploads(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> RefreshExternalConnectionUploadsResponse:
    """Have the status of all pending uploads looked up again, in the background.

    `POST /external_connections/{id}/uploads/refresh` (RefreshExternalConnectionUploads). It is not retried if it
    may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `external_connections.list`. Example: 1293384261075731499
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RefreshExternalConnectionUploadsResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 409.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: RefreshExternalConnectionUploadsResponse = await _refresh_uploads.execute(session, arguments, options)
    return result


_retry_upload = Operation(
    id="RetryUpload",
    method="POST",
    path="/external_connections/{id}/uploads/{ticket_id}/retry",
    tag="External Connections",
    module="external_connections",
    function="retry_upload",
    summary="Retry an Upload request",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("ticket_id", "ticket_id", "path", required=True),
    ),
    responses=(
        Response("202", "application/json", "RetryExternalConnectionUploadResponse"),
        Response("401"),
        Response("404"),
        Response("409"),
        Response("422"),
    ),
    idempotency="none",
)


async def retry_upload(
    session: TelnyxSession,
    id: str,
    ticket_id: str,
    *,
    options: RequestOptions | None = None,
) -> RetryExternalConnectionUploadResponse:
    """Try an upload that had errors again; this can make a new upload, which then has another ticket_id in the answer.

    `POST /external_connections/{id}/uploads/{ticket_id}/retry` (RetryUpload). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `external_connections.list`. Example: 1293384261075731499
        ticket_id: Identifier of the request that Telnyx works through. Listed by
            `external_connections.list_uploads`. UUID. Example: 7b6a6449-b055-45a6-81f6-f6f0dffa4cc6
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RetryExternalConnectionUploadResponse (202)

    Raises:
        ApiError: an error response; documented: 401, 404, 409, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "ticket_id": ticket_id,
    }
    result: RetryExternalConnectionUploadResponse = await _retry_upload.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateExternalConnection",
    method="PATCH",
    path="/external_connections/{id}",
    tag="External Connections",
    module="external_connections",
    function="update",
    summary="Update an External Connection",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("active", "active", "body"),
        Parameter("inbound", "inbound", "body"),
        Parameter("outbound", "outbound", "body", required=True),
        Parameter("tags", "tags", "body"),
        Parameter("webhook_event_failover_url", "webhook_event_failover_url", "body"),
        Parameter("webhook_event_url", "webhook_event_url", "body"),
        Parameter("webhook_timeout_secs", "webhook_timeout_secs", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateExternalConnectionResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    id: str,
    *,
    outbound: UpdateExternalConnectionOutbound | Mapping[str, Any],
    active: bool | None = None,
    inbound: UpdateExternalConnectionInbound | Mapping[str, Any] | None = None,
    tags: Sequence[str] | None = None,
    webhook_event_failover_url: str | Null | None = None,
    webhook_event_url: str | None = None,
    webhook_timeout_secs: int | Null | None = None,
    options: RequestOptions | None = None,
) -> UpdateExternalConnectionResponse:
    """Change an external connection's settings.

    `PATCH /external_connections/{id}` (UpdateExternalConnection). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `external_connections.list`. Example: 1293384261075731499
        outbound: What holds for calls that go out.
        active: Whether it can be used. Telnyx's default: True.
        inbound: What holds for calls that come in.
        tags: Labels of your own, to sort and find things by.
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included. URL. Example:
            https://failover.example.com
        webhook_event_url: URL that the webhooks are sent to, scheme included. URL. Example: https://example.com
        webhook_timeout_secs: Seconds to wait for an answer to a webhook. 0 to 30. Example: 25
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateExternalConnectionResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "active": active,
        "inbound": inbound,
        "outbound": outbound,
        "tags": tags,
        "webhook_event_failover_url": webhook_event_failover_url,
        "webhook_event_url": webhook_event_url,
        "webhook_timeout_secs": webhook_timeout_secs,
    }
    result: UpdateExternalConnectionResponse = await _update.execute(session, arguments, options)
    return result


_update_location = Operation(
    id="updateLocation",
    method="PATCH",
    path="/external_connections/{id}/locations/{location_id}",
    tag="External Connections",
    module="external_connections",
    function="update_location",
    summary="Update a location's static emergency address",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("location_id", "location_id", "path", required=True),
        Parameter("static_emergency_address_id", "static_emergency_address_id", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "LocationResponse"),
        Response("202", "application/json", "LocationResponse"),
        Response("404", "application/json", "ErrorResponse"),
        Response("422", "application/json", "ErrorResponse"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update_location(
    session: TelnyxSession,
    id: str,
    location_id: str,
    *,
    static_emergency_address_id: str,
    options: RequestOptions | None = None,
) -> LocationResponse:
    """Set the static emergency address of a location in Microsoft Teams.

    `PATCH /external_connections/{id}/locations/{location_id}` (updateLocation). It is not retried if it may have
    been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `external_connections.list`. UUID.
        location_id: The outside service's location that the number is used at. UUID.
        static_emergency_address_id: Emergency address that the location gets. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        LocationResponse (200) or LocationResponse (202)

    Raises:
        ApiError: an error response; documented: 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "location_id": location_id,
        "static_emergency_address_id": static_emergency_address_id,
    }
    result: LocationResponse = await _update_location.execute(session, arguments, options)
    return result


_update_phone_number = Operation(
    id="UpdateExternalConnectionPhoneNumber",
    method="PATCH",
    path="/external_connections/{id}/phone_numbers/{phone_number_id}",
    tag="External Connections",
    module="external_connections",
    function="update_phone_number",
    summary="Update a phone number",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("phone_number_id", "phone_number_id", "path", required=True),
        Parameter("location_id", "location_id", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateExternalConnectionPhoneNumberResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update_phone_number(
    session: TelnyxSession,
    id: str,
    phone_number_id: str,
    *,
    location_id: str | None = None,
    options: RequestOptions | None = None,
) -> UpdateExternalConnectionPhoneNumberResponse:
    """Move a number of an external connection to another location, in the background.

    `PATCH /external_connections/{id}/phone_numbers/{phone_number_id}` (UpdateExternalConnectionPhoneNumber). It is
    not retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `external_connections.list`. Example: 1293384261075731499
        phone_number_id: Identifier of the phone number. Listed by `external_connections.list_phone_numbers`.
            Example: 1234567889
        location_id: The outside service's location that the number is used at. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateExternalConnectionPhoneNumberResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "phone_number_id": phone_number_id,
        "location_id": location_id,
    }
    result: UpdateExternalConnectionPhoneNumberResponse = await _update_phone_number.execute(
        session, arguments, options
    )
    return result
