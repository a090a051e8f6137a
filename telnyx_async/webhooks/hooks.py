"""Observers of webhooks: a base class, and one that logs. `telnyx_async.hooks.Hooks` does the same for calls of the
API; one class may inherit from both.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from telnyx_async.errors import CallEnded, WebhookRejected
from telnyx_async.model import Drift, Event

if TYPE_CHECKING:
    from telnyx_async.webhooks.flows.run import FlowRun, FlowStepRun
    from telnyx_async.webhooks.handlers import HandlerRun
    from telnyx_async.webhooks.reply import Reply

__all__ = ["LoggingWebhookHooks", "WebhookHooks"]

log: Final = logging.getLogger("telnyx_async.webhooks")


class WebhookHooks:
    """Override the methods that you need. A hook must not block; an error that it raises is logged and ignored."""

    def webhook_rejected(self, error: WebhookRejected) -> None:
        """A request was refused: not signed by Telnyx, too old, or not an event."""

    def webhook_answered(self, event: Event, reply: Reply) -> None:
        """A verified event was answered; `reply` says how."""

    def handler_started(self, run: HandlerRun) -> None:
        """A handler begins."""

    def handler_ended(self, run: HandlerRun) -> None:
        """A handler ended, with success or an error."""

    def handler_failed(self, event: Event, error: BaseException) -> None:
        """A handler or one of its providers raised an error. Other handlers and later events are not affected."""

    def reply_failed(self, event: Event, error: Exception) -> None:
        """A reply handler failed, or was late (`TimeoutError`). The default was sent instead."""

    def event_retried(self, event: Event, attempt: int, wait: float) -> None:
        """A handler of the event failed: the event is handled again after `wait` seconds."""

    def event_died(self, event: Event, reason: str) -> None:
        """The event is a dead letter: its handlers failed too often, or in a way that another run does not change."""

    def event_abandoned(self, event: Event) -> None:
        """The application stopped before an event was handled, and the event was in memory only."""

    def event_drifted(self, event: Event, drifts: Sequence[Drift]) -> None:
        """An event has fields or values that Telnyx's document does not describe."""

    def flow_started(self, run: FlowRun) -> None:
        """A flow begins. Called in its task."""

    def flow_resumed(self, run: FlowRun) -> None:
        """A flow was taken over from a worker that stopped or was killed. Called in its task."""

    def flow_stepped(self, run: FlowRun) -> None:
        """A flow begins a step, or goes on with one that an earlier worker began: `run.step`. Called in its task."""

    def flow_step_ended(self, run: FlowRun, step: FlowStepRun) -> None:
        """A step of a flow ended, with an event, a result or an error. Called in its task."""

    def flow_released(self, run: FlowRun) -> None:
        """A flow left this worker before its end: the worker stops, or has lost the lease. Another one goes on."""

    def flow_ended(self, run: FlowRun) -> None:
        """A flow ended, with success or an error."""

    def flow_failed(self, run: FlowRun) -> None:
        """A flow failed: its event is a dead letter, with the journal."""

    def lease_lost(self, event: Event) -> None:
        """The lease of an event ran out while its handlers ran, so they were cancelled. Another worker runs them."""

    def inbox_failed(self, error: Exception) -> None:
        """The inbox raised an error."""


class LoggingWebhookHooks(WebhookHooks):
    """Writes to the logger `telnyx_async.webhooks`: failures at ERROR, refusals at WARNING, the rest at DEBUG.

    The content of events is never logged.
    """

    def webhook_rejected(self, error: WebhookRejected) -> None:
        log.warning("a webhook was rejected: %s: %s", type(error).__name__, error)

    def webhook_answered(self, event: Event, reply: Reply) -> None:
        level = logging.WARNING if reply.status >= 500 else logging.DEBUG
        log.log(level, "%s %s: %d %s", event.event_type, event.id, reply.status, reply.text)

    def handler_ended(self, run: HandlerRun) -> None:
        if isinstance(run.error, CallEnded):
            log.info("%s %s: %s stopped, since the call has ended", run.event.event_type, run.event.id, run.handler)

    def handler_failed(self, event: Event, error: BaseException) -> None:
        log.error("%s %s: a handler failed", event.event_type, event.id, exc_info=error)

    def reply_failed(self, event: Event, error: Exception) -> None:
        log.error("%s %s: a reply handler failed; the default was sent", event.event_type, event.id, exc_info=error)

    def event_retried(self, event: Event, attempt: int, wait: float) -> None:
        log.info("%s %s: attempt %d failed, again in %.1f s", event.event_type, event.id, attempt, wait)

    def event_died(self, event: Event, reason: str) -> None:
        log.error("%s %s: a dead letter now: %s", event.event_type, event.id, reason)

    def event_abandoned(self, event: Event) -> None:
        log.error("%s %s: not handled before the application stopped", event.event_type, event.id)

    def event_drifted(self, event: Event, drifts: Sequence[Drift]) -> None:
        for drift in drifts:
            log.debug("%s %s: %s in %s", event.event_type, event.id, drift.what, drift.where)

    def flow_resumed(self, run: FlowRun) -> None:
        log.info("%s: taken over at its start, for the %d. time", run.flow, run.takeovers)

    def flow_failed(self, run: FlowRun) -> None:
        log.error("%s: the flow failed at %s", run.flow, run.step or "its start", exc_info=run.error)

    def lease_lost(self, event: Event) -> None:
        log.error("%s %s: the lease ran out; another worker handles it", event.event_type, event.id)

    def inbox_failed(self, error: Exception) -> None:
        # Without a traceback: it has the same each time, and there is one for each event while the inbox is down.
        log.error("the inbox failed: %s: %s", type(error).__name__, error)
