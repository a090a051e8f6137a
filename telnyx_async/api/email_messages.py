# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Email Messages: 11 operations.

Sends e-mails, now or later, alone or in batches, and follows their delivery.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.email_messages import (
        CreateEmailRequest,
        EmailAddressInput,
        EmailAttachmentInput,
        EmailBatchResponse,
        EmailMessageResponse,
        GetEmailMessageRecipientResponse,
        ListEmailMessageEventsResponse,
        ListEmailMessageRecipientsResponse,
        ListEmailMessagesResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "cancel_scheduled",
    "delete",
    "delete_all_of_address",
    "get",
    "get_recipient",
    "list",
    "list_events",
    "list_recipients",
    "reschedule",
    "send",
    "send_batch",
]

_cancel_scheduled = Operation(
    id="CancelScheduledEmailMessage",
    method="DELETE",
    path="/email_messages/{email_id}/schedule",
    tag="Email Messages",
    module="email_messages",
    function="cancel_scheduled",
    summary="Cancel a scheduled email message",
    parameters=(Parameter("email_id", "email_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "EmailMessageResponse"),
        Response("400", "application/json", "EmailErrorResponse"),
        Response("401", "application/json", "EmailErrorResponse"),
        Response("404", "application/json", "EmailErrorResponse"),
    ),
    idempotency="idempotent",
)


async def cancel_scheduled(
    session: TelnyxSession,
    email_id: str,
    *,
    options: RequestOptions | None = None,
) -> EmailMessageResponse:
    """Call off a scheduled e-mail; it is returned with the status cancelled.

    `DELETE /email_messages/{email_id}/schedule` (CancelScheduledEmailMessage). Repeating it changes nothing, so it
    is retried after any failure.

    Args:
        session: the session to send with.
        email_id: E-mail concerned. Listed by `email_messages.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailMessageResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "email_id": email_id,
    }
    result: EmailMessageResponse = await _cancel_scheduled.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteEmailMessage",
    method="DELETE",
    path="/email_messages/{id}",
    tag="Email Messages",
    module="email_messages",
    function="delete",
    summary="",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(Response("2XX"),),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete an e-mail for good, together with its events, its recipients and attachments that no other e-mail uses.

    `DELETE /email_messages/{id}` (DeleteEmailMessage). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `email_messages.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    await _delete.execute(session, arguments, options)


_delete_all_of_address = Operation(
    id="DeleteEmailMessagesOfAddress",
    method="DELETE",
    path="/email_messages",
    tag="Email Messages",
    module="email_messages",
    function="delete_all_of_address",
    summary="",
    parameters=(Parameter("address", "address", "query", required=True),),
    responses=(Response("2XX"),),
    idempotency="none",
)


async def delete_all_of_address(
    session: TelnyxSession,
    *,
    address: str,
    options: RequestOptions | None = None,
) -> None:
    """Delete every e-mail that was sent from or to an address, with its events; this cannot be undone.

    `DELETE /email_messages` (DeleteEmailMessagesOfAddress). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        address: Where somebody or something is: street, place, country.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "address": address,
    }
    await _delete_all_of_address.execute(session, arguments, options)


_get = Operation(
    id="GetEmailMessage",
    method="GET",
    path="/email_messages/{id}",
    tag="Email Messages",
    module="email_messages",
    function="get",
    summary="Get an email message",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "EmailMessageResponse"),
        Response("401", "application/json", "EmailErrorResponse"),
        Response("404", "application/json", "EmailErrorResponse"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> EmailMessageResponse:
    """Fetch one e-mail with its present status.

    `GET /email_messages/{id}` (GetEmailMessage). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `email_messages.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailMessageResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: EmailMessageResponse = await _get.execute(session, arguments, options)
    return result


_get_recipient = Operation(
    id="GetEmailMessageRecipient",
    method="GET",
    path="/email_messages/{email_id}/recipients/{recipient_id}",
    tag="Email Messages",
    module="email_messages",
    function="get_recipient",
    summary="",
    parameters=(
        Parameter("email_id", "email_id", "path", required=True),
        Parameter("recipient_id", "recipient_id", "path", required=True),
    ),
    responses=(Response("2XX", "application/json", "GetEmailMessageRecipientResponse"),),
    idempotency="safe",
)


async def get_recipient(
    session: TelnyxSession,
    email_id: str,
    recipient_id: str,
    *,
    options: RequestOptions | None = None,
) -> GetEmailMessageRecipientResponse:
    """Fetch how far delivery to one recipient is; the address of a bcc recipient is not shown.

    `GET /email_messages/{email_id}/recipients/{recipient_id}` (GetEmailMessageRecipient). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        email_id: E-mail concerned. Listed by `email_messages.list`.
        recipient_id: Identifier of the recipient. Listed by `email_messages.list_recipients`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetEmailMessageRecipientResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "email_id": email_id,
        "recipient_id": recipient_id,
    }
    result: GetEmailMessageRecipientResponse = await _get_recipient.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListEmailMessages",
    method="GET",
    path="/email_messages",
    tag="Email Messages",
    module="email_messages",
    function="list",
    summary="List email messages",
    parameters=(
        Parameter("page_cursor", "page_cursor", "query"),
        Parameter("page_size", "page_size", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListEmailMessagesResponse"),
        Response("401", "application/json", "EmailErrorResponse"),
    ),
    idempotency="safe",
    paging=Paging("cursor", "data", page="page_cursor", size="page_size", cursor="meta.page_cursor"),
)


