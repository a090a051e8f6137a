# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""IP Ranges: 3 operations."""

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
        Response("422", "application/json", "Errors"),
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
    """Create new Access IP Range.

    `POST /access_ip_ranges` (CreateAccessIPRange). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        cidr_block: `str`.
        description: `str`.
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
    result: AccessIPRange = await session.execute(_create, arguments, options)
    return result


_delete = Operation(
    id="DeleteAccessIpRangesByAccessIpRangeId",
    method="DELETE",
    path="/access_ip_ranges/{access_ip_range_id}",
    tag="IP Ranges",
    module="access_ip_ranges",
    function="delete",
    summary="Delete access IP ranges",
    parameters=(Parameter("access_ip_range_id", "access_ip_range_id", "path", required=True),),
    responses=(Response("200", "application/json", "AccessIPRange"),),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    access_ip_range_id: str,
    *,
    options: RequestOptions | None = None,
) -> AccessIPRange:
    """Delete access IP ranges.

    `DELETE /access_ip_ranges/{access_ip_range_id}` (DeleteAccessIpRangesByAccessIpRangeId). Repeating it changes
    nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        access_ip_range_id: `str`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AccessIPRange (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "access_ip_range_id": access_ip_range_id,
    }
    result: AccessIPRange = await session.execute(_delete, arguments, options)
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
        Parameter("filter_created_at_gt", "filter[created_at][gt]", "query"),
        Parameter("filter_created_at_lt", "filter[created_at][lt]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListAccessIPRangesResponse"),
        Response("422", "application/json", "Errors"),
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
    filter_created_at_gt: datetime | None = None,
    filter_created_at_lt: datetime | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListAccessIPRangesResponse:
    """List all Access IP Ranges.

    `GET /access_ip_ranges` (ListAccessIpRanges). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_cidr_block: `str`.
        filter_cidr_block_contains: `str`.
        filter_cidr_block_endswith: `str`.
        filter_cidr_block_startswith: `str`.
        filter_created_at_gt: Only items created after this time.
        filter_created_at_lt: Only items created before this time.
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
        "filter_created_at_gt": filter_created_at_gt,
        "filter_created_at_lt": filter_created_at_lt,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListAccessIPRangesResponse = await session.execute(_list, arguments, options)
    return result
