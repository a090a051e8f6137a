"""Calls as OpenTelemetry spans: `TelnyxSession(hooks=[OpenTelemetryHooks()])`, with `telnyx-async[otel]`.

One span for the logical call, one below it for each request, after the semantic conventions for HTTP clients. The
address is given as its template, so that no phone number is in it.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from opentelemetry import trace
from opentelemetry.trace import Span, SpanKind, Status, StatusCode, Tracer

from telnyx_async._engine.retry import Decision
from telnyx_async.errors import TelnyxError
from telnyx_async.hooks import Attempt, Call, Hooks
from telnyx_async.model import Drift

__all__ = ["OpenTelemetryHooks"]


class OpenTelemetryHooks(Hooks):
    """Hooks that make spans.

    Args:
        tracer: to make them with; by default the one of the global provider.
    """

    def __init__(self, tracer: Tracer | None = None) -> None:
        self._tracer = tracer or trace.get_tracer("telnyx_async")

    def request_started(self, call: Call) -> None:
        attributes: dict[str, Any] = {"telnyx.operation": call.operation.id}
        if call.key is not None:
            attributes["telnyx.idempotency_key"] = call.key
        call.state[self] = self._tracer.start_span(
            f"telnyx {call.operation.id}", kind=SpanKind.INTERNAL, attributes=attributes
        )

    def attempt_started(self, attempt: Attempt) -> None:
        operation, address = attempt.call.operation, urlsplit(attempt.call.url)
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
            context=trace.set_span_in_context(attempt.call.state[self]),
            kind=SpanKind.CLIENT,
            attributes=attributes,
        )

    def attempt_ended(self, attempt: Attempt) -> None:
        _end(attempt.state[self], attempt.status, attempt.error)

    def attempt_failed(self, call: Call, error: TelnyxError, decision: Decision) -> None:
        span: Span = call.state[self]
        span.add_event(
            "retry" if decision.again else "give up",
            {"error.type": type(error).__name__, "reason": decision.reason, "wait": decision.wait},
        )

    def request_ended(self, call: Call) -> None:
        span: Span = call.state[self]
        span.set_attribute("telnyx.attempts", call.attempts)
        span.set_attribute("telnyx.replayed", call.replayed)
        _end(span, call.status, call.error)

    def drift_seen(self, call: Call, drift: Drift) -> None:
        span: Span = call.state[self]
        span.add_event("drift", {"where": drift.where, "what": drift.what})


def _end(span: Span, status: int | None, error: BaseException | None) -> None:
    if status is not None:
        span.set_attribute("http.response.status_code", status)
    if error is not None:
        span.set_attribute("error.type", type(error).__name__)
        span.set_status(Status(StatusCode.ERROR, type(error).__name__))
    span.end()
