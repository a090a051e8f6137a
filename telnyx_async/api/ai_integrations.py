# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Integrations: 5 operations.

Shows which outside services AI assistants can use, and which of them are connected.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.ai_integrations import (
        Integration,
        IntegrationConnectionResponse,
        ListIntegrationConnectionsResponse,
        ListIntegrationsResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "delete_connection",
    "get",
    "get_connection",
    "list",
    "list_connections",
]

_delete_connection = Operation(
    id="delete_integration_connection",
    method="DELETE",
    path="/ai/integrations/connections/{user_connection_id}",
    tag="Integrations",
    module="ai_integrations",
    function="delete_connection",
    summary="Delete Integration Connection",
    parameters=(Parameter("user_connection_id", "user_connection_id", "path", required=True),),
    responses=(
        Response("204"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotent",
)


async def delete_connection(
    session: TelnyxSession,
    user_connection_id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Disconnect an outside service.

    `DELETE /ai/integrations/connections/{user_connection_id}` (delete_integration_connection). Repeating it changes
    nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        user_connection_id: Your connection to the integration, as list_connections tells it. Listed by
            `ai_integrations.list_connections`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "user_connection_id": user_connection_id,
    }
    await _delete_connection.execute(session, arguments, options)


_get = Operation(
    id="list_integration_by_id_public_integrations__integration_id__get",
    method="GET",
    path="/ai/integrations/{integration_id}",
    tag="Integrations",
    module="ai_integrations",
    function="get",
    summary="List Integration By Id",
    parameters=(Parameter("integration_id", "integration_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "Integration"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    integration_id: str,
    *,
    options: RequestOptions | None = None,
) -> Integration:
    """Fetch one outside service and the tools it has.

    `GET /ai/integrations/{integration_id}` (list_integration_by_id_public_integrations__integration_id__get). It
    only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        integration_id: Integration as the catalogue names it. Listed by `ai_integrations.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        Integration (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "integration_id": integration_id,
    }
    result: Integration = await _get.execute(session, arguments, options)
    return result


_get_connection = Operation(
    id="get_user_integration_by_id_public_integrations_connections__user_connection_id__get",
    method="GET",
    path="/ai/integrations/connections/{user_connection_id}",
    tag="Integrations",
    module="ai_integrations",
    function="get_connection",
    summary="Get User Integration connection By Id",
    parameters=(Parameter("user_connection_id", "user_connection_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "IntegrationConnectionResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def get_connection(
    session: TelnyxSession,
    user_connection_id: str,
    *,
    options: RequestOptions | None = None,
) -> IntegrationConnectionResponse:
    """Fetch one connected service and the tools it may be used for.

    `GET /ai/integrations/connections/{user_connection_id}`
    (get_user_integration_by_id_public_integrations_connections__user_connection_id__get). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        user_connection_id: Your connection to the integration, as list_connections tells it. Listed by
            `ai_integrations.list_connections`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        IntegrationConnectionResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "user_connection_id": user_connection_id,
    }
    result: IntegrationConnectionResponse = await _get_connection.execute(session, arguments, options)
    return result


_list = Operation(
    id="list_integrations_public_integrations_get",
    method="GET",
    path="/ai/integrations",
    tag="Integrations",
    module="ai_integrations",
    function="list",
    summary="List Integrations",
    responses=(
        Response("200", "application/json", "ListIntegrationsResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def list(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> ListIntegrationsResponse:
    """List the outside services that assistants can work with, connected or not.

    `GET /ai/integrations` (list_integrations_public_integrations_get). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListIntegrationsResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {}
    result: ListIntegrationsResponse = await _list.execute(session, arguments, options)
    return result


_list_connections = Operation(
    id="list_user_integrations_public_integrations_connections_get",
    method="GET",
    path="/ai/integrations/connections",
    tag="Integrations",
    module="ai_integrations",
    function="list_connections",
    summary="List User Integrations",
    responses=(
        Response("200", "application/json", "ListIntegrationConnectionsResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def list_connections(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> ListIntegrationConnectionsResponse:
    """List the services that are connected.

    `GET /ai/integrations/connections` (list_user_integrations_public_integrations_connections_get). It only reads,
    so it is retried after any failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListIntegrationConnectionsResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {}
    result: ListIntegrationConnectionsResponse = await _list_connections.execute(session, arguments, options)
    return result
