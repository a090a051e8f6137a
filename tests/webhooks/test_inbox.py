"""All inboxes keep the same promises."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from telnyx_async.errors import InboxFull, LeaseLost
from telnyx_async.webhooks import Inbox, InboxLimits, MemoryInbox, QueuedEvent, RedisInbox, SQLiteInbox
from telnyx_async.webhooks.inbox import Lease

# Makes one more access to the same inbox: another worker's. In memory there is only one.
Opens = Callable[..., Any]


@pytest.fixture(params=["memory", "sqlite", "redis", "redis with text", "redis with RESP3"])
async def opens(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Opens]:
    async with AsyncExitStack() as stack:

        async def open_one(limits: InboxLimits = InboxLimits()) -> Inbox:  # noqa: B008
            made: Inbox
            if request.param == "memory":
                made = MemoryInbox(limits)
            elif request.param == "sqlite":
                made = SQLiteInbox(tmp_path / "inbox.db", limits)
            else:
                made = RedisInbox(_client(request), limits, prefix=f"test {tmp_path}")
            await made.open()
            stack.push_async_callback(made.close)
            return made

        yield open_one


def _client(request: pytest.FixtureRequest) -> Any:
    from redis import asyncio as redis  # optional

    url = request.getfixturevalue("redis_url")
    options = {"redis with text": {"decode_responses": True}, "redis with RESP3": {"protocol": 3}}
    return lambda: redis.from_url(url, **options.get(request.param, {}))


@pytest.fixture
async def inbox(opens: Opens) -> Inbox:
    opened: Inbox = await opens()
    return opened


def event(id: str, lane: str = "call", at: float = 0.0, wait: float = 0.0) -> QueuedEvent:
    return QueuedEvent(id=id, lane=lane, occurred_at=at, wait=wait, body=b'{"caf\xc3\xa9": true}')


async def take(inbox: Inbox, seconds: float = 10.0) -> Lease:
    """Take what is due, within five seconds."""
    async with asyncio.timeout(5):
        while (lease := await inbox.take(seconds)) is None:
            await inbox.wait()
    return lease


async def take_all(inbox: Inbox) -> list[str]:
    taken = []
    while lease := await inbox.take(10):
        taken.append(lease.event.id)
        await inbox.settle(lease, "handled")
    return taken


# --- once


async def test_an_event_is_new_once(inbox: Inbox) -> None:
    assert await inbox.put(event("a")) == "new"
    assert await inbox.put(event("a")) == "waiting"
    lease = await take(inbox)
    assert await inbox.put(event("a")) == "waiting"
    await inbox.settle(lease, "handled")
    assert await inbox.put(event("a")) == "handled"
    assert await inbox.put(event("b")) == "new"


async def test_of_many_copies_at_once_one_is_new(inbox: Inbox) -> None:
    found = await asyncio.gather(*(inbox.put(event("a")) for _ in range(50)))
    assert sorted(found) == ["new"] + ["waiting"] * 49


async def test_a_handled_event_is_forgotten_in_time(opens: Opens) -> None:
    inbox = await opens(InboxLimits(dedup_ttl=0.05))
    await inbox.put(event("a"))
    await inbox.settle(await take(inbox), "handled")
    await asyncio.sleep(0.07)
    assert await inbox.put(event("a")) == "new"


async def test_a_forgotten_event_is_new_again(inbox: Inbox) -> None:
    await inbox.put(event("a"))
    await inbox.settle(await take(inbox), "forgotten")
    assert await inbox.put(event("a")) == "new"
    assert (await take(inbox)).attempt == 1


async def test_an_event_comes_out_as_it_was_put_in(inbox: Inbox) -> None:
    put = event("id with: colons {and} braces", "lane: with {them}", 1772366400.123456)
    await inbox.put(put)
    lease = await take(inbox)
    assert lease.event == put
    assert (lease.attempt, lease.depth, lease.journal) == (1, 1, {})
    assert 0 <= lease.queued < 5


# --- in order, one worker for each lane


async def test_a_lane_is_in_the_order_of_occurrence_and_of_arrival_where_that_is_the_same(inbox: Inbox) -> None:
    for number, at in enumerate([3, 1, 2, 1, 1]):
        await inbox.put(event(str(number), at=at))
    assert await take_all(inbox) == ["1", "3", "4", "2", "0"]


async def test_while_an_event_is_leased_nobody_has_its_lane_and_others_have_the_other_lanes(inbox: Inbox) -> None:
    for id, lane in [("a1", "a"), ("a2", "a"), ("b1", "b")]:
        await inbox.put(event(id, lane))
    first, second = await take(inbox), await take(inbox)
    assert {first.event.id, second.event.id} == {"a1", "b1"}
    assert await inbox.take(10) is None
    await inbox.settle(first if first.event.lane == "a" else second, "handled")
    assert (await take(inbox)).event.id == "a2"


async def test_an_event_that_comes_while_its_lane_is_leased_is_sorted_in(inbox: Inbox) -> None:
    await inbox.put(event("1", at=1))
    lease = await take(inbox)
    await inbox.put(event("3", at=3))
    await inbox.put(event("2", at=2))
    await inbox.settle(lease, "handled")
    assert await take_all(inbox) == ["2", "3"]


async def test_an_event_waits_for_earlier_ones_of_its_lane(inbox: Inbox) -> None:
    await inbox.put(event("later", at=2, wait=0.15))
    assert await inbox.take(10) is None
    await inbox.put(event("earlier", at=1, wait=0.15))
    started = time.monotonic()
    lease = await take(inbox)
    assert lease.event.id == "earlier"
    assert 0.1 < time.monotonic() - started < 1
    await inbox.settle(lease, "handled")
    assert (await take(inbox)).event.id == "later"


async def test_an_earlier_event_that_comes_while_the_lane_is_leased_and_is_not_due_yet_is_waited_for(
    inbox: Inbox,
) -> None:
    await inbox.put(event("2", at=2))
    await take(inbox, 0.1)
    await inbox.put(event("1", at=1, wait=0.3))
    await asyncio.sleep(0.12)  # the lease has run out
    assert await inbox.take(10) is None
    assert (await take(inbox)).event.id == "1"


async def test_many_workers_have_each_event_once_and_each_lane_one_at_a_time(opens: Opens) -> None:
    workers = [await opens() for _ in range(4)]
    if isinstance(workers[0], MemoryInbox):
        workers = workers[:1] * 4
    handled: dict[str, list[str]] = {}
    at_work: set[str] = set()

    async def work(inbox: Inbox) -> None:
        while sum(map(len, handled.values())) < 60:
            lease = await inbox.take(10)
            if lease is None:
                await inbox.wait()
                continue
            lane = lease.event.lane
            assert lane not in at_work
            at_work.add(lane)
            await asyncio.sleep(0.001)
            handled.setdefault(lane, []).append(lease.event.id)
            at_work.remove(lane)
            await inbox.settle(lease, "handled")

    for number in range(60):
        await workers[number % 4].put(event(f"{number:02}", f"lane {number % 6}", at=number))
    async with asyncio.timeout(20):
        await asyncio.gather(*map(work, workers))
    assert sorted(handled) == [f"lane {number}" for number in range(6)]
    assert all(ids == sorted(ids) and len(ids) == 10 for ids in handled.values())


async def test_a_worker_that_waits_is_woken_by_an_event_of_another(opens: Opens) -> None:
    one = await opens()
    other = one if isinstance(one, MemoryInbox) else await opens()
    assert await one.take(10) is None
    waiting = asyncio.ensure_future(take(one))
    await asyncio.sleep(0.1)
    started = time.monotonic()
    await other.put(event("a"))
    assert (await waiting).event.id == "a"
    assert time.monotonic() - started < 0.5


# --- leases


async def test_a_lease_that_is_not_renewed_runs_out_and_its_first_owner_can_do_nothing_more(inbox: Inbox) -> None:
    await inbox.put(event("a"))
    dead = await take(inbox, 0.1)
    alive = await take(inbox)
    assert (alive.event.id, alive.attempt) == ("a", 2)
    assert await inbox.renew([dead, alive], 10) == [dead]
    with pytest.raises(LeaseLost):
        await inbox.record(dead, "step", b"1")
    with pytest.raises(LeaseLost):
        await inbox.settle(dead, "handled")
    await inbox.settle(alive, "handled")
    assert await inbox.depth() == 0
    with pytest.raises(LeaseLost):
        await inbox.settle(alive, "handled")


async def test_a_lease_that_is_renewed_goes_on(inbox: Inbox) -> None:
    await inbox.put(event("a"))
    lease = await take(inbox, 0.2)
    for _ in range(4):
        await asyncio.sleep(0.1)
        assert await inbox.renew([lease], 0.2) == []
        assert await inbox.take(10) is None
    await inbox.settle(lease, "handled")


async def test_what_is_released_can_be_taken_at_once_and_does_not_count_as_an_attempt(inbox: Inbox) -> None:
    await inbox.put(event("a"))
    await inbox.settle(await take(inbox), "released")
    lease = await inbox.take(10)
    assert lease is not None
    assert lease.attempt == 1


async def test_what_failed_is_due_again_later_and_its_lane_waits_with_it(inbox: Inbox) -> None:
    await inbox.put(event("1", at=1))
    await inbox.put(event("2", at=2))
    await inbox.settle(await take(inbox), "again", after=0.15)
    assert await inbox.take(10) is None
    lease = await take(inbox)
    assert (lease.event.id, lease.attempt) == ("1", 2)


# --- journals


async def test_what_is_recorded_is_there_in_the_next_attempt(inbox: Inbox) -> None:
    await inbox.put(event("a"))
    lease = await take(inbox, 0.1)
    await inbox.record(lease, "step: one", b'{"a": 1}')
    await inbox.record(lease, "step two", b"2")
    await inbox.record(lease, "step two", b"22")
    await inbox.record(lease, "step three", b"3")
    await inbox.record(lease, "step three", None)
    kept = {"step: one": b'{"a": 1}', "step two": b"22"}
    assert lease.journal == kept
    assert (await take(inbox)).journal == kept


async def test_the_journal_of_a_handled_event_is_dropped(inbox: Inbox) -> None:
    await inbox.put(event("a"))
    lease = await take(inbox)
    await inbox.record(lease, "step", b"1")
    await inbox.settle(lease, "forgotten")
    await inbox.put(event("a"))
    assert (await take(inbox)).journal == {}


# --- dead letters


async def die(inbox: Inbox, id: str) -> None:
    await inbox.put(event(id, lane=id))
    lease = await take(inbox)
    await inbox.record(lease, "step", id.encode())
    await inbox.settle(lease, "dead", reason=f"ValueError: {id} ü")


async def test_a_dead_letter_can_be_read_and_its_lane_goes_on(inbox: Inbox) -> None:
    await inbox.put(event("poison", at=1))
    await inbox.put(event("next", at=2))
    await inbox.settle(await take(inbox), "dead", reason="ValueError: ü")
    assert await take_all(inbox) == ["next"]
    (letter,) = await inbox.dead_letters()
    assert letter.event == event("poison", at=1)
    assert (letter.reason, letter.attempts) == ("ValueError: ü", 1)
    assert abs(letter.died_at - time.time()) < 5
    assert await inbox.put(event("poison")) == "handled"
    assert await inbox.depth() == 0


async def test_a_dead_letter_is_put_back_with_its_journal(inbox: Inbox) -> None:
    await die(inbox, "a")
    assert await inbox.retry("a")
    assert not await inbox.retry("a")
    lease = await take(inbox)
    assert (lease.event.id, lease.attempt, lease.journal) == ("a", 1, {"step": b"a"})
    await inbox.settle(lease, "handled")
    assert await inbox.dead_letters() == []


async def test_a_dead_letter_is_dropped(inbox: Inbox) -> None:
    await die(inbox, "a")
    assert await inbox.drop("a")
    assert not await inbox.drop("a")
    assert not await inbox.drop("unknown")
    assert await inbox.dead_letters() == []
    assert await inbox.put(event("a")) == "new"


# --- within bounds


async def test_a_full_inbox_says_so_and_still_knows_what_it_has(opens: Opens) -> None:
    inbox = await opens(InboxLimits(waiting=2))
    await inbox.put(event("1"))
    await inbox.put(event("2", "other"))
    with pytest.raises(InboxFull):
        await inbox.put(event("3", "third"))
    assert await inbox.put(event("1")) == "waiting"
    lease = await take(inbox)
    with pytest.raises(InboxFull):
        await inbox.put(event("3", "third"))
    await inbox.settle(lease, "handled")
    assert await inbox.put(event("3", "third")) == "new"


async def test_of_too_many_dead_letters_the_oldest_go(opens: Opens) -> None:
    inbox = await opens(InboxLimits(dead_letters=2))
    for id in "abc":
        await die(inbox, id)
    assert [letter.event.id for letter in await inbox.dead_letters()] == ["b", "c"]


async def test_old_dead_letters_go(opens: Opens) -> None:
    inbox = await opens(InboxLimits(dead_letter_ttl=0.1))
    await die(inbox, "old")
    await asyncio.sleep(0.12)
    await die(inbox, "new")
    assert [letter.event.id for letter in await inbox.dead_letters()] == ["new"]


def test_a_limit_out_of_range_is_refused() -> None:
    for name in ("waiting", "dedup_ttl", "dead_letters", "dead_letter_ttl"):
        with pytest.raises(ValueError, match=name):
            InboxLimits(**{name: 0})


# --- of one kind


async def test_memory_does_not_grow_with_what_it_has_handled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(MemoryInbox, "_KNOWN", 100)
    inbox = MemoryInbox()
    for number in range(1000):
        await inbox.put(event(str(number), str(number)))
        await inbox.settle(await take(inbox), "handled")
    assert await inbox.put(event("999")) == "handled"
    assert await inbox.put(event("0")) == "new"


async def test_a_file_of_sqlite_is_opened_again_with_all_that_is_in_it(tmp_path: Path) -> None:
    @asynccontextmanager
    async def opened() -> AsyncIterator[SQLiteInbox]:
        inbox = SQLiteInbox(tmp_path / "inbox.db")
        await inbox.open()
        yield inbox
        assert await inbox.close() == ()

    async with opened() as inbox:
        await die(inbox, "dead")
        await inbox.put(event("waits"))
    async with opened() as inbox:
        assert (await take(inbox)).event.id == "waits"
        assert [letter.event.id for letter in await inbox.dead_letters()] == ["dead"]


async def test_all_keys_of_redis_are_in_one_slot_of_a_cluster(redis_url: str) -> None:
    from redis import asyncio as redis  # optional
    from redis.crc import key_slot

    client = redis.from_url(redis_url)
    await client.flushall()
    inbox = RedisInbox(client)
    await inbox.open()
    await die(inbox, "a")
    await inbox.put(event("{b}", "{c}"))
    await take(inbox)
    assert len({key_slot(key) for key in await client.keys("*")}) == 1
    assert await inbox.close() == ()
    await client.aclose()


async def test_events_behind_the_one_in_work_are_shown_in_order_and_stay(inbox: Inbox) -> None:
    await inbox.put(event("1", at=1))
    lease = await take(inbox)
    await inbox.put(event("3", at=3))
    await inbox.put(event("2", at=2))
    await inbox.put(event("other", "another call"))
    for _ in range(2):
        assert [one.id for one in await inbox.follow(lease)] == ["2", "3"]
    assert await inbox.depth() == 4


async def test_a_lane_that_is_leased_announces_what_comes_to_it(opens: Opens) -> None:
    inbox = await opens()
    await inbox.put(event("1"))
    await take(inbox)
    await inbox.put(event("2"))
    async with asyncio.timeout(5):
        while "call" not in await inbox.arrivals():
            pass


async def test_a_step_ends_the_events_that_it_handles_in_the_same_transaction(inbox: Inbox) -> None:
    await inbox.put(event("1", at=1))
    lease = await take(inbox)
    await inbox.put(event("2", at=2))
    await inbox.put(event("3", at=3))
    second, _ = await inbox.follow(lease)
    await inbox.record(lease, "step", b"done", handled=[second])
    await inbox.record(lease, "step", b"done again", handled=[second])
    await inbox.record(lease, "empty", b"")
    assert [one.id for one in await inbox.follow(lease)] == ["3"]
    assert await inbox.put(event("2", at=2)) == "handled"
    assert await inbox.depth() == 2
    await inbox.settle(lease, "released")
    taken = await take(inbox)
    assert taken.event.id == "1"
    assert taken.journal == {"step": b"done again", "empty": b""}


async def test_events_of_a_linked_lane_come_to_the_lease_until_it_ends(inbox: Inbox) -> None:
    await inbox.put(event("1", at=1))
    lease = await take(inbox)
    await inbox.link(lease, "conference")
    await inbox.put(event("2", "conference", at=2))
    (linked,) = await inbox.follow(lease)
    assert (linked.id, linked.lane) == ("2", "call")
    await inbox.record(lease, "step", b"", handled=[linked])
    await inbox.settle(lease, "handled")
    await inbox.put(event("3", "conference", at=3))
    assert (await take(inbox)).event.lane == "conference"


async def test_a_lease_that_has_run_out_neither_follows_nor_links(inbox: Inbox) -> None:
    await inbox.put(event("1"))
    lease = await take(inbox, 0.05)
    await asyncio.sleep(0.1)
    await take(inbox)
    with pytest.raises(LeaseLost):
        await inbox.follow(lease)
    with pytest.raises(LeaseLost):
        await inbox.link(lease, "conference")


async def test_when_redis_has_no_memory_left_new_events_are_refused_and_work_ends_and_makes_room(
    redis_url: str,
) -> None:
    from redis import asyncio as redis  # optional
    from redis.exceptions import OutOfMemoryError

    async with redis.from_url(redis_url) as client:
        inbox = RedisInbox(client, prefix="full")
        await inbox.open()
        for number in range(3):
            await inbox.put(event(str(number), lane=f"call {number}"))
        running = await take(inbox)
        await client.config_set("maxmemory", 1)
        try:
            with pytest.raises(OutOfMemoryError):
                await inbox.put(event("new"))
            assert await inbox.renew([running], 10) == []
            await inbox.link(running, "leg")
            await inbox.record(running, "step", b"done")
            await inbox.settle(running, "handled")
            for how in ("dead", "again"):
                await inbox.settle(await take(inbox), how)  # type: ignore[arg-type]
            assert await inbox.depth() == 1
        finally:
            await client.config_set("maxmemory", 0)
        assert await inbox.put(event("new")) == "new"


async def test_a_full_inbox_takes_events_for_what_runs_so_that_it_can_end(opens: Opens) -> None:
    inbox = await opens(InboxLimits(waiting=2))
    await inbox.put(event("1", lane="flow"))
    flow = await take(inbox)
    await inbox.link(flow, "leg")
    await inbox.put(event("2", lane="other"))
    with pytest.raises(InboxFull):
        await inbox.put(event("3", lane="new"))
    for number, lane in ((4, "flow"), (5, "leg")):
        assert await inbox.put(event(str(number), lane=lane)) == "new"
    with pytest.raises(InboxFull):
        await inbox.put(event("6", lane="flow"))


async def test_a_file_that_was_deleted_takes_no_events_that_would_be_lost_with_the_process(tmp_path: Path) -> None:
    path = tmp_path / "inbox.db"
    inbox = SQLiteInbox(path)
    await inbox.open()
    await inbox.put(event("1"))
    path.unlink()
    with pytest.raises(FileNotFoundError, match=r"inbox\.db was deleted or replaced"):
        await inbox.put(event("2"))
    assert (await take(inbox)).event.id == "1"
    await inbox.close()


async def test_a_disk_without_room_refuses_events_and_takes_them_when_there_is_room(tmp_path: Path) -> None:
    inbox = SQLiteInbox(tmp_path / "inbox.db")
    await inbox.open()
    await inbox._run(lambda: inbox._db.execute("PRAGMA max_page_count = 30").fetchall())
    large = QueuedEvent(id="large", lane="call", occurred_at=0, body=b"x" * (1 << 20))
    with pytest.raises(sqlite3.OperationalError, match="full"):
        await inbox.put(large)
    await inbox._run(lambda: inbox._db.execute("PRAGMA max_page_count = 3000").fetchall())
    assert await inbox.put(large) == "new"
    assert (await take(inbox)).event.body == large.body
    await inbox.close()


async def test_a_lane_that_was_linked_again_stays_with_the_latest(inbox: Inbox) -> None:
    for number, lane in enumerate(("first", "second")):
        await inbox.put(event(str(number), lane=lane))
    first, second = await take(inbox), await take(inbox)
    for lease in (first, second):
        await inbox.link(lease, "conversation")
    await inbox.settle(first, "handled")
    await inbox.put(event("reply", lane="conversation"))
    assert [queued.id for queued in await inbox.follow(second)] == ["reply"]
