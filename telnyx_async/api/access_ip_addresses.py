# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""IP Addresses: 4 operations.

Keeps the single IP addresses on the account's access list.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.access_ip_addresses import AccessIPAddress, ListAccessIPAddressesResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "get",
    "list",
]

_create = Operation(
    id="CreateAccessIpAddress",
    method="POST",
    path="/access_ip_address",
    tag="IP Addresses",
    module="access_ip_addresses",
    function="create",
    summary="Create new Access IP Address",
    parameters=(
        Parameter("description", "description", "body"),
        Parameter("ip_address", "ip_address", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "AccessIPAddress"),
        Response("422", "application/json", "AccessIPErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    ip_address: str,
    description: str | None = None,
    options: RequestOptions | None = None,
) -> AccessIPAddress:
    """Add one IP address to the account's access list; its status goes from pending to added.

    `POST /access_ip_address` (CreateAccessIpAddress). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        ip_address: The IP address, such as 192.0.2.1.
        description: What it is or is for, in words.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AccessIPAddress (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "description": description,
        "ip_address": ip_address,
    }
    result: AccessIPAddress = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteAccessIpAddress",
    method="DELETE",
    path="/access_ip_address/{access_ip_address_id}",
    tag="IP Addresses",
    module="access_ip_addresses",
    function="delete",
    summary="Delete access IP address",
    parameters=(Parameter("access_ip_address_id", "access_ip_address_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "AccessIPAddress"),
        Response("404", "application/json", "AccessIPErrors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    access_ip_address_id: str,
    *,
    options: RequestOptions | None = None,
) -> AccessIPAddress:
    """Take one IP address off the account's access list.

    `DELETE /access_ip_address/{access_ip_address_id}` (DeleteAccessIpAddress). Repeating it changes nothing, so it
    is retried after any failure.

    Args:
        session: the session to send with.
        access_ip_address_id: Identifier of the access IP address. Listed by `access_ip_addresses.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AccessIPAddress (200)

    Raises:
        ApiError: an error response; documented: 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "access_ip_address_id": access_ip_address_id,
    }
    result: AccessIPAddress = await _delete.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetAccessIpAddress",
    method="GET",
    path="/access_ip_address/{access_ip_address_id}",
    tag="IP Addresses",
    module="access_ip_addresses",
    function="get",
    summary="Retrieve an access IP address",
    parameters=(Parameter("access_ip_address_id", "access_ip_address_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "AccessIPAddress"),
        Response("404", "application/json", "AccessIPErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    access_ip_address_id: str,
    *,
    options: RequestOptions | None = None,
) -> AccessIPAddress:
    """Fetch one IP address of the account's access list, with its status.

    `GET /access_ip_address/{access_ip_address_id}` (GetAccessIpAddress). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        access_ip_address_id: Identifier of the access IP address. Listed by `access_ip_addresses.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AccessIPAddress (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "access_ip_address_id": access_ip_address_id,
    }
    result: AccessIPAddress = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListAccessIpAddresses",
    method="GET",
    path="/access_ip_address",
    tag="IP Addresses",
    module="access_ip_addresses",
    function="list",
    summary="List all Access IP Addresses",
    parameters=(
        Parameter("filter_created_at", "filter[created_at]", "query"),
        Parameter("filter_created_at_gt", "filter[created_at][gt]", "query"),
        Parameter("filter_created_at_gte", "filter[created_at][gte]", "query"),
        Parameter("filter_created_at_lt", "filter[created_at][lt]", "query"),
        Parameter("filter_created_at_lte", "filter[created_at][lte]", "query"),
        Parameter("filter_ip_address", "filter[ip_address]", "query"),
        Parameter("filter_ip_source", "filter[ip_source]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListAccessIPAddressesResponse"),
        Response("422", "application/json", "AccessIPErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_created_at: datetime | None = None,
    filter_created_at_gt: datetime | None = None,
    filter_created_at_gte: datetime | None = None,
    filter_created_at_lt: datetime | None = None,
    filter_created_at_lte: datetime | None = None,
    filter_ip_address: str | None = None,
    filter_ip_source: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListAccessIPAddressesResponse:
    """List the single IP addresses on the account's access list.

    `GET /access_ip_address` (ListAccessIpAddresses). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_created_at: Only items made at or around this time.
        filter_created_at_gt: Only items created after this time.
        filter_created_at_gte: Only items created at this time or after it.
        filter_created_at_lt: Only items created before this time.
        filter_created_at_lte: Only items created at this time or before it.
        filter_ip_address: Only what has this IP address.
        filter_ip_source: Only addresses with this IP source.
        page_number: Which page to fetch, counted from 1. Telnyx's default: 1.
        page_size: How many items a page holds. At most 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListAccessIPAddressesResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "filter_created_at": filter_created_at,
        "filter_created_at_gt": filter_created_at_gt,
        "filter_created_at_gte": filter_created_at_gte,
        "filter_created_at_lt": filter_created_at_lt,
        "filter_created_at_lte": filter_created_at_lte,
        "filter_ip_address": filter_ip_address,
        "filter_ip_source": filter_ip_source,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListAccessIPAddressesResponse = await _list.execute(session, arguments, options)
    return result
