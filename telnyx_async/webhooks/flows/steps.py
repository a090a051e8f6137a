"""The journal of a flow: the outcome of each of its steps.

A step has a name, made of what it does and how often its task has done that before; a fingerprint of its arguments; and
its place among the steps of its task. A later run whose steps do not fit these is of other code. Tasks are told apart by
who made them, and by the order in which they begin their first step: the same in each run, whatever comes first later.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar

import orjson
from attrs import define, field, frozen

from telnyx_async._engine.journal import Step
from telnyx_async._engine.serialization import dumps, to_wire
from telnyx_async.errors import ConfigurationError, FlowChanged, LeaseLost
from telnyx_async.model import Event
from telnyx_async.webhooks.inbox.contract import Inbox, Lease, QueuedEvent

__all__: list[str] = []

T = TypeVar("T")

_STEP = "step "
_PATH = re.compile(r"(\d+/)+")


@define(eq=False)
class FlowStep:
    """A step of a flow.

    Attributes:
        name: unique in the flow.
        data: what the journal keeps of it.
        replayed: whether an earlier run has begun it.
        event: that ended it in this run.
    """

    name: str
    data: dict[str, Any]
    replayed: bool
    event: Event | None = None

    @property
    def has_response(self) -> bool:
        """Whether its command has a response, from which the error would be raised again."""
        commands: dict[str, str] = self.data.get("commands", {})
        return any('"response"' in command for command in commands.values())

    @property
    def outcome(self) -> dict[str, Any] | None:
        """Its outcome; None while it is open."""
        found: dict[str, Any] | None = self.data.get("outcome")
        return found


@define(eq=False)
class _Branch:
    """A task of a flow: its own one, or one that this has made, directly or not. Or the function of an effect."""

    task: asyncio.Task[Any] | None
    path: str = ""
    children: int = 0
    place: int = 0
    counts: Counter[str] = field(factory=Counter)

    def child(self, task: asyncio.Task[Any] | None) -> _Branch:
        """One more branch of this one."""
        self.children += 1
        return _Branch(task, f"{self.path}{self.children}/")


_branch: ContextVar[_Branch] = ContextVar("branch")


class FlowJournal:
    """Reads and writes the steps of a flow.

    Args:
        inbox: that the event of the flow is from.
        lease: of the event.
        failed: called with errors of the inbox, before it is tried again.
    """

    def __init__(self, inbox: Inbox, lease: Lease, failed: Callable[[Exception], None]) -> None:
        self._inbox = inbox
        self._lease = lease
        self._failed = failed
        self._steps: dict[str, dict[str, Any]] = {
            name.removeprefix(_STEP): orjson.loads(value)
            for name, value in lease.journal.items()
            if name.startswith(_STEP)
        }
        self._root = _Branch(None)
        # path of a task -> the last place that it has in the journal
        self._last: dict[str, int] = {}
        for name, data in self._steps.items():
            path = _path_of(name)
            self._last[path] = max(self._last.get(path, 0), data["place"])
        self._number = max((data.get("number", 0) for data in self._steps.values()), default=0)
        # Whether an earlier run has ended while it waited in a step, and so not by what the flow's own code does.
        self.waited: bool = any("began" in data and "outcome" not in data for data in self._steps.values())
        self._writing = asyncio.Lock()
        # Events that are of no use to the flow any more: they end with the next step.
        self.useless: list[QueuedEvent] = []

    def __len__(self) -> int:
        return len(self._steps)

    def events(self) -> Iterator[bytes]:
        """The bodies of the events that ended steps in an earlier run."""
        for data in self._steps.values():
            if body := data.get("outcome", {}).get("event"):
                yield body.encode()

    def begin(self, what: str, arguments: Mapping[str, Any], *, once: bool = False, ordered: bool = True) -> FlowStep:
        """Begin a step.

        Args:
            what: it does.
            arguments: of it; None means not given.
            once: whether the same must not be done again in the flow.
            ordered: whether it has a place among the steps.

        Raises:
            FlowChanged: the journal says that an earlier run has done something else here.
        """
        branch = self._current()
        counts = self._root.counts if once else branch.counts
        counts[what] += 1
        if once and counts[what] > 1:
            raise ConfigurationError(f"{what}: a flow does this once; give the second another name")
        name = what if once else f"{branch.path}{what} {counts[what]}"
        fingerprint = _fingerprint(arguments)
        branch.place += ordered
        place = branch.place if ordered and _path_of(name) == branch.path else 0
        found = self._steps.pop(name, None)
        if found is None:
            if place and place <= self._last.get(branch.path, 0):
                raise FlowChanged(f"step {place} is {name}, which the journal of the flow does not have")
            return FlowStep(name, {"fingerprint": fingerprint, "place": place}, replayed=False)
        if found["fingerprint"] != fingerprint or (place and found["place"] != place):
            raise FlowChanged(f"step {place} is {name}, and the journal has it elsewhere or with other arguments")
        return FlowStep(name, found, replayed=True)

    def number(self, step: FlowStep) -> int:
        """The number of a command: larger than those of all commands before it."""
        if "number" not in step.data:
            self._number += 1
            step.data["number"] = self._number
        number: int = step.data["number"]
        return number

    async def finish(self, step: FlowStep, handled: QueuedEvent | None = None, **outcome: Any) -> None:
        """Record the outcome of a step, and end the event that it came to with it."""
        step.data["outcome"] = outcome
        step.data.pop("commands", None)
        await self.write(step, handled)

    async def write(self, step: FlowStep, handled: QueuedEvent | None = None) -> None:
        """Record a step as it is."""
        await self.record(f"{_STEP}{step.name}", orjson.dumps(step.data), handled)

    def check_end(self) -> None:
        """Check that the flow has done all that its journal says.

        Raises:
            FlowChanged: an earlier run has done more.
        """
        # Other tasks may have been cancelled, perhaps earlier than before.
        if left := [name for name, data in self._steps.items() if data["place"] and not _path_of(name)]:
            raise FlowChanged(f"the flow ended without {left[0]}, which its journal has")

    async def forget(self, step: FlowStep) -> None:
        """Remove a step, so that the next run does it again."""
        await self.record(f"{_STEP}{step.name}", None)

    async def record(self, name: str, value: bytes | None, handled: QueuedEvent | None = None) -> None:
        """Write into the journal of the event, for as long as it takes.

        Raises:
            LeaseLost: another worker has the flow.
        """
        # A write that was begun is completed, also when the flow stops to wait for it.
        writing = asyncio.ensure_future(self._record(name, value, handled))
        # If nobody waits for it any more, nobody misses its error.
        writing.add_done_callback(lambda done: done.cancelled() or done.exception())
        await asyncio.shield(writing)

    async def _record(self, name: str, value: bytes | None, handled: QueuedEvent | None) -> None:
        async with self._writing:
            useless, self.useless = self.useless, []
            ends = [*useless, *([handled] if handled else [])]
            await patiently(lambda: self._inbox.record(self._lease, name, value, handled=ends), self._failed)

    def own(self, task: asyncio.Task[object]) -> None:
        """Say which task is the flow's own. Called in it."""
        self._root.task = task
        _branch.set(self._root)

    @contextmanager
    def branch(self) -> Iterator[None]:
        """Let the steps within a block be told apart as those of a task: a later run may leave them all out."""
        token = _branch.set(self._current().child(asyncio.current_task()))
        try:
            yield
        finally:
            _branch.reset(token)

    def _current(self) -> _Branch:
        """The branch of the current task."""
        branch, task = _branch.get(self._root), asyncio.current_task()
        if branch.task is not task:  # it has the context of the task that made it
            branch = branch.child(task)
            _branch.set(branch)
        return branch


