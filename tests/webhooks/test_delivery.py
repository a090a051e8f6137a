"""Once, in order, within bounds: what a WebhookRouter promises about events that come twice, late, or too many."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from telnyx_async.webhooks import Claim, Event, KeyPair, MemoryStore, WebhookHooks, WebhookRouter

Eventually = Callable[..., Awaitable[None]]


def recording(router: WebhookRouter, seconds: float = 0.0) -> list[str]:
    """Register a handler that takes its time, and notes the ids of the events in the order in which it ends."""
    handled: list[str] = []

    @router.on("*")
    async def handler(event: Event) -> None:
        await asyncio.sleep(seconds)
        handled.append(event.id)

    return handled


# --- once


@pytest.mark.parametrize("mode", ["background", "inline"])
async def test_an_event_that_comes_again_is_handled_once(running: Any, keys: KeyPair, mode: Any) -> None:
    router = WebhookRouter(keys.public, mode=mode)
    handled = recording(router)
    async with running(router) as telnyx:
        assert [(await telnyx.event("call.answered", id="same")).status for _ in range(3)] == [200, 200, 200]
    assert handled == ["same"]


async def test_copies_that_come_at_the_same_time_are_handled_once(running: Any, keys: KeyPair) -> None:
    router = WebhookRouter(keys.public)
    handled = recording(router, 0.01)
    async with running(router) as telnyx:
        replies = await asyncio.gather(*(telnyx.event("call.answered", id="same") for _ in range(50)))
    assert handled == ["same"]
    assert {reply.status for reply in replies} == {200}


async def test_inline_a_copy_of_what_is_being_handled_has_to_come_again(running: Any, keys: KeyPair) -> None:
    router = WebhookRouter(keys.public, mode="inline")
    handled = recording(router, 0.05)
    async with running(router) as telnyx:
        first = asyncio.ensure_future(telnyx.event("call.answered", id="same"))
        await asyncio.sleep(0.02)
        assert (await telnyx.event("call.answered", id="same")).status == 503
        assert (await first).status == 200
        assert (await telnyx.event("call.answered", id="same")).status == 200
    assert handled == ["same"]


async def test_an_event_without_an_id_is_known_by_its_content(running: Any, keys: KeyPair) -> None:
    router = WebhookRouter(keys.public)
    handled = recording(router)
    click = b'{"data": {"record_type": "link_clicked", "url": "https://example.com/%d"}, "meta": {"attempt": %d}}'
    async with running(router) as telnyx:
        for page, attempt in [(1, 1), (1, 2), (2, 1)]:
            assert (await telnyx.send(click % (page, attempt))).status == 200
    assert len(handled) == len(set(handled)) == 2


async def test_two_updates_of_one_number_order_are_two_events(running: Any, keys: KeyPair) -> None:
    router = WebhookRouter(keys.public)
    handled = recording(router)
    order = '{"data": {"record_type": "number_block_order", "id": "order", "status": "%s"}}'
    async with running(router) as telnyx:
        for status in ("pending", "success", "success"):
            await telnyx.send((order % status).encode())
    assert len(handled) == 2


class BrokenStore(MemoryStore):
    def __init__(self, *methods: str) -> None:
        super().__init__()
        self.broken = set(methods)

    async def claim(self, event_id: str, lease: float) -> Claim:
        if "claim" in self.broken:
            raise ConnectionError("no route to the store")
        return await super().claim(event_id, lease)

    async def settle(self, event_id: str, keep: float) -> None:
        if "settle" in self.broken:
            raise ConnectionError("no route to the store")
        await super().settle(event_id, keep)


class Failures(WebhookHooks):
    def __init__(self) -> None:
        self.seen: list[str] = []
        self.abandoned: list[str] = []

    def store_failed(self, event: Event, error: Exception) -> None:
        self.seen.append(str(error))

    def event_abandoned(self, event: Event) -> None:
        self.abandoned.append(event.id)


async def test_while_the_store_is_away_events_have_to_come_again(running: Any, keys: KeyPair) -> None:
    store, hooks = BrokenStore("claim"), Failures()
    router = WebhookRouter(keys.public, store=store, hooks=[hooks])
    handled = recording(router)
    async with running(router) as telnyx:
        assert (await telnyx.event("call.answered", id="same")).status == 503
        store.broken.clear()
        assert (await telnyx.event("call.answered", id="same")).status == 200
    assert handled == ["same"]
    assert hooks.seen == ["no route to the store"]


async def test_a_store_that_fails_after_the_claim_loses_nothing(running: Any, keys: KeyPair) -> None:
    hooks = Failures()
    router = WebhookRouter(keys.public, store=BrokenStore("settle"), hooks=[hooks])
    handled = recording(router)
    async with running(router) as telnyx:
        assert (await telnyx.event("call.answered", id="same")).status == 200
        assert (await telnyx.event("call.answered", id="same")).status == 503  # held off until the lease ends
    assert handled == ["same"]
    assert hooks.seen == ["no route to the store"]


async def test_who_claims_and_dies_loses_the_event_to_the_next(running: Any, keys: KeyPair) -> None:
    store = MemoryStore()
    router = WebhookRouter(keys.public, store=store, lease=0.05)
    handled = recording(router)
    assert await store.claim("same", 0.05) == "new"  # by another worker, which is never heard of again
    async with running(router) as telnyx:
        assert (await telnyx.event("call.answered", id="same")).status == 503
        await asyncio.sleep(0.06)
        assert (await telnyx.event("call.answered", id="same")).status == 200
    assert handled == ["same"]


# --- in order


async def test_the_events_of_a_call_run_one_at_a_time_in_the_order_they_occurred(running: Any, keys: KeyPair) -> None:
    router = WebhookRouter(keys.public, reorder_window=0.2)
    at_work, most, handled = 0, 0, []

    @router.on("*")
    async def handler(event: Event) -> None:
        nonlocal at_work, most
        at_work += 1
        most = max(most, at_work)
        await asyncio.sleep(0.002)
        at_work -= 1
        handled.append(int(event.id))

    seconds = list(range(40))
    random.Random(7).shuffle(seconds)
    async with running(router) as telnyx:
        for second in seconds:
            await telnyx.event("call.dtmf.received", id=str(second), second=second)
    assert handled == sorted(handled)
    assert most == 1


async def test_an_event_that_comes_while_another_is_handled_overtakes_those_that_wait(
    running: Any, keys: KeyPair
) -> None:
    router = WebhookRouter(keys.public, reorder_window=0)
    let_go = asyncio.Event()
    handled: list[str] = []

    @router.on("*")
    async def handler(event: Event) -> None:
        await let_go.wait()
        handled.append(event.id)

    async with running(router) as telnyx:
        await telnyx.event("call.answered", id="first", second=1)
        await asyncio.sleep(0.01)
        await telnyx.event("call.hangup", id="third", second=3)
        await telnyx.event("call.dtmf.received", id="second", second=2)
        let_go.set()
    assert handled == ["first", "second", "third"]


async def test_an_event_that_comes_too_late_for_its_order_is_handled_all_the_same(
    running: Any, keys: KeyPair, eventually: Eventually
) -> None:
    router = WebhookRouter(keys.public, reorder_window=0)
    handled = recording(router)
    async with running(router) as telnyx:
        await telnyx.event("call.hangup", id="later", second=2)
        await eventually(lambda: handled)
        await telnyx.event("call.answered", id="earlier", second=1)
    assert handled == ["later", "earlier"]


async def test_calls_do_not_wait_for_each_other(running: Any, keys: KeyPair) -> None:
    router = WebhookRouter(keys.public)
    handled = recording(router, 0.1)
    async with running(router) as telnyx:
        started = time.monotonic()
        for number in range(50):
            await telnyx.event("call.answered", call_control_id=f"v3:{number}")
    assert len(handled) == 50
    assert time.monotonic() - started < 1.5


async def test_messages_wait_for_nothing(running: Any, keys: KeyPair, eventually: Eventually) -> None:
    router = WebhookRouter(keys.public, reorder_window=60, grace=0)
    handled = recording(router)
    async with running(router) as telnyx:
        for number in range(3):
            await telnyx.event("message.received", call_control_id=None, call_session_id=None, id=str(number))
        await eventually(lambda: len(handled) == 3, 1)


async def test_the_first_event_of_a_call_waits_for_nothing(running: Any, keys: KeyPair, eventually: Eventually) -> None:
    router = WebhookRouter(keys.public, reorder_window=60, grace=0)
    handled = recording(router)
    async with running(router) as telnyx:
        await telnyx.event("call.initiated", id="first")
        await eventually(lambda: handled == ["first"], 1)


@pytest.mark.parametrize(
    ("ordering_key", "most"), [(("call_control_id",), 2), (("call_session_id",), 1), ("call_session_id", 1)]
)
async def test_what_stays_in_order_is_the_users_choice(
    running: Any, keys: KeyPair, ordering_key: Any, most: int
) -> None:
    router = WebhookRouter(keys.public, ordering_key=ordering_key, reorder_window=0)
    at_work, seen = 0, 0

    @router.on("*")
    async def handler(event: Event) -> None:
        nonlocal at_work, seen
        at_work += 1
        seen = max(seen, at_work)
        await asyncio.sleep(0.02)
        at_work -= 1

    async with running(router) as telnyx:
        await telnyx.event("call.answered", call_control_id="v3:a", call_session_id="s")
        await telnyx.event("call.answered", call_control_id="v3:b", call_session_id="s")
    assert seen == most


# --- within bounds


async def test_a_full_queue_sends_events_away_to_come_again(running: Any, keys: KeyPair) -> None:
    router = WebhookRouter(keys.public, queue_size=2, reorder_window=0)
    let_go = asyncio.Event()
    handled: list[str] = []

    @router.on("*")
    async def handler(event: Event) -> None:
        await let_go.wait()
        handled.append(event.id)

    async with running(router) as telnyx:
        assert [(await telnyx.event("call.answered", id=str(n))).status for n in range(4)] == [200, 200, 503, 503]
        let_go.set()
        await asyncio.sleep(0.02)
        assert [(await telnyx.event("call.answered", id=str(n))).status for n in range(4)] == [200] * 4
    assert sorted(handled) == ["0", "1", "2", "3"]


async def test_a_burst_does_not_outgrow_the_queue_while_the_store_is_slow(running: Any, keys: KeyPair) -> None:
    class Slow(MemoryStore):
        async def claim(self, event_id: str, lease: float) -> Claim:
            await asyncio.sleep(0.02)
            return await super().claim(event_id, lease)

    router = WebhookRouter(keys.public, queue_size=5, store=Slow())
    recording(router, 0.1)
    async with running(router) as telnyx:
        replies = await asyncio.gather(*(telnyx.event("message.received", call_control_id=None) for _ in range(20)))
    assert sorted(reply.status for reply in replies) == [200] * 5 + [503] * 15


async def test_stopping_lets_handlers_finish(running: Any, keys: KeyPair) -> None:
    router = WebhookRouter(keys.public)
    handled = recording(router, 0.05)
    async with running(router) as telnyx:
        for number in range(3):
            await telnyx.event("call.answered", id=str(number))
    assert handled == ["0", "1", "2"]


async def test_stopping_waits_no_longer_than_the_grace_time_and_gives_the_events_back(
    running: Any, keys: KeyPair
) -> None:
    store, hooks = MemoryStore(), Failures()
    router = WebhookRouter(keys.public, store=store, grace=0.05, hooks=[hooks], reorder_window=0)
    handled = recording(router, 10)
    started = time.monotonic()
    async with running(router) as telnyx:
        for number in range(3):
            await telnyx.event("call.answered", id=str(number))
    assert time.monotonic() - started < 1
    assert handled == []
    assert hooks.abandoned == ["0", "1", "2"]
    assert await store.claim("1", 1) == "new"


async def test_inline_events_that_are_cut_off_have_to_come_again(running: Any, keys: KeyPair) -> None:
    router = WebhookRouter(keys.public, mode="inline", grace=0.02, hooks=[])
    recording(router, 10)
    async with running(router) as telnyx:
        request = asyncio.ensure_future(telnyx.event("call.answered"))
        await asyncio.sleep(0.02)
    assert (await request).status == 500


async def test_nothing_is_left_behind(running: Any, keys: KeyPair) -> None:
    router = WebhookRouter(keys.public, store=MemoryStore(size=10), reorder_window=0)
    handled = recording(router)
    before = len(asyncio.all_tasks())
    async with running(router) as telnyx:
        for number in range(300):
            await telnyx.event("call.answered", call_control_id=f"v3:{number}")
    assert len(handled) == 300
    assert len(asyncio.all_tasks()) == before