async def list(
    session: TelnyxSession,
    *,
    page_cursor: str | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListEmailMessagesResponse:
    """List the account's e-mails, newest first.

    `GET /email_messages` (ListEmailMessages). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_cursor: Cursor from the answer before, to fetch the page that follows.
        page_size: How many items a page holds. 1 to 100. Telnyx's default: 25.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListEmailMessagesResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "page_cursor": page_cursor,
        "page_size": page_size,
    }
    result: ListEmailMessagesResponse = await _list.execute(session, arguments, options)
    return result


_list_events = Operation(
    id="ListEmailMessageEvents",
    method="GET",
    path="/email_messages/{email_id}/events",
    tag="Email Messages",
    module="email_messages",
    function="list_events",
    summary="List events for an email message",
    parameters=(
        Parameter("email_id", "email_id", "path", required=True),
        Parameter("page_cursor", "page_cursor", "query"),
        Parameter("page_size", "page_size", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListEmailMessageEventsResponse"),
        Response("401", "application/json", "EmailErrorResponse"),
        Response("404", "application/json", "EmailErrorResponse"),
    ),
    idempotency="safe",
    paging=Paging("cursor", "data", page="page_cursor", size="page_size", cursor="meta.page_cursor"),
)


async def list_events(
    session: TelnyxSession,
    email_id: str,
    *,
    page_cursor: str | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListEmailMessageEventsResponse:
    """List what happened to one e-mail, oldest first.

    `GET /email_messages/{email_id}/events` (ListEmailMessageEvents). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        email_id: E-mail concerned. Listed by `email_messages.list`. UUID.
        page_cursor: Cursor from the answer before, to fetch the page that follows.
        page_size: How many items a page holds. 1 to 100. Telnyx's default: 25.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListEmailMessageEventsResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
    """
    arguments: dict[str, object] = {
        "email_id": email_id,
        "page_cursor": page_cursor,
        "page_size": page_size,
    }
    result: ListEmailMessageEventsResponse = await _list_events.execute(session, arguments, options)
    return result


_list_recipients = Operation(
    id="ListEmailMessageRecipients",
    method="GET",
    path="/email_messages/{email_id}/recipients",
    tag="Email Messages",
    module="email_messages",
    function="list_recipients",
    summary="",
    parameters=(
        Parameter("email_id", "email_id", "path", required=True),
        Parameter("kind", "kind", "query"),
        Parameter("page_cursor", "page_cursor", "query"),
        Parameter("page_size", "page_size", "query"),
        Parameter("status", "status", "query"),
    ),
    responses=(Response("2XX", "application/json", "ListEmailMessageRecipientsResponse"),),
    idempotency="safe",
    paging=Paging("cursor", "data", page="page_cursor", size="page_size", cursor="meta.page_cursor"),
)


async def list_recipients(
    session: TelnyxSession,
    email_id: str,
    *,
    kind: Literal["to", "cc", "bcc"] | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    status: Literal[
        "queued",
        "sending",
        "sent",
        "deferred",
        "delivered",
        "bounced",
        "failed",
        "gw_reject",
        "cancelled",
        "injection_timeout",
        "expired",
    ]
    | None = None,
    options: RequestOptions | None = None,
) -> ListEmailMessageRecipientsResponse:
    """List how far delivery to each recipient of an e-mail is; the addresses of bcc recipients are not shown.

    `GET /email_messages/{email_id}/recipients` (ListEmailMessageRecipients). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        email_id: E-mail concerned. Listed by `email_messages.list`.
        kind: Only recipients in this line of the e-mail: to, cc or bcc. One of to, cc, bcc.
        page_cursor: Cursor from the answer before, to fetch the page that follows.
        page_size: How many items a page holds.
        status: How far it has come, or whether it is in use. One of queued, sending, sent, deferred, delivered,
            bounced, failed, gw_reject, cancelled, injection_timeout, expired.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListEmailMessageRecipientsResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "email_id": email_id,
        "kind": kind,
        "page_cursor": page_cursor,
        "page_size": page_size,
        "status": status,
    }
    result: ListEmailMessageRecipientsResponse = await _list_recipients.execute(session, arguments, options)
    return result


