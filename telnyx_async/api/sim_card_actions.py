# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""SIM Card Actions: 4 operations.

Follows what has been asked of SIM cards, such as enabling them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.sim_card_actions import (
        GetBulkSIMCardActionResponse,
        GetSIMCardActionResponse,
        ListBulkSIMCardActionsResponse,
        ListSIMCardActionsResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "get",
    "get_bulk",
    "list",
    "list_bulk",
]

_get = Operation(
    id="GetSimCardAction",
    method="GET",
    path="/sim_card_actions/{id}",
    tag="SIM Card Actions",
    module="sim_card_actions",
    function="get",
    summary="Get SIM card action details",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetSIMCardActionResponse"),
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
) -> GetSIMCardActionResponse:
    """Fetch what became of one request to a SIM card.

    `GET /sim_card_actions/{id}` (GetSimCardAction). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `sim_card_actions.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetSIMCardActionResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetSIMCardActionResponse = await _get.execute(session, arguments, options)
    return result


_get_bulk = Operation(
    id="GetBulkSimCardAction",
    method="GET",
    path="/bulk_sim_card_actions/{id}",
    tag="SIM Card Actions",
    module="sim_card_actions",
    function="get_bulk",
    summary="Get bulk SIM card action details",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetBulkSIMCardActionResponse"),
        Response("401"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="safe",
)


async def get_bulk(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetBulkSIMCardActionResponse:
    """Fetch how far one request to many SIM cards is, as a whole.

    `GET /bulk_sim_card_actions/{id}` (GetBulkSimCardAction). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `sim_card_actions.list_bulk`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetBulkSIMCardActionResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetBulkSIMCardActionResponse = await _get_bulk.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListSimCardActions",
    method="GET",
    path="/sim_card_actions",
    tag="SIM Card Actions",
    module="sim_card_actions",
    function="list",
    summary="List SIM card actions",
    parameters=(
        Parameter("filter_action_type", "filter[action_type]", "query"),
        Parameter("filter_bulk_sim_card_action_id", "filter[bulk_sim_card_action_id]", "query"),
        Parameter("filter_sim_card_id", "filter[sim_card_id]", "query"),
        Parameter("filter_status", "filter[status]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListSIMCardActionsResponse"),
        Response("401"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_action_type: Literal[
        "enable", "enable_standby_sim_card", "disable", "set_standby", "remove_public_ip", "set_public_ip"
    ]
    | None = None,
    filter_bulk_sim_card_action_id: str | None = None,
    filter_sim_card_id: str | None = None,
    filter_status: Literal["in-progress", "completed", "failed"] | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListSIMCardActionsResponse:
    """List requests to SIM cards and how far they are, by card, bulk action, type or status.

    `GET /sim_card_actions` (ListSimCardActions). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_action_type: Only actions of this kind. One of enable, enable_standby_sim_card, disable, set_standby,
            remove_public_ip, set_public_ip.
        filter_bulk_sim_card_action_id: Only actions of this bulk action. UUID. Example:
            47a1c2b0-cc7b-4ab1-bb98-b33fb0fc61b9
        filter_sim_card_id: Only what belongs to this SIM card. UUID. Example: 47a1c2b0-cc7b-4ab1-bb98-b33fb0fc61b9
        filter_status: Only items in this status. One of in-progress, completed, failed.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListSIMCardActionsResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "filter_action_type": filter_action_type,
        "filter_bulk_sim_card_action_id": filter_bulk_sim_card_action_id,
        "filter_sim_card_id": filter_sim_card_id,
        "filter_status": filter_status,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListSIMCardActionsResponse = await _list.execute(session, arguments, options)
    return result


_list_bulk = Operation(
    id="ListBulkSimCardActions",
    method="GET",
    path="/bulk_sim_card_actions",
    tag="SIM Card Actions",
    module="sim_card_actions",
    function="list_bulk",
    summary="List bulk SIM card actions",
    parameters=(
        Parameter("filter_action_type", "filter[action_type]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListBulkSIMCardActionsResponse"),
        Response("401"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_bulk(
    session: TelnyxSession,
    *,
    filter_action_type: Literal["bulk_disable_voice", "bulk_enable_voice", "bulk_set_public_ips"] | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListBulkSIMCardActionsResponse:
    """List requests to many SIM cards at once, and how far each is as a whole.

    `GET /bulk_sim_card_actions` (ListBulkSimCardActions). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_action_type: Only actions of this kind. One of bulk_disable_voice, bulk_enable_voice,
            bulk_set_public_ips.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListBulkSIMCardActionsResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "filter_action_type": filter_action_type,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListBulkSIMCardActionsResponse = await _list_bulk.execute(session, arguments, options)
    return result
