# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Documents."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model, UniqueFields

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta

CreateDocumentRequest: TypeAlias = "Annotated[CreateDocumentRequestWithUrl | CreateDocumentRequestWithFile, UniqueFields({'file': 'CreateDocumentRequestWithFile', 'url': 'CreateDocumentRequestWithUrl'})]"


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateDocumentRequestWithFile(Model):
    """POST /documents body|with file in Telnyx's document.

    Attributes:
        customer_reference: A reference of your own choosing, to find it again by.
        file: Base64.
        filename: Example: test-document.pdf
    """

    file: str
    customer_reference: str | None = None
    filename: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateDocumentRequestWithUrl(Model):
    """POST /documents body|with url in Telnyx's document.

    Attributes:
        customer_reference: A reference of your own choosing, to find it again by.
        filename: Example: test-document.pdf
    """

    url: str
    customer_reference: str | None = None
    filename: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateDocumentResponse(Model):
    """POST /documents response in Telnyx's document."""

    data: DocServiceDocument = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeleteDocumentResponse(Model):
    """DELETE /documents/{id} response in Telnyx's document."""

    data: DocServiceDocument = UNSET


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

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    status: Literal["pending", "verified", "denied"] | str = UNSET
    content_type: str | None = None
    customer_reference: str | None = None
    filename: str | None = None
    sha256: str | None = None
    size: DocServiceDocumentSize | None = None


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

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    document_id: str | None = None
    linked_record_type: str | None = None
    linked_resource_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DocServiceDocumentSize(Model):
    """DocServiceDocument.size in Telnyx's document.

    Attributes:
        amount: Example: 123456
        unit: Example: bytes
    """

    amount: int | None = None
    unit: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetDocumentResponse(Model):
    """GET /documents/{id} response in Telnyx's document."""

    data: DocServiceDocument = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListDocumentLinksResponse(ListResponse["DocServiceDocumentLink"]):
    """GET /document_links response in Telnyx's document."""

    data: list[DocServiceDocumentLink] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListDocumentsResponse(ListResponse["DocServiceDocument"]):
    """GET /documents response in Telnyx's document."""

    data: list[DocServiceDocument] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateDocumentResponse(Model):
    """PATCH /documents/{id} response in Telnyx's document."""

    data: DocServiceDocument = UNSET
