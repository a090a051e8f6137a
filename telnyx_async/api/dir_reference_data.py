# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Reference Data: 3 operations.

Lists the call reasons and document types that Display Identity Records (DIRs) accept.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.dir_reference_data import (
        ListDIRCallReasonsResponse,
        ListDIRDocumentTypesResponse,
        ValidateCallReasonsResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "list_call_reasons",
    "list_document_types",
    "validate_call_reasons",
]

_list_call_reasons = Operation(
    id="listCallReasons",
    method="GET",
    path="/call_reasons",
    tag="Reference Data",
    module="dir_reference_data",
    function="list_call_reasons",
    summary="List standard call reasons",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListDIRCallReasonsResponse"),
        Response("4XX", "application/json", "BrandedCallingErrors"),
        Response("default", "application/json", "BrandedCallingErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_call_reasons(
    session: TelnyxSession,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListDIRCallReasonsResponse:
    """List reasons for calling that pass the review of a DIR easily.

    `GET /call_reasons` (listCallReasons). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1. Example: 1
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 100. Example: 100
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListDIRCallReasonsResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListDIRCallReasonsResponse = await _list_call_reasons.execute(session, arguments, options)
    return result


_list_document_types = Operation(
    id="listDocumentTypes",
    method="GET",
    path="/dir/document_types",
    tag="Reference Data",
    module="dir_reference_data",
    function="list_document_types",
    summary="List supported DIR document types",
    responses=(
        Response("200", "application/json", "ListDIRDocumentTypesResponse"),
        Response("4XX", "application/json", "BrandedCallingErrors"),
        Response("default", "application/json", "BrandedCallingErrors"),
    ),
    idempotency="safe",
    paging=Paging("single", "data"),
)


async def list_document_types(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> ListDIRDocumentTypesResponse:
    """List the kinds of documents that a DIR, or the contest of a claim against it, accepts.

    `GET /dir/document_types` (listDocumentTypes). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListDIRDocumentTypesResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {}
    result: ListDIRDocumentTypesResponse = await _list_document_types.execute(session, arguments, options)
    return result


_validate_call_reasons = Operation(
    id="validateCallReasons",
    method="POST",
    path="/call_reasons/validate",
    tag="Reference Data",
    module="dir_reference_data",
    function="validate_call_reasons",
    summary="Validate a list of call reasons",
    parameters=(Parameter("call_reasons", "", "body", required=True),),
    responses=(
        Response("200", "application/json", "ValidateCallReasonsResponse"),
        Response("4XX", "application/json", "BrandedCallingErrors"),
        Response("default", "application/json", "BrandedCallingErrors"),
    ),
    idempotency="safe",
    body=("application/json",),
)


async def validate_call_reasons(
    session: TelnyxSession,
    *,
    call_reasons: Sequence[str],
    options: RequestOptions | None = None,
) -> ValidateCallReasonsResponse:
    """Check up to 10 reasons for calling before a DIR is made: which are approved already, and which people must
    review.

    `POST /call_reasons/validate` (validateCallReasons). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        call_reasons: The reasons, 1 to 10 of up to 64 characters each. 1 to 10 items.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ValidateCallReasonsResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "call_reasons": call_reasons,
    }
    result: ValidateCallReasonsResponse = await _validate_call_reasons.execute(session, arguments, options)
    return result
