"""An event loop whose time jumps to what is due next, so that a test of a call of five minutes waits for nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

# Real seconds in which what is on its way outside of the loop may arrive, before the time jumps.
_PAUSE = 0.001


@contextmanager
def virtual_time(is_busy: Callable[[], bool]) -> Iterator[None]:
    """Let the time of the running event loop jump whenever nothing is ready to run.

    `asyncio.sleep`, timeouts and `loop.time()` are virtual in this context. A connection to another process is not: it
    is slower than the time of the loop. So everything that takes part runs in this loop, or in its threads.

    Args:
        is_busy: whether something is on its way that the loop is to get before the time jumps.

    Raises:
        RuntimeError: the loop is not of asyncio itself.
    """
    loop: Any = asyncio.get_running_loop()
    selector = getattr(loop, "_selector", None)
    if selector is None:
        raise RuntimeError(f"virtual time needs an event loop of asyncio, not {type(loop).__module__}")
    real_time, select, run_in_executor = loop.time, selector.select, loop.run_in_executor
    ahead, in_threads = 0.0, 0

    def jump(timeout: float | None = None) -> Any:
        nonlocal ahead
        ready = select(0)
        if ready or timeout is None or timeout <= 0:
            return ready or select(timeout)
        ready = select(timeout if in_threads else _PAUSE if is_busy() else 0)
        if not ready:
            ahead += timeout
        return ready

    def in_thread(*arguments: Any) -> asyncio.Future[Any]:
        nonlocal in_threads
        in_threads += 1
        future: asyncio.Future[Any] = run_in_executor(*arguments)
        future.add_done_callback(returned)
        return future

    def returned(_: object) -> None:
        nonlocal in_threads
        in_threads -= 1

    stopped = real_time()
    loop.time = lambda: stopped + ahead
    selector.select, loop.run_in_executor = jump, in_thread
    try:
        yield
    finally:
        del loop.time, selector.select, loop.run_in_executor
