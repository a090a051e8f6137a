# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Usage Reports (BETA): 2 operations.

Sums up usage of any product by chosen dimensions and metrics.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.usage_reports import ListUsageReportOptionsResponse, ListUsageReportsResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "list",
    "list_options",
]

_list = Operation(
    id="GetUsageReports",
    method="GET",
    path="/usage_reports",
    tag="Usage Reports (BETA)",
    module="usage_reports",
    function="list",
    summary="Get Telnyx product usage data (BETA)",
    parameters=(
        Parameter("date_range", "date_range", "query"),
        Parameter("dimensions", "dimensions", "query", required=True),
        Parameter("end_date", "end_date", "query"),
        Parameter("filter_", "filter", "query"),
        Parameter("format_", "format", "query"),
        Parameter("managed_accounts", "managed_accounts", "query"),
        Parameter("metrics", "metrics", "query", required=True),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("product", "product", "query", required=True),
        Parameter("sort", "sort", "query"),
        Parameter("start_date", "start_date", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListUsageReportsResponse"),
        Response("200", "text/csv", "str"),
        Response("400", "application/json", "UsageReportsErrorResponse"),
        Response("500", "application/json", "UsageReportsErrorResponse"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    dimensions: Sequence[str],
    metrics: Sequence[str],
    product: str,
    date_range: str | None = None,
    end_date: str | None = None,
    filter_: str | None = None,
    format_: Literal["csv", "json"] | None = None,
    managed_accounts: bool | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Sequence[str] | None = None,
    start_date: str | None = None,
    options: RequestOptions | None = None,
) -> ListUsageReportsResponse | str:
    """Sum up a product's usage by dimensions and metrics (beta); the period is at most 31 days.

    `GET /usage_reports` (GetUsageReports). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        dimensions: Of embeddings, how many numbers each has; of reports, what the figures are split by.
        metrics: Figures to report, such as cost.
        product: Product to report on.
        date_range: The period as a name instead of by start_date and end_date.
        end_date: Last day or moment of the period.
        filter_: Only usage with these values of the dimensions.
        format_: json, as by default, or csv. One of csv, json.
        managed_accounts: Whether the use of all managed accounts is added.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. At most 5000. Telnyx's default: 20.
        sort: How to order the results.
        start_date: First day or moment of the period.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListUsageReportsResponse (200) or str (200)

    Raises:
        ApiError: an error response; documented: 400, 500.
    """
    arguments: dict[str, object] = {
        "date_range": date_range,
        "dimensions": dimensions,
        "end_date": end_date,
        "filter_": filter_,
        "format_": format_,
        "managed_accounts": managed_accounts,
        "metrics": metrics,
        "page_number": page_number,
        "page_size": page_size,
        "product": product,
        "sort": sort,
        "start_date": start_date,
    }
    result: ListUsageReportsResponse | str = await _list.execute(session, arguments, options)
    return result


_list_options = Operation(
    id="ListUsageReportsOptions",
    method="GET",
    path="/usage_reports/options",
    tag="Usage Reports (BETA)",
    module="usage_reports",
    function="list_options",
    summary="Get Usage Reports query options (BETA)",
    parameters=(Parameter("product", "product", "query"),),
    responses=(
        Response("200", "application/json", "ListUsageReportOptionsResponse"),
        Response("400", "application/json", "UsageReportsErrorResponse"),
        Response("500", "application/json", "UsageReportsErrorResponse"),
    ),
    idempotency="safe",
)


async def list_options(
    session: TelnyxSession,
    *,
    product: str | None = None,
    options: RequestOptions | None = None,
) -> ListUsageReportOptionsResponse:
    """List the products with the dimensions and metrics that usage_reports.list takes (beta).

    `GET /usage_reports/options` (ListUsageReportsOptions). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        product: Product whose options to list; all when left out.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListUsageReportOptionsResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 500.
    """
    arguments: dict[str, object] = {
        "product": product,
    }
    result: ListUsageReportOptionsResponse = await _list_options.execute(session, arguments, options)
    return result
