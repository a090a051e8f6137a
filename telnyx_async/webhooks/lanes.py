"""Lanes: items of one lane are worked on one at a time and in order; lanes run concurrently.

A router has one lane for each call (or conference). Telnyx sends each event in a request of its own and as soon as it
happens, so the events of a call may arrive close together and in the wrong order. If their handlers ran concurrently,
`call.hangup` could be handled before `call.answered`, and two handlers could command the same call at once. One queue
for all calls would prevent that, but a slow handler would then delay every call. A lane per call keeps the order where
it matters, and nothing else waits. Order within a lane is by time of occurrence, not of arrival: an event waits for a
short time, the reorder window, before it is taken, so that an earlier one that is still on its way can come first.
Events that arrive during the wait, or while another is in work, are sorted in. Longer windows put more events in order,
but delay every event; one that arrives after its window is still handled, out of order. Lanes are in memory: between
events that different processes receive there is no order.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from heapq import heappop, heappush
from itertools import count
from typing import Generic, TypeVar

__all__: list[str] = []

T = TypeVar("T")


class Lanes(Generic[T]):
    """Runs `work` in the background for each item that is added.

    A lane exists while it has items: their number is not limited, and idle lanes use no memory.

    Args:
        work: is called with each item. It must not raise.
        window: seconds that an item waits for earlier items of its lane that have not been added yet.
    """

    def __init__(self, work: Callable[[T], Awaitable[None]], window: float) -> None:
        self._work = work
        self._window = window
        self._numbers = count()
        self._unfinished: dict[int, T] = {}
        # For each lane a heap of (moment, number, time from which the item may be taken).
        self._waiting: dict[str, list[tuple[float, int, float]]] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def __len__(self) -> int:
        """The number of items that are waiting or in work."""
        return len(self._unfinished)

    def add(self, item: T, lane: str | None, moment: float, *, at_once: bool = False) -> None:
        """Add an item to a lane.

        Args:
            item: to work on.
            lane: name of the lane; None for a lane of its own.
            moment: when it occurred, in Unix seconds; waiting items are taken in this order.
            at_once: whether to skip the window, because no earlier item can follow.
        """
        number = next(self._numbers)
        self._unfinished[number] = item
        window = 0.0 if at_once or lane is None else self._window
        entry = (moment, number, asyncio.get_running_loop().time() + window)
        name = f"#{number}" if lane is None else lane
        if name in self._waiting:
            heappush(self._waiting[name], entry)
            return
        self._waiting[name] = [entry]
        task = asyncio.create_task(self._run(name))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def drain(self, grace: float) -> list[T]:
        """Wait until all items are done. No item may be added from now on.

        Args:
            grace: seconds to wait; then the remaining work is cancelled.

        Returns:
            The items that were not done.
        """
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=grace)
        late = list(self._tasks)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)
        unfinished = list(self._unfinished.values())
        self._unfinished.clear()
        return unfinished

    async def _run(self, name: str) -> None:
        waiting = self._waiting[name]
        clock = asyncio.get_running_loop().time
        try:
            while waiting:
                if (pause := waiting[0][2] - clock()) > 0:
                    await asyncio.sleep(pause)
                    continue  # an earlier item may have been added
                _, number, _ = heappop(waiting)
                await self._work(self._unfinished[number])
                del self._unfinished[number]
        finally:
            del self._waiting[name]
