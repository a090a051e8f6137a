# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Integration Secrets."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateIntegrationSecretRequest(Model):
    """CreateIntegrationSecretRequest in Telnyx's document.

    Attributes:
        type_: One of bearer, basic.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    identifier: str
    type_: Literal["bearer", "basic"]
    password: str | None = None
    token: str | None = None
    username: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class IntegrationSecret(Model):
    """IntegrationSecret in Telnyx's document.

    Attributes:
        created_at: When it was created.
        id: Identifier of the resource.
        record_type: Which kind of record this is. Example: integration_secret
        updated_at: When it last changed.
    """

    created_at: datetime
    id: str
    identifier: str
    record_type: str
    updated_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class IntegrationSecretCreatedResponse(Model):
    """IntegrationSecretCreatedResponse in Telnyx's document."""

    data: IntegrationSecret


@define(eq=False, repr=False, kw_only=True, slots=False)
class IntegrationSecretsError(Model):
    """integration-secrets_Error in Telnyx's document."""

    detail: str
    code: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class IntegrationSecretsErrorResponse(Model):
    """integration-secrets_ErrorResponse in Telnyx's document."""

    errors: list[IntegrationSecretsError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class IntegrationSecretsPaginationMeta(Model):
    """integration-secrets_Metadata in Telnyx's document.

    Attributes:
        page_number: Number of this page. Example: 1
        page_size: How many items a page holds. Example: 25
        total_pages: How many pages there are. Example: 10
        total_results: How many items there are on all pages together. Example: 250
    """

    page_number: int
    page_size: int
    total_pages: int
    total_results: int


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListIntegrationSecretsResponse(ListResponse["IntegrationSecret"]):
    """IntegrationSecretsListData in Telnyx's document."""

    data: list[IntegrationSecret]
    meta: IntegrationSecretsPaginationMeta
