# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""kv keys: 4 operations.

Reads and writes values by key in a key-value namespace.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.storage_kv_keys import ListKvKeysResponse
    from telnyx_async.operation import FileContent
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "delete",
    "get",
    "list",
    "put",
]

_delete = Operation(
    id="DeleteKvKey",
    method="DELETE",
    path="/storage/kvs/{id}/keys/{key}",
    tag="kv keys",
    module="storage_kv_keys",
    function="delete",
    summary="Delete a key",
    parameters=(
        Parameter("namespace_id", "id", "path", required=True),
        Parameter("key", "key", "path", required=True),
    ),
    responses=(
        Response("200"),
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
    namespace_id: str,
    key: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete a key; one that is not there counts as deleted.

    `DELETE /storage/kvs/{id}/keys/{key}` (DeleteKvKey). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        namespace_id: Identifier that Telnyx gave it. Listed by `storage_kv_namespaces.list`. UUID.
        key: Name that the value is kept under, up to 256 characters. Listed by `storage_kv_keys.list`. At most 256
            characters. Matches ^[-/_=.a-zA-Z0-9]+$
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 409, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "namespace_id": namespace_id,
        "key": key,
    }
    await _delete.execute(session, arguments, options)


_get = Operation(
    id="GetKvKey",
    method="GET",
    path="/storage/kvs/{id}/keys/{key}",
    tag="kv keys",
    module="storage_kv_keys",
    function="get",
    summary="Get a key's value",
    parameters=(
        Parameter("namespace_id", "id", "path", required=True),
        Parameter("key", "key", "path", required=True),
    ),
    responses=(
        Response("200", "application/octet-stream", "bytes"),
        Response("400", "application/json", "EdgeComputeErrors"),
        Response("401", "application/json", "EdgeComputeErrors"),
        Response("404", "application/json", "EdgeComputeErrors"),
        Response("409", "application/json", "EdgeComputeErrors"),
        Response("500", "application/json", "EdgeComputeErrorResponse"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    namespace_id: str,
    key: str,
    *,
    options: RequestOptions | None = None,
) -> bytes:
    """Fetch the bytes stored under a key, with the content type they were stored with.

    `GET /storage/kvs/{id}/keys/{key}` (GetKvKey). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        namespace_id: Identifier that Telnyx gave it. Listed by `storage_kv_namespaces.list`. UUID.
        key: Name that the value is kept under, up to 256 characters. Listed by `storage_kv_keys.list`. At most 256
            characters. Matches ^[-/_=.a-zA-Z0-9]+$
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        bytes (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 409, 500.
    """
    arguments: dict[str, object] = {
        "namespace_id": namespace_id,
        "key": key,
    }
    result: bytes = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListKvKeys",
    method="GET",
    path="/storage/kvs/{id}/keys",
    tag="kv keys",
    module="storage_kv_keys",
    function="list",
    summary="List keys",
    parameters=(
        Parameter("namespace_id", "id", "path", required=True),
        Parameter("cursor", "cursor", "query"),
        Parameter("limit", "limit", "query"),
        Parameter("prefix", "prefix", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListKvKeysResponse"),
        Response("400", "application/json", "EdgeComputeErrors"),
        Response("401", "application/json", "EdgeComputeErrors"),
        Response("404", "application/json", "EdgeComputeErrors"),
        Response("409", "application/json", "EdgeComputeErrors"),
        Response("500", "application/json", "EdgeComputeErrorResponse"),
    ),
    idempotency="safe",
    paging=Paging("cursor", "data", page="cursor", size="limit", cursor="meta.cursor", more="meta.has_more"),
)


async def list(
    session: TelnyxSession,
    namespace_id: str,
    *,
    cursor: str | None = None,
    limit: int | None = None,
    prefix: str | None = None,
    options: RequestOptions | None = None,
) -> ListKvKeysResponse:
    """List the keys of a namespace, by prefix if you wish, without their values.

    `GET /storage/kvs/{id}/keys` (ListKvKeys). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        namespace_id: Identifier that Telnyx gave it. Listed by `storage_kv_namespaces.list`. UUID.
        cursor: Mark from the answer before, to fetch the page that follows.
        limit: How many keys to return, 1 to 1000; 1000 by default.
        prefix: Only keys that begin so.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListKvKeysResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 409, 500.
    """
    arguments: dict[str, object] = {
        "namespace_id": namespace_id,
        "cursor": cursor,
        "limit": limit,
        "prefix": prefix,
    }
    result: ListKvKeysResponse = await _list.execute(session, arguments, options)
    return result


_put = Operation(
    id="PutKvKey",
    method="PUT",
    path="/storage/kvs/{id}/keys/{key}",
    tag="kv keys",
    module="storage_kv_keys",
    function="put",
    summary="Set a key's value",
    parameters=(
        Parameter("namespace_id", "id", "path", required=True),
        Parameter("key", "key", "path", required=True),
        Parameter("ttl_secs", "ttl_secs", "query"),
        Parameter("value", "", "body", required=True, file=True),
    ),
    responses=(
        Response("200"),
        Response("201"),
        Response("400", "application/json", "EdgeComputeErrors"),
        Response("401", "application/json", "EdgeComputeErrors"),
        Response("404", "application/json", "EdgeComputeErrors"),
        Response("409", "application/json", "EdgeComputeErrors"),
        Response("413", "application/json", "EdgeComputeErrors"),
        Response("422", "application/json", "EdgeComputeErrors"),
        Response("500", "application/json", "EdgeComputeErrorResponse"),
    ),
    idempotency="idempotent",
    body=("application/octet-stream",),
)


async def put(
    session: TelnyxSession,
    namespace_id: str,
    key: str,
    *,
    value: FileContent,
    ttl_secs: int | None = None,
    options: RequestOptions | None = None,
) -> None:
    """Store up to 1 MiB under a key, in place of what was there, for ttl_secs or for good.

    `PUT /storage/kvs/{id}/keys/{key}` (PutKvKey). Repeating it changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        namespace_id: Identifier that Telnyx gave it. Listed by `storage_kv_namespaces.list`. UUID.
        key: Name that the value is kept under, up to 256 characters. At most 256 characters. Matches
            ^[-/_=.a-zA-Z0-9]+$
        value: The bytes to store, up to 1 MiB, kept as they are. File.
        ttl_secs: Seconds until the key is deleted by itself; the namespace must support that (409 else). 1 to
            9223372036.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (200) or None (201)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 409, 413, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "namespace_id": namespace_id,
        "key": key,
        "ttl_secs": ttl_secs,
        "value": value,
    }
    await _put.execute(session, arguments, options)
