# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Documents."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateDocumentMultipartRequest(Model):
    """Body of `documents.create`.

    Attributes:
        customer_reference: A reference of your own choosing, to find it again by.
        file: Identifier of the file's content, or the file. File.
    """

    customer_reference: str | None = None
    file: bytes | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateDocumentRequest(Model):
    """Body of `documents.create`.

    Attributes:
        customer_reference: A reference of your own choosing, to find it again by.
        file: Identifier of the file's content, or the file. Base64. Example: ZXhhbXBsZSBvZiBlbmNvZGVkIGNvbnRlbnQ=
        filename: What the file is called. Example: test-document.pdf
        url: Web address that goes with it.
    """

    customer_reference: str | None = None
    file: str | None = None
    filename: str | None = None
    url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateDocumentResponse(Model):
    """Response of `documents.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: DocServiceDocument = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteDocumentResponse(Model):
    """Response of `documents.delete`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: DocServiceDocument = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DocServiceDocument(Model):
    """Body of `documents.update`.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: document
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        av_scan_status: One of scanned, infected, pending_scan, not_scanned.
        content_type: MIME type of the content, such as application/pdf. Example: application/pdf
        customer_reference: A reference of your own choosing, to find it again by.
        filename: What the file is called. Example: test-document.pdf
        sha256: SHA-256 hash of the file.
        size: How large it is.
        status: How far it has come, or whether it is in use. One of pending, verified, denied.
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    status: Literal["pending", "verified", "denied"] | str = UNSET
    av_scan_status: Literal["scanned", "infected", "pending_scan", "not_scanned"] | str | None = None
    content_type: str | None = None
    customer_reference: str | None = None
    filename: str | None = None
    sha256: str | None = None
    size: DocServiceDocumentSize | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DocServiceDocumentLink(Model):
    """Attribute `ListDocumentLinksResponse.data`.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: document_link
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        document_id: Document concerned, as the upload of it returned. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class DocServiceDocumentSize(Model):
    """Attribute `DocServiceDocument.size`.

    Attributes:
        amount: How much; the unit or the currency stands beside it. Example: 123456
        unit: Unit that the figure beside it is in. Example: bytes
    """

    amount: int | None = None
    unit: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DocumentDownloadLink(Model):
    """Attribute `GetDocumentDownloadLinkResponse.data`.

    Attributes:
        url: Web address that goes with it. URL.
    """

    url: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class DocumentsError(Model):
    """Attribute `DocumentsErrors.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        meta: Facts about the answer, not part of it, such as which page of how many.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str
    title: str
    detail: str | None = None
    meta: dict[str, Any] | None = None
    source: DocumentsErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DocumentsErrorSource(Model):
    """Attribute `DocumentsError.source`.

    Attributes:
        parameter: Query parameter that is at fault.
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901).
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DocumentsErrors(Model):
    """Error of `documents.create`, `documents.delete`, `documents.download` and 11 more.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[DocumentsError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetDocumentDownloadLinkResponse(Model):
    """Response of `documents.get_download_link`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: DocumentDownloadLink


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetDocumentResponse(Model):
    """Response of `documents.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: DocServiceDocument = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListDocumentLinksResponse(ListResponse["DocServiceDocumentLink"]):
    """Response of `documents.list_links`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[DocServiceDocumentLink] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListDocumentsResponse(ListResponse["DocServiceDocument"]):
    """Response of `documents.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[DocServiceDocument] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateDocumentResponse(Model):
    """Response of `documents.update`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: DocServiceDocument = UNSET
