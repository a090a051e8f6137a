# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Documents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from attrs import define

from telnyx_async.model import ListResponse, Model, UniqueFields

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta

CreateDocumentRequest: TypeAlias = "Annotated[CreateDocumentRequestVariant1 | CreateDocumentRequestVariant2, UniqueFields({'file': 'CreateDocumentRequestVariant2', 'url': 'CreateDocumentRequestVariant1'})]"


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateDocumentRequestVariant1(Model):
    """CreateDocumentRequestVariant1 in Telnyx's document.

    Attributes:
        customer_reference: A reference of your own choosing, to find it again by.
        filename: Example: test-document.pdf
    """

    url: str
    customer_reference: str | None = None
    filename: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateDocumentRequestVariant2(Model):
    """CreateDocumentRequestVariant2 in Telnyx's document.

    Attributes:
        customer_reference: A reference of your own choosing, to find it again by.
        file: Base64.
        filename: Example: test-document.pdf
    """

    file: str
    customer_reference: str | None = None
    filename: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateDocumentResponse(Model):
    """CreateDocumentResponse in Telnyx's document."""

    data: DocServiceDocument | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeleteDocumentResponse(Model):
    """DeleteDocumentResponse in Telnyx's document."""

    data: DocServiceDocument | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DocServiceDocument(Model):
    """DocServiceDocument in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: document
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        content_type: Example: application/pdf
        customer_reference: A reference of your own choosing, to find it again by.
        filename: Example: test-document.pdf
        status: One of pending, verified, denied.
    """

    created_at: str | None = None
    id: str | None = None
    record_type: str | None = None
    updated_at: str | None = None
    content_type: str | None = None
    customer_reference: str | None = None
    filename: str | None = None
    sha256: str | None = None
    size: DocServiceDocumentSize | None = None
    status: Literal["pending", "verified", "denied"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DocServiceDocumentLink(Model):
    """DocServiceDocumentLink in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: document_link
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        document_id: UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        linked_record_type: Example: porting_order
        linked_resource_id: Example: 132091b4-442b-4a2a-b87f-61e707e46d54
    """

    created_at: str | None = None
    id: str | None = None
    record_type: str | None = None
    updated_at: str | None = None
    document_id: str | None = None
    linked_record_type: str | None = None
    linked_resource_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DocServiceDocumentSize(Model):
    """DocServiceDocumentSize in Telnyx's document.

    Attributes:
        amount: Example: 123456
        unit: Example: bytes
    """

    amount: int | None = None
    unit: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListDocumentLinksResponse(ListResponse["DocServiceDocumentLink"]):
    """ListDocumentLinksResponse in Telnyx's document."""

    data: list[DocServiceDocumentLink] | None = None
    meta: PaginationMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListDocumentsResponse(ListResponse["DocServiceDocument"]):
    """ListDocumentsResponse in Telnyx's document."""

    data: list[DocServiceDocument] | None = None
    meta: PaginationMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RetrieveDocumentResponse(Model):
    """RetrieveDocumentResponse in Telnyx's document."""

    data: DocServiceDocument | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateDocumentResponse(Model):
    """UpdateDocumentResponse in Telnyx's document."""

    data: DocServiceDocument | None = None
