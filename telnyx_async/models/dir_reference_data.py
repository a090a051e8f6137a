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
    """Attribute `ListDIRCallReasonsResponse.data`.

    Attributes:
        description: What it is or is for, in words.
        id: Identifier that Telnyx gave it. UUID. Example: d29914a4-3c93-440c-af72-03778f442522
        reason: Why it is so or should be so.
    """

    id: str = UNSET
    description: str | None = None
    reason: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallReasonsValidation(Model):
    """Attribute `ValidateCallReasonsResponse.data`."""

    all_pre_approved: bool
    non_approved_reasons: list[str]
    requires_manual_vetting: bool


@define(eq=False, repr=False, kw_only=True, slots=False)
class DocumentTypeReference(Model):
    """Attribute `ListDIRDocumentTypesResponse.data`.

    Attributes:
        description: What it is or is for, in words.
        short_name: Short name, unique and fit for a URL. Example: letter_of_authorization
    """

    description: str | None = None
    short_name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListDIRCallReasonsResponse(ListResponse["CallReasonReference"]):
    """Response of `dir_reference_data.list_call_reasons`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[CallReasonReference]
    meta: BrandedCallingPaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListDIRDocumentTypesResponse(ListResponse["DocumentTypeReference"]):
    """Response of `dir_reference_data.list_document_types`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[DocumentTypeReference]
    meta: BrandedCallingPaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ValidateCallReasonsResponse(Model):
    """Response of `dir_reference_data.validate_call_reasons`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallReasonsValidation
