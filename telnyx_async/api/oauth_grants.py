# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""OAuth Grants: 3 operations.

Lists and revokes what users have allowed to OAuth clients.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.oauth_grants import (
        GetOAuthGrantResponse,
        ListOAuthGrantsResponse,
        RevokeOAuthGrantResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "get",
    "list",
    "revoke",
]

_get = Operation(
    id="GetOAuthGrant",
    method="GET",
    path="/oauth_grants/{id}",
    tag="OAuth Grants",
    module="oauth_grants",
    function="get",
    summary="Get OAuth grant",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetOAuthGrantResponse"),
        Response("404", "application/json", "OAuthError"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetOAuthGrantResponse:
    """Fetch one grant, that is what the user has allowed to an OAuth client.

    `GET /oauth_grants/{id}` (GetOAuthGrant). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `oauth_grants.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetOAuthGrantResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetOAuthGrantResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListOAuthGrants",
    method="GET",
    path="/oauth_grants",
    tag="OAuth Grants",
    module="oauth_grants",
    function="list",
    summary="List OAuth grants",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListOAuthGrantsResponse"),
        Response("400", "application/json", "OAuthError"),
        Response("401", "application/json", "OAuthError"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListOAuthGrantsResponse:
    """List what the user has allowed to OAuth clients.

    `GET /oauth_grants` (ListOAuthGrants). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 100. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListOAuthGrantsResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListOAuthGrantsResponse = await _list.execute(session, arguments, options)
    return result


_revoke = Operation(
    id="RevokeOAuthGrant",
    method="DELETE",
    path="/oauth_grants/{id}",
    tag="OAuth Grants",
    module="oauth_grants",
    function="revoke",
    summary="Revoke OAuth grant",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "RevokeOAuthGrantResponse"),
        Response("404", "application/json", "OAuthError"),
    ),
    idempotency="idempotent",
)


async def revoke(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> RevokeOAuthGrantResponse:
    """Take back what the user has allowed to an OAuth client.

    `DELETE /oauth_grants/{id}` (RevokeOAuthGrant). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `oauth_grants.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RevokeOAuthGrantResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: RevokeOAuthGrantResponse = await _revoke.execute(session, arguments, options)
    return result
