"""A handler: a function, the events it is for, what it asks for, and what runs around it."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from attrs import define, field, frozen

from telnyx_async.errors import ConfigurationError
from telnyx_async.model import Event
from telnyx_async.webhooks.event_filter import EventFilter
from telnyx_async.webhooks.parameters import Kind, Parameter, check_events, read_parameters
from telnyx_async.webhooks.providers import Providers, flow_kinds
from telnyx_async.webhooks.reply import ReplyOptions

if TYPE_CHECKING:
    from telnyx_async.session import TelnyxSession

__all__ = ["HandlerRun", "Middleware"]


@define(kw_only=True, eq=False)
class HandlerRun:
    """One run of a handler for an event, as middleware and hooks see it.

    Attributes:
        event: that is handled.
        handler: name of the handler, as `module.function`.
        attempt: how many times the event has been taken from the inbox, from 1.
        queued: seconds that the event was in the inbox.
        depth: number of events that were waiting or in work.
        seconds: duration of the run; set when it ends.
        error: that the run ended with; None for success.
        state: free for use by middleware and hooks, with keys of their choice.
    """

    event: Event
    handler: str
    attempt: int = 1
    queued: float = 0.0
    depth: int = 0
    seconds: float = 0.0
    error: BaseException | None = None
    state: dict[object, object] = field(factory=dict, repr=False)


Middleware: TypeAlias = Callable[[HandlerRun, Callable[[], Awaitable[None]]], Awaitable[None]]


@frozen(kw_only=True)
class FlowOptions:
    """What makes a function a flow.

    Attributes:
        where: which events begin it; None for all of its classes.
        version: of its code.
        hangs_up: whether its calls are ended when it fails.
    """

    where: Callable[[Event], bool] | None
    version: int
    hangs_up: bool


@frozen(kw_only=True)
class Handler:
    """A function that handles events.

    Attributes:
        name: the same in every process: command ids are made from it.
        function: async.
        events: that it is for.
        parameters: what it asks for.
        timeout: seconds that a run may take; None for that of its router.
        providers: give it what it asks for.
        middleware: runs around it, the outermost first.
        flow: what makes it a flow; None for a handler.
        reply: what makes it a reply handler.
    """

    name: str
    function: Callable[..., Awaitable[object]]
    events: EventFilter
    parameters: tuple[Parameter, ...]
    timeout: float | None
    providers: Providers
    middleware: tuple[Middleware, ...] = ()
    flow: FlowOptions | None = None
    reply: ReplyOptions | None = None

    @classmethod
    def of(
        cls,
        function: Callable[..., Awaitable[object]],
        events: EventFilter,
        providers: Providers,
        timeout: float | None = None,
        flow: FlowOptions | None = None,
        reply: ReplyOptions | None = None,
    ) -> Handler:
        """Read what a function asks for.

        Raises:
            ConfigurationError: it is not async, or asks for something that it cannot be given.
        """
        name = f"{getattr(function, '__module__', '')}.{getattr(function, '__qualname__', 'handler')}"
        if not inspect.iscoroutinefunction(function):
            raise ConfigurationError(f"the handler {name} must be an async function")
        parameters = read_parameters(function, f"handler {name}", of_flow=flow is not None)
        check_events(parameters, events, f"handler {name}")
        return cls(
            name=name,
            function=function,
            events=events,
            parameters=parameters,
            timeout=timeout,
            providers=providers,
            flow=flow,
            reply=reply,
        )

    def prepare(self) -> None:
        """Check that all that it asks for can be given, and load the classes of its events.

        Raises:
            ConfigurationError: there is no provider for something.
        """
        given = flow_kinds() if self.flow else ()
        self.providers.check(self.parameters, self.events, f"handler {self.name}", given)
        self.events.prepare()

    async def run(self, run: HandlerRun, session: TelnyxSession, given: Mapping[Kind, object] | None = None) -> object:
        """Call the function, within its middleware and its time.

        Args:
            run: of it.
            session: that it is given.
            given: what else it may ask for, by type.

        Returns:
            What the function returns; None when a middleware has skipped it.

        Raises:
            TimeoutError: it took too long.
            Exception: what the function, a provider or a middleware raises.
        """
        results: list[object] = []

        async def call() -> None:
            results.append(await self.providers.call(self.function, self.parameters, run.event, session, given or {}))

        proceed: Callable[[], Awaitable[None]] = call
        for middleware in reversed(self.middleware):
            proceed = partial(middleware, run, proceed)
        limit = asyncio.timeout(self.timeout)
        try:
            async with limit:
                await proceed()
        except TimeoutError as error:
            if not limit.expired():
                raise
            raise TimeoutError(f"the handler {self.name} took longer than {self.timeout:g} s") from error
        return results[-1] if results else None
