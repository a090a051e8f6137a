"""What is heard and pressed on one call: prompts one after another, and digits, gathered or not."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Coroutine
from typing import TYPE_CHECKING

from attrs import define, field

from telnyx_async.simulator.schema.document import Json
from telnyx_async.simulator.world.calls.gather import Gather, Gathering
from telnyx_async.simulator.world.calls.prompts import Prompt

if TYPE_CHECKING:
    from telnyx_async.simulator.world.calls.call import Call

_BETWEEN_KEYS = 0.2  # seconds


@define(eq=False)
class Voice:
    """The audio of one call.

    Attributes:
        heard: what the person on the phone has heard so far.
        presses: what the person has in mind to press, one entry for each gather.
    """

    call: Call = field(repr=False)
    heard: list[str] = field(factory=list)
    presses: deque[str] = field(factory=deque)
    _gather: Gather | None = field(default=None, init=False)
    _waiting: deque[Prompt] = field(factory=deque, init=False)
    _cut: asyncio.Future[str | None] | None = field(default=None, init=False)
    _busy: set[asyncio.Task[None]] = field(factory=set, init=False)
    _player: asyncio.Task[None] | None = field(default=None, init=False)

    # --- prompts

    def play(self, prompt: Prompt) -> None:
        """Have something heard, after what is being heard now."""
        self._waiting.append(prompt)
        if self._player is None or self._player.done():
            self._player = self._spawn(self._play_all())

    def stop(self, which: str = "all", status: str = "cancelled") -> None:
        """Cut prompts short: the current one, or all.

        Args:
            which: current or all.
            status: how they ended, as their webhooks say it.
        """
        if which != "current":
            self._waiting.clear()
        if self._cut is not None and not self._cut.done():
            self._cut.set_result(status)

    async def play_now(self, prompt: Prompt) -> None:
        """Let a prompt be heard to its end, or until it is cut short."""
        self.hear(prompt)
        if not prompt.silent:
            self.call.emit(f"call.{prompt.kind}.started", **prompt.facts)
        cut = self._cut = asyncio.get_running_loop().create_future()
        status = await self.within(cut, prompt.seconds) or "completed"
        if self._cut is cut:
            self._cut = None
        if not prompt.silent:
            ending = status if prompt.kind == "playback" or status == "call_hangup" else "completed"
            self.call.emit(f"call.{prompt.kind}.ended", status=ending, **prompt.facts)

    def hear(self, prompt: Prompt) -> None:
        """Write down what the person on the phone hears."""
        self.heard.append(prompt.text)
        self.call.note("hears", prompt.text)

    async def _play_all(self) -> None:
        while self._waiting:
            await self.play_now(self._waiting.popleft())

    # --- digits

    def press(self, digits: str) -> None:
        """Have the person on the phone press digits, all at once."""
        for digit in digits:
            self.call.note("presses", digit)
            self.call.emit("call.dtmf.received", digit=digit)
            self.call.pressed(digit)
            if self._gather is not None:
                self._gather.press(digit)

    def gather(self, wish: Gathering) -> None:
        """Start to gather digits; what was being gathered or heard ends."""
        self.stop_gather("cancelled")
        self.stop("all")
        self._gather = Gather(self, wish)
        self._spawn(self._gather.run())

    def stop_gather(self, status: str) -> None:
        """End a gather, if there is one, with what has been pressed so far."""
        if self._gather is not None:
            self._gather.stop(status)

    def gathered(self, gather: Gather) -> None:
        """A gather has come to its end."""
        if self._gather is gather:
            self._gather = None

    def press_by_plan(self) -> None:
        """Let the person press what they have in mind for this gather, key by key."""
        if self.presses:
            self.call.exchange.spawn(self._press_slowly(self.presses.popleft()))

    async def _press_slowly(self, digits: str) -> None:
        for digit in digits:
            await self.call.exchange.clock.sleep(_BETWEEN_KEYS)
            if self.call.ended:
                return
            self.press(digit)

    # --- the end

    def end(self) -> None:
        """The call is over: what was gathered is told, what was heard ends."""
        self.presses.clear()
        self.stop("all", "call_hangup")
        self.stop_gather("call_hangup")

    async def silence(self) -> None:
        """Wait until whatever was going on has sent its last webhook."""
        await asyncio.gather(*self._busy, return_exceptions=True)

    async def within(self, future: asyncio.Future[str | None], seconds: float) -> str | None:
        """Wait for a future; None when the time is over first."""

        def expire() -> None:
            if not future.done():
                future.set_result(None)

        timer = self.call.exchange.clock.call_later(seconds, expire)
        try:
            return await future
        finally:
            timer.cancel()

    def _spawn(self, activity: Coroutine[Json, Json, None]) -> asyncio.Task[None]:
        task = self.call.exchange.spawn(activity)
        self._busy.add(task)
        task.add_done_callback(self._busy.discard)
        return task
