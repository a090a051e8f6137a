"""Flows as OpenTelemetry spans: `WebhookRouter(hooks=[LoggingWebhookHooks(), OpenTelemetryFlowHooks()])`, with
`telnyx-async[otel]`. With `OpenTelemetryHooks` in the session, one trace has all of a flow:

    telnyx flow app.menu                            where it began; the context of the trace is kept in the journal
        telnyx flow run                             one for each worker that had the flow, linked to the one before it
            telnyx flow step SpeakCall
                telnyx SpeakCall                    the command, by OpenTelemetryHooks
                    POST /calls/{...}/actions/speak its attempts
                call.speak.ended                    the webhook that ended the step
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from contextvars import Token

from attrs import define, field
from opentelemetry import context, trace
from opentelemetry.context import Context
from opentelemetry.trace import Link, Span, SpanKind, Status, StatusCode, Tracer
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

from telnyx_async.model import Event
from telnyx_async.webhooks.flows.run import FlowRun, FlowStepRun
from telnyx_async.webhooks.hooks import WebhookHooks

__all__ = ["OpenTelemetryFlowHooks"]

_PROPAGATOR = TraceContextTextMapPropagator()
# The names of two contexts in the carrier of a flow.
_ROOT, _LATEST = "traceparent", "traceparent of the latest run"


@define(eq=False)
class _Spans:
    """The spans of one run of a flow; steps by name, since several may run at once."""

    run: Span
    steps: dict[str, tuple[Span, Token[Context]]] = field(factory=dict)


class OpenTelemetryFlowHooks(WebhookHooks):
    """Hooks that make one trace for each flow.

    Args:
        tracer: the tracer to use; by default the one of the global provider.
    """

    def __init__(self, tracer: Tracer | None = None) -> None:
        self._tracer = tracer or trace.get_tracer("telnyx_async")

    def flow_started(self, run: FlowRun) -> None:
        # It ends at once: a span that lasts as long as the call would be lost with the worker.
        root = self._tracer.start_span(f"telnyx flow {run.flow}", context=Context(), attributes=_about(run))
        root.end()
        run.carrier[_ROOT] = _written(root)
        self._begin(run)

    def flow_resumed(self, run: FlowRun) -> None:
        self._begin(run)

    def flow_stepped(self, run: FlowRun) -> None:
        if (spans := self._spans(run)) is not None:
            span = self._tracer.start_span(
                f"telnyx flow step {run.step.split()[0]}",
                context=trace.set_span_in_context(spans.run),
                attributes={"telnyx.flow.step": run.step},
            )
            spans.steps[run.step] = span, context.attach(trace.set_span_in_context(span))

    def flow_step_ended(self, run: FlowRun, step: FlowStepRun) -> None:
        if (spans := self._spans(run)) is None:
            return
        span, token = spans.steps.pop(step.step)
        context.detach(token)
        if step.event is not None:
            self._webhook(step.event, trace.set_span_in_context(span))
        _end(span, step.error)

    def flow_released(self, run: FlowRun) -> None:
        if (spans := self._spans(run)) is not None:
            spans.run.set_attribute("telnyx.flow.released", True)
            spans.run.end()

    def flow_ended(self, run: FlowRun) -> None:
        if (spans := self._spans(run)) is not None:
            _end(spans.run, run.error)

    def _begin(self, run: FlowRun) -> None:
        before = run.carrier.get(_LATEST)
        span = self._tracer.start_span(
            "telnyx flow run",
            context=_read(run.carrier.get(_ROOT)),
            attributes={**_about(run), "telnyx.flow.takeovers": run.takeovers},
            links=[Link(trace.get_current_span(_read(before)).get_span_context())] if before else (),
        )
        run.carrier[_LATEST] = _written(span)
        run.state[self] = _Spans(span)
        context.attach(trace.set_span_in_context(span))  # for the task of the flow, which ends with it

    def _spans(self, run: FlowRun) -> _Spans | None:
        found = run.state.get(self)
        return found if isinstance(found, _Spans) else None

    def _webhook(self, event: Event, within: Context) -> None:
        attributes = {"telnyx.event.id": event.id, "telnyx.event.type": event.event_type}
        self._tracer.start_span(event.event_type, context=within, kind=SpanKind.CONSUMER, attributes=attributes).end()


def _about(run: FlowRun) -> Mapping[str, str | int]:
    return {
        "telnyx.flow": run.flow,
        "telnyx.flow.version": run.version,
        "telnyx.event.id": run.event.id,
        "telnyx.event.type": run.event.event_type,
    }


def _written(span: Span) -> str:
    carrier: dict[str, str] = {}
    _PROPAGATOR.inject(carrier, trace.set_span_in_context(span, Context()))
    return carrier.get("traceparent", "")


def _read(traceparent: str | None) -> Context:
    return _PROPAGATOR.extract({"traceparent": traceparent} if traceparent else {}, Context())


def _end(span: Span, error: BaseException | None) -> None:
    if isinstance(error, asyncio.CancelledError):  # as in OpenTelemetryHooks, no error
        span.set_attribute("telnyx.cancelled", True)
    elif error is not None:
        kind = type(error).__name__
        span.set_attribute("error.type", kind)
        span.set_status(Status(StatusCode.ERROR, kind))
    span.end()
