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
    """EmailDraft in Telnyx's document.

    Attributes:
        created_at: When it was created.
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
        id: Identifier of the resource.
        record_type: Which kind of record this is. One of email_draft.
        status: One of draft, sending, sent.
        subject: Subject line.
        tags: Labels of your own, to sort and find things by.
        to: The called or receiving side: number or SIP URI; in a change record, the new value.
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
    """EmailDraftResponse in Telnyx's document."""

    data: EmailDraft


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListEmailDraftsResponse(ListResponse["EmailDraft"]):
    """GET /email_inboxes/{inbox_id}/drafts response in Telnyx's document."""

    data: list[EmailDraft]
    meta: EmailPaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class SentEmailResponse(Model):
    """SentEmailResponse in Telnyx's document."""

    data: EmailMessage
    suppressed: list[SentEmailSuppressedRecipient] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SentEmailSuppressedRecipient(Model):
    """EmailSuppressedRecipient in Telnyx's document.

    Attributes:
        to: The called or receiving side: number or SIP URI; in a change record, the new value.
    """

    override_allowed: bool
    reason: str
    scope: str
    to: str
