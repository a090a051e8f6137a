# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Pricing: 2 operations.

Lists products and what they cost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.pricing import ListPricingProductsResponse, ListProductPricesResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "list_prices",
    "list_products",
]

_list_prices = Operation(
    id="ListPricesOfProduct",
    method="GET",
    path="/pricing/products/{slug}",
    tag="Pricing",
    module="pricing",
    function="list_prices",
    summary="",
    parameters=(
        Parameter("slug", "slug", "path", required=True),
        Parameter("filter_country_iso", "filter[country_iso]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(Response("2XX", "application/json", "ListProductPricesResponse"),),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_prices(
    session: TelnyxSession,
    slug: str,
    *,
    filter_country_iso: str | Null | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListProductPricesResponse:
    """List what a product costs, by country, direction and unit, or by model for inference.

    `GET /pricing/products/{slug}` (ListPricesOfProduct). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        slug: Short name that fits into a URL. Listed by `pricing.list_products`.
        filter_country_iso: Only what concerns these countries, given as two-letter codes.
        page_number: Which page to fetch, counted from 1.
        page_size: How many items a page holds.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListProductPricesResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "slug": slug,
        "filter_country_iso": filter_country_iso,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListProductPricesResponse = await _list_prices.execute(session, arguments, options)
    return result


_list_products = Operation(
    id="ListPricingProducts",
    method="GET",
    path="/pricing/products",
    tag="Pricing",
    module="pricing",
    function="list_products",
    summary="",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(Response("2XX", "application/json", "ListPricingProductsResponse"),),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_products(
    session: TelnyxSession,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListPricingProductsResponse:
    """List the products that have published prices; the slug of one leads to its prices.

    `GET /pricing/products` (ListPricingProducts). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1.
        page_size: How many items a page holds.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPricingProductsResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListPricingProductsResponse = await _list_products.execute(session, arguments, options)
    return result
