# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""sql databases: 5 operations.

Creates SQL databases and runs statements in them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.storage_sql_databases import (
        ListStorageSqlDatabasesResponse,
        QueryStorageSqlDatabaseResponse,
        SqlDatabaseResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "get",
    "list",
    "query",
]

_create = Operation(
    id="CreateSqlDatabase",
    method="POST",
    path="/storage/sqldbs",
    tag="sql databases",
    module="storage_sql_databases",
    function="create",
    summary="",
    parameters=(Parameter("name", "name", "body", required=True),),
    responses=(Response("2XX", "application/json", "SqlDatabaseResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    name: str,
    options: RequestOptions | None = None,
) -> SqlDatabaseResponse:
    """Create an SQL database; it can be used once its status is provision_ok.

    `POST /storage/sqldbs` (CreateSqlDatabase). It is not retried if it may have been carried out: `OutcomeUnknown`
    is raised instead.

    Args:
        session: the session to send with.
        name: What it is called.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SqlDatabaseResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "name": name,
    }
    result: SqlDatabaseResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteSqlDatabase",
    method="DELETE",
    path="/storage/sqldbs/{id}",
    tag="sql databases",
    module="storage_sql_databases",
    function="delete",
    summary="",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("force", "force", "query"),
    ),
    responses=(Response("2XX"),),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    force: bool | None = None,
    options: RequestOptions | None = None,
) -> None:
    """Delete an SQL database with all its data, in the background; Conflict while a function uses it, unless
    force=True.

    `DELETE /storage/sqldbs/{id}` (DeleteSqlDatabase). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `storage_sql_databases.list`.
        force: Whether to do it even though something stands against it.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "force": force,
    }
    await _delete.execute(session, arguments, options)


_get = Operation(
    id="GetSqlDatabase",
    method="GET",
    path="/storage/sqldbs/{id}",
    tag="sql databases",
    module="storage_sql_databases",
    function="get",
    summary="",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(Response("2XX", "application/json", "SqlDatabaseResponse"),),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> SqlDatabaseResponse:
    """Fetch one SQL database with its status; NotFound once a deletion is through.

    `GET /storage/sqldbs/{id}` (GetSqlDatabase). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `storage_sql_databases.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SqlDatabaseResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: SqlDatabaseResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListSqlDatabases",
    method="GET",
    path="/storage/sqldbs",
    tag="sql databases",
    module="storage_sql_databases",
    function="list",
    summary="",
    parameters=(
        Parameter("filter_name", "filter[name]", "query"),
        Parameter("filter_status", "filter[status]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses=(Response("2XX", "application/json", "ListStorageSqlDatabasesResponse"),),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_name: str | None = None,
    filter_status: Literal["pending", "provision_ok", "provision_failed", "deleting", "delete_failed"] | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["name", "-name", "status", "-status", "created_at", "-created_at"] | None = None,
    options: RequestOptions | None = None,
) -> ListStorageSqlDatabasesResponse:
    """List the organization's SQL databases by name or status.

    `GET /storage/sqldbs` (ListSqlDatabases). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_name: Only items of this name.
        filter_status: Only items in this status. One of pending, provision_ok, provision_failed, deleting,
            delete_failed.
        page_number: Which page to fetch, counted from 1.
        page_size: How many items a page holds.
        sort: How to order the results. One of name, -name, status, -status, created_at, -created_at.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListStorageSqlDatabasesResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "filter_name": filter_name,
        "filter_status": filter_status,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListStorageSqlDatabasesResponse = await _list.execute(session, arguments, options)
    return result


_query = Operation(
    id="QuerySqlDatabase",
    method="POST",
    path="/storage/sqldbs/{id}/actions/query",
    tag="sql databases",
    module="storage_sql_databases",
    function="query",
    summary="",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("params", "params", "body"),
        Parameter("sql", "sql", "body", required=True),
    ),
    responses=(Response("2XX", "application/json", "QueryStorageSqlDatabaseResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def query(
    session: TelnyxSession,
    id: str,
    *,
    sql: str,
    params: Sequence[str | float | bool | Null] | None = None,
    options: RequestOptions | None = None,
) -> QueryStorageSqlDatabaseResponse:
    """Run SQL in a database and return its rows; the values for ? go in params, not in the text.

    `POST /storage/sqldbs/{id}/actions/query` (QuerySqlDatabase). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `storage_sql_databases.list`.
        sql: The SQL, with ? where values go.
        params: Settings it was or should be made with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        QueryStorageSqlDatabaseResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "params": params,
        "sql": sql,
    }
    result: QueryStorageSqlDatabaseResponse = await _query.execute(session, arguments, options)
    return result
