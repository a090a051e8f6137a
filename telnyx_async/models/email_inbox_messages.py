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
    """EmailInboxAddress in Telnyx's document."""

    email: str
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailInboxMessage(Model):
    """EmailInboxMessage in Telnyx's document.

    Attributes:
        created_at: When it was created.
        direction: One of inbound.
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
        id: Identifier of the resource.
        record_type: Which kind of record this is. One of email_message.
        status: One of received.
        subject: Subject line.
        to: The called or receiving side: number or SIP URI; in a change record, the new value.
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
    """EmailInboxMessageResponse in Telnyx's document."""

    data: EmailInboxMessage


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListEmailInboxMessagesResponse(ListResponse["EmailInboxMessage"]):
    """GET /email_inboxes/{inbox_id}/messages response in Telnyx's document."""

    data: list[EmailInboxMessage]
    meta: EmailPaginationMeta = UNSET
