"""Calls as OpenTelemetry spans: `TelnyxSession(hooks=[OpenTelemetryHooks()])`, with `telnyx-async[otel]`.

There is one span for the call and a child span for each HTTP request, after the semantic conventions for HTTP clients. The
URL is recorded as its template, so that it contains no phone number.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from opentelemetry import trace
from opentelemetry.trace import Span, SpanKind, Status, StatusCode, Tracer

from telnyx_async.errors import TelnyxError
from telnyx_async.hooks import Attempt, Decision, Drift, Hooks, Invocation

__all__ = ["OpenTelemetryHooks"]


class OpenTelemetryHooks(Hooks):
    """Hooks that create spans.

    Args:
        tracer: the tracer to use; by default the one of the global provider.
    """

    def __init__(self, tracer: Tracer | None = None) -> None:
        self._tracer = tracer or trace.get_tracer("telnyx_async")

    def call_started(self, invocation: Invocation) -> None:
        attributes: dict[str, Any] = {"telnyx.operation": invocation.operation.id}
        if invocation.idempotency_key is not None:
            attributes["telnyx.idempotency_key"] = invocation.idempotency_key
        invocation.state[self] = self._tracer.start_span(
            f"telnyx {invocation.operation.id}", kind=SpanKind.INTERNAL, attributes=attributes
        )

    def request_started(self, attempt: Attempt) -> None:
        operation, address = attempt.invocation.operation, urlsplit(attempt.invocation.url)
        attributes: dict[str, Any] = {
            "http.request.method": operation.method,
            "url.template": operation.path,
            "url.scheme": address.scheme,
            "server.address": address.hostname or "",
            "server.port": address.port or (443 if address.scheme == "https" else 80),
        }
        if attempt.number > 1:
            attributes["http.request.resend_count"] = attempt.number - 1
        attempt.state[self] = self._tracer.start_span(
            f"{operation.method} {operation.path}",
            context=trace.set_span_in_context(attempt.invocation.state[self]),
            kind=SpanKind.CLIENT,
            attributes=attributes,
        )

    def request_ended(self, attempt: Attempt) -> None:
        _end(attempt.state[self], attempt.status, attempt.error)

    def retry_decided(self, invocation: Invocation, error: TelnyxError, decision: Decision) -> None:
        span: Span = invocation.state[self]
        span.add_event(
            "retry" if decision.again else "give up",
            {"error.type": type(error).__name__, "reason": decision.reason, "wait": decision.wait},
        )

    def call_ended(self, invocation: Invocation) -> None:
        span: Span = invocation.state[self]
        span.set_attribute("telnyx.attempts", invocation.attempts)
        span.set_attribute("telnyx.replayed", invocation.replayed)
        _end(span, invocation.status, invocation.error)

    def drift_seen(self, invocation: Invocation, drift: Drift) -> None:
        span: Span = invocation.state[self]
        span.add_event("drift", {"where": drift.where, "what": drift.what})


def _end(span: Span, status: int | None, error: BaseException | None) -> None:
    if status is not None:
        span.set_attribute("http.response.status_code", status)
    if error is not None:
        span.set_attribute("error.type", type(error).__name__)
        span.set_status(Status(StatusCode.ERROR, type(error).__name__))
    span.end()
