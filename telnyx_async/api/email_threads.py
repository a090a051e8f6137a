# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Email Threads: 6 operations.

Reads and labels conversations by e-mail, of one inbox or of all.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.email_threads import (
        EmailThreadDetailResponse,
        EmailThreadLabelsResponse,
        ListEmailThreadsResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "add_labels",
    "get",
    "get_for_inbox",
    "list",
    "list_for_inbox",
    "remove_labels",
]

_add_labels = Operation(
    id="AddEmailThreadLabels",
    method="POST",
    path="/email_inboxes/{inbox_id}/threads/{thread_id}/labels",
    tag="Email Threads",
    module="email_threads",
    function="add_labels",
    summary="",
    parameters=(
        Parameter("inbox_id", "inbox_id", "path", required=True),
        Parameter("thread_id", "thread_id", "path", required=True),
        Parameter("labels", "labels", "body", required=True),
    ),
    responses=(Response("2XX", "application/json", "EmailThreadLabelsResponse"),),
    idempotency="idempotent",
    body=("application/json",),
)


async def add_labels(
    session: TelnyxSession,
    inbox_id: str,
    thread_id: str,
    *,
    labels: Sequence[str],
    options: RequestOptions | None = None,
) -> EmailThreadLabelsResponse:
    """Put labels on an inbox's conversation; its messages do not get them, and a label that is there already stays.

    `POST /email_inboxes/{inbox_id}/threads/{thread_id}/labels` (AddEmailThreadLabels). Repeating it changes
    nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        inbox_id: E-mail inbox concerned. Listed by `email_inboxes.list`.
        thread_id: E-mail thread concerned. Listed by `email_threads.list_for_inbox`.
        labels: Labels that mails and drafts are sorted by.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailThreadLabelsResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "inbox_id": inbox_id,
        "thread_id": thread_id,
        "labels": labels,
    }
    result: EmailThreadLabelsResponse = await _add_labels.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetEmailThread",
    method="GET",
    path="/email_threads/{thread_id}",
    tag="Email Threads",
    module="email_threads",
    function="get",
    summary="",
    parameters=(
        Parameter("thread_id", "thread_id", "path", required=True),
        Parameter("inbox_id", "inbox_id", "query", required=True),
        Parameter("page_after", "page[after]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(Response("2XX", "application/json", "EmailThreadDetailResponse"),),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    thread_id: str,
    *,
    inbox_id: str,
    page_after: str | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> EmailThreadDetailResponse:
    """Fetch one conversation and a page of its messages, received and sent, oldest first; its inbox must be named too.

    `GET /email_threads/{thread_id}` (GetEmailThread). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        thread_id: E-mail thread concerned. Listed by `email_threads.list`.
        inbox_id: E-mail inbox concerned.
        page_after: Cursor from the answer before: the page that follows it is fetched.
        page_size: How many items a page holds.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailThreadDetailResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "thread_id": thread_id,
        "inbox_id": inbox_id,
        "page_after": page_after,
        "page_size": page_size,
    }
    result: EmailThreadDetailResponse = await _get.execute(session, arguments, options)
    return result


