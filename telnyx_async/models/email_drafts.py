# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Email Drafts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.email_events import EmailAddress
    from telnyx_async.models.email_messages import EmailMessage, EmailPaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailDraft(Model):
    """Attribute `EmailDraftResponse.data`, `ListEmailDraftsResponse.data`.

    Attributes:
        attachments: Files that travel with the mail.
        bcc: Who receives a copy without the others seeing it.
        cc: Who receives a copy, seen by all.
        created_at: When it was created.
        from_: The calling or sending side: number, SIP URI, sender id or e-mail address; in a change record, the
            old value.
        from_name: Name shown beside the sender's address.
        headers: HTTP or e-mail headers.
        html_body: The mail as HTML.
        id: Identifier that Telnyx gave it.
        inbox_id: E-mail inbox concerned.
        labels: Labels that mails and drafts are sorted by.
        metadata: Further facts kept with it, as names and values.
        record_type: Which kind of record this is. One of email_draft.
        reply_to: Address that replies go to.
        sent_at: When it was sent.
        status: How far it has come, or whether it is in use. One of draft, sending, sent.
        subject: Heading of the mail or MMS.
        tags: Labels of your own, to sort and find things by.
        text_body: The mail as plain text.
        thread_id: E-mail thread concerned.
        to: The called or receiving side: number, SIP URI or e-mail address; in a change record, the new value.
        updated_at: When it last changed.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    id: str
    inbox_id: str
    record_type: Literal["email_draft"] | str
    status: Literal["draft", "sending", "sent"] | str
    created_at: datetime = UNSET
    updated_at: datetime = UNSET
    attachments: list[dict[str, Any]] | None = None
    bcc: list[EmailAddress] | None = None
    cc: list[EmailAddress] | None = None
    from_: str | None = None
    from_name: str | None = None
    headers: dict[str, str] | None = None
    html_body: str | None = None
    labels: list[str] | None = None
    metadata: dict[str, Any] | None = None
    reply_to: str | None = None
    reply_to_message_id: str | None = None
    sent_at: datetime | None = None
    sent_message_id: str | None = None
    subject: str | None = None
    tags: list[str] | None = None
    text_body: str | None = None
    thread_id: str | None = None
    to: list[EmailAddress] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailDraftResponse(Model):
    """Response of `email_drafts.create`, `email_drafts.create_reply`, `email_drafts.get` and 2 more.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: EmailDraft


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListEmailDraftsResponse(ListResponse["EmailDraft"]):
    """Response of `email_drafts.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[EmailDraft]
    meta: EmailPaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class SentEmailResponse(Model):
    """Response of `email_drafts.send`, `email_inbox_messages.forward`, `email_inbox_messages.reply` and 1 more.

    Attributes:
        data: The content itself: one item, or the items of a page.
        suppressed: Recipients who are left out, and why.
    """

    data: EmailMessage
    suppressed: list[SentEmailSuppressedRecipient] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SentEmailSuppressedRecipient(Model):
    """Attribute `SentEmailResponse.suppressed`.

    Attributes:
        override_allowed: Whether the block may be overridden.
        reason: Why it is so or should be so.
        scope: How far it reaches, or what may be done with it (OAuth: several joined by spaces).
        to: The called or receiving side: number, SIP URI or e-mail address; in a change record, the new value.
    """

    override_allowed: bool
    reason: str
    scope: str
    to: str
