# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Integration Secrets."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import Metadata


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class IntegrationSecretCreatedResponse(Model):
    """IntegrationSecretCreatedResponse in Telnyx's document."""

    data: IntegrationSecret


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListIntegrationSecretsResponse(ListResponse["IntegrationSecret"]):
    """IntegrationSecretsListData in Telnyx's document."""

    data: list[IntegrationSecret]
    meta: Metadata
