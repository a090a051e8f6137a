# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Phone Number Blocks Background Jobs: 3 operations.

Gives back whole ranges of numbers in a background job.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.phone_number_block_jobs import (
        DeletePhoneNumberBlockJobResponse,
        GetPhoneNumberBlockJobResponse,
        ListPhoneNumberBlockJobsResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "delete_phone_number_block",
    "get",
    "list",
]

_delete_phone_number_block = Operation(
    id="CreatePhoneNumberBlockDeletionJob",
    method="POST",
    path="/phone_number_blocks/jobs/delete_phone_number_block",
    tag="Phone Number Blocks Background Jobs",
    module="phone_number_block_jobs",
    function="delete_phone_number_block",
    summary="Deletes all numbers associated with a phone number block",
    parameters=(Parameter("phone_number_block_id", "phone_number_block_id", "body", required=True),),
    responses=(
        Response("202", "application/json", "DeletePhoneNumberBlockJobResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def delete_phone_number_block(
    session: TelnyxSession,
    *,
    phone_number_block_id: str,
    options: RequestOptions | None = None,
) -> DeletePhoneNumberBlockJobResponse:
    """Give back all numbers of a block in the background; repeat it if some fail, the block goes with its last number.

    `POST /phone_number_blocks/jobs/delete_phone_number_block` (CreatePhoneNumberBlockDeletionJob). It is not
    retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        phone_number_block_id: Block whose numbers are all given up.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeletePhoneNumberBlockJobResponse (202)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "phone_number_block_id": phone_number_block_id,
    }
    result: DeletePhoneNumberBlockJobResponse = await _delete_phone_number_block.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetPhoneNumberBlocksJob",
    method="GET",
    path="/phone_number_blocks/jobs/{id}",
    tag="Phone Number Blocks Background Jobs",
    module="phone_number_block_jobs",
    function="get",
    summary="Retrieves a phone number blocks job",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetPhoneNumberBlockJobResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetPhoneNumberBlockJobResponse:
    """Fetch one job on a block of numbers, with what has failed in it.

    `GET /phone_number_blocks/jobs/{id}` (GetPhoneNumberBlocksJob). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier of the background job. Listed by `phone_number_block_jobs.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetPhoneNumberBlockJobResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetPhoneNumberBlockJobResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListPhoneNumberBlocksJobs",
    method="GET",
    path="/phone_number_blocks/jobs",
    tag="Phone Number Blocks Background Jobs",
    module="phone_number_block_jobs",
    function="list",
    summary="Lists the phone number blocks jobs",
    parameters=(
        Parameter("filter_status", "filter[status]", "query"),
        Parameter("filter_type", "filter[type]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListPhoneNumberBlockJobsResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("404", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_status: Literal["pending", "in_progress", "completed", "failed"] | None = None,
    filter_type: Literal["delete_phone_number_block"] | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["created_at"] | None = None,
    options: RequestOptions | None = None,
) -> ListPhoneNumberBlockJobsResponse:
    """List the jobs on blocks of numbers.

    `GET /phone_number_blocks/jobs` (ListPhoneNumberBlocksJobs). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_status: Only items in this status. One of pending, in_progress, completed, failed.
        filter_type: Only items of this kind. One of delete_phone_number_block.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        sort: How to order the results. One of created_at.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListPhoneNumberBlockJobsResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
    """
    arguments: dict[str, object] = {
        "filter_status": filter_status,
        "filter_type": filter_type,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListPhoneNumberBlockJobsResponse = await _list.execute(session, arguments, options)
    return result
