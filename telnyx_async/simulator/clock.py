"""The time of the simulated world: real, faster, or standing still until it is told to go on."""

from __future__ import annotations

import asyncio
import heapq
import itertools
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol

from attrs import define


class Timer(Protocol):
    """Something that will happen, and can be called off."""

    def cancel(self) -> None:
        """Call it off. Does nothing where it has happened already."""


class Clock:
    """Time that runs with the wall's, or faster.

    What the world does (ringing, speaking, silence) takes its time by this clock. What concerns the client's side of
    the wire, such as the 60 s in which a command_id is remembered, is measured by `wire_time`, which no speed changes.

    Args:
        speed: how many simulated seconds pass in one real second; more than 0.
    """

    virtual = False

    def __init__(self, speed: float = 1.0) -> None:
        if speed <= 0:
            raise ValueError(f"speed must be more than 0, not {speed}")
        self.speed = speed
        self._real_start = time.monotonic()
        self._start = datetime.now(UTC)

    def time(self) -> float:
        """Simulated seconds since the start."""
        return (time.monotonic() - self._real_start) * self.speed

    def wire_time(self) -> float:
        """Seconds since the start as a client outside measures them."""
        return time.monotonic() - self._real_start

    def now(self) -> datetime:
        """The date and time in the simulated world, in UTC."""
        return self._start + timedelta(seconds=self.time())

    def call_later(self, delay: float, action: Callable[[], None]) -> Timer:
        """Do something after so many simulated seconds."""
        return asyncio.get_running_loop().call_later(delay / self.speed, action)

    async def sleep(self, seconds: float) -> None:
        """Wait for so many simulated seconds."""
        if seconds > 0:
            await asyncio.sleep(seconds / self.speed)


@define(order=False, eq=False)
class _Timer:
    action: Callable[[], None]
    cancelled: bool = False

    def cancel(self) -> None:
        self.cancelled = True


class VirtualClock(Clock):
    """Time that stands still until `Simulator.advance` moves it: nothing has to be waited for, nothing is early."""

    virtual = True

    def __init__(self) -> None:
        super().__init__()
        self._time = 0.0
        self._timers: list[tuple[float, int, _Timer]] = []
        self._order = itertools.count()

    def time(self) -> float:
        """Simulated seconds since the start."""
        return self._time

    def wire_time(self) -> float:
        """The same as `time`: a test that moves the clock moves the client's windows too."""
        return self._time

    def call_later(self, delay: float, action: Callable[[], None]) -> Timer:
        """Do something once the clock has been moved so far."""
        timer = _Timer(action)
        heapq.heappush(self._timers, (self._time + max(0.0, delay), next(self._order), timer))
        return timer

    async def sleep(self, seconds: float) -> None:
        """Wait until the clock has been moved so far."""
        if seconds > 0:
            done = asyncio.Event()
            self.call_later(seconds, done.set)
            await done.wait()

    def due(self, until: float) -> bool:
        """Whether something is due up to a time."""
        while self._timers and self._timers[0][2].cancelled:
            heapq.heappop(self._timers)
        return bool(self._timers) and self._timers[0][0] <= until

    def step(self) -> None:
        """Move to what is due next, and do it."""
        due, _, timer = heapq.heappop(self._timers)
        self._time = max(self._time, due)
        if not timer.cancelled:
            timer.action()

    def move(self, until: float) -> None:
        """Move to a time at which nothing is due before."""
        self._time = max(self._time, until)
