"""What a flow does when its worker stops, dies or fails: in the time of `world`."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from typing import Any, ClassVar

import pytest

from telnyx_async.errors import EndingMissing
from telnyx_async.handles import LiveCall, LiveConference
from telnyx_async.model import Event
from telnyx_async.models import CallDtmfReceived
from telnyx_async.webhooks import MemoryInbox, QueuedEvent
from telnyx_async.webhooks.inbox import Lease

from .world import Death, Luck, play

VOICE: dict[str, Any] = {"voice": "female", "language": "en-US"}


def test_what_stands_in_finally_is_left_to_the_worker_that_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    async def flow(call: LiveCall) -> None:
        await call.answer()
        try:
            await call.sleep(10)
        finally:
            await call.hangup()

    assert play(flow, monkeypatch, stops=[2]).commands == [["answer"], ["answer", "hangup"]]


def test_a_flow_that_waits_may_be_handed_over_more_often_than_attempts(monkeypatch: pytest.MonkeyPatch) -> None:
    async def flow(call: LiveCall) -> None:
        await call.answer()
        await call.sleep(100)
        await call.hangup()

    played = play(flow, monkeypatch, stops=[2] * 6, attempts=2)
    assert played.dead_letters == []
    assert played.commands[-1] == ["answer", "hangup"]


def test_a_flow_whose_own_code_kills_its_workers_is_a_dead_letter(monkeypatch: pytest.MonkeyPatch) -> None:
    deaths = [Death(None) for _ in range(4)]
    left = iter(deaths)

    async def flow(call: LiveCall) -> None:
        await call.answer()
        next(left).came.set()
        await call.speak(payload="Never said.", **VOICE)

    played = play(flow, monkeypatch, attempts=3, deaths=deaths)
    assert played.dead_letters == ["RuntimeError: 3 workers ended between the same two steps of the flow"]
    assert played.commands[-1] == ["answer", "hangup"]


def test_the_time_for_an_ending_counts_from_the_command_on(monkeypatch: pytest.MonkeyPatch) -> None:
    missed: list[float] = []

    async def flow(call: LiveCall) -> None:
        try:
            await call.answer()
        except EndingMissing:
            missed.append(asyncio.get_running_loop().time())
        await call.hangup()

    play(flow, monkeypatch, luck=Luck(lost=True), stops=[6, 6])
    assert missed == [pytest.approx(15, abs=1)]


def test_a_caller_who_hangs_up_ends_tasks_of_a_flow_in_peace(monkeypatch: pytest.MonkeyPatch) -> None:
    async def flow(call: LiveCall) -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(call.sleep(100))
            group.create_task(call.wait_for(CallDtmfReceived))
            await call.answer()

    assert play(flow, monkeypatch, luck=Luck(hangs_up=True)).dead_letters == []


def test_an_error_in_where_is_raised_to_the_flow(monkeypatch: pytest.MonkeyPatch) -> None:
    async def flow(call: LiveCall) -> None:
        await call.answer()
        await call.wait_for(CallDtmfReceived, where=lambda event: bool(event.payload["digit"]))  # type: ignore[index]

    (reason,) = play(flow, monkeypatch, luck=Luck(keys="1")).dead_letters
    assert reason.startswith("TypeError")


@pytest.mark.parametrize("result", [(1, 2), {1: 2}, object(), float("nan")], ids=["tuple", "int key", "object", "nan"])
def test_the_result_of_an_effect_must_be_the_same_when_it_is_read_again(
    result: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def effect() -> object:
        return result

    async def flow(call: LiveCall) -> None:
        await call.once("effect", effect)

    (reason,) = play(flow, monkeypatch).dead_letters
    assert "once effect: the result must be JSON" in reason


class Failing(MemoryInbox):
    """An inbox that cannot be reached for a moment, each time that a worker takes a flow."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._failed: set[str] = set()

    async def follow(self, lease: Lease) -> Sequence[QueuedEvent]:
        if lease.token not in self._failed:
            self._failed.add(lease.token)
            raise ConnectionError("for a moment")
        return await super().follow(lease)


def test_an_inbox_that_cannot_be_reached_for_a_moment_ends_no_flow(monkeypatch: pytest.MonkeyPatch) -> None:
    async def flow(call: LiveCall) -> None:
        await call.answer()
        await call.sleep(5)
        await call.hangup()

    played = play(flow, monkeypatch, stops=[2], inbox=Failing)
    assert (played.dead_letters, played.commands[-1]) == ([], ["answer", "hangup"])


