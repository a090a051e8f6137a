"""One logical call, from its arguments to its result or error, over as many requests as that takes."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from attrs import evolve, field, frozen

from telnyx_async._engine import retry
from telnyx_async._engine.idempotency import Causation, key_for, key_parameter
from telnyx_async._engine.request import HTTPRequest, build_request, merged_headers
from telnyx_async._engine.response import HTTPResponse, decode_response, failure
from telnyx_async._engine.retry import Chain, Decision, Outcome, RetryBudget
from telnyx_async._engine.serialization import drift_reported_to
from telnyx_async._engine.transport import Download, Transport, Unanswered
from telnyx_async.errors import (
    ConnectionFailed,
    OutcomeUnknown,
    TelnyxError,
    TimedOut,
    UnreadableResponse,
)
from telnyx_async.hooks import Attempt, Call, Hooks, tell
from telnyx_async.operation import Operation
from telnyx_async.options import RequestOptions, RetryPolicy, Timeouts
from telnyx_async.storage.signature import signed_headers


@frozen(kw_only=True)
class Settings:
    """What all calls of a session share."""

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
    """A logical call.

    Args:
        settings: of the session.
        operation: what to call.
        arguments: by Python name.
        options: of this call.
        cause: what its key is derived from.

    Attributes:
        call: what hooks see of it.
        answer: the last one; None when there was none.

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
        self.call = Call(operation=operation, url=self._request.url, key=key, sent_bytes=length)
        self.answer: HTTPResponse | None = None
        # A redirect is followed where that repeats nothing, unless it is itself the answer, or a signature would not fit.
        redirects = operation.signed or any(r.status[0] == "3" for r in operation.responses)
        self._follow = operation.idempotency == "safe" and not redirects
        self._decode = True
        self._stream = False

    async def run(self, *, decode: bool = True, stream: bool = False) -> Any:
        """Make the call.

        Args:
            decode: whether to read the answer; else the result is None, and `answer` has it as it came.
            stream: whether the result is a `Download`, to be closed by the caller.

        Returns:
            The result.

        Raises:
            TelnyxError: see `telnyx_async.errors`.
        """
        call, hooks, transport = self.call, self._settings.hooks, self._settings.transport
        self._decode, self._stream = decode, stream
        transport.enter()
        try:
            self._chain = Chain(
                self._operation,
                self._policy,
                self._settings.budget,
                repeat_anyway=self._repeat_anyway,
                closed=lambda: transport.closed,
                on_failure=self._failed,
            )
            tell(hooks, lambda hook: hook.request_started(call))
            try:
                outcome = await self._chain.run(self._attempt)
                if outcome.error is not None:
                    raise self._verdict(outcome, outcome.error)
                return outcome.value
            except BaseException as error:
                call.error = error
                raise
            finally:
                call.seconds = self._chain.elapsed
                tell(hooks, lambda hook: hook.request_ended(call))
        finally:
            transport.leave()

    async def _attempt(self) -> Outcome:
        """Make one request."""
        chain, call, hooks = self._chain, self.call, self._settings.hooks
        began = chain.elapsed
        total = chain.begin(self._timeouts.total)
        attempt = Attempt(call=call, number=chain.attempts)
        call.attempts = chain.attempts
        tell(hooks, lambda hook: hook.attempt_started(attempt))
        try:
            outcome = await self._outcome(total)
            if outcome.error is not None:
                outcome.error.operation = self._operation.id
                outcome.error.attempts = chain.attempts
                outcome.error.command_id = call.key
            call.status = attempt.status = outcome.status
            attempt.error = outcome.error
            return chain.note(outcome)
        finally:
            attempt.seconds = chain.elapsed - began
            tell(hooks, lambda hook: hook.attempt_ended(attempt))

    async def _outcome(self, total: float | None) -> Outcome:
        transport, request = self._settings.transport, self._signed()
        try:
            if not self._stream:
                answer = await transport.send(request, self._timeouts, total=total, follow=self._follow)
                return self._answered(answer)
            download = await transport.open(request, self._timeouts, total=total, follow=self._follow)
            if download.status < 300:
                return Outcome(status=download.status, value=download)
            return self._answered(await _refusal(download))
        except Unanswered as unanswered:
            kind = TimedOut if unanswered.timed_out else ConnectionFailed
            error = kind(str(unanswered))
            error.sent = unanswered.sent
            error.__cause__ = unanswered.__cause__
            resendable = not unanswered.sent or request.resendable
            return Outcome(sent=unanswered.sent, error=error, resendable=resendable)

    def _signed(self) -> HTTPRequest:
        """The request with a signature where one is needed: a new one for each attempt, since it holds the time."""
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

    def _answered(self, answer: HTTPResponse) -> Outcome:
        call, operation, status = self.call, self._operation, answer.status
        self.answer = answer
        call.received_bytes = len(answer.body)
        call.replayed = answer.headers.get("idempotent-replayed", "").lower() == "true"
        if status < 300 or (status < 400 and any(r.status == str(status) for r in operation.responses)):
            try:
                return Outcome(status=status, value=self._read(answer) if self._decode else None)
            except UnreadableResponse as unreadable:
                return Outcome(status=status, readable=False, resendable=self._request.resendable, error=unreadable)
        deletes = operation.method == "DELETE" and operation.idempotency == "idempotent"
        if status == 404 and deletes and self._chain.uncertain:
            # An attempt before this one deleted it.
            return Outcome(status=status)
        wait = retry.told_wait(status, answer.headers, time.time())
        error = failure(operation, answer, secret=self._settings.api_key, retry_after=wait)
        return Outcome(
            status=status, codes=error.codes, told_wait=wait, resendable=self._request.resendable, error=error
        )

    def _read(self, answer: HTTPResponse) -> Any:
        call, hooks = self.call, self._settings.hooks
        with drift_reported_to(lambda drift: tell(hooks, lambda hook: hook.drift_seen(call, drift))):
            return decode_response(self._operation, answer, secret=self._settings.api_key)

    def _failed(self, error: TelnyxError, decision: Decision) -> None:
        call = self.call
        tell(self._settings.hooks, lambda hook: hook.attempt_failed(call, error, decision))

    def _verdict(self, outcome: Outcome, error: TelnyxError) -> TelnyxError:
        """The error that tells the truth about all attempts, not only the last."""
        error.attempts = self._chain.attempts
        kind, uncertain = self._operation.idempotency, self._chain.uncertain
        if kind == "safe":
            error.may_have_happened = None
            return error
        error.may_have_happened = uncertain
        settled = outcome.fate == "final" or isinstance(error, UnreadableResponse)
        if not uncertain or kind == "idempotent" or settled:
            return error
        unknown = OutcomeUnknown(*error.args)
        vars(unknown).update(vars(error))
        unknown.__cause__ = error
        return unknown


async def _refusal(download: Download) -> HTTPResponse:
    """Read a stream that turned out to be an error."""
    try:
        body = await download.read()
    except (ConnectionFailed, TimedOut):
        body = b""
    finally:
        download.close()
    return HTTPResponse(status=download.status, headers=download.headers, body=body)
