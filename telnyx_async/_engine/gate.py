"""The last check of a request, immediately before its first bytes are written.

aiohttp writes the headers together with the first bytes of the body, when the body (a payload) writes itself. So every
request has a body of ours, if only an empty one, and this body passes the gate first. That is the same in our own aiohttp
session and in one of the user, and in every version of aiohttp and Python. Nothing else runs between the check and the
write, unless a trace config of the user's session waits in `on_request_chunk_sent`.

A gate lets one request pass, once. When aiohttp resends a request by itself, the gate refuses.
"""

from __future__ import annotations

import asyncio
import select
from collections.abc import Callable
from typing import Any, Literal, TypeAlias

import aiohttp

from telnyx_async._engine.clock import Stopwatch

# Why a request was not let pass: the session is closed, its time is over, the connection has something unread or is
# closed, or it is sent a second time.
Refusal: TypeAlias = Literal["closed", "late", "stale", "resent"]


class Refused(Exception):
    """The gate did not let the request pass."""


class Gate:
    """Decides whether a request may begin to be written.

    Args:
        within: seconds within which the request may begin; None for no limit.
        since: counts these seconds.
        closed: whether the session is closed.

    Attributes:
        passed: whether the request that is being sent has passed.
        sent: whether any byte may have been sent.
        begun: whether the content of a streamed body has begun to be read.
        refusal: why the request was refused; None when it was not.
    """

    __slots__ = ("_closed", "_stopwatch", "_within", "begun", "passed", "refusal", "sent")

    def __init__(self, within: float | None, since: Stopwatch, closed: Callable[[], bool]) -> None:
        self._within = within
        self._closed = closed
        self._stopwatch = since
        self.passed = self.sent = self.begun = False
        self.refusal: Refusal | None = None

    def reset(self) -> None:
        """Let one more request pass: on another connection, or to where a redirect leads."""
        self.passed, self.refusal = False, None

    async def check(self, writer: Any) -> None:
        """Raise `Refused` if the request may not begin on the connection of this writer.

        What has arrived on the connection is read first. On a TLS connection it may be something other than a response.
        """
        protocol = writer.protocol
        while not protocol.should_close and _readable(protocol.transport):  # noqa: ASYNC110
            await asyncio.sleep(0)
        self.refusal = self._refusal(protocol)
        if self.refusal is not None:
            raise Refused(self.refusal)

    async def enter(self, writer: Any) -> None:
        """Check, and let the request pass. The caller writes without waiting for anything else."""
        await self.check(writer)
        self.passed = self.sent = True

    def _refusal(self, protocol: Any) -> Refusal | None:
        if self.passed:
            return "resent"
        if self._closed():
            return "closed"
        if self._within is not None and self._stopwatch.elapsed >= self._within:
            return "late"
        return "stale" if protocol.should_close or not protocol.is_connected() else None


def _readable(transport: asyncio.Transport | None) -> bool:
    """Whether something has arrived that the event loop has not read yet. Where the system has no poll: no."""
    socket = None if transport is None or transport.is_closing() else transport.get_extra_info("socket")
    if socket is None or not hasattr(select, "poll"):
        return False
    poll = select.poll()
    poll.register(socket.fileno(), select.POLLIN)
    return bool(poll.poll(0))


class Body(aiohttp.Payload):
    """The body of one request, which passes the gate before it writes itself.

    Args:
        content: bytes, or a payload that streams them.
        gate: of the request.
    """

    def __init__(self, content: bytes | aiohttp.Payload, gate: Gate) -> None:
        headers = None if isinstance(content, bytes) else content.headers
        super().__init__(content, headers=headers)
        self._size = len(content) if isinstance(content, bytes) else content.size
        self._gate = gate

    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:
        raise TypeError("the body of a request is only written")

    async def write(self, writer: Any) -> None:
        gate, content = self._gate, self._value
        if isinstance(content, bytes):
            await gate.enter(writer)
            await writer.write(content)
            return
        await gate.check(writer)  # before anything is read that could not be read again
        gate.begun = True
        await content.write(_Entering(writer, gate))
        if not gate.passed:
            await gate.enter(writer)  # without content, only the headers are written


class _Entering:
    """A writer that passes the gate before the first bytes."""

    def __init__(self, writer: Any, gate: Gate) -> None:
        self._writer = writer
        self._gate = gate

    async def write(self, chunk: bytes) -> None:
        if not self._gate.passed:
            await self._gate.enter(self._writer)
        await self._writer.write(chunk)
