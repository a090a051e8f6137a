"""Elapsed time that also counts while the machine is suspended."""

from __future__ import annotations

import asyncio
import time


class Stopwatch:
    """Measures seconds from its creation, by the monotonic or the wall clock, whichever says more.

    The monotonic clock may stand still while the machine is suspended, and the wall clock may be set back.
    """

    __slots__ = ("_monotonic", "_started", "_started_wall")

    def __init__(self) -> None:
        self._monotonic = asyncio.get_running_loop().time
        self._started = self._monotonic()
        self._started_wall = time.time()

    @property
    def elapsed(self) -> float:
        """Seconds so far."""
        return max(self._monotonic() - self._started, time.time() - self._started_wall)

    def set_forward(self, seconds: float) -> None:
        """Count some seconds before the creation too."""
        self._started -= seconds
        self._started_wall -= seconds
