"""All calls: those that parties place to the account, and those that the application dials."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from attrs import define, evolve, field

from telnyx_async.simulator.schema.errors import api_error
from telnyx_async.simulator.schema.types import Json
from telnyx_async.simulator.world.calls.call import Call, Cause, Source
from telnyx_async.simulator.world.calls.detection import start_detection
from telnyx_async.simulator.world.destinations import Destinations
from telnyx_async.simulator.world.environment import Environment
from telnyx_async.simulator.world.numbers.numbers import check_number
from telnyx_async.simulator.world.parties import OTHER_NUMBER, OWN_NUMBER, Outcome, Parties
from telnyx_async.simulator.world.resources import Resource
from telnyx_async.simulator.world.webhooks import Destination

_LATENCY = 0.05  # simulated seconds of the network
_FAILURES: Mapping[Outcome, tuple[Cause, Source]] = {
    "busy": ("user_busy", "callee"),
    "rejects": ("call_rejected", "callee"),
    "unreachable": ("not_found", "callee"),
    "no_answer": ("timeout", "caller"),
}


@define(eq=False)
class Calls:
    """Places calls, and keeps them.

    Args:
        environment: of each call.
        parties: who is called.
        destinations: of the webhooks of incoming calls.

    Attributes:
        by_id: all calls by call_control_id, also those that have ended.
        begin_texml: runs the instructions of a TeXML application on a call to it.
    """

    environment: Environment
    parties: Parties
    destinations: Destinations
    by_id: dict[str, Call] = field(factory=dict, init=False)
    begin_texml: Callable[[Call, Resource], None] | None = field(default=None, init=False)

    def find(self, call_control_id: str) -> Call:
        """The call of an id.

        Raises:
            ApiError: there is none, or it has ended.
        """
        call = self.by_id.get(call_control_id)
        if call is None:
            raise api_error("90015", "there is no such call", parameter="call_control_id")
        if call.ended:
            raise api_error("90018", "the call has ended")
        return call

    def incoming(
        self,
        *,
        to: str = OWN_NUMBER,
        from_: str = OTHER_NUMBER,
        webhook_url: str | None = None,
        presses: Iterable[str] | str = (),
        connection_id: str | None = None,
    ) -> Call:
        """Let a party call a number of the account: see `Simulator.incoming_call`."""
        connection = connection_id or self.destinations.connection_of(to)
        texml = None if webhook_url else self.destinations.texml_application(connection)
        url = webhook_url or (texml and str(texml["voice_url"]))
        destination = Destination(url) if url else self.destinations.of_connection(connection)
        if destination is None:
            raise ValueError("no URL for webhooks: give webhook_url, here or to the simulator")
        caller = self.parties.at(from_)
        call = Call(
            environment=self.environment,
            direction="incoming",
            from_=from_,
            to=to,
            connection_id=connection,
            destination=destination,
            party=evolve(caller, presses=presses) if presses else caller,
        )
        self.by_id[call.call_control_id] = call
        call.note("dials", to)
        if texml is not None and self.begin_texml is not None:
            self.begin_texml(call, texml)
        else:
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
        """Call a party.

        Args:
            to: a number in E.164 form or a SIP address.
            from_: a number of the account.
            connection_id: of the application.
            destination: of the webhooks.
            timeout: seconds of ringing.
            limit: seconds that the call may last.
            detection: mode of answering machine detection.
            state: parked or bridging, in call.initiated.
            answered: called once the call is answered.
            facts: further arguments of `Call`.

        Raises:
            ApiError: it is neither a number in E.164 form nor a SIP address.
        """
        if not to.startswith(("sip:", "sips:")):
            check_number(to, "/to")
        call = Call(
            environment=self.environment,
            direction="outgoing",
            from_=from_,
            to=to,
            connection_id=connection_id,
            destination=destination,
            party=self.parties.at(to),
            **facts,
        )
        self.by_id[call.call_control_id] = call

        def answer() -> None:
            call.cancel_timers()
            call.note("answers")
            call.answer()
            call.later(limit, call.end, "time_limit", "unknown")
            call.later(_LATENCY, start_detection, call, detection)
            if answered is not None:
                call.later(_LATENCY, answered, call)

        if call.party.outcome == "answers" and call.party.answers_after <= timeout:
            call.later(call.party.answers_after, answer)
        else:
            call.answering = answer if call.party.outcome == "rings" else None
            _schedule_failure(call, timeout)
        call.emit("call.initiated", state=state)
        return call


def _schedule_failure(call: Call, timeout: float) -> None:
    cause, source = _FAILURES.get(call.party.outcome, ("timeout", "caller"))
    after = timeout if cause == "timeout" else call.party.answers_after
    call.later(after, call.note, {"timeout": "does not answer", "user_busy": "is busy"}.get(cause, "rejects"))
    call.later(after, call.end, cause, source)
