"""What may be sent again.

`decide` is a pure function over one table; `Chain` lets tenacity obey it.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable, Mapping
from email.utils import parsedate_to_datetime
from math import isfinite
from typing import Any, Final, Literal, TypeAlias

from attrs import field, frozen
from tenacity import AsyncRetrying, RetryCallState

from telnyx_async.errors import TelnyxError
from telnyx_async.operation import Idempotency, Operation
from telnyx_async.options import RetryPolicy

# Telnyx forgets a command_id 60 s after it saw it; the second is for the clocks.
COMMAND_ID_WINDOW: Final = 59.0

Fate: TypeAlias = Literal["done", "never sent", "refused", "in progress", "unknown", "final"]

# Which fates of a request allow to send it again, by the idempotency class of its operation.
MAY_REPEAT: Final[Mapping[Idempotency, frozenset[Fate]]] = {
    "safe": frozenset({"never sent", "refused", "unknown"}),
    "idempotent": frozenset({"never sent", "refused", "unknown"}),
    "command_id": frozenset({"never sent", "refused", "unknown"}),
    "idempotency_key": frozenset({"never sent", "refused", "unknown", "in progress"}),
    "none": frozenset({"never sent", "refused"}),
}
_THROTTLING_CODES: Final = frozenset({"10011", "90103", "429"})
_IN_PROGRESS_CODE: Final = "10036"
_EPOCH: Final = 1e9


@frozen(kw_only=True)
class Outcome:
    """What came of one request.

    Attributes:
        sent: whether any byte of it may have left.
        status: of the answer; None when there was none, or it broke off.
        codes: Telnyx's error codes in the answer.
        told_wait: seconds after which Telnyx asks to come back; None when it does not say.
        readable: whether the answer was what was promised.
        resendable: whether the body can be sent once more: not so when a stream is used up.
        error: what to raise when nothing further is tried; None for a success.
        value: the result of a success.
    """

    sent: bool = True
    status: int | None = None
    codes: tuple[str, ...] = ()
    told_wait: float | None = None
    readable: bool = True
    resendable: bool = True
    error: TelnyxError | None = None
    value: Any = field(default=None, repr=False)

    @property
    def fate(self) -> Fate:
        """What is known about the command after this request."""
        if self.error is None:
            return "done"
        if not self.sent:
            return "never sent"
        if self.status is None or not self.readable:
            return "unknown"
        return self._fate_of_refusal(self.status)

    def _fate_of_refusal(self, status: int) -> Fate:
        told = self.told_wait is not None
        if status == 429:
            # Other codes are no throttling: a suspended account or a daily cap does not go away by asking again.
            return "refused" if told or not self.codes or _THROTTLING_CODES & {*self.codes} else "final"
        if status >= 500 or status == 408:
            return "refused" if status == 503 and told else "unknown"
        return "in progress" if status == 409 and _IN_PROGRESS_CODE in self.codes else "final"


@frozen
class Decision:
    """Whether to send again, after how many seconds, and why or why not."""

    again: bool
    wait: float
    reason: str


def told_wait(status: int, headers: Mapping[str, str], now: float) -> float | None:
    """Read how long Telnyx asks to wait.

    Args:
        status: of the answer; x-ratelimit-reset stands on most answers and counts for a 429 alone.
        headers: of the answer, case-insensitive or in lower case.
        now: seconds since the epoch.

    Returns:
        Seconds, at least 0; None when the answer does not say.
    """
    given = headers.get("retry-after")
    if given is not None:
        seconds = _number(given)
        if seconds is not None:
            return max(0.0, seconds)
        try:
            return max(0.0, parsedate_to_datetime(given).timestamp() - now)
        except (ValueError, OverflowError):
            pass
    if status == 429 and not _number(headers.get("x-ratelimit-remaining")):
        seconds = _number(headers.get("x-ratelimit-reset"))
        if seconds is not None:
            return max(0.0, seconds - now if seconds > _EPOCH else seconds)
    return None


def _number(text: str | None) -> float | None:
    try:
        number = float(text or "")
    except ValueError:
        return None
    return number if isfinite(number) else None


def limit(policy: RetryPolicy, operation: Operation) -> float:
    """Seconds from the first attempt of a call after which nothing is sent again."""
    return min(policy.deadline, COMMAND_ID_WINDOW) if operation.idempotency == "command_id" else policy.deadline


def time_for(
    policy: RetryPolicy, operation: Operation, attempt: int, elapsed: float, total: float | None
) -> float | None:
    """Seconds that an attempt may take; None for no limit.

    Args:
        policy: of the call.
        operation: what is called.
        attempt: its number, from 1.
        elapsed: seconds since the first attempt began.
        total: what the timeouts allow one request.
    """
    bounds = [] if total is None else [total]
    if attempt > 1:
        bounds.append(limit(policy, operation) - elapsed)
    if operation.idempotency == "command_id":
        bounds.append(COMMAND_ID_WINDOW - elapsed)
    return max(0.0, min(bounds)) if bounds else None


def decide(
    policy: RetryPolicy,
    operation: Operation,
    outcome: Outcome,
    attempt: int,
    elapsed: float,
    *,
    repeat_anyway: bool = False,
    chance: float = 0.0,
) -> Decision:
    """Decide whether a request is sent again.

    Args:
        policy: how often and how long.
        operation: what is called; its idempotency class is a row of the table.
        outcome: what came of the last request.
        attempt: how many requests have been made, from 1.
        elapsed: seconds since the first one began.
        repeat_anyway: whether the caller accepts that the command may be carried out twice.
        chance: 0 to 1, what the jitter makes of it.

    Returns:
        The decision, with its reason in words.
    """
    fate = outcome.fate
    row = "idempotent" if repeat_anyway and operation.idempotency == "none" else operation.idempotency
    if fate == "done":
        return Decision(False, 0.0, "done")
    if fate not in MAY_REPEAT[row]:
        reason = "the answer is final" if fate in ("final", "in progress") else "it may have been carried out"
        return Decision(False, 0.0, reason)
    if not outcome.resendable:
        return Decision(False, 0.0, "the stream in its body is used up")
    if attempt >= policy.attempts:
        return Decision(False, 0.0, "no attempts left")
    backoff = min(policy.cap, policy.first * 2.0 ** min(attempt - 1, 60))
    if outcome.told_wait is not None and policy.honour_retry_after:
        wait = outcome.told_wait + policy.first * policy.jitter * chance
    else:
        wait = backoff * (1 - policy.jitter * chance)
    if elapsed + wait >= limit(policy, operation):
        return Decision(False, 0.0, "no time left")
    return Decision(True, wait, _WHY[fate])


_WHY: Final[Mapping[Fate, str]] = {
    "never sent": "it was never sent",
    "refused": "Telnyx asks to come back later",
    "in progress": "the same request is still in progress",
    "unknown": "it may be repeated",
}


class RetryBudget:
    """Keeps an outage from being multiplied.

    Repeats are taken from a store. A call that succeeds puts back what it took and a little more, so that the store is
    emptied by repeats that don't help, and by them alone.
    """

    _EARNED = 0.1

    def __init__(self, size: float | None) -> None:
        self._size = size
        self.left = size

    def earn(self, spent: int) -> None:
        """Count a success that took `spent` repeats."""
        if self.left is not None and self._size is not None and self.left < self._size:
            self.left = min(self._size, self.left + spent + self._EARNED)

    def spend(self) -> bool:
        """Take one repeat, if there is one."""
        if self.left is None:
            return True
        if self.left < 1:
            return False
        self.left -= 1
        return True


class Chain:
    """The attempts of one logical call.

    Attributes:
        attempts: how many requests have begun.
        uncertain: whether one of them may have carried the command out without saying so.
    """

    def __init__(
        self,
        operation: Operation,
        policy: RetryPolicy,
        budget: RetryBudget,
        *,
        repeat_anyway: bool,
        closed: Callable[[], bool],
        on_failure: Callable[[TelnyxError, Decision], None],
    ) -> None:
        self._operation = operation
        self._policy = policy
        self._budget = budget
        self._repeat_anyway = repeat_anyway
        self._closed = closed
        self._on_failure = on_failure
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
        """Count an attempt; returns the seconds it may take."""
        self.attempts += 1
        return time_for(self._policy, self._operation, self.attempts, self.elapsed, total)

    def note(self, outcome: Outcome) -> Outcome:
        """Remember what an outcome says about the command."""
        redirected = outcome.status is not None and 300 <= outcome.status < 400
        self.uncertain = self.uncertain or redirected or outcome.fate in ("unknown", "in progress")
        return outcome

    async def run(self, attempt: Callable[[], Awaitable[Outcome]]) -> Outcome:
        """Make attempts until one succeeds or nothing may be tried further; returns the last outcome."""
        hedge = self._policy.hedge_after if self._operation.idempotency == "command_id" else None
        retrying = AsyncRetrying(retry=self._again, wait=lambda _: self._wait, sleep=asyncio.sleep)
        if hedge is None:
            return await retrying(attempt)
        return await retrying(self._hedged, attempt, hedge)

    def _again(self, state: RetryCallState) -> bool:
        if state.outcome is None or state.outcome.failed:
            return False
        outcome: Outcome = state.outcome.result()
        if outcome.fate == "done":
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
        # Coming back when Telnyx said so adds nothing to an outage.
        free = outcome.fate == "refused" and outcome.told_wait is not None
        if decision.again and not free and not self._may_spend():
            decision = Decision(False, 0.0, "the session's retry budget is spent")
        if outcome.error is not None:
            self._on_failure(outcome.error, decision)
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
        """Make an attempt, and a second one beside it when the first has no answer after some seconds."""
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
                settled = next((o for o in outcomes if o.fate == "done"), None)
                if settled or not pending:
                    return settled or min(outcomes, key=lambda o: _TELLING.index(o.fate))
                done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)


# Of two answers to one command, which tells more about it.
_TELLING: Final[tuple[Fate, ...]] = ("done", "final", "unknown", "in progress", "refused", "never sent")
