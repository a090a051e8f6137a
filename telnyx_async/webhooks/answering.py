"""Reply handlers: what they return is the body of the response.

Telnyx waits for such an answer, and goes on without it when it is late. So these functions run within the request, not
from the inbox, and each delivery of an event runs them again: commands that they send have the same ids each time.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Final

from attrs import define

from telnyx_async.model import Event
from telnyx_async.webhooks.handlers import Handler, HandlerRun
from telnyx_async.webhooks.hooks import WebhookHooks
from telnyx_async.webhooks.reply import Reply, ReplyOptions

if TYPE_CHECKING:
    from telnyx_async.session import TelnyxSession

__all__: list[str] = []

# An assistant starts with the values that it is configured with when it gets none within a second.
_ASSISTANT: Final = "assistant.initialization"
_ASSISTANT_TIMEOUT = 0.8
# For all others: Telnyx waits two seconds for the response to a webhook. For TeXML, no time is documented.
_TIMEOUT = 1.8


@define
class Answering:
    """The reply handlers of a router that runs.

    Attributes:
        handlers: in the order of registration; the first that fits an event answers it.
        session: of handlers for whose event `authorize` chooses none.
        authorize: chooses the session of an event.
        notify: calls the hooks.
    """

    handlers: Sequence[tuple[Handler, ReplyOptions]]
    session: TelnyxSession
    authorize: Callable[[Event], Awaitable[TelnyxSession | None]] | None
    notify: Callable[[Callable[[WebhookHooks], None]], None]

    async def answer(self, event: Event) -> Reply | None:
        """The reply to an event; None when it has no reply handler."""
        for handler, options in self.handlers:
            if not handler.events.matches(event):
                continue
            try:
                fits = options.where is None or options.where(event)
            except Exception as error:
                return self._failed(event, options, error)
            if fits:
                return await self._answer(event, handler, options)
        return None

    async def _answer(self, event: Event, handler: Handler, options: ReplyOptions) -> Reply:
        seconds = options.timeout or (_ASSISTANT_TIMEOUT if event.event_type == _ASSISTANT else _TIMEOUT)
        run = HandlerRun(event=event, handler=handler.name)
        self.notify(lambda hook: hook.handler_started(run))
        started = time.perf_counter()
        # A task of its own: one that swallows its cancellation must not delay the default.
        work = asyncio.create_task(self._reply(event, handler, run))
        try:
            await asyncio.wait([work], timeout=seconds)
            if work.done() and not work.cancelled():
                return work.result()
            raise TimeoutError(
                f"{handler.name} {'was cancelled' if work.done() else f'took longer than {seconds:g} s'}"
            )
        except Exception as error:
            run.error = error
            return self._failed(event, options, error)
        finally:
            work.cancel()
            work.add_done_callback(lambda ended: ended.cancelled() or ended.exception())
            run.seconds = time.perf_counter() - started
            self.notify(lambda hook: hook.handler_ended(run))

    async def _reply(self, event: Event, handler: Handler, run: HandlerRun) -> Reply:
        session = (await self.authorize(event) if self.authorize else None) or self.session
        return Reply.of(await handler.run(run, session.caused_by(f"{event.id} {handler.name}")))

    def _failed(self, event: Event, options: ReplyOptions, error: Exception) -> Reply:
        self.notify(lambda hook: hook.reply_failed(event, error))
        if options.default is not None:
            return Reply.of(options.default)
        # An assistant takes {} for its own values. TeXML fetches its fallback URL after an error.
        return Reply.of({}) if event.event_type == _ASSISTANT else Reply(500, "reply handler failed")