_get_for_inbox = Operation(
    id="GetEmailInboxThread",
    method="GET",
    path="/email_inboxes/{inbox_id}/threads/{thread_id}",
    tag="Email Threads",
    module="email_threads",
    function="get_for_inbox",
    summary="",
    parameters=(
        Parameter("inbox_id", "inbox_id", "path", required=True),
        Parameter("thread_id", "thread_id", "path", required=True),
        Parameter("page_after", "page[after]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(Response("2XX", "application/json", "EmailThreadDetailResponse"),),
    idempotency="safe",
)


async def get_for_inbox(
    session: TelnyxSession,
    inbox_id: str,
    thread_id: str,
    *,
    page_after: str | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> EmailThreadDetailResponse:
    """Fetch one conversation of an inbox and a page of its messages, received and sent, oldest first.

    `GET /email_inboxes/{inbox_id}/threads/{thread_id}` (GetEmailInboxThread). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        inbox_id: E-mail inbox concerned. Listed by `email_inboxes.list`.
        thread_id: E-mail thread concerned. Listed by `email_threads.list_for_inbox`.
        page_after: Cursor from the answer before: the page that follows it is fetched.
        page_size: How many items a page holds.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailThreadDetailResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "inbox_id": inbox_id,
        "thread_id": thread_id,
        "page_after": page_after,
        "page_size": page_size,
    }
    result: EmailThreadDetailResponse = await _get_for_inbox.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListEmailThreads",
    method="GET",
    path="/email_threads",
    tag="Email Threads",
    module="email_threads",
    function="list",
    summary="",
    parameters=(
        Parameter("filter_inbox_id", "filter[inbox_id]", "query"),
        Parameter("filter_label", "filter[label]", "query"),
        Parameter("page_after", "page[after]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(Response("2XX", "application/json", "ListEmailThreadsResponse"),),
    idempotency="safe",
    paging=Paging("cursor", "data", page="page_after", size="page_size", cursor="meta.page_cursor"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_inbox_id: Sequence[str] | None = None,
    filter_label: str | None = None,
    page_after: str | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListEmailThreadsResponse:
    """List the conversations of all inboxes, or of chosen ones, newest first.

    `GET /email_threads` (ListEmailThreads). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_inbox_id: Only threads of these inboxes; one at least. Inboxes of other accounts are passed over.
        filter_label: Only mails with this label.
        page_after: Cursor from the answer before: the page that follows it is fetched.
        page_size: How many items a page holds.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListEmailThreadsResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "filter_inbox_id": filter_inbox_id,
        "filter_label": filter_label,
        "page_after": page_after,
        "page_size": page_size,
    }
    result: ListEmailThreadsResponse = await _list.execute(session, arguments, options)
    return result


_list_for_inbox = Operation(
    id="ListEmailInboxThreads",
    method="GET",
    path="/email_inboxes/{inbox_id}/threads",
    tag="Email Threads",
    module="email_threads",
    function="list_for_inbox",
    summary="",
    parameters=(
        Parameter("inbox_id", "inbox_id", "path", required=True),
        Parameter("filter_label", "filter[label]", "query"),
        Parameter("page_after", "page[after]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(Response("2XX", "application/json", "ListEmailThreadsResponse"),),
    idempotency="safe",
    paging=Paging("cursor", "data", page="page_after", size="page_size", cursor="meta.page_cursor"),
)


async def list_for_inbox(
    session: TelnyxSession,
    inbox_id: str,
    *,
    filter_label: str | None = None,
    page_after: str | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListEmailThreadsResponse:
    """List the conversations of one inbox, newest first.

    `GET /email_inboxes/{inbox_id}/threads` (ListEmailInboxThreads). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        inbox_id: E-mail inbox concerned. Listed by `email_inboxes.list`.
        filter_label: Only mails with this label.
        page_after: Cursor from the answer before: the page that follows it is fetched.
        page_size: How many items a page holds.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListEmailThreadsResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "inbox_id": inbox_id,
        "filter_label": filter_label,
        "page_after": page_after,
        "page_size": page_size,
    }
    result: ListEmailThreadsResponse = await _list_for_inbox.execute(session, arguments, options)
    return result


_remove_labels = Operation(
    id="RemoveEmailThreadLabels",
    method="DELETE",
    path="/email_inboxes/{inbox_id}/threads/{thread_id}/labels",
    tag="Email Threads",
    module="email_threads",
    function="remove_labels",
    summary="",
    parameters=(
        Parameter("inbox_id", "inbox_id", "path", required=True),
        Parameter("thread_id", "thread_id", "path", required=True),
        Parameter("labels", "labels", "body", required=True),
    ),
    responses=(Response("2XX", "application/json", "EmailThreadLabelsResponse"),),
    idempotency="idempotent",
    body=("application/json",),
)


async def remove_labels(
    session: TelnyxSession,
    inbox_id: str,
    thread_id: str,
    *,
    labels: Sequence[str],
    options: RequestOptions | None = None,
) -> EmailThreadLabelsResponse:
    """Take labels off an inbox's conversation; one that it does not carry is no error.

    `DELETE /email_inboxes/{inbox_id}/threads/{thread_id}/labels` (RemoveEmailThreadLabels). Repeating it changes
    nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        inbox_id: E-mail inbox concerned. Listed by `email_inboxes.list`.
        thread_id: E-mail thread concerned. Listed by `email_threads.list_for_inbox`.
        labels: Labels that mails and drafts are sorted by.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailThreadLabelsResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "inbox_id": inbox_id,
        "thread_id": thread_id,
        "labels": labels,
    }
    result: EmailThreadLabelsResponse = await _remove_labels.execute(session, arguments, options)
    return result
