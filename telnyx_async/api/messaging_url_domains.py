# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Messaging URL Domains: 1 operation.

Lists the domains with which links in messages are shortened.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.messaging_url_domains import ListMessagingUrlDomainsResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "list",
]

_list = Operation(
    id="ListMessagingUrlDomains",
    method="GET",
    path="/messaging_url_domains",
    tag="Messaging URL Domains",
    module="messaging_url_domains",
    function="list",
    summary="List messaging URL domains",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListMessagingUrlDomainsResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
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
) -> ListMessagingUrlDomainsResponse:
    """List the domains with which links in messages can be shortened.

    `GET /messaging_url_domains` (ListMessagingUrlDomains). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListMessagingUrlDomainsResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListMessagingUrlDomainsResponse = await _list.execute(session, arguments, options)
    return result
