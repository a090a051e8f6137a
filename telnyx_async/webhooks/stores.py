"""Where it is kept which events have been handled, so that each is handled once.

An event that comes in is claimed for a short time, the lease, and settled when it is safe: from then on it is known for
long. Who dies in between loses the claim, and the next delivery of the event is handled.
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
    """What deduplication needs. Both methods may be called from several workers at once."""

    async def claim(self, event_id: str, lease: float) -> Claim:
        """Ask for an event.

        Args:
            event_id: `Event.id`.
            lease: seconds that the claim holds, unless it is settled.

        Returns:
            "new": it is the caller's from now on. "running": another claim on it holds. "settled": it is done.
        """
        ...

    async def settle(self, event_id: str, keep: float) -> None:
        """Say how a claim ended.

        Args:
            event_id: `Event.id`.
            keep: seconds to know the event as done; 0 gives it back, so that the next claim is "new".
        """
        ...


class MemoryStore:
    """Keeps the events of one process.

    Args:
        size: events to keep at most; the oldest go first. With `size` events in less time than they are to be known,
            a late duplicate is handled again.
        clock: seconds that only go forward; for tests.
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
        # The newest entries stand last, so those that have ended gather at the front.
        self._events.pop(event_id, None)
        while self._events and (len(self._events) >= self._size or self._oldest() <= now):
            del self._events[next(iter(self._events))]
        self._events[event_id] = (now + seconds, state)

    def _oldest(self) -> float:
        return self._events[next(iter(self._events))][0]


class RedisStore:
    """Keeps the events in Redis, for workers that share a webhook URL. Needs `telnyx-async[redis]`.

    Args:
        client: redis-py's asyncio client, as in `RedisStore(redis.asyncio.from_url("redis://localhost",
            socket_timeout=1))`: Telnyx waits two seconds for an answer. It stays the caller's to close.
        prefix: of the keys.
    """

    def __init__(self, client: Redis, prefix: str = "telnyx:event:") -> None:
        self._client = client
        self._prefix = prefix

    async def claim(self, event_id: str, lease: float) -> Claim:
        key = self._prefix + event_id
        if await self._client.set(key, "running", nx=True, px=_milliseconds(lease)):
            return "new"
        # A key that ended just now counts as running: the event comes again.
        return "settled" if await self._client.get(key) in (b"settled", "settled") else "running"

    async def settle(self, event_id: str, keep: float) -> None:
        key = self._prefix + event_id
        if keep > 0:
            await self._client.set(key, "settled", px=_milliseconds(keep))
        else:
            await self._client.delete(key)


def _milliseconds(seconds: float) -> int:
    return max(1, round(seconds * 1000))
