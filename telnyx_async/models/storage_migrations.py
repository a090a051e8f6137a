# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 68ae31813c021eb3d2208eb651d393f0d19e167762ad69925dd8487d2ef14065
# overlay sha256 260320334dfe611ee6fb7820830c8c255491a8a8530a94f0df17ea76cbf7f976
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Data Migration."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from attrs import define

from telnyx_async.model import UNSET, Model


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateMigrationResponse(Model):
    """CreateMigrationResponse in Telnyx's document."""

    data: MigrationParams = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateMigrationSourceResponse(Model):
    """CreateMigrationSourceResponse in Telnyx's document."""

    data: MigrationSourceParams = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeleteMigrationSourceResponse(Model):
    """DeleteMigrationSourceResponse in Telnyx's document."""

    data: MigrationSourceParams = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetMigrationResponse(Model):
    """GetMigrationResponse in Telnyx's document."""

    data: MigrationParams = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetMigrationSourceResponse(Model):
    """GetMigrationSourceResponse in Telnyx's document."""

    data: MigrationSourceParams = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListMigrationSourceCoverageResponse(Model):
    """ListMigrationSourceCoverageResponse in Telnyx's document."""

    data: list[MigrationSourceCoverageParams] = UNSET
    meta: PaginationMetaSimple = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListMigrationSourcesResponse(Model):
    """ListMigrationSourcesResponse in Telnyx's document."""

    data: list[MigrationSourceParams] = UNSET
    meta: PaginationMetaSimple = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListMigrationsResponse(Model):
    """ListMigrationsResponse in Telnyx's document."""

    data: list[MigrationParams] = UNSET
    meta: PaginationMetaSimple = UNSET


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
    id: str = UNSET
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

    data: MigrationParams = UNSET
