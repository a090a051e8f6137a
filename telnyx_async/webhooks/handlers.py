"""A handler: a function, the events it is for, and what it asks for."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Container
from itertools import count

from attrs import frozen

from telnyx_async.errors import ConfigurationError
from telnyx_async.webhooks.event_filter import EventFilter
from telnyx_async.webhooks.parameters import Parameter, check_events, read_parameters

__all__: list[str] = []


@frozen
class Handler:
    """A function that handles events. Its `name` is the same in every process: command ids are made from it."""

    name: str
    function: Callable[..., Awaitable[object]]
    events: EventFilter
    parameters: tuple[Parameter, ...]

    @classmethod
    def of(cls, function: Callable[..., Awaitable[object]], events: EventFilter, taken: Container[str] = ()) -> Handler:
        """Read what a function asks for.

        Args:
            function: async.
            events: that it is registered for.
            taken: names of the handlers that are already registered.

        Raises:
            ConfigurationError: it is not async, or asks for something that it cannot be given.
        """
        name = f"{getattr(function, '__module__', '')}.{getattr(function, '__qualname__', 'handler')}"
        if not inspect.iscoroutinefunction(function):
            raise ConfigurationError(f"the handler {name} must be an async function")
        parameters = read_parameters(function, f"handler {name}")
        check_events(parameters, events, f"handler {name}")
        names = (name if number == 1 else f"{name} {number}" for number in count(1))
        return cls(next(n for n in names if n not in taken), function, events, parameters)
