"""A worker takes events out of an inbox, and has them handled: lane by lane, under leases that it renews."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress

from attrs import define, frozen

from telnyx_async.errors import LeaseLost
from telnyx_async.webhooks.inbox.contract import Inbox, Lease, QueuedEvent, Settlement

__all__: list[str] = []

_LONGEST_PAUSE = 5.0
_RENEWED_AT_ONCE = 250
# Seconds that a task may take to end when it is cancelled. One that swallows that must not keep its lease.
_LAST_WORDS = 5.0


@frozen
class Verdict:
    """How the work on an event ended; see `Inbox.settle`."""

    how: Settlement
    after: float = 0.0
    reason: str = ""


RELEASED = Verdict("released")


@define(eq=False)
class _Work:
    task: asyncio.Task[None]
    renewed_at: float
    lost: bool = False


class Worker:
    """Works on the events of an inbox, in tasks of its own.

    Args:
        inbox: to take events from. It is opened and closed with the worker.
        work: handles an event. When it raises, the event is a dead letter.
        ended: called when a lease has ended, with the verdict; None when it was lost.
        failed: called with errors of the inbox; once, as long as it fails.
        seconds: duration of a lease.
        concurrency: number of lanes that are worked on at the same time.
        lasts: whether the work of a lease lasts as long as a call; it does not count for the concurrency.
        arrived: called with the lanes that events have come to while they are leased.
        stopping: called when no more work is begun.
    """

    def __init__(
        self,
        inbox: Inbox,
        work: Callable[[Lease], Awaitable[Verdict]],
        *,
        ended: Callable[[Lease, Verdict | None], None],
        failed: Callable[[Exception], None],
        seconds: float,
        concurrency: int,
        lasts: Callable[[Lease], bool],
        arrived: Callable[[str], None],
        stopping: Callable[[], None],
    ) -> None:
        self._inbox = inbox
        self._work = work
        self._ended = ended
        self._failed = failed
        self._seconds = seconds
        self._lasts = lasts
        self._arrived = arrived
        self._stopping = stopping
        self._room = asyncio.Semaphore(concurrency)
        self._at_work: dict[Lease, _Work] = {}
        self._progress = asyncio.Event()

    async def start(self) -> None:
        """Open the inbox, and begin."""
        await self._inbox.open()
        self._clock = asyncio.get_running_loop().time
        self._loops = [asyncio.create_task(work()) for work in (self._take_all, self._listen, self._renew_all)]

    async def stop(self, grace: float) -> Sequence[QueuedEvent]:
        """Let the events in work end, hand over the others, and close the inbox.

        Args:
            grace: seconds that handlers get to end. Events of an inbox in memory are begun within this time too.

        Returns:
            The events that are lost.
        """
        taking, listening, renewing = self._loops
        end = self._clock() + grace
        if not self._inbox.durable:
            with suppress(TimeoutError):
                async with asyncio.timeout(grace):
                    await self._empty()
        await _end(taking)
        self._stopping()
        tasks = [work.task for work in self._at_work.values()]
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=max(0.0, end - self._clock()))
            for task in late:
                task.cancel()
            if late:
                await asyncio.wait(late, timeout=_LAST_WORDS)
        await _end(listening, renewing)
        return await self._inbox.close()

    async def _empty(self) -> None:
        """Wait until no event is left."""
        while await self._inbox.depth():
            self._progress.clear()
            await self._progress.wait()

    async def _take_all(self) -> None:
        while True:
            await self._room.acquire()
            lease = await self._next()
            task = asyncio.create_task(self._run(lease))
            self._at_work[lease] = _Work(task, self._clock())
            if self._lasts(lease):
                self._room.release()
            else:
                task.add_done_callback(lambda _: self._room.release())

    async def _listen(self) -> None:
        failures = 0
        while True:
            try:
                for lane in await self._inbox.arrivals():
                    self._arrived(lane)
                failures = 0
            except Exception as error:
                failures = await self._pause(error, failures)

    async def _next(self) -> Lease:
        failures = 0
        while True:
            try:
                lease = await self._take()
                failures = 0
                if lease is not None:
                    return lease
                await self._inbox.wait()
            except Exception as error:
                failures = await self._pause(error, failures)

    async def _take(self) -> Lease | None:
        """Take an event; when this is cancelled, give back what was taken meanwhile."""
        taking = asyncio.ensure_future(self._inbox.take(self._seconds))
        try:
            return await asyncio.shield(taking)
        except asyncio.CancelledError:
            with suppress(Exception):
                if lease := await taking:
                    await self._inbox.settle(lease, "released")
            raise

    async def _pause(self, error: Exception, failures: int) -> int:
        """Wait while the inbox fails. Only the first failure in a row is announced. Returns their number."""
        if not failures:
            self._failed(error)
        await asyncio.sleep(min(_LONGEST_PAUSE, 0.1 * 2.0 ** min(failures, 10)))
        return failures + 1

    async def _run(self, lease: Lease) -> None:
        verdict: Verdict | None
        try:
            verdict = await self._work(lease)
        except asyncio.CancelledError:
            verdict = None if self._at_work[lease].lost else RELEASED
        except Exception as error:  # else the lease would be renewed for ever
            verdict = Verdict("dead", reason=f"{type(error).__name__}: {error}")
        try:
            if verdict is not None:
                await self._settle(lease, verdict)
        except LeaseLost:
            verdict = None
        except asyncio.CancelledError:
            pass  # the lease runs out, and another worker has the event again
        finally:
            del self._at_work[lease]
            self._progress.set()
            self._ended(lease, verdict)

    async def _settle(self, lease: Lease, verdict: Verdict) -> None:
        failures = 0
        while True:
            try:
                return await self._inbox.settle(lease, verdict.how, after=verdict.after, reason=verdict.reason)
            except LeaseLost:
                raise
            except Exception as error:
                failures = await self._pause(error, failures)

    async def _renew_all(self) -> None:
        fails = False
        while True:
            await asyncio.sleep(self._seconds / 3)
            lost: list[Lease] = []
            try:
                leases = list(self._at_work)
                # In parts, so that other work does not wait for thousands of them.
                for first in range(0, len(leases), _RENEWED_AT_ONCE):
                    lost += await self._renew(leases[first : first + _RENEWED_AT_ONCE])
                    await asyncio.sleep(0)
                fails = False
            except Exception as error:
                if not fails:
                    self._failed(error)
                fails = True
                end = self._clock() - self._seconds
                lost += [lease for lease, work in self._at_work.items() if work.renewed_at < end]
            for lease in lost:
                if lease in self._at_work:
                    self._at_work[lease].lost = True
                    self._at_work[lease].task.cancel()

    async def _renew(self, leases: Sequence[Lease]) -> Sequence[Lease]:
        asked_at = self._clock()
        async with asyncio.timeout(self._seconds):
            lost = await self._inbox.renew(leases, self._seconds)
        for lease in leases:
            if lease in self._at_work:
                self._at_work[lease].renewed_at = asked_at
        return lost


async def _end(*loops: asyncio.Task[None]) -> None:
    """Cancel loops until they have ended: a client of Redis may suppress a cancellation."""
    while running := [loop for loop in loops if not loop.done()]:
        for loop in running:
            loop.cancel()
        await asyncio.wait(running, timeout=1)
