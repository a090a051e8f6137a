# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Webhooks."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.storage_migrations import PaginationMetaSimple


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeliveredWebhook(Model):
    """Attribute `WebhookDelivery.webhook`.

    Attributes:
        event_type: Name of the event, such as call.answered. Example: webhook.command
        id: Identifier that Telnyx gave it. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: str | None = None
    id: str | None = None
    occurred_at: datetime | None = None
    payload: dict[str, Any] | None = None
    record_type: Literal["event"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetWebhookDeliveryResponse(Model):
    """Response of `webhook_deliveries.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WebhookDelivery = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListWebhookDeliveriesResponse(ListResponse["WebhookDelivery"]):
    """Response of `webhook_deliveries.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[WebhookDelivery] = UNSET
    meta: PaginationMetaSimple = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class WebhookDelivery(Model):
    """Attribute `GetWebhookDeliveryResponse.data`, `ListWebhookDeliveriesResponse.data`.

    Attributes:
        finished_at: When it was done. Example: 2020-08-10T14:00:05.595Z
        id: Identifier that Telnyx gave it. UUID. Example: f5586561-8ff0-4291-a0ac-84fe544797bd
        record_type: Which kind of record this is. Example: webhook_delivery
        started_at: When it began. Example: 2020-08-10T14:00:00.000Z
        status: How far it has come, or whether it is in use. One of delivered, failed.
        user_id: The Telnyx user concerned. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        webhook: The webhook: where it goes, or what it carried.
    """

    id: str = UNSET
    record_type: str = UNSET
    status: Literal["delivered", "failed"] | str = UNSET
    attempts: list[WebhookDeliveryAttempt] | None = None
    finished_at: datetime | None = None
    started_at: datetime | None = None
    user_id: str | None = None
    webhook: DeliveredWebhook | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WebhookDeliveryAttempt(Model):
    """Attribute `WebhookDelivery.attempts`.

    Attributes:
        errors: What went wrong, one entry for each problem.
        finished_at: When it was done.
        started_at: When it began.
        status: How far it has come, or whether it is in use. One of delivered, failed.
    """

    errors: list[int] | None = None
    finished_at: datetime | None = None
    http: WebhookDeliveryExchange | None = None
    started_at: datetime | None = None
    status: Literal["delivered", "failed"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WebhookDeliveryExchange(Model):
    """Attribute `WebhookDeliveryAttempt.http`.

    Attributes:
        response: What came back.
    """

    request: WebhookDeliveryRequest | None = None
    response: WebhookDeliveryResponse | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WebhookDeliveryRequest(Model):
    """Attribute `WebhookDeliveryExchange.request`.

    Attributes:
        headers: HTTP or e-mail headers.
        url: Web address that goes with it. Example: https://example.com/webhooks
    """

    headers: list[list[str]] | None = None
    url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class WebhookDeliveryResponse(Model):
    """Attribute `WebhookDeliveryExchange.response`.

    Attributes:
        body: The words of it: a comment, a message, what a SIP INFO carries.
        headers: HTTP or e-mail headers.
        status: How far it has come, or whether it is in use. Example: 200
    """

    body: str | None = None
    headers: list[list[str]] | None = None
    status: int | None = None
