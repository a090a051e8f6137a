"""Sending requests: the only module that uses aiohttp's client.

It records for each request whether any byte may have been sent, and prevents aiohttp from resending it by itself.
"""

from __future__ import annotations

import asyncio
import io
import mimetypes
import os
from collections.abc import AsyncIterable, AsyncIterator, Mapping
from contextlib import ExitStack, suppress
from typing import Any, Final, NoReturn

import aiohttp
from yarl import URL

from telnyx_async._engine.bodies import Multipart, Upload
from telnyx_async._engine.request import HTTPRequest
from telnyx_async._engine.response import HTTPResponse
from telnyx_async.errors import ConfigurationError, ConnectionFailed, TimedOut
from telnyx_async.options import Timeouts

_REDIRECTS: Final = 5
_CHUNK: Final = 1 << 18
_LARGE: Final = 1 << 20


class NoResponse(Exception):
    """A request got no response.

    Attributes:
        sent: whether any byte of it may have been sent.
        timed_out: whether the reason was a timeout.
    """

    def __init__(self, reason: str, *, sent: bool, timed_out: bool = False) -> None:
        super().__init__(reason)
        self.sent = sent
        self.timed_out = timed_out


class _Lost(Exception):
    """Replaces the errors after which aiohttp would resend a request by itself."""


_FAILURES: Final = (_Lost, aiohttp.ClientError, TimeoutError, OSError)


class _Watch:
    """Records whether any byte of a request may have been sent, and prevents aiohttp from resending it by itself.

    In our own aiohttp session it is a client middleware. In a session of the user it cannot be one, since a middleware of
    one request would replace the user's middlewares. There the trace config `_watching` reports each connection.
    """

    __slots__ = ("_allowed", "sent")

    def __init__(self) -> None:
        self.sent = False
        self._allowed = 1

    async def __call__(
        self, request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType
    ) -> aiohttp.ClientResponse:
        try:
            return await handler(request)
        except (aiohttp.ClientConnectorError, aiohttp.ServerTimeoutError):
            raise
        except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
            raise _Lost from error
        finally:
            # aiohttp creates the response object in the same step of the loop in which it writes the first bytes.
            if request.response is not None:
                self.sent = True

    def connected(self) -> None:
        """The request has a connection and is about to be written."""
        if not self._allowed:
            raise _Lost
        self._allowed -= 1
        self.sent = True

    def redirected(self) -> None:
        """A redirect is followed, so one more request is allowed."""
        self._allowed += 1


def _watching() -> aiohttp.TraceConfig:
    """Reports connections and redirects to the watch of a request; requests without a watch are ignored."""

    async def connected(_: aiohttp.ClientSession, context: Any, __: object) -> None:
        if isinstance(context.trace_request_ctx, _Watch):
            context.trace_request_ctx.connected()

    async def redirected(_: aiohttp.ClientSession, context: Any, __: object) -> None:
        if isinstance(context.trace_request_ctx, _Watch):
            context.trace_request_ctx.redirected()

    config = aiohttp.TraceConfig()
    config.on_request_redirect.append(redirected)
    config.on_connection_create_end.append(connected)
    config.on_connection_reuseconn.append(connected)
    config.freeze()
    return config


# One for all sessions, and never removed: several sessions may use the same aiohttp session.
_WATCHING: Final = _watching()


