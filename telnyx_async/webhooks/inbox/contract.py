"""What every inbox does.

An inbox keeps events between the answer to Telnyx and the end of their handlers. `put` makes an event durable, and drops
it when it is known. Workers then take the events out, lane by lane: a lane is a call or a conference, and its events are
in the order of `occurred_at`. A worker that takes an event is alone in its lane for the time of a lease, and renews the
lease while a handler runs. When a worker is killed, its leases run out, and another worker takes the lanes.

Beside an event, its inbox keeps a journal: the results of the commands of its handlers. A handler that runs again is given
the recorded responses.

An inbox of your own implements `Inbox`. To put events into a queue that you already run, `put` is enough (`EventQueue`):
call `WebhookRouter.handle` in the tasks of that queue.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Literal, Protocol, TypeAlias, runtime_checkable

from attrs import field, frozen, validators

__all__ = ["DeadLetter", "EventQueue", "Inbox", "InboxLimits", "Lease", "Put", "QueuedEvent", "Settlement"]

Put: TypeAlias = Literal["new", "waiting", "handled"]
"""What became of `put`: the event is new; it is known, and not handled yet; it is known, and handled or a dead letter."""

Settlement: TypeAlias = Literal["handled", "again", "released", "dead", "forgotten"]
"""How a worker ends with an event.

handled: it is done. again: it failed, and is due again later. released: the worker stops; another one may have it at
once. dead: it becomes a dead letter. forgotten: it is dropped, and new when it is delivered again.
"""


@frozen(kw_only=True)
class InboxLimits:
    """How much an inbox keeps, and for how long.

    Attributes:
        waiting: number of events that may wait or be in work; each flow that runs is one. Above it, `put` raises
            `InboxFull`. Twice as many are taken for lanes that are leased: a flow needs its events to come to its end.
        dedup_ttl: seconds for which a handled event is known as a duplicate.
        dead_letters: number of dead letters; above it, the oldest are dropped.
        dead_letter_ttl: seconds for which a dead letter is kept.
    """

    waiting: int = field(default=10_000, validator=validators.ge(1))
    dedup_ttl: float = field(default=3600.0, validator=validators.gt(0))
    dead_letters: int = field(default=1000, validator=validators.ge(1))
    dead_letter_ttl: float = field(default=14 * 86400.0, validator=validators.gt(0))


@frozen(kw_only=True)
class QueuedEvent:
    """An event as an inbox keeps it.

    Attributes:
        id: `Event.id`.
        lane: events of one lane are handled one at a time and in order.
        occurred_at: Unix seconds; the order within the lane.
        wait: seconds that it waits for earlier events of its lane that have not arrived yet.
        body: the webhook's body, for `parse`.
    """

    id: str
    lane: str
    occurred_at: float
    wait: float = 0.0
    body: bytes = field(repr=False)


@frozen(kw_only=True, eq=False)
class Lease:
    """The right to handle an event, and its lane, for some seconds.

    Attributes:
        event: to handle.
        token: proves the lease; another one for each `take`.
        attempt: how many times the event has been taken, from 1.
        queued: seconds since `put`.
        depth: number of events that wait or are in work, this one included.
        journal: step -> what was recorded of it, by this and earlier attempts.
    """

    event: QueuedEvent
    token: str
    attempt: int
    queued: float
    depth: int
    journal: dict[str, bytes] = field(repr=False)


@frozen(kw_only=True)
class DeadLetter:
    """An event whose handlers failed too often.

    Attributes:
        event: as it was put.
        reason: the last error.
        attempts: how many times it was taken.
        died_at: Unix seconds.
        journal: step -> what was recorded of it.
    """

    event: QueuedEvent
    reason: str
    attempts: int
    died_at: float
    journal: Mapping[str, bytes] = field(repr=False)


class EventQueue(Protocol):
    """Takes events in. It may drop those that it knows."""

    async def put(self, event: QueuedEvent) -> Put:
        """Keep an event. When this returns, the event must not be lost any more.

        Raises:
            InboxFull: there is no room.
        """
        ...


@runtime_checkable
class Inbox(EventQueue, Protocol):
    """The interface of an inbox. Several workers, also in other processes, may call it at the same time.

    Attributes:
        limits: how much it keeps.
        durable: whether events outlive the process.
    """

    @property
    def limits(self) -> InboxLimits: ...

    @property
    def durable(self) -> bool: ...

    async def open(self) -> None:
        """Called once, in the event loop in which the inbox is used, before anything else."""
        ...

    async def close(self) -> Sequence[QueuedEvent]:
        """Release connections and files. Returns the events that are lost: those that wait in an inbox in memory."""
        ...

    async def take(self, seconds: float) -> Lease | None:
        """Take the first event of a lane that nobody has, and lease the lane.

        Args:
            seconds: duration of the lease, until it is renewed.

        Returns:
            The lease; None when no event is due.
        """
        ...

    async def wait(self) -> None:
        """Return when `take` may find something. It may return early, and may be cancelled."""
        ...

    async def renew(self, leases: Sequence[Lease], seconds: float) -> Sequence[Lease]:
        """Let leases last for some seconds from now. Returns those that are lost: another worker may have the lane."""
        ...

    async def record(
        self, lease: Lease, step: str, value: bytes | None, *, handled: Sequence[QueuedEvent] = ()
    ) -> None:
        """Write a step into the journal of the event, durably; None removes it. `lease.journal` is updated too.

        Args:
            lease: of the event.
            step: name of the step.
            value: to write.
            handled: events that wait in the lane, and are handled by this step: they end in the same transaction.

        Raises:
            LeaseLost: another worker may have the lane.
        """
        ...

    async def follow(self, lease: Lease) -> Sequence[QueuedEvent]:
        """The events that wait in the lane behind the one in work, in order. They stay where they are.

        Raises:
            LeaseLost: another worker may have the lane.
        """
        ...

    async def arrivals(self) -> Collection[str]:
        """Wait until an event has come to a lane that is leased. Called by one task.

        Returns:
            The lanes that events have come to since the last call; perhaps others too, perhaps none.
        """
        ...

    async def link(self, lease: Lease, lane: str) -> None:
        """Put events of another lane into the lane of the lease, from now until its event is settled for good.

        Raises:
            LeaseLost: another worker may have the lane.
        """
        ...

    async def settle(self, lease: Lease, how: Settlement, *, after: float = 0.0, reason: str = "") -> None:
        """End a lease, and with it perhaps the event.

        Args:
            lease: to end.
            how: see `Settlement`.
            after: with "again", seconds until the event is due; its lane waits with it.
            reason: with "dead", the error.

        Raises:
            LeaseLost: another worker may have the lane.
        """
        ...

    async def depth(self) -> int:
        """The number of events that wait or are in work."""
        ...

    async def dead_letters(self) -> Sequence[DeadLetter]:
        """All dead letters, the oldest first."""
        ...

    async def retry(self, event_id: str) -> bool:
        """Put a dead letter back, with its journal. Returns whether there was one."""
        ...

    async def drop(self, event_id: str) -> bool:
        """Drop a dead letter for good. Returns whether there was one."""
        ...
