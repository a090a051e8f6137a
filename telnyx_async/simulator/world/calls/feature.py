"""What can run on a call until it is stopped: a recording, a stream, a place in a queue or in a conference."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any


class Feature:
    """Something that runs on a call. It is stopped by a command, or when the call ends."""

    __slots__ = ()

    def stop(self) -> None:
        """Stop it, and send its webhooks."""
        raise NotImplementedError

    def others(self) -> Sequence[Any]:
        """The calls that hear the person through it. Most features connect none."""
        return ()

    def hear(self, words: str) -> None:
        """Take note of what the person says. Most features do not."""

    def press(self, digit: str) -> None:
        """Take note of a digit that was pressed on the call. Most features do not."""
