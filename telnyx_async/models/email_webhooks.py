# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Email Webhooks."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.email_domains import OffsetPaginationMeta

EmailWebhookEventType: TypeAlias = Literal[
    "email.scheduled",
    "email.sandbox",
    "email.queued",
    "email.sending",
    "email.sent",
    "email.delivered",
    "email.deferred",
    "email.bounced",
    "email.failed",
    "email.complained",
    "email.opened",
    "email.clicked",
    "email.unsubscribed",
    "email.received",
    "email_domain.created",
    "email_domain.verified",
    "email_domain.degraded",
    "email_domain.suspended",
    "email_domain.deleted",
]


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateEmailWebhookRequest(Model):
    """Body of `email_webhooks.create`.

    Attributes:
        events: Event types that the webhook gets, or what has happened so far. One of email.scheduled,
            email.sandbox, email.queued, email.sending, email.sent, email.delivered, email.deferred, email.bounced,
            email.failed, email.complained, email.opened, email.clicked, email.unsubscribed, email.received,
            email_domain.created, email_domain.verified, email_domain.degraded, email_domain.suspended,
            email_domain.deleted. At least 1 items.
        url: Web address that goes with it. URL.
    """

    events: list[EmailWebhookEventType]
    url: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailWebhook(Model):
    """Attribute `EmailWebhookResponse.data`, `ListEmailWebhooksResponse.data`.

    Attributes:
        created_at: When it was created.
        domain_id: E-mail domain concerned. UUID.
        events: Event types that the webhook gets, or what has happened so far. One of email.scheduled,
            email.sandbox, email.queued, email.sending, email.sent, email.delivered, email.deferred, email.bounced,
            email.failed, email.complained, email.opened, email.clicked, email.unsubscribed, email.received,
            email_domain.created, email_domain.verified, email_domain.degraded, email_domain.suspended,
            email_domain.deleted. At least 1 items.
        id: Identifier that Telnyx gave it. UUID.
        record_type: Which kind of record this is. One of email_webhook.
        updated_at: When it last changed.
        url: Web address that goes with it. URL.
    """

    created_at: datetime
    domain_id: str
    events: list[EmailWebhookEventType | str]
    id: str
    record_type: Literal["email_webhook"] | str
    updated_at: datetime
    url: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailWebhookResponse(Model):
    """Response of `email_webhooks.create`, `email_webhooks.delete`, `email_webhooks.get` and 1 more.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: EmailWebhook


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListEmailWebhooksResponse(ListResponse["EmailWebhook"]):
    """Response of `email_webhooks.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[EmailWebhook]
    meta: OffsetPaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateEmailWebhookRequest(Model):
    """Body of `email_webhooks.update`.

    Attributes:
        events: Event types that the webhook gets, or what has happened so far. One of email.scheduled,
            email.sandbox, email.queued, email.sending, email.sent, email.delivered, email.deferred, email.bounced,
            email.failed, email.complained, email.opened, email.clicked, email.unsubscribed, email.received,
            email_domain.created, email_domain.verified, email_domain.degraded, email_domain.suspended,
            email_domain.deleted. At least 1 items.
        url: Web address that goes with it. URL.
    """

    events: list[EmailWebhookEventType] | None = None
    url: str | None = None
