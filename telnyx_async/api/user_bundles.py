# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""User Bundles: 6 operations.

Buys price bundles, ends them, and shows which numbers they cover.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.user_bundles import (
        BulkCreateUserBundlesResponse,
        DeactivateUserBundleResponse,
        ListUnusedUserBundlesResponse,
        ListUserBundleResourcesResponse,
        ListUserBundlesResponse,
        UserBundleResponse,
        UserBundlesToCreate,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "bulk_create",
    "deactivate",
    "get",
    "list",
    "list_resources",
    "list_unused",
]

_bulk_create = Operation(
    id="CreateUserBundlesBulk",
    method="POST",
    path="/bundle_pricing/user_bundles/bulk",
    tag="User Bundles",
    module="user_bundles",
    function="bulk_create",
    summary="Create User Bundles",
    parameters=(
        Parameter("idempotency_key", "idempotency_key", "body"),
        Parameter("items", "items", "body"),
    ),
    responses=(
        Response("201", "application/json", "BulkCreateUserBundlesResponse"),
        Response("400", "application/json", "BulkCreateUserBundleBadRequestError"),
        Response("401", "application/json", "BulkCreateUserBundleUnauthorizedError"),
        Response("404", "application/json", "BulkCreateUserBundleNotFoundError"),
        Response("422", "application/json", "BulkCreateUserBundleUnprocessableError"),
        Response("default", "application/json", "BulkCreateUserBundleError"),
    ),
    idempotency="idempotency_key",
    body=("application/json",),
)


