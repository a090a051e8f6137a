"""What observes webhooks: one small class, and its adapter for standard logging. Its sibling for calls is
`telnyx_async.hooks.Hooks`; one class may be both.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from telnyx_async.errors import WebhookRejected
from telnyx_async.model import Drift, Event

if TYPE_CHECKING:
    from telnyx_async.webhooks.dispatch import Reply

__all__ = ["LoggingWebhookHooks", "WebhookHooks"]

log: Final = logging.getLogger("telnyx_async.webhooks")


class WebhookHooks:
    """Override what you want to see. A hook must not block; what it raises is logged, and changes nothing."""

    def webhook_rejected(self, error: WebhookRejected) -> None:
        """A request was refused: forged, too old, or no event."""

    def webhook_answered(self, event: Event, reply: Reply) -> None:
        """An event of Telnyx's was answered: queued, handled, a duplicate, or to be delivered again."""

    def handler_failed(self, event: Event, error: BaseException) -> None:
        """A handler raised an error. Those after it, and the next events, are handled all the same."""

    def event_abandoned(self, event: Event) -> None:
        """The application stopped before an event was handled."""

    def event_drifted(self, event: Event, drifts: Sequence[Drift]) -> None:
        """An event held what the document does not foresee."""

    def store_failed(self, event: Event, error: Exception) -> None:
        """The store of handled events could not be asked, or told."""


class LoggingWebhookHooks(WebhookHooks):
    """Writes to the logger `telnyx_async.webhooks`: failures at ERROR, refusals at WARNING, the rest at DEBUG.

    What an event says is never written.
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
        log.error("%s %s: the store of handled events failed", event.event_type, event.id, exc_info=error)
