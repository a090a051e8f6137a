"""The commands of Call Control that begin, connect and end call legs."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from telnyx_async.simulator.schema.errors import api_error
from telnyx_async.simulator.world.calls.call import Call
from telnyx_async.simulator.world.calls.calls import Calls
from telnyx_async.simulator.world.calls.feature import Feature
from telnyx_async.simulator.world.calls.fields import (
    Command,
    Fields,
    read_audio,
    read_client_state,
    read_destination,
    read_leg,
)
from telnyx_async.simulator.world.calls.queues import Queues
from telnyx_async.simulator.world.calls.services import Service, start_requested


@frozen
class _Transfer(Feature):
    """A transfer whose target is ringing. It is cancelled when the call ends."""

    target: Call

    def stop(self) -> None:
        if self.target.state == "ringing":
            self.target.end("originator_cancel", "caller")


@frozen
class LegCommands:
    """Begins, connects and ends call legs.

    Args:
        calls: all calls.
        queues: that calls wait in.
        services: that Dial and Answer may start.
    """

    calls: Calls
    queues: Queues
    services: Mapping[str, Service]

    def commands(self) -> dict[str, Command]:
        """The commands by operationId."""
        return {
            "AnswerCall": self._answer,
            "RejectCall": _reject,
            "HangupCall": _hang_up,
            "UpdateClientState": _update_client_state,
            "TransferCall": self._transfer,
            "BridgeCall": self._bridge,
            "EnqueueCall": self.queues.enqueue,
            "LeaveQueue": self._leave_queue,
            "ReferCall": self._refer,
        }

    def dial(self, fields: Fields) -> Call:
        """Dial: place a call to each number.

        Returns:
            The first of the calls.

        Raises:
            ApiError: there is no number to call, or no URL for the webhooks.
        """
        client_state = read_client_state(fields)
        linked = self.calls.find(fields["link_to"]) if fields.get("link_to") else None
        if not self.calls.destinations.has_connection(fields["connection_id"]):
            raise api_error("10015", f"there is no connection {fields['connection_id']}", pointer="/connection_id")
        application = self.calls.destinations.of_connection(fields["connection_id"])
        destination = read_destination(fields) or application
        if destination is None:
            raise api_error("10015", "neither the connection nor the command has a webhook URL", pointer="/webhook_url")
        targets = fields["to"] if isinstance(fields["to"], list) else [fields["to"]]
        if not targets:
            raise api_error("10015", "a call needs a number to call", pointer="/to")
        calls: list[Call] = []
        for to in targets:
            session: Fields = {"call_session_id": (linked or calls[0]).call_session_id} if linked or calls else {}
            calls.append(
                self.calls.outgoing(
                    to=to,
                    from_=fields["from"],
                    connection_id=fields["connection_id"],
                    destination=destination,
                    client_state=client_state,
                    answered=lambda call: self._answered(call, fields),
                    **read_leg(fields),
                    **session,
                )
            )
        return calls[0]

    def _answered(self, call: Call, fields: Fields) -> None:
        start_requested(self.services, call, fields)
        if audio := read_audio(fields):
            call.player.play(audio)

    def _answer(self, call: Call, fields: Fields) -> Fields | None:
        if call.direction == "outgoing" or call.state != "ringing":
            raise api_error("10027", "only an incoming call that still rings can be answered")
        call.destination = read_destination(fields) or call.destination
        call.answer()
        return start_requested(self.services, call, fields)

    def _transfer(self, call: Call, fields: Fields) -> None:
        def bridge(target: Call) -> None:
            call.features.pop("transfer", None)
            if call.state == "ringing":
                call.answer()
            call.later(0.1, call.bridge, target)

        target = self.calls.outgoing(
            to=fields["to"],
            from_=fields.get("from", call.from_ if call.direction == "incoming" else call.to),
            connection_id=call.connection_id,
            destination=read_destination(fields) or call.destination,
            client_state=fields.get("target_leg_client_state"),
            call_session_id=call.call_session_id,
            state="bridging",
            answered=bridge,
            **read_leg(fields),
        )
        call.features["transfer"] = _Transfer(target)
        if audio := read_audio(fields):
            call.player.play(audio)

    def _bridge(self, call: Call, fields: Fields) -> None:
        queue = fields.get("queue")
        other = self.queues.first(queue) if queue else self.calls.find(fields["call_control_id"])
        if other is call:
            raise api_error("10015", "a call cannot be bridged to itself", pointer="/call_control_id")
        call.stays_after_bridge = fields.get("park_after_unbridge") == "self"
        for one in (call, other):
            if one.state == "ringing" and one.direction == "incoming":
                one.answer()
        if other.state == "ringing":
            raise api_error("90034", "the other call has not been answered yet", pointer="/call_control_id")
        for one in (call, other):
            if "queue" in one.features:
                self.queues.leave(one, "bridged")
        call.later(0.1, call.bridge, other)

    def _leave_queue(self, call: Call, fields: Fields) -> None:
        self.queues.leave(call, "leave")

    def _refer(self, call: Call, fields: Fields) -> None:
        address = fields["sip_address"]
        call.emit("call.refer.started", to=address)
        if self.calls.parties.at(address).outcome == "answers":
            call.later(0.5, lambda: call.emit("call.refer.completed", to=address, sip_notify_response=200))
            call.later(0.6, call.end, "normal_clearing", "caller")
        else:
            call.later(0.5, lambda: call.emit("call.refer.failed", to=address, sip_notify_response=486))


def _update_client_state(call: Call, fields: Fields) -> None:
    """Nothing more than every command does."""


def _reject(call: Call, fields: Fields) -> None:
    if call.direction == "outgoing" or call.state != "ringing":
        raise api_error("10027", "only an incoming call that still rings can be rejected")
    call.end("user_busy" if fields.get("cause") == "USER_BUSY" else "call_rejected", "callee")


def _hang_up(call: Call, fields: Fields) -> None:
    cancelled = call.direction == "outgoing" and call.state == "ringing"
    call.end(
        "originator_cancel" if cancelled else "normal_clearing",
        "callee" if call.direction == "incoming" else "caller",
    )
