"""Gathering digits: prompts, patience, and what makes them valid."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Mapping
from typing import TYPE_CHECKING

from attrs import define, field, frozen

from telnyx_async.simulator.schema.document import Json
from telnyx_async.simulator.world.calls.prompts import Prompt

if TYPE_CHECKING:
    from telnyx_async.simulator.world.calls.player import Voice


@frozen
class Gathering:
    """What a gather command asked for. Times in seconds."""

    prompts: tuple[Prompt, ...]
    again: tuple[Prompt, ...]
    minimum: int
    maximum: int
    tries: int
    first: float
    between: float
    terminator: str
    valid: str

    @classmethod
    def read(
        cls, fields: Mapping[str, Json], prompts: tuple[Prompt, ...] = (), again: tuple[Prompt, ...] = ()
    ) -> Gathering:
        """Read it from the body of a command, with Telnyx's defaults."""
        patience = fields.get("timeout_millis", 60_000)
        first = patience if prompts else fields.get("initial_timeout_millis", fields.get("timeout_millis", 5_000))
        return cls(
            prompts=prompts,
            again=again or prompts,
            minimum=fields.get("minimum_digits", 1),
            maximum=fields.get("maximum_digits", 128),
            tries=fields.get("maximum_tries", 3) if prompts else 1,
            first=first / 1000,
            between=fields.get("inter_digit_timeout_millis", 5_000) / 1000,
            terminator=fields.get("terminating_digit", "#"),
            valid=fields.get("valid_digits", "0123456789#*"),
        )


@define(eq=False)
class Gather:
    """A gather under way. The first digit cuts its prompt short."""

    voice: Voice = field(repr=False)
    wish: Gathering
    _digits: deque[str] = field(factory=deque, init=False)
    _pressed: asyncio.Future[str | None] | None = field(default=None, init=False)
    _stopped: str | None = field(default=None, init=False)

    def press(self, digit: str) -> None:
        """Take a digit."""
        if self._pressed is not None and not self._pressed.done():
            self._pressed.set_result(digit)
        else:
            self._digits.append(digit)
        self.voice.stop("all", "completed")

    def stop(self, status: str) -> None:
        """End it, with what has been pressed so far."""
        if self._stopped is None:
            self._stopped = status
            self.voice.stop("all", status)
            if self._pressed is not None and not self._pressed.done():
                self._pressed.set_result(None)

    async def run(self) -> None:
        """Ask, as often as it takes, and tell what came of it."""
        digits, status = "", "timeout"
        for turn in range(self.wish.tries):
            digits, status = await self._ask(self.wish.prompts if turn == 0 else self.wish.again)
            if self._stopped is not None:
                status = self._stopped
                break
            if status == "valid":
                break
        self.voice.gathered(self)
        self.voice.call.emit("call.gather.ended", digits=digits, status=status)

    async def _ask(self, prompts: tuple[Prompt, ...]) -> tuple[str, str]:
        for prompt in prompts:
            if self._digits or self._stopped:
                break
            await self.voice.play_now(prompt)
        if not self._digits:
            self.voice.press_by_plan()
        wish, digits = self.wish, ""
        while len(digits) < wish.maximum:
            digit = await self._next(wish.between if digits else wish.first)
            if digit is None or digit == wish.terminator:
                break
            digits += digit
            if digit not in wish.valid:
                return digits, "invalid"
        else:
            digit = wish.terminator
        if not digits and digit is None:
            return "", "timeout"
        return digits, "valid" if len(digits) >= wish.minimum else "invalid"

    async def _next(self, patience: float) -> str | None:
        if self._digits:
            return self._digits.popleft()
        if self._stopped is not None:
            return None
        self._pressed = asyncio.get_running_loop().create_future()
        return await self.voice.within(self._pressed, patience)
