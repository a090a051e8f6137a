# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Bundles."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import ListResponse, Model

BundleLimitDirection: TypeAlias = Literal["inbound", "outbound"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class BillingBundle(Model):
    """Attribute `BillingBundleResponse.data`.

    Attributes:
        active: Whether it can be used.
        cost_code: Example: BUNDLE-PRICING-BASIC-MRC
        created_at: When it was created.
        id: Identifier that Telnyx gave it. UUID. Example: 7ecd040e-6bac-4139-9160-3c0427d98fea
        name: What it is called.
        slug: Short name that fits into a URL. Example: basic-au-e4f8
    """

    active: bool
    bundle_limits: list[BundleLimit]
    cost_code: str
    created_at: date
    id: str
    is_public: bool
    name: str
    slug: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BillingBundleResponse(Model):
    """Response of `bundles.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: BillingBundle


@define(eq=False, repr=False, kw_only=True, slots=False)
class BillingBundleSummary(Model):
    """Attribute `ListBillingBundlesResponse.data`, `UnusedUserBundles.billing_bundle`, `UserBundle.billing_bundle`.

    Attributes:
        cost_code: Example: BUNDLE-PRICING-BASIC-MRC
        created_at: When it was created.
        currency: Three-letter currency code (ISO 4217). Example: USD
        id: Identifier that Telnyx gave it. UUID. Example: 7ecd040e-6bac-4139-9160-3c0427d98fea
        mrc_price: Example: 2.0
        name: What it is called.
        slug: Short name that fits into a URL. Example: basic-au-e4f8
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class BundleLimit(Model):
    """Attribute `BillingBundle.bundle_limits`.

    Attributes:
        billing_service: Example: emergency
        country: Country, mostly as its two-letter ISO code. Deprecated.
        country_code: Country, normally as its two-letter ISO code. Example: 61
        country_iso: Country as its two-letter code. Example: AU
        created_at: When it was created.
        direction: Whether it comes in to you or goes out from you. One of inbound, outbound.
        id: Identifier that Telnyx gave it. UUID. Example: e6a32ea9-953b-4622-bbba-9f7bcf7e6717
        limit: How many at most. Example: 1
        metric: Example: number
        rate: Price of one billing unit. Example: 5
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetBundleError(Model):
    """Error of `bundles.get`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[GetBundleErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetBundleErrorItem(Model):
    """Attribute `GetBundleError.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetBundleNotFoundError(Model):
    """Error of `bundles.get`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[GetBundleNotFoundErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetBundleNotFoundErrorItem(Model):
    """Attribute `GetBundleNotFoundError.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetBundleUnauthorizedError(Model):
    """Error of `bundles.get`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[GetBundleUnauthorizedErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetBundleUnauthorizedErrorItem(Model):
    """Attribute `GetBundleUnauthorizedError.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListBillingBundlesResponse(ListResponse["BillingBundleSummary"]):
    """Response of `bundles.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[BillingBundleSummary]
    meta: PaginationResponse


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListBundlesBadRequestError(Model):
    """Error of `bundles.list`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[ListBundlesBadRequestErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListBundlesBadRequestErrorItem(Model):
    """Attribute `ListBundlesBadRequestError.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListBundlesError(Model):
    """Error of `bundles.list`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[ListBundlesErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListBundlesErrorItem(Model):
    """Attribute `ListBundlesError.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListBundlesUnauthorizedError(Model):
    """Error of `bundles.list`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[ListBundlesUnauthorizedErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListBundlesUnauthorizedErrorItem(Model):
    """Attribute `ListBundlesUnauthorizedError.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PaginationResponse(Model):
    """Attribute `ListBillingBundlesResponse.meta`, `ListUserBundlesResponse.meta`.

    Attributes:
        page_number: Which page, counted from 1. Example: 2
        page_size: How many items a page holds. Example: 25
        total_pages: How many pages there are. Example: 3
        total_results: How many items there are on all pages together. Example: 55
    """

    page_number: int
    page_size: int
    total_pages: int
    total_results: int
