"""The table of what may be sent again, without a wire."""

from __future__ import annotations

import email.utils
import time
from typing import get_args

import pytest

from telnyx_async._engine.retry import (
    COMMAND_ID_WINDOW,
    ON_ITS_WAY,
    Outcome,
    TimeLeft,
    decide,
    limit,
    retry_after,
    time_left,
)
from telnyx_async._engine.retry_loop import RetryBudget
from telnyx_async.errors import TelnyxError
from telnyx_async.operation import Idempotency
from telnyx_async.options import RetryPolicy
from telnyx_async.rates import RateState, time_of

from .samples import ANSWER, DELETE_THING, GET_CALL, ORDER_NUMBER, SEND_MESSAGE

OPERATIONS = {o.idempotency: o for o in (GET_CALL, DELETE_THING, ANSWER, SEND_MESSAGE, ORDER_NUMBER)}
POLICY = RetryPolicy(attempts=3, deadline=30, wait_initial=1, wait_max=4, jitter=0)
ERROR = TelnyxError("no")


def outcome(status: int | None = None, *codes: str, wait: float | None = None, sent: bool = True) -> Outcome:
    return Outcome(sent=sent, status=status, codes=codes, retry_after=wait, error=ERROR)


NEVER_SENT = outcome(sent=False)
LOST = outcome(None)
BROKEN = Outcome(status=200, readable=False, error=ERROR)

# The columns of the design's table, and beside them what is no reason for a repeat.
AGAIN_FOR_ALL = [NEVER_SENT, outcome(429), outcome(429, "10011"), outcome(429, "90103"), outcome(503, wait=1)]
AGAIN_UNLESS_IT_COULD_HAPPEN_TWICE = [LOST, BROKEN, outcome(408), *map(outcome, (500, 501, 502, 503, 504, 599))]
NEVER_AGAIN = [*map(outcome, (301, 400, 401, 402, 403, 404, 409, 410, 415, 422)), outcome(422, "10027")]


@pytest.mark.parametrize("kind", get_args(Idempotency))
def test_every_cell_of_the_table(kind: Idempotency) -> None:
    def again(what: Outcome) -> bool:
        return decide(POLICY, OPERATIONS[kind], what, 1, 0).again

    assert all(map(again, AGAIN_FOR_ALL))
    assert [again(o) for o in AGAIN_UNLESS_IT_COULD_HAPPEN_TWICE] == [kind != "none"] * len(
        AGAIN_UNLESS_IT_COULD_HAPPEN_TWICE
    )
    assert not any(map(again, NEVER_AGAIN))
    assert again(outcome(409, "10036")) == (kind == "idempotency_key")
    assert not again(Outcome(status=200))
    assert not again(Outcome(status=302))


def test_who_accepts_a_second_time_gets_a_repeat_of_what_may_have_happened() -> None:
    assert decide(POLICY, ORDER_NUMBER, LOST, 1, 0, repeat_anyway=True).again
    assert not decide(POLICY, ORDER_NUMBER, outcome(422), 1, 0, repeat_anyway=True).again


def test_a_used_up_stream_is_not_sent_again_whatever_the_class() -> None:
    spent = Outcome(status=429, resendable=False, error=ERROR)
    assert not decide(POLICY, GET_CALL, spent, 1, 0).again


@pytest.mark.parametrize("codes", [("40333",), ("10007",), ("10019", "x")])
def test_a_429_that_is_no_throttling_is_final(codes: tuple[str, ...]) -> None:
    assert not decide(POLICY, GET_CALL, outcome(429, *codes), 1, 0).again
    assert decide(POLICY, GET_CALL, outcome(429, *codes, wait=2), 1, 0).again


def test_attempts_are_bounded() -> None:
    assert decide(POLICY, GET_CALL, LOST, 2, 0).again
    assert not decide(POLICY, GET_CALL, LOST, 3, 0).again


def test_the_wait_doubles_up_to_the_cap() -> None:
    policy = RetryPolicy(attempts=9, wait_initial=1, wait_max=4, jitter=0, deadline=100)
    assert [decide(policy, GET_CALL, LOST, n, 0).wait for n in range(1, 6)] == [1, 2, 4, 4, 4]
    assert decide(RetryPolicy(attempts=5000), GET_CALL, LOST, 4000, 0).wait == 8


def test_jitter_shortens_a_wait_of_ours_and_never_one_of_telnyx() -> None:
    policy = RetryPolicy(wait_initial=1, jitter=0.5)
    assert decide(policy, GET_CALL, LOST, 1, 0, chance=1).wait == 0.5
    assert decide(policy, GET_CALL, LOST, 1, 0, chance=0).wait == 1
    assert 3 <= decide(policy, GET_CALL, outcome(429, wait=3), 1, 0, chance=1).wait <= 3.5


def test_a_wait_that_the_deadline_does_not_cover_is_not_begun() -> None:
    assert decide(POLICY, GET_CALL, outcome(429, wait=20), 1, 9).again
    refused = decide(POLICY, GET_CALL, outcome(429, wait=20), 1, 10)
    assert (refused.again, refused.reason) == (False, "no time left")


