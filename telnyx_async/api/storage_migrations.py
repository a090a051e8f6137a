# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Data Migration: 9 operations.

Copies data from another cloud's storage into Telnyx buckets.
"""

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
    responses=(
        Response("200", "application/json", "CreateStorageMigrationResponse"),
        Response("401"),
        Response("422"),
    ),
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
    """Start to copy a source (only S3 so far) into a bucket; refresh=True goes on copying what is new.

    `POST /storage/migrations` (CreateMigration). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        source_id: Where the memory, document or data comes from.
        target_bucket_name: Bucket to copy into; the source's name when left out.
        target_region: Telnyx region to copy into.
        refresh: Whether new data in the source bucket keeps being copied.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateStorageMigrationResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "refresh": refresh,
        "source_id": source_id,
        "target_bucket_name": target_bucket_name,
        "target_region": target_region,
    }
    result: CreateStorageMigrationResponse = await _create.execute(session, arguments, options)
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
    responses=(
        Response("200", "application/json", "CreateStorageMigrationSourceResponse"),
        Response("401"),
        Response("422"),
    ),
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
    """Store which bucket of another provider to copy from, and the login to it.

    `POST /storage/migration_sources` (CreateMigrationSource). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        bucket_name: Storage bucket concerned.
        provider: Company whose service is used, such as one for voices or models. One of aws, telnyx.
        provider_auth: Access key and secret for the source; from Telnyx, your API key as both.
        source_region: Region that the data is moved from.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateStorageMigrationSourceResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "bucket_name": bucket_name,
        "provider": provider,
        "provider_auth": provider_auth,
        "source_region": source_region,
    }
    result: CreateStorageMigrationSourceResponse = await _create_source.execute(session, arguments, options)
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
    responses=(
        Response("200", "application/json", "DeleteStorageMigrationSourceResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="idempotent",
)


async def delete_source(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteStorageMigrationSourceResponse:
    """Delete a migration source.

    `DELETE /storage/migration_sources/{id}` (DeleteMigrationSource). Repeating it changes nothing, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `storage_migrations.list_sources`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteStorageMigrationSourceResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteStorageMigrationSourceResponse = await _delete_source.execute(session, arguments, options)
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
    responses=(
        Response("200", "application/json", "GetStorageMigrationResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetStorageMigrationResponse:
    """Fetch one migration: its status, speed, bytes copied, and when it should end.

    `GET /storage/migrations/{id}` (GetMigration). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `storage_migrations.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetStorageMigrationResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetStorageMigrationResponse = await _get.execute(session, arguments, options)
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
    responses=(
        Response("200", "application/json", "GetStorageMigrationSourceResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="safe",
)


async def get_source(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetStorageMigrationSourceResponse:
    """Fetch one migration source.

    `GET /storage/migration_sources/{id}` (GetMigrationSource). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `storage_migrations.list_sources`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetStorageMigrationSourceResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetStorageMigrationSourceResponse = await _get_source.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListMigrations",
    method="GET",
    path="/storage/migrations",
    tag="Data Migration",
    module="storage_migrations",
    function="list",
    summary="List all Migrations",
    responses=(
        Response("200", "application/json", "ListStorageMigrationsResponse"),
        Response("401"),
        Response("422"),
    ),
    idempotency="safe",
    paging=Paging("single", "data"),
)


async def list(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> ListStorageMigrationsResponse:
    """List the migrations into the account's buckets.

    `GET /storage/migrations` (ListMigrations). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListStorageMigrationsResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 422.
    """
    arguments: dict[str, object] = {}
    result: ListStorageMigrationsResponse = await _list.execute(session, arguments, options)
    return result


_list_source_coverage = Operation(
    id="ListMigrationSourceCoverage",
    method="GET",
    path="/storage/migration_source_coverage",
    tag="Data Migration",
    module="storage_migrations",
    function="list_source_coverage",
    summary="List Migration Source coverage",
    responses=(
        Response("200", "application/json", "ListStorageMigrationSourceCoverageResponse"),
        Response("401"),
        Response("422"),
    ),
    idempotency="safe",
    paging=Paging("single", "data"),
)


async def list_source_coverage(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> ListStorageMigrationSourceCoverageResponse:
    """List the providers and regions that data can be copied from.

    `GET /storage/migration_source_coverage` (ListMigrationSourceCoverage). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListStorageMigrationSourceCoverageResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 422.
    """
    arguments: dict[str, object] = {}
    result: ListStorageMigrationSourceCoverageResponse = await _list_source_coverage.execute(
        session, arguments, options
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
    responses=(
        Response("200", "application/json", "ListStorageMigrationSourcesResponse"),
        Response("401"),
        Response("422"),
    ),
    idempotency="safe",
    paging=Paging("single", "data"),
)


async def list_sources(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> ListStorageMigrationSourcesResponse:
    """List the buckets of other providers that have been stored to copy from.

    `GET /storage/migration_sources` (ListMigrationSources). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListStorageMigrationSourcesResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 422.
    """
    arguments: dict[str, object] = {}
    result: ListStorageMigrationSourcesResponse = await _list_sources.execute(session, arguments, options)
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
    responses=(
        Response("200", "application/json", "StopStorageMigrationResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="none",
)


async def stop(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> StopStorageMigrationResponse:
    """Stop a migration that runs.

    `POST /storage/migrations/{id}/actions/stop` (StopMigration). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `storage_migrations.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        StopStorageMigrationResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: StopStorageMigrationResponse = await _stop.execute(session, arguments, options)
    return result
