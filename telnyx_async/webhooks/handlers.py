"""A handler: which events it is for, and what it wants to be given."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Container, Mapping, Sequence
from fnmatch import fnmatchcase
from importlib import import_module
from itertools import count
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from attrs import frozen

from telnyx_async._engine.serialization import structure
from telnyx_async.errors import ConfigurationError
from telnyx_async.model import Event, unknown_fields
from telnyx_async.models._events import EVENTS

if TYPE_CHECKING:
    from telnyx_async.session import TelnyxSession

Need: TypeAlias = Literal["event", "session", "call", "conference"]

_BY_ANNOTATION: Mapping[str, Need] = {"TelnyxSession": "session", "Call": "call", "Conference": "conference"}
_NAMED = (inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY)
_BY_NAME: Mapping[str, Need] = {"session": "session", "call": "call", "conference": "conference"}


@frozen
class Handler:
    """A function, the events it is for, and what each of its parameters gets. `name` is the same in every process."""

    name: str
    function: Callable[..., Awaitable[object]]
    classes: tuple[type[Event], ...]
    patterns: tuple[str, ...]
    needs: Mapping[str, Need]

    @classmethod
    def of(
        cls,
        function: Callable[..., Awaitable[object]],
        events: Sequence[type[Event] | str],
        taken: Container[str] = (),
    ) -> Handler:
        """Read what a function is for and asks for. `taken` are the names of the handlers before it.

        Raises:
            ConfigurationError: it is not async, or asks for something that is not there.
        """
        name = getattr(function, "__qualname__", "handler")
        if not inspect.iscoroutinefunction(function):
            raise ConfigurationError(f"the handler {name} must be an async function")
        classes = tuple(e for e in events if isinstance(e, type) and issubclass(e, Event))
        patterns = tuple(e for e in events if isinstance(e, str))
        if not events or len(classes) + len(patterns) != len(events):
            raise ConfigurationError(f"the handler {name} must be for event classes or event types")
        asked = [p for p in inspect.signature(function).parameters.values() if p.default is p.empty]
        needs: dict[str, Need] = {p.name: _need_of(p) for p in asked}
        if len(set(needs.values())) != len(asked) or any(p.kind not in _NAMED for p in asked):
            raise ConfigurationError(
                f"the handler {name} may ask for the event, a TelnyxSession, a Call and a Conference, each once"
            )
        name = f"{getattr(function, '__module__', '')}.{name}"
        names = (name if number == 1 else f"{name} {number}" for number in count(1))
        return cls(next(n for n in names if n not in taken), function, classes, patterns, needs)

    def wants(self, event: Event) -> bool:
        """Whether the handler is for this event."""
        return isinstance(event, self.classes) or any(fnmatchcase(event.event_type, p) for p in self.patterns)

    def prepare(self) -> None:
        """Load and compile what the handler needs now, instead of when its first event comes."""
        for event_type, name in EVENTS.items():
            named = any(found is Event or found.__name__ == name for found in self.classes)
            if named or any(fnmatchcase(event_type, pattern) for pattern in self.patterns):
                structure(name, {"payload": {}})
        if {"call", "conference"} & set(self.needs.values()):
            import_module("telnyx_async.handles")

    async def __call__(self, event: Event, session: TelnyxSession) -> None:
        """Run the function.

        Raises:
            ConfigurationError: it asks for a call or a conference, and the event is of none.
        """
        await self.function(**{name: _give(need, event, session) for name, need in self.needs.items()})


def payload_field(event: Event, name: str) -> str | None:
    """A field of the payload that is text, whether the document knows it or not; None where there is none."""
    payload = event.payload
    value = getattr(payload, name, None)
    if value is None:
        value = (payload if isinstance(payload, dict) else unknown_fields(payload)).get(name)
    return value if isinstance(value, str) and value else None


def _need_of(parameter: inspect.Parameter) -> Need:
    annotation = parameter.annotation
    if annotation is parameter.empty:
        return _BY_NAME.get(parameter.name, "event")
    # The name is enough: the text of an annotation may stand for what is imported for type checking only.
    text = annotation if isinstance(annotation, str) else getattr(annotation, "__name__", "")
    return _BY_ANNOTATION.get(text.strip("'\"").rpartition(".")[2], "event")


def _give(need: Need, event: Event, session: TelnyxSession) -> Any:
    if need == "event":
        return event
    if need == "session":
        return session
    from telnyx_async.handles import Call, Conference  # only who asks for them pays for them

    handle, key = (Call, "call_control_id") if need == "call" else (Conference, "conference_id")
    found = payload_field(event, key)
    if found is None:
        raise ConfigurationError(f"{event.event_type} has no {key}, so there is no {need} to give")
    return handle(session, found)
