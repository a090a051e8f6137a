"""Once, in order, within bounds: what a WebhookRouter promises about events that come twice, late, or too many."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from typing import Any

import pytest

from telnyx_async.errors import CallEnded
from telnyx_async.handles import Call
from telnyx_async.webhooks import Event, InboxLimits, KeyPair, MemoryInbox, QueuedEvent, WebhookHooks, WebhookRouter
from telnyx_async.webhooks.inbox import Lease, Put, Settlement

request_id = ContextVar("request_id", default="none")
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


class BrokenInbox(MemoryInbox):
    def __init__(self, *methods: str) -> None:
        super().__init__()
        self.broken = set(methods)

    async def put(self, event: QueuedEvent) -> Put:
        if "put" in self.broken:
            raise ConnectionError("no route to the inbox")
        return await super().put(event)

    async def settle(self, lease: Lease, how: Settlement, *, after: float = 0.0, reason: str = "") -> None:
        if "settle" in self.broken:
            raise ConnectionError("no route to the inbox")
        await super().settle(lease, how, after=after, reason=reason)


class Failures(WebhookHooks):
    def __init__(self) -> None:
        self.seen: list[str] = []
        self.abandoned: list[str] = []
        self.died: list[tuple[str, str]] = []
        self.waits: list[tuple[int, float]] = []

    def inbox_failed(self, error: Exception) -> None:
        self.seen.append(str(error))

    def event_abandoned(self, event: Event) -> None:
        self.abandoned.append(event.id)

    def event_died(self, event: Event, reason: str) -> None:
        self.died.append((event.id, reason))

    def event_retried(self, event: Event, attempt: int, wait: float) -> None:
        self.waits.append((attempt, wait))


async def test_while_the_inbox_fails_events_have_to_come_again(running: Any, keys: KeyPair) -> None:
    inbox, hooks = BrokenInbox("put"), Failures()
    router = WebhookRouter(keys.public, inbox=inbox, hooks=[hooks])
    handled = recording(router)
    async with running(router) as telnyx:
        assert (await telnyx.event("call.answered", id="same")).status == 503
        inbox.broken.clear()
        assert (await telnyx.event("call.answered", id="same")).status == 200
    assert handled == ["same"]
    assert hooks.seen == ["no route to the inbox"]


async def test_while_the_inbox_fails_events_are_handled_from_memory_if_that_is_wanted(
    running: Any, keys: KeyPair
) -> None:
    hooks = Failures()
    router = WebhookRouter(keys.public, inbox=BrokenInbox("put"), on_inbox_failure="memory", hooks=[hooks])
    handled = recording(router)
    async with running(router) as telnyx:
        assert [(await telnyx.event("call.answered", id="same")).text for _ in range(2)] == ["queued", "duplicate"]
    assert handled == ["same"]
    assert hooks.seen == ["no route to the inbox"] * 2


async def test_an_inbox_that_hangs_is_answered_for_before_telnyx_gives_up(running: Any, keys: KeyPair) -> None:
    class Hanging(MemoryInbox):
        async def put(self, event: QueuedEvent) -> Put:
            await asyncio.sleep(60)
            raise AssertionError

    router = WebhookRouter(keys.public, inbox=Hanging, hooks=[])
    recording(router)
    async with running(router) as telnyx:
        started = time.monotonic()
        assert (await telnyx.event("call.answered")).status == 503
        assert time.monotonic() - started < 2


async def test_an_inbox_that_fails_after_the_handler_loses_nothing_and_is_reported_once(
    running: Any, keys: KeyPair, eventually: Eventually
) -> None:
    inbox, hooks = BrokenInbox("settle"), Failures()
    router = WebhookRouter(keys.public, inbox=inbox, hooks=[hooks], reorder_window=0)
    handled = recording(router)
    async with running(router) as telnyx:
        await telnyx.event("call.answered", id="1")
        await eventually(lambda: handled)
        await asyncio.sleep(0.5)
        inbox.broken.clear()
        await telnyx.event("call.hangup", id="2")
    assert handled == ["1", "2"]
    assert hooks.seen == ["no route to the inbox"]


# --- again, when a handler fails


async def test_an_event_whose_handler_fails_is_handled_again_with_longer_and_longer_waits_before_the_next_of_its_call(
    running: Any, keys: KeyPair
) -> None:
    hooks = Failures()
    router = WebhookRouter(keys.public, wait_initial=0.01, reorder_window=0, hooks=[hooks])
    handled: list[str] = []

    @router.on("*")
    async def handler(event: Event) -> None:
        handled.append(event.id)
        if event.id == "1" and len(handled) < 4:
            raise ValueError

    async with running(router) as telnyx:
        await telnyx.event("call.answered", id="1", second=1)
        await telnyx.event("call.hangup", id="2", second=2)
    assert handled == ["1", "1", "1", "1", "2"]
    assert hooks.waits == [(1, 0.01), (2, 0.02), (3, 0.04)]
    assert hooks.died == []


async def test_an_event_whose_handler_fails_too_often_is_a_dead_letter_and_can_be_put_back(
    running: Any, keys: KeyPair, eventually: Eventually
) -> None:
    hooks, inbox = Failures(), MemoryInbox()
    router = WebhookRouter(keys.public, inbox=inbox, attempts=3, wait_initial=0.001, reorder_window=0, hooks=[hooks])
    handled: list[str] = []
    broken = True

    @router.on("*")
    async def handler(event: Event) -> None:
        handled.append(event.id)
        if broken and event.id == "poison":
            raise ValueError("no such customer")

    async with running(router) as telnyx:
        await telnyx.event("call.answered", id="poison", second=1)
        await telnyx.event("call.hangup", id="next", second=2)
        await eventually(lambda: "next" in handled)
        assert (await telnyx.event("call.answered", id="poison", second=1)).text == "duplicate"
        (letter,) = await inbox.dead_letters()
        assert (letter.event.id, letter.attempts, letter.reason) == ("poison", 3, "ValueError: no such customer")
        broken = False
        assert await inbox.retry("poison")
    assert handled == ["poison"] * 3 + ["next", "poison"]
    assert hooks.died == [("poison", "ValueError: no such customer")]


async def test_an_error_that_another_run_does_not_change_makes_a_dead_letter_at_once(
    running: Any, keys: KeyPair
) -> None:
    hooks = Failures()
    router = WebhookRouter(keys.public, hooks=[hooks])

    @router.on("*")
    async def handler(call: Call) -> None:
        raise AssertionError("not reached")

    async with running(router) as telnyx:
        await telnyx.event("message.received", id="1", call_control_id=None)
    assert hooks.died[0][0] == "1"
    assert hooks.waits == []


async def test_a_handler_that_has_succeeded_does_not_run_again_when_another_one_fails(
    running: Any, keys: KeyPair
) -> None:
    router = WebhookRouter(keys.public, wait_initial=0.001, hooks=[])
    runs: list[str] = []

    @router.on("*")
    async def succeeds(event: Event) -> None:
        runs.append("succeeds")

    @router.on("*")
    async def fails_at_first(event: Event) -> None:
        runs.append("fails at first")
        if len(runs) < 4:
            raise ValueError

    async with running(router) as telnyx:
        await telnyx.event("call.answered")
    assert runs == ["succeeds", "fails at first", "fails at first", "fails at first"]


async def test_a_handler_that_takes_too_long_fails_and_does_not_stop_its_call(running: Any, keys: KeyPair) -> None:
    hooks = Failures()
    router = WebhookRouter(keys.public, timeout=60, attempts=2, wait_initial=0.001, reorder_window=0, hooks=[hooks])
    handled: list[str] = []

    @router.on("call.answered", timeout=0.02)
    async def hangs(event: Event) -> None:
        handled.append(event.id)
        await asyncio.sleep(60)

    @router.on("call.hangup")
    async def follows(event: Event) -> None:
        handled.append(event.id)

    async with running(router) as telnyx:
        await telnyx.event("call.answered", id="1", second=1)
        await telnyx.event("call.hangup", id="2", second=2)
    assert handled == ["1", "1", "2"]
    assert "hangs took longer than 0.02 s" in hooks.died[0][1]


async def test_a_handler_whose_call_has_ended_meanwhile_is_done(running: Any, keys: KeyPair) -> None:
    hooks = Failures()
    router = WebhookRouter(keys.public, hooks=[hooks])

    @router.on("*")
    async def handler(event: Event) -> None:
        raise CallEnded("90018")

    async with running(router) as telnyx:
        await telnyx.event("call.answered")
    assert hooks.died == hooks.waits == []


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
    all_at_work, handled = asyncio.Barrier(50), list[str]()

    @router.on("*")
    async def handler(event: Event) -> None:
        await all_at_work.wait()
        handled.append(event.id)

    async with running(router) as telnyx:
        for number in range(50):
            await telnyx.event("call.answered", call_control_id=f"v3:{number}")
    assert len(handled) == 50


async def test_messages_wait_for_nothing(running: Any, keys: KeyPair, eventually: Eventually) -> None:
    router = WebhookRouter(keys.public, reorder_window=60, grace=0)
    handled = recording(router)
    async with running(router) as telnyx:
        for number in range(3):
            await telnyx.event("message.received", call_control_id=None, call_session_id=None, id=str(number))
        await eventually(lambda: len(handled) == 3)


async def test_the_first_event_of_a_call_waits_for_nothing(running: Any, keys: KeyPair, eventually: Eventually) -> None:
    router = WebhookRouter(keys.public, reorder_window=60, grace=0)
    handled = recording(router)
    async with running(router) as telnyx:
        await telnyx.event("call.initiated", id="first")
        await eventually(lambda: handled == ["first"])


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


async def test_a_full_inbox_sends_events_away_to_come_again(
    running: Any, keys: KeyPair, eventually: Eventually
) -> None:
    inbox = MemoryInbox(InboxLimits(waiting=2))
    router = WebhookRouter(keys.public, inbox=inbox, reorder_window=0)
    let_go = asyncio.Event()
    handled: list[str] = []

    @router.on("*")
    async def handler(event: Event) -> None:
        await let_go.wait()
        handled.append(event.id)

    async with running(router) as telnyx:
        assert [(await telnyx.event("call.answered", id=str(n))).status for n in range(4)] == [200, 200, 503, 503]
        let_go.set()
        await eventually(lambda: len(handled) == 2)
        await asyncio.sleep(0.02)
        assert [(await telnyx.event("call.answered", id=str(n))).status for n in range(4)] == [200] * 4
    assert sorted(handled) == ["0", "1", "2", "3"]


async def test_no_more_lanes_are_worked_on_than_allowed(running: Any, keys: KeyPair) -> None:
    router = WebhookRouter(keys.public, concurrency=3)
    at_work, most = 0, 0

    @router.on("*")
    async def handler(event: Event) -> None:
        nonlocal at_work, most
        at_work += 1
        most = max(most, at_work)
        await asyncio.sleep(0.01)
        at_work -= 1

    async with running(router) as telnyx:
        for _ in range(12):
            await telnyx.event("message.received", call_control_id=None)
    assert most == 3


async def test_stopping_lets_handlers_finish(running: Any, keys: KeyPair) -> None:
    router = WebhookRouter(keys.public)
    handled = recording(router, 0.05)
    async with running(router) as telnyx:
        for number in range(3):
            await telnyx.event("call.answered", id=str(number))
    assert handled == ["0", "1", "2"]


async def test_stopping_waits_no_longer_than_the_grace_time_and_says_what_is_lost(running: Any, keys: KeyPair) -> None:
    inbox, hooks = MemoryInbox(), Failures()
    router = WebhookRouter(keys.public, inbox=inbox, grace=0.05, hooks=[hooks], reorder_window=0)
    handled = recording(router, 60)
    started = time.monotonic()
    async with running(router) as telnyx:
        for number in range(3):
            await telnyx.event("call.answered", id=str(number))
    assert time.monotonic() - started < 10
    assert handled == []
    assert hooks.abandoned == ["0", "1", "2"]
    assert await inbox.put(QueuedEvent(id="1", lane="1", occurred_at=0, body=b"")) == "new"


async def test_inline_events_that_are_cut_off_have_to_come_again(running: Any, keys: KeyPair) -> None:
    router = WebhookRouter(keys.public, mode="inline", grace=0.02, hooks=[])
    recording(router, 10)
    async with running(router) as telnyx:
        request = asyncio.ensure_future(telnyx.event("call.answered"))
        await asyncio.sleep(0.02)
    assert (await request).status == 500


async def test_events_are_handled_in_the_context_of_the_application_and_not_of_a_request(
    running: Any, keys: KeyPair
) -> None:
    router = WebhookRouter(keys.public)
    seen: list[str] = []

    @router.on("*")
    async def handler(event: Event) -> None:
        seen.append(request_id.get())

    async with running(router) as telnyx:
        for number in range(3):
            request_id.set(f"request {number}")
            await telnyx.event("call.answered")
    assert seen == ["none"] * 3


async def test_nothing_is_left_behind(running: Any, keys: KeyPair) -> None:
    router = WebhookRouter(keys.public, reorder_window=0)
    handled = recording(router)
    before = len(asyncio.all_tasks())
    async with running(router) as telnyx:
        for number in range(300):
            await telnyx.event("call.answered", call_control_id=f"v3:{number}")
    assert len(handled) == 300
    assert len(asyncio.all_tasks()) == before
