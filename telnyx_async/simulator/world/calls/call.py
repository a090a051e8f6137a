"""A call leg: its state, the webhooks it sends, and the person at its other end."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal, Protocol, TypeAlias, get_args
from uuid import uuid4

from attrs import define, field, validators

from telnyx_async.simulator.clock import Timer
from telnyx_async.simulator.journal import EventEntry
from telnyx_async.simulator.schema.document import Json
from telnyx_async.simulator.world.calls.player import Voice
from telnyx_async.simulator.world.webhooks import Destination

if TYPE_CHECKING:
    from telnyx_async.simulator.world.calls.calls import Exchange

State: TypeAlias = Literal["ringing", "answered", "bridged", "ended"]
Cause: TypeAlias = Literal[
    "call_rejected", "normal_clearing", "originator_cancel", "timeout", "time_limit", "user_busy", "not_found"
]
Source: TypeAlias = Literal["caller", "callee", "unknown"]
Outcome: TypeAlias = Literal["answers", "rings", "busy", "rejects", "no_answer", "unreachable"]
Machine: TypeAlias = Literal["human", "machine", "silence", "fax", "not_sure"]
Delivery: TypeAlias = Literal["delivered", "delivery_failed", "delivery_unconfirmed", "sending_failed"]

_SIP: Mapping[Cause, str] = {
    "normal_clearing": "200",
    "call_rejected": "603",
    "originator_cancel": "487",
    "timeout": "487",
    "time_limit": "200",
    "user_busy": "486",
    "not_found": "404",
}
_MOMENT = 0.05  # seconds that the network takes for anything


def _several(given: str | Iterable[str]) -> tuple[str, ...]:
    return (given,) if isinstance(given, str) else tuple(given)


def _one_of(literal: Json) -> Json:
    return validators.in_(get_args(literal))


@define
class Party:
    """How the person, or the machine, at a number behaves.

    Attributes:
        number: in E.164 form, or a SIP address.
        outcome: what becomes of a call to it; where it only rings, `Call.pick_up` answers it.
        answers_after: seconds of ringing.
        machine: who answers, for answering machine detection.
        presses: digits to press, one entry for each gather that asks for some.
        says: what is said, one entry for each time that a transcription listens.
        hangs_up_after: seconds after answering; None to stay on the line.
        message: what becomes of a message to it.
    """

    number: str = "*"
    outcome: Outcome = field(default="answers", validator=_one_of(Outcome))
    answers_after: float = field(default=1.0, validator=validators.ge(0))
    machine: Machine = field(default="human", validator=_one_of(Machine))
    presses: Sequence[str] = field(default=(), converter=_several)
    says: Sequence[str] = field(default=(), converter=_several)
    hangs_up_after: float | None = None
    message: Delivery = field(default="delivered", validator=_one_of(Delivery))


class Feature(Protocol):
    """Something that runs on a call until it is stopped: a recording, a stream, a fork ..."""

    def stop(self) -> None:
        """End it, with its webhooks."""


@define(eq=False, kw_only=True)
class Call:
    """One leg of a call, between Telnyx and one person."""

    exchange: Exchange = field(repr=False)
    direction: Literal["incoming", "outgoing"]
    from_: str
    to: str
    connection_id: str
    destination: Destination
    party: Party = field(factory=Party, repr=False)
    call_control_id: str = field(factory=lambda: f"v3:{secrets.token_urlsafe(40)}")
    call_leg_id: str = field(factory=lambda: str(uuid4()), repr=False)
    call_session_id: str = field(factory=lambda: str(uuid4()), repr=False)
    client_state: str | None = None
    custom_headers: list[dict[str, str]] | None = field(default=None, repr=False)
    sip_headers: list[dict[str, str]] | None = field(default=None, repr=False)
    state: State = field(default="ringing", init=False)
    answering: Callable[[], None] | None = field(default=None, init=False, repr=False)
    bridged_to: Call | None = field(default=None, init=False, repr=False)
    stays_after_bridge: bool = field(default=False, init=False, repr=False)
    features: dict[str, Feature] = field(factory=dict, init=False, repr=False)
    started: datetime = field(init=False, repr=False)
    answered_at: datetime | None = field(default=None, init=False, repr=False)
    ended_at: datetime | None = field(default=None, init=False, repr=False)
    hangup_cause: Cause | None = field(default=None, init=False)
    voice: Voice = field(init=False, repr=False)
    _timers: list[Timer] = field(factory=list, init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        self.started = self.exchange.clock.now()
        self.voice = Voice(self)
        self.voice.presses.extend(self.party.presses)

    # --- what a test or a person does with it

    @property
    def number(self) -> str:
        """The number of the person on this leg."""
        return self.from_ if self.direction == "incoming" else self.to

    @property
    def ended(self) -> bool:
        """Whether it is over."""
        return self.state == "ended"

    @property
    def heard(self) -> list[str]:
        """What the person has heard so far: text as it was spoken, audio files by their address."""
        return self.voice.heard

    def press(self, digits: str) -> None:
        """Press digits on the keypad.

        Args:
            digits: of 0-9, *, # and A-D.

        Raises:
            ValueError: something else is among them, or the call is over.
        """
        if self.ended or not digits or set(digits) - set("0123456789*#ABCDabcd"):
            raise ValueError("the call is over" if self.ended else f"no such keys: {digits!r}")
        self.voice.press(digits)

    def pick_up(self) -> None:
        """Answer a call that rings at a party whose outcome is "rings".

        Raises:
            ValueError: it does not ring.
        """
        if self.state != "ringing" or self.answering is None:
            raise ValueError("this call does not ring")
        answering, self.answering = self.answering, None
        answering()

    def hang_up(self) -> None:
        """Put the phone down. Does nothing when the call is over."""
        if not self.ended:
            self.note("hangs up")
            if self.direction == "incoming":
                self.end("originator_cancel" if self.state == "ringing" else "normal_clearing", "caller")
            else:
                self.end("call_rejected" if self.state == "ringing" else "normal_clearing", "callee")

    async def hears(self, text: str, within: float = 5.0) -> str:
        """Wait until the person has heard something.

        Args:
            text: part of it; upper and lower case are the same.
            within: real seconds to wait.

        Returns:
            All of what was heard then.

        Raises:
            TimeoutError: it was not heard.
        """

        def found() -> str | None:
            return next((one for one in self.heard if text.lower() in one.lower()), None)

        return await self.exchange.until(found, within, lambda: f"{text!r} was not heard, but {self.heard}")

    async def until(self, state: State, within: float = 5.0) -> None:
        """Wait until the call is in a state.

        Raises:
            TimeoutError: it did not come to that in so many real seconds.
        """
        await self.exchange.until(
            lambda: self.state == state or None, within, lambda: f"the call is {self.state}, not {state}"
        )

    # --- what happens to it

    def emit(self, event_type: str, **facts: Json) -> None:
        """Send a webhook about the call, with those of the facts that its payload has a place for."""
        known = {
            "call_control_id": self.call_control_id,
            "connection_id": self.connection_id,
            "call_leg_id": self.call_leg_id,
            "call_session_id": self.call_session_id,
            "client_state": self.client_state,
            "from": self.from_,
            "to": self.to,
            "direction": self.direction,
            "start_time": timestamp(self.started),
            "custom_headers": self.custom_headers,
            "sip_headers": self.sip_headers,
        }
        self.exchange.emit(event_type, {**known, **facts}, self.destination, self.call_control_id)

    def note(self, what: str, detail: str = "") -> None:
        """Write down what the person on the phone does."""
        self.exchange.journal.add(
            EventEntry(
                at=self.exchange.clock.time(), call=self.call_control_id, who=self.number, what=what, detail=detail
            )
        )

    def later(self, seconds: float, action: Callable[..., object], *arguments: Json) -> None:
        """Do something after so many seconds, unless the call is over by then."""

        def act() -> None:
            if not self.ended:
                action(*arguments)

        self._timers.append(self.exchange.clock.call_later(seconds, act))

    def cancel_timers(self) -> None:
        """Call off what was to happen later."""
        for timer in self._timers:
            timer.cancel()
        self._timers.clear()

    def pressed(self, digit: str) -> None:
        """Let what runs on the call know of a digit."""
        for feature in self.features.values():
            press = getattr(feature, "press", None)
            if press is not None:
                press(digit)

    def answer(self) -> None:
        """The call is answered."""
        self.state = "answered"
        self.answered_at = self.exchange.clock.now()
        self.later(_MOMENT, self._answered)

    def _answered(self) -> None:
        self.emit("call.answered", state="answered")
        if self.party.hangs_up_after is not None:
            self.later(self.party.hangs_up_after, self.hang_up)

    def bridge(self, other: Call) -> None:
        """Connect two calls, each of which leaves whomever it was connected to."""
        if self.ended or other.ended:
            return
        for one, another in ((self, other), (other, self)):
            if one.bridged_to is not another:
                one.unbridge("normal_clearing", "unknown")
            one.voice.stop("all", "completed")
            one.state = "bridged"
            one.bridged_to = another
            one.emit("call.bridged")

    def end(self, cause: Cause, source: Source) -> None:
        """The call is over; so is the one that it was bridged to, unless that was told to stay."""
        if self.ended:
            return
        self.state = "ended"
        self.hangup_cause = cause
        self.ended_at = self.exchange.clock.now()
        self.cancel_timers()
        self.voice.end()
        for name in list(self.features):
            self.features.pop(name).stop()
        self.exchange.spawn(self._say_goodbye(cause, source))
        self.unbridge(cause, source)

    def unbridge(self, cause: Cause, source: Source) -> None:
        """Leave the call that it is connected to: that is over then, unless it was told to stay."""
        other, self.bridged_to = self.bridged_to, None
        if other is not None and not other.ended:
            other.bridged_to = None
            if other.stays_after_bridge:
                other.state = "answered"
            else:
                other.end(cause, source)

    async def _say_goodbye(self, cause: Cause, source: Source) -> None:
        await self.voice.silence()
        self.emit("call.hangup", state="hangup", hangup_cause=cause, hangup_source=source, sip_hangup_cause=_SIP[cause])

    @property
    def duration(self) -> int:
        """Seconds from its start to its end, or to now."""
        return round(((self.ended_at or self.exchange.clock.now()) - self.started).total_seconds())


def timestamp(moment: datetime) -> str:
    """Write a time as Telnyx does."""
    return moment.isoformat(timespec="microseconds").replace("+00:00", "Z")
