"""The client_state of a flow's legs: it says which flow and which command, and holds the client_state of the user.

Telnyx sends it back with every later event of the leg. Nobody documents whether an event that ends a command carries the
client_state of that command, or of a later one. So the number in it is evidence: see `matching`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import evolve, frozen

from telnyx_async._engine.serialization import dumps
from telnyx_async.model import Event, unknown_fields
from telnyx_async.operation import Operation
from telnyx_async.webhooks.client_state import decode_client_state, encode_client_state
from telnyx_async.webhooks.events import payload_field

__all__: list[str] = []

LANE = "flow "


@frozen(kw_only=True)
class Marker:
    """What a flow knows of an event by its client_state.

    Attributes:
        lane: of the flow.
        number: of the flow's command that set it; commands are numbered from 1.
        made_by: the step that made the leg; "" for a command to a leg that was there.
        state: the client_state of the user, base64.
    """

    lane: str
    number: int
    made_by: str = ""
    state: str | None = None

    def encode(self) -> str:
        """The client_state to send."""
        written: dict[str, Any] = {"flow": self.lane, "number": self.number}
        written |= {key: value for key, value in (("made_by", self.made_by), ("state", self.state)) if value}
        return encode_client_state(dumps(written))

    @classmethod
    def of(cls, event: Event) -> Marker | None:
        """The marker of an event; None when its client_state is none of a flow."""
        try:
            found = decode_client_state(payload_field(event, "client_state")) or {}
        except ValueError:
            return None
        match found:
            case {"flow": str(lane), "number": int(number)}:
                made_by, state = found.get("made_by", ""), found.get("state")
                return cls(lane=lane, number=number, made_by=made_by, state=state)
        return None


def client_states(
    operation: Operation, arguments: Mapping[str, Any], target: str, marker: Marker, states: dict[str, str | None]
) -> dict[str, str]:
    """The client_states to send with a command: those of the user, inside those of the flow.

    Args:
        operation: of the command.
        arguments: of the command, by Python name.
        target: call_control_id or conference_id; "" for a command that makes a leg.
        marker: of the command; `made_by` is its step.
        states: call -> the client_state that the user gave last, for commands without a new one.
    """
    leg = arguments.get("call_control_id") or target  # a conference is created by a call, and joined by others
    found = {}
    for name, maker in (
        ("client_state", "" if target else marker.made_by),
        ("target_leg_client_state", marker.made_by),
    ):
        if any(parameter.name == name for parameter in operation.parameters):
            state = arguments.get(name)
            if name == "client_state" and leg:
                state = states[leg] = state or states.get(leg)
            found[name] = evolve(marker, made_by=maker, state=state).encode()
    return found


def unwrapped(event: Event) -> Event:
    """The event with the client_state of the user in place of the flow's."""
    if marker := Marker.of(event):
        payload = event.payload
        fields = payload if isinstance(payload, dict) else unknown_fields(payload)
        if "client_state" in fields:  # of an event whose schema does not name it
            fields["client_state"] = marker.state
        else:
            event.payload.client_state = marker.state
    return event


def lane_of(event: Event) -> str | None:
    """The flow lane of an event: the call, the conference, or the two numbers of a message. None without one."""
    marker = Marker.of(event)
    found = marker.lane if marker else next(targets_of(event), None)
    return f"{LANE}{found}" if found else None


def targets_of(event: Event) -> Iterator[str]:
    """What an event is about: a call, a conference, the two numbers of a message."""
    for name in ("call_control_id", "conference_id"):
        if found := payload_field(event, name):
            yield found
    if event.event_type.startswith("message."):
        yield from _conversation(event)


def conversation_of(number: str, other: str) -> str:
    """The target of all messages between two numbers."""
    return " ".join(sorted((number, other)))


def _conversation(event: Event) -> Iterator[str]:
    sender = getattr(getattr(event.payload, "from_", None), "phone_number", None)
    for recipient in getattr(event.payload, "to", None) or ():
        number = getattr(recipient, "phone_number", None)
        if isinstance(sender, str) and isinstance(number, str):
            yield conversation_of(sender, number)
