# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Comments: 2 operations.

Holds the conversation with Telnyx's reviewers about a Display Identity Record (DIR).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.dir_comments import DIRCommentResponse, DIRCommentType, ListDIRCommentsResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "list",
]

_create = Operation(
    id="createCommentSimple",
    method="POST",
    path="/dir/{dir_id}/comments",
    tag="Comments",
    module="dir_comments",
    function="create",
    summary="Post a comment on a DIR",
    parameters=(
        Parameter("dir_id", "dir_id", "path", required=True),
        Parameter("content", "content", "body", required=True),
        Parameter("parent_comment_id", "parent_comment_id", "body"),
    ),
    responses=(
        Response("201", "application/json", "DIRCommentResponse"),
        Response("4XX", "application/json", "BrandedCallingErrors"),
        Response("default", "application/json", "BrandedCallingErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    dir_id: str,
    *,
    content: str,
    parent_comment_id: str | None = None,
    options: RequestOptions | None = None,
) -> DIRCommentResponse:
    """Answer the reviewers of a DIR, in 1 to 5,000 characters.

    `POST /dir/{dir_id}/comments` (createCommentSimple). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        dir_id: Identifier of the Display Identity Record (DIR), a UUID in lower case. Listed by `dirs.list`. UUID.
            Example: 16635d38-75a6-4481-82e8-69af60e05011
        content: The comment, up to 5000 characters. 1 to 5000 characters.
        parent_comment_id: Comment that this one answers. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DIRCommentResponse (201)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "dir_id": dir_id,
        "content": content,
        "parent_comment_id": parent_comment_id,
    }
    result: DIRCommentResponse = await _create.execute(session, arguments, options)
    return result


_list = Operation(
    id="listCommentsSimple",
    method="GET",
    path="/dir/{dir_id}/comments",
    tag="Comments",
    module="dir_comments",
    function="list",
    summary="List comments on a DIR",
    parameters=(
        Parameter("dir_id", "dir_id", "path", required=True),
        Parameter("comment_type", "comment_type", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListDIRCommentsResponse"),
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
    comment_type: DIRCommentType | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListDIRCommentsResponse:
    """List the comments on a DIR, yours and the reviewers'.

    `GET /dir/{dir_id}/comments` (listCommentsSimple). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        dir_id: Identifier of the Display Identity Record (DIR), a UUID in lower case. Listed by `dirs.list`. UUID.
            Example: 16635d38-75a6-4481-82e8-69af60e05011
        comment_type: Only comments of this kind; internal_note is never shown. One of vetting_comment,
            rejection_reason, internal_note, notification, status_update, customer_inquiry, admin_response.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1. Example: 1
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20. Example: 20
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListDIRCommentsResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "dir_id": dir_id,
        "comment_type": comment_type,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListDIRCommentsResponse = await _list.execute(session, arguments, options)
    return result
