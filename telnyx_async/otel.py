"""Calls as OpenTelemetry spans and metrics: `TelnyxSession(hooks=[OpenTelemetryHooks()])`, with `telnyx-async[otel]`.

There is one span for the call and a child span for each HTTP request, after the semantic conventions for HTTP clients
(https://opentelemetry.io/docs/specs/semconv/http/). The span of a request is the current one while the request runs.

Metrics:

| name | kind, unit | what it measures |
|---|---|---|
| `http.client.request.duration` | histogram, s | each request |
| `telnyx.call.duration` | histogram, s | each call, with its waits and retries |
| `telnyx.call.attempts` | histogram | requests of each call |
| `telnyx.call.retries` | counter | retries, by `telnyx.reason` |
| `telnyx.queue.duration` | histogram, s | the time that each request waited for its turn |
| `telnyx.rate_limit.remaining` | gauge | what is left of a rate limit, by the last response |
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit, urlunsplit

from opentelemetry import context, metrics, trace
from opentelemetry.metrics import Histogram, Meter
from opentelemetry.trace import Span, SpanKind, Status, StatusCode, Tracer

from telnyx_async.errors import TelnyxError
from telnyx_async.hooks import Attempt, Decision, Drift, Hooks, Invocation

__all__ = ["OpenTelemetryHooks", "redacted"]

_REDACTED: Final = "REDACTED"
# A phone number as a whole part of a path, or an address with an at sign. Ids are longer, or have letters.
_PERSONAL: Final = re.compile(r"\+?\d{5,15}|.*@.*")
# What these hold is no secret and nothing personal.
_OPEN_QUERY: Final = re.compile(r"page.*|limit|sort|region", re.IGNORECASE)
# The boundaries of the semantic conventions, in seconds.
_SECONDS: Final = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10)
_COUNTS: Final = (1, 2, 3, 4, 6, 8)


def redacted(url: str) -> str:
    """A URL without phone numbers, addresses with an at sign, and values of the query other than pages, limit and sort.

    Args:
        url: of a request.
    """
    parts = urlsplit(url)
    path = "/".join(_REDACTED if _PERSONAL.fullmatch(unquote(part)) else part for part in parts.path.split("/"))
    query = urlencode(
        [
            (name, value if _OPEN_QUERY.fullmatch(name) else _REDACTED)
            for name, value in parse_qsl(parts.query, keep_blank_values=True)
        ],
        safe="[]",
        quote_via=quote,
    )
    return urlunsplit((parts.scheme, parts.netloc, path, query, ""))


class OpenTelemetryHooks(Hooks):
    """Hooks that make spans and metrics.

    Args:
        tracer: the tracer to use; by default the one of the global provider.
        meter: the meter to use; by default the one of the global provider.
        redact: makes the attribute `url.full` from the URL of a request.
    """

    def __init__(
        self, tracer: Tracer | None = None, meter: Meter | None = None, *, redact: Callable[[str], str] = redacted
    ) -> None:
        self._tracer = tracer or trace.get_tracer("telnyx_async")
        self._redact = redact
        meter = meter or metrics.get_meter("telnyx_async")
        self._requests = _seconds(meter, "http.client.request.duration", "Duration of HTTP client requests.")
        self._calls = _seconds(meter, "telnyx.call.duration", "Duration of calls, with waits and retries.")
        self._queue = _seconds(meter, "telnyx.queue.duration", "Time that requests waited for their turn.")
        self._attempts = meter.create_histogram(
            *("telnyx.call.attempts", "{request}", "Requests of a call."), explicit_bucket_boundaries_advisory=_COUNTS
        )
        self._retries = meter.create_counter("telnyx.call.retries", "{retry}", "Retries.")
        self._remaining = meter.create_gauge(
            "telnyx.rate_limit.remaining", "{request}", "Requests that are left in the window of a rate limit."
        )

    def call_started(self, invocation: Invocation) -> None:
        attributes: dict[str, Any] = {"telnyx.operation": invocation.operation.id}
        if invocation.idempotency_key is not None:
            attributes["telnyx.idempotency_key"] = invocation.idempotency_key
        invocation.state[self] = self._tracer.start_span(
            f"telnyx {invocation.operation.id}", kind=SpanKind.INTERNAL, attributes=attributes
        )

    def request_started(self, attempt: Attempt) -> None:
        attributes = _request(attempt) | {
            "url.full": self._redact(attempt.invocation.url),
            "telnyx.queued": attempt.queued,
        }
        if attempt.number > 1:
            attributes["http.request.resend_count"] = attempt.number - 1
        operation = attempt.invocation.operation
        span = self._tracer.start_span(
            f"{operation.method} {operation.path}",
            context=trace.set_span_in_context(attempt.invocation.state[self]),
            kind=SpanKind.CLIENT,
            attributes=attributes,
        )
        attempt.state[self] = span, context.attach(trace.set_span_in_context(span))
        self._queue.record(attempt.queued, {"telnyx.operation": operation.id})

    def request_ended(self, attempt: Attempt) -> None:
        span, token = attempt.state[self]
        context.detach(token)
        status, error = attempt.status, attempt.error
        # By the conventions, an error response is an error of the type of its status.
        failed = str(status) if status and status >= 400 else type(error).__name__ if error else None
        if attempt.cancelled:
            span.set_attribute("telnyx.cancelled", True)
        if request_id := attempt.headers.get("x-request-id"):
            span.set_attribute("telnyx.request_id", request_id)
        _end(span, status, failed)
        attributes = _request(attempt) | {"telnyx.cancelled": attempt.cancelled}
        if status is not None:
            attributes["http.response.status_code"] = status
        if failed is not None:
            attributes["error.type"] = failed
        self._requests.record(attempt.seconds, attributes)
        if rate := attempt.rate:
            self._remaining.set(rate.remaining, {"telnyx.operation": attempt.invocation.operation.id})

    def retry_decided(self, invocation: Invocation, error: TelnyxError, decision: Decision) -> None:
        span: Span = invocation.state[self]
        kind = type(error).__name__
        name = "retry" if decision.again else "give up"
        span.add_event(name, {"error.type": kind, "reason": decision.reason, "wait": decision.wait})
        if decision.again:
            labels = {"telnyx.operation": invocation.operation.id, "telnyx.reason": decision.reason, "error.type": kind}
            self._retries.add(1, labels)

    def call_ended(self, invocation: Invocation) -> None:
        span: Span = invocation.state[self]
        failed = type(invocation.error).__name__ if invocation.error is not None else None
        span.set_attribute("telnyx.attempts", invocation.attempts)
        span.set_attribute("telnyx.queued", invocation.queued)
        span.set_attribute("telnyx.replayed", invocation.replayed)
        _end(span, invocation.status, failed)
        attributes = {"telnyx.operation": invocation.operation.id} | ({"error.type": failed} if failed else {})
        self._calls.record(invocation.seconds, attributes)
        self._attempts.record(invocation.attempts, attributes)

    def drift_seen(self, invocation: Invocation, drift: Drift) -> None:
        span: Span = invocation.state[self]
        span.add_event("drift", {"where": drift.where, "what": drift.what})


def _seconds(meter: Meter, name: str, description: str) -> Histogram:
    return meter.create_histogram(name, "s", description, explicit_bucket_boundaries_advisory=_SECONDS)


def _request(attempt: Attempt) -> dict[str, Any]:
    """The attributes that the span and the metric of a request share."""
    operation, address = attempt.invocation.operation, urlsplit(attempt.invocation.url)
    return {
        "http.request.method": operation.method,
        "url.template": operation.path,
        "url.scheme": address.scheme,
        "server.address": address.hostname or "",
        "server.port": address.port or (443 if address.scheme == "https" else 80),
    }


def _end(span: Span, status: int | None, failed: str | None) -> None:
    if status is not None:
        span.set_attribute("http.response.status_code", status)
    if failed is not None:
        span.set_attribute("error.type", failed)
        span.set_status(Status(StatusCode.ERROR, None if failed.isdigit() else failed))
    span.end()
