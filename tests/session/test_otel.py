"""Calls as OpenTelemetry spans and metrics, by the semantic conventions for HTTP clients."""

from __future__ import annotations

from typing import Any

import pytest
from opentelemetry import trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from telnyx_async.errors import OutcomeUnknown, TelnyxError
from telnyx_async.hooks import Attempt, Hooks
from telnyx_async.operation import Operation
from telnyx_async.options import RetryPolicy
from telnyx_async.otel import OpenTelemetryHooks, redacted

from .calling import CLOSED, SILENCE
from .fault_server import BY_NAME, FAILED, Fault, fault_server
from .samples import ANSWER, GET_CALL, ORDER_NUMBER, in_path, in_query, operation
from .test_hooks import watched

FAIL = BY_NAME["carried out, then 500"]


async def spans_of(
    operation: Operation, *script: Fault, more_hooks: tuple[Hooks, ...] = (), **more: Any
) -> tuple[list[ReadableSpan], TelnyxError | None]:
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    async with fault_server() as server:
        hooks: list[Hooks] = [OpenTelemetryHooks(provider.get_tracer("test")), *more_hooks]
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
    assert dict(first.attributes or {})["error.type"] == "500"
    assert first.status.status_code is StatusCode.ERROR
    assert dict(second.attributes or {})["http.request.resend_count"] == 1
    shown = "".join(span.to_json() for span in (first, second, whole))
    for secret in ("KEYsecret", "private"):
        assert secret not in shown


async def test_a_call_that_fails_ends_its_spans_as_errors() -> None:
    (attempt, whole), error = await spans_of(ORDER_NUMBER, FAIL)
    assert isinstance(error, OutcomeUnknown)
    assert dict(whole.attributes or {})["error.type"] == "OutcomeUnknown"
    assert whole.status.status_code is attempt.status.status_code is StatusCode.ERROR
    assert FAILED not in whole.to_json().encode()


async def test_the_url_is_there_without_phone_numbers_and_values_of_the_query() -> None:
    lookup = operation("Lookup", "GET", "/lookup/{number}", "safe", in_path("number"), in_query("carrier", "filter[c]"))
    (request, _), _ = await spans_of(lookup, number="+13125550101", carrier="Ada")
    attributes = dict(request.attributes or {})
    assert str(attributes["url.full"]).endswith("/v2/lookup/REDACTED?filter[c]=REDACTED")
    assert attributes["url.template"] == "/lookup/{number}"


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://x/v2/calls/v3:abc/actions/answer", "https://x/v2/calls/v3:abc/actions/answer"),
        ("https://x/v2/n/%2B13125550101/voice", "https://x/v2/n/REDACTED/voice"),
        ("https://x/v2/n/sip:ada@example.com", "https://x/v2/n/REDACTED"),
        ("https://x/v2/n/1684641123236054244", "https://x/v2/n/1684641123236054244"),
        (
            "https://x/v2/n?page[number]=2&filter[to]=%2B13125550101",
            "https://x/v2/n?page[number]=2&filter[to]=REDACTED",
        ),
        ("https://x/v2/n?q=&limit=5#part", "https://x/v2/n?q=REDACTED&limit=5"),
    ],
)
def test_what_is_redacted(url: str, shown: str) -> None:
    assert redacted(url) == shown


async def test_the_span_of_a_request_is_current_while_it_runs_and_not_after() -> None:
    class Current(Hooks):
        names: list[str]

        def request_started(self, attempt: Attempt) -> None:
            span = trace.get_current_span()
            assert isinstance(span, ReadableSpan)
            self.names = [span.name]

    current = Current()
    before = trace.get_current_span()
    await spans_of(GET_CALL, more_hooks=(current,), call_control_id="x")
    assert current.names == ["GET /calls/{call_control_id}"]
    assert trace.get_current_span() is before


async def test_the_slower_request_of_a_hedge_is_marked_as_cancelled_and_not_as_an_error() -> None:
    policy = RetryPolicy.immediate(hedge_after=0.02)
    spans, _ = await spans_of(ANSWER, SILENCE, policy=policy, call_control_id="x")
    (cancelled,) = [span for span in spans if dict(span.attributes or {}).get("telnyx.cancelled")]
    assert dict(cancelled.attributes or {}).get("http.request.resend_count") is None
    assert cancelled.status.status_code is StatusCode.UNSET


async def test_a_lost_connection_is_an_error_of_the_type_of_its_exception() -> None:
    (attempt, _), _ = await spans_of(ORDER_NUMBER, CLOSED)
    assert dict(attempt.attributes or {})["error.type"] == "ConnectionFailed"


async def points_of(operation: Operation, *script: Fault, **arguments: Any) -> dict[str, list[Any]]:
    reader = InMemoryMetricReader()
    hook = OpenTelemetryHooks(meter=MeterProvider([reader], shutdown_on_exit=False).get_meter("test"))
    async with fault_server() as server:
        await watched(server, [hook], operation, *script, **arguments)
    data = reader.get_metrics_data()
    assert data is not None
    scope = data.resource_metrics[0].scope_metrics[0]
    return {metric.name: list(metric.data.data_points) for metric in scope.metrics}


async def test_metrics_count_durations_attempts_retries_waits_and_what_is_left() -> None:
    rate = {"x_ratelimit_remaining": "4999", "x_ratelimit_reset": "2"}
    points = await points_of(
        ANSWER, Fault("fail", "unknown", act=lambda c: c.send(500, FAILED, **rate)), call_control_id="x"
    )
    requests = {point.attributes.get("error.type"): point for point in points["http.client.request.duration"]}
    assert requests.keys() == {"500", None}
    assert requests["500"].attributes["http.response.status_code"] == 500
    assert requests["500"].attributes["http.request.method"] == "POST"
    assert requests[None].explicit_bounds[0] == 0.005
    (attempts,), (retries,) = points["telnyx.call.attempts"], points["telnyx.call.retries"]
    assert (attempts.count, attempts.sum) == (1, 2)
    assert (retries.value, retries.attributes["telnyx.reason"]) == (1, "it may be repeated")
    (queue,), (left,), (call,) = (
        points[f"telnyx.{name}"] for name in ("queue.duration", "rate_limit.remaining", "call.duration")
    )
    assert queue.count == 2
    assert left.value == 4999
    assert call.count == 1
