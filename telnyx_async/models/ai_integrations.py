# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Integrations."""

from __future__ import annotations

from typing import Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class Integration(Model):
    """A service that assistants can be connected with, and its tools.

    Attributes:
        available_tools: Names of the tools that it offers.
        description: What it is or is for, in words.
        display_name: Name that people are shown.
        id: Identifier of the integration.
        logo_url: Where the logo is found on the web.
        name: What it is called.
        status: Whether you are connected with it. One of disconnected, connected.
    """

    available_tools: list[str]
    description: str
    display_name: str
    id: str
    logo_url: str
    name: str
    status: Literal["disconnected", "connected"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class IntegrationConnection(Model):
    """Your connection to such a service, and which of its tools may be used.

    Attributes:
        allowed_tools: Names of the tools that may be used.
        id: Identifier of the connection.
        integration_id: Integration as the catalogue names it.
    """

    allowed_tools: list[str]
    id: str
    integration_id: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class IntegrationConnectionResponse(Model):
    """The connection that was asked for.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: IntegrationConnection


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListIntegrationConnectionsResponse(Model):
    """Your connections to services.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[IntegrationConnection]


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListIntegrationsResponse(Model):
    """The services that assistants can be connected with.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[Integration]
