# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Email Inbox Messages: 7 operations.

Reads, answers, forwards and labels the e-mails that an inbox received.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.email_drafts import SentEmailResponse
    from telnyx_async.models.email_inbox_messages import (
        EmailInboxAddress,
        EmailInboxMessageResponse,
        ListEmailInboxMessagesResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "add_labels",
    "forward",
    "list",
    "remove_labels",
    "reply",
    "reply_all",
    "update",
]

_add_labels = Operation(
    id="AddEmailInboxMessageLabels",
    method="POST",
    path="/email_inboxes/{inbox_id}/messages/{message_id}/labels",
    tag="Email Inbox Messages",
    module="email_inbox_messages",
    function="add_labels",
    summary="",
    parameters=(
        Parameter("inbox_id", "inbox_id", "path", required=True),
        Parameter("message_id", "message_id", "path", required=True),
        Parameter("labels", "labels", "body", required=True),
    ),
    responses=(Response("2XX", "application/json", "EmailInboxMessageResponse"),),
    idempotency="idempotent",
    body=("application/json",),
)


async def add_labels(
    session: TelnyxSession,
    inbox_id: str,
    message_id: str,
    *,
    labels: Sequence[str],
    options: RequestOptions | None = None,
) -> EmailInboxMessageResponse:
    """Put labels on a message, up to 50 in all; those it has already stay as they are.

    `POST /email_inboxes/{inbox_id}/messages/{message_id}/labels` (AddEmailInboxMessageLabels). Repeating it changes
    nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        inbox_id: E-mail inbox concerned. Listed by `email_inboxes.list`.
        message_id: Identifier of the message or mail. Listed by `email_inbox_messages.list`.
        labels: Labels that mails and drafts are sorted by.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailInboxMessageResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "inbox_id": inbox_id,
        "message_id": message_id,
        "labels": labels,
    }
    result: EmailInboxMessageResponse = await _add_labels.execute(session, arguments, options)
    return result


_forward = Operation(
    id="ForwardEmailInboxMessage",
    method="POST",
    path="/email_inboxes/{inbox_id}/messages/{message_id}/actions/forward",
    tag="Email Inbox Messages",
    module="email_inbox_messages",
    function="forward",
    summary="",
    parameters=(
        Parameter("inbox_id", "inbox_id", "path", required=True),
        Parameter("message_id", "message_id", "path", required=True),
        Parameter("bcc", "bcc", "body"),
        Parameter("cc", "cc", "body"),
        Parameter("html", "html", "body"),
        Parameter("text", "text", "body"),
        Parameter("to", "to", "body", required=True),
    ),
    responses=(Response("2XX", "application/json", "SentEmailResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def forward(
    session: TelnyxSession,
    inbox_id: str,
    message_id: str,
    *,
    to: str | EmailInboxAddress | Mapping[str, Any] | Sequence[str | EmailInboxAddress | Mapping[str, Any]],
    bcc: str
    | EmailInboxAddress
    | Mapping[str, Any]
    | Sequence[str | EmailInboxAddress | Mapping[str, Any]]
    | None = None,
    cc: str
    | EmailInboxAddress
    | Mapping[str, Any]
    | Sequence[str | EmailInboxAddress | Mapping[str, Any]]
    | None = None,
    html: str | None = None,
    text: str | None = None,
    options: RequestOptions | None = None,
) -> SentEmailResponse:
    """Forward a message from the inbox's address; text or html is put above it.

    `POST /email_inboxes/{inbox_id}/messages/{message_id}/actions/forward` (ForwardEmailInboxMessage). It is not
    retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        inbox_id: E-mail inbox concerned. Listed by `email_inboxes.list`.
        message_id: Identifier of the message or mail. Listed by `email_inbox_messages.list`.
        to: Who the message is forwarded to.
        bcc: Who receives a copy without the others seeing it.
        cc: Who receives a copy, seen by all.
        html: The mail as HTML.
        text: What is said or written.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SentEmailResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "inbox_id": inbox_id,
        "message_id": message_id,
        "bcc": bcc,
        "cc": cc,
        "html": html,
        "text": text,
        "to": to,
    }
    result: SentEmailResponse = await _forward.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListEmailInboxMessages",
    method="GET",
    path="/email_inboxes/{inbox_id}/messages",
    tag="Email Inbox Messages",
    module="email_inbox_messages",
    function="list",
    summary="",
    parameters=(
        Parameter("inbox_id", "inbox_id", "path", required=True),
        Parameter("filter_from", "filter[from]", "query"),
        Parameter("filter_label", "filter[label]", "query"),
        Parameter("filter_read", "filter[read]", "query"),
        Parameter("filter_received_after", "filter[received_after]", "query"),
        Parameter("filter_received_before", "filter[received_before]", "query"),
        Parameter("filter_search", "filter[search]", "query"),
        Parameter("filter_subject", "filter[subject]", "query"),
        Parameter("filter_unread", "filter[unread]", "query"),
        Parameter("page_after", "page[after]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(Response("2XX", "application/json", "ListEmailInboxMessagesResponse"),),
    idempotency="safe",
    paging=Paging("cursor", "data", page="page_after", size="page_size", cursor="meta.page_cursor"),
)


async def list(
    session: TelnyxSession,
    inbox_id: str,
    *,
    filter_from: str | None = None,
    filter_label: str | None = None,
    filter_read: bool | None = None,
    filter_received_after: datetime | None = None,
    filter_received_before: datetime | None = None,
    filter_search: str | None = None,
    filter_subject: str | None = None,
    filter_unread: bool | None = None,
    page_after: str | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListEmailInboxMessagesResponse:
    """List the messages that an inbox received, newest first.

    `GET /email_inboxes/{inbox_id}/messages` (ListEmailInboxMessages). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        inbox_id: E-mail inbox concerned. Listed by `email_inboxes.list`.
        filter_from: Only what comes from this number.
        filter_label: Only mails with this label.
        filter_read: Only messages marked as read, or only the others.
        filter_received_after: Only messages received at this time or after it.
        filter_received_before: Only messages received at this time or before it.
        filter_search: Only messages with these words in subject or text, up to 500 characters.
        filter_subject: Only messages with this in the subject, upper and lower case alike.
        filter_unread: Only unread messages, or only the others.
        page_after: Cursor from the answer before: the page that follows it is fetched.
        page_size: How many items a page holds.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListEmailInboxMessagesResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "inbox_id": inbox_id,
        "filter_from": filter_from,
        "filter_label": filter_label,
        "filter_read": filter_read,
        "filter_received_after": filter_received_after,
        "filter_received_before": filter_received_before,
        "filter_search": filter_search,
        "filter_subject": filter_subject,
        "filter_unread": filter_unread,
        "page_after": page_after,
        "page_size": page_size,
    }
    result: ListEmailInboxMessagesResponse = await _list.execute(session, arguments, options)
    return result


_remove_labels = Operation(
    id="RemoveEmailInboxMessageLabels",
    method="DELETE",
    path="/email_inboxes/{inbox_id}/messages/{message_id}/labels",
    tag="Email Inbox Messages",
    module="email_inbox_messages",
    function="remove_labels",
    summary="",
    parameters=(
        Parameter("inbox_id", "inbox_id", "path", required=True),
        Parameter("message_id", "message_id", "path", required=True),
        Parameter("labels", "labels", "body", required=True),
    ),
    responses=(Response("2XX", "application/json", "EmailInboxMessageResponse"),),
    idempotency="idempotent",
    body=("application/json",),
)


async def remove_labels(
    session: TelnyxSession,
    inbox_id: str,
    message_id: str,
    *,
    labels: Sequence[str],
    options: RequestOptions | None = None,
) -> EmailInboxMessageResponse:
    """Take labels off a message; those it does not have are passed over.

    `DELETE /email_inboxes/{inbox_id}/messages/{message_id}/labels` (RemoveEmailInboxMessageLabels). Repeating it
    changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        inbox_id: E-mail inbox concerned. Listed by `email_inboxes.list`.
        message_id: Identifier of the message or mail. Listed by `email_inbox_messages.list`.
        labels: Labels that mails and drafts are sorted by.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailInboxMessageResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "inbox_id": inbox_id,
        "message_id": message_id,
        "labels": labels,
    }
    result: EmailInboxMessageResponse = await _remove_labels.execute(session, arguments, options)
    return result


_reply = Operation(
    id="ReplyToEmailInboxMessage",
    method="POST",
    path="/email_inboxes/{inbox_id}/messages/{message_id}/actions/reply",
    tag="Email Inbox Messages",
    module="email_inbox_messages",
    function="reply",
    summary="",
    parameters=(
        Parameter("inbox_id", "inbox_id", "path", required=True),
        Parameter("message_id", "message_id", "path", required=True),
        Parameter("html", "html", "body"),
        Parameter("text", "text", "body"),
    ),
    responses=(Response("2XX", "application/json", "SentEmailResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def reply(
    session: TelnyxSession,
    inbox_id: str,
    message_id: str,
    *,
    html: str | None = None,
    text: str | None = None,
    options: RequestOptions | None = None,
) -> SentEmailResponse:
    """Answer a message's sender from the inbox's address; others who got it are left out.

    `POST /email_inboxes/{inbox_id}/messages/{message_id}/actions/reply` (ReplyToEmailInboxMessage). It is not
    retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        inbox_id: E-mail inbox concerned. Listed by `email_inboxes.list`.
        message_id: Identifier of the message or mail. Listed by `email_inbox_messages.list`.
        html: The mail as HTML.
        text: What is said or written.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SentEmailResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "inbox_id": inbox_id,
        "message_id": message_id,
        "html": html,
        "text": text,
    }
    result: SentEmailResponse = await _reply.execute(session, arguments, options)
    return result


_reply_all = Operation(
    id="ReplyAllToEmailInboxMessage",
    method="POST",
    path="/email_inboxes/{inbox_id}/messages/{message_id}/actions/reply_all",
    tag="Email Inbox Messages",
    module="email_inbox_messages",
    function="reply_all",
    summary="",
    parameters=(
        Parameter("inbox_id", "inbox_id", "path", required=True),
        Parameter("message_id", "message_id", "path", required=True),
        Parameter("html", "html", "body"),
        Parameter("text", "text", "body"),
    ),
    responses=(Response("2XX", "application/json", "SentEmailResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def reply_all(
    session: TelnyxSession,
    inbox_id: str,
    message_id: str,
    *,
    html: str | None = None,
    text: str | None = None,
    options: RequestOptions | None = None,
) -> SentEmailResponse:
    """Answer a message's sender and all who got it, from the inbox's address.

    `POST /email_inboxes/{inbox_id}/messages/{message_id}/actions/reply_all` (ReplyAllToEmailInboxMessage). It is
    not retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        inbox_id: E-mail inbox concerned. Listed by `email_inboxes.list`.
        message_id: Identifier of the message or mail. Listed by `email_inbox_messages.list`.
        html: The mail as HTML.
        text: What is said or written.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SentEmailResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "inbox_id": inbox_id,
        "message_id": message_id,
        "html": html,
        "text": text,
    }
    result: SentEmailResponse = await _reply_all.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateEmailInboxMessage",
    method="PATCH",
    path="/email_inboxes/{inbox_id}/messages/{message_id}",
    tag="Email Inbox Messages",
    module="email_inbox_messages",
    function="update",
    summary="",
    parameters=(
        Parameter("inbox_id", "inbox_id", "path", required=True),
        Parameter("message_id", "message_id", "path", required=True),
        Parameter("read_at", "read_at", "body", required=True),
    ),
    responses=(Response("2XX", "application/json", "EmailInboxMessageResponse"),),
    idempotency="idempotent",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    inbox_id: str,
    message_id: str,
    *,
    read_at: bool | str | datetime,
    options: RequestOptions | None = None,
) -> EmailInboxMessageResponse:
    """Mark a message as read or unread.

    `PATCH /email_inboxes/{inbox_id}/messages/{message_id}` (UpdateEmailInboxMessage). Repeating it changes nothing,
    so it is retried after any failure.

    Args:
        session: the session to send with.
        inbox_id: E-mail inbox concerned. Listed by `email_inboxes.list`.
        message_id: Identifier of the message or mail. Listed by `email_inbox_messages.list`.
        read_at: When it was read; null while it has not been.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailInboxMessageResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "inbox_id": inbox_id,
        "message_id": message_id,
        "read_at": read_at,
    }
    result: EmailInboxMessageResponse = await _update.execute(session, arguments, options)
    return result
