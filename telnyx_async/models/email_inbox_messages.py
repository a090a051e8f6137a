# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Email Inbox Messages."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.email_messages import EmailPaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailInboxAddress(Model):
    """Argument `bcc` of `email_inbox_messages.forward`, `cc` of `email_inbox_messages.forward`, `to` of
    `email_inbox_messages.forward`.

    Attributes:
        email: E-mail address of the person or business.
        name: What it is called.
    """

    email: str
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailInboxMessage(Model):
    """Attribute `EmailInboxMessageResponse.data`, `ListEmailInboxMessagesResponse.data`.

    Attributes:
        attachments: Files that travel with the mail.
        bcc: Who receives a copy without the others seeing it.
        cc: Who receives a copy, seen by all.
        created_at: When it was created.
        direction: Whether it comes in to you or goes out from you. One of inbound.
        from_: The calling or sending side: number, SIP URI, sender id or e-mail address; in a change record, the
            old value.
        headers: HTTP or e-mail headers.
        id: Identifier that Telnyx gave it.
        inbox_id: E-mail inbox concerned.
        labels: Labels that mails and drafts are sorted by.
        message_id: Identifier of the message or mail.
        read_at: When it was read; null while it has not been.
        received_at: When it arrived.
        record_type: Which kind of record this is. One of email_message.
        reply_to: Address that replies go to.
        sent_at: When it was sent.
        status: How far it has come, or whether it is in use. One of received.
        subject: Heading of the mail or MMS.
        thread_id: E-mail thread concerned.
        to: The called or receiving side: number, SIP URI or e-mail address; in a change record, the new value.
        updated_at: When it last changed.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    attachments: list[dict[str, Any]]
    bcc: list[EmailInboxAddress]
    cc: list[EmailInboxAddress]
    created_at: datetime
    from_: EmailInboxAddress
    has_quoted_text: bool
    headers: dict[str, Any]
    id: str
    inbox_id: str
    inline_files: list[dict[str, Any]]
    labels: list[str]
    record_type: Literal["email_message"] | str
    references: list[str]
    reply_to: list[EmailInboxAddress]
    thread_id: str
    to: list[EmailInboxAddress]
    updated_at: datetime
    status: Literal["received"] | str = UNSET
    direction: Literal["inbound"] | str | None = None
    html_body_url: str | None = None
    in_reply_to: str | None = None
    message_id: str | None = None
    read_at: datetime | None = None
    received_at: datetime | None = None
    reply_text: str | None = None
    sent_at: datetime | None = None
    subject: str | None = None
    text_body_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailInboxMessageResponse(Model):
    """Response of `email_inbox_messages.add_labels`, `email_inbox_messages.remove_labels`,
    `email_inbox_messages.update`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: EmailInboxMessage


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListEmailInboxMessagesResponse(ListResponse["EmailInboxMessage"]):
    """Response of `email_inbox_messages.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[EmailInboxMessage]
    meta: EmailPaginationMeta = UNSET
