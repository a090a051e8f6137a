"""The requests of one call. `RetryLoop` runs tenacity with the decisions of `retry.decide`, and sends hedged requests."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable
from typing import Final

from tenacity import AsyncRetrying, RetryCallState

from telnyx_async._engine.retry import Decision, Disposition, Outcome, decide, time_for
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
        on_decision: called with each failure and the decision about it.

    Attributes:
        attempts: number of requests that have begun.
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
        on_decision: Callable[[TelnyxError, Decision], None],
    ) -> None:
        self._operation = operation
        self._policy = policy
        self._budget = budget
        self._repeat_anyway = repeat_anyway
        self._closed = closed
        self._on_decision = on_decision
        self._clock = asyncio.get_running_loop().time
        self._started = self._clock()
        self._wait = 0.0
        self._spent = 0
        self.attempts = 0
        self.uncertain = False

    @property
    def elapsed(self) -> float:
        """Seconds since the first attempt began."""
        return self._clock() - self._started

    def begin(self, total: float | None) -> float | None:
        """Count an attempt. Returns the seconds that it may take; None for no limit."""
        self.attempts += 1
        return time_for(self._policy, self._operation, self.attempts, self.elapsed, total)

    def note(self, outcome: Outcome) -> Outcome:
        """Record whether an outcome leaves it unknown if the command was carried out. Returns the outcome."""
        redirected = outcome.status is not None and 300 <= outcome.status < 400
        self.uncertain = self.uncertain or redirected or outcome.disposition in ("unknown", "in progress")
        return outcome

    async def run(self, attempt: Callable[[], Awaitable[Outcome]]) -> Outcome:
        """Make attempts until one succeeds or no retry is allowed. Returns the last outcome."""
        hedge = self._policy.hedge_after if self._operation.idempotency == "command_id" else None
        retrying = AsyncRetrying(retry=self._again, wait=lambda _: self._wait, sleep=asyncio.sleep)
        if hedge is None:
            return await retrying(attempt)
        return await retrying(self._hedged, attempt, hedge)

    def _again(self, state: RetryCallState) -> bool:
        if state.outcome is None or state.outcome.failed:
            return False
        outcome: Outcome = state.outcome.result()
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
            self._on_decision(outcome.error, decision)
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
        tasks = [asyncio.ensure_future(attempt())]
        outcomes: list[Outcome] = []
        try:
            pending: set[asyncio.Future[Outcome]] = set(tasks)
            done, pending = await asyncio.wait(pending, timeout=after)
            if not done and self.attempts < self._policy.attempts and self._may_spend():
                tasks.append(asyncio.ensure_future(attempt()))
                pending.add(tasks[-1])
            while True:
                outcomes += [task.result() for task in done]
                settled = next((o for o in outcomes if o.disposition == "done"), None)
                if settled or not pending:
                    return settled or min(outcomes, key=lambda o: _PRECEDENCE.index(o.disposition))
                done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)


# Which of two outcomes of one command is used: the first in this order.
_PRECEDENCE: Final[tuple[Disposition, ...]] = ("done", "final", "unknown", "in progress", "refused", "never sent")
