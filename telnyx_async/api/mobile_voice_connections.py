# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Mobile Voice Connections: 5 operations.

Tells where calls of SIM cards go, and which webhook hears of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.mobile_voice_connections import (
        CreateMobileVoiceConnectionInbound,
        CreateMobileVoiceConnectionOutbound,
        CreateMobileVoiceConnectionResponse,
        DeleteMobileVoiceConnectionResponse,
        GetMobileVoiceConnectionResponse,
        ListMobileVoiceConnectionsResponse,
        UpdateMobileVoiceConnectionInbound,
        UpdateMobileVoiceConnectionOutbound,
        UpdateMobileVoiceConnectionResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "get",
    "list",
    "update",
]

_create = Operation(
    id="createMobileVoiceConnection",
    method="POST",
    path="/mobile_voice_connections",
    tag="Mobile Voice Connections",
    module="mobile_voice_connections",
    function="create",
    summary="Create a Mobile Voice Connection",
    parameters=(
        Parameter("active", "active", "body"),
        Parameter("connection_name", "connection_name", "body"),
        Parameter("inbound", "inbound", "body"),
        Parameter("outbound", "outbound", "body"),
        Parameter("tags", "tags", "body"),
        Parameter("webhook_api_version", "webhook_api_version", "body"),
        Parameter("webhook_event_failover_url", "webhook_event_failover_url", "body"),
        Parameter("webhook_event_url", "webhook_event_url", "body"),
        Parameter("webhook_timeout_secs", "webhook_timeout_secs", "body"),
    ),
    responses=(
        Response("201", "application/json", "CreateMobileVoiceConnectionResponse"),
        Response("403"),
        Response("422"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    active: bool | None = None,
    connection_name: str | None = None,
    inbound: CreateMobileVoiceConnectionInbound | Mapping[str, Any] | None = None,
    outbound: CreateMobileVoiceConnectionOutbound | Mapping[str, Any] | None = None,
    tags: Sequence[str] | None = None,
    webhook_api_version: Literal["1", "2"] | None = None,
    webhook_event_failover_url: str | Null | None = None,
    webhook_event_url: str | Null | None = None,
    webhook_timeout_secs: int | Null | None = None,
    options: RequestOptions | None = None,
) -> CreateMobileVoiceConnectionResponse:
    """Create a connection that tells where calls of SIM cards go and which URL gets their webhooks.

    `POST /mobile_voice_connections` (createMobileVoiceConnection). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        active: Whether it can be used. Telnyx's default: True.
        connection_name: Name you gave the connection. Telnyx's default: Telnyx Mobile Voice IMS.
        inbound: What holds for calls that come in.
        outbound: What holds for calls that go out.
        tags: Labels of your own, to sort and find things by.
        webhook_api_version: Format of the webhooks: 1 or 2 for that version of the API, in places texml or
            2010-04-01. One of 1, 2. Telnyx's default: 2.
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included.
        webhook_event_url: URL that the webhooks are sent to, scheme included.
        webhook_timeout_secs: Seconds to wait for an answer to a webhook.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateMobileVoiceConnectionResponse (201)

    Raises:
        ApiError: an error response; documented: 403, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "active": active,
        "connection_name": connection_name,
        "inbound": inbound,
        "outbound": outbound,
        "tags": tags,
        "webhook_api_version": webhook_api_version,
        "webhook_event_failover_url": webhook_event_failover_url,
        "webhook_event_url": webhook_event_url,
        "webhook_timeout_secs": webhook_timeout_secs,
    }
    result: CreateMobileVoiceConnectionResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="deleteMobileVoiceConnection",
    method="DELETE",
    path="/mobile_voice_connections/{id}",
    tag="Mobile Voice Connections",
    module="mobile_voice_connections",
    function="delete",
    summary="Delete a Mobile Voice Connection",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteMobileVoiceConnectionResponse"),
        Response("404"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteMobileVoiceConnectionResponse:
    """Delete one mobile voice connection.

    `DELETE /mobile_voice_connections/{id}` (deleteMobileVoiceConnection). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `mobile_voice_connections.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteMobileVoiceConnectionResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteMobileVoiceConnectionResponse = await _delete.execute(session, arguments, options)
    return result


_get = Operation(
    id="retrieveMobileVoiceConnection",
    method="GET",
    path="/mobile_voice_connections/{id}",
    tag="Mobile Voice Connections",
    module="mobile_voice_connections",
    function="get",
    summary="Retrieve a Mobile Voice Connection",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetMobileVoiceConnectionResponse"),
        Response("404"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetMobileVoiceConnectionResponse:
    """Fetch one mobile voice connection with its settings.

    `GET /mobile_voice_connections/{id}` (retrieveMobileVoiceConnection). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `mobile_voice_connections.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetMobileVoiceConnectionResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetMobileVoiceConnectionResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="listMobileVoiceConnections",
    method="GET",
    path="/mobile_voice_connections",
    tag="Mobile Voice Connections",
    module="mobile_voice_connections",
    function="list",
    summary="List Mobile Voice Connections",
    parameters=(
        Parameter("filter_connection_name_contains", "filter[connection_name][contains]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListMobileVoiceConnectionsResponse"),
        Response("401"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_connection_name_contains: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: str | None = None,
    options: RequestOptions | None = None,
) -> ListMobileVoiceConnectionsResponse:
    """List the account's mobile voice connections.

    `GET /mobile_voice_connections` (listMobileVoiceConnections). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_connection_name_contains: Only connections with this in their name; at least 3 characters, upper and
            lower case alike.
        page_number: Which page to fetch, counted from 1.
        page_size: How many items a page holds.
        sort: How to order the results.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListMobileVoiceConnectionsResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "filter_connection_name_contains": filter_connection_name_contains,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListMobileVoiceConnectionsResponse = await _list.execute(session, arguments, options)
    return result


_update = Operation(
    id="updateMobileVoiceConnection",
    method="PATCH",
    path="/mobile_voice_connections/{id}",
    tag="Mobile Voice Connections",
    module="mobile_voice_connections",
    function="update",
    summary="Update a Mobile Voice Connection",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("active", "active", "body"),
        Parameter("connection_name", "connection_name", "body"),
        Parameter("inbound", "inbound", "body"),
        Parameter("outbound", "outbound", "body"),
        Parameter("tags", "tags", "body"),
        Parameter("webhook_api_version", "webhook_api_version", "body"),
        Parameter("webhook_event_failover_url", "webhook_event_failover_url", "body"),
        Parameter("webhook_event_url", "webhook_event_url", "body"),
        Parameter("webhook_timeout_secs", "webhook_timeout_secs", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateMobileVoiceConnectionResponse"),
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
    active: bool | None = None,
    connection_name: str | None = None,
    inbound: UpdateMobileVoiceConnectionInbound | Mapping[str, Any] | None = None,
    outbound: UpdateMobileVoiceConnectionOutbound | Mapping[str, Any] | None = None,
    tags: Sequence[str] | None = None,
    webhook_api_version: Literal["1", "2"] | None = None,
    webhook_event_failover_url: str | Null | None = None,
    webhook_event_url: str | Null | None = None,
    webhook_timeout_secs: int | None = None,
    options: RequestOptions | None = None,
) -> UpdateMobileVoiceConnectionResponse:
    """Change the settings of a mobile voice connection.

    `PATCH /mobile_voice_connections/{id}` (updateMobileVoiceConnection). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `mobile_voice_connections.list`.
        active: Whether it can be used.
        connection_name: Name you gave the connection.
        inbound: What holds for calls that come in.
        outbound: What holds for calls that go out.
        tags: Labels of your own, to sort and find things by.
        webhook_api_version: Format of the webhooks: 1 or 2 for that version of the API, in places texml or
            2010-04-01. One of 1, 2.
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included.
        webhook_event_url: URL that the webhooks are sent to, scheme included.
        webhook_timeout_secs: Seconds to wait for an answer to a webhook.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateMobileVoiceConnectionResponse (200)

    Raises:
        ApiError: an error response; documented: 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "active": active,
        "connection_name": connection_name,
        "inbound": inbound,
        "outbound": outbound,
        "tags": tags,
        "webhook_api_version": webhook_api_version,
        "webhook_event_failover_url": webhook_event_failover_url,
        "webhook_event_url": webhook_event_url,
        "webhook_timeout_secs": webhook_timeout_secs,
    }
    result: UpdateMobileVoiceConnectionResponse = await _update.execute(session, arguments, options)
    return result
