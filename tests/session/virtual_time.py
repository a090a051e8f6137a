"""An event loop whose time passes at once when there is nothing to do."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Coroutine
from typing import Any


class _Selector(selectors.DefaultSelector):
    now = 0.0

    def select(self, timeout: float | None = None) -> Any:
        # Sockets of this very process get a moment before time is moved on.
        events = super().select(0) or super().select(0 if timeout is not None and timeout <= 0 else 0.003)
        if not events and timeout is not None and timeout > 0:
            self.now += timeout
        return events


class VirtualTimeLoop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self._virtual = _Selector()
        super().__init__(self._virtual)

    def time(self) -> float:
        return self._virtual.now

    def jump(self, seconds: float) -> None:
        """Let time pass without running anything: the loop stands still, as in a paused virtual machine."""
        self._virtual.now += seconds


def jump(seconds: float) -> None:
    """Let time pass in the running loop without running anything."""
    loop = asyncio.get_running_loop()
    assert isinstance(loop, VirtualTimeLoop)
    loop.jump(seconds)


def run_in_virtual_time(main: Coroutine[Any, Any, Any]) -> Any:
    """Run a coroutine to its end, as `asyncio.run` does, without waiting for any timer."""
    with asyncio.Runner(loop_factory=VirtualTimeLoop) as runner:
        return runner.run(main)
