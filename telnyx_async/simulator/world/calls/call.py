"""A call: the leg between Telnyx and one person, its state, and what the person does."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Literal, TypeAlias

from attrs import define, field

from telnyx_async.simulator.audio.sound import read_wav, seconds
from telnyx_async.simulator.audio.speech import spoken
from telnyx_async.simulator.world.calls.keypad import Keypad
from telnyx_async.simulator.world.calls.leg import Leg, State
from telnyx_async.simulator.world.calls.player import Player
from telnyx_async.simulator.world.parties import Party

Cause: TypeAlias = Literal[
    "call_rejected", "normal_clearing", "originator_cancel", "timeout", "time_limit", "user_busy", "not_found"
]
Source: TypeAlias = Literal["caller", "callee", "unknown"]

_SIP: Mapping[Cause, str] = {
    "normal_clearing": "200",
    "call_rejected": "603",
    "originator_cancel": "487",
    "timeout": "487",
    "time_limit": "200",
    "user_busy": "486",
    "not_found": "404",
}
_LATENCY = 0.05  # simulated seconds of the network


@define(eq=False, kw_only=True)
class Call(Leg):
    """A call with one person.

    Attributes:
        party: the person.
        bridged_to: the call that it is connected to.
        player: what is heard on it.
        keypad: what is pressed on it.
    """

    party: Party = field(repr=False)
    answering: Callable[[], None] | None = field(default=None, init=False, repr=False)
    bridged_to: Call | None = field(default=None, init=False, repr=False)
    stays_after_bridge: bool = field(default=False, init=False, repr=False)
    answered_at: datetime | None = field(default=None, init=False, repr=False)
    ended_at: datetime | None = field(default=None, init=False, repr=False)
    hangup_cause: Cause | None = field(default=None, init=False)
    player: Player = field(init=False, repr=False)
    keypad: Keypad = field(init=False, repr=False)

    @player.default
    def _new_player(self) -> Player:
        return Player(self)

    @keypad.default
    def _new_keypad(self) -> Keypad:
        return Keypad(self, self.player, deque(self.party.presses))

    # --- what the person does

    @property
    def heard(self) -> list[str]:
        """What the person has heard so far: text as it was spoken, audio files by their URL."""
        return self.player.heard

    def press(self, digits: str) -> None:
        """Press digits on the keypad.

        Args:
            digits: of 0-9, *, # and A-D.

        Raises:
            ValueError: a character is no key, or the call has ended.
        """
        if self.ended or not digits or set(digits) - set("0123456789*#ABCDabcd"):
            raise ValueError("the call has ended" if self.ended else f"no such keys: {digits!r}")
        self.keypad.press(digits)

    async def say(self, text: str = "", audio: bytes | None = None) -> None:
        """Say something: into streams, recordings, transcriptions, and to the calls that this one is connected to.

        Args:
            text: the words. Without `audio`, espeak-ng speaks them if it is installed; else a tone stands for them.
            audio: a WAV file.

        Raises:
            ValueError: the call has ended, `audio` is no WAV file, or nothing is given.
        """
        if self.ended or not (text or audio):
            raise ValueError("the call has ended" if self.ended else "give a text or a WAV file")
        sound = read_wav(audio) if audio is not None else await spoken(text)
        now = self.environment.clock.time()
        self.inbound.put(now, sound)
        for other in self.listeners():
            other.outbound.put(now, sound)
        self.note("says", text or f"♪ {seconds(sound):.1f} s of audio")
        for feature in tuple(self.features.values()):
            feature.hear(text)

    def listeners(self) -> list[Call]:
        """The calls that hear this one."""
        bridged = [self.bridged_to] if self.bridged_to is not None else []
        return bridged + [other for feature in self.features.values() for other in feature.others()]

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
        """Hang up. Does nothing when the call has ended."""
        if not self.ended:
            self.note("hangs up")
            if self.direction == "incoming":
                self.end("originator_cancel" if self.state == "ringing" else "normal_clearing", "caller")
            else:
                self.end("call_rejected" if self.state == "ringing" else "normal_clearing", "callee")

    async def hears(self, text: str, within: float = 15.0) -> str:
        """Wait until the person has heard something.

        Args:
            text: part of it; upper and lower case are the same.
            within: real seconds to wait.

        Returns:
            The whole text that was heard.

        Raises:
            TimeoutError: it was not heard in time.
        """

        def found() -> str | None:
            return next((one for one in self.heard if text.lower() in one.lower()), None)

        return await self.environment.journal.until(found, within, lambda: f"{text!r} was not heard, but {self.heard}")

    async def until(self, state: State, within: float = 15.0) -> None:
        """Wait until the call is in a state.

        Args:
            state: ringing, answered, bridged or ended.
            within: real seconds to wait.

        Raises:
            TimeoutError: it was not in that state in time.
        """
        await self.environment.journal.until(
            lambda: self.state == state or None, within, lambda: f"the call is {self.state}, not {state}"
        )

    # --- state

    @property
    def duration(self) -> int:
        """Seconds from its start to its end, or to now."""
        return round(((self.ended_at or self.environment.clock.now()) - self.started).total_seconds())

    def answer(self) -> None:
        """The call is answered."""
        self.state = "answered"
        self.answered_at = self.environment.clock.now()
        self.later(_LATENCY, self._answered)

    def _answered(self) -> None:
        self.emit("call.answered", state="answered")
        if self.party.hangs_up_after is not None:
            self.later(self.party.hangs_up_after, self.hang_up)

    def bridge(self, other: Call) -> None:
        """Connect two calls. A call that either was connected to before is left."""
        if self.ended or other.ended:
            return
        for one, another in ((self, other), (other, self)):
            if one.bridged_to is not another:
                one.unbridge("normal_clearing", "unknown")
            one.player.stop("all", "completed")
            one.state = "bridged"
            one.bridged_to = another
            one.emit("call.bridged")

    def unbridge(self, cause: Cause, source: Source) -> None:
        """Leave the call that it is connected to. That call ends, unless it `stays_after_bridge`."""
        other, self.bridged_to = self.bridged_to, None
        if other is not None and not other.ended:
            other.bridged_to = None
            if other.stays_after_bridge:
                other.state = "answered"
                if other.listener is not None:
                    other.listener("call.unbridged", {})
            else:
                other.end(cause, source)

    def end(self, cause: Cause, source: Source) -> None:
        """End the call, with all that runs on it."""
        if self.ended:
            return
        self.state: State = "ended"
        self.hangup_cause = cause
        self.ended_at = self.environment.clock.now()
        self.cancel_timers()
        self.player.stop("all", "call_hangup")
        self.keypad.end()
        for name in list(self.features):
            self.features.pop(name).stop()
        self.environment.spawn(self._send_hangup(cause, source))
        self.unbridge(cause, source)

    async def _send_hangup(self, cause: Cause, source: Source) -> None:
        await self.wait_for_activities()
        self.emit("call.hangup", state="hangup", hangup_cause=cause, hangup_source=source, sip_hangup_cause=_SIP[cause])
