"""Which events a handler is for: event classes, and event types in which `*` stands for any text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from fnmatch import fnmatchcase

from attrs import frozen

from telnyx_async import models
from telnyx_async._engine.serialization import structure
from telnyx_async.errors import ConfigurationError
from telnyx_async.model import Event, UnknownEvent
from telnyx_async.models._events import EVENTS
from telnyx_async.webhooks.meetings import MeetingEvent

__all__: list[str] = []

# The classes of events whose types Telnyx's document does not list.
_UNDOCUMENTED: tuple[type[Event], ...] = (UnknownEvent, MeetingEvent)
# Telnyx's guides name it, and its OpenAPI document does not.
_IN_GUIDES = ("assistant.initialization",)


@frozen
class EventFilter:
    """The classes and event types that a handler is registered for."""

    classes: tuple[type[Event], ...]
    patterns: tuple[str, ...]

    @classmethod
    def of(cls, events: Sequence[type[Event] | str], *, unknown: bool = False) -> EventFilter:
        """Check and sort what `WebhookRouter.on` was given.

        Args:
            events: event classes, and event types with or without `*`.
            unknown: whether an event type may be one that Telnyx's document does not list.

        Raises:
            ConfigurationError: there is none, or one is neither an event class nor a known event type.
        """
        if not events:
            raise ConfigurationError('say which events the handler is for: on(CallInitiated) or on("call.*")')
        for event in events:
            if isinstance(event, str):
                if not unknown and not any(fnmatchcase(known, event) for known in (*EVENTS, *_IN_GUIDES)):
                    raise ConfigurationError(_unknown_type(event))
            elif not (isinstance(event, type) and issubclass(event, Event)):
                raise ConfigurationError(_not_an_event(event))
        return cls(
            tuple(event for event in events if isinstance(event, type)),
            tuple(event for event in events if isinstance(event, str)),
        )

    def matches(self, event: Event) -> bool:
        """Whether the handler is for this event."""
        return isinstance(event, self.classes) or self._names(event.event_type)

    def left_out(self, accepted: tuple[type[Event], ...]) -> str | None:
        """Name a class of event that the handler is registered for and that is in none of the accepted classes."""
        if Event in accepted:
            return None
        named = [getattr(models, name) for kind, name in EVENTS.items() if self._names(kind)]
        cls: type[Event]
        for cls in (*self.classes, *named):
            if not issubclass(cls, accepted):
                return cls.__name__
        # A pattern also matches event types that Telnyx adds later.
        if any("*" in p or p not in EVENTS for p in self.patterns) and not set(_UNDOCUMENTED) & set(accepted):
            return UnknownEvent.__name__
        return None

    def prepare(self) -> None:
        """Load and compile the event classes now, so that the first event does not wait for it."""
        for name in self._known():
            structure(name, {"payload": {}})

    def _known(self) -> Iterator[str]:
        named = {cls.__name__ for cls in self.classes}
        return (name for kind, name in EVENTS.items() if Event in self.classes or name in named or self._names(kind))

    def _names(self, event_type: str) -> bool:
        return any(fnmatchcase(event_type, pattern) for pattern in self.patterns)


def _unknown_type(event_type: str) -> str:
    near = get_close_matches(event_type.lower(), EVENTS, n=1)
    hint = f'did you mean "{near[0]}"? ' if near else ""
    return (
        f'"{event_type}" matches no event type that Telnyx documents: {hint}'
        f'For a type that is not documented, say on("{event_type}", unknown=True).'
    )


def _not_an_event(event: object) -> str:
    if callable(event) and not isinstance(event, type):
        name = getattr(event, "__qualname__", event)
        return f"{name}: write the events in parentheses, as in @webhooks.on(CallInitiated) or @webhooks.flow(CallInitiated)"
    return f"a handler is for event classes and event types, not for {event!r}"
