# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Integrations."""

from __future__ import annotations

from typing import Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class Integration(Model):
    """Integration in Telnyx's document.

    Attributes:
        id: Identifier of the resource.
        status: One of disconnected, connected.
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
    """IntegrationConnection in Telnyx's document.

    Attributes:
        id: Identifier of the resource.
    """

    allowed_tools: list[str]
    id: str
    integration_id: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class IntegrationConnectionResponse(Model):
    """IntegrationConnectionResponse in Telnyx's document."""

    data: IntegrationConnection


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListIntegrationConnectionsResponse(Model):
    """IntegrationConnectionsListResponse in Telnyx's document."""

    data: list[IntegrationConnection]


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListIntegrationsResponse(Model):
    """IntegrationsListResponse in Telnyx's document."""

    data: list[Integration]
