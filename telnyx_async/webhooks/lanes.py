"""Work in lanes: one thing at a time and in order within a lane, side by side across lanes."""

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

    A lane exists while it has something to do: there is no limit on their number, and none is left behind.

    Args:
        work: what to do with an item. It must not raise.
        window: seconds that an item waits for earlier ones of its lane that are still on their way.
    """

    def __init__(self, work: Callable[[T], Awaitable[None]], window: float) -> None:
        self._work = work
        self._window = window
        self._numbers = count()
        self._unfinished: dict[int, T] = {}
        # For each lane a heap of (moment, number, when the item may be taken).
        self._waiting: dict[str, list[tuple[float, int, float]]] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def __len__(self) -> int:
        """How many items are waiting or being worked on."""
        return len(self._unfinished)

    def add(self, item: T, lane: str | None, moment: float, *, at_once: bool = False) -> None:
        """Put an item in its lane.

        Args:
            item: to work on.
            lane: name of the lane; None for a lane of its own.
            moment: Unix seconds; what waits in a lane is taken in the order of these.
            at_once: nothing earlier can be on its way.
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
        """Wait until all is done. Nothing may be added from now on.

        Args:
            grace: seconds to wait; what is not done by then is cancelled.

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
                    continue  # an earlier item may have come in front
                _, number, _ = heappop(waiting)
                await self._work(self._unfinished[number])
                del self._unfinished[number]
        finally:
            del self._waiting[name]
