"""Observers of webhooks: a base class, and one that logs. `telnyx_async.hooks.Hooks` does the same for calls of the
API; one class may inherit from both.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from telnyx_async.errors import WebhookRejected
from telnyx_async.model import Drift, Event

if TYPE_CHECKING:
    from telnyx_async.webhooks.reply import Reply

__all__ = ["LoggingWebhookHooks", "WebhookHooks"]

log: Final = logging.getLogger("telnyx_async.webhooks")


class WebhookHooks:
    """Override the methods that you need. A hook must not block; an error that it raises is logged and ignored."""

    def webhook_rejected(self, error: WebhookRejected) -> None:
        """A request was refused: not signed by Telnyx, too old, or not an event."""

    def webhook_answered(self, event: Event, reply: Reply) -> None:
        """A verified event was answered; `reply` says how."""

    def handler_failed(self, event: Event, error: BaseException) -> None:
        """A handler or one of its providers raised an error. Other handlers and later events are not affected."""

    def event_abandoned(self, event: Event) -> None:
        """The application stopped before an event was handled."""

    def event_drifted(self, event: Event, drifts: Sequence[Drift]) -> None:
        """An event has fields or values that Telnyx's document does not describe."""

    def store_failed(self, event: Event, error: Exception) -> None:
        """The event store raised an error."""


class LoggingWebhookHooks(WebhookHooks):
    """Writes to the logger `telnyx_async.webhooks`: failures at ERROR, refusals at WARNING, the rest at DEBUG.

    The content of events is never logged.
    """

    def webhook_rejected(self, error: WebhookRejected) -> None:
        log.warning("a webhook was rejected: %s: %s", type(error).__name__, error)

    def webhook_answered(self, event: Event, reply: Reply) -> None:
        log.debug("%s %s: %d %s", event.event_type, event.id, reply.status, reply.text)

    def handler_failed(self, event: Event, error: BaseException) -> None:
        log.error("%s %s: a handler failed", event.event_type, event.id, exc_info=error)

    def event_abandoned(self, event: Event) -> None:
        log.error("%s %s: not handled before the application stopped", event.event_type, event.id)

    def event_drifted(self, event: Event, drifts: Sequence[Drift]) -> None:
        for drift in drifts:
            log.debug("%s %s: %s in %s", event.event_type, event.id, drift.what, drift.where)

    def store_failed(self, event: Event, error: Exception) -> None:
        log.error("%s %s: the event store failed", event.event_type, event.id, exc_info=error)
