# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Credentials."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateTelephonyCredentialResponse(Model):
    """Response of `telephony_credentials.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: TelephonyCredential = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteTelephonyCredentialResponse(Model):
    """Response of `telephony_credentials.delete`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: TelephonyCredential = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetTelephonyCredentialResponse(Model):
    """Response of `telephony_credentials.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: TelephonyCredential = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListTelephonyCredentialsResponse(ListResponse["TelephonyCredential"]):
    """Response of `telephony_credentials.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[TelephonyCredential] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class TelephonyCredential(Model):
    """Attribute `CreateTelephonyCredentialResponse.data`, `DeleteTelephonyCredentialResponse.data`,
    `GetTelephonyCredentialResponse.data` and 2 more.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        expires_at: When it stops being valid. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. Example: c215ade3-0d39-418e-94be-c5f780760199
        name: What it is called.
        record_type: Which kind of record this is. Example: credential
        resource_id: Example: connection:1234567890
        sip_password: Example: a92dbcfb60184a8cb330b0acb2f7617b
        sip_username: Example: gencrednCvHU5IYpSBPPsXI2iQsDX
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        user_id: The Telnyx user concerned. Example: user-id
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    expired: bool | None = None
    expires_at: datetime | None = None
    name: str | None = None
    resource_id: str | None = None
    sip_password: str | None = None
    sip_username: str | None = None
    user_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TelephonyCredentialCreateRequest(Model):
    """Body of `telephony_credentials.create`.

    Attributes:
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 1234567890
        expires_at: When it stops being valid. Example: 2018-02-02T22:25:27.521Z
        name: What it is called.
        tag: Label of your own. Example: some_tag
    """

    connection_id: str
    expires_at: str | None = None
    name: str | None = None
    tag: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TelephonyCredentialUpdateRequest(Model):
    """Body of `telephony_credentials.update`.

    Attributes:
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 987654321
        expires_at: When it stops being valid. Example: 2018-02-02T22:25:27.521Z
        name: What it is called.
        tag: Label of your own. Example: some_tag
    """

    connection_id: str | None = None
    expires_at: str | None = None
    name: str | None = None
    tag: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateTelephonyCredentialResponse(Model):
    """Response of `telephony_credentials.update`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: TelephonyCredential = UNSET
