"""What can run on a call until it is stopped: a recording, a stream, a place in a queue or in a conference."""

from __future__ import annotations


class Feature:
    """Something that runs on a call. It is stopped by a command, or when the call ends."""

    __slots__ = ()

    def stop(self) -> None:
        """Stop it, and send its webhooks."""
        raise NotImplementedError

    def press(self, digit: str) -> None:
        """Take note of a digit that was pressed on the call. Most features do not."""
