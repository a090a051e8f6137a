"""The flows of a router: begun by an event, run under its lease, and taken over with it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import orjson
from attrs import define, field

from telnyx_async.errors import CallEnded, ConferenceEnded, FlowChanged, LeaseLost
from telnyx_async.handles import LiveCall, LiveConference
from telnyx_async.model import Event
from telnyx_async.webhooks.events import parse, payload_field
from telnyx_async.webhooks.flows.conversation import Conversation, begun_by
from telnyx_async.webhooks.flows.flow import Flow
from telnyx_async.webhooks.flows.marker import LANE, Marker, unwrapped
from telnyx_async.webhooks.flows.run import FlowRun
from telnyx_async.webhooks.handlers import FlowOptions, Handler, HandlerRun
from telnyx_async.webhooks.hooks import WebhookHooks
from telnyx_async.webhooks.inbox.contract import Inbox, Lease
from telnyx_async.webhooks.worker import RELEASED, Verdict

if TYPE_CHECKING:
    from telnyx_async.session import TelnyxSession

__all__: list[str] = []

_START = "flow"


@define
class Flows:
    """The flows of a router that runs.

    Attributes:
        handlers: the functions of flows, in the order of registration.
        session: of flows for whose event `authorize` chooses none.
        authorize: chooses the session of an event.
        attempts: how many workers may end in what a flow does between two steps; workers that end while it waits do not
            count.
        notify: calls the hooks.
        running: lane -> the flow that this process runs there.
    """

    handlers: Sequence[tuple[Handler, FlowOptions]]
    session: TelnyxSession
    authorize: Callable[[Event], Awaitable[TelnyxSession | None]] | None
    attempts: int
    notify: Callable[[Callable[[WebhookHooks], None]], None]
    running: dict[str, Flow] = field(factory=dict)
    stopping: bool = False

    def arrived(self, lane: str) -> None:
        """Let the flow of a lane read what has come."""
        if flow := self.running.get(lane):
            flow.mailbox.poke()

    def suspend(self) -> None:
        """Let all flows stop where they are, for other workers to go on."""
        self.stopping = True
        for flow in self.running.values():
            flow.suspend()

    async def work(self, lease: Lease, inbox: Inbox) -> Verdict:
        """Begin a flow, or take one over, and run it to its end.

        Raises:
            CancelledError: the application stops, or the lease is lost.
        """
        event = parse(lease.event.body)
        marked = Marker.of(event) is not None
        unwrapped(event)
        start: dict[str, Any] = orjson.loads(lease.journal.get(_START, b"{}"))
        try:
            handler = self._handler(event, start, marked=marked)
        except Exception as error:
            return self._dead(FlowRun(event=event, flow=start.get("flow", ""), version=0, lane=""), error)
        if handler is None:
            return Verdict("handled")
        run = FlowRun(
            event=event,
            flow=handler.name,
            version=handler.flow.version if handler.flow else 1,
            lane=lease.event.lane.removeprefix(LANE),
            takeovers=start.get("takeovers", -1) + 1,
            started_at=start.get("started_at", time.time()),
            carrier=start.get("carrier", {}),
        )
        session = (await self.authorize(event) if self.authorize else None) or self.session
        flow = Flow(run, session, inbox, lease, failed=self._inbox_failed, notify=self.notify)
        self.running[lease.event.lane] = flow
        try:
            return await self._run(flow, handler, start)
        except LeaseLost:
            return RELEASED  # to settle it says that the lease is lost
        finally:
            flow.mailbox.close()
            del self.running[lease.event.lane]
            if not flow.is_over:
                self.notify(lambda hook: hook.flow_released(run))

    def _handler(self, event: Event, start: dict[str, Any], *, marked: bool) -> Handler | None:
        """The function for an event, or the one that has begun with it. The legs that flows make begin none."""
        if start:
            name, version = start["flow"], start["version"]
            found = next((h for h, o in self.handlers if (h.name, o.version) == (name, version)), None)
            if found is None:
                raise FlowChanged(f"no flow {name} of version {version} is registered any more")
            return found
        fitting = [
            (h, o)
            for h, o in self.handlers
            if not marked and h.events.matches(event) and (o.where is None or o.where(event))
        ]
        versions = [(o.version, h) for h, o in fitting if h.name == fitting[0][0].name]
        return max(versions, key=lambda found: found[0])[1] if versions else None

    async def _run(self, flow: Flow, handler: Handler, start: dict[str, Any]) -> Verdict:
        run, steps = flow.run, len(flow.journal)
        stuck = start.get("steps") == steps and not flow.journal.waited
        tries = start.get("tries", 0) + 1 if stuck else 1
        task = asyncio.create_task(self._call(flow, handler, {"tries": tries, "steps": steps}))
        flow.stop = task.cancel
        if self.stopping:
            flow.suspend()
        try:
            await asyncio.wait([task])
        except asyncio.CancelledError:
            flow.stopping = True
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            raise
        error = None if task.cancelled() else task.exception()
        if flow.handed_over or task.cancelled():
            return RELEASED
        errors = list(_single(error)) if error else []
        if all(isinstance(one, CallEnded | ConferenceEnded) for one in errors):
            error = None
        if isinstance(error, LeaseLost):
            raise error
        run.error = error
        flow.is_over = True
        self.notify(lambda hook: hook.flow_ended(run))
        if error is None:
            return Verdict("handled")
        if handler.flow and handler.flow.hangs_up:
            await flow.hang_up()
        if flow.failed_step is not None and flow.failed_step[0] in errors:
            await flow.journal.forget(flow.failed_step[1])
        return self._dead(run, error)

    async def _call(self, flow: Flow, handler: Handler, counts: dict[str, int]) -> None:
        run = flow.run
        if run.takeovers:
            self.notify(lambda hook: hook.flow_resumed(run))
        else:
            self.notify(lambda hook: hook.flow_started(run))
        kept = {"flow": run.flow, "version": run.version, "takeovers": run.takeovers, "started_at": run.started_at}
        await flow.journal.record(_START, orjson.dumps({**kept, **counts, "carrier": run.carrier}))
        if counts["tries"] > self.attempts:
            raise RuntimeError(f"{self.attempts} workers ended between the same two steps of the flow")
        flow.mailbox.know(flow.journal.events())
        await flow.mailbox.read()
        task = asyncio.current_task()
        assert task is not None
        flow.journal.own(task)
        given: dict[Any, Any] = {Flow: flow}
        for kind, name in ((LiveCall, "call_control_id"), (LiveConference, "conference_id")):
            if found := payload_field(run.event, name):
                given[kind] = kind(flow, found)
        if conversation := begun_by(run.event, flow):
            given[Conversation] = conversation
        session = flow.session
        await handler.run(HandlerRun(event=run.event, handler=handler.name), session, given)
        flow.journal.check_end()

    def _dead(self, run: FlowRun, error: BaseException) -> Verdict:
        run.error = error
        self.notify(lambda hook: hook.flow_failed(run))
        return Verdict("dead", reason=f"{type(error).__name__}: {error}")

    def _inbox_failed(self, error: Exception) -> None:
        self.notify(lambda hook: hook.inbox_failed(error))


def _single(error: BaseException) -> Iterator[BaseException]:
    """The errors of a group, as a TaskGroup raises it; or the error itself."""
    if isinstance(error, BaseExceptionGroup):
        for one in error.exceptions:
            yield from _single(one)
    else:
        yield error
