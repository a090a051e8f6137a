# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Authentication Providers: 5 operations.

Connects the account's single sign-on to a SAML identity provider.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.authentication_providers import (
        AuthenticationProviderSettings,
        CreateAuthenticationProviderResponse,
        DeleteAuthenticationProviderResponse,
        GetAuthenticationProviderResponse,
        ListAuthenticationProvidersResponse,
        UpdateAuthenticationProviderResponse,
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
    id="CreateAuthenticationProvider",
    method="POST",
    path="/authentication_providers",
    tag="Authentication Providers",
    module="authentication_providers",
    function="create",
    summary="Creates an authentication provider",
    parameters=(
        Parameter("active", "active", "body"),
        Parameter("name", "name", "body", required=True),
        Parameter("settings", "settings", "body", required=True),
        Parameter("settings_url", "settings_url", "body"),
        Parameter("short_name", "short_name", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "CreateAuthenticationProviderResponse"),
        Response("422", "application/json", "dict[str, Any]"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    name: str,
    settings: AuthenticationProviderSettings | Mapping[str, Any],
    short_name: str,
    active: bool | None = None,
    settings_url: str | None = None,
    options: RequestOptions | None = None,
) -> CreateAuthenticationProviderResponse:
    """Connect the account's single sign-on to a SAML identity provider.

    `POST /authentication_providers` (CreateAuthenticationProvider). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        name: What it is called. Example: Okta
        settings: How it is set up, as names and values.
        short_name: Short name, unique and fit for a URL. Example: myorg
        active: Whether it can be used. Telnyx's default: True.
        settings_url: URL of the identity provider's metadata, from which the settings are read; settings go before
            it. URL. Example: https://myorg.myidp.com/saml/metadata
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateAuthenticationProviderResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "active": active,
        "name": name,
        "settings": settings,
        "settings_url": settings_url,
        "short_name": short_name,
    }
    result: CreateAuthenticationProviderResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteAuthenticationProvider",
    method="DELETE",
    path="/authentication_providers/{id}",
    tag="Authentication Providers",
    module="authentication_providers",
    function="delete",
    summary="Deletes an authentication provider",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteAuthenticationProviderResponse"),
        Response("401", "application/json", "dict[str, Any]"),
        Response("404", "application/json", "dict[str, Any]"),
        Response("422", "application/json", "dict[str, Any]"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteAuthenticationProviderResponse:
    """Delete an identity provider; nobody signs in by it any more.

    `DELETE /authentication_providers/{id}` (DeleteAuthenticationProvider). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `authentication_providers.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteAuthenticationProviderResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteAuthenticationProviderResponse = await _delete.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetAuthenticationProvider",
    method="GET",
    path="/authentication_providers/{id}",
    tag="Authentication Providers",
    module="authentication_providers",
    function="get",
    summary="Retrieve an authentication provider",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetAuthenticationProviderResponse"),
        Response("401", "application/json", "dict[str, Any]"),
        Response("404", "application/json", "dict[str, Any]"),
        Response("422", "application/json", "dict[str, Any]"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetAuthenticationProviderResponse:
    """Fetch one identity provider.

    `GET /authentication_providers/{id}` (GetAuthenticationProvider). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `authentication_providers.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetAuthenticationProviderResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetAuthenticationProviderResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="FindAuthenticationProviders",
    method="GET",
    path="/authentication_providers",
    tag="Authentication Providers",
    module="authentication_providers",
    function="list",
    summary="List all SSO authentication providers",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListAuthenticationProvidersResponse"),
        Response("400", "application/json", "dict[str, Any]"),
        Response("401", "application/json", "dict[str, Any]"),
        Response("404", "application/json", "dict[str, Any]"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal[
        "name",
        "-name",
        "short_name",
        "-short_name",
        "active",
        "-active",
        "created_at",
        "-created_at",
        "updated_at",
        "-updated_at",
    ]
    | None = None,
    options: RequestOptions | None = None,
) -> ListAuthenticationProvidersResponse:
    """List the identity providers for single sign-on.

    `GET /authentication_providers` (FindAuthenticationProviders). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        sort: How to order the results. One of name, -name, short_name, -short_name, active, -active, created_at,
            -created_at, updated_at, -updated_at. Telnyx's default: -created_at.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListAuthenticationProvidersResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListAuthenticationProvidersResponse = await _list.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateAuthenticationProvider",
    method="PATCH",
    path="/authentication_providers/{id}",
    tag="Authentication Providers",
    module="authentication_providers",
    function="update",
    summary="Update an authentication provider",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("active", "active", "body"),
        Parameter("name", "name", "body"),
        Parameter("settings", "settings", "body"),
        Parameter("settings_url", "settings_url", "body"),
        Parameter("short_name", "short_name", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateAuthenticationProviderResponse"),
        Response("401", "application/json", "dict[str, Any]"),
        Response("404", "application/json", "dict[str, Any]"),
        Response("422", "application/json", "dict[str, Any]"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    id: str,
    *,
    active: bool | None = None,
    name: str | None = None,
    settings: AuthenticationProviderSettings | Mapping[str, Any] | None = None,
    settings_url: str | None = None,
    short_name: str | None = None,
    options: RequestOptions | None = None,
) -> UpdateAuthenticationProviderResponse:
    """Change an identity provider's settings.

    `PATCH /authentication_providers/{id}` (UpdateAuthenticationProvider). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `authentication_providers.list`.
        active: Whether it can be used. Telnyx's default: True.
        name: What it is called. Example: Okta
        settings: How it is set up, as names and values.
        settings_url: URL of the identity provider's metadata, from which the settings are read; settings go before
            it. URL. Example: https://myorg.myidp.com/saml/metadata
        short_name: Short name, unique and fit for a URL. Example: myorg
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateAuthenticationProviderResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "active": active,
        "name": name,
        "settings": settings,
        "settings_url": settings_url,
        "short_name": short_name,
    }
    result: UpdateAuthenticationProviderResponse = await _update.execute(session, arguments, options)
    return result
