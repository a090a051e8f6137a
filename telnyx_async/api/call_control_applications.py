# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Call Control Applications: 5 operations.

Tells Telnyx which webhook gets the events of calls that an application controls.
"""

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
        Parameter("call_cost_in_webhooks", "call_cost_in_webhooks", "body"),
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
    anchorsite_override: Literal[
        "Latency",
        "Chicago, IL",
        "Ashburn, VA",
        "San Jose, CA",
        "London, UK",
        "Chennai, IN",
        "Amsterdam, Netherlands",
        "Toronto, Canada",
        "Sydney, Australia",
    ]
    | None = None,
    call_cost_in_webhooks: bool | None = None,
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
    """Create an application for calls; webhook_api_version is 1 unless given as 2, the format of today.

    `POST /call_control_applications` (CreateCallControlApplication). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        application_name: Name you gave the application. Example: call-router
        webhook_event_url: URL that the webhooks are sent to, scheme included. URL. Example: https://example.com
        active: Whether it can be used. Telnyx's default: True.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA, London, UK, Chennai, IN, Amsterdam, Netherlands,
            Toronto, Canada, Sydney, Australia. Telnyx's default: Latency.
        call_cost_in_webhooks: Whether a call.cost webhook reports what each call cost; off by default. Telnyx's
            default: False.
        dtmf_type: How Telnyx sends key tones to the connection; it accepts any form itself. One of RFC 2833,
            Inband, SIP INFO. Telnyx's default: RFC 2833.
        first_command_timeout: Whether a call is hung up that gets no command within first_command_timeout_secs.
            Telnyx's default: False.
        first_command_timeout_secs: Seconds that a call waits for its first command, 30 by default; counts with
            first_command_timeout. Example: 10
        inbound: What holds for calls that come in.
        outbound: What holds for calls that go out.
        redact_dtmf_debug_logging: Whether pressed keys are left out of debug logs; not by default. Telnyx's
            default: False.
        webhook_api_version: Format of the webhooks: that of API version 1 or 2; this library reads 2. One of 1, 2.
            Telnyx's default: 1.
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included. URL. Example:
            https://failover.example.com
        webhook_timeout_secs: Seconds to wait for your answer to a webhook, 0 to 30. Example: 25
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
        "call_cost_in_webhooks": call_cost_in_webhooks,
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
    result: CreateCallControlApplicationResponse = await _create.execute(session, arguments, options)
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
        Response("401", "application/json", "CallControlErrors"),
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
    """Delete a Call Control application.

    `DELETE /call_control_applications/{id}` (DeleteCallControlApplication). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the application; it is the connection_id of its calls. Listed by
            `call_control_applications.list`. Example: 1293384261075731499
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
    result: DeleteCallControlApplicationResponse = await _delete.execute(session, arguments, options)
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
        Response("401", "application/json", "CallControlErrors"),
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
    """Fetch one Call Control application.

    `GET /call_control_applications/{id}` (RetrieveCallControlApplication). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        id: Identifier of the application; it is the connection_id of its calls. Listed by
            `call_control_applications.list`. Example: 1293384261075731499
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetCallControlApplicationResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetCallControlApplicationResponse = await _get.execute(session, arguments, options)
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
        Parameter("filter_application_session_id", "filter[application_session_id]", "query"),
        Parameter("filter_connection_id", "filter[connection_id]", "query"),
        Parameter("filter_failed", "filter[failed]", "query"),
        Parameter("filter_from", "filter[from]", "query"),
        Parameter("filter_leg_id", "filter[leg_id]", "query"),
        Parameter("filter_name", "filter[name]", "query"),
        Parameter("filter_occurred_at_eq", "filter[occurred_at][eq]", "query"),
        Parameter("filter_occurred_at_gt", "filter[occurred_at][gt]", "query"),
        Parameter("filter_occurred_at_gte", "filter[occurred_at][gte]", "query"),
        Parameter("filter_occurred_at_lt", "filter[occurred_at][lt]", "query"),
        Parameter("filter_occurred_at_lte", "filter[occurred_at][lte]", "query"),
        Parameter("filter_outbound_outbound_voice_profile_id", "filter[outbound.outbound_voice_profile_id]", "query"),
        Parameter("filter_product", "filter[product]", "query"),
        Parameter("filter_status", "filter[status]", "query"),
        Parameter("filter_to", "filter[to]", "query"),
        Parameter("filter_type", "filter[type]", "query"),
        Parameter("page_after", "page[after]", "query"),
        Parameter("page_before", "page[before]", "query"),
        Parameter("page_limit", "page[limit]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListCallControlApplicationsResponse"),
        Response("400"),
        Response("401", "application/json", "CallControlErrors"),
        Response("404"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_application_name_contains: str | None = None,
    filter_application_session_id: str | None = None,
    filter_connection_id: str | None = None,
    filter_failed: bool | None = None,
    filter_from: str | None = None,
    filter_leg_id: str | None = None,
    filter_name: str | None = None,
    filter_occurred_at_eq: str | None = None,
    filter_occurred_at_gt: str | None = None,
    filter_occurred_at_gte: str | None = None,
    filter_occurred_at_lt: str | None = None,
    filter_occurred_at_lte: str | None = None,
    filter_outbound_outbound_voice_profile_id: str | None = None,
    filter_product: Literal["call_control", "fax", "texml"] | None = None,
    filter_status: Literal["init", "in_progress", "completed"] | None = None,
    filter_to: str | None = None,
    filter_type: Literal["command", "webhook"] | None = None,
    page_after: str | None = None,
    page_before: str | None = None,
    page_limit: int | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["created_at", "connection_name", "active"] | None = None,
    options: RequestOptions | None = None,
) -> ListCallControlApplicationsResponse:
    """List the Call Control applications.

    `GET /call_control_applications` (ListCallControlApplications). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        filter_application_name_contains: Only applications with this in their name; at least 3 characters, upper
            and lower case alike. Telnyx's default: null.
        filter_application_session_id: Only events of this call session. UUID.
        filter_connection_id: Only what belongs to this connection.
        filter_failed: Only events whose delivery failed, or only the others.
        filter_from: Only what comes from this number. Example: +12025550142
        filter_leg_id: Only events of this call leg. UUID.
        filter_name: Only items of this name.
        filter_occurred_at_eq: Only events of exactly this time. Example: 2019-03-29T11:10:00Z
        filter_occurred_at_gt: Only events after this time. Example: 2019-03-29T11:10:00Z
        filter_occurred_at_gte: Only events at this time or after it. Example: 2019-03-29T11:10:00Z
        filter_occurred_at_lt: Only events before this time. Example: 2019-03-29T11:10:00Z
        filter_occurred_at_lte: Only events at this time or before it. Example: 2019-03-29T11:10:00Z
        filter_outbound_outbound_voice_profile_id: Only what belongs to this outbound voice profile. Example:
            1293384261075731499
        filter_product: Only what belongs to this product. One of call_control, fax, texml.
        filter_status: Only items in this status. One of init, in_progress, completed.
        filter_to: Only what goes to this number. Example: +12025550142
        filter_type: Only items of this kind. One of command, webhook.
        page_after: Cursor from the answer before: the page that follows it is fetched. Telnyx's default: null.
        page_before: Cursor from the answer before: the page in front of it is fetched. Telnyx's default: null.
        page_limit: How many items a page holds, 1 to 250; 20 by default.
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
        "filter_application_session_id": filter_application_session_id,
        "filter_connection_id": filter_connection_id,
        "filter_failed": filter_failed,
        "filter_from": filter_from,
        "filter_leg_id": filter_leg_id,
        "filter_name": filter_name,
        "filter_occurred_at_eq": filter_occurred_at_eq,
        "filter_occurred_at_gt": filter_occurred_at_gt,
        "filter_occurred_at_gte": filter_occurred_at_gte,
        "filter_occurred_at_lt": filter_occurred_at_lt,
        "filter_occurred_at_lte": filter_occurred_at_lte,
        "filter_outbound_outbound_voice_profile_id": filter_outbound_outbound_voice_profile_id,
        "filter_product": filter_product,
        "filter_status": filter_status,
        "filter_to": filter_to,
        "filter_type": filter_type,
        "page_after": page_after,
        "page_before": page_before,
        "page_limit": page_limit,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListCallControlApplicationsResponse = await _list.execute(session, arguments, options)
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
        Parameter("call_cost_in_webhooks", "call_cost_in_webhooks", "body"),
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
        Response("401", "application/json", "CallControlErrors"),
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
    anchorsite_override: Literal[
        "Latency",
        "Chicago, IL",
        "Ashburn, VA",
        "San Jose, CA",
        "London, UK",
        "Chennai, IN",
        "Amsterdam, Netherlands",
        "Toronto, Canada",
        "Sydney, Australia",
    ]
    | None = None,
    call_cost_in_webhooks: bool | None = None,
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
    """Change a Call Control application.

    `PATCH /call_control_applications/{id}` (UpdateCallControlApplication). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier of the application; it is the connection_id of its calls. Listed by
            `call_control_applications.list`. Example: 1293384261075731499
        application_name: Name you gave the application. Example: call-router
        webhook_event_url: URL that the webhooks are sent to, scheme included. URL. Example: https://example.com
        active: Whether it can be used. Telnyx's default: True.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA, London, UK, Chennai, IN, Amsterdam, Netherlands,
            Toronto, Canada, Sydney, Australia. Telnyx's default: Latency.
        call_cost_in_webhooks: Whether a call.cost webhook reports what each call cost; off by default. Telnyx's
            default: False.
        dtmf_type: How Telnyx sends key tones to the connection; it accepts any form itself. One of RFC 2833,
            Inband, SIP INFO. Telnyx's default: RFC 2833.
        first_command_timeout: Whether a call is hung up that gets no command within first_command_timeout_secs.
            Telnyx's default: False.
        first_command_timeout_secs: Seconds that a call waits for its first command, 30 by default; counts with
            first_command_timeout. Example: 10
        inbound: What holds for calls that come in.
        outbound: What holds for calls that go out.
        redact_dtmf_debug_logging: Whether pressed keys are left out of debug logs; not by default. Telnyx's
            default: False.
        tags: Labels of your own, to sort and find things by.
        webhook_api_version: Format of the webhooks: that of API version 1 or 2; this library reads 2. One of 1, 2.
            Telnyx's default: 1.
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included. URL. Example:
            https://failover.example.com
        webhook_timeout_secs: Seconds to wait for your answer to a webhook, 0 to 30. Example: 25
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
        "call_cost_in_webhooks": call_cost_in_webhooks,
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
    result: UpdateCallControlApplicationResponse = await _update.execute(session, arguments, options)
    return result
