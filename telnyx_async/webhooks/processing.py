"""What a worker does with an event: its handlers run, and then it is settled or handled again later."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING

from attrs import define

from telnyx_async.errors import (
    BadRequest,
    CallEnded,
    ConferenceEnded,
    ConfigurationError,
    LeaseLost,
    NotFound,
    Unprocessable,
)
from telnyx_async.model import Event
from telnyx_async.webhooks.event_journal import EventJournal
from telnyx_async.webhooks.events import parse
from telnyx_async.webhooks.flows.marker import unwrapped
from telnyx_async.webhooks.handlers import Handler, HandlerRun
from telnyx_async.webhooks.hooks import WebhookHooks
from telnyx_async.webhooks.inbox.contract import Inbox, Lease
from telnyx_async.webhooks.worker import Verdict

if TYPE_CHECKING:
    from telnyx_async.session import TelnyxSession

__all__: list[str] = []

_LONGEST_WAIT = 60.0
# Errors that another run of the handler does not change.
_FINAL = (ConfigurationError, BadRequest, NotFound, Unprocessable)


@define
class Processing:
    """The handlers of a router that runs, and how events are handled by them.

    Attributes:
        handlers: all handlers, in their order.
        session: of handlers for whose event `authorize` chooses none.
        authorize: chooses the session of an event.
        attempts: how many times an event is handled at most.
        wait_initial: seconds until the second attempt.
        notify: calls the hooks.
    """

    handlers: Sequence[Handler]
    session: TelnyxSession
    authorize: Callable[[Event], Awaitable[TelnyxSession | None]] | None
    attempts: int
    wait_initial: float
    notify: Callable[[Callable[[WebhookHooks], None]], None]

    def handlers_of(self, event: Event) -> list[Handler]:
        """The handlers that are registered for an event."""
        return [handler for handler in self.handlers if handler.events.matches(event)]

    async def work(self, lease: Lease, inbox: Inbox) -> Verdict:
        """Handle an event of an inbox. Handlers that an earlier attempt has completed do not run again.

        Raises:
            CancelledError: the application stops, or the lease is lost.
        """
        if lease.attempt > self.attempts:
            return Verdict(
                "dead", reason=f"{lease.attempt - 1} workers ended or lost their lease while they handled it"
            )
        errors = await self._run_all(unwrapped(parse(lease.event.body)), lease, inbox)
        if not errors:
            return Verdict("handled")
        error = next((one for one in errors if isinstance(one, _FINAL)), errors[0])
        if isinstance(error, _FINAL) or lease.attempt >= self.attempts:
            return Verdict("dead", reason=f"{type(error).__name__}: {error}")
        return Verdict("again", after=min(_LONGEST_WAIT, self.wait_initial * 2.0 ** (lease.attempt - 1)))

    async def handle(self, event: Event) -> None:
        """Handle an event without an inbox.

        Raises:
            Exception: the first error of a handler.
        """
        if errors := await self._run_all(event, None, None):
            raise errors[0]

    async def _run_all(self, event: Event, lease: Lease | None, inbox: Inbox | None) -> list[BaseException]:
        try:
            session = await self.authorize(event) if self.authorize else None
        except Exception as error:
            failure = error
            self.notify(lambda hook: hook.handler_failed(event, failure))
            return [error]
        errors: list[BaseException] = []
        handlers = self.handlers_of(event)
        for handler in handlers:
            journal = None if lease is None or inbox is None else EventJournal(inbox, lease, handler.name)
            if journal is not None and journal.completed:
                continue
            run = HandlerRun(event=event, handler=handler.name)
            if lease is not None:
                run.attempt, run.queued, run.depth = lease.attempt, lease.queued, lease.depth
            try:
                await self._run(handler, run, session or self.session, journal)
                if journal is not None and len(handlers) > 1:
                    await journal.complete()
            except (Exception, asyncio.CancelledError) as error:
                if _cancelled_from_outside(error):
                    raise
                errors.append(error)
        return errors

    async def _run(
        self, handler: Handler, run: HandlerRun, session: TelnyxSession, journal: EventJournal | None
    ) -> None:
        # Each handler has command ids of its own: a second run sends the same ones, whatever the other handlers do.
        caused = session.caused_by(f"{run.event.id} {handler.name}", journal)
        self.notify(lambda hook: hook.handler_started(run))
        started = time.perf_counter()
        try:
            await handler.run(run, caused)
        except (CallEnded, ConferenceEnded) as ended:
            run.error = ended  # the caller was faster; there is nothing left to do
        except BaseException as error:
            run.error = error
            if not _cancelled_from_outside(error):
                failure = error
                self.notify(lambda hook: hook.handler_failed(run.event, failure))
                if journal is not None and not isinstance(error, LeaseLost):
                    await journal.failed()
            raise
        finally:
            run.seconds = time.perf_counter() - started
            self.notify(lambda hook: hook.handler_ended(run))


def _cancelled_from_outside(error: BaseException) -> bool:
    """Whether the application stops or the lease is lost; else something that the handler waited for was cancelled."""
    task = asyncio.current_task()
    return isinstance(error, asyncio.CancelledError) and task is not None and task.cancelling() > 0
