# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Phone Numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from telnyx_async.model import ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.dir_phone_number_batches import DirPhoneNumber
    from telnyx_async.models.shared import BrandedCallingPaginationMeta, Document


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class BulkAddPhoneNumbersRequest(Model):
    """BulkAddPhoneNumbersRequest in Telnyx's document.

    Attributes:
        documents: 1 to 20 items.
        phone_numbers: 1 to 15 items.
    """

    documents: list[Document]
    phone_numbers: list[str]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class BulkDeletePhoneNumbersRequest(Model):
    """BulkDeletePhoneNumbersRequest in Telnyx's document.

    Attributes:
        phone_numbers: 1 to 100 items.
    """

    phone_numbers: list[str]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PhoneNumberBulkDeleteMeta(Model):
    """PhoneNumberBulkDeleteResponse.meta in Telnyx's document."""

    errors: list[PhoneNumberItemError]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PhoneNumberBulkDeleteResponse(Model):
    """PhoneNumberBulkDeleteResponse in Telnyx's document."""

    data: list[str]
    meta: PhoneNumberBulkDeleteMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PhoneNumberBulkResponse(Model):
    """PhoneNumberBulkResponse in Telnyx's document."""

    data: list[DirPhoneNumber]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PhoneNumberItemError(Model):
    """PhoneNumberItemError in Telnyx's document.

    Attributes:
        code: One of not_associated.
        phone_number: The phone number, normally in +E.164. Example: +19493253498
    """

    code: Literal["not_associated"] | str
    detail: str
    phone_number: str
    title: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PhoneNumberList(ListResponse["DirPhoneNumber"]):
    """PhoneNumberList in Telnyx's document."""

    data: list[DirPhoneNumber]
    meta: BrandedCallingPaginationMeta
