# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of sql databases."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListStorageSqlDatabasesResponse(ListResponse["SqlDatabase"]):
    """Response of `storage_sql_databases.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[SqlDatabase]
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class QueryStorageSqlDatabaseResponse(Model):
    """Response of `storage_sql_databases.query`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SqlQueryResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class SqlDatabase(Model):
    """Attribute `ListStorageSqlDatabasesResponse.data`, `SqlDatabaseResponse.data`.

    Attributes:
        created_at: When it was created.
        id: Identifier that Telnyx gave it.
        name: What it is called.
        record_type: Which kind of record this is.
        status: How far it has come, or whether it is in use. One of pending, provision_ok, provision_failed,
            deleting, delete_failed.
        updated_at: When it last changed.
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: Literal["pending", "provision_ok", "provision_failed", "deleting", "delete_failed"] | str = UNSET
    updated_at: datetime = UNSET
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SqlDatabaseResponse(Model):
    """Response of `storage_sql_databases.create`, `storage_sql_databases.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: SqlDatabase = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class SqlQueryMeta(Model):
    """Attribute `SqlQueryResult.meta`.

    Attributes:
        duration: How long it lasted, in seconds.
    """

    changes: int | None = None
    duration: float | None = None
    last_row_id: int | None = None
    rows_read: int | None = None
    rows_written: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SqlQueryResult(Model):
    """Attribute `QueryStorageSqlDatabaseResponse.data`.

    Attributes:
        count: How many.
        duration: How long it lasted, in seconds.
        meta: Facts about the answer, not part of it, such as which page of how many.
        results: The outcomes, one by one.
        success: true when it worked.
    """

    count: int | None = None
    duration: float | None = None
    meta: SqlQueryMeta | None = None
    results: list[dict[str, Any]] | None = None
    success: bool | None = None
