"""From a request that Telnyx sends to the handlers of its event: verified, once, in order for each call.

Telnyx waits two seconds for an answer, and delivers the event again when it gets none. So a router answers as soon as
the event is verified, known to be new, and queued; its handlers run after that.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeVar

from attrs import field, frozen

from telnyx_async._engine.serialization import drift_reported_to
from telnyx_async.errors import BadSignature, ConfigurationError, UnreadableEvent, WebhookRejected
from telnyx_async.hooks import notify
from telnyx_async.model import Drift, Event
from telnyx_async.webhooks.event_filter import EventFilter
from telnyx_async.webhooks.events import parse, payload_field
from telnyx_async.webhooks.handlers import Handler
from telnyx_async.webhooks.hooks import LoggingWebhookHooks, WebhookHooks, log
from telnyx_async.webhooks.lanes import Lanes
from telnyx_async.webhooks.meetings import MEETING_SIGNATURE_HEADER, MeetingEvent, verify_meeting
from telnyx_async.webhooks.providers import Provided, Providers
from telnyx_async.webhooks.reply import Reply
from telnyx_async.webhooks.signature import Headers, has_header, read_public_keys, verify
from telnyx_async.webhooks.stores import EventStore, MemoryStore

if TYPE_CHECKING:
    from telnyx_async.session import TelnyxSession

__all__ = ["Mode", "Reply", "WebhookRouter"]

Mode: TypeAlias = Literal["background", "inline"]
F = TypeVar("F", bound=Callable[..., Awaitable[object]])
T = TypeVar("T")

# No event of the same call is earlier than these, so they do not wait for one.
_FIRST = frozenset({"call.initiated", "conference.created"})
# Bytes; no event is nearly as long. For adapters of frameworks that have no limit themselves.
MAX_BODY = 1 << 20


@frozen(eq=False)
class _Delivery:
    event: Event
    handlers: Sequence[Handler]
    done: asyncio.Future[bool] = field(factory=lambda: asyncio.get_running_loop().create_future())


class WebhookRouter:
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
        public_keys: the account's public key, or several while it is rotated; None for `TELNYX_PUBLIC_KEY`.
        mode: "background": an event is answered with 200 when it is queued, and handled afterwards. If the process is
            killed, the queued events are lost. "inline": an event is answered when it has been handled. If a handler
            fails or the process is killed, Telnyx delivers the event again, to all its handlers. In both modes the
            events of a call that one process receives are handled one at a time, in the order of `occurred_at`.
        store: records which events have been handled; None for a `MemoryStore`. Workers that share a webhook URL need
            a shared store (`RedisStore`).
        ordering_key: name of the payload field whose value puts events into one order; or several names, of which the
            first that the payload has is used. ("call_session_id",) puts all legs of a call into one order.
        reorder_window: seconds that an event waits for earlier events of its call that have not arrived yet.
        queue_size: number of events that may wait or be in work. Above it, events are answered with 503, so that
            Telnyx delivers them again.
        dedup_ttl: seconds for which a handled event is known as a duplicate; at least twice the tolerance.
        lease: seconds for which a worker has an event to itself. If it has not finished by then (inline) or not queued
            it (background), another delivery of the event is handled.
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
        mode: Mode = "background",
        store: EventStore | None = None,
        ordering_key: str | Sequence[str] = ("call_control_id", "conference_id"),
        reorder_window: float = 0.05,
        queue_size: int = 1000,
        dedup_ttl: float = 3600,
        lease: float = 10,
        grace: float = 10,
        tolerance: float = 300,
        meeting_secret: Callable[[str], Awaitable[str | None]] | None = None,
        hooks: Sequence[WebhookHooks] = (LoggingWebhookHooks(),),
    ) -> None:
        if mode not in ("background", "inline"):
            raise ConfigurationError(f"mode is background or inline, not {mode!r}")
        if min(reorder_window, grace, tolerance) < 0 or min(queue_size, lease) <= 0:
            raise ConfigurationError("times of a WebhookRouter must not be negative, and queue_size and lease not 0")
        if dedup_ttl < 2 * tolerance:
            raise ConfigurationError(f"dedup_ttl must be at least twice the tolerance ({2 * tolerance:g} s)")
        self._public_keys = public_keys if isinstance(public_keys, str | None) else tuple(public_keys)
        self._mode = mode
        self._store = store if store is not None else MemoryStore()
        self._ordering_key = (ordering_key,) if isinstance(ordering_key, str) else tuple(ordering_key)
        self._queue_size = queue_size
        self._dedup_ttl = dedup_ttl
        self._lease = lease
        self._grace = grace
        self._tolerance = tolerance
        self._meeting_secret = meeting_secret
        self._hooks = tuple(hooks)
        self._handlers: list[Handler] = []
        self._providers = Providers()
        self._lanes = Lanes(self._work, reorder_window)
        self._claiming = 0
        self._open = False
        self._session: TelnyxSession | None = None

    def on(self, *events: type[Event] | str, unknown: bool = False) -> Callable[[F], F]:
        """Register an async function for events, as in `@webhooks.on(CallInitiated)` or `@webhooks.on("call.*")`.

        The function is given what its parameters are annotated with:

        - the event: the class or classes that it is registered for (`CallAnswered | CallHangup`), or `Event`;
        - a `TelnyxSession` whose command ids follow from the event: if the event is handled twice, its commands are
          carried out once;
        - the `Call` or the `Conference` of the event;
        - whatever `provide` has a provider for.

        Parameters named event, session, call and conference need no annotation. One with a default keeps its default.
        All handlers that are registered for an event run, in the order of registration.

        Args:
            events: event classes, or event types in which `*` stands for any text.
            unknown: accept an event type that Telnyx's document does not list. Its events are of `UnknownEvent`, or
                of `MeetingEvent`.

        Raises:
            ConfigurationError: an event type is not known, the router is running, or the function is not async or asks
                for something that it cannot be given.
        """
        events_wanted = EventFilter.of(events, unknown=unknown)

        def register(function: F) -> F:
            self._refuse_while_running()
            self._handlers.append(Handler.of(function, events_wanted, {handler.name for handler in self._handlers}))
            return function

        return register

    def provide(self, kind: type[T], provider: Callable[..., Provided[T]]) -> None:
        """Give handlers values of your own, by type, as in `webhooks.provide(Database, get_database)`.

        The provider is called when a handler that asks for the type handles an event: once for each event and handler,
        outside of any request. If it fails, the handler has failed. Its parameters are given as those of a handler.
        That there is a provider for each parameter is checked when the router starts, so the order of `on` and
        `provide` is free. A second provider of a type replaces the first, for example in a test.

        Args:
            kind: a class, a generic alias or a NewType.
            provider: a function, async or not, that returns the value; or an async generator function (with or without
                `@asynccontextmanager`) that yields it, and is closed after the handler.

        Raises:
            ConfigurationError: the type is too general or one that the router gives itself, the router is running, or
                the provider cannot be called.
        """
        self._refuse_while_running()
        self._providers.add(kind, provider)

    @asynccontextmanager
    async def running(self, session: TelnyxSession) -> AsyncIterator[None]:
        """Accept events while the context lasts; at its end, let the handlers finish.

        Args:
            session: sends the commands of the handlers. The caller closes it.

        Raises:
            ConfigurationError: there is no public key, a handler asks for something that has no provider, or the
                router is running already.
        """
        self._refuse_while_running()
        read_public_keys(self._public_keys)
        for handler in self._handlers:
            self._providers.check(handler.parameters, handler.events, f"handler {handler.name}")
            handler.events.prepare()
        self._session, self._open = session, True
        try:
            yield
        finally:
            self._open = False
            for delivery in await self._lanes.drain(self._grace):
                await self._abandon(delivery)
            self._session = None

    async def deliver(self, body: bytes, headers: Headers) -> Reply:
        """Accept one webhook; called by the adapters.

        Args:
            body: the raw body, exactly as received.
            headers: of the request, in any case: a mapping, or pairs.

        Returns:
            The answer: 200 if the event is queued, handled, a duplicate, or has no handler; 400 or 403 if it is
            refused; 500 (a handler failed) or 503 (queue full, or not running) if Telnyx should deliver it again.
        """
        if not self._open:
            return Reply(503, "not running")
        try:
            event = await self._authenticate(body, headers)
        except WebhookRejected as rejected:
            return self._refuse(rejected)
        reply = await self._take(event)
        self._notify(lambda hook: hook.webhook_answered(event, reply))
        return reply

    async def _take(self, event: Event) -> Reply:
        handlers = [handler for handler in self._handlers if handler.events.matches(event)]
        if not handlers:
            return Reply(200, "no handler")
        if len(self._lanes) + self._claiming >= self._queue_size:
            return Reply(503, "too busy")
        self._claiming += 1
        try:
            claim = await self._store.claim(event.id, self._lease)
        except Exception as error:
            self._store_failed(event, error)
            return Reply(503, "store failed")
        finally:
            self._claiming -= 1
        if claim == "settled":
            return Reply(200, "duplicate")
        if claim == "running":
            return Reply(503, "in progress")
        if not self._open:
            await self._settle(event, 0)
            return Reply(503, "not running")
        delivery = _Delivery(event, handlers)
        self._lanes.add(delivery, self._lane(event), _moment(event), at_once=event.event_type in _FIRST)
        if self._mode == "background":
            await self._settle(event, self._dedup_ttl)
            return Reply(200, "queued")
        # Shielded: when the client closes its connection, the handler must not stop between two commands.
        handled = await asyncio.shield(delivery.done)
        return Reply(200, "handled") if handled else Reply(500, "handler failed")

    async def _authenticate(self, body: bytes, headers: Headers) -> Event:
        pairs: list[Any] = list(headers.items() if isinstance(headers, Mapping) else headers)
        if not has_header(pairs, MEETING_SIGNATURE_HEADER):
            verify(body, pairs, self._public_keys, tolerance=self._tolerance)
            return self._parse(body)
        # Not verified yet: the event is only used to find the secret, and the secret is only valid for meeting events.
        event = parse(body)
        secret = None
        if self._meeting_secret is not None and isinstance(event, MeetingEvent):
            secret = await self._meeting_secret(payload_field(event, "session_id") or "")
        if not secret:
            raise BadSignature("no secret is known for this meeting session")
        verify_meeting(body, pairs, secret, tolerance=self._tolerance)
        return event

    def _parse(self, body: bytes) -> Event:
        drifts: list[Drift] = []
        with drift_reported_to(drifts.append):
            event = parse(body)
        if drifts:
            self._notify(lambda hook: hook.event_drifted(event, drifts))
        return event

    def _lane(self, event: Event) -> str | None:
        return next((found for name in self._ordering_key if (found := payload_field(event, name))), None)

    async def _work(self, delivery: _Delivery) -> None:
        event = delivery.event
        results = [await self._run(handler, event) for handler in delivery.handlers]
        if self._mode == "inline":
            await self._settle(event, self._dedup_ttl if all(results) else 0)
        delivery.done.set_result(all(results))

    async def _run(self, handler: Handler, event: Event) -> bool:
        assert self._session is not None
        # Each handler has command ids of its own: a second run sends the same ones, whatever the other handlers do.
        session = self._session.caused_by(f"{event.id} {handler.name}")
        try:
            await self._providers.call(handler.function, handler.parameters, event, session)
        except (Exception, asyncio.CancelledError) as error:
            task = asyncio.current_task()
            if isinstance(error, asyncio.CancelledError) and task is not None and task.cancelling():
                raise  # the application stops; otherwise something that the handler waited for was cancelled
            self._handler_failed(event, error)
            return False
        return True

    async def _abandon(self, delivery: _Delivery) -> None:
        self._notify(lambda hook: hook.event_abandoned(delivery.event))
        await self._settle(delivery.event, 0)
        delivery.done.set_result(False)

    async def _settle(self, event: Event, keep: float) -> None:
        try:
            await self._store.settle(event.id, keep)
        except Exception as error:
            # Duplicates are refused until the lease ends.
            self._store_failed(event, error)

    def _refuse(self, error: WebhookRejected) -> Reply:
        self._notify(lambda hook: hook.webhook_rejected(error))
        return Reply(400 if isinstance(error, UnreadableEvent) else 403, str(error))

    def _handler_failed(self, event: Event, error: BaseException) -> None:
        self._notify(lambda hook: hook.handler_failed(event, error))

    def _store_failed(self, event: Event, error: Exception) -> None:
        self._notify(lambda hook: hook.store_failed(event, error))

    def _refuse_while_running(self) -> None:
        if self._session is not None:
            raise ConfigurationError("the WebhookRouter is running already")

    def _notify(self, announce: Callable[[WebhookHooks], None]) -> None:
        notify(self._hooks, announce, log)


def _moment(event: Event) -> float:
    at = getattr(event, "occurred_at", None)
    if not isinstance(at, datetime):
        return time.time()
    return (at if at.tzinfo else at.replace(tzinfo=UTC)).timestamp()
