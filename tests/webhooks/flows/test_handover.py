"""What a flow does when its worker stops, dies or fails: in the time of `world`."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import pytest
from attrs import define, field

from telnyx_async.errors import EndingMissing
from telnyx_async.handles import LiveCall
from telnyx_async.models import CallDtmfReceived, CallInitiated
from telnyx_async.webhooks import MemoryInbox, QueuedEvent, WebhookRouter
from telnyx_async.webhooks.inbox import Lease

from .world import KEYS, Death, Luck, Telnyx, in_a_world, now, working

VOICE: dict[str, Any] = {"voice": "female", "language": "en-US"}


@define
class Played:
    """What came of a call.

    Attributes:
        commands: that were carried out: after each worker, all of them so far.
        dead_letters: reasons.
    """

    commands: list[list[str]] = field(factory=list)
    dead_letters: list[str] = field(factory=list)


def play(
    flow: Callable[[LiveCall], Awaitable[None]],
    monkeypatch: pytest.MonkeyPatch,
    *,
    luck: Luck = Luck(),  # noqa: B008
    stops: Sequence[float] = (),
    attempts: int = 5,
    inbox: type[MemoryInbox] = MemoryInbox,
    deaths: Sequence[Death] = (),
) -> Played:
    """Let a call happen. Workers stop after so many seconds, or die; the last one works until nothing is left."""

    async def main() -> Played:
        shared, telnyx, played = inbox(clock=asyncio.get_running_loop().time), Telnyx([luck]), Played()
        await shared.open()
        telnyx.send("call.initiated", 0.0, direction="incoming")
        for seconds, death in [*((s, Death(None)) for s in stops), *((20.0, d) for d in deaths), (400.0, Death(None))]:
            router = WebhookRouter(KEYS.public, hooks=[], reorder_window=0, grace=1, attempts=attempts)
            router.flow(CallInitiated)(flow)
            async with asyncio.timeout(1000), working(telnyx, shared, router, death):
                await asyncio.sleep(seconds)
            played.commands.append([command for command, _ in telnyx.carried_out])
        assert await shared.depth() == 0, "the flow has not ended"
        played.dead_letters = [letter.reason for letter in await shared.dead_letters()]
        return played

    with monkeypatch.context() as patched:
        patched.setattr(time, "time", now)
        result: Played = in_a_world(main())
        return result


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
