# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""SIM Card Group Actions: 2 operations.

Follows what has been asked of groups of SIM cards.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.sim_card_group_actions import (
        GetSIMCardGroupActionResponse,
        ListSIMCardGroupActionsResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "get",
    "list",
]

_get = Operation(
    id="GetSimCardGroupAction",
    method="GET",
    path="/sim_card_group_actions/{id}",
    tag="SIM Card Group Actions",
    module="sim_card_group_actions",
    function="get",
    summary="Get SIM card group action details",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetSIMCardGroupActionResponse"),
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
) -> GetSIMCardGroupActionResponse:
    """Fetch what became of one request to a SIM card group.

    `GET /sim_card_group_actions/{id}` (GetSimCardGroupAction). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `sim_card_group_actions.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetSIMCardGroupActionResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetSIMCardGroupActionResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="GetSimCardGroupActions",
    method="GET",
    path="/sim_card_group_actions",
    tag="SIM Card Group Actions",
    module="sim_card_group_actions",
    function="list",
    summary="List SIM card group actions",
    parameters=(
        Parameter("filter_sim_card_group_id", "filter[sim_card_group_id]", "query"),
        Parameter("filter_status", "filter[status]", "query"),
        Parameter("filter_type", "filter[type]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListSIMCardGroupActionsResponse"),
        Response("401"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_sim_card_group_id: str | None = None,
    filter_status: Literal["in-progress", "completed", "failed"] | None = None,
    filter_type: Literal[
        "set_private_wireless_gateway",
        "remove_private_wireless_gateway",
        "set_wireless_blocklist",
        "remove_wireless_blocklist",
    ]
    | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListSIMCardGroupActionsResponse:
    """List requests to SIM card groups and how far they are, by group, type or status.

    `GET /sim_card_group_actions` (GetSimCardGroupActions). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_sim_card_group_id: Only what belongs to this SIM card group. UUID. Example:
            47a1c2b0-cc7b-4ab1-bb98-b33fb0fc61b9
        filter_status: Only items in this status. One of in-progress, completed, failed.
        filter_type: Only items of this kind. One of set_private_wireless_gateway, remove_private_wireless_gateway,
            set_wireless_blocklist, remove_wireless_blocklist.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListSIMCardGroupActionsResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "filter_sim_card_group_id": filter_sim_card_group_id,
        "filter_status": filter_status,
        "filter_type": filter_type,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListSIMCardGroupActionsResponse = await _list.execute(session, arguments, options)
    return result
