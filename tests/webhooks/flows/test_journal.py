"""Code that does not fit the journal of a flow is refused; code that does is not run twice."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest

from telnyx_async.errors import ConfigurationError, FlowChanged
from telnyx_async.webhooks.flows.steps import FlowJournal
from telnyx_async.webhooks.inbox import MemoryInbox, QueuedEvent

Code = Callable[[FlowJournal], Awaitable[None]]


async def run(inbox: MemoryInbox, code: Code) -> None:
    """Run code as the next worker does."""
    lease = await inbox.take(60)
    assert lease is not None
    journal = FlowJournal(inbox, lease, print)
    task = asyncio.current_task()
    assert task is not None
    journal.own(task)
    try:
        await code(journal)
        journal.check_end()
    finally:
        await inbox.settle(lease, "released")


@pytest.fixture
async def inbox() -> AsyncIterator[MemoryInbox]:
    made = MemoryInbox()
    await made.open()
    await made.put(QueuedEvent(id="1", lane="call", occurred_at=0, body=b"{}"))
    yield made
    await made.close()


async def do(journal: FlowJournal, *steps: tuple[str, str]) -> list[bool]:
    replayed = []
    for what, text in steps:
        step = journal.begin(what, {"payload": text})
        replayed.append(step.replayed)
        if not step.replayed:
            await journal.finish(step, done=True)
    return replayed


async def test_the_same_code_replays_its_steps_and_goes_on(inbox: MemoryInbox) -> None:
    async def first(journal: FlowJournal) -> None:
        await do(journal, ("speak", "a"), ("speak", "a"))

    async def second(journal: FlowJournal) -> None:
        assert await do(journal, ("speak", "a"), ("speak", "a"), ("hangup", "")) == [True, True, False]

    await run(inbox, first)
    await run(inbox, second)


@pytest.mark.parametrize(
    "changed",
    [
        (("speak", "another text"), ("gather", "b")),
        (("play", "a"), ("speak", "a"), ("gather", "b")),
        (("gather", "b"), ("speak", "a")),
        (("speak", "a"),),
    ],
    ids=["other arguments", "a step before", "another order", "a step less"],
)
async def test_code_that_does_something_else_is_refused(
    changed: tuple[tuple[str, str], ...], inbox: MemoryInbox
) -> None:
    async def first(journal: FlowJournal) -> None:
        await do(journal, ("speak", "a"), ("gather", "b"))

    async def other(journal: FlowJournal) -> None:
        await do(journal, *changed)

    await run(inbox, first)
    with pytest.raises(FlowChanged):
        await run(inbox, other)


async def test_steps_of_several_tasks_may_come_in_any_order(inbox: MemoryInbox) -> None:
    async def both(journal: FlowJournal, first: str, *, replayed: bool) -> None:
        """Two tasks do the same thing. One of them goes on before the other."""
        begun = {text: asyncio.Event() for text in "ab"}

        async def one(text: str, other: str) -> None:
            assert await do(journal, ("wait", "")) == [replayed]
            if text != first:
                await begun[other].wait()
            assert await do(journal, ("speak", text)) == [replayed]
            begun[text].set()

        async with asyncio.TaskGroup() as group:
            for text, other in ("ab", "ba"):
                group.create_task(one(text, other))

    await run(inbox, lambda journal: both(journal, "a", replayed=False))
    await run(inbox, lambda journal: both(journal, "b", replayed=True))


async def test_a_task_that_does_something_else_is_refused(inbox: MemoryInbox) -> None:
    await run(inbox, lambda journal: asyncio.create_task(_drop(do(journal, ("speak", "a")))))
    with pytest.raises(FlowChanged):
        await run(inbox, lambda journal: asyncio.create_task(_drop(do(journal, ("gather", "a")))))


async def _drop(work: Awaitable[object]) -> None:
    await work


async def test_an_effect_has_a_name_of_its_own(inbox: MemoryInbox) -> None:
    async def twice(journal: FlowJournal) -> None:
        journal.begin("once store", {}, once=True)
        journal.begin("once store", {}, once=True)

    with pytest.raises(ConfigurationError, match="once store"):
        await run(inbox, twice)
