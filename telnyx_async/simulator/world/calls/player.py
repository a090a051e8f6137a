"""What is heard on a call: prompts, one after another."""

from __future__ import annotations

import asyncio
from collections import deque

from attrs import define, field

from telnyx_async.simulator.audio.sound import tone
from telnyx_async.simulator.world.calls.leg import Leg
from telnyx_async.simulator.world.calls.prompts import Prompt

_LONGEST = 60.0  # seconds of sound that stand for a prompt


@define(eq=False)
class Player:
    """Plays prompts on a call.

    Args:
        leg: of the call.

    Attributes:
        heard: what the person on the phone has heard so far.
    """

    leg: Leg = field(repr=False)
    heard: list[str] = field(factory=list, init=False)
    _queue: deque[Prompt] = field(factory=deque, init=False)
    _interrupt: asyncio.Future[str | None] | None = field(default=None, init=False)
    _playing: bool = field(default=False, init=False)

    def play(self, prompt: Prompt) -> None:
        """Play a prompt after those that are playing or queued."""
        self._queue.append(prompt)
        if not self._playing:
            self._playing = True
            self.leg.spawn(self._play_queue())

    def stop(self, which: str = "all", status: str = "cancelled") -> None:
        """Interrupt the current prompt, and drop the queued ones.

        Args:
            which: current, to keep the queued ones; or all.
            status: in the webhook of the prompt.
        """
        if which != "current":
            self._queue.clear()
        if self._interrupt is not None and not self._interrupt.done():
            self._interrupt.set_result(status)

    async def play_now(self, prompt: Prompt) -> None:
        """Play a prompt until it ends or is interrupted."""
        self.hear(prompt)
        if not prompt.silent:
            self.leg.emit(f"call.{prompt.kind}.started", **prompt.facts)
        clock, line = self.leg.environment.clock, self.leg.outbound
        line.put(clock.time(), tone(min(prompt.seconds, _LONGEST)))
        interrupt = self._interrupt = asyncio.get_running_loop().create_future()
        status = await clock.wait_for(interrupt, prompt.seconds) or "completed"
        if interrupt.result() is not None:
            line.clear(clock.time())
        if self._interrupt is interrupt:
            self._interrupt = None
        if not prompt.silent:
            ending = status if prompt.kind == "playback" or status == "call_hangup" else "completed"
            self.leg.emit(f"call.{prompt.kind}.ended", status=ending, **prompt.facts)

    def hear(self, prompt: Prompt) -> None:
        """Record that the person on the phone hears a prompt."""
        self.heard.append(prompt.text)
        self.leg.note("hears", prompt.text)

    async def _play_queue(self) -> None:
        try:
            while self._queue:
                await self.play_now(self._queue.popleft())
        finally:
            self._playing = False
