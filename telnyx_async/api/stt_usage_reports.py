# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Speech to text Usage Reports: 1 operation.

Sums up speech-to-text usage and cost over a period.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.stt_usage_reports import GenerateSTTUsageReportResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "generate_and_fetch",
]

_generate_and_fetch = Operation(
    id="getSttUsageReportSync",
    method="GET",
    path="/legacy/reporting/usage_reports/speech_to_text",
    tag="Speech to text Usage Reports",
    module="stt_usage_reports",
    function="generate_and_fetch",
    summary="Get speech to text usage report",
    parameters=(
        Parameter("end_date", "end_date", "query"),
        Parameter("start_date", "start_date", "query"),
    ),
    responses=(
        Response("200", "application/json", "GenerateSTTUsageReportResponse"),
        Response("400", "application/json", "LegacyReportingErrorResponse"),
    ),
    idempotency="none",
)


async def generate_and_fetch(
    session: TelnyxSession,
    *,
    end_date: datetime | None = None,
    start_date: datetime | None = None,
    options: RequestOptions | None = None,
) -> GenerateSTTUsageReportResponse:
    """Sum up speech-to-text usage and cost of a period and wait for the result.

    `GET /legacy/reporting/usage_reports/speech_to_text` (getSttUsageReportSync). It is not retried if it may have
    been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        end_date: Last day or moment of the period. Example: 2020-07-01T00:00:00-06:00
        start_date: First day or moment of the period. Example: 2020-07-02T00:00:00-06:00
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GenerateSTTUsageReportResponse (200)

    Raises:
        ApiError: an error response; documented: 400.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "end_date": end_date,
        "start_date": start_date,
    }
    result: GenerateSTTUsageReportResponse = await _generate_and_fetch.execute(session, arguments, options)
    return result
