# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Email Drafts: 8 operations.

Keeps e-mails of an inbox that are written and not yet sent.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.email_drafts import EmailDraftResponse, ListEmailDraftsResponse, SentEmailResponse
    from telnyx_async.models.email_messages import EmailAddressInput
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "create_reply",
    "delete",
    "get",
    "list",
    "patch",
    "send",
    "update",
]

_create = Operation(
    id="CreateEmailDraft",
    method="POST",
    path="/email_inboxes/{inbox_id}/drafts",
    tag="Email Drafts",
    module="email_drafts",
    function="create",
    summary="",
    parameters=(
        Parameter("inbox_id", "inbox_id", "path", required=True),
        Parameter("attachments", "attachments", "body"),
        Parameter("bcc", "bcc", "body"),
        Parameter("cc", "cc", "body"),
        Parameter("from_email", "from_email", "body"),
        Parameter("from_name", "from_name", "body"),
        Parameter("headers", "headers", "body"),
        Parameter("html", "html", "body"),
        Parameter("html_body", "html_body", "body"),
        Parameter("labels", "labels", "body"),
        Parameter("metadata", "metadata", "body"),
        Parameter("reply_to", "reply_to", "body"),
        Parameter("subject", "subject", "body"),
        Parameter("tags", "tags", "body"),
        Parameter("text", "text", "body"),
        Parameter("text_body", "text_body", "body"),
        Parameter("to", "to", "body"),
    ),
    responses=(Response("2XX", "application/json", "EmailDraftResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    inbox_id: str,
    *,
    attachments: Sequence[Mapping[str, Any]] | None = None,
    bcc: Sequence[EmailAddressInput | Mapping[str, Any]] | None = None,
    cc: Sequence[EmailAddressInput | Mapping[str, Any]] | None = None,
    from_email: str | None = None,
    from_name: str | None = None,
    headers: Mapping[str, str] | None = None,
    html: str | None = None,
    html_body: str | None = None,
    labels: Sequence[str] | None = None,
    metadata: Mapping[str, Any] | None = None,
    reply_to: str | None = None,
    subject: str | None = None,
    tags: Sequence[str] | None = None,
    text: str | None = None,
    text_body: str | None = None,
    to: Sequence[EmailAddressInput | Mapping[str, Any]] | None = None,
    options: RequestOptions | None = None,
) -> EmailDraftResponse:
    """Save a draft, however incomplete; it costs nothing until it is sent.

    `POST /email_inboxes/{inbox_id}/drafts` (CreateEmailDraft). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        inbox_id: E-mail inbox concerned. Listed by `email_inboxes.list`.
        attachments: Files that travel with the mail.
        bcc: Who receives a copy without the others seeing it.
        cc: Who receives a copy, seen by all.
        from_email: Address that the mail comes from.
        from_name: Name shown beside the sender's address.
        headers: HTTP or e-mail headers.
        html: The mail as HTML.
        html_body: The mail as HTML.
        labels: Labels that mails and drafts are sorted by.
        metadata: Further facts kept with it, as names and values.
        reply_to: Address that replies go to.
        subject: Heading of the mail or MMS.
        tags: Labels of your own, to sort and find things by.
        text: What is said or written.
        text_body: The mail as plain text.
        to: Who receives the mail.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailDraftResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "inbox_id": inbox_id,
        "attachments": attachments,
        "bcc": bcc,
        "cc": cc,
        "from_email": from_email,
        "from_name": from_name,
        "headers": headers,
        "html": html,
        "html_body": html_body,
        "labels": labels,
        "metadata": metadata,
        "reply_to": reply_to,
        "subject": subject,
        "tags": tags,
        "text": text,
        "text_body": text_body,
        "to": to,
    }
    result: EmailDraftResponse = await _create.execute(session, arguments, options)
    return result


_create_reply = Operation(
    id="CreateEmailReplyDraft",
    method="POST",
    path="/email_inboxes/{inbox_id}/messages/{message_id}/drafts",
    tag="Email Drafts",
    module="email_drafts",
    function="create_reply",
    summary="",
    parameters=(
        Parameter("inbox_id", "inbox_id", "path", required=True),
        Parameter("message_id", "message_id", "path", required=True),
        Parameter("attachments", "attachments", "body"),
        Parameter("bcc", "bcc", "body"),
        Parameter("cc", "cc", "body"),
        Parameter("from_email", "from_email", "body"),
        Parameter("from_name", "from_name", "body"),
        Parameter("headers", "headers", "body"),
        Parameter("html", "html", "body"),
        Parameter("html_body", "html_body", "body"),
        Parameter("labels", "labels", "body"),
        Parameter("metadata", "metadata", "body"),
        Parameter("reply_to", "reply_to", "body"),
        Parameter("subject", "subject", "body"),
        Parameter("tags", "tags", "body"),
        Parameter("text", "text", "body"),
        Parameter("text_body", "text_body", "body"),
        Parameter("to", "to", "body"),
    ),
    responses=(Response("2XX", "application/json", "EmailDraftResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def create_reply(
    session: TelnyxSession,
    inbox_id: str,
    message_id: str,
    *,
    attachments: Sequence[Mapping[str, Any]] | None = None,
    bcc: Sequence[EmailAddressInput | Mapping[str, Any]] | None = None,
    cc: Sequence[EmailAddressInput | Mapping[str, Any]] | None = None,
    from_email: str | None = None,
    from_name: str | None = None,
    headers: Mapping[str, str] | None = None,
    html: str | None = None,
    html_body: str | None = None,
    labels: Sequence[str] | None = None,
    metadata: Mapping[str, Any] | None = None,
    reply_to: str | None = None,
    subject: str | None = None,
    tags: Sequence[str] | None = None,
    text: str | None = None,
    text_body: str | None = None,
    to: Sequence[EmailAddressInput | Mapping[str, Any]] | None = None,
    options: RequestOptions | None = None,
) -> EmailDraftResponse:
    """Save a draft that answers a message, with recipient and subject filled in unless you give your own.

    `POST /email_inboxes/{inbox_id}/messages/{message_id}/drafts` (CreateEmailReplyDraft). It is not retried if it
    may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        inbox_id: E-mail inbox concerned. Listed by `email_inboxes.list`.
        message_id: Identifier of the message or mail. Listed by `email_inbox_messages.list`.
        attachments: Files that travel with the mail.
        bcc: Who receives a copy without the others seeing it.
        cc: Who receives a copy, seen by all.
        from_email: Address that the mail comes from.
        from_name: Name shown beside the sender's address.
        headers: HTTP or e-mail headers.
        html: The mail as HTML.
        html_body: The mail as HTML.
        labels: Labels that mails and drafts are sorted by.
        metadata: Further facts kept with it, as names and values.
        reply_to: Address that replies go to.
        subject: Heading of the mail or MMS.
        tags: Labels of your own, to sort and find things by.
        text: What is said or written.
        text_body: The mail as plain text.
        to: Who receives the mail.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailDraftResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "inbox_id": inbox_id,
        "message_id": message_id,
        "attachments": attachments,
        "bcc": bcc,
        "cc": cc,
        "from_email": from_email,
        "from_name": from_name,
        "headers": headers,
        "html": html,
        "html_body": html_body,
        "labels": labels,
        "metadata": metadata,
        "reply_to": reply_to,
        "subject": subject,
        "tags": tags,
        "text": text,
        "text_body": text_body,
        "to": to,
    }
    result: EmailDraftResponse = await _create_reply.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteEmailDraft",
    method="DELETE",
    path="/email_inboxes/{inbox_id}/drafts/{draft_id}",
    tag="Email Drafts",
    module="email_drafts",
    function="delete",
    summary="",
    parameters=(
        Parameter("inbox_id", "inbox_id", "path", required=True),
        Parameter("draft_id", "draft_id", "path", required=True),
    ),
    responses=(Response("2XX"),),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    inbox_id: str,
    draft_id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete a draft for good; not possible once it is sent or being sent.

    `DELETE /email_inboxes/{inbox_id}/drafts/{draft_id}` (DeleteEmailDraft). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        inbox_id: E-mail inbox concerned. Listed by `email_inboxes.list`.
        draft_id: Draft concerned. Listed by `email_drafts.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "inbox_id": inbox_id,
        "draft_id": draft_id,
    }
    await _delete.execute(session, arguments, options)


_get = Operation(
    id="GetEmailDraft",
    method="GET",
    path="/email_inboxes/{inbox_id}/drafts/{draft_id}",
    tag="Email Drafts",
    module="email_drafts",
    function="get",
    summary="",
    parameters=(
        Parameter("inbox_id", "inbox_id", "path", required=True),
        Parameter("draft_id", "draft_id", "path", required=True),
    ),
    responses=(Response("2XX", "application/json", "EmailDraftResponse"),),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    inbox_id: str,
    draft_id: str,
    *,
    options: RequestOptions | None = None,
) -> EmailDraftResponse:
    """Fetch one draft, sent ones too.

    `GET /email_inboxes/{inbox_id}/drafts/{draft_id}` (GetEmailDraft). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        inbox_id: E-mail inbox concerned. Listed by `email_inboxes.list`.
        draft_id: Draft concerned. Listed by `email_drafts.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailDraftResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "inbox_id": inbox_id,
        "draft_id": draft_id,
    }
    result: EmailDraftResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListEmailDrafts",
    method="GET",
    path="/email_inboxes/{inbox_id}/drafts",
    tag="Email Drafts",
    module="email_drafts",
    function="list",
    summary="",
    parameters=(
        Parameter("inbox_id", "inbox_id", "path", required=True),
        Parameter("filter_status", "filter[status]", "query"),
        Parameter("page_after", "page[after]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(Response("2XX", "application/json", "ListEmailDraftsResponse"),),
    idempotency="safe",
    paging=Paging("cursor", "data", page="page_after", size="page_size", cursor="meta.page_cursor"),
)


async def list(
    session: TelnyxSession,
    inbox_id: str,
    *,
    filter_status: Literal["draft", "sending", "sent"] | None = None,
    page_after: str | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListEmailDraftsResponse:
    """List the drafts of an inbox, newest first.

    `GET /email_inboxes/{inbox_id}/drafts` (ListEmailDrafts). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        inbox_id: E-mail inbox concerned. Listed by `email_inboxes.list`.
        filter_status: Only items in this status. One of draft, sending, sent.
        page_after: Cursor from the answer before: the page that follows it is fetched.
        page_size: How many items a page holds.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListEmailDraftsResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "inbox_id": inbox_id,
        "filter_status": filter_status,
        "page_after": page_after,
        "page_size": page_size,
    }
    result: ListEmailDraftsResponse = await _list.execute(session, arguments, options)
    return result


_patch = Operation(
    id="PatchEmailDraft",
    method="PATCH",
    path="/email_inboxes/{inbox_id}/drafts/{draft_id}",
    tag="Email Drafts",
    module="email_drafts",
    function="patch",
    summary="",
    parameters=(
        Parameter("inbox_id", "inbox_id", "path", required=True),
        Parameter("draft_id", "draft_id", "path", required=True),
        Parameter("attachments", "attachments", "body"),
        Parameter("bcc", "bcc", "body"),
        Parameter("cc", "cc", "body"),
        Parameter("from_email", "from_email", "body"),
        Parameter("from_name", "from_name", "body"),
        Parameter("headers", "headers", "body"),
        Parameter("html", "html", "body"),
        Parameter("html_body", "html_body", "body"),
        Parameter("labels", "labels", "body"),
        Parameter("metadata", "metadata", "body"),
        Parameter("reply_to", "reply_to", "body"),
        Parameter("subject", "subject", "body"),
        Parameter("tags", "tags", "body"),
        Parameter("text", "text", "body"),
        Parameter("text_body", "text_body", "body"),
        Parameter("to", "to", "body"),
    ),
    responses=(Response("2XX", "application/json", "EmailDraftResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def patch(
    session: TelnyxSession,
    inbox_id: str,
    draft_id: str,
    *,
    attachments: Sequence[Mapping[str, Any]] | None = None,
    bcc: Sequence[EmailAddressInput | Mapping[str, Any]] | None = None,
    cc: Sequence[EmailAddressInput | Mapping[str, Any]] | None = None,
    from_email: str | None = None,
    from_name: str | None = None,
    headers: Mapping[str, str] | None = None,
    html: str | None = None,
    html_body: str | None = None,
    labels: Sequence[str] | None = None,
    metadata: Mapping[str, Any] | None = None,
    reply_to: str | None = None,
    subject: str | None = None,
    tags: Sequence[str] | None = None,
    text: str | None = None,
    text_body: str | None = None,
    to: Sequence[EmailAddressInput | Mapping[str, Any]] | None = None,
    options: RequestOptions | None = None,
) -> EmailDraftResponse:
    """Change some fields of a draft; just like email_drafts.update.

    `PATCH /email_inboxes/{inbox_id}/drafts/{draft_id}` (PatchEmailDraft). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        inbox_id: E-mail inbox concerned. Listed by `email_inboxes.list`.
        draft_id: Draft concerned. Listed by `email_drafts.list`.
        attachments: Files that travel with the mail.
        bcc: Who receives a copy without the others seeing it.
        cc: Who receives a copy, seen by all.
        from_email: Address that the mail comes from.
        from_name: Name shown beside the sender's address.
        headers: HTTP or e-mail headers.
        html: The mail as HTML.
        html_body: The mail as HTML.
        labels: Labels that mails and drafts are sorted by.
        metadata: Further facts kept with it, as names and values.
        reply_to: Address that replies go to.
        subject: Heading of the mail or MMS.
        tags: Labels of your own, to sort and find things by.
        text: What is said or written.
        text_body: The mail as plain text.
        to: Who receives the mail.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailDraftResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "inbox_id": inbox_id,
        "draft_id": draft_id,
        "attachments": attachments,
        "bcc": bcc,
        "cc": cc,
        "from_email": from_email,
        "from_name": from_name,
        "headers": headers,
        "html": html,
        "html_body": html_body,
        "labels": labels,
        "metadata": metadata,
        "reply_to": reply_to,
        "subject": subject,
        "tags": tags,
        "text": text,
        "text_body": text_body,
        "to": to,
    }
    result: EmailDraftResponse = await _patch.execute(session, arguments, options)
    return result


_send = Operation(
    id="SendEmailDraft",
    method="POST",
    path="/email_inboxes/{inbox_id}/drafts/{draft_id}/send",
    tag="Email Drafts",
    module="email_drafts",
    function="send",
    summary="",
    parameters=(
        Parameter("inbox_id", "inbox_id", "path", required=True),
        Parameter("draft_id", "draft_id", "path", required=True),
    ),
    responses=(Response("2XX", "application/json", "SentEmailResponse"),),
    idempotency="none",
)


async def send(
    session: TelnyxSession,
    inbox_id: str,
    draft_id: str,
    *,
    options: RequestOptions | None = None,
) -> SentEmailResponse:
    """Send a draft, from the inbox's address if it names none; refused mail stays a draft, and none is sent twice.

    `POST /email_inboxes/{inbox_id}/drafts/{draft_id}/send` (SendEmailDraft). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        inbox_id: E-mail inbox concerned. Listed by `email_inboxes.list`.
        draft_id: Draft concerned. Listed by `email_drafts.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SentEmailResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "inbox_id": inbox_id,
        "draft_id": draft_id,
    }
    result: SentEmailResponse = await _send.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateEmailDraft",
    method="PUT",
    path="/email_inboxes/{inbox_id}/drafts/{draft_id}",
    tag="Email Drafts",
    module="email_drafts",
    function="update",
    summary="",
    parameters=(
        Parameter("inbox_id", "inbox_id", "path", required=True),
        Parameter("draft_id", "draft_id", "path", required=True),
        Parameter("attachments", "attachments", "body"),
        Parameter("bcc", "bcc", "body"),
        Parameter("cc", "cc", "body"),
        Parameter("from_email", "from_email", "body"),
        Parameter("from_name", "from_name", "body"),
        Parameter("headers", "headers", "body"),
        Parameter("html", "html", "body"),
        Parameter("html_body", "html_body", "body"),
        Parameter("labels", "labels", "body"),
        Parameter("metadata", "metadata", "body"),
        Parameter("reply_to", "reply_to", "body"),
        Parameter("subject", "subject", "body"),
        Parameter("tags", "tags", "body"),
        Parameter("text", "text", "body"),
        Parameter("text_body", "text_body", "body"),
        Parameter("to", "to", "body"),
    ),
    responses=(Response("2XX", "application/json", "EmailDraftResponse"),),
    idempotency="idempotent",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    inbox_id: str,
    draft_id: str,
    *,
    attachments: Sequence[Mapping[str, Any]] | None = None,
    bcc: Sequence[EmailAddressInput | Mapping[str, Any]] | None = None,
    cc: Sequence[EmailAddressInput | Mapping[str, Any]] | None = None,
    from_email: str | None = None,
    from_name: str | None = None,
    headers: Mapping[str, str] | None = None,
    html: str | None = None,
    html_body: str | None = None,
    labels: Sequence[str] | None = None,
    metadata: Mapping[str, Any] | None = None,
    reply_to: str | None = None,
    subject: str | None = None,
    tags: Sequence[str] | None = None,
    text: str | None = None,
    text_body: str | None = None,
    to: Sequence[EmailAddressInput | Mapping[str, Any]] | None = None,
    options: RequestOptions | None = None,
) -> EmailDraftResponse:
    """Change some fields of a draft; not possible once it is sent or being sent.

    `PUT /email_inboxes/{inbox_id}/drafts/{draft_id}` (UpdateEmailDraft). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        inbox_id: E-mail inbox concerned. Listed by `email_inboxes.list`.
        draft_id: Draft concerned.
        attachments: Files that travel with the mail.
        bcc: Who receives a copy without the others seeing it.
        cc: Who receives a copy, seen by all.
        from_email: Address that the mail comes from.
        from_name: Name shown beside the sender's address.
        headers: HTTP or e-mail headers.
        html: The mail as HTML.
        html_body: The mail as HTML.
        labels: Labels that mails and drafts are sorted by.
        metadata: Further facts kept with it, as names and values.
        reply_to: Address that replies go to.
        subject: Heading of the mail or MMS.
        tags: Labels of your own, to sort and find things by.
        text: What is said or written.
        text_body: The mail as plain text.
        to: Who receives the mail.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailDraftResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "inbox_id": inbox_id,
        "draft_id": draft_id,
        "attachments": attachments,
        "bcc": bcc,
        "cc": cc,
        "from_email": from_email,
        "from_name": from_name,
        "headers": headers,
        "html": html,
        "html_body": html_body,
        "labels": labels,
        "metadata": metadata,
        "reply_to": reply_to,
        "subject": subject,
        "tags": tags,
        "text": text,
        "text_body": text_body,
        "to": to,
    }
    result: EmailDraftResponse = await _update.execute(session, arguments, options)
    return result
