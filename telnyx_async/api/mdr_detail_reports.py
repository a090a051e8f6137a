# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""MDR Detail Reports: 1 operation."""

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
    responses=(Response("200", "application/json", "ListMDRDetailReportsResponse"),),
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
    """Fetch all Mdr records.

    `GET /reports/mdrs` (GetPaginatedMdrs). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        cld: Example: +15551237654
        cli: Example: +15551237654
        direction: One of INBOUND, OUTBOUND.
        end_date: `str`.
        id: Identifier of the resource. Example: e093fbe0-5bde-11eb-ae93-0242ac130002
        message_type: One of SMS, MMS.
        profile: `str`.
        start_date: `str`.
        status: One of GW_TIMEOUT, DELIVERED, DLR_UNCONFIRMED, DLR_TIMEOUT, RECEIVED, GW_REJECT, FAILED.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListMDRDetailReportsResponse (200)

    Raises:
        ApiError: an error response.
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
    result: ListMDRDetailReportsResponse = await session.execute(_list, arguments, options)
    return result
