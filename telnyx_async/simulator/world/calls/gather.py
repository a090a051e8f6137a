"""Gathering digits: prompts, timeouts, and which digits are valid."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Mapping

from attrs import define, field, frozen

from telnyx_async.simulator.clock import Clock
from telnyx_async.simulator.schema.types import Json
from telnyx_async.simulator.world.calls.player import Player
from telnyx_async.simulator.world.calls.prompts import Prompt


@frozen
class GatherOptions:
    """What a gather command asks for.

    `retry_prompts` are for the second try and later ones. `first_timeout` is for the first digit, `digit_timeout` for
    each one after it. Timeouts are in seconds.
    """

    prompts: tuple[Prompt, ...]
    retry_prompts: tuple[Prompt, ...]
    minimum: int
    maximum: int
    tries: int
    first_timeout: float
    digit_timeout: float
    terminator: str
    valid: str

    @classmethod
    def read(
        cls, fields: Mapping[str, Json], prompts: tuple[Prompt, ...] = (), retry_prompts: tuple[Prompt, ...] = ()
    ) -> GatherOptions:
        """Read the fields of a command, with Telnyx's defaults."""
        if prompts:
            first_timeout = fields.get("timeout_millis", 60_000)
        else:
            first_timeout = fields.get("initial_timeout_millis", fields.get("timeout_millis", 5_000))
        return cls(
            prompts=prompts,
            retry_prompts=retry_prompts or prompts,
            minimum=fields.get("minimum_digits", 1),
            maximum=fields.get("maximum_digits", 128),
            tries=fields.get("maximum_tries", 3) if prompts else 1,
            first_timeout=first_timeout / 1000,
            digit_timeout=fields.get("inter_digit_timeout_millis", 5_000) / 1000,
            terminator=fields.get("terminating_digit", "#"),
            valid=fields.get("valid_digits", "0123456789#*"),
        )


@define(eq=False)
class Gather:
    """A gather that is running. The first digit interrupts its prompt.

    Args:
        clock: times the timeouts.
        player: plays the prompts.
        options: of the command.
        prompted: called each time that the gather starts to wait for digits.
    """

    clock: Clock
    player: Player
    options: GatherOptions
    prompted: Callable[[], None]
    _digits: deque[str] = field(factory=deque, init=False)
    _pressed: asyncio.Future[str | None] | None = field(default=None, init=False)
    _stopped: str | None = field(default=None, init=False)

    def press(self, digit: str) -> None:
        """Take a digit."""
        if self._pressed is not None and not self._pressed.done():
            self._pressed.set_result(digit)
        else:
            self._digits.append(digit)
        self.player.stop("all", "completed")

    def stop(self, status: str) -> None:
        """Stop it. It ends with the digits so far, and this status."""
        if self._stopped is None:
            self._stopped = status
            self.player.stop("all", status)
            if self._pressed is not None and not self._pressed.done():
                self._pressed.set_result(None)

    async def run(self) -> tuple[str, str]:
        """Ask for digits, up to the maximum of tries.

        Returns:
            The digits and the status of call.gather.ended.
        """
        digits, status = "", "timeout"
        for turn in range(self.options.tries):
            digits, status = await self._ask(self.options.prompts if turn == 0 else self.options.retry_prompts)
            if self._stopped is not None:
                return digits, self._stopped
            if status == "valid":
                break
        return digits, status

    async def _ask(self, prompts: tuple[Prompt, ...]) -> tuple[str, str]:
        for prompt in prompts:
            if self._digits or self._stopped:
                break
            await self.player.play_now(prompt)
        if not self._digits:
            self.prompted()
        options, digits = self.options, ""
        while len(digits) < options.maximum:
            digit = await self._next(options.digit_timeout if digits else options.first_timeout)
            if digit is None or digit == options.terminator:
                break
            digits += digit
            if digit not in options.valid:
                return digits, "invalid"
        else:
            digit = options.terminator
        if not digits and digit is None:
            return "", "timeout"
        return digits, "valid" if len(digits) >= options.minimum else "invalid"

    async def _next(self, seconds: float) -> str | None:
        if self._digits:
            return self._digits.popleft()
        if self._stopped is not None:
            return None
        self._pressed = asyncio.get_running_loop().create_future()
        return await self.clock.wait_for(self._pressed, seconds)
