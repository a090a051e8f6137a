"""One trace for each flow: its runs, steps, commands, their attempts, and the webhooks that end steps."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from opentelemetry import trace
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import StatusCode

from telnyx_async.handles import LiveCall
from telnyx_async.models import CallInitiated
from telnyx_async.otel import OpenTelemetryHooks
from telnyx_async.session import TelnyxSession
from telnyx_async.simulator import Fault, Simulator
from telnyx_async.webhooks import SQLiteInbox, WebhookRouter
from telnyx_async.webhooks.aiohttp import add_webhooks
from telnyx_async.webhooks.otel import OpenTelemetryFlowHooks

VOICE = {"voice": "female", "language": "en-US"}
Play = Callable[..., Any]


class Traces:
    """What was exported."""

    def __init__(self) -> None:
        self._exporter = InMemorySpanExporter()
        provider = TracerProvider()
        provider.add_span_processor(SimpleSpanProcessor(self._exporter))
        self.tracer = provider.get_tracer("test")

    @property
    def spans(self) -> list[ReadableSpan]:
        return list(self._exporter.get_finished_spans())

    def named(self, name: str) -> list[ReadableSpan]:
        return [span for span in self.spans if span.name == name]

    def tree(self) -> list[tuple[str, str]]:
        """The name of each span with that of the span above it, in the order in which they ended."""
        names = {span.context.span_id: span.name for span in self.spans if span.context}
        return [(span.name, names[span.parent.span_id] if span.parent else "") for span in self.spans]


@pytest.fixture
def traces() -> Traces:
    return Traces()


@pytest.mark.telnyx_simulator(virtual_time=True)
async def test_commands_attempts_and_webhooks_are_below_their_steps_in_one_trace(
    telnyx_simulator: Simulator, play: Play, traces: Traces
) -> None:
    async def greet(call: LiveCall) -> None:
        await call.answer()
        await call.speak(payload="Welcome.", **VOICE)
        raise LookupError("no such customer")

    telnyx_simulator.faults.add(Fault("SpeakCall", moment="after"))
    hooks = (OpenTelemetryFlowHooks(traces.tracer),)
    playing = await play(greet, hooks=hooks, session_hooks=(OpenTelemetryHooks(traces.tracer),))
    call = await telnyx_simulator.incoming_call()
    await playing.ended()
    await call.until("ended")
    step, attempt = "telnyx flow step SpeakCall", "POST /calls/{call_control_id}/actions/speak"
    root = traces.spans[0]
    assert root.name.startswith("telnyx flow tests.")
    assert [pair for pair in traces.tree() if "nswer" not in pair[0] and "angup" not in pair[0]] == [
        (root.name, ""),
        (attempt, "telnyx SpeakCall"),
        (attempt, "telnyx SpeakCall"),
        ("telnyx SpeakCall", step),
        ("call.speak.ended", step),
        (step, "telnyx flow run"),
        ("telnyx flow run", root.name),
    ]
    assert len({span.context.trace_id for span in traces.spans if span.context}) == 1
    (run,) = traces.named("telnyx flow run")
    assert (run.status.status_code, dict(run.attributes or {})["error.type"]) == (StatusCode.ERROR, "LookupError")
    assert trace.get_current_span().get_span_context().is_valid is False


async def test_a_worker_that_takes_a_flow_over_goes_on_in_its_trace_with_a_link(
    telnyx_simulator: Simulator, traces: Traces, eventually: Any, tmp_path: Path
) -> None:
    async def greet(call: LiveCall) -> None:
        await call.answer()
        await call.sleep(0.5)
        await call.hangup()

    router = WebhookRouter(telnyx_simulator.public_key, hooks=[OpenTelemetryFlowHooks(traces.tracer)], grace=0.1)
    router.flow(CallInitiated)(greet)
    for run in (1, 2):
        app = web.Application()
        url, inbox = telnyx_simulator.url, SQLiteInbox(str(tmp_path / "inbox.db"), poll=0.02)
        add_webhooks(app, router, "/", session=lambda: TelnyxSession("KEY", base_url=url), inbox=lambda: inbox)  # noqa: B023
        async with TestServer(app) as server:
            telnyx_simulator.webhook_url = str(server.make_url("/"))
            if run == 1:
                await telnyx_simulator.incoming_call()
                await eventually(lambda: [one.step.startswith("sleep") for one in router.flows()] == [True])
            else:
                await eventually(lambda: telnyx_simulator.carried_out("HangupCall"))
    cut_off, slept = traces.named("telnyx flow step sleep")
    assert dict(cut_off.attributes or {})["telnyx.cancelled"] is True
    assert {cut_off.status.status_code, slept.status.status_code} == {StatusCode.UNSET}
    first, second = traces.named("telnyx flow run")
    assert first.context is not None
    assert second.context is not None
    assert first.context.trace_id == second.context.trace_id
    assert first.parent == second.parent
    assert first.links == ()
    assert [link.context.span_id for link in second.links] == [first.context.span_id]
    assert dict(first.attributes or {})["telnyx.flow.released"] is True
