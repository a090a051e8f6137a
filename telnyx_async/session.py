"""TelnyxSession: the connection to Telnyx. It is the first argument of every function."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from copy import copy
from types import TracebackType
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec

from attrs import evolve

from telnyx_async import __version__
from telnyx_async._engine.ad_hoc import ad_hoc
from telnyx_async._engine.api_key import ApiKey, KeySource
from telnyx_async._engine.arguments import check, refuse
from telnyx_async._engine.base_url import base_url_of
from telnyx_async._engine.capture import Captured, capture
from telnyx_async._engine.download import Download
from telnyx_async._engine.execution import Execution, Settings
from telnyx_async._engine.idempotency import Causation
from telnyx_async._engine.journal import Journal
from telnyx_async._engine.request import merged_headers
from telnyx_async._engine.retry_loop import RetryBudget
from telnyx_async._engine.transport import Transport
from telnyx_async.hooks import Hooks, Listeners, LoggingHooks
from telnyx_async.operation import Idempotency, Operation
from telnyx_async.options import RequestOptions, RetryPolicy, Timeouts
from telnyx_async.rates import RateLimits
from telnyx_async.responses import RawResponse, Stream, streaming

if TYPE_CHECKING:
    import aiohttp

__all__ = ["TelnyxSession"]

P = ParamSpec("P")


class TelnyxSession:
    """A connection to Telnyx.

    Create it anywhere, and use it in one event loop: as `async with TelnyxSession() as telnyx:`, or call `close()`.

    Args:
        api_key: the key, or a function (it may be async) that returns it: asked at the first call, and once more for a
            call that is refused with 401. By default the environment variable TELNYX_API_KEY.
        base_url: of the API; by default the environment variable TELNYX_BASE_URL, then https://api.telnyx.com/v2.
        retry: how failed calls are retried.
        timeouts: of each request.
        http: an aiohttp session to use; `close` does not close it. The wait for a connection from its pool and DNS count
            for `Timeouts.total` only.
        hooks: observers of the calls; by default standard logging.
        max_in_flight: the largest number of requests at the same time, at least 1. An open stream counts.
        max_decompressed: the largest size of a compressed response after decompression, in bytes, except for streams.
        rate_limits: how long a request may wait for its turn, and whether processes share what they know of limits.
        trust_env: use the proxies of HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY. A session given as `http` has a
            setting of its own.

    Raises:
        ConfigurationError: there is no key, or a value is invalid.
    """

    def __init__(
        self,
        api_key: KeySource | None = None,
        *,
        base_url: str | None = None,
        retry: RetryPolicy = RetryPolicy(),  # noqa: B008
        timeouts: Timeouts = Timeouts(),  # noqa: B008
        http: aiohttp.ClientSession | None = None,
        hooks: Sequence[Hooks] = (LoggingHooks(),),
        max_in_flight: int = 100,
        max_decompressed: int = 1 << 26,
        rate_limits: RateLimits = RateLimits(),  # noqa: B008
        trust_env: bool = False,
    ) -> None:
        of_session = (("retry", retry, RetryPolicy), ("timeouts", timeouts, Timeouts), ("trust_env", trust_env, bool))
        for name, value, kind in of_session:
            if not isinstance(value, kind):
                refuse("TelnyxSession", name, kind.__name__, value)
        if not isinstance(hooks, Sequence) or not all(isinstance(hook, Hooks) for hook in hooks):
            refuse("TelnyxSession", "hooks", "a list of Hooks", hooks)
        self._settings = Settings(
            transport=Transport(
                http,
                max_in_flight=max_in_flight,
                max_decompressed=max_decompressed,
                rate_limits=rate_limits,
                trust_env=trust_env,
            ),
            budget=RetryBudget(retry.budget),
            base_url=base_url_of(base_url),
            headers={"User-Agent": f"telnyx-async/{__version__}"},
            api_key=ApiKey(api_key),
            retry=retry,
            timeouts=timeouts,
            listeners=Listeners(hooks),
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
        """Accept no further calls, wait for those in flight and for open streams, and close the connections.

        A session made by `caused_by` shares its connections with the original session: closing it has no effect.

        Args:
            grace: seconds to wait for calls in flight and open streams, at least 0; what takes longer fails.
        """
        if not isinstance(grace, int | float) or not grace >= 0:  # neither is NaN
            refuse("TelnyxSession.close", "grace", "a number of at least 0", grace)
        if self._cause is None:
            await self._settings.transport.close(grace)

    def caused_by(self, event: object, journal: Journal | None = None) -> TelnyxSession:
        """Return a session that derives the keys of its commands from an event.

        If a handler runs twice for one event (a second delivery, or after a crash), both runs send the same keys, and
        Telnyx carries out each command once. A key depends on the event, the operation, the target (the ids in the
        path), and on the order of calls with the same operation and target. So call it once per run of a handler.

        Args:
            event: the event, or its id, or the id of anything that happens once, as that of a task: `caused_by(task_id)`.
            journal: of an inbox: it remembers the results of the commands, for longer than Telnyx does.

        Returns:
            A session with the same connections.

        Raises:
            ConfigurationError: the event has no id.
        """
        session = copy(self)
        session._cause = Causation(event, journal)
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
            TypeError: the function does not take these arguments.
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
        operation, arguments = ad_hoc(method, path, query, json, idempotency)
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
            TypeError: the function does not take these arguments.
            TelnyxError: as with `execute`.
        """
        captured = capture(function, lambda session: function(session, *args, **kwargs))
        check(captured.operation, captured.arguments, captured.options)
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
