# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Push Credentials: 4 operations.

Keeps the Apple and Google keys with which phone apps are woken for incoming calls.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.push_credentials import (
        CreatePushCredentialRequest,
        ListPushCredentialsResponse,
        PushCredentialResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "get",
    "list",
]

_create = Operation(
    id="CreatePushCredential",
    method="POST",
    path="/mobile_push_credentials",
    tag="Push Credentials",
    module="push_credentials",
    function="create",
    summary="Creates a new mobile push credential",
    parameters=(Parameter("body", "", "body", required=True),),
    responses=(
        Response("200", "application/json", "PushCredentialResponse"),
        Response("401", "application/json", "PushNotificationsErrors"),
        Response("422", "application/json", "PushNotificationsErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    body: CreatePushCredentialRequest | Mapping[str, Any],
    options: RequestOptions | None = None,
) -> PushCredentialResponse:
    """Store an APNs certificate with its key (iOS) or a service account's key file (Android).

    `POST /mobile_push_credentials` (CreatePushCredential). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        body: The credential: certificate and key for iOS, key file for Android.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        PushCredentialResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "body": body,
    }
    result: PushCredentialResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeletePushCredentialById",
    method="DELETE",
    path="/mobile_push_credentials/{push_credential_id}",
    tag="Push Credentials",
    module="push_credentials",
    function="delete",
    summary="Deletes a mobile push credential",
    parameters=(Parameter("push_credential_id", "push_credential_id", "path", required=True),),
    responses=(
        Response("204"),
        Response("401", "application/json", "PushNotificationsErrors"),
        Response("404", "application/json", "PushNotificationsErrors"),
        Response("422", "application/json", "PushNotificationsErrors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    push_credential_id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete a mobile push credential.

    `DELETE /mobile_push_credentials/{push_credential_id}` (DeletePushCredentialById). Repeating it changes nothing,
    so it is retried after any failure.

    Args:
        session: the session to send with.
        push_credential_id: Identifier of the push credential. Listed by `push_credentials.list`. UUID. Example:
            0ccc7b76-4df3-4bca-a05a-3da1ecc389f0
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "push_credential_id": push_credential_id,
    }
    await _delete.execute(session, arguments, options)


_get = Operation(
    id="GetPushCredentialById",
    method="GET",
    path="/mobile_push_credentials/{push_credential_id}",
    tag="Push Credentials",
    module="push_credentials",
    function="get",
    summary="Retrieves a mobile push credential",
    parameters=(Parameter("push_credential_id", "push_credential_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "PushCredentialResponse"),
        Response("401", "application/json", "PushNotificationsErrors"),
        Response("404", "application/json", "PushNotificationsErrors"),
        Response("422", "application/json", "PushNotificationsErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    push_credential_id: str,
    *,
    options: RequestOptions | None = None,
) -> PushCredentialResponse:
    """Fetch one mobile push credential.

    `GET /mobile_push_credentials/{push_credential_id}` (GetPushCredentialById). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        push_credential_id: Identifier of the push credential. Listed by `push_credentials.list`. UUID. Example:
            0ccc7b76-4df3-4bca-a05a-3da1ecc389f0
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        PushCredentialResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
    """
    arguments: dict[str, object] = {
        "push_credential_id": push_credential_id,
    }
    result: PushCredentialResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListPushCredentials",
    method="GET",
    path="/mobile_push_credentials",
    tag="Push Credentials",
    module="push_credentials",
    function="list",
    summary="List mobile push credentials",
    parameters=(
        Parameter("filter_alias", "filter[alias]", "query"),
        Parameter("filter_type", "filter[type]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListPushCredentialsResponse"),
        Response("401", "application/json", "PushNotificationsErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_alias: str | None = None,
    filter_type: Literal["ios", "android"] | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListPushCredentialsResponse:
    """List the mobile push credentials for iOS and Android apps.

    `GET /mobile_push_credentials` (ListPushCredentials). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_alias: Only the push credential with this alias. Example: LucyCredential
        filter_type: Only items of this kind. One of ios, android.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPushCredentialsResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "filter_alias": filter_alias,
        "filter_type": filter_type,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListPushCredentialsResponse = await _list.execute(session, arguments, options)
    return result
