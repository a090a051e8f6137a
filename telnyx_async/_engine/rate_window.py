"""One rate limit as Telnyx's responses show it, and the sliding window that keeps it. In memory, for one process.

Three things stop a request. A pause, after a 429. A quota, when responses say how many requests are left before a reset.
And a limit: after a 429, as many requests as were accepted in the last period are sent in each period from then on.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from itertools import count, takewhile
from typing import Final, TypeAlias

from attrs import define, field

# A limit that was learned holds for some periods. Then it grows with each, since others may have used a part of it at that
# time, and in the end it is forgotten.
HOLD: Final = 15
GROWTH: Final = 1.1
FORGET: Final = 60
# Requests need different times to arrive, so a period of ours is a little longer than one of Telnyx's.
MARGIN: Final = 1.05
_LONGEST: Final = 60.0

# When a request was sent, and its number. It identifies the request in the window.
Sent: TypeAlias = tuple[float, int]


def period_of(wait: float) -> float:
    """Seconds of the period for which a limit is learned from a 429 that asks to wait some seconds."""
    return min(_LONGEST, max(1.0, wait))


@define
class LocalWindow:
    """A rate limit that one process keeps for itself."""

    _clock: Callable[[], float] = field(factory=lambda: asyncio.get_running_loop().time, repr=False)
    _numbers: count[int] = field(factory=lambda: count(1), repr=False)
    _sent: deque[Sent] = field(factory=deque)
    _paused: float = float("-inf")
    _left: int = 0
    _reset: float = float("-inf")
    _limit: int | None = None
    _period: float = 1.0
    _learned: float = float("-inf")

    @property
    def known(self) -> bool:
        """Whether it is known how many requests may be sent now."""
        now = self._clock()
        return now < max(self._paused, self._reset, self._learned + self._period * FORGET)

    async def take(self) -> Sent | float:
        """Send a request now. Returns its mark; or, when it must not be sent yet, the seconds after which to ask again."""
        mark = self.mark()
        wait = max(self.told(), self._learned_wait(mark[0]))
        if wait > 0:
            return wait
        self.record(mark)
        return mark

    def mark(self) -> Sent:
        """The mark of a request that is sent now."""
        return self._clock(), next(self._numbers)

    def record(self, mark: Sent) -> None:
        """Count a request as sent."""
        self._sent.append(mark)
        self._left -= 1
        while self._sent[0][0] < mark[0] - _LONGEST:
            self._sent.popleft()

    def told(self) -> float:
        """Seconds that Telnyx told this process to wait, by a 429 or a quota that is used up."""
        now = self._clock()
        if now < self._paused:
            return self._paused - now
        return self._reset - now if now < self._reset and self._left <= 0 else 0.0

    def _learned_wait(self, now: float) -> float:
        age = (now - self._learned) / self._period
        if self._limit is None or age >= FORGET:
            return 0.0
        allowed = int(self._limit * GROWTH ** max(0.0, age - HOLD))
        return 0.0 if len(self._sent) < allowed else self._sent[-allowed][0] + self._period * MARGIN - now

    async def heard(self, sent: Sent | None, remaining: int, reset: float) -> None:
        """A response says how many requests are left, and in how many seconds the window ends."""
        now = self._clock()
        if now < self._reset:
            # The same window. Other processes may have used up more of the limit than this one has sent.
            self._left, self._reset = min(self._left, remaining), min(self._reset, now + reset)
        else:
            self._left, self._reset = remaining - self._after(sent), now + reset

    async def refused(self, sent: Sent | None, wait: float) -> None:
        """A request got a 429, and has to wait some seconds. `sent` is None for one that was not counted here."""
        now = self._clock()
        self._paused = max(self._paused, now + wait)
        if sent is None:
            return  # It was sent before this window began to count.
        if sent in self._sent:
            self._sent.remove(sent)
        self._period, self._learned = period_of(wait), now
        self._limit = max(1, sum(at > now - self._period for at, _ in self._sent))

    def _after(self, sent: Sent | None) -> int:
        """How many requests were sent after one: its response does not count them yet."""
        return 0 if sent is None else sum(1 for _ in takewhile(lambda one: one > sent, reversed(self._sent)))
