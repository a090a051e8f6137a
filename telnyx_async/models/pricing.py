# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Pricing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListPricingProductsResponse(ListResponse["PricingProduct"]):
    """Response of `pricing.list_products`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[PricingProduct]
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListProductPricesResponse(ListResponse["ProductPrice"]):
    """Response of `pricing.list_prices`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[ProductPrice]
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class PricingProduct(Model):
    """Attribute `ListPricingProductsResponse.data`.

    Attributes:
        description: What it is or is for, in words.
        name: What it is called.
        slug: Short name that fits into a URL.
    """

    description: str
    name: str
    slug: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class PricingTier(Model):
    """Attribute `ProductPrice.cached_input_tiers`, `ProductPrice.input_tiers`, `ProductPrice.output_tiers` and 1 more.

    Attributes:
        rate: Price of one billing unit.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"max_": "max", "min_": "min"}

    min_: int
    rate: float | str
    max_: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ProductPrice(Model):
    """Attribute `ListProductPricesResponse.data`.

    Attributes:
        country_iso: Country as its two-letter code.
        currency: Three-letter currency code (ISO 4217).
        direction: Whether it comes in to you or goes out from you.
        model: AI model that does the work.
        name: What it is called.
        rate: Price of one billing unit.
        type_: Which kind it is.
        unit: Unit that the figure beside it is in.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    cached_input_rate: str | None = None
    cached_input_tiers: list[PricingTier] | None = None
    country_iso: str | None = None
    currency: str | None = None
    direction: str | None = None
    input_rate: str | None = None
    input_tiers: list[PricingTier] | None = None
    model: str | None = None
    name: str | None = None
    note: str | None = None
    output_rate: str | None = None
    output_tiers: list[PricingTier] | None = None
    pricing_type: str | None = None
    rate: float | str | None = None
    tiers: list[PricingTier] | None = None
    type_: str | None = None
    unit: str | None = None
