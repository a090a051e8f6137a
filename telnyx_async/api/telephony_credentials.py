# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Credentials: 5 operations.

Makes SIP logins on the fly, for WebRTC clients and softphones.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.telephony_credentials import (
        CreateTelephonyCredentialResponse,
        DeleteTelephonyCredentialResponse,
        GetTelephonyCredentialResponse,
        ListTelephonyCredentialsResponse,
        UpdateTelephonyCredentialResponse,
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
    id="CreateTelephonyCredential",
    method="POST",
    path="/telephony_credentials",
    tag="Credentials",
    module="telephony_credentials",
    function="create",
    summary="Create a credential",
    parameters=(
        Parameter("connection_id", "connection_id", "body", required=True),
        Parameter("expires_at", "expires_at", "body"),
        Parameter("name", "name", "body"),
        Parameter("tag", "tag", "body"),
    ),
    responses=(
        Response("201", "application/json", "CreateTelephonyCredentialResponse"),
        Response("422"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    connection_id: str,
    expires_at: str | None = None,
    name: str | None = None,
    tag: str | None = None,
    options: RequestOptions | None = None,
) -> CreateTelephonyCredentialResponse:
    """Create a SIP login below a credential connection; it ends at expires_at, if that is given.

    `POST /telephony_credentials` (CreateTelephonyCredential). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        connection_id: Credential connection that the credential belongs to. Example: 1234567890
        expires_at: When it stops being valid. Example: 2018-02-02T22:25:27.521Z
        name: What it is called.
        tag: Label of your own; one label holds at most 1000 credentials. Example: some_tag
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateTelephonyCredentialResponse (201)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "connection_id": connection_id,
        "expires_at": expires_at,
        "name": name,
        "tag": tag,
    }
    result: CreateTelephonyCredentialResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteTelephonyCredential",
    method="DELETE",
    path="/telephony_credentials/{id}",
    tag="Credentials",
    module="telephony_credentials",
    function="delete",
    summary="Delete a credential",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteTelephonyCredentialResponse"),
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
) -> DeleteTelephonyCredentialResponse:
    """Delete a SIP login.

    `DELETE /telephony_credentials/{id}` (DeleteTelephonyCredential). Repeating it changes nothing, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `telephony_credentials.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteTelephonyCredentialResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteTelephonyCredentialResponse = await _delete.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetTelephonyCredential",
    method="GET",
    path="/telephony_credentials/{id}",
    tag="Credentials",
    module="telephony_credentials",
    function="get",
    summary="Get a credential",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetTelephonyCredentialResponse"),
        Response("400"),
        Response("401"),
        Response("404"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetTelephonyCredentialResponse:
    """Fetch one SIP login with its user name and password.

    `GET /telephony_credentials/{id}` (GetTelephonyCredential). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `telephony_credentials.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetTelephonyCredentialResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetTelephonyCredentialResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="FindTelephonyCredentials",
    method="GET",
    path="/telephony_credentials",
    tag="Credentials",
    module="telephony_credentials",
    function="list",
    summary="List all credentials",
    parameters=(
        Parameter("filter_name", "filter[name]", "query"),
        Parameter("filter_resource_id", "filter[resource_id]", "query"),
        Parameter("filter_sip_username", "filter[sip_username]", "query"),
        Parameter("filter_status", "filter[status]", "query"),
        Parameter("filter_tag", "filter[tag]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListTelephonyCredentialsResponse"),
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
    filter_name: str | None = None,
    filter_resource_id: str | None = None,
    filter_sip_username: str | None = None,
    filter_status: str | None = None,
    filter_tag: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListTelephonyCredentialsResponse:
    """List SIP logins by name, user name, tag, status or resource.

    `GET /telephony_credentials` (FindTelephonyCredentials). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_name: Only items of this name.
        filter_resource_id: Only credentials of this resource.
        filter_sip_username: Only the credential with this SIP user name.
        filter_status: Only items in this status.
        filter_tag: Only phone numbers with this tag.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 50.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListTelephonyCredentialsResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404.
    """
    arguments: dict[str, object] = {
        "filter_name": filter_name,
        "filter_resource_id": filter_resource_id,
        "filter_sip_username": filter_sip_username,
        "filter_status": filter_status,
        "filter_tag": filter_tag,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListTelephonyCredentialsResponse = await _list.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateTelephonyCredential",
    method="PATCH",
    path="/telephony_credentials/{id}",
    tag="Credentials",
    module="telephony_credentials",
    function="update",
    summary="Update a credential",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("connection_id", "connection_id", "body"),
        Parameter("expires_at", "expires_at", "body"),
        Parameter("name", "name", "body"),
        Parameter("tag", "tag", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateTelephonyCredentialResponse"),
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
    connection_id: str | None = None,
    expires_at: str | None = None,
    name: str | None = None,
    tag: str | None = None,
    options: RequestOptions | None = None,
) -> UpdateTelephonyCredentialResponse:
    """Change a SIP login's name, tag, connection or expiry.

    `PATCH /telephony_credentials/{id}` (UpdateTelephonyCredential). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `telephony_credentials.list`.
        connection_id: Credential connection that the credential belongs to. Example: 987654321
        expires_at: When it stops being valid. Example: 2018-02-02T22:25:27.521Z
        name: What it is called.
        tag: Label of your own; one label holds at most 1000 credentials. Example: some_tag
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateTelephonyCredentialResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "connection_id": connection_id,
        "expires_at": expires_at,
        "name": name,
        "tag": tag,
    }
    result: UpdateTelephonyCredentialResponse = await _update.execute(session, arguments, options)
    return result
