# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""IP Ranges: 3 operations.

Keeps the CIDR blocks of IP addresses on the account's access list.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.access_ip_ranges import AccessIPRange, ListAccessIPRangesResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "list",
]

_create = Operation(
    id="CreateAccessIPRange",
    method="POST",
    path="/access_ip_ranges",
    tag="IP Ranges",
    module="access_ip_ranges",
    function="create",
    summary="Create new Access IP Range",
    parameters=(
        Parameter("cidr_block", "cidr_block", "body", required=True),
        Parameter("description", "description", "body"),
    ),
    responses=(
        Response("200", "application/json", "AccessIPRange"),
        Response("422", "application/json", "AccessIPErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    cidr_block: str,
    description: str | None = None,
    options: RequestOptions | None = None,
) -> AccessIPRange:
    """Add a CIDR block of IP addresses to the account's access list; its status goes from pending to added.

    `POST /access_ip_ranges` (CreateAccessIPRange). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        cidr_block: Range of IP addresses in CIDR notation.
        description: What it is or is for, in words.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AccessIPRange (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "cidr_block": cidr_block,
        "description": description,
    }
    result: AccessIPRange = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteAccessIpRange",
    method="DELETE",
    path="/access_ip_ranges/{access_ip_range_id}",
    tag="IP Ranges",
    module="access_ip_ranges",
    function="delete",
    summary="Delete access IP ranges",
    parameters=(Parameter("access_ip_range_id", "access_ip_range_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "AccessIPRange"),
        Response("404", "application/json", "AccessIPErrors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    access_ip_range_id: str,
    *,
    options: RequestOptions | None = None,
) -> AccessIPRange:
    """Take a CIDR block off the account's access list.

    `DELETE /access_ip_ranges/{access_ip_range_id}` (DeleteAccessIpRange). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        access_ip_range_id: Identifier of the access IP range. Listed by `access_ip_ranges.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AccessIPRange (200)

    Raises:
        ApiError: an error response; documented: 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "access_ip_range_id": access_ip_range_id,
    }
    result: AccessIPRange = await _delete.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListAccessIpRanges",
    method="GET",
    path="/access_ip_ranges",
    tag="IP Ranges",
    module="access_ip_ranges",
    function="list",
    summary="List all Access IP Ranges",
    parameters=(
        Parameter("filter_cidr_block", "filter[cidr_block]", "query"),
        Parameter("filter_cidr_block_contains", "filter[cidr_block][contains]", "query"),
        Parameter("filter_cidr_block_endswith", "filter[cidr_block][endswith]", "query"),
        Parameter("filter_cidr_block_startswith", "filter[cidr_block][startswith]", "query"),
        Parameter("filter_created_at", "filter[created_at]", "query"),
        Parameter("filter_created_at_gt", "filter[created_at][gt]", "query"),
        Parameter("filter_created_at_gte", "filter[created_at][gte]", "query"),
        Parameter("filter_created_at_lt", "filter[created_at][lt]", "query"),
        Parameter("filter_created_at_lte", "filter[created_at][lte]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListAccessIPRangesResponse"),
        Response("422", "application/json", "AccessIPErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_cidr_block: str | None = None,
    filter_cidr_block_contains: str | None = None,
    filter_cidr_block_endswith: str | None = None,
    filter_cidr_block_startswith: str | None = None,
    filter_created_at: datetime | None = None,
    filter_created_at_gt: datetime | None = None,
    filter_created_at_gte: datetime | None = None,
    filter_created_at_lt: datetime | None = None,
    filter_created_at_lte: datetime | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListAccessIPRangesResponse:
    """List the CIDR blocks on the account's access list.

    `GET /access_ip_ranges` (ListAccessIpRanges). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_cidr_block: Only exactly this network, in CIDR notation.
        filter_cidr_block_contains: Only networks whose CIDR notation contains this text.
        filter_cidr_block_endswith: Only networks whose CIDR notation ends so.
        filter_cidr_block_startswith: Only networks whose CIDR notation begins so.
        filter_created_at: Only items made at or around this time.
        filter_created_at_gt: Only items created after this time.
        filter_created_at_gte: Only items created at this time or after it.
        filter_created_at_lt: Only items created before this time.
        filter_created_at_lte: Only items created at this time or before it.
        page_number: Which page to fetch, counted from 1. Telnyx's default: 1.
        page_size: How many items a page holds. At most 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListAccessIPRangesResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "filter_cidr_block": filter_cidr_block,
        "filter_cidr_block_contains": filter_cidr_block_contains,
        "filter_cidr_block_endswith": filter_cidr_block_endswith,
        "filter_cidr_block_startswith": filter_cidr_block_startswith,
        "filter_created_at": filter_created_at,
        "filter_created_at_gt": filter_created_at_gt,
        "filter_created_at_gte": filter_created_at_gte,
        "filter_created_at_lt": filter_created_at_lt,
        "filter_created_at_lte": filter_created_at_lte,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListAccessIPRangesResponse = await _list.execute(session, arguments, options)
    return result