@frozen
class CommandJournal:
    """The journal of the commands of one step, for the session that sends them."""

    journal: FlowJournal
    step: FlowStep

    def find(self, key: str) -> Step | None:
        written: str | None = self.step.data.get("commands", {}).get(key)
        return None if written is None else Step.from_bytes(written.encode())

    async def record(self, key: str, step: Step | None) -> None:
        commands = self.step.data.setdefault("commands", {})
        if step is None:
            del commands[key]
        else:
            commands[key] = step.to_bytes().decode()
        await self.journal.write(self.step)


async def patiently(work: Callable[[], Awaitable[T]], failed: Callable[[Exception], None]) -> T:
    """Have an inbox do something, again and again while it fails.

    Args:
        work: to do.
        failed: called with each error.

    Raises:
        LeaseLost: another worker has the flow.
    """
    pause = 0.05
    while True:
        try:
            return await work()
        except LeaseLost:
            raise
        except Exception as error:
            failed(error)
            await asyncio.sleep(pause)
            pause = min(5.0, 2 * pause)


def _path_of(name: str) -> str:
    """The path of the task that a step belongs to, as in "1/2/": the second task that the first one has made."""
    found = _PATH.match(name)
    return found.group() if found else ""


def _fingerprint(arguments: Mapping[str, Any]) -> str:
    given = {name: value for name, value in sorted(arguments.items()) if value is not None}
    return hashlib.sha256(dumps(to_wire(given))).hexdigest()[:16]
