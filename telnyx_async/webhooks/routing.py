"""Which handlers an event has: routers, and routers inside routers."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Iterator
from itertools import count
from math import inf
from typing import Any, TypeVar, cast

from attrs import evolve

from telnyx_async._engine.arguments import refuse
from telnyx_async.errors import ConfigurationError
from telnyx_async.model import Event
from telnyx_async.webhooks.event_filter import EventFilter
from telnyx_async.webhooks.handlers import FlowOptions, Handler, Middleware
from telnyx_async.webhooks.providers import Provided, Providers
from telnyx_async.webhooks.reply import Answer, Reply, ReplyOptions

__all__ = ["EventRouter"]

E = TypeVar("E", bound=Event)
F = TypeVar("F", bound=Callable[..., Awaitable[object]])
R = TypeVar("R", bound=Callable[..., Awaitable[Answer]])
M = TypeVar("M", bound=Middleware)
T = TypeVar("T")


class EventRouter:
    """Handlers that belong together, to be included in a `WebhookRouter`.

    ```python
    support = EventRouter()

    @support.on(CallInitiated)
    async def answer(call: Call) -> None:
        await call.answer()

    webhooks.include(support)
    ```

    Args:
        timeout: seconds that a run of a handler may take; None for that of the router it is included in, `math.inf`
            for no limit.

    Raises:
        ConfigurationError: the timeout is not positive.
    """

    def __init__(self, *, timeout: float | None = None) -> None:
        self._timeout = _checked(timeout)
        self._entries: list[Handler | EventRouter] = []
        self._providers = Providers()
        self._middleware: list[Middleware] = []
        self._in_use = 0

    def on(self, *events: type[Event] | str, unknown: bool = False, timeout: float | None = None) -> Callable[[F], F]:
        """Register an async function for events, as in `@webhooks.on(CallInitiated)` or `@webhooks.on("call.*")`.

        The function is given what its parameters are annotated with:

        - the event: the class or classes that it is registered for (`CallAnswered | CallHangup`), or `Event`;
        - a `TelnyxSession` whose command ids follow from the event: if the event is handled twice, its commands are
          carried out once;
        - the `Call` or the `Conference` of the event;
        - the `State[...]` that the event has as its client_state;
        - whatever `provide` has a provider for.

        Parameters named event, session, call and conference need no annotation. One with a default keeps its default.
        All handlers that are registered for an event run, in the order of registration.

        Args:
            events: event classes, or event types in which `*` stands for any text.
            unknown: accept an event type that Telnyx's document does not list. Its events are of `UnknownEvent`, or
                of `MeetingEvent`.
            timeout: seconds that a run may take; None for that of the router, `math.inf` for no limit.

        Raises:
            ConfigurationError: an event type is not known, the router is running, or the function is not async or asks
                for something that it cannot be given.
        """
        events_wanted = EventFilter.of(events, unknown=unknown)
        _checked(timeout)

        def register(function: F) -> F:
            self._refuse_while_running()
            self._entries.append(Handler.of(function, events_wanted, self._providers, timeout))
            return function

        return register

    def flow(
        self,
        *events: type[E],
        where: Callable[[E], bool] | None = None,
        version: int = 1,
        hang_up_on_failure: bool = True,
    ) -> Callable[[F], F]:
        """Register an async function as a flow: it runs for as long as a call, over as many workers as it takes.

        ```python
        @webhooks.flow(CallInitiated, where=lambda event: event.payload.direction == "incoming")
        async def menu(call: LiveCall) -> None:
            await call.answer()
            pressed = await call.gather_using_speak(payload="Press 1", voice="female", language="en-US")
        ```

        Its parameters are those of a handler (see `on`), and also `LiveCall` and `LiveConference`, whose commands wait
        for the events that end them, `Conversation` for messages, and `Flow`. A worker that takes a flow over runs it
        from its beginning: steps that are in the journal return at once what they returned before. So everything else
        in it must give the same results again: times, random numbers and what you read elsewhere belong into `once`.

        An event begins one flow: the first that it fits, of several versions the latest. `CallEnded` ends a flow in
        peace. With any other error it is a dead letter.

        Args:
            events: event classes.
            where: which of these events begin the flow.
            version: of the code. Keep the function of an earlier version, under the same name and with its number, until
                the calls that began with it have ended; without it they raise `FlowChanged`.
            hang_up_on_failure: end the flow's calls when it fails: a call that nobody handles costs money.

        Raises:
            ConfigurationError: as with `on`.
        """
        events_wanted = EventFilter.of(events)
        options = FlowOptions(where=cast("Any", where), version=version, hangs_up=hang_up_on_failure)

        def register(function: F) -> F:
            self._refuse_while_running()
            self._entries.append(Handler.of(function, events_wanted, self._providers, inf, options))
            return function

        return register

    def reply(
        self,
        *events: type[Event] | str,
        where: Callable[[Any], bool] | None = None,
        timeout: float | None = None,
        default: Answer | None = None,
    ) -> Callable[[R], R]:
        """Register an async function whose result is the body of the response, for webhooks that want an answer.

        ```python
        @webhooks.reply("assistant.initialization")
        async def customer(event: Event, db: Database) -> dict[str, object]:
            return {"dynamic_variables": await db.customer(event.payload["telnyx_end_user_target"])}

        @webhooks.reply(TexmlRequest, where=lambda request: "Digits" not in request.payload)
        async def greet() -> str:
            return "<Response><Gather action='/webhooks/telnyx' numDigits='1'><Say>Press 1.</Say></Gather></Response>"
        ```

        Its parameters are those of a handler (see `on`). It runs within the request, and again when the webhook is
        delivered again. An event has one reply: that of the first function that it fits. Handlers of `on` and flows get
        the event too.

        Args:
            events: event classes or event types.
            where: which of these events.
            timeout: seconds that it may take; None for 0.8 (assistant.initialization) or 1.8: Telnyx waits for 1 or 2.
            default: the answer when it is late or fails. None for what Telnyx documents: an assistant starts with its
                own values, and TeXML fetches its fallback URL.

        Raises:
            ConfigurationError: as with `on`.
        """
        events_wanted = EventFilter.of(events)
        options = ReplyOptions(where=where, timeout=_checked(timeout), default=default)
        if default is not None:
            Reply.of(default)

        def register(function: R) -> R:
            self._refuse_while_running()
            self._entries.append(Handler.of(function, events_wanted, self._providers, inf, reply=options))
            return function

        return register

    def provide(self, kind: type[T], provider: Callable[..., Provided[T]]) -> None:
        """Give handlers values of your own, by type, as in `webhooks.provide(Database, get_database)`.

        The provider is called when a handler that asks for the type handles an event: once for each event and handler,
        outside of any request. If it fails, the handler has failed. Its parameters are given as those of a handler.
        That there is a provider for each parameter is checked when the router starts, so the order of `on` and
        `provide` is free. A second provider of a type replaces the first, for example in a test. Handlers of an
        included router have its providers, and those of the routers around it.

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

    def middleware(self, function: M) -> M:
        """Run an async function around each handler of this router and of those that it includes.

        ```python
        @webhooks.middleware
        async def measure(run: HandlerRun, proceed: Callable[[], Awaitable[None]]) -> None:
            with timer(run.handler, queued=run.queued, depth=run.depth):
                await proceed()
        ```

        The first that is registered is the outermost. One that does not call `proceed` skips the handler.

        Raises:
            ConfigurationError: it is not an async function, or the router is running.
        """
        self._refuse_while_running()
        is_async = inspect.iscoroutinefunction(function)
        if not is_async:
            raise ConfigurationError(f"a middleware is an async function, not {function!r}")
        self._middleware.append(function)
        return function

    def include(self, router: EventRouter) -> None:
        """Handle events with the handlers of another router too, in the order of registration.

        Args:
            router: an `EventRouter`. Handlers that it gets later count too, until the router starts.

        Raises:
            ConfigurationError: it is not an `EventRouter`, includes this one, or the router is running.
        """
        self._refuse_while_running()
        if type(router) is not EventRouter:
            raise ConfigurationError(f"include takes an EventRouter, not {type(router).__name__}")
        if self in router._routers():
            raise ConfigurationError("a router cannot include itself")
        self._entries.append(router)

    def _routers(self) -> Iterator[EventRouter]:
        yield self
        for entry in self._entries:
            if isinstance(entry, EventRouter):
                yield from entry._routers()

    def _resolved(self) -> tuple[Handler, ...]:
        """All handlers, with the names, middleware, providers and timeouts that they have together."""
        found: dict[str, Handler] = {}
        for handler in self._all((), Providers(), None):
            if handler.flow is not None:
                if f"{handler.name} {handler.flow.version}" in found:
                    raise ConfigurationError(f"the flow {handler.name} has version {handler.flow.version} twice")
                found[f"{handler.name} {handler.flow.version}"] = evolve(handler, timeout=None)
                continue
            names = (handler.name if number == 1 else f"{handler.name} {number}" for number in count(1))
            name = next(name for name in names if name not in found)
            found[name] = evolve(handler, name=name, timeout=None if handler.timeout == inf else handler.timeout)
        return tuple(found.values())

    def _all(self, middleware: tuple[Middleware, ...], outer: Providers, timeout: float | None) -> Iterator[Handler]:
        middleware = (*middleware, *self._middleware)
        providers = self._providers.within(outer)
        timeout = timeout if self._timeout is None else self._timeout
        for entry in self._entries:
            if isinstance(entry, EventRouter):
                yield from entry._all(middleware, providers, timeout)
            else:
                limit = timeout if entry.timeout is None else entry.timeout
                yield evolve(entry, middleware=middleware, providers=providers, timeout=limit)

    def _use(self, change: int) -> None:
        for router in self._routers():
            router._in_use += change

    def _refuse_while_running(self) -> None:
        if self._in_use:
            raise ConfigurationError(f"the {type(self).__name__} is running already")


def _checked(timeout: float | None) -> float | None:
    if timeout is not None and not timeout > 0:
        raise ConfigurationError(f"timeout must be more than 0 seconds, not {timeout!r}; math.inf is for no limit")
    return timeout


def check_numbers(**options: object) -> None:
    """Refuse options of a router that are no numbers.

    Raises:
        ConfigurationError: it names the first one.
    """
    for name, value in options.items():
        if not isinstance(value, int | float) or isinstance(value, bool):
            refuse("WebhookRouter", name, "a number", value)
