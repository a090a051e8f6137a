"""The time of the simulated world: real, faster than real, or virtual."""

from __future__ import annotations

import asyncio
import heapq
import itertools
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol

from attrs import define

_LONGEST_ADVANCE = 10 * 366 * 86_400  # seconds
_VIRTUAL_START = datetime(2026, 1, 5, 9, tzinfo=UTC)


def _seconds() -> float:
    """The time of the event loop, which may be virtual; for who asks outside of it, that of the machine."""
    try:
        return asyncio.get_running_loop().time()
    except RuntimeError:
        return time.monotonic()


class Timer(Protocol):
    """An action that is scheduled."""

    def cancel(self) -> None:
        """Cancel the action. Does nothing after it has run."""


class Clock:
    """Time that runs as real time does, or faster.

    What happens in the world (ringing, speaking, silence) is timed by this clock. What a client measures too, such as
    the 60 s for which a command_id is remembered, is timed by `wire_time`, which does not depend on the speed.

    Args:
        speed: how many simulated seconds pass in one real second; more than 0.
        start: the date and time at which it begins, with a time zone; the default is now.
    """

    virtual = False

    def __init__(self, speed: float = 1.0, start: datetime | None = None) -> None:
        if speed <= 0:
            raise ValueError(f"speed must be more than 0, not {speed}")
        self.speed = speed
        self._real_start = _seconds()
        self._start = start or datetime.now(UTC)
        self._stopped = False

    def time(self) -> float:
        """Simulated seconds since the start."""
        return (_seconds() - self._real_start) * self.speed

    def wire_time(self) -> float:
        """Real seconds since the start, as a client measures them."""
        return _seconds() - self._real_start

    def now(self) -> datetime:
        """The date and time in the simulated world, in UTC."""
        return self.at(self.time())

    def at(self, seconds: float) -> datetime:
        """The date and time so many simulated seconds after the start, in UTC."""
        return self._start + timedelta(seconds=seconds)

    def timestamp(self) -> str:
        """The date and time in the simulated world, as Telnyx writes it."""
        return timestamp(self.now())

    def call_later(self, delay: float, action: Callable[[], None]) -> Timer:
        """Schedule an action after so many simulated seconds."""
        return asyncio.get_running_loop().call_later(delay / self.speed, lambda: None if self._stopped else action())

    def stop(self) -> None:
        """Run nothing more of what is scheduled."""
        self._stopped = True

    async def sleep(self, seconds: float) -> None:
        """Wait for so many simulated seconds."""
        if seconds > 0:
            await asyncio.sleep(seconds / self.speed)

    async def wait_for(self, future: asyncio.Future[str | None], seconds: float) -> str | None:
        """Wait for a future for so many simulated seconds; then it gets the result None."""

        def expire() -> None:
            if not future.done():
                future.set_result(None)

        timer = self.call_later(seconds, expire)
        try:
            return await future
        finally:
            timer.cancel()

    async def advance(self, seconds: float, settle: Callable[[], Awaitable[None]]) -> None:
        """Let virtual time pass.

        Args:
            seconds: simulated seconds.
            settle: waits until all that an action has caused is done.

        Raises:
            RuntimeError: the clock is not virtual.
        """
        raise RuntimeError('only a simulator with speed="virtual" can be advanced')


@define(order=False, eq=False)
class _Timer:
    action: Callable[[], None]
    cancelled: bool = False

    def cancel(self) -> None:
        self.cancelled = True


class VirtualClock(Clock):
    """Time that stands still until `advance` moves it. Tests wait for nothing, and the order of actions is certain."""

    virtual = True

    def __init__(self, start: datetime | None = None) -> None:
        super().__init__(start=start or _VIRTUAL_START)
        self._time = 0.0
        self._timers: list[tuple[float, int, _Timer]] = []
        self._order = itertools.count()

    def time(self) -> float:
        """Simulated seconds since the start."""
        return self._time

    def wire_time(self) -> float:
        """The same as `time`, so that a test can also move the 60 s for which a command_id is remembered."""
        return self._time

    def call_later(self, delay: float, action: Callable[[], None]) -> Timer:
        """Schedule an action for the time when the clock has been moved so far."""
        timer = _Timer(action)
        heapq.heappush(self._timers, (self._time + max(0.0, delay), next(self._order), timer))
        return timer

    async def sleep(self, seconds: float) -> None:
        """Wait until the clock has been moved so far."""
        if seconds > 0:
            done = asyncio.Event()
            self.call_later(seconds, done.set)
            await done.wait()

    async def advance(self, seconds: float, settle: Callable[[], Awaitable[None]]) -> None:
        """Let time pass: run what is scheduled for it, in order, and settle after each action."""
        if not 0 <= seconds <= _LONGEST_ADVANCE:
            raise ValueError(f"time moves by 0 to {_LONGEST_ADVANCE} seconds, not {seconds}")
        until = self._time + seconds
        await settle()
        while self._due(until):
            time, _, timer = heapq.heappop(self._timers)
            self._time = max(self._time, time)
            timer.action()
            await settle()
        self._time = max(self._time, until)

    def _due(self, until: float) -> bool:
        while self._timers and self._timers[0][2].cancelled:
            heapq.heappop(self._timers)
        return bool(self._timers) and self._timers[0][0] <= until


def timestamp(moment: datetime) -> str:
    """Write a time as Telnyx does."""
    return moment.isoformat(timespec="microseconds").replace("+00:00", "Z")


def read_moment(given: datetime | str | None) -> datetime | None:
    """A date and time with a time zone: UTC where it names none.

    Raises:
        ValueError: it is no date and time.
    """
    moment = datetime.fromisoformat(given) if isinstance(given, str) else given
    return moment.replace(tzinfo=UTC) if moment is not None and moment.tzinfo is None else moment
