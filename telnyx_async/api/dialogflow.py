# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Dialogflow Integration: 4 operations.

Connects a Call Control application to a Google Dialogflow agent.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.dialogflow import DialogflowConnectionResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create_connection",
    "delete_connection",
    "get_connection",
    "update_connection",
]

_create_connection = Operation(
    id="CreateDialogflowConnection",
    method="POST",
    path="/dialogflow_connections/{connection_id}",
    tag="Dialogflow Integration",
    module="dialogflow",
    function="create_connection",
    summary="Create a Dialogflow Connection",
    parameters=(
        Parameter("connection_id", "connection_id", "path", required=True),
        Parameter("conversation_profile_id", "conversation_profile_id", "body"),
        Parameter("dialogflow_api", "dialogflow_api", "body"),
        Parameter("environment", "environment", "body"),
        Parameter("location", "location", "body"),
        Parameter("service_account", "service_account", "body", required=True),
    ),
    responses=(
        Response("201", "application/json", "DialogflowConnectionResponse"),
        Response("422", "application/json", "MediaStreamingErrors"),
        Response("default", "application/json", "MediaStreamingErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create_connection(
    session: TelnyxSession,
    connection_id: str,
    *,
    service_account: Mapping[str, Any],
    conversation_profile_id: str | None = None,
    dialogflow_api: Literal["cx", "es"] | None = None,
    environment: str | None = None,
    location: str | None = None,
    options: RequestOptions | None = None,
) -> DialogflowConnectionResponse:
    """Give a Call Control application the Google credentials of a Dialogflow agent.

    `POST /dialogflow_connections/{connection_id}` (CreateDialogflowConnection). It is not retried if it may have
    been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        connection_id: Call Control application that uses Dialogflow.
        service_account: Google's JSON key for your Dialogflow account.
        conversation_profile_id: Conversation profile in Dialogflow; CX needs it. Example: a-VMHLWzTmKjiJw5S6O0-w
        dialogflow_api: Which Dialogflow is used: cx, or es as by default. One of cx, es. Telnyx's default: es.
        environment: Which Dialogflow environment is used. Example: development
        location: Place, region or address. Example: global
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DialogflowConnectionResponse (201)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "connection_id": connection_id,
        "conversation_profile_id": conversation_profile_id,
        "dialogflow_api": dialogflow_api,
        "environment": environment,
        "location": location,
        "service_account": service_account,
    }
    result: DialogflowConnectionResponse = await _create_connection.execute(session, arguments, options)
    return result


_delete_connection = Operation(
    id="DeleteDialogflowConnection",
    method="DELETE",
    path="/dialogflow_connections/{connection_id}",
    tag="Dialogflow Integration",
    module="dialogflow",
    function="delete_connection",
    summary="Delete stored Dialogflow Connection",
    parameters=(Parameter("connection_id", "connection_id", "path", required=True),),
    responses=(
        Response("204"),
        Response("404", "application/json", "MediaStreamingErrors"),
        Response("default", "application/json", "MediaStreamingErrors"),
    ),
    idempotency="idempotent",
)


async def delete_connection(
    session: TelnyxSession,
    connection_id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete the Dialogflow credentials of a Call Control application.

    `DELETE /dialogflow_connections/{connection_id}` (DeleteDialogflowConnection). Repeating it changes nothing, so
    it is retried after any failure.

    Args:
        session: the session to send with.
        connection_id: Call Control application that uses Dialogflow.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "connection_id": connection_id,
    }
    await _delete_connection.execute(session, arguments, options)


_get_connection = Operation(
    id="GetDialogflowConnection",
    method="GET",
    path="/dialogflow_connections/{connection_id}",
    tag="Dialogflow Integration",
    module="dialogflow",
    function="get_connection",
    summary="Retrieve stored Dialogflow Connection",
    parameters=(Parameter("connection_id", "connection_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DialogflowConnectionResponse"),
        Response("404", "application/json", "MediaStreamingErrors"),
        Response("default", "application/json", "MediaStreamingErrors"),
    ),
    idempotency="safe",
)


async def get_connection(
    session: TelnyxSession,
    connection_id: str,
    *,
    options: RequestOptions | None = None,
) -> DialogflowConnectionResponse:
    """Fetch the Dialogflow settings of a Call Control application.

    `GET /dialogflow_connections/{connection_id}` (GetDialogflowConnection). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        connection_id: Call Control application that uses Dialogflow.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DialogflowConnectionResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "connection_id": connection_id,
    }
    result: DialogflowConnectionResponse = await _get_connection.execute(session, arguments, options)
    return result


_update_connection = Operation(
    id="UpdateDialogflowConnection",
    method="PUT",
    path="/dialogflow_connections/{connection_id}",
    tag="Dialogflow Integration",
    module="dialogflow",
    function="update_connection",
    summary="Update stored Dialogflow Connection",
    parameters=(
        Parameter("connection_id", "connection_id", "path", required=True),
        Parameter("conversation_profile_id", "conversation_profile_id", "body"),
        Parameter("dialogflow_api", "dialogflow_api", "body"),
        Parameter("environment", "environment", "body"),
        Parameter("location", "location", "body"),
        Parameter("service_account", "service_account", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "DialogflowConnectionResponse"),
        Response("404", "application/json", "MediaStreamingErrors"),
        Response("422", "application/json", "MediaStreamingErrors"),
        Response("default", "application/json", "MediaStreamingErrors"),
    ),
    idempotency="idempotent",
    body=("application/json",),
)


async def update_connection(
    session: TelnyxSession,
    connection_id: str,
    *,
    service_account: Mapping[str, Any],
    conversation_profile_id: str | None = None,
    dialogflow_api: Literal["cx", "es"] | None = None,
    environment: str | None = None,
    location: str | None = None,
    options: RequestOptions | None = None,
) -> DialogflowConnectionResponse:
    """Replace the Dialogflow credentials of a Call Control application.

    `PUT /dialogflow_connections/{connection_id}` (UpdateDialogflowConnection). Repeating it changes nothing, so it
    is retried after any failure.

    Args:
        session: the session to send with.
        connection_id: Call Control application that uses Dialogflow.
        service_account: Google's JSON key for your Dialogflow account.
        conversation_profile_id: Conversation profile in Dialogflow; CX needs it. Example: a-VMHLWzTmKjiJw5S6O0-w
        dialogflow_api: Which Dialogflow is used: cx, or es as by default. One of cx, es. Telnyx's default: es.
        environment: Which Dialogflow environment is used. Example: development
        location: Place, region or address. Example: global
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DialogflowConnectionResponse (200)

    Raises:
        ApiError: an error response; documented: 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "connection_id": connection_id,
        "conversation_profile_id": conversation_profile_id,
        "dialogflow_api": dialogflow_api,
        "environment": environment,
        "location": location,
        "service_account": service_account,
    }
    result: DialogflowConnectionResponse = await _update_connection.execute(session, arguments, options)
    return result