_reschedule = Operation(
    id="RescheduleEmailMessage",
    method="PATCH",
    path="/email_messages/{email_id}/schedule",
    tag="Email Messages",
    module="email_messages",
    function="reschedule",
    summary="",
    parameters=(
        Parameter("email_id", "email_id", "path", required=True),
        Parameter("scheduled_at", "scheduled_at", "body", required=True),
    ),
    responses=(Response("2XX", "application/json", "EmailMessageResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def reschedule(
    session: TelnyxSession,
    email_id: str,
    *,
    scheduled_at: datetime,
    options: RequestOptions | None = None,
) -> EmailMessageResponse:
    """Move a scheduled e-mail to another future time; Conflict is raised when it is no longer scheduled or is being
    sent.

    `PATCH /email_messages/{email_id}/schedule` (RescheduleEmailMessage). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        email_id: E-mail concerned. Listed by `email_messages.list`.
        scheduled_at: When to send instead; must lie in the future.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailMessageResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "email_id": email_id,
        "scheduled_at": scheduled_at,
    }
    result: EmailMessageResponse = await _reschedule.execute(session, arguments, options)
    return result


_send = Operation(
    id="CreateEmailMessage",
    method="POST",
    path="/email_messages",
    tag="Email Messages",
    module="email_messages",
    function="send",
    summary="Create or send an email message",
    parameters=(
        Parameter("idempotency_key", "Idempotency-Key", "header"),
        Parameter("attachments", "attachments", "body"),
        Parameter("bcc", "bcc", "body"),
        Parameter("cc", "cc", "body"),
        Parameter("from_", "from", "body", required=True),
        Parameter("from_name", "from_name", "body"),
        Parameter("group_id", "group_id", "body"),
        Parameter("headers", "headers", "body"),
        Parameter("html_body", "html_body", "body"),
        Parameter("ignore_suppression", "ignore_suppression", "body"),
        Parameter("inline_css", "inline_css", "body"),
        Parameter("metadata", "metadata", "body"),
        Parameter("reply_to", "reply_to", "body"),
        Parameter("sandbox_mode", "sandbox_mode", "body"),
        Parameter("send_at", "send_at", "body"),
        Parameter("subject", "subject", "body"),
        Parameter("tags", "tags", "body"),
        Parameter("template_id", "template_id", "body"),
        Parameter("template_variables", "template_variables", "body"),
        Parameter("text_body", "text_body", "body"),
        Parameter("to", "to", "body", required=True),
    ),
    responses=(
        Response("202", "application/json", "EmailMessageResponse"),
        Response("400", "application/json", "EmailErrorResponse"),
        Response("401", "application/json", "EmailErrorResponse"),
        Response("403", "application/json", "EmailErrorResponse"),
        Response("404", "application/json", "EmailErrorResponse"),
        Response("409", "application/json", "EmailErrorResponse"),
        Response("413", "application/json", "EmailErrorResponse"),
        Response("422", "application/json", "SendEmailMessageUnprocessableError"),
        Response("429", "application/json", "EmailReputationSuspendedError"),
        Response("503", "application/json", "EmailErrorResponse"),
    ),
    idempotency="idempotency_key",
    key_header="Idempotency-Key",
    body=("application/json",),
)


async def send(
    session: TelnyxSession,
    *,
    from_: EmailAddressInput | Mapping[str, Any],
    to: Sequence[EmailAddressInput | Mapping[str, Any]],
    idempotency_key: str | None = None,
    attachments: Sequence[EmailAttachmentInput | Mapping[str, Any]] | None = None,
    bcc: Sequence[EmailAddressInput | Mapping[str, Any]] | None = None,
    cc: Sequence[EmailAddressInput | Mapping[str, Any]] | None = None,
    from_name: str | None = None,
    group_id: str | None = None,
    headers: Mapping[str, str] | None = None,
    html_body: str | None = None,
    ignore_suppression: bool | None = None,
    inline_css: bool | None = None,
    metadata: Mapping[str, Any] | None = None,
    reply_to: EmailAddressInput | Mapping[str, Any] | None = None,
    sandbox_mode: bool | None = None,
    send_at: datetime | None = None,
    subject: str | None = None,
    tags: Sequence[str] | None = None,
    template_id: str | None = None,
    template_variables: Mapping[str, Any] | None = None,
    text_body: str | None = None,
    options: RequestOptions | None = None,
) -> EmailMessageResponse:
    """Send an e-mail, now or at send_at, with a subject and bodies of its own or with a template_id instead of them.

    `POST /email_messages` (CreateEmailMessage). It is retried with the same idempotency key, so Telnyx carries it
    out only once.

    Args:
        session: the session to send with.
        from_: Who sends it, as an e-mail address.
        to: Who receives it, as e-mail addresses. At least 1 items.
        idempotency_key: 1 to 255 letters, digits, - or _: a repeat with the same key returns the first answer
            instead of acting twice. 1 to 255 characters. Matches ^[A-Za-z0-9_-]{1,255}$
        attachments: Files that travel with the mail.
        bcc: Who receives a copy without the others seeing it.
        cc: Who receives a copy, seen by all.
        from_name: Name shown beside the sender's address.
        group_id: Identifier of the group: of insights, or of mail that people can unsubscribe from. UUID.
        headers: Extra mail headers of your own; they are not returned.
        html_body: The mail as HTML.
        ignore_suppression: Send in spite of blocks, except hard bounces, complaints and invalid addresses; key
            needs email:override. Telnyx's default: False.
        inline_css: Whether style sheets are moved into the HTML elements; not by default. Telnyx's default: False.
        metadata: Facts of your own to keep with the mail; they are not returned.
        reply_to: Address that replies go to.
        sandbox_mode: Whether mails are only tried out and not sent; not by default. Telnyx's default: False.
        send_at: When to send it, in ISO 8601; a time that is past or unreadable is ignored, and the mail goes out
            at once.
        subject: Heading of the mail or MMS.
        tags: Labels of your own, to sort and find things by.
        template_id: Template to make subject and text from. UUID.
        template_variables: Values for the template's variables (Liquid).
        text_body: The mail as plain text.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailMessageResponse (202)

    Raises:
        ApiError: an error response; documented: 400, 401, 403, 404, 409, 413, 422, 429, 503.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "idempotency_key": idempotency_key,
        "attachments": attachments,
        "bcc": bcc,
        "cc": cc,
        "from_": from_,
        "from_name": from_name,
        "group_id": group_id,
        "headers": headers,
        "html_body": html_body,
        "ignore_suppression": ignore_suppression,
        "inline_css": inline_css,
        "metadata": metadata,
        "reply_to": reply_to,
        "sandbox_mode": sandbox_mode,
        "send_at": send_at,
        "subject": subject,
        "tags": tags,
        "template_id": template_id,
        "template_variables": template_variables,
        "text_body": text_body,
        "to": to,
    }
    result: EmailMessageResponse = await _send.execute(session, arguments, options)
    return result


_send_batch = Operation(
    id="CreateEmailMessageBatch",
    method="POST",
    path="/email_messages/batch",
    tag="Email Messages",
    module="email_messages",
    function="send_batch",
    summary="Create a batch of email messages",
    parameters=(
        Parameter("idempotency_key", "Idempotency-Key", "header"),
        Parameter("messages", "messages", "body", required=True),
        Parameter("sandbox_mode", "sandbox_mode", "body"),
    ),
    responses=(
        Response("202", "application/json", "EmailBatchResponse"),
        Response("207", "application/json", "EmailBatchResponse"),
        Response("400", "application/json", "EmailErrorResponse"),
        Response("401", "application/json", "EmailErrorResponse"),
        Response("409", "application/json", "EmailErrorResponse"),
        Response("413", "application/json", "EmailErrorResponse"),
        Response("422", "application/json", "EmailErrorResponse"),
        Response("429", "application/json", "EmailReputationSuspendedError"),
        Response("503", "application/json", "EmailErrorResponse"),
    ),
    idempotency="idempotency_key",
    key_header="Idempotency-Key",
    body=("application/json",),
)


async def send_batch(
    session: TelnyxSession,
    *,
    messages: Sequence[CreateEmailRequest | Mapping[str, Any]],
    idempotency_key: str | None = None,
    sandbox_mode: bool | None = None,
    options: RequestOptions | None = None,
) -> EmailBatchResponse:
    """Send many e-mails in one request; some may fail while the others go out, so look at each result.

    `POST /email_messages/batch` (CreateEmailMessageBatch). It is retried with the same idempotency key, so Telnyx
    carries it out only once.

    Args:
        session: the session to send with.
        messages: The messages, in their order. 1 to 50 items.
        idempotency_key: 1 to 255 letters, digits, - or _: a repeat with the same key returns the first answer
            instead of acting twice. 1 to 255 characters. Matches ^[A-Za-z0-9_-]{1,255}$
        sandbox_mode: Whether mails are only tried out and not sent; not by default. Telnyx's default: False.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailBatchResponse (202) or EmailBatchResponse (207)

    Raises:
        ApiError: an error response; documented: 400, 401, 409, 413, 422, 429, 503.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "idempotency_key": idempotency_key,
        "messages": messages,
        "sandbox_mode": sandbox_mode,
    }
    result: EmailBatchResponse = await _send_batch.execute(session, arguments, options)
    return result
