"""Responses without a model: complete (`RawResponse`), or read in chunks (`Stream`)."""

from __future__ import annotations

import asyncio
import os
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final, TypeAlias

from attrs import field, frozen

from telnyx_async._engine.download import CHUNK, Download
from telnyx_async._engine.progress import bar
from telnyx_async._engine.response import HTTPResponse
from telnyx_async._engine.serialization import loads
from telnyx_async.errors import ConfigurationError, ConnectionFailed, TelnyxError, TimedOut
from telnyx_async.hooks import Invocation

__all__ = ["RawResponse", "Stream"]

# Sends the request again, with these additional headers.
Open: TypeAlias = Callable[[Mapping[str, str]], Awaitable[Download]]

# After this many bytes without an interruption, the count of interruptions starts again.
_HEALTHY: Final = 1 << 20
# Ranges count the bytes of the plain content, so it must not be compressed.
_PLAIN: Final = {"Accept-Encoding": "identity"}


@frozen(kw_only=True)
class RawResponse:
    """A complete response, not read into a model.

    Attributes:
        status: the HTTP status; also 404, when a repeated DELETE finds the resource already deleted.
        headers: case-insensitive.
        body: the bytes of the body.
        request_id: Telnyx's id of the request; None without one.
        attempts: number of requests made.
        idempotency_key: the key that the requests carried, a command_id or an Idempotency-Key; None without one.
        replayed: whether Telnyx says that it has already given this response (`Idempotent-Replayed`).
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
        """Read the body as JSON. Raises ValueError when it is not valid JSON."""
        return loads(self.body)


class Stream:
    """A response whose body is read in chunks. After an interruption it resumes, if the server supports ranges.

    Attributes:
        status: the HTTP status.
        headers: case-insensitive.
        size: total number of bytes; None when the server does not say.
        received: number of bytes so far.
        resumed: how often the download was resumed after an interruption.
    """

    def __init__(self, download: Download, open_with: Open, *, attempts: int, name: str) -> None:
        self._download = download
        self._open = open_with
        self._attempts = attempts
        self._healthy_at = 0
        self._breaks = 0
        self._closed = False
        self.status: int = download.status
        self.headers: Mapping[str, str] = download.headers
        self.received: int = 0
        self.resumed: int = 0
        first, size = _extent(download)
        self._first = first
        self.size: int | None = size
        self._name = name

    async def chunks(self, size: int = CHUNK, *, progress: bool = False) -> AsyncIterator[bytes]:
        """Read the body in chunks.

        Args:
            size: the largest size of a chunk, in bytes.
            progress: whether to show a progress bar (extra `progress`).

        Raises:
            ConfigurationError: the size is no whole number of at least 1.
            ConnectionFailed: the connection was lost, and the download could not be resumed.
            TimedOut: no byte arrived in time.
        """
        if not isinstance(size, int) or isinstance(size, bool) or size < 1:
            raise ConfigurationError(f"chunks: size must be a whole number of at least 1, not {size!r}")
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
                if self.size is None or self.received == self.size:
                    return
                raise ConnectionFailed("the body was interrupted: it is not as long as announced", sent=True)
            except (ConnectionFailed, TimedOut) as failure:
                await self._resume(failure)

    async def read(self) -> bytes:
        """Read the rest of the body."""
        return b"".join([chunk async for chunk in self.chunks()])

    async def save(self, path: str | os.PathLike[str], *, progress: bool = False) -> int:
        """Write the rest of the body to a file. The file appears only when it is complete.

        Args:
            path: of the file. An existing file is replaced.
            progress: whether to show a progress bar (extra `progress`).

        Returns:
            The number of bytes written.
        """
        path = Path(path)
        part = path.with_name(f"{path.name}.part")
        written = 0
        file = await asyncio.to_thread(part.open, "wb")
        try:
            async for chunk in self.chunks(progress=progress):
                written += await asyncio.to_thread(file.write, chunk)
            await asyncio.to_thread(file.close)
            await asyncio.to_thread(part.replace, path)
        except BaseException:
            file.close()
            part.unlink(missing_ok=True)
            raise
        return written

    def close(self) -> None:
        """Release the connection."""
        self._closed = True
        self._download.close()

    async def _resume(self, failure: TelnyxError) -> None:
        """Request the rest of the content. Raises `failure` when the server cannot send it."""
        if self.received - self._healthy_at >= _HEALTHY:
            self._healthy_at, self._breaks = self.received, 0
        self._breaks += 1
        version = _version(self.headers)
        too_long = self.size is not None and self.received > self.size
        if version is None or too_long or self._closed or self._breaks >= self._attempts:
            raise failure
        self._download.close()
        at = self._first + self.received
        end = "" if self.size is None or self.status != 206 else str(self._first + self.size - 1)
        try:
            download = await self._open({**_PLAIN, "Range": f"bytes={at}-{end}", "If-Range": version})
        except TelnyxError as error:
            raise failure from error
        self._download = download
        changed = version.startswith('"') and download.headers.get("etag", version) != version
        if download.status != 206 or _extent(download)[0] != at or changed:
            raise failure
        self.resumed += 1


@asynccontextmanager
async def streaming(open_with: Open, *, attempts: int, name: str) -> AsyncIterator[Stream]:
    """Wait for the headers of a response, and release its connection at the end.

    Args:
        open_with: sends the request.
        attempts: the largest number of requests without progress between them, including the first.
        name: of the operation, for a progress bar.
    """
    stream = Stream(await open_with(_PLAIN), open_with, attempts=attempts, name=name)
    try:
        yield stream
    finally:
        stream.close()


def _version(headers: Mapping[str, str]) -> str | None:
    """The validator for If-Range: the strong ETag or Last-Modified. None when ranges cannot be requested."""
    if headers.get("accept-ranges", "").lower() == "none" or headers.get("content-encoding", "identity") != "identity":
        return None
    tag = headers.get("etag", "")
    return tag if tag.startswith('"') else headers.get("last-modified")


def _extent(download: Download) -> tuple[int, int | None]:
    """The position of the first byte, and the number of bytes, which is not known of a compressed body."""
    headers: Any = download.headers
    if headers.get("content-encoding", "identity") != "identity":
        return 0, None
    content_range = re.fullmatch(r"bytes (\d+)-(\d+)/.*", headers.get("content-range", "").strip())
    if download.status == 206 and content_range:
        return int(content_range[1]), int(content_range[2]) - int(content_range[1]) + 1
    length = headers.get("content-length", "")
    return 0, int(length) if length.isdigit() else None
