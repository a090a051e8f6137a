# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of MCP Servers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from telnyx_async._engine.definition import define
from telnyx_async.model import Model

if TYPE_CHECKING:
    from telnyx_async.model import Null


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateMCPServerRequest(Model):
    """What ai_mcp_servers.create sends.

    Attributes:
        allowed_tools: Names of the MCP tools that may be used; all others are kept out.
        api_key_ref: Name (identifier) of the integration secret that holds the key for the server.
        name: What it is called.
        type_: How the server is spoken to (its transport).
        url: URL of the MCP server.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    name: str
    type_: str
    url: str
    allowed_tools: list[str] | Null | None = None
    api_key_ref: str | Null | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MCPServer(Model):
    """An MCP server whose tools assistants may use.

    Attributes:
        allowed_tools: Names of the MCP tools that may be used; all others are kept out.
        api_key_ref: Name (identifier) of the integration secret that holds the API key for the server.
        created_at: When it was created.
        id: Identifier of the MCP server.
        name: What it is called.
        type_: Which kind it is.
        url: Address of the MCP server.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    created_at: datetime
    id: str
    name: str
    type_: str
    url: str
    allowed_tools: list[str] | None = None
    api_key_ref: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateMCPServerRequest(Model):
    """What changes for an MCP server.

    Attributes:
        allowed_tools: Names of the MCP tools that may be used; all others are kept out.
        api_key_ref: Name (identifier) of the integration secret that holds the API key for the server.
        created_at: When it was created.
        id: Identifier of the MCP server.
        name: What it is called.
        type_: Which kind it is.
        url: Address of the MCP server.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    allowed_tools: list[str] | Null | None = None
    api_key_ref: str | Null | None = None
    created_at: datetime | None = None
    id: str | None = None
    name: str | None = None
    type_: str | None = None
    url: str | None = None
