"""What handlers and providers are given by type, besides the event and the session.

A provider is a function that makes a value of one type. It is called for each event and handler, and may itself ask
for what a handler may ask for. An async generator function is closed after the handler, with the handler's error if it
fails.
"""

from __future__ import annotations

import inspect
from collections import ChainMap
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Mapping
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from functools import cache, partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from attrs import frozen

from telnyx_async.errors import ConfigurationError
from telnyx_async.model import Event
from telnyx_async.webhooks.event_filter import EventFilter
from telnyx_async.webhooks.events import payload_field
from telnyx_async.webhooks.parameters import (
    Kind,
    Parameter,
    check_events,
    describe,
    is_providable,
    read_parameters,
)
from telnyx_async.webhooks.state import State, is_state

__all__: list[str] = []

if TYPE_CHECKING:
    from telnyx_async.session import TelnyxSession

T = TypeVar("T")
_EVENT = Parameter("event", Event, (Event,))
Provided: TypeAlias = T | Awaitable[T] | AsyncIterator[T] | AbstractAsyncContextManager[T]


@frozen(eq=False)
class _Provider:
    name: str
    function: Callable[..., Any]
    parameters: tuple[Parameter, ...]
    closes: bool

    @classmethod
    def of(cls, function: Callable[..., Any]) -> _Provider:
        if not callable(function):
            raise ConfigurationError(f"a provider is a function, not {function!r}: `lambda: value` provides a value")
        name = f"provider {getattr(function, '__module__', '')}.{getattr(function, '__qualname__', function)}"
        written = inspect.unwrap(function)
        if inspect.isgeneratorfunction(written):
            raise ConfigurationError(f"the {name} must be an async generator function")
        parameters = read_parameters(function, name)
        made = asynccontextmanager(function) if inspect.isasyncgenfunction(function) else function
        return cls(name, made, parameters, closes=inspect.isasyncgenfunction(written))

    async def make(self, arguments: dict[str, Any], stack: AsyncExitStack) -> Any:
        """Make a value, and let the stack close it."""
        made = self.function(**arguments)
        if not self.closes:
            # Only what an async function returns is awaited: clients of databases are awaitable too.
            return await made if inspect.iscoroutine(made) else made

        async def close(
            kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
        ) -> None:
            # What this returns is dropped: a provider that suppresses the handler's error does not undo the failure.
            await made.__aexit__(kind, error, trace)

        value = await made.__aenter__()
        stack.push_async_exit(close)
        return value


class Providers:
    """The providers of a router, by the type of what they make."""

    def __init__(self) -> None:
        self._providers: ChainMap[Kind, _Provider] = ChainMap()

    def within(self, outer: Providers) -> Providers:
        """These providers, and for other types those of the routers around."""
        joined = Providers()
        joined._providers = ChainMap(*self._providers.maps, *outer._providers.maps)
        return joined

    def add(self, kind: Kind, function: Callable[..., Any]) -> None:
        """Have a function make the values of a type, in place of an earlier one.

        Raises:
            ConfigurationError: the type is one that the router gives itself or not specific enough, or the function
                asks for something that can never be given.
        """
        if not is_providable(kind) or _is_given(kind):
            raise ConfigurationError(f"provide takes a class of your own, not {describe(kind)}")
        self._providers[kind] = _Provider.of(function)

    def check(
        self, parameters: tuple[Parameter, ...], events: EventFilter, owner: str, given: Collection[Kind] = ()
    ) -> None:
        """Check that all that a handler asks for can be given, for each event that it is registered for.

        Raises:
            ConfigurationError: there is no provider of a type, providers ask for each other in a circle, or one asks
                for another event than the handler is registered for.
        """
        self._check(tuple(p for p in parameters if p.kind not in given), events, owner, ())

    def _check(
        self, parameters: tuple[Parameter, ...], events: EventFilter, owner: str, asking: tuple[_Provider, ...]
    ) -> None:
        check_events(parameters, events, owner)
        for parameter in parameters:
            if _is_event_or_session(parameter.kind):
                continue
            provider = self._of(parameter.kind)
            kind = describe(parameter.kind)
            if provider is None and parameter.kind in flow_kinds():
                raise ConfigurationError(
                    f"{owner}, parameter {parameter.name}: {kind} is for flows: @webhooks.flow(...)"
                )
            if provider is None:
                raise ConfigurationError(
                    f"{owner}, parameter {parameter.name}: {kind}: there is no provider for it; "
                    f"add one with webhooks.provide({kind}, ...)"
                )
            if provider in asking:
                raise ConfigurationError(f"{owner} asks for {describe(parameter.kind)}, which asks for it in turn")
            self._check(provider.parameters, events, f"{provider.name}, for {owner}", (*asking, provider))

    async def call(
        self,
        function: Callable[..., Awaitable[object]],
        parameters: tuple[Parameter, ...],
        event: Event,
        session: TelnyxSession,
        given: Mapping[Kind, object],
    ) -> object:
        """Call a handler with what it asks for. Each provider is called once; those that close are closed afterwards.

        Returns:
            What the handler returns.

        Raises:
            Exception: what the handler or a provider raises.
        """
        made: dict[Kind, Any] = {Event: event, _session_class(): session, **given}
        async with AsyncExitStack() as stack:

            async def give(asked: tuple[Parameter, ...]) -> dict[str, Any]:
                for parameter in asked:
                    if parameter.kind not in made:
                        provider = self._of(parameter.kind)
                        assert provider is not None, "checked when the router started"
                        made[parameter.kind] = await provider.make(await give(provider.parameters), stack)
                return {parameter.name: made[parameter.kind] for parameter in asked}

            return await function(**await give(parameters))

    def _of(self, kind: Kind) -> _Provider | None:
        if is_state(kind):
            return _Provider("State", partial(State.of, kind), (_EVENT,), closes=False)
        return self._providers.get(kind) or _handles().get(kind)


def _is_event_or_session(kind: Kind) -> bool:
    return kind is _session_class() or (isinstance(kind, type) and issubclass(kind, Event))


def _is_given(kind: Kind) -> bool:
    return _is_event_or_session(kind) or is_state(kind) or kind in _handles() or kind in flow_kinds()


# Imported when first needed: `verify` and `parse` do without a client, and handlers of messages without calls.
@cache
def _session_class() -> type[TelnyxSession]:
    from telnyx_async.session import TelnyxSession

    return TelnyxSession


@cache
def _handles() -> dict[Kind, _Provider]:
    from telnyx_async.handles import Call, Conference

    def call(event: Event, session: TelnyxSession) -> Call:
        return Call(session, _id(event, "call_control_id"))

    def conference(event: Event, session: TelnyxSession) -> Conference:
        return Conference(session, _id(event, "conference_id"))

    asked = (_EVENT, Parameter("session", _session_class()))
    return {
        Call: _Provider("Call", call, asked, closes=False),
        Conference: _Provider("Conference", conference, asked, closes=False),
    }


@cache
def flow_kinds() -> tuple[Kind, ...]:
    """What only a flow is given."""
    from telnyx_async.handles import LiveCall, LiveConference
    from telnyx_async.webhooks.flows import Conversation, Flow

    return Flow, LiveCall, LiveConference, Conversation


def _id(event: Event, name: str) -> str:
    found = payload_field(event, name)
    if found is None:
        raise ConfigurationError(f"{event.event_type} has no {name}, which the handler asks for")
    return found
