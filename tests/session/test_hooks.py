"""What observers see, and what nobody sees."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from telnyx_async.errors import CallEnded, OutcomeUnknown, TelnyxError
from telnyx_async.hooks import Attempt, Decision, Drift, Hooks, Invocation, LoggingHooks
from telnyx_async.operation import Operation, Response
from telnyx_async.options import RequestOptions, RetryPolicy
from telnyx_async.otel import OpenTelemetryHooks
from telnyx_async.session import TelnyxSession

from .fault_server import BY_NAME, FAILED, Fault, FaultServer, fault_server
from .samples import ANSWER, GET_CALL, JSON, ORDER_NUMBER, SEND_MESSAGE, in_body, operation

FAIL = BY_NAME["carried out, then 500"]
SILENCE = BY_NAME["carried out, then silence"]
ENDED = Fault("ended", "final", act=lambda c: c.send(422, b'{"errors":[{"code":"90018","title":"to +15550009"}]}'))


class Recording(Hooks):
    def __init__(self) -> None:
        self.seen: list[str] = []
        self.calls: list[Invocation] = []
        self.attempts: list[Attempt] = []
        self.drifts: list[Drift] = []

    def call_started(self, invocation: Invocation) -> None:
        self.seen.append("started")
        self.calls.append(invocation)

    def request_started(self, attempt: Attempt) -> None:
        self.seen.append(f"attempt {attempt.number}")
        self.attempts.append(attempt)

    def request_ended(self, attempt: Attempt) -> None:
        self.seen.append(f"attempt {attempt.number} ended {attempt.status}")

    def retry_decided(self, invocation: Invocation, error: TelnyxError, decision: Decision) -> None:
        self.seen.append(f"{type(error).__name__}, again: {decision.again}, {decision.reason}")

    def call_ended(self, invocation: Invocation) -> None:
        self.seen.append(f"ended {type(invocation.error).__name__}")

    def drift_seen(self, invocation: Invocation, drift: Drift) -> None:
        self.drifts.append(drift)


async def watched(
    server: FaultServer, hooks: list[Hooks], operation: Operation, *script: Fault, policy: Any = None, **arguments: Any
) -> TelnyxError | None:
    name = server.expect(operation, *script)
    retry = policy or RetryPolicy.immediate()
    async with TelnyxSession("KEYsecret", base_url=server.base_url(), retry=retry, hooks=hooks) as telnyx:
        try:
            await telnyx.execute(operation, arguments, RequestOptions(headers={"X-Call": name}))
        except TelnyxError as error:
            return error
    return None


async def test_hooks_see_a_call_from_its_start_to_its_end() -> None:
    hook = Recording()
    async with fault_server() as server:
        await watched(server, [hook], ANSWER, FAIL, call_control_id="v3:1")
    assert hook.seen == [
        "started",
        "attempt 1",
        "attempt 1 ended 500",
        "ServerError, again: True, it may be repeated",
        "attempt 2",
        "attempt 2 ended 200",
        "ended NoneType",
    ]
    (call,) = hook.calls
    assert (call.operation, call.attempts, call.status, call.received_bytes) == (ANSWER, 2, 200, 12)
    assert call.idempotency_key
    assert call.sent_bytes
    assert call.seconds >= hook.attempts[0].seconds + hook.attempts[1].seconds > 0


async def test_hooks_see_why_nothing_further_is_tried() -> None:
    hook = Recording()
    async with fault_server() as server:
        await watched(server, [hook], ORDER_NUMBER, FAIL)
    assert hook.seen[3:] == ["ServerError, again: False, it may have been carried out", "ended OutcomeUnknown"]


async def test_hooks_see_both_requests_of_a_hedge() -> None:
    hook = Recording()
    async with fault_server() as server:
        policy = RetryPolicy.immediate(hedge_after=0.02)
        await watched(server, [hook], ANSWER, SILENCE, policy=policy, call_control_id="x")
    assert sorted(hook.seen) == sorted(
        ["started", "attempt 1", "attempt 2", "attempt 2 ended 200", "attempt 1 ended None", "ended NoneType"]
    )


async def test_a_replayed_answer_is_marked() -> None:
    hook = Recording()
    replayed = Fault("replay", "done", act=lambda c: c.send(200, b"{}", Idempotent_Replayed="true"))
    async with fault_server() as server:
        await watched(server, [hook], SEND_MESSAGE, replayed)
    assert hook.calls[0].replayed


async def test_drift_is_seen() -> None:
    dated = operation(
        "Dated", "GET", "/d", "safe", responses=(Response(status="200", media_type=JSON, type="datetime"),)
    )
    hook = Recording()
    async with fault_server() as server:
        await watched(server, [hook], dated, Fault("new", "done", act=lambda c: c.send(200, b'"yesterday"')))
    assert [drift.what for drift in hook.drifts] == ["unparsable date"]


async def test_a_hook_that_fails_changes_nothing_and_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    class Failing(Hooks):
        def request_started(self, attempt: Attempt) -> None:
            raise ValueError("hook")

    after = Recording()
    async with fault_server() as server:
        assert await watched(server, [Failing(), after], GET_CALL, call_control_id="x") is None
    assert "a hook failed: Failing" in caplog.text
    assert "attempt 1" in after.seen


async def test_a_retry_is_one_line_at_info_without_a_phone_number(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    busy = Fault("busy", "refused", act=lambda c: c.send(429, b'{"errors":[{"code":"10011","title":"to +15550009"}]}'))
    texting = operation("Text", "POST", "/to/+15550009", "none", in_body("to"))
    async with fault_server() as server:
        assert await watched(server, [LoggingHooks()], texting, busy, to="+15550009") is None
    (record,) = [r for r in caplog.records if r.name == "telnyx_async"]
    assert record.levelno == logging.INFO
    assert record.getMessage() == (
        "Text: request 1 failed (RateLimited, 429 10011), again in 0.00 s: Telnyx asks to retry later"
    )


async def test_a_call_that_goes_well_is_quiet_and_at_debug_shows_no_key_and_no_body(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO)
    async with fault_server() as server:
        await watched(server, [LoggingHooks()], ANSWER, call_control_id="v3:1", text="private")
        assert not caplog.records
        caplog.set_level(logging.DEBUG, "telnyx_async")
        error = await watched(server, [LoggingHooks()], ANSWER, FAIL, ENDED, call_control_id="v3:1", text="private")
    assert "POST http://127.0.0.1" in caplog.text
    assert "AnswerCall: CallEnded after" in caplog.text
    for secret in ("KEYsecret", "private", "+15550009"):
        assert secret not in caplog.text
    assert isinstance(error, CallEnded)
    assert error.may_have_happened


async def spans_of(operation: Operation, *script: Fault, **more: Any) -> tuple[list[ReadableSpan], TelnyxError | None]:
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    async with fault_server() as server:
        hooks: list[Hooks] = [OpenTelemetryHooks(provider.get_tracer("test"))]
        error = await watched(server, hooks, operation, *script, **more)
    return list(exporter.get_finished_spans()), error


async def test_a_call_is_a_span_and_each_request_one_below_it() -> None:
    (first, second, whole), _ = await spans_of(ANSWER, FAIL, call_control_id="v3:1", text="private")
    assert (whole.name, whole.kind, whole.status.status_code) == (
        "telnyx AnswerCall",
        SpanKind.INTERNAL,
        StatusCode.UNSET,
    )
    assert whole.attributes is not None
    assert whole.attributes["telnyx.attempts"] == 2
    assert [event.name for event in whole.events] == ["retry"]
    for span in (first, second):
        assert span.parent is not None
        assert whole.context is not None
        assert span.parent.span_id == whole.context.span_id
        assert span.kind is SpanKind.CLIENT
        assert span.name == "POST /calls/{call_control_id}/actions/answer"
        assert span.attributes is not None
        assert span.attributes["http.request.method"] == "POST"
        assert span.attributes["server.address"] == "127.0.0.1"
    assert dict(first.attributes or {})["http.response.status_code"] == 500
    assert dict(first.attributes or {})["error.type"] == "ServerError"
    assert first.status.status_code is StatusCode.ERROR
    assert dict(second.attributes or {})["http.request.resend_count"] == 1
    shown = "".join(span.to_json() for span in (first, second, whole))
    for secret in ("KEYsecret", "private", "v3:1"):
        assert secret not in shown


async def test_a_call_that_fails_ends_its_spans_as_errors() -> None:
    (attempt, whole), error = await spans_of(ORDER_NUMBER, FAIL)
    assert isinstance(error, OutcomeUnknown)
    assert dict(whole.attributes or {})["error.type"] == "OutcomeUnknown"
    assert whole.status.status_code is attempt.status.status_code is StatusCode.ERROR
    assert FAILED not in whole.to_json().encode()
