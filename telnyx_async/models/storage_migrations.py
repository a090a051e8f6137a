# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Data Migration."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateStorageMigrationResponse(Model):
    """POST /storage/migrations response in Telnyx's document."""

    data: StorageMigration = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateStorageMigrationSourceResponse(Model):
    """POST /storage/migration_sources response in Telnyx's document."""

    data: StorageMigrationSource = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeleteStorageMigrationSourceResponse(Model):
    """DELETE /storage/migration_sources/{id} response in Telnyx's document."""

    data: StorageMigrationSource = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetStorageMigrationResponse(Model):
    """GET /storage/migrations/{id} response in Telnyx's document."""

    data: StorageMigration = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetStorageMigrationSourceResponse(Model):
    """GET /storage/migration_sources/{id} response in Telnyx's document."""

    data: StorageMigrationSource = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListStorageMigrationSourceCoverageResponse(ListResponse["StorageMigrationSourceCoverage"]):
    """GET /storage/migration_source_coverage response in Telnyx's document."""

    data: list[StorageMigrationSourceCoverage] = UNSET
    meta: PaginationMetaSimple = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListStorageMigrationSourcesResponse(ListResponse["StorageMigrationSource"]):
    """GET /storage/migration_sources response in Telnyx's document."""

    data: list[StorageMigrationSource] = UNSET
    meta: PaginationMetaSimple = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListStorageMigrationsResponse(ListResponse["StorageMigration"]):
    """GET /storage/migrations response in Telnyx's document."""

    data: list[StorageMigration] = UNSET
    meta: PaginationMetaSimple = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PaginationMetaSimple(Model):
    """PaginationMetaSimple in Telnyx's document.

    Attributes:
        page_number: Number of this page. Example: 2
        page_size: How many items a page holds. Example: 25
        total_pages: How many pages there are. Example: 3
        total_results: How many items there are on all pages together. Example: 55
    """

    page_number: int | None = None
    page_size: int | None = None
    total_pages: int | None = None
    total_results: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StopStorageMigrationResponse(Model):
    """POST /storage/migrations/{id}/actions/stop response in Telnyx's document."""

    data: StorageMigration = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StorageMigration(Model):
    """MigrationParams in Telnyx's document.

    Attributes:
        created_at: When it was created.
        id: Identifier of the resource.
        status: One of pending, checking, migrating, complete, error, stopped.
    """

    source_id: str
    target_bucket_name: str
    target_region: str
    created_at: datetime = UNSET
    id: str = UNSET
    status: Literal["pending", "checking", "migrating", "complete", "error", "stopped"] | str = UNSET
    bytes_migrated: int | None = None
    bytes_to_migrate: int | None = None
    eta: datetime | None = None
    last_copy: datetime | None = None
    refresh: bool | None = None
    speed: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StorageMigrationSource(Model):
    """MigrationSourceParams in Telnyx's document.

    Attributes:
        id: Identifier of the resource.
        provider: One of aws, telnyx.
    """

    bucket_name: str
    provider: Literal["aws", "telnyx"] | str
    provider_auth: StorageMigrationSourceProviderAuth
    id: str = UNSET
    source_region: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StorageMigrationSourceCoverage(Model):
    """MigrationSourceCoverageParams in Telnyx's document.

    Attributes:
        provider: One of aws.
    """

    provider: Literal["aws"] | str | None = None
    source_region: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class StorageMigrationSourceProviderAuth(Model):
    """MigrationSourceParams.provider_auth in Telnyx's document."""

    access_key: str | None = None
    secret_access_key: str | None = None