class Transport:
    """Connections to Telnyx, created on first use and bound to the event loop of that moment.

    Args:
        http: an aiohttp session to use; it is not closed.
        max_in_flight: the largest number of requests at the same time.

    Attributes:
        closed: whether nothing more can be sent.
    """

    def __init__(self, http: aiohttp.ClientSession | None, max_in_flight: int) -> None:
        self._given = http is not None
        self._http = http
        self._max_in_flight = max_in_flight
        self._loop: asyncio.AbstractEventLoop | None = None
        self._places: asyncio.Semaphore
        self._idle: asyncio.Event
        self._calls = 0
        self._closing = False
        self.closed = False

    def enter(self) -> None:
        """Begin a logical call. `leave` must end it, since `close` waits for it.

        Raises:
            ConfigurationError: the session is closed, or belongs to another loop.
        """
        loop = asyncio.get_running_loop()
        if self._closing or (self._http is not None and self._http.closed):
            raise ConfigurationError("the session is closed")
        if self._loop is None:
            self._open(loop)
        elif self._loop is not loop:
            raise ConfigurationError("a session belongs to the event loop that used it first; make one for each loop")
        self._calls += 1
        self._idle.clear()

    def leave(self) -> None:
        """End a logical call."""
        self._calls -= 1
        if not self._calls:
            self._idle.set()

    def _open(self, loop: asyncio.AbstractEventLoop) -> None:
        if self._http is None:
            self._http = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._max_in_flight), cookie_jar=aiohttp.DummyCookieJar()
            )
        elif self._http.connector is not None and self._http.connector.limit:
            # Otherwise, waiting for one of its connections would count as a connect timeout.
            self._max_in_flight = min(self._max_in_flight, self._http.connector.limit)
        if self._given and _WATCHING not in self._http.trace_configs:
            self._http.trace_configs.append(_WATCHING)
        self._places, self._idle = asyncio.Semaphore(self._max_in_flight), asyncio.Event()
        self._loop = loop

    async def send(
        self, request: HTTPRequest, timeouts: Timeouts, *, total: float | None, follow: bool
    ) -> HTTPResponse:
        """Send a request once and read its whole response.

        Args:
            request: what to send.
            timeouts: for connecting and between bytes.
            total: seconds for all of it, including the wait for a free connection; None for no limit.
            follow: whether redirects are followed.

        Raises:
            NoResponse: there was no response, or it was interrupted.
        """
        watch, response = _Watch(), None
        try:
            async with asyncio.timeout(total), self._places:
                with ExitStack() as files:
                    response = await self._request(request, timeouts, watch, follow, files)
                    async with response:
                        return HTTPResponse(
                            status=response.status, headers=response.headers, body=await response.read()
                        )
        except _FAILURES as error:
            if response is not None and response.status >= 400:
                # The status alone is enough.
                return HTTPResponse(status=response.status, headers=response.headers, body=b"")
            _give_up(error, watch)

    async def open(self, request: HTTPRequest, timeouts: Timeouts, *, total: float | None, follow: bool) -> Download:
        """Send a request once and return before the body is read. The result must be closed. See `send`."""
        watch = _Watch()
        files = ExitStack()
        try:
            async with asyncio.timeout(total):
                await self._places.acquire()
                files.callback(self._places.release)
                response = await self._request(request, timeouts, watch, follow, files)
        except BaseException as error:
            files.close()
            if isinstance(error, _FAILURES):
                _give_up(error, watch)
            raise
        return Download(response, files)

    async def _request(
        self, request: HTTPRequest, timeouts: Timeouts, watch: _Watch, follow: bool, files: ExitStack
    ) -> aiohttp.ClientResponse:
        body = request.body
        if isinstance(body, bytes) and len(body) >= _LARGE:
            body = Upload(content=body)
        data = body if body is None or isinstance(body, bytes) else await _payload(body, files)
        http = self._http
        if http is None or http.closed:
            raise NoResponse("the session was closed", sent=False)
        return await http.request(
            request.method,
            URL(request.url, encoded=True),
            headers=request.headers,
            data=data,
            timeout=aiohttp.ClientTimeout(total=None, connect=timeouts.connect, sock_read=timeouts.read),
            allow_redirects=follow,
            max_redirects=_REDIRECTS,
            raise_for_status=False,
            middlewares=None if self._given else (watch,),
            trace_request_ctx=watch,
        )

    async def close(self, grace: float) -> None:
        """Accept no more calls, wait up to `grace` seconds for those in flight, and close our own connections."""
        self._closing = True
        try:
            if self._calls:
                with suppress(TimeoutError):
                    async with asyncio.timeout(grace):
                        await self._idle.wait()
        finally:
            self.closed = True
            http, self._http = self._http, None
            if http is not None and not self._given:
                await http.close()


def _give_up(error: BaseException, watch: _Watch) -> NoReturn:
    cause = error.__cause__ if isinstance(error, _Lost) and error.__cause__ is not None else error
    when = "after sending" if watch.sent else "before sending"
    if isinstance(cause, TimeoutError):
        raise NoResponse(f"no response in time, {when}", sent=watch.sent, timed_out=True) from cause
    raise NoResponse(f"{_name(cause)}, {when}", sent=watch.sent) from cause


def _name(error: BaseException) -> str:
    """The name of the error, without addresses or content."""
    number = getattr(error, "errno", None)
    return f"{type(error).__name__} ({os.strerror(number)})" if number and number > 0 else type(error).__name__


class Download:
    """A response whose body is read in chunks.

    Attributes:
        status: of the response.
        headers: of the response, case-insensitive.
    """

    def __init__(self, response: aiohttp.ClientResponse, resources: ExitStack) -> None:
        self._response = response
        self._resources = resources
        self.status: int = response.status
        self.headers: Mapping[str, str] = response.headers

    async def chunks(self, size: int = _CHUNK) -> AsyncIterator[bytes]:
        """Read the body in chunks.

        Args:
            size: the largest size of a chunk, in bytes.

        Raises:
            ConnectionFailed: the connection was lost.
            TimedOut: no byte arrived in time.
        """
        try:
            async for chunk in self._response.content.iter_chunked(size):
                yield chunk
        except _FAILURES as error:
            kind = TimedOut if isinstance(error, TimeoutError) else ConnectionFailed
            raise kind(f"the body was interrupted: {_name(error)}", sent=True) from error

    async def read(self) -> bytes:
        """Read the rest of the body."""
        return b"".join([chunk async for chunk in self.chunks()])

    def close(self) -> None:
        """Release the connection. It is closed if the body was not read to its end."""
        self._response.release()
        self._resources.close()


class _File(aiohttp.Payload):
    """The content of an open file from its current position. The file stays open; aiohttp would close it."""

    def __init__(self, file: Any, size: int | None, **kwargs: Any) -> None:
        super().__init__(file, **kwargs)
        self._size = size

    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:
        raise TypeError("a file is streamed")

    async def write(self, writer: Any) -> None:
        while chunk := await asyncio.to_thread(self._value.read, _CHUNK):
            await writer.write(chunk)


async def _payload(body: Multipart | Upload, files: ExitStack) -> aiohttp.Payload:
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
        if len(content) < _LARGE:
            return aiohttp.BytesPayload(content, **kwargs)
        content = io.BytesIO(content)
    if isinstance(content, AsyncIterable):
        return aiohttp.AsyncIterablePayload(content, **kwargs)
    if isinstance(content, os.PathLike):
        try:
            content = files.enter_context(await asyncio.to_thread(open, content, "rb"))
        except OSError as error:
            raise ConfigurationError(f"the file to upload cannot be read: {_name(error)}") from error
    return _File(content, await asyncio.to_thread(_rewound, content, upload.start), **kwargs)


def _rewound(file: Any, start: int) -> int | None:
    """Seek to the position to read from. Returns the remaining size; None for a file that cannot seek."""
    if not file.seekable():
        return None
    size: int = file.seek(0, os.SEEK_END) - start
    file.seek(start)
    return size
