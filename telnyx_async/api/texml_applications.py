# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""TeXML Applications: 5 operations.

Tells Telnyx from which URL a call gets its TeXML instructions.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.shared import AnchorsiteOverride, DtmfType
    from telnyx_async.models.texml_applications import (
        CreateTexmlApplicationInbound,
        CreateTexmlApplicationOutbound,
        CreateTexmlApplicationResponse,
        DeleteTexmlApplicationResponse,
        GetTexmlApplicationResponse,
        ListTexmlApplicationsResponse,
        UpdateTexmlApplicationInbound,
        UpdateTexmlApplicationOutbound,
        UpdateTexmlApplicationResponse,
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
    id="CreateTexmlApplication",
    method="POST",
    path="/texml_applications",
    tag="TeXML Applications",
    module="texml_applications",
    function="create",
    summary="Creates a TeXML Application",
    parameters=(
        Parameter("active", "active", "body"),
        Parameter("anchorsite_override", "anchorsite_override", "body"),
        Parameter("call_cost_in_webhooks", "call_cost_in_webhooks", "body"),
        Parameter("dtmf_type", "dtmf_type", "body"),
        Parameter("first_command_timeout", "first_command_timeout", "body"),
        Parameter("first_command_timeout_secs", "first_command_timeout_secs", "body"),
        Parameter("friendly_name", "friendly_name", "body", required=True),
        Parameter("inbound", "inbound", "body"),
        Parameter("outbound", "outbound", "body"),
        Parameter("status_callback", "status_callback", "body"),
        Parameter("status_callback_method", "status_callback_method", "body"),
        Parameter("tags", "tags", "body"),
        Parameter("voice_fallback_url", "voice_fallback_url", "body"),
        Parameter("voice_method", "voice_method", "body"),
        Parameter("voice_url", "voice_url", "body", required=True),
    ),
    responses=(
        Response("201", "application/json", "CreateTexmlApplicationResponse"),
        Response("401", "application/json", "ErrorResponse"),
        Response("403", "application/json", "ErrorResponse"),
        Response("404", "application/json", "TexmlResourceNotFoundError"),
        Response("422", "application/json", "ErrorResponse"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    friendly_name: str,
    voice_url: str,
    active: bool | None = None,
    anchorsite_override: AnchorsiteOverride | None = None,
    call_cost_in_webhooks: bool | None = None,
    dtmf_type: DtmfType | None = None,
    first_command_timeout: bool | None = None,
    first_command_timeout_secs: int | None = None,
    inbound: CreateTexmlApplicationInbound | Mapping[str, Any] | None = None,
    outbound: CreateTexmlApplicationOutbound | Mapping[str, Any] | None = None,
    status_callback: str | None = None,
    status_callback_method: Literal["get", "post"] | None = None,
    tags: Sequence[str] | None = None,
    voice_fallback_url: str | None = None,
    voice_method: Literal["get", "post"] | None = None,
    options: RequestOptions | None = None,
) -> CreateTexmlApplicationResponse:
    """Create an application: the URL that its calls get TeXML from, and the one that hears of their status.

    `POST /texml_applications` (CreateTexmlApplication). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        friendly_name: Name of your own for it. Example: call-router
        voice_url: URL that TeXML instructions for a call are asked from. URL. Example: https://example.com
        active: Whether it can be used. Telnyx's default: True.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA, Sydney, Australia, Amsterdam, Netherlands, London,
            UK, Toronto, Canada, Vancouver, Canada, Frankfurt, Germany. Telnyx's default: Latency.
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
        status_callback: URL that is told about the progress of calls. URL. Example: https://example.com
        status_callback_method: HTTP method of the requests to status_callback; post by default. One of get, post.
        tags: Labels of your own, to sort and find things by.
        voice_fallback_url: URL to ask for TeXML when voice_url gives an error. URL. Example:
            https://fallback.example.com
        voice_method: HTTP method of the requests to voice_url; post by default. One of get, post.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateTexmlApplicationResponse (201)

    Raises:
        ApiError: an error response; documented: 401, 403, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "active": active,
        "anchorsite_override": anchorsite_override,
        "call_cost_in_webhooks": call_cost_in_webhooks,
        "dtmf_type": dtmf_type,
        "first_command_timeout": first_command_timeout,
        "first_command_timeout_secs": first_command_timeout_secs,
        "friendly_name": friendly_name,
        "inbound": inbound,
        "outbound": outbound,
        "status_callback": status_callback,
        "status_callback_method": status_callback_method,
        "tags": tags,
        "voice_fallback_url": voice_fallback_url,
        "voice_method": voice_method,
        "voice_url": voice_url,
    }
    result: CreateTexmlApplicationResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteTexmlApplication",
    method="DELETE",
    path="/texml_applications/{id}",
    tag="TeXML Applications",
    module="texml_applications",
    function="delete",
    summary="Deletes a TeXML Application",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteTexmlApplicationResponse"),
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
) -> DeleteTexmlApplicationResponse:
    """Delete a TeXML application.

    `DELETE /texml_applications/{id}` (DeleteTexmlApplication). Repeating it changes nothing, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `texml_applications.list`. Example: 1293384261075731499
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteTexmlApplicationResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 403, 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteTexmlApplicationResponse = await _delete.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetTexmlApplication",
    method="GET",
    path="/texml_applications/{id}",
    tag="TeXML Applications",
    module="texml_applications",
    function="get",
    summary="Retrieve a TeXML Application",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetTexmlApplicationResponse"),
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
) -> GetTexmlApplicationResponse:
    """Fetch one TeXML application.

    `GET /texml_applications/{id}` (GetTexmlApplication). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `texml_applications.list`. Example: 1293384261075731499
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetTexmlApplicationResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 403, 404.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetTexmlApplicationResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="FindTexmlApplications",
    method="GET",
    path="/texml_applications",
    tag="TeXML Applications",
    module="texml_applications",
    function="list",
    summary="List all TeXML Applications",
    parameters=(
        Parameter("filter_friendly_name", "filter[friendly_name]", "query"),
        Parameter("filter_outbound_voice_profile_id", "filter[outbound_voice_profile_id]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListTexmlApplicationsResponse"),
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
    filter_friendly_name: str | None = None,
    filter_outbound_voice_profile_id: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["created_at", "friendly_name", "active"] | None = None,
    options: RequestOptions | None = None,
) -> ListTexmlApplicationsResponse:
    """List TeXML applications by name or outbound voice profile.

    `GET /texml_applications` (FindTexmlApplications). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_friendly_name: Only applications with this in their name; at least 3 characters, upper and lower case
            alike. Telnyx's default: null.
        filter_outbound_voice_profile_id: Only what belongs to this outbound voice profile. Example:
            1293384261075731499
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 250.
        sort: How to order the results. One of created_at, friendly_name, active. Telnyx's default: created_at.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListTexmlApplicationsResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 403.
    """
    arguments: dict[str, object] = {
        "filter_friendly_name": filter_friendly_name,
        "filter_outbound_voice_profile_id": filter_outbound_voice_profile_id,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListTexmlApplicationsResponse = await _list.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateTexmlApplication",
    method="PATCH",
    path="/texml_applications/{id}",
    tag="TeXML Applications",
    module="texml_applications",
    function="update",
    summary="Update a TeXML Application",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("active", "active", "body"),
        Parameter("anchorsite_override", "anchorsite_override", "body"),
        Parameter("call_cost_in_webhooks", "call_cost_in_webhooks", "body"),
        Parameter("dtmf_type", "dtmf_type", "body"),
        Parameter("first_command_timeout", "first_command_timeout", "body"),
        Parameter("first_command_timeout_secs", "first_command_timeout_secs", "body"),
        Parameter("friendly_name", "friendly_name", "body", required=True),
        Parameter("inbound", "inbound", "body"),
        Parameter("outbound", "outbound", "body"),
        Parameter("status_callback", "status_callback", "body"),
        Parameter("status_callback_method", "status_callback_method", "body"),
        Parameter("tags", "tags", "body"),
        Parameter("voice_fallback_url", "voice_fallback_url", "body"),
        Parameter("voice_method", "voice_method", "body"),
        Parameter("voice_url", "voice_url", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "UpdateTexmlApplicationResponse"),
        Response("400", "application/json", "ErrorResponse"),
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
    friendly_name: str,
    voice_url: str,
    active: bool | None = None,
    anchorsite_override: AnchorsiteOverride | None = None,
    call_cost_in_webhooks: bool | None = None,
    dtmf_type: DtmfType | None = None,
    first_command_timeout: bool | None = None,
    first_command_timeout_secs: int | None = None,
    inbound: UpdateTexmlApplicationInbound | Mapping[str, Any] | None = None,
    outbound: UpdateTexmlApplicationOutbound | Mapping[str, Any] | None = None,
    status_callback: str | None = None,
    status_callback_method: Literal["get", "post"] | None = None,
    tags: Sequence[str] | None = None,
    voice_fallback_url: str | None = None,
    voice_method: Literal["get", "post"] | None = None,
    options: RequestOptions | None = None,
) -> UpdateTexmlApplicationResponse:
    """Change a TeXML application; friendly_name and voice_url must be given again.

    `PATCH /texml_applications/{id}` (UpdateTexmlApplication). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `texml_applications.list`. Example: 1293384261075731499
        friendly_name: Name of your own for it. Example: call-router
        voice_url: URL that TeXML instructions for a call are asked from. URL. Example: https://example.com
        active: Whether it can be used. Telnyx's default: True.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA, Sydney, Australia, Amsterdam, Netherlands, London,
            UK, Toronto, Canada, Vancouver, Canada, Frankfurt, Germany. Telnyx's default: Latency.
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
        status_callback: URL that is told about the progress of calls. URL. Example: https://example.com
        status_callback_method: HTTP method of the requests to status_callback; post by default. One of get, post.
        tags: Labels of your own, to sort and find things by.
        voice_fallback_url: URL to ask for TeXML when voice_url gives an error. URL. Example:
            https://fallback.example.com
        voice_method: HTTP method of the requests to voice_url; post by default. One of get, post.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateTexmlApplicationResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 403, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "active": active,
        "anchorsite_override": anchorsite_override,
        "call_cost_in_webhooks": call_cost_in_webhooks,
        "dtmf_type": dtmf_type,
        "first_command_timeout": first_command_timeout,
        "first_command_timeout_secs": first_command_timeout_secs,
        "friendly_name": friendly_name,
        "inbound": inbound,
        "outbound": outbound,
        "status_callback": status_callback,
        "status_callback_method": status_callback_method,
        "tags": tags,
        "voice_fallback_url": voice_fallback_url,
        "voice_method": voice_method,
        "voice_url": voice_url,
    }
    result: UpdateTexmlApplicationResponse = await _update.execute(session, arguments, options)
    return result
