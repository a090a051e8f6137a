# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""SIPREC Connectors: 4 operations.

Keeps the recording servers that calls can be copied to by SIPREC.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.siprec_connectors import SiprecConnectorResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "get",
    "update",
]

_create = Operation(
    id="createSiprecConnector",
    method="POST",
    path="/siprec_connectors",
    tag="SIPREC Connectors",
    module="siprec_connectors",
    function="create",
    summary="Create a SIPREC connector",
    parameters=(
        Parameter("app_subdomain", "app_subdomain", "body"),
        Parameter("host", "host", "body", required=True),
        Parameter("name", "name", "body", required=True),
        Parameter("port", "port", "body", required=True),
    ),
    responses=(
        Response("201", "application/json", "SiprecConnectorResponse"),
        Response("422", "application/json", "SiprecErrors"),
        Response("default", "application/json", "SiprecErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    host: str,
    name: str,
    port: int,
    app_subdomain: str | None = None,
    options: RequestOptions | None = None,
) -> SiprecConnectorResponse:
    """Store a recording server (SRS) under a name, for calls.start_siprec to use.

    `POST /siprec_connectors` (createSiprecConnector). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        host: Host name or IP address of the server. Example: siprec.telnyx.com
        name: What it is called. Example: my-siprec-connector
        port: Network port to connect to. Example: 5060
        app_subdomain: Subdomain that calls are routed by, where Telnyx's own recording server (SRS) is used.
            Example: my-app-domain
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SiprecConnectorResponse (201)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "app_subdomain": app_subdomain,
        "host": host,
        "name": name,
        "port": port,
    }
    result: SiprecConnectorResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="deleteSiprecConnector",
    method="DELETE",
    path="/siprec_connectors/{connector_name}",
    tag="SIPREC Connectors",
    module="siprec_connectors",
    function="delete",
    summary="Delete a SIPREC connector",
    parameters=(Parameter("connector_name", "connector_name", "path", required=True),),
    responses=(
        Response("204"),
        Response("404", "application/json", "SiprecErrors"),
        Response("default", "application/json", "SiprecErrors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    connector_name: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete a SIPREC connector.

    `DELETE /siprec_connectors/{connector_name}` (deleteSiprecConnector). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        connector_name: Name of the SIPREC connector.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "connector_name": connector_name,
    }
    await _delete.execute(session, arguments, options)


_get = Operation(
    id="getSiprecConnector",
    method="GET",
    path="/siprec_connectors/{connector_name}",
    tag="SIPREC Connectors",
    module="siprec_connectors",
    function="get",
    summary="Retrieve a SIPREC connector",
    parameters=(Parameter("connector_name", "connector_name", "path", required=True),),
    responses=(
        Response("200", "application/json", "SiprecConnectorResponse"),
        Response("404", "application/json", "SiprecErrors"),
        Response("default", "application/json", "SiprecErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    connector_name: str,
    *,
    options: RequestOptions | None = None,
) -> SiprecConnectorResponse:
    """Fetch one SIPREC connector by its name.

    `GET /siprec_connectors/{connector_name}` (getSiprecConnector). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        connector_name: Name of the SIPREC connector.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SiprecConnectorResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "connector_name": connector_name,
    }
    result: SiprecConnectorResponse = await _get.execute(session, arguments, options)
    return result


_update = Operation(
    id="updateSiprecConnector",
    method="PUT",
    path="/siprec_connectors/{connector_name}",
    tag="SIPREC Connectors",
    module="siprec_connectors",
    function="update",
    summary="Update a SIPREC connector",
    parameters=(
        Parameter("connector_name", "connector_name", "path", required=True),
        Parameter("app_subdomain", "app_subdomain", "body"),
        Parameter("host", "host", "body", required=True),
        Parameter("name", "name", "body", required=True),
        Parameter("port", "port", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "SiprecConnectorResponse"),
        Response("404", "application/json", "SiprecErrors"),
        Response("422", "application/json", "SiprecErrors"),
        Response("default", "application/json", "SiprecErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    connector_name: str,
    *,
    host: str,
    name: str,
    port: int,
    app_subdomain: str | None = None,
    options: RequestOptions | None = None,
) -> SiprecConnectorResponse:
    """Replace the name and server of a SIPREC connector.

    `PUT /siprec_connectors/{connector_name}` (updateSiprecConnector). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        connector_name: Name of the SIPREC connector.
        host: Host name or IP address of the server. Example: siprec.telnyx.com
        name: What it is called. Example: my-siprec-connector
        port: Network port to connect to. Example: 5060
        app_subdomain: Subdomain that calls are routed by, where Telnyx's own recording server (SRS) is used.
            Example: my-app-domain
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SiprecConnectorResponse (200)

    Raises:
        ApiError: an error response; documented: 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "connector_name": connector_name,
        "app_subdomain": app_subdomain,
        "host": host,
        "name": name,
        "port": port,
    }
    result: SiprecConnectorResponse = await _update.execute(session, arguments, options)
    return result
