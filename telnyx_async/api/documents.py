# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Documents: 8 operations.

Stores files such as letters of authorization and proofs of address, for other products to refer to.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.documents import (
        CreateDocumentResponse,
        DeleteDocumentResponse,
        GetDocumentDownloadLinkResponse,
        GetDocumentResponse,
        ListDocumentLinksResponse,
        ListDocumentsResponse,
        UpdateDocumentResponse,
    )
    from telnyx_async.operation import FileContent
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "download",
    "get",
    "get_download_link",
    "list",
    "list_links",
    "update",
]

_create = Operation(
    id="CreateDocument",
    method="POST",
    path="/documents",
    tag="Documents",
    module="documents",
    function="create",
    summary="Upload a document",
    parameters=(
        Parameter("customer_reference", "customer_reference", "body"),
        Parameter("file", "file", "body", file=True),
        Parameter("filename", "filename", "body"),
        Parameter("url", "url", "body"),
    ),
    responses=(
        Response("200", "application/json", "CreateDocumentResponse"),
        Response("422", "application/json", "DocumentsErrors"),
        Response("default", "application/json", "DocumentsErrors"),
    ),
    idempotency="none",
    body=("application/json", "multipart/form-data"),
)


async def create(
    session: TelnyxSession,
    *,
    customer_reference: str | None = None,
    file: FileContent | None = None,
    filename: str | None = None,
    url: str | None = None,
    options: RequestOptions | None = None,
) -> CreateDocumentResponse:
    """Upload a file; it is deleted after 30 minutes unless something refers to it by then.

    `POST /documents` (CreateDocument). It is not retried if it may have been carried out: `OutcomeUnknown` is
    raised instead.

    Args:
        session: the session to send with.
        customer_reference: A reference of your own choosing, to find it again by.
        file: The file itself in base64; instead of url. File.
        filename: What the file is called. Example: test-document.pdf
        url: URL that Telnyx fetches the file from; instead of file.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateDocumentResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "customer_reference": customer_reference,
        "file": file,
        "filename": filename,
        "url": url,
    }
    result: CreateDocumentResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteDocument",
    method="DELETE",
    path="/documents/{id}",
    tag="Documents",
    module="documents",
    function="delete",
    summary="Delete a document",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteDocumentResponse"),
        Response("422", "application/json", "DocumentsErrors"),
        Response("default", "application/json", "DocumentsErrors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteDocumentResponse:
    """Delete a document; not possible while something refers to it.

    `DELETE /documents/{id}` (DeleteDocument). Repeating it changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `documents.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteDocumentResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteDocumentResponse = await _delete.execute(session, arguments, options)
    return result


_download = Operation(
    id="DownloadDocument",
    method="GET",
    path="/documents/{id}/download",
    tag="Documents",
    module="documents",
    function="download",
    summary="Download a document",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/octet-stream", "bytes"),
        Response("422", "application/json", "DocumentsErrors"),
        Response("default", "application/json", "DocumentsErrors"),
    ),
    idempotency="safe",
)


async def download(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> bytes:
    """Download the file itself.

    `GET /documents/{id}/download` (DownloadDocument). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `documents.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        bytes (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: bytes = await _download.execute(session, arguments, options)
    return result


_get = Operation(
    id="RetrieveDocument",
    method="GET",
    path="/documents/{id}",
    tag="Documents",
    module="documents",
    function="get",
    summary="Retrieve a document",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetDocumentResponse"),
        Response("422", "application/json", "DocumentsErrors"),
        Response("default", "application/json", "DocumentsErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetDocumentResponse:
    """Fetch what is known about a document, without its content.

    `GET /documents/{id}` (RetrieveDocument). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `documents.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetDocumentResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetDocumentResponse = await _get.execute(session, arguments, options)
    return result


_get_download_link = Operation(
    id="getDocumentDownloadLink",
    method="GET",
    path="/documents/{id}/download_link",
    tag="Documents",
    module="documents",
    function="get_download_link",
    summary="Generate a temporary download link for a document",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetDocumentDownloadLinkResponse"),
        Response("404", "application/json", "DocumentsError"),
        Response("422", "application/json", "DocumentsErrors"),
        Response("default", "application/json", "DocumentsErrors"),
    ),
    idempotency="safe",
)


async def get_download_link(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetDocumentDownloadLinkResponse:
    """Make a URL by which anybody can download the document for a while, without an API key.

    `GET /documents/{id}/download_link` (getDocumentDownloadLink). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `documents.list`. UUID. Example:
            550e8400-e29b-41d4-a716-446655440000
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetDocumentDownloadLinkResponse (200)

    Raises:
        ApiError: an error response; documented: 404, 422.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetDocumentDownloadLinkResponse = await _get_download_link.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListDocuments",
    method="GET",
    path="/documents",
    tag="Documents",
    module="documents",
    function="list",
    summary="List all documents",
    parameters=(
        Parameter("filter_created_at_gt", "filter[created_at][gt]", "query"),
        Parameter("filter_created_at_lt", "filter[created_at][lt]", "query"),
        Parameter("filter_customer_reference_eq", "filter[customer_reference][eq]", "query"),
        Parameter("filter_customer_reference_in", "filter[customer_reference][in]", "query"),
        Parameter("filter_filename_contains", "filter[filename][contains]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListDocumentsResponse"),
        Response("422", "application/json", "DocumentsErrors"),
        Response("default", "application/json", "DocumentsErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_created_at_gt: datetime | None = None,
    filter_created_at_lt: datetime | None = None,
    filter_customer_reference_eq: str | None = None,
    filter_customer_reference_in: Sequence[str] | None = None,
    filter_filename_contains: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Sequence[Literal["filename", "created_at", "updated_at", "-filename", "-created_at", "-updated_at"]]
    | None = None,
    options: RequestOptions | None = None,
) -> ListDocumentsResponse:
    """List the documents, newest first.

    `GET /documents` (ListDocuments). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_created_at_gt: Only items created after this time. Example: 2021-04-09T22:25:27.521Z
        filter_created_at_lt: Only items created before this time. Example: 2021-04-09T22:25:27.521Z
        filter_customer_reference_eq: Only items with exactly this reference of yours.
        filter_customer_reference_in: Only items with one of these references of yours.
        filter_filename_contains: Only documents with this in their file name. Example: invoice
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        sort: How to order the results. One of filename, created_at, updated_at, -filename, -created_at,
            -updated_at.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListDocumentsResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "filter_created_at_gt": filter_created_at_gt,
        "filter_created_at_lt": filter_created_at_lt,
        "filter_customer_reference_eq": filter_customer_reference_eq,
        "filter_customer_reference_in": filter_customer_reference_in,
        "filter_filename_contains": filter_filename_contains,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListDocumentsResponse = await _list.execute(session, arguments, options)
    return result


_list_links = Operation(
    id="ListDocumentLinks",
    method="GET",
    path="/document_links",
    tag="Documents",
    module="documents",
    function="list_links",
    summary="List all document links",
    parameters=(
        Parameter("filter_linked_record_type", "filter[linked_record_type]", "query"),
        Parameter("filter_linked_resource_id", "filter[linked_resource_id]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListDocumentLinksResponse"),
        Response("422", "application/json", "DocumentsErrors"),
        Response("default", "application/json", "DocumentsErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_links(
    session: TelnyxSession,
    *,
    filter_linked_record_type: str | None = None,
    filter_linked_resource_id: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListDocumentLinksResponse:
    """List which things refer to which documents, newest first.

    `GET /document_links` (ListDocumentLinks). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_linked_record_type: Only links to this kind of record, such as porting_order. Example: porting_order
        filter_linked_resource_id: Only links to the record with this id. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListDocumentLinksResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "filter_linked_record_type": filter_linked_record_type,
        "filter_linked_resource_id": filter_linked_resource_id,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListDocumentLinksResponse = await _list_links.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateDocument",
    method="PATCH",
    path="/documents/{id}",
    tag="Documents",
    module="documents",
    function="update",
    summary="Update a document",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("customer_reference", "customer_reference", "body"),
        Parameter("filename", "filename", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateDocumentResponse"),
        Response("422", "application/json", "DocumentsErrors"),
        Response("default", "application/json", "DocumentsErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    id: str,
    *,
    customer_reference: str | None = None,
    filename: str | None = None,
    options: RequestOptions | None = None,
) -> UpdateDocumentResponse:
    """Change a document's file name or reference; its content stays.

    `PATCH /documents/{id}` (UpdateDocument). It is not retried if it may have been carried out: `OutcomeUnknown` is
    raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `documents.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        customer_reference: A reference of your own choosing, to find it again by.
        filename: What the file is called. Example: test-document.pdf
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateDocumentResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "customer_reference": customer_reference,
        "filename": filename,
    }
    result: UpdateDocumentResponse = await _update.execute(session, arguments, options)
    return result
