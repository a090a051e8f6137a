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
    """CreateEmailBatchRequest in Telnyx's document.

    Attributes:
        messages: 1 to 50 items.
        sandbox_mode: Telnyx's default: False.
    """

    messages: list[CreateEmailRequest]
    sandbox_mode: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateEmailRequest(Model):
    """CreateEmailRequest in Telnyx's document.

    Attributes:
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
        group_id: UUID.
        ignore_suppression: Telnyx's default: False.
        inline_css: Telnyx's default: False.
        sandbox_mode: Telnyx's default: False.
        subject: Subject line.
        tags: Labels of your own, to sort and find things by.
        template_id: UUID.
        to: The called or receiving side: number or SIP URI; in a change record, the new value. At least 1 items.
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
    """AttachmentResponse in Telnyx's document."""

    content_type: str
    filename: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailAttachmentInput(Model):
    """AttachmentRequest in Telnyx's document."""

    content: str | None = None
    content_type: str | None = None
    filename: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailBatchMessageError(Model):
    """EmailBatchItemError in Telnyx's document.

    Attributes:
        code: One of bad_request, not_found, forbidden, service_unavailable, validation_error, recipient_suppressed,
            reputation_suspended.
        index: At least 0.
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
    """EmailBatchMeta in Telnyx's document.

    Attributes:
        failed: At least 0.
        succeeded: At least 0.
        total: At least 0.
    """

    failed: int
    succeeded: int
    total: int


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailBatchResponse(Model):
    """EmailBatchResponse in Telnyx's document."""

    data: list[EmailMessage]
    errors: list[EmailBatchMessageError]
    meta: EmailBatchMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailMessage(Model):
    """EmailMessage in Telnyx's document.

    Attributes:
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
        id: Identifier of the resource. UUID.
        record_type: Which kind of record this is. One of email_message.
        status: One of queued, scheduled, cancelled, sandbox, sending, sent, failed, deferred, delivered, bounced,
            complained, rejected, opened, clicked, unsubscribed.
        subject: Subject line.
        template_id: UUID.
        to: The called or receiving side: number or SIP URI; in a change record, the new value.
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
    """MessageEvent in Telnyx's document.

    Attributes:
        occurred_at: When the event happened.
        type_: One of queued, deferred, scheduled, cancelled, sandbox, sending, sent, failed, delivered, bounced,
            complained, rejected, opened, clicked, unsubscribed.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    occurred_at: datetime
    type_: EmailEventType | str
    payload: dict[str, Any] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailMessageResponse(Model):
    """EmailMessageResponse in Telnyx's document."""

    data: EmailMessage


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailMessageSuppressedRecipient(Model):
    """EmailMessage.suppressed[] in Telnyx's document.

    Attributes:
        to: The called or receiving side: number or SIP URI; in a change record, the new value. E-mail address.
    """

    override_allowed: bool | None = None
    reason: str | None = None
    scope: str | None = None
    to: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailPaginationMeta(Model):
    """email_PaginationMeta in Telnyx's document.

    Attributes:
        page_size: How many items a page holds. 1 to 100.
    """

    page_size: int
    page_cursor: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailRecipient(Model):
    """EmailRecipient in Telnyx's document.

    Attributes:
        id: Identifier of the resource.
        kind: One of to, cc, bcc.
        record_type: Which kind of record this is. One of email_recipient.
        status: One of queued, sending, sent, deferred, delivered, bounced, failed, gw_reject, cancelled,
            injection_timeout, expired.
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
    """ReputationSuspendedError in Telnyx's document."""

    errors: list[EmailReputationSuspendedErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailReputationSuspendedErrorItem(Model):
    """ReputationSuspendedError.errors[] in Telnyx's document.

    Attributes:
        code: One of reputation_suspended.
    """

    code: Literal["reputation_suspended"] | str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetEmailMessageRecipientResponse(Model):
    """GET /email_messages/{email_id}/recipients/{recipient_id} response in Telnyx's document."""

    data: EmailRecipient


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListEmailMessageEventsResponse(ListResponse["EmailMessageEvent"]):
    """MessageEventListResponse in Telnyx's document."""

    data: list[EmailMessageEvent]
    meta: EmailPaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListEmailMessageRecipientsResponse(ListResponse["EmailRecipient"]):
    """GET /email_messages/{email_id}/recipients response in Telnyx's document."""

    data: list[EmailRecipient]
    meta: EmailPaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListEmailMessagesResponse(ListResponse["EmailMessage"]):
    """EmailMessageListResponse in Telnyx's document."""

    data: list[EmailMessage]
    meta: EmailPaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class RecipientSuppressedError(Model):
    """RecipientSuppressedError in Telnyx's document."""

    errors: list[RecipientSuppressedErrorItem] | None = None
    suppressed: list[SuppressedRecipient] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RecipientSuppressedErrorItem(Model):
    """RecipientSuppressedError.errors[] in Telnyx's document.

    Attributes:
        code: One of recipient_suppressed.
    """

    code: Literal["recipient_suppressed"] | str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SuppressedRecipient(Model):
    """RecipientSuppressedError.suppressed[] in Telnyx's document.

    Attributes:
        to: The called or receiving side: number or SIP URI; in a change record, the new value. E-mail address.
    """

    override_allowed: bool | None = None
    reason: str | None = None
    scope: str | None = None
    to: str | None = None
