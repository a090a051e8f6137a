"""What observers see, and what nobody sees."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from telnyx_async.errors import CallEnded, TelnyxError
from telnyx_async.hooks import Attempt, Decision, Drift, Hooks, Invocation, Listeners, LoggingHooks
from telnyx_async.operation import Operation, Response
from telnyx_async.options import RequestOptions, RetryPolicy
from telnyx_async.rates import RateState
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


async def test_a_hook_sees_the_headers_of_each_response_without_the_key(caplog: pytest.LogCaptureFixture) -> None:
    hook = Recording()
    told = {"x_request_id": "req-1", "x_ratelimit_limit": "50", "x_ratelimit_remaining": "49", "x_ratelimit_reset": "2"}
    first = Fault("echo", "unknown", act=lambda c: c.send(500, FAILED, x_echo="KEYsecret", **told))
    async with fault_server() as server:
        await watched(server, [hook], GET_CALL, first, call_control_id="x")
    (failed, succeeded) = hook.attempts
    assert failed.headers["X-Request-Id"] == "req-1"
    assert failed.headers["x-echo"] == "***"
    assert failed.rate == RateState(limit=50, remaining=49, reset=2)
    assert succeeded.rate is None
    assert hook.calls[0].request_id is None  # the last response has none


async def test_log_records_say_operation_request_id_and_attempt(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "telnyx_async")
    fail = Fault("fail", "unknown", act=lambda c: c.send(500, FAILED, x_request_id="req-1"))
    async with fault_server() as server:
        await watched(server, [LoggingHooks()], GET_CALL, fail, call_control_id="x")
    shown = [
        (r.levelname, vars(r)["operation"], vars(r)["request_id"], vars(r)["attempt"])
        for r in caplog.records
        if r.name == "telnyx_async"
    ]
    assert shown == [
        ("DEBUG", "GetCall", None, 0),
        ("INFO", "GetCall", "req-1", 1),
        ("DEBUG", "GetCall", None, 2),
    ]


class Counting(LoggingHooks):
    """Overrides one method of LoggingHooks."""

    def drift_seen(self, invocation: Invocation, drift: Drift) -> None:
        pass


def test_only_hooks_that_do_something_now_are_listeners(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING, "telnyx_async")
    names = ("call_started", "request_started", "request_ended", "retry_decided", "call_ended", "drift_seen")
    assert [name for name in names if Listeners([LoggingHooks(), Hooks()]).hear(name)] == []
    assert [name for name in names if Listeners([Counting()]).hear(name)] == ["drift_seen"]
    caplog.set_level(logging.INFO, "telnyx_async")
    assert [name for name in names if Listeners([LoggingHooks()]).hear(name)] == ["retry_decided"]
    caplog.set_level(logging.DEBUG, "telnyx_async")
    logged = ["call_started", "retry_decided", "call_ended", "drift_seen"]
    assert [name for name in names if Listeners([LoggingHooks()]).hear(name)] == logged
