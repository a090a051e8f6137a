"""Responses that are not read into a model: as they came (`RawResponse`), or piece by piece (`Stream`)."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final, TypeAlias

from attrs import field, frozen

from telnyx_async._engine.execution import Execution
from telnyx_async._engine.progress import bar
from telnyx_async._engine.serialization import loads
from telnyx_async._engine.transport import Download
from telnyx_async.errors import ConnectionFailed, TelnyxError, TimedOut

__all__ = ["RawResponse", "Stream"]

# Opens the answer anew, with these headers in addition.
Open: TypeAlias = Callable[[Mapping[str, str]], Awaitable[Download]]

_CHUNK: Final = 1 << 18
# After so many bytes a break counts as the first again.
_HEALED: Final = 1 << 20
# Bytes are counted in a file, so it has to come as it is.
_PLAIN: Final = {"Accept-Encoding": "identity"}


@frozen(kw_only=True)
class RawResponse:
    """An answer as it came.

    Attributes:
        status: of the answer; 404 too where a repeated DELETE found its work done.
        headers: of the answer, case-insensitive.
        body: its bytes.
        request_id: Telnyx's id of the request, if it gave one.
        attempts: how many requests it took.
        command_id: the idempotency key that they carried, if any.
        replayed: whether Telnyx says that it gave this answer before (`Idempotent-Replayed`).
    """

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    request_id: str | None
    attempts: int
    command_id: str | None
    replayed: bool

    @classmethod
    def of(cls, execution: Execution) -> RawResponse:
        """The answer that a call ended with."""
        call, answer = execution.call, execution.answer
        if answer is None:
            raise ValueError("the call had no answer")
        return cls(
            status=answer.status,
            headers=answer.headers,
            body=answer.body,
            request_id=answer.headers.get("x-request-id"),
            attempts=call.attempts,
            command_id=call.key,
            replayed=call.replayed,
        )

    def json(self) -> Any:
        """Read the body as JSON. Raises ValueError when it is none."""
        return loads(self.body)


class Stream:
    """The body of an answer. Where it breaks off it goes on, if the server can give a part (Range) of the same content.

    Attributes:
        status: of the answer.
        headers: of the answer, case-insensitive.
        size: bytes in all; None where the server does not say.
        received: bytes so far.
        resumed: how often it went on after it had broken off.
    """

    def __init__(self, download: Download, open_with: Open, *, attempts: int, progress: str | None) -> None:
        self._download = download
        self._open = open_with
        self._attempts = attempts
        self._healthy_at = 0
        self._breaks = 0
        self.status = download.status
        self.headers = download.headers
        self.received = self.resumed = 0
        self._first, self.size = _extent(download)
        self._bar = None if progress is None else bar(progress, total=self.size, unit="B", scaled=True)

    async def chunks(self, size: int = _CHUNK) -> AsyncIterator[bytes]:
        """Read the body piece by piece.

        Args:
            size: of a piece, in bytes, at the most.

        Raises:
            ConnectionFailed: the body broke off, and the server could not go on.
            TimedOut: it did not come on in time.
        """
        while True:
            try:
                async for chunk in self._download.chunks(size):
                    self.received += len(chunk)
                    if self._bar is not None:
                        self._bar.update(len(chunk))
                    yield chunk
                return
            except (ConnectionFailed, TimedOut) as failure:
                await self._go_on(failure)

    async def read(self) -> bytes:
        """Read the rest of the body."""
        return b"".join([chunk async for chunk in self.chunks()])

    async def save(self, path: str | Path) -> int:
        """Write the rest of the body to a file, which appears when it is whole.

        Args:
            path: of the file. One that exists is replaced.

        Returns:
            Bytes written.
        """
        path = Path(path)
        part = path.with_name(f"{path.name}.part")
        written = 0
        file = await asyncio.to_thread(part.open, "wb")
        try:
            async for chunk in self.chunks():
                written += await asyncio.to_thread(file.write, chunk)
        except BaseException:
            file.close()
            part.unlink()
            raise
        await asyncio.to_thread(file.close)
        await asyncio.to_thread(part.replace, path)
        return written

    def close(self) -> None:
        """Let the connection go."""
        if self._bar is not None:
            self._bar.close()
        self._download.close()

    async def _go_on(self, failure: TelnyxError) -> None:
        """Open the rest of the content. Raises the failure when that cannot be had."""
        if self.received - self._healthy_at >= _HEALED:
            self._healthy_at, self._breaks = self.received, 0
        self._breaks += 1
        version = _version(self.headers)
        if version is None or self._breaks >= self._attempts:
            raise failure
        self._download.close()
        at = self._first + self.received
        end = "" if self.size is None or self.status != 206 else str(self._first + self.size - 1)
        try:
            download = await self._open({**_PLAIN, "Range": f"bytes={at}-{end}", "If-Range": version})
        except TelnyxError as error:
            raise failure from error
        self._download = download
        if download.status != 206 or _extent(download)[0] != at:
            raise failure
        self.resumed += 1


@asynccontextmanager
async def streaming(open_with: Open, *, attempts: int, progress: str | None = None) -> AsyncIterator[Stream]:
    """Wait for the beginning of an answer, and let its connection go at the end.

    Args:
        open_with: opens the answer.
        attempts: how often it may be tried until it comes on, the first included.
        progress: what a bar shows; None for no bar.
    """
    stream = Stream(await open_with(_PLAIN), open_with, attempts=attempts, progress=progress)
    try:
        yield stream
    finally:
        stream.close()


def _version(headers: Mapping[str, str]) -> str | None:
    """What tells this content from a later one under the same name; None where parts cannot be had of it."""
    if headers.get("accept-ranges", "").lower() == "none" or headers.get("content-encoding", "identity") != "identity":
        return None
    tag = headers.get("etag", "")
    return tag if tag.startswith('"') else headers.get("last-modified")


def _extent(download: Download) -> tuple[int, int | None]:
    """The number of the first byte, and how many there are."""
    headers: Any = download.headers
    found = re.fullmatch(r"bytes (\d+)-(\d+)/.*", headers.get("content-range", "").strip())
    if download.status == 206 and found:
        return int(found[1]), int(found[2]) - int(found[1]) + 1
    length = headers.get("content-length", "")
    return 0, int(length) if length.isdigit() else None
