"""The flows of a router: begun by an event, run under its lease, and taken over with it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import orjson
from attrs import define, field

from telnyx_async.errors import CallEnded, ConferenceEnded, ConfigurationError, FlowChanged, LeaseLost
from telnyx_async.handles import LiveCall, LiveConference
from telnyx_async.model import Event
from telnyx_async.webhooks.events import parse, payload_field
from telnyx_async.webhooks.flows.conversation import Conversation, begun_by
from telnyx_async.webhooks.flows.flow import Flow
from telnyx_async.webhooks.flows.marker import LANE, Marker, unwrapped
from telnyx_async.webhooks.flows.run import FlowRun
from telnyx_async.webhooks.flows.steps import patiently
from telnyx_async.webhooks.handlers import FlowOptions, Handler, HandlerRun
from telnyx_async.webhooks.hooks import WebhookHooks
from telnyx_async.webhooks.inbox.contract import Inbox, Lease
from telnyx_async.webhooks.providers import flow_kinds
from telnyx_async.webhooks.worker import RELEASED, Verdict

if TYPE_CHECKING:
    from telnyx_async.session import TelnyxSession

__all__: list[str] = []

_START = "flow"
_PUT_OFF = "put off since"
# Seconds for which a flow is put off: while code is deployed, some workers have its version and others do not.
_PATIENCE = 60.0


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
        run = FlowRun(
            event=event,
            flow=start.get("flow", ""),
            version=start.get("version", 1),
            lane=lease.event.lane.removeprefix(LANE),
            takeovers=start.get("takeovers", -1) + 1,
            started_at=start.get("started_at", time.time()),
            carrier=start.get("carrier", {}),
        )
        try:
            if not start and not self._begins(run, marked=marked):
                return Verdict("handled")
        except Exception as error:
            return self._dead(run, error)
        handler = self._handler(run)
        try:
            session = (await self.authorize(event) if self.authorize else None) or self.session
        except Exception as error:
            return await self._put_off(lease, inbox, run, error)
        flow = Flow(run, session, inbox, lease, failed=self._inbox_failed, notify=self.notify)
        self.running[lease.event.lane] = flow
        try:
            if handler is None:
                flow.is_over = True  # it has not been here
                missing = FlowChanged(f"no flow {run.flow} of version {run.version} is registered here")
                return await self._put_off(lease, inbox, run, missing, flow)
            return await self._run(flow, handler, start)
        except LeaseLost:
            return RELEASED  # to settle it says that the lease is lost
        finally:
            flow.mailbox.close()
            if self.running.get(lease.event.lane) is flow:  # else this worker has it again, under another lease
                del self.running[lease.event.lane]
            if not flow.is_over:
                self.notify(lambda hook: hook.flow_released(run))

    def _begins(self, run: FlowRun, *, marked: bool) -> bool:
        """Whether its event begins a flow; then it says which one. The legs that flows make begin none."""
        event = run.event
        fitting = [
            (h.name, o.version)
            for h, o in self.handlers
            if not marked and h.events.matches(event) and (o.where is None or o.where(event))
        ]
        versions = [version for name, version in fitting if name == fitting[0][0]]
        if versions:
            run.flow, run.version = fitting[0][0], max(versions)
        return bool(versions)

    def _handler(self, run: FlowRun) -> Handler | None:
        """The function of a flow; None when this worker has not its version: of older code, or newer."""
        return next((h for h, o in self.handlers if (h.name, o.version) == (run.flow, run.version)), None)

    async def _put_off(
        self, lease: Lease, inbox: Inbox, run: FlowRun, error: Exception, flow: Flow | None = None
    ) -> Verdict:
        """Leave a flow that cannot go on here to other workers. When none has taken it for some time, it has failed."""
        first = lease.journal.get(_PUT_OFF, str(time.time()).encode())
        if time.time() - float(first) < _PATIENCE:
            await patiently(lambda: inbox.record(lease, _PUT_OFF, first), self._inbox_failed)
            return Verdict("again", after=1.0)
        if flow is not None:
            await flow.hang_up()
        return self._dead(run, error)

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
        error = RuntimeError("the flow has cancelled itself") if task.cancelled() else task.exception()
        if flow.handed_over or (task.cancelled() and flow.stopping):
            return RELEASED
        breaks_off = error is not None
        if error and all(isinstance(one, CallEnded | ConferenceEnded) for one in _single(error)):
            error = None
        if isinstance(error, LeaseLost):
            raise error
        run.error = error
        flow.is_over = True
        self.notify(lambda hook: hook.flow_ended(run))
        if breaks_off and handler.flow and handler.flow.hangs_up:
            await flow.hang_up()
        if error is None:
            return Verdict("handled")
        causes = list(_behind(error))
        for failure, step in flow.failed_steps:
            if failure in causes:
                await flow.journal.forget(step)
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
        for parameter in handler.parameters:
            if parameter.kind in flow_kinds() and parameter.kind not in given:
                kind = parameter.kind.__name__
                raise ConfigurationError(f"{run.event.event_type} is about no {kind}, which {run.flow} asks for")
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


def _behind(error: BaseException) -> Iterator[BaseException]:
    """The errors that an error is made of, and those that they were raised from."""
    for one in _single(error):
        yield one
        if one.__cause__ is not None:
            yield from _behind(one.__cause__)
