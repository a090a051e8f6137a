"""Elapsed time that also counts while the machine is suspended."""

from __future__ import annotations

import asyncio
import time


class Stopwatch:
    """Measures seconds from its creation, by the monotonic or the wall clock, whichever says more.

    `age` is counted too. The monotonic clock may stand still while the machine is suspended, and the wall clock may be set back.
    """

    __slots__ = ("_monotonic", "_started", "_started_wall")

    def __init__(self, age: float = 0.0) -> None:
        self._monotonic = asyncio.get_running_loop().time
        self._started = self._monotonic() - age
        self._started_wall = time.time() - age

    @property
    def elapsed(self) -> float:
        """Seconds so far."""
        return max(self._monotonic() - self._started, time.time() - self._started_wall)
