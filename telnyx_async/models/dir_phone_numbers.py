# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Phone Numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.dir_phone_number_batches import DIRPhoneNumber
    from telnyx_async.models.shared import BrandedCallingPaginationMeta, DIRDocument


@define(eq=False, repr=False, kw_only=True, slots=False)
class BulkAddDIRPhoneNumbersRequest(Model):
    """Body of `dir_phone_numbers.add`.

    Attributes:
        documents: Papers that support it, as uploaded documents. 1 to 20 items.
        phone_numbers: The phone numbers concerned, normally in +E.164. 1 to 15 items.
    """

    documents: list[DIRDocument]
    phone_numbers: list[str]


@define(eq=False, repr=False, kw_only=True, slots=False)
class BulkAddDIRPhoneNumbersResponse(Model):
    """Response of `dir_phone_numbers.add`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[DIRPhoneNumber]


@define(eq=False, repr=False, kw_only=True, slots=False)
class BulkDeleteDIRPhoneNumbersMeta(Model):
    """Attribute `BulkDeleteDIRPhoneNumbersResponse.meta`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[DIRPhoneNumberError]


@define(eq=False, repr=False, kw_only=True, slots=False)
class BulkDeleteDIRPhoneNumbersRequest(Model):
    """Body of `dir_phone_numbers.remove`.

    Attributes:
        phone_numbers: The phone numbers concerned, normally in +E.164. 1 to 100 items.
    """

    phone_numbers: list[str]


@define(eq=False, repr=False, kw_only=True, slots=False)
class BulkDeleteDIRPhoneNumbersResponse(Model):
    """Response of `dir_phone_numbers.remove`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[str]
    meta: BulkDeleteDIRPhoneNumbersMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class DIRPhoneNumberError(Model):
    """Attribute `BulkDeleteDIRPhoneNumbersMeta.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under. One of not_associated.
        detail: What went wrong this time, in words.
        phone_number: The phone number, normally in +E.164. Example: +19493253498
        title: A heading; in errors, the kind of error in a few words.
    """

    code: Literal["not_associated"] | str
    detail: str
    phone_number: str
    title: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListDIRPhoneNumbersResponse(ListResponse["DIRPhoneNumber"]):
    """Response of `dir_phone_numbers.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[DIRPhoneNumber]
    meta: BrandedCallingPaginationMeta
