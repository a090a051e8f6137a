"""From a request of Telnyx to the handlers of its event: verified, once, in order for its call.

Telnyx waits two seconds for an answer and delivers again when it gets none. So an event is answered as soon as it is
verified, known to be new and queued; its handlers run after that.
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
from telnyx_async.hooks import tell
from telnyx_async.model import Drift, Event
from telnyx_async.webhooks.events import parse
from telnyx_async.webhooks.handlers import Handler, payload_field
from telnyx_async.webhooks.hooks import LoggingWebhookHooks, WebhookHooks, log
from telnyx_async.webhooks.lanes import Lanes
from telnyx_async.webhooks.meetings import MEETING_SIGNATURE_HEADER, MeetingEvent, verify_meeting
from telnyx_async.webhooks.signature import Headers, has_header, read_public_keys, verify
from telnyx_async.webhooks.stores import EventStore, MemoryStore

if TYPE_CHECKING:
    from telnyx_async.session import TelnyxSession

Mode: TypeAlias = Literal["background", "inline"]
F = TypeVar("F", bound=Callable[..., Awaitable[object]])

# Nothing of their call can come before them, so they wait for nothing.
_FIRST = frozenset({"call.initiated", "conference.created"})
# Far more than any event has; checked by adapters whose framework has no limit.
MAX_BODY = 1 << 20


@frozen
class Reply:
    """The answer to a webhook: an HTTP status, and a word on why."""

    status: int
    text: str


@frozen(eq=False)
class _Delivery:
    event: Event
    handlers: Sequence[Handler]
    done: asyncio.Future[bool] = field(factory=lambda: asyncio.get_running_loop().create_future())


class WebhookRouter:
    """Sends events to their handlers.

        webhooks = WebhookRouter()

        @webhooks.on(CallInitiated)
        async def answer(event: CallInitiated, call: Call) -> None:
            await call.answer()

    The adapters in `webhooks.fastapi` and `webhooks.aiohttp` bring it into an application.

    Args:
        public_keys: the account's public key, or several while it is being rotated; None for `TELNYX_PUBLIC_KEY`.
        mode: "background": an event is answered with 200 when it is queued, and handled afterwards; what is queued when
            the process is killed is lost. "inline": it is answered when it has been handled, and a handler that fails,
            or a worker that dies, makes Telnyx deliver it again, to all its handlers. In both modes the handlers of a
            call run one at a time, in the order of `occurred_at`.
        store: keeps which events have been handled; None for a `MemoryStore`. Workers that share a webhook URL need
            one that they share (`RedisStore`).
        order_by: the field of the payload that tells what belongs together and must stay in order, or several, of
            which the first one present counts. ("call_session_id",) keeps all legs of a call in one order.
        reorder_window: seconds that an event waits for earlier ones of its call that are still on their way.
        queue_size: events that may wait or be worked on; what comes then is answered with 503, so that it comes again.
        remember: seconds to know an event as handled; at least twice the tolerance, or a recorded request could be
            played again.
        lease: seconds after which an event that a worker has begun and not finished (inline) or queued (background) is
            given to who gets it next: it may have died.
        grace: seconds that handlers get to finish when the application stops.
        tolerance: seconds that a signature may be older or newer than now.
        meeting_secret: finds the `webhook_secret` of a meeting session by its id; None where it knows none. Without
            it, meeting events are refused.
        hooks: what observes the webhooks; by default standard logging.

    Raises:
        ConfigurationError: an option is out of its range.
    """

    def __init__(
        self,
        public_keys: str | Iterable[str] | None = None,
        *,
        mode: Mode = "background",
        store: EventStore | None = None,
        order_by: Sequence[str] = ("call_control_id", "conference_id"),
        reorder_window: float = 0.05,
        queue_size: int = 1000,
        remember: float = 3600,
        lease: float = 10,
        grace: float = 10,
        tolerance: float = 300,
        meeting_secret: Callable[[str], Awaitable[str | None]] | None = None,
        hooks: Sequence[WebhookHooks] = (LoggingWebhookHooks(),),
    ) -> None:
        if mode not in ("background", "inline"):
            raise ConfigurationError(f"mode is background or inline, not {mode!r}")
        if min(reorder_window, grace, tolerance) < 0 or min(queue_size, lease) <= 0:
            raise ConfigurationError("times of a WebhookRouter cannot be negative, nor queue_size and lease 0")
        if remember < 2 * tolerance:
            raise ConfigurationError(f"remember must be at least twice the tolerance ({2 * tolerance:g} s)")
        self._public_keys = public_keys if isinstance(public_keys, str | None) else tuple(public_keys)
        self._mode = mode
        self._store = store if store is not None else MemoryStore()
        self._order_by = (order_by,) if isinstance(order_by, str) else tuple(order_by)
        self._queue_size = queue_size
        self._remember = remember
        self._lease = lease
        self._grace = grace
        self._tolerance = tolerance
        self._meeting_secret = meeting_secret
        self._hooks = tuple(hooks)
        self._handlers: list[Handler] = []
        self._lanes = Lanes(self._work, reorder_window)
        self._claiming = 0
        self._open = False
        self._session: TelnyxSession | None = None

    def on(self, *events: type[Event] | str) -> Callable[[F], F]:
        """Register an async function for events, as in `@webhooks.on(CallInitiated)` or `@webhooks.on("call.*")`.

        The function gets what its parameters ask for, by annotation or, without one, by name: the event, `session` (a
        `TelnyxSession` whose command ids follow from the event, so that a command is carried out once however often
        the event comes), `call` (the `Call` of the event), `conference` (its `Conference`). All handlers that an event
        fits run, in the order in which they were registered.

        Args:
            events: classes, or event types, in which `*` stands for anything.

        Raises:
            ConfigurationError: the function is not async, or asks for something else.
        """

        def register(function: F) -> F:
            self._handlers.append(Handler.of(function, events, {handler.name for handler in self._handlers}))
            return function

        return register

    @asynccontextmanager
    async def running(self, session: TelnyxSession) -> AsyncIterator[None]:
        """Take events in while the context lasts; let the handlers finish at its end.

        Args:
            session: what the handlers send commands with. It stays the caller's to close.

        Raises:
            ConfigurationError: there is no public key.
        """
        if self._session is not None:
            raise ConfigurationError("this WebhookRouter is running already")
        read_public_keys(self._public_keys)
        for handler in self._handlers:
            handler.prepare()
        self._session, self._open = session, True
        try:
            yield
        finally:
            self._open = False
            for delivery in await self._lanes.drain(self._grace):
                await self._abandon(delivery)
            self._session = None

    async def deliver(self, body: bytes, headers: Headers) -> Reply:
        """Take one webhook in; what an adapter calls.

        Args:
            body: the raw body, exactly as received.
            headers: of the request, in any case: a mapping, or pairs.

        Returns:
            What to answer: 200 for what is queued, handled or needs no handling; 400 and 403 for what is refused;
            500 (a handler failed) and 503 (no room, or not running) for what should be delivered again.
        """
        if not self._open:
            return Reply(503, "not running")
        try:
            event = await self._authenticate(body, headers)
        except WebhookRejected as rejected:
            return self._refuse(rejected)
        reply = await self._take(event)
        self._tell(lambda hook: hook.webhook_answered(event, reply))
        return reply

    async def _take(self, event: Event) -> Reply:
        handlers = [handler for handler in self._handlers if handler.wants(event)]
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
            await self._settle(event, self._remember)
            return Reply(200, "queued")
        # Shielded: a client that hangs up must not stop the handler between two commands.
        handled = await asyncio.shield(delivery.done)
        return Reply(200, "handled") if handled else Reply(500, "handler failed")

    async def _authenticate(self, body: bytes, headers: Headers) -> Event:
        pairs: list[Any] = list(headers.items() if isinstance(headers, Mapping) else headers)
        if not has_header(pairs, MEETING_SIGNATURE_HEADER):
            verify(body, pairs, self._public_keys, tolerance=self._tolerance)
            return self._parse(body)
        # Not verified yet: used for nothing but to find the secret. And a meeting's secret vouches for meetings only.
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
            self._tell(lambda hook: hook.event_drifted(event, drifts))
        return event

    def _lane(self, event: Event) -> str | None:
        return next((found for name in self._order_by if (found := payload_field(event, name))), None)

    async def _work(self, delivery: _Delivery) -> None:
        event = delivery.event
        results = [await self._run(handler, event) for handler in delivery.handlers]
        if self._mode == "inline":
            await self._settle(event, self._remember if all(results) else 0)
        delivery.done.set_result(all(results))

    async def _run(self, handler: Handler, event: Event) -> bool:
        assert self._session is not None
        # Each handler has ids of its own: whatever another one does or leaves, a second run sends the same ones.
        session = self._session.caused_by(f"{event.id} {handler.name}")
        try:
            await handler(event, session)
        except (Exception, asyncio.CancelledError) as error:
            task = asyncio.current_task()
            if isinstance(error, asyncio.CancelledError) and task is not None and task.cancelling():
                raise  # the application stops; otherwise it is something that the handler waited for
            self._handler_failed(event, error)
            return False
        return True

    async def _abandon(self, delivery: _Delivery) -> None:
        self._tell(lambda hook: hook.event_abandoned(delivery.event))
        await self._settle(delivery.event, 0)
        delivery.done.set_result(False)

    async def _settle(self, event: Event, keep: float) -> None:
        try:
            await self._store.settle(event.id, keep)
        except Exception as error:
            # The lease ends by itself. Until then, and not longer, duplicates are held off.
            self._store_failed(event, error)

    def _refuse(self, error: WebhookRejected) -> Reply:
        self._tell(lambda hook: hook.webhook_rejected(error))
        return Reply(400 if isinstance(error, UnreadableEvent) else 403, str(error))

    def _handler_failed(self, event: Event, error: BaseException) -> None:
        self._tell(lambda hook: hook.handler_failed(event, error))

    def _store_failed(self, event: Event, error: Exception) -> None:
        self._tell(lambda hook: hook.store_failed(event, error))

    def _tell(self, announce: Callable[[WebhookHooks], None]) -> None:
        tell(self._hooks, announce, log)


def _moment(event: Event) -> float:
    at = getattr(event, "occurred_at", None)
    if not isinstance(at, datetime):
        return time.time()
    return (at if at.tzinfo else at.replace(tzinfo=UTC)).timestamp()
