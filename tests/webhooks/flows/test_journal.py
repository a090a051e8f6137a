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
    async def both(journal: FlowJournal, *order: str) -> None:
        for text in order:
            await asyncio.create_task(do(journal, (text, text)))

    await run(inbox, lambda journal: both(journal, "a", "b"))
    await run(inbox, lambda journal: both(journal, "b", "a"))


async def test_an_effect_has_a_name_of_its_own(inbox: MemoryInbox) -> None:
    async def twice(journal: FlowJournal) -> None:
        journal.begin("once store", {}, once=True)
        journal.begin("once store", {}, once=True)

    with pytest.raises(ConfigurationError, match="once store"):
        await run(inbox, twice)
