# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""MDR Detail Reports: 1 operation.

Reads single message records, page by page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.mdr_detail_reports import ListMDRDetailReportsResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "list",
]

_list = Operation(
    id="GetPaginatedMdrs",
    method="GET",
    path="/reports/mdrs",
    tag="MDR Detail Reports",
    module="mdr_detail_reports",
    function="list",
    summary="Fetch all Mdr records",
    parameters=(
        Parameter("cld", "cld", "query"),
        Parameter("cli", "cli", "query"),
        Parameter("direction", "direction", "query"),
        Parameter("end_date", "end_date", "query"),
        Parameter("id", "id", "query"),
        Parameter("message_type", "message_type", "query"),
        Parameter("profile", "profile", "query"),
        Parameter("start_date", "start_date", "query"),
        Parameter("status", "status", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListMDRDetailReportsResponse"),
        Response("400", "application/json", "ReportingErrorResponse"),
    ),
    idempotency="safe",
    paging=Paging("single", "data"),
)


async def list(
    session: TelnyxSession,
    *,
    cld: str | None = None,
    cli: str | None = None,
    direction: Literal["INBOUND", "OUTBOUND"] | None = None,
    end_date: str | None = None,
    id: str | None = None,
    message_type: Literal["SMS", "MMS"] | None = None,
    profile: str | None = None,
    start_date: str | None = None,
    status: Literal["GW_TIMEOUT", "DELIVERED", "DLR_UNCONFIRMED", "DLR_TIMEOUT", "RECEIVED", "GW_REJECT", "FAILED"]
    | None = None,
    options: RequestOptions | None = None,
) -> ListMDRDetailReportsResponse:
    """List single message records of a period, by numbers, profile, direction or status.

    `GET /reports/mdrs` (GetPaginatedMdrs). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        cld: Number that was called or written to. Example: +15551237654
        cli: Number or sender id that called or wrote. Example: +15551237654
        direction: Whether it comes in to you or goes out from you. One of INBOUND, OUTBOUND.
        end_date: Last day or moment of the period.
        id: Identifier that Telnyx gave it. Example: e093fbe0-5bde-11eb-ae93-0242ac130002
        message_type: Whether it is SMS, MMS or RCS. One of SMS, MMS.
        profile: Only messages of the messaging profile with this name.
        start_date: First day or moment of the period.
        status: How far it has come, or whether it is in use. One of GW_TIMEOUT, DELIVERED, DLR_UNCONFIRMED,
            DLR_TIMEOUT, RECEIVED, GW_REJECT, FAILED.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListMDRDetailReportsResponse (200)

    Raises:
        ApiError: an error response; documented: 400.
    """
    arguments: dict[str, object] = {
        "cld": cld,
        "cli": cli,
        "direction": direction,
        "end_date": end_date,
        "id": id,
        "message_type": message_type,
        "profile": profile,
        "start_date": start_date,
        "status": status,
    }
    result: ListMDRDetailReportsResponse = await _list.execute(session, arguments, options)
    return result
