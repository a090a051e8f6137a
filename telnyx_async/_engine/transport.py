"""Sending requests: connections, turns, redirects, and the end of all of it when the session is closed."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import ExitStack, suppress
from functools import lru_cache
from typing import Final, TypeAlias, TypeVar
from urllib.parse import urlsplit
from urllib.request import getproxies_environment, proxy_bypass

import aiohttp
from yarl import URL

from telnyx_async._engine.arguments import refuse
from telnyx_async._engine.bodies import Upload
from telnyx_async._engine.clock import Stopwatch
from telnyx_async._engine.download import FAILURES, Download, NoResponse, error_name
from telnyx_async._engine.gate import Body, Gate
from telnyx_async._engine.request import HTTPRequest, redirected
from telnyx_async._engine.response import HTTPResponse
from telnyx_async._engine.retry import TimeLeft
from telnyx_async._engine.scheduler import Scheduler, Turn
from telnyx_async._engine.uploads import LARGE, payload
from telnyx_async.errors import ConfigurationError
from telnyx_async.operation import Operation
from telnyx_async.options import Timeouts
from telnyx_async.rates import RateLimits

_REDIRECTS: Final = 5
# Connections with something unread on them that are tried before a request fails.
_STALE_CONNECTIONS: Final = 3
# aiohttp names a media type for a body even if the body is empty.
_WITHOUT_BODY: Final = ("Content-Type",)

# Makes the headers with the key when they are sent, so that no variable holds them.
Credentials: TypeAlias = Callable[[], Mapping[str, str]]
T = TypeVar("T")


class TooManyRedirects(aiohttp.ClientError):
    """Redirects that lead to no response."""


class Transport:
    """Connections to Telnyx, created on first use and bound to the event loop of that moment.

    Args:
        http: an aiohttp session to use; it is not closed.
        max_in_flight: the largest number of requests at the same time, open streams included.
        max_decompressed: the largest size of a compressed response after decompression, in bytes.
        rate_limits: how long a request may wait for its turn.
        trust_env: whether the proxies of the environment are used. Not with `http`, which has a setting of its own.

    Attributes:
        closed: whether nothing more can be sent.
        scheduler: decides when requests are sent; there from the first call on.

    Raises:
        ConfigurationError: a value is invalid.
    """

    scheduler: Scheduler

    def __init__(
        self,
        http: aiohttp.ClientSession | None,
        *,
        max_in_flight: int,
        max_decompressed: int,
        rate_limits: RateLimits,
        trust_env: bool,
    ) -> None:
        if http is not None and not isinstance(http, aiohttp.ClientSession):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError(f"http takes an aiohttp.ClientSession, not {type(http).__name__}")
        for name, number in (("max_in_flight", max_in_flight), ("max_decompressed", max_decompressed)):
            if not isinstance(number, int) or isinstance(number, bool) or number < 1:
                raise ConfigurationError(f"{name} must be a whole number of at least 1, not {number!r}")
        if not isinstance(rate_limits, RateLimits):
            refuse("TelnyxSession", "rate_limits", "RateLimits", rate_limits)
        if trust_env and http is not None:
            raise ConfigurationError("trust_env is an option of the aiohttp session that is given as http")
        self._given = http is not None
        self._http = http
        self._max_in_flight = max_in_flight
        self._max_decompressed = max_decompressed
        self._proxies = getproxies_environment() if trust_env else {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._rate_limits = rate_limits
        self._idle: asyncio.Event
        self._calls = 0
        self._limits: set[asyncio.Timeout] = set()
        self._downloads: set[Download] = set()
        self._closing = False
        self.closed = False

    def is_closed(self) -> bool:
        """Whether nothing more can be sent."""
        return self.closed

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
        self._begin()

    def _begin(self) -> None:
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
        else:
            if "Expect" in self._http.headers:
                raise ConfigurationError("the aiohttp session given as http must not have a default header Expect")
            connector = self._http.connector
            if connector is not None and connector.limit:
                self._max_in_flight = min(self._max_in_flight, connector.limit)
        self.scheduler, self._idle = Scheduler(self._rate_limits, self._max_in_flight), asyncio.Event()
        self._loop = loop

    async def send(
        self,
        request: HTTPRequest,
        credentials: Credentials,
        timeouts: Timeouts,
        left: TimeLeft,
        since: Stopwatch,
        *,
        follow: bool,
        stream: bool = False,
    ) -> HTTPResponse | Download:
        """Send a request once and read its response.

        Args:
            request: what to send.
            credentials: makes further headers; a redirect to another server does not take them along.
            timeouts: for connecting and between bytes.
            left: for all of it, including the wait for a connection of the pool, and until it must begin to be written.
            since: counts these seconds.
            follow: whether redirects are followed.
            stream: whether to return before the body of a success is read.

        Returns:
            The response; with `stream`, a download for a success. It must be closed.

        Raises:
            NoResponse: there was no response, or it was interrupted.
            ConfigurationError: the request can never be sent.
        """
        gate, response, failure = Gate(left.begin, since, self.is_closed), None, None
        try:
            async with asyncio.timeout(left.total) as limit:
                self._limits.add(limit)
                try:
                    with ExitStack() as resources:
                        response = await self._response(request, credentials, timeouts, gate, follow, resources)
                        if stream and response.status < 300:
                            return self._download(response, resources)
                        async with response:
                            return await self._read(response)
                finally:
                    self._limits.discard(limit)
        except FAILURES as error:
            failure = self._no_response(error, gate)
        if response is not None and response.status >= 400:
            # The status alone is enough.
            return HTTPResponse(status=response.status, headers=response.headers, body=b"")
        request.raise_upload_failure()
        assert failure is not None
        raise failure

    async def turn(self, operation: Operation, ticket: int) -> Turn:
        """Wait until a request may be sent. See `Scheduler.turn`.

        Raises:
            ConfigurationError: it would wait for streams that the same task has open.
        """
        if self._downloads and self._open_streams() >= self._max_in_flight:
            raise ConfigurationError(
                f"max_in_flight={self._max_in_flight} is used up by streams that the same task has open, "
                "so this call would wait for itself: end them first, or raise max_in_flight"
            )
        return await self.scheduler.turn(operation, ticket)

    def _open_streams(self) -> int:
        """The number of streams that this task has open."""
        task = asyncio.current_task()
        return sum(download.task is task for download in self._downloads)

    async def _response(
        self,
        request: HTTPRequest,
        credentials: Credentials,
        timeouts: Timeouts,
        gate: Gate,
        follow: bool,
        resources: ExitStack,
    ) -> aiohttp.ClientResponse:
        """The response at the end of all redirects."""
        for _ in range(_REDIRECTS + 1):
            response = await self._answer(request, credentials, timeouts, gate, resources)
            moved = redirected(request, response.status, response.headers) if follow else None
            if moved is None:
                return response
            response.close()
            if moved.origin != request.origin:
                credentials = dict
            request = moved
            gate.reset()
        raise TooManyRedirects(f"more than {_REDIRECTS}")

    async def _answer(
        self,
        request: HTTPRequest,
        credentials: Credentials,
        timeouts: Timeouts,
        gate: Gate,
        resources: ExitStack,
    ) -> aiohttp.ClientResponse:
        """Send over a connection that has nothing unread on it; one that has is closed."""
        for _ in range(_STALE_CONNECTIONS):
            try:
                response = await self._request(request, credentials, timeouts, gate, resources)
            except aiohttp.ClientError:
                if gate.refusal != "stale" or gate.begun:
                    raise
            else:
                # What comes over a connection before the request has been let pass does not answer it.
                if gate.refusal is None and (gate.passed or response.connection is None):
                    return response
                response.close()
                if gate.refusal not in (None, "stale") or gate.begun:
                    break
            gate.reset()
        raise aiohttp.ClientConnectionError("the connection held an answer to nothing")

    async def _request(
        self,
        request: HTTPRequest,
        credentials: Credentials,
        timeouts: Timeouts,
        gate: Gate,
        resources: ExitStack,
    ) -> aiohttp.ClientResponse:
        body = request.body
        if isinstance(body, bytes) and len(body) >= LARGE:
            body = Upload(content=body)
        content = body or b"" if isinstance(body, bytes | None) else await payload(body, resources)
        http = self._http
        if http is None or http.closed:
            raise aiohttp.ClientConnectionError("the session was closed")
        try:
            return await http.request(
                request.method,
                URL(request.url, encoded=True),
                headers={**request.headers, **credentials()},
                skip_auto_headers=None if body else _WITHOUT_BODY,
                data=Body(content, gate),
                timeout=_client_timeout(timeouts, self._given),
                allow_redirects=False,
                raise_for_status=False,
                proxy=self._proxy(request.url),
            )
        except ValueError as error:
            if gate.sent or isinstance(error, aiohttp.ClientError):
                raise
            raise ConfigurationError(
                f"aiohttp cannot send this request: {error} (a session given as http must have no auth or netrc entry)"
            ) from error

    def _proxy(self, url: str) -> str | None:
        if not self._proxies:
            return None
        parts = urlsplit(url)
        direct = proxy_bypass(parts.netloc)
        return None if direct else self._proxies.get(parts.scheme, self._proxies.get("all"))

    def _download(self, response: aiohttp.ClientResponse, resources: ExitStack) -> Download:
        """A stream. It keeps its turn, and is in flight, until it is closed."""
        kept = resources.pop_all()
        download = Download(response, kept)
        self._begin()
        kept.callback(self.leave)
        self._downloads.add(download)
        kept.callback(self._downloads.discard, download)
        return download

    async def _read(self, response: aiohttp.ClientResponse) -> HTTPResponse:
        """Read the body: all of it, or no more than may come out of a compressed one."""
        if "Content-Encoding" not in response.headers:
            return HTTPResponse(status=response.status, headers=response.headers, body=await response.read())
        body = bytearray()
        async for chunk in response.content.iter_any():
            body += chunk
            if len(body) > self._max_decompressed:
                response.close()
                return HTTPResponse(status=response.status, headers=response.headers, body=b"", whole=False)
        return HTTPResponse(status=response.status, headers=response.headers, body=bytes(body))

    async def wait_for(self, what: Awaitable[T], seconds: float | None) -> T:
        """Wait for something before a request; no longer than some seconds, and until the session is closed.

        Raises:
            NoResponse: it takes longer.
        """
        limit = asyncio.timeout(seconds)
        try:
            async with limit:
                self._limits.add(limit)
                try:
                    return await what
                finally:
                    self._limits.discard(limit)
        except TimeoutError:
            if not limit.expired():
                raise
            reason = "the session was closed" if self.closed else "no API key in time"
            raise NoResponse(reason, sent=False, timed_out=not self.closed) from None

    async def sleep(self, seconds: float) -> None:
        """Wait between two requests; no longer than until the session is closed."""
        with suppress(NoResponse):
            await self.wait_for(asyncio.sleep(seconds), None)

    async def close(self, grace: float) -> None:
        """Accept no more calls, wait up to `grace` seconds for calls and streams, end the others, and disconnect."""
        self._closing = True
        try:
            if self._calls:
                with suppress(TimeoutError):
                    async with asyncio.timeout(grace):
                        await self._idle.wait()
        finally:
            self.closed = True
            if self._loop is not None:
                self.scheduler.close()
            http, self._http = self._http, None
            for limit in self._limits:
                if not limit.expired():
                    limit.reschedule(0)
            for download in self._downloads:
                download.end()
            if http is not None and not self._given:
                await http.close()

    def _no_response(self, error: BaseException, gate: Gate) -> NoResponse:
        reason, timed_out = error_name(error), isinstance(error, TimeoutError)
        if self._http is None or self._http.closed:
            reason, timed_out = "the session was closed", False
        elif gate.refusal == "late":
            reason, timed_out = "", True
        elif gate.refusal == "resent":
            reason = "the connection was lost"
        when = "after sending" if gate.sent else "before sending"
        missing = NoResponse(
            f"{'no response in time' if timed_out else reason}, {when}",
            sent=gate.sent,
            begun=gate.begun,
            timed_out=timed_out,
        )
        missing.__cause__ = None if gate.refusal else _without_headers(error)
        return missing


@lru_cache
def _client_timeout(timeouts: Timeouts, pool_is_shared: bool) -> aiohttp.ClientTimeout:
    """aiohttp counts the wait for a place in its pool as connecting. Only our own pool always has a free place."""
    return aiohttp.ClientTimeout(
        total=None,
        connect=None if pool_is_shared else timeouts.connect,
        sock_connect=timeouts.connect,
        sock_read=timeouts.read,
    )


def _without_headers(error: BaseException) -> BaseException | None:
    """The cause to show of a failure: not an error of aiohttp that holds the headers with the key, or a proxy."""
    holds = isinstance(error, aiohttp.ClientResponseError | aiohttp.ClientConnectorError)
    return error.__cause__ if holds else error