async def bulk_create(
    session: TelnyxSession,
    *,
    idempotency_key: str | None = None,
    items: Sequence[UserBundlesToCreate | Mapping[str, Any]] | None = None,
    options: RequestOptions | None = None,
) -> BulkCreateUserBundlesResponse:
    """Buy price bundles, each in a quantity; a new idempotency_key for each purchase.

    `POST /bundle_pricing/user_bundles/bulk` (CreateUserBundlesBulk). It is retried with the same idempotency key,
    so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        idempotency_key: Own to each request: a repeat with the same key does not act twice. UUID. Example:
            12ade33a-21c0-473b-b055-b3c836e1c292
        items: The single entries.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        BulkCreateUserBundlesResponse (201)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "idempotency_key": idempotency_key,
        "items": items,
    }
    result: BulkCreateUserBundlesResponse = await _bulk_create.execute(session, arguments, options)
    return result


_deactivate = Operation(
    id="DeactivateUserBundle",
    method="DELETE",
    path="/bundle_pricing/user_bundles/{user_bundle_id}",
    tag="User Bundles",
    module="user_bundles",
    function="deactivate",
    summary="Deactivate User Bundle",
    parameters=(Parameter("user_bundle_id", "user_bundle_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeactivateUserBundleResponse"),
        Response("401", "application/json", "DeactivateUserBundleUnauthorizedError"),
        Response("404", "application/json", "DeactivateUserBundleNotFoundError"),
        Response("422", "application/json", "DeactivateUserBundleUnprocessableError"),
        Response("default", "application/json", "DeactivateUserBundleError"),
    ),
    idempotency="idempotent",
)


async def deactivate(
    session: TelnyxSession,
    user_bundle_id: str,
    *,
    options: RequestOptions | None = None,
) -> DeactivateUserBundleResponse:
    """End a bundle that was bought.

    `DELETE /bundle_pricing/user_bundles/{user_bundle_id}` (DeactivateUserBundle). Repeating it changes nothing, so
    it is retried after any failure.

    Args:
        session: the session to send with.
        user_bundle_id: Bundle that you have ordered. Listed by `user_bundles.list`. UUID. Example:
            ca1d2263-d1f1-43ac-ba53-248e7a4bb26a
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeactivateUserBundleResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "user_bundle_id": user_bundle_id,
    }
    result: DeactivateUserBundleResponse = await _deactivate.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetUserBundleById",
    method="GET",
    path="/bundle_pricing/user_bundles/{user_bundle_id}",
    tag="User Bundles",
    module="user_bundles",
    function="get",
    summary="Get User Bundle by Id",
    parameters=(Parameter("user_bundle_id", "user_bundle_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "UserBundleResponse"),
        Response("401", "application/json", "GetUserBundleUnauthorizedError"),
        Response("404", "application/json", "GetUserBundleNotFoundError"),
        Response("default", "application/json", "GetUserBundleError"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    user_bundle_id: str,
    *,
    options: RequestOptions | None = None,
) -> UserBundleResponse:
    """Fetch one bought bundle with the numbers or other resources that it covers.

    `GET /bundle_pricing/user_bundles/{user_bundle_id}` (GetUserBundleById). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        user_bundle_id: Bundle that you have ordered. Listed by `user_bundles.list`. UUID. Example:
            ca1d2263-d1f1-43ac-ba53-248e7a4bb26a
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UserBundleResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
    """
    arguments: dict[str, object] = {
        "user_bundle_id": user_bundle_id,
    }
    result: UserBundleResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="GetUserBundles",
    method="GET",
    path="/bundle_pricing/user_bundles",
    tag="User Bundles",
    module="user_bundles",
    function="list",
    summary="Get User Bundles",
    parameters=(
        Parameter("filter_country_iso", "filter[country_iso]", "query"),
        Parameter("filter_resource", "filter[resource]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListUserBundlesResponse"),
        Response("400", "application/json", "ListUserBundlesBadRequestError"),
        Response("401", "application/json", "ListUserBundlesUnauthorizedError"),
        Response("default", "application/json", "ListUserBundlesError"),
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
) -> ListUserBundlesResponse:
    """List bought bundles by country or by a resource that they cover.

    `GET /bundle_pricing/user_bundles` (GetUserBundles). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_country_iso: Only what concerns these countries, given as two-letter codes.
        filter_resource: Only bundles with these resources.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListUserBundlesResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401.
    """
    arguments: dict[str, object] = {
        "filter_country_iso": filter_country_iso,
        "filter_resource": filter_resource,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListUserBundlesResponse = await _list.execute(session, arguments, options)
    return result


_list_resources = Operation(
    id="GetUserBundleResources",
    method="GET",
    path="/bundle_pricing/user_bundles/{user_bundle_id}/resources",
    tag="User Bundles",
    module="user_bundles",
    function="list_resources",
    summary="Get User Bundle Resources",
    parameters=(Parameter("user_bundle_id", "user_bundle_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "ListUserBundleResourcesResponse"),
        Response("401", "application/json", "ListUserBundleResourcesUnauthorizedError"),
        Response("404", "application/json", "ListUserBundleResourcesNotFoundError"),
        Response("default", "application/json", "ListUserBundleResourcesError"),
    ),
    idempotency="safe",
)


async def list_resources(
    session: TelnyxSession,
    user_bundle_id: str,
    *,
    options: RequestOptions | None = None,
) -> ListUserBundleResourcesResponse:
    """List the numbers or other resources that a bought bundle covers.

    `GET /bundle_pricing/user_bundles/{user_bundle_id}/resources` (GetUserBundleResources). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        user_bundle_id: Bundle that you have ordered. Listed by `user_bundles.list`. UUID. Example:
            ca1d2263-d1f1-43ac-ba53-248e7a4bb26a
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListUserBundleResourcesResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
    """
    arguments: dict[str, object] = {
        "user_bundle_id": user_bundle_id,
    }
    result: ListUserBundleResourcesResponse = await _list_resources.execute(session, arguments, options)
    return result


_list_unused = Operation(
    id="GetUnusedUserBundles",
    method="GET",
    path="/bundle_pricing/user_bundles/unused",
    tag="User Bundles",
    module="user_bundles",
    function="list_unused",
    summary="Get Unused User Bundles",
    parameters=(
        Parameter("filter_country_iso", "filter[country_iso]", "query"),
        Parameter("filter_resource", "filter[resource]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListUnusedUserBundlesResponse"),
        Response("400", "application/json", "ListUnusedUserBundlesBadRequestError"),
        Response("401", "application/json", "ListUnusedUserBundlesUnauthorizedError"),
        Response("default", "application/json", "ListUnusedUserBundlesError"),
    ),
    idempotency="safe",
)


async def list_unused(
    session: TelnyxSession,
    *,
    filter_country_iso: Sequence[str] | None = None,
    filter_resource: Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> ListUnusedUserBundlesResponse:
    """List bought bundles that nothing uses.

    `GET /bundle_pricing/user_bundles/unused` (GetUnusedUserBundles). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        filter_country_iso: Only what concerns these countries, given as two-letter codes.
        filter_resource: Only bundles with these resources.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListUnusedUserBundlesResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401.
    """
    arguments: dict[str, object] = {
        "filter_country_iso": filter_country_iso,
        "filter_resource": filter_resource,
    }
    result: ListUnusedUserBundlesResponse = await _list_unused.execute(session, arguments, options)
    return result
