"""One call, from its arguments to its result or error, with one or more requests."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Literal, TypeAlias

from attrs import evolve, field, frozen

from telnyx_async._engine import retry
from telnyx_async._engine.error_response import (
    error_of,
    outcome_unknown,
    parse_items,
    response_facts,
    with_facts,
    without_secret,
)
from telnyx_async._engine.idempotency import Causation, key_for, key_parameter
from telnyx_async._engine.request import HTTPRequest, build_request, merged_headers
from telnyx_async._engine.response import HTTPResponse, UndecodableBody, decode_response
from telnyx_async._engine.retry import Decision, Outcome
from telnyx_async._engine.retry_loop import RetryBudget, RetryLoop
from telnyx_async._engine.serialization import drift_reported_to
from telnyx_async._engine.transport import Download, NoResponse, Transport
from telnyx_async.errors import ConnectionFailed, TelnyxError, TimedOut, UnreadableResponse
from telnyx_async.hooks import Attempt, Hooks, Invocation, notify
from telnyx_async.operation import Operation
from telnyx_async.options import RequestOptions, RetryPolicy, Timeouts
from telnyx_async.storage.signature import signed_headers

# What a call returns: the model, the complete response, or a response whose body is still to be read.
Result: TypeAlias = Literal["model", "response", "download"]


@frozen(kw_only=True)
class Settings:
    """The settings that all calls of a session share."""

    transport: Transport
    budget: RetryBudget
    base_url: str
    headers: Mapping[str, str]
    api_key: str = field(repr=False)
    retry: RetryPolicy
    timeouts: Timeouts
    hooks: Sequence[Hooks]


_NO_OPTIONS = RequestOptions()


class Execution:
    """A call.

    Args:
        settings: of the session.
        operation: the operation to call.
        arguments: by Python name.
        options: of this call.
        cause: derives the key of the call; None for a random key.

    Attributes:
        invocation: the call as hooks see it.

    Raises:
        ConfigurationError: the arguments or options cannot be sent.
    """

    def __init__(
        self,
        settings: Settings,
        operation: Operation,
        arguments: Mapping[str, Any],
        options: RequestOptions | None,
        cause: Causation | None,
    ) -> None:
        options = options or _NO_OPTIONS
        self._settings = settings
        self._operation = operation
        self._policy = options.retry or settings.retry
        self._timeouts = options.timeouts or settings.timeouts
        self._repeat_anyway = options.repeat_anyway
        headers = dict(settings.headers)
        if operation.authenticated and not operation.signed:
            headers["Authorization"] = f"Bearer {settings.api_key}"
        headers = merged_headers(headers, options.headers)
        parameter = key_parameter(operation)
        key = key_for(operation, parameter, arguments, options.idempotency_key, cause)
        if parameter is not None:
            arguments = {**arguments, parameter.name: key}
        elif key is not None:
            headers = merged_headers(headers, {operation.key_header or "Idempotency-Key": key})
        self._request = build_request(operation, arguments, base_url=settings.base_url, headers=headers)
        body = self._request.body
        length = len(body) if isinstance(body, bytes) else None if body else 0
        self.invocation = Invocation(operation=operation, url=self._request.url, idempotency_key=key, sent_bytes=length)
        # Only reads follow redirects. Not when the redirect is itself the result, or when the signature would not match.
        redirects = operation.signed or any(r.status[0] == "3" for r in operation.responses)
        self._follow = operation.idempotency == "safe" and not redirects
        self._result: Result = "model"

    async def run(self, result: Result = "model") -> Any:
        """Make the call.

        Args:
            result: what to return. A "download" must be closed by the caller.

        Raises:
            TelnyxError: see `telnyx_async.errors`.
        """
        invocation, hooks, transport = self.invocation, self._settings.hooks, self._settings.transport
        self._result = result
        transport.enter()
        try:
            self._loop = RetryLoop(
                self._operation,
                self._policy,
                self._settings.budget,
                repeat_anyway=self._repeat_anyway,
                closed=lambda: transport.closed,
                on_decision=self._decided,
            )
            notify(hooks, lambda hook: hook.call_started(invocation))
            try:
                outcome = await self._loop.run(self._attempt)
                if outcome.error is not None:
                    raise self._final_error(outcome, outcome.error)
                return outcome.value
            except BaseException as error:
                invocation.error = error
                raise
            finally:
                invocation.seconds = self._loop.elapsed
                notify(hooks, lambda hook: hook.call_ended(invocation))
        finally:
            transport.leave()

    async def _attempt(self) -> Outcome:
        """Make one request."""
        loop, invocation, hooks = self._loop, self.invocation, self._settings.hooks
        began = loop.elapsed
        total = loop.begin(self._timeouts.total)
        attempt = Attempt(invocation=invocation, number=loop.attempts)
        invocation.attempts = loop.attempts
        notify(hooks, lambda hook: hook.request_started(attempt))
        try:
            outcome = await self._outcome(total)
            invocation.status = attempt.status = outcome.status
            attempt.error = outcome.error
            return outcome
        finally:
            attempt.seconds = loop.elapsed - began
            notify(hooks, lambda hook: hook.request_ended(attempt))

    async def _outcome(self, total: float | None) -> Outcome:
        transport, request = self._settings.transport, self._signed()
        try:
            if self._result != "download":
                response = await transport.send(request, self._timeouts, total=total, follow=self._follow)
                return self._read(response)
            download = await transport.open(request, self._timeouts, total=total, follow=self._follow)
            if download.status < 300:
                return self._loop.note(Outcome(succeeded=True, status=download.status, value=download))
            return self._read(await _read_whole(download))
        except NoResponse as missing:
            resendable = not missing.sent or request.resendable
            outcome = self._loop.note(Outcome(sent=missing.sent, resendable=resendable))
            kind = TimedOut if missing.timed_out else ConnectionFailed
            error = kind(str(missing), sent=missing.sent, **self._facts())
            error.__cause__ = missing.__cause__
            return evolve(outcome, error=error)

    def _signed(self) -> HTTPRequest:
        """The request, signed if needed. The signature contains the time, so each attempt gets a new one."""
        request = self._request
        if request.region is None:
            return request
        body = request.body if isinstance(request.body, bytes) else None if request.body else b""
        signature = signed_headers(
            request.method,
            request.url,
            request.headers,
            body,
            region=request.region,
            key=self._settings.api_key,
            now=datetime.now(UTC),
        )
        return evolve(request, headers={**request.headers, **signature})

    def _read(self, response: HTTPResponse) -> Outcome:
        """The outcome that a response means for the call."""
        invocation, operation, status = self.invocation, self._operation, response.status
        loop, secret = self._loop, self._settings.api_key
        resendable = self._request.resendable
        invocation.received_bytes = len(response.body)
        invocation.replayed = response.headers.get("idempotent-replayed", "").lower() == "true"
        if status < 300 or (status < 400 and any(r.status == str(status) for r in operation.responses)):
            try:
                return loop.note(Outcome(succeeded=True, status=status, value=self._value(response)))
            except UndecodableBody as undecodable:
                outcome = loop.note(Outcome(status=status, readable=False, resendable=resendable))
                shown = response_facts(without_secret(response, secret))
                error = UnreadableResponse(str(undecodable), **shown, **self._facts())
                error.__cause__ = undecodable.__cause__
                return evolve(outcome, error=error)
        deletes = operation.method == "DELETE" and operation.idempotency == "idempotent"
        if status == 404 and deletes and loop.uncertain:
            # An earlier attempt deleted it.
            return loop.note(
                Outcome(succeeded=True, status=status, value=response if self._result == "response" else None)
            )
        response = without_secret(response, secret)
        items = parse_items(response.body)
        outcome = loop.note(
            Outcome(
                status=status,
                codes=tuple(item.code for item in items if item.code),
                retry_after=retry.retry_after(status, response.headers, time.time()),
                resendable=resendable,
            )
        )
        return evolve(outcome, error=error_of(response, items, outcome.retry_after, **self._facts()))

    def _value(self, response: HTTPResponse) -> Any:
        if self._result == "response":
            return response
        invocation, hooks = self.invocation, self._settings.hooks
        with drift_reported_to(lambda drift: notify(hooks, lambda hook: hook.drift_seen(invocation, drift))):
            return decode_response(self._operation, response)

    def _decided(self, error: TelnyxError, decision: Decision) -> None:
        invocation = self.invocation
        notify(self._settings.hooks, lambda hook: hook.retry_decided(invocation, error, decision))

    def _facts(self) -> dict[str, Any]:
        """The facts that an error holds about the call so far."""
        return {
            "operation": self._operation.id,
            "attempts": self._loop.attempts,
            "idempotency_key": self.invocation.idempotency_key,
            "may_have_happened": None if self._operation.idempotency == "safe" else self._loop.uncertain,
        }

    def _final_error(self, outcome: Outcome, error: TelnyxError) -> TelnyxError:
        """The error for the call as a whole. It covers all requests, not only the last one."""
        settled = outcome.disposition == "final" or isinstance(error, UnreadableResponse)
        if self._operation.idempotency in ("safe", "idempotent") or not self._loop.uncertain or settled:
            return with_facts(error, self._facts())
        return outcome_unknown(error, self._facts())


async def _read_whole(download: Download) -> HTTPResponse:
    """Read a download that turned out to be an error."""
    try:
        body = await download.read()
    except (ConnectionFailed, TimedOut):
        body = b""
    finally:
        download.close()
    return HTTPResponse(status=download.status, headers=download.headers, body=body)
