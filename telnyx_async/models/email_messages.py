# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Email Messages."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model, UniqueFields

if TYPE_CHECKING:
    from telnyx_async.models.email_events import EmailAddress, EmailEventType
    from telnyx_async.models.shared import EmailErrorResponse

EmailAddressInput: TypeAlias = "str | EmailAddress"
EmailMessageStatus: TypeAlias = Literal[
    "queued",
    "scheduled",
    "cancelled",
    "sandbox",
    "sending",
    "sent",
    "failed",
    "deferred",
    "delivered",
    "bounced",
    "complained",
    "rejected",
    "opened",
    "clicked",
    "unsubscribed",
]
SendEmailMessageUnprocessableError: TypeAlias = (
    "Annotated[EmailErrorResponse | RecipientSuppressedError, UniqueFields({'suppressed': 'RecipientSuppressedError'})]"
)


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateEmailBatchRequest(Model):
    """Body of `email_messages.send_batch`.

    Attributes:
        messages: The messages, in their order. 1 to 50 items.
        sandbox_mode: Whether mails are only tried out and not sent; not by default. Telnyx's default: False.
    """

    messages: list[CreateEmailRequest]
    sandbox_mode: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateEmailRequest(Model):
    """Argument `messages` of `email_messages.send_batch`.

    Attributes:
        attachments: Files that travel with the mail.
        bcc: Who receives a copy without the others seeing it.
        cc: Who receives a copy, seen by all.
        from_: The calling or sending side: number, SIP URI, sender id or e-mail address; in a change record, the
            old value.
        from_name: Name shown beside the sender's address.
        group_id: Identifier of the group: of insights, or of mail that people can unsubscribe from. UUID.
        headers: HTTP or e-mail headers.
        html_body: The mail as HTML.
        ignore_suppression: Send in spite of blocks, except hard bounces, complaints and invalid addresses; key
            needs email:override. Telnyx's default: False.
        inline_css: Whether style sheets are moved into the HTML elements; not by default. Telnyx's default: False.
        metadata: Further facts kept with it, as names and values.
        reply_to: Address that replies go to.
        sandbox_mode: Whether mails are only tried out and not sent; not by default. Telnyx's default: False.
        send_at: When to send it, an ISO 8601 time to come.
        subject: Heading of the mail or MMS.
        tags: Labels of your own, to sort and find things by.
        template_id: Template that the message is made from. UUID.
        template_variables: Values for the template's variables (Liquid).
        text_body: The mail as plain text.
        to: The called or receiving side: number, SIP URI or e-mail address; in a change record, the new value. At
            least 1 items.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    from_: EmailAddressInput
    to: list[EmailAddressInput]
    attachments: list[EmailAttachmentInput] | None = None
    bcc: list[EmailAddressInput] | None = None
    cc: list[EmailAddressInput] | None = None
    from_name: str | None = None
    group_id: str | None = None
    headers: dict[str, str] | None = None
    html_body: str | None = None
    ignore_suppression: bool | None = None
    inline_css: bool | None = None
    metadata: dict[str, Any] | None = None
    reply_to: EmailAddressInput | None = None
    sandbox_mode: bool | None = None
    send_at: datetime | None = None
    subject: str | None = None
    tags: list[str] | None = None
    template_id: str | None = None
    template_variables: dict[str, Any] | None = None
    text_body: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailAttachment(Model):
    """Attribute `EmailMessage.attachments`.

    Attributes:
        content_type: MIME type of the content, such as application/pdf.
        filename: What the file is called.
    """

    content_type: str
    filename: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailAttachmentInput(Model):
    """Argument `attachments` of `email_messages.send`.

    Attributes:
        content: What it contains: mostly the words of a message.
        content_type: MIME type of the content, such as application/pdf.
        filename: What the file is called.
    """

    content: str | None = None
    content_type: str | None = None
    filename: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailBatchMessageError(Model):
    """Attribute `EmailBatchResponse.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under. One of bad_request, not_found,
            forbidden, service_unavailable, validation_error, recipient_suppressed, reputation_suspended.
        index: Place in the list, counted from 0. At least 0.
        message: What it says, in words.
    """

    code: (
        Literal[
            "bad_request",
            "not_found",
            "forbidden",
            "service_unavailable",
            "validation_error",
            "recipient_suppressed",
            "reputation_suspended",
        ]
        | str
    )
    index: int
    message: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailBatchMeta(Model):
    """Attribute `EmailBatchResponse.meta`.

    Attributes:
        failed: What failed, or how many did. At least 0.
        succeeded: At least 0.
        total: How many or how much in all. At least 0.
    """

    failed: int
    succeeded: int
    total: int


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailBatchResponse(Model):
    """Response of `email_messages.send_batch`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        errors: What went wrong, one entry for each problem.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[EmailMessage]
    errors: list[EmailBatchMessageError]
    meta: EmailBatchMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailMessage(Model):
    """Attribute `EmailBatchResponse.data`, `EmailMessageResponse.data`, `ListEmailMessagesResponse.data` and 1 more.

    Attributes:
        attachments: Files that travel with the mail.
        bcc: Who receives a copy without the others seeing it.
        cc: Who receives a copy, seen by all.
        events: Event types that the webhook gets, or what has happened so far.
        from_: The calling or sending side: number, SIP URI, sender id or e-mail address; in a change record, the
            old value.
        id: Identifier that Telnyx gave it. UUID.
        inline_css: Whether style sheets are moved into the HTML elements; not by default.
        inserted_at: When it was made.
        record_type: Which kind of record this is. One of email_message.
        reply_to: Address that replies go to.
        send_at: When to send it, an ISO 8601 time to come.
        status: How far it has come, or whether it is in use. One of queued, scheduled, cancelled, sandbox, sending,
            sent, failed, deferred, delivered, bounced, complained, rejected, opened, clicked, unsubscribed.
        subject: Heading of the mail or MMS.
        suppressed: Recipients who are left out, and why.
        template_id: Template that the message is made from. UUID.
        template_variables: Values for the template's variables (Liquid).
        to: The called or receiving side: number, SIP URI or e-mail address; in a change record, the new value.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    attachments: list[EmailAttachment]
    bcc: list[EmailAddress]
    cc: list[EmailAddress]
    events: list[EmailMessageEvent]
    from_: EmailAddress
    id: str
    inserted_at: datetime
    record_type: Literal["email_message"] | str
    reply_to: str | None
    status: EmailMessageStatus | str
    subject: str
    template_id: str | None
    template_variables: dict[str, Any]
    to: list[EmailAddress]
    inline_css: bool | None = None
    sandbox: bool | None = None
    send_at: datetime | None = None
    suppressed: list[EmailMessageSuppressedRecipient] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailMessageEvent(Model):
    """Attribute `EmailMessage.events`, `ListEmailMessageEventsResponse.data`.

    Attributes:
        occurred_at: When the event happened.
        payload: What the event reports.
        type_: Which kind it is. One of queued, deferred, scheduled, cancelled, sandbox, sending, sent, failed,
            delivered, bounced, complained, rejected, opened, clicked, unsubscribed.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    occurred_at: datetime
    type_: EmailEventType | str
    payload: dict[str, Any] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailMessageResponse(Model):
    """Response of `email_messages.cancel_scheduled`, `email_messages.get`, `email_messages.reschedule` and 1 more.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: EmailMessage


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailMessageSuppressedRecipient(Model):
    """Attribute `EmailMessage.suppressed`.

    Attributes:
        override_allowed: Whether the block may be overridden.
        reason: Why it is so or should be so.
        scope: How far it reaches, or what may be done with it (OAuth: several joined by spaces).
        to: The called or receiving side: number, SIP URI or e-mail address; in a change record, the new value.
            E-mail address.
    """

    override_allowed: bool | None = None
    reason: str | None = None
    scope: str | None = None
    to: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailPaginationMeta(Model):
    """Attribute `EmailThreadDetailResponse.meta`, `ListEmailDraftsResponse.meta`,
    `ListEmailInboxMessagesResponse.meta` and 6 more.

    Attributes:
        page_cursor: Cursor from the answer before, to fetch the page that follows.
        page_size: How many items a page holds. 1 to 100.
    """

    page_size: int
    page_cursor: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailRecipient(Model):
    """Attribute `GetEmailMessageRecipientResponse.data`, `ListEmailMessageRecipientsResponse.data`.

    Attributes:
        address: Where somebody or something is: street, place, country.
        id: Identifier that Telnyx gave it.
        kind: Which line of the e-mail names the recipient: to, cc or bcc. One of to, cc, bcc.
        message_id: Identifier of the message or mail.
        record_type: Which kind of record this is. One of email_recipient.
        sent_at: When it was sent.
        status: How far it has come, or whether it is in use. One of queued, sending, sent, deferred, delivered,
            bounced, failed, gw_reject, cancelled, injection_timeout, expired.
    """

    billable: bool
    id: str
    kind: Literal["to", "cc", "bcc"] | str
    message_id: str
    record_type: Literal["email_recipient"] | str
    status: (
        Literal[
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
        | str
    )
    address: str | None = None
    delivered_at: datetime | None = None
    failed_at: datetime | None = None
    sent_at: datetime | None = None
    smtp_code: int | None = None
    smtp_response: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailReputationSuspendedError(Model):
    """Error of `email_messages.send`, `email_messages.send_batch`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[EmailReputationSuspendedErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailReputationSuspendedErrorItem(Model):
    """Attribute `EmailReputationSuspendedError.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under. One of reputation_suspended.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: Literal["reputation_suspended"] | str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetEmailMessageRecipientResponse(Model):
    """Response of `email_messages.get_recipient`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: EmailRecipient


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListEmailMessageEventsResponse(ListResponse["EmailMessageEvent"]):
    """Response of `email_messages.list_events`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[EmailMessageEvent]
    meta: EmailPaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListEmailMessageRecipientsResponse(ListResponse["EmailRecipient"]):
    """Response of `email_messages.list_recipients`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[EmailRecipient]
    meta: EmailPaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListEmailMessagesResponse(ListResponse["EmailMessage"]):
    """Response of `email_messages.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[EmailMessage]
    meta: EmailPaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class RecipientSuppressedError(Model):
    """One of the kinds of `SendEmailMessageUnprocessableError`.

    Attributes:
        errors: What went wrong, one entry for each problem.
        suppressed: Recipients who are left out, and why.
    """

    errors: list[RecipientSuppressedErrorItem] | None = None
    suppressed: list[SuppressedRecipient] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RecipientSuppressedErrorItem(Model):
    """Attribute `RecipientSuppressedError.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under. One of recipient_suppressed.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: Literal["recipient_suppressed"] | str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SuppressedRecipient(Model):
    """Attribute `RecipientSuppressedError.suppressed`.

    Attributes:
        override_allowed: Whether the block may be overridden.
        reason: Why it is so or should be so.
        scope: How far it reaches, or what may be done with it (OAuth: several joined by spaces).
        to: The called or receiving side: number, SIP URI or e-mail address; in a change record, the new value.
            E-mail address.
    """

    override_allowed: bool | None = None
    reason: str | None = None
    scope: str | None = None
    to: str | None = None
