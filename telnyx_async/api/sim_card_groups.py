# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""SIM Card Groups: 9 operations.

Groups SIM cards that share data limits, gateways and blocklists.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.sim_card_groups import (
        CreateSIMCardGroupResponse,
        DeleteSIMCardGroupResponse,
        GetSIMCardGroupResponse,
        ListSIMCardGroupsResponse,
        RemovePrivateWirelessGatewayResponse,
        RemoveSIMCardGroupWirelessBlocklistResponse,
        SetSIMCardGroupPrivateWirelessGatewayResponse,
        SetSIMCardGroupWirelessBlocklistResponse,
        SIMCardGroupCreateDataLimit,
        SIMCardGroupPatchDataLimit,
        UpdateSIMCardGroupResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "get",
    "list",
    "remove_private_wireless_gateway",
    "remove_wireless_blocklist",
    "set_private_wireless_gateway",
    "set_wireless_blocklist",
    "update",
]

_create = Operation(
    id="CreateSimCardGroup",
    method="POST",
    path="/sim_card_groups",
    tag="SIM Card Groups",
    module="sim_card_groups",
    function="create",
    summary="Create a SIM card group",
    parameters=(
        Parameter("data_limit", "data_limit", "body"),
        Parameter("name", "name", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "CreateSIMCardGroupResponse"),
        Response("401"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    name: str,
    data_limit: SIMCardGroupCreateDataLimit | Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> CreateSIMCardGroupResponse:
    """Create a SIM card group, with a data limit of its own if you wish.

    `POST /sim_card_groups` (CreateSimCardGroup). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        name: What it is called.
        data_limit: How much data a SIM card may use at most.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateSIMCardGroupResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "data_limit": data_limit,
        "name": name,
    }
    result: CreateSIMCardGroupResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteSimCardGroup",
    method="DELETE",
    path="/sim_card_groups/{id}",
    tag="SIM Card Groups",
    module="sim_card_groups",
    function="delete",
    summary="Delete a SIM card group",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteSIMCardGroupResponse"),
        Response("401"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteSIMCardGroupResponse:
    """Delete a SIM card group for good.

    `DELETE /sim_card_groups/{id}` (DeleteSimCardGroup). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `sim_card_groups.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteSIMCardGroupResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteSIMCardGroupResponse = await _delete.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetSimCardGroup",
    method="GET",
    path="/sim_card_groups/{id}",
    tag="SIM Card Groups",
    module="sim_card_groups",
    function="get",
    summary="Get SIM card group",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("include_iccids", "include_iccids", "query"),
    ),
    responses=(
        Response("200", "application/json", "GetSIMCardGroupResponse"),
        Response("401"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    include_iccids: bool | None = None,
    options: RequestOptions | None = None,
) -> GetSIMCardGroupResponse:
    """Fetch one SIM card group: its data limit, use, gateway and blocklist.

    `GET /sim_card_groups/{id}` (GetSimCardGroup). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `sim_card_groups.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        include_iccids: Whether the ICCIDs of the group's SIM cards come along. Telnyx's default: False.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetSIMCardGroupResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "id": id,
        "include_iccids": include_iccids,
    }
    result: GetSIMCardGroupResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="GetAllSimCardGroups",
    method="GET",
    path="/sim_card_groups",
    tag="SIM Card Groups",
    module="sim_card_groups",
    function="list",
    summary="Get all SIM card groups",
    parameters=(
        Parameter("filter_name", "filter[name]", "query"),
        Parameter("filter_private_wireless_gateway_id", "filter[private_wireless_gateway_id]", "query"),
        Parameter("filter_wireless_blocklist_id", "filter[wireless_blocklist_id]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListSIMCardGroupsResponse"),
        Response("401"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_name: str | None = None,
    filter_private_wireless_gateway_id: str | None = None,
    filter_wireless_blocklist_id: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListSIMCardGroupsResponse:
    """List SIM card groups by name, gateway or blocklist.

    `GET /sim_card_groups` (GetAllSimCardGroups). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_name: Only items of this name.
        filter_private_wireless_gateway_id: Only groups of this private wireless gateway. UUID. Example:
            7606c6d3-ff7c-49c1-943d-68879e9d584d
        filter_wireless_blocklist_id: Only groups with this wireless blocklist. UUID. Example:
            0f3f490e-c4d3-4cf5-838a-9970f10ee259
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListSIMCardGroupsResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "filter_name": filter_name,
        "filter_private_wireless_gateway_id": filter_private_wireless_gateway_id,
        "filter_wireless_blocklist_id": filter_wireless_blocklist_id,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListSIMCardGroupsResponse = await _list.execute(session, arguments, options)
    return result


_remove_private_wireless_gateway = Operation(
    id="RemoveSimCardGroupPrivateWirelessGateway",
    method="POST",
    path="/sim_card_groups/{id}/actions/remove_private_wireless_gateway",
    tag="SIM Card Groups",
    module="sim_card_groups",
    function="remove_private_wireless_gateway",
    summary="Request Private Wireless Gateway removal from SIM card group",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("202", "application/json", "RemovePrivateWirelessGatewayResponse"),
        Response("401"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="none",
)


async def remove_private_wireless_gateway(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> RemovePrivateWirelessGatewayResponse:
    """Send a group's traffic over Telnyx's default network again; done in the background, see
    sim_card_group_actions.get.

    `POST /sim_card_groups/{id}/actions/remove_private_wireless_gateway` (RemoveSimCardGroupPrivateWirelessGateway).
    It is not retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `sim_card_groups.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RemovePrivateWirelessGatewayResponse (202)

    Raises:
        ApiError: an error response; documented: 401.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: RemovePrivateWirelessGatewayResponse = await _remove_private_wireless_gateway.execute(
        session, arguments, options
    )
    return result


_remove_wireless_blocklist = Operation(
    id="RemoveWirelessBlocklistForSimCardGroup",
    method="POST",
    path="/sim_card_groups/{id}/actions/remove_wireless_blocklist",
    tag="SIM Card Groups",
    module="sim_card_groups",
    function="remove_wireless_blocklist",
    summary="Request Wireless Blocklist removal from SIM card group",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("202", "application/json", "RemoveSIMCardGroupWirelessBlocklistResponse"),
        Response("401"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="none",
)


async def remove_wireless_blocklist(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> RemoveSIMCardGroupWirelessBlocklistResponse:
    """Lift the blocklist from a group's SIM cards; done in the background, see sim_card_group_actions.get.

    `POST /sim_card_groups/{id}/actions/remove_wireless_blocklist` (RemoveWirelessBlocklistForSimCardGroup). It is
    not retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `sim_card_groups.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RemoveSIMCardGroupWirelessBlocklistResponse (202)

    Raises:
        ApiError: an error response; documented: 401.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: RemoveSIMCardGroupWirelessBlocklistResponse = await _remove_wireless_blocklist.execute(
        session, arguments, options
    )
    return result


_set_private_wireless_gateway = Operation(
    id="SetPrivateWirelessGatewayForSimCardGroup",
    method="POST",
    path="/sim_card_groups/{id}/actions/set_private_wireless_gateway",
    tag="SIM Card Groups",
    module="sim_card_groups",
    function="set_private_wireless_gateway",
    summary="Request Private Wireless Gateway assignment for SIM card group",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("private_wireless_gateway_id", "private_wireless_gateway_id", "body", required=True),
    ),
    responses=(
        Response("202", "application/json", "SetSIMCardGroupPrivateWirelessGatewayResponse"),
        Response("401"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def set_private_wireless_gateway(
    session: TelnyxSession,
    id: str,
    *,
    private_wireless_gateway_id: str,
    options: RequestOptions | None = None,
) -> SetSIMCardGroupPrivateWirelessGatewayResponse:
    """Send a group's traffic through a private wireless gateway, later members' too; done in the background, see
    sim_card_group_actions.get.

    `POST /sim_card_groups/{id}/actions/set_private_wireless_gateway` (SetPrivateWirelessGatewayForSimCardGroup). It
    is not retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `sim_card_groups.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        private_wireless_gateway_id: Identifier of the Private Wireless Gateway. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SetSIMCardGroupPrivateWirelessGatewayResponse (202)

    Raises:
        ApiError: an error response; documented: 401.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "private_wireless_gateway_id": private_wireless_gateway_id,
    }
    result: SetSIMCardGroupPrivateWirelessGatewayResponse = await _set_private_wireless_gateway.execute(
        session, arguments, options
    )
    return result


_set_wireless_blocklist = Operation(
    id="SetWirelessBlocklistForSimCardGroup",
    method="POST",
    path="/sim_card_groups/{id}/actions/set_wireless_blocklist",
    tag="SIM Card Groups",
    module="sim_card_groups",
    function="set_wireless_blocklist",
    summary="Request Wireless Blocklist assignment for SIM card group",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("wireless_blocklist_id", "wireless_blocklist_id", "body", required=True),
    ),
    responses=(
        Response("202", "application/json", "SetSIMCardGroupWirelessBlocklistResponse"),
        Response("401"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def set_wireless_blocklist(
    session: TelnyxSession,
    id: str,
    *,
    wireless_blocklist_id: str,
    options: RequestOptions | None = None,
) -> SetSIMCardGroupWirelessBlocklistResponse:
    """Put a blocklist on a group's SIM cards; done in the background, see sim_card_group_actions.get.

    `POST /sim_card_groups/{id}/actions/set_wireless_blocklist` (SetWirelessBlocklistForSimCardGroup). It is not
    retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `sim_card_groups.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        wireless_blocklist_id: Identifier of the wireless blocklist. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SetSIMCardGroupWirelessBlocklistResponse (202)

    Raises:
        ApiError: an error response; documented: 401.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "wireless_blocklist_id": wireless_blocklist_id,
    }
    result: SetSIMCardGroupWirelessBlocklistResponse = await _set_wireless_blocklist.execute(
        session, arguments, options
    )
    return result


_update = Operation(
    id="UpdateSimCardGroup",
    method="PATCH",
    path="/sim_card_groups/{id}",
    tag="SIM Card Groups",
    module="sim_card_groups",
    function="update",
    summary="Update a SIM card group",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("data_limit", "data_limit", "body"),
        Parameter("name", "name", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateSIMCardGroupResponse"),
        Response("401"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    id: str,
    *,
    data_limit: SIMCardGroupPatchDataLimit | Mapping[str, Any] | None = None,
    name: str | None = None,
    options: RequestOptions | None = None,
) -> UpdateSIMCardGroupResponse:
    """Change a SIM card group's name or data limit.

    `PATCH /sim_card_groups/{id}` (UpdateSimCardGroup). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `sim_card_groups.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        data_limit: How much data a SIM card may use at most.
        name: What it is called.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateSIMCardGroupResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "data_limit": data_limit,
        "name": name,
    }
    result: UpdateSIMCardGroupResponse = await _update.execute(session, arguments, options)
    return result
