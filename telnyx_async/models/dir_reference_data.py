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
        id: Identifier of the resource. UUID. Example: d29914a4-3c93-440c-af72-03778f442522
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
        short_name: Example: letter_of_authorization
    """

    description: str | None = None
    short_name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListDIRCallReasonsResponse(ListResponse["CallReasonReference"]):
    """CallReasonReferenceList in Telnyx's document."""

    data: list[CallReasonReference]
    meta: BrandedCallingPaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListDIRDocumentTypesResponse(ListResponse["DocumentTypeReference"]):
    """DocumentTypeReferenceList in Telnyx's document."""

    data: list[DocumentTypeReference]
    meta: BrandedCallingPaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ValidateCallReasonsResponse(Model):
    """ValidateCallReasonsResponse in Telnyx's document."""

    data: CallReasonsValidation
