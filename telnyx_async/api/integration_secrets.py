# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Integration Secrets: 3 operations.

Stores keys and passwords that AI assistants and other services refer to by name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.integration_secrets import IntegrationSecretCreatedResponse, ListIntegrationSecretsResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "list",
]

_create = Operation(
    id="create_integration_secret",
    method="POST",
    path="/integration_secrets",
    tag="Integration Secrets",
    module="integration_secrets",
    function="create",
    summary="Create a secret",
    parameters=(
        Parameter("identifier", "identifier", "body", required=True),
        Parameter("password", "password", "body"),
        Parameter("token", "token", "body"),
        Parameter("type_", "type", "body", required=True),
        Parameter("username", "username", "body"),
    ),
    responses=(
        Response("201", "application/json", "IntegrationSecretCreatedResponse"),
        Response("422", "application/json", "IntegrationSecretsErrorResponse"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    identifier: str,
    type_: Literal["bearer", "basic"],
    password: str | None = None,
    token: str | None = None,
    username: str | None = None,
    options: RequestOptions | None = None,
) -> IntegrationSecretCreatedResponse:
    """Store a secret under a name that other services refer to; bearer takes a token, basic a user name and password.

    `POST /integration_secrets` (create_integration_secret). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        identifier: Name of your own by which other settings refer to the secret.
        type_: bearer keeps a token, basic a user name and password. One of bearer, basic.
        password: The password to keep; for basic.
        token: The token to keep; for bearer.
        username: The user name to keep; for basic.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        IntegrationSecretCreatedResponse (201)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "identifier": identifier,
        "password": password,
        "token": token,
        "type_": type_,
        "username": username,
    }
    result: IntegrationSecretCreatedResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="delete_integration_secret",
    method="DELETE",
    path="/integration_secrets/{id}",
    tag="Integration Secrets",
    module="integration_secrets",
    function="delete",
    summary="Delete an integration secret",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("204"),
        Response("404", "application/json", "IntegrationSecretsErrorResponse"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete a stored secret.

    `DELETE /integration_secrets/{id}` (delete_integration_secret). Repeating it changes nothing, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `integration_secrets.list`.
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


_list = Operation(
    id="list_integration_secrets",
    method="GET",
    path="/integration_secrets",
    tag="Integration Secrets",
    module="integration_secrets",
    function="list",
    summary="List integration secrets",
    parameters=(
        Parameter("filter_type", "filter[type]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListIntegrationSecretsResponse"),
        Response("400", "application/json", "IntegrationSecretsErrorResponse"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_type: Literal["bearer", "basic"] | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListIntegrationSecretsResponse:
    """List the stored secrets by name, without what they hold.

    `GET /integration_secrets` (list_integration_secrets). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_type: Only items of this kind. One of bearer, basic.
        page_number: Which page to fetch, counted from 1. Example: 1
        page_size: How many items a page holds. Example: 25
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListIntegrationSecretsResponse (200)

    Raises:
        ApiError: an error response; documented: 400.
    """
    arguments: dict[str, object] = {
        "filter_type": filter_type,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListIntegrationSecretsResponse = await _list.execute(session, arguments, options)
    return result
