"""Flows: a call is one coroutine, and outlives the worker that runs it.

A flow is the handler of one event that keeps the lease of that event, and with it the lane, until it ends. The events
that follow in the lane are what its commands and `wait_for` wait for. Each step is written into the journal of the event,
so that the worker that takes the lease after a crash runs the flow from its beginning, and steps in the journal return at
once what they returned before.
"""

from __future__ import annotations

from telnyx_async.webhooks.flows.conversation import Conversation
from telnyx_async.webhooks.flows.effects import idempotency_key
from telnyx_async.webhooks.flows.flow import Flow
from telnyx_async.webhooks.flows.run import FlowRun, FlowStepRun

__all__ = ["Conversation", "Flow", "FlowRun", "FlowStepRun", "idempotency_key"]
