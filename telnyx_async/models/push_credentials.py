# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Push Credentials."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Discriminator, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta

CreatePushCredentialRequest: TypeAlias = "Annotated[CreateIosPushCredentialRequest | CreateAndroidPushCredentialRequest, Discriminator('type', {'android': 'CreateAndroidPushCredentialRequest', 'ios': 'CreateIosPushCredentialRequest'})]"


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateAndroidPushCredentialRequest(Model):
    """Argument `body` of `push_credentials.create`.

    Attributes:
        alias: Other name of it. Example: LucyAndroidCredential
        type_: Which kind it is. One of android.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    alias: str
    project_account_json_file: dict[str, Any]
    type_: Literal["android"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateIosPushCredentialRequest(Model):
    """Argument `body` of `push_credentials.create`.

    Attributes:
        alias: Other name of it. Example: LucyIosCredential
        certificate: The certificate as text or file.
        private_key: Private key that goes with the certificate or public key.
        type_: Which kind it is. One of ios.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    alias: str
    certificate: str
    private_key: str
    type_: Literal["ios"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListPushCredentialsResponse(ListResponse["PushCredential"]):
    """Response of `push_credentials.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[PushCredential] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class PushCredential(Model):
    """Attribute `ListPushCredentialsResponse.data`, `PushCredentialResponse.data`.

    Attributes:
        alias: Other name of it. Example: LucyCredential
        certificate: The certificate as text or file.
        created_at: When it was created. Example: 2021-03-26T17:51:59.588408Z
        id: Identifier that Telnyx gave it. Example: 0ccc7b54-4df3-4bcb-a65a-3da1ecc997d7
        private_key: Private key that goes with the certificate or public key.
        record_type: Which kind of record this is. Example: push_credential
        type_: Which kind it is. Example: ios
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class PushCredentialResponse(Model):
    """Response of `push_credentials.create`, `push_credentials.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PushCredential = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class PushNotificationsError(Model):
    """Attribute `PushNotificationsErrors.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under. Example: 10015
        detail: What went wrong this time, in words.
        meta: Facts about the answer, not part of it, such as which page of how many.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str
    title: str
    detail: str | None = None
    meta: dict[str, Any] | None = None
    source: PushNotificationsErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PushNotificationsErrorSource(Model):
    """Attribute `PushNotificationsError.source`.

    Attributes:
        parameter: Query parameter that is at fault. Example: application_name
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901). Example:
            /mobile_push_credentials
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PushNotificationsErrors(Model):
    """Error of `push_credentials.create`, `push_credentials.delete`, `push_credentials.get` and 1 more.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[PushNotificationsError] | None = None
