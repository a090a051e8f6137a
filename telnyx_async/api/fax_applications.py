# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Programmable Fax Applications: 5 operations.

Tells Telnyx which webhook gets the events of faxes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.fax_applications import (
        CreateFaxApplicationInbound,
        CreateFaxApplicationOutbound,
        CreateFaxApplicationResponse,
        DeleteFaxApplicationResponse,
        GetFaxApplicationResponse,
        ListFaxApplicationsResponse,
        UpdateFaxApplicationInbound,
        UpdateFaxApplicationOutbound,
        UpdateFaxApplicationResponse,
    )
    from telnyx_async.models.shared import AnchorsiteOverride
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
    id="CreateFaxApplication",
    method="POST",
    path="/fax_applications",
    tag="Programmable Fax Applications",
    module="fax_applications",
    function="create",
    summary="Creates a Fax Application",
    parameters=(
        Parameter("active", "active", "body"),
        Parameter("anchorsite_override", "anchorsite_override", "body"),
        Parameter("application_name", "application_name", "body", required=True),
        Parameter("inbound", "inbound", "body"),
        Parameter("outbound", "outbound", "body"),
        Parameter("tags", "tags", "body"),
        Parameter("webhook_event_failover_url", "webhook_event_failover_url", "body"),
        Parameter("webhook_event_url", "webhook_event_url", "body", required=True),
        Parameter("webhook_timeout_secs", "webhook_timeout_secs", "body"),
    ),
    responses=(
        Response("201", "application/json", "CreateFaxApplicationResponse"),
        Response("401", "application/json", "ErrorResponse"),
        Response("403"),
        Response("422", "application/json", "ProgrammableFaxErrors"),
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
    anchorsite_override: AnchorsiteOverride | None = None,
    inbound: CreateFaxApplicationInbound | Mapping[str, Any] | None = None,
    outbound: CreateFaxApplicationOutbound | Mapping[str, Any] | None = None,
    tags: Sequence[str] | None = None,
    webhook_event_failover_url: str | Null | None = None,
    webhook_timeout_secs: int | Null | None = None,
    options: RequestOptions | None = None,
) -> CreateFaxApplicationResponse:
    """Create a fax application, which holds the webhooks and settings of numbers that fax; assign numbers to it
    afterwards.

    `POST /fax_applications` (CreateFaxApplication). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        application_name: Name you gave the application. Example: call-router
        webhook_event_url: URL that the webhooks are sent to, scheme included. URL. Example: https://example.com
        active: Whether it can be used. Telnyx's default: True.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA, Sydney, Australia, Amsterdam, Netherlands, London,
            UK, Toronto, Canada, Vancouver, Canada, Frankfurt, Germany. Telnyx's default: Latency.
        inbound: What holds for calls that come in.
        outbound: What holds for calls that go out.
        tags: Labels of your own, to sort and find things by.
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included. URL. Example:
            https://failover.example.com
        webhook_timeout_secs: Seconds to wait for an answer to a webhook. 0 to 30. Example: 25
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateFaxApplicationResponse (201)

    Raises:
        ApiError: an error response; documented: 401, 403, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "active": active,
        "anchorsite_override": anchorsite_override,
        "application_name": application_name,
        "inbound": inbound,
        "outbound": outbound,
        "tags": tags,
        "webhook_event_failover_url": webhook_event_failover_url,
        "webhook_event_url": webhook_event_url,
        "webhook_timeout_secs": webhook_timeout_secs,
    }
    result: CreateFaxApplicationResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteFaxApplication",
    method="DELETE",
    path="/fax_applications/{id}",
    tag="Programmable Fax Applications",
    module="fax_applications",
    function="delete",
    summary="Deletes a Fax Application",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteFaxApplicationResponse"),
        Response("400", "application/json", "ErrorResponse"),
        Response("401", "application/json", "ErrorResponse"),
        Response("403"),
        Response("404", "application/json", "ProgrammableFaxErrors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteFaxApplicationResponse:
    """Delete a fax application for good; refused while numbers use it.

    `DELETE /fax_applications/{id}` (DeleteFaxApplication). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `fax_applications.list`. Example: 1293384261075731499
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteFaxApplicationResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 403, 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteFaxApplicationResponse = await _delete.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetFaxApplication",
    method="GET",
    path="/fax_applications/{id}",
    tag="Programmable Fax Applications",
    module="fax_applications",
    function="get",
    summary="Retrieve a Fax Application",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetFaxApplicationResponse"),
        Response("400", "application/json", "ErrorResponse"),
        Response("401", "application/json", "ErrorResponse"),
        Response("403"),
        Response("404", "application/json", "ProgrammableFaxErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetFaxApplicationResponse:
    """Fetch one fax application with its settings.

    `GET /fax_applications/{id}` (GetFaxApplication). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `fax_applications.list`. Example: 1293384261075731499
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetFaxApplicationResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 403, 404.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetFaxApplicationResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListFaxApplications",
    method="GET",
    path="/fax_applications",
    tag="Programmable Fax Applications",
    module="fax_applications",
    function="list",
    summary="List all Fax Applications",
    parameters=(
        Parameter("filter_application_name_contains", "filter[application_name][contains]", "query"),
        Parameter("filter_outbound_voice_profile_id", "filter[outbound_voice_profile_id]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListFaxApplicationsResponse"),
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
    filter_application_name_contains: str | None = None,
    filter_outbound_voice_profile_id: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["created_at", "application_name", "active"] | None = None,
    options: RequestOptions | None = None,
) -> ListFaxApplicationsResponse:
    """List the account's fax applications.

    `GET /fax_applications` (ListFaxApplications). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_application_name_contains: Only applications with this in their name; at least 3 characters, upper
            and lower case alike. Example: fax-app
        filter_outbound_voice_profile_id: Only what belongs to this outbound voice profile. Example:
            1293384261075731499
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        sort: How to order the results. One of created_at, application_name, active. Telnyx's default: created_at.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListFaxApplicationsResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 403.
    """
    arguments: dict[str, object] = {
        "filter_application_name_contains": filter_application_name_contains,
        "filter_outbound_voice_profile_id": filter_outbound_voice_profile_id,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListFaxApplicationsResponse = await _list.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateFaxApplication",
    method="PATCH",
    path="/fax_applications/{id}",
    tag="Programmable Fax Applications",
    module="fax_applications",
    function="update",
    summary="Update a Fax Application",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("active", "active", "body"),
        Parameter("anchorsite_override", "anchorsite_override", "body"),
        Parameter("application_name", "application_name", "body", required=True),
        Parameter("fax_email_recipient", "fax_email_recipient", "body"),
        Parameter("inbound", "inbound", "body"),
        Parameter("outbound", "outbound", "body"),
        Parameter("tags", "tags", "body"),
        Parameter("webhook_event_failover_url", "webhook_event_failover_url", "body"),
        Parameter("webhook_event_url", "webhook_event_url", "body", required=True),
        Parameter("webhook_timeout_secs", "webhook_timeout_secs", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateFaxApplicationResponse"),
        Response("401", "application/json", "ErrorResponse"),
        Response("403"),
        Response("404", "application/json", "ProgrammableFaxErrors"),
        Response("422", "application/json", "ProgrammableFaxErrors"),
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
    anchorsite_override: AnchorsiteOverride | None = None,
    fax_email_recipient: str | Null | None = None,
    inbound: UpdateFaxApplicationInbound | Mapping[str, Any] | None = None,
    outbound: UpdateFaxApplicationOutbound | Mapping[str, Any] | None = None,
    tags: Sequence[str] | None = None,
    webhook_event_failover_url: str | Null | None = None,
    webhook_timeout_secs: int | Null | None = None,
    options: RequestOptions | None = None,
) -> UpdateFaxApplicationResponse:
    """Change a fax application; its name and webhook URL must be given every time.

    `PATCH /fax_applications/{id}` (UpdateFaxApplication). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `fax_applications.list`. Example: 1293384261075731499
        application_name: Name you gave the application. Example: call-router
        webhook_event_url: URL that the webhooks are sent to, scheme included. URL. Example: https://example.com
        active: Whether it can be used. Telnyx's default: True.
        anchorsite_override: Site that media passes through; Latency picks the one with the quickest round trip. One
            of Latency, Chicago, IL, Ashburn, VA, San Jose, CA, Sydney, Australia, Amsterdam, Netherlands, London,
            UK, Toronto, Canada, Vancouver, Canada, Frankfurt, Germany. Telnyx's default: Latency.
        fax_email_recipient: E-mail address that incoming faxes are forwarded to as PDF or TIFF. Example:
            user@example.com
        inbound: What holds for calls that come in.
        outbound: What holds for calls that go out.
        tags: Labels of your own, to sort and find things by.
        webhook_event_failover_url: URL to try when the main webhook URL fails, scheme included. URL. Example:
            https://failover.example.com
        webhook_timeout_secs: Seconds to wait for an answer to a webhook. 0 to 30. Example: 25
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateFaxApplicationResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 403, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "active": active,
        "anchorsite_override": anchorsite_override,
        "application_name": application_name,
        "fax_email_recipient": fax_email_recipient,
        "inbound": inbound,
        "outbound": outbound,
        "tags": tags,
        "webhook_event_failover_url": webhook_event_failover_url,
        "webhook_event_url": webhook_event_url,
        "webhook_timeout_secs": webhook_timeout_secs,
    }
    result: UpdateFaxApplicationResponse = await _update.execute(session, arguments, options)
    return result
