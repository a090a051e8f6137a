# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""TeXML Applications: 5 operations."""

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
        Response("403"),
        Response("404"),
        Response("422"),
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
    """Creates a TeXML Application.

    `POST /texml_applications` (CreateTexmlApplication). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        friendly_name: Example: call-router
        voice_url: URL. Example: https://example.com
        active: Whether it is active. Telnyx's default: True.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA, Sydney, Australia, Amsterdam, Netherlands, London,
            UK, Toronto, Canada, Vancouver, Canada, Frankfurt, Germany. Telnyx's default: Latency.
        dtmf_type: How Telnyx sends key tones to the connection; it accepts any form itself. One of RFC 2833,
            Inband, SIP INFO. Telnyx's default: RFC 2833.
        first_command_timeout: Telnyx's default: False.
        first_command_timeout_secs: Telnyx's default: 30. Example: 10
        inbound: `CreateTexmlApplicationInbound | Mapping[str, Any]`.
        outbound: `CreateTexmlApplicationOutbound | Mapping[str, Any]`.
        status_callback: URL. Example: https://example.com
        status_callback_method: One of get, post. Telnyx's default: post.
        tags: Labels of your own, to sort and find things by.
        voice_fallback_url: URL. Example: https://fallback.example.com
        voice_method: One of get, post. Telnyx's default: post.
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
    result: CreateTexmlApplicationResponse = await session.execute(_create, arguments, options)
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
        Response("403"),
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
    """Deletes a TeXML Application.

    `DELETE /texml_applications/{id}` (DeleteTexmlApplication). Repeating it changes nothing, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. Example: 1293384261075731499
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
    result: DeleteTexmlApplicationResponse = await session.execute(_delete, arguments, options)
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
        Response("403"),
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
    """Retrieve a TeXML Application.

    `GET /texml_applications/{id}` (GetTexmlApplication). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. Example: 1293384261075731499
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetTexmlApplicationResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 403, 404.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetTexmlApplicationResponse = await session.execute(_get, arguments, options)
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
        Parameter("filter_friendly_name_contains", "filter[friendly_name][contains]", "query"),
        Parameter("filter_outbound_voice_profile_id", "filter[outbound_voice_profile_id]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListTexmlApplicationsResponse"),
        Response("400", "application/json", "ErrorResponse"),
        Response("401", "application/json", "ErrorResponse"),
        Response("403"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_friendly_name_contains: str | None = None,
    filter_outbound_voice_profile_id: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["created_at", "application_name", "active"] | None = None,
    options: RequestOptions | None = None,
) -> ListTexmlApplicationsResponse:
    """List all TeXML Applications.

    `GET /texml_applications` (FindTexmlApplications). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_friendly_name_contains: Telnyx's default: null.
        filter_outbound_voice_profile_id: Example: 1293384261075731499
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 250.
        sort: How to order the results. One of created_at, application_name, active. Telnyx's default: created_at.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListTexmlApplicationsResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 403.
    """
    arguments: dict[str, object] = {
        "filter_friendly_name_contains": filter_friendly_name_contains,
        "filter_outbound_voice_profile_id": filter_outbound_voice_profile_id,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListTexmlApplicationsResponse = await session.execute(_list, arguments, options)
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
        Response("403"),
        Response("404", "application/json", "ErrorResponse"),
        Response("422"),
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
    """Update a TeXML Application.

    `PATCH /texml_applications/{id}` (UpdateTexmlApplication). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier of the resource. Example: 1293384261075731499
        friendly_name: Example: call-router
        voice_url: URL. Example: https://example.com
        active: Whether it is active. Telnyx's default: True.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA, Sydney, Australia, Amsterdam, Netherlands, London,
            UK, Toronto, Canada, Vancouver, Canada, Frankfurt, Germany. Telnyx's default: Latency.
        dtmf_type: How Telnyx sends key tones to the connection; it accepts any form itself. One of RFC 2833,
            Inband, SIP INFO. Telnyx's default: RFC 2833.
        first_command_timeout: Telnyx's default: False.
        first_command_timeout_secs: Telnyx's default: 30. Example: 10
        inbound: `UpdateTexmlApplicationInbound | Mapping[str, Any]`.
        outbound: `UpdateTexmlApplicationOutbound | Mapping[str, Any]`.
        status_callback: URL. Example: https://example.com
        status_callback_method: One of get, post. Telnyx's default: post.
        tags: Labels of your own, to sort and find things by.
        voice_fallback_url: URL. Example: https://fallback.example.com
        voice_method: One of get, post. Telnyx's default: post.
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
    result: UpdateTexmlApplicationResponse = await session.execute(_update, arguments, options)
    return result