def test_waiting_can_be_removed() -> None:
    assert decide(RetryPolicy.immediate(), GET_CALL, outcome(429, wait=20), 1, 0).wait == 0
    assert decide(RetryPolicy.immediate(), GET_CALL, LOST, 1, 0, chance=0.7).wait == 0


def test_a_command_id_is_not_used_after_telnyx_forgets_it() -> None:
    endless = RetryPolicy(attempts=1000, deadline=10_000)
    assert COMMAND_ID_WINDOW < 60
    assert limit(endless, ANSWER) == COMMAND_ID_WINDOW - ON_ITS_WAY
    assert limit(endless, SEND_MESSAGE) == 10_000
    assert not decide(endless, ANSWER, LOST, 1, 43.9).again
    assert time_left(endless, ANSWER, 1, 0, None) == TimeLeft(COMMAND_ID_WINDOW, COMMAND_ID_WINDOW)
    assert time_left(endless, ANSWER, 5, 40, 1000) == TimeLeft(COMMAND_ID_WINDOW - 40, 4)


def test_a_first_attempt_has_its_own_time_and_a_repeat_what_the_deadline_leaves() -> None:
    assert time_left(POLICY, GET_CALL, 1, 0, 300) == TimeLeft(300, 300)
    assert time_left(POLICY, GET_CALL, 1, 0, None) == TimeLeft(None, None)
    assert time_left(POLICY, GET_CALL, 2, 25, 300) == TimeLeft(5, 5)
    assert time_left(POLICY, GET_CALL, 2, 40, 300) == TimeLeft(0, -10)


NOW = 1_800_000_000.0


@pytest.mark.parametrize(
    ("status", "headers", "expected"),
    [
        (429, {"retry-after": "7"}, 7),
        (429, {"retry-after": "0.5"}, 0.5),
        (429, {"retry-after": "-3"}, 0),
        (429, {"retry-after": email.utils.formatdate(NOW + 90, usegmt=True)}, 90),
        (429, {"retry-after": email.utils.formatdate(NOW - 90, usegmt=True)}, 0),
        (429, {"retry-after": "soon"}, None),
        (429, {"retry-after": "inf"}, None),
        (429, {"retry-after": "nan", "x-ratelimit-reset": "4"}, 4),
        (503, {"retry-after": "7"}, 7),
        (429, {"x-ratelimit-reset": "12"}, 12),
        (429, {"x-ratelimit-reset": str(int(NOW) + 12)}, 12),
        (429, {"x-ratelimit-reset": str(int(NOW) - 12)}, 0),
        (429, {"x-ratelimit-reset": "12", "x-ratelimit-remaining": "0"}, 12),
        # Requests are left, so it is not the rate that was refused.
        (429, {"x-ratelimit-reset": "12", "x-ratelimit-remaining": "57"}, None),
        # Most answers have it; only a 429 is about it.
        (503, {"x-ratelimit-reset": "12"}, None),
        (429, {}, None),
    ],
)
def test_how_long_telnyx_asks_to_wait(status: int, headers: dict[str, str], expected: float | None) -> None:
    assert retry_after(status, headers, NOW) == expected


def test_a_budget_is_spent_by_failures_and_earned_by_successes() -> None:
    budget = RetryBudget(2)
    assert [budget.spend() for _ in range(3)] == [True, True, False]
    for _ in range(11):
        budget.earn(0)
    assert [budget.spend() for _ in range(2)] == [True, False]
    budget.earn(2)
    assert [budget.spend() for _ in range(3)] == [True, True, False]
    for _ in range(1000):
        budget.earn(1)
    assert budget.left == 2
    assert RetryBudget(None).spend()


@pytest.mark.parametrize("skew", [-3000, -10, 10, 10**6])
def test_times_are_read_by_the_clock_of_the_server_where_ours_is_wrong(skew: float) -> None:
    server = time.time() + skew
    headers = {
        "date": email.utils.formatdate(server, usegmt=True),
        "x-ratelimit-remaining": "0",
        "x-ratelimit-reset": str(int(server) + 5),
        "retry-after": email.utils.formatdate(server + 5, usegmt=True),
    }
    state = RateState.of(headers)
    assert state is not None
    assert state.reset == pytest.approx(5, abs=1.1)
    assert retry_after(429, headers, time_of(headers)) == pytest.approx(5, abs=1.1)


@pytest.mark.parametrize("date", ["", "soon", "Thu, 99 Foo 9999 99:99:99 GMT", None], ids=str)
def test_our_clock_counts_where_the_server_says_nothing_else(date: str | None) -> None:
    now = time.time()
    assert time_of({"date": email.utils.formatdate(now, usegmt=True) if date is None else date}) == pytest.approx(
        now, abs=2.5
    )
    assert time_of({}) == pytest.approx(now, abs=2.5)
