# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""MCP Servers: 5 operations.

Registers Model Context Protocol servers whose tools AI assistants may call.
"""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.ai_mcp_servers import MCPServer
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
    id="create_mcp_server",
    method="POST",
    path="/ai/mcp_servers",
    tag="MCP Servers",
    module="ai_mcp_servers",
    function="create",
    summary="Create MCP Server",
    parameters=(
        Parameter("allowed_tools", "allowed_tools", "body"),
        Parameter("api_key_ref", "api_key_ref", "body"),
        Parameter("name", "name", "body", required=True),
        Parameter("type_", "type", "body", required=True),
        Parameter("url", "url", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "MCPServer"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotency_key",
    key_header="Idempotency-Key",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    name: str,
    type_: str,
    url: str,
    allowed_tools: Sequence[str] | Null | None = None,
    api_key_ref: str | Null | None = None,
    options: RequestOptions | None = None,
) -> MCPServer:
    """Register an MCP server by its URL, so that assistants can be given its tools.

    `POST /ai/mcp_servers` (create_mcp_server). It is retried with the same idempotency key, so Telnyx carries it
    out only once.

    Args:
        session: the session to send with.
        name: What it is called.
        type_: How the server is spoken to (its transport).
        url: URL of the MCP server.
        allowed_tools: Names of the MCP tools that may be used; all others are kept out.
        api_key_ref: Name (identifier) of the integration secret that holds the key for the server.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        MCPServer (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "allowed_tools": allowed_tools,
        "api_key_ref": api_key_ref,
        "name": name,
        "type_": type_,
        "url": url,
    }
    result: MCPServer = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="delete_mcp_server",
    method="DELETE",
    path="/ai/mcp_servers/{mcp_server_id}",
    tag="MCP Servers",
    module="ai_mcp_servers",
    function="delete",
    summary="Delete MCP Server",
    parameters=(Parameter("mcp_server_id", "mcp_server_id", "path", required=True),),
    responses=(
        Response("200"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    mcp_server_id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete an MCP server's registration.

    `DELETE /ai/mcp_servers/{mcp_server_id}` (delete_mcp_server). Repeating it changes nothing, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        mcp_server_id: MCP server concerned. Listed by `ai_mcp_servers.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "mcp_server_id": mcp_server_id,
    }
    await _delete.execute(session, arguments, options)


_get = Operation(
    id="get_mcp_server",
    method="GET",
    path="/ai/mcp_servers/{mcp_server_id}",
    tag="MCP Servers",
    module="ai_mcp_servers",
    function="get",
    summary="Get MCP Server",
    parameters=(Parameter("mcp_server_id", "mcp_server_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "MCPServer"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    mcp_server_id: str,
    *,
    options: RequestOptions | None = None,
) -> MCPServer:
    """Fetch one registered MCP server.

    `GET /ai/mcp_servers/{mcp_server_id}` (get_mcp_server). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        mcp_server_id: MCP server concerned. Listed by `ai_mcp_servers.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        MCPServer (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "mcp_server_id": mcp_server_id,
    }
    result: MCPServer = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="list_mcp_servers",
    method="GET",
    path="/ai/mcp_servers",
    tag="MCP Servers",
    module="ai_mcp_servers",
    function="list",
    summary="List MCP Servers",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("type_", "type", "query"),
        Parameter("url", "url", "query"),
    ),
    responses=(
        Response("200", "application/json", "list[MCPServer]"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
    paging=Paging("number", "", page="page_number", size="page_size", meta=""),
)


async def list(
    session: TelnyxSession,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    type_: str | None = None,
    url: str | None = None,
    options: RequestOptions | None = None,
) -> builtins.list[MCPServer]:
    """List the registered MCP servers.

    `GET /ai/mcp_servers` (list_mcp_servers). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 100. Telnyx's default: 20.
        type_: Only servers of this kind.
        url: Only servers at this URL.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        list[MCPServer] (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
        "type_": type_,
        "url": url,
    }
    result: builtins.list[MCPServer] = await _list.execute(session, arguments, options)
    return result


_update = Operation(
    id="update_mcp_server",
    method="PUT",
    path="/ai/mcp_servers/{mcp_server_id}",
    tag="MCP Servers",
    module="ai_mcp_servers",
    function="update",
    summary="Update MCP Server",
    parameters=(
        Parameter("mcp_server_id", "mcp_server_id", "path", required=True),
        Parameter("allowed_tools", "allowed_tools", "body"),
        Parameter("api_key_ref", "api_key_ref", "body"),
        Parameter("created_at", "created_at", "body"),
        Parameter("id", "id", "body"),
        Parameter("name", "name", "body"),
        Parameter("type_", "type", "body"),
        Parameter("url", "url", "body"),
    ),
    responses=(
        Response("200", "application/json", "MCPServer"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotent",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    mcp_server_id: str,
    *,
    allowed_tools: Sequence[str] | Null | None = None,
    api_key_ref: str | Null | None = None,
    created_at: datetime | None = None,
    id: str | None = None,
    name: str | None = None,
    type_: str | None = None,
    url: str | None = None,
    options: RequestOptions | None = None,
) -> MCPServer:
    """Change an MCP server's registration.

    `PUT /ai/mcp_servers/{mcp_server_id}` (update_mcp_server). Repeating it changes nothing, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        mcp_server_id: MCP server concerned.
        allowed_tools: Names of the MCP tools that may be used; all others are kept out.
        api_key_ref: Name (identifier) of the integration secret that holds the key for the server.
        created_at: When it was created.
        id: Identifier that Telnyx gave it.
        name: What it is called.
        type_: How the server is spoken to (its transport).
        url: URL of the MCP server.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        MCPServer (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "mcp_server_id": mcp_server_id,
        "allowed_tools": allowed_tools,
        "api_key_ref": api_key_ref,
        "created_at": created_at,
        "id": id,
        "name": name,
        "type_": type_,
        "url": url,
    }
    result: MCPServer = await _update.execute(session, arguments, options)
    return result
