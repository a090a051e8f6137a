"""The people, and machines, at phone numbers outside the account."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, TypeAlias, get_args

from attrs import define, evolve, field, validators

from telnyx_async.simulator.schema.types import Json

Outcome: TypeAlias = Literal["answers", "rings", "busy", "rejects", "no_answer", "unreachable"]
Machine: TypeAlias = Literal["human", "machine", "silence", "fax", "not_sure"]
Delivery: TypeAlias = Literal["delivered", "delivery_failed", "delivery_unconfirmed", "sending_failed"]

OWN_NUMBER = "+13125550100"
OTHER_NUMBER = "+13125550199"


def _as_tuple(given: str | Iterable[str]) -> tuple[str, ...]:
    return (given,) if isinstance(given, str) else tuple(given)


def _one_of(literal: Json) -> Json:
    return validators.in_(get_args(literal))


@define
class Party:
    """How the person, or the machine, at a number behaves.

    Attributes:
        number: in E.164 form, or a SIP address.
        outcome: of a call to the number. With "rings", `Call.pick_up` answers the call.
        answers_after: seconds of ringing.
        machine: what answering machine detection finds.
        presses: digits to press, one entry for each gather that asks for digits.
        says: sentences for transcriptions and assistants, one entry for each.
        hangs_up_after: seconds after the call is answered; None to stay on the line.
        message: outcome of a message to the number.
    """

    number: str = "*"
    outcome: Outcome = field(default="answers", validator=_one_of(Outcome))
    answers_after: float = field(default=1.0, validator=validators.ge(0))
    machine: Machine = field(default="human", validator=_one_of(Machine))
    presses: Sequence[str] = field(default=(), converter=_as_tuple)
    says: Sequence[str] = field(default=(), converter=_as_tuple)
    hangs_up_after: float | None = None
    message: Delivery = field(default="delivered", validator=_one_of(Delivery))


@define
class Parties:
    """The parties by number; `*` is for all other numbers."""

    _by_number: dict[str, Party] = field(factory=dict, init=False)

    def set(self, number: str, **behaviour: Json) -> Party:
        """Say how the party at a number behaves."""
        party = self._by_number[number] = Party(number=number, **behaviour)
        return party

    def at(self, number: str) -> Party:
        """The party at a number: the one of the number, else that of `*`, else one that answers after a second."""
        return self._by_number.get(number) or evolve(self._by_number.get("*", Party()), number=number)
