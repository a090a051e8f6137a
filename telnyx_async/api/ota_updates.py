# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""OTA updates: 2 operations.

Shows which updates have been sent over the air to SIM cards.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.ota_updates import GetOTAUpdateResponse, ListOTAUpdatesResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "get",
    "list",
]

_get = Operation(
    id="GetOtaUpdate",
    method="GET",
    path="/ota_updates/{id}",
    tag="OTA updates",
    module="ota_updates",
    function="get",
    summary="Get OTA update",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetOTAUpdateResponse"),
        Response("401"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetOTAUpdateResponse:
    """Fetch one over-the-air update of a SIM card: its status and what it sets.

    `GET /ota_updates/{id}` (GetOtaUpdate). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `ota_updates.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetOTAUpdateResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetOTAUpdateResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListOtaUpdates",
    method="GET",
    path="/ota_updates",
    tag="OTA updates",
    module="ota_updates",
    function="list",
    summary="List OTA updates",
    parameters=(
        Parameter("filter_sim_card_id", "filter[sim_card_id]", "query"),
        Parameter("filter_status", "filter[status]", "query"),
        Parameter("filter_type", "filter[type]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListOTAUpdatesResponse"),
        Response("401"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_sim_card_id: str | None = None,
    filter_status: Literal["in-progress", "completed", "failed"] | None = None,
    filter_type: Literal["sim_card_network_preferences"] | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListOTAUpdatesResponse:
    """List the over-the-air updates of SIM cards with their statuses.

    `GET /ota_updates` (ListOtaUpdates). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_sim_card_id: Only what belongs to this SIM card.
        filter_status: Only items in this status. One of in-progress, completed, failed.
        filter_type: Only items of this kind. One of sim_card_network_preferences.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListOTAUpdatesResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "filter_sim_card_id": filter_sim_card_id,
        "filter_status": filter_status,
        "filter_type": filter_type,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListOTAUpdatesResponse = await _list.execute(session, arguments, options)
    return result
