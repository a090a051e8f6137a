"""Sessions keep Telnyx's limits: they learn them, wait in order, and fail clearly."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from telnyx_async import RetryPolicy, TelnyxSession, Timeouts, errors
from telnyx_async._engine.ad_hoc import ad_hoc
from telnyx_async._engine.scheduler import Scheduler
from telnyx_async.api import calls, messages, texml
from telnyx_async.hooks import Attempt, Hooks, Invocation
from telnyx_async.operation import OPERATIONS
from telnyx_async.rates import RateLimits
from tests.rates.limited_telnyx import LimitedTelnyx, outcomes, served
from tests.session.virtual_time import jump, run_in_virtual_time

NUMBER = "+13125550101"


class Noting(Hooks):
    def __init__(self) -> None:
        self.attempts: list[Attempt] = []
        self.calls: list[Invocation] = []

    def request_started(self, attempt: Attempt) -> None:
        self.attempts.append(attempt)

    def call_ended(self, invocation: Invocation) -> None:
        self.calls.append(invocation)


def dial(telnyx: TelnyxSession, n: int) -> Awaitable[Any]:
    return calls.dial(telnyx, to=f"{n}", from_=NUMBER, connection_id="1")


def text(telnyx: TelnyxSession, n: int) -> Awaitable[Any]:
    return messages.send(telnyx, to=f"{n}", from_=NUMBER, text="hello")


def limited(**options: Any) -> LimitedTelnyx:
    return LimitedTelnyx(clock=asyncio.get_running_loop().time, **options)


SAYS = [
    pytest.param({"headers": True}, id="headers"),
    pytest.param({"headers": False}, id="90103 alone"),
    pytest.param({"headers": False, "retry_after": True}, id="Retry-After"),
]


@pytest.mark.parametrize("says", SAYS)
def test_200_dials_at_once_all_succeed_at_the_pace_that_telnyx_allows(says: dict[str, bool]) -> None:
    async def main() -> None:
        telnyx, loop = limited(**says), asyncio.get_running_loop()
        async with served(telnyx) as url, TelnyxSession("KEY", base_url=url) as session:
            began = loop.time()
            assert await outcomes([dial(session, n) for n in range(200)]) == [""] * 200
            seconds = loop.time() - began
        assert telnyx.accepted == 200
        assert telnyx.refused < 10
        assert 18.9 < seconds < 24

    run_in_virtual_time(main())


@pytest.mark.parametrize("says", SAYS)
def test_a_route_that_was_never_limited_learns_its_limit_too(says: dict[str, bool]) -> None:
    async def main() -> None:
        telnyx, loop = limited(**says, code="10011"), asyncio.get_running_loop()
        async with served(telnyx) as url, TelnyxSession("KEY", base_url=url, max_in_flight=20) as session:
            began = loop.time()
            assert await outcomes([text(session, n) for n in range(100)]) == [""] * 100
        assert telnyx.refused <= 20  # those that were in flight already
        assert loop.time() - began < 13

    run_in_virtual_time(main())


def test_requests_of_a_limit_go_in_the_order_of_their_calls() -> None:
    async def main() -> None:
        telnyx = limited(headers=False)
        async with served(telnyx) as url, TelnyxSession("KEY", base_url=url, max_in_flight=1) as session:
            await outcomes([dial(session, n) for n in range(40)])
        assert telnyx.in_order == [str(n) for n in range(40)]

    run_in_virtual_time(main())


def test_all_ways_to_dial_count_together() -> None:
    dials = {id for id, operation in OPERATIONS.items() if operation.bucket == "dial"}
    assert dials == {"DialCall", "InitiateTexmlCall", "DeprecatedInitiateTexmlCall"}

    async def main() -> None:
        telnyx, hook = limited(), Noting()
        async with served(telnyx) as url, TelnyxSession("KEY", base_url=url, hooks=[hook]) as session:
            await outcomes([dial(session, n) for n in range(10)])
            await texml.initiate_call(session, "account", to=NUMBER, from_=NUMBER, application_sid="1")
            await text(session, 1)
        assert hook.attempts[-2].queued > 0.9
        assert hook.attempts[-1].queued == 0

    run_in_virtual_time(main())


def test_the_time_in_the_queue_is_told_to_hooks_and_is_no_part_of_the_timeout() -> None:
    async def main() -> None:
        telnyx, hook = limited(), Noting()
        async with (
            served(telnyx) as url,
            TelnyxSession("KEY", base_url=url, hooks=[hook], timeouts=Timeouts(total=0.5)) as session,
        ):
            assert await outcomes([dial(session, n) for n in range(30)]) == [""] * 30
        assert 1.9 < max(call.queued for call in hook.calls) < 2.5
        assert all(call.queued <= call.seconds for call in hook.calls)
        assert sum(attempt.queued > 0.9 for attempt in hook.attempts) == 20
        assert all(attempt.seconds < 0.5 for attempt in hook.attempts)
        assert {attempt.rate.limit for attempt in hook.attempts if attempt.rate} == {10}

    run_in_virtual_time(main())


def test_a_request_that_would_wait_too_long_fails_as_soon_as_that_is_known() -> None:
    async def main() -> None:
        telnyx, loop = limited(), asyncio.get_running_loop()
        limits = RateLimits(max_wait=0.5)
        async with served(telnyx) as url, TelnyxSession("KEY", base_url=url, rate_limits=limits) as session:
            began = loop.time()
            ended = await asyncio.gather(*(dial(session, n) for n in range(15)), return_exceptions=True)
            assert loop.time() - began < 0.4
        late = [error for error in ended if isinstance(error, errors.QueueTimedOut)]
        assert len(late) == 5
        assert telnyx.accepted == 10
        assert (late[0].bucket, late[0].sent, late[0].may_have_happened, late[0].attempts) == ("dial", False, False, 0)
        assert str(late[0]).startswith("DialCall: it may wait 0.5 s for its turn, and that is not enough")

    run_in_virtual_time(main())


@pytest.mark.parametrize("max_wait", [4, 5.0001, 6])
@pytest.mark.parametrize(("after", "seconds"), [(0, 10), (0, 61), (5, 2)])
def test_a_turn_that_comes_in_the_moment_in_which_the_wait_ends_is_not_lost(
    max_wait: float, after: float, seconds: float
) -> None:
    """As after a stall of the loop, when both are due at once."""

    async def main() -> None:
        scheduler, operation = Scheduler(RateLimits(max_wait=max_wait), 5), OPERATIONS["DialCall"]
        turn = await scheduler.turn(operation, scheduler.ticket())
        await scheduler.heard(turn, {}, refused=True, wait=5)
        turn.end()
        asyncio.get_running_loop().call_later(after, jump, seconds)
        turns = [scheduler.turn(operation, scheduler.ticket()) for _ in range(4)]
        for found in await asyncio.gather(*turns, return_exceptions=True):
            if not isinstance(found, BaseException):
                found.end()
        await asyncio.sleep(60)
        free = [await scheduler.turn(OPERATIONS["SendMessage"], scheduler.ticket()) for _ in range(5)]
        assert [turn.queued for turn in free] == [0] * 5

    run_in_virtual_time(main())


def test_each_request_that_would_wait_too_long_fails_at_once_and_not_only_the_first() -> None:
    async def main() -> None:
        scheduler, loop = Scheduler(RateLimits(max_wait=60), 5), asyncio.get_running_loop()
        turn = await scheduler.turn(OPERATIONS["DialCall"], scheduler.ticket())
        await scheduler.heard(turn, {}, refused=True, wait=600)
        turn.end()
        for _ in range(3):
            with pytest.raises(errors.QueueTimedOut):
                await scheduler.turn(OPERATIONS["DialCall"], scheduler.ticket())
        assert loop.time() < 1

    run_in_virtual_time(main())


@pytest.mark.parametrize("wait", [1e308, 1e11, 3601])
def test_a_429_that_asks_to_wait_for_longer_than_an_hour_does_not_stop_everything_else(wait: float) -> None:
    async def main() -> None:
        scheduler = Scheduler(RateLimits(), 5)
        turn = await scheduler.turn(OPERATIONS["DialCall"], scheduler.ticket())
        await scheduler.heard(turn, {}, refused=True, wait=wait)
        turn.end()
        turn = await scheduler.turn(OPERATIONS["DialCall"], scheduler.ticket())
        assert 0 < turn.queued < 2

    run_in_virtual_time(main())


def test_the_deadline_of_retries_counts_from_the_first_attempt_and_not_from_the_queue() -> None:
    async def main() -> None:
        telnyx = limited(headers=False, retry_after=True)
        retry = RetryPolicy(deadline=3)
        async with served(telnyx) as url, TelnyxSession("KEY", base_url=url, retry=retry) as session:
            assert await outcomes([dial(session, n) for n in range(60)]) == [""] * 60

    run_in_virtual_time(main())


def test_a_hedge_counts_from_the_sending_and_not_from_the_queue() -> None:
    async def main() -> None:
        telnyx, hook = limited(), Noting()
        retry = RetryPolicy(hedge_after=0.5)
        async with served(telnyx) as url, TelnyxSession("KEY", base_url=url, retry=retry, hooks=[hook]) as session:
            await outcomes([dial(session, n) for n in range(30)])
        assert len(hook.attempts) == 30

    run_in_virtual_time(main())


@pytest.mark.parametrize("turns", range(8))
def test_cancelling_leaks_no_place_and_no_task(turns: int) -> None:
    async def main() -> None:
        telnyx = limited()
        async with served(telnyx) as url, TelnyxSession("KEY", base_url=url, max_in_flight=2) as session:
            await dial(session, 0)
            before = asyncio.all_tasks()
            waiting = [asyncio.ensure_future(dial(session, n)) for n in range(1, 20)]
            for _ in range(turns):
                await asyncio.sleep(0)
            for task in waiting:
                task.cancel()
            await asyncio.gather(*waiting, return_exceptions=True)
            await asyncio.sleep(1.1)
            assert asyncio.all_tasks() <= before | {task for task in asyncio.all_tasks() if "web_" in repr(task)}
            assert await outcomes([dial(session, n) for n in range(2)]) == ["", ""]

    run_in_virtual_time(main())


def test_closing_ends_what_waits_for_its_turn() -> None:
    async def main() -> None:
        telnyx = limited()
        async with served(telnyx) as url:
            session = TelnyxSession("KEY", base_url=url)
            waiting = [asyncio.ensure_future(dial(session, n)) for n in range(15)]
            await asyncio.sleep(0.3)
            await session.close(grace=0.1)
            assert await outcomes([*waiting]) == [""] * 10 + ["ConnectionFailed"] * 5

    run_in_virtual_time(main())


def test_a_429_that_is_no_rate_limit_pauses_nothing() -> None:
    async def main() -> None:
        telnyx, loop = limited(limit=0, headers=False, code="suspended"), asyncio.get_running_loop()
        async with served(telnyx) as url, TelnyxSession("KEY", base_url=url) as session:
            began = loop.time()
            assert await outcomes([dial(session, n) for n in range(20)]) == ["RateLimited"] * 20
            assert loop.time() - began < 0.5

    run_in_virtual_time(main())


async def test_ad_hoc_paths_do_not_grow_the_memory_of_a_session() -> None:
    scheduler = Scheduler(RateLimits(), 100)
    near = {"x-ratelimit-remaining": "50", "x-ratelimit-reset": "0"}
    for n in range(3000):
        operation, _ = ad_hoc("GET", f"/things/{n}", {}, None, "safe")
        turn = await scheduler.turn(operation, scheduler.ticket())
        await scheduler.heard(turn, near, refused=False, wait=None)
        turn.end()
    assert len(scheduler._buckets) <= 1000


async def test_nothing_is_kept_of_a_route_with_plenty_left() -> None:
    scheduler = Scheduler(RateLimits(), 100)
    plenty = {"x-ratelimit-limit": "1000", "x-ratelimit-remaining": "998", "x-ratelimit-reset": "30"}
    turn = await scheduler.turn(OPERATIONS["SendMessage"], scheduler.ticket())
    await scheduler.heard(turn, plenty, refused=False, wait=None)
    turn.end()
    assert turn.queued < 0.01
    assert scheduler._buckets == {}


async def test_two_clients_share_a_limit_over_redis(redis_url: str) -> None:
    from redis import asyncio as redis  # optional

    telnyx, loop = limited(headers=False), asyncio.get_running_loop()
    clients = [redis.from_url(redis_url) for _ in range(2)]
    await clients[0].flushall()
    async with served(telnyx) as url:
        sessions = [TelnyxSession("KEY", base_url=url, rate_limits=RateLimits.shared(one)) for one in clients]
        began = loop.time()
        assert await outcomes([dial(sessions[n % 2], n) for n in range(40)]) == [""] * 40
        assert 2.9 < loop.time() - began < 5.5
        for session, client in zip(sessions, clients, strict=True):
            await session.close()
            await client.aclose()
    assert telnyx.refused < 10


@pytest.mark.parametrize(
    "make",
    [
        lambda: RateLimits(max_wait=0),
        lambda: RateLimits(max_wait="10"),  # type: ignore[arg-type]
        lambda: RateLimits.shared("redis://localhost"),  # type: ignore[arg-type]
    ],
)
def test_limits_of_wrong_values_are_refused(make: Callable[[], RateLimits]) -> None:
    with pytest.raises(errors.ConfigurationError, match="RateLimits"):
        make()
