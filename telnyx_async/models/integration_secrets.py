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
    """Body of `integration_secrets.create`.

    Attributes:
        identifier: Name that it is referred to by.
        password: Password that goes with the user name.
        token: Secret text that gives access.
        type_: Which kind it is. One of bearer, basic.
        username: User name to sign in with.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    identifier: str
    type_: Literal["bearer", "basic"]
    password: str | None = None
    token: str | None = None
    username: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class IntegrationSecret(Model):
    """Attribute `IntegrationSecretCreatedResponse.data`, `ListIntegrationSecretsResponse.data`.

    Attributes:
        created_at: When it was created.
        id: Identifier that Telnyx gave it.
        identifier: Name that it is referred to by.
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
    """Response of `integration_secrets.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: IntegrationSecret


@define(eq=False, repr=False, kw_only=True, slots=False)
class IntegrationSecretsError(Model):
    """Attribute `IntegrationSecretsErrorResponse.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    detail: str
    code: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class IntegrationSecretsErrorResponse(Model):
    """Error of `integration_secrets.create`, `integration_secrets.delete`, `integration_secrets.list`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[IntegrationSecretsError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class IntegrationSecretsPaginationMeta(Model):
    """Attribute `ListIntegrationSecretsResponse.meta`.

    Attributes:
        page_number: Which page, counted from 1. Example: 1
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
    """Response of `integration_secrets.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[IntegrationSecret]
    meta: IntegrationSecretsPaginationMeta
