"""A flow that runs: its steps."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, cast
from uuid import UUID, uuid5

from telnyx_async.errors import CallEnded, CallNotAnswered, EndingMissing, LeaseLost, OutcomeUnknown, TelnyxError
from telnyx_async.handles import LiveCall, LiveConference
from telnyx_async.handles.live_call import CallSteps
from telnyx_async.handles.live_conference import ConferenceSteps
from telnyx_async.model import Event
from telnyx_async.operation import OPERATIONS
from telnyx_async.webhooks.events import payload_field
from telnyx_async.webhooks.flows import outcomes
from telnyx_async.webhooks.flows.conversation import Conversation
from telnyx_async.webhooks.flows.detection import refuse_machine
from telnyx_async.webhooks.flows.effects import result_of
from telnyx_async.webhooks.flows.lines import Lines
from telnyx_async.webhooks.flows.longest import longest
from telnyx_async.webhooks.flows.mailbox import ENDS, LATE, Mailbox, call_ended
from telnyx_async.webhooks.flows.marker import LANE, Marker, client_states, conversation_of
from telnyx_async.webhooks.flows.matching import Received, Waiter, ids_of
from telnyx_async.webhooks.flows.outcomes import came_to, made_by
from telnyx_async.webhooks.flows.run import FlowRun, FlowStepRun
from telnyx_async.webhooks.flows.steps import CommandJournal, FlowJournal, FlowStep, patiently
from telnyx_async.webhooks.inbox.contract import Inbox, Lease

if TYPE_CHECKING:
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession
    from telnyx_async.webhooks.hooks import WebhookHooks

__all__ = ["Flow"]

E = TypeVar("E", bound=Event)
P = ParamSpec("P")
T = TypeVar("T")

_NAMESPACE = UUID("c9a3a0a4-3f0e-5c0a-8c39-3d8ecb1d3a54")
# Seconds for events that are on their way when a flow is taken over whose command had its time already.
_UNDERWAY = 1.0


class Flow(CallSteps, ConferenceSteps):
    """A flow, as its function gets it by a parameter `flow: Flow`.

    Attributes:
        run: what hooks see of it.
    """

    def __init__(
        self,
        run: FlowRun,
        session: TelnyxSession,
        inbox: Inbox,
        lease: Lease,
        *,
        failed: Callable[[Exception], None],
        notify: Callable[[Callable[[WebhookHooks], None]], None],
    ) -> None:
        self.run = run
        self.journal: FlowJournal = FlowJournal(inbox, lease, failed)
        self.mailbox: Mailbox = Mailbox(
            inbox, lease, self.journal, lines=Lines(session), lost=self._lost, failed=failed
        )
        # Cancels the flow's task; set when it has one.
        self.stop: Callable[[], object] = lambda: None
        self.stopping: bool = False
        self.is_over: bool = False
        self.handed_over: bool = False  # whether a step was left to the next worker
        self.failed_steps: list[tuple[BaseException, FlowStep]] = []
        self._session = session
        self._link: Callable[[str], Awaitable[None]] = lambda lane: patiently(
            lambda: inbox.link(lease, f"{LANE}{lane}"), failed
        )
        self._notify = notify
        self._states: dict[str, str | None] = {}
        self._acting = 0

    @property
    def id(self) -> str:
        """The id of the event that the flow began with."""
        return self.run.event.id

    @property
    def session(self) -> TelnyxSession:
        return self._session_of(self.journal.begin("now", {}, ordered=False))

    def call(self, call_control_id: str) -> LiveCall:
        """A call that the flow knows of."""
        return LiveCall(self, call_control_id)

    def conference(self, conference_id: str) -> LiveConference:
        """A conference that the flow knows of."""
        return LiveConference(self, conference_id)

    async def conversation(self, number: str, other: str) -> Conversation:
        """The messages between two numbers. From now on they are for this flow.

        Args:
            number: your own.
            other: the number at the other side.
        """
        await self._link(conversation_of(number, other))
        return Conversation(self, number, other)

    async def carry_out(
        self,
        operation: str,
        target: str,
        endings: tuple[str, ...],
        late: float,
        arguments: Mapping[str, Any],
        options: RequestOptions | None,
    ) -> Any:
        step = self._begin(f"{operation} {target}", arguments)
        if step.outcome is not None:
            return await came_to(step)
        async with self._recorded(step):
            ended = self.mailbox.ended.get(target)
            if ended is not None and ended.event.event_type in endings:
                return await self._end(step, ended)
            if ended is not None and not step.replayed:
                raise call_ended(ended)
            waiter = Waiter(
                target=target,
                leg=arguments.get("call_control_id"),
                types=frozenset(endings),
                number=self.journal.number(step),
                progress=frozenset(OPERATIONS[operation].webhooks).difference(endings) if endings else frozenset(),
                late=late,
            )
            async with self.mailbox.waiting(waiter, look=step.replayed):
                try:
                    response = await self._send(step, waiter, operation, target, arguments, options)
                except CallEnded:
                    if not ENDS.intersection(endings):
                        raise
                else:
                    if not endings:
                        return response
                    waiter.ids |= ids_of(getattr(response, "data", None))
                received = await self._ending(step, waiter, operation, arguments)
            return await self._end(step, received)

    async def make(
        self,
        operation: str,
        target: str,
        endings: tuple[str, ...],
        arguments: Mapping[str, Any],
        options: RequestOptions | None,
    ) -> str:
        step = self._begin(f"{operation} {target}", arguments)
        if step.outcome is not None:
            await came_to(step)
            self.mailbox.legs[step.name] = str(step.outcome["made"])
            return self.mailbox.legs[step.name]
        async with self._recorded(step):
            if target in self.mailbox.ended and not step.replayed:
                raise call_ended(self.mailbox.ended[target])
            waiter = Waiter(
                target=target or step.name,
                types=frozenset((*endings, "call.hangup")),
                number=self.journal.number(step),
                made_by=step.name,
            )
            async with self.mailbox.waiting(waiter, look=step.replayed):
                response = await self._send(step, waiter, operation, target, arguments, options)
                if made := made_by(response):
                    waiter.target = self.mailbox.legs[step.name] = made
                    self.mailbox.look(waiter)
                try:
                    received = await self._ending(step, waiter, operation, arguments)
                except CallEnded as error:
                    if not made:
                        raise
                    raise CallNotAnswered("the new leg has ended", event=error.event) from error
            if received.event.event_type == "call.hangup":
                if target in received.targets:
                    raise call_ended(received)
                cause = payload_field(received.event, "hangup_cause")
                raise CallNotAnswered(f"the other side did not answer: {cause}", event=received.event)
            made = made or await self.mailbox.leg_of(step.name)
            if arguments.get("answering_machine_detection") not in (None, "disabled"):
                await refuse_machine(self, made)
            await self._link(made)
            step.event = received.event
            await self.journal.finish(step, received.queued, made=made)
            return made

    async def wait_for(
        self,
        kind: type[E],
        *,
        of: str | None = None,
        timeout: float | None = None,
        where: Callable[[E], bool] | None = None,
    ) -> E:
        step = self._begin(f"wait for {kind.__name__} {of or ''}".rstrip(), {"timeout": timeout})
        if step.outcome is not None:
            return cast("E", await came_to(step))
        async with self._recorded(step):
            seconds = await self._left(step, timeout)
            waiter = Waiter(target=of, kind=kind, where=cast("Callable[[Event], bool] | None", where), late=LATE)
            ended = self.mailbox.ended.get(of or "")
            if ended is not None and isinstance(ended.event, kind):
                return cast("E", await self._end(step, ended))
            async with self.mailbox.waiting(waiter, look=True):
                received = await self.mailbox.until(waiter, seconds, ask=False)
            if received is None:
                raise TimeoutError(f"no {kind.__name__} within {timeout} s")
            return cast("E", await self._end(step, received))

    async def ended(self, target: str) -> Event:
        step = self._begin(f"ended {target}", {})
        if step.outcome is not None:
            return cast("Event", await came_to(step))
        async with self._recorded(step):
            await self._left(step, None)
            received = self.mailbox.ended.get(target)
            if received is None:
                waiter = Waiter(target=target, types=ENDS, late=None)
                async with self.mailbox.waiting(waiter, look=False):
                    received = await self.mailbox.until(waiter, None)
            assert received is not None, "there was no time limit"
            return await self._end(step, received)

    async def sleep(self, seconds: float, *, of: str | None = None) -> None:
        step = self._begin(f"sleep {of or ''}".rstrip(), {"seconds": seconds})
        if step.outcome is not None:
            await came_to(step)
            return
        async with self._recorded(step):
            waiter = Waiter(target=of, types=ENDS if of else frozenset(), late=None)
            left = await self._left(step, seconds)
            async with self.mailbox.waiting(waiter, look=False):
                ended = self.mailbox.ended.get(of or "") or await self.mailbox.until(waiter, left, ask=False)
            if ended is not None:
                raise call_ended(ended)
            await self.journal.finish(step)

    async def once(self, name: str, function: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs) -> T:
        step = self._begin(f"once {name}", {}, once=True)
        with self.journal.branch():
            if step.outcome is not None:
                await came_to(step)
                return cast("T", step.outcome["result"])
            key = str(uuid5(_NAMESPACE, f"{self.id} {self.run.flow} {name}"))
            async with self._recorded(step, (Exception,)):
                with self._uninterrupted():
                    await self.journal.write(step)  # fails if another worker has the flow by now
                    result = await result_of(name, key, lambda: function(*args, **kwargs))
                    await self.journal.finish(step, result=result)
                    return result

    def _lost(self) -> None:
        self.handed_over = True
        self.stop()

    def suspend(self) -> None:
        """Stop as soon as no command and no effect is in progress: another worker goes on."""
        self.stopping = True
        if not self._acting:
            self.stop()

    async def hang_up(self) -> None:
        """End the calls of a flow that broke off: a call that nobody handles costs money.

        Raises:
            LeaseLost: another worker has the flow.
        """
        await self.mailbox.read()
        legs = {self.run.lane, *self.mailbox.legs.values()} - self.mailbox.ended.keys()
        await Lines(self._session.caused_by(f"{self.id} {self.run.flow} failed")).hang_up(legs)

    # --- parts of steps

    def _begin(self, what: str, arguments: Mapping[str, Any], *, once: bool = False) -> FlowStep:
        if self.stopping:  # the worker that goes on with the flow does it, also what stands in `finally`
            self.handed_over = True
            raise asyncio.CancelledError
        step = self.journal.begin(what, arguments, once=once)
        self.run.step = step.name
        return step

    @contextmanager
    def _observed(self, step: FlowStep) -> Iterator[None]:
        """Let hooks hear of a step."""
        seen = FlowStepRun(step=step.name)
        self._notify(lambda hook: hook.flow_stepped(self.run))
        try:
            yield
        except BaseException as error:
            seen.error = error
            raise
        finally:
            seen.event = step.event
            self._notify(lambda hook: hook.flow_step_ended(self.run, seen))

    async def _end(self, step: FlowStep, received: Received) -> Event:
        """Record the event that ended a step. The end of a call stays, for the steps after it."""
        step.event = received.event
        handled = None if received.event.event_type in ENDS else received.queued
        await self.journal.finish(step, handled, **outcomes.of_event(received.event))
        return received.event

    @asynccontextmanager
    async def _recorded(
        self, step: FlowStep, errors: tuple[type[Exception], ...] = (TelnyxError, TimeoutError)
    ) -> AsyncIterator[None]:
        """Let hooks hear of a step, and record an error that ends it."""
        try:
            with self._observed(step):
                yield
        except asyncio.CancelledError:
            if not self.stopping:
                await self.journal.finish(step, cancelled=True)
            raise
        except LeaseLost:
            self._lost()
            raise
        except errors as error:
            self.failed_steps.append((error, step))
            if step.has_response and getattr(error, "status", None) is not None:
                step.data.pop("began", None)  # the next run has the same error from the response
                await self.journal.write(step)
            else:
                await self.journal.finish(step, **outcomes.of_error(error))
            raise

    async def _send(
        self,
        step: FlowStep,
        waiter: Waiter,
        operation: str,
        target: str,
        arguments: Mapping[str, Any],
        options: RequestOptions | None,
    ) -> Any:
        described = OPERATIONS[operation]
        marker = Marker(lane=self.run.lane, number=self.journal.number(step), made_by=step.name)
        given = dict(arguments) | client_states(described, arguments, target, marker, self._states)
        given |= {parameter.name: target for parameter in described.parameters if parameter.location == "path"}
        if any(parameter.name == "gather_id" for parameter in described.parameters):
            given["gather_id"] = given.get("gather_id") or str(uuid5(_NAMESPACE, f"{self.id} {step.name}"))
            waiter.ids["gather_id"] = given["gather_id"]
        if waiter.types:
            step.data.setdefault("began", time.time())  # written with the command
        with self._uninterrupted():
            try:
                return await self._session_of(step).execute(described, given, options)
            except OutcomeUnknown:
                if step.replayed and waiter.types and await self._was_carried_out(step, waiter):
                    return None
                raise

    async def _was_carried_out(self, step: FlowStep, waiter: Waiter) -> bool:
        """Whether events, or what Telnyx lists of the call, show that a command of an earlier run was carried out."""
        if waiter.progressed or waiter.future.done() or step.name in self.mailbox.legs:
            return True
        taken = await self.mailbox.recover(waiter)
        return bool(waiter.progressed) or waiter.future.done() or not taken.isdisjoint(step.data["commands"])

    def _session_of(self, step: FlowStep) -> TelnyxSession:
        return self._session.caused_by(f"{self.id} {self.run.flow} {step.name}", CommandJournal(self.journal, step))

    async def _ending(self, step: FlowStep, waiter: Waiter, operation: str, arguments: Mapping[str, Any]) -> Received:
        within = longest(operation, arguments)
        left = None if within is None else max(_UNDERWAY, await self._left(step, within) or 0.0)
        received = await self.mailbox.until(waiter, left)
        if received is not None:
            return received
        if ended := self.mailbox.ended.get(waiter.target or ""):
            raise call_ended(ended)
        raise EndingMissing(f"{operation}: {' or '.join(sorted(waiter.types))} has not come within {within:.0f} s")

    async def _left(self, step: FlowStep, seconds: float | None) -> float | None:
        """Seconds that are left of the time of a step, which an earlier run may have begun. None: no limit."""
        if "began" not in step.data:
            step.data["began"] = time.time()
            await self.journal.write(step)
        return None if seconds is None else max(0.0, float(step.data["began"]) + seconds - time.time())

    @contextmanager
    def _uninterrupted(self) -> Iterator[None]:
        """Let a worker that stops wait for what is done within the block."""
        self._acting += 1
        try:
            yield
        finally:
            self._acting -= 1
            if self.stopping and not self._acting:
                self.stop()
