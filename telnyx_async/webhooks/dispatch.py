"""From a request that Telnyx sends to the handlers of its event: verified, once, in order for each call.

Telnyx waits two seconds for an answer, and delivers the event again when it gets none. So a router answers as soon as
the event is verified and in the inbox; its handlers run after that.
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Literal, TypeAlias, TypeVar

from attrs import evolve

from telnyx_async._engine.arguments import refuse
from telnyx_async._engine.serialization import drift_reported_to
from telnyx_async.errors import ConfigurationError, InboxFull, UnreadableEvent, WebhookRejected
from telnyx_async.hooks import notify
from telnyx_async.model import Drift, Event
from telnyx_async.webhooks.answering import Answering
from telnyx_async.webhooks.authentication import Authentication, MeetingSecret
from telnyx_async.webhooks.events import moment_of, parse, payload_field
from telnyx_async.webhooks.flows.marker import LANE, lane_of
from telnyx_async.webhooks.flows.run import FlowRun
from telnyx_async.webhooks.flows.running import Flows
from telnyx_async.webhooks.hooks import LoggingWebhookHooks, WebhookHooks, log
from telnyx_async.webhooks.inbox.contract import EventQueue, Inbox, Lease, QueuedEvent
from telnyx_async.webhooks.inbox.memory import MemoryInbox
from telnyx_async.webhooks.processing import Processing
from telnyx_async.webhooks.reply import Reply
from telnyx_async.webhooks.routing import EventRouter, check_numbers
from telnyx_async.webhooks.signature import Headers, texts_of
from telnyx_async.webhooks.worker import Verdict, Worker

if TYPE_CHECKING:
    from telnyx_async.session import TelnyxSession

__all__ = ["Mode", "Reply", "WebhookRouter"]

Mode: TypeAlias = Literal["background", "inline"]
Authorize: TypeAlias = Callable[[Event], Awaitable["TelnyxSession | None"]]
A = TypeVar("A", bound=Authorize)

# No event of the same call is earlier than these, so they do not wait for one.
_FIRST = frozenset({"call.initiated", "conference.created"})
# Seconds that an inbox may take to keep an event. After that there would be no time left to answer.
_PUT_TIMEOUT = 1.5


class WebhookRouter(EventRouter):
    """Sends events to their handlers.

    ```python
    webhooks = WebhookRouter()

    @webhooks.on(CallInitiated)
    async def answer(event: CallInitiated, call: Call) -> None:
        await call.answer()

    webhooks.provide(Database, get_database)

    @webhooks.on(CallHangup)
    async def record(event: CallHangup, db: Database) -> None:
        await db.add(event.payload.call_session_id, event.payload.hangup_cause)
    ```

    The adapters in `webhooks.fastapi` and `webhooks.aiohttp` connect a router to an application.

    Args:
        public_keys: the public key of the account, or several (while it is rotated, or of several accounts); None for
            `TELNYX_PUBLIC_KEY`.
        inbox: keeps events from the answer to the end of their handlers: an inbox, or a function that makes one when
            the router starts. Workers that share a webhook URL need a shared one (`SQLiteInbox`, `RedisInbox`).
        mode: "background": an event is answered with 200 when it is in the inbox, and handled afterwards. "inline": an
            event is answered when it has been handled; if a handler fails or the process is killed, Telnyx delivers the
            event again, to all its handlers. Inline is for a process without an inbox of its own.
        on_inbox_failure: "refuse": while the inbox fails, events are answered with 503, so that Telnyx delivers them
            again. "memory": they are answered with 200 and handled from memory: without order between workers, perhaps
            twice, and lost if the process is killed.
        ordering_key: name of the payload field whose value puts events into one order (a lane); or several names, of
            which the first that the payload has is used. ("call_session_id",) puts all legs of a call into one order.
        reorder_window: seconds that an event waits for earlier events of its call that have not arrived yet.
        attempts: how many times an event is handled at most, until all its handlers have succeeded. Then it is a dead
            letter, and the next event of its lane is handled.
        wait_initial: seconds until the second attempt; each further wait is twice as long, up to 60 s.
        concurrency: number of lanes that this process works on at the same time.
        timeout: seconds that a run of a handler may take; `math.inf` for no limit.
        lease: seconds after which other workers take over the events of a worker that was killed.
        grace: seconds that handlers get to finish when the application stops.
        tolerance: seconds that the time of signing may differ from now.
        meeting_secret: returns the `webhook_secret` of a meeting session by its id, or None. Without it, meeting
            events are refused.
        hooks: observers of the webhooks; by default standard logging.

    Raises:
        ConfigurationError: an option is out of its range.
    """

    def __init__(
        self,
        public_keys: str | Iterable[str] | None = None,
        *,
        inbox: EventQueue | Callable[[], EventQueue] = MemoryInbox,
        mode: Mode = "background",
        on_inbox_failure: Literal["refuse", "memory"] = "refuse",
        ordering_key: str | Sequence[str] = ("call_control_id", "conference_id", "CallSid"),
        reorder_window: float = 0.05,
        attempts: int = 5,
        wait_initial: float = 0.5,
        concurrency: int = 1000,
        timeout: float = 60,
        lease: float = 5,
        grace: float = 10,
        tolerance: float = 300,
        meeting_secret: MeetingSecret | None = None,
        hooks: Sequence[WebhookHooks] = (LoggingWebhookHooks(),),
    ) -> None:
        super().__init__(timeout=timeout)
        if mode not in ("background", "inline"):
            raise ConfigurationError(f"mode is background or inline, not {mode!r}")
        check_numbers(
            reorder_window=reorder_window,
            attempts=attempts,
            wait_initial=wait_initial,
            concurrency=concurrency,
            lease=lease,
            grace=grace,
            tolerance=tolerance,
        )
        if on_inbox_failure not in ("refuse", "memory"):
            raise ConfigurationError(f"on_inbox_failure is refuse or memory, not {on_inbox_failure!r}")
        if min(reorder_window, wait_initial, grace, tolerance) < 0 or min(attempts, concurrency, lease) <= 0:
            raise ConfigurationError(
                "times of a WebhookRouter must not be negative, and attempts, concurrency and lease not 0"
            )
        if not isinstance(hooks, Sequence) or not all(isinstance(hook, WebhookHooks) for hook in hooks):
            refuse("WebhookRouter", "hooks", "a list of WebhookHooks", hooks)
        if not callable(inbox) and not hasattr(inbox, "put"):
            refuse("WebhookRouter", "inbox", "an EventQueue, or a function that makes one", inbox)
        if meeting_secret is not None and not callable(meeting_secret):
            refuse("WebhookRouter", "meeting_secret", "an async function", meeting_secret)
        keys = None if public_keys is None else texts_of("public_keys", public_keys)
        self._authentication = Authentication(keys, tolerance, meeting_secret)
        self._mode = mode
        self._inbox = inbox
        self._in_memory_too = on_inbox_failure == "memory"
        names = texts_of("ordering_key", ordering_key)
        self._ordering_key = (names,) if isinstance(names, str) else names
        self._reorder_window = reorder_window
        self._attempts = attempts
        self._wait_initial = wait_initial
        self._concurrency = concurrency
        self._lease = lease
        self._grace = grace
        self._hooks = tuple(hooks)
        self._authorize: Authorize | None = None
        self._processing: Processing | None = None
        self._flows: Flows | None = None
        self._answering: Answering | None = None
        # The inboxes of this run, the one to try first in front.
        self._queues: list[EventQueue] = []
        # Inline: those who wait for the end of an event.
        self._answers: dict[str, asyncio.Future[bool]] = {}

    def authorize(self, function: A) -> A:
        """Choose the session of an event's handlers, for several accounts behind one URL.

        ```python
        @webhooks.authorize
        async def account(event: Event) -> TelnyxSession:
            return sessions[event.payload.connection_id]
        ```

        Args:
            function: async; returns an open session for an event, or None for the session of the router.

        Raises:
            ConfigurationError: it is not an async function, or the router is running.
        """
        self._refuse_while_running()
        is_async = inspect.iscoroutinefunction(function)
        if not is_async:
            refuse("authorize", "function", "an async function", function)
        self._authorize = function
        return function

    @asynccontextmanager
    async def running(self, session: TelnyxSession, *, inbox: EventQueue | None = None) -> AsyncIterator[None]:
        """Accept events while the context lasts; at its end, let the handlers finish.

        Args:
            session: sends the commands of the handlers. The caller closes it.
            inbox: in place of the router's own, for example in a test.

        Raises:
            ConfigurationError: there is no public key, a handler asks for something that has no provider, the inbox
                does not fit the mode, or the router is running already.
        """
        self._refuse_while_running()
        if not hasattr(session, "caused_by") or isinstance(session, type):
            refuse("WebhookRouter.running", "session", "a TelnyxSession", session)
        self._authentication.check()
        handlers = self._resolved()
        for handler in handlers:
            handler.prepare()
        queues = self._make_queues(inbox)
        flows = [(handler, handler.flow) for handler in handlers if handler.flow]
        if flows and (self._mode == "inline" or not isinstance(queues[0], Inbox)):
            raise ConfigurationError("flows need mode background and an Inbox: their events come while they run")
        self._use(+1)
        self._flows = Flows(flows, session, self._authorize, self._attempts, self._notify)
        self._processing = Processing(
            [handler for handler in handlers if not handler.flow and not handler.reply],
            session,
            authorize=self._authorize,
            attempts=1 if self._mode == "inline" else self._attempts,
            wait_initial=self._wait_initial,
            notify=self._notify,
        )
        answers = [(handler, handler.reply) for handler in handlers if handler.reply]
        self._answering = Answering(answers, session, authorize=self._authorize, notify=self._notify)
        workers: list[Worker] = []
        try:
            for queue in queues:
                if isinstance(queue, Inbox):
                    workers.append(await self._started(queue, self._processing))
            self._queues = queues
            yield
        finally:
            self._queues = []
            for lost in await asyncio.gather(*(worker.stop(self._grace) for worker in workers)):
                for event in lost:
                    self._abandon(event)
            self._processing = self._flows = self._answering = None
            self._use(-1)

    async def deliver(self, body: bytes, headers: Headers) -> Reply:
        """Accept one webhook; called by the adapters.

        Args:
            body: the raw body, exactly as received.
            headers: of the request, in any case: a mapping, or pairs.

        Returns:
            The answer: what a reply handler says; else 200 if the event is queued, handled, a duplicate, or has no
            handler; 400 or 403 if it is refused; 500 (a handler failed) or 503 (the inbox is full or fails, or the
            router is not running) if Telnyx should deliver it again.
        """
        drifts: list[Drift] = []
        try:
            with drift_reported_to(drifts.append):
                event = await self._authentication.verified(body, headers)
        except WebhookRejected as error:
            rejected = error
            self._notify(lambda hook: hook.webhook_rejected(rejected))
            return Reply(400 if isinstance(error, UnreadableEvent) else 403, str(error))
        if drifts:
            self._notify(lambda hook: hook.event_drifted(event, drifts))
        reply = await self._accept(event)
        if reply.status == 200 and self._answering is not None:
            reply = await self._answering.answer(event) or reply
        self._notify(lambda hook: hook.webhook_answered(event, reply))
        return reply

    async def handle(self, body: bytes) -> None:
        """Run the handlers of an event in a task of your own queue, which an `EventQueue` has put it into.

        The router must be running in the process of the task. The body is not verified again.

        Args:
            body: `QueuedEvent.body`.

        Raises:
            ConfigurationError: the router is not running.
            Exception: what a handler has raised, after all handlers have run: let the queue run the task again.
        """
        if self._processing is None:
            raise ConfigurationError("handle needs a router that runs: async with webhooks.running(session)")
        await self._processing.handle(parse(body))

    def flows(self) -> list[FlowRun]:
        """The flows that this process runs, with the step that each has begun last."""
        return [flow.run for flow in self._flows.running.values()] if self._flows else []

    async def _accept(self, event: Event) -> Reply:
        if not self._queues or self._processing is None:
            return Reply(503, "not running")
        lane = lane_of(event) if self._flows and self._flows.handlers else None
        handled = self._processing.handlers_of(event)
        if self._mode == "inline" and handled:
            return await self._handled(event)
        # Handlers do not wait for a flow of the same call: it has a lane of its own.
        replies = [await self._put(self._queued(event))] if handled else []
        if lane is not None and all(reply.status == 200 for reply in replies):
            replies.append(await self._put(self._queued(event, lane)))
        return replies[-1] if replies else Reply(200, "no handler")

    async def _put(self, queued: QueuedEvent) -> Reply:
        for queue in self._queues:
            try:
                async with asyncio.timeout(_PUT_TIMEOUT):
                    put = await queue.put(queued)
            except InboxFull:
                return Reply(503, "too busy")
            except Exception as error:
                self._inbox_failed(error)
            else:
                return Reply(200, "queued" if put == "new" else "duplicate")
        return Reply(503, "inbox failed")

    async def _handled(self, event: Event) -> Reply:
        if event.id in self._answers:
            return Reply(503, "in progress")
        answer = self._answers[event.id] = asyncio.get_running_loop().create_future()
        reply = await self._put(self._queued(event))
        if reply.text != "queued":
            del self._answers[event.id]
            return reply
        # Shielded: when the client closes its connection, the handler must not stop between two commands.
        return Reply(200, "handled") if await asyncio.shield(answer) else Reply(500, "handler failed")

    def _queued(self, event: Event, flow_lane: str | None = None) -> QueuedEvent:
        key = next((found for name in self._ordering_key if (found := payload_field(event, name))), None)
        waits = key is not None and event.event_type not in _FIRST
        return QueuedEvent(
            id=f"{LANE}{event.id}" if flow_lane else event.id,
            lane=flow_lane or key or f"event {event.id}",
            occurred_at=moment_of(event),
            wait=self._reorder_window if waits else 0.0,
            body=event.raw,
        )

    def _make_queues(self, given: EventQueue | None) -> list[EventQueue]:
        made = given or (self._inbox() if callable(self._inbox) else self._inbox)
        if self._mode == "inline" and not isinstance(made, MemoryInbox):
            raise ConfigurationError(
                "mode inline needs a MemoryInbox: Telnyx itself keeps the event until it is handled"
            )
        if isinstance(made, Inbox) and made.limits.dedup_ttl < 2 * self._authentication.tolerance:
            least = 2 * self._authentication.tolerance
            raise ConfigurationError(f"dedup_ttl of the inbox must be at least twice the tolerance ({least:g} s)")
        return [made, MemoryInbox()] if self._in_memory_too else [made]

    async def _started(self, inbox: Inbox, processing: Processing) -> Worker:
        flows = self._flows
        assert flows is not None

        async def work(lease: Lease) -> Verdict:
            if lease.event.lane.startswith(LANE):
                return await flows.work(lease, inbox)
            verdict = await processing.work(lease, inbox)
            # Inline, it is Telnyx who delivers the event again.
            return evolve(verdict, how="forgotten") if self._mode == "inline" and verdict.how == "dead" else verdict

        worker = Worker(
            inbox,
            work,
            ended=self._ended,
            failed=self._inbox_failed,
            seconds=self._lease,
            concurrency=self._concurrency,
            lasts=lambda lease: lease.event.lane.startswith(LANE),
            arrived=flows.arrived,
            stopping=flows.suspend,
        )
        await worker.start()
        return worker

    def _ended(self, lease: Lease, verdict: Verdict | None) -> None:
        event = lease.event
        if verdict is None:
            self._notify(lambda hook: hook.lease_lost(parse(event.body)))
        elif verdict.how == "dead":
            reason = verdict.reason
            self._notify(lambda hook: hook.event_died(parse(event.body), reason))
        elif verdict.how == "again":
            attempt, after = lease.attempt, verdict.after
            self._notify(lambda hook: hook.event_retried(parse(event.body), attempt, after))
        if verdict is None or verdict.how != "released":
            self._answer(event.id, handled=verdict is not None and verdict.how == "handled")

    def _abandon(self, event: QueuedEvent) -> None:
        self._notify(lambda hook: hook.event_abandoned(parse(event.body)))
        self._answer(event.id, handled=False)

    def _answer(self, event_id: str, *, handled: bool) -> None:
        if answer := self._answers.pop(event_id, None):
            answer.set_result(handled)

    def _inbox_failed(self, error: Exception) -> None:
        self._notify(lambda hook: hook.inbox_failed(error))

    def _notify(self, announce: Callable[[WebhookHooks], None]) -> None:
        notify(self._hooks, announce, log)