class Swallowing(MemoryInbox):
    """An inbox whose client swallows a cancellation, as redis-py may."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._swallows = True

    async def wait(self) -> None:
        try:
            await super().wait()
        except asyncio.CancelledError:
            if not self._swallows:
                raise
            self._swallows = False


def test_a_worker_stops_although_the_client_of_its_inbox_swallows_a_cancellation(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def flow(call: LiveCall) -> None:
        await call.answer()
        await call.sleep(5)
        await call.hangup()

    assert play(flow, monkeypatch, stops=[2], inbox=Swallowing).commands[-1] == ["answer", "hangup"]


async def greet(call: LiveCall) -> None:
    await call.answer()
    await call.sleep(10)
    await call.hangup()


def test_a_worker_without_the_version_of_a_flow_leaves_it_to_one_that_has_it(monkeypatch: pytest.MonkeyPatch) -> None:
    played = play(greet, monkeypatch, stops=[2, 20], versions=[1, 2, 1])
    assert played.dead_letters == []
    assert played.commands == [["answer"], ["answer"], ["answer", "hangup"]]


def test_when_no_worker_has_its_version_any_more_a_flow_fails_and_its_call_is_hung_up(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    played = play(greet, monkeypatch, stops=[2], versions=[1, 2])
    (reason,) = played.dead_letters
    assert reason.startswith("FlowChanged: no flow tests.webhooks.flows.test_handover.greet of version 1")
    assert played.commands[-1] == ["answer", "hangup"]


def test_a_flow_begins_although_the_account_of_its_call_cannot_be_found_for_a_moment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []

    async def authorize(event: Event) -> None:
        asked.append(event.id)
        if len(asked) < 3:
            raise ConnectionError("the database is away")

    assert play(greet, monkeypatch, authorize=authorize).commands[-1] == ["answer", "hangup"]


def test_a_flow_whose_account_is_never_found_is_a_dead_letter(monkeypatch: pytest.MonkeyPatch) -> None:
    async def authorize(event: Event) -> None:
        raise LookupError("no such account")

    assert play(greet, monkeypatch, authorize=authorize).dead_letters == ["LookupError: no such account"]


class Losing(MemoryInbox):
    """An inbox that takes leases away, as when they have run out while the process was stopped."""

    made: ClassVar[list[Losing]] = []

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.made.append(self)

    def steal(self) -> None:
        for lane in self._lanes.values():
            lane.token = "another worker's"
            lane.ready = self._clock() + 1000

    def end_leases(self) -> None:
        for name in list(self._lanes):
            self._free(name)


@pytest.fixture
def inboxes() -> list[Losing]:
    """Those that were made, the latest at the end."""
    Losing.made.clear()
    return Losing.made


def test_a_worker_that_takes_a_flow_again_while_it_still_ends_under_the_lost_lease(
    inboxes: list[Losing], monkeypatch: pytest.MonkeyPatch
) -> None:
    runs: list[str] = []

    async def flow(call: LiveCall) -> None:
        await call.answer()
        runs.append("run")
        if len(runs) == 1:
            inboxes[-1].end_leases()
            await asyncio.sleep(10)
        await call.sleep(20)
        await call.hangup()

    played = play(flow, monkeypatch, inbox=Losing)
    assert (len(runs), played.dead_letters, played.commands[-1]) == (2, [], ["answer", "hangup"])


def test_a_worker_that_has_lost_its_lease_neither_has_an_effect_nor_hangs_up(
    inboxes: list[Losing], monkeypatch: pytest.MonkeyPatch
) -> None:
    effects: list[str] = []

    async def effect() -> None:
        effects.append("effect")

    async def fails(call: LiveCall) -> None:
        await call.answer()
        inboxes[-1].steal()  # as when the process is stopped for longer than the lease
        raise ConnectionError("the connection to the database was closed meanwhile")

    async def goes_on(call: LiveCall) -> None:
        await call.answer()
        inboxes[-1].steal()
        await call.once("effect", effect)

    for flow in (fails, goes_on):
        with pytest.raises(AssertionError, match=r"the flow has not ended: \['answer'\]"):
            play(flow, monkeypatch, inbox=Losing)
    assert effects == []


def test_a_worker_stops_although_a_flow_swallows_its_cancellation(monkeypatch: pytest.MonkeyPatch) -> None:
    runs: list[str] = []

    async def flow(call: LiveCall) -> None:
        await call.answer()
        runs.append("run")
        for _ in range(3 if len(runs) == 1 else 0):
            with suppress(asyncio.CancelledError):
                await asyncio.sleep(1e6)
        await call.hangup()

    assert play(flow, monkeypatch, stops=[2]).commands == [["answer"], ["answer", "hangup"]]


def test_a_flow_needs_no_annotation_for_its_call(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[object] = []

    async def unannotated(call, flow) -> None:  # type: ignore[no-untyped-def]
        seen.extend([(await call.answer()).event_type, type(flow).__name__])
        await call.hangup()

    play(unannotated, monkeypatch)
    assert seen == ["call.answered", "Flow"]


def test_a_flow_that_asks_for_what_its_event_is_not_about_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    async def meet(conference: LiveConference) -> None: ...

    (reason,) = play(meet, monkeypatch).dead_letters  # type: ignore[arg-type]
    assert "call.initiated is about no LiveConference, which tests.webhooks.flows" in reason


def test_an_event_that_comes_as_its_waiter_is_cancelled_is_for_the_next_who_waits(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen: list[str | None] = []

    async def flow(call: LiveCall) -> None:
        cancelled: list[asyncio.Task[CallDtmfReceived]] = []

        def cancel(_: CallDtmfReceived) -> bool:
            cancelled[0].cancel()  # in the same turn of the event loop
            return True

        cancelled.append(asyncio.ensure_future(call.wait_for(CallDtmfReceived, where=cancel)))
        await call.answer()
        await asyncio.wait(cancelled)
        assert cancelled[0].cancelled()
        seen.append((await call.wait_for(CallDtmfReceived, timeout=5)).payload.digit)
        await call.hangup()

    played = play(flow, monkeypatch, luck=Luck(keys="1"))
    assert (played.dead_letters, seen) == ([], ["1"])


def test_a_flow_that_cancels_itself_has_failed(monkeypatch: pytest.MonkeyPatch) -> None:
    async def flow(call: LiveCall) -> None:
        await call.answer()
        task = asyncio.create_task(asyncio.sleep(10))
        task.cancel()
        await task

    played = play(flow, monkeypatch)
    assert played.dead_letters == ["RuntimeError: the flow has cancelled itself"]
    assert played.commands[-1] == ["answer", "hangup"]
