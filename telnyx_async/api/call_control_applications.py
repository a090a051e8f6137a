# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Call Control Applications: 5 operations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.call_control_applications import (
        CallControlApplicationInbound,
        CallControlApplicationOutbound,
        CreateCallControlApplicationResponse,
        DeleteCallControlApplicationResponse,
        GetCallControlApplicationResponse,
        ListCallControlApplicationsResponse,
        UpdateCallControlApplicationResponse,
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
    id="CreateCallControlApplication",
    method="POST",
    path="/call_control_applications",
    tag="Call Control Applications",
    module="call_control_applications",
    function="create",
    summary="Create a call control application",
    parameters=(
        Parameter("active", "active", "body"),
        Parameter("anchorsite_override", "anchorsite_override", "body"),
        Parameter("application_name", "application_name", "body", required=True),
        Parameter("dtmf_type", "dtmf_type", "body"),
        Parameter("first_command_timeout", "first_command_timeout", "body"),
        Parameter("first_command_timeout_secs", "first_command_timeout_secs", "body"),
        Parameter("inbound", "inbound", "body"),
        Parameter("outbound", "outbound", "body"),
        Parameter("redact_dtmf_debug_logging", "redact_dtmf_debug_logging", "body"),
        Parameter("webhook_api_version", "webhook_api_version", "body"),
        Parameter("webhook_event_failover_url", "webhook_event_failover_url", "body"),
        Parameter("webhook_event_url", "webhook_event_url", "body", required=True),
        Parameter("webhook_timeout_secs", "webhook_timeout_secs", "body"),
    ),
    responses=(
        Response("201", "application/json", "CreateCallControlApplicationResponse"),
        Response("422"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    application_name: str,
    webhook_event_url: str,
    active: bool | None = None,
    anchorsite_override: Literal["Latency", "Chicago, IL", "Ashburn, VA", "San Jose, CA"] | None = None,
    dtmf_type: Literal["RFC 2833", "Inband", "SIP INFO"] | None = None,
    first_command_timeout: bool | None = None,
    first_command_timeout_secs: int | None = None,
    inbound: CallControlApplicationInbound | Mapping[str, Any] | None = None,
    outbound: CallControlApplicationOutbound | Mapping[str, Any] | None = None,
    redact_dtmf_debug_logging: bool | None = None,
    webhook_api_version: Literal["1", "2"] | None = None,
    webhook_event_failover_url: str | Null | None = None,
    webhook_timeout_secs: int | Null | None = None,
    options: RequestOptions | None = None,
) -> CreateCallControlApplicationResponse:
    """Create a call control application.

    `POST /call_control_applications` (CreateCallControlApplication). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        application_name: Example: call-router
        webhook_event_url: URL that the webhooks are sent to, scheme included. URL. Example: https://example.com
        active: Whether it is active. Telnyx's default: True.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA. Telnyx's default: Latency.
        dtmf_type: How Telnyx sends key tones to the connection; it accepts any form itself. One of RFC 2833,
            Inband, SIP INFO. Telnyx's default: RFC 2833.
        first_command_timeout: Telnyx's default: False.
        first_command_timeout_secs: Telnyx's default: 30. Example: 10
        inbound: `CallControlApplicationInbound | Mapping[str, Any]`.
        outbound: `CallControlApplicationOutbound | Mapping[str, Any]`.
        redact_dtmf_debug_logging: Telnyx's default: False.
        webhook_api_version: Format the webhooks have. One of 1, 2. Telnyx's default: 1.
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included. URL. Example:
            https://failover.example.com
        webhook_timeout_secs: Seconds to wait for an answer to a webhook. 0 to 30. Example: 25
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateCallControlApplicationResponse (201)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "active": active,
        "anchorsite_override": anchorsite_override,
        "application_name": application_name,
        "dtmf_type": dtmf_type,
        "first_command_timeout": first_command_timeout,
        "first_command_timeout_secs": first_command_timeout_secs,
        "inbound": inbound,
        "outbound": outbound,
        "redact_dtmf_debug_logging": redact_dtmf_debug_logging,
        "webhook_api_version": webhook_api_version,
        "webhook_event_failover_url": webhook_event_failover_url,
        "webhook_event_url": webhook_event_url,
        "webhook_timeout_secs": webhook_timeout_secs,
    }
    result: CreateCallControlApplicationResponse = await session.execute(_create, arguments, options)
    return result


_delete = Operation(
    id="DeleteCallControlApplication",
    method="DELETE",
    path="/call_control_applications/{id}",
    tag="Call Control Applications",
    module="call_control_applications",
    function="delete",
    summary="Delete a call control application",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteCallControlApplicationResponse"),
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
) -> DeleteCallControlApplicationResponse:
    """Delete a call control application.

    `DELETE /call_control_applications/{id}` (DeleteCallControlApplication). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. Example: 1293384261075731499
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteCallControlApplicationResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteCallControlApplicationResponse = await session.execute(_delete, arguments, options)
    return result


_get = Operation(
    id="RetrieveCallControlApplication",
    method="GET",
    path="/call_control_applications/{id}",
    tag="Call Control Applications",
    module="call_control_applications",
    function="get",
    summary="Retrieve a call control application",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetCallControlApplicationResponse"),
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
) -> GetCallControlApplicationResponse:
    """Retrieve a call control application.

    `GET /call_control_applications/{id}` (RetrieveCallControlApplication). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. Example: 1293384261075731499
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetCallControlApplicationResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetCallControlApplicationResponse = await session.execute(_get, arguments, options)
    return result


_list = Operation(
    id="ListCallControlApplications",
    method="GET",
    path="/call_control_applications",
    tag="Call Control Applications",
    module="call_control_applications",
    function="list",
    summary="List call control applications",
    parameters=(
        Parameter("filter_application_name_contains", "filter[application_name][contains]", "query"),
        Parameter("filter_outbound_voice_profile_id", "filter[outbound_voice_profile_id]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListCallControlApplicationsResponse"),
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
    filter_application_name_contains: str | None = None,
    filter_outbound_voice_profile_id: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["created_at", "connection_name", "active"] | None = None,
    options: RequestOptions | None = None,
) -> ListCallControlApplicationsResponse:
    """List call control applications.

    `GET /call_control_applications` (ListCallControlApplications). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        filter_application_name_contains: Example: fax-app
        filter_outbound_voice_profile_id: Example: 1293384261075731499
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        sort: How to order the results. One of created_at, connection_name, active. Telnyx's default: created_at.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListCallControlApplicationsResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404.
    """
    arguments: dict[str, object] = {
        "filter_application_name_contains": filter_application_name_contains,
        "filter_outbound_voice_profile_id": filter_outbound_voice_profile_id,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListCallControlApplicationsResponse = await session.execute(_list, arguments, options)
    return result


_update = Operation(
    id="UpdateCallControlApplication",
    method="PATCH",
    path="/call_control_applications/{id}",
    tag="Call Control Applications",
    module="call_control_applications",
    function="update",
    summary="Update a call control application",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("active", "active", "body"),
        Parameter("anchorsite_override", "anchorsite_override", "body"),
        Parameter("application_name", "application_name", "body", required=True),
        Parameter("dtmf_type", "dtmf_type", "body"),
        Parameter("first_command_timeout", "first_command_timeout", "body"),
        Parameter("first_command_timeout_secs", "first_command_timeout_secs", "body"),
        Parameter("inbound", "inbound", "body"),
        Parameter("outbound", "outbound", "body"),
        Parameter("redact_dtmf_debug_logging", "redact_dtmf_debug_logging", "body"),
        Parameter("tags", "tags", "body"),
        Parameter("webhook_api_version", "webhook_api_version", "body"),
        Parameter("webhook_event_failover_url", "webhook_event_failover_url", "body"),
        Parameter("webhook_event_url", "webhook_event_url", "body", required=True),
        Parameter("webhook_timeout_secs", "webhook_timeout_secs", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateCallControlApplicationResponse"),
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
    application_name: str,
    webhook_event_url: str,
    active: bool | None = None,
    anchorsite_override: Literal["Latency", "Chicago, IL", "Ashburn, VA", "San Jose, CA"] | None = None,
    dtmf_type: Literal["RFC 2833", "Inband", "SIP INFO"] | None = None,
    first_command_timeout: bool | None = None,
    first_command_timeout_secs: int | None = None,
    inbound: CallControlApplicationInbound | Mapping[str, Any] | None = None,
    outbound: CallControlApplicationOutbound | Mapping[str, Any] | None = None,
    redact_dtmf_debug_logging: bool | None = None,
    tags: Sequence[str] | None = None,
    webhook_api_version: Literal["1", "2"] | None = None,
    webhook_event_failover_url: str | Null | None = None,
    webhook_timeout_secs: int | Null | None = None,
    options: RequestOptions | None = None,
) -> UpdateCallControlApplicationResponse:
    """Update a call control application.

    `PATCH /call_control_applications/{id}` (UpdateCallControlApplication). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier of the resource. Example: 1293384261075731499
        application_name: Example: call-router
        webhook_event_url: URL that the webhooks are sent to, scheme included. URL. Example: https://example.com
        active: Whether it is active. Telnyx's default: True.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA. Telnyx's default: Latency.
        dtmf_type: How Telnyx sends key tones to the connection; it accepts any form itself. One of RFC 2833,
            Inband, SIP INFO. Telnyx's default: RFC 2833.
        first_command_timeout: Telnyx's default: False.
        first_command_timeout_secs: Telnyx's default: 30. Example: 10
        inbound: `CallControlApplicationInbound | Mapping[str, Any]`.
        outbound: `CallControlApplicationOutbound | Mapping[str, Any]`.
        redact_dtmf_debug_logging: Telnyx's default: False.
        tags: Labels of your own, to sort and find things by.
        webhook_api_version: Format the webhooks have. One of 1, 2. Telnyx's default: 1.
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included. URL. Example:
            https://failover.example.com
        webhook_timeout_secs: Seconds to wait for an answer to a webhook. 0 to 30. Example: 25
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateCallControlApplicationResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "active": active,
        "anchorsite_override": anchorsite_override,
        "application_name": application_name,
        "dtmf_type": dtmf_type,
        "first_command_timeout": first_command_timeout,
        "first_command_timeout_secs": first_command_timeout_secs,
        "inbound": inbound,
        "outbound": outbound,
        "redact_dtmf_debug_logging": redact_dtmf_debug_logging,
        "tags": tags,
        "webhook_api_version": webhook_api_version,
        "webhook_event_failover_url": webhook_event_failover_url,
        "webhook_event_url": webhook_event_url,
        "webhook_timeout_secs": webhook_timeout_secs,
    }
    result: UpdateCallControlApplicationResponse = await session.execute(_update, arguments, options)
    return result
