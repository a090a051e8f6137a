# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Phone Number Batches: 2 operations.

Follows groups of numbers that were submitted together for a Display Identity Record (DIR).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.dir_phone_number_batches import (
        DIRPhoneNumberBatchResponse,
        DIRPhoneNumberStatus,
        ListDIRPhoneNumberBatchesResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "get",
    "list",
]

_get = Operation(
    id="getDirPhoneNumberBatchSimplified",
    method="GET",
    path="/dir/{dir_id}/phone_number_batches/{batch_id}",
    tag="Phone Number Batches",
    module="dir_phone_number_batches",
    function="get",
    summary="Get a phone-number batch",
    parameters=(
        Parameter("dir_id", "dir_id", "path", required=True),
        Parameter("batch_id", "batch_id", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "DIRPhoneNumberBatchResponse"),
        Response("4XX", "application/json", "BrandedCallingErrors"),
        Response("default", "application/json", "BrandedCallingErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    dir_id: str,
    batch_id: str,
    *,
    options: RequestOptions | None = None,
) -> DIRPhoneNumberBatchResponse:
    """Fetch one batch of a DIR's numbers, which are reviewed together.

    `GET /dir/{dir_id}/phone_number_batches/{batch_id}` (getDirPhoneNumberBatchSimplified). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        dir_id: Identifier of the Display Identity Record (DIR), a UUID in lower case. Listed by `dirs.list`. UUID.
            Example: 16635d38-75a6-4481-82e8-69af60e05011
        batch_id: The batch that the numbers were handed in with. Listed by `dir_phone_number_batches.list`. UUID.
            Example: 0a4b1f5e-2f12-4c0c-9a98-9b3a7d8b8e62
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DIRPhoneNumberBatchResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "dir_id": dir_id,
        "batch_id": batch_id,
    }
    result: DIRPhoneNumberBatchResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="listDirPhoneNumberBatchesSimplified",
    method="GET",
    path="/dir/{dir_id}/phone_number_batches",
    tag="Phone Number Batches",
    module="dir_phone_number_batches",
    function="list",
    summary="List phone-number batches for a DIR",
    parameters=(
        Parameter("dir_id", "dir_id", "path", required=True),
        Parameter("filter_status", "filter[status]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListDIRPhoneNumberBatchesResponse"),
        Response("4XX", "application/json", "BrandedCallingErrors"),
        Response("default", "application/json", "BrandedCallingErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    dir_id: str,
    *,
    filter_status: DIRPhoneNumberStatus | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListDIRPhoneNumberBatchesResponse:
    """List the batches in which a DIR's numbers were submitted.

    `GET /dir/{dir_id}/phone_number_batches` (listDirPhoneNumberBatchesSimplified). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        dir_id: Identifier of the Display Identity Record (DIR), a UUID in lower case. Listed by `dirs.list`. UUID.
            Example: 16635d38-75a6-4481-82e8-69af60e05011
        filter_status: Only items in this status. One of submitted, in_review, verified, unsuccessful, suspended,
            expired, permanently_rejected.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1. Example: 1
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20. Example: 20
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListDIRPhoneNumberBatchesResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "dir_id": dir_id,
        "filter_status": filter_status,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListDIRPhoneNumberBatchesResponse = await _list.execute(session, arguments, options)
    return result
