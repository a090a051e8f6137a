# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""kv namespaces: 4 operations.

Creates namespaces of a key-value store.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.storage_kv_namespaces import KvNamespaceResponse, ListKvNamespacesResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "get",
    "list",
]

_create = Operation(
    id="CreateKvNamespace",
    method="POST",
    path="/storage/kvs",
    tag="kv namespaces",
    module="storage_kv_namespaces",
    function="create",
    summary="Create a KV namespace",
    parameters=(Parameter("name", "name", "body", required=True),),
    responses=(
        Response("201", "application/json", "KvNamespaceResponse"),
        Response("400", "application/json", "EdgeComputeErrors"),
        Response("401", "application/json", "EdgeComputeErrors"),
        Response("409", "application/json", "EdgeComputeErrors"),
        Response("500", "application/json", "EdgeComputeErrorResponse"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    name: str,
    options: RequestOptions | None = None,
) -> KvNamespaceResponse:
    """Create a key-value namespace; it can be used once its status is provision_ok.

    `POST /storage/kvs` (CreateKvNamespace). It is not retried if it may have been carried out: `OutcomeUnknown` is
    raised instead.

    Args:
        session: the session to send with.
        name: What it is called. 1 to 255 characters. Matches ^[a-z0-9-]+$ Example: my-cache
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        KvNamespaceResponse (201)

    Raises:
        ApiError: an error response; documented: 400, 401, 409, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "name": name,
    }
    result: KvNamespaceResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteKvNamespace",
    method="DELETE",
    path="/storage/kvs/{id}",
    tag="kv namespaces",
    module="storage_kv_namespaces",
    function="delete",
    summary="Delete a KV namespace",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "KvNamespaceResponse"),
        Response("400", "application/json", "EdgeComputeErrors"),
        Response("401", "application/json", "EdgeComputeErrors"),
        Response("404", "application/json", "EdgeComputeErrors"),
        Response("409", "application/json", "EdgeComputeErrors"),
        Response("500", "application/json", "EdgeComputeErrorResponse"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> KvNamespaceResponse:
    """Delete a key-value namespace with all its keys, in the background; Conflict if that is under way already.

    `DELETE /storage/kvs/{id}` (DeleteKvNamespace). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `storage_kv_namespaces.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        KvNamespaceResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 409, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: KvNamespaceResponse = await _delete.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetKvNamespace",
    method="GET",
    path="/storage/kvs/{id}",
    tag="kv namespaces",
    module="storage_kv_namespaces",
    function="get",
    summary="Get a KV namespace",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "KvNamespaceResponse"),
        Response("400", "application/json", "EdgeComputeErrors"),
        Response("401", "application/json", "EdgeComputeErrors"),
        Response("404", "application/json", "EdgeComputeErrors"),
        Response("500", "application/json", "EdgeComputeErrorResponse"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> KvNamespaceResponse:
    """Fetch one key-value namespace with its status.

    `GET /storage/kvs/{id}` (GetKvNamespace). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `storage_kv_namespaces.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        KvNamespaceResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 500.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: KvNamespaceResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListKvNamespaces",
    method="GET",
    path="/storage/kvs",
    tag="kv namespaces",
    module="storage_kv_namespaces",
    function="list",
    summary="List KV namespaces",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListKvNamespacesResponse"),
        Response("401", "application/json", "EdgeComputeErrors"),
        Response("500", "application/json", "EdgeComputeErrorResponse"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListKvNamespacesResponse:
    """List the organization's key-value namespaces.

    `GET /storage/kvs` (ListKvNamespaces). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListKvNamespacesResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 500.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListKvNamespacesResponse = await _list.execute(session, arguments, options)
    return result
