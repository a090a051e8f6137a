# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Data Migration."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateStorageMigrationResponse(Model):
    """Response of `storage_migrations.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: StorageMigration = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateStorageMigrationSourceResponse(Model):
    """Response of `storage_migrations.create_source`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: StorageMigrationSource = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteStorageMigrationSourceResponse(Model):
    """Response of `storage_migrations.delete_source`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: StorageMigrationSource = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetStorageMigrationResponse(Model):
    """Response of `storage_migrations.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: StorageMigration = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetStorageMigrationSourceResponse(Model):
    """Response of `storage_migrations.get_source`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: StorageMigrationSource = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListStorageMigrationSourceCoverageResponse(ListResponse["StorageMigrationSourceCoverage"]):
    """Response of `storage_migrations.list_source_coverage`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[StorageMigrationSourceCoverage] = UNSET
    meta: PaginationMetaSimple = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListStorageMigrationSourcesResponse(ListResponse["StorageMigrationSource"]):
    """Response of `storage_migrations.list_sources`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[StorageMigrationSource] = UNSET
    meta: PaginationMetaSimple = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListStorageMigrationsResponse(ListResponse["StorageMigration"]):
    """Response of `storage_migrations.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[StorageMigration] = UNSET
    meta: PaginationMetaSimple = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class PaginationMetaSimple(Model):
    """Attribute `GetStorageUsageResponse.meta`, `ListStorageMigrationSourceCoverageResponse.meta`,
    `ListStorageMigrationSourcesResponse.meta` and 2 more.

    Attributes:
        page_number: Which page, counted from 1. Example: 2
        page_size: How many items a page holds. Example: 25
        total_pages: How many pages there are. Example: 3
        total_results: How many items there are on all pages together. Example: 55
    """

    page_number: int | None = None
    page_size: int | None = None
    total_pages: int | None = None
    total_results: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class StopStorageMigrationResponse(Model):
    """Response of `storage_migrations.stop`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: StorageMigration = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class StorageMigration(Model):
    """Body of `storage_migrations.create`.

    Attributes:
        created_at: When it was created. Example: 2020-01-01T00:00:00Z
        eta: Example: 2020-01-01T00:00:00Z
        id: Identifier that Telnyx gave it.
        last_copy: Example: 2020-01-01T00:00:00Z
        refresh: Whether new data in the source bucket keeps being copied.
        source_id: Where the memory, document or data comes from.
        speed: How fast it goes; of speech 1.0 is normal.
        status: How far it has come, or whether it is in use. One of pending, checking, migrating, complete, error,
            stopped.
        target_bucket_name: Bucket to copy into; the source's name when left out.
        target_region: Telnyx region to copy into.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class StorageMigrationSource(Model):
    """Body of `storage_migrations.create_source`.

    Attributes:
        bucket_name: Storage bucket concerned.
        id: Identifier that Telnyx gave it.
        provider: Company whose service is used, such as one for voices or models. One of aws, telnyx.
        provider_auth: Access key and secret for the source; from Telnyx, your API key as both.
        source_region: Region that the data is moved from.
    """

    bucket_name: str
    provider: Literal["aws", "telnyx"] | str
    provider_auth: StorageMigrationSourceProviderAuth
    id: str = UNSET
    source_region: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class StorageMigrationSourceCoverage(Model):
    """Attribute `ListStorageMigrationSourceCoverageResponse.data`.

    Attributes:
        provider: Company whose service is used, such as one for voices or models. One of aws.
        source_region: Region that the data is moved from.
    """

    provider: Literal["aws"] | str | None = None
    source_region: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class StorageMigrationSourceProviderAuth(Model):
    """Argument `provider_auth` of `storage_migrations.create_source`."""

    access_key: str | None = None
    secret_access_key: str | None = None
