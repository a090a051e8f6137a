# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Short Codes: 3 operations.

Lists short codes and assigns them to messaging profiles.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.short_codes import GetShortCodeResponse, ListShortCodesResponse, UpdateShortCodeResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "get",
    "list",
    "update",
]

_get = Operation(
    id="RetrieveShortCode",
    method="GET",
    path="/short_codes/{id}",
    tag="Short Codes",
    module="short_codes",
    function="get",
    summary="Retrieve a short code",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetShortCodeResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetShortCodeResponse:
    """Fetch one short code.

    `GET /short_codes/{id}` (RetrieveShortCode). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `short_codes.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetShortCodeResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetShortCodeResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListShortCodes",
    method="GET",
    path="/short_codes",
    tag="Short Codes",
    module="short_codes",
    function="list",
    summary="List short codes",
    parameters=(
        Parameter("filter_messaging_profile_id", "filter[messaging_profile_id]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListShortCodesResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_messaging_profile_id: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListShortCodesResponse:
    """List short codes, of one messaging profile or of all.

    `GET /short_codes` (ListShortCodes). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_messaging_profile_id: Only what belongs to this messaging profile.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListShortCodesResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "filter_messaging_profile_id": filter_messaging_profile_id,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListShortCodesResponse = await _list.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateShortCode",
    method="PATCH",
    path="/short_codes/{id}",
    tag="Short Codes",
    module="short_codes",
    function="update",
    summary="Update short code",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("messaging_profile_id", "messaging_profile_id", "body", required=True),
        Parameter("tags", "tags", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateShortCodeResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    id: str,
    *,
    messaging_profile_id: str,
    tags: Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> UpdateShortCodeResponse:
    """Assign a short code to a messaging profile, or take it off with ""; also set its tags.

    `PATCH /short_codes/{id}` (UpdateShortCode). It is not retried if it may have been carried out: `OutcomeUnknown`
    is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `short_codes.list`. UUID.
        messaging_profile_id: Messaging profile that applies.
        tags: Labels of your own, to sort and find things by.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateShortCodeResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "messaging_profile_id": messaging_profile_id,
        "tags": tags,
    }
    result: UpdateShortCodeResponse = await _update.execute(session, arguments, options)
    return result
