# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Webhooks."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from telnyx_async.model import ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.storage_migrations import PaginationMetaSimple


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class Attempt(Model):
    """attempt in Telnyx's document.

    Attributes:
        status: One of delivered, failed.
    """

    errors: list[int] | None = None
    finished_at: datetime | None = None
    http: Http | None = None
    started_at: datetime | None = None
    status: Literal["delivered", "failed"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetWebhookDeliveriesResponse(ListResponse["WebhookDelivery"]):
    """GetWebhookDeliveriesResponse in Telnyx's document."""

    data: list[WebhookDelivery] | None = None
    meta: PaginationMetaSimple | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetWebhookDeliveryResponse(Model):
    """GetWebhookDeliveryResponse in Telnyx's document."""

    data: WebhookDelivery | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class Http(Model):
    """http in Telnyx's document."""

    request: HttpRequest | None = None
    response: HttpResponse | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class HttpRequest(Model):
    """HttpRequest in Telnyx's document.

    Attributes:
        url: Example: https://example.com/webhooks
    """

    headers: list[list[str]] | None = None
    url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class HttpResponse(Model):
    """HttpResponse in Telnyx's document.

    Attributes:
        status: Example: 200
    """

    body: str | None = None
    headers: list[list[str]] | None = None
    status: int | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class WebhookDelivery(Model):
    """webhook_delivery in Telnyx's document.

    Attributes:
        finished_at: Example: 2020-08-10T14:00:05.595Z
        id: Identifier of the resource. UUID. Example: f5586561-8ff0-4291-a0ac-84fe544797bd
        record_type: Which kind of record this is. Example: webhook_delivery
        started_at: Example: 2020-08-10T14:00:00.000Z
        status: One of delivered, failed.
        user_id: The Telnyx user concerned. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
    """

    attempts: list[Attempt] | None = None
    finished_at: datetime | None = None
    id: str | None = None
    record_type: str | None = None
    started_at: datetime | None = None
    status: Literal["delivered", "failed"] | str | None = None
    user_id: str | None = None
    webhook: WebhookDeliveryWebhook | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class WebhookDeliveryWebhook(Model):
    """WebhookDeliveryWebhook in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. Example: webhook.command
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        record_type: Which kind of record this is. One of event.
    """

    event_type: str | None = None
    id: str | None = None
    occurred_at: datetime | None = None
    payload: dict[str, Any] | None = None
    record_type: Literal["event"] | str | None = None
