"""TelnyxSession: the connection to Telnyx. It is the first argument of every function."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from copy import copy
from types import TracebackType
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec
from urllib.parse import urlsplit

from attrs import evolve

from telnyx_async import __version__
from telnyx_async._engine.ad_hoc import ad_hoc
from telnyx_async._engine.capture import Captured, capture
from telnyx_async._engine.execution import Execution, Settings
from telnyx_async._engine.idempotency import Causation
from telnyx_async._engine.request import DEFAULT_BASE_URL, merged_headers
from telnyx_async._engine.retry_loop import RetryBudget
from telnyx_async._engine.transport import Download, Transport
from telnyx_async.errors import ConfigurationError
from telnyx_async.hooks import Hooks, LoggingHooks
from telnyx_async.operation import Idempotency, Operation
from telnyx_async.options import RequestOptions, RetryPolicy, Timeouts
from telnyx_async.responses import RawResponse, Stream, streaming

if TYPE_CHECKING:
    import aiohttp

__all__ = ["TelnyxSession"]


P = ParamSpec("P")


class TelnyxSession:
    """A connection to Telnyx.

    Create it anywhere, and use it in one event loop: as `async with TelnyxSession() as telnyx:`, or call `close()`.

    Args:
        api_key: by default the environment variable TELNYX_API_KEY.
        base_url: of the API; by default the environment variable TELNYX_BASE_URL, then https://api.telnyx.com/v2.
        retry: how failed calls are retried.
        timeouts: of each request.
        http: an aiohttp session to use; `close` does not close it.
        hooks: observers of the calls; by default standard logging.
        max_in_flight: the largest number of requests at the same time, at least 1.

    Raises:
        ConfigurationError: there is no key, or a value is invalid.
    """

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        retry: RetryPolicy = RetryPolicy(),  # noqa: B008
        timeouts: Timeouts = Timeouts(),  # noqa: B008
        http: aiohttp.ClientSession | None = None,
        hooks: Sequence[Hooks] = (LoggingHooks(),),
        max_in_flight: int = 100,
    ) -> None:
        if not isinstance(retry, RetryPolicy) or not isinstance(timeouts, Timeouts):
            raise ConfigurationError("retry takes a RetryPolicy, timeouts takes Timeouts")
        if not isinstance(max_in_flight, int) or max_in_flight < 1:
            raise ConfigurationError(f"max_in_flight must be a whole number of at least 1, not {max_in_flight!r}")
        self._settings = Settings(
            transport=Transport(http, max_in_flight),
            budget=RetryBudget(retry.budget),
            base_url=_checked_url(base_url or os.environ.get("TELNYX_BASE_URL") or DEFAULT_BASE_URL),
            headers={"User-Agent": f"telnyx-async/{__version__}"},
            api_key=_checked_key(api_key or os.environ.get("TELNYX_API_KEY")),
            retry=retry,
            timeouts=timeouts,
            hooks=tuple(hooks),
        )
        self._cause: Causation | None = None

    @property
    def base_url(self) -> str:
        """The base URL of the API, without a slash at its end."""
        return self._settings.base_url

    def __repr__(self) -> str:
        cause = "" if self._cause is None else f" caused by {self._cause.event_id}"
        return f"<TelnyxSession {self.base_url}{cause}>"

    async def __aenter__(self) -> TelnyxSession:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self, grace: float = 10.0) -> None:
        """Accept no further calls, wait for the calls in flight, and close the connections.

        A session made by `caused_by` shares its connections with the original session: closing it has no effect.

        Args:
            grace: seconds to wait for the calls in flight; calls that take longer fail.
        """
        if self._cause is None:
            await self._settings.transport.close(grace)

    def caused_by(self, event: object) -> TelnyxSession:
        """Return a session that derives the keys of its commands from an event.

        If a handler runs twice for one event (a second delivery, or after a crash), both runs send the same keys, and
        Telnyx carries out each command once. A key depends on the event, the operation, the target (the ids in the
        path), and on the order of calls with the same operation and target. So call `caused_by` once per run of a
        handler, and make the calls in the same order each time.

        Args:
            event: the event, or its id.

        Returns:
            A session with the same connections.

        Raises:
            ConfigurationError: the event has no id.
        """
        session = copy(self)
        session._cause = Causation(event)
        return session

    async def execute(
        self, operation: Operation, arguments: Mapping[str, Any], options: RequestOptions | None = None
    ) -> Any:
        """Carry out an operation. Every function of `telnyx_async.api` calls this method.

        Args:
            operation: one of `telnyx_async.operation.OPERATIONS`.
            arguments: by Python name; None means not given.
            options: of this call.

        Returns:
            The typed result; None without one, or when a repeated DELETE finds the resource already deleted.

        Raises:
            TelnyxError: see `telnyx_async.errors`.
        """
        return await Execution(self._settings, operation, arguments, options, self._cause).run()

    async def raw(
        self, function: Callable[Concatenate[TelnyxSession, P], Awaitable[object]], /, *args: P.args, **kwargs: P.kwargs
    ) -> RawResponse:
        """Carry out an operation and return the response without reading it into a model.

        ```python
        response = await telnyx.raw(calls.answer, call_control_id, record="record-from-answer")
        ```

        Args:
            function: one of `telnyx_async.api`.
            args: positional arguments of the function, without the session.
            kwargs: keyword arguments of the function.

        Raises:
            TypeError: it is not a function of `telnyx_async.api`, or does not take these arguments.
            TelnyxError: as with `execute`.
        """
        return await self._raw(capture(function, lambda session: function(session, *args, **kwargs)))

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        json: Any = None,
        idempotency: Idempotency = "none",
        options: RequestOptions | None = None,
    ) -> RawResponse:
        """Call an endpoint that has no function in this library.

        Args:
            method: the HTTP method.
            path: the path below the base URL, with its leading slash.
            query: by wire name; lists are repeated.
            json: the body.
            idempotency: the idempotency class. With "none", a request that may have been carried out is not repeated.
            options: of this call.

        Raises:
            TelnyxError: as with `execute`.
        """
        operation, arguments = ad_hoc(method.upper(), path, query or {}, json, idempotency)
        return await self._raw(Captured(operation, arguments, options))

    def stream(
        self, function: Callable[Concatenate[TelnyxSession, P], Awaitable[object]], /, *args: P.args, **kwargs: P.kwargs
    ) -> AbstractAsyncContextManager[Stream]:
        """Carry out an operation and read its response in chunks, for large content.

        ```python
        async with telnyx.stream(storage_objects.get, "bucket", "call.wav") as stream:
            await stream.save("call.wav")
        ```

        Args:
            function: one of `telnyx_async.api`.
            args: positional arguments of the function, without the session.
            kwargs: keyword arguments of the function. `Timeouts.total` ends when the response begins.

        Raises:
            TypeError: it is not a function of `telnyx_async.api`, or does not take these arguments.
            TelnyxError: as with `execute`.
        """
        captured = capture(function, lambda session: function(session, *args, **kwargs))
        operation, options = captured.operation, captured.options or RequestOptions()

        def opened(headers: Mapping[str, str]) -> Awaitable[Download]:
            changed = evolve(options, headers=merged_headers(headers, options.headers))
            return Execution(self._settings, operation, captured.arguments, changed, self._cause).run("download")

        attempts = (options.retry or self._settings.retry).attempts if operation.idempotency == "safe" else 1
        return streaming(opened, attempts=attempts, name=operation.id)

    async def _raw(self, call: Captured) -> RawResponse:
        execution = Execution(self._settings, call.operation, call.arguments, call.options, self._cause)
        response = await execution.run("response")
        return RawResponse.of(response, execution.invocation)


def _checked_key(api_key: str | None) -> str:
    key = (api_key or "").strip()
    if not key:
        raise ConfigurationError("no API key: pass api_key or set TELNYX_API_KEY")
    if not key.isascii() or not key.isprintable() or " " in key:
        raise ConfigurationError("the API key contains invalid characters")
    return key


def _checked_url(url: str) -> str:
    try:
        parts = urlsplit(url)
        has_host = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
        plain = has_host and "@" not in parts.netloc and not parts.query and not parts.fragment
    except ValueError:
        plain = False
    if not plain or any(c.isspace() for c in url):
        raise ConfigurationError("base_url must be an http or https URL with a host, without user or query")
    return url.rstrip("/")
