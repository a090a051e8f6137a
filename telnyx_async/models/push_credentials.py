# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Push Credentials."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, TypeAlias

from attrs import define

from telnyx_async.model import UNSET, Discriminator, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta

CreatePushCredentialRequest: TypeAlias = "Annotated[CreateIosPushCredentialRequest | CreateAndroidPushCredentialRequest, Discriminator('type', {'android': 'CreateAndroidPushCredentialRequest', 'ios': 'CreateIosPushCredentialRequest'})]"


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateAndroidPushCredentialRequest(Model):
    """CreateAndroidPushCredentialRequest in Telnyx's document.

    Attributes:
        alias: Example: LucyAndroidCredential
        type_: One of android.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    alias: str
    project_account_json_file: dict[str, Any]
    type_: Literal["android"]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateIosPushCredentialRequest(Model):
    """CreateIosPushCredentialRequest in Telnyx's document.

    Attributes:
        alias: Example: LucyIosCredential
        type_: One of ios.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    alias: str
    certificate: str
    private_key: str
    type_: Literal["ios"]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListPushCredentialsResponse(ListResponse["PushCredential"]):
    """ListPushCredentialsResponse in Telnyx's document."""

    data: list[PushCredential] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PushCredential(Model):
    """PushCredential in Telnyx's document.

    Attributes:
        alias: Example: LucyCredential
        created_at: When it was created. Example: 2021-03-26T17:51:59.588408Z
        id: Identifier of the resource. Example: 0ccc7b54-4df3-4bcb-a65a-3da1ecc997d7
        record_type: Which kind of record this is. Example: push_credential
        type_: Example: ios
        updated_at: When it last changed. Example: 2021-03-26T17:51:59.588408Z
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    alias: str
    certificate: str
    created_at: datetime
    id: str
    private_key: str
    project_account_json_file: dict[str, Any]
    record_type: str
    type_: str
    updated_at: datetime


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PushCredentialResponse(Model):
    """PushCredentialResponse in Telnyx's document."""

    data: PushCredential = UNSET
