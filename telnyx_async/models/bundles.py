# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Bundles."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import define

from telnyx_async.model import ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.user_bundles import UserBundleResource

BundleLimitDirection: TypeAlias = Literal["inbound", "outbound"]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class BillingBundle(Model):
    """BillingBundleSchema in Telnyx's document.

    Attributes:
        active: Whether it is active.
        cost_code: Example: BUNDLE-PRICING-BASIC-MRC
        created_at: When it was created.
        id: Identifier of the resource. UUID. Example: 7ecd040e-6bac-4139-9160-3c0427d98fea
        slug: Example: basic-au-e4f8
    """

    active: bool
    bundle_limits: list[BundleLimit]
    cost_code: str
    created_at: date
    id: str
    is_public: bool
    name: str
    slug: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class BillingBundleResponse(Model):
    """BillingBundleResponse in Telnyx's document."""

    data: BillingBundle


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class BillingBundleSummary(Model):
    """BillingBundleSummary in Telnyx's document.

    Attributes:
        cost_code: Example: BUNDLE-PRICING-BASIC-MRC
        created_at: When it was created.
        currency: Three-letter currency code (ISO 4217). Example: USD
        id: Identifier of the resource. UUID. Example: 7ecd040e-6bac-4139-9160-3c0427d98fea
        mrc_price: Example: 2.0
        slug: Example: basic-au-e4f8
    """

    cost_code: str
    created_at: date
    id: str
    is_public: bool
    name: str
    currency: str | None = None
    mrc_price: float | None = None
    slug: str | None = None
    specs: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class BundleLimit(Model):
    """BundleLimitSchema in Telnyx's document.

    Attributes:
        billing_service: Example: emergency
        country: Deprecated.
        country_code: Country, normally as its two-letter ISO code. Example: 61
        country_iso: Example: AU
        created_at: When it was created.
        direction: One of inbound, outbound.
        id: Identifier of the resource. UUID. Example: e6a32ea9-953b-4622-bbba-9f7bcf7e6717
        limit: Example: 1
        metric: Example: number
        rate: Example: 5
        service: Example: E911
        updated_at: When it last changed.
    """

    created_at: date
    id: str
    metric: str
    service: str
    updated_at: date
    billing_service: str | None = None
    country: str | None = None
    country_code: int | None = None
    country_iso: str | None = None
    direction: BundleLimitDirection | str | None = None
    limit: int | None = None
    rate: str | None = None
    types: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListBillingBundlesResponse(ListResponse["BillingBundleSummary"]):
    """PaginatedBillingBundlesResponse in Telnyx's document."""

    data: list[BillingBundleSummary]
    meta: PaginationResponse


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PaginationResponse(Model):
    """PaginationResponse in Telnyx's document.

    Attributes:
        page_number: Number of this page. Example: 2
        page_size: How many items a page holds. Example: 25
        total_pages: How many pages there are. Example: 3
        total_results: How many items there are on all pages together. Example: 55
    """

    page_number: int
    page_size: int
    total_pages: int
    total_results: int


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UserBundleSummary(Model):
    """UserBundleSummary in Telnyx's document.

    Attributes:
        active: Whether it is active.
        created_at: When it was created.
        id: Identifier of the resource. UUID.
        updated_at: When it last changed.
        user_id: The Telnyx user concerned.
    """

    active: bool
    billing_bundle: BillingBundleSummary
    created_at: date
    id: str
    resources: list[UserBundleResource]
    user_id: str
    updated_at: date | None = None
