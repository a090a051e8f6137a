# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Data Migration: 9 operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.storage_migrations import (
        CreateStorageMigrationResponse,
        CreateStorageMigrationSourceResponse,
        DeleteStorageMigrationSourceResponse,
        GetStorageMigrationResponse,
        GetStorageMigrationSourceResponse,
        ListStorageMigrationSourceCoverageResponse,
        ListStorageMigrationSourcesResponse,
        ListStorageMigrationsResponse,
        StopStorageMigrationResponse,
        StorageMigrationSourceProviderAuth,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "create_source",
    "delete_source",
    "get",
    "get_source",
    "list",
    "list_source_coverage",
    "list_sources",
    "stop",
]

_create = Operation(
    id="CreateMigration",
    method="POST",
    path="/storage/migrations",
    tag="Data Migration",
    module="storage_migrations",
    function="create",
    summary="Create a Migration",
    parameters=(
        Parameter("refresh", "refresh", "body"),
        Parameter("source_id", "source_id", "body", required=True),
        Parameter("target_bucket_name", "target_bucket_name", "body", required=True),
        Parameter("target_region", "target_region", "body", required=True),
    ),
    responses=(Response("200", "application/json", "CreateStorageMigrationResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    source_id: str,
    target_bucket_name: str,
    target_region: str,
    refresh: bool | None = None,
    options: RequestOptions | None = None,
) -> CreateStorageMigrationResponse:
    """Create a Migration.

    `POST /storage/migrations` (CreateMigration). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        source_id: `str`.
        target_bucket_name: `str`.
        target_region: `str`.
        refresh: `bool`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateStorageMigrationResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "refresh": refresh,
        "source_id": source_id,
        "target_bucket_name": target_bucket_name,
        "target_region": target_region,
    }
    result: CreateStorageMigrationResponse = await session.execute(_create, arguments, options)
    return result


_create_source = Operation(
    id="CreateMigrationSource",
    method="POST",
    path="/storage/migration_sources",
    tag="Data Migration",
    module="storage_migrations",
    function="create_source",
    summary="Create a Migration Source",
    parameters=(
        Parameter("bucket_name", "bucket_name", "body", required=True),
        Parameter("provider", "provider", "body", required=True),
        Parameter("provider_auth", "provider_auth", "body", required=True),
        Parameter("source_region", "source_region", "body"),
    ),
    responses=(Response("200", "application/json", "CreateStorageMigrationSourceResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def create_source(
    session: TelnyxSession,
    *,
    bucket_name: str,
    provider: Literal["aws", "telnyx"],
    provider_auth: StorageMigrationSourceProviderAuth | Mapping[str, Any],
    source_region: str | None = None,
    options: RequestOptions | None = None,
) -> CreateStorageMigrationSourceResponse:
    """Create a Migration Source.

    `POST /storage/migration_sources` (CreateMigrationSource). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        bucket_name: `str`.
        provider: One of aws, telnyx.
        provider_auth: `StorageMigrationSourceProviderAuth | Mapping[str, Any]`.
        source_region: `str`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateStorageMigrationSourceResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "bucket_name": bucket_name,
        "provider": provider,
        "provider_auth": provider_auth,
        "source_region": source_region,
    }
    result: CreateStorageMigrationSourceResponse = await session.execute(_create_source, arguments, options)
    return result


_delete_source = Operation(
    id="DeleteMigrationSource",
    method="DELETE",
    path="/storage/migration_sources/{id}",
    tag="Data Migration",
    module="storage_migrations",
    function="delete_source",
    summary="Delete a Migration Source",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(Response("200", "application/json", "DeleteStorageMigrationSourceResponse"),),
    idempotency="idempotent",
)


async def delete_source(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteStorageMigrationSourceResponse:
    """Delete a Migration Source.

    `DELETE /storage/migration_sources/{id}` (DeleteMigrationSource). Repeating it changes nothing, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteStorageMigrationSourceResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteStorageMigrationSourceResponse = await session.execute(_delete_source, arguments, options)
    return result


_get = Operation(
    id="GetMigration",
    method="GET",
    path="/storage/migrations/{id}",
    tag="Data Migration",
    module="storage_migrations",
    function="get",
    summary="Get a Migration",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(Response("200", "application/json", "GetStorageMigrationResponse"),),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetStorageMigrationResponse:
    """Get a Migration.

    `GET /storage/migrations/{id}` (GetMigration). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetStorageMigrationResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetStorageMigrationResponse = await session.execute(_get, arguments, options)
    return result


_get_source = Operation(
    id="GetMigrationSource",
    method="GET",
    path="/storage/migration_sources/{id}",
    tag="Data Migration",
    module="storage_migrations",
    function="get_source",
    summary="Get a Migration Source",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(Response("200", "application/json", "GetStorageMigrationSourceResponse"),),
    idempotency="safe",
)


async def get_source(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetStorageMigrationSourceResponse:
    """Get a Migration Source.

    `GET /storage/migration_sources/{id}` (GetMigrationSource). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetStorageMigrationSourceResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetStorageMigrationSourceResponse = await session.execute(_get_source, arguments, options)
    return result


_list = Operation(
    id="ListMigrations",
    method="GET",
    path="/storage/migrations",
    tag="Data Migration",
    module="storage_migrations",
    function="list",
    summary="List all Migrations",
    responses=(Response("200", "application/json", "ListStorageMigrationsResponse"),),
    idempotency="safe",
    paging=Paging("single", "data"),
)


async def list(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> ListStorageMigrationsResponse:
    """List all Migrations.

    `GET /storage/migrations` (ListMigrations). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListStorageMigrationsResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {}
    result: ListStorageMigrationsResponse = await session.execute(_list, arguments, options)
    return result


_list_source_coverage = Operation(
    id="ListMigrationSourceCoverage",
    method="GET",
    path="/storage/migration_source_coverage",
    tag="Data Migration",
    module="storage_migrations",
    function="list_source_coverage",
    summary="List Migration Source coverage",
    responses=(Response("200", "application/json", "ListStorageMigrationSourceCoverageResponse"),),
    idempotency="safe",
    paging=Paging("single", "data"),
)


async def list_source_coverage(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> ListStorageMigrationSourceCoverageResponse:
    """List Migration Source coverage.

    `GET /storage/migration_source_coverage` (ListMigrationSourceCoverage). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListStorageMigrationSourceCoverageResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {}
    result: ListStorageMigrationSourceCoverageResponse = await session.execute(
        _list_source_coverage, arguments, options
    )
    return result


_list_sources = Operation(
    id="ListMigrationSources",
    method="GET",
    path="/storage/migration_sources",
    tag="Data Migration",
    module="storage_migrations",
    function="list_sources",
    summary="List all Migration Sources",
    responses=(Response("200", "application/json", "ListStorageMigrationSourcesResponse"),),
    idempotency="safe",
    paging=Paging("single", "data"),
)


async def list_sources(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> ListStorageMigrationSourcesResponse:
    """List all Migration Sources.

    `GET /storage/migration_sources` (ListMigrationSources). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListStorageMigrationSourcesResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {}
    result: ListStorageMigrationSourcesResponse = await session.execute(_list_sources, arguments, options)
    return result


_stop = Operation(
    id="StopMigration",
    method="POST",
    path="/storage/migrations/{id}/actions/stop",
    tag="Data Migration",
    module="storage_migrations",
    function="stop",
    summary="Stop a Migration",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(Response("200", "application/json", "StopStorageMigrationResponse"),),
    idempotency="none",
)


async def stop(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> StopStorageMigrationResponse:
    """Stop a Migration.

    `POST /storage/migrations/{id}/actions/stop` (StopMigration). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier of the resource.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        StopStorageMigrationResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: StopStorageMigrationResponse = await session.execute(_stop, arguments, options)
    return result
