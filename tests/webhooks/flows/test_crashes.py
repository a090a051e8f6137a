"""Wherever workers are killed, a flow does what it does without: the same commands once, the same results."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from typing import Any

import pytest
from attrs import frozen
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from telnyx_async.errors import CallEnded, CallNotAnswered, EndingMissing
from telnyx_async.handles import LiveCall
from telnyx_async.models import CallDtmfReceived, CallInitiated
from telnyx_async.webhooks import MemoryInbox, WebhookRouter, idempotency_key

from .world import KEYS, Death, Luck, Telnyx, in_a_world, now, working

VOICE: dict[str, Any] = {"voice": "female", "language": "en-US"}
TOGETHER = ("speak", "once"), ("sleep", "gather"), ("key", "sleep", "once")


@frozen
class Outcome:
    """What came of a run.

    Attributes:
        seen: what the flow has seen in its last run, step by step.
        carried_out: commands, in the order of Telnyx.
        effects: keys of the effects.
        places: where a worker can be killed.
        dead_letters: reasons.
    """

    seen: list[str]
    carried_out: list[tuple[str, str]]
    effects: set[str]
    places: int
    dead_letters: list[str]


@frozen
class Plan:
    """A flow, and what happens around it. Steps in a tuple of tuples are taken at the same time, by a task each."""

    steps: Sequence[Any]
    luck: Sequence[Luck]


class Flow:
    """Takes the steps of a plan, and notes what they come to."""

    def __init__(self, steps: Sequence[Any], death: Death, effects: set[str], seen: list[str]) -> None:
        self.steps, self.death, self.effects, self.seen = steps, death, effects, seen

    async def run(self, call: LiveCall) -> None:
        self.seen.clear()
        await self.take(call, "answer", "")
        for number, step in enumerate(self.steps):
            if isinstance(step, tuple):
                async with asyncio.TaskGroup() as group:
                    for branch, steps in enumerate(step):
                        group.create_task(self.take_all(call, steps, f"{number}.{branch}"))
            else:
                await self.take(call, step, str(number))
        await self.take(call, "hangup", "")

    async def take_all(self, call: LiveCall, steps: Sequence[str], place: str) -> None:
        for number, step in enumerate(steps):
            await self.take(call, step, f"{place}.{number}")

    async def take(self, call: LiveCall, step: str, place: str) -> None:
        try:
            result = await self.do(call, step, place)
        except (CallEnded, EndingMissing, TimeoutError) as error:
            result = type(error).__name__
            if isinstance(error, CallEnded) and step != "hangup":
                self.seen.append(f"{place} {step}: {result}")
                raise
        self.seen.append(f"{place} {step}: {result}")

    async def do(self, call: LiveCall, step: str, place: str) -> Any:
        match step:
            case "answer":
                return (await call.answer()).event_type
            case "speak":
                return (await call.speak(payload=f"Speech {place}", **VOICE)).event_type
            case "gather":
                options: dict[str, Any] = {"maximum_tries": 1, "timeout_millis": 5000}
                return (await call.gather_using_speak(payload=f"Press {place}", **VOICE, **options)).payload.digits
            case "key":
                return (await call.wait_for(CallDtmfReceived, timeout=100)).payload.digit
            case "sleep":
                return await call.sleep(2)
            case "dial":
                steps: Any = call.steps
                try:
                    await steps.dial(to="+13125550111", from_="+13125550100", connection_id="1")
                except CallNotAnswered as error:
                    return error.hangup_cause
            case "once":
                return await call.once(place, self.effect, place)
        return (await call.hangup()).event_type

    async def effect(self, place: str) -> str:
        if not self.death.came.is_set():
            self.effects.add(f"{place} {idempotency_key()}")
            self.death.reached()
        return place


def run(plan: Plan, deaths: Sequence[int], monkeypatch: pytest.MonkeyPatch) -> Outcome:
    """Let a call happen. Its workers are killed, one after the other, after so many places each."""

    async def main() -> Outcome:
        shared, telnyx, effects = MemoryInbox(clock=asyncio.get_running_loop().time), Telnyx(plan.luck), set[str]()
        seen = list[str]()
        await shared.open()
        telnyx.send("call.initiated", 0.0, direction="incoming")
        for after in (*deaths, None):
            death = Death(after)
            flow = Flow(plan.steps, death, effects, seen)
            router = WebhookRouter(KEYS.public, hooks=[], reorder_window=0, grace=0)
            router.flow(CallInitiated)(flow.run)
            async with working(telnyx, shared, router, death):
                over = asyncio.ensure_future(done(telnyx, shared))
                await asyncio.wait(
                    [over, killed := asyncio.ensure_future(death.came.wait())], return_when="FIRST_COMPLETED"
                )
                killed.cancel()
            if over.done():
                break
            over.cancel()
        letters = [letter.reason for letter in await shared.dead_letters()]
        return Outcome(seen, telnyx.carried_out, effects, death.places, letters)

    with monkeypatch.context() as patched:
        patched.setattr(time, "time", now)
        result: Outcome = in_a_world(main())
        return result


async def done(telnyx: Telnyx, shared: MemoryInbox) -> None:
    await asyncio.sleep(0.1)
    while await shared.depth() or not telnyx.carried_out:  # noqa: ASYNC110
        await asyncio.sleep(1)


# A bit of everything: tasks, lost endings, responses that are errors although the command was carried out, late events.
PLAN = Plan(
    [TOGETHER, "dial", "key"],
    [
        Luck(keys="12", fault="500 after"),
        Luck(delays=(1.0, 0.1), twice=True),
        Luck(delays=(0.2, 3.0), fault="drop"),
        Luck(lost=True),
        Luck(fault="503 before"),
    ],
)


def alike(outcome: Outcome) -> Any:
    """What must be the same. Tasks of one flow may overtake each other while a worker is away."""
    return sorted(outcome.seen), sorted(outcome.carried_out), outcome.effects, outcome.dead_letters


def test_a_worker_may_be_killed_at_any_place(monkeypatch: pytest.MonkeyPatch) -> None:
    expected = run(PLAN, [], monkeypatch)
    assert expected.dead_letters == []
    for place in range(1, expected.places):
        assert alike(run(PLAN, [place], monkeypatch)) == alike(expected), f"killed at place {place}"


# A caller who hangs up while several tasks of the flow go on: what they still do depends on their speed.
hang_ups = st.integers(0, 9).map(lambda number: number == 0)


def lucks(hangs_up: st.SearchStrategy[bool]) -> st.SearchStrategy[Luck]:
    return st.builds(
        Luck,
        delays=st.tuples(st.sampled_from((0.0, 0.3, 2.0)), st.sampled_from((0.1, 1.0, 2.5))),
        lost=st.booleans(),
        twice=st.booleans(),
        fault=st.sampled_from(("", "", "503 before", "500 after", "drop")),
        keys=st.sampled_from(("", "1", "12")),
        hangs_up=hangs_up,
    )


def plans(steps: Sequence[Any], hangs_up: st.SearchStrategy[bool]) -> st.SearchStrategy[Plan]:
    return st.builds(
        Plan, st.lists(st.sampled_from(steps), max_size=5), st.lists(lucks(hangs_up), min_size=1, max_size=6)
    )


STEPS = ("speak", "gather", "key", "sleep", "once", "dial")


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(
    plans(STEPS, hang_ups) | plans((*STEPS, TOGETHER), st.just(False)),
    st.lists(st.integers(1, 60), min_size=1, max_size=3),
)
def test_whatever_the_flow_and_whatever_happens_a_run_with_killed_workers_equals_the_run_without(
    plan: Plan, deaths: list[int]
) -> None:
    with pytest.MonkeyPatch.context() as monkeypatch:
        expected = run(plan, [], monkeypatch)
        assert expected.dead_letters == []
        assert alike(run(plan, deaths, monkeypatch)) == alike(expected)
