# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Bundles: 2 operations.

Lists the price bundles that Telnyx sells.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.bundles import BillingBundleResponse, ListBillingBundlesResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "get",
    "list",
]

_get = Operation(
    id="GetBillingBundleById",
    method="GET",
    path="/bundle_pricing/billing_bundles/{bundle_id}",
    tag="Bundles",
    module="bundles",
    function="get",
    summary="Get Bundle By Id",
    parameters=(Parameter("bundle_id", "bundle_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "BillingBundleResponse"),
        Response("401", "application/json", "GetBundleUnauthorizedError"),
        Response("404", "application/json", "GetBundleNotFoundError"),
        Response("default", "application/json", "GetBundleError"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    bundle_id: str,
    *,
    options: RequestOptions | None = None,
) -> BillingBundleResponse:
    """Fetch one bundle that can be bought.

    `GET /bundle_pricing/billing_bundles/{bundle_id}` (GetBillingBundleById). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        bundle_id: The bundle that a number belongs to or is to join. Listed by `bundles.list`. UUID. Example:
            8661948c-a386-4385-837f-af00f40f111a
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        BillingBundleResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
    """
    arguments: dict[str, object] = {
        "bundle_id": bundle_id,
    }
    result: BillingBundleResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="GetUserBillingBundles",
    method="GET",
    path="/bundle_pricing/billing_bundles",
    tag="Bundles",
    module="bundles",
    function="list",
    summary="Retrieve Bundles",
    parameters=(
        Parameter("filter_country_iso", "filter[country_iso]", "query"),
        Parameter("filter_resource", "filter[resource]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListBillingBundlesResponse"),
        Response("400", "application/json", "ListBundlesBadRequestError"),
        Response("401", "application/json", "ListBundlesUnauthorizedError"),
        Response("default", "application/json", "ListBundlesError"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_country_iso: Sequence[str] | None = None,
    filter_resource: Sequence[str] | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListBillingBundlesResponse:
    """List the bundles that can be bought.

    `GET /bundle_pricing/billing_bundles` (GetUserBillingBundles). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        filter_country_iso: Only what concerns these countries, given as two-letter codes.
        filter_resource: Only bundles with these resources.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListBillingBundlesResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401.
    """
    arguments: dict[str, object] = {
        "filter_country_iso": filter_country_iso,
        "filter_resource": filter_resource,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListBillingBundlesResponse = await _list.execute(session, arguments, options)
    return result
