# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Monthly Charges: 2 operations.

Reads what the account's services cost over a period, summed up or number by number.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.monthly_charges import MonthlyChargesBreakdownResponse, MonthlyChargesSummaryResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "get_breakdown",
    "get_summary",
]

_get_breakdown = Operation(
    id="GetMonthlyChargesBreakdown",
    method="GET",
    path="/charges_breakdown",
    tag="Monthly Charges",
    module="monthly_charges",
    function="get_breakdown",
    summary="Get monthly charges breakdown",
    parameters=(
        Parameter("end_date", "end_date", "query"),
        Parameter("format_", "format", "query"),
        Parameter("start_date", "start_date", "query", required=True),
    ),
    responses=(
        Response("200", "application/json", "MonthlyChargesBreakdownResponse"),
        Response("200", "text/csv", "str"),
        Response("400", "application/json", "ChargesErrors"),
        Response("422", "application/json", "ChargesErrors"),
        Response("default", "application/json", "ChargesErrors"),
    ),
    idempotency="safe",
)


async def get_breakdown(
    session: TelnyxSession,
    *,
    start_date: date,
    end_date: date | None = None,
    format_: Literal["json", "csv"] | None = None,
    options: RequestOptions | None = None,
) -> MonthlyChargesBreakdownResponse | str:
    """Fetch what each number costs over at most 31 days, as JSON or CSV.

    `GET /charges_breakdown` (GetMonthlyChargesBreakdown). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        start_date: First day or moment of the period. Example: 2025-05-01
        end_date: Last day or moment of the period. Example: 2025-06-01
        format_: json, as by default, or csv. One of json, csv. Telnyx's default: json.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        MonthlyChargesBreakdownResponse (200) or str (200)

    Raises:
        ApiError: an error response; documented: 400, 422.
    """
    arguments: dict[str, object] = {
        "end_date": end_date,
        "format_": format_,
        "start_date": start_date,
    }
    result: MonthlyChargesBreakdownResponse | str = await _get_breakdown.execute(session, arguments, options)
    return result


_get_summary = Operation(
    id="GetMonthlyChargesSummary",
    method="GET",
    path="/charges_summary",
    tag="Monthly Charges",
    module="monthly_charges",
    function="get_summary",
    summary="Get monthly charges summary",
    parameters=(
        Parameter("end_date", "end_date", "query", required=True),
        Parameter("start_date", "start_date", "query", required=True),
    ),
    responses=(
        Response("200", "application/json", "MonthlyChargesSummaryResponse"),
        Response("400", "application/json", "ChargesErrors"),
        Response("422", "application/json", "ChargesErrors"),
        Response("default", "application/json", "ChargesErrors"),
    ),
    idempotency="safe",
)


async def get_summary(
    session: TelnyxSession,
    *,
    end_date: date,
    start_date: date,
    options: RequestOptions | None = None,
) -> MonthlyChargesSummaryResponse:
    """Sum up the monthly charges over at most 31 days; end_date itself is not counted.

    `GET /charges_summary` (GetMonthlyChargesSummary). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        end_date: Last day or moment of the period. Example: 2025-06-01
        start_date: First day or moment of the period. Example: 2025-05-01
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        MonthlyChargesSummaryResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 422.
    """
    arguments: dict[str, object] = {
        "end_date": end_date,
        "start_date": start_date,
    }
    result: MonthlyChargesSummaryResponse = await _get_summary.execute(session, arguments, options)
    return result
