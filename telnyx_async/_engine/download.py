"""A response whose body is read in chunks."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import ExitStack
from typing import Final

import aiohttp

from telnyx_async.errors import ConnectionFailed, TimedOut

CHUNK: Final = 1 << 18
# What aiohttp raises when there is no response, or only a part of it.
FAILURES: Final = (aiohttp.ClientError, TimeoutError, OSError)


class NoResponse(Exception):
    """A request got no response.

    Attributes:
        sent: whether any byte of it may have been sent.
        begun: whether the content of a streamed body has begun to be read.
        timed_out: whether the reason was a timeout.
    """

    def __init__(self, reason: str, *, sent: bool, begun: bool = False, timed_out: bool = False) -> None:
        super().__init__(reason)
        self.sent = sent
        self.begun = begun
        self.timed_out = timed_out


class Download:
    """A response whose body is read in chunks.

    Attributes:
        status: of the response.
        headers: of the response, case-insensitive.
        task: that opened it.
    """

    def __init__(self, response: aiohttp.ClientResponse, resources: ExitStack) -> None:
        self._response = response
        self._resources = resources
        self._ended = False
        self.status: int = response.status
        self.headers: Mapping[str, str] = response.headers
        self.task: asyncio.Task[object] | None = asyncio.current_task()

    async def chunks(self, size: int = CHUNK) -> AsyncIterator[bytes]:
        """Read the body in chunks.

        Args:
            size: the largest size of a chunk, in bytes.

        Raises:
            ConnectionFailed: the connection was lost, or the session was closed.
            TimedOut: no byte arrived in time.
        """
        try:
            async for chunk in self._response.content.iter_chunked(size):
                yield chunk
        except FAILURES as error:
            kind = TimedOut if isinstance(error, TimeoutError) else ConnectionFailed
            reason = "the session was closed" if self._ended else error_name(error)
            raise kind(f"the body was interrupted: {reason}", sent=True) from error

    def on_close(self, callback: Callable[[], None]) -> None:
        """Call something when this is closed."""
        self._resources.callback(callback)

    def end(self) -> None:
        """Make what reads the body fail, now and later."""
        self._ended = True
        self._response.close()

    def close(self) -> None:
        """Release the connection. It is closed if the body was not read to its end."""
        self._response.release()
        self._resources.close()


def error_name(error: BaseException) -> str:
    """The name of the error, without addresses or content."""
    number = getattr(error, "errno", None)
    return f"{type(error).__name__} ({os.strerror(number)})" if number and number > 0 else type(error).__name__
