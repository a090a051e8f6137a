"""Event stores: they record which events have been handled, so that each is handled once.

Telnyx delivers an event again when it gets no answer in time, to another worker or URL perhaps, and several deliveries
may arrive at once. Deduplication therefore takes two steps. A worker first claims the event: of several claims at the
same time, one succeeds. A claim only lasts for a short time, the lease: if the worker is killed, the claim ends, and
the next delivery is handled. When the event is done (inline) or queued (background), the worker settles it: from then
on, for `dedup_ttl` seconds, every delivery is a duplicate. A worker that could not handle the event gives it back by
settling it with 0 seconds.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, Protocol, TypeAlias

if TYPE_CHECKING:
    from redis.asyncio import Redis

__all__ = ["Claim", "EventStore", "MemoryStore", "RedisStore"]

Claim: TypeAlias = Literal["new", "running", "settled"]


class EventStore(Protocol):
    """The interface of a store. Both methods may be called by several workers at once."""

    async def claim(self, event_id: str, lease: float) -> Claim:
        """Claim an event.

        Args:
            event_id: `Event.id`.
            lease: seconds until the claim ends, unless the event is settled before.

        Returns:
            "new": the caller has claimed it. "running": there is another claim. "settled": it is done.
        """
        ...

    async def settle(self, event_id: str, keep: float) -> None:
        """End a claim.

        Args:
            event_id: `Event.id`.
            keep: seconds for which the event counts as done; 0 gives it back, so that the next claim is "new".
        """
        ...


class MemoryStore:
    """A store in memory, for one process.

    Args:
        size: number of events to keep at most. When it is exceeded, the oldest are dropped, and a late duplicate of
            one of these is handled again.
        clock: returns monotonic seconds; for tests.
    """

    def __init__(self, size: int = 100_000, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._size = size
        self._clock = clock
        self._events: dict[str, tuple[float, Claim]] = {}

    async def claim(self, event_id: str, lease: float) -> Claim:
        until, state = self._events.get(event_id, (0.0, "new"))
        if until > self._clock():
            return state
        self._put(event_id, lease, "running")
        return "new"

    async def settle(self, event_id: str, keep: float) -> None:
        if keep > 0:
            self._put(event_id, keep, "settled")
        else:
            self._events.pop(event_id, None)

    def __len__(self) -> int:
        return len(self._events)

    def _put(self, event_id: str, seconds: float, state: Claim) -> None:
        now = self._clock()
        # The newest entries are last, so expired ones are mostly at the front.
        self._events.pop(event_id, None)
        while self._events and (len(self._events) >= self._size or self._oldest() <= now):
            del self._events[next(iter(self._events))]
        self._events[event_id] = (now + seconds, state)

    def _oldest(self) -> float:
        return self._events[next(iter(self._events))][0]


class RedisStore:
    """A store in Redis, for workers that share a webhook URL. Needs `telnyx-async[redis]`.

    Args:
        client: redis-py's asyncio client, as in `RedisStore(redis.asyncio.from_url("redis://localhost",
            socket_timeout=1))`: Telnyx waits two seconds for an answer. The caller closes it.
        prefix: of the keys.
    """

    def __init__(self, client: Redis, prefix: str = "telnyx:event:") -> None:
        self._client = client
        self._prefix = prefix

    async def claim(self, event_id: str, lease: float) -> Claim:
        key = self._prefix + event_id
        if await self._client.set(key, "running", nx=True, px=_milliseconds(lease)):
            return "new"
        # A key that has just expired counts as running: Telnyx delivers the event again.
        return "settled" if await self._client.get(key) in (b"settled", "settled") else "running"

    async def settle(self, event_id: str, keep: float) -> None:
        key = self._prefix + event_id
        if keep > 0:
            await self._client.set(key, "settled", px=_milliseconds(keep))
        else:
            await self._client.delete(key)


def _milliseconds(seconds: float) -> int:
    return max(1, round(seconds * 1000))
