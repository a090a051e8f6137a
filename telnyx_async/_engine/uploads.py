"""Bodies that are streamed, as aiohttp's payloads: multipart forms, files and iterators."""

from __future__ import annotations

import asyncio
import io
import mimetypes
import os
from collections.abc import AsyncIterable
from contextlib import ExitStack
from typing import Any, Final

import aiohttp

from telnyx_async._engine.bodies import Multipart, Upload
from telnyx_async.errors import ConfigurationError

# Bytes from this size on are streamed, so that the transport does not copy all of them at once.
LARGE: Final = 1 << 20
_CHUNK: Final = 1 << 18


class _File(aiohttp.Payload):
    """The content of an open file from its current position. The file stays open; aiohttp would close it."""

    def __init__(self, upload: Upload, file: Any, size: int | None, **kwargs: Any) -> None:
        super().__init__(file, **kwargs)
        self._upload = upload
        self._size = size

    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:
        raise TypeError("a file is streamed")

    async def write(self, writer: Any) -> None:
        while chunk := await self._read():
            await writer.write(chunk)

    async def _read(self) -> bytes:
        with self._upload.noting_failures():
            chunk: bytes = await asyncio.to_thread(self._value.read, _CHUNK)
            return chunk


async def payload(body: Multipart | Upload, files: ExitStack) -> aiohttp.Payload:
    """The payload of a body that is streamed.

    Args:
        body: what to stream.
        files: closes the files that are opened here.

    Raises:
        ConfigurationError: a file cannot be read.
    """
    if isinstance(body, Upload):
        return await _content(body, files)
    writer = aiohttp.MultipartWriter("form-data", boundary=body.boundary)
    for name, text in body.fields:
        part: aiohttp.Payload = aiohttp.payload.StringPayload(text)
        part.set_content_disposition("form-data", quote_fields=False, name=name)
        writer.append_payload(part)
    for upload in body.files:
        kind = mimetypes.guess_type(upload.filename)[0] or "application/octet-stream"
        part = await _content(upload, files, content_type=kind)
        part.set_content_disposition("form-data", quote_fields=False, name=upload.name, filename=upload.filename)
        writer.append_payload(part)
    return writer


async def _content(upload: Upload, files: ExitStack, **kwargs: Any) -> aiohttp.Payload:
    content = upload.content
    if isinstance(content, bytes):
        if len(content) < LARGE:
            return aiohttp.BytesPayload(content, **kwargs)
        content = io.BytesIO(content)
    if isinstance(content, AsyncIterable):
        return aiohttp.AsyncIterablePayload(upload.chunks(content), **kwargs)
    if isinstance(content, os.PathLike):
        try:
            content = files.enter_context(await asyncio.to_thread(open, content, "rb"))
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise ConfigurationError(f"the file to upload cannot be read: {error.filename}: {reason}") from error
    return _File(upload, content, await asyncio.to_thread(_rewound, content, upload.start), **kwargs)


def _rewound(file: Any, start: int) -> int | None:
    """Seek to the position to read from. Returns the remaining size; None for a file that cannot seek."""
    if not file.seekable():
        return None
    size: int = file.seek(0, os.SEEK_END) - start
    file.seek(start)
    return size
