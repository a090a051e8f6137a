"""Responses that are not read into a model: as they came (`RawResponse`), or piece by piece (`Stream`)."""

from __future__ import annotations

import asyncio
import os
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final, TypeAlias

from attrs import field, frozen

from telnyx_async._engine.progress import bar
from telnyx_async._engine.response import HTTPResponse
from telnyx_async._engine.serialization import loads
from telnyx_async._engine.transport import Download
from telnyx_async.errors import ConnectionFailed, TelnyxError, TimedOut
from telnyx_async.hooks import Invocation

__all__ = ["RawResponse", "Stream"]

# Sends the request once more, with these headers in addition.
Open: TypeAlias = Callable[[Mapping[str, str]], Awaitable[Download]]

_CHUNK: Final = 1 << 18
# After so many bytes an interruption counts as the first one again.
_HEALTHY: Final = 1 << 20
# Bytes are counted in a file, so it has to come as it is.
_PLAIN: Final = {"Accept-Encoding": "identity"}


@frozen(kw_only=True)
class RawResponse:
    """A response as it came.

    Attributes:
        status: of HTTP; 404 too where a repeated DELETE found its work done.
        headers: case-insensitive.
        body: its bytes.
        request_id: Telnyx's id of the request, if it gave one.
        attempts: how many requests it took.
        idempotency_key: the key that they carried, a command_id or an Idempotency-Key; None without one.
        replayed: whether Telnyx says that it gave this response before (`Idempotent-Replayed`).
    """

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    request_id: str | None
    attempts: int
    idempotency_key: str | None
    replayed: bool

    @classmethod
    def of(cls, response: HTTPResponse, invocation: Invocation) -> RawResponse:
        """The response that a call ended with."""
        return cls(
            status=response.status,
            headers=response.headers,
            body=response.body,
            request_id=response.headers.get("x-request-id"),
            attempts=invocation.attempts,
            idempotency_key=invocation.idempotency_key,
            replayed=invocation.replayed,
        )

    def json(self) -> Any:
        """Read the body as JSON. Raises ValueError when it is none."""
        return loads(self.body)


class Stream:
    """The body of a response, as it comes. After an interruption the rest is asked for, if the server supports ranges.

    Attributes:
        status: of HTTP.
        headers: case-insensitive.
        size: bytes in all; None where the server does not say.
        received: bytes so far.
        resumed: how often it went on after an interruption.
    """

    def __init__(self, download: Download, open_with: Open, *, attempts: int, name: str) -> None:
        self._download = download
        self._open = open_with
        self._attempts = attempts
        self._healthy_at = 0
        self._breaks = 0
        self.status = download.status
        self.headers = download.headers
        self.received = self.resumed = 0
        self._first, self.size = _extent(download)
        self._name = name

    async def chunks(self, size: int = _CHUNK, *, progress: bool = False) -> AsyncIterator[bytes]:
        """Read the body piece by piece.

        Args:
            size: of a piece, in bytes, at the most.
            progress: whether to show a bar to a person (extra `progress`).

        Raises:
            ConnectionFailed: the connection was lost, and the server could not give the rest.
            TimedOut: no byte came in time.
        """
        shown = bar(self._name, total=self.size, done=self.received, unit="B", scaled=True) if progress else None
        try:
            async for chunk in self._chunks(size):
                if shown is not None:
                    shown.update(len(chunk))
                yield chunk
        finally:
            if shown is not None:
                shown.close()

    async def _chunks(self, size: int) -> AsyncIterator[bytes]:
        while True:
            try:
                async for chunk in self._download.chunks(size):
                    self.received += len(chunk)
                    yield chunk
                return
            except (ConnectionFailed, TimedOut) as failure:
                await self._resume(failure)

    async def read(self) -> bytes:
        """Read the rest of the body."""
        return b"".join([chunk async for chunk in self.chunks()])

    async def save(self, path: str | os.PathLike[str], *, progress: bool = False) -> int:
        """Write the rest of the body to a file, which appears when it is whole.

        Args:
            path: of the file. One that exists is replaced.
            progress: whether to show a bar to a person (extra `progress`).

        Returns:
            Bytes written.
        """
        path = Path(path)
        part = path.with_name(f"{path.name}.part")
        written = 0
        file = await asyncio.to_thread(part.open, "wb")
        try:
            async for chunk in self.chunks(progress=progress):
                written += await asyncio.to_thread(file.write, chunk)
        except BaseException:
            file.close()
            part.unlink()
            raise
        await asyncio.to_thread(file.close)
        await asyncio.to_thread(part.replace, path)
        return written

    def close(self) -> None:
        """Give the connection back."""
        self._download.close()

    async def _resume(self, failure: TelnyxError) -> None:
        """Ask for the rest of the content. Raises the failure when the server cannot give it."""
        if self.received - self._healthy_at >= _HEALTHY:
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
async def streaming(open_with: Open, *, attempts: int, name: str) -> AsyncIterator[Stream]:
    """Wait for the beginning of a response, and give its connection back at the end.

    Args:
        open_with: sends the request.
        attempts: how many requests there may be for one piece, the first included.
        name: of the operation, for a progress bar.
    """
    stream = Stream(await open_with(_PLAIN), open_with, attempts=attempts, name=name)
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
