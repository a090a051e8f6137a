# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Wireless Blocklists: 6 operations.

Keeps lists of countries, operators or networks that SIM cards must not use.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.wireless_blocklists import (
        CreateWirelessBlocklistResponse,
        DeleteWirelessBlocklistResponse,
        GetWirelessBlocklistResponse,
        ListWirelessBlocklistsResponse,
        ListWirelessBlocklistValuesResponse,
        UpdateWirelessBlocklistResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "get",
    "list",
    "list_values",
    "update",
]

_create = Operation(
    id="CreateWirelessBlocklist",
    method="POST",
    path="/wireless_blocklists",
    tag="Wireless Blocklists",
    module="wireless_blocklists",
    function="create",
    summary="Create a Wireless Blocklist",
    parameters=(
        Parameter("name", "name", "body", required=True),
        Parameter("type_", "type", "body", required=True),
        Parameter("values", "values", "body", required=True),
    ),
    responses=(
        Response("202", "application/json", "CreateWirelessBlocklistResponse"),
        Response("422", "application/json", "WirelessErrors"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    name: str,
    type_: Literal["country", "mcc", "plmn"],
    values: Sequence[str],
    options: RequestOptions | None = None,
) -> CreateWirelessBlocklistResponse:
    """Create a list of countries, MCCs or networks (PLMN) that SIM cards must not use;
    sim_card_groups.set_wireless_blocklist applies it.

    `POST /wireless_blocklists` (CreateWirelessBlocklist). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        name: What it is called.
        type_: What is blocked: country, mcc or plmn. One of country, mcc, plmn.
        values: Countries, MCCs or PLMNs to block, as type says.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateWirelessBlocklistResponse (202)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "name": name,
        "type_": type_,
        "values": values,
    }
    result: CreateWirelessBlocklistResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteWirelessBlocklist",
    method="DELETE",
    path="/wireless_blocklists/{id}",
    tag="Wireless Blocklists",
    module="wireless_blocklists",
    function="delete",
    summary="Delete a Wireless Blocklist",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteWirelessBlocklistResponse"),
        Response("404", "application/json", "WirelessError"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteWirelessBlocklistResponse:
    """Delete a wireless blocklist.

    `DELETE /wireless_blocklists/{id}` (DeleteWirelessBlocklist). Repeating it changes nothing, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `wireless_blocklists.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteWirelessBlocklistResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteWirelessBlocklistResponse = await _delete.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetWirelessBlocklist",
    method="GET",
    path="/wireless_blocklists/{id}",
    tag="Wireless Blocklists",
    module="wireless_blocklists",
    function="get",
    summary="Get a Wireless Blocklist",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetWirelessBlocklistResponse"),
        Response("404", "application/json", "WirelessError"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetWirelessBlocklistResponse:
    """Fetch one wireless blocklist with its values.

    `GET /wireless_blocklists/{id}` (GetWirelessBlocklist). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `wireless_blocklists.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetWirelessBlocklistResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetWirelessBlocklistResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="GetWirelessBlocklistsGateways",
    method="GET",
    path="/wireless_blocklists",
    tag="Wireless Blocklists",
    module="wireless_blocklists",
    function="list",
    summary="Get all Wireless Blocklists",
    parameters=(
        Parameter("filter_name", "filter[name]", "query"),
        Parameter("filter_type", "filter[type]", "query"),
        Parameter("filter_values", "filter[values]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListWirelessBlocklistsResponse"),
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
    filter_type: str | None = None,
    filter_values: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListWirelessBlocklistsResponse:
    """List wireless blocklists by name, type or values.

    `GET /wireless_blocklists` (GetWirelessBlocklistsGateways). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_name: Only items of this name.
        filter_type: Only items of this kind.
        filter_values: Only blocklists that hold these values.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListWirelessBlocklistsResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "filter_name": filter_name,
        "filter_type": filter_type,
        "filter_values": filter_values,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListWirelessBlocklistsResponse = await _list.execute(session, arguments, options)
    return result


_list_values = Operation(
    id="WirelessBlocklistsGetAll",
    method="GET",
    path="/wireless_blocklist_values",
    tag="Wireless Blocklists",
    module="wireless_blocklists",
    function="list_values",
    summary="Get all possible wireless blocklist values",
    parameters=(Parameter("type_", "type", "query", required=True),),
    responses=(
        Response("200", "application/json", "ListWirelessBlocklistValuesResponse"),
        Response("404", "application/json", "WirelessError"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="safe",
    paging=Paging("single", "data"),
)


async def list_values(
    session: TelnyxSession,
    *,
    type_: Literal["country", "mcc", "plmn"],
    options: RequestOptions | None = None,
) -> ListWirelessBlocklistValuesResponse:
    """List the values that a blocklist of a type (country, MCC or PLMN) can hold.

    `GET /wireless_blocklist_values` (WirelessBlocklistsGetAll). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        type_: Which values to list: country, mcc or plmn. One of country, mcc, plmn.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListWirelessBlocklistValuesResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "type_": type_,
    }
    result: ListWirelessBlocklistValuesResponse = await _list_values.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateWirelessBlocklist",
    method="PATCH",
    path="/wireless_blocklists/{id}",
    tag="Wireless Blocklists",
    module="wireless_blocklists",
    function="update",
    summary="Update a Wireless Blocklist",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("name", "name", "body"),
        Parameter("values", "values", "body"),
    ),
    responses=(
        Response("202", "application/json", "UpdateWirelessBlocklistResponse"),
        Response("422", "application/json", "WirelessErrors"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    id: str,
    *,
    name: str | None = None,
    values: Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> UpdateWirelessBlocklistResponse:
    """Change a wireless blocklist's name or values.

    `PATCH /wireless_blocklists/{id}` (UpdateWirelessBlocklist). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `wireless_blocklists.list`. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        name: What it is called.
        values: The values that count.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateWirelessBlocklistResponse (202)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "name": name,
        "values": values,
    }
    result: UpdateWirelessBlocklistResponse = await _update.execute(session, arguments, options)
    return result
