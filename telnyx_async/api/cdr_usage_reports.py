# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""CDR Usage Reports: 1 operation."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.cdr_usage_reports import GenerateCDRUsageReportResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "generate_and_fetch",
]

_generate_and_fetch = Operation(
    id="GetCDRUsageReportSync",
    method="GET",
    path="/reports/cdr_usage_reports/sync",
    tag="CDR Usage Reports",
    module="cdr_usage_reports",
    function="generate_and_fetch",
    summary="Generates and fetches CDR Usage Reports",
    parameters=(
        Parameter("aggregation_type", "aggregation_type", "query", required=True),
        Parameter("connections", "connections", "query"),
        Parameter("end_date", "end_date", "query"),
        Parameter("product_breakdown", "product_breakdown", "query", required=True),
        Parameter("start_date", "start_date", "query"),
    ),
    responses=(Response("200", "application/json", "GenerateCDRUsageReportResponse"),),
    idempotency="none",
)


async def generate_and_fetch(
    session: TelnyxSession,
    *,
    aggregation_type: Literal["NO_AGGREGATION", "CONNECTION", "TAG", "BILLING_GROUP"],
    product_breakdown: Literal["NO_BREAKDOWN", "DID_VS_TOLL_FREE", "COUNTRY", "DID_VS_TOLL_FREE_PER_COUNTRY"],
    connections: Sequence[float] | None = None,
    end_date: datetime | None = None,
    start_date: datetime | None = None,
    options: RequestOptions | None = None,
) -> GenerateCDRUsageReportResponse:
    """Generates and fetches CDR Usage Reports.

    `GET /reports/cdr_usage_reports/sync` (GetCDRUsageReportSync). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        aggregation_type: One of NO_AGGREGATION, CONNECTION, TAG, BILLING_GROUP.
        product_breakdown: One of NO_BREAKDOWN, DID_VS_TOLL_FREE, COUNTRY, DID_VS_TOLL_FREE_PER_COUNTRY.
        connections: Example: 1234567890123
        end_date: Example: 2020-07-01T00:00:00-06:00
        start_date: Example: 2020-07-01T00:00:00-06:00
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GenerateCDRUsageReportResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "aggregation_type": aggregation_type,
        "connections": connections,
        "end_date": end_date,
        "product_breakdown": product_breakdown,
        "start_date": start_date,
    }
    result: GenerateCDRUsageReportResponse = await session.execute(_generate_and_fetch, arguments, options)
    return result
