# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of User Bundles."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from attrs import define

from telnyx_async.model import ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.bundles import BillingBundleSummary, PaginationResponse


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class BulkCreateUserBundlesResponse(Model):
    """CreatedUserBundlesResponse in Telnyx's document."""

    data: list[UserBundle]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateUserBundlesBulkRequest(Model):
    """CreateUserBundlesBulkRequest in Telnyx's document.

    Attributes:
        idempotency_key: UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
    """

    idempotency_key: str | None = None
    items: list[UserBundlesToCreate] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeactivateUserBundleResponse(Model):
    """UserBundleCreateResponse in Telnyx's document."""

    data: UserBundle


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListUnusedUserBundlesResponse(Model):
    """UnusedUserBundlesResponse in Telnyx's document."""

    data: list[UnusedUserBundles]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListUserBundleResourcesResponse(Model):
    """UserBundleResourcesResponse in Telnyx's document."""

    data: list[UserBundleResource]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListUserBundlesResponse(ListResponse["UserBundle"]):
    """PaginatedUserBundlesResponse in Telnyx's document."""

    data: list[UserBundle]
    meta: PaginationResponse


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UnusedUserBundles(Model):
    """UnusedUserBundlesSchema in Telnyx's document."""

    billing_bundle: BillingBundleSummary
    user_bundle_ids: list[str]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UserBundle(Model):
    """UserBundle in Telnyx's document.

    Attributes:
        active: Whether it is active.
        created_at: When it was created. Example: 2025-01-20
        id: Identifier of the resource. UUID. Example: ca1d2263-d1f1-43ac-ba53-248e7a4bb26a
        updated_at: When it last changed. Example: 2025-01-20
        user_id: The Telnyx user concerned. UUID. Example: 16856d8c-cd59-4b08-9ac2-1ebb01d419e1
    """

    active: bool
    billing_bundle: BillingBundleSummary
    created_at: date
    id: str
    resources: list[UserBundleResource]
    user_id: str
    updated_at: date | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UserBundleResource(Model):
    """UserBundleResourceSchema in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2025-01-20
        id: Identifier of the resource. UUID. Example: ca1d2263-d1f1-43ac-ba53-248e7a4bb26a
        resource: Example: +15617819942
        resource_type: Example: number
        updated_at: When it last changed. Example: 2025-01-20
    """

    created_at: date
    id: str
    resource: str
    resource_type: str
    updated_at: date | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UserBundleResponse(Model):
    """UserBundleResponse in Telnyx's document."""

    data: UserBundle


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UserBundlesToCreate(Model):
    """CreateUserBundlesBulkRequest.items[] in Telnyx's document.

    Attributes:
        billing_bundle_id: UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
    """

    billing_bundle_id: str
    quantity: int
