"""When a request is sent: the places of `max_in_flight`, and a queue for each rate limit that is known or documented.

As long as Telnyx says nothing of a limit, a request takes a place and goes. A bucket stands for a limit: it exists for the
operations that are documented to share one, and comes into being when a response to its route says that there is one. Requests of a
bucket wait in the order in which their calls began, so one that got a 429 is the first again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from functools import lru_cache
from heapq import heappop, heappush
from itertools import count
from typing import Final, TypeAlias

from attrs import define, field

from telnyx_async._engine.rate_window import LocalWindow, Sent
from telnyx_async.errors import ConnectionFailed, QueueTimedOut
from telnyx_async.operation import Operation
from telnyx_async.rates import RateLimits, RateState

# While nothing is known of a limit, a bucket starts with some requests at once, and with more when these are accepted.
_FIRST: Final = 3.0
_MORE: Final = 0.25
# Seconds that a 429 pauses a bucket when it does not say how long.
_PAUSE: Final = 1.0
# Seconds that are believed. A header that says more is taken for a mistake: one response must not stop all others.
_LONGEST_WAIT: Final = 3600.0
_MOST_BUCKETS: Final = 1000

# Number of the call, number of the request, time until which it may wait, and what it waits for.
Waiter: TypeAlias = tuple[int, int, float, asyncio.Future[Sent]]


@define(eq=False)
class Bucket:
    """The requests of one rate limit."""

    name: str
    window: LocalWindow
    documented: bool
    in_flight: int = 0
    at_once: float = _FIRST
    waiting: int = 0
    queue: list[Waiter] = field(factory=list)
    room: asyncio.Event = field(factory=asyncio.Event)
    serving: asyncio.Task[None] | None = None

    @property
    def full(self) -> bool:
        """Whether responses should come first, since nothing is known of the limit."""
        return self.in_flight >= int(self.at_once) and not self.window.known

    @property
    def idle(self) -> bool:
        return not (self.documented or self.waiting or self.in_flight or self.window.known)

    def next(self) -> Waiter | None:
        """Take the first request out of the queue."""
        while self.queue:
            waiter = heappop(self.queue)
            if not waiter[3].done():
                self.waiting -= 1
                return waiter
        return None

    def fail(self, error: Callable[[], Exception], before: float) -> None:
        """Fail the requests that may not wait until a time."""
        for *_, until, future in self.queue:
            if until < before and not future.done():
                self.waiting -= 1
                future.set_exception(error())

    def leave(self, accepted: bool) -> None:
        """A request has ended."""
        if accepted and self.in_flight >= int(self.at_once):
            self.at_once += _MORE
        self.in_flight -= 1
        self.room.set()


@define(eq=False)
class Turn:
    """A place among the requests in flight. `end` must free it.

    Attributes:
        queued: seconds that the request waited for it.
    """

    queued: float
    _name: str
    _bucket: Bucket | None
    _sent: Sent | None
    _places: asyncio.Semaphore
    _refused: bool = False

    def end(self) -> None:
        """Free the place."""
        self._places.release()
        if self._bucket is not None:
            self._bucket.leave(not self._refused)


class Scheduler:
    """Decides when requests are sent. Belongs to the running event loop.

    Args:
        limits: of the session.
        max_in_flight: the largest number of requests at the same time.
    """

    def __init__(self, limits: RateLimits, max_in_flight: int) -> None:
        self._limits = limits
        self._max_in_flight = max_in_flight
        self._places = asyncio.Semaphore(max_in_flight)
        self._buckets: dict[str, Bucket] = {}
        self._numbers = count(1)
        self._loop = asyncio.get_running_loop()
        self._window = _windows(limits)
        self.ticket = count(1).__next__

    async def turn(self, operation: Operation, ticket: int) -> Turn:
        """Wait until a request may be sent.

        Args:
            operation: that is called.
            ticket: of its call, from `ticket()`: lower ones go first.

        Raises:
            QueueTimedOut: it would wait longer than `RateLimits.max_wait`.
            ConnectionFailed: the session was closed.
        """
        name = bucket_of(operation)
        bucket = self._known_bucket(name, operation)
        if bucket is None and not self._places.locked():
            await self._places.acquire()
            return Turn(0.0, name, None, None, self._places)
        began, sent = self._loop.time(), None
        try:
            if bucket is None:
                async with asyncio.timeout(self._limits.max_wait):
                    await self._places.acquire()
                # A response may have told of a limit meanwhile.
                bucket = self._known_bucket(name, operation)
                if bucket is not None:
                    self._places.release()
            if bucket is not None:
                sent = await self._queue(bucket, ticket)
        except TimeoutError:
            raise QueueTimedOut(
                f"it may wait {self._limits.max_wait:g} s for its turn, and that is not enough; it was not sent",
                bucket=name,
                waiting=bucket.waiting if bucket else 0,
            ) from None
        return Turn(self._loop.time() - began, name, bucket, sent, self._places)

    async def heard(self, turn: Turn, headers: Mapping[str, str], *, refused: bool, wait: float | None) -> None:
        """Learn from a response.

        Args:
            turn: of the request.
            headers: of the response.
            refused: whether it is a 429 because of a rate limit.
            wait: seconds for which it asks to wait, if it does.
        """
        if refused:
            turn._refused = True
            bucket = turn._bucket or self._bucket(turn._name)
            bucket.at_once = _FIRST
            await bucket.window.refused(turn._sent, _PAUSE if wait is None or wait > _LONGEST_WAIT else wait)
            return
        state = RateState.of(headers)
        if state is None or state.reset is None or state.reset > _LONGEST_WAIT:
            return
        # A quota matters only when requests in flight may use it up.
        if state.remaining <= self._max_in_flight:
            bucket = turn._bucket or self._bucket(turn._name)
            await bucket.window.heard(turn._sent, state.remaining, state.reset)

    def close(self) -> None:
        """End all waiting."""
        for bucket in self._buckets.values():
            bucket.fail(lambda: ConnectionFailed("the session was closed"), float("inf"))
            self._stop(bucket)

    def _known_bucket(self, name: str, operation: Operation) -> Bucket | None:
        """The bucket of an operation; None when nothing is known of a limit."""
        bucket = self._buckets.get(name)
        if bucket is not None and bucket.idle:
            del self._buckets[name]
            return None
        if bucket is None and operation.bucket is not None:
            return self._bucket(name, documented=True)
        return bucket

    def _bucket(self, name: str, *, documented: bool = False) -> Bucket:
        if name not in self._buckets:
            if len(self._buckets) >= _MOST_BUCKETS:
                self._buckets = {key: one for key, one in self._buckets.items() if not one.idle}
            self._buckets[name] = Bucket(name, self._window(name), documented)
        return self._buckets[name]

    async def _queue(self, bucket: Bucket, ticket: int) -> Sent:
        future: asyncio.Future[Sent] = self._loop.create_future()
        longest = self._limits.max_wait
        heappush(bucket.queue, (ticket, next(self._numbers), self._loop.time() + longest, future))
        bucket.waiting += 1
        if bucket.serving is None:
            bucket.serving = self._loop.create_task(self._serve(bucket))
        try:
            async with asyncio.timeout(longest):
                return await future
        except (asyncio.CancelledError, TimeoutError):
            if future.cancelled():
                self._given_up(bucket)
            elif future.exception() is None:  # its turn came at the same moment
                bucket.leave(accepted=False)
                self._places.release()
            raise

    def _given_up(self, bucket: Bucket) -> None:
        bucket.waiting -= 1
        if not bucket.waiting:
            self._stop(bucket)

    def _stop(self, bucket: Bucket) -> None:
        bucket.queue.clear()
        if bucket.serving is not None:
            bucket.serving.cancel()
            bucket.serving = None

    async def _serve(self, bucket: Bucket) -> None:
        """Let the requests of a bucket go, one after the other, until none waits."""
        while bucket.queue and bucket.waiting:
            if bucket.full:
                bucket.room.clear()
                await bucket.room.wait()
                continue
            wait = await self._serve_one(bucket)
            if wait > 0:
                bucket.fail(TimeoutError, self._loop.time() + wait)
                if bucket.waiting:
                    await asyncio.sleep(wait)
        bucket.queue.clear()
        bucket.serving = None

    async def _serve_one(self, bucket: Bucket) -> float:
        """Let the next request go. Returns 0; or, when it must wait, for how many seconds."""
        await self._places.acquire()
        gone = False
        try:
            taken = await bucket.window.take()
            if not isinstance(taken, tuple):
                return taken
            if waiter := bucket.next():
                bucket.in_flight += 1
                waiter[3].set_result(taken)
                gone = True
            return 0.0
        finally:
            if not gone:
                self._places.release()


@lru_cache(maxsize=2000)
def bucket_of(operation: Operation) -> str:
    """The name of the rate limit of an operation: the documented one, else that of its method and route."""
    return operation.bucket or f"{operation.method} {operation.path}"


def _windows(limits: RateLimits) -> Callable[[str], LocalWindow]:
    """What makes the window of a bucket by its name."""
    if limits._redis is None:
        return lambda _: LocalWindow()
    from telnyx_async._engine.shared_window import SharedWindow, script_for  # needs redis

    script = script_for(limits._redis)
    return lambda name: SharedWindow(script=script, key=f"{limits._prefix}{{{name}}}")
