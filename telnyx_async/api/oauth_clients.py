# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""OAuth Clients: 5 operations.

Registers applications that act for users of Telnyx by OAuth.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.oauth_clients import (
        CreateOAuthClientResponse,
        GetOAuthClientResponse,
        ListOAuthClientsResponse,
        UpdateOAuthClientResponse,
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
    id="CreateOAuthClient",
    method="POST",
    path="/oauth_clients",
    tag="OAuth Clients",
    module="oauth_clients",
    function="create",
    summary="Create OAuth client",
    parameters=(
        Parameter("allowed_grant_types", "allowed_grant_types", "body", required=True),
        Parameter("allowed_scopes", "allowed_scopes", "body", required=True),
        Parameter("client_type", "client_type", "body", required=True),
        Parameter("logo_uri", "logo_uri", "body"),
        Parameter("name", "name", "body", required=True),
        Parameter("policy_uri", "policy_uri", "body"),
        Parameter("redirect_uris", "redirect_uris", "body"),
        Parameter("require_pkce", "require_pkce", "body"),
        Parameter("tos_uri", "tos_uri", "body"),
    ),
    responses=(
        Response("201", "application/json", "CreateOAuthClientResponse"),
        Response("400", "application/json", "OAuthError"),
        Response("401", "application/json", "OAuthError"),
        Response("422", "application/json", "OAuthError"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    allowed_grant_types: Sequence[Literal["client_credentials", "authorization_code", "refresh_token"]],
    allowed_scopes: Sequence[str],
    client_type: Literal["public", "confidential"],
    name: str,
    logo_uri: str | None = None,
    policy_uri: str | None = None,
    redirect_uris: Sequence[str] | None = None,
    require_pkce: bool | None = None,
    tos_uri: str | None = None,
    options: RequestOptions | None = None,
) -> CreateOAuthClientResponse:
    """Register an application for OAuth; the answer has the secret if client_type is confidential.

    `POST /oauth_clients` (CreateOAuthClient). It is not retried if it may have been carried out: `OutcomeUnknown`
    is raised instead.

    Args:
        session: the session to send with.
        allowed_grant_types: OAuth grant types that the client may use. One of client_credentials,
            authorization_code, refresh_token.
        allowed_scopes: OAuth scopes that the client may ask for.
        client_type: Whether the client can keep a secret (confidential) or not (public). One of public,
            confidential.
        name: What it is called.
        logo_uri: URL of the logo that users see when they are asked to agree. URL.
        policy_uri: URL of the OAuth client's privacy policy. URL.
        redirect_uris: Where users may be sent back to after they agree.
        require_pkce: Whether the client must use PKCE. Telnyx's default: False.
        tos_uri: URL of the OAuth client's terms of service. URL.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateOAuthClientResponse (201)

    Raises:
        ApiError: an error response; documented: 400, 401, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "allowed_grant_types": allowed_grant_types,
        "allowed_scopes": allowed_scopes,
        "client_type": client_type,
        "logo_uri": logo_uri,
        "name": name,
        "policy_uri": policy_uri,
        "redirect_uris": redirect_uris,
        "require_pkce": require_pkce,
        "tos_uri": tos_uri,
    }
    result: CreateOAuthClientResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteOAuthClient",
    method="DELETE",
    path="/oauth_clients/{id}",
    tag="OAuth Clients",
    module="oauth_clients",
    function="delete",
    summary="Delete OAuth client",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("204"),
        Response("404", "application/json", "OAuthError"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete one OAuth client.

    `DELETE /oauth_clients/{id}` (DeleteOAuthClient). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `oauth_clients.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    await _delete.execute(session, arguments, options)


_get = Operation(
    id="GetOAuthClient",
    method="GET",
    path="/oauth_clients/{id}",
    tag="OAuth Clients",
    module="oauth_clients",
    function="get",
    summary="Get OAuth client",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetOAuthClientResponse"),
        Response("404", "application/json", "OAuthError"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetOAuthClientResponse:
    """Fetch one OAuth client with its settings.

    `GET /oauth_clients/{id}` (GetOAuthClient). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `oauth_clients.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetOAuthClientResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetOAuthClientResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListOAuthClients",
    method="GET",
    path="/oauth_clients",
    tag="OAuth Clients",
    module="oauth_clients",
    function="list",
    summary="List OAuth clients",
    parameters=(
        Parameter("filter_allowed_grant_types_contains", "filter[allowed_grant_types][contains]", "query"),
        Parameter("filter_client_id", "filter[client_id]", "query"),
        Parameter("filter_client_type", "filter[client_type]", "query"),
        Parameter("filter_name", "filter[name]", "query"),
        Parameter("filter_name_contains", "filter[name][contains]", "query"),
        Parameter("filter_verified", "filter[verified]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListOAuthClientsResponse"),
        Response("401", "application/json", "OAuthError"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_allowed_grant_types_contains: Literal["client_credentials", "authorization_code", "refresh_token"]
    | None = None,
    filter_client_id: str | None = None,
    filter_client_type: Literal["confidential", "public"] | None = None,
    filter_name: str | None = None,
    filter_name_contains: str | None = None,
    filter_verified: bool | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListOAuthClientsResponse:
    """List the account's OAuth clients.

    `GET /oauth_clients` (ListOAuthClients). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_allowed_grant_types_contains: Only clients that may use this grant type. One of client_credentials,
            authorization_code, refresh_token.
        filter_client_id: Only the OAuth client with this client_id.
        filter_client_type: Only clients of this kind: confidential can keep a secret, public cannot. One of
            confidential, public.
        filter_name: Only items of this name.
        filter_name_contains: Only items with this in their name.
        filter_verified: Only verified items, or only the others.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 100. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListOAuthClientsResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "filter_allowed_grant_types_contains": filter_allowed_grant_types_contains,
        "filter_client_id": filter_client_id,
        "filter_client_type": filter_client_type,
        "filter_name": filter_name,
        "filter_name_contains": filter_name_contains,
        "filter_verified": filter_verified,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListOAuthClientsResponse = await _list.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateOAuthClient",
    method="PUT",
    path="/oauth_clients/{id}",
    tag="OAuth Clients",
    module="oauth_clients",
    function="update",
    summary="Update OAuth client",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("allowed_grant_types", "allowed_grant_types", "body"),
        Parameter("allowed_scopes", "allowed_scopes", "body"),
        Parameter("logo_uri", "logo_uri", "body"),
        Parameter("name", "name", "body"),
        Parameter("policy_uri", "policy_uri", "body"),
        Parameter("redirect_uris", "redirect_uris", "body"),
        Parameter("require_pkce", "require_pkce", "body"),
        Parameter("tos_uri", "tos_uri", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateOAuthClientResponse"),
        Response("404", "application/json", "OAuthError"),
        Response("422", "application/json", "OAuthError"),
    ),
    idempotency="idempotent",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    id: str,
    *,
    allowed_grant_types: Sequence[Literal["client_credentials", "authorization_code", "refresh_token"]] | None = None,
    allowed_scopes: Sequence[str] | None = None,
    logo_uri: str | None = None,
    name: str | None = None,
    policy_uri: str | None = None,
    redirect_uris: Sequence[str] | None = None,
    require_pkce: bool | None = None,
    tos_uri: str | None = None,
    options: RequestOptions | None = None,
) -> UpdateOAuthClientResponse:
    """Change an OAuth client: its name, links, scopes, grant types or redirect addresses.

    `PUT /oauth_clients/{id}` (UpdateOAuthClient). Repeating it changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. UUID.
        allowed_grant_types: OAuth grant types that the client may use. One of client_credentials,
            authorization_code, refresh_token.
        allowed_scopes: OAuth scopes that the client may ask for.
        logo_uri: URL of the logo that users see when they are asked to agree. URL.
        name: What it is called.
        policy_uri: URL of the OAuth client's privacy policy. URL.
        redirect_uris: Where users may be sent back to after they agree.
        require_pkce: Whether the client must use PKCE.
        tos_uri: URL of the OAuth client's terms of service. URL.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateOAuthClientResponse (200)

    Raises:
        ApiError: an error response; documented: 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "allowed_grant_types": allowed_grant_types,
        "allowed_scopes": allowed_scopes,
        "logo_uri": logo_uri,
        "name": name,
        "policy_uri": policy_uri,
        "redirect_uris": redirect_uris,
        "require_pkce": require_pkce,
        "tos_uri": tos_uri,
    }
    result: UpdateOAuthClientResponse = await _update.execute(session, arguments, options)
    return result
