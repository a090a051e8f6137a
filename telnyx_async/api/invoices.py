# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Invoice: 2 operations.

Lists and fetches the account's invoices.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.invoices import GetInvoiceResponse, ListInvoicesResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "get",
    "list",
]

_get = Operation(
    id="GetInvoiceById",
    method="GET",
    path="/invoices/{id}",
    tag="Invoice",
    module="invoices",
    function="get",
    summary="Get invoice by ID",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("action", "action", "query"),
    ),
    responses=(
        Response("200", "application/json", "GetInvoiceResponse"),
        Response("400", "application/json", "InvoiceErrors"),
        Response("403", "application/json", "InvoiceErrors"),
        Response("404", "application/json", "InvoiceErrors"),
        Response("default", "application/json", "InvoiceErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    action: Literal["json", "link"] | None = None,
    options: RequestOptions | None = None,
) -> GetInvoiceResponse:
    """Fetch one invoice; with action link the answer has a URL to download it.

    `GET /invoices/{id}` (GetInvoiceById). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `invoices.list`. UUID.
        action: json for the invoice's data, link for a URL to download it. One of json, link.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetInvoiceResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 403, 404.
    """
    arguments: dict[str, object] = {
        "id": id,
        "action": action,
    }
    result: GetInvoiceResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListInvoices",
    method="GET",
    path="/invoices",
    tag="Invoice",
    module="invoices",
    function="list",
    summary="List invoices",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListInvoicesResponse"),
        Response("403", "application/json", "InvoiceErrors"),
        Response("default", "application/json", "InvoiceErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["period_start", "-period_start"] | None = None,
    options: RequestOptions | None = None,
) -> ListInvoicesResponse:
    """List the account's invoices with their periods, and whether they are paid.

    `GET /invoices` (ListInvoices). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        sort: How to order the results. One of period_start, -period_start.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListInvoicesResponse (200)

    Raises:
        ApiError: an error response; documented: 403.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListInvoicesResponse = await _list.execute(session, arguments, options)
    return result
