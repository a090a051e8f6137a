# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Data Migration."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from attrs import define

from telnyx_async.model import ListResponse, Model


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateMigrationResponse(Model):
    """CreateMigrationResponse in Telnyx's document."""

    data: MigrationParams | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateMigrationSourceResponse(Model):
    """CreateMigrationSourceResponse in Telnyx's document."""

    data: MigrationSourceParams | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeleteMigrationSourceResponse(Model):
    """DeleteMigrationSourceResponse in Telnyx's document."""

    data: MigrationSourceParams | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetMigrationResponse(Model):
    """GetMigrationResponse in Telnyx's document."""

    data: MigrationParams | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetMigrationSourceResponse(Model):
    """GetMigrationSourceResponse in Telnyx's document."""

    data: MigrationSourceParams | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListMigrationSourceCoverageResponse(ListResponse["MigrationSourceCoverageParams"]):
    """ListMigrationSourceCoverageResponse in Telnyx's document."""

    data: list[MigrationSourceCoverageParams] | None = None
    meta: PaginationMetaSimple | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListMigrationSourcesResponse(ListResponse["MigrationSourceParams"]):
    """ListMigrationSourcesResponse in Telnyx's document."""

    data: list[MigrationSourceParams] | None = None
    meta: PaginationMetaSimple | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListMigrationsResponse(ListResponse["MigrationParams"]):
    """ListMigrationsResponse in Telnyx's document."""

    data: list[MigrationParams] | None = None
    meta: PaginationMetaSimple | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MigrationParams(Model):
    """MigrationParams in Telnyx's document.

    Attributes:
        created_at: When it was created.
        id: Identifier of the resource.
        status: One of pending, checking, migrating, complete, error, stopped.
    """

    source_id: str
    target_bucket_name: str
    target_region: str
    bytes_migrated: int | None = None
    bytes_to_migrate: int | None = None
    created_at: datetime | None = None
    eta: datetime | None = None
    id: str | None = None
    last_copy: datetime | None = None
    refresh: bool | None = None
    speed: int | None = None
    status: Literal["pending", "checking", "migrating", "complete", "error", "stopped"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MigrationSourceCoverageParams(Model):
    """MigrationSourceCoverageParams in Telnyx's document.

    Attributes:
        provider: One of aws.
    """

    provider: Literal["aws"] | str | None = None
    source_region: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MigrationSourceParams(Model):
    """MigrationSourceParams in Telnyx's document.

    Attributes:
        id: Identifier of the resource.
        provider: One of aws, telnyx.
    """

    bucket_name: str
    provider: Literal["aws", "telnyx"] | str
    provider_auth: MigrationSourceParamsProviderAuth
    id: str | None = None
    source_region: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MigrationSourceParamsProviderAuth(Model):
    """MigrationSourceParamsProviderAuth in Telnyx's document."""

    access_key: str | None = None
    secret_access_key: str | None = None


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
class StopMigrationResponse(Model):
    """StopMigrationResponse in Telnyx's document."""

    data: MigrationParams | None = None
