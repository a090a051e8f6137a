"""What a function asks for: the types of its parameters."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable
from functools import partial
from types import UnionType
from typing import Annotated, Any, NewType, TypeAlias, Union, get_args, get_origin, get_type_hints

from attrs import frozen

from telnyx_async.errors import ConfigurationError
from telnyx_async.model import Event
from telnyx_async.webhooks.event_filter import EventFilter

__all__: list[str] = []

# A class, an alias such as `Pool[Connection]`, or a NewType: no type of `typing` covers all three.
Kind: TypeAlias = Any

_PASSED_BY_NAME = (inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY)


@frozen
class Parameter:
    """One parameter of a handler or provider.

    Attributes:
        name: of the parameter.
        kind: the type of what it is given; `Event` for every event class.
        accepts: the event classes that it is annotated with, where it asks for the event.
    """

    name: str
    kind: Kind
    accepts: tuple[type[Event], ...] = ()


def read_parameters(function: Callable[..., object], owner: str, *, of_flow: bool = False) -> tuple[Parameter, ...]:
    """Read what a function asks for. A parameter with a default keeps its default.

    Args:
        function: with parameters that are annotated, or named event, session, call or conference.
        owner: name of the function, for errors.
        of_flow: whether it is a flow: then call and conference are the live ones, and flow and conversation are known.

    Raises:
        ConfigurationError: an annotation cannot be resolved or provided, or two parameters ask for the same.
    """
    signature = inspect.signature(function)
    asked = [_read(function, p, owner, of_flow=of_flow) for p in signature.parameters.values() if p.default is p.empty]
    for parameter in asked:
        if sum(other.kind == parameter.kind for other in asked) > 1:
            raise ConfigurationError(f"{owner} asks for {describe(parameter.kind)} more than once")
    return tuple(asked)


def check_events(parameters: tuple[Parameter, ...], events: EventFilter, owner: str) -> None:
    """Check that the event that a function is given is always of a class that it is annotated with.

    Raises:
        ConfigurationError: an event that the handler is registered for is left out.
    """
    for parameter in parameters:
        if parameter.accepts and (left_out := events.left_out(parameter.accepts)):
            accepted = " | ".join(cls.__name__ for cls in parameter.accepts)
            raise ConfigurationError(
                f"{owner}, parameter {parameter.name}: {accepted}: the handler is also registered for {left_out}. "
                "Annotate Event, or all classes that it is registered for"
            )


def is_providable(kind: Kind) -> bool:
    """Whether a type is specific enough to find a value by: `str`, `Any` or `A | B` are not."""
    if isinstance(kind, type):
        return kind is not Any and kind.__module__ != "builtins"
    origin = get_origin(kind)
    return isinstance(kind, NewType) or (isinstance(origin, type) and origin not in (UnionType, Annotated))


def describe(kind: Kind) -> str:
    """A type as its user would write it."""
    return str(kind.__name__ if isinstance(kind, type | NewType) else kind)


def _read(function: Callable[..., object], parameter: inspect.Parameter, owner: str, *, of_flow: bool) -> Parameter:
    if parameter.kind not in _PASSED_BY_NAME:
        raise ConfigurationError(f"{owner}, parameter {parameter}: parameters are passed by name, one by one")
    if parameter.annotation is parameter.empty:
        return _by_name(parameter.name, owner, of_flow=of_flow)
    kind = _resolve(function, parameter, owner)
    if accepts := _event_classes(kind):
        return Parameter(parameter.name, Event, accepts)
    if not is_providable(kind):
        raise ConfigurationError(
            f"{owner}, parameter {parameter}: ask for the event, a TelnyxSession, a Call, a Conference, "
            "or a class that `provide` knows"
        )
    return Parameter(parameter.name, kind)


def _by_name(name: str, owner: str, *, of_flow: bool) -> Parameter:
    if name == "event":
        return Parameter(name, Event, (Event,))
    # Imported here, because `verify` and `parse` do without them.
    from telnyx_async.session import TelnyxSession

    known: dict[str, Kind] = {"session": TelnyxSession}
    if of_flow:
        from telnyx_async.handles import LiveCall, LiveConference
        from telnyx_async.webhooks.flows import Conversation, Flow

        known |= {"call": LiveCall, "conference": LiveConference, "conversation": Conversation, "flow": Flow}
    else:
        from telnyx_async.handles import Call, Conference

        known |= {"call": Call, "conference": Conference}
    if name not in known:
        *others, last = "event", *known
        raise ConfigurationError(
            f"{owner}, parameter {name}: annotate it. "
            f"Only {', '.join(others)} and {last} are known without an annotation"
        )
    return Parameter(name, known[name])


def _resolve(function: Callable[..., object], parameter: inspect.Parameter, owner: str) -> Kind:
    """The type that an annotation means where the function was written. `Annotated` counts as the type inside."""
    while isinstance(function, partial):
        function = function.func
    written = inspect.unwrap(function)
    # The `__init__` of attrs has globals of its own: a class is looked up in its module.
    scope = vars(sys.modules[written.__module__]) if isinstance(written, type) else getattr(written, "__globals__", {})
    # A class with this one annotation: another one, or that of the result, may be for type checkers only.
    asked = type("Asked", (), {"__annotations__": {parameter.name: parameter.annotation}})
    try:
        return _without_alias(get_type_hints(asked, scope, {})[parameter.name])
    except Exception as error:
        raise ConfigurationError(
            f"{owner}, parameter {parameter}: the annotation cannot be resolved ({error}). It is read when the program "
            "runs: import or define the name at the top of the module, and not under `if TYPE_CHECKING`"
        ) from error


def _without_alias(kind: Kind) -> Kind:
    if hasattr(kind, "__value__"):  # made by a `type` statement
        return _without_alias(kind.__value__)
    origin: Any = get_origin(kind)
    return _without_alias(get_args(kind)[0]) if origin is Annotated else kind


def _event_classes(kind: Kind) -> tuple[type[Event], ...]:
    """The event classes of an annotation; none where it is of anything else."""
    origin: Any = get_origin(kind)
    if origin in (Union, UnionType):
        parts = [_event_classes(_without_alias(part)) for part in get_args(kind)]
        return sum(parts, ()) if all(parts) else ()
    return (kind,) if isinstance(kind, type) and issubclass(kind, Event) else ()
