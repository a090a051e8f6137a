"""The telephone exchange: all calls, who is at which number, and how one leg leads to another."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterable, Mapping
from typing import TYPE_CHECKING, TypeVar

from attrs import define, evolve, field

from telnyx_async.simulator.clock import Clock
from telnyx_async.simulator.journal import Journal
from telnyx_async.simulator.schema.document import Document, Json
from telnyx_async.simulator.schema.errors import refuse
from telnyx_async.simulator.world.calls.call import Call, Cause, Machine, Outcome, Party, Source
from telnyx_async.simulator.world.webhooks import Deliveries, Destination

if TYPE_CHECKING:
    from telnyx_async.simulator.world.calls.queues import Queues
    from telnyx_async.simulator.world.calls.recordings import Recorder

T = TypeVar("T")
_MOMENT = 0.05
_PREMIUM: Mapping[Machine, str] = {
    "human": "human_residence",
    "machine": "machine",
    "silence": "silence",
    "fax": "fax_detected",
    "not_sure": "not_sure",
}
_FAILURES: Mapping[Outcome, tuple[Cause, Source]] = {
    "busy": ("user_busy", "callee"),
    "rejects": ("call_rejected", "callee"),
    "unreachable": ("not_found", "callee"),
    "no_answer": ("timeout", "caller"),
}


@define(eq=False)
class Exchange:
    """Connects calls, and keeps them.

    Args:
        document: knows what each webhook may carry.
        clock: how fast the world is.
        journal: where everything is written down.
        deliveries: sends the webhooks.
        applications: finds where the webhooks of a connection go; None where it has no address.

    Attributes:
        recorder: keeps what is recorded. Put in by the simulator, as it needs the exchange itself.
        queues: where calls wait. Likewise.
    """

    document: Document
    clock: Clock
    journal: Journal
    deliveries: Deliveries
    applications: Callable[[str], Destination | None]
    recorder: Recorder = field(init=False, repr=False)
    queues: Queues = field(init=False, repr=False)
    calls: dict[str, Call] = field(factory=dict, init=False)
    parties: dict[str, Party] = field(factory=dict, init=False)
    _declared: dict[str, frozenset[str]] = field(factory=dict, init=False, repr=False)
    _tasks: set[asyncio.Task[None]] = field(factory=set, init=False, repr=False)

    async def close(self) -> None:
        """Stop everything that is under way."""
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def spawn(self, activity: Coroutine[Json, Json, None]) -> asyncio.Task[None]:
        """Let something go on beside everything else."""
        task = asyncio.get_running_loop().create_task(activity)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def until(self, found: Callable[[], T | None], within: float, otherwise: Callable[[], str]) -> T:
        """Wait until something can be found; look again with each entry of the journal.

        Raises:
            TimeoutError: not found in so many real seconds. `otherwise` says what was there instead.
        """
        try:
            async with asyncio.timeout(within):
                while (result := found()) is None:
                    await self.journal.change()
                return result
        except TimeoutError:
            raise TimeoutError(otherwise()) from None

    def emit(self, event_type: str, facts: Mapping[str, Json], destination: Destination, call: str | None) -> None:
        """Send a webhook with those of the facts that the document declares for it."""
        if event_type not in self._declared:
            schema, _ = self.document.events.get(event_type, ({}, ""))
            payload = self.document.properties(schema).get("payload", {})
            self._declared[event_type] = frozenset(self.document.properties(payload))
        declared = self._declared[event_type] or facts.keys()
        payload = {key: value for key, value in facts.items() if value is not None and key in declared}
        self.deliveries.send(event_type, payload, destination, call=call)

    # --- calls

    def find(self, call_control_id: str) -> Call:
        """The call of an id.

        Raises:
            Refusal: there is none, or it is over.
        """
        call = self.calls.get(call_control_id)
        if call is None:
            raise refuse("90015", "there is no such call", parameter="call_control_id")
        if call.ended:
            raise refuse("90018", "the call is over: nothing can be done with it any more")
        return call

    def party(self, number: str) -> Party:
        """Who is at a number: a party of that number, or of `*`, or somebody who answers after a second."""
        return self.parties.get(number) or evolve(self.parties.get("*", Party()), number=number)

    def incoming(
        self,
        *,
        to: str,
        from_: str,
        connection_id: str,
        destination: Destination,
        presses: Iterable[str] | str = (),
        **facts: Json,
    ) -> Call:
        """Have somebody call one of our numbers."""
        caller = self.party(from_)
        if presses:
            caller = evolve(caller, presses=presses)
        call = Call(
            exchange=self,
            direction="incoming",
            from_=from_,
            to=to,
            connection_id=connection_id,
            destination=destination,
            party=caller,
            **facts,
        )
        self.calls[call.call_control_id] = call
        call.note("dials", to)
        call.emit("call.initiated", state="parked")
        return call

    def outgoing(
        self,
        *,
        to: str,
        from_: str,
        connection_id: str,
        destination: Destination,
        timeout: float = 30,
        limit: float = 14_400,
        detection: str = "disabled",
        state: str = "parked",
        answered: Callable[[Call], None] | None = None,
        **facts: Json,
    ) -> Call:
        """Call somebody.

        Args:
            to: a number in E.164 form or a SIP address.
            from_: our number.
            connection_id: through which connection.
            destination: of the webhooks.
            timeout: seconds of ringing before it is given up.
            limit: seconds that the call may last at most.
            detection: the kind of answering machine detection.
            state: parked or bridging, as call.initiated says it.
            answered: what to do once it is answered.
            facts: further attributes of the call.
        """
        party = self.party(to)
        call = Call(
            exchange=self,
            direction="outgoing",
            from_=from_,
            to=to,
            connection_id=connection_id,
            destination=destination,
            party=party,
            **facts,
        )
        self.calls[call.call_control_id] = call

        def answer() -> None:
            call.cancel_timers()
            call.note("answers")
            call.answer()
            call.later(limit, call.end, "time_limit", "unknown")
            call.later(_MOMENT, self._after_answer, call, detection, answered)

        if party.outcome == "answers" and party.answers_after <= timeout:
            call.later(party.answers_after, answer)
        else:
            cause, source = _FAILURES.get(party.outcome, ("timeout", "caller"))
            after = timeout if cause == "timeout" else party.answers_after
            call.answering = answer if party.outcome == "rings" else None
            call.later(after, call.note, {"timeout": "does not answer", "user_busy": "is busy"}.get(cause, "rejects"))
            call.later(after, call.end, cause, source)
        call.emit("call.initiated", state=state)
        return call

    def _after_answer(self, call: Call, detection: str, answered: Callable[[Call], None] | None) -> None:
        if detection != "disabled":
            call.later(0.5, self._detect, call, detection)
        if answered is not None:
            answered(call)

    def _detect(self, call: Call, detection: str) -> None:
        machine = call.party.machine
        recorded = machine == "machine"
        if detection == "premium":
            call.emit("call.machine.premium.detection.ended", result=_PREMIUM[machine])
            if recorded:
                call.later(2.0, self._beep, call, "call.machine.premium.greeting.ended", "beep_detected")
            return
        result = machine if machine in ("human", "machine") else "not_sure"
        call.emit("call.machine.detection.ended", result=result)
        if recorded and detection in ("greeting_end", "detect_beep"):
            heard = "beep_detected" if detection == "detect_beep" else "ended"
            call.later(2.0, self._beep, call, "call.machine.greeting.ended", heard)

    def _beep(self, call: Call, event_type: str, result: str) -> None:
        call.emit(event_type, result=result)
