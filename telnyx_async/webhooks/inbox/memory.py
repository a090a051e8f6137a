"""An inbox in memory."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import suppress
from heapq import heappop, heappush
from itertools import count

from attrs import define, evolve, field

from telnyx_async.errors import InboxFull, LeaseLost
from telnyx_async.webhooks.inbox.contract import DeadLetter, InboxLimits, Lease, Put, QueuedEvent, Settlement

__all__ = ["MemoryInbox"]


@define(eq=False)
class _Kept:
    event: QueuedEvent
    number: int
    put_at: float
    due: float
    attempts: int = 0
    journal: dict[str, bytes] = field(factory=dict)
    reason: str = ""
    died_at: float = 0.0


@define(eq=False)
class _Lane:
    # (occurred_at, number, event id)
    waiting: list[tuple[float, int, str]] = field(factory=list)
    # Until then nobody takes the lane: its first event is not due yet, or there is a lease.
    ready: float = 0.0
    token: str | None = None


class MemoryInbox:
    """An inbox in memory, for one process. When the process is killed, the events that wait are lost.

    Args:
        limits: how much it keeps. Besides, it remembers at most 100,000 handled events; when there are more, the oldest
            are dropped, and a late duplicate of one of these is handled again.
        clock: returns seconds; for tests.
    """

    durable = False
    _KNOWN = 100_000

    def __init__(
        self,
        limits: InboxLimits = InboxLimits(),  # noqa: B008
        *,
        clock: Callable[[], float] = lambda: asyncio.get_running_loop().time(),
    ) -> None:
        self.limits = limits
        self._clock = clock
        self._numbers = count(1)
        self._waiting: dict[str, _Kept] = {}
        self._dead: dict[str, _Kept] = {}
        self._handled: dict[str, float] = {}
        self._lanes: dict[str, _Lane] = {}
        # (ready, name of the lane); entries whose time is not the lane's any more are skipped.
        self._ready: list[tuple[float, str]] = []
        self._changed = asyncio.Event()
        self._arrived: set[str] = set()
        self._arrival = asyncio.Event()
        # lane -> the lane that its events are put into instead
        self._links: dict[str, str] = {}
        self._linked: dict[str, set[str]] = {}  # the same from the other side

    async def open(self) -> None:
        self._changed, self._arrival = asyncio.Event(), asyncio.Event()  # of this event loop

    async def close(self) -> Sequence[QueuedEvent]:
        lost = [kept.event for kept in self._waiting.values()]
        self._waiting.clear()
        self._lanes.clear()
        self._ready.clear()
        return lost

    async def put(self, event: QueuedEvent) -> Put:
        now = self._clock()
        if event.id in self._waiting:
            return "waiting"
        if event.id in self._dead or self._handled.get(event.id, now) > now:
            return "handled"
        event = evolve(event, lane=self._links.get(event.lane, event.lane))
        lane = self._lanes.get(event.lane)
        most = self.limits.waiting * (2 if lane and lane.token else 1)
        if len(self._waiting) >= most:
            raise InboxFull(f"{most} events wait already")
        self._add(_Kept(event, next(self._numbers), now, now + event.wait))
        return "new"

    async def take(self, seconds: float) -> Lease | None:
        self._changed.clear()
        now = self._clock()
        for name, lane in self._lanes_by_time():
            if lane.ready > now:
                return None
            kept = self._waiting[lane.waiting[0][2]]
            if kept.due > now:  # an earlier event came while the lane was leased
                self._free(name)
                continue
            token = str(next(self._numbers))
            kept.attempts += 1
            lane.token = token
            self._set_ready(name, now + seconds)
            return Lease(
                event=kept.event,
                token=token,
                attempt=kept.attempts,
                queued=now - kept.put_at,
                depth=len(self._waiting),
                journal=dict(kept.journal),
            )
        return None

    async def wait(self) -> None:
        pause = next((lane.ready - self._clock() for _, lane in self._lanes_by_time()), None)
        with suppress(TimeoutError):
            async with asyncio.timeout(pause):
                await self._changed.wait()

    async def renew(self, leases: Sequence[Lease], seconds: float) -> Sequence[Lease]:
        lost = [lease for lease in leases if not self._holds(lease)]
        for lease in leases:
            if lease not in lost:
                self._set_ready(lease.event.lane, self._clock() + seconds)
        return lost

    async def follow(self, lease: Lease) -> Sequence[QueuedEvent]:
        self._kept(lease)
        others = sorted(entry for entry in self._lanes[lease.event.lane].waiting if entry[2] != lease.event.id)
        return [self._waiting[event_id].event for _, _, event_id in others]

    async def arrivals(self) -> Collection[str]:
        await self._arrival.wait()
        self._arrival.clear()
        arrived, self._arrived = self._arrived, set()
        return arrived

    async def link(self, lease: Lease, lane: str) -> None:
        self._kept(lease)
        self._links[lane] = lease.event.lane
        self._linked.setdefault(lease.event.lane, set()).add(lane)

    async def record(
        self, lease: Lease, step: str, value: bytes | None, *, handled: Sequence[QueuedEvent] = ()
    ) -> None:
        kept = self._kept(lease)
        self._remove([event.id for event in handled], lease.event.lane)
        for event in handled:
            self._remember(event.id, self._clock())
        for journal in (kept.journal, lease.journal):
            if value is None:
                journal.pop(step, None)
            else:
                journal[step] = value

    async def settle(self, lease: Lease, how: Settlement, *, after: float = 0.0, reason: str = "") -> None:
        kept, now = self._kept(lease), self._clock()
        if how == "again":
            kept.due = now + after
        elif how == "released":
            kept.attempts -= 1
        else:
            self._remove([lease.event.id], lease.event.lane)
            for name in self._linked.pop(lease.event.lane, ()):
                if self._links.get(name) == lease.event.lane:  # another flow may have it by now
                    del self._links[name]
        if how == "handled":
            self._remember(lease.event.id, now)
        elif how == "dead":
            kept.reason, kept.died_at = reason, now
            self._dead[lease.event.id] = kept
            self._drop_old_dead_letters(now)
        self._free(lease.event.lane)

    async def depth(self) -> int:
        return len(self._waiting)

    async def dead_letters(self) -> Sequence[DeadLetter]:
        age = time.time() - self._clock()
        return [
            DeadLetter(
                event=kept.event,
                reason=kept.reason,
                attempts=kept.attempts,
                died_at=kept.died_at + age,
                journal=kept.journal,
            )
            for kept in self._dead.values()
        ]

    async def retry(self, event_id: str) -> bool:
        kept = self._dead.pop(event_id, None)
        if kept is None:
            return False
        kept.attempts, kept.due = 0, self._clock()
        self._add(kept)
        return True

    async def drop(self, event_id: str) -> bool:
        return self._dead.pop(event_id, None) is not None

    def _add(self, kept: _Kept) -> None:
        event = kept.event
        self._waiting[event.id] = kept
        lane = self._lanes.setdefault(event.lane, _Lane())
        heappush(lane.waiting, (event.occurred_at, kept.number, event.id))
        if lane.token is None:
            self._free(event.lane)
        else:
            self._arrived.add(event.lane)
            self._arrival.set()

    def _remove(self, event_ids: Collection[str], lane_name: str) -> None:
        removed = {event_id for event_id in event_ids if self._waiting.pop(event_id, None)}
        lane = self._lanes[lane_name]
        lane.waiting = sorted(entry for entry in lane.waiting if entry[2] not in removed)

    def _holds(self, lease: Lease) -> bool:
        lane = self._lanes.get(lease.event.lane)
        return lane is not None and lane.token == lease.token

    def _kept(self, lease: Lease) -> _Kept:
        if not self._holds(lease):
            raise LeaseLost(f"the lease of event {lease.event.id} has run out")
        return self._waiting[lease.event.id]

    def _free(self, name: str) -> None:
        """Let a lane be taken when its first event is due."""
        lane = self._lanes[name]
        lane.token = None
        if lane.waiting:
            self._set_ready(name, self._waiting[lane.waiting[0][2]].due)
        else:
            del self._lanes[name]
        self._changed.set()

    def _set_ready(self, name: str, ready: float) -> None:
        self._lanes[name].ready = ready
        heappush(self._ready, (ready, name))

    def _lanes_by_time(self) -> Iterator[tuple[str, _Lane]]:
        while self._ready:
            ready, name = self._ready[0]
            lane = self._lanes.get(name)
            if lane is None or lane.ready != ready:
                heappop(self._ready)
            else:
                yield name, lane

    def _remember(self, event_id: str, now: float) -> None:
        # The newest are last, so expired ones are at the front.
        while self._handled:
            oldest = next(iter(self._handled))
            if len(self._handled) < self._KNOWN and self._handled[oldest] > now:
                break
            del self._handled[oldest]
        self._handled[event_id] = now + self.limits.dedup_ttl

    def _drop_old_dead_letters(self, now: float) -> None:
        for event_id, kept in list(self._dead.items()):
            if len(self._dead) <= self.limits.dead_letters and kept.died_at + self.limits.dead_letter_ttl > now:
                break
            del self._dead[event_id]
