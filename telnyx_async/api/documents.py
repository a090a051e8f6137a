# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Documents: 7 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.documents import (
        CreateDocumentResponse,
        DeleteDocumentResponse,
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
        Parameter("filename", "filename", "body"),
        Parameter("url", "url", "body"),
        Parameter("file", "file", "body", file=True),
    ),
    responses=(
        Response("200", "application/json", "CreateDocumentResponse"),
        Response("422", "application/json", "Errors"),
        Response("500", "application/json", "Errors"),
    ),
    idempotency="none",
    body=("application/json", "multipart/form-data"),
)


async def create(
    session: TelnyxSession,
    *,
    customer_reference: str | None = None,
    filename: str | None = None,
    url: str | None = None,
    file: FileContent | None = None,
    options: RequestOptions | None = None,
) -> CreateDocumentResponse:
    """Upload a document.

    `POST /documents` (CreateDocument). It is not retried if it may have been carried out: `OutcomeUnknown` is
    raised instead.

    Args:
        session: the session to send with.
        customer_reference: A reference of your own choosing, to find it again by.
        filename: Example: test-document.pdf
        url: `str`.
        file: File.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateDocumentResponse (200)

    Raises:
        ApiError: an error response; documented: 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "customer_reference": customer_reference,
        "filename": filename,
        "url": url,
        "file": file,
    }
    result: CreateDocumentResponse = await session.execute(_create, arguments, options)
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
        Response("500", "application/json", "Errors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteDocumentResponse:
    """Delete a document.

    `DELETE /documents/{id}` (DeleteDocument). Repeating it changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteDocumentResponse (200)

    Raises:
        ApiError: an error response; documented: 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteDocumentResponse = await session.execute(_delete, arguments, options)
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
        Response("200", "application/json", "dict[str, Any]"),
        Response("500", "application/json", "Errors"),
    ),
    idempotency="safe",
)


async def download(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> dict[str, Any]:
    """Download a document.

    `GET /documents/{id}/download` (DownloadDocument). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        dict[str, Any] (200)

    Raises:
        ApiError: an error response; documented: 500.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: dict[str, Any] = await session.execute(_download, arguments, options)
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
        Response("500", "application/json", "Errors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetDocumentResponse:
    """Retrieve a document.

    `GET /documents/{id}` (RetrieveDocument). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetDocumentResponse (200)

    Raises:
        ApiError: an error response; documented: 500.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetDocumentResponse = await session.execute(_get, arguments, options)
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
        Parameter("filter_customer_reference_in", "filter[customer_reference][in][]", "query"),
        Parameter("filter_filename_contains", "filter[filename][contains]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort[]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListDocumentsResponse"),
        Response("500", "application/json", "Errors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_created_at_gt: str | None = None,
    filter_created_at_lt: str | None = None,
    filter_customer_reference_eq: str | None = None,
    filter_customer_reference_in: str | None = None,
    filter_filename_contains: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["filename", "created_at", "updated_at"] | None = None,
    options: RequestOptions | None = None,
) -> ListDocumentsResponse:
    """List all documents.

    `GET /documents` (ListDocuments). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_created_at_gt: Only items created after this time. Example: 2021-04-09T22:25:27.521Z
        filter_created_at_lt: Only items created before this time. Example: 2021-04-09T22:25:27.521Z
        filter_customer_reference_eq: `str`.
        filter_customer_reference_in: `str`.
        filter_filename_contains: Example: invoice
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        sort: How to order the results. One of filename, created_at, updated_at.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListDocumentsResponse (200)

    Raises:
        ApiError: an error response; documented: 500.
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
    result: ListDocumentsResponse = await session.execute(_list, arguments, options)
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
        Parameter("filter_document_id", "filter[document_id]", "query"),
        Parameter("filter_linked_record_type", "filter[linked_record_type]", "query"),
        Parameter("filter_linked_resource_id", "filter[linked_resource_id]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListDocumentLinksResponse"),
        Response("500", "application/json", "Errors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_links(
    session: TelnyxSession,
    *,
    filter_document_id: str | None = None,
    filter_linked_record_type: str | None = None,
    filter_linked_resource_id: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListDocumentLinksResponse:
    """List all document links.

    `GET /document_links` (ListDocumentLinks). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_document_id: UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        filter_linked_record_type: Example: porting_order
        filter_linked_resource_id: UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListDocumentLinksResponse (200)

    Raises:
        ApiError: an error response; documented: 500.
    """
    arguments: dict[str, object] = {
        "filter_document_id": filter_document_id,
        "filter_linked_record_type": filter_linked_record_type,
        "filter_linked_resource_id": filter_linked_resource_id,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListDocumentLinksResponse = await session.execute(_list_links, arguments, options)
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
        Response("500", "application/json", "Errors"),
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
    """Update a document.

    `PATCH /documents/{id}` (UpdateDocument). It is not retried if it may have been carried out: `OutcomeUnknown` is
    raised instead.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        customer_reference: A reference of your own choosing, to find it again by.
        filename: Example: test-document.pdf
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateDocumentResponse (200)

    Raises:
        ApiError: an error response; documented: 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "customer_reference": customer_reference,
        "filename": filename,
    }
    result: UpdateDocumentResponse = await session.execute(_update, arguments, options)
    return result
