# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Phone Numbers: 3 operations.

Adds numbers to a Display Identity Record (DIR), so that their calls show it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.dir_phone_number_batches import DIRPhoneNumberStatus
    from telnyx_async.models.dir_phone_numbers import (
        BulkAddDIRPhoneNumbersResponse,
        BulkDeleteDIRPhoneNumbersResponse,
        ListDIRPhoneNumbersResponse,
    )
    from telnyx_async.models.shared import DIRDocument
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "add",
    "list",
    "remove",
]

_add = Operation(
    id="addDirPhoneNumbersSimplified",
    method="POST",
    path="/dir/{dir_id}/phone_numbers",
    tag="Phone Numbers",
    module="dir_phone_numbers",
    function="add",
    summary="Add phone numbers to a DIR",
    parameters=(
        Parameter("dir_id", "dir_id", "path", required=True),
        Parameter("documents", "documents", "body", required=True),
        Parameter("phone_numbers", "phone_numbers", "body", required=True),
    ),
    responses=(
        Response("201", "application/json", "BulkAddDIRPhoneNumbersResponse"),
        Response("4XX", "application/json", "BrandedCallingErrors"),
        Response("default", "application/json", "BrandedCallingErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def add(
    session: TelnyxSession,
    dir_id: str,
    *,
    documents: Sequence[DIRDocument | Mapping[str, Any]],
    phone_numbers: Sequence[str],
    options: RequestOptions | None = None,
) -> BulkAddDIRPhoneNumbersResponse:
    """Add 1 to 15 numbers to an approved DIR, with a letter of authorization; this is billed. Look for errors in the
    answer.

    `POST /dir/{dir_id}/phone_numbers` (addDirPhoneNumbersSimplified). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        dir_id: Identifier of the Display Identity Record (DIR), a UUID in lower case. Listed by `dirs.list`. UUID.
            Example: 16635d38-75a6-4481-82e8-69af60e05011
        documents: Papers, one of them a letter_of_authorization. 1 to 20 items.
        phone_numbers: The numbers, 1 to 15, in +E.164; ten digits are taken as US numbers. 1 to 15 items.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        BulkAddDIRPhoneNumbersResponse (201)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "dir_id": dir_id,
        "documents": documents,
        "phone_numbers": phone_numbers,
    }
    result: BulkAddDIRPhoneNumbersResponse = await _add.execute(session, arguments, options)
    return result


_list = Operation(
    id="listDirPhoneNumbersSimplified",
    method="GET",
    path="/dir/{dir_id}/phone_numbers",
    tag="Phone Numbers",
    module="dir_phone_numbers",
    function="list",
    summary="List phone numbers attached to a DIR",
    parameters=(
        Parameter("dir_id", "dir_id", "path", required=True),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("status", "status", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListDIRPhoneNumbersResponse"),
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
    page_number: int | None = None,
    page_size: int | None = None,
    status: DIRPhoneNumberStatus | None = None,
    options: RequestOptions | None = None,
) -> ListDIRPhoneNumbersResponse:
    """List the numbers of a DIR, with the review status of each.

    `GET /dir/{dir_id}/phone_numbers` (listDirPhoneNumbersSimplified). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        dir_id: Identifier of the Display Identity Record (DIR), a UUID in lower case. Listed by `dirs.list`. UUID.
            Example: 16635d38-75a6-4481-82e8-69af60e05011
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1. Example: 1
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20. Example: 20
        status: Only numbers in this status. One of submitted, in_review, verified, unsuccessful, suspended,
            expired, permanently_rejected.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListDIRPhoneNumbersResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "dir_id": dir_id,
        "page_number": page_number,
        "page_size": page_size,
        "status": status,
    }
    result: ListDIRPhoneNumbersResponse = await _list.execute(session, arguments, options)
    return result


_remove = Operation(
    id="deleteDirPhoneNumbersSimplified",
    method="DELETE",
    path="/dir/{dir_id}/phone_numbers",
    tag="Phone Numbers",
    module="dir_phone_numbers",
    function="remove",
    summary="Remove phone numbers from a DIR",
    parameters=(
        Parameter("dir_id", "dir_id", "path", required=True),
        Parameter("phone_numbers", "phone_numbers", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "BulkDeleteDIRPhoneNumbersResponse"),
        Response("4XX", "application/json", "BrandedCallingErrors"),
        Response("default", "application/json", "BrandedCallingErrors"),
    ),
    idempotency="idempotent",
    body=("application/json",),
)


async def remove(
    session: TelnyxSession,
    dir_id: str,
    *,
    phone_numbers: Sequence[str],
    options: RequestOptions | None = None,
) -> BulkDeleteDIRPhoneNumbersResponse:
    """Take numbers off a DIR; some can fail, so look for errors in the answer.

    `DELETE /dir/{dir_id}/phone_numbers` (deleteDirPhoneNumbersSimplified). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        dir_id: Identifier of the Display Identity Record (DIR), a UUID in lower case. Listed by `dirs.list`. UUID.
            Example: 16635d38-75a6-4481-82e8-69af60e05011
        phone_numbers: The phone numbers concerned, normally in +E.164. 1 to 100 items.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        BulkDeleteDIRPhoneNumbersResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "dir_id": dir_id,
        "phone_numbers": phone_numbers,
    }
    result: BulkDeleteDIRPhoneNumbersResponse = await _remove.execute(session, arguments, options)
    return result
