# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Integrations."""

from __future__ import annotations

from typing import Literal

from attrs import define

from telnyx_async.model import Model


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class Integration(Model):
    """Integration in Telnyx's document.

    Attributes:
        description: What it is or is for, in words.
        display_name: Name that people are shown.
        id: Identifier that Telnyx gave it; in paths, which one is meant.
        logo_url: Where the logo is found on the web.
        name: What it is called.
        status: How far it has come, or whether it is in use. One of disconnected, connected.
    """

    available_tools: list[str]
    description: str
    display_name: str
    id: str
    logo_url: str
    name: str
    status: Literal["disconnected", "connected"] | str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class IntegrationConnection(Model):
    """IntegrationConnection in Telnyx's document.

    Attributes:
        allowed_tools: Names of the MCP tools that may be used; all others are kept out.
        id: Identifier that Telnyx gave it; in paths, which one is meant.
        integration_id: Integration as the catalogue names it.
    """

    allowed_tools: list[str]
    id: str
    integration_id: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class IntegrationConnectionResponse(Model):
    """IntegrationConnectionResponse in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: IntegrationConnection


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListIntegrationConnectionsResponse(Model):
    """IntegrationConnectionsListResponse in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[IntegrationConnection]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListIntegrationsResponse(Model):
    """IntegrationsListResponse in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[Integration]
