"""Both stores keep the same promises."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest

from telnyx_async.webhooks import Event, EventStore, KeyPair, MemoryStore, RedisStore, WebhookRouter


@pytest.fixture(params=["memory", "redis", "redis with text"])
async def store(request: pytest.FixtureRequest) -> AsyncIterator[EventStore]:
    if request.param == "memory":
        yield MemoryStore()
        return
    url = request.getfixturevalue("redis_url")
    from redis import asyncio as redis  # optional

    client = redis.from_url(url, decode_responses=request.param.endswith("text"))
    await client.flushall()
    yield RedisStore(client)
    await client.aclose()


async def test_the_first_claim_gets_the_event(store: EventStore) -> None:
    assert await store.claim("a", 10) == "new"
    assert await store.claim("a", 10) == "running"
    assert await store.claim("b", 10) == "new"


async def test_a_settled_event_is_known(store: EventStore) -> None:
    await store.claim("a", 10)
    await store.settle("a", 10)
    assert await store.claim("a", 10) == "settled"


async def test_an_event_that_is_given_back_is_new_again(store: EventStore) -> None:
    await store.claim("a", 10)
    await store.settle("a", 0)
    await store.settle("a", 0)
    assert await store.claim("a", 10) == "new"


async def test_a_claim_ends_with_its_lease(store: EventStore) -> None:
    await store.claim("a", 0.05)
    await asyncio.sleep(0.07)
    assert await store.claim("a", 10) == "new"


async def test_a_settled_event_is_forgotten_in_time(store: EventStore) -> None:
    await store.claim("a", 10)
    await store.settle("a", 0.05)
    await asyncio.sleep(0.07)
    assert await store.claim("a", 10) == "new"


async def test_of_many_claims_at_once_one_is_new(store: EventStore) -> None:
    claims = await asyncio.gather(*(store.claim("a", 10) for _ in range(50)))
    assert sorted(claims) == ["new"] + ["running"] * 49


async def test_memory_is_bounded_and_the_oldest_go_first() -> None:
    store = MemoryStore(size=100)
    for number in range(1000):
        await store.claim(str(number), 60)
        await store.settle(str(number), 3600)
    assert len(store) == 100
    assert await store.claim("999", 60) == "settled"
    assert await store.claim("0", 60) == "new"


async def test_memory_drops_what_has_ended() -> None:
    now = 0.0
    store = MemoryStore(clock=lambda: now)
    for number in range(50):
        await store.claim(str(number), 10)
    now = 11.0
    await store.claim("next", 10)
    assert len(store) == 1


async def test_the_same_event_delivered_to_two_workers_at_once_runs_once(
    redis_url: str, running: Callable[[WebhookRouter], Any], keys: KeyPair, body: Callable[..., bytes]
) -> None:
    from redis import asyncio as redis  # optional

    handled: list[str] = []
    clients = [redis.from_url(redis_url) for _ in range(2)]
    routers = [WebhookRouter(keys.public, store=RedisStore(client, "two-workers:")) for client in clients]
    for router in routers:

        @router.on("*")
        async def handler(event: Event) -> None:
            handled.append(event.id)

    async with running(routers[0]) as one, running(routers[1]) as two:
        for number in range(100):
            request = body("call.answered", id=str(number), call_control_id=str(number))
            replies = await asyncio.gather(one.send(request), two.send(request))
            assert sorted(reply.status for reply in replies) in ([200, 200], [200, 503])
            assert (await two.send(request)).status == 200
    for client in clients:
        await client.aclose()
    assert sorted(handled, key=int) == [str(number) for number in range(100)]


async def test_while_redis_is_away_events_have_to_come_again(
    running: Callable[[WebhookRouter], Any], keys: KeyPair
) -> None:
    redis = pytest.importorskip("redis.asyncio")
    client = redis.Redis(host="127.0.0.1", port=1, socket_connect_timeout=1, retry=None)
    router = WebhookRouter(keys.public, store=RedisStore(client), hooks=[])

    @router.on("*")
    async def handler(event: Event) -> None:
        raise AssertionError("not reached")

    async with running(router) as telnyx:
        assert (await telnyx.event("call.answered")).status == 503
    await client.aclose()
