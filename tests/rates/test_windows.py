"""The sliding window of one rate limit, in memory and in Redis: both keep the same rules."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest

from telnyx_async._engine.rate_window import LocalWindow

MakeWindow = Callable[[], LocalWindow]


@pytest.fixture(params=["memory", "redis"])
async def make(request: pytest.FixtureRequest) -> AsyncIterator[MakeWindow]:
    if request.param == "memory":
        yield LocalWindow
        return
    url = request.getfixturevalue("redis_url")
    from redis import asyncio as redis  # optional

    from telnyx_async._engine.shared_window import SharedWindow, script_for

    client = redis.from_url(url)
    await client.flushall()
    script = script_for(client)
    yield lambda: SharedWindow(script=script, key="{GET /calls/{id}}")
    await client.aclose()


async def take(window: LocalWindow, most: int = 100) -> list[Any]:
    """Send as many requests as may be sent now."""
    sent: list[Any] = []
    while len(sent) < most and isinstance(mark := await window.take(), tuple):
        sent.append(mark)
    return sent


async def test_nothing_stops_a_request_before_a_limit_is_known(make: MakeWindow) -> None:
    window = make()
    assert len(await take(window)) == 100
    assert not window.known


async def test_what_a_response_says_is_left_may_be_sent_and_then_nothing_until_the_reset(make: MakeWindow) -> None:
    window = make()
    (first, *_) = await take(window, 3)
    await window.heard(first, 6, 0.2)  # two more are under way, and not counted in it
    assert window.known
    assert len(await take(window)) == 4
    wait = await window.take()
    assert isinstance(wait, float)
    assert 0 < wait <= 0.2
    await asyncio.sleep(wait + 0.01)
    assert len(await take(window)) == 100


async def test_requests_of_others_are_taken_off_what_is_left(make: MakeWindow) -> None:
    window = make()
    (first,) = await take(window, 1)
    await window.heard(first, 9, 30)
    (second,) = await take(window, 1)
    await window.heard(second, 3, 30)
    assert len(await take(window)) == 3


async def test_a_429_pauses_everything(make: MakeWindow) -> None:
    window = make()
    (first,) = await take(window, 1)
    await window.refused(first, 0.15)
    await window.refused(None, 0.05)  # does not shorten it
    wait = await window.take()
    assert isinstance(wait, float)
    assert 0.1 < wait <= 0.15


async def test_after_a_429_as_many_are_sent_as_were_accepted_in_the_last_second(make: MakeWindow) -> None:
    window = make()
    sent = await take(window, 9)
    for refused in sent[5:]:
        await window.refused(refused, 0)
    wait = await window.take()
    assert isinstance(wait, float)
    assert 0.2 < wait < 1.06
    await asyncio.sleep(wait + 0.01)
    assert len(await take(window)) == 5


async def test_a_limit_that_was_learned_grows_and_is_forgotten() -> None:
    now = 0.0
    window = LocalWindow(clock=lambda: now)
    sent = await take(window, 11)
    await window.refused(sent.pop(), 1)
    allowed = {}
    for now in (5.0, 14.0, 20.0, 40.0, 61.0):
        allowed[now] = len(await take(window, 500))
    assert allowed == {5.0: 10, 14.0: 10, 20.0: 16, 40.0: 108, 61.0: 500}


@pytest.mark.parametrize("make", ["redis"], indirect=True)
async def test_two_processes_share_a_window(make: MakeWindow) -> None:
    one, other = make(), make()
    ours, theirs = await take(one, 6), await take(other, 6)
    await one.refused(ours.pop(), 0)
    await other.refused(theirs.pop(), 0)
    await asyncio.sleep(1.06)
    assert len(await take(one, 7)) == 7
    assert len(await take(other)) == 3  # 10 were accepted in all


async def test_without_redis_a_process_keeps_its_own_limit_and_says_so_once(caplog: pytest.LogCaptureFixture) -> None:
    redis = pytest.importorskip("redis.asyncio")
    from telnyx_async._engine.shared_window import SharedWindow, script_for

    client = redis.Redis(host="127.0.0.1", port=1, socket_connect_timeout=1, retry=None)
    window = SharedWindow(script=script_for(client), key="dial")
    sent = await take(window, 4)
    await window.refused(sent.pop(), 30)
    wait = await window.take()
    assert isinstance(wait, float)
    assert 29 < wait <= 30
    assert caplog.text.count("Redis cannot be reached (ConnectionError)") == 1
    await client.aclose()


async def test_a_redis_that_does_not_answer_is_waited_for_once_and_not_for_each_request(redis_url: str) -> None:
    from redis import asyncio as redis  # optional

    from telnyx_async._engine.shared_window import SharedWindow, script_for

    async with redis.from_url(redis_url) as client, redis.from_url(redis_url) as other:
        window, loop = SharedWindow(script=script_for(client), key="dial"), asyncio.get_running_loop()
        (sent,) = await take(window, 1)
        await other.client_pause(4000)
        began = loop.time()
        await window.heard(sent, 50, 60)
        assert len(await take(window, 20)) == 20
        assert 0.9 < loop.time() - began < 2.5
        await other.client_unpause()


async def test_whatever_redis_py_raises_the_limits_of_this_process_hold() -> None:
    pytest.importorskip("redis.asyncio")
    from telnyx_async._engine.shared_window import SharedWindow

    async def of_another_loop(**_: object) -> float:
        raise RuntimeError("attached to a different loop")

    script: Any = of_another_loop
    window = SharedWindow(script=script, key="dial")
    (sent,) = await take(window, 1)
    await window.heard(sent, 2, 60)
    assert len(await take(window)) == 2
