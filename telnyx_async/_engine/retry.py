"""Which requests may be retried: one table, and a pure function over it.

After a failed request, the command was certainly not carried out, or its outcome is unknown. It was certainly not carried
out when no byte was sent, or when Telnyx refused to start (429, or 503 with Retry-After). The outcome is unknown when
bytes were sent and no final response arrived: a timeout, a lost connection, a 5xx. A 5xx belongs here because Telnyx
documents that it may respond with 500 to a command that it has carried out. `Outcome.disposition` holds the result.

If the command was certainly not carried out, every request may be retried. If the outcome is unknown, a request may be
retried only when a second one changes nothing: it only reads, or it sets a value that is already set, or it carries a key
by which Telnyx recognises it. This is a property of the operation (`Operation.idempotency`), and was reviewed for each
operation, since the HTTP method does not decide it. `MAY_REPEAT` has a row for each class. `decide` also applies the
limits: attempts, deadline, and bodies that can be read only once.

Telnyx remembers a `command_id` for 60 seconds only. After that, a retry would be a second command. So all requests with a
`command_id` must reach Telnyx within that time, counted from the first one: see `COMMAND_ID_WINDOW` and `ON_ITS_WAY`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Literal, NamedTuple, TypeAlias

from attrs import define, field, frozen

from telnyx_async._engine.response import HTTPResponse
from telnyx_async.errors import QueueTimedOut, TelnyxError
from telnyx_async.operation import Idempotency, Operation
from telnyx_async.options import RetryPolicy
from telnyx_async.rates import number, reset_after, timestamp

# Telnyx forgets a command_id 60 s after receiving it. One second less, because two clocks are involved.
COMMAND_ID_WINDOW: Final = 59.0
# A request that we have given up may still be on its way: in a network that loses packets, or in a buffer of the server. So
# no repeat begins in the last 15 s. TCP sends a lost packet again after 0.2 s and then doubles the wait: six losses in a
# row take 12.6 s. The rest is for a server that is slow to read.
ON_ITS_WAY: Final = 15.0

Disposition: TypeAlias = Literal["done", "never sent", "refused", "in progress", "unknown", "final"]

# The dispositions after which a request may be retried, by the idempotency class of its operation.
MAY_REPEAT: Final[Mapping[Idempotency, frozenset[Disposition]]] = {
    "safe": frozenset({"never sent", "refused", "unknown"}),
    "idempotent": frozenset({"never sent", "refused", "unknown"}),
    "command_id": frozenset({"never sent", "refused", "unknown"}),
    "idempotency_key": frozenset({"never sent", "refused", "unknown", "in progress"}),
    "none": frozenset({"never sent", "refused"}),
}
_THROTTLING_CODES: Final = frozenset({"10011", "90103", "429"})
_IN_PROGRESS_CODE: Final = "10036"


@define(kw_only=True)  # frozen, it would take three times as long to make
class Outcome:
    """The outcome of one request. It is not changed.

    Attributes:
        succeeded: whether the response is a success.
        sent: whether any byte of the request may have been sent.
        status: of the response; None when there was none, or when it was interrupted.
        codes: Telnyx's error codes in the response.
        retry_after: seconds that Telnyx asks to wait; None when the response does not say.
        readable: whether the response could be decoded.
        resendable: whether the body can be sent again. A stream that has been read cannot.
        renewed: whether the key was refused, and there is now another.
        response: the response, if it was complete.
        error: the error to raise if there is no further attempt; None for a success.
        value: the result of a success.
    """

    succeeded: bool = False
    sent: bool = True
    status: int | None = None
    codes: tuple[str, ...] = ()
    retry_after: float | None = None
    readable: bool = True
    resendable: bool = True
    renewed: bool = False
    response: HTTPResponse | None = field(default=None, repr=False)
    error: TelnyxError | None = None
    value: Any = field(default=None, repr=False)

    @property
    def disposition(self) -> Disposition:
        """What is known about the command after this request."""
        if self.succeeded:
            return "done"
        if not self.sent:
            return "never sent"
        if self.status is None or not self.readable:
            return "unknown"
        return self._disposition_of_refusal(self.status)

    def _disposition_of_refusal(self, status: int) -> Disposition:
        if self.renewed:
            return "refused"
        asked_to_wait = self.retry_after is not None
        if status == 429:
            # Other codes are not rate limits: a retry does not help with a suspended account or a daily limit.
            return "refused" if asked_to_wait or not self.codes or _THROTTLING_CODES & {*self.codes} else "final"
        if status >= 500 or status == 408 or status < 200:
            return "refused" if status == 503 and asked_to_wait else "unknown"
        return "in progress" if status == 409 and _IN_PROGRESS_CODE in self.codes else "final"


@frozen
class Decision:
    """Whether to retry, after how many seconds, and the reason."""

    again: bool
    wait: float
    reason: str


def retry_after(status: int, headers: Mapping[str, str], now: float) -> float | None:
    """Read how long Telnyx asks to wait.

    Args:
        status: of the response. x-ratelimit-reset is on most responses, and is used for a 429 only.
        headers: of the response, case-insensitive or in lower case.
        now: seconds since the epoch.

    Returns:
        Seconds, at least 0; None when the response does not say.
    """
    given = headers.get("retry-after")
    if given is not None:
        seconds = number(given)
        if seconds is None and (date := timestamp(given)) is not None:
            seconds = date - now
        if seconds is not None:
            return max(0.0, seconds)
    if status == 429 and not number(headers.get("x-ratelimit-remaining")):
        return reset_after(headers, now)
    return None


def limit(policy: RetryPolicy, operation: Operation) -> float:
    """Seconds after the start of the first attempt from which no retry begins."""
    if operation.idempotency == "command_id":
        return min(policy.deadline, COMMAND_ID_WINDOW - ON_ITS_WAY)
    return policy.deadline


class TimeLeft(NamedTuple):
    """Seconds that an attempt may take (`total`) and within which it must begin (`begin`); None for no limit."""

    total: float | None
    begin: float | None


def time_left(policy: RetryPolicy, operation: Operation, attempt: int, elapsed: float, total: float | None) -> TimeLeft:
    """The time that an attempt has.

    Args:
        policy: of the call.
        operation: the operation that is called.
        attempt: the number of the attempt, from 1.
        elapsed: seconds since the first attempt began.
        total: `Timeouts.total` of the call.
    """
    bounds = [] if total is None else [total]
    if attempt > 1:
        bounds.append(policy.deadline - elapsed)
    if operation.idempotency == "command_id":
        bounds.append(COMMAND_ID_WINDOW - elapsed)
    least = max(0.0, min(bounds)) if bounds else None
    return TimeLeft(least, least if attempt == 1 else limit(policy, operation) - elapsed)


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
    """Decide whether a request is retried.

    Args:
        policy: of the call.
        operation: the operation that is called; its idempotency class is a row of the table.
        outcome: of the last request.
        attempt: number of requests made, from 1.
        elapsed: seconds since the first request began.
        repeat_anyway: whether the caller accepts that the command may be carried out twice.
        chance: a random number from 0 to 1, for the jitter.

    Returns:
        The decision, with its reason.
    """
    disposition = outcome.disposition
    row = "idempotent" if repeat_anyway and operation.idempotency == "none" else operation.idempotency
    if disposition == "done":
        return Decision(False, 0.0, "done")
    if disposition not in MAY_REPEAT[row]:
        reason = "the response is final" if disposition in ("final", "in progress") else "it may have been carried out"
        return Decision(False, 0.0, reason)
    if isinstance(outcome.error, QueueTimedOut):
        return Decision(False, 0.0, "it would wait too long for its turn")
    if not outcome.resendable:
        return Decision(False, 0.0, "its body can be read only once")
    if attempt >= policy.attempts:
        return Decision(False, 0.0, "no attempts left")
    backoff = min(policy.wait_max, policy.wait_initial * 2.0 ** min(attempt - 1, 60))
    if outcome.retry_after is not None and policy.honour_retry_after:
        wait = outcome.retry_after + policy.wait_initial * policy.jitter * chance
    else:
        wait = backoff * (1 - policy.jitter * chance)
    if elapsed + wait >= limit(policy, operation):
        return Decision(False, 0.0, "no time left")
    return Decision(True, wait, _WHY[disposition])


_WHY: Final[Mapping[Disposition, str]] = {
    "never sent": "it was never sent",
    "refused": "Telnyx asks to retry later",
    "in progress": "the same request is still in progress",
    "unknown": "it may be repeated",
}
