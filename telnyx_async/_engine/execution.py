"""One call, from its arguments to its result or error, with one or more requests."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from typing import Any, Literal, TypeAlias

from attrs import evolve, frozen

from telnyx_async._engine import retry
from telnyx_async._engine.api_key import ApiKey, Key
from telnyx_async._engine.arguments import check
from telnyx_async._engine.clock import Stopwatch
from telnyx_async._engine.download import Download, NoResponse
from telnyx_async._engine.error_response import (
    error_of,
    masked,
    outcome_unknown,
    parse_items,
    response_facts,
    with_facts,
    without_secret,
)
from telnyx_async._engine.idempotency import Causation, key_for, key_parameter, step_for
from telnyx_async._engine.journal import Journal, Step, may_send_again
from telnyx_async._engine.request import build_request, follows_redirects, merged_headers
from telnyx_async._engine.response import HTTPResponse, UndecodableBody, decode_response
from telnyx_async._engine.retry import Decision, Outcome, TimeLeft
from telnyx_async._engine.retry_loop import RetryBudget, RetryLoop
from telnyx_async._engine.scheduler import Turn
from telnyx_async._engine.serialization import drift_reported_to
from telnyx_async._engine.transport import Transport
from telnyx_async.errors import (
    ConnectionFailed,
    OutcomeUnknown,
    QueueTimedOut,
    TelnyxError,
    TimedOut,
    UnreadableResponse,
)
from telnyx_async.hooks import Attempt, Invocation, Listeners
from telnyx_async.operation import Operation
from telnyx_async.options import RequestOptions, RetryPolicy, Timeouts
from telnyx_async.rates import time_of
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
    api_key: ApiKey
    retry: RetryPolicy
    timeouts: Timeouts
    listeners: Listeners


_NO_OPTIONS = RequestOptions()


class Execution:
    """A call.

    Args:
        settings: of the session.
        operation: the operation to call.
        arguments: by Python name.
        options: of this call.
        cause: derives the key of the call, and may have a journal; None for a random key.

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
        arguments = {name: value for name, value in arguments.items() if value is not None}
        check(operation, arguments, options)
        options = options or _NO_OPTIONS
        self._settings = settings
        self._operation = operation
        self._policy = options.retry or settings.retry
        self._timeouts = options.timeouts or settings.timeouts
        self._repeat_anyway = options.repeat_anyway
        headers = merged_headers(settings.headers, options.headers)
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
        self._follow = follows_redirects(operation)
        # Without the key, which is added to each request when it is sent.
        self._with_key = operation.authenticated and "authorization" not in map(str.lower, options.headers)
        self._renewed = False
        self._ticket: int | None = None
        self._result: Result = "model"
        self._journal: Journal | None = None if cause is None or operation.idempotency == "safe" else cause.journal
        self._step = "" if cause is None or self._journal is None else step_for(operation, arguments, key, cause)

    async def run(self, result: Result = "model") -> Any:
        """Make the call.

        Args:
            result: what to return. A "download" must be closed by the caller.

        Raises:
            TelnyxError: see `telnyx_async.errors`.
        """
        invocation, listeners, transport = self.invocation, self._settings.listeners, self._settings.transport
        self._result = result
        transport.enter()
        try:
            self._loop = RetryLoop(
                self._operation,
                self._policy,
                self._settings.budget,
                repeat_anyway=self._repeat_anyway,
                closed=transport.is_closed,
                sleep=transport.sleep,
            )
            listeners.notify("call_started", invocation)
            try:
                if self._journal is None:
                    outcome = await self._loop.run(self._attempt, self._decided)
                else:
                    outcome = await self._recorded(self._journal)
                self._concludes(outcome)
                if outcome.error is not None:
                    raise self._final_error(outcome, outcome.error)
                return outcome.value
            except BaseException as error:
                invocation.error = error
                raise
            finally:
                invocation.seconds = self._loop.seconds
                listeners.notify("call_ended", invocation)
        finally:
            transport.leave()

    async def _recorded(self, journal: Journal) -> Outcome:
        """The outcome that the journal has for the command, or that of sending it, which is then recorded."""
        found, api_key = journal.find(self._step), self._settings.api_key
        if found is not None and found.response is not None:
            return self._read(found.response, api_key.known)
        if found is not None:
            age = max(0.0, time.time() - found.sent_at)
            self._loop.resume(age)
            if not may_send_again(self._operation, age):
                message = f"it was sent {age:.0f} s ago by an earlier run of the handler, which got no response"
                raise OutcomeUnknown(message, **self._facts())
        sent_at = time.time() if found is None else found.sent_at
        if found is None:
            await journal.record(self._step, Step(sent_at))
        outcome = await self._loop.run(self._attempt, self._decided)
        if outcome.disposition in ("done", "final"):
            response = outcome.response and without_secret(outcome.response, api_key.known)
            await journal.record(self._step, Step(sent_at, response))
        elif not self._loop.uncertain:
            await journal.record(self._step, None)
        return outcome

    async def _attempt(self) -> Outcome:
        """Make one request, when it is its turn."""
        transport, invocation = self._settings.transport, self.invocation
        if self._ticket is None:
            self._ticket = transport.scheduler.ticket()
        try:
            turn = await transport.turn(self._operation, self._ticket)
        except (QueueTimedOut, ConnectionFailed) as error:
            return self._loop.note(Outcome(sent=False, error=with_facts(error, self._facts())))
        invocation.queued += turn.queued
        outcome = None
        try:
            outcome = await self._request_once(turn)
            return outcome
        finally:
            if outcome is not None and isinstance(outcome.value, Download):
                outcome.value.on_close(turn.end)
            else:
                turn.end()

    async def _request_once(self, turn: Turn) -> Outcome:
        loop, invocation, listeners = self._loop, self.invocation, self._settings.listeners
        left = loop.begin(self._timeouts.total)
        stopwatch = loop.latest
        attempt = Attempt(invocation=invocation, number=loop.attempts, queued=turn.queued)
        invocation.attempts = loop.attempts
        listeners.notify("request_started", attempt)
        try:
            outcome = await self._outcome(left, stopwatch, attempt)
            attempt.status, attempt.error = outcome.status, outcome.error
            self._concludes(outcome)
            refused = outcome.status == 429 and outcome.disposition == "refused"
            wait = outcome.retry_after
            await self._settings.transport.scheduler.heard(turn, attempt.headers, refused=refused, wait=wait)
            return outcome
        except asyncio.CancelledError:
            attempt.cancelled = True
            raise
        finally:
            attempt.seconds = stopwatch.elapsed
            listeners.notify("request_ended", attempt)

    def _concludes(self, outcome: Outcome) -> None:
        """Show hooks the response of this outcome as the last one, or as the one that the call ends with."""
        invocation, response = self.invocation, outcome.response
        invocation.status = outcome.status
        if response is not None:
            invocation.received_bytes = len(response.body)
            invocation.replayed = response.headers.get("idempotent-replayed", "").lower() == "true"

    async def _outcome(self, left: TimeLeft, since: Stopwatch, attempt: Attempt) -> Outcome:
        api_key, transport = self._settings.api_key, self._settings.transport
        try:
            key = api_key.known
            if key is None:
                key = await transport.wait_for(api_key.current(), left.total)
            answer = await transport.send(
                self._request,
                partial(self._credentials, key),
                self._timeouts,
                left,
                since,
                follow=self._follow,
                stream=self._result == "download",
            )
        except NoResponse as missing:
            resendable = not missing.begun or self._request.resendable
            outcome = self._loop.note(Outcome(sent=missing.sent, resendable=resendable))
            kind = TimedOut if missing.timed_out else ConnectionFailed
            error = kind(str(missing), sent=missing.sent, **self._facts())
            error.__cause__ = missing.__cause__
            return evolve(outcome, error=error)
        repeated = key.text in "\n".join(answer.headers.values())
        attempt.headers = masked(answer.headers, key) if repeated else answer.headers
        self.invocation.request_id = answer.headers.get("x-request-id")
        if isinstance(answer, Download):
            return self._loop.note(Outcome(succeeded=True, status=answer.status, value=answer))
        outcome = self._read(answer, key)
        if answer.status == 401 and self._with_key and not self._renewed:
            self._renewed = True
            with suppress(NoResponse):
                if await transport.wait_for(api_key.renewed(key), left.total):
                    return evolve(outcome, renewed=True, retry_after=0.0)
        return outcome

    def _credentials(self, key: Key) -> Mapping[str, str]:
        """The headers that carry the key. A signature contains the time, so each attempt gets a new one."""
        request = self._request
        if not self._with_key:
            return {}
        if request.region is None:
            return {"Authorization": f"Bearer {key.text}"}
        body = request.body if isinstance(request.body, bytes) else None if request.body else b""
        region, now = request.region, datetime.now(UTC)
        return signed_headers(request.method, request.url, request.headers, body, region=region, key=key.text, now=now)

    def _read(self, response: HTTPResponse, key: Key | None) -> Outcome:
        """The outcome that a response means for the call. The key is masked where the response repeats it."""
        operation, status, loop = self._operation, response.status, self._loop
        resendable = self._request.resendable
        if 200 <= status < 300 or (300 <= status < 400 and any(r.status == str(status) for r in operation.responses)):
            try:
                return loop.note(Outcome(succeeded=True, status=status, response=response, value=self._value(response)))
            except UndecodableBody as undecodable:
                outcome = loop.note(Outcome(status=status, response=response, readable=False, resendable=resendable))
                shown = response_facts(without_secret(response, key))
                error = UnreadableResponse(str(undecodable), **shown, **self._facts())
                error.__cause__ = undecodable.__cause__
                return evolve(outcome, error=error)
        deletes = operation.method == "DELETE" and operation.idempotency != "none"
        if status == 404 and deletes and loop.uncertain:
            # An earlier attempt deleted it.
            return loop.note(
                Outcome(
                    succeeded=True,
                    status=status,
                    response=response,
                    value=response if self._result == "response" else None,
                )
            )
        response = without_secret(response, key)
        items = parse_items(response.body)
        outcome = loop.note(
            Outcome(
                status=status,
                response=response,
                codes=tuple(item.code for item in items if item.code),
                retry_after=retry.retry_after(status, response.headers, time_of(response.headers)),
                resendable=resendable,
            )
        )
        return evolve(outcome, error=error_of(response, items, outcome.retry_after, **self._facts()))

    def _value(self, response: HTTPResponse) -> Any:
        if not response.whole:
            raise UndecodableBody(f"{response.status}, but the response is larger than max_decompressed")
        if self._result == "response":
            return response
        listeners = self._settings.listeners
        if not listeners.hear("drift_seen"):
            return decode_response(self._operation, response)
        with drift_reported_to(partial(listeners.notify, "drift_seen", self.invocation)):
            return decode_response(self._operation, response)

    def _decided(self, error: TelnyxError, decision: Decision) -> None:
        self._settings.listeners.notify("retry_decided", self.invocation, error, decision)

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
