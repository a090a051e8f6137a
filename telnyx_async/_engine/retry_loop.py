"""The requests of one call. `RetryLoop` runs tenacity with the decisions of `retry.decide`, and sends hedged requests."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Final

from telnyx_async._engine.clock import Stopwatch
from telnyx_async._engine.retry import Decision, Disposition, Outcome, TimeLeft, decide, time_left
from telnyx_async.errors import TelnyxError
from telnyx_async.operation import Operation
from telnyx_async.options import RetryPolicy


class RetryBudget:
    """Limits the retries of all calls of a session, so that they do not make an outage worse.

    Each retry takes one from the budget. A call that succeeds puts back what it took and a little more, so only retries
    that do not help use up the budget.
    """

    _EARNED = 0.1

    def __init__(self, size: float | None) -> None:
        self._size = size
        self.left = size

    def earn(self, spent: int) -> None:
        """Count a success that took `spent` retries."""
        if self.left is not None and self._size is not None and self.left < self._size:
            self.left = min(self._size, self.left + spent + self._EARNED)

    def spend(self) -> bool:
        """Take one retry from the budget. Returns whether there was one."""
        if self.left is None:
            return True
        if self.left < 1:
            return False
        self.left -= 1
        return True


class RetryLoop:
    """The requests of one call.

    Args:
        operation: the operation that is called.
        policy: of the call.
        budget: of the session.
        repeat_anyway: whether the caller accepts that the command may be carried out twice.
        closed: whether the session is closed, so that nothing more can be sent.
        sleep: waits some seconds, or less when the session is closed.

    Attributes:
        attempts: number of requests that have begun.
        latest: runs since the last of them began.
        uncertain: whether the outcome of any of them is unknown.
    """

    def __init__(
        self,
        operation: Operation,
        policy: RetryPolicy,
        budget: RetryBudget,
        *,
        repeat_anyway: bool,
        closed: Callable[[], bool],
        sleep: Callable[[float], Awaitable[None]],
    ) -> None:
        self._operation = operation
        self._policy = policy
        self._budget = budget
        self._repeat_anyway = repeat_anyway
        self._closed = closed
        self._sleep = sleep
        self._whole = Stopwatch()
        self._stopwatch = self.latest = self._whole
        self._age = 0.0
        self._wait = 0.0
        self._spent = 0
        self.attempts = 0
        self.uncertain = False

    @property
    def elapsed(self) -> float:
        """Seconds since the first attempt began."""
        return self._stopwatch.elapsed

    @property
    def seconds(self) -> float:
        """Seconds of the whole call, with the time in the queue."""
        return self._whole.elapsed

    def resume(self, age: float) -> None:
        """Take over a command that was sent some seconds ago, and whose outcome nobody knows."""
        self._age = age
        self.uncertain = True

    def begin(self, total: float | None) -> TimeLeft:
        """Count an attempt. Returns the time that it has.

        Time counts from the first attempt on: what it waited for its turn is not a part of the deadline.
        """
        self.latest = Stopwatch()
        if not self.attempts:
            self._stopwatch = Stopwatch(self._age) if self._age else self.latest
        self.attempts += 1
        elapsed = self._age if self.attempts == 1 else self.elapsed
        return time_left(self._policy, self._operation, self.attempts, elapsed, total)

    def note(self, outcome: Outcome) -> Outcome:
        """Record whether an outcome leaves it unknown if the command was carried out. Returns the outcome."""
        redirected = outcome.status is not None and 300 <= outcome.status < 400
        self.uncertain = self.uncertain or redirected or outcome.disposition in ("unknown", "in progress")
        return outcome

    async def run(
        self, attempt: Callable[[], Awaitable[Outcome]], on_decision: Callable[[TelnyxError, Decision], None]
    ) -> Outcome:
        """Make attempts until one succeeds or no retry is allowed.

        Args:
            attempt: makes one.
            on_decision: called with each failure and the decision about it.

        Returns:
            The last outcome.
        """
        hedge = self._policy.hedge_after if self._operation.idempotency == "command_id" else None
        once = attempt if hedge is None else partial(self._hedged, attempt, hedge)
        outcome = await once()
        if not self._again(outcome, on_decision):
            return outcome
        await self._sleep(self._wait)
        from tenacity import AsyncRetrying, retry_if_result  # not needed by calls that succeed at once

        retrying = AsyncRetrying(
            retry=retry_if_result(lambda outcome: self._again(outcome, on_decision)),
            wait=lambda _: self._wait,
            sleep=self._sleep,
        )
        return await retrying(once)

    def _again(self, outcome: Outcome, on_decision: Callable[[TelnyxError, Decision], None]) -> bool:
        if outcome.disposition == "done":
            self._budget.earn(self._spent)
            return False
        decision = decide(
            self._policy,
            self._operation,
            outcome,
            self.attempts,
            self.elapsed,
            repeat_anyway=self._repeat_anyway,
            chance=random.random(),
        )
        if decision.again and self._closed():
            decision = Decision(False, 0.0, "the session was closed")
        # A retry at the time that Telnyx asked for does not make an outage worse.
        free = outcome.disposition == "refused" and outcome.retry_after is not None
        if decision.again and not free and not self._may_spend():
            decision = Decision(False, 0.0, "the session's retry budget is spent")
        if outcome.error is not None:
            on_decision(outcome.error, decision)
        self._wait = decision.wait
        return decision.again

    def _may_spend(self) -> bool:
        if self._policy.budget is None:
            return True
        if not self._budget.spend():
            return False
        self._spent += 1
        return True

    async def _hedged(self, attempt: Callable[[], Awaitable[Outcome]], after: float) -> Outcome:
        """Make an attempt, and a second one in parallel when the first has no response after some seconds."""
        tasks, begun = [asyncio.ensure_future(attempt())], self.attempts
        outcomes: list[Outcome] = []
        try:
            pending: set[asyncio.Future[Outcome]] = set(tasks)
            done, pending = await asyncio.wait(pending, timeout=after)
            # The seconds count from the sending on, and the first attempt may still wait for its turn.
            while not done and (rest := after - (self.latest.elapsed if self.attempts > begun else 0)) > 0:
                done, pending = await asyncio.wait(pending, timeout=rest)
            if not done and self.attempts < self._policy.attempts and self._may_spend():
                tasks.append(asyncio.ensure_future(attempt()))
                pending.add(tasks[-1])
            while True:
                outcomes += [task.result() for task in done]
                if outcomes:
                    best = min(outcomes, key=lambda outcome: _PRECEDENCE.index(outcome.disposition))
                    if not pending or best.disposition in ("done", "final"):
                        # Nobody knows what becomes of a request whose response is not waited for.
                        self.uncertain = self.uncertain or bool(pending)
                        return best
                done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)


# Which of two outcomes of one command is used: the first in this order.
_PRECEDENCE: Final[tuple[Disposition, ...]] = ("done", "final", "unknown", "in progress", "refused", "never sent")
