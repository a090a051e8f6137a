# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""WDR Detail Reports: 1 operation.

Reads single records of SIM cards' data usage, page by page.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.wdr_detail_reports import ListWDRDetailReportsResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "list",
]

_list = Operation(
    id="GetPaginatedWdrs",
    method="GET",
    path="/reports/wdrs",
    tag="WDR Detail Reports",
    module="wdr_detail_reports",
    function="list",
    summary="Fetches all Wdr records",
    parameters=(
        Parameter("end_date", "end_date", "query"),
        Parameter("id", "id", "query"),
        Parameter("imsi", "imsi", "query"),
        Parameter("mcc", "mcc", "query"),
        Parameter("mnc", "mnc", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("phone_number", "phone_number", "query"),
        Parameter("sim_card_id", "sim_card_id", "query"),
        Parameter("sim_group_id", "sim_group_id", "query"),
        Parameter("sim_group_name", "sim_group_name", "query"),
        Parameter("sort", "sort", "query"),
        Parameter("start_date", "start_date", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListWDRDetailReportsResponse"),
        Response("400", "application/json", "WdrDetailReportsErrorResponse"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    end_date: str | None = None,
    id: str | None = None,
    imsi: str | None = None,
    mcc: str | None = None,
    mnc: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    phone_number: str | None = None,
    sim_card_id: str | None = None,
    sim_group_id: str | None = None,
    sim_group_name: str | None = None,
    sort: Sequence[str] | None = None,
    start_date: str | None = None,
    options: RequestOptions | None = None,
) -> ListWDRDetailReportsResponse:
    """List single records of data usage with their cost, by SIM card, group, network, number or date.

    `GET /reports/wdrs` (GetPaginatedWdrs). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        end_date: Last day or moment of the period. Example: 2021-06-01T00:00:00Z
        id: Identifier that Telnyx gave it. Example: e093fbe0-5bde-11eb-ae93-0242ac130002
        imsi: Number by which mobile networks know the SIM card (IMSI). Example: 123456
        mcc: Mobile country code, 3 digits. Example: 204
        mnc: Mobile network code, 2 or 3 digits. Example: 01
        page_number: Which page to fetch, counted from 1. Telnyx's default: 1.
        page_size: How many items a page holds. Telnyx's default: 20.
        phone_number: The phone number, normally in +E.164. Example: +12345678910
        sim_card_id: Identifier of the SIM card. Example: 877f80a6-e5b2-4687-9a04-88076265720f
        sim_group_id: SIM card group concerned. Example: f05a189f-7c46-4531-ac56-1460dc465a42
        sim_group_name: What the SIM card group is called.
        sort: How to order the results. Telnyx's default: ['created_at'].
        start_date: First day or moment of the period. Example: 2021-05-01T00:00:00Z
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListWDRDetailReportsResponse (200)

    Raises:
        ApiError: an error response; documented: 400.
    """
    arguments: dict[str, object] = {
        "end_date": end_date,
        "id": id,
        "imsi": imsi,
        "mcc": mcc,
        "mnc": mnc,
        "page_number": page_number,
        "page_size": page_size,
        "phone_number": phone_number,
        "sim_card_id": sim_card_id,
        "sim_group_id": sim_group_id,
        "sim_group_name": sim_group_name,
        "sort": sort,
        "start_date": start_date,
    }
    result: ListWDRDetailReportsResponse = await _list.execute(session, arguments, options)
    return result
