"""What is pressed on a call: digits, whether a gather is waiting for them or not."""

from __future__ import annotations

from collections import deque

from attrs import define, field

from telnyx_async.simulator.world.calls.gather import Gather, GatherOptions
from telnyx_async.simulator.world.calls.leg import Leg
from telnyx_async.simulator.world.calls.player import Player

_BETWEEN_KEYS = 0.2  # seconds


@define(eq=False)
class Keypad:
    """The keypad of the person on a call.

    Args:
        leg: of the call.
        player: plays the prompts of gathers.
        presses: digits that the person is going to press, one entry for each gather.
    """

    leg: Leg = field(repr=False)
    player: Player
    presses: deque[str]
    _gather: Gather | None = field(default=None, init=False)

    def press(self, digits: str) -> None:
        """Press digits, all at once."""
        for digit in digits:
            self.leg.note("presses", digit)
            self.leg.emit("call.dtmf.received", digit=digit)
            for feature in self.leg.features.values():
                feature.press(digit)
            if self._gather is not None:
                self._gather.press(digit)

    def gather(self, options: GatherOptions) -> None:
        """Start to gather digits. A gather or a prompt that is running is stopped."""
        self.stop_gather("cancelled")
        self.player.stop("all")
        self._gather = Gather(self.leg.environment.clock, self.player, options, self._press_planned)
        self.leg.spawn(self._run(self._gather))

    def stop_gather(self, status: str) -> None:
        """Stop the gather, if one is running."""
        if self._gather is not None:
            self._gather.stop(status)

    def end(self) -> None:
        """The call has ended: nothing more is pressed."""
        self.presses.clear()
        self.stop_gather("call_hangup")

    async def _run(self, gather: Gather) -> None:
        digits, status = await gather.run()
        if self._gather is gather:
            self._gather = None
        self.leg.emit("call.gather.ended", digits=digits, status=status)

    def _press_planned(self) -> None:
        if self.presses:
            self.leg.environment.spawn(self._press_slowly(self.presses.popleft()))

    async def _press_slowly(self, digits: str) -> None:
        for digit in digits:
            await self.leg.environment.clock.sleep(_BETWEEN_KEYS)
            if self.leg.ended:
                return
            self.press(digit)
