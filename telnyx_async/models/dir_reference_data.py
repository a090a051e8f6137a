# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Reference Data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import BrandedCallingPaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallReasonReference(Model):
    """CallReasonReference in Telnyx's document.

    Attributes:
        description: What it is or is for, in words.
        id: Identifier that Telnyx gave it; in paths, which one is meant. UUID. Example:
            d29914a4-3c93-440c-af72-03778f442522
        reason: Why it is so or shall be so.
    """

    id: str = UNSET
    description: str | None = None
    reason: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallReasonsValidation(Model):
    """ValidateCallReasonsResponse.data in Telnyx's document."""

    all_pre_approved: bool
    non_approved_reasons: list[str]
    requires_manual_vetting: bool


@define(eq=False, repr=False, kw_only=True, slots=False)
class DocumentTypeReference(Model):
    """DocumentTypeReference in Telnyx's document.

    Attributes:
        description: What it is or is for, in words.
        short_name: Short name, unique and fit for a URL. Example: letter_of_authorization
    """

    description: str | None = None
    short_name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListDIRCallReasonsResponse(ListResponse["CallReasonReference"]):
    """CallReasonReferenceList in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[CallReasonReference]
    meta: BrandedCallingPaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListDIRDocumentTypesResponse(ListResponse["DocumentTypeReference"]):
    """DocumentTypeReferenceList in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[DocumentTypeReference]
    meta: BrandedCallingPaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ValidateCallReasonsResponse(Model):
    """ValidateCallReasonsResponse in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallReasonsValidation
