"""Which event ends which command, in layers: no webhook names the command that caused it.

1. the call or conference, and the event types that end the command;
2. an id that both have, such as a conversation_id, a gather_id, or a speak_id that came with the event that it started;
3. the number in the client_state;
4. the order in which the commands were sent.

On the third: an event carries the client_state of its own command, or that of the latest. In both cases its number is not
smaller than that of its command, so commands with a larger one are left out. A number that is not the latest of its call
can only be the command's own. Events of conferences carry the client_state of the command that created it, so there the
number says nothing.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable

from attrs import define, field, frozen

from telnyx_async.model import Event
from telnyx_async.webhooks.events import parse, payload_field
from telnyx_async.webhooks.flows.marker import Marker, unwrapped
from telnyx_async.webhooks.inbox.contract import QueuedEvent

__all__: list[str] = []

_IDS = ("gather_id", "speak_id", "conversation_id", "conversation_relay_id", "recording_id")
# Events that nobody has waited for. Above it, the oldest is dropped.
_MOST_KEPT = 100


def ids_of(model: object) -> dict[str, str]:
    """The ids that tell things on one call apart, of a payload or the data of a response."""
    found = {name: getattr(model, name, None) for name in _IDS}
    return {name: value for name, value in found.items() if isinstance(value, str) and value}


@frozen(eq=False)
class Received:
    """An event of a flow."""

    queued: QueuedEvent
    event: Event
    marker: Marker | None
    targets: frozenset[str]
    ids: dict[str, str]

    @classmethod
    def of(cls, queued: QueuedEvent, targets: Callable[[Event], frozenset[str]]) -> Received:
        event = parse(queued.body)
        ids = {name: value for name in _IDS if (value := payload_field(event, name))}
        marker = Marker.of(event)
        return cls(queued, unwrapped(event), marker, targets(event), ids)


@define(eq=False, kw_only=True)
class Waiter:
    """Someone who waits for an event.

    Attributes:
        target: call or conference that the event is about; None for any.
        leg: call that the event of a conference is about; None for any.
        types: the event types, or
        kind: the class of the event.
        where: which of these events.
        number: of the command; None for `wait_for`.
        progress: event types that belong to the command and do not end it.
        ids: that the event must have, as far as both are known.
        late: seconds after the end of the call for which it goes on to wait; None for as long as it likes.
        made_by: the step, where the event may be about the leg that the step makes.
        progressed: events that belong to the command: they show that it was carried out.
        future: gets the event.
    """

    target: str | None
    leg: str | None = None
    types: frozenset[str] = frozenset()
    kind: type[Event] | None = None
    where: Callable[[Event], bool] | None = None
    number: int | None = None
    progress: frozenset[str] = frozenset()
    ids: dict[str, str] = field(factory=dict)
    late: float | None = 0.0
    made_by: str = ""
    progressed: list[Received] = field(factory=list)
    future: asyncio.Future[Received] = field(factory=lambda: asyncio.get_running_loop().create_future())

    def fits(self, received: Received) -> bool:
        """Whether the event may be the one that is waited for."""
        event = received.event
        return (
            not self.future.done()
            and (event.event_type in self.types if self.kind is None else isinstance(event, self.kind))
            and self._is_about(received)
            and self._may_be(received)
            and self._is_wanted(event)
        )

    def fail(self, error: Exception) -> None:
        """Let the waiter have an error, unless it has its event."""
        if not self.future.done():
            self.future.set_exception(error)

    def progresses(self, received: Received) -> bool:
        """Whether the event may belong to the command without ending it."""
        return (
            received.event.event_type in self.progress
            and self._is_about(received)
            and self._may_be(received)
            and self.is_old_enough_for(received)
        )

    def progress_by(self, received: Received) -> None:
        """Note an event that belongs to the command. It is kept in the inbox: the next worker needs it too."""
        self.progressed.append(received)
        self.ids |= received.ids

    def is_old_enough_for(self, received: Received) -> bool:
        """Whether the command was sent when the event happened, by the number in the client_state."""
        of_conference = received.event.event_type.startswith("conference.")
        return self.number is None or received.marker is None or of_conference or self.number <= received.marker.number

    def _is_wanted(self, event: Event) -> bool:
        try:
            return self.where is None or self.where(event)
        except Exception as error:
            self.fail(error)
            return False

    def _may_be(self, received: Received) -> bool:
        return all(received.ids.get(name, value) == value for name, value in self.ids.items())

    def _is_about(self, received: Received) -> bool:
        if self.leg is not None and self.leg not in received.targets:
            return False
        if self.target is None or self.target in received.targets:
            return True
        return bool(self.made_by) and received.marker is not None and received.marker.made_by == self.made_by


class Waiters:
    """Those who wait in a flow, and the events that nobody has waited for yet."""

    def __init__(self) -> None:
        self._open: list[Waiter] = []
        self._latest: dict[str | None, int] = {}
        self.kept: list[Received] = []

    def open(self, waiter: Waiter) -> None:
        """Let someone wait for an event that comes from now on."""
        self._open.append(waiter)
        if waiter.number is not None:
            self._latest[waiter.target] = max(waiter.number, self._latest.get(waiter.target, 0))

    def look(self, waiter: Waiter) -> None:
        """Look through the events that came before."""
        for received in list(self.kept):
            if self.offer(waiter, received):
                self.kept.remove(received)
            if waiter.future.done():
                return

    def close(self, waiter: Waiter) -> list[Received]:
        """Let someone wait no more. Returns the events that nobody needs any more."""
        self._open.remove(waiter)
        if not waiter.future.cancel():
            waiter.future.exception()  # so that asyncio does not miss who would take it
        return waiter.progressed

    def give_back(self, waiter: Waiter) -> list[Received]:
        """Give the event of one who was cancelled before he could take it to the next; see `give`."""
        future = waiter.future
        has_event = future.done() and not future.cancelled() and future.exception() is None
        return self.give(future.result()) if has_event else []

    def about(self, targets: frozenset[str]) -> list[Waiter]:
        """Those who wait for something of these calls and conferences."""
        return [waiter for waiter in self._open if waiter.target in targets]

    def give(self, received: Received) -> list[Received]:
        """Give an event to whom it is for. Returns those that nobody will ever be given."""
        fitting = [waiter for waiter in self._open if waiter.fits(received)]
        commands = [w for w in fitting if w.number is not None and w.is_old_enough_for(received)]
        chosen = self._best(commands, received) or next((w for w in fitting if w.number is None), None)
        if chosen is not None:
            chosen.future.set_result(received)
            return []
        for waiter in self._open:
            if waiter.progresses(received):
                waiter.progress_by(received)
                return []
        self.kept.append(received)
        dropped, self.kept = self.kept[:-_MOST_KEPT], self.kept[-_MOST_KEPT:]
        return dropped

    def offer(self, waiter: Waiter, received: Received) -> bool:
        """Give an event to one who waits, if it is for him. Returns whether it was."""
        if waiter.fits(received) and waiter.is_old_enough_for(received):
            waiter.future.set_result(received)
            return True
        if waiter.progresses(received):
            waiter.progress_by(received)
            return True
        return False

    def give_all(self, received: Received) -> None:
        """Give an event to everybody who waits for it: the end of a call."""
        for waiter in self._open:
            if waiter.fits(received):
                waiter.future.set_result(received)

    def _best(self, commands: Iterable[Waiter], received: Received) -> Waiter | None:
        in_order = sorted(commands, key=lambda waiter: waiter.number or 0)
        for waiter in in_order:
            if waiter.ids.items() & received.ids.items():
                return waiter
        if received.marker is not None:
            for waiter in in_order:
                if waiter.number == received.marker.number < self._latest.get(waiter.target, 0):
                    return waiter
        return next(iter(in_order), None)
